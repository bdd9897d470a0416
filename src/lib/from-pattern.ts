import type { Random } from './random.ts'

/** A part of a pattern that strings can be made from. */
export type PatternNode =
  | { readonly kind: 'set'; readonly characters: string; readonly literal: boolean }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }

const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join('')
const classes: Readonly<Record<string, string>> = { d: digits, w: `${lower}${upper}${digits}_`, s: ' ' }
const maxNodes = 400
const maxRepeat = 200
/** How much a `*`, `+` or `{n,}` may add to its minimum. */
const openEnd = 7

/** Raised inside the reader only: the pattern uses more than the subset. */
class Unsupported extends Error {}

/**
 * Makes strings that match a regular expression (JSON Schema `pattern`): literals, classes, groups,
 * choices, quantifiers, anchors at the ends. Undefined for anything else (look-around, back
 * references, flags) and for patterns that could be slow to test.
 */
export function fromPattern(pattern: string): ((random: Random) => string) | undefined {
  const node = readPattern(pattern)
  if (node === undefined || nestsOpenRepeats(node, false)) return undefined
  return (random) => {
    const out: string[] = []
    write(node, random, out)
    return out.join('')
  }
}

/** The tree of a pattern of the subset, undefined outside it. */
export function readPattern(pattern: string): PatternNode | undefined {
  if (pattern.length > 500) return undefined
  try {
    const node = read(pattern)
    return longest(node) > 400 ? undefined : node
  } catch (thrown) {
    if (thrown instanceof Unsupported) return undefined
    throw thrown
  }
}

/** True when a regular expression from outside can be run on short text without fear of backtracking. */
export function isQuickPattern(pattern: string): boolean {
  return pattern.length <= 300 && !/[+*}]\??\)+[+*{]/.test(pattern) && !/\|[^()]*\)+[+*{]/.test(pattern)
}

function write(node: PatternNode, random: Random, out: string[]): void {
  switch (node.kind) {
    case 'set':
      out.push(
        node.characters.length === 1 ? node.characters : node.characters[random.int(node.characters.length)],
      )
      return
    case 'sequence':
      for (const item of node.items) write(item, random, out)
      return
    case 'choice':
      write(node.items[random.int(node.items.length)], random, out)
      return
    case 'repeat': {
      const count = node.min + random.int(node.max - node.min + 1)
      for (let i = 0; i < count; i++) write(node.item, random, out)
    }
  }
}

/** `(a+)+` matches in exponential time when it fails; such patterns are left alone. */
function nestsOpenRepeats(node: PatternNode, inside: boolean): boolean {
  if (node.kind === 'set') return false
  if (node.kind !== 'repeat') return node.items.some((item) => nestsOpenRepeats(item, inside))
  const open = node.max > node.min && node.max > 1
  return (open && inside && node.max - node.min >= openEnd) || nestsOpenRepeats(node.item, inside || open)
}

function longest(node: PatternNode): number {
  if (node.kind === 'set') return 1
  if (node.kind === 'repeat') return node.max * longest(node.item)
  const lengths = node.items.map(longest)
  return node.kind === 'choice' ? Math.max(0, ...lengths) : lengths.reduce((sum, n) => sum + n, 0)
}

/** Where a pattern was read up to, and how many of its parts are in the tree. */
interface Reader {
  readonly pattern: string
  at: number
  nodes: number
}

/** Reads the subset, by one function per rule of the grammar. */
function read(pattern: string): PatternNode {
  const reader: Reader = { pattern, at: 0, nodes: 0 }
  const root = choice(reader, 0)
  if (reader.at < pattern.length) unsupported()
  return root
}

function unsupported(): never {
  throw new Unsupported()
}

function set(reader: Reader, characters: string, literal: boolean): PatternNode {
  if (++reader.nodes > maxNodes || characters === '') unsupported()
  return { kind: 'set', characters, literal }
}

function choice(reader: Reader, depth: number): PatternNode {
  if (depth > 20) unsupported()
  const items = [sequence(reader, depth)]
  while (reader.pattern[reader.at] === '|') {
    reader.at++
    items.push(sequence(reader, depth))
  }
  return items.length === 1 ? items[0] : { kind: 'choice', items }
}

function sequence(reader: Reader, depth: number): PatternNode {
  const items: PatternNode[] = []
  while (
    reader.at < reader.pattern.length &&
    reader.pattern[reader.at] !== '|' &&
    reader.pattern[reader.at] !== ')'
  ) {
    const character = reader.pattern[reader.at]
    if (character === '^' && items.length === 0) reader.at++
    else if (
      character === '$' &&
      (reader.at + 1 === reader.pattern.length || '|)'.includes(reader.pattern[reader.at + 1]))
    )
      reader.at++
    else items.push(quantified(reader, atom(reader, depth)))
  }
  return items.length === 1 ? items[0] : { kind: 'sequence', items }
}

function atom(reader: Reader, depth: number): PatternNode {
  const character = reader.pattern[reader.at++]
  if (character === '(') {
    if (reader.pattern.startsWith('?:', reader.at)) reader.at += 2
    else if (reader.pattern[reader.at] === '?') unsupported()
    const inner = choice(reader, depth + 1)
    if (reader.pattern[reader.at++] !== ')') unsupported()
    return inner
  }
  if (character === '[') return set(reader, bracket(reader), false)
  if (character === '.') return set(reader, `${lower}${digits}`, false)
  if (character === '\\') return escaped(reader)
  if ('^$*+?{'.includes(character) || character > '\uffff') unsupported()
  return set(reader, character, true)
}

function escaped(reader: Reader): PatternNode {
  const name = reader.pattern[reader.at]
  if (Object.hasOwn(classes, name)) {
    reader.at++
    return set(reader, classes[name], false)
  }
  return set(reader, escape(reader), true)
}

/** One escaped character, after the backslash. */
function escape(reader: Reader): string {
  const name = reader.pattern[reader.at++]
  if (name === undefined || /[1-9BDPSWbckp]/.test(name)) unsupported()
  if (name === 'u' || name === 'x') {
    const length = name === 'u' ? 4 : 2
    const code = reader.pattern.slice(reader.at, reader.at + length)
    if (!/^[0-9a-fA-F]+$/.test(code) || code.length !== length) unsupported()
    reader.at += length
    return String.fromCharCode(Number.parseInt(code, 16))
  }
  return ({ n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' } as Record<string, string>)[name] ?? name
}

function bracket(reader: Reader): string {
  const negated = reader.pattern[reader.at] === '^'
  if (negated) reader.at++
  const members = new Set<string>()
  while (reader.pattern[reader.at] !== ']') {
    if (reader.at >= reader.pattern.length) unsupported()
    const first = member(reader)
    if (first.length > 1) for (const one of first) members.add(one)
    else if (
      reader.pattern[reader.at] === '-' &&
      reader.pattern[reader.at + 1] !== ']' &&
      reader.at + 1 < reader.pattern.length
    ) {
      reader.at++
      const last = member(reader)
      const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
      if (last.length > 1 || to < from) unsupported()
      for (let code = from; code <= Math.min(to, from + 300); code++) members.add(String.fromCharCode(code))
    } else members.add(first)
  }
  reader.at++
  if (negated) return [...printable].filter((one) => !members.has(one)).join('')
  const all = [...members].join('')
  const plain = [...members].filter((one) => one > ' ' && one < '\u007f').join('')
  return plain === '' ? all : plain
}

/** A member of a class: one character, or all of a shorthand such as `\d`. */
function member(reader: Reader): string {
  const character = reader.pattern[reader.at++]
  if (character === undefined || character === '[') return character ?? unsupported()
  if (character !== '\\') return character
  const name = reader.pattern[reader.at]
  if (Object.hasOwn(classes, name)) {
    reader.at++
    return classes[name] === ' ' ? ' ' : classes[name]
  }
  return escape(reader)
}

function quantified(reader: Reader, item: PatternNode): PatternNode {
  const range = quantifier(reader)
  if (range === undefined) return item
  if (reader.pattern[reader.at] === '?') reader.at++
  if (range.min > maxRepeat || '*+{'.includes(reader.pattern[reader.at] ?? ' ')) unsupported()
  return { kind: 'repeat', item, min: range.min, max: Math.min(range.max, range.min + 30, maxRepeat) }
}

function quantifier(reader: Reader): { min: number; max: number } | undefined {
  const character = reader.pattern[reader.at]
  if (character === '?' || character === '*' || character === '+') {
    reader.at++
    if (character === '?') return { min: 0, max: 1 }
    return character === '*' ? { min: 0, max: openEnd } : { min: 1, max: 1 + openEnd }
  }
  const match = /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(reader.pattern.slice(reader.at, reader.at + 14))
  if (match === null) return undefined
  reader.at += match[0].length
  const min = Number(match[1])
  if (match[2] === '') return { min, max: min }
  return { min, max: match[3] === '' ? min + openEnd : Math.max(min, Number(match[3])) }
}
