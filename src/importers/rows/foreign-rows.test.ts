import { describe, expect, it } from 'vitest'
import { fromAnthropic, fromGemini, fromOpenai, fromPromptCompletion, fromSharegpt } from './foreign-rows.ts'
import { readRow } from './openai.ts'

const call = (id: string, name: string, args: object) => ({ id, name, arguments: args })

describe('fromAnthropic', () => {
  it('reads blocks: thoughts, calls, results before text', () => {
    const row = fromAnthropic({
      system: [{ type: 'text', text: 'Be brief.' }],
      messages: [
        { role: 'user', content: 'Rain in Oslo and Bergen?' },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'Two calls.', signature: 's' },
            { type: 'tool_use', id: 'a', name: 'w', input: { city: 'Oslo' } },
            { type: 'tool_use', id: 'b', name: 'w', input: { city: 'Bergen' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'a', content: [{ type: 'text', text: 'dry' }] },
            { type: 'tool_result', tool_use_id: 'b', content: 'wet', is_error: true },
            { type: 'text', text: 'So?' },
          ],
        },
      ],
      tools: [{ name: 'w', description: 'd', input_schema: { type: 'object' } }],
    })
    const { sample, tools } = readRow(row)
    expect(sample.messages).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Rain in Oslo and Bergen?' },
      {
        role: 'assistant',
        content: null,
        thought: 'Two calls.',
        tool_calls: [call('a', 'w', { city: 'Oslo' }), call('b', 'w', { city: 'Bergen' })],
      },
      { role: 'tool', tool_call_id: 'a', name: 'w', content: 'dry' },
      { role: 'tool', tool_call_id: 'b', name: 'w', content: 'wet' },
      { role: 'user', content: 'So?' },
    ])
    expect(tools).toEqual([
      { type: 'function', function: { name: 'w', description: 'd', parameters: { type: 'object' } } },
    ])
    // Marks that samples have no place for stay where whoever reads the row can tell of them.
    expect(row.messages).toContainEqual(expect.objectContaining({ tool_call_id: 'b', is_error: true }))
  })
})

describe('fromGemini', () => {
  it('pairs results without ids with the calls of their name, and reads schemas in capitals', () => {
    const { sample, tools } = readRow(
      fromGemini({
        contents: [
          { role: 'user', parts: [{ text: 'x' }] },
          {
            role: 'model',
            parts: [
              { text: 'hm', thought: true },
              { functionCall: { name: 'f', args: { a: 1 } } },
              { functionCall: { name: 'g' } },
            ],
          },
          {
            role: 'user',
            parts: [
              { functionResponse: { name: 'g', response: { output: 'of g' } } },
              { functionResponse: { name: 'f', response: { a: 1, b: 2 } } },
            ],
          },
        ],
        tools: [
          {
            functionDeclarations: [
              {
                name: 'f',
                parameters: { type: 'OBJECT', properties: { type: { type: 'STRING', enum: ['STRING'] } } },
              },
            ],
          },
        ],
      }),
    )
    const [, model, first, second] = sample.messages
    expect(model).toMatchObject({
      thought: 'hm',
      content: null,
      tool_calls: [{ name: 'f' }, { name: 'g', arguments: {} }],
    })
    const ids = model.role === 'assistant' ? model.tool_calls?.map(({ id }) => id) : []
    expect(first).toEqual({ role: 'tool', tool_call_id: ids?.[1], name: 'g', content: 'of g' })
    expect(second).toEqual({ role: 'tool', tool_call_id: ids?.[0], name: 'f', content: '{"a":1,"b":2}' })
    expect(JSON.stringify(tools)).toContain(
      '{"type":"object","properties":{"type":{"type":"string","enum":["STRING"]}}}',
    )
  })
})

describe('fromSharegpt', () => {
  const calls = '[{"name":"f","arguments":{}},{"name":"g","arguments":{"x":1}}]'
  const said = (...turns: [string, string][]) => ({
    conversations: turns.map(([from, value]) => ({ from, value })),
  })
  const results = (row: ReturnType<typeof said>) =>
    readRow(fromSharegpt(row)).sample.messages.flatMap((one) =>
      one.role === 'tool' ? [[one.name, one.content]] : [],
    )

  it('reads results of several calls from one turn, a list, or a turn each', () => {
    const both = [
      ['f', '1'],
      ['g', '2'],
    ]
    expect(
      results(
        said(
          ['human', 'x'],
          ['function_call', calls],
          ['observation', '1\n</tool_response>\n<tool_response>\n2'],
        ),
      ),
    ).toEqual(both)
    expect(results(said(['human', 'x'], ['function_call', calls], ['observation', '[1,2]']))).toEqual(both)
    expect(
      results(said(['human', 'x'], ['function_call', calls], ['observation', '1'], ['observation', '2'])),
    ).toEqual(both)
  })

  it('keeps a result that is a list of as many as there are calls, where each call has its own', () => {
    const row = said(['human', 'x'], ['function_call', calls], ['observation', '[1,2]'], ['observation', '2'])
    expect(results(row)).toEqual([
      ['f', '[1,2]'],
      ['g', '2'],
    ])
  })

  it('passes no call over that is not one, and no speaker that it does not know', () => {
    for (const turn of [
      ['function_call', 'not JSON'],
      ['narrator', 'x'],
    ] as [string, string][])
      expect(
        readRow(fromSharegpt(said(['human', 'x'], turn))).verdicts.map(({ severity }) => severity),
      ).toContain('error')
  })
})

it('fromOpenai reads calls under the role function_call, and leaves other rows alone', () => {
  const row = {
    messages: [
      { role: 'user', content: 'x' },
      { role: 'function_call', content: '{"name":"f","arguments":{"a":1}}' },
      { role: 'tool', content: 'r' },
    ],
  }
  expect(readRow(fromOpenai(row)).sample.messages.slice(1)).toEqual([
    { role: 'assistant', content: null, tool_calls: [call('call_1', 'f', { a: 1 })] },
    { role: 'tool', tool_call_id: 'call_1', name: 'f', content: 'r' },
  ])
  const plain = { messages: [{ role: 'user', content: 'x' }] }
  expect(fromOpenai(plain)).toBe(plain)
})

it('fromPromptCompletion puts the loss on the completion alone', () => {
  const turn = (content: string) => ({ role: 'assistant', content })
  const { messages } = fromPromptCompletion({ prompt: [turn('a')], completion: [turn('b')] })
  expect(messages).toEqual([{ ...turn('a'), train: false }, turn('b')])
})
