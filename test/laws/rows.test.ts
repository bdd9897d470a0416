import { ourPlugins } from '../../src/testing/our-plugins.ts'
import { english } from '../../src/language/en/english.ts'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replyChecks } from '../../src/checks/reply.ts'
import { readRow } from '../../src/importers/rows/openai.ts'
import { buildDataset, openai, type Sample } from '../../src/index.ts'
import type { JsonObject } from '../../src/lib/json.ts'
import type { CheckContext } from '../../src/spec/check.ts'
import { planProject } from '../../src/build/build-project.ts'
import { example, temporary } from '../bad-input/callsmith.ts'
import { linesOf, type Row } from '../example/dataset.ts'

/** Laws 5, 6 and 7 on the rows of the example as it is built by default. */
const parts = ['train', 'validation', 'test'] as const
let folder = ''
let samples: Sample[] = []
let tools: Row['tools'] = []
let context: CheckContext
const rows: { part: string; row: Row; line: string }[] = []

beforeAll(async () => {
  folder = join(await temporary(), 'dataset')
  await buildDataset({ directory: example, out: folder, workers: 1 })
  for (const part of parts) {
    const lines = readFileSync(join(folder, `${part}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n')
    rows.push(...lines.map((line) => ({ part, line, row: JSON.parse(line) as Row })))
  }
  samples = await linesOf<Sample>(folder, 'samples.jsonl')
  tools = JSON.parse(readFileSync(join(folder, 'tools.json'), 'utf8')) as Row['tools']
  const input = await planProject(example, ourPlugins)
  const { facts } = input.project
  context = {
    tools: new Map(input.tools.map((tool) => [tool.name, tool])),
    facts,
    languages: new Map([['en', english]]),
    today: input.settings.today,
  }
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

it('law 5: every row carries every tool that was offered, whole', () => {
  expect(rows).toHaveLength(625)
  expect(tools.map((tool) => tool.function.name)).toHaveLength(5)
  for (const { row } of rows) expect(row.tools).toEqual(tools)
  for (const sample of samples) expect(sample.tools).toEqual(tools.map((tool) => tool.function.name))
})

describe('law 6: an assistant states only what a result, the facts or the user said', () => {
  const judged = (row: Row) => {
    const { sample } = readRow(structuredClone(row) as unknown as JsonObject)
    return replyChecks.flatMap((check) => check.run(sample, context))
  }

  it('in every row', () => {
    expect(rows.flatMap(({ row }) => judged(row)).filter((verdict) => verdict.severity === 'error')).toEqual(
      [],
    )
  })

  it('and a figure that is changed in an answer is found', () => {
    let changed = 0
    let found = 0
    for (const { row } of rows) {
      const at = row.messages.findLastIndex(
        (m) => m.role === 'assistant' && m.content !== null && /[$]\d/.test(m.content),
      )
      if (at < 0) continue
      changed++
      const messages = row.messages.map((m, i) =>
        i === at ? { ...m, content: String(m.content).replace(/[$](\d)/, '$$97$1') } : m,
      )
      if (judged({ ...row, messages }).some((verdict) => verdict.check.startsWith('reply/'))) found++
    }
    expect(changed).toBeGreaterThan(60)
    expect(found / changed).toBeGreaterThan(0.95)
  })
})

it('law 7: a mistaken turn bears no loss in the row, and only that one', () => {
  const encode = openai.open({
    tools: new Map(tools.map((tool) => [tool.function.name, { ...tool.function, description: '' }])),
    asText: () => {
      throw new Error('the rows of this target hold no text')
    },
  })
  let turns = 0
  for (const sample of samples.filter((_, i) => i % 5 === 0)) {
    const mistaken = sample.messages.flatMap((m, i) => (m.role === 'assistant' ? [i] : []))
    for (const wrong of mistaken) {
      const marked = {
        ...sample,
        messages: sample.messages.map((m, i) =>
          i === wrong && m.role === 'assistant' ? { ...m, train: false } : m,
        ),
      }
      const row: { messages: { weight?: number }[] } = JSON.parse(encode(marked)[0])
      expect(row.messages.flatMap((m, i) => (m.weight === undefined ? [] : [[i, m.weight]]))).toEqual([
        [wrong, 0],
      ])
      turns++
    }
  }
  expect(turns).toBeGreaterThan(200)
  // The grammar writer makes no mistakes on purpose, so nothing in this build is without loss.
  expect(rows.some(({ line }) => line.includes('"weight"'))).toBe(false)
})
