import { roles, templateTurns } from '../../importers/rows/template-turns.ts'
import { isObject, type Json, type JsonObject } from '../../lib/json.ts'

/** One message of a conversation of plain text. */
export interface TextTurn {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly content: string
  readonly train: boolean | undefined
}

/** The turns of a row of messages, of ShareGPT conversations, or of one text of a chat template; none where it has neither. */
export function textTurns(row: JsonObject): TextTurn[] {
  if (typeof row.text === 'string')
    return templateTurns(row.text).map((turn) => ({ ...turn, train: undefined }))
  const list: Json[] = [row.messages, row.conversations].find((one) => Array.isArray(one)) ?? []
  const turns = list.filter(isObject).map((one): TextTurn => ({
    role: roleOf(one.role ?? one.from),
    content: textOf(one.content ?? one.value),
    train: typeof one.train === 'boolean' ? one.train : undefined,
  }))
  const { system } = row
  return typeof system === 'string' && system !== ''
    ? [{ role: 'system', content: system, train: undefined }, ...turns]
    : turns
}

function roleOf(name: Json | undefined): TextTurn['role'] {
  return (typeof name === 'string' ? roles.get(name) : undefined) ?? 'tool'
}

function textOf(content: Json | undefined): string {
  if (Array.isArray(content) && content.every((part) => isObject(part) && typeof part.text === 'string'))
    return content.map((part) => (isObject(part) ? part.text : '')).join('\n')
  return typeof content === 'string'
    ? content
    : content === undefined || content === null
      ? ''
      : JSON.stringify(content)
}
