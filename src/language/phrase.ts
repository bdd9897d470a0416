import type { Random } from '../lib/random.ts'

/**
 * A phrase is one line that stands for many:
 *
 * - `(a|b|c)` one of them, an empty one allowed: `(please|)`;
 * - `[maybe]` there or not, evenly;
 * - `{slot}` a value put in by the caller; `<list>` one phrase of a named list;
 * - a line may begin with conditions, `@angry @status=delivered text`: it is used only where the
 *   caller's tags hold every one of them; `@!angry` where they do not hold it;
 * - `{item|words}` are these words, and tell that the caller's `item` is `words`; `{item|words=name}`
 *   tells that it is `name`;
 * - a backslash takes the next character as it is: `\(` is a bracket that people type.
 *
 * Spaces around an empty choice are closed up, and so is a space before punctuation.
 */
export interface Phrase {
  readonly source: string
  readonly needs: readonly string[]
  readonly forbids: readonly string[]
  /** Slots that appear in every expansion or in some. */
  readonly slots: ReadonlySet<string>
  /** What the words tell of the background: `item` → `sleeping bag`. */
  readonly tells: Readonly<Record<string, string>>
  readonly root: Node
}

type Node =
  | { kind: 'text'; text: string }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; items: Node[] }
  | { kind: 'slot'; name: string }
  | { kind: 'list'; name: string }

/** Words under construction: free text, and values that must stay as they are. */
export type Piece = string | Exact
export interface Exact {
  readonly exact: string
  /** Parameter path of the value, where it is one. */
  readonly path?: string
}

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
  for (let match = /^@(!?)([\w=.-]+)\s+/.exec(rest); match; match = /^@(!?)([\w=.-]+)\s+/.exec(rest)) {
    ;(match[1] ? forbids : needs).push(match[2])
    rest = rest.slice(match[0].length)
  }
  const slots = new Set<string>()
  const tells: Record<string, string> = {}
  const root = parse(rest, slots, tells)
  return { source, needs, forbids, slots, tells, root }
}

/** Reads a block of phrases, one a line; empty lines and lines that begin with `#` are skipped. */
export function phrases(block: string): Phrase[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(phrase)
}

/** True when the tags allow the phrase. */
export function allows(p: Phrase, tags: ReadonlySet<string>): boolean {
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

function parse(source: string, slots: Set<string>, tells: Record<string, string>): Node {
  let at = 0
  const fail = (why: string): never => {
    throw new SyntaxError(`phrase: ${why} at ${at + 1} in ${JSON.stringify(source)}`)
  }
  const sequence = (ends: string): Node => {
    const items: Node[] = []
    let text = ''
    const flush = () => {
      if (text !== '') items.push({ kind: 'text', text })
      text = ''
    }
    while (at < source.length && !ends.includes(source[at])) {
      const character = source[at]
      if (character === '\\' && at + 1 < source.length) {
        text += source[at + 1]
        at += 2
      } else if (character === '(' || character === '[') {
        flush()
        at++
        items.push(character === '(' ? choice(')') : optional())
      } else if (character === '{' || character === '<') {
        flush()
        items.push(reference(character))
      } else if (character === ')' || character === ']' || character === '}' || character === '>') {
        fail(`unexpected ${character}`)
      } else {
        text += character
        at++
      }
    }
    flush()
    return items.length === 1 ? items[0] : { kind: 'sequence', items }
  }
  const choice = (end: string): Node => {
    const items: Node[] = []
    for (;;) {
      items.push(sequence(`|${end}`))
      if (at >= source.length) fail(`missing ${end}`)
      if (source[at++] === end) return items.length === 1 ? items[0] : { kind: 'choice', items }
    }
  }
  const optional = (): Node => {
    const inner = choice(']')
    return { kind: 'choice', items: [inner, { kind: 'text', text: '' }] }
  }
  const reference = (open: string): Node => {
    const close = open === '{' ? '}' : '>'
    const end = source.indexOf(close, at)
    if (end < 0) return fail(`missing ${close}`)
    const name = source.slice(at + 1, end).trim()
    at = end + 1
    if (open === '<') return { kind: 'list', name }
    const bar = name.indexOf('|')
    if (bar > 0) {
      const [words, told] = name.slice(bar + 1).split('=')
      tells[name.slice(0, bar)] = told ?? words
      return { kind: 'text', text: words }
    }
    slots.add(name)
    return { kind: 'slot', name }
  }
  const root = sequence('')
  if (at < source.length) fail(`unexpected ${source[at]}`)
  return root
}
