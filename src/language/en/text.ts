import type { Piece } from '../../spec/language.ts'

/** Small grammar of English: plurals, articles, and the joining of words into sentences. */

const irregular: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
  ['knife', 'knives'],
  ['life', 'lives'],
  ['leaf', 'leaves'],
  ['shelf', 'shelves'],
  ['half', 'halves'],
  ['wife', 'wives'],
  ['loaf', 'loaves'],
  ['index', 'indices'],
  ['analysis', 'analyses'],
  ['criterion', 'criteria'],
  ['datum', 'data'],
  ['quiz', 'quizzes'],
  ['photo', 'photos'],
  ['piano', 'pianos'],
  ['video', 'videos'],
  ['memo', 'memos'],
  ['logo', 'logos'],
])
const uncountable = new Set(
  (
    'information luggage baggage equipment furniture money news weather advice data status mail email traffic music ' +
    'software hardware clothing jewelry stock feedback help series species sheep fish aircraft attendance availability payroll metadata leave content sentiment elevation inventory'
  ).split(' '),
)

/** The plural of a noun or noun phrase (`hotel room` → `hotel rooms`); mass nouns stay as they are. */
export function plural(noun: string): string {
  const space = noun.lastIndexOf(' ')
  const head = noun.slice(0, space + 1)
  const word = noun.slice(space + 1)
  const lower = word.toLowerCase()
  if (lower === 'email') return `${head}${word}s`
  if (uncountable.has(lower) || lower === '') return noun
  const known = irregular.get(lower)
  if (known !== undefined)
    return head + (word[0] === lower[0] ? known : known[0].toUpperCase() + known.slice(1))
  if (/(s|x|z|ch|sh)$/.test(lower)) return `${noun}es`
  if (/[^aeiou]y$/.test(lower)) return `${noun.slice(0, -1)}ies`
  if (/[^aeiou]o$/.test(lower) && /^(hero|potato|tomato|echo|cargo)$/.test(lower)) return `${noun}es`
  return `${noun}s`
}

/** `an order`, `a user`, `an hour`; mass nouns take `some`. */
export function withArticle(noun: string): string {
  const last = noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()
  if (uncountable.has(last) && last !== 'email' && last !== 'status' && last !== 'series')
    return `some ${noun}`
  return `${articleOf(noun)} ${noun}`
}

/** `a` or `an`, by the sound that the words begin with. */
export function articleOf(words: string): 'a' | 'an' {
  const first = /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? ''
  const lower = first.toLowerCase()
  if (/^(8|11$|18$)/.test(lower)) return 'an'
  if (/^[a-z]$/.test(lower) || /^[A-Z]{2,5}$/.test(first)) return /^[aefhilmnorsx]/.test(lower) ? 'an' : 'a'
  if (/^(hour|honest|honou?r|heir)/.test(lower)) return 'an'
  if (/^(uni(?!n|mp)|use|usu|uti|ura|eu|ewe|one\b|once|ubiq)/.test(lower)) return 'a'
  return /^[aeiou]/.test(lower) ? 'an' : 'a'
}

/** A letter from a to z or from A to Z: most texts begin and end with one. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** The words with their first letter in upper case; a value that must stay as it is stays so. */
export function capitalise(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces]
  for (let i = 0; i < out.length; i++) {
    const piece = out[i]
    if (typeof piece !== 'string') break
    const at = isPlainLetter(piece.charCodeAt(0)) ? 0 : piece.search(/[\p{L}\p{N}]/u)
    if (at < 0) continue
    out[i] = piece.slice(0, at) + piece[at].toUpperCase() + piece.slice(at + 1)
    break
  }
  return out
}

/** The words with their first letter in lower case, unless it is `I`, a name, or an abbreviation. */
export function uncapitalise(pieces: readonly Piece[]): Piece[] {
  const first = pieces[0]
  if (typeof first !== 'string') return [...pieces]
  const word = /^[\p{L}'’]+/u.exec(first)?.[0] ?? ''
  if (!starters.has(word.toLowerCase())) return [...pieces]
  return [first[0].toLowerCase() + first.slice(1), ...pieces.slice(1)]
}

/** Words that may begin a sentence and are no names: only these are put in lower case inside one. */
const starters = new Set(
  (
    "a an and are as at because before but can can't could did do does don't for from had has have hello here hey hi his " +
    "how if in is it it's its just let look may might my need no not now of on one or our please quick right she should " +
    "since so some still that that's the their then there these they this those to under until was we what what's when " +
    "where where's which while who why will with would yes you your"
  ).split(' '),
)

/** True when the words end with a mark that closes a sentence, an emoji included. */
export function isClosed(pieces: readonly Piece[]): boolean {
  const last = pieces[pieces.length - 1]
  if (last === undefined) return true
  const text = (typeof last === 'string' ? last : '').trimEnd()
  if (isPlainLetter(text.charCodeAt(text.length - 1))) return false
  return /[.!?…:;\p{Extended_Pictographic}]$|[:;]-?\)$/u.test(text)
}

/**
 * The words with strings that touch put together, and no space before a mark, as moves joined by a space
 * leave it (`find it` + `, it's ORD-1`).
 */
export function closedUp(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out[out.length - 1]
    if (typeof piece === 'string' && typeof last === 'string') out[out.length - 1] = last + piece
    else if (piece !== '') out.push(piece)
  }
  return out.map((piece) =>
    typeof piece === 'string' ? piece.replace(/ ([,;:.?!])(?=[\s]|$)/g, '$1') : piece,
  )
}
