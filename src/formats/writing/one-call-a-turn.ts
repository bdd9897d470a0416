import type { AssistantMessage, Message } from '../../sample/schema.ts'

type Result = Extract<Message, { role: 'tool' }>

/**
 * A conversation for formats with one call in a turn: turns with several calls become one turn after the
 * other, each with its own result. Text and thought stand in the first. A turn whose results do not all
 * follow stays as it is.
 */
export function oneCallATurn(messages: readonly Message[]): Message[] {
  const made: Message[] = []
  for (let i = 0; i < messages.length; i++) {
    const message = messages[i]
    const steps = message.role === 'assistant' ? stepsOf(message, messages, i + 1) : undefined
    if (!steps) {
      made.push(message)
      continue
    }
    made.push(...steps)
    i += steps.length / 2
  }
  return made
}

/** The turn as several, each behind the other's result; undefined where it has one call or results are missing. */
function stepsOf(turn: AssistantMessage, messages: readonly Message[], from: number): Message[] | undefined {
  const calls = turn.tool_calls ?? []
  if (calls.length < 2) return undefined
  const results = new Map<string, Result>()
  for (const message of messages.slice(from, from + calls.length))
    if (message.role === 'tool') results.set(message.tool_call_id, message)
  if (results.size !== calls.length || !calls.every(({ id }) => results.has(id))) return undefined
  const { content, thought, ...rest } = turn
  return calls.flatMap((call, i): Message[] => {
    const result = results.get(call.id)
    const said = i === 0 ? { content, ...(thought !== undefined && { thought }) } : { content: null }
    const step: AssistantMessage = { ...rest, ...said, tool_calls: [call] }
    return result ? [step, result] : [step]
  })
}
