import { isObject } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { Tool } from '../../spec/tool.ts'
import { singular } from './naming.ts'
import { actNames, acts, type ActName } from '../../spec/act.ts'
import { actWords } from '../../spec/act-words.ts'
import { actOfVerb, bareVerb, generalAct, weakVerbs } from './verbs.ts'

/** What a tool does, and to what. */
export interface ToolAct {
  readonly act: string
  readonly reads: boolean
  /** Singular noun of what it is done to, from the name; empty when the name has none. */
  readonly object: string
  /** The same from the first sentence of the description. */
  readonly described: string
  /** The act that stands for it and those like it. */
  readonly general: ActName
}

interface Found {
  readonly act: ActName | undefined
  readonly general: ActName
  /** Words of the name that are the verb. */
  readonly from: number
  readonly to: number
}

/** Words of the vocabulary by the act they mean: the one that puts them first. */
const phrases = new Map<string, ActName>()
for (const { act, verb } of actNames
  .flatMap((act) => actWords[act].verbs.map((verb, rank) => ({ act, verb, rank })))
  .toSorted((a, b) => a.rank - b.rank)) {
  const key = wordsOfName(verb).join(' ')
  if (!phrases.has(key)) phrases.set(key, act)
}

function phraseAt(words: readonly string[], from: number) {
  for (let length = Math.min(3, words.length - from); length > 0; length--) {
    const act = phrases.get(words.slice(from, from + length).join(' '))
    if (act) return { act, to: from + length }
  }
  return undefined
}

const reads = (act: ActName): boolean => acts.get(act)?.reads === true

/** Reads the act of a tool out of its name, or its description where the name has none. */
export function readAct(tool: Tool): ToolAct {
  const name = nameWords(tool.name)
  const sentence = sentenceWords(tool.description)
  const said = sentence.map((word, i) => (i === 0 ? bareVerb(word) : word))
  const named = find(name) ?? unknownVerb(name, said)
  const found = named ?? find(said.slice(0, 1))
  const general = found?.general ?? 'find'
  const object = objectOf(name, named)
  const described = nounPhrase(said.slice(said.length > 0 && isVerb(said[0], name) ? 1 : 0).slice(0, 8))
  const about = wordsAbout(tool, object, described)
  const fits = (one: ActName) => acts.get(one)?.of?.some((noun) => about.has(noun)) ?? true
  const own = found?.act && fits(found.act) ? found.act : undefined
  const verb = found && (named ? name : said)[found.from]
  const alone =
    own === undefined &&
    verb !== undefined &&
    !known.has(general) &&
    (found?.to ?? 0) - (found?.from ?? 0) === 1
  const like = [general, ...(acts.get(general)?.near ?? [])].find(
    (one) => acts.has(one) && fits(one as ActName),
  )
  const act = own ?? (alone ? verb : (seeking(general, tool) ?? like ?? general))
  return {
    act,
    reads: reads(own ?? found?.act ?? general),
    object: named === undefined && object === '' && described !== '' ? described : object,
    described,
    general,
  }
}

/** A verb that means one of these is as good as any other. */
const known: ReadonlySet<ActName> = new Set<ActName>([
  'find',
  'list',
  'search',
  'check',
  'track',
  'recommend',
  'compare',
])

function isVerb(word: string, name: readonly string[]): boolean {
  return actOfVerb(word) !== undefined || word === name[0]
}

/** "find_hotels" without a number to find them by is a search; with one it gets the thing. */
function seeking(general: ActName, tool: Tool): ActName | undefined {
  if (general !== 'find') return undefined
  const wanted =
    /^(?:find|discover|look)/i.test(tool.name) &&
    !Object.keys(propertiesOf(tool)).some((name) => /id$|number$|^code$|name$/i.test(name))
  return wanted ? 'search' : 'get'
}

function propertiesOf(tool: Tool): JsonObject {
  const { properties } = tool.parameters
  return isObject(properties) ? properties : {}
}

/** What a tool is about, by its object; where its name has none, by its sentence and parameters. */
function wordsAbout(tool: Tool, object: string, described: string): ReadonlySet<string> {
  const own = object.split(' ').filter((word) => word !== '')
  if (own.length > 0) return new Set([...own, ...own.map(singular)])
  return new Set(
    [described, ...Object.keys(propertiesOf(tool))].flatMap((text) => wordsOfName(text).map(singular)),
  )
}

/** The words after the last dot, unless that is the bare verb of `orders.create`. */
function nameWords(name: string): string[] {
  const last = wordsOfName(name.slice(name.lastIndexOf('.') + 1))
  return (last.length > 1 ? last : wordsOfName(name)).slice(0, 12)
}

function find(words: readonly string[]): Found | undefined {
  if (words.length === 0) return undefined
  const first = phraseAt(words, 0)
  if (words[0] === 'place' && /^(?:order|bet|bid|trade|hold|call)s?$/.test(words[1] ?? ''))
    return { act: undefined, general: 'order', from: 0, to: 1 }
  const own = actOfVerb(words[0])
  const weak = weakVerbs.has(words[0])
  const asking = own === 'find' || own === 'check'
  if (first && first.to > 1)
    return { act: first.act, general: actOfVerb(words[0]) ?? generalAct(first.act), from: 0, to: first.to }
  for (let from = 1; from < words.length && (weak || asking || (own === undefined && !first)); from++) {
    const later = phraseAt(words, from)
    const last = later?.to === words.length
    // "weather report" and "get usability test" end in things, not in deeds.
    if (!weak && later?.to === from + 1 && nouns.has(words[from]) && words[from] !== 'count') continue
    // "get order status" asks how it stands; "get refund policy" is no refund.
    if (later && (asking ? last && reads(later.act) : weak || last)) {
      return {
        act: later.act,
        general: generalAct(later.act),
        from: asking || !weak ? from : 0,
        to: later.to,
      }
    }
  }
  if (first) return { act: first.act, general: own ?? generalAct(first.act), from: 0, to: first.to }
  if (own !== undefined) return { act: undefined, general: own, from: 0, to: 1 }
  for (let from = 1; from < words.length; from++) {
    const general = actOfVerb(words[from])
    if (general !== undefined && !nouns.has(words[from]) && !words[from].endsWith('s'))
      return { act: undefined, general, from, to: from + 1 }
  }
  return undefined
}

/** "snooze_issue: Snooze an issue": a word that begins name and sentence and takes an object is a verb. */
function unknownVerb(name: readonly string[], said: readonly string[]): Found | undefined {
  const from = name.findIndex((word) => word === said[0] || `${word}s` === said[0])
  if (from < 0 || !/^(?:an?|the|all|your|this|multiple|one)$/.test(said[1] ?? '')) return undefined
  return { act: undefined, general: 'run', from, to: from + 1 }
}

/** Verbs that are mostly nouns when they do not come first. */
const nouns = new Set(
  'file report record text message email order post comment review plan test log review tool design charge transfer query play call view share process display project forecast estimate measure format hash filter sort book access request use like count search check track form load return control set'.split(
    ' ',
  ),
)

const joints = new Set(
  'by for from to with of in on at into about using via as and or per between based against'.split(' '),
)
const fillers = new Set(
  'a an the all my your new existing specific given current latest recent single multiple detail details info information data one list any some customer its this that these more full v1 v2 v3 api tool tools function id ids by reverse detailed comprehensive specified complete basic various available'.split(
    ' ',
  ),
)

/** Words that only measure what comes after their `of`. */
const measures = new Set(
  'piece set kind range type number amount variety collection list series pair part'.split(' '),
)

/** The noun beside the verb. */
function objectOf(name: readonly string[], found: Found | undefined): string {
  if (found === undefined) return nounPhrase(name)
  if (name.length === 1 && name[0] === 'query') return 'query'
  const after = nounPhrase(name.slice(found.to))
  if (after !== '') return after
  return nounPhrase(
    name.slice(0, found.from).filter((word) => actOfVerb(word) !== 'find' && actOfVerb(word) !== 'check'),
  )
}

/** The words up to the first joint, without fillers, two at most: the last ones are the head. */
function nounPhrase(words: readonly string[]): string {
  const start = words.findIndex(
    (word, i) => !fillers.has(word) && !joints.has(word) && !(words[i + 1] === 'of' && measures.has(word)),
  )
  if (start < 0) return ''
  const end = words.findIndex((word, i) => i > start && joints.has(word))
  const kept = words
    .slice(start, end < 0 ? undefined : end)
    .filter((word) => !fillers.has(word) && !/\d/.test(word))
  const phrase = kept.slice(-2)
  if (phrase.length === 0) return ''
  if (phrase.length === 1 && phrase[0] === 'me') return 'profile'
  return [...phrase.slice(0, -1), singular(phrase[phrase.length - 1])].join(' ')
}

/** Words of the first sentence, in lower case. */
function sentenceWords(description: string): string[] {
  const sentence = /^[^.!?:;,\n(]*/.exec(description.slice(0, 200).trim())?.[0] ?? ''
  return sentence
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
