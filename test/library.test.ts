import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Every program of docs/library.md runs as it stands there, with the package imported by its name. */
const root = join(import.meta.dirname, '..')
const page = await readFile(join(root, 'docs/library.md'), 'utf8')
const programs = [...page.matchAll(/```ts (\S+)\n([\s\S]*?)```/g)].map(([, name, text]) => ({ name, text }))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-library-'))
  await mkdir(join(folder, 'node_modules'))
  await symlink(root, join(folder, 'node_modules/callsmith'))
  await symlink(join(root, 'examples'), join(folder, 'examples'))
})
afterAll(() => rm(folder, { recursive: true }))

const printed: Readonly<Record<string, RegExp>> = {
  'build.ts': /^60 0\.\d+$/,
  'decode.ts': /^hermes find_order ORD-48213$/,
  'check.ts': /^grounding\/unsaid \S+$/m,
  'duplicates.ts': /^1\ntrue$/,
  'plugins.ts': /^lengths$/,
}

it('has a program for each of these', () => {
  expect(programs.map(({ name }) => name)).toEqual(Object.keys(printed))
})

it.each(programs)('$name runs and prints what it should', { timeout: 120_000 }, async ({ name, text }) => {
  const file = join(folder, name)
  await writeFile(file, text)
  const said = execFileSync(process.execPath, ['--conditions=callsmith-source', file], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(said.trim()).toMatch(printed[name])
})
