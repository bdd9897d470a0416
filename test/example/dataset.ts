import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonObject } from '../../src/lib/json.ts'

export interface Row {
  readonly messages: readonly {
    readonly role: 'system' | 'user' | 'assistant' | 'tool'
    readonly content: string | null
    readonly tool_calls?: readonly {
      id: string
      type: string
      function: { name: string; arguments: string }
    }[]
    readonly tool_call_id?: string
  }[]
  readonly tools: readonly { type: string; function: { name: string; parameters: JsonObject } }[]
}

/** Every line of a JSONL file. */
export async function linesOf<T>(directory: string, file: string): Promise<T[]> {
  const text = await readFile(join(directory, file), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

/** Calls of a row with their arguments read, and the text that stood before each. */
export function callsOf(row: Row): { name: string; args: JsonObject; before: string }[] {
  return row.messages.flatMap((message, at) =>
    (message.tool_calls ?? []).map((call) => ({
      name: call.function.name,
      args: JSON.parse(call.function.arguments) as JsonObject,
      before: row.messages
        .slice(0, at)
        .map((m) => m.content ?? '')
        .join('\n'),
    })),
  )
}

/** The label of a row for routing: the first call's tool, or `no_tool`. */
export function labelOf(row: Row): string {
  return callsOf(row)[0]?.name ?? 'no_tool'
}

export function firstUser(row: Row): string {
  return row.messages.find((message) => message.role === 'user')?.content ?? ''
}

/** The values inside arguments, with their paths. */
export function leaves(value: unknown, path = ''): { path: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}
