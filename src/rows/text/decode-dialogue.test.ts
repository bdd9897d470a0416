import { expect, it } from 'vitest'
import { importerOf } from '../../importers/log-importers.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { LoggedDialogue } from '../../spec/log-importer.ts'
import { decodeDialogue } from './decode-dialogue.ts'

const tools = [
  {
    name: 'find_order',
    description: 'Finds an order.',
    parameters: { type: 'object', properties: { id: { type: 'string' } } },
  },
]

function dialogueOf(row: JsonObject): LoggedDialogue {
  const [dialogue] = importerOf(row)?.open().add(row, { file: 'a', line: 1 }).dialogues ?? []
  return dialogue
}

const wanted = [
  ['user', 'Where is A-1?'],
  ['assistant', null, 'find_order', { id: 'A-1' }],
  ['tool', '{"status":"sent"}'],
  ['assistant', 'It was sent.'],
]

function brief({ messages }: LoggedDialogue) {
  return messages.map(({ role, content, tool_calls }) => {
    const [call] = (tool_calls ?? []) as { function: { name: string; arguments: unknown } }[]
    return [role, content, ...(call === undefined ? [] : [call.function.name, call.function.arguments])]
  })
}

const call = '{"name": "find_order", "arguments": {"id": "A-1"}}'

it.each<[string, JsonObject]>([
  [
    'hermes in ChatML',
    {
      text: `<|im_start|>user\nWhere is A-1?<|im_end|>\n<|im_start|>assistant\n<tool_call>\n${call}\n</tool_call><|im_end|>\n<|im_start|>tool\n<tool_response>\n{"status":"sent"}\n</tool_response><|im_end|>\n<|im_start|>assistant\nIt was sent.<|im_end|>\n`,
    },
  ],
  [
    'qwen, whose results are the user’s',
    {
      tools,
      conversations: [
        { from: 'human', value: 'Where is A-1?' },
        { from: 'gpt', value: `<tool_call>\n${call}\n</tool_call>` },
        { from: 'human', value: '<tool_response>\n{"status":"sent"}\n</tool_response>' },
        { from: 'gpt', value: 'It was sent.' },
      ],
    },
  ],
  [
    'llama3',
    {
      text: `<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nWhere is A-1?<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n<|python_tag|>{"name": "find_order", "parameters": {"id": "A-1"}}<|eom_id|><|start_header_id|>ipython<|end_header_id|>\n\n{"status":"sent"}<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nIt was sent.<|eot_id|>`,
    },
  ],
  [
    'mistral',
    {
      text: `<s>[INST] Where is A-1? [/INST][TOOL_CALLS] [${call}]</s>[TOOL_RESULTS]{"status":"sent"}[/TOOL_RESULTS]It was sent.</s>`,
    },
  ],
  [
    'messages with their format named',
    {
      format: 'pythonic',
      tools,
      messages: [
        { role: 'user', content: 'Where is A-1?' },
        { role: 'assistant', content: '[find_order(id="A-1")]' },
        { role: 'tool', content: '{"status":"sent"}' },
        { role: 'assistant', content: 'It was sent.' },
      ],
    },
  ],
])('%s', (_, row) => {
  const read = decodeDialogue(dialogueOf(row))
  expect(brief(read)).toEqual(wanted)
  expect(read.text).toBeUndefined()
  const [, asking, result] = read.messages
  expect(result.tool_call_id).toBe((asking.tool_calls as { id: string }[])[0].id)
})

it('leaves dialogues with calls as data, and tells of a format that is not known', () => {
  const plain = dialogueOf({ messages: [{ role: 'user', content: 'x' }] })
  expect(decodeDialogue(plain)).toBe(plain)
  const odd = decodeDialogue(
    dialogueOf({
      format: 'klingon',
      messages: [{ role: 'assistant', content: `<tool_call>${call}</tool_call>`, thought: 't' }],
    }),
  )
  expect(odd.unread.map(({ path }) => path).toSorted()).toEqual(['/format', '/messages/0/thought'])
  expect(odd.messages[0].tool_calls).toHaveLength(1)
})
