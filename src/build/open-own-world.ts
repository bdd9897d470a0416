import { join } from 'node:path'
import { openReplyStore, type ReplyStore } from '../store/reply-store.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import type { CatalogTool } from '../spec/tool.ts'
import type { MadeUp } from '../spec/made-up.ts'
import type { World } from '../spec/world.ts'
import { loadWorld } from '../worlds/load-world.ts'
import { replyStoreName } from '../store/output-folder.ts'
import type { SampleProject } from '../project/build-input.ts'

/** Where a project keeps what servers have answered. */
const replyFile = join('.callsmith', replyStoreName)

/**
 * The world that a project brings: its module, or its servers; undefined when it has neither. `madeUp` is what the
 * language of the build has of people and places.
 */
export async function openOwnWorld(
  project: SampleProject,
  tools: readonly CatalogTool[],
  { madeUp, signal }: { readonly madeUp: MadeUp | undefined; readonly signal?: AbortSignal | undefined },
): Promise<World | undefined> {
  const { worldFile, worldServers, directory, configFile, seeds } = project
  if (worldServers === undefined) return worldFile === undefined ? undefined : loadWorld(worldFile, madeUp)
  const { mcpProposals } = await import('../worlds/mcp-proposals.ts')
  const { mcpWorld } = await import('../worlds/mcp-world.ts')
  const values = worldServers.values ?? {}
  const store = await openStore(join(directory, replyFile))
  try {
    const world = await mcpWorld({
      config: worldServers,
      configFile,
      directory,
      environment: process.env,
      store,
      ...(signal && { signal }),
      propose: mcpProposals(tools, seeds, values),
      offered: new Set(tools.map((tool) => tool.name)),
    })
    return {
      ...world,
      async close() {
        await world.close()
        store.close()
      },
    }
  } catch (thrown) {
    store.close()
    throw thrown
  }
}

/** The store, whose faults are told as what they are, also in the middle of a build: a lock, a full disk. */
async function openStore(file: string): Promise<ReplyStore> {
  const unusable = (thrown: unknown) =>
    Problem.of('replies/unusable', { file, why: `${reasonOf(thrown)}.` }, thrown)
  const told = <T>(step: () => T): T => {
    try {
      return step()
    } catch (thrown) {
      throw unusable(thrown)
    }
  }
  const store = await openReplyStore(file).catch((thrown: unknown) => {
    throw unusable(thrown)
  })
  return {
    get: (hash) => told(() => store.get(hash)),
    put: (hash, reply) => told(() => store.put(hash, reply)),
    close: () => store.close(),
  }
}
