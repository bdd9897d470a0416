import type { Finder, Finding, Surroundings } from '../spec/kinds.ts'
import { chineseLexicon } from './chinese-lexicon.ts'
import { chineseNames } from './chinese-names-found.ts'
import { isIdentifier, latinNames } from './latin-names.ts'
import { isLatin, latinTokens } from './latin-tokens.ts'
import { lexicon } from './lexicon.ts'
import { isTitle } from './name-context.ts'
import { nameKey, type NameKey } from './name-keys.ts'

const asksForName =
  /\b(?:your|full|first|last|whose|the) (?:\w+ )?names?\b|\bname\?|\b(?:what|which) names?\b|\bwho(?: is|'s| are| will be) (?:the |your )?(?:passengers?|guests?|travell?ers?|recipient|contact|patient|caller|owner|holder|attending|travell?ing)|who am i|imi[ęe]|nazwisk|姓名|名字|怎么称呼|贵姓|联系人|收件人/i
const hasHan = /[\u4e00-\u9fff]/

/** Finds persons' names in English, Chinese and Polish, in prose and in values under keys. */
export const persons: Finder = {
  kinds: ['person'],
  find(text, at) {
    if (text.length < 2 && at.keys.length === 0) return []
    const key = nameKey(at)
    if (key === 'none') return []
    if (key === 'full' || key === 'given' || key === 'family' || key === 'likely' || key === 'bare') {
      const whole = wholeValue(text, key, at)
      if (whole !== undefined) return whole
    }
    return prose(text, at, key)
  },
}

function prose(text: string, at: Surroundings, key: NameKey): Finding[] {
  const strict = at.keys.length > 0 && (key === 'text' || key === 'bare')
  const asked =
    at.keys.length === 0 &&
    at.question !== undefined &&
    text.length < 200 &&
    asksForName.test(at.question.slice(-600))
  const polish = at.language === 'pl' || (at.language === undefined && /[ąęłżźćńś]/.test(text.slice(0, 4096)))
  const found = latinNames(text, {
    strict: strict && !isSentence(text),
    polish,
    asked,
    chinese: hasHan.test(text),
  })
  if (at.language === 'pl' || !hasHan.test(text)) return found
  const chinese = chineseNames(text, { strict, asked })
  return [...found, ...chinese].sort((a, b) => a.start - b.start)
}

/** A value that reads as a message is judged like prose. */
function isSentence(text: string): boolean {
  return text.length > 40 && /[.!?,]\s/.test(text)
}

/** The names in a value whose key names persons; nothing decided (undefined) where it does not read as names. */
function wholeValue(text: string, key: NameKey, at: Surroundings): Finding[] | undefined {
  if (text.length > 200) return undefined
  const found: Finding[] = []
  let from = 0
  const reversed = /^[^,;]+, ?[^,;]+$/.test(text) && isReversed(text)
  for (const piece of reversed ? [text] : text.split(/(?:[,;、，；/&\n]| and | i | oraz |和)/)) {
    const start = text.indexOf(piece, from)
    from = start + piece.length
    const one = oneName(piece, key, at)
    if (one === undefined) continue
    found.push({
      start: start + one.start,
      end: start + one.end,
      kind: 'person',
      detail: one.detail,
      confidence: 0.95,
    })
  }
  return found.length > 0 || (key !== 'likely' && key !== 'bare') ? found : undefined
}

function isReversed(text: string): boolean {
  const tokens = latinTokens(text)
  const known = lexicon()
  return (
    tokens.length > 1 &&
    tokens.length < 5 &&
    !known.given(tokens[0].word) &&
    (known.given(tokens[1].word) || tokens[1].casing === 'initial')
  )
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly detail: string
}

function oneName(piece: string, key: NameKey, at: Surroundings): Stretch | undefined {
  if (/[@#<>{}[\]_=\\|%$\d]/.test(piece) || piece.length > 70) return undefined
  // getWeather, SetupDday: identifiers; McDonald and DeShawn are names.
  if (isIdentifier(piece)) return undefined
  const detail = key === 'likely' || key === 'bare' ? 'full' : key
  if (hasHan.test(piece)) return oneChinese(piece, key, detail)
  const tokens = latinTokens(piece)
  let first = 0
  while (first < tokens.length - 1 && isTitle(tokens[first].word, true)) first++
  const name = tokens.slice(first)
  if (name.length === 0 || name.length > 6) return otherScript(piece, detail)
  if (key === 'likely') return likely(piece, name, at)
  if (key === 'bare') {
    const one = name.length > 1 && first === 0 ? likely(piece, name, at) : undefined
    return one?.start === name[0].start && one.end === name[name.length - 1].end ? one : undefined
  }
  const known = lexicon()
  const isNamed =
    key === 'given' ||
    key === 'family' ||
    name.some(
      ({ word }) =>
        (!known.word(word, at.language === 'pl') && !known.nonPerson(word) && !unnamed.has(word)) ||
        known.given(word) ||
        (known.family(word) && word.length > 2),
    )
  if (
    !isNamed ||
    name.some(({ word }) => unnamed.has(word)) ||
    (key === 'full' && isOrganisation(name.map(({ word }) => word)))
  )
    return undefined
  if (name.length === 1 && key === 'full') {
    return { start: name[0].start, end: name[0].end, detail: known.given(name[0].word) ? 'given' : 'family' }
  }
  return { start: name[0].start, end: name[name.length - 1].end, detail }
}

const unnamed = new Set(
  'user guest unknown none null customer client admin test anonymous na n undefined string name everyone all team support sales department anyone me myself self default system'.split(
    ' ',
  ),
)

function isOrganisation(name: readonly string[]): boolean {
  const known = lexicon()
  return name.length > 1 && known.nonPerson(name[name.length - 1]) && !known.family(name[name.length - 1])
}

/** A value under `recipient`, `attendees`: only what reads as a name. */
function likely(piece: string, name: ReturnType<typeof latinTokens>, at: Surroundings): Stretch | undefined {
  if (name.length === 0 || name.length > 4) return undefined
  const found = latinNames(piece, { strict: false, polish: at.language === 'pl', asked: true })
  if (name.length === 1 && lexicon().place(name[0].word)) return undefined
  if (found.length === 1)
    return { start: found[0].start, end: found[0].end, detail: found[0].detail ?? 'full' }
  const known = lexicon()
  const [first] = name
  if (name.length === 1 && known.given(first.word) && !known.place(first.word))
    return { start: first.start, end: first.end, detail: 'given' }
  return undefined
}

function oneChinese(piece: string, key: NameKey, detail: string): Stretch | undefined {
  const trimmed = piece.replace(/(?:先生|女士|小姐|太太|老师|医生|经理|教授)\s*$/, '').trim()
  const start = piece.indexOf(trimmed)
  const known = chineseLexicon()
  if (trimmed.includes('·')) return { start, end: start + trimmed.length, detail }
  const longest = key === 'given' ? 3 : 5
  if (trimmed.length === 0 || trimmed.length > longest || /[^\u4e00-\u9fff]/.test(trimmed)) return undefined
  if (key === 'given') return { start, end: start + trimmed.length, detail }
  const family = known.compound.has(trimmed.slice(0, 2)) || known.family.has(trimmed[0])
  if (!family || (key !== 'family' && trimmed.length < 2 && trimmed === piece)) return undefined
  if (known.words.has(trimmed) && key === 'likely') return undefined
  if (key === 'bare') {
    const compound = known.compound.has(trimmed.slice(0, 2))
    const given = trimmed.slice(compound ? 2 : 1)
    // Under `name` a thing may stand as well: frequent family names, characters of given names, no word inside.
    const isPerson =
      (compound || known.frequent.has(trimmed[0])) &&
      given.length < 3 &&
      ![trimmed, trimmed.slice(0, 2)].some((word) => known.words.has(word)) &&
      [...given].every((one) => (known.given.get(one) ?? 9999) < (given.length < 2 ? 250 : 450))
    if (!isPerson) return undefined
  }
  return { start, end: start + trimmed.length, detail: trimmed.length === 1 ? 'family' : detail }
}

/** Names in scripts that no list covers (Hangul, Kana, Cyrillic, Greek) under a key that says they are names. */
function otherScript(piece: string, detail: string): Stretch | undefined {
  const trimmed = piece.trim()
  if (
    trimmed.length < 2 ||
    trimmed.length > 40 ||
    !/^[\p{L}\p{M} .·-]+$/u.test(trimmed) ||
    isLatin(trimmed.charCodeAt(0))
  )
    return undefined
  const start = piece.indexOf(trimmed)
  return { start, end: start + trimmed.length, detail }
}
