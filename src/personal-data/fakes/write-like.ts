import { isDigit, isLetter } from '../notation/plain-text.ts'
import type { Random } from '../../lib/random.ts'

/** The letters and digits of a text, narrow, without what parts them. */
export function bareOf(text: string): string {
  let bare = ''
  for (let i = 0; i < text.length; i++) {
    const code = narrow(text.charCodeAt(i))
    if (isDigit(code) || isLetter(code)) bare += String.fromCharCode(code)
  }
  return bare
}

/**
 * Writes letters and digits in the manner of `surface`: its separators, its case, its full-width
 * characters. `characters` must be as many as `bareOf(surface)` has.
 */
export function writeLike(surface: string, characters: string): string {
  let out = ''
  let next = 0
  for (let i = 0; i < surface.length; i++) {
    const given = surface.charCodeAt(i)
    const code = narrow(given)
    if (!isDigit(code) && !isLetter(code)) {
      out += surface[i]
      continue
    }
    let character = characters[next++] ?? ''
    if (code >= 97) character = character.toLowerCase()
    else if (code >= 65) character = character.toUpperCase()
    out += given === code ? character : String.fromCharCode(character.charCodeAt(0) + 0xfee0)
  }
  return out
}

const narrow = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code)

/** Endings that our own checks take for a placeholder. */
const stock = /(?:0000|1234|12345|00000|11111|99999|123456)$/

/** `n` random digits; the first is not 0, the last are no placeholder. */
export function drawDigits(random: Random, n: number): string {
  for (;;) {
    let digits = ''
    for (let i = 0; i < n; i++) digits += String(i === 0 && n > 1 ? 1 + random.int(9) : random.int(10))
    if (n < 4 || !stock.test(digits)) return digits
  }
}

const lower = 'abcdefghijklmnopqrstuvwxyz'

/** A random text of the same classes: a digit for a digit, a capital for a capital; the rest stays. */
export function drawLike(random: Random, shape: string): string {
  let out = ''
  for (let i = 0; i < shape.length; i++) {
    const code = shape.charCodeAt(i)
    if (isDigit(code)) out += String(i === 0 && code !== 48 ? 1 + random.int(9) : random.int(10))
    else if (!isLetter(code)) out += code > 127 && /\p{L}/u.test(shape[i]) ? lower[random.int(26)] : shape[i]
    else out += code >= 97 ? lower[random.int(26)] : lower[random.int(26)].toUpperCase()
  }
  return out
}

const tailLength = 8

/**
 * Draws like `shape` again and again: the whole of it first, then only its last characters anew, which is
 * enough to come upon a mark and cheap for long keys.
 */
export function openDrawLike(random: Random, shape: string): () => string {
  const from = shape.length - tailLength
  const tail = shape.slice(Math.max(0, from))
  const isFree = from > 0 && (tail.match(/[A-Za-z\d]/g)?.length ?? 0) > 4
  if (!isFree) return () => drawLike(random, shape)
  let head: string | undefined
  return () => {
    head ??= drawLike(random, shape.slice(0, from))
    return head + drawLike(random, tail)
  }
}
