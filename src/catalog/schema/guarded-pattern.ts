/** A pattern that came from outside, made safe to run. */
export interface GuardedPattern {
  /** False when it could take exponential time, or is no regular expression: then it is not run. */
  readonly safe: boolean
  /** Why it is not run. */
  readonly why?: 'invalid' | 'backtracks' | 'too long'
  /** True for what cannot be tested within bounds: an unsafe pattern, or a value too long for it. */
  test(value: string): boolean
}

const longestPattern = 2000
/** Steps that one test may take in the worst case; about a second. */
const mostSteps = 1e8

/**
 * Compiles a pattern of a schema under guard. Patterns that can backtrack exponentially (a
 * quantifier within a quantified group, alternatives that overlap within one, back references) are
 * refused; for the others the worst case is length^quantifiers, and longer values are let through.
 */
export function guardedPattern(source: string): GuardedPattern {
  if (source.length > longestPattern) return refused('too long')
  const expression = expressionOf(source)
  if (expression === undefined) return refused('invalid')
  const shape = shapeOf(source)
  if (!shape.safe) return refused('backtracks')
  const power = shape.unbounded + (source.startsWith('^') ? 0 : 1)
  const longest = power === 0 ? Infinity : Math.floor(mostSteps ** (1 / power))
  return { safe: true, test: (value) => value.length > longest || expression.test(value) }
}

/** The pattern as a regular expression, in Unicode mode where it is valid there. */
function expressionOf(source: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags)
    } catch {
      // Tried without Unicode mode next, which forgives needless escapes such as `\-`.
    }
  }
  return undefined
}

function refused(why: NonNullable<GuardedPattern['why']>): GuardedPattern {
  return { safe: false, why, test: () => true }
}

interface Group {
  /** Holds a quantifier without a small upper bound. */
  loops: boolean
  /** First characters of its alternatives; null stands for a class or anything not literal. */
  firsts: (string | null)[]
  /** The current alternative has no item yet. */
  fresh: boolean
}

const smallRepeat = 12

/** Reads a valid pattern once, from left to right. */
function shapeOf(source: string): { safe: boolean; unbounded: number } {
  const stack: Group[] = []
  let group: Group = { loops: false, firsts: [], fresh: true }
  let last: Group | undefined
  let unbounded = 0
  const item = (first: string | null) => {
    if (group.fresh) group.firsts.push(first)
    group.fresh = false
    last = undefined
  }
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') {
      const next = source[at + 1]
      if (/[1-9k]/.test(next)) return { safe: false, unbounded }
      item(/[a-zA-Z]/.test(next) ? null : next)
      at++
      if ((next === 'p' || next === 'P' || next === 'u') && source[at + 1] === '{')
        at = source.indexOf('}', at)
    } else if (character === '[') {
      item(null)
      at = endOfClass(source, at)
    } else if (character === '(') {
      item(null)
      stack.push(group)
      group = { loops: false, firsts: [], fresh: true }
      const lead = /^\?(?:<?[=!]|:|<[^>]*>|[a-z-]*:)/.exec(source.slice(at + 1, at + 80))
      if (lead) at += lead[0].length
    } else if (character === ')') {
      last = group
      const outer = stack.pop()
      if (outer === undefined) return { safe: false, unbounded }
      outer.loops ||= group.loops
      group = outer
    } else if (character === '|') {
      if (group.fresh) group.firsts.push(null)
      group.fresh = true
      last = undefined
    } else if (character === '*' || character === '+' || character === '{' || character === '?') {
      const repeat = repeatAt(source, at)
      if (repeat === undefined) {
        item(character)
        continue
      }
      if (repeat.most > smallRepeat) {
        if (last && (last.loops || overlap(last.firsts))) return { safe: false, unbounded }
        group.loops = true
        unbounded++
      } else if (repeat.most > 1 && last?.loops) unbounded += repeat.most
      last = undefined
      at = repeat.end
    } else item(character === '.' ? null : character)
  }
  return { safe: true, unbounded }
}

/** Where a quantifier ends, and how often it repeats at most; undefined for a literal brace. */
function repeatAt(source: string, at: number): { end: number; most: number } | undefined {
  const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 24))
  if (!found) return undefined
  const end = at + found[0].length - 1
  const sign = found[0][0]
  if (sign === '?') return { end, most: 1 }
  if (sign !== '{') return { end, most: Infinity }
  if (found[2] === '') return { end, most: 1 } // A fixed count leaves no choice.
  return { end, most: found[3] === '' ? Infinity : Number(found[3]) }
}

function endOfClass(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at
  }
  return source.length
}

/** Alternatives overlap unless each begins with a literal of its own. */
function overlap(firsts: readonly (string | null)[]): boolean {
  return firsts.length > 1 && (firsts.includes(null) || new Set(firsts).size < firsts.length)
}
