import type { Piece } from '../../spec/language.ts'
import type { Random } from '../../lib/random.ts'
import { lazy } from '../../lib/lazy.ts'
import { coreWords } from './words/packs.ts'
import { closedUp } from './text.ts'

/**
 * Rewrites words without changing what they say: contractions both ways, modals, everyday synonyms.
 * Exact pieces stay as they are, and spaces before marks are closed up. Rules look at whole words and their neighbours inside one sentence,
 * so the work is linear in the text.
 */
export function paraphrase(pieces: readonly Piece[], random: Random, tags: ReadonlySet<string>): Piece[] {
  const joined = closedUp(pieces)
  return joined.map((piece, i) => {
    if (typeof piece !== 'string') return piece
    // A piece after a value goes on in the middle of a sentence, one before a value is followed by a word.
    return rewritten(piece, random, tags, i > 0, i < joined.length - 1)
  })
}

interface Rule {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly chance: number
  /** Only at the beginning of a sentence or clause. */
  readonly start: boolean
  /** Words of which one must follow, or must not. */
  readonly before?: ReadonlySet<string>
  readonly notBefore?: ReadonlySet<string>
  /** Tags of which one must be there. */
  readonly tags?: readonly string[]
  /** Something must follow inside the same sentence: contractions cannot end one. */
  readonly open: boolean
}

function rewritten(
  text: string,
  random: Random,
  tags: ReadonlySet<string>,
  hasBefore: boolean,
  hasAfter: boolean,
): string {
  const tokens = text.match(tokenPattern) ?? []
  const lower = tokens.map((token) => (token === ' ' ? token : plain(token)))
  let out = ''
  let fresh = !hasBefore
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!isWord(token)) {
      out += token
      if (token !== ' ' && /[.!?,;:–—(\n]/.test(token)) fresh = true
      at++
      continue
    }
    const match = matching(tokens, lower, at, fresh, tags, hasAfter)
    if (match !== undefined && random.chance(match.rule.chance)) {
      out += cased(random.pick(match.rule.to), token)
      at += match.length
    } else {
      out += token
      at++
    }
    fresh = leads.has(lower[at - 1])
  }
  return out
}

const tokenPattern = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]*|[^A-Za-z\u00c0-\u024f]+/g

function matching(
  tokens: readonly string[],
  lower: readonly string[],
  at: number,
  fresh: boolean,
  tags: ReadonlySet<string>,
  hasAfter: boolean,
): { rule: Rule; length: number } | undefined {
  const rules = known.byFirstWord.get(lower[at])
  if (rules === undefined) return undefined
  for (const rule of rules) {
    if (rule.start && !fresh) continue
    if (rule.tags !== undefined && !rule.tags.some((tag) => tags.has(tag))) continue
    const length = rule.from.length * 2 - 1
    let same = at + length <= tokens.length
    for (let i = 1; same && i < rule.from.length; i++)
      same = tokens[at + 2 * i - 1] === ' ' && lower[at + 2 * i] === rule.from[i]
    if (!same) continue
    const gap = tokens[at + length]
    const next = gap === ' ' && tokens[at + length + 1] !== undefined ? lower[at + length + 1] : undefined
    const value = gap === ' ' && next === undefined && hasAfter
    if (rule.open && next === undefined && !value) continue
    if (
      rule.before !== undefined &&
      (next === undefined ? !rule.before.has(value ? '{v}' : '.') : !rule.before.has(next))
    )
      continue
    if (rule.notBefore !== undefined && next !== undefined && rule.notBefore.has(next)) continue
    return { rule, length }
  }
  return undefined
}

/** Words after which a clause may begin anew. */
const leads = new Set(['and', 'but', 'so', 'then', 'please', 'ok', 'okay', 'hi', 'hey', 'hello'])

function isWord(token: string): boolean {
  const code = token.charCodeAt(0)
  return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /^\p{L}/u.test(token)
}

function plain(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function cased(words: string, like: string): string {
  return /^\p{Lu}/u.test(like) && like !== 'I' && !like.startsWith("I'")
    ? words[0].toUpperCase() + words.slice(1)
    : words
}

/** The rules of `## texts paraphrases`, by their first word; of one word the longest first. */
const known = lazy<{ readonly byFirstWord: ReadonlyMap<string, readonly Rule[]> }>({
  byFirstWord: () =>
    Map.groupBy(
      coreWords
        .texts('paraphrases')
        .map(ruleOf)
        .toSorted((a, b) => b.from.length - a.from.length),
      (rule) => rule.from[0],
    ),
})

/** Reads `from > to / to % chance ; start ; open ; before=a,b ; not=a,b ; tags=a,b`. */
function ruleOf(line: string): Rule {
  const [head, ...marks] = line.split(' ; ')
  const [from, rest] = head.split(' > ')
  const [to, chance] = rest.split(' % ')
  const list = (name: string) =>
    marks
      .find((mark) => mark.startsWith(`${name}=`))
      ?.trim()
      .slice(name.length + 1)
      .split(',')
  const before = list('before')
  const not = list('not')
  return {
    from: from.trim().split(' '),
    to: to.split(' / ').map((words) => words.trim()),
    chance: Number(chance) / 100,
    start: marks.includes('start'),
    open: marks.includes('open'),
    ...(before === undefined ? {} : { before: new Set(before) }),
    ...(not === undefined ? {} : { notBefore: new Set(not) }),
    ...(list('tags') === undefined ? {} : { tags: list('tags') }),
  }
}
