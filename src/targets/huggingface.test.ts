import { DuckDBInstance } from '@duckdb/node-api'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { isObject, type Json } from '../lib/json.ts'
import type { Sample } from '../sample/schema.ts'
import type { Tool } from '../spec/tool.ts'
import { packParquet, parquetName } from '../store/parquet.ts'
import { targetContext, targetSamples } from '../testing/target-examples.ts'
import { huggingface } from './huggingface.ts'

const find: Tool = {
  name: 'find',
  description: 'Finds.',
  parameters: { type: 'object', properties: { '2': { type: 'string' }, '1': {} } },
}
const sample: Sample = {
  v: 1,
  id: 'x',
  kind: 'single',
  class: 'positive',
  tags: ['fuzzy-date'],
  language: 'en',
  tools: ['find'],
  messages: [
    { role: 'system', content: '' },
    { role: 'user', content: 'Where is it?' },
    {
      role: 'assistant',
      content: null,
      thought: 'Look.',
      tool_calls: [{ id: 'call_1', name: 'find', arguments: { a: null, b: [] } }],
      train: false,
    },
    { role: 'tool', tool_call_id: 'call_1', name: 'find', content: '{}' },
    { role: 'assistant', content: 'Here.', tool_calls: [] },
  ],
  expect: { calls: [[{ name: 'find', arguments: { a: null, b: [] } }], []] },
  verdicts: [],
  lineage: { source: 'rule', seeds: [], parents: [] },
}

it('writes a row whole: tools and arguments as JSON texts, keys in constant order', () => {
  const context = { ...targetContext, tools: new Map([['find', find]]) }
  expect(huggingface.open(context)(sample)).toEqual([
    '{"id":"x","kind":"single","class":"positive","language":"en","tags":["fuzzy-date"],"messages":[' +
      '{"role":"system","content":""},' +
      '{"role":"user","content":"Where is it?"},' +
      '{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":' +
      '{"name":"find","arguments":"{\\"a\\":null,\\"b\\":[]}"}}],"reasoning_content":"Look.","train":false},' +
      '{"role":"tool","content":"{}","tool_call_id":"call_1","name":"find"},' +
      '{"role":"assistant","content":"Here.","train":true}],' +
      '"tools":"[{\\"type\\":\\"function\\",\\"function\\":{\\"name\\":\\"find\\",\\"description\\":\\"Finds.\\",' +
      '\\"parameters\\":{\\"type\\":\\"object\\",\\"properties\\":{\\"1\\":{},\\"2\\":{\\"type\\":\\"string\\"}}}}}]"}',
  ])
})

it('has a column for everything that a row holds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'callsmith-huggingface-'))
  try {
    const encode = huggingface.open({
      ...targetContext,
      tools: new Map([...targetContext.tools, ['find', find]]),
    })
    const lines = [...targetSamples, sample].flatMap((one) => [...encode(one)])
    const [rows, packed] = [join(folder, 'rows.jsonl'), join(folder, parquetName('train'))]
    await writeFile(rows, lines.map((line) => `${line}\n`).join(''))
    await packParquet(rows, packed, huggingface.parquet ?? [])
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const read = await connection.runAndReadAll(`SELECT * FROM '${packed}'`)
    expect(read.getRowObjectsJson().map(withoutNulls)).toEqual(
      lines.map((line) => withoutNulls(JSON.parse(line))),
    )
    connection.closeSync()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

it('names in its card the files and the columns that there are', () => {
  const sides =
    huggingface.besides?.({
      dataset: 'shop: "a"',
      rows: new Map([
        ['train', 9],
        ['test', 1],
      ]),
    }) ?? []
  expect(sides.map((side) => side.name)).toEqual(['README.md'])
  const front = parse(sides[0].text.split('---\n')[1])
  expect(front.pretty_name).toBe('shop: "a"')
  const files: { split: string; path: string }[] = front.configs[0].data_files
  expect(files.map((one) => one.split)).toEqual(['train', 'test'])
  for (const { split, path } of files) expect(parquetName(split).startsWith(path.replace('*', ''))).toBe(true)
  expect(front.configs[1].data_files).toEqual(files)
  const infos: { config_name: string; features: { name: string }[] }[] = front.dataset_info
  expect(infos.map((one) => one.config_name)).toEqual(['default', 'text'])
  const [declared, asText] = infos.map((one) => one.features)
  expect(JSON.parse(JSON.stringify(declared).replace('"json"', '"string"'))).toEqual(asText)
  expect(declared.map((one) => one.name)).toEqual(huggingface.parquet?.map((column) => column.name))
  for (const name of JSON.stringify(declared).matchAll(/"name":"(\w+)"/g)) {
    expect(JSON.stringify(huggingface.parquet)).toContain(name[1])
  }
})

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]: [string, Json]) => [key, withoutNulls(inner)]),
  )
}
