/** Something that JSON lets stand and a program loses. */
export interface TextLoss {
  /** From 1. */
  readonly line: number
  readonly column: number
  /** One sentence. */
  readonly message: string
}

const mostTold = 200
const digitsInFull = 15

/** What a look at a text tells before it is parsed. */
export interface TextLook {
  readonly losses: readonly TextLoss[]
  /** Its brackets are nested deeper than `deepestText`; the look ends there. */
  readonly tooDeep: boolean
}

/** Levels of brackets; parsing more takes memory out of all proportion. */
export const deepestText = 2000

/**
 * What is lost in reading a JSON text: numbers with more digits than a number can hold here, and keys that stand twice
 * in one object. `1.0` is no loss. One pass over any text; memory as deep as the text, which is bounded.
 */
export function lookAtText(text: string): TextLook {
  const found: TextLoss[] = []
  const scopes: (Set<string> | undefined)[] = []
  let line = 1
  let lineStart = 0
  let key = ''
  const tell = (at: number, message: string) => {
    if (found.length < mostTold) found.push({ line, column: at - lineStart + 1, message })
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (scopes.length > deepestText) return { losses: found, tooDeep: true }
    if (c === 10) {
      line++
      lineStart = i + 1
    } else if (c === 34) {
      const start = i + 1
      for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++
      key = text.slice(start, i)
    } else if (c === 58) {
      const keys = scopes.at(-1)
      if (keys?.has(key))
        tell(
          i - key.length,
          `The key "${key.slice(0, 60)}" stands twice in one object: only the last counts.`,
        )
      keys?.add(key)
    } else if (c === 123) scopes.push(new Set())
    else if (c === 91) scopes.push(undefined)
    else if (c === 125 || c === 93) scopes.pop()
    else if (c === 45 || (c >= 48 && c <= 57)) {
      const start = i
      while (isNumeric(text.charCodeAt(i + 1))) i++
      if (i - start < digitsInFull) continue
      const written = text.slice(start, i + 1)
      if (loses(written))
        tell(
          start,
          `The number ${written.slice(0, 60)} is read as ${Number(written)}: write it as a text if every digit counts.`,
        )
    }
  }
  return { losses: found, tooDeep: false }
}

/** Whether the digits that count are not the same when the number is written again. */
function loses(written: string): boolean {
  const before = digitsOf(written)
  return before !== digitsOf(String(Number(written)))
}

/** The significant digits of a number and the power of ten they stand at. */
function digitsOf(written: string): string {
  const [mantissa, exponent = '0'] = written.replace(/^-/, '').toLowerCase().split('e')
  const [whole, fraction = ''] = mantissa.split('.')
  const digits = `${whole}${fraction}`
  let first = 0
  while (digits[first] === '0') first++
  let last = digits.length
  while (last > first && digits[last - 1] === '0') last--
  return first === last ? '0' : `${digits.slice(first, last)}e${whole.length - first + Number(exponent)}`
}

function isNumeric(c: number): boolean {
  return (c >= 48 && c <= 57) || c === 46 || c === 43 || c === 45 || c === 69 || c === 101
}
