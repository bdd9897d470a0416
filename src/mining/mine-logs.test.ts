import { builtInFormats } from '../formats/format-set.ts'
import { english } from '../language/en/english.ts'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { sampleSchema, type Sample } from '../sample/schema.ts'
import { importLogs, type ImportLogsOptions } from './import-logs.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-logs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const languages = new Map([['en', english]])
const made = { version: '0.0.0', now: new Date('2026-11-20T00:00:00Z'), languages, formats: builtInFormats }
const says = (content: string): JsonObject => ({ role: 'assistant', content })
const asks = (content: string): JsonObject => ({ role: 'user', content })
const calls = (name: string, args: JsonObject | string, id = 'c1'): JsonObject => ({
  role: 'assistant',
  content: null,
  tool_calls: [
    {
      id,
      type: 'function',
      function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
    },
  ],
})
const returns = (content: string, id = 'c1'): JsonObject => ({ role: 'tool', tool_call_id: id, content })
const tool = (
  name: string,
  properties: JsonObject,
  required: string[],
  description = `Does ${name}.`,
): JsonObject => ({
  type: 'function',
  function: { name, description, parameters: { type: 'object', properties, required } },
})
const track = tool(
  'track_order',
  {
    order_id: { type: 'string', description: 'Order number.' },
    unit: { type: 'string', enum: ['km', 'miles'] },
  },
  ['order_id'],
  'Tells where an order is.',
)
const cancel = tool('cancel_order', { order_id: { type: 'string', description: 'Order number.' } }, [
  'order_id',
])

async function mined(rows: readonly unknown[], options: Partial<ImportLogsOptions> = {}) {
  const log = join(folder, 'log.jsonl')
  await writeFile(log, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'))
  const out = options.out ?? join(folder, 'mined')
  const report = await importLogs([log], { ...options, out }, made)
  const lines = async <Row = Record<string, unknown>>(name: string): Promise<Row[]> =>
    (await readFile(join(out, name), 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row)
  return { report, out, lines, samples: await lines<Sample>('samples.jsonl') }
}

const good = (order: string) => [
  asks(`Hello, could you tell me where order ${order} is right now?`),
  calls('track_order', { order_id: order }),
  returns('{"status":"shipped"}'),
  says('Your order has been shipped.'),
]

describe('mining logs', () => {
  it('makes samples that say where they come from', async () => {
    const { samples, report } = await mined([
      { messages: good('ORD-48213'), tools: [track, cancel], id: 'chat-7' },
    ])
    expect(samples).toHaveLength(1)
    const [sample] = samples
    expect(sampleSchema.parse(sample)).toEqual(sample)
    expect(sample).toMatchObject({
      kind: 'choice',
      language: 'en',
      tools: ['track_order', 'cancel_order'],
      lineage: {
        source: 'log',
        parents: ['log.jsonl:1'],
        origin: { file: 'log.jsonl', line: 1, shape: 'openai' },
      },
      expect: { calls: [[{ name: 'track_order', arguments: { order_id: 'ORD-48213' } }], []] },
    })
    expect(report.calls).toEqual({ read: 1, samples: 1, rejected: 0 })
  })

  it('marks a mistaken turn and calls the rest a recovery', async () => {
    const { samples, lines, report } = await mined([
      {
        messages: [
          asks('Where is order ORD-48213, in miles from me?'),
          calls('track_order', { unit: 'leagues', order_id: 'ORD-48213' }),
          returns('Error: unit must be one of km, miles'),
          calls('track_order', { unit: 'miles', order_id: 'ORD-48213' }, 'c2'),
          returns('{"distance": 12}', 'c2'),
          says('It is 12 miles away.'),
        ],
        tools: [track],
      },
    ])
    expect(samples[0]).toMatchObject({ kind: 'error_recovery', class: 'hard' })
    expect(samples[0].messages.map((message) => ('train' in message ? message.train : undefined))).toEqual([
      undefined,
      false,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(samples[0].expect.calls).toEqual([
      [],
      [{ name: 'track_order', arguments: { unit: 'miles', order_id: 'ORD-48213' } }],
      [],
    ])
    expect(await lines('bad-cases.jsonl')).toMatchObject([
      {
        kind: 'bad_enum',
        tool: 'track_order',
        mistaken: true,
        result: 'Error: unit must be one of km, miles',
        recovery: { how: 'corrected', after_user: false },
        conversation: [{ role: 'user' }],
      },
    ])
    expect(report.failures.recoveries).toEqual({ corrected: 1 })
  })

  it('tells kinds of failed calls apart', async () => {
    const failing = (args: JsonObject | string, name = 'track_order') => ({
      messages: [
        asks('Where is order ORD-48213 now?'),
        calls(name, args),
        returns('Error: bad call'),
        says('Sorry, that failed.'),
      ],
      tools: [track],
    })
    const { lines } = await mined([
      failing({}),
      failing('{"order_id": "ORD-'),
      failing({ order_id: 'ORD-48213' }, 'find_order'),
      failing({ order_id: 48213 }),
      failing({ order_id: 'ORD-48213', speed: 1 }),
    ])
    const cases = await lines('bad-cases.jsonl')
    expect(cases.map((one) => one.kind)).toEqual([
      'missing_argument',
      'malformed_json',
      'unknown_tool',
      'wrong_type',
      'unknown_argument',
    ])
    expect(cases[1]).toMatchObject({ raw_arguments: '{"order_id": "ORD-' })
  })

  it('knows a call that the user put right, and one that was made twice', async () => {
    const { lines } = await mined([
      {
        messages: [
          asks('Please cancel order ORD-48213 for me'),
          calls('track_order', { order_id: 'ORD-48213' }),
          returns('{"status":"shipped"}'),
          says('It has shipped.'),
          asks('No, I meant cancel it, not track it'),
          calls('cancel_order', { order_id: 'ORD-48213' }, 'c2'),
          returns('{"cancelled":true}', 'c2'),
          says('It is cancelled.'),
        ],
        tools: [track, cancel],
      },
      {
        messages: [
          asks('Where is order ORD-5551 now, please?'),
          calls('track_order', { order_id: 'ORD-5551' }),
          returns('{"status":"shipped"}'),
          calls('track_order', { order_id: 'ORD-5551' }, 'c2'),
          returns('{"status":"shipped"}', 'c2'),
          says('It has shipped.'),
        ],
        tools: [track],
      },
    ])
    expect((await lines('bad-cases.jsonl')).map((one) => one.kind)).toEqual([
      'user_corrected',
      'repeated_call',
    ])
  })

  it('infers tools that no log defines from all their calls', async () => {
    const { report, out, samples } = await mined([
      { messages: good('ORD-48213') },
      {
        messages: [
          asks('Cancel order ORD-70001 please, today'),
          calls('cancel_order', { order_id: 'ORD-70001', notify: true }),
          returns('{"ok":true}'),
          says('Done.'),
        ],
      },
    ])
    expect(report.tools).toMatchObject({ given: 0, inferred: 2 })
    const tools = JSON.parse(await readFile(join(out, 'tools.json'), 'utf8')) as { function: JsonObject }[]
    expect(tools.map((one) => one.function)).toMatchObject([
      {
        name: 'cancel_order',
        description: expect.stringContaining('Inferred from 1 call'),
        parameters: {
          properties: { order_id: { type: 'string' }, notify: { type: 'boolean' } },
          required: ['order_id', 'notify'],
        },
      },
      { name: 'track_order' },
    ])
    // Law 5: every row carries every tool that was offered.
    expect(samples[0].tools).toEqual(['cancel_order', 'track_order'])
  })

  it('keeps two definitions of one name apart, in calls too', async () => {
    const other = tool('track_order', { code: { type: 'string', description: 'Parcel code.' } }, ['code'])
    const { samples, report } = await mined([
      { messages: good('ORD-48213'), tools: [track] },
      {
        messages: [
          asks('Where is parcel PX-4470 at this moment?'),
          calls('track_order', { code: 'PX-4470' }),
          returns('{"status":"shipped"}'),
          says('It has been shipped.'),
        ],
        tools: [other],
      },
    ])
    expect(samples.map((sample) => sample.tools)).toEqual([['track_order'], ['track_order_2']])
    expect(samples[1].messages[1]).toMatchObject({ tool_calls: [{ name: 'track_order_2' }] })
    expect(samples[1].messages[2]).toMatchObject({ name: 'track_order_2' })
    expect(report.tools.renamed).toEqual([{ name: 'track_order', as: ['track_order', 'track_order_2'] }])
  })

  it('masks before it writes, in every file', async () => {
    const secret = 'maria.kowalczyk@poczta.onet.pl'
    const { out, samples } = await mined([
      {
        messages: [
          asks(`My e-mail is ${secret}, what have I ordered from you lately?`),
          calls('find_orders', { email: secret }),
          returns(JSON.stringify({ error: `no customer ${secret}` })),
          says(`I find nothing for ${secret}.`),
        ],
        tools: [
          tool('find_orders', { email: { type: 'string', description: `Such as ${secret}.` } }, ['email']),
        ],
        id: secret,
      },
      `{"broken": "${secret}"`,
    ])
    for (const name of await readdir(out, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const text = await readFile(join(name.parentPath, name.name), 'utf8')
      expect(text, name.name).not.toContain(secret)
      expect(text, name.name).not.toContain('kowalczyk')
    }
    const [sample] = [...samples, ...(await rejectedOf(out))]
    const call = sample.messages[1]
    const email = call.role === 'assistant' ? call.tool_calls?.[0].arguments.email : undefined
    expect(sample.messages[0].content).toContain(email)
    expect(sample.messages[2].content).toContain(email)
  })

  it('writes seeds with the values that stand in the words, and why no tool was called', async () => {
    const { out, report } = await mined([
      { messages: good('ORD-48213'), tools: [track] },
      {
        messages: [
          ...good('ORD-70001'),
          asks('yes'),
          calls('track_order', { order_id: 'ORD-70001' }, 'c9'),
          returns('{}', 'c9'),
          says('Done.'),
        ],
        tools: [track],
      },
      {
        messages: [
          asks('Can you order a pizza for me tonight?'),
          says("I'm sorry, but I don't have the ability to order food."),
        ],
        tools: [track],
      },
    ])
    expect(await readFile(join(out, 'seeds/track_order.yaml'), 'utf8')).toBe(
      'tool: track_order\nmessages:\n  - text: Hello, could you tell me where order ORD-48213 is right now?\n    arguments:\n      order_id: ORD-48213\n',
    )
    expect(await readFile(join(out, 'seeds/no-tool.yaml'), 'utf8')).toContain('kind: not_covered')
    expect(report.seeds.counts).toMatchObject({ duplicates: 1, dependent: 1 })
  })

  it('tells where like requests were answered with different tools', async () => {
    const { lines, report } = await mined([
      { messages: good('ORD-48213'), tools: [track, cancel] },
      {
        messages: [
          asks('Hello, could you tell me where order ORD-70001 is right now?'),
          calls('cancel_order', { order_id: 'ORD-70001' }),
          returns('{"cancelled":true}'),
          says('It is cancelled.'),
        ],
        tools: [track, cancel],
      },
    ])
    expect(report.disagreements.total).toBe(1)
    expect(await lines('disagreements.jsonl')).toMatchObject([
      {
        about: 'tool',
        one: { at: 'log.jsonl:1', tool: 'track_order' },
        other: { at: 'log.jsonl:2', tool: 'cancel_order' },
      },
    ])
  })

  it('takes one other word for the same request, and another wish for another one', async () => {
    const row = (request: string, name: string) => ({
      messages: [
        asks(request),
        calls(name, { order_id: 'ORD-70001' }),
        returns('{"ok":true}'),
        says('Done.'),
      ],
      tools: [track, cancel],
    })
    const { report } = await mined([
      row('Can you tell me the status of order ORD-70001 from last week?', 'track_order'),
      row('Could you tell me the status of order ORD-70001 from last week?', 'cancel_order'),
      row('Please cancel my order ORD-70001 right now', 'cancel_order'),
      row('Please track my order ORD-70001 right now', 'track_order'),
    ])
    expect(report.disagreements.examples.map(({ one, other }) => [one.at, other.at])).toEqual([
      ['log.jsonl:1', 'log.jsonl:2'],
    ])
  })

  it('keeps what it does not understand and goes on', async () => {
    const { lines, report, samples } = await mined([
      '{"messages": [{"role": "user"',
      '[1, 2]',
      { what: 'is this' },
      { messages: good('ORD-48213'), tools: [track] },
      { messages: [...good('ORD-70002'), asks('thanks')], tools: [track] },
    ])
    expect(samples).toHaveLength(2)
    expect(report.unread.total).toBe(3)
    const unread = await lines('unread.jsonl')
    expect(unread.map((one) => one.line)).toEqual([1, 2, 3, 5])
    expect(unread[3]).toMatchObject({ path: '/messages/4', value: { role: 'user', content: 'thanks' } })
    const { messages } = report
    expect(messages.samples + messages.rejected + messages.joined + messages.closing).toBe(messages.read)
  })

  it('gives the same bytes again, and leaves no seeds of an earlier run', async () => {
    const rows = [{ messages: good('ORD-48213'), tools: [track] }]
    const { out } = await mined(rows)
    const all = async () =>
      Promise.all(
        (await readdir(out, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map(async (entry) => [entry.name, await readFile(join(entry.parentPath, entry.name), 'utf8')]),
      )
    const first = await all()
    await writeFile(join(out, 'seeds', 'old.yaml'), 'tool: gone\nmessages: [hello]\n')
    await mined(rows)
    expect(await all()).toEqual(first)
  })

  it('refuses a folder that is somebody else’s, and clears away when it is stopped', async () => {
    await writeFile(join(folder, 'README.md'), 'mine')
    await expect(mined([{ messages: good('ORD-48213') }], { out: folder })).rejects.toMatchObject({
      code: 'output/unwritable',
    })
    const out = join(folder, 'stopped')
    const stop = new AbortController()
    stop.abort()
    await expect(
      mined([{ messages: good('ORD-48213') }], { out, signal: stop.signal }),
    ).rejects.toMatchObject({
      code: 'logs/stopped',
    })
    expect(await readdir(folder)).not.toContain('stopped')
  })

  it('keeps an agent that fails in a loop from filling the disk', async () => {
    const loop = Array.from({ length: 1500 }, (_, i) => [
      calls('track_order', { order_id: `ORD-${i}` }, `c${i}`),
      returns('Error: try again', `c${i}`),
    ]).flat()
    const { report, out } = await mined([
      { messages: [asks('Find my order, please'), ...loop], tools: [track] },
    ])
    expect(report).toMatchObject({ failures: { total: 1500 }, rejected: { 'log/too-long': 1 } })
    expect((await readFile(join(out, 'bad-cases.jsonl'))).length).toBeLessThan(10_000_000)
  })

  it('takes hostile names and keys for what they are', async () => {
    const { report } = await mined([
      '{"messages":[{"role":"user","content":"hi there, please run it"},{"role":"assistant","content":null,"tool_calls":[{"id":"a","function":{"name":"__proto__","arguments":"{\\"__proto__\\":{\\"x\\":1},\\"constructor\\":2}"}}]},{"role":"tool","tool_call_id":"a","content":"{\\"__proto__\\": 1}"},{"role":"assistant","content":"ok"}]}',
    ])
    expect(report.dialogues.read).toBe(1)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('goes on where a call is nested beyond all reason', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
    const row = (args: string) =>
      `{"messages":[${JSON.stringify(asks('Where is it?'))},{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":${args}}}]},${JSON.stringify(returns('ok'))},${JSON.stringify(says('Here.'))}]}`
    const { report } = await mined([row(deep), row(JSON.stringify(deep)), row('{}'), deep])
    expect(report.dialogues.read).toBe(1)
    expect(report.unread.total).toBe(3)
  })
})

async function rejectedOf(out: string): Promise<Sample[]> {
  return (await readFile(join(out, 'rejected.jsonl'), 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample)
}
