import { jsonIn } from '../lib/json.ts'
import type { BrokenWay } from '../spec/corruption.ts'

/** Breaks JSON text in one way; undefined where that leaves it JSON. */
export function breakJson(json: string, way: BrokenWay): string | undefined {
  const text = ways[way](json)
  return text !== json && !isJson(text) ? text : undefined
}

/** How models break JSON; a way that does not apply gives the text back. */
const ways: Readonly<Record<BrokenWay, (text: string) => string>> = {
  'missing brace': missingBrace,
  'extra brace': extraBrace,
  'missing quote': missingQuote,
  'single quotes': singleQuotes,
  'trailing comma': trailingComma,
  'unquoted key': unquotedKey,
  'missing comma': missingComma,
  'Python literals': pythonLiterals,
  'cut off': cutOff,
}

function missingBrace(text: string): string {
  return text.slice(0, -1)
}

function extraBrace(text: string): string {
  return `${text}}`
}

/** Without the quote that closes the last string. */
function missingQuote(text: string): string {
  const at = text.lastIndexOf('"')
  return at < 0 ? text : text.slice(0, at) + text.slice(at + 1)
}

function singleQuotes(text: string): string {
  return text.replaceAll('"', "'")
}

function trailingComma(text: string): string {
  return text.length > 2 ? `${text.slice(0, -1)},}` : text
}

function unquotedKey(text: string): string {
  return text.replace(/"(\w{1,60})":/, '$1:')
}

/** Without the first comma between two members. */
function missingComma(text: string): string {
  return text.replace(/, ?"(?=\w{1,60}":)/, ' "')
}

function pythonLiterals(text: string): string {
  return text
    .replaceAll(/:( ?)true(?=[,}])/g, ':$1True')
    .replaceAll(/:( ?)false(?=[,}])/g, ':$1False')
    .replaceAll(/:( ?)null(?=[,}])/g, ':$1None')
}

/** Ends in the middle of the last value, as when the tokens ran out. */
function cutOff(text: string): string {
  const colon = text.lastIndexOf(':')
  return colon < 0 ? text : text.slice(0, colon + 1 + Math.ceil((text.length - colon) / 2))
}

function isJson(text: string): boolean {
  return jsonIn(text) !== undefined
}
