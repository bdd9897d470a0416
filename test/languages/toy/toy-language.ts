import { phraseLanguage } from '../../../src/language/maker/phrase-language.ts'
import { phrase, type Phrase } from '../../../src/language/phrase.ts'
import { plainValues } from '../../../src/language/plain-values.ts'
import { textReader } from '../../../src/language/reading/text-reader.ts'
import type { ActWords, PhraseParts } from '../../../src/language/language.ts'
import type { Json } from '../../../src/lib/json.ts'
import type { Random } from '../../../src/lib/random.ts'
import { acts } from '../../../src/spec/act.ts'
import type { Features, Persona } from '../../../src/spec/language.ts'
import type { Parameter } from '../../../src/spec/tool.ts'
import { moves, nouns, says, verbs } from './toy-words.ts'

/** A language is small code plus words: this one is verb last, has three cases, and no blanks between words. */
const list = (...sources: readonly string[]): Phrase[] => sources.map((source) => phrase(source))
const cases: Readonly<Record<string, string>> = { acc: 'ぬ', gen: 'め' }
const nameOf = (noun: string): string => (Object.hasOwn(nouns, noun) ? nouns[noun] : noun.replaceAll(' ', ''))
const form = (word: string, { case: wanted = '' }: Features): string =>
  Object.hasOwn(cases, wanted) ? word + cases[wanted] : word

/** The thing in the accusative, then the verb. */
function wordsOf(act: string, reads: boolean): ActWords {
  const verb = verbs[act] ?? verbs.do
  return {
    verbs: [verb],
    reads,
    commands: list(`{thing:acc}${verb}`, `{thing:acc}${verb}ね`, `どうか{thing:acc}${verb}`),
    questions: list(`{thing:acc}${verb}か`, `{thing:acc}${verb}できるか`),
    statements: list(`{thing:acc}${verb}たい`, `{thing:acc}${verb}ほしる`),
    fragments: list(`{thing:acc}${verb}`),
    situations: list(...moves.situations),
    followUps: list(`それぬ${verb}`, `{it:acc}${verb}か`),
    near: {},
  }
}
const known = Object.fromEntries(
  Object.keys(verbs).map((act) => [act, wordsOf(act, acts.get(act)?.reads === true)]),
)

const mention = {
  inline: list('{v}で'),
  clause: list('{label}は{v}る', '{v}の{label}'),
  supply: list('{v}', '{v}る'),
}
const persona = (id: string, tags: readonly string[], chance: number): Persona => ({
  id,
  tags,
  opening: chance,
  situation: chance,
  reason: 0,
  closing: chance,
  lowercase: 0,
  unpunctuated: chance / 2,
  weight: 1,
})

const cities = ['さくま', 'のぼれ', 'いりや', 'たきの', 'もりべ']
const texts = ['あおむ', 'しろむ', 'くろむ', 'みどむ']

/** A value that satisfies the schema, for the types that the toy speaks of. */
function make(parameter: Parameter, random: Random, today: string): Json | undefined {
  const { schema, type, values } = parameter
  if (values && values.length > 0) return random.pick(values)
  const digits = () => String(10_000 + random.int(89_999))
  if (type === 'identifier') return schema.type === 'integer' ? Number(digits()) : `ORD-${digits()}`
  if (schema.type === 'integer' || schema.type === 'number')
    return Number(schema.minimum ?? 1) + random.int(Math.min(8, Number(schema.maximum ?? 9)))
  if (schema.type === 'boolean') return random.chance(0.5)
  if (type === 'date') return `${today.slice(0, 4)}-12-${10 + random.int(20)}`
  if (type === 'city') return random.pick(cities)
  return schema.type === 'string' ? random.pick(texts) : undefined
}

const parts: PhraseParts = {
  code: 'xt',
  joint: '',
  form,
  nameOf,
  make,
  surface: ({ parameter, value }) => [
    { exact: typeof value === 'object' ? JSON.stringify(value) : String(value), path: parameter.path },
  ],
  read: textReader({
    negates: (text) => text.includes('なむ'),
    isQuestion: (text) => text.endsWith('か'),
    meanings: (text) => (_, value) => text.includes(String(value).toLowerCase()),
    asks: (text) => text.includes('おしえむ') || text.includes('いいむ') || undefined,
  }),
  acts: known,
  actOf: ({ act }) => known[act] ?? known.do,
  messages: { asks: {}, noTool: {} },
  moves: {
    openings: list(...moves.openings),
    closings: list(...moves.closings),
    thanks: list(...moves.thanks),
    situations: list(...moves.situations),
    reasons: [],
    requesters: [],
    chat: Object.fromEntries(
      ['small_talk', 'question', 'near_miss', 'hypothetical', 'not_covered', 'several_intents'].map((one) => [
        one,
        list(...moves.smallTalk),
      ]),
    ),
    confirmations: list(...moves.confirmations),
    corrections: list(...moves.corrections),
    joiners: list(...moves.joiners),
    causes: { clause: [], noun: [], text: list('{cause}から{ask}') },
    help: [],
    vagueVerbs: [],
  },
  mentions: { text: mention },
  attachment: ({ type }) => ({
    rank: type === 'city' ? 1 : 2,
    after: type === 'boolean' ? [] : list('{v}の'),
    clause: list('{label}は{v}る'),
    supply: list('{v}', '{v}る'),
  }),
  /** What belongs to a thing stands before it. */
  arrange: (thing, tails) => [...tails.flat(), ...thing],
  personas: [
    persona('しずか', [], 0.2),
    persona('ていね', ['polite'], 0.6),
    persona('みじか', ['terse'], 0.05),
  ],
  things: {
    identified: list('{noun}{v}'),
    byEmail: list('{v}の{noun}'),
    bare: list('{noun}'),
    several: list('{list}の{noun}'),
    it: list('それ'),
    numbered: list('{noun}{v}', '{v}の{noun}'),
    called: list('{v}なる{thing}'),
    titled: list('{v}なる{noun}'),
    unsaid: list('{noun}'),
    of: list('{noun:gen}{thing}'),
    both: list('{first}と{second}'),
    plain: ({ object }) => nameOf(object),
    general: nameOf,
  },
  replies: {
    answer: {
      topics: [{ name: 'status', needs: ['status'], core: list(...says.answers), details: [], offers: [] }],
      failures: [{ codes: ['*'], say: list(...says.failures) }],
      sympathy: [],
      joiners: [],
      offers: [],
    },
    acts: [
      { words: ['*'], can: list('{object}のこと'), plan: list('{deed}ぬやりむ'), done: list(...says.done) },
    ],
    ask: list('{missing}ぬおしえむ。', '{missing}ぬいいむ。'),
    questions: [],
    confirm: list(...says.confirms),
    chat: {},
    cues: [],
    factLeads: [],
    factTails: [],
    unknown: list(...says.talk),
    lists: {},
    values: plainValues,
  },
}

export const toyLanguage = phraseLanguage(parts)
/** Workers load this module by its reference. */
export default { languages: [toyLanguage] }
