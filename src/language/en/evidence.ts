import { lazy } from '../../lib/lazy.ts'
import { wordsOfName } from '../../lib/text.ts'
import { phrase, phrases } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'
import type { Parameter } from '../../spec/tool.ts'
import type { Evidence, EvidenceWords } from '../language.ts'
import { itemsOf } from '../pack.ts'
import type { WordBlock } from '../words.ts'
import { evenWords, lettersOf, nearly } from './even-words.ts'
import { coreWords as packs } from './words/packs.ts'
import { plainWords } from './surface.ts'

/** What people say when they mean a value of an enum or a boolean. */
export const evidence: EvidenceWords = {
  forValue: (parameter, value) => known(parameter, value)?.evidence,
}

/** Beginnings of words, one of which stands in a text that means the value; undefined when none are known. */
export function stemsFor(parameter: Parameter, value: unknown): readonly string[] | undefined {
  return known(parameter, value)?.stems
}

/** What a text means: see `meansValue`. The words of the text are made even once. */
export function meaningsIn(text: string): (parameter: Parameter, value: unknown) => boolean {
  const words = evenWords(text)
  const joined = ` ${words.join(' ')} `
  const letters = words.map(lettersOf)
  return (parameter, value) => {
    const own = evenWords(plainWords(String(value)))
    if (own.length > 0 && joined.includes(` ${own.join(' ')}`)) return true
    const { evenStems = [], starts = [] } = known(parameter, value) ?? {}
    return (
      starts.some((start) => joined.includes(start)) || evenStems.some((stem) => nearly(words, letters, stem))
    )
  }
}

/**
 * True when a text holds evidence for the value: a stem of its lexicon or the words of the value itself,
 * a typing error allowed in words of five letters or more.
 */
export function meansValue(parameter: Parameter, value: unknown, text: string): boolean {
  return meaningsIn(text)(parameter, value)
}

const tooPlain = new Set(['', 'not', 'one', 'never', 'nothing', 'it', 'have'])

interface Known {
  readonly evidence: Evidence
  readonly stems: readonly string[]
  readonly evenStems: readonly (readonly string[])[]
  /** The stems as they stand in a text whose words are parted by single spaces. */
  readonly starts: readonly string[]
}

/** Lexicons found for a parameter's values. A cache: the same parameter object always gives the same. */
const cache = new WeakMap<Parameter, Map<unknown, Known | undefined>>()

function known(parameter: Parameter, value: unknown): Known | undefined {
  let values = cache.get(parameter)
  if (values === undefined) cache.set(parameter, (values = new Map()))
  if (!values.has(value)) values.set(value, build(parameter, value))
  return values.get(value)
}

function build(parameter: Parameter, value: unknown): Known | undefined {
  if (typeof value === 'boolean') return booleanWords(parameter, value)
  if (typeof value !== 'string') return undefined
  const words = evenWords(plainWords(value)).join(' ')
  const entries = entriesFor(parameter)
  const entry = entries.find((candidate) => candidate.values.includes(words))
  if (entry !== undefined) return fromEntry(entry.block)
  const atoms = atomsFor(parameter, value)
  if (atoms.length > 0) {
    const lexicons = atoms.flatMap((name) => packs.block('reason', name) ?? [])
    return knownOf(
      lexicons.flatMap((atom) => atom.phrases('clauses')),
      lexicons.flatMap((atom) => atom.phrases('nouns')),
      lexicons.flatMap((atom) => atom.items('stems')),
    )
  }
  return plainFallback(parameter, value)
}

function knownOf(clauses: readonly Phrase[], nouns: readonly Phrase[], stems: readonly string[]): Known {
  // A stem of one small word ("not", once its auxiliaries are gone) would be evidence for everything.
  const evenStems = stems
    .map((stem) => evenWords(stem))
    .filter((stem) => stem.length > 1 || !tooPlain.has(stem[0] ?? ''))
  return {
    evidence: { clauses, nouns },
    stems,
    evenStems,
    starts: evenStems.map((stem) => ` ${stem.join(' ')}`),
  }
}

function fromEntry(block: WordBlock): Known {
  return knownOf(block.phrases('says'), block.phrases('is'), block.items('stems'))
}

/** A block `## meaning VALUES` or `## grave-meaning VALUES`. */
interface ValueEntry {
  readonly about: readonly string[]
  readonly values: readonly string[]
  readonly block: WordBlock
}

/** Which reasons a value means: `own` always, `also` where no sibling claims them. */
interface ReasonValue {
  readonly words: readonly string[]
  readonly own: readonly string[]
  readonly also: readonly string[]
}

const lexicon = lazy<{
  plain: readonly ValueEntry[]
  grave: readonly ValueEntry[]
  reasons: readonly ReasonValue[]
}>({
  plain: () => packs.blocks('meaning').map(valueEntry),
  grave: () => packs.blocks('grave-meaning').map(valueEntry),
  reasons: () =>
    packs.rows('reasons of values').map(([words, own = '', also = '']) => ({
      words: itemsOf(words),
      own: itemsOf(own),
      also: itemsOf(also),
    })),
})

function valueEntry(block: WordBlock): ValueEntry {
  return { about: itemsOf(block.field('about') ?? ''), values: itemsOf(block.name), block }
}

/** Entries that are about this parameter: its name, label or description holds one of their words. */
function entriesFor(parameter: Parameter): readonly ValueEntry[] {
  const description = typeof parameter.schema.description === 'string' ? parameter.schema.description : ''
  const name = new Set([...wordsOfName(parameter.name), ...evenWords(parameter.label)])
  const about = new Set([...name, ...evenWords(description)])
  const isReason = isReasonLike(parameter)
  const grave = lexicon.grave.filter(
    (entry) => !isReason && entry.about.filter((word) => about.has(word)).length > 0 && aboutUrgency(name),
  )
  const plain = isReason ? [] : lexicon.plain.filter((entry) => entry.about.some((word) => name.has(word)))
  const loose = isReason ? [] : lexicon.plain.filter((entry) => entry.about.some((word) => about.has(word)))
  return [...grave, ...plain, ...loose]
}

function aboutUrgency(name: ReadonlySet<string>): boolean {
  return ['priority', 'urgency', 'severity', 'importance'].some((word) => name.has(word))
}

/** A parameter that asks why: by its name, or because two of its values are reasons for a return. */
function isReasonLike(parameter: Parameter): boolean {
  const words = new Set([...wordsOfName(parameter.name), ...evenWords(parameter.label)])
  if (['reason', 'cause', 'why', 'issue', 'complaint'].some((word) => words.has(word))) return true
  return (
    (parameter.values ?? []).filter(
      (value) => typeof value === 'string' && value !== 'other' && reasonOf(value) !== undefined,
    ).length > 1
  )
}

function reasonOf(value: string): ReasonValue | undefined {
  const words = wordsOfName(value.replaceAll("'", '')).join(' ')
  return lexicon.reasons.find((entry) => entry.words.includes(words))
}

/** The atoms of a value: its own, and the others of its kind that no sibling claims. */
function atomsFor(parameter: Parameter, value: string): string[] {
  const entry = isReasonLike(parameter) ? reasonOf(value) : undefined
  if (entry === undefined) return []
  const siblings = (parameter.values ?? []).filter(
    (other): other is string => typeof other === 'string' && other !== value,
  )
  const claimed = new Set(siblings.flatMap((other) => reasonOf(other)?.own ?? []))
  // An atom that two values own alike would be a wrong label for one of them: the first value has it.
  const values = (parameter.values ?? [value]).filter((other): other is string => typeof other === 'string')
  const earlier = new Set(
    values.slice(0, values.indexOf(value)).flatMap((other) => reasonOf(other)?.own ?? []),
  )
  const alsoEarlier = new Set(
    values.slice(0, Math.max(0, values.indexOf(value))).flatMap((other) => reasonOf(other)?.also ?? []),
  )
  const own = entry.own.filter((atom) => !earlier.has(atom))
  return [...own, ...entry.also.filter((atom) => !claimed.has(atom) && !alsoEarlier.has(atom))]
}

/** A value that no lexicon knows, said by its own words. */
function plainFallback(parameter: Parameter, value: string): Known | undefined {
  const words = plainWords(value).trim()
  if (words === '' || words.length > 60 || /[{}<>\n]/.test(words)) return undefined
  const safe = literal(words)
  const label = literal(parameter.label)
  if (isReasonLike(parameter))
    return knownOf([phrase(`the ${label} is ${safe}`)], [phrase(safe)], [words.toLowerCase()])
  return knownOf(
    [
      phrase(`the ${label} should be ${safe}`),
      phrase(`make the ${label} ${safe}`),
      phrase(`I'd like ${safe} for the ${label}`),
    ],
    [phrase(safe), phrase(`${safe} for the ${label}`)],
    [words.toLowerCase()],
  )
}

/** `include_breakfast: true` is said as "with breakfast", `is_gift: true` as "it's a gift". */
function booleanWords(parameter: Parameter, value: boolean): Known | undefined {
  const words = wordsOfName(parameter.name)
  const first = words[0] ?? ''
  const rest = words.slice(1).join(' ')
  const topic = literal(rest)
  if (rest !== '' && /^(include|with|add|has|needs?|want|show|enable|use|allow|includes)$/.test(first)) {
    const clauses = value
      ? [
          `I'd like ${topic} (included|with it)`,
          `with ${topic} please`,
          `I want ${topic}`,
          `and yes to ${topic}`,
        ]
      : [`no ${topic} (please|needed)`, `without ${topic}`, `I don't need ${topic}`, `skip the ${topic}`]
    return knownOf(
      phrases(clauses.join('\n')),
      phrases(value ? `with ${topic}` : `without ${topic}\nno ${topic}`),
      [rest],
    )
  }
  if (rest !== '' && /^(is|are|was|should|must|can)$/.test(first)) {
    const clauses = value
      ? [`it's ${topic}`, `yes, it's ${topic}`]
      : [`it's not ${topic}`, `no, not ${topic}`]
    return knownOf(phrases(clauses.join('\n')), phrases(value ? topic : `not ${topic}`), [rest])
  }
  const label = literal(parameter.label)
  const clauses = value ? [`${label}: yes`, `yes to the ${label}`] : [`${label}: no`, `no ${label}`]
  return knownOf(phrases(clauses.join('\n')), phrases(value ? `yes to ${label}` : `no ${label}`), [
    parameter.label.toLowerCase(),
  ])
}

/** Text of a tool's author, made safe to stand in a phrase. */
function literal(text: string): string {
  return text.replace(/[\\()[\]{}<>|@#]/g, (character) => `\\${character}`)
}
