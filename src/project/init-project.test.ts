import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { initProject } from './init-project.ts'
import { loadProject } from './load-project.ts'

const examples = join(import.meta.dirname, '..', '..', 'examples')
let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-init-'))
})

it.each(['blank', 'customer-service'])(
  'makes a project from %s that reads without fault',
  async (example) => {
    const directory = join(root, 'new', example)
    const files = await initProject({ directory, example, examples })
    expect(files).toContain('callsmith.config.yaml')
    const project = await loadProject(directory)
    expect(project.tools.length).toBeGreaterThan(0)
    expect(project.seeds.some((seed) => seed.tool === null)).toBe(true)
    const world = project.worldFile ? await readFile(project.worldFile, 'utf8') : ''
    expect(world).not.toContain('../src/')
  },
)

it('refuses a folder that holds anything, and an unknown example', async () => {
  await expect(initProject({ directory: root, example: 'bank', examples })).rejects.toThrow(
    'did you mean blank?',
  )
  await mkdir(join(root, 'taken'))
  await writeFile(join(root, 'taken', 'notes.txt'), '')
  await expect(
    initProject({ directory: join(root, 'taken'), example: 'blank', examples }),
  ).rejects.toMatchObject({
    code: 'init/not-empty',
  })
})
