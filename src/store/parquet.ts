import { createReadStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../lib/files.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import type { ParquetColumn } from '../spec/target.ts'
import { unwritable } from './output-folder.ts'

/** Readers that stream hold one row group at a time, and so does the writer, several times over. */
const groupBytes = 32 * 2 ** 20
const mostGroupRows = 32_768
const memoryLimit = '1GB'
/** The longest row, in bytes; the reader keeps buffers of this size. */
const longestRow = 32 * 2 ** 20

/** Path of the one Parquet file of a part, as dataset hubs name shards: `data/train-00000-of-00001.parquet`. */
export function parquetName(part: string): string {
  return `data/${part}-00000-of-00001.parquet`
}

/**
 * Packs a file of JSON Lines into a Parquet file (ZSTD), row for row in the same order. Columns are
 * taken as declared and never guessed: a key that a row lacks is null, a text stays the text it is.
 * The file is written aside and renamed. A row that is no JSON object, or holds what a column cannot,
 * stops it. Throws `output/unwritable` where the disk refuses, and an Error for a bad row.
 */
export async function packParquet(
  jsonlFile: string,
  parquetFile: string,
  columns: readonly ParquetColumn[],
): Promise<void> {
  const aside = `${parquetFile}.${process.pid}.part`
  const spill = `${parquetFile}.${process.pid}.spill`
  try {
    await unwritable(dirname(parquetFile), async () => {
      await makeFolder(dirname(parquetFile))
      await copyRows(jsonlFile, aside, spill, columns)
      await rename(aside, parquetFile)
    })
  } catch (thrown) {
    throw asProblem(thrown, jsonlFile, parquetFile)
  } finally {
    for (const left of [aside, spill]) await rm(left, { recursive: true, force: true }).catch(() => {})
  }
}

async function copyRows(
  from: string,
  to: string,
  spill: string,
  columns: readonly ParquetColumn[],
): Promise<void> {
  await runStatement(copyStatement(from, to, columns, await groupRows(from)), spill)
}

/**
 * Writes the rows of a Parquet file as JSON Lines, in their order; what a row does not have is null.
 * Throws `file/not-found` and `file/unreadable`.
 */
export async function unpackParquet(parquetFile: string, jsonlFile: string): Promise<void> {
  if (!existsSync(parquetFile))
    throw Problem.of('file/not-found', {
      file: parquetFile,
      what: 'The file',
      do: 'Name a file that is there.',
    })
  const spill = `${jsonlFile}.spill`
  try {
    await runStatement(
      `COPY (SELECT * FROM read_parquet(${quoted(literalPath(parquetFile))})) TO ${quoted(jsonlFile)} (FORMAT json)`,
      spill,
    )
  } catch (thrown) {
    throw Problem.of('file/unreadable', { file: parquetFile, why: `${firstLine(reasonOf(thrown))}.` }, thrown)
  } finally {
    await rm(spill, { recursive: true, force: true }).catch(() => {})
  }
}

async function runStatement(statement: string, spill: string): Promise<void> {
  // Loaded here, since it brings a library of 60 MB that other targets do without.
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const database = await DuckDBInstance.create(':memory:', {
    // One thread: more would be faster, but the same rows must give the same bytes on any machine.
    threads: '1',
    memory_limit: memoryLimit,
    temp_directory: spill,
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  try {
    const connection = await database.connect()
    try {
      await connection.run(statement)
    } finally {
      connection.closeSync()
    }
  } finally {
    database.closeSync()
  }
}

/** Rows in a group: as many as are about 32 MB of text, a number that hangs on the rows alone. */
async function groupRows(file: string): Promise<number> {
  let bytes = 0
  let rows = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const piece = chunk as Buffer
    bytes += piece.length
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, at + 1)) rows++
  }
  return Math.max(1, Math.min(mostGroupRows, Math.floor((groupBytes * rows) / Math.max(1, bytes))))
}

const newline = 0x0a

function copyStatement(
  from: string,
  to: string,
  columns: readonly ParquetColumn[],
  groupRows: number,
): string {
  const types = columns.map(({ name, type }) => `${quoted(name)}: ${quoted(type)}`).join(', ')
  return (
    `COPY (SELECT * FROM read_json(${quoted(literalPath(from))}, format = 'newline_delimited', ` +
    `columns = {${types}}, compression = 'uncompressed', maximum_object_size = ${longestRow})) ` +
    `TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${groupRows})`
  )
}

/** A path that is read as it stands: the reader takes `*`, `?` and `[` for patterns. */
function literalPath(path: string): string {
  return path.replace(/[*?[]/g, (sign) => `[${sign}]`)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function asProblem(thrown: unknown, from: string, to: string): unknown {
  if (thrown instanceof Problem) return thrown
  const why = reasonOf(thrown)
  if (/^(?:IO|Permission) Error/.test(why))
    return Problem.of('output/unwritable', { directory: dirname(to), why: `${firstLine(why)}.` }, thrown)
  return new Error(`${from} cannot be packed into ${to}: ${firstLine(why)}`, { cause: thrown })
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]
}
