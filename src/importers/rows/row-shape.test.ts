import { expect, it } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { rowShape } from './row-shape.ts'

const messages = [{ role: 'user', content: 'x' }]

it.each<[JsonObject, string | undefined]>([
  [{ messages }, 'openai'],
  [{ v: 1, format: 'x', messages }, 'openai'],
  [{ format: 'hermes', messages }, 'text'],
  [{ messages, label: 'spam' }, 'openai'],
  [{ messages, chosen: null }, 'openai'],
  [{ messages, chosen: [], rejected: [] }, 'preference'],
  [{ prompt: [], completion: [], label: false }, 'preference'],
  [{ prompt: [], completion: [] }, 'prompt-completion'],
  [{ contents: [] }, 'gemini'],
  [{ system: 'x', messages }, 'anthropic'],
  [{ messages, tools: [{ name: 'f', input_schema: {} }] }, 'anthropic'],
  [{ messages: [{ role: 'user', content: [{ type: 'tool_result', content: 'x' }] }] }, 'anthropic'],
  [{ messages: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] }, 'openai'],
  [{ conversations: [{ from: 'function_call', value: '{}' }] }, 'sharegpt'],
  [{ conversations: [{ from: 'human', value: 'x' }], tools: '[]' }, 'text'],
  [{ text: '<|im_start|>' }, 'text'],
  [{ text: 7 }, undefined],
  [{}, undefined],
  [JSON.parse('{"__proto__":{"messages":[]}}'), undefined],
])('%j is %s', (row, shape) => {
  expect(rowShape(row)).toBe(shape)
})
