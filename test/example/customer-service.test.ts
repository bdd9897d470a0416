import { mkdtemp, rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDataset, type Manifest, type Sample } from '../../src/index.ts'
import { bytesOf, example } from '../bad-input/callsmith.ts'
import { callsOf, firstUser, leaves, linesOf, type Row } from './dataset.ts'

let folder: string
let manifest: Manifest
let rows: Row[]
let samples: Sample[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-example-'))
  const built = await buildDataset({ directory: example, out: join(folder, 'one'), workers: 1 })
  manifest = built.manifest
  const parts = await Promise.all(
    ['train.jsonl', 'validation.jsonl', 'test.jsonl'].map((file) => linesOf<Row>(join(folder, 'one'), file)),
  )
  rows = parts.flat()
  samples = await linesOf<Sample>(join(folder, 'one'), 'samples.jsonl')
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the customer-service dataset', () => {
  it('has the composition of the preset', () => {
    expect(rows.length).toBe(625)
    expect(manifest.split).toMatchObject({
      train: expect.closeTo(563, -1),
      validation: expect.closeTo(31, -1),
    })
    const noTool = rows.filter((row) => callsOf(row).length === 0).length
    expect(noTool / rows.length).toBeCloseTo(0.2, 2)
    const severalTurns = rows.filter((row) => row.messages.filter((m) => m.role === 'user').length > 1).length
    expect(severalTurns).toBeGreaterThanOrEqual(20)
    expect(severalTurns).toBeLessThanOrEqual(30)
    const calls = Map.groupBy(rows.flatMap(callsOf), (call) => call.name)
    const mean = [...calls.values()].reduce((sum, of) => sum + of.length, 0) / 5
    for (const [name, of] of calls) expect(Math.abs(of.length / mean - 1), name).toBeLessThan(0.3)
    const noisy = samples.filter((sample) => sample.tags.includes('misspelling')).length / samples.length
    expect(noisy).toBeGreaterThan(0.15)
    expect(noisy).toBeLessThan(0.25)
    expect(new Set(samples.map((sample) => sample.kind))).toEqual(
      new Set(['single', 'choice', 'parallel', 'multi_turn', 'clarify', 'no_tool']),
    )
  })

  it('has rows that an independent validator accepts', () => {
    const ajv = new Ajv2020({ strict: false })
    const tools = JSON.parse(readFileSync(join(example, 'tools', 'tools.json'), 'utf8'))
    const validators = new Map<string, ReturnType<Ajv2020['compile']>>(
      tools.map((tool: Row['tools'][number]) => [tool.function.name, ajv.compile(tool.function.parameters)]),
    )
    const system = rows[0].messages[0].content
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['messages', 'tools'])
      expect(row.tools.map((tool) => tool.function.name)).toEqual([...validators.keys()])
      expect(row.messages[0]).toEqual({ role: 'system', content: system })
      let open = new Set<string>()
      let last = 'system'
      for (const message of row.messages.slice(1)) {
        const keys = Object.keys(message).join()
        if (message.role === 'user')
          expect([keys, last]).toEqual(['role,content', expect.stringMatching(/system|assistant/)])
        if (message.role === 'tool') expect(open.delete(message.tool_call_id ?? '')).toBe(true)
        else expect(open.size).toBe(0)
        if (message.role === 'assistant') {
          expect(keys).toMatch(/^role,content(,tool_calls)?$/)
          open = new Set(message.tool_calls?.map((call) => call.id))
          expect(open.size).toBe(message.tool_calls?.length ?? 0)
          expect(message.content !== null || open.size > 0).toBe(true)
        }
        last = message.role
      }
      expect([open.size, last]).toEqual([0, 'assistant'])
      for (const { name, args } of callsOf(row)) {
        const validate = validators.get(name)
        expect(validate?.(args), JSON.stringify([name, args, validate?.errors])).toBe(true)
      }
    }
  })

  it('finds every argument that can be copied in what came before it', () => {
    const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z0-9@]/g, '')
    let looked = 0
    for (const row of rows) {
      for (const { name, args, before } of callsOf(row)) {
        for (const { path, value } of leaves(args)) {
          const meant = (name === 'initiate_refund' && path === 'reason') || path === 'priority'
          if (meant) continue
          looked++
          const numbers = before.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? []
          const found =
            typeof value === 'number'
              ? numbers.includes(value) || saysInWords(before, value)
              : squeezed(before).includes(squeezed(String(value)))
          expect(found, `${name} ${path} ${JSON.stringify(value)} in ${before.slice(-300)}`).toBe(true)
        }
      }
    }
    expect(looked).toBeGreaterThan(600)
  })

  it('repeats no id, e-mail or address in more than 1 % of the rows', () => {
    const holders = new Map<string, number>()
    for (const row of rows) {
      const values = new Set(
        callsOf(row)
          .flatMap(({ args }) => leaves(args))
          .filter(({ path }) => /order_id|email|street/.test(path))
          .map(({ value }) => String(value)),
      )
      for (const value of values) holders.set(value, (holders.get(value) ?? 0) + 1)
    }
    expect(holders.size).toBeGreaterThan(400)
    expect(Math.max(...holders.values())).toBeLessThanOrEqual(rows.length / 100)
  })

  it('varies: no template, no opening, no message over and over', () => {
    const count = (keys: string[]) =>
      Math.max(...[...Map.groupBy(keys, (key) => key).values()].map((same) => same.length))
    expect(count(samples.map((sample) => sample.lineage.template ?? ''))).toBeLessThan(625 * 0.02)
    expect(
      count(rows.map((row) => firstUser(row).toLowerCase().split(/\s+/).slice(0, 3).join(' '))),
    ).toBeLessThan(625 * 0.02)
    expect(new Set(rows.map(firstUser)).size).toBe(rows.length)
    const answers = samples.flatMap((sample) =>
      sample.messages
        .filter((m) => m.role === 'assistant' && m.content !== null)
        .map((m) => String(m.content)),
    )
    expect(count(answers)).toBeLessThan(answers.length * 0.02)
  })

  it('gives the same bytes with two workers, and other samples for another seed', async () => {
    await buildDataset({ directory: example, out: join(folder, 'two'), workers: 2 })
    expect(await bytesOf(join(folder, 'two'))).toEqual(await bytesOf(join(folder, 'one')))
    await buildDataset({ directory: example, out: join(folder, 'other'), workers: 2, overrides: { seed: 2 } })
    const others = new Set((await linesOf<Row>(join(folder, 'other'), 'train.jsonl')).map(firstUser))
    const shared = rows.filter((row) => others.has(firstUser(row))).length
    expect(shared).toBeLessThan(rows.length * 0.05)
  }, 120_000)
})

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** "twenty-three ninety-nine" for 23.99: the words of the whole dollars stand in the text. */
function saysInWords(text: string, amount: number): boolean {
  const words = text.toLowerCase().replaceAll('-', ' ')
  const dollars = Math.floor(amount)
  const spoken =
    dollars < 20
      ? small[dollars]
      : dollars < 100
        ? `${tens[Math.floor(dollars / 10)]} ${dollars % 10 > 0 ? small[dollars % 10] : ''}`.trim()
        : 'hundred'
  return words.includes(spoken)
}
