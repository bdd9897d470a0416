import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { fileWriter, writeWhole } from './files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-files-'))
})

it('replaces a file whole and leaves nothing beside it', async () => {
  const path = join(folder, 'a.json')
  await writeFile(path, 'old')
  await writeWhole(path, 'new')
  expect(await readFile(path, 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['a.json'])
})

it('keeps the old file when the new one cannot be renamed into place', async () => {
  await expect(writeWhole(join(folder, 'no', 'such', 'folder'), 'x')).rejects.toMatchObject({
    code: 'ENOENT',
  })
  await expect(writeWhole(folder, 'x')).rejects.toThrow()
  expect(existsSync(`${folder}.${process.pid}.part`)).toBe(false)
})

it('streams more than its buffer holds, in order', async () => {
  const path = join(folder, 'deep', 'rows.jsonl')
  const writer = await fileWriter(path)
  for (let i = 0; i < 64; i++) await writer.write(Buffer.alloc(100_000, 65 + (i % 26)))
  await writer.write('é\n')
  await writer.end()
  expect(writer.bytes).toBe(6_400_003)
  expect((await stat(path)).size).toBe(6_400_003)
  const text = await readFile(path, 'utf8')
  expect([text[0], text[100_000], text.slice(-2)]).toEqual(['A', 'B', 'é\n'])
})

it.skipIf(!existsSync('/dev/full'))('says that the disk is full', async () => {
  const writing = (async () => {
    const writer = await fileWriter('/dev/full')
    for (let i = 0; i < 8; i++) await writer.write(Buffer.alloc(1 << 20))
    await writer.end()
  })()
  await expect(writing).rejects.toMatchObject({ code: 'ENOSPC' })
})

it('says that a folder is in the way', async () => {
  await expect(fileWriter(folder)).rejects.toMatchObject({ code: 'EISDIR' })
})
