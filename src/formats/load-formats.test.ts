import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadFormats } from './load-formats.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-register-'))
})
afterAll(() => rm(root, { recursive: true }))

it.each([
  ['nothing', 'export const x = 1'],
  ['object', 'export default {}'],
  ['list', 'export default [() => ({ name: "good-one" }), 7]'],
  ['throws', 'export default () => { throw new Error("no luck") }'],
  ['nameless', 'export default () => ({})'],
  ['path', 'export default () => ({ name: "../../etc" })'],
  ['variant', 'export default () => ({ name: "a:b" })'],
  ['syntax', 'export default ('],
])('refuses a module that is no format: %s', async (name, source) => {
  const file = join(root, `${name}.ts`)
  await writeFile(file, source)
  await expect(loadFormats([file])).rejects.toMatchObject({
    code: 'format/module',
    message: expect.stringContaining(file),
  })
})

it('refuses a module that is not there', async () => {
  await expect(loadFormats([join(root, 'none.ts')])).rejects.toMatchObject({ code: 'format/module' })
})
