import type { DecodedCall, Format, TextMessage, ToolResult } from '../../spec/format.ts'
import type { TextTurn } from './text-turns.ts'

/** Results that were read from messages. */
interface Results {
  /** In the order of the calls. */
  readonly contents: readonly string[]
  /** How many messages they took. */
  readonly messages: number
}

/**
 * Finds the results of calls in the turns from `from` on: they are written with marks in their place, and
 * the rest must be equal. Written again with what was found, they must give the same turns.
 */
export function readResults(
  turns: readonly TextTurn[],
  from: number,
  calls: readonly DecodedCall[],
  format: Format,
): Results | undefined {
  for (const marks of [calls.map(textMark), calls.map(jsonMark)]) {
    const written = format.encodeResults(resultsOf(calls, marks))
    if (written.length === 0 || !written.every(({ role }, i) => turns[from + i]?.role === sideOf(role)))
      continue
    const contents = written.flatMap(
      ({ content }, i) => contentsIn(turns[from + i].content, content, marks) ?? [],
    )
    if (contents.length !== calls.length) continue
    const again = format.encodeResults(resultsOf(calls, contents))
    if (again.every(({ content }, i) => content === turns[from + i]?.content))
      return { contents, messages: written.length }
  }
  return undefined
}

function sideOf(role: TextMessage['role']): TextTurn['role'] {
  return role === 'ipython' ? 'tool' : role
}

/** Some formats quote a result that is no JSON and put one that is into place as it stands. */
const textMark = (_: unknown, i: number): string => `\u0001"${i}\u0002`
const jsonMark = (_: unknown, i: number): string => `{"\u2063":${i}}`

function resultsOf(calls: readonly DecodedCall[], contents: readonly string[]): ToolResult[] {
  return calls.map(({ id, name }, i) => ({ id: id ?? '', name, content: contents[i] }))
}

/** What stands in a text where its pattern has marks, raw or escaped as in a JSON string. */
function contentsIn(text: string, pattern: string, marks: readonly string[]): string[] | undefined {
  const found: string[] = []
  let at = 0
  let from = 0
  let open: { escaped: boolean } | undefined
  for (const mark of marks) {
    const place = placeOf(mark, pattern, from)
    if (!place) continue
    const end = endOf(text, pattern.slice(from, place.at), at, open !== undefined)
    if (!end) return undefined
    if (open) found.push(contentOf(text.slice(at, end.from), open.escaped))
    at = end.to
    from = place.to
    open = { escaped: place.escaped }
  }
  const rest = pattern.slice(from)
  if (!open) return text.slice(at) === rest ? found : undefined
  const end = text.length - rest.length
  if (end < at || !text.endsWith(rest)) return undefined
  return [...found, contentOf(text.slice(at, end), open.escaped)]
}

/** Where a mark stands in a pattern: as it is, with the spaces of another writer, or escaped. */
function placeOf(mark: string, pattern: string, from: number) {
  const escaped = JSON.stringify(mark).slice(1, -1)
  for (const [written, isEscaped] of [
    [mark, false],
    [mark.replace(':', ': '), false],
    [escaped, true],
  ] as const) {
    const at = pattern.indexOf(written, from)
    if (at >= 0) return { at, to: at + written.length, escaped: isEscaped }
  }
  return undefined
}

/** Where a fixed piece stands in a text: at once, or behind a content of any length. */
function endOf(text: string, fixed: string, at: number, behindContent: boolean) {
  const from = behindContent ? text.indexOf(fixed, at) : text.startsWith(fixed, at) ? at : -1
  return from < 0 ? undefined : { from, to: from + fixed.length }
}

function contentOf(text: string, escaped: boolean): string {
  if (!escaped) return text
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}
