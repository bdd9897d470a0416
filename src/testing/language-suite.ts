import { isDeepStrictEqual } from 'node:util'
import { compileSchema } from '../catalog/schema/compile-schema.ts'
import { mix32, random } from '../lib/random.ts'
import type { Json } from '../lib/json.ts'
import { noToolReasons } from '../sample/schema.ts'
import { acts } from '../spec/act.ts'
import type {
  AgentMove,
  Ask,
  Language,
  Move,
  Piece,
  Said,
  Sentence,
  Style,
  UserMove,
  Value,
  Voice,
} from '../spec/language.ts'
import type { CarriedCall } from '../spec/story.ts'
import type { CatalogTool, Parameter } from '../spec/tool.ts'
import type { SuiteRunner } from './check-suite.ts'
import { demand } from './demands.ts'

/** What the suite needs to know of a language. */
export interface LanguageUnderTest {
  readonly language: Language
  /** Tools as the catalog reads them, with parameters of every semantic type that the language supports. */
  readonly tools: readonly CatalogTool[]
}

const today = '2026-11-27'
const seeds = Array.from({ length: 24 }, (_, i) => mix32(17, i))

/**
 * The contract of languages, as tests: a value that is written is read again, made values satisfy their
 * schemas, every move has words that bring each value in once, joining is repeatable, slips leave exact
 * pieces alone, and forms are total. Throws plain errors, so any runner will do.
 */
export function languageSuite({ describe, it }: SuiteRunner, under: LanguageUnderTest): void {
  const { language, tools } = under
  const parameters = tools.flatMap((tool) => tool.params)
  describe(`language ${language.code}`, () => {
    it('has a code, and personas with chances from 0 to 1', () => hasPersonas(language))
    it('makes values that satisfy their schemas', () => makesValid(language, parameters))
    it('reads again what it writes', () => readsAgain(language, tools))
    it('brings every value of an ask in once, with its path', () => asksOnce(under))
    it('tells a value alone, in a sentence of its own', () => tellsAlone(under))
    it('has words for every move, whoever speaks', () => saysEveryMove(under))
    it('has words for every act', () => saysEveryAct(under))
    it('says the same for the same dice', () => repeats(under))
    it('joins sentences the same way again, and loses no piece', () => composes(under))
    it('slips into words, and never into exact pieces', () => slips(under))
    it('has a form for any word', () => formsAny(language))
  })
}

function hasPersonas({ code, packs }: Language): void {
  demand(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(code), `the code ${code} is none: two or three small letters`)
  demand(packs.personas.length > 0, 'there are no personas')
  demand(
    new Set(packs.personas.map(({ id }) => id)).size === packs.personas.length,
    'two personas have one id',
  )
  for (const { id, opening, situation, reason, closing, lowercase, unpunctuated, weight } of packs.personas) {
    for (const chance of [opening, situation, reason, closing, lowercase, unpunctuated])
      demand(chance >= 0 && chance <= 1, `persona ${id} has the chance ${chance}`)
    demand(weight > 0, `persona ${id} has no weight`)
  }
}

function voiceOf({ language, tools }: LanguageUnderTest, seed: number): Voice {
  const { personas } = language.packs
  const persona = personas[seed % personas.length]
  return {
    random: random(seed),
    tags: new Set([...persona.tags, `today=${today}`]),
    persona,
    background: {},
    today,
    scene: {
      tools: new Map(tools.map((tool) => [tool.name, tool])),
      facts: { business: undefined, facts: [] },
      identifier: tools.flatMap(({ params }) => params).find(({ type }) => type === 'identifier'),
      perReason: 20,
    },
  }
}

function madeFor(language: Language, parameter: Parameter, seed: number): Json | undefined {
  return language.make(parameter, random(seed), today)
}

function makesValid(language: Language, parameters: readonly Parameter[]): void {
  for (const parameter of parameters) {
    const schema = compileSchema(parameter.schema)
    for (const seed of seeds) {
      const value = madeFor(language, parameter, seed)
      if (value === undefined) continue
      demand(
        schema.accepts(value),
        `${parameter.path}: ${JSON.stringify(value)} does not satisfy ${JSON.stringify(parameter.schema)}`,
      )
    }
  }
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.exact)).join('')

/** Whether a text says a value, as the language reads it. */
function saysValue(language: Language, parameter: Parameter, value: Json, text: string): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).every((part) => saysValue(language, parameter, part, text))
  const lower = text.toLowerCase()
  const reading = language.read(lower)
  if (typeof value === 'number')
    return (
      reading.numbers().has(value) ||
      reading.saysAmount(value, { money: parameter.type === 'money', today: dayOf(today) })
    )
  const written = String(value).toLowerCase()
  if (lower.includes(written) || reading.compact().includes(written.replace(/[^\p{L}\p{N}]/gu, '')))
    return true
  if (reading.spoken().includes(written.replace(/[^\p{L}\p{N}]/gu, ''))) return true
  if (/^\d{4}-\d\d-\d\d/.test(written)) {
    const day = dayOf(written)
    return day !== undefined && reading.saysDay(day, dayOf(today))
  }
  const time = /^(\d\d):(\d\d)/.exec(written)
  if (time) return reading.saysTime(Number(time[1]), Number(time[2]))
  return reading.means(parameter, value) || typeof value === 'boolean' || parameter.type === 'duration'
}

function dayOf(iso: string) {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}

function readsAgain(language: Language, tools: readonly CatalogTool[]): void {
  for (const tool of tools) {
    for (const parameter of tool.params) {
      for (const seed of seeds) {
        const value = madeFor(language, parameter, seed)
        if (value === undefined) continue
        const pieces = language.surface(
          { parameter, value },
          { random: random(seed + 1), tags: new Set([`today=${today}`]) },
        )
        const text = textOf(pieces)
        const named = language.code
        demand(text.trim() !== '', `${parameter.path}: ${named} writes nothing for ${JSON.stringify(value)}`)
        for (const piece of pieces)
          demand(
            typeof piece === 'string' || piece.path === undefined || piece.path.startsWith(parameter.path),
            `${parameter.path}: a piece bears the path ${typeof piece === 'string' ? '' : piece.path}`,
          )
        demand(
          saysValue(language, parameter, value, text),
          `${tool.name}.${parameter.path}: "${text}" is not read as ${JSON.stringify(value)}`,
        )
      }
    }
  }
}

/** Values for the parameters of a tool, none of them an object or a list. */
function valuesFor(language: Language, tool: CatalogTool, seed: number): Value[] {
  return tool.params.flatMap((parameter, i): Value[] => {
    const value = madeFor(language, parameter, mix32(seed, i))
    if (value === undefined || value === null || typeof value === 'object') return []
    return [{ parameter, value, as: 'plain' }]
  })
}

const askFor = (tool: CatalogTool, values: readonly Value[]): Ask => ({
  does: 'ask',
  tool,
  values,
  earlier: [],
  unsaid: [],
  joined: false,
  alone: true,
})

/** How many times pieces with a path stand in words: a value may be in several pieces that touch. */
function timesSaid(pieces: readonly Piece[], path: string): number {
  let times = 0
  let before: string | undefined
  for (const piece of pieces) {
    const at = typeof piece === 'string' ? undefined : piece.path
    if (at === path && before !== path) times++
    before = at
  }
  return times
}

function asksOnce(under: LanguageUnderTest): void {
  const { language, tools } = under
  for (const tool of tools) {
    for (const seed of seeds) {
      const values = valuesFor(language, tool, seed)
      const said = words(language, askFor(tool, values), voiceOf(under, seed))
      for (const { parameter, value } of values) {
        const times = timesSaid(said.pieces, parameter.path)
        const claimed = said.says.filter((path) => path === parameter.path).length
        const where = `${tool.name}, "${textOf(said.pieces)}"`
        demand(claimed <= 1, `${where}: ${parameter.path} is said to be said ${claimed} times`)
        demand(times <= claimed, `${where}: ${parameter.path} stands there ${times} times and is not told`)
        if (claimed === 1 && times === 0)
          demand(
            saysValue(language, parameter, value, textOf(said.pieces)),
            `${where}: ${parameter.path} is told to be said and is not`,
          )
      }
      for (const path of said.says)
        demand(
          values.some(({ parameter }) => parameter.path === path),
          `${tool.name}: says ${path}, which it was not told`,
        )
    }
  }
}

function tellsAlone(under: LanguageUnderTest): void {
  const { language, tools } = under
  for (const tool of tools) {
    for (const seed of seeds) {
      for (const value of valuesFor(language, tool, seed)) {
        for (const answering of [true, false]) {
          const said = words(language, { does: 'tell', tool, value, answering }, voiceOf(under, seed))
          const { path } = value.parameter
          demand(said.says.includes(path), `${tool.name}: telling ${path} does not say it`)
          demand(
            timesSaid(said.pieces, path) <= 1,
            `${tool.name}: "${textOf(said.pieces)}" says ${path} twice`,
          )
        }
      }
    }
  }
}

function words(language: Language, move: Move, voice: Voice): Said {
  const said = language.say(move, voice)
  demand(said !== undefined, `there are no words for ${move.does}`)
  const text = textOf(said.pieces)
  demand(text.trim() !== '', `${move.does} is said with nothing`)
  demand(
    !/undefined|\[object|NaN|[{}«»]|<\w+>/.test(text),
    `${move.does}: an unfilled slot stands in "${text}"`,
  )
  return said
}

function callOf(language: Language, tool: CatalogTool, seed: number): CarriedCall {
  const made = valuesFor(language, tool, seed).map(({ parameter, value }) => [parameter.name, value] as const)
  return {
    id: 'call_1',
    name: tool.name,
    arguments: Object.fromEntries(made),
    from: {},
    forms: {},
    outcome: { ok: true, value: { status: 'done', id: 'AB-1' } },
  }
}

/** One of every move that a language must have words for. */
function everyMove(under: LanguageUnderTest, seed: number): (UserMove | AgentMove)[] {
  const { language, tools } = under
  const moves: (UserMove | AgentMove)[] = [{ does: 'confirm' }, { does: 'thank' }]
  for (const reason of noToolReasons)
    moves.push({ does: 'reply', reason, fact: undefined, near: tools[0].name, text: 'AB', said: 'AB' })
  for (const tool of tools) {
    const call = callOf(language, tool, seed)
    const failed = { kind: 'not_found', code: 'not_found', message: '' } as const
    moves.push({ does: 'answer', calls: [call] })
    moves.push({ does: 'answer', calls: [{ ...call, outcome: { ok: false, error: failed } }] })
    moves.push({ does: 'read_back', tool, call }, { does: 'ability', tool })
    if (tool.params.length > 0) moves.push({ does: 'ask_for', tool, missing: tool.params.slice(0, 2) })
    const id = valuesFor(language, tool, seed).find(({ parameter }) => parameter.type === 'identifier')
    if (id) moves.push({ does: 'correct', right: id, wrong: { ...id, value: 'AB-2' } })
  }
  return moves
}

/** Moves that a conversation can do without. */
const optional: readonly UserMove['does'][] = ['greet', 'close']

function saysEveryMove(under: LanguageUnderTest): void {
  for (const seed of seeds) {
    for (const move of everyMove(under, seed)) words(under.language, move, voiceOf(under, seed))
    for (const does of optional) under.language.say({ does } as UserMove, voiceOf(under, seed))
  }
  const chats = noToolReasons.filter(
    (reason) =>
      under.language.say({ does: 'chat', reason, near: under.tools[0].name }, voiceOf(under, 3)) !==
      undefined,
  )
  demand(chats.length > 0, 'there are no words for messages that need no tool')
}

function saysEveryAct(under: LanguageUnderTest): void {
  const { language, tools } = under
  const spoken = language.packs.acts
  for (const act of acts.keys()) {
    if (spoken && !spoken.has(act) && !spoken.has('do')) continue
    const tool = { ...tools[0], act }
    for (const seed of seeds.slice(0, 6))
      words(language, askFor(tool, valuesFor(language, tool, seed)), voiceOf(under, seed))
  }
}

function repeats(under: LanguageUnderTest): void {
  const all = () =>
    seeds.flatMap((seed) => [
      ...everyMove(under, seed).map((move) => under.language.say(move, voiceOf(under, seed))),
      ...under.tools.map((tool) =>
        under.language.say(askFor(tool, valuesFor(under.language, tool, seed)), voiceOf(under, seed)),
      ),
    ])
  demand(isDeepStrictEqual(all(), all()), 'the same dice gave other words')
}

const styles: readonly Style[] = [
  { lowercase: false, unpunctuated: false, between: 'stop' },
  { lowercase: true, unpunctuated: true, between: 'comma' },
  { lowercase: false, unpunctuated: true, between: 'line' },
  { lowercase: true, unpunctuated: false, between: 'nothing' },
  { lowercase: false, unpunctuated: false, between: 'dash' },
]

function messages(under: LanguageUnderTest): { sentences: Sentence[]; seed: number }[] {
  return seeds.map((seed) => ({
    seed,
    sentences: under.tools.map((tool) =>
      words(under.language, askFor(tool, valuesFor(under.language, tool, seed)), voiceOf(under, seed)),
    ),
  }))
}

const exactOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.exact])).filter((exact) => exact !== '')

function composes(under: LanguageUnderTest): void {
  const { language } = under
  for (const { sentences, seed } of messages(under)) {
    const before = structuredClone(sentences)
    for (const style of styles) {
      const joined = () => language.compose(sentences, style, voiceOf(under, seed))
      demand(isDeepStrictEqual(joined(), joined()), 'the same sentences were joined in two ways')
      demand(isDeepStrictEqual(sentences, before), 'joining changed the sentences')
      const exact = exactOf(sentences.flatMap(({ pieces }) => pieces))
      demand(
        isDeepStrictEqual(exactOf(joined()), exact),
        `joining changed or lost a value in "${textOf(joined())}"`,
      )
      demand(
        textOf(joined()).trim() === textOf(joined()),
        `"${textOf(joined())}" begins or ends with a blank`,
      )
    }
  }
  demand(
    language.compose([], styles[0], voiceOf(under, 1)).length === 0,
    'no sentences were joined to something',
  )
}

function slips(under: LanguageUnderTest): void {
  const { slip } = under.language
  if (!slip) return
  for (const { sentences, seed } of messages(under)) {
    const pieces = sentences.flatMap((sentence) => sentence.pieces)
    const exact = exactOf(pieces)
    for (const tag of ['casual', 'second_language', 'young'])
      demand(
        isDeepStrictEqual(exactOf(slip(pieces, random(seed), new Set([tag]))), exact),
        `a slip fell into a value of "${textOf(pieces)}"`,
      )
  }
}

/** Words as hostile names have them. */
const anyWords = [
  'order',
  'hotel room',
  '',
  ' ',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  '訂單',
  '💥',
  'a-b_c',
]

function formsAny({ form }: Language): void {
  for (const word of anyWords) {
    for (const features of [
      {},
      { number: 1 },
      { number: 2 },
      { article: 'a' },
      { article: 'the' },
      { case: 'gen' },
      { case: '?' },
    ] as const)
      demand(typeof form(word, features) === 'string', `"${word.slice(0, 20)}" has no form`)
    demand(form(word, {}) === word, `"${word.slice(0, 20)}" is another word without any feature`)
  }
}
