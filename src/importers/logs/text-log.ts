import { own } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { templateTurns, transcriptTurns, type TemplateTurn } from '../rows/template-turns.ts'
import { toolsAt } from './exchange.ts'
import { rowImporter, type RowImporter } from './row-importer.ts'
import { sortOpenai } from './sort-openai.ts'
import { unread, type Sorter } from './sort-parts.ts'

/** Dialogues whose calls and results are text: messages with a format's name, or one text of a chat template. */
export function textLog(): RowImporter {
  return rowImporter({
    name: 'text',
    about:
      'Raw text: a `text` column of a chat template, a transcript, or messages with their `format` named.',
    recognises(row) {
      if (Array.isArray(own(row, 'messages'))) return typeof row.format === 'string' && row.v !== 1 ? 0.9 : 0
      if (typeof own(row, 'text') === 'string') return Object.hasOwn(row, 'role') ? 0 : 0.5
      return answerKey(row) === undefined ? 0 : 0.55
    },
    read(row, sorter) {
      const format = typeof row.format === 'string' ? row.format : undefined
      const { messages, keys } = messagesOf(row, sorter)
      const taken = [...keys, 'tools', 'functions', ...(format === undefined ? [] : ['format'])]
      return {
        messages,
        tools: toolsAt(row, ['tools', 'functions'], '', sorter),
        text: true,
        format,
        rest: Object.fromEntries(Object.entries(row).filter(([key]) => !taken.includes(key))),
      }
    },
  })
}

function messagesOf(row: JsonObject, sorter: Sorter): { messages: JsonObject[]; keys: readonly string[] } {
  const { messages, text, system, prompt } = row
  if (Array.isArray(messages))
    return { messages: sortOpenai(messages, '/messages', sorter), keys: ['messages'] }
  if (typeof text === 'string') {
    const turns = turnsOf(text)
    if (turns.length > 0) return { messages: turns, keys: ['text'] }
    unread(
      sorter,
      '/text',
      'No turns were found in this text: it has the marks of no chat template that is known.',
      text,
    )
    return { messages: [], keys: ['text'] }
  }
  const key = answerKey(row)
  if (key === undefined || typeof prompt !== 'string') return { messages: [], keys: [] }
  const asked = turnsOf(prompt)
  const head = typeof system === 'string' && system !== '' ? [{ role: 'system', content: system }] : []
  return {
    messages: [
      ...head,
      ...(asked.length > 0 ? asked : [{ role: 'user', content: prompt }]),
      { role: 'assistant', content: row[key] },
    ],
    keys: ['prompt', key, ...(typeof system === 'string' ? ['system'] : [])],
  }
}

function turnsOf(text: string): JsonObject[] {
  const turns: readonly TemplateTurn[] = templateTurns(text)
  return (turns.length > 0 ? turns : transcriptTurns(text)).map(({ role, content }) => ({ role, content }))
}

function answerKey(row: JsonObject): string | undefined {
  if (typeof own(row, 'prompt') !== 'string') return undefined
  return ['completion', 'response', 'output', 'answer'].find((key) => isText(own(row, key)))
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string'
}
