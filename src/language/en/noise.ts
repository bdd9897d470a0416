import type { Piece } from '../../spec/language.ts'
import { lazy } from '../../lib/lazy.ts'
import type { Random } from '../../lib/random.ts'
import { itemsOf } from '../pack.ts'
import { coreWords } from './words/packs.ts'

/**
 * The slips of people who type: at most two a sentence, more in long words than in short. Exact pieces
 * stay as they are. How many slips is told by the tags: few without any, more for `casual`, `young` and
 * `second_language`, fewest for `formal` and `business`.
 */
export function noise(pieces: readonly Piece[], random: Random, tags: ReadonlySet<string>): Piece[] {
  const tokens = tokensOf(pieces)
  const slips = slipsFor(tags)
  const strength = strengthOf(tags)
  for (const sentence of sentencesOf(tokens)) {
    const letters = sentence.reduce((sum, token) => sum + token.text.length, 0)
    // A two-word sentence bears one slip at most, a long one nearly always has room for its second.
    const chance = strength * Math.min(1, 0.35 + letters / 60)
    let count = random.chance(chance) ? (letters > 24 && random.chance(0.35) ? 2 : 1) : 0
    for (let tries = 0; count > 0 && tries < 8; tries++) if (slipOnce(sentence, slips, random)) count--
  }
  return piecesOf(tokens)
}

/** Lower case throughout and light punctuation, as on a phone: a habit, not a slip. Exact pieces stay. */
export function casual(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = pieces.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : piece))
  return unpunctuated(out)
}

/** Without the final full stop; a question mark stays out half as often because it carries meaning. */
export function unpunctuated(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces]
  const last = out[out.length - 1]
  if (typeof last !== 'string') return out
  const trimmed = last.trimEnd()
  const bare = trimmed.endsWith('.') && !trimmed.endsWith('..') ? trimmed.slice(0, -1) : trimmed
  if (bare === '') out.pop()
  else out[out.length - 1] = bare
  return out
}

interface Token {
  text: string
  readonly word: boolean
  readonly exact?: Exclude<Piece, string>
  /** Number of the sentence; punctuation belongs to the sentence it ends. */
  readonly sentence: number
  slipped: boolean
}

interface Slip {
  readonly weight: number
  /** The word with the slip in it, or undefined where it does not apply. */
  readonly make: (word: string, random: Random, next: string | undefined) => string | undefined
}

const tokenPattern = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]*|[^A-Za-z\u00c0-\u024f]+/g

function tokensOf(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      tokens.push({ text: piece.exact, word: false, exact: piece, sentence, slipped: true })
      continue
    }
    for (const text of piece.match(tokenPattern) ?? []) {
      const word = text !== ' ' && /^\p{L}/u.test(text)
      tokens.push({ text, word, sentence, slipped: false })
      if (!word && text !== ' ' && /[.!?…\n](\s|$)/.test(text)) sentence++
    }
  }
  return tokens
}

function sentencesOf(tokens: Token[]): Token[][] {
  const groups: Token[][] = []
  for (const token of tokens) {
    const at = token.sentence
    ;(groups[at] ??= []).push(token)
  }
  return groups.filter((group) => group !== undefined)
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  const out: Piece[] = []
  for (const token of tokens) {
    const last = out[out.length - 1]
    if (token.exact !== undefined) out.push(token.exact)
    else if (typeof last === 'string') out[out.length - 1] = last + token.text
    else if (token.text !== '') out.push(token.text)
  }
  return out
}

function slipOnce(sentence: readonly Token[], slips: readonly Slip[], random: Random): boolean {
  const open = sentence.filter((token) => token.word && !token.slipped)
  if (open.length === 0) return false
  const slip = random.weighted(slips, (s) => s.weight)
  // Long words attract slips; words of all kinds are open to the slips that are about one word.
  const token =
    slip.weight >= letterWeight
      ? random.weighted(open, (t) => t.text.length ** 2)
      : pickable(open, slip, random, sentence)
  if (token === undefined) return false
  const next = sentence[sentence.indexOf(token) + 2]
  const made = slip.make(token.text, random, next?.word ? next.text : undefined)
  if (made === undefined || made === token.text) return false
  token.text = made
  token.slipped = true
  return true
}

function pickable(
  open: readonly Token[],
  slip: Slip,
  random: Random,
  sentence: readonly Token[],
): Token | undefined {
  const able = open.filter((token) => {
    const next = sentence[sentence.indexOf(token) + 2]
    return slip.make(token.text, random, next?.word ? next.text : undefined) !== undefined
  })
  return able.length > 0 ? random.pick(able) : undefined
}

function strengthOf(tags: ReadonlySet<string>): number {
  let strength = 0.45
  if (tags.has('casual')) strength += 0.2
  if (tags.has('young')) strength += 0.15
  if (tags.has('second_language')) strength += 0.3
  if (tags.has('elderly')) strength += 0.1
  if (tags.has('formal') || tags.has('business')) strength -= 0.25
  return Math.max(0.1, Math.min(0.95, strength))
}

const letterWeight = 10

function slipsFor(tags: ReadonlySet<string>): Slip[] {
  const loose = tags.has('casual') || tags.has('young')
  const careful = tags.has('formal') || tags.has('business') || tags.has('elderly')
  const slips: Slip[] = [
    { weight: 16, make: letters(neighbour) },
    { weight: 14, make: letters(swapped) },
    { weight: 14, make: letters(dropped) },
    { weight: 10, make: letters(doubled) },
    { weight: 9, make: (word) => known.misspelt.get(word.toLowerCase()) },
    { weight: 9, make: (word) => (/^\p{L}+['’]\p{L}+$/u.test(word) ? word.replace(/['’]/, '') : undefined) },
    { weight: 5, make: (word) => (word === 'I' ? 'i' : undefined) },
    { weight: 4, make: (word, random) => homophone(word, random) },
  ]
  if (loose) slips.push({ weight: 9, make: (word, _random, next) => shorthand(word, next) })
  if (loose)
    slips.push({
      weight: 4,
      make: (word) => (/^\p{Lu}\p{Ll}{2,}$/u.test(word) ? word.toLowerCase() : undefined),
    })
  if (tags.has('second_language'))
    slips.push({ weight: 9, make: learner }, { weight: 5, make: learnerEnding })
  return careful ? slips.filter((slip) => slip.weight !== 5) : slips
}

/** A slip of the fingers somewhere in a word of four letters or more; the first letter is mostly right. */
function letters(change: (word: string, at: number, random: Random) => string | undefined): Slip['make'] {
  return (word, random) => {
    if (word.length < 4 || /['’]/.test(word)) return undefined
    return change(word, 1 + random.int(word.length - 1), random)
  }
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const neighbours: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row, r) =>
    [...row].map((key, i): [string, string] => [
      key,
      [row[i - 1], row[i + 1], rows[r + 1]?.[i], rows[r - 1]?.[i]].join(''),
    ]),
  ),
)

function neighbour(word: string, at: number, random: Random): string | undefined {
  const near = neighbours.get(word[at])
  return near === undefined
    ? undefined
    : word.slice(0, at) + near[random.int(near.length)] + word.slice(at + 1)
}

function swapped(word: string, at: number): string | undefined {
  return word[at - 1] === word[at] || at < 2
    ? undefined
    : word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1)
}

function dropped(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1)
}

function doubled(word: string, at: number): string | undefined {
  return word[at - 1] === word[at] ? undefined : word.slice(0, at + 1) + word[at] + word.slice(at + 1)
}

/** What people take for what: `## table …` of the packs. */
const known = lazy<{
  /** Words that many people misspell, and how. */
  readonly misspelt: ReadonlyMap<string, string>
  /** Words that sound alike; each is taken for the other. */
  readonly homophones: ReadonlyMap<string, readonly string[]>
  readonly shorthand: ReadonlyMap<string, string>
  readonly learnerWords: ReadonlyMap<string, readonly string[]>
}>({
  misspelt: () => pairs('misspelt'),
  homophones: () => choices('homophones'),
  shorthand: () => pairs('shorthand'),
  learnerWords: () => choices('learner words'),
})

const pairs = (table: string) => new Map(coreWords.rows(table).map(([word, other]) => [word, other]))
const choices = (table: string) =>
  new Map(coreWords.rows(table).map(([word, others]) => [word, itemsOf(others)]))

function homophone(word: string, random: Random): string | undefined {
  const others = known.homophones.get(word.toLowerCase())
  return others === undefined ? undefined : cased(random.pick(others), word)
}

function shorthand(word: string, next: string | undefined): string | undefined {
  const lower = word.toLowerCase()
  // "right" as in "the right address" and "no" for "number" before its value would read as other words.
  if (lower === 'number' || lower === 'right' || lower === 'with') return undefined
  if (lower === 'are' && next === undefined) return undefined
  return known.shorthand.get(lower)
}

/** What learners of English leave out or mix up. */
function learner(word: string, random: Random, next: string | undefined): string | undefined {
  const lower = word.toLowerCase()
  if (next !== undefined && (lower === 'the' || lower === 'a' || lower === 'an'))
    return lower === 'the' ? 'a' : 'the'
  const others = known.learnerWords.get(lower)
  return others === undefined ? undefined : cased(random.pick(others), word)
}

function learnerEnding(word: string): string | undefined {
  if (
    /^[a-z]{4,}ing$/.test(word) &&
    !/^(thing|something|nothing|anything|everything|morning|evening|during|king|string|bring)$/.test(word)
  )
    return word.slice(0, -3)
  return /^(wants|needs|comes|says|works|looks|arrives|goes|makes|takes)$/.test(word)
    ? word.slice(0, word === 'goes' ? -2 : -1)
    : undefined
}

function cased(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word[0].toUpperCase() + word.slice(1) : word
}
