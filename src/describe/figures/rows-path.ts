import { allTargets } from '../../targets/all-targets.ts'
import type { Manifest } from '../../spec/manifest.ts'

/** Where the rows of a part stand, as a pattern of paths: a first target of Parquet has a folder of its own. */
export function rowsPath({ files, targets }: Manifest, part: string): string {
  const name = `${part}.jsonl`
  const packed = allTargets.get(targets[0] ?? '')?.parquet
  return packed && !Object.hasOwn(files, name) ? `${targets[0]}/data/${part}-*` : name
}
