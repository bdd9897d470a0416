import { rm, stat } from 'node:fs/promises'
import { writeWhole } from '../lib/files.ts'
import type { Target } from '../spec/target.ts'
import type { OutputFolder } from '../store/output-folder.ts'
import { packParquet, parquetName } from '../store/parquet.ts'
import { hubCard } from '../targets/hub-card.ts'
import { filesOf, parts, type OutputSpec } from '../steps/encode/output-specs.ts'

/** What the rows of an output came to. */
export interface FilledOutput {
  readonly spec: OutputSpec
  /** Rows of each part, in the order of `parts`. */
  readonly rows: readonly number[]
}

/**
 * Packs the rows of targets that want Parquet and writes the files that loaders want beside rows; returns
 * the bytes of what was written, and the names of the JSON Lines that are no more.
 */
export async function finishOutputs(
  filled: readonly FilledOutput[],
  targets: ReadonlyMap<string, Target>,
  dataset: string,
  output: OutputFolder,
): Promise<{ files: Record<string, number>; gone: readonly string[] }> {
  const files: Record<string, number> = {}
  const gone: string[] = []
  for (const { spec, rows } of filled) {
    const target = 'target' in spec.rows ? targets.get(spec.rows.target) : undefined
    if (!target) continue
    const at = (name: string) => (spec.folder === '' ? name : `${spec.folder}/${name}`)
    const pairs = spec.rows.kind === 'pairs' ? spec.rows.shape : undefined
    const counted = parts.flatMap((part, i): [string, number][] => (rows[i] > 0 ? [[part, rows[i]]] : []))
    const besides = [
      ...(target.besides?.({ dataset, rows: new Map(counted), ...(pairs && { pairs }) }) ?? []),
    ]
    if (target.jsonColumns && !pairs && spec.folder !== '') {
      const text = hubCard(
        dataset,
        counted.map(([part]) => part),
        target.jsonColumns,
      )
      besides.push({ name: 'README.md', text })
    }
    for (const { name, text } of besides) {
      await writeWhole(output.aside(at(name)), text)
      files[at(name)] = Buffer.byteLength(text)
    }
    if (!target.parquet || pairs) continue
    for (const [i, name] of filesOf(spec).entries()) {
      const packed = at(parquetName(parts[i]))
      if (rows[i] > 0) {
        await packParquet(output.aside(name), output.aside(packed), target.parquet)
        files[packed] = (await stat(output.aside(packed))).size
      }
      await rm(output.aside(name))
      gone.push(name)
    }
  }
  return { files, gone }
}
