import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lintTools } from '../../catalog/lint.ts'
import { fixToolFiles } from './fix-files.ts'
import { lintToolFiles } from './lint-files.ts'
import { lintRules } from './lint-rules.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-lint-'))
})
afterAll(() => rm(root, { recursive: true }))

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(root, name), text)
  return join(root, name)
}

const wrapped = `[
  {
    "type": "function",
    "function": {
      "name": "lookup_order",
      "description": "  Finds one order of a customer. Use it when somebody asks where it is.",
      "parameters": {
        "type": "object",
        "properties": {
          "order_id": { "type": "string", "description": "The order ID (format: ORD-XXXXX)" },
          "weight": { "type": "number", "description": "In kilograms", "maximum": 1.0 }
        },
        "required": ["order_id"]
      },
      "x-owner": 12345678901234567890
    }
  }
]
`

test.each(
  lintRules
    .filter(({ code }) => code === 'tools/format-cannot-carry')
    .map((rule) => [rule.code, rule] as const),
)('%s finds its examples and nothing in the mended ones', (code, rule) => {
  const options = { rules: [rule] }
  for (const set of rule.examples.fails)
    expect(lintTools(set, options).map((one) => one.code)).toEqual([code])
  for (const set of rule.examples.passes) expect(lintTools(set, options)).toEqual([])
})

test('a finding stands at the line of its place', async () => {
  const { findings, scores } = await lintToolFiles([await file('wrapped.json', wrapped)])
  expect(findings.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '10 tools/format-in-words',
    '6 tools/stray-blanks',
  ])
  expect(scores).toMatchObject([{ line: 5, tool: 'lookup_order', score: 93 }])
})

describe('--fix', () => {
  test('changes what it says and no other byte, and has nothing left to do', async () => {
    const path = await file('fix.json', `\ufeff${wrapped.replaceAll('\n', '\r\n')}`)
    expect(await fixToolFiles([path], { dryRun: true })).toHaveLength(2)
    expect(await readFile(path, 'utf8')).toBe(`\ufeff${wrapped.replaceAll('\n', '\r\n')}`)
    await fixToolFiles([path])
    const expected = wrapped
      .replace('"  Finds', '"Finds')
      .replace('XXXXX)" }', 'XXXXX)", "pattern": "^ORD-[A-Z0-9]{5}$" }')
    expect(await readFile(path, 'utf8')).toBe(`\ufeff${expected.replaceAll('\n', '\r\n')}`)
    expect(await fixToolFiles([path])).toEqual([])
    expect((await lintToolFiles([path])).findings).toEqual([])
  })

  test('touches only the lines of JSON Lines that it mends', async () => {
    const good =
      '{"name":"a_b",  "description":"Counts what is in the basket now.","parameters":{"type":"object","properties":{}}}'
    const bad = good.replace('a_b', 'c_d').replace('now."', 'now. "')
    const path = await file('lines.jsonl', `${good}\n${bad}\n\nnot json\n${good.replace('a_b', 'e_f')}`)
    await fixToolFiles([path])
    expect(await readFile(path, 'utf8')).toBe(
      `${good}\n${bad.replace('now. "', 'now."')}\n\nnot json\n${good.replace('a_b', 'e_f')}`,
    )
  })

  test('leaves alone what is turned off', async () => {
    const path = await file('off.json', wrapped)
    const mends = await fixToolFiles([path], { severities: { 'tools/format-in-words': 'off' } })
    expect(mends.map(({ code }) => code)).toEqual(['tools/stray-blanks'])
  })
})

test('a mend comes as a change of the text where it is asked for', async () => {
  const path = await file('change.json', wrapped)
  const { findings } = await lintToolFiles([path], { changes: true })
  const [{ change }] = findings
  const line = wrapped.split('\n')[(change?.startLine ?? 0) - 1]
  const before = line.slice(0, (change?.startColumn ?? 0) - 1)
  const after = line.slice((change?.endColumn ?? 0) - 1)
  expect(change?.endLine).toBe(10)
  expect(`${before}${change?.text}${after}`).toContain('XXXXX)", "pattern": "^ORD-[A-Z0-9]{5}$" }')
})

test('what is no tool is told with its place, and the rest is linted', async () => {
  const deep = `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`
  const path = await file(
    'broken.jsonl',
    [
      '{"name": "__proto__", "description": "Finds one order.", "parameters": {"type": "object"}}',
      '{"name": "ok_tool", "description": "", "parameters": {"type": "object", "properties": {"constructor": {"type": "string"}}}}',
      '{"name": "ok_tool", "description": "Finds an order by its number.", "parameters": {"type": "object", "properties": {}}}',
      '{"name": "bad_type", "parameters": {"type": "object", "properties": {"x": {"type": "float"}}}}',
      '{"name": oops}',
      `{"name": "deep", "parameters": ${deep}}`,
      '7',
    ].join('\n'),
  )
  const { findings, scores } = await lintToolFiles([path])
  const invalid = findings.filter(({ code }) => code === 'tools/invalid')
  expect(invalid.map(({ line, tool, path: at }) => [line, tool, at])).toEqual([
    [1, '__proto__', ''],
    [4, 'bad_type', '/parameters/properties/x/type'],
    [5, '', ''],
    [6, '', ''],
    [7, '', ''],
  ])
  expect(findings.find(({ code }) => code === 'tools/duplicate')).toMatchObject({
    line: 3,
    severity: 'error',
  })
  expect(findings.find(({ code }) => code === 'tools/no-description')).toMatchObject({ line: 2 })
  expect(scores.map(({ line }) => line)).toEqual([2, 3])
})

test('a tool with thousands of parameters takes seconds, not minutes', async () => {
  const properties = Object.fromEntries(
    Array.from({ length: 4000 }, (_, i) => [
      `day_${i}`,
      { type: 'string', description: 'A day, YYYY-MM-DD' },
    ]),
  )
  const wide = {
    name: 'wide',
    description: 'Takes many days at once.',
    parameters: { type: 'object', properties },
  }
  const path = await file('wide.json', JSON.stringify([wide]))
  const started = performance.now()
  expect((await lintToolFiles([path])).findings.length).toBeGreaterThan(4000)
  expect((await fixToolFiles([path])).length).toBeLessThan(30)
  expect(performance.now() - started).toBeLessThan(30_000)
}, 60_000)

test('files that hold no tool at all are a wrong input', async () => {
  const none = await file('none.json', '[]')
  await expect(lintToolFiles([none])).rejects.toMatchObject({ code: 'tools/none' })
  const broken = await file('words.json', 'not json')
  await expect(lintToolFiles([broken])).rejects.toMatchObject({ code: 'tools/invalid' })
  await expect(lintToolFiles([join(root, 'nowhere.json')])).rejects.toMatchObject({ code: 'file/not-found' })
})

const real = join(import.meta.dirname, '../../../../shared/data/tools.jsonl.gz')

test.skipIf(!existsSync(real))(
  'real tools: a fix is stable, keeps every other line, and injections are not seen',
  async () => {
    const lines = gunzipSync(await readFile(real))
      .toString()
      .trimEnd()
      .split('\n')
      .filter((_, i) => i % 30 === 0)
    const path = await file('real.jsonl', lines.join('\n'))
    const mends = await fixToolFiles([path])
    expect(mends.length).toBeGreaterThan(30)
    const mended = new Set(mends.map(({ line }) => line))
    const after = (await readFile(path, 'utf8')).split('\n')
    expect(after).toHaveLength(lines.length)
    lines.forEach((line, i) => {
      if (!mended.has(i + 1)) expect(after[i]).toBe(line)
    })
    const { findings } = await lintToolFiles([path])
    expect(findings.filter(({ fix }) => fix)).toEqual([])
    expect(findings.filter(({ code }) => code === 'tools/injection')).toEqual([])
  },
  60_000,
)
