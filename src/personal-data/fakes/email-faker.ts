import type { Random } from '../../lib/random.ts'
import type { Finding, Surroundings } from '../spec/kinds.ts'
import { isDigit, plainText } from '../notation/plain-text.ts'
import { madeUpDomain, madeUpWord, otherFigures } from './network-names.ts'

/** Stand-ins of e-mail addresses and of user names that are built from a person's name. */
export interface AddressFaker {
  fake(text: string, finding: Finding, at: Surroundings): string
  /** A user name: each part that is a name becomes that person's new name; undefined where no part is one. */
  handle(text: string): string | undefined
}

/**
 * Opens the stand-ins of one dialogue. A part of the mailbox that is a learnt name becomes the stand-in of
 * that name; any other word becomes a made-up one, the same word the same one. `wordFor` knows the names.
 */
export function addressFaker(random: Random, wordFor: (word: string) => string | undefined): AddressFaker {
  const words = new Map<string, string>()
  const figures = new Map<string, string>()
  const domains = new Map<string, string>()
  const taken = new Set<string>()
  const remember = (memory: Map<string, string>, id: string, draw: () => string): string => {
    let value = memory.get(id)
    if (value === undefined) {
      value = draw()
      for (let i = 0; i < 50 && taken.has(value); i++) value = draw()
      taken.add(value)
      memory.set(id, value)
    }
    return value
  }
  const nameIn = (word: string): string | undefined => {
    const known = wordFor(word)
    if (known !== undefined) return known
    // "annakowalska", "akowalska": a name or an initial before a name.
    for (let i = word.length - 3; i >= 1; i--) {
      const family = wordFor(word.slice(i))
      if (family === undefined) continue
      if (i === 1) return remember(words, `${word[0]}.`, () => madeUpWord(random, 3))[0] + family
      const given = wordFor(word.slice(0, i))
      if (given !== undefined) return given + family
    }
    return undefined
  }
  const part = (piece: string): string => {
    if (isDigit(piece.charCodeAt(0))) return remember(figures, piece, () => otherFigures(random, piece))
    if (!/^\p{L}/u.test(piece)) return piece
    const lower = piece.toLowerCase()
    const known = nameIn(lower)
    return cased(
      piece,
      known ??
        remember(words, lower, () =>
          lower.length === 1 ? madeUpWord(random, 3)[0] : madeUpWord(random, Math.min(lower.length, 8)),
        ),
    )
  }
  return {
    fake(given) {
      const text = plainText(given)
      const at = text.lastIndexOf('@')
      const local = piecesOf(text.slice(0, at)).map(part).join('')
      const domain = text.slice(at + 1)
      return `${local}@${cased(
        domain,
        remember(domains, domain.toLowerCase(), () => madeUpDomain(random)),
      )}`
    },
    handle(text) {
      const pieces = piecesOf(text)
      if (!pieces.some((piece) => piece.length > 2 && nameIn(piece.toLowerCase()) !== undefined))
        return undefined
      return pieces.map(part).join('')
    },
  }
}

const piecesOf = (text: string): string[] => text.match(/\d+|\p{L}+|[^\d\p{L}]+/gu) ?? []

/** The word in the case of another: all capitals, a capital first, or small. */
function cased(like: string, word: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase()) return word.toUpperCase()
  return like[0] !== like[0].toLowerCase() ? word[0].toUpperCase() + word.slice(1) : word
}
