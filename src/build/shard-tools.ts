import { isObject, jsonIn } from '../lib/json.ts'
import { recent } from '../lib/recent.ts'
import type { SampleInput } from '../project/build-input.ts'
import type { ShardTask, Workplace } from '../spec/engine.ts'
import type { Hash, Store } from '../spec/store.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { openOffer } from '../steps/offer.ts'
import { putJson, readBlob, readJson } from '../store/read-blob.ts'
import { fromLittleEndian, littleEndian } from './little-endian.ts'

/**
 * What a task reads of the tools: `tools`, a list of blobs, one for each tool that its samples may offer; and, where
 * each sample offers some of them only, `offers`.
 */
type ToolReads = Readonly<Record<'tools', Hash> & Partial<Record<'offers', Hash>>>

/** Puts what the shards of a build read of the tools. */
export interface ShardTools {
  /** For candidates to be made, given the cell of each and the number of the first. */
  forMaking(cells: Uint32Array, first: number): Promise<ToolReads>
  /** For given samples, one JSON object a line. */
  forGiven(samples: Uint8Array): Promise<ToolReads>
}

/** Blobs that are put or asked for at once: each may hold a file open. */
const atOnce = 64

/** Opens the putting of tools. Each tool is a blob of its own and put once, when the first shard wants it. */
export function shardTools(
  store: Store,
  { plan, tools }: Pick<SampleInput, 'plan' | 'tools'>,
  offer = openOffer(plan, tools),
): ShardTools {
  const blobs: (Hash | undefined)[] = []
  const putTools = async (numbers: readonly number[]): Promise<Hash> => {
    await inTurn(numbers, async (number) => {
      blobs[number] ??= await putJson(store, tools[number])
    })
    return putJson(
      store,
      numbers.map((number) => blobs[number]),
    )
  }
  let all: Promise<Hash> | undefined
  const putAll = () => (all ??= putTools([...tools.keys()]))
  return {
    async forMaking(cells, first) {
      if (!offer) return { tools: await putAll() }
      const offers = Array.from(cells, (cell, i) => offer(first + i, cell))
      const numbers = [...new Set(offers.flat())].sort((a, b) => a - b)
      const places = new Map(numbers.map((number, i) => [number, i]))
      const packed = packOffers(offers.map((list) => list.map((number) => places.get(number) ?? 0)))
      return { tools: await putTools(numbers), offers: await store.put(packed) }
    },
    async forGiven(samples) {
      if (!offer) return { tools: await putAll() }
      const named = toolsNamedIn(samples)
      return { tools: await putTools([...tools.keys()].filter((number) => named.has(tools[number].name))) }
    },
  }
}

/** Reads the tools of a shard. The last few thousand are kept: shards have most in common. */
export function toolReader({ store }: Workplace): (task: ShardTask) => Promise<readonly CatalogTool[]> {
  const known = recent(8192, (hash) => readJson<CatalogTool>(store, hash, 'a tool'))
  return async ({ reads, number }) => {
    const hashes = await readJson<Hash[]>(store, reads.tools, `tools of shard ${number}`)
    return inTurn(hashes, (hash) => known.of(hash))
  }
}

/** Reads which of the shard's tools each of its samples offers, by their places; undefined where each offers all. */
export async function readOffers(
  { store }: Workplace,
  { reads, number }: ShardTask,
): Promise<number[][] | undefined> {
  if (reads.offers === undefined) return undefined
  return unpackOffers(await readBlob(store, reads.offers, `offers of shard ${number}`))
}

/** For each sample how many it offers, and then which. */
function packOffers(offers: readonly (readonly number[])[]): Uint8Array {
  return littleEndian(Uint32Array.from(offers.flatMap((list) => [list.length, ...list])))
}

function unpackOffers(bytes: Uint8Array): number[][] {
  const numbers = fromLittleEndian(bytes)
  const offers: number[][] = []
  for (let at = 0; at < numbers.length; at += numbers[at] + 1)
    offers.push([...numbers.subarray(at + 1, at + 1 + numbers[at])])
  return offers
}

function toolsNamedIn(samples: Uint8Array): ReadonlySet<unknown> {
  const names = new Set<unknown>()
  for (const line of Buffer.from(samples).toString('utf8').split('\n')) {
    const sample = jsonIn(line)
    if (isObject(sample) && Array.isArray(sample.tools)) for (const name of sample.tools) names.add(name)
  }
  return names
}

/** Does the same with each, a few dozen at a time. */
async function inTurn<From, To>(items: readonly From[], step: (item: From) => Promise<To>): Promise<To[]> {
  const done: To[] = []
  for (let at = 0; at < items.length; at += atOnce)
    done.push(...(await Promise.all(items.slice(at, at + atOnce).map(step))))
  return done
}
