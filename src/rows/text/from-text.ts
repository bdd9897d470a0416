import type { JsonObject } from '../../lib/json.ts'
import type { DecodedCall, Format } from '../../spec/format.ts'
import type { Tool } from '../../spec/tool.ts'
import { readAnnouncement } from './announcement.ts'
import { looseResults } from './loose-results.ts'
import { readResults } from './results.ts'
import type { TextTurn } from './text-turns.ts'

/** A conversation of plain text as OpenAI-style messages. */
export interface FromText {
  readonly messages: readonly JsonObject[]
  /** What could not be read back, one sentence each. */
  readonly faults: readonly string[]
  /** The tools that it offers, as far as their definitions are known. */
  readonly offered: readonly Tool[]
}

/**
 * Where the tools come from: `given` ones may be offered or not, `listed` ones are named by the row, all of
 * them and in this order, and those `beside` the text stand in the row as data.
 */
export type ToolSource = 'given' | 'listed' | 'beside'

/**
 * Reads the tools, calls and results of a plain-text conversation back: the announcement is taken off the
 * system message, assistant turns are decoded, and results are found by writing them in the format and
 * comparing. What does not fit stays as it stands and is told. With `loose`, as logs need it, results in
 * another writing are read too.
 */
export function fromText(
  turns: readonly TextTurn[],
  format: Format,
  tools: readonly Tool[],
  source: ToolSource,
  loose = false,
): FromText {
  const faults = new Set<string>()
  const messages: JsonObject[] = []
  const head = turns[0].role === 'system' ? turns[0].content : ''
  const announcement = readAnnouncement(head, format, tools, source === 'given')
  if (announcement.fault !== undefined && source !== 'beside') faults.add(announcement.fault)
  if (announcement.text !== '') messages.push({ role: 'system', content: announcement.text })
  let made = 0
  for (let i = turns[0].role === 'system' ? 1 : 0; i < turns.length; i++) {
    const { role, content, train } = turns[i]
    if (role !== 'assistant') {
      if (role === 'tool') faults.add(`Results that are not written as ${format.name} writes them.`)
      messages.push(role === 'tool' ? { role: 'user', content } : { role, content })
      continue
    }
    const turn = format.decode(content, announcement.offered)
    const calls = turn.calls.map((call) => ({ ...call, id: call.id ?? `call_${++made}` }))
    messages.push({
      role: 'assistant',
      content: turn.content,
      ...(turn.thought !== undefined && { thought: turn.thought }),
      ...(calls.length > 0 && { tool_calls: calls.map(callRow) }),
      ...(train === false && { train }),
    })
    if (calls.length === 0) continue
    if (tools.length === 0 && !loose)
      faults.add('The definitions of the tools: they stand as text. Hand them in with --tools FILE.')
    else if (announcement.offered.length === 0 && !loose)
      faults.add('Which tools are offered: no system message announces one of those that are given.')
    const results =
      readResults(turns, i + 1, calls, format) ??
      (loose ? looseResults(turns, i + 1, calls.length) : undefined)
    if (!results) continue
    results.contents.forEach((result, j) =>
      messages.push({
        role: 'tool',
        // A result too many answers no call.
        ...(j < calls.length && { tool_call_id: calls[j].id, name: calls[j].name }),
        content: result,
      }),
    )
    i += results.messages
  }
  return { messages, faults: [...faults], offered: announcement.offered }
}

function callRow(call: DecodedCall): JsonObject {
  return {
    id: call.id ?? '',
    type: 'function',
    function: { name: call.name, arguments: call.arguments },
  }
}
