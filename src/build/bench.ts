import type { PluginSet } from '../spec/plugins.ts'
import type { SampleInput } from '../project/build-input.ts'
import { seedFinder } from '../project/seed-families.ts'
import { signer, type Signer } from '../sample/signature.ts'
import type { CheckContext } from '../spec/check.ts'
import type { ShardTask, Workplace } from '../spec/engine.ts'
import type { Hash } from '../spec/store.ts'
import { givenCellFinder } from './given-cells.ts'
import { loadPlugs, type PlugRefs, type Plugs } from './plugs.ts'
import { toolReader } from './shard-tools.ts'
import type { WorkInput } from './work-input.ts'

/** All that a worker makes samples with, opened for one set of tools. */
export interface Bench extends Plugs {
  readonly input: SampleInput
  readonly cellOf: ReturnType<typeof givenCellFinder>
  readonly seedsIn: ReturnType<typeof seedFinder>
  readonly context: CheckContext
  readonly languages: PluginSet['languages']
  readonly signer: Signer
}

export interface Benches {
  /** The bench for the tools of a shard; it is kept for the next shard where that has the same. */
  benchFor(task: ShardTask): Promise<Bench>
  close(): Promise<void>
}

/** Opens benches for the shards of a build. */
export function openBenches(work: WorkInput, place: Workplace): Benches {
  let opened: { readonly tools: Hash; readonly bench: Bench } | undefined
  const readTools = toolReader(place)
  const close = async () => {
    const closing = opened
    opened = undefined
    await closing?.bench.close?.()
  }
  return {
    close,
    async benchFor(task) {
      if (opened && opened.tools === task.reads.tools) return opened.bench
      await close()
      const bench = await openBench(work.withTools(await readTools(task)), work.plugs, place)
      opened = { tools: task.reads.tools, bench }
      return bench
    },
  }
}

async function openBench(input: SampleInput, refs: PlugRefs, place: Workplace): Promise<Bench> {
  const { project, settings, tools, plan } = input
  const { set, open } = await loadPlugs(refs, place)
  const plugs = await open(input)
  return {
    ...plugs,
    input,
    languages: set.languages,
    cellOf: givenCellFinder(plan),
    seedsIn: seedFinder(project.seeds),
    context: {
      tools: new Map(tools.map((tool) => [tool.name, tool])),
      facts: project.facts,
      languages: set.languages,
      today: settings.today,
      benchmark: project.benchmark,
    },
    signer: signer(),
  }
}
