import type { Random } from '../lib/random.ts'
import type { PackLine, Piece } from '../spec/language.ts'

/**
 * A phrase is one line that stands for many:
 *
 * - `(a|b|c)` one of them, an empty one allowed: `(please|)`;
 * - `[maybe]` there or not, evenly;
 * - `{slot}` a value put in by the caller, `{slot:form}` in a form of the language; `<list>` one phrase of a named list;
 * - a line may begin with conditions, `@angry @status=delivered text`: it is used only where the
 *   caller's tags hold every one of them; `@!angry` where they do not hold it;
 * - `{item|words}` are these words, and tell that the caller's `item` is `words`; `{item|words=name}`
 *   tells that it is `name`;
 * - a backslash takes the next character as it is: `\(` is a bracket that people type.
 *
 * Spaces around an empty choice are closed up, and so is a space before punctuation.
 */
export interface Phrase extends PackLine {
  /** Named lists that it refers to. */
  readonly lists: readonly string[]
  readonly root: Node
}

type Node =
  | { kind: 'text'; text: string }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; items: Node[] }
  | { kind: 'slot'; name: string }
  | { kind: 'list'; name: string }

export interface Expander {
  readonly random: Random
  readonly tags: ReadonlySet<string>
  readonly slot: (name: string) => readonly Piece[]
  readonly list: (name: string) => readonly Phrase[]
  /** Which phrases of a list may be taken, where the tags alone do not decide. */
  readonly passes?: (p: Phrase) => boolean
}

/** Reads a phrase; throws a SyntaxError that quotes the line when brackets do not match. */
export function phrase(source: string): Phrase {
  let rest = source.trim()
  const needs: string[] = []
  const forbids: string[] = []
  while (rest.startsWith('@')) {
    const match = /^@(!?)([\w=.-]+)\s+/.exec(rest)
    if (match === null) break
    ;(match[1] === '!' ? forbids : needs).push(match[2])
    rest = rest.slice(match[0].length)
  }
  const reader: Reader = { source: rest, at: 0, depth: 0, slots: undefined, tells: undefined, lists: none }
  const root = sequence(reader, '')
  if (reader.at < rest.length) fail(reader, `unexpected ${rest[reader.at]}`)
  const { slots = noSlots, tells = nothing, lists } = reader
  return { source, needs: orNone(needs), forbids: orNone(forbids), slots, lists, tells, root }
}

/** Most phrases have none of these: they share the empty ones. */
const none: readonly string[] = []
const orNone = (list: readonly string[]) => (list.length === 0 ? none : list)
const noSlots: ReadonlySet<string> = new Set()
const nothing: Readonly<Record<string, string>> = {}

/** Reads a block of phrases, one a line; empty lines and lines that begin with `#` are skipped. */
export function phrases(block: string): Phrase[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(phrase)
}

/** True when the tags allow the phrase. */
export function allows(p: Pick<PackLine, 'needs' | 'forbids'>, tags: ReadonlySet<string>): boolean {
  const { needs, forbids } = p
  for (let i = 0; i < needs.length; i++) if (!tags.has(needs[i])) return false
  for (let i = 0; i < forbids.length; i++) if (tags.has(forbids[i])) return false
  return true
}

/** Lists all of whose phrases fit everywhere. A cache: lists of phrases do not change. */
const freeLists = new WeakMap<readonly Phrase[], boolean>()

function isFree(list: readonly Phrase[]): boolean {
  let free = freeLists.get(list)
  if (free === undefined) {
    free = list.every((p) => p.needs.length === 0 && p.forbids.length === 0 && p.slots.size === 0)
    freeLists.set(list, free)
  }
  return free
}

/** One expansion of a phrase. */
export function expand(p: Phrase, expander: Expander): Piece[] {
  const out: Piece[] = []
  write(p.root, expander, out, 0)
  return tidy(out)
}

/** Joins pieces into text. */
export function textOf(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += typeof piece === 'string' ? piece : piece.exact
  return text
}

const maxDepth = 12

function write(node: Node, expander: Expander, out: Piece[], depth: number): void {
  switch (node.kind) {
    case 'text':
      out.push(node.text)
      return
    case 'sequence':
      for (let i = 0; i < node.items.length; i++) write(node.items[i], expander, out, depth)
      return
    case 'choice':
      write(node.items[expander.random.int(node.items.length)], expander, out, depth)
      return
    case 'slot':
      for (const piece of expander.slot(node.name)) out.push(piece)
      return
    case 'list': {
      if (depth >= maxDepth) throw new RangeError(`phrase: <${node.name}> refers to itself`)
      const { passes = (p: Phrase) => allows(p, expander.tags) } = expander
      const list = expander.list(node.name)
      const allowed = isFree(list) ? list : list.filter(passes)
      if (allowed.length > 0) write(expander.random.pick(allowed).root, expander, out, depth + 1)
      return
    }
  }
}

/** Closes doubled spaces, and spaces before punctuation, that empty choices leave behind. */
function tidy(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let last = space
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (piece.exact === '') continue
      out.push(piece)
      last = piece.exact.charCodeAt(piece.exact.length - 1)
      continue
    }
    const text = isTidy(piece, last) ? piece : tidied(piece, last, out)
    if (text === '') continue
    last = text.charCodeAt(text.length - 1)
    const before = out[out.length - 1]
    if (typeof before === 'string') out[out.length - 1] = before + text
    else out.push(text)
  }
  dropTrailingSpace(out)
  return out
}

const space = 32

/** True for a space, a comma, a full stop, a question mark and an exclamation mark. */
function closesUp(code: number): boolean {
  return code === space || code === 44 || code === 46 || code === 63 || code === 33
}

/** Most pieces are as they should be: they are not copied. */
function isTidy(piece: string, before: number): boolean {
  let last = before
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i)
    if (last === space && closesUp(code)) return false
    last = code
  }
  return true
}

function tidied(piece: string, before: number, out: Piece[]): string {
  let text = ''
  let last = before
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i)
    if (last === space && code === space) continue
    if (last === space && closesUp(code)) {
      if (text !== '') text = text.trimEnd()
      else dropTrailingSpace(out)
    }
    text += piece[i]
    last = code
  }
  return text
}

function dropTrailingSpace(out: Piece[]): void {
  const last = out[out.length - 1]
  if (typeof last !== 'string') return
  const trimmed = last.trimEnd()
  if (trimmed === '') out.pop()
  else out[out.length - 1] = trimmed
}

/** A phrase on its way in: where the reader stands, and what it has met. */
interface Reader {
  readonly source: string
  at: number
  depth: number
  slots: Set<string> | undefined
  tells: Record<string, string> | undefined
  lists: readonly string[]
}

/** Brackets within brackets: a line may come from anywhere. */
const deepest = 20

function fail({ source, at }: Reader, why: string): never {
  throw new SyntaxError(`phrase: ${why} at ${at + 1} in ${JSON.stringify(source)}`)
}

/** The next character that is no plain text. */
const mark = /[\\()[\]{}<>|]/g

function sequence(reader: Reader, ends: string): Node {
  const { source } = reader
  const items: Node[] = []
  let text = ''
  const flush = () => {
    if (text !== '') items.push({ kind: 'text', text })
    text = ''
  }
  for (;;) {
    mark.lastIndex = reader.at
    const next = mark.exec(source)
    const to = next === null ? source.length : next.index
    text += source.slice(reader.at, to)
    reader.at = to
    if (next === null || ends.includes(next[0])) break
    const character = next[0]
    if (character === '\\' && to + 1 < source.length) {
      text += source[to + 1]
      reader.at = to + 2
    } else if (character === '(' || character === '[') {
      flush()
      reader.at++
      items.push(choice(reader, character === '(' ? ')' : ']'))
    } else if (character === '{' || character === '<') {
      flush()
      items.push(reference(reader, character))
    } else if (character === '\\' || character === '|') {
      text += character
      reader.at++
    } else fail(reader, `unexpected ${character}`)
  }
  flush()
  return items.length === 1 ? items[0] : { kind: 'sequence', items }
}

/** What stands in brackets; in square ones it may be left out. */
function choice(reader: Reader, end: ')' | ']'): Node {
  if (++reader.depth > deepest) fail(reader, `brackets within brackets, more than ${deepest} deep,`)
  const items: Node[] = []
  for (;;) {
    items.push(sequence(reader, end === ')' ? '|)' : '|]'))
    if (reader.at >= reader.source.length) fail(reader, `missing ${end}`)
    if (reader.source[reader.at++] === end) break
  }
  reader.depth--
  const inner: Node = items.length === 1 ? items[0] : { kind: 'choice', items }
  return end === ')' ? inner : { kind: 'choice', items: [inner, { kind: 'text', text: '' }] }
}

function reference(reader: Reader, open: '{' | '<'): Node {
  const close = open === '{' ? '}' : '>'
  const end = reader.source.indexOf(close, reader.at)
  if (end < 0) return fail(reader, `missing ${close}`)
  const name = reader.source.slice(reader.at + 1, end).trim()
  reader.at = end + 1
  if (open === '<') {
    reader.lists = [...reader.lists, name]
    return { kind: 'list', name }
  }
  const bar = name.indexOf('|')
  if (bar > 0) {
    const [words, told] = name.slice(bar + 1).split('=')
    reader.tells ??= Object.create(null) as Record<string, string>
    reader.tells[name.slice(0, bar)] = told ?? words
    return { kind: 'text', text: words }
  }
  reader.slots ??= new Set()
  reader.slots.add(name)
  return { kind: 'slot', name }
}
