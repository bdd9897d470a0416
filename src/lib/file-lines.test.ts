import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileLines } from './file-lines.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-lines-'))
})
afterAll(() => rm(root, { recursive: true }))

async function read(content: string | Buffer, longest?: number) {
  const path = join(root, 'file')
  await writeFile(path, content)
  const seen: string[] = []
  const told = await fileLines(
    path,
    (line, number) => seen.push(`${number}:${line.toString()}`),
    longest ? { longest } : {},
  )
  return { seen, ...told }
}

it('reads LF, CRLF, a byte order mark, empty lines, and a last line without an end', async () => {
  const { seen, lines } = await read('\uFEFFone\r\n\ntwo\nthree')
  expect(seen).toEqual(['1:one', '2:', '3:two', '4:three'])
  expect(lines).toBe(4)
})

it('joins a line over many pieces of the file', async () => {
  const long = 'x'.repeat(3_500_000)
  const { seen } = await read(`a\n${long}\nb\n`)
  expect(seen.map((line) => line.length)).toEqual([3, 3_500_002, 3])
})

it('passes a line by that is too long, and goes on', async () => {
  const { seen, tooLong } = await read(`a\n${'x'.repeat(5_000_000)}\nb\n`, 1000)
  expect(seen).toEqual(['1:a', '3:b'])
  expect(tooLong).toEqual([2])
})

it('reads nothing from an empty file', async () => {
  expect(await read('')).toEqual({ seen: [], lines: 0, tooLong: [] })
})
