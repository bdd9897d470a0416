import { readPattern, type PatternNode } from './from-pattern.ts'
import type { Random } from './random.ts'

/** A run of fixed text, or of characters drawn from a set. */
export type ShapePart = { readonly text: string } | { readonly characters: string; readonly count: number }

/** How identifiers of one kind look: `ORD-` and five digits. */
export type IdentifierShape = readonly ShapePart[]

const digits = '0123456789'
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const hex = '0123456789abcdef'
const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

/**
 * The shape of an identifier, from its schema's `pattern` (best), its examples, or the words that
 * describe it: "format: ORD-XXXXX", "such as INV-20391", "8-digit". Undefined when none tells it.
 */
export function shapeFromWords(
  description: string,
  pattern?: string,
  examples: readonly string[] = [],
): IdentifierShape | undefined {
  if (pattern !== undefined) {
    const shape = shapeOfPattern(pattern)
    if (shape !== undefined) return shape
  }
  for (const example of examples) {
    const shape = shapeOfExample(example)
    if (shape !== undefined) return shape
  }
  return shapeOfDescription(description.slice(0, 2000))
}

/** An identifier of this shape. A number does not begin with zero. */
export function fillShape(shape: IdentifierShape, random: Random): string {
  let text = ''
  for (const part of shape) {
    if ('text' in part) {
      text += part.text
      continue
    }
    const { characters, count } = part
    for (let i = 0; i < count; i++) {
      const skipZero = i === 0 && characters === digits && count > 1 ? 1 : 0
      text += characters[skipZero + random.int(characters.length - skipZero)]
    }
  }
  return text
}

/** Source of a regular expression, without anchors, that finds identifiers of this shape; linear time. */
export function shapeSource(shape: IdentifierShape): string {
  return shape
    .map((part) => {
      if ('text' in part) return part.text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
      return `[${part.characters.replace(/[\\\]^-]/g, '\\$&')}]{${part.count}}`
    })
    .join('')
}

function shapeOfPattern(pattern: string): IdentifierShape | undefined {
  const root = readPattern(pattern)
  if (root === undefined) return undefined
  const parts: ShapePart[] = []
  const add = (node: PatternNode): boolean => {
    if (node.kind === 'set')
      parts.push(node.characters.length === 1 ? { text: node.characters } : run(node.characters, 1))
    else if (node.kind === 'sequence') return node.items.every(add)
    else if (node.kind === 'repeat' && node.item.kind === 'set') {
      // Open ends get a length that identifiers have.
      const count = node.min === node.max ? node.min : Math.min(node.max, Math.max(node.min, 6))
      if (count > 0) parts.push(run(node.item.characters, count))
    } else return false
    return true
  }
  return add(root) ? usable(merged(parts)) : undefined
}

function run(characters: string, count: number): ShapePart {
  return { characters, count }
}

/** An example's letters stay when they look like a prefix; its digits vary. */
function shapeOfExample(example: string): IdentifierShape | undefined {
  if (example.length < 3 || example.length > 64 || !/\d/.test(example) || !/^[\w.:#/-]+$/.test(example))
    return undefined
  const parts: ShapePart[] = []
  for (const chunk of example.match(/[A-Za-z0-9]+|[^A-Za-z0-9]+/g) ?? []) parts.push(...shapeOfChunk(chunk))
  return usable(merged(parts))
}

function shapeOfChunk(chunk: string): ShapePart[] {
  if (!/[A-Za-z0-9]/.test(chunk)) return [{ text: chunk }]
  if (/^\d+$/.test(chunk)) return [run(digits, chunk.length)]
  if (/^[A-Za-z]+$/.test(chunk)) return [{ text: chunk }]
  if (chunk.length >= 7 && /^[0-9a-f]+$/.test(chunk)) return [run(hex, chunk.length)]
  const prefixed = /^([A-Za-z]{1,6})(\d{2,})$/.exec(chunk)
  if (prefixed !== null) return [{ text: prefixed[1] }, run(digits, prefixed[2].length)]
  return [...chunk].map((one) => run(/\d/.test(one) ? digits : /[A-Z]/.test(one) ? upper : lower, 1))
}

function shapeOfDescription(description: string): IdentifierShape | undefined {
  const token =
    /\b(?:format(?:ted)?(?: is| as| like)?|e\.g\.?|example|such as|like|looks like|i\.e\.)[\s:,=]{0,3}["'`(]?([A-Za-z0-9#][\w#.:/-]{2,40})/gi
  for (const match of description.matchAll(token)) {
    const shape = shapeOfToken(match[1].replace(/[.:/-]+$/, ''), /alphanumeric/i.test(description))
    if (shape !== undefined) return shape
  }
  for (const match of description.matchAll(/["'`(]([A-Za-z]{0,6}[-_#]?[\dX#]{3,12})["'`)]/g)) {
    const shape = shapeOfToken(match[1], /alphanumeric/i.test(description))
    if (shape !== undefined) return shape
  }
  const counted =
    /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](digit|character|letter|char)s?\b/i.exec(
      description,
    )
  if (counted === null) return undefined
  const count = Number(counted[1]) || numbers[counted[1].toLowerCase()]
  if (!(count >= 2 && count <= 40)) return undefined
  if (/digit/i.test(counted[2])) return [run(/hex/i.test(description) ? hex : digits, count)]
  if (/letter/i.test(counted[2])) return [run(upper, count)]
  return [
    run(/hex/i.test(description) ? hex : /lower/i.test(description) ? lower + digits : upper + digits, count),
  ]
}

/** A token such as `ORD-XXXXX`, `INV-YYYY-NNNN`, `A-####` or `CUST-20391`. */
function shapeOfToken(token: string, alphanumeric: boolean): IdentifierShape | undefined {
  if (!/X{2}|x{3}|#{2}|N{3}|n{3}|\d/.test(token)) return undefined
  const parts: ShapePart[] = []
  const varied = alphanumeric ? upper + digits : digits
  for (const match of token.matchAll(
    /X{2,}|x{3,}|#+|N{3,}|n{3,}|Y{4}|[A-Za-z0-9]+?(?=X{2}|x{3}|#|N{3}|n{3}|[^A-Za-z0-9]|$)|[^A-Za-z0-9#]+/g,
  )) {
    const text = match[0]
    if (/^(?:X{2,}|x{3,}|N{3,}|n{3,})$/.test(text)) parts.push(run(varied, text.length))
    else if (/^#+$/.test(text)) parts.push(run(digits, text.length))
    else if (text === 'YYYY') parts.push({ text: '202' }, run('456', 1))
    else parts.push(...shapeOfChunk(text))
  }
  return usable(merged(parts))
}

function merged(parts: readonly ShapePart[]): ShapePart[] {
  const out: ShapePart[] = []
  for (const part of parts) {
    const last = out[out.length - 1]
    if (last !== undefined && 'text' in last && 'text' in part)
      out[out.length - 1] = { text: last.text + part.text }
    else if (
      last !== undefined &&
      'characters' in last &&
      'characters' in part &&
      last.characters === part.characters
    )
      out[out.length - 1] = run(part.characters, last.count + part.count)
    else out.push(part)
  }
  return out
}

/** Undefined for a shape in which nothing varies, or that is longer than identifiers are. */
function usable(parts: ShapePart[]): IdentifierShape | undefined {
  let drawn = 0
  let length = 0
  for (const part of parts) {
    length += 'text' in part ? part.text.length : part.count
    if ('characters' in part) drawn += part.count
  }
  return drawn > 0 && length <= 100 ? parts : undefined
}
