import { describe, expect, it } from 'vitest'
import { templateTurns, transcriptTurns } from './template-turns.ts'

const wanted = [
  ['system', 'Be brief.'],
  ['user', 'Hi.'],
  ['assistant', 'Hello.'],
  ['user', 'Bye.'],
]

it.each([
  [
    'ChatML',
    '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi.<|im_end|>\n<|im_start|>assistant\nHello.<|im_end|>\n<|im_start|>user\nBye.<|im_end|>\n<|im_start|>assistant\n',
  ],
  [
    'Llama 3',
    '<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nHi.<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nHello.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nBye.<|eot_id|>',
  ],
  ['Llama 2', '<s>[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\nHi. [/INST] Hello. </s><s>[INST] Bye. [/INST]'],
  ['Mistral', '<s>[SYSTEM_PROMPT]Be brief.[/SYSTEM_PROMPT][INST]Hi.[/INST]Hello.</s>[INST]Bye.[/INST]'],
  [
    'Granite',
    '<|start_of_role|>system<|end_of_role|>Be brief.<|end_of_text|>\n<|start_of_role|>user<|end_of_role|>Hi.<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>Hello.<|end_of_text|>\n<|start_of_role|>user<|end_of_role|>Bye.<|end_of_text|>',
  ],
  [
    'Phi',
    '<|system|>\nBe brief.<|end|>\n<|user|>\nHi.<|end|>\n<|assistant|>\nHello.<|end|>\n<|user|>\nBye.<|end|>\n',
  ],
  [
    'DeepSeek',
    '<｜begin▁of▁sentence｜>Be brief.<｜User｜>Hi.<｜Assistant｜>Hello.<｜end▁of▁sentence｜><｜User｜>Bye.',
  ],
])('%s', (_, text) => {
  expect(templateTurns(text).map(({ role, content }) => [role, content])).toEqual(wanted)
})

describe('templateTurns', () => {
  it('reads Gemma, whose model has no system', () => {
    expect(
      templateTurns(
        '<bos><start_of_turn>user\nHi.<end_of_turn>\n<start_of_turn>model\nHello.<end_of_turn>\n',
      ),
    ).toEqual([
      { role: 'user', content: 'Hi.' },
      { role: 'assistant', content: 'Hello.' },
    ])
  })
  it('keeps the marks of Mistral calls, tools and results for whoever decodes them', () => {
    const turns = templateTurns(
      '[AVAILABLE_TOOLS] [{"name":"f"}][/AVAILABLE_TOOLS][INST] Hi. [/INST][TOOL_CALLS] [{"name":"f"}]</s>[TOOL_RESULTS] {"a":1}[/TOOL_RESULTS] Done.</s>',
    )
    expect(turns.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'tool', 'assistant'])
    expect(turns[2].content).toBe('[TOOL_CALLS] [{"name":"f"}]')
  })
  it('finds no turns in prose, nor a turn inside of one', () => {
    expect(templateTurns('Hello there.')).toEqual([])
    expect(templateTurns('<|im_start|>user\nWhat is <|im_start|>user?<|im_end|>\n')).toHaveLength(1)
  })
  it.each([
    '<|im_start|>',
    '<|user|>',
    '[INST]',
    '<｜User｜>',
    '<|start_header_id|>',
    '<|im_end|>\n<|im_start|>',
    '</s>[INST]',
  ])('is quick on many %j', (piece) => {
    const start = performance.now()
    templateTurns(piece.repeat(300_000 / piece.length))
    templateTurns(`[INST]${piece}${' '.repeat(300_000)}`)
    transcriptTurns(piece.repeat(300_000 / piece.length))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
