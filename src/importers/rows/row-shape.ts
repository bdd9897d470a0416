import { isObject, type JsonObject } from '../../lib/json.ts'

/** Shapes of rows that can be read. `text` rows have tools, calls and results as plain text. */
export type RowShape =
  | 'openai'
  | 'anthropic'
  | 'gemini'
  | 'sharegpt'
  | 'prompt-completion'
  | 'text'
  | 'preference'

const has = (row: JsonObject, key: string) => Object.hasOwn(row, key) && row[key] !== null

/** The shape of a row by its keys; `openai` stands for all that has `messages`, our own samples too. */
export function rowShape(row: JsonObject): RowShape | undefined {
  if (has(row, 'chosen') || has(row, 'preferred_output')) return 'preference'
  if (has(row, 'label') && has(row, 'completion')) return 'preference'
  if (has(row, 'contents')) return 'gemini'
  if (has(row, 'conversations')) return sharegptHasCalls(row) ? 'sharegpt' : 'text'
  if (has(row, 'prompt') && has(row, 'completion')) return 'prompt-completion'
  if (has(row, 'messages')) {
    if (typeof row.format === 'string' && row.v !== 1) return 'text'
    return isAnthropic(row) ? 'anthropic' : 'openai'
  }
  return typeof row.text === 'string' ? 'text' : undefined
}

/** Calls are data where a turn says so; elsewhere they stand in the text, whether or not the tools stand beside it. */
function sharegptHasCalls({ conversations }: JsonObject): boolean {
  return (
    Array.isArray(conversations) &&
    conversations.some(
      (turn) => isObject(turn) && (turn.from === 'function_call' || turn.from === 'observation'),
    )
  )
}

function isAnthropic(row: JsonObject): boolean {
  if (
    has(row, 'system') ||
    (Array.isArray(row.tools) && row.tools.some((tool) => isObject(tool) && has(tool, 'input_schema')))
  )
    return true
  return (
    Array.isArray(row.messages) &&
    row.messages.some(
      (message) =>
        isObject(message) &&
        Array.isArray(message.content) &&
        message.content.some(
          (block) => isObject(block) && (block.type === 'tool_use' || block.type === 'tool_result'),
        ),
    )
  )
}
