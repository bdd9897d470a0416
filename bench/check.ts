import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDataset, checkDataset } from '../src/index.ts'
import { fileLines } from '../src/lib/file-lines.ts'
import type { Figure } from './duplicates.ts'

const example = join(import.meta.dirname, '..', 'examples', 'customer-service')

/**
 * Measures `check` on a file of about `megabytes` of rows as the customer-service build writes them, and
 * in the same run what a bare JSON.parse of every line of it takes, which is the common way's floor.
 * `dataset`: folder of a build whose rows are taken; one is made unless it is given.
 */
export async function benchCheck(
  megabytes = 300,
  workers = availableParallelism(),
  dataset?: string,
): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'callsmith-bench-'))
  try {
    const out = dataset ?? join(folder, 'dataset')
    if (dataset === undefined) await buildDataset({ directory: example, out, overrides: { size: 20_000 } })
    const path = join(folder, 'rows.jsonl')
    const rows = await writeRows(await readFile(join(out, 'train.jsonl'), 'utf8'), path, megabytes * 1e6)
    const figures: Figure[] = [{ name: 'check: rows', value: rows, unit: 'rows' }]
    const timed = async (name: string, work: () => Promise<unknown>) => {
      const from = performance.now()
      await work()
      figures.push({ name, value: megabytes / ((performance.now() - from) / 1000), unit: 'MB/s' })
    }
    let length = 0
    await timed('bare JSON.parse of every line, 1 thread', () =>
      fileLines(path, (line) => {
        length += Object.keys(JSON.parse(line.toString()) as object).length
      }),
    )
    if (length < rows) throw new Error('the baseline read nothing')
    const check = async (wholeSet: boolean) => {
      const run = checkDataset([path], { wholeSet, workers, facts: join(example, 'facts.yaml') })
      for await (const verdict of run) if (verdict.line < 1) throw new Error('a verdict without a place')
      if (run.summary.rows !== rows) throw new Error(`${run.summary.rows} rows were checked, not ${rows}`)
    }
    await timed(`check, rules on samples, ${workers} workers`, () => check(false))
    await timed(`check, rules on the whole set too, ${workers} workers`, () => check(true))
    figures.push({ name: 'check: memory', value: process.memoryUsage().rss / 2 ** 20, unit: 'MiB' })
    return figures
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Repeats rows up to a size; in each round every number of five digits becomes another one, the same everywhere. */
async function writeRows(text: string, path: string, bytes: number): Promise<number> {
  const lines = text.trimEnd().split('\n')
  const stream = createWriteStream(path)
  let written = 0
  let rows = 0
  for (let round = 0; written < bytes; round++) {
    for (const line of lines) {
      const changed =
        round === 0
          ? line
          : line.replaceAll(/(?<!\d)\d{5}(?!\d)/g, (digits) =>
              String(10_000 + ((Number(digits) + round * 7919) % 90_000)),
            )
      written += Buffer.byteLength(changed) + 1
      rows++
      if (!stream.write(`${changed}\n`)) await once(stream, 'drain')
      if (written >= bytes) break
    }
  }
  stream.end()
  await once(stream, 'close')
  return rows
}

if (import.meta.main)
  for (const { name, value, unit } of await benchCheck(Number(process.argv[2] ?? 300)))
    console.log(`${name.padEnd(56)} ${Math.round(value).toLocaleString('en')} ${unit}`)
