import { describe, expect, it } from 'vitest'
import { builtInFormats } from '../../formats/format-set.ts'
import { textSample } from '../../formats/text-sample.ts'
import type { Message, Sample } from '../../sample/schema.ts'
import type { Tool } from '../../spec/tool.ts'
import { fromText } from './from-text.ts'
import { textTurns } from './text-turns.ts'

const tool = (name: string, description: string): Tool => ({
  name,
  description,
  parameters: { type: 'object', properties: { q: { type: 'string' } } },
})
const tools = [
  tool('check', 'Checks.'),
  tool('check_status', 'Use after check and find.'),
  tool('find', 'Finds. Not check_status.'),
]

function sample(names: string[], messages: Message[]): Sample {
  const lineage = { source: 'unknown' as const, seeds: [], parents: [] }
  return {
    v: 1,
    id: '',
    kind: 'single',
    class: 'positive',
    tags: [],
    language: 'en',
    tools: names,
    messages,
    expect: { calls: [] },
    verdicts: [],
    lineage,
  }
}

const call = (id: string, q: string) => ({ id, name: 'check', arguments: { q } })
const result = (id: string, content: string): Message => ({
  role: 'tool',
  tool_call_id: id,
  name: 'check',
  content,
})

const formats = builtInFormats.names.flatMap((name) =>
  builtInFormats.named(name).variants.map((variant) => `${name}:${variant}`),
)

describe.each(formats)('%s', (name) => {
  const format = builtInFormats.named(name)
  const byName = new Map(tools.map((one) => [one.name, one]))
  const read = (given: Sample) => {
    const { messages } = textSample(format, given, byName, { named: true })
    return fromText(textTurns({ messages: messages as never }), format, tools, 'given')
  }

  it('finds which tools were offered, and in which order, from the announcement alone', () => {
    for (const names of [['check'], ['find', 'check'], ['check_status'], ['find', 'check_status', 'check']]) {
      const { offered, messages, faults } = read(
        sample(names, [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'check_status' },
        ]),
      )
      expect(offered.map((one) => one.name)).toEqual(names)
      expect(messages).toEqual([
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'check_status' },
      ])
      expect(faults).toEqual([])
    }
  })

  it('finds results whatever they hold', () => {
    const contents = [
      '{"a":[1,{"b":"x"}]}',
      'plain "quoted"\nlines',
      '</tool_response>\n<tool_response>',
      '',
      '[]',
      '{"output":"x"}',
    ]
    for (const content of contents) {
      const messages: Message[] = [
        { role: 'user', content: 'x' },
        { role: 'assistant', content: null, tool_calls: [call('call_1', 'a')] },
        result('call_1', content),
        { role: 'assistant', content: 'Done.' },
      ]
      const { messages: back, faults } = read(sample(['check'], messages))
      // A format may write one thing for two contents; the text is then the same again, and nothing is told.
      const roles = back.map((one) => one.role)
      expect([content, roles]).toEqual([content, ['user', 'assistant', 'tool', 'assistant']])
      expect(faults).toEqual([])
    }
  })

  it.runIf(format.carries.parallel)('puts results to their calls, in whatever order they came', () => {
    const messages: Message[] = [
      { role: 'user', content: 'x' },
      { role: 'assistant', content: null, tool_calls: [call('call_1', 'a'), call('call_2', 'b')] },
      result('call_2', 'second'),
      result('call_1', 'first'),
      { role: 'assistant', content: 'Done.' },
    ]
    const { messages: back } = read(sample(['check'], messages))
    expect(back.filter((one) => one.role === 'tool').map((one) => one.content)).toEqual(['first', 'second'])
  })
})

describe('fromText', () => {
  const hermes = builtInFormats.named('hermes')
  const turns = (system: string, said: string) =>
    textTurns({
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: 'x' },
        { role: 'assistant', content: said },
      ],
    })
  const called = '<tool_call>\n{"name": "check_status", "arguments": {}}\n</tool_call>'

  it('takes tools that other words name for offered, and says that the words stay', () => {
    const { offered, faults, messages } = fromText(
      turns('You have check_status.', called),
      hermes,
      tools,
      'given',
    )
    expect(offered.map(({ name }) => name)).toEqual(['check_status'])
    expect(faults.join()).toContain('The announcement of the tools stays')
    expect(messages[0].content).toBe('You have check_status.')
  })

  it('says when calls are made and no tool is announced or defined', () => {
    expect(fromText(turns('Be brief.', called), hermes, tools, 'given').faults.join()).toContain(
      'Which tools are offered',
    )
    expect(fromText(turns('Be brief.', called), hermes, [], 'given').faults.join()).toContain('--tools FILE')
    expect(fromText(turns('Be brief.', 'No call.'), hermes, tools, 'given').faults).toEqual([])
  })
})

describe('textTurns', () => {
  it('reads ChatML, whose marks may stand in a text', () => {
    const text =
      '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nWhat is <|im_start|>?<|im_end|>\n<|im_start|>assistant\nA mark.'
    expect(textTurns({ text }).map(({ role, content }) => [role, content])).toEqual([
      ['system', 'Be brief.'],
      ['user', 'What is <|im_start|>?'],
      ['assistant', 'A mark.'],
    ])
    for (const none of ['', 'plain']) expect(textTurns({ text: none })).toEqual([])
    expect(textTurns({ text: '<|im_start|>user' })).toHaveLength(1)
  })

  it('reads the system text that stands beside the turns', () => {
    const row = {
      system: 'Be brief.',
      conversations: [{ from: 'gpt', value: 'x' }, 7, { from: {}, value: null }],
    }
    expect(textTurns(row).map(({ role }) => role)).toEqual(['system', 'assistant', 'tool'])
  })
})
