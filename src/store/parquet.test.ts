import { DuckDBInstance } from '@duckdb/node-api'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '../spec/problem.ts'
import type { ParquetColumn } from '../spec/target.ts'
import { packParquet, parquetName } from './parquet.ts'

const columns: readonly ParquetColumn[] = [
  { name: 'id', type: 'VARCHAR' },
  { name: 'say "it\'s"', type: 'VARCHAR' },
  { name: 'turns', type: 'STRUCT("role" VARCHAR, "calls" STRUCT("arguments" VARCHAR)[], "train" BOOLEAN)[]' },
]

let folder = ''
beforeAll(async () => {
  // Signs that SQL and file patterns give a meaning to.
  folder = join(await mkdtemp(join(tmpdir(), 'callsmith-parquet-')), "it's [a] * folder? {x}")
  await mkdir(folder, { recursive: true })
})
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }))

let files = 0
async function pack(lines: readonly string[], into?: string): Promise<string> {
  const source = join(folder, `rows-${++files}.jsonl`)
  const target = into ?? join(folder, 'out', `rows-${files}.parquet`)
  await writeFile(source, lines.map((line) => `${line}\n`).join(''))
  await packParquet(source, target, columns)
  return target
}

async function query(file: string, sql: (file: string) => string): Promise<Record<string, unknown>[]> {
  const plain = join(folder, '..', 'read.parquet')
  await copyFile(file, plain)
  const database = await DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  const read = await connection.runAndReadAll(sql(`'${plain.replaceAll("'", "''")}'`))
  connection.closeSync()
  database.closeSync()
  return read.getRowObjectsJson()
}
const rowsOf = (file: string) => query(file, (path) => `SELECT * FROM ${path}`)

const row = (id: string | null, text: string | null, turns: unknown = null) => ({
  id,
  [columns[1].name]: text,
  turns,
})

describe('packParquet', () => {
  it('keeps null, empty and absent apart, and every sign of a text', async () => {
    const rows = [
      row('', '', []),
      row(null, null, null),
      row('a', '\u0000 \u2028 😀 zażółć " \\ \n\t', [
        { role: '', calls: [], train: false },
        { role: null, calls: null, train: null },
        { role: 'null', calls: [{ arguments: '' }, { arguments: null }], train: true },
      ]),
    ]
    const file = await pack([...rows.map((one) => JSON.stringify(one)), '{"id":"absent"}'])
    expect(await rowsOf(file)).toEqual([...rows, row('absent', null)])
  })

  it('takes texts as texts, whatever they look like', async () => {
    const texts = [
      '{"n":1.0,"big":12345678901234567890123,"2":-0,"1":1e400}',
      '2026-11-27',
      '0012',
      'true',
      '[]',
      'NaN',
    ]
    const rows = texts.map((text) =>
      row(text, text, [{ role: text, calls: [{ arguments: text }], train: true }]),
    )
    expect(await rowsOf(await pack(rows.map((one) => JSON.stringify(one))))).toEqual(rows)
  })

  it('packs texts of a megabyte, in row groups that stay small', async () => {
    const big = 'é"'.repeat(400_000)
    const lines = Array.from({ length: 30 }, (_, i) => JSON.stringify(row(`${i}${big}`, big)))
    const file = await pack(lines)
    const found = await query(file, (path) => `SELECT md5(id) AS hash FROM ${path}`)
    const hashes = lines.map((_, i) => createHash('md5').update(`${i}${big}`).digest('hex'))
    expect(found.map((one) => one.hash)).toEqual(hashes)
    const groups = await query(file, (path) => `SELECT DISTINCT row_group_id FROM parquet_metadata(${path})`)
    expect(groups.length).toBeGreaterThan(1)
  }, 30_000)

  it('keeps the order over many row groups, and gives the same bytes again', async () => {
    const lines = Array.from({ length: 70_000 }, (_, i) => JSON.stringify(row(`${i}`, `${i % 7}`)))
    const [one, two] = [await pack(lines), await pack(lines)]
    expect((await rowsOf(one)).map((found) => found.id)).toEqual(lines.map((_, i) => `${i}`))
    expect((await readFile(one)).equals(await readFile(two))).toBe(true)
  }, 30_000)

  it('packs no rows into a file with the columns', async () => {
    const file = await pack([])
    expect(await rowsOf(file)).toEqual([])
    const names = await query(file, (path) => `SELECT column_name FROM (DESCRIBE SELECT * FROM ${path})`)
    expect(names.map((one) => one.column_name)).toEqual(columns.map((column) => column.name))
  })

  it.each([
    ['a broken row', '{"id":'],
    ['a row that is no object', '[1]'],
    ['a value that is no list', '{"turns":"x"}'],
    ['a lone surrogate', '{"id":"\\ud800"}'],
  ])('stops at %s, says where, and leaves what was there', async (_, bad) => {
    const before = await pack([JSON.stringify(row('kept', null))])
    await expect(pack(['{"id":"good"}', bad], before)).rejects.toThrow(
      /rows-\d+\.jsonl cannot be packed.* line \d/,
    )
    expect(await rowsOf(before)).toEqual([row('kept', null)])
    expect((await readdir(join(folder, 'out'))).filter((name) => !name.endsWith('.parquet'))).toEqual([])
  })

  it('says so when it cannot write', async () => {
    await writeFile(join(folder, 'file'), '')
    const thrown: unknown = await pack(['{"id":"x"}'], join(folder, 'file', 'x.parquet')).catch(
      (error: unknown) => error,
    )
    expect(thrown).toBeInstanceOf(Problem)
    expect(thrown).toMatchObject({ code: 'output/unwritable' })
  })

  it('names files as hubs do', () => {
    expect(parquetName('train')).toBe('data/train-00000-of-00001.parquet')
  })
})
