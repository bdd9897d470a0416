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

/** A reader of the subset, one function per rule of the grammar. */
function read(pattern: string): PatternNode {
  let at = 0
  let nodes = 0
  const unsupported = (): never => {
    throw new Unsupported()
  }
  const set = (characters: string, literal: boolean): PatternNode => {
    if (++nodes > maxNodes || characters === '') unsupported()
    return { kind: 'set', characters, literal }
  }
  const choice = (depth: number): PatternNode => {
    if (depth > 20) unsupported()
    const items = [sequence(depth)]
    while (pattern[at] === '|') {
      at++
      items.push(sequence(depth))
    }
    return items.length === 1 ? items[0] : { kind: 'choice', items }
  }
  const sequence = (depth: number): PatternNode => {
    const items: PatternNode[] = []
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const character = pattern[at]
      if (character === '^' && items.length === 0) at++
      else if (character === '$' && (at + 1 === pattern.length || '|)'.includes(pattern[at + 1]))) at++
      else items.push(quantified(atom(depth)))
    }
    return items.length === 1 ? items[0] : { kind: 'sequence', items }
  }
  const atom = (depth: number): PatternNode => {
    const character = pattern[at++]
    if (character === '(') {
      if (pattern.startsWith('?:', at)) at += 2
      else if (pattern[at] === '?') unsupported()
      const inner = choice(depth + 1)
      if (pattern[at++] !== ')') unsupported()
      return inner
    }
    if (character === '[') return set(bracket(), false)
    if (character === '.') return set(`${lower}${digits}`, false)
    if (character === '\\') return escaped()
    if ('^$*+?{'.includes(character) || character > '\uffff') unsupported()
    return set(character, true)
  }
  const escaped = (): PatternNode => {
    const name = pattern[at]
    if (Object.hasOwn(classes, name)) {
      at++
      return set(classes[name], false)
    }
    return set(escape(), true)
  }
  /** One escaped character, after the backslash. */
  const escape = (): string => {
    const name = pattern[at++]
    if (name === undefined || /[1-9BDPSWbckp]/.test(name)) unsupported()
    if (name === 'u' || name === 'x') {
      const length = name === 'u' ? 4 : 2
      const code = pattern.slice(at, at + length)
      if (!/^[0-9a-fA-F]+$/.test(code) || code.length !== length) unsupported()
      at += length
      return String.fromCharCode(Number.parseInt(code, 16))
    }
    return ({ n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' } as Record<string, string>)[name] ?? name
  }
  const bracket = (): string => {
    const negated = pattern[at] === '^'
    if (negated) at++
    const members = new Set<string>()
    while (pattern[at] !== ']') {
      if (at >= pattern.length) unsupported()
      const first = member()
      if (first.length > 1) for (const one of first) members.add(one)
      else if (pattern[at] === '-' && pattern[at + 1] !== ']' && at + 1 < pattern.length) {
        at++
        const last = member()
        const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
        if (last.length > 1 || to < from) unsupported()
        for (let code = from; code <= Math.min(to, from + 300); code++) members.add(String.fromCharCode(code))
      } else members.add(first)
    }
    at++
    if (negated) return [...printable].filter((one) => !members.has(one)).join('')
    const all = [...members].join('')
    const plain = [...members].filter((one) => one > ' ' && one < '\u007f').join('')
    return plain === '' ? all : plain
  }
  /** A member of a class: one character, or all of a shorthand such as `\d`. */
  const member = (): string => {
    const character = pattern[at++]
    if (character === undefined || character === '[') return character ?? unsupported()
    if (character !== '\\') return character
    const name = pattern[at]
    if (Object.hasOwn(classes, name)) {
      at++
      return classes[name] === ' ' ? ' ' : classes[name]
    }
    return escape()
  }
  const quantified = (item: PatternNode): PatternNode => {
    const range = quantifier()
    if (range === undefined) return item
    if (pattern[at] === '?') at++
    if (range.min > maxRepeat || '*+{'.includes(pattern[at] ?? ' ')) unsupported()
    return { kind: 'repeat', item, min: range.min, max: Math.min(range.max, range.min + 30, maxRepeat) }
  }
  const quantifier = (): { min: number; max: number } | undefined => {
    const character = pattern[at]
    if (character === '?' || character === '*' || character === '+') {
      at++
      if (character === '?') return { min: 0, max: 1 }
      return character === '*' ? { min: 0, max: openEnd } : { min: 1, max: 1 + openEnd }
    }
    const match = /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(pattern.slice(at, at + 14))
    if (match === null) return undefined
    at += match[0].length
    const min = Number(match[1])
    if (match[2] === '') return { min, max: min }
    return { min, max: match[3] === '' ? min + openEnd : Math.max(min, Number(match[3])) }
  }
  const root = choice(0)
  if (at < pattern.length) unsupported()
  return root
}
