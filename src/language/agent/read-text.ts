import { roleOf } from './field-role.ts'
import { put, type View } from './result-view.ts'
import type { JsonObject } from '../../lib/json.ts'

/** The text of a result that is nothing else, as servers wrap it. */
export function onlyText(result: JsonObject): string | undefined {
  const [[key, value] = [], ...others] = Object.entries(result)
  return others.length === 0 && key !== undefined && wrappers.has(key) && typeof value === 'string'
    ? value
    : undefined
}

const wrappers = new Set(['content', 'text', 'result', 'output', 'body', 'stdout', 'response'])
/** A text that stands in the line of the answer, in characters. */
const oneLine = 160
/** A text that an answer shows whole: lines and characters. */
const wholeLines = 40
const wholeText = 1200
/** What is shown of a longer one. */
const openingLines = 8
const openingText = 500

/** A text of a program: a sentence is said, a word named, and what has lines is shown as it stands. */
export function readText(view: View, given: string): void {
  const text = given.trim()
  const lines = text.split('\n')
  if (isSentence(text)) putMessage(view, text)
  else if (/^[\w.,%$€£ -]{1,40}$/.test(text)) view.fields.push(fieldClause(view, 'result', text))
  else if (lines.length === 1 && text.length <= oneLine) put(view, 'line', text)
  else if (lines.length <= wholeLines && text.length <= wholeText) put(view, 'block', `\n\n${text}`)
  else put(view, 'opening', `\n\n${beginningOf(lines)}`)
}

/** The first lines, cut at the end of a line where one is short enough, else of a word. */
function beginningOf(lines: readonly string[]): string {
  let text = lines[0].slice(0, openingText)
  if (text.length < lines[0].length) return text.slice(0, Math.max(1, text.lastIndexOf(' '))).toWellFormed()
  for (const line of lines.slice(1, openingLines)) {
    if (text.length + line.length > openingText) break
    text += `\n${line}`
  }
  return text.trimEnd()
}

/** A sentence of the result's own is said as it stands. */
export function putMessage(view: View, sentence: string): void {
  put(view, 'message', /[.!?]$/.test(sentence) ? sentence : `${sentence}.`)
}

/** A field of a result as a clause: "the balance is $40". */
export function fieldClause(view: View, key: string, value: string | number | boolean): string {
  const { values } = view.context.language.replies
  const name = values.label(roleOf(key).words)
  if (typeof value === 'boolean') return values.field(name, value)
  return values.field(
    name,
    typeof value === 'string' && isWord(value) ? value.replace(/_/g, ' ') : String(value).trimEnd(),
  )
}

/** A value that is one word, as a status is. */
export const isWord = (text: string): boolean => text.length < 32 && /^[A-Za-z][A-Za-z_-]*$/.test(text)

/** Made for people: it has words, and no braces, underscores or markup. */
export const isSentence = (text: string): boolean =>
  text.length > 12 &&
  text.length < 220 &&
  text.includes(' ') &&
  !/[{}<>_\\\n]|Error:|https?:/.test(text) &&
  !/\S+@\S+/.test(text)
