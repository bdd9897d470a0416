import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { planProject } from '../src/build/build-project.ts'
import { littleEndian } from '../src/build/little-endian.ts'
import makeShardJob from '../src/build/make-shard.ts'
import { shardTools } from '../src/build/shard-tools.ts'
import { putWorkInputs } from '../src/build/work-input.ts'
import { candidates } from '../src/steps/plan/plan.ts'
import { ourPlugins, ourPlugs } from '../src/testing/our-plugins.ts'
import { memoryStore } from '../src/store/memory-store.ts'
import { madeUp } from './tools-and-logs.ts'

/** Seconds from a project folder with many tools to its first samples. */
export interface LargeToolSet {
  readonly tools: number
  readonly cells: number
  /** Reading the tools, what is inferred of them, and the plan. */
  readonly plan: number
  /** From the plan to the samples of one shard. */
  readonly firstShard: number
  readonly samples: number
}

const shardSize = 250

/** Plans a project of `count` tools and makes its first shard. */
export async function benchLargeToolSet(folder: string, count = 20_000): Promise<LargeToolSet> {
  const directory = join(folder, 'large-tool-set')
  await mkdir(join(directory, 'tools'), { recursive: true })
  const lines = Array.from({ length: count }, (_, i) => madeUp(i))
  await writeFile(join(directory, 'tools', 'tools.jsonl'), lines.join('\n'))
  await writeFile(join(directory, 'callsmith.config.json'), '{}')
  const from = performance.now()
  const input = await planProject(directory, ourPlugins)
  const planned = performance.now()
  const store = memoryStore()
  const inputs = await putWorkInputs(store, input, ourPlugs)
  const wanted = input.plan.cells.map(({ quota }) => quota)
  const cells = candidates(wanted, input.plan.seed, 0).subarray(0, shardSize)
  const reads = await shardTools(store, input).forMaking(cells, 0)
  const place = { store, directory }
  const carry = await makeShardJob({ module: 'callsmith:build/make-shard', inputs }, place)
  const own = { cells: await store.put(littleEndian(cells)), ...reads }
  await carry({ stage: 'make', number: 0, from: 0, to: shardSize, reads: own })
  const made = performance.now()
  await carry.close?.()
  return {
    tools: count,
    cells: input.plan.cells.length,
    plan: (planned - from) / 1000,
    firstShard: (made - planned) / 1000,
    samples: shardSize,
  }
}
