import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '../spec/problem.ts'
import { readTools } from './read-tools.ts'
import { toolsFromJson } from './tools-from-json.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-tools-'))
})
afterAll(() => rm(folder, { recursive: true }))

const find = {
  name: 'find_order',
  description: 'Finds an order.',
  parameters: { type: 'object', properties: {} },
}
const wrapped = { type: 'function', function: find }

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function problem(...paths: string[]): Promise<Problem> {
  const thrown: unknown = await readTools(paths).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(thrown instanceof Problem)) throw new Error('no Problem was thrown', { cause: thrown })
  return thrown
}

test.each([
  ['list.json', JSON.stringify([wrapped])],
  ['tools.json', JSON.stringify({ tools: [find] })],
  ['one.json', JSON.stringify(find)],
  ['bom.json', `\uFEFF${JSON.stringify([find])}`],
  ['lines.jsonl', `${JSON.stringify(find)}\r\n\r\n`],
  ['lines-in.json', `${JSON.stringify(find)}\n${JSON.stringify({ ...find, name: 'other' })}\n`],
])('%s is read', async (name, content) => {
  const tools = await readTools([await file(name, content)])
  expect(tools[0]).toEqual(find)
})

test('a folder is read whole, in order of name, and keeps `returns`', async () => {
  const inner = join(folder, 'inner')
  await mkdir(inner)
  await writeFile(join(inner, 'b.json'), JSON.stringify({ name: 'b', returns: { type: 'object' } }))
  await writeFile(join(inner, 'a.jsonl'), JSON.stringify({ name: 'a' }))
  await writeFile(join(inner, 'notes.txt'), 'not a tool')
  const tools = await readTools([inner])
  expect(tools.map((tool) => tool.name)).toEqual(['a', 'b'])
  expect(tools[1].returns).toEqual({ type: 'object' })
  expect(tools[0].parameters).toEqual({ type: 'object', properties: {} })
})

test('all faults of all files are told at once, with their places', async () => {
  const bad = await file(
    'bad.json',
    JSON.stringify([
      { description: 'nameless' },
      { name: 'sum it', parameters: { type: 'object' } },
      { name: 'float', parameters: { type: 'object', properties: { a: { type: 'float' } } } },
      { name: 'list', parameters: { type: 'array' } },
      { name: '__proto__' },
      JSON.parse('{"name":"proto","parameters":{"type":"object","properties":{"__proto__":{}}}}'),
      { name: 'mcp', inputSchema: { type: 'object' } },
      find,
      find,
    ]),
  )
  const cut = await file('cut.json', '[\n  {"name": "a"},\n  {"name": }\n]')
  const { code, fields } = await problem(bad, cut)
  const faults = Array.isArray(fields.faults) ? fields.faults.map(String) : []
  expect(code).toBe('tools/invalid')
  const expected = [
    'tool 1: has no name',
    'tool 2 (sum it)',
    '/parameters/properties/a/type is "float"',
    '/parameters/type is "array"',
    '__proto__ means something',
    '/parameters/properties has a property __proto__',
    'under "inputSchema"',
    'find_order is taken by',
    'cut.json: is not valid JSON at line 3, column 12',
  ]
  expect(faults).toHaveLength(expected.length)
  expected.forEach((words, i) => expect(faults[i]).toContain(words))
})

test('the same name in two files is refused', async () => {
  const { message } = await problem(
    await file('x.json', JSON.stringify(find)),
    await file('y.json', JSON.stringify(find)),
  )
  expect(message).toMatch(/y\.json: the name find_order is taken by .*x\.json/)
})

test('nothing, no file and a file that is no text have problems of their own', async () => {
  expect((await problem(await file('empty.json', ''))).code).toBe('tools/none')
  expect((await problem(await file('none.json', '[]'))).code).toBe('tools/none')
  expect((await problem(join(folder, 'missing.json'))).code).toBe('file/not-found')
  expect((await problem(await file('latin.json', Uint8Array.of(0x5b, 0xe9, 0x5d)))).code).toBe(
    'file/unreadable',
  )
})

test('a truncated last line is told by its number', async () => {
  const { message } = await problem(
    await file('truncated.jsonl', `${JSON.stringify(find)}\n{"name": "b", "descr`),
  )
  expect(message).toContain('truncated.jsonl line 2: is not valid JSON')
})

test('toolsFromJson gives the good tools beside the faults', () => {
  const { tools, faults } = toolsFromJson([find, 5], 'row 3')
  expect(tools).toEqual([find])
  expect(faults).toEqual(['row 3, tool 2: expected an object with "name", got a number.'])
})
