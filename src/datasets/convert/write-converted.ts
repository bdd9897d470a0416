import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileWriter } from '../../lib/files.ts'
import { Problem } from '../../spec/problem.ts'
import { allTargets } from '../../targets/all-targets.ts'
import { unwritable } from '../../store/output-folder.ts'
import { packParquet } from '../../store/parquet.ts'
import type { Conversion } from './convert-file.ts'

/**
 * Writes converted rows into a file, aside and renamed, so that a conversion that is refused leaves none;
 * packed as Parquet where its name says so. Throws `option/invalid` for a target without columns of its own
 * in Parquet, `output/unwritable`, and what the conversion throws.
 */
export async function writeConverted(conversion: Conversion, to: string, out: string): Promise<void> {
  const columns = allTargets.get(to)?.parquet
  const packs = out.toLowerCase().endsWith('.parquet')
  if (packs && !columns) {
    const able = [...allTargets.values()].filter((target) => target.parquet).map((target) => target.name)
    throw Problem.of('option/invalid', {
      option: '--out',
      given: out,
      expected: `a name ending .jsonl: rows of ${to} are no columns. Parquet goes with --to ${able.join(' or ')}`,
    })
  }
  const aside = `${out}.${process.pid}.part`
  await unwritable(dirname(out), async () => {
    try {
      await writeLines(conversion, aside)
      if (packs && columns) await packParquet(aside, out, columns)
      else await rename(aside, out)
    } finally {
      await rm(aside, { force: true })
    }
  })
}

async function writeLines(conversion: Conversion, file: string): Promise<void> {
  const writer = await fileWriter(file)
  try {
    for await (const line of conversion) await writer.write(`${line}\n`)
    await writer.end()
  } catch (thrown) {
    writer.abandon()
    throw thrown
  }
}
