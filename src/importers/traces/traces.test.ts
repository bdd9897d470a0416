import { describe, expect, it } from 'vitest'
import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { LoggedDialogue, LogStep } from '../../spec/log-importer.ts'
import { traceExamples } from '../../testing/trace-examples.ts'
import { importerOf } from '../log-importers.ts'
import { readRow } from '../rows/openai.ts'

function read(rows: readonly JsonObject[]): LogStep {
  const importer = importerOf(rows[0])
  if (importer === undefined) throw new Error('no importer knows this row')
  const reader = importer.open()
  const steps = rows.map((row, i) => reader.add(row, { file: 'a', line: i + 1 }))
  steps.push(reader.end())
  return {
    dialogues: steps.flatMap(({ dialogues }) => dialogues),
    unread: steps.flatMap(({ unread }) => unread),
  }
}

const callsIn = ({ messages }: LoggedDialogue) =>
  messages.flatMap(({ tool_calls }) => (Array.isArray(tool_calls) ? tool_calls.filter(isObject) : []))
const resultsIn = ({ messages }: LoggedDialogue) => messages.filter(({ role }) => role === 'tool')
const words = ({ messages }: LoggedDialogue) =>
  readRow({ messages: [...messages] }).sample.messages.map(({ role, content }) => `${role}: ${content ?? ''}`)

describe('examples', () => {
  // Messages, calls and results of each log, by hand; a call that is repeated by a later span counts once.
  const counts: Record<string, readonly (readonly [number, number, number])[]> = {
    otel: [
      [5, 1, 1],
      [4, 1, 1],
      [4, 1, 1],
      [4, 1, 1],
      [2, 0, 0],
      [4, 1, 1],
      [2, 0, 0],
      [5, 1, 1],
    ],
    langsmith: [
      [5, 1, 1],
      [3, 1, 1],
      [2, 0, 0],
    ],
    langfuse: [
      [5, 1, 1],
      [5, 1, 1],
      [4, 1, 1],
    ],
    'ai-sdk': [
      [5, 2, 2],
      [5, 2, 2],
      [5, 1, 1],
      [4, 1, 1],
    ],
  }
  for (const [name, logs] of Object.entries(traceExamples))
    logs.forEach((log, i) => {
      it(`${name}, log ${i + 1}: every call stands there once, with its result`, () => {
        const { dialogues, unread } = read(log)
        expect(unread).toEqual([])
        expect(dialogues).toHaveLength(1)
        const [dialogue] = dialogues
        expect([dialogue.messages.length, callsIn(dialogue).length, resultsIn(dialogue).length]).toEqual(
          counts[name][i],
        )
        const { verdicts } = readRow({ messages: [...dialogue.messages] })
        expect(verdicts.filter(({ severity }) => severity === 'error')).toEqual([])
      })
      it(`${name}, log ${i + 1}: rows in any order give the same`, () => {
        if (name === 'ai-sdk') return
        const there = read(log).dialogues.map(({ messages }) => messages)
        expect(read(log.toReversed()).dialogues.map(({ messages }) => messages)).toEqual(there)
      })
    })

  it('failures stay visible in the results', () => {
    const failed = ['otel', 'langsmith', 'langfuse'].flatMap((name) =>
      traceExamples[name].flatMap((log) => read(log).dialogues.flatMap(resultsIn)),
    )
    const said = failed
      .map(({ content }) => content)
      .filter((content) => String(content).includes('No such order'))
    expect(said).toHaveLength(5)
    for (const content of said) expect(content).toMatch(/^\{"error":/)
  })

  it('judgements become the outcome', () => {
    const outcomes = (name: string) => traceExamples[name].map((log) => read(log).dialogues[0].outcome)
    expect(outcomes('langfuse')).toEqual([
      { reward: 0, success: false },
      { reward: 1, success: true },
      undefined,
    ])
    expect(outcomes('langsmith')[0]).toEqual({ reward: 1, success: true })
    expect(outcomes('otel')[6]).toEqual({ reward: 1, label: 'good', success: true })
  })
})

let made = 0
function span(
  trace: string,
  start: number,
  input: Json[],
  output: Json[],
  more: JsonObject = {},
): JsonObject {
  return {
    traceId: trace,
    spanId: `s${++made}`,
    startTimeUnixNano: String(1_750_000_000_000_000_000n + BigInt(start) * 1_000_000n),
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.input.messages': JSON.stringify(input),
      'gen_ai.output.messages': JSON.stringify(output),
      ...more,
    },
  }
}
const said = (role: string, content: string): JsonObject => ({ role, parts: [{ type: 'text', content }] })

describe('joining', () => {
  const turns = (name: string) => [
    said('user', `Hi ${name}.`),
    said('assistant', 'Hello.'),
    said('user', 'Bye.'),
  ]
  const trace = (name: string, start: number) => {
    const [a, b, c] = turns(name)
    return [span(name, start, [a], [b]), span(name, start + 5, [a, b, c], [said('assistant', 'Bye bye.')])]
  }

  it('traces that run at the same time are kept apart', () => {
    const [a, b] = [trace('x', 0), trace('y', 1)]
    const { dialogues } = read([a[1], b[0], a[0], b[1]])
    expect(dialogues.map(words)).toEqual([
      ['user: Hi x.', 'assistant: Hello.', 'user: Bye.', 'assistant: Bye bye.'],
      ['user: Hi y.', 'assistant: Hello.', 'user: Bye.', 'assistant: Bye bye.'],
    ])
    expect(dialogues.map(({ place }) => place.line)).toEqual([1, 2])
  })

  it('traces of one conversation are one dialogue', () => {
    const [a, b, c] = turns('z')
    const id = { 'gen_ai.conversation.id': 'talk' }
    const { dialogues } = read([
      span('t2', 9, [a, b, c], [said('assistant', 'Bye bye.')], id),
      span('t1', 1, [a], [b], id),
    ])
    expect(dialogues.map(words)).toEqual([
      ['user: Hi z.', 'assistant: Hello.', 'user: Bye.', 'assistant: Bye bye.'],
    ])
    expect(dialogues[0].id).toBe('talk')
  })

  it('other agents and other branches of a trace are dialogues of their own', () => {
    const [a, b, c] = turns('w')
    const { dialogues } = read([
      span('w', 1, [a], [b]),
      span('w', 2, [said('system', 'Rate it.'), a], [said('assistant', 'Fine.')]),
      span('w', 3, [a, b, c], [said('assistant', 'Bye bye.')]),
      span('w', 4, [a, b, said('user', 'Stay.')], [said('assistant', 'I stay.')]),
    ])
    expect(dialogues.map((one) => words(one).at(-1))).toEqual([
      'assistant: Bye bye.',
      'assistant: Fine.',
      'assistant: I stay.',
    ])
  })

  it('a request that holds only the results of stored calls goes on from them', () => {
    const call = { role: 'assistant', parts: [{ type: 'tool_call', id: 'q', name: 'f', arguments: {} }] }
    const result = { role: 'tool', parts: [{ type: 'tool_call_response', id: 'q', response: 'ok' }] }
    const { dialogues } = read([
      span('v', 1, [said('user', 'Go.')], [call]),
      span('v', 2, [result], [said('assistant', 'Done.')]),
    ])
    expect(dialogues.map(words)).toEqual([['user: Go.', 'assistant: ', 'tool: ok', 'assistant: Done.']])
  })

  it('a list that was written down after it had grown gives no call twice', () => {
    const call = { role: 'assistant', parts: [{ type: 'tool_call', id: 'q', name: 'f', arguments: {} }] }
    const result = { role: 'tool', parts: [{ type: 'tool_call_response', id: 'q', response: 'ok' }] }
    const grown = [said('user', 'Go.'), call, result]
    const { dialogues } = read([
      span('g', 1, grown, [call]),
      span('g', 2, grown, [said('assistant', 'Done.')]),
    ])
    expect(dialogues.map(words)).toEqual([['user: Go.', 'assistant: ', 'tool: ok', 'assistant: Done.']])
  })

  it('the same words are the same as a text and as parts', () => {
    const parts = JSON.stringify([{ role: 'user', content: [{ type: 'text', text: 'Hi.' }] }])
    const { dialogues } = read([
      span('m', 1, [{ role: 'user', content: 'Hi.' }], [said('assistant', 'Hello.')]),
      span('m', 2, [], [said('assistant', 'Hello.')], { 'gen_ai.input.messages': parts }),
    ])
    expect(dialogues.map(words)).toEqual([['user: Hi.', 'assistant: Hello.']])
  })

  it('histories that lost their calls and ids go on from the answer that made them', () => {
    const flat = (trace: string, start: number, attributes: JsonObject): JsonObject => ({
      ...span(trace, start, [], []),
      attributes: {
        'gen_ai.prompt.0.role': 'user',
        'gen_ai.prompt.0.content': '[{"type":"text","text":"Go."}]',
        'llm.request.functions.0.name': 'f',
        'llm.request.functions.0.arguments': '{"type":"object"}',
        ...attributes,
      },
    })
    const { dialogues } = read([
      flat('l', 1, {
        'gen_ai.completion.0.role': 'assistant',
        'gen_ai.completion.0.content': '',
        'gen_ai.completion.0.tool_calls.0.name': 'f',
        'gen_ai.completion.0.tool_calls.0.arguments': '{"n":1}',
      }),
      flat('l', 2, {
        'gen_ai.prompt.1.role': 'assistant',
        'gen_ai.prompt.1.content': 'null',
        'gen_ai.prompt.2.role': 'tool',
        'gen_ai.prompt.2.content': 'ok',
        'gen_ai.completion.0.role': 'assistant',
        'gen_ai.completion.0.content': 'Done.',
      }),
    ])
    expect(dialogues.map(words)).toEqual([['user: Go.', 'assistant: ', 'tool: ok', 'assistant: Done.']])
    expect(callsIn(dialogues[0])).toHaveLength(1)
    expect(dialogues[0].tools).toEqual([{ name: 'f', parameters: { type: 'object' } }])
  })

  it('a failed request and its second attempt are one', () => {
    const { dialogues } = read([
      { ...span('u', 1, [said('user', 'Go.')], []), status: { code: 2, message: 'timeout' } },
      span('u', 2, [said('user', 'Go.')], [said('assistant', 'Done.')]),
    ])
    expect(dialogues.map(words)).toEqual([['user: Go.', 'assistant: Done.']])
    expect(JSON.stringify(dialogues[0].rest)).toContain('timeout')
  })

  it('a tool that no message calls is told', () => {
    const run: JsonObject = {
      traceId: 'r',
      spanId: 'tool',
      startTimeUnixNano: '1750000000000000000',
      attributes: {
        'gen_ai.operation.name': 'execute_tool',
        'gen_ai.tool.name': 'g',
        'gen_ai.tool.call.result': 'x',
      },
    }
    const { dialogues } = read([span('r', 1, [said('user', 'Go.')], [said('assistant', 'Done.')]), run])
    expect(dialogues[0].unread).toMatchObject([{ value: { name: 'g', result: 'x' } }])
    expect(read([run]).unread).toMatchObject([{ value: run }])
  })

  it('calls of the same tool without ids find their own results', () => {
    const call = (n: number) => ({ type: 'tool_call', id: `k${n}`, name: 'f', arguments: { n } })
    const run = (n: number): JsonObject => ({
      traceId: 'p',
      spanId: `run${n}`,
      startTimeUnixNano: `175000000000${9 - n}000000`,
      attributes: {
        'openinference.span.kind': 'TOOL',
        'tool.name': 'f',
        'input.value': JSON.stringify({ n }),
        'output.value': `result ${n}`,
      },
    })
    const { dialogues } = read([
      run(2),
      run(1),
      span('p', 1, [said('user', 'Go.')], [{ role: 'assistant', parts: [call(1), call(2)] }]),
    ])
    expect(resultsIn(dialogues[0])).toMatchObject([
      { tool_call_id: 'k1', content: 'result 1' },
      { tool_call_id: 'k2', content: 'result 2' },
    ])
  })

  it('holds a bounded number of open traces, and loses none of those it gives out', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => span(`t${i}`, i, [said('user', `Hi ${i}.`)], []))
    const reader = importerOf(rows[0])?.open()
    const early = rows.flatMap((row, i) => reader?.add(row, { file: 'a', line: i + 1 }).dialogues ?? [])
    expect(early).toHaveLength(3000)
    expect(reader?.end().dialogues).toHaveLength(2000)
  })

  it('reads a long conversation whose requests all repeat it', () => {
    const history: JsonObject[] = []
    const rows: JsonObject[] = []
    for (let i = 0; i < 150; i++) {
      history.push(said('user', `Question ${i}`))
      rows.push(span('long', i, [...history], [said('assistant', `Answer ${i}`)]))
      history.push(said('assistant', `Answer ${i}`))
    }
    const { dialogues } = read(rows.toReversed())
    expect(dialogues.map(({ messages }) => messages.length)).toEqual([300])
  })
})

describe('request logs of chat APIs', () => {
  const asked = { role: 'user', content: 'Hi.' }
  const answer = { role: 'assistant', content: 'Hello.' }
  const row = (messages: JsonObject[], content: string, more: JsonObject): JsonObject => ({
    request: { messages },
    response: { choices: [{ message: { role: 'assistant', content } }] },
    ...more,
  })
  const rows = (more: JsonObject) => [
    row([asked], 'Hello.', { ...more, cost: 1 }),
    row([asked, answer, { role: 'user', content: 'Bye.' }], 'Bye bye.', { ...more, cost: 2 }),
  ]

  it('rows that name a conversation are joined where one goes on from the other', () => {
    const { dialogues } = read([
      ...rows({ session_id: 's' }),
      row([{ role: 'user', content: 'Else.' }], 'No.', { session_id: 's' }),
    ])
    expect(dialogues.map(words)).toEqual([
      ['user: Hi.', 'assistant: Hello.', 'user: Bye.', 'assistant: Bye bye.'],
      ['user: Else.', 'assistant: No.'],
    ])
    expect(dialogues[0].rest).toMatchObject({ cost: 2, earlier_requests: [{ cost: 1 }] })
    expect(dialogues[0].place.line).toBe(1)
  })

  it('rows that name none, or different ones, stay apart', () => {
    expect(read(rows({})).dialogues).toHaveLength(2)
    expect(
      read(rows({ session_id: 's' }).map((one, i) => ({ ...one, session_id: `${i}` }))).dialogues,
    ).toHaveLength(2)
  })
})
