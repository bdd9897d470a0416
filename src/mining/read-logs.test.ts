import { afterAll, describe, expect, it } from 'vitest'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import type { LoggedDialogue, Unread } from '../spec/log-importer.ts'
import { isUnread, readLogs, type ReadLogsOptions } from './read-logs.ts'

const folder = await mkdtemp(join(tmpdir(), 'callsmith-logs-'))
afterAll(() => rm(folder, { recursive: true }))

async function read(files: readonly string[], options?: ReadLogsOptions) {
  const dialogues: LoggedDialogue[] = []
  const unread: Unread[] = []
  for await (const item of readLogs(files, options)) {
    if (isUnread(item)) unread.push(item.unread)
    else dialogues.push(item)
  }
  return { dialogues, unread }
}

async function readText(name: string, content: string | Buffer, options?: ReadLogsOptions) {
  const file = join(folder, name)
  await writeFile(file, content)
  return read([file], options)
}

const list = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
const hi = { messages: [{ role: 'user', content: 'Hi.' }] }
const line = JSON.stringify(hi)

/** What a native row holds, counted by its own keys: messages with words, and calls. A call has a result. */
interface Count {
  messages: number
  calls: number
}

const real = join(import.meta.dirname, '../../../../shared/data/logs')
const counters: Readonly<Record<string, (row: JsonObject) => Count>> = {
  'apibank_dialogues.jsonl.gz'({ turns }) {
    const calls = list(turns).filter(({ role }) => role === 'API').length
    return { messages: list(turns).length + calls, calls }
  },
  'functionchat_dialog_native.jsonl.gz'({ turns }) {
    const last = list(turns).at(-1) ?? {}
    const all = [...list(last.query), last.ground_truth as JsonObject]
    return { messages: all.length, calls: all.flatMap(({ tool_calls }) => list(tool_calls)).length }
  },
  'glaive_sharegpt_en.jsonl.gz': countSharegpt,
  'glaive_sharegpt_zh.jsonl.gz': countSharegpt,
  'mistral_common_samples.jsonl.gz': ({ data }) => countOpenai(isObject(data) ? data.messages : undefined),
  'taubench_gpt4o_airline.jsonl.gz': ({ traj }) => countOpenai(traj),
  'tooltalk_conversations.jsonl.gz'({ conversation }) {
    const calls = list(conversation).flatMap(({ apis }) => list(apis)).length
    return { messages: list(conversation).length + 2 * calls, calls }
  },
}

function countSharegpt({ conversations }: JsonObject): Count {
  const calls = list(conversations).filter(({ from }) => from === 'function_call').length
  return { messages: list(conversations).length, calls }
}

function countOpenai(messages: Json | undefined): Count {
  return {
    messages: list(messages).length,
    calls: list(messages).flatMap(({ tool_calls }) => list(tool_calls)).length,
  }
}

describe.skipIf(!existsSync(real))('real logs', () => {
  it.each(Object.entries(counters))('%s: no message and no call is lost', async (name, count) => {
    const file = join(real, name)
    const rows = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
    const { dialogues, unread } = await read([file])
    const found = new Map(dialogues.map((dialogue) => [dialogue.place.line, dialogue]))
    for (const [i, text] of rows.entries()) {
      const native = count(JSON.parse(text) as JsonObject)
      const dialogue = found.get(i + 1)
      const calls = dialogue?.messages.flatMap(({ tool_calls }) => list(tool_calls)) ?? []
      expect([i + 1, dialogue?.messages.length ?? 0, calls.length]).toEqual([
        i + 1,
        native.messages,
        native.calls,
      ])
      if (dialogue === undefined) expect(unread.map(({ place }) => place.line)).toContain(i + 1)
      else {
        const results = dialogue.messages.filter(({ role }) => role === 'tool')
        // The last turn of FunctionChat may be a call that nobody answered.
        expect(calls.length - results.length).toBeLessThanOrEqual(name.startsWith('functionchat') ? 1 : 0)
      }
    }
    expect(dialogues.length + unread.length).toBe(rows.length)
  })

  it('keeps the reward of tau-bench and the date of ToolTalk', async () => {
    const { dialogues } = await read([join(real, 'taubench_gpt4o_airline.jsonl.gz')])
    expect(dialogues.filter(({ outcome }) => outcome?.success === true)).toHaveLength(16)
    expect(dialogues.filter(({ outcome }) => outcome?.reward === 0)).toHaveLength(24)
    expect(dialogues.every(({ rest }) => isObject(rest.info))).toBe(true)
    const talks = await read([join(real, 'tooltalk_conversations.jsonl.gz')])
    expect(talks.dialogues[0].today).toBe('2023-09-11')
  })

  it('reads all files in one go, and mixed shapes in one file', async () => {
    const files = Object.keys(counters).map((name) => join(real, name))
    const all = await read(files)
    const mixed = files.map((file) =>
      gunzipSync(readFileSync(file)).toString('utf8').split('\n', 3).join('\n'),
    )
    expect(all.dialogues).toHaveLength(272)
    const { dialogues } = await readText('mixed.jsonl', mixed.join('\n'))
    expect(new Set(dialogues.map(({ shape }) => shape))).toEqual(
      new Set(['api-bank', 'functionchat', 'sharegpt', 'openai', 'tau-bench', 'tooltalk']),
    )
  })
})

describe('files', () => {
  const two = `${line}\n${line}`
  it.each<[string, string | Buffer, number]>([
    ['lines.jsonl', `${two}\n`, 2],
    ['windows.jsonl', `\uFEFF${line}\r\n\r\n${line}\r\n`, 2],
    ['packed.jsonl.gz', gzipSync(two), 2],
    ['packed-without-saying-so', gzipSync(two), 2],
    ['list.json', JSON.stringify([hi, hi, hi]), 3],
    ['pretty-list.json', JSON.stringify([hi, hi, hi], undefined, 2), 3],
    ['pretty.json', JSON.stringify(hi, undefined, 2), 1],
    ['several-pretty.json', [hi, hi].map((one) => JSON.stringify(one, undefined, 2)).join('\n'), 2],
    ['holding.json', JSON.stringify({ data: [hi, hi], version: 1 }), 2],
    ['pretty-holding.json', JSON.stringify({ data: [hi, hi] }, undefined, 2), 2],
    ['lists.jsonl', `${JSON.stringify(hi.messages)}\n${JSON.stringify(hi.messages)}`, 2],
    ['messages.json', JSON.stringify([...hi.messages, ...hi.messages]), 1],
    ['empty.jsonl', '', 0],
    ['transcript.txt', 'User: Hi.\nAssistant: Hello.\nHow are you?\nUser: Fine.', 1],
  ])('%s', async (name, content, count) => {
    const { dialogues, unread } = await readText(name, content)
    expect(dialogues).toHaveLength(count)
    expect(unread).toHaveLength(name === 'holding.json' ? 1 : 0)
    if (name !== 'transcript.txt')
      expect(dialogues.every(({ messages }) => messages[0].content === 'Hi.')).toBe(true)
    else expect(dialogues[0].messages[1]).toEqual({ role: 'assistant', content: 'Hello.\nHow are you?' })
  })

  it('tells of broken lines, of what is no row, of unknown rows, and goes on', async () => {
    const { dialogues, unread } = await readText(
      'broken.jsonl',
      [line, '{"messages":[{"role":"user","con', line, '7', 'plain words', '{"price":3}', line].join('\n'),
    )
    expect(dialogues.map(({ place }) => place.line)).toEqual([1, 3, 7])
    expect(unread.map(({ place }) => place.line)).toEqual([2, 4, 5, 6])
    expect(unread[0].why).toMatch(/ends in the middle/)
    expect(unread[0].value).toBe('{"messages":[{"role":"user","con')
    expect(unread[3]).toMatchObject({ path: '', value: { price: 3 } })
    for (const { why } of unread) expect(why).toMatch(/\.$/)
  })

  it('goes on with the next file where one breaks off', async () => {
    const packed = gzipSync(
      Buffer.from(Array.from({ length: 5000 }, (_, i) => `${line.slice(0, -1)},"n":${i * 7919}}`).join('\n')),
    )
    const cut = join(folder, 'cut.jsonl.gz')
    const next = join(folder, 'next.jsonl')
    await writeFile(cut, packed.subarray(0, packed.length - 2000))
    await writeFile(next, line)
    const { dialogues, unread } = await read([cut, next])
    expect(dialogues.length).toBeGreaterThan(100)
    expect(dialogues.at(-1)?.place.file).toBe(next)
    expect(unread.at(-1)?.why).toMatch(/cannot be read on from here/)
  })

  it('passes a row by that is too long', async () => {
    const long = `{"messages":[{"role":"user","content":"${'x'.repeat(1 << 24)}"}]}`
    const { dialogues, unread } = await readText('long.jsonl', `${line}\n${long}\n${line}\n`)
    expect(dialogues.map(({ place }) => place.line)).toEqual([1, 3])
    expect(unread).toMatchObject([{ place: { line: 2 }, value: null }])
    expect(unread[0].why).toMatch(/more than the 16777216/)
  })

  it('notes numbers that JSON rounds', async () => {
    const { dialogues, unread } = await readText('ids.jsonl', `{"id":12345678901234567891,${line.slice(1)}`)
    expect(dialogues).toHaveLength(1)
    expect(unread).toMatchObject([{ path: '/id' }])
    expect(unread[0].why).toContain('12345678901234567891')
  })

  it('refuses files that are not there and shapes that nobody knows, and stops when told', async () => {
    await expect(read([join(folder, 'none.jsonl')])).rejects.toMatchObject({ code: 'file/not-found' })
    await expect(read([folder])).rejects.toMatchObject({ code: 'file/unreadable' })
    await expect(readText('a.jsonl', line, { from: 'taubench' })).rejects.toMatchObject({
      code: 'logs/shape',
    })
    await expect(readText('a.jsonl', line, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/)
  })

  it('takes the shape or the format that is named', async () => {
    const row = JSON.stringify({ system: 'x', ...hi })
    expect((await readText('b.jsonl', row)).dialogues[0].shape).toBe('anthropic')
    const asOpenai = await readText('b.jsonl', row, { from: 'openai' })
    expect(asOpenai.dialogues[0]).toMatchObject({ shape: 'openai', rest: { system: 'x' } })
    const hermes = await readText('b.jsonl', line, { from: 'hermes' })
    expect(hermes.dialogues[0]).toMatchObject({ text: true, format: 'hermes' })
  })

  it('reads answers that were logged in other ways, whatever the rows before were', async () => {
    const said = { role: 'assistant', content: 'Hello.' }
    const rows = [
      { prompt: hi.messages, response: 'Hello.' },
      { input: hi, output: said },
      { ...hi, response: { choices: [{ message: said }] } },
      { ...hi, response: said },
      { ...hi, response: { error: { message: 'overloaded' } } },
    ]
    for (const order of [rows, rows.toReversed()]) {
      const text = order.map((row) => JSON.stringify(row)).join('\n')
      const { dialogues } = await readText('answers.jsonl', text)
      expect(dialogues).toHaveLength(rows.length)
      for (const { messages, rest } of dialogues)
        expect(messages).toEqual(Object.hasOwn(rest, 'response') ? hi.messages : [...hi.messages, said])
    }
  })

  it('gathers the turns of API-Bank as it was published', async () => {
    const turns = [
      { role: 'User', text: 'Hi.' },
      { role: 'API', api_name: 'F', param_dict: { a: '1' }, result: { output: null, exception: 'no' } },
      { role: 'AI', text: 'Sorry.' },
    ]
    const { dialogues } = await readText(
      'one-dialogue.jsonl',
      turns.map((turn) => JSON.stringify(turn)).join('\n'),
    )
    expect(dialogues).toHaveLength(1)
    expect(dialogues[0].messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant'])
    expect(dialogues[0].messages[2].content).toBe('{"error":"no"}')
  })

  it('gives a row to the shape that is surest of it, whatever the rows before were', async () => {
    const plain = { id: 'm', role: 'user', content: 'Hi.' }
    const called = {
      role: 'assistant',
      content: '',
      toolInvocations: [{ state: 'result', toolCallId: 'a', toolName: 'f', args: {}, result: 'ok' }],
    }
    const asked = { request: { model: 'm', input: 'Hi.' }, response: { object: 'response', output: [] } }
    const observed = {
      id: 'o',
      traceId: 't',
      type: 'GENERATION',
      startTime: '2025-06-15T15:06:40Z',
      input: hi.messages,
      output: { role: 'assistant', content: 'Hello.' },
    }
    const rows = [{ messages: [plain] }, { messages: [plain, called] }, asked, observed]
    const { dialogues, unread } = await readText(
      'several.jsonl',
      rows.map((row) => JSON.stringify(row)).join('\n'),
    )
    expect(unread).toEqual([])
    expect(dialogues.map(({ shape }) => shape)).toEqual(['openai', 'ai-sdk', 'openai-responses', 'langfuse'])
    expect(dialogues.flatMap((one) => one.unread)).toEqual([])
  })

  it('keeps the messages of one dialogue together, whoever writes them', async () => {
    const turns = [
      { role: 'user', content: 'Weather in Oslo?' },
      {
        role: 'assistant',
        content: [{ type: 'tool-call', toolCallId: 'a', toolName: 'weather', input: { city: 'Oslo' } }],
      },
      {
        role: 'tool',
        content: [
          { type: 'tool-result', toolCallId: 'a', toolName: 'weather', output: { type: 'text', value: '3' } },
        ],
      },
      { role: 'assistant', content: [{ type: 'text', text: 'Three degrees.' }] },
    ]
    const { dialogues } = await readText('turns.jsonl', turns.map((turn) => JSON.stringify(turn)).join('\n'))
    expect(dialogues.map(({ messages }) => messages.map(({ role }) => role))).toEqual([
      ['user', 'assistant', 'tool', 'assistant'],
    ])
    expect(dialogues[0].messages[1].tool_calls).toHaveLength(1)
  })

  it('finds a dialogue under keys that nobody expects', async () => {
    const turns: JsonObject[] = [
      { role: 'User', text: 'Hi.' },
      { role: 'API', api_name: 'F', param_dict: {}, result: { output: 1, exception: null } },
      { role: 'AI', text: 'Done.' },
    ]
    const sharegpt = [
      { from: 'human', value: 'Hi.' },
      { from: 'function_call', value: '{"name":"F","arguments":{}}' },
      { from: 'observation', value: '1' },
      { from: 'gpt', value: 'Done.' },
    ]
    const glaive =
      'SYSTEM: Use them if required -\n{"name": "F"}\n\nUSER: Hi.\n\n\nA: <functioncall> {"name": "F", "arguments": \'{}\'} <|endoftext|>\n\n\nFUNCTION RESPONSE: 1\n\n\nA: Done. <|endoftext|>'
    const call = { type: 'function', id: 'a', function: { name: 'F', arguments: '{}' } }
    const history: JsonObject[] = [
      { role: 'user', content: 'Hi.' },
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'a', content: '1' },
    ]
    const rows: JsonObject[] = [
      { dialogue: turns, id: 'x' },
      { dialogue: turns, id: 'y' },
      { messages: sharegpt },
      { sample: glaive },
      { text: glaive },
      { query: history, ground_truth: { role: 'assistant', content: 'Done.' } },
      { export: { run: { messages: [...history, { role: 'assistant', content: 'Done.' }] } } },
    ]
    const { dialogues, unread } = await readText(
      'strange.jsonl',
      rows.map((row) => JSON.stringify(row)).join('\n'),
    )
    expect(unread).toEqual([])
    expect(dialogues.map(({ place }) => place.line)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const { messages } of dialogues)
      expect(messages.filter(({ role }) => role !== 'system').map(({ role }) => role)).toEqual([
        'user',
        'assistant',
        'tool',
        'assistant',
      ])
    for (const { messages } of dialogues)
      expect(messages.flatMap(({ tool_calls }) => list(tool_calls))).toHaveLength(1)
  })

  it('tells of bytes that are no UTF-8, and refuses UTF-16', async () => {
    const broken = Buffer.concat([
      Buffer.from(line.slice(0, -5)),
      Buffer.from([0xe9]),
      Buffer.from(line.slice(-5)),
    ])
    const { dialogues, unread } = await readText('bytes.jsonl', broken)
    expect(dialogues).toHaveLength(1)
    expect(unread.map(({ why }) => why)).toEqual([expect.stringContaining('UTF-8')])
    for (const mark of ['\uFEFF', ''])
      await expect(readText('wide.jsonl', Buffer.from(`${mark}${line}`, 'utf16le'))).rejects.toThrow('UTF-16')
  })
})
