import type { RepairCode } from '../../spec/format.ts'
import { isSpace } from './input.ts'
import { bareString, looseWord } from './loose-word.ts'
import { closesString, readEscape, type LooseOptions, type StringPlace } from './loose-string.ts'

/** Deepest nesting of a value that is still read; deeper text is no call. */
export const deepest = 256

/** A member of the outermost object, as places in the strict text. */
export interface Member {
  readonly key: string
  readonly start: number
  /** -1 while it is still being read. */
  end: number
}

/**
 * Reads one JSON or Python value, however loosely written, and writes it as strict compact JSON. It is
 * fed text as it comes and keeps its place, so any chunking gives the same; every character is looked
 * at a bounded number of times.
 */
export interface LooseReader {
  /** Reads on from `at`; returns how far it came. It may leave a few characters until more is there. */
  feed(text: string, at: number, ended: boolean): number
  /** `going` wants more; `stopped` met something that does not belong to the value, and stands before it. */
  readonly status: 'going' | 'done' | 'stopped' | 'failed'
  /** How many closing brackets are missing; -1 where what was read cannot be closed without inventing. */
  readonly missing: number
  /** Writes the missing closing brackets. */
  close(): void
  /** All that was written so far. */
  text(): string
  /** What was written since the last call of this. */
  fresh(): string
  readonly members: readonly Member[]
  readonly repairs: readonly RepairCode[]
}

const states = { value: 0, firstKey: 1, key: 2, colon: 3, after: 4, first: 5, string: 6 } as const
type State = (typeof states)[keyof typeof states]

const object = 0x7b
const array = 0x5b
const tuple = 0x28

/** Where a reader stands, and what it has written. */
interface Reader {
  readonly options: LooseOptions
  readonly python: boolean
  /** Openings of the objects, arrays and tuples that are not closed yet. */
  readonly stack: number[]
  /** The strict text so far; `written` is its length, `drainedPieces` how much of it was handed out. */
  readonly pieces: string[]
  written: number
  drainedPieces: number
  state: State
  status: LooseReader['status']
  /** A comma was read and not written yet: nothing may follow it. */
  comma: boolean
  newline: boolean
  /** The closing quote of the string that is being read, and whether that is a key. */
  quote: string
  isKey: boolean
  /** The last key of the outermost object, and the piece where the key being read begins. */
  key: string
  keyFrom: number
  readonly members: Member[]
  readonly repairs: Set<RepairCode>
}

export function looseReader(options: LooseOptions): LooseReader {
  const reader: Reader = {
    options,
    python: options.dialect === 'python',
    stack: [],
    pieces: [],
    written: 0,
    drainedPieces: 0,
    state: states.value,
    status: 'going',
    comma: false,
    newline: false,
    quote: '',
    isKey: false,
    key: '',
    keyFrom: 0,
    members: [],
    repairs: new Set(),
  }
  return {
    feed: (text, from, ended) => feed(reader, text, from, ended),
    get status() {
      return reader.status
    },
    get missing() {
      return reader.status === 'stopped' && reader.state === states.after && !reader.comma
        ? reader.stack.length
        : -1
    },
    close() {
      while (reader.stack.length > 0) shut(reader, reader.stack.at(-1) ?? array)
      mend(reader, 'missing-closer')
    },
    text: () => reader.pieces.join(''),
    fresh() {
      const text = reader.pieces.slice(reader.drainedPieces).join('')
      reader.drainedPieces = reader.pieces.length
      return text
    },
    members: reader.members,
    get repairs() {
      return [...reader.repairs]
    },
  }
}

/** Reads on from `from`, up to where more text is needed. */
function feed(reader: Reader, text: string, from: number, ended: boolean): number {
  let at = from
  while (reader.status === 'going') {
    if (reader.state === states.string) {
      const to = readString(reader, text, at, ended)
      const stuck = reader.state === states.string && reader.status === 'going'
      at = to
      if (stuck) {
        if (ended) reader.status = 'failed'
        return at
      }
      continue
    }
    while (at < text.length && isSpace(text.charCodeAt(at))) {
      if (text.charCodeAt(at) === 0x0a) reader.newline = true
      at++
    }
    if (at >= text.length) {
      if (ended) reader.status = 'stopped'
      return at
    }
    const to = step(reader, text, at, ended)
    if (to < 0) return at
    at = to
  }
  return at
}

function write(reader: Reader, text: string) {
  reader.pieces.push(text)
  reader.written += text.length
}

function mend(reader: Reader, code: RepairCode) {
  return void reader.repairs.add(code)
}

function top(reader: Reader) {
  return reader.stack.at(-1)
}

function valueBegins(reader: Reader) {
  if (reader.comma) {
    write(reader, ',')
    reader.comma = false
  }
  if (reader.stack.length === 1 && reader.stack[0] === object)
    reader.members.push({ key: reader.key, start: reader.written, end: -1 })
}

function valueEnds(reader: Reader) {
  if (reader.stack.length === 0) reader.status = 'done'
  else {
    reader.state = states.after
    reader.newline = false
    const last = reader.members.at(-1)
    if (reader.stack.length === 1 && last && reader.stack[0] === object) last.end = reader.written
  }
}

function open(reader: Reader, code: number) {
  valueBegins(reader)
  reader.stack.push(code)
  write(reader, code === object ? '{' : '[')
  reader.state = code === object ? states.firstKey : states.first
  if (reader.stack.length > deepest) reader.status = 'failed'
}

function shut(reader: Reader, code: number) {
  if (reader.comma) {
    reader.comma = false
    mend(reader, 'trailing-comma')
  }
  reader.stack.pop()
  write(reader, code === object ? '}' : ']')
  valueEnds(reader)
}

function fits(reader: Reader, code: number) {
  return (
    (code === 0x7d && top(reader) === object) ||
    (code === 0x5d && top(reader) === array) ||
    (code === 0x29 && top(reader) === tuple)
  )
}

function beginString(reader: Reader, closing: string, asKey: boolean) {
  if (closing !== '"' && !reader.python) mend(reader, 'single-quotes')
  if (asKey) {
    if (reader.comma) write(reader, ',')
    reader.comma = false
    reader.keyFrom = reader.pieces.length
  } else valueBegins(reader)
  reader.quote = closing
  reader.isKey = asKey
  write(reader, '"')
  reader.state = states.string
}

function endString(reader: Reader) {
  write(reader, '"')
  if (reader.isKey) {
    reader.state = states.colon
    if (reader.stack.length === 1)
      reader.key = JSON.parse(reader.pieces.slice(reader.keyFrom).join('')) as string
  } else valueEnds(reader)
}

function place(reader: Reader): StringPlace {
  return reader.isKey ? 'key' : top(reader) === undefined ? 'top' : top(reader) === object ? 'member' : 'item'
}

/** Reads inside a string; returns how far it came. */
function readString(reader: Reader, text: string, from: number, ended: boolean): number {
  let at = from
  for (;;) {
    let end = at
    let code = 0
    const q = reader.quote.charCodeAt(0)
    while (end < text.length) {
      code = text.charCodeAt(end)
      if (code === q || code === 0x22 || code === 0x5c || code < 0x20) break
      end++
    }
    if (end > at) write(reader, text.slice(at, end))
    at = end
    if (at >= text.length) return at
    if (code === 0x5c) {
      const escape = readEscape(text, at, ended, reader.python, reader.quote)
      if (!escape) return at
      write(reader, escape.json)
      if (escape.mended) mend(reader, 'escape')
      at = escape.end
    } else if (code === q) {
      if (reader.quote.length === 3) {
        if (text.length - at < 3 && !ended) return at
        if (text.startsWith(reader.quote, at)) {
          endString(reader)
          return at + 3
        }
      } else {
        const closes = closesString(text, at + 1, ended, place(reader), reader.options)
        if (closes === undefined) return at
        if (closes) {
          endString(reader)
          return at + 1
        }
        mend(reader, 'inner-quote')
      }
      write(reader, code === 0x22 ? '\\"' : text[at])
      at++
    } else if (code === 0x22) {
      write(reader, '\\"')
      at++
    } else {
      if (reader.quote.length === 1) mend(reader, 'control-character')
      write(reader, JSON.stringify(text[at]).slice(1, -1))
      at++
    }
  }
}

/** Begins a string if one stands here: how many characters its opening takes, 0 for none, -1 to wait. */
function opensString(reader: Reader, text: string, at: number, ended: boolean, asKey: boolean): number {
  const c = text[at]
  if (c === '\u201c' || c === '\u2018') {
    beginString(reader, c === '\u201c' ? '\u201d' : '\u2019', asKey)
    return 1
  }
  if (c !== '"' && c !== "'") return 0
  if (reader.python) {
    if (text.length - at < 3 && !ended) return -1
    if (text.startsWith(c + c + c, at)) {
      beginString(reader, c + c + c, asKey)
      return 3
    }
  }
  beginString(reader, c, asKey)
  return 1
}

/** Reads a bare word: a literal, a number, or a key without quotes. How far it came, or -1 to wait. */
function readWord(reader: Reader, text: string, at: number, ended: boolean, asKey: boolean): number {
  const word = looseWord(text, at, ended, asKey)
  if (word === undefined) return -1
  const bare =
    word.json === undefined && !asKey && !reader.python ? bareString(text, at, word.end, ended) : undefined
  if (bare === 'wait') return -1
  if (bare !== undefined && reader.stack.length > 0) {
    mend(reader, 'unquoted-string')
    valueBegins(reader)
    write(reader, JSON.stringify(bare.word))
    valueEnds(reader)
    return word.end
  }
  if (word.json === undefined || (word.cut && reader.stack.length > 0)) {
    reader.status = word.cut && word.json !== undefined ? 'failed' : 'stopped'
    return at
  }
  if (word.mended && !(reader.python && word.mended === 'literal')) mend(reader, word.mended)
  if (asKey) {
    if (reader.comma) write(reader, ',')
    reader.comma = false
    if (reader.stack.length === 1) reader.key = JSON.parse(word.json) as string
    write(reader, word.json)
    reader.state = states.colon
  } else {
    valueBegins(reader)
    write(reader, word.json)
    valueEnds(reader)
  }
  return word.end
}

/** Reads a comment: how far it came, `at` where there is none, -1 to wait. */
function readComment(reader: Reader, text: string, at: number, ended: boolean): number {
  const c = text[at]
  if (c !== '/' && c !== '#') return at
  if (c === '/' && text.length - at < 2 && !ended) return -1
  const block = text.startsWith('/*', at)
  if (c === '/' && !block && !text.startsWith('//', at)) return at
  const end = block ? text.indexOf('*/', at + 2) : text.indexOf('\n', at)
  if (end < 0) return ended || text.length - at > 4096 ? at : -1
  mend(reader, 'comment')
  return end + (block ? 2 : 1)
}

/** One step at a character that is no white space; returns how far it came, or -1 to wait. */
function step(reader: Reader, text: string, at: number, ended: boolean): number {
  const code = text.charCodeAt(at)
  const past = readComment(reader, text, at, ended)
  if (past !== at) return past
  if (reader.state === states.colon) {
    if (code !== 0x3a) {
      reader.status = 'stopped'
      return at
    }
    write(reader, ':')
    reader.state = states.value
    return at + 1
  }
  if (reader.state === states.after) {
    if (fits(reader, code)) {
      shut(reader, top(reader) ?? array)
      return at + 1
    }
    if (code === 0x2c) {
      reader.comma = true
      reader.state = top(reader) === object ? states.key : states.value
      return at + 1
    }
    if (reader.newline && (code === 0x22 || code === 0x27)) {
      mend(reader, 'missing-comma')
      reader.comma = true
      reader.state = top(reader) === object ? states.key : states.value
      return at
    }
    reader.status = 'stopped'
    return at
  }
  if (reader.state === states.firstKey || reader.state === states.key) {
    if (code === 0x7d) {
      shut(reader, object)
      return at + 1
    }
    const opened = opensString(reader, text, at, ended, true)
    if (opened !== 0) return opened < 0 ? -1 : at + opened
    return readWord(reader, text, at, ended, true)
  }
  if ((reader.state === states.first || reader.comma) && fits(reader, code)) {
    shut(reader, top(reader) ?? array)
    return at + 1
  }
  if (code === object || code === array || (code === tuple && (reader.python || reader.stack.length > 0))) {
    if (code === tuple && !reader.python) mend(reader, 'literal')
    open(reader, code)
    return at + 1
  }
  const opened = opensString(reader, text, at, ended, false)
  if (opened !== 0) return opened < 0 ? -1 : at + opened
  return readWord(reader, text, at, ended, false)
}
