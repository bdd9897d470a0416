import type { Hash, Store } from '../spec/store.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { putJson } from '../store/read-blob.ts'

/** Puts the tools that the candidates of a shard may offer, given the cell of each and the number of the first. */
export type ShardTools = (cells: Uint32Array, from: number) => Promise<Hash>

/**
 * The tools of each shard as a blob: all of them, one blob for all shards. Where a sample offers only some of many,
 * a shard gets those that its samples offer: name them here by its cells, and each set is put once.
 */
export function shardTools(store: Store, tools: readonly CatalogTool[]): ShardTools {
  let all: Promise<Hash> | undefined
  return () => (all ??= putJson(store, tools))
}
