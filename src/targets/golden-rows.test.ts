import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { call, calls, conversation, result, says, system, user } from '../checks/examples.ts'
import type { AssistantMessage, Message, Sample } from '../sample/schema.ts'
import type { PairShape, PreferencePair } from '../spec/preference.ts'
import type { TargetContext } from '../spec/target.ts'
import type { Tool } from '../spec/tool.ts'
import { allTargets } from './all-targets.ts'

/** One conversation in every target, to the byte: it has all that a target may have to lose. */
const look: Tool = { name: 'look', description: 'Looks.', parameters: { type: 'object' } }
const tools = new Map([['look', look]])
const sample: Sample = conversation(
  'error_recovery',
  [
    system('You help.'),
    user('both "A" & B'),
    {
      role: 'assistant',
      content: 'Let me see.',
      thought: 'two calls',
      tool_calls: [call('look', { id: 'A' }), call('look', { id: '<B>' }, 'call_2')],
      train: false,
    },
    result('look', '{"n": 1}'),
    result('look', 'none', 'call_2'),
    says('A has one.'),
  ],
  { tools: ['look'] },
)
const wrapped =
  '{"type":"function","function":{"name":"look","description":"Looks.","parameters":{"type":"object"}}}'

/** Text as the tests need it: one line a message, calls by their names. */
const context: TargetContext = {
  tools,
  asText: ({ messages }) => ({
    format: 'toy',
    messages: messages.map((message) => ({
      role: message.role === 'tool' ? 'ipython' : message.role,
      content:
        message.role === 'assistant' && message.tool_calls
          ? message.tool_calls.map((one) => `${one.name}(${JSON.stringify(one.arguments)})`).join()
          : (message.content ?? ''),
    })),
  }),
}

function encoded(target: string, one: Sample = sample, own: TargetContext = context): readonly string[] {
  return allTargets.get(target)?.open(own)(one) ?? []
}

function rows(target: string, messages: Message[]): Record<string, unknown>[] {
  const one = conversation('single', messages, { tools: ['look'] })
  return encoded(target, one).map((line) => JSON.parse(line) as Record<string, unknown>)
}

const trlPrompt =
  '{"role":"system","content":"You help."},{"role":"user","content":"both \\"A\\" & B"},' +
  '{"role":"assistant","content":"Let me see.","tool_calls":[' +
  '{"id":"call_1","type":"function","function":{"name":"look","arguments":{"id":"A"}}},' +
  '{"id":"call_2","type":"function","function":{"name":"look","arguments":{"id":"<B>"}}}]},' +
  '{"role":"tool","content":"{\\"n\\": 1}","tool_call_id":"call_1","name":"look"},' +
  '{"role":"tool","content":"none","tool_call_id":"call_2","name":"look"}'
const trlAnswer = '{"role":"assistant","content":"A has one."}'
const llamaCalls =
  '[{\\"name\\":\\"look\\",\\"arguments\\":{\\"id\\":\\"A\\"}},' +
  '{\\"name\\":\\"look\\",\\"arguments\\":{\\"id\\":\\"\\\\u003cB>\\"}}]'

const golden: Readonly<Record<string, string>> = {
  trl: `{"messages":[${trlPrompt},${trlAnswer}],"tools":[${wrapped}]}`,
  'trl-prompt-completion': `{"prompt":[${trlPrompt}],"completion":[${trlAnswer}],"tools":[${wrapped}]}`,
  unsloth: `{"messages":[${trlPrompt},${trlAnswer}],"tools":${JSON.stringify(`[${wrapped}]`)}}`,
  axolotl:
    '{"messages":[{"role":"system","content":"You help."},{"role":"user","content":"both \\"A\\" & B"},' +
    '{"role":"assistant","content":"Let me see.","tool_calls":[' +
    '{"id":"call_1","type":"function","function":{"name":"look","arguments":"{\\"id\\":\\"A\\"}"}},' +
    '{"id":"call_2","type":"function","function":{"name":"look","arguments":"{\\"id\\":\\"<B>\\"}"}}],' +
    '"reasoning_content":"two calls","train":false},' +
    '{"role":"tool","content":"{\\"n\\": 1}","tool_call_id":"call_1","name":"look"},' +
    '{"role":"tool","content":"none","tool_call_id":"call_2","name":"look"},' +
    `{"role":"assistant","content":"A has one.","train":true}],"tools":[${wrapped}]}`,
  'llama-factory':
    '{"conversations":[{"from":"human","value":"both \\"A\\" & B"},' +
    `{"from":"function_call","value":"${llamaCalls}"},` +
    '{"from":"observation","value":"{\\"n\\": 1}\\n</tool_response>\\n<tool_response>\\nnone"},' +
    '{"from":"gpt","value":"A has one."}],"system":"You help.",' +
    '"tools":"[{\\"name\\":\\"look\\",\\"description\\":\\"Looks.\\",' +
    '\\"parameters\\":{\\"type\\":\\"object\\",\\"properties\\":{}}}]"}',
  'llama-factory-openai':
    '{"messages":[{"role":"system","content":"You help."},{"role":"user","content":"both \\"A\\" & B"},' +
    `{"role":"function_call","content":"${llamaCalls}"},` +
    '{"role":"tool","content":"{\\"n\\": 1}"},{"role":"tool","content":"none"},' +
    '{"role":"assistant","content":"A has one."}],' +
    '"tools":"[{\\"type\\":\\"function\\",\\"function\\":{\\"name\\":\\"look\\",\\"description\\":\\"Looks.\\",' +
    '\\"parameters\\":{\\"type\\":\\"object\\",\\"properties\\":{}}}}]"}',
  sharegpt:
    '{"conversations":[{"from":"system","value":"You help."},{"from":"human","value":"both \\"A\\" & B"},' +
    '{"from":"gpt","value":"look({\\"id\\":\\"A\\"}),look({\\"id\\":\\"<B>\\"})"},' +
    '{"from":"tool","value":"{\\"n\\": 1}"},{"from":"tool","value":"none"},{"from":"gpt","value":"A has one."}]}',
  chatml:
    '{"text":"<|im_start|>system\\nYou help.<|im_end|>\\n<|im_start|>user\\nboth \\"A\\" & B<|im_end|>\\n' +
    '<|im_start|>assistant\\nlook({\\"id\\":\\"A\\"}),look({\\"id\\":\\"<B>\\"})<|im_end|>\\n' +
    '<|im_start|>tool\\n{\\"n\\": 1}<|im_end|>\\n<|im_start|>tool\\nnone<|im_end|>\\n' +
    '<|im_start|>assistant\\nA has one.<|im_end|>\\n"}',
  anthropic:
    '{"system":"You help.","messages":[{"role":"user","content":[{"type":"text","text":"both \\"A\\" & B"}]},' +
    '{"role":"assistant","content":[{"type":"text","text":"Let me see."},' +
    '{"type":"tool_use","id":"call_1","name":"look","input":{"id":"A"}},' +
    '{"type":"tool_use","id":"call_2","name":"look","input":{"id":"<B>"}}]},' +
    '{"role":"user","content":[{"type":"tool_result","tool_use_id":"call_1","content":"{\\"n\\": 1}"},' +
    '{"type":"tool_result","tool_use_id":"call_2","content":"none"}]},' +
    '{"role":"assistant","content":[{"type":"text","text":"A has one."}]}],' +
    '"tools":[{"name":"look","description":"Looks.","input_schema":{"type":"object"}}]}',
  gemini:
    '{"systemInstruction":{"role":"system","parts":[{"text":"You help."}]},' +
    '"contents":[{"role":"user","parts":[{"text":"both \\"A\\" & B"}]},' +
    '{"role":"model","parts":[{"text":"Let me see."},' +
    '{"functionCall":{"id":"call_1","name":"look","args":{"id":"A"}}},' +
    '{"functionCall":{"id":"call_2","name":"look","args":{"id":"<B>"}}}]},' +
    '{"role":"user","parts":[{"functionResponse":{"id":"call_1","name":"look","response":{"n":1}}},' +
    '{"functionResponse":{"id":"call_2","name":"look","response":{"output":"none"}}}]},' +
    '{"role":"model","parts":[{"text":"A has one."}]}],' +
    '"tools":[{"functionDeclarations":[{"name":"look","description":"Looks.","parameters":{"type":"object"}}]}]}',
}

describe('one conversation, to the byte', () => {
  it.each(Object.keys(golden))('%s', (name) => expect(encoded(name)).toEqual([golden[name]]))
})

const prompt = conversation('single', [user('look'), calls(call('look', { id: 'A' })), says('x')], {
  tools: ['look'],
})
const pair: PreferencePair = {
  sample: prompt,
  at: 1,
  chosen: prompt.messages[1] as AssistantMessage,
  rejected: says('No.') as AssistantMessage,
  fault: 'missing_call',
  path: '/tool_calls',
}
const pairRows = (target: string, shape: PairShape, one = pair) =>
  allTargets.get(target)?.pairs?.[shape]?.open(context)(one)
const toolText = JSON.stringify(`[${wrapped}]`)
const trlCall =
  '{"role":"assistant","content":"","tool_calls":[{"id":"call_1","type":"function","function":' +
  '{"name":"look","arguments":{"id":"A"}}}]}'

describe('preference pairs, to the byte', () => {
  it('trl and unsloth', () => {
    const dpo = `{"prompt":[{"role":"user","content":"look"}],"chosen":[${trlCall}],"rejected":[{"role":"assistant","content":"No."}],"tools":`
    expect(pairRows('trl', 'dpo')).toEqual([`${dpo}[${wrapped}]}`])
    expect(pairRows('unsloth', 'dpo')).toEqual([`${dpo}${toolText}}`])
    expect(pairRows('trl', 'kto')).toEqual([
      `{"prompt":[{"role":"user","content":"look"}],"completion":[${trlCall}],"label":true,"tools":[${wrapped}]}`,
      '{"prompt":[{"role":"user","content":"look"}],"completion":[{"role":"assistant","content":"No."}],' +
        `"label":false,"tools":[${wrapped}]}`,
    ])
  })

  it('llama-factory', () => {
    const made =
      '{"from":"function_call","value":"{\\"name\\":\\"look\\",\\"arguments\\":{\\"id\\":\\"A\\"}}"}'
    const end = /,"system":"","tools":"\[\{.*\}\]"\}$/
    const [ranked] = pairRows('llama-factory', 'dpo') ?? []
    expect(ranked).toMatch(end)
    expect(ranked.replace(end, '')).toBe(
      `{"conversations":[{"from":"human","value":"look"}],"chosen":${made},"rejected":{"from":"gpt","value":"No."}`,
    )
    expect((pairRows('llama-factory', 'kto') ?? []).map((line) => line.replace(end, ''))).toEqual([
      `{"conversations":[{"from":"human","value":"look"},${made}],"kto_tag":true`,
      '{"conversations":[{"from":"human","value":"look"},{"from":"gpt","value":"No."}],"kto_tag":false',
    ])
  })

  it('llama-factory-openai, but none where the prompt ends with a result', () => {
    const [ranked] = pairRows('llama-factory-openai', 'dpo') ?? []
    expect(JSON.parse(ranked)).toMatchObject({
      messages: [{ role: 'user', content: 'look' }],
      chosen: { role: 'function_call', content: '{"name":"look","arguments":{"id":"A"}}' },
      rejected: { role: 'assistant', content: 'No.' },
    })
    const late = { ...pair, sample, at: 5, chosen: says('A has one.') as AssistantMessage }
    expect(pairRows('llama-factory-openai', 'dpo', late)).toEqual([])
    expect(pairRows('llama-factory-openai', 'kto', late)).toHaveLength(2)
    expect(pairRows('llama-factory', 'dpo', late)).toHaveLength(1)
  })

  it('axolotl, with the calls as text', () => {
    expect(pairRows('axolotl', 'dpo')).toEqual([
      '{"messages":[{"role":"user","content":"look"}],' +
        '"chosen":{"role":"assistant","content":"look({\\"id\\":\\"A\\"})"},' +
        '"rejected":{"role":"assistant","content":"No."}}',
    ])
  })

  it('none for broken JSON where arguments are no text', () => {
    const bad = {
      ...pair,
      rejected: pair.chosen,
      broken: { call: 0, text: '{"id"', way: 'cut off' as const },
    }
    for (const [name, { pairs }] of allTargets) {
      for (const shape of Object.keys(pairs ?? {}) as PairShape[])
        expect([name, pairRows(name, shape, bad)?.length]).toEqual([name, name === 'openai' ? 1 : 0])
    }
  })
})

describe('what single targets have to do', () => {
  const ask = [user('look'), calls(call('look', {})), result('look', 'x')]

  it('trl-prompt-completion writes a row for every turn that bears loss, and none for others', () => {
    const whole = rows('trl-prompt-completion', [...ask, says('a'), user('b'), says('c')])
    expect(whole.map((row) => (row.prompt as Message[]).length)).toEqual([1, 3, 5])
    expect(
      rows('trl-prompt-completion', [
        says('Welcome.'),
        user('hi'),
        { ...says('a'), train: false } as Message,
      ]),
    ).toEqual([])
  })

  it('llama-factory refuses turns that its loader would skip', () => {
    for (const name of ['llama-factory', 'llama-factory-openai']) {
      for (const messages of [
        [user('a'), user('b'), says('c')],
        [user('a'), says('b'), says('c')],
        [says('a')],
        [user('a')],
        ask,
        [...ask, user('well?'), says('x')],
        [user('a'), system('b'), says('c')],
        [system('a')],
        [],
      ])
        expect(() => rows(name, messages), JSON.stringify(messages)).toThrow(
          /cannot carry .* Take the target trl/,
        )
      expect(rows(name, [...ask, says('done')])).toHaveLength(1)
    }
  })

  it('llama-factory leaves the properties of a tool as they are where it has some', () => {
    const own = { ...look, parameters: { type: 'object', properties: { id: { type: 'string' } } } }
    const [line] = encoded('llama-factory', sample, { ...context, tools: new Map([['look', own]]) })
    expect(JSON.parse((JSON.parse(line) as { tools: string }).tools)).toEqual([own])
  })

  it('anthropic puts results before what the user says next, in one message', () => {
    const [row] = rows('anthropic', [...ask, user('well?'), says('x')])
    expect((row.messages as { role: string; content: { type: string }[] }[]).slice(2)).toEqual([
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'call_1', content: 'x' },
          { type: 'text', text: 'well?' },
        ],
      },
      { role: 'assistant', content: [{ type: 'text', text: 'x' }] },
    ])
    expect(Object.keys(row)).toEqual(['messages', 'tools'])
  })

  it('gemini takes a result as an object only where nothing of it is lost', () => {
    const response = (content: string): unknown => {
      const [row] = rows('gemini', [...ask.slice(0, 2), result('look', content), says('x')])
      const { parts } = (row.contents as { parts: { functionResponse: { response: unknown } }[] }[])[2]
      return parts[0].functionResponse.response
    }
    expect(response('{ "a" : "x  \\" y",\n "b":[1, 2.5] }')).toEqual({ a: 'x  " y', b: [1, 2.5] })
    for (const text of [
      '{"a":1.0}',
      '{"a":12345678901234567890}',
      '{"a":1,"a":2}',
      '{"b":1,"1":2}',
      '[1]',
      '"a"',
      '{"a"',
      '',
    ])
      expect(response(text)).toEqual({ output: text })
  })
})

describe('files beside the rows', () => {
  const parts = new Map([
    ['train', 9],
    ['validation', 1],
  ])
  const beside = (target: string, pairs?: PairShape): string =>
    allTargets.get(target)?.besides?.({ dataset: 'shop', rows: parts, ...(pairs && { pairs }) })[0].text ?? ''

  it('dataset_info.json names columns and tags of every part', () => {
    const info = JSON.parse(beside('llama-factory')) as Record<string, object>
    expect(Object.keys(info)).toEqual(['shop_train', 'shop_validation'])
    expect(info.shop_validation).toEqual({
      file_name: 'validation.jsonl',
      formatting: 'sharegpt',
      columns: { messages: 'conversations', system: 'system', tools: 'tools' },
      tags: {
        role_tag: 'from',
        content_tag: 'value',
        user_tag: 'human',
        assistant_tag: 'gpt',
        observation_tag: 'observation',
        function_tag: 'function_call',
        system_tag: 'system',
      },
    })
    expect(JSON.parse(beside('llama-factory-openai'))).toMatchObject({
      shop_train: {
        formatting: 'openai',
        columns: { messages: 'messages', tools: 'tools' },
        tags: {
          role_tag: 'role',
          content_tag: 'content',
          observation_tag: 'tool',
          function_tag: 'function_call',
        },
      },
    })
    expect(JSON.parse(beside('llama-factory', 'dpo'))).toMatchObject({
      shop_train: { ranking: true, columns: { chosen: 'chosen', rejected: 'rejected' } },
    })
    const kto = JSON.parse(beside('llama-factory', 'kto')) as Record<string, object>
    expect(kto).toMatchObject({ shop_train: { columns: { kto_tag: 'kto_tag' } } })
    expect(kto.shop_train).not.toHaveProperty('ranking')
  })

  it('axolotl.yaml is the section of the configuration', () => {
    const section = parse(beside('axolotl')) as Record<string, object[]>
    expect(Object.keys(section)).toEqual(['datasets', 'test_datasets'])
    expect(section.datasets).toEqual([
      {
        path: 'train.jsonl',
        ds_type: 'json',
        split: 'train',
        type: 'chat_template',
        chat_template: 'tokenizer_default',
        field_messages: 'messages',
        field_tools: 'tools',
        message_property_mappings: {
          role: 'role',
          content: 'content',
          reasoning_content: 'reasoning_content',
        },
        message_field_training: 'train',
        roles_to_train: ['assistant'],
        train_on_eos: 'turn',
      },
    ])
    expect(parse(beside('axolotl', 'dpo'))).toMatchObject({
      rl: 'dpo',
      chat_template: 'chatml',
      datasets: [{ type: 'chat_template.default', field_chosen: 'chosen', field_rejected: 'rejected' }],
      test_datasets: [{ path: 'validation.jsonl' }],
    })
  })
})
