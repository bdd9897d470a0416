import { checkLine, type CheckedLine } from '../checks/json.ts'
import { isObject, type Json } from '../lib/json.ts'
import type { Verdict } from '../sample/schema.ts'

/** Tool lists that are kept parsed, and the bytes of text they may stand for together. */
const mostKept = 4096
const mostBytes = 64 << 20

interface ParsedTools {
  readonly value: Json
  readonly verdicts: readonly Verdict[]
}

/**
 * Reads lines as `checkLine` does, but parses each distinct text of "tools" once: rows repeat their
 * tools, which are most of their bytes. Rows with the same text share one parsed list.
 */
export function lineReader(maxBytes: number): (line: Buffer) => CheckedLine {
  const kept = new Map<string, ParsedTools>()
  let keptBytes = 0
  /** Bytes of the last tools, which the next row most likely repeats. */
  let last = Buffer.alloc(0)
  let lastTools: ParsedTools | undefined
  let scratch = Buffer.allocUnsafe(1 << 16)

  const toolsOf = (line: Buffer, { key, from, to }: Span): ParsedTools | undefined => {
    if (lastTools && sameBytes(line, from, to, last)) return lastTools
    const text = line.toString('latin1', from, to)
    let tools = kept.get(text)
    if (!tools) {
      tools = parseTools(key, line.subarray(from, to), maxBytes)
      if (!tools) return undefined
      if (kept.size >= mostKept || keptBytes > mostBytes) {
        kept.clear()
        keptBytes = 0
      }
      kept.set(text, tools)
      keptBytes += text.length
    }
    last = Buffer.from(line.subarray(from, to))
    lastTools = tools
    return tools
  }

  return (line) => {
    const whole = () => checkLine(line, { maxBytes })
    if (line.length > maxBytes) return whole()
    const span = toolsAtEnd(line, last) ?? toolsIn(line, last)
    if (!span) return whole()
    const length = line.length - (span.to - span.from) + 1
    if (length > scratch.length) scratch = Buffer.allocUnsafe(length * 2)
    line.copy(scratch, 0, 0, span.from)
    scratch[span.from] = zero
    line.copy(scratch, span.from + 1, span.to)
    const { value, verdicts } = checkLine(scratch.subarray(0, length), { maxBytes })
    // Faults are told of the line as it stands, with its own offsets.
    if (!value || value[span.key] !== 0) return whole()
    const tools = toolsOf(line, span)
    if (!tools) return whole()
    value[span.key] = tools.value
    return { value, verdicts: tools.verdicts.length === 0 ? verdicts : [...verdicts, ...tools.verdicts] }
  }
}

const zero = 48
const quote = 34
const backslash = 92
const shortest = 8

interface Span {
  readonly key: 'tools' | 'functions'
  readonly from: number
  readonly to: number
}

function parseTools(key: Span['key'], text: Buffer, maxBytes: number): ParsedTools | undefined {
  const { value, verdicts } = checkLine(Buffer.concat([Buffer.from(`{"${key}":`), text, Buffer.from('}')]), {
    maxBytes: maxBytes + 64,
  })
  return value && isObject(value) ? { value: value[key], verdicts } : undefined
}

/** A line that ends with the last tools and a brace: nothing before them need be looked at. */
function toolsAtEnd(line: Buffer, last: Buffer): Span | undefined {
  const to = line.length - 1
  const from = to - last.length
  if (last.length < shortest || from < shortest || line[to] !== 125 || !sameBytes(line, from, to, last)) {
    return undefined
  }
  // `"tools":` with or without a space; what else it may be is found out by parsing the rest.
  let at = from - 1
  while (at > 0 && isSpace(line[at])) at--
  if (line[at] !== 58) return undefined
  at--
  while (at > 0 && isSpace(line[at])) at--
  const key = line[at - 1] === 115 && line[at - 5] === 116 ? 'tools' : 'functions'
  return line[at] === quote && isKey(line, at - key.length, at, key) ? { key, from, to } : undefined
}

/** Where the value of the row's own "tools" stands; only text that may be JSON is found. */
function toolsIn(line: Buffer, last: Buffer): Span | undefined {
  const { length } = line
  let depth = 0
  for (let i = 0; i < length; i++) {
    const c = line[i]
    if (c === quote) {
      const start = i + 1
      i = endOfString(line, i)
      if (depth !== 1) continue
      const key = isKey(line, start, i, 'tools')
        ? 'tools'
        : isKey(line, start, i, 'functions')
          ? 'functions'
          : undefined
      if (!key) continue
      let at = i + 1
      while (at < length && isSpace(line[at])) at++
      if (line[at] !== 58) continue
      at++
      while (at < length && isSpace(line[at])) at++
      // A list that begins with these bytes is this list: brackets close where they close.
      const same = last.length >= shortest && last[0] === 91 && sameBytes(line, at, at + last.length, last)
      const to = same ? at + last.length : endOfValue(line, at)
      return to - at >= shortest ? { key, from: at, to } : undefined
    }
    if (c === 123 || c === 91) depth++
    else if (c === 125 || c === 93) depth--
  }
  return undefined
}

/** One past the end of the list, object or string that begins here; the same place when it is neither. */
function endOfValue(line: Buffer, from: number): number {
  const first = line[from]
  if (first === quote) return endOfString(line, from) + 1
  if (first !== 91 && first !== 123) return from
  let depth = 0
  for (let i = from; i < line.length; i++) {
    const c = line[i]
    if (c === quote) i = endOfString(line, i)
    else if (c === 123 || c === 91) depth++
    else if ((c === 125 || c === 93) && --depth === 0) return i + 1
  }
  return from
}

/** Where the string that begins here has its closing quote; the end of the line when it has none. */
function endOfString(line: Buffer, from: number): number {
  let i = from + 1
  for (; i < line.length && line[i] !== quote; i++) if (line[i] === backslash) i++
  return i
}

function isKey(line: Buffer, from: number, to: number, key: string): boolean {
  if (to - from !== key.length || line[from - 1] !== quote) return false
  for (let i = 0; i < key.length; i++) if (line[from + i] !== key.charCodeAt(i)) return false
  return true
}

function isSpace(c: number): boolean {
  return c === 32 || c === 9 || c === 13
}

function sameBytes(line: Buffer, from: number, to: number, other: Buffer): boolean {
  return (
    to - from === other.length && to <= line.length && line.compare(other, 0, other.length, from, to) === 0
  )
}
