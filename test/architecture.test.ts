import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The import law (DESIGN §8): a room imports only rooms with a smaller number. */
const rooms: Readonly<Record<string, number>> = {
  lib: 0,
  processes: 0,
  sample: 1,
  spec: 2,
  catalog: 3,
  language: 3,
  store: 3,
  'personal-data': 3,
  mcp: 3,
  importers: 4,
  writers: 4,
  worlds: 4,
  checks: 4,
  formats: 4,
  targets: 4,
  templates: 4,
  models: 4,
  engines: 4,
  faults: 5,
  rows: 5,
  steps: 6,
  project: 7,
  build: 8,
  datasets: 8,
  mining: 8,
  tools: 8,
  evaluate: 8,
  describe: 8,
  'index.ts': 9,
  testing: 10,
  cli: 10,
  studio: 10,
}

const root = join(import.meta.dirname, '..', 'src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.split(sep).join('/'))
  .toSorted()

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/g

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(importPattern)].map((match) =>
    relative(root, join(root, dirname(file), match[1] ?? match[2]))
      .split(sep)
      .join('/'),
  )
}

const graph = new Map(files.map((file) => [file, importsOf(file)]))
const roomOf = (file: string) => file.split('/')[0]
const isTest = (file: string) => file.endsWith('.test.ts')

/** Each import that breaks the law, as a sentence. */
function forbidden(from: string, to: string): string | undefined {
  const [a, b] = [roomOf(from), roomOf(to)]
  if (a === b) return undefined
  if (!(a in rooms)) return `${from}: the room ${a} is not in the law`
  if (!(b in rooms)) return `${from} imports ${to}: the room ${b} is not in the law`
  if (rooms[b] >= rooms[a])
    return `${from} imports ${to}: ${a} (${rooms[a]}) may not import ${b} (${rooms[b]})`
  if ((a === 'cli' || a === 'studio') && b !== 'index.ts')
    return `${from} imports ${to}: ${a} imports only the public entry`
  return undefined
}

function cycles(): string[][] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[][] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file])
      return
    }
    state.set(file, 'open')
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  return found
}

describe('the house', () => {
  it('sees the files and their imports', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(graph.get('spec/world.ts')).toContain('lib/json.ts')
    expect(forbidden('lib/a.ts', 'spec/b.ts')).toBeDefined()
    expect(forbidden('checks/a.ts', 'targets/b.ts')).toBeDefined()
    expect(forbidden('cli/a.ts', 'lib/b.ts')).toBeDefined()
  })

  it('imports only downwards', () => {
    const broken = files
      .filter((file) => !isTest(file))
      .flatMap((file) => (graph.get(file) ?? []).flatMap((to) => forbidden(file, to) ?? []))
    expect(broken).toEqual([])
  })

  it('imports files that exist, with their extension', () => {
    const missing = files.flatMap((file) =>
      (graph.get(file) ?? [])
        .filter((to) => !to.startsWith('..') && !graph.has(to) && !to.endsWith('.json'))
        .map((to) => `${file} → ${to}`),
    )
    expect(missing).toEqual([])
  })

  it('has no import cycles', () => {
    expect(cycles()).toEqual([])
  })

  it('keeps folders at most three deep below src', () => {
    expect(files.filter((file) => file.split('/').length > 4)).toEqual([])
  })

  it('keeps source files under 500 lines, but for data with a banner that says so', () => {
    const long = files.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return text.split('\n').length > 500 && !/^\s*\/[/*]+.*\bdata\b/i.test(text.slice(0, 300))
    })
    expect(long).toEqual([])
  })
})
