import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../lib/json.ts'
import type { LoggedDialogue } from '../spec/log-importer.ts'
import { importerOf, logImporterNamed, logImporters } from './log-importers.ts'
import { readRow } from './rows/openai.ts'

function readAs(name: string | undefined, ...rows: JsonObject[]): LoggedDialogue {
  const importer = name === undefined ? importerOf(rows[0]) : logImporterNamed(name)
  if (importer === undefined) throw new Error('no importer knows this row')
  const reader = importer.open()
  const steps = rows.map((row, i) => reader.add(row, { file: 'a', line: i + 1 }))
  steps.push(reader.end())
  const { dialogues, unread } = steps.reduce((all, step) => ({
    dialogues: [...all.dialogues, ...step.dialogues],
    unread: [...all.unread, ...step.unread],
  }))
  expect(unread).toEqual([])
  expect(dialogues).toHaveLength(1)
  return dialogues[0]
}

/** Messages in short: who, what, and which calls. */
const brief = ({ messages }: LoggedDialogue) =>
  readRow({ messages: [...messages] }).sample.messages.map((message) => [
    message.role,
    message.content,
    ...(message.role === 'assistant'
      ? (message.tool_calls ?? []).map(({ name, arguments: a }) => [name, a])
      : []),
  ])

describe('shapes', () => {
  it('Responses: thought, words and calls of one answer are one message', () => {
    const dialogue = readAs(undefined, {
      input: [
        { role: 'user', content: 'Two, please.' },
        {
          type: 'reasoning',
          summary: [{ type: 'summary_text', text: 'Both at once.' }],
          encrypted_content: 'e',
        },
        { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'One moment.' }] },
        { type: 'function_call', call_id: 'a', name: 'f', arguments: '{"n":1}' },
        { type: 'function_call', call_id: 'b', name: 'f', arguments: '{"n":2}' },
        { type: 'function_call_output', call_id: 'a', output: 'one' },
        { type: 'function_call_output', call_id: 'b', output: { n: 2 } },
        { type: 'web_search_call', id: 'w', action: { query: 'q' } },
        { type: 'mcp_call', id: 'm', name: 'g', arguments: '{}', output: null, error: 'down' },
      ],
      instructions: 'Be brief.',
      model: 'm',
    })
    expect(dialogue.shape).toBe('openai-responses')
    expect(brief(dialogue)).toEqual([
      ['system', 'Be brief.'],
      ['user', 'Two, please.'],
      ['assistant', 'One moment.', ['f', { n: 1 }], ['f', { n: 2 }]],
      ['tool', 'one'],
      ['tool', '{"n":2}'],
      ['assistant', null, ['g', {}]],
      ['tool', '{"error":"down"}'],
    ])
    expect(dialogue.messages[2]).toMatchObject({ thought: 'Both at once.' })
    expect(dialogue.unread).toMatchObject([{ path: '/input/7', value: { type: 'web_search_call' } }])
    expect(dialogue.rest).toEqual({ model: 'm', message_fields: { '/input/1/encrypted_content': 'e' } })
  })

  it('Anthropic: failed results say so, blocks that are not understood are told with their places', () => {
    const image = { type: 'image', source: { data: 'abc' } }
    const dialogue = readAs(undefined, {
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'See.' }, image] },
        { role: 'assistant', content: [{ type: 'tool_use', id: 't', name: 'f', input: { a: 1 } }] },
        {
          role: 'user',
          content: [{ type: 'tool_result', tool_use_id: 't', is_error: true, content: 'no such order' }],
        },
      ],
    })
    expect(brief(dialogue)).toEqual([
      ['user', 'See.'],
      ['assistant', null, ['f', { a: 1 }]],
      ['tool', '{"error":"no such order"}'],
    ])
    expect(dialogue.unread).toMatchObject([{ path: '/messages/0/content/1', value: image }])
  })

  it('Gemini in the writing of either client', () => {
    const dialogue = readAs(undefined, {
      request: {
        model: 'g',
        contents: [
          { role: 'user', parts: [{ text: 'Hi.' }, { inline_data: { data: 'x' } }] },
          {
            role: 'model',
            parts: [{ function_call: { name: 'f', args: { a: 1 } }, thought_signature: 's' }],
          },
          { role: 'user', parts: [{ function_response: { name: 'f', response: { result: 'ok' } } }] },
        ],
        system_instruction: 'Be brief.',
      },
      response: {
        candidates: [
          { content: { parts: [{ text: 'Done.' }] } },
          { content: { parts: [{ text: 'Other.' }] } },
        ],
      },
    })
    expect(brief(dialogue)).toEqual([
      ['system', 'Be brief.'],
      ['user', 'Hi.'],
      ['assistant', null, ['f', { a: 1 }]],
      ['tool', 'ok'],
      ['assistant', 'Done.'],
    ])
    expect(dialogue.unread.map(({ path }) => path)).toEqual([
      '/request/contents/0/parts/1',
      '/response/candidates/1',
    ])
    expect(dialogue.rest.request).toEqual({ model: 'g' })
  })

  it('Glaive as it was published, with quotes of both kinds', () => {
    const dialogue = readAs(undefined, {
      system:
        'SYSTEM: You are a helpful assistant. Use them if required -\n{\n "name": "convert",\n "parameters": {"type": "object"}\n}\n\n{"name": "b"}',
      chat: `USER: Convert 5 USD.\n\n\nASSISTANT: Sure. <functioncall> {"name": "convert", "arguments": '{"amount": 5, "note": "it\\'s me"}'} <|endoftext|>\n\n\nFUNCTION RESPONSE: {"result": 4}\n\n\nASSISTANT: It is 4.\n\nAnything else? <|endoftext|>\n\n\n`,
    })
    expect(brief(dialogue)).toEqual([
      ['system', 'You are a helpful assistant. Use them if required -'],
      ['user', 'Convert 5 USD.'],
      ['assistant', 'Sure.', ['convert', { amount: 5, note: "it's me" }]],
      ['tool', '{"result": 4}'],
      ['assistant', 'It is 4.\n\nAnything else?'],
    ])
    expect(dialogue.tools).toEqual([{ name: 'convert', parameters: { type: 'object' } }, { name: 'b' }])
  })

  it('ToolTalk: calls come before the words, each with its result', () => {
    const api = (name: string, response: Json, exception: Json = null) => ({
      request: { api_name: name, parameters: {} },
      response,
      exception,
    })
    const dialogue = readAs(undefined, {
      apis_used: [],
      conversation: [
        { index: 0, role: 'user', text: 'Log in and look.' },
        {
          index: 1,
          role: 'assistant',
          text: 'No.',
          apis: [api('Login', { token: 't' }), api('Look', null, 'denied')],
        },
      ],
    })
    expect(brief(dialogue)).toEqual([
      ['user', 'Log in and look.'],
      ['assistant', null, ['Login', {}]],
      ['tool', '{"token":"t"}'],
      ['assistant', null, ['Look', {}]],
      ['tool', '{"error":"denied"}'],
      ['assistant', 'No.'],
    ])
  })

  it('OpenAI logs: JSON text, batch files, other answers, parts and calls that are not understood', () => {
    const dialogue = readAs(undefined, {
      request: JSON.stringify({ messages: [{ role: 'user', content: 'Hi.' }], temperature: 0 }),
      response: JSON.stringify({
        choices: [{ message: { role: 'assistant', content: 'A' } }, { message: { content: 'B' } }],
      }),
      resolved: true,
    })
    expect(brief(dialogue)).toEqual([
      ['user', 'Hi.'],
      ['assistant', 'A'],
    ])
    expect(dialogue).toMatchObject({ outcome: { success: true }, rest: { request: { temperature: 0 } } })
    expect(dialogue.unread).toMatchObject([{ path: '/response/choices/1' }])
    const odd = readAs(undefined, {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'a' },
            { type: 'image_url', image_url: { url: 'u' } },
          ],
        },
        { role: 'narrator', content: 'b' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 1, function: { name: 'f', arguments: '{bad' } }, { id: 'x' }],
        },
      ],
    })
    expect(odd.unread.map(({ path }) => path)).toEqual([
      '/messages/0/content/1',
      '/messages/1',
      '/messages/2/tool_calls/1',
    ])
    expect(odd.messages[1].tool_calls).toEqual([{ id: '1', function: { name: 'f', arguments: '{bad' } }])
  })

  it('tau-bench and its successor, where results bear the id of their call', () => {
    const dialogue = readAs(undefined, {
      task_id: 'a',
      trial: 2,
      reward_info: { reward: 0 },
      messages: [
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c', name: 'f', arguments: {}, requestor: 'assistant' }],
        },
        { role: 'tool', id: 'c', content: 'Error: none', requestor: 'assistant' },
      ],
    })
    expect(dialogue).toMatchObject({
      shape: 'tau-bench',
      id: 'a/2',
      outcome: { reward: 0, success: false },
      unread: [],
    })
    expect(dialogue.messages[1].tool_call_id).toBe('c')
  })

  it('rows inside rows keep their places', () => {
    const dialogue = readAs(undefined, {
      run: 1,
      'a/b': {
        messages: [
          { role: 'user', content: 'Hi.' },
          { role: 'x', content: 'y' },
        ],
        seed: 4,
      },
    })
    expect(dialogue).toMatchObject({ shape: 'openai', rest: { run: 1, 'a/b': { seed: 4 } } })
    expect(dialogue.unread).toMatchObject([{ path: '/a~1b/messages/1' }])
  })

  it('calls in words are left to a stage', () => {
    const call = '<tool_call>{"name":"f","arguments":{}}</tool_call>'
    const said = (content: string) => [
      { role: 'user', content: call },
      { role: 'assistant', content },
    ]
    expect(readAs(undefined, { messages: said(call) }).text).toBe(true)
    expect(readAs(undefined, { messages: said('[f(a=1)]') }).text).toBe(true)
    expect(readAs(undefined, { messages: said('{"answer": 4}') }).text).toBeUndefined()
  })

  it.each<[JsonObject, object | undefined]>([
    [{ thumbs: 'up' }, { label: 'up', success: true }],
    [{ feedback: 'Thumbs Down' }, { label: 'Thumbs Down', success: false }],
    [{ score: 0.7 }, { reward: 0.7 }],
    [
      { success: false, label: 'odd' },
      { label: 'odd', success: false },
    ],
    [{ status: 'completed' }, undefined],
    [{ note: 'x' }, undefined],
  ])('outcome of %j', (more, outcome) => {
    expect(readAs('openai', { messages: [{ role: 'user', content: 'x' }], ...more }).outcome).toEqual(outcome)
  })
})

describe('detection', () => {
  it('stands on the page for users, shape by shape', () => {
    const page = readFileSync(new URL('../../docs/importing-logs.md', import.meta.url), 'utf8')
    for (const { name } of logImporters) expect(page).toContain(`\`${name}\``)
  })

  it('knows no shape in rows without a dialogue', () => {
    for (const row of [
      {},
      { price: 3 },
      { messages: 'x' },
      { data: { tokens: [1] } },
      { tools: [{ name: 'f' }] },
    ])
      expect(importerOf(row as JsonObject)?.name).toBeUndefined()
  })

  it('loses no word of any object, whoever reads it', () => {
    const keys = [
      ...'messages role content tool_calls function name arguments id type text conversations from value'.split(
        ' ',
      ),
      ...'contents parts input output choices message request response turns chat system traj reward task_id'.split(
        ' ',
      ),
      ...'conversation apis candidates tools prompt completion query ground_truth __proto__ constructor'.split(
        ' ',
      ),
    ]
    const words = [
      'user',
      'assistant',
      'tool',
      'system',
      'human',
      'gpt',
      'function_call',
      'text',
      'message',
      'model',
      'API',
    ]
    const { row } = fc.letrec<{ row: Json; value: Json }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom<Json>(...words, null, 1, true),
        fc.integer({ min: 0, max: 1e6 }).map((n): Json => `kept${n}kept`),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('row'),
      ),
      row: fc
        .array(fc.tuple(fc.constantFrom(...keys), tie('value')), { maxLength: 5 })
        .map((entries): Json => Object.fromEntries(entries)),
    }))
    fc.assert(
      fc.property(row, fc.constantFrom(...logImporters), (value, importer) => {
        const reader = importer.open()
        const steps = [reader.add(value as JsonObject, { file: 'a', line: 1 }), reader.end()]
        const kept = JSON.stringify(steps)
        for (const [word] of JSON.stringify(value).matchAll(/kept\d+kept/g)) expect(kept).toContain(word)
      }),
      { numRuns: 3000 },
    )
  })
})
