import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demandPlainFile } from '../lib/plain-file.ts'
import { textLines } from '../lib/text-lines.ts'
import { unpackGzip } from '../lib/unpack-gzip.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import { unpackParquet } from '../store/parquet.ts'

/**
 * The lines of a file, packed with gzip or not, or the rows of a Parquet file as JSON; `-` is standard input.
 * Throws `file/not-found` and `file/unreadable`.
 */
export async function* inputLines(file: string): AsyncGenerator<string> {
  if (file.toLowerCase().endsWith('.parquet')) {
    yield* parquetLines(file)
    return
  }
  try {
    yield* textLines(inputBytes(file))
  } catch (thrown) {
    if (thrown instanceof RangeError)
      throw Problem.of('file/unreadable', { file, why: `${reasonOf(thrown)}.` }, thrown)
    throw thrown
  }
}

/**
 * The bytes of a file, unpacked where they are packed with gzip; `-` is standard input. Throws
 * `file/not-found` and `file/unreadable`.
 */
export async function* inputBytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    if (file !== '-') await demandPlainFile(file)
    yield* unpacked(file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 }))
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
      throw Problem.of(
        'file/not-found',
        { file, what: 'The file', do: 'Name a file that is there, or - for standard input.' },
        thrown,
      )
    throw Problem.of('file/unreadable', { file, why: sentence(reasonOf(thrown)) }, thrown)
  }
}

function sentence(why: string): string {
  return why.endsWith('.') ? why : `${why}.`
}

async function* parquetLines(file: string): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callsmith-parquet-'))
  try {
    const rows = join(folder, 'rows.jsonl')
    await unpackParquet(file, rows)
    yield* inputLines(rows)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Bytes as they come, or unpacked where they begin as gzip does. */
async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const all = (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => chunks }
  })()
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all
    return
  }
  yield* unpackGzip(all)
}
