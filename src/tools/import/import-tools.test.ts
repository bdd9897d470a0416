import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTools } from '../../catalog/read-tools.ts'
import type { Json } from '../../lib/json.ts'
import { Problem } from '../../spec/problem.ts'
import { importTools, type ImportToolsOptions } from './import-tools.ts'
import { lookAtText } from './text-losses.ts'
import { writeToolsFile } from './tools-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const parameters = (name: string): Json => ({ type: 'object', properties: { [name]: { type: 'string' } } })
const tool = (name: string, param = 'a', description = 'Does it.') => ({
  type: 'function',
  function: { name, description, parameters: parameters(param) },
})

/** Writes a file into the folder of these tests. */
async function put(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  const raw = typeof content === 'string' || content instanceof Uint8Array
  await writeFile(path, raw ? content : JSON.stringify(content))
  return path
}
const namesOf = async (sources: readonly string[], options?: ImportToolsOptions) =>
  (await importTools(sources, options)).tools.map((one) => one.tool.name)
const problemOf = async (sources: readonly string[], options?: ImportToolsOptions) => {
  const thrown: unknown = await importTools(sources, options).catch((error: unknown) => error)
  return thrown instanceof Problem ? `${thrown.code}: ${thrown.message}` : 'no problem'
}

test('JSON, JSON Lines, YAML, gzip, a prompt and a folder are read', async () => {
  const yaml =
    'tools:\n  - name: from_yaml\n    description: Does it.\n    parameters:\n      type: object\n      properties: {}\n'
  expect(await namesOf([await put('a.json', [tool('from_json')])])).toEqual(['from_json'])
  expect(
    await namesOf([await put('b.jsonl', `${JSON.stringify(tool('x'))}\n\n${JSON.stringify(tool('y'))}\n`)]),
  ).toEqual(['x', 'y'])
  expect(await namesOf([await put('c.yaml', yaml)])).toEqual(['from_yaml'])
  expect(await namesOf([await put('d.json.gz', gzipSync(JSON.stringify([tool('packed')])))])).toEqual([
    'packed',
  ])
  expect(await namesOf([await put('e.txt', `<tools>${JSON.stringify(tool('said'))}</tools>`)])).toEqual([
    'said',
  ])
  const home = join(folder, 'home')
  await mkdir(join(home, 'deep', 'node_modules'), { recursive: true })
  await writeFile(join(home, 'one.json'), JSON.stringify([tool('one')]))
  await writeFile(join(home, 'deep', 'two.json'), JSON.stringify([tool('two')]))
  await writeFile(join(home, 'deep', 'node_modules', 'three.json'), JSON.stringify([tool('three')]))
  await writeFile(join(home, 'package.json'), '{"name": "shop", "version": "1.0.0"}')
  const got = await importTools([home])
  expect(got.tools.map((one) => one.tool.name)).toEqual(['two', 'one'])
  expect(got.notes.map(({ message }) => message)).toEqual([expect.stringContaining('Passed by')])
  expect(got.faults).toEqual([])
})

test('names are valid and unique: the same is kept once, another is named after its source or numbered', async () => {
  const first = await put('shop.json', [
    tool('get order'),
    tool('find'),
    tool('find'),
    tool('find', 'b'),
    tool('find', 'c'),
  ])
  const second = await put('depot.json', [
    tool('find'),
    tool('find', 'd'),
    tool('find', 'e'),
    tool('constructor'),
    tool('  '),
  ])
  const got = await importTools([first, second])
  expect(got.tools.map((one) => one.tool.name)).toEqual([
    'get_order',
    'find',
    'find_2',
    'find_3',
    'find_depot',
    'find_4',
    'constructor_tool',
  ])
  expect(got.sources.map(({ tools, repeated }) => [tools, repeated])).toEqual([
    [4, 1],
    [3, 1],
  ])
  expect(got.tools[0].origin).toEqual({ importedFrom: 'shop.json, tool 1', name: 'get order' })
  expect(got.faults.map(({ place }) => place)).toEqual(['tool 5'])
  expect(got.notes.map((note) => `${note.tool}: ${note.message}`)).toContainEqual(
    'get_order: The name "get order" became get_order: names have letters, digits and _ - . : / only.',
  )
})

test('a very long name is cut between characters', async () => {
  const names = await namesOf([
    await put('long.json', [
      tool('界'.repeat(200)),
      tool(`a${'😀'.repeat(200)}`),
      tool(`${'界'.repeat(200)}!`, 'b'),
    ]),
  ])
  expect(names.every((name) => name.length <= 128 && name.isWellFormed())).toBe(true)
  expect(new Set(names).size).toBe(3)
})

test('what is written is read back as it is, and imported again it gives the same file', async () => {
  const source = await put('mixed.json', [
    tool('first'),
    { name: 'second', input_schema: parameters('b'), cache_control: { type: 'ephemeral' } },
    {
      name: 'third',
      inputSchema: parameters('c'),
      outputSchema: parameters('d'),
      annotations: { readOnlyHint: true },
    },
  ])
  const got = await importTools([source])
  for (const name of ['tools.json', 'tools.jsonl']) {
    const path = join(folder, 'out', name)
    await writeToolsFile(path, got.tools)
    expect(await readTools([path])).toEqual(got.tools.map((one) => one.tool))
    const again = await importTools([path])
    expect(again.tools).toEqual(got.tools)
    expect(again.notes).toEqual([])
  }
  const lines = (await readFile(join(folder, 'out', 'tools.json'), 'utf8')).split('\n')
  expect(lines.slice(1, 4).map((line) => line.slice(0, 40))).toEqual(
    ['first', 'second', 'third'].map((name) =>
      `{"type":"function","function":{"name":"${name}",`.slice(0, 40),
    ),
  )
  expect(got.tools[2].tool.returns).toEqual(parameters('d'))
  expect(got.tools[2].origin).toMatchObject({ annotations: { readOnlyHint: true } })
})

test('a broken line, an odd key and a long number are told with their line', async () => {
  const path = await put(
    'odd.jsonl',
    `${JSON.stringify(tool('good'))}\n{"name": "cut\n{"name":"x","name":"y","description":"d","parameters":{"type":"object","properties":{"n":{"type":"integer","maximum":9007199254740993}}}}\n`,
  )
  const { tools, faults, notes } = await importTools([path])
  expect(tools.map((one) => one.tool.name)).toEqual(['good', 'y'])
  expect(faults).toMatchObject([{ place: 'line 2' }])
  expect(notes.map(({ place }) => place.split(',')[0])).toEqual(['line 3', 'line 3'])
  expect(notes[1].message).toContain('9007199254740993 is read as 9007199254740992')
})

test('numbers that only look long lose nothing', () => {
  const text =
    '[1.0, 1e5, 9007199254740992, 0.1000000000000000000, 100000000000000000000, -0.0, 0.1, 123456789.123456]'
  expect(lookAtText(text)).toEqual({ losses: [], tooDeep: false })
  expect(lookAtText('[123456789012345678901, 0.12345678901234567891]').losses).toHaveLength(2)
  expect(
    lookAtText('{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}], "c": "{\\"a\\":1,\\"a\\":2}"}').losses,
  ).toEqual([])
})

test('what cannot be read is a problem that says what to do', async () => {
  expect(await problemOf([join(folder, 'nowhere.json')])).toMatch(/^file\/not-found.*Correct the path/)
  expect(await problemOf([await put('broken.json', '[{"name": "a",}]')])).toMatch(
    /^file\/unreadable.*line 1, column 15/,
  )
  expect(await problemOf([await put('text.txt', 'hello')])).toMatch(/^tools\/not-recognised.*--from/)
  expect(await problemOf([await put('none.json', [])])).toMatch(/^tools\/(?:none|not-recognised)/)
  expect(await problemOf([await put('e.json', [tool('a')])], { from: 'opnai' })).toMatch(
    /^option\/invalid.*openai/,
  )
  expect(await problemOf([await put('big.json', [tool('a', 'x'.repeat(5000))])], { largest: 4096 })).toMatch(
    /^source\/too-large/,
  )
  const bomb = gzipSync(Buffer.alloc(1 << 20, ' '))
  expect(await problemOf([await put('bomb.json.gz', bomb)], { largest: 4096 })).toMatch(/^source\/too-large/)
  expect(await problemOf([await put('deep.json', '['.repeat(100_000))])).toMatch(
    /^file\/unreadable.*levels deep/,
  )
  const laughs = [
    'a: &a [x]',
    ...Array.from('bcdefghijkl', (c, i) => `${c}: &${c} [${`*${'abcdefghijkl'[i]},`.repeat(9)}]`),
  ].join('\n')
  expect(await problemOf([await put('laughs.yaml', laughs)])).toMatch(/^file\/unreadable.*alias/i)
})

test('of several sources those that can be read are, and the others are faults', async () => {
  const good = await put('good.json', [tool('a')])
  const got = await importTools([await put('bad.json', '{'), good])
  expect(got.tools).toHaveLength(1)
  expect(got.faults).toMatchObject([{ place: '', message: expect.stringContaining('bad.json') as string }])
})

describe('documents on another host', () => {
  const server = createServer((request, response) => {
    if (request.url === '/tools.json') response.end(JSON.stringify([tool('fetched')]))
    else if (request.url === '/slow.json') setTimeout(() => response.end('[]'), 5000).unref()
    else response.writeHead(404).end()
  })
  let base = ''
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('are fetched, and a fault of the host is told', async () => {
    expect(await namesOf([`${base}/tools.json`])).toEqual(['fetched'])
    expect(await problemOf([`${base}/gone.json`])).toMatch(/^file\/unreadable.*404/)
    expect(await problemOf([`${base}/slow.json`], { timeout: 100 })).toMatch(/^file\/unreadable/)
    expect(await problemOf([`${base}/tools.json`], { largest: 10 })).toMatch(/^source\/too-large/)
  })
})

test('a hundred thousand tools of one name get a name each', async () => {
  const list = Array.from({ length: 100_000 }, (_, i) => ({
    name: 'same',
    description: `${i}`,
    parameters: {},
  }))
  const names = await namesOf([await put('many.json', list)])
  expect([names.length, new Set(names).size]).toEqual([100_000, 100_000])
}, 60_000)

const real = new URL('../../../../shared/data/tools.jsonl.gz', import.meta.url)
test.skipIf(!existsSync(real))(
  'every real tool survives the way into a file and back',
  async () => {
    const got = await importTools([real.pathname])
    expect([got.tools.length + got.sources[0].repeated, got.faults]).toEqual([18_116, []])
    const path = join(folder, 'real.json')
    await writeToolsFile(path, got.tools)
    const back = await readTools([path])
    expect(back.length).toBe(got.tools.length)
    const differ = back.filter((one, i) => JSON.stringify(one) !== JSON.stringify(got.tools[i].tool))
    expect(differ.map(({ name }) => name)).toEqual([])
  },
  60_000,
)

test('the same files give the same tools wherever they lie', async () => {
  const tools = [
    { name: 'ping', description: 'Pings a host.', parameters: { type: 'object', properties: {} } },
  ]
  const written: unknown[] = []
  for (let i = 0; i < 2; i++) {
    const shop = join(await mkdtemp(join(tmpdir(), 'callsmith-import-')), 'shop')
    await mkdir(join(shop, 'deep'), { recursive: true })
    await writeFile(join(shop, 'deep/tools.json'), JSON.stringify(tools))
    for (const source of [shop, join(shop, 'deep/tools.json')])
      written.push((await importTools([source])).tools.map(({ origin }) => origin.importedFrom))
  }
  expect(written).toEqual([
    ['shop/deep/tools.json, tool 1'],
    ['tools.json, tool 1'],
    ['shop/deep/tools.json, tool 1'],
    ['tools.json, tool 1'],
  ])
})
