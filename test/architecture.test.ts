import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parse } from '@babel/parser'
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
  plugins: 5,
  faults: 4,
  rows: 5,
  steps: 5,
  project: 6,
  build: 7,
  datasets: 7,
  mining: 7,
  tools: 7,
  evaluate: 7,
  describe: 7,
  entries: 8,
  testing: 9,
  cli: 9,
  studio: 9,
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
/** Files directly in src are entries: what the package exports, and what workers load. */
const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0] : 'entries')
const isTest = (file: string) => file.endsWith('.test.ts')

/** The language that a file belongs to: `language/en/…`. */
const languageOf = (file: string) => /^language\/([a-z]{2})\//.exec(file)?.[1]

/** Each import that breaks the law, as a sentence. */
function forbidden(from: string, to: string): string | undefined {
  const [a, b] = [roomOf(from), roomOf(to)]
  if (a === b) {
    const other = languageOf(to)
    return other === undefined || other === languageOf(from)
      ? undefined
      : `${from} imports ${to}: only ${other} and entries import the language ${other}`
  }
  if (!(a in rooms)) return `${from}: the room ${a} is not in the law`
  if (!(b in rooms)) return `${from} imports ${to}: the room ${b} is not in the law`
  if (rooms[b] >= rooms[a])
    return `${from} imports ${to}: ${a} (${rooms[a]}) may not import ${b} (${rooms[b]})`
  if ((a === 'cli' || a === 'studio') && b !== 'entries')
    return `${from} imports ${to}: ${a} imports only entries`
  if (languageOf(to) !== undefined && a !== 'entries')
    return `${from} imports ${to}: a language is imported by entries alone; have it handed in`
  return undefined
}

type Graph = ReadonlyMap<string, Iterable<string>>

function cyclesOf(nodes: Graph): string[][] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[][] = []
  const visit = (node: string, path: readonly string[]): void => {
    if (state.get(node) === 'done') return
    if (state.get(node) === 'open') {
      found.push([...path.slice(path.indexOf(node)), node])
      return
    }
    state.set(node, 'open')
    for (const next of nodes.get(node) ?? []) visit(next, [...path, node])
    state.set(node, 'done')
  }
  for (const node of nodes.keys()) visit(node, [])
  return found
}

/** The folders inside rooms, and which folders of their own room they import. */
function foldersOf(nodes: Graph): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>()
  for (const [file, targets] of nodes) {
    if (isTest(file) || !file.includes('/')) continue
    const own = folders.get(dirname(file)) ?? new Set()
    folders.set(dirname(file), own)
    for (const to of targets)
      if (roomOf(to) === roomOf(file) && dirname(to) !== dirname(file)) own.add(dirname(to))
  }
  return folders
}

/** Functions of a source text with the lines they take and the comment that stands right above their statement. */
function functionsOf(source: string): { name: string; lines: number; reason: string }[] {
  const found: { name: string; lines: number; reason: string }[] = []
  const visit = (node: unknown, name: string, reason: string): void => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, name, reason))
    if (!isNode(node)) return
    const comments = Array.isArray(node.leadingComments) ? node.leadingComments : []
    const above = comments.map((comment: { value: string }) => comment.value).join('\n') || reason
    const named = isNode(node.id) ? node.id : isNode(node.key) ? node.key : undefined
    const own = typeof named?.name === 'string' ? named.name : name
    if (/Function|Method$/.test(node.type) && isNode(node.body))
      found.push({ name: own, lines: node.loc.end.line - node.loc.start.line + 1, reason: above })
    const inner = node.type === 'BlockStatement' ? '' : above
    for (const [key, value] of Object.entries(node))
      if (key !== 'loc' && !key.endsWith('Comments')) visit(value, own, inner)
  }
  visit(parse(source, { sourceType: 'module', plugins: ['typescript'] }).program.body, 'a file', '')
  return found
}

interface Node {
  readonly [key: string]: unknown
  readonly type: string
  readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value
}

describe('the house', () => {
  it('sees the files and their imports', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(graph.get('spec/world.ts')).toContain('lib/json.ts')
    expect(forbidden('lib/a.ts', 'spec/b.ts')).toBeDefined()
    expect(forbidden('checks/a.ts', 'targets/b.ts')).toBeDefined()
    expect(forbidden('cli/a.ts', 'lib/b.ts')).toBeDefined()
    expect(forbidden('checks/a.ts', 'language/en/b.ts')).toBeDefined()
    expect(forbidden('language/a.ts', 'language/en/b.ts')).toBeDefined()
    expect(forbidden('language/pl/a.ts', 'language/en/b.ts')).toBeDefined()
    expect(forbidden('default-languages.ts', 'language/en/english.ts')).toBeUndefined()
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
    expect(cyclesOf(graph)).toEqual([])
  })

  it('has no cycles between folders, and no folder that imports the one above it', () => {
    const above = (nodes: Graph) =>
      [...foldersOf(nodes)].flatMap(([folder, targets]) =>
        [...targets]
          // What makes a language out of words stands at the top of its room (DESIGN §8); it imports no language.
          .filter((to) => folder.startsWith(`${to}/`) && to !== 'language')
          .map((to) => `${folder} → ${to}`),
      )
    const broken: Graph = new Map([
      ['tools/a/x.ts', ['tools/y.ts', 'tools/b/y.ts']],
      ['tools/b/x.ts', ['tools/a/z.ts']],
    ])
    expect(above(broken)).toEqual(['tools/a → tools'])
    expect(cyclesOf(foldersOf(broken))).toEqual([['tools/a', 'tools/b', 'tools/a']])
    expect(above(graph)).toEqual([])
    expect(cyclesOf(foldersOf(graph))).toEqual([])
  })

  it.each([
    ['personal-data', ['lib', 'spec/problem.ts']],
    ['templates/jinja', []],
  ])('keeps %s on its own', (folder, allowed) => {
    const foreign = files
      .filter((file) => file.startsWith(`${folder}/`) && !isTest(file))
      .flatMap((file) =>
        (graph.get(file) ?? [])
          .filter((to) => ![folder, ...allowed].some((one) => to === one || to.startsWith(`${one}/`)))
          .map((to) => `${file} → ${to}`),
      )
    expect(foreign).toEqual([])
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

  it('has a median file near 100 lines, and nine in ten under 300', () => {
    const lines = files
      .filter((file) => !isTest(file))
      .map((file) => readFileSync(join(root, file), 'utf8').split('\n').length)
      .toSorted((a, b) => a - b)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(120)
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThan(300)
  })

  it('has no function over 100 lines, but where the comment above says why it is long', () => {
    const long = (source: string) =>
      functionsOf(source).filter(({ lines, reason }) => lines > 100 && !/\blong because\b/i.test(reason))
    const body = `{\n${'  call()\n'.repeat(100)}}`
    expect(long(`function f() ${body}`)).toHaveLength(1)
    expect(long(`/** Long because of its table. */\nexport const f = () => ${body}`)).toEqual([])
    expect(
      long(`/** Long because of its table. */\nfunction f() {\n const g = () => ${body}\n}`),
    ).toHaveLength(1)
    const found = files
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        long(readFileSync(join(root, file), 'utf8')).map(
          ({ name, lines }) => `${file}: ${name} has ${lines}`,
        ),
      )
    expect(found).toEqual([])
  })
})
