import { compileSchema, type Validator } from '../catalog/schema/compile-schema.ts'
import { identity } from '../lib/hash.ts'
import { canonicalJson, isObject, jsonIn, type JsonObject } from '../lib/json.ts'
import type { ReplyStore } from '../store/reply-store.ts'
import { openMcp, type McpOptions } from '../mcp/open-mcp.ts'
import { resolveServer, type McpTarget, type Surroundings } from '../mcp/resolve-server.ts'
import { validToolName } from '../mcp/valid-tool-name.ts'
import type { McpServer, McpWorldConfig } from '../spec/mcp-server.ts'
import { Problem } from '../spec/problem.ts'
import type { Outcome, Session, World } from '../spec/world.ts'
import { unknownTool } from './handlers-world.ts'
import type { Propose } from './mcp-proposals.ts'
import { failed, outcomeOf } from './mcp-result.ts'
import { mcpRunner, type McpCall, type McpHealth, type McpRunner } from './mcp-runner.ts'

export interface McpWorldOptions {
  readonly config: McpWorldConfig
  /** The configuration's file, for messages. */
  readonly configFile: string
  /** The project folder: where servers run unless they say another. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Answers are kept here: a call that was answered once is never sent again. */
  readonly store: ReplyStore
  readonly propose: Propose
  /** Names of the project's tools. */
  readonly offered: ReadonlySet<string>
  /** Ends the wait for a server that is asked for its tools. */
  readonly signal?: AbortSignal
}

const defaultTimeout = 30
/** Raised when what is stored changes its form, so that older replies are not misread. */
const storedForm = 2
/** Servers that are ending while the next one is started, in `fresh: sample`. */
const mostEnding = 4

/** A server of the world, and what it can do. */
interface Served {
  readonly target: McpTarget
  /** What names it in the store: the configuration as it is written, so without the secrets. */
  readonly identity: string
  readonly health: McpHealth
}

interface ServedTool {
  readonly by: Served
  /** The server's own name of it. */
  readonly name: string
  readonly reads: boolean
  readonly repeatable: boolean
  readonly returns: () => Validator | undefined
}

/**
 * A world whose calls are carried out by live MCP servers, each answer once: it is stored, so that the
 * next build has the same answers without a server. Throws `config/invalid`, `mcp/unreachable`.
 */
export async function mcpWorld(options: McpWorldOptions): Promise<World & { close(): Promise<void> }> {
  const { config, store, propose, signal } = options
  const timeout = (config.timeout ?? defaultTimeout) * 1000
  const listing = { timeout, ...(signal && { signal }) }
  const tools = callable(await toolsOf(serversOf(options), store, listing), options)
  const shared = new Map<Served, McpRunner>()
  const ending = new Set<Promise<void>>()

  /** Runs a call on a process of this session, or of this thread. */
  const runnerOf = (own: Map<Served, McpRunner>, by: Served): McpRunner => {
    const runners = config.fresh === 'sample' ? own : shared
    let runner = runners.get(by)
    if (runner === undefined) runners.set(by, (runner = mcpRunner(by.target, timeout, by.health)))
    return runner
  }

  const open = (seed: number): Session => {
    const own = new Map<Served, McpRunner>()
    const history = new Map<Served, McpCall[]>()
    const asked = async (tool: ServedTool, call: McpCall, before: readonly McpCall[], key: string) => {
      while (ending.size > mostEnding) await Promise.race(ending)
      const answer = await runnerOf(own, tool.by).call(call, before)
      if ('outcome' in answer && !answer.keep) return answer.outcome
      const outcome = 'outcome' in answer ? answer.outcome : outcomeOf(answer.result, tool.returns())
      return readOutcome(store.put(key, Buffer.from(JSON.stringify(outcome)))) ?? outcome
    }
    return {
      call(name, args) {
        const tool = tools.get(name)
        if (tool === undefined) return unknownTool(name)
        const call: McpCall = { tool: tool.name, args, repeatable: tool.repeatable }
        // Only a server of this sample alone can remember what the sample did before.
        const before = config.fresh === 'sample' ? [...(history.get(tool.by) ?? [])] : []
        history.set(tool.by, [...before, call])
        const key = callKey(tool.by.identity, before, call)
        return readOutcome(store.get(key)) ?? asked(tool, call, before, key)
      },
      propose: (name, turn, wish) => (tools.has(name) ? propose(name, seed, turn, wish) : undefined),
      // What the server keeps is not seen from here.
      state: () => undefined,
      close() {
        for (const runner of own.values()) {
          const closing = runner
            .close()
            .catch(() => {})
            .finally(() => ending.delete(closing))
          ending.add(closing)
        }
        own.clear()
      },
    }
  }
  return {
    name: 'mcp',
    serves: (tool) => tools.has(tool),
    rejectsFailures: true,
    open,
    async close() {
      await Promise.allSettled([...ending, ...[...shared.values()].map((runner) => runner.close())])
      shared.clear()
    },
  }
}

function serversOf(options: McpWorldOptions): Served[] {
  const { config, configFile } = options
  const faults = serverFaults(config, options)
  if (faults.length > 0) throw Problem.of('config/invalid', { file: configFile, faults })
  return resolvedServers(config, options).flatMap(({ server, resolved }) => {
    if (!('target' in resolved)) return []
    const name = identity(canonicalJson({ form: storedForm, server, fresh: config.fresh ?? 'thread' }))
    return [
      {
        target: resolved.target,
        identity: name,
        health: { deaths: 0, troubles: new Map<string, number>(), answered: new Set<string>() },
      },
    ]
  })
}

/** A sentence for everything that keeps the servers from being reached as they are configured: a variable that is not set. */
export function serverFaults(
  config: McpWorldConfig,
  where: Omit<Surroundings, 'wholeEnvironment'>,
): string[] {
  return resolvedServers(config, where).flatMap(({ resolved, place }) =>
    resolved.faults.map((fault) => `${place}: ${fault}`),
  )
}

function resolvedServers(
  { mcp }: McpWorldConfig,
  { environment, directory }: Omit<Surroundings, 'wholeEnvironment'>,
) {
  const listed: readonly McpServer[] = Array.isArray(mcp) ? mcp : [mcp]
  return listed.map((server, i) => ({
    server,
    place: Array.isArray(mcp) ? `world.mcp.${i}` : 'world.mcp',
    resolved: resolveServer(server, { environment, directory, wholeEnvironment: false }),
  }))
}

/** The tools that may be called. Whether those that write are among them, somebody must have decided. */
function callable(
  tools: ReadonlyMap<string, ServedTool>,
  { config, configFile, offered }: McpWorldOptions,
): Map<string, ServedTool> {
  const writing = [...tools].flatMap(([name, tool]) => (tool.reads || !offered.has(name) ? [] : [name]))
  if (writing.length > 0 && config.writes === undefined) {
    const more = writing.length > 5 ? ` and ${writing.length - 5} more` : ''
    const fault = `world.writes: the server does not declare these tools read-only: ${writing.slice(0, 5).join(', ')}${more}. A build would call them many times with sampled arguments. Say writes: true where nothing can be lost by it, or writes: false to give them made-up results.`
    throw Problem.of('config/invalid', { file: configFile, faults: [fault] })
  }
  return new Map([...tools].filter(([, tool]) => tool.reads || config.writes === true))
}

/** The tools of all servers by our names; the list of a server is asked for once and stored. */
async function toolsOf(
  servers: readonly Served[],
  store: ReplyStore,
  listing: McpOptions,
): Promise<Map<string, ServedTool>> {
  const tools = new Map<string, ServedTool>()
  for (const by of servers) {
    const key = identity(`mcp/tools ${by.identity}`)
    const stored = store.get(key)
    const list = jsonIn(Buffer.from(stored ?? store.put(key, await listTools(by.target, listing))).toString())
    for (const one of Array.isArray(list) ? list : []) {
      if (!isObject(one) || typeof one.name !== 'string') continue
      const valid = validToolName(one.name)
      if (!tools.has(valid)) tools.set(valid, servedTool(by, one.name, one))
    }
  }
  return tools
}

function servedTool(by: Served, name: string, { reads, repeatable, returns }: JsonObject): ServedTool {
  let check: Validator | undefined
  return {
    by,
    name,
    reads: reads === true,
    repeatable: repeatable === true,
    returns: () => (isObject(returns) ? (check ??= compileSchema(returns)) : undefined),
  }
}

/** What of a server's list a world needs. */
async function listTools(target: McpTarget, listing: McpOptions): Promise<Uint8Array> {
  const connection = await openMcp(target, listing)
  try {
    const { tools } = await connection.tools()
    const kept = tools.flatMap((tool) => {
      if (!isObject(tool) || typeof tool.name !== 'string') return []
      const { readOnlyHint, idempotentHint } = isObject(tool.annotations) ? tool.annotations : {}
      const reads = readOnlyHint === true
      const repeatable = reads || idempotentHint === true
      return [
        {
          name: tool.name,
          reads,
          repeatable,
          returns: isObject(tool.outputSchema) ? tool.outputSchema : null,
        },
      ]
    })
    return Buffer.from(JSON.stringify(kept))
  } finally {
    await connection.close()
  }
}

function callKey(server: string, before: readonly McpCall[], { tool, args }: McpCall): string {
  const earlier = before.map((call) => [call.tool, call.args])
  return identity(`mcp/call ${canonicalJson([server, earlier, tool, args])}`)
}

function readOutcome(stored: Uint8Array | undefined): Outcome | undefined {
  if (stored === undefined) return undefined
  const outcome = jsonIn(Buffer.from(stored).toString())
  if (!isObject(outcome)) return undefined
  if (outcome.ok === true) return 'value' in outcome ? { ok: true, value: outcome.value } : undefined
  const { error } = outcome
  if (!isObject(error) || typeof error.code !== 'string' || typeof error.message !== 'string')
    return undefined
  return failed(error.code, error.message)
}
