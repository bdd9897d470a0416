import { textOf, type Phrase, type Piece } from '../../language/phrase.ts'
import type { Language } from '../../language/language.ts'
import type { Turn } from '../../spec/story.ts'
import type { Fact, Facts } from '../../spec/facts.ts'
import type { Seed } from '../../spec/seed.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { choose, having, tell, type Person } from './person.ts'
import { numberInPassing, passingNumber } from './passing.ts'
import type { Request } from './request.ts'

export type ChatTurn = Extract<Turn, { does: 'chat' }>

export interface ChatContext {
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly facts: Facts
  readonly seeds: readonly Extract<Seed, { tool: null }>[]
  /** Words of what the offered tools do: a message with one of them is not out of their reach. */
  readonly covered: ReadonlySet<string>
  /** Messages that a reason will have, about. */
  readonly perReason: number
}

/** Verbs too common to tell what a request is about. */
const vague = new Set(
  'look get find check see do show tell give make set run up for out start search ask send update change'.split(
    ' ',
  ),
)

/** The verbs by which the acts of the tools are known. */
export function coveredWords(
  tools: ReadonlyMap<string, CatalogTool>,
  language: Language,
): ReadonlySet<string> {
  const words = new Set<string>()
  for (const tool of tools.values()) {
    for (const verb of language.actOf(tool).verbs) {
      for (const word of verb.split(' ')) if (!vague.has(word)) words.add(word)
    }
  }
  return words
}

/** At most these shares are a seed's words, and a whole message of the language. */
const mostSeeds = 0.25
const mostMessages = 0.8
/** How often one line may come back before it wears out. */
const reuse = 2

function shareOf(lines: number, messages: number, most: number): number {
  return Math.min(most, (lines * reuse) / Math.max(1, messages))
}

/** Reasons under which an order number may stand in the message although nothing is to be done with it. */
const numbered = new Set(['not_covered', 'near_miss'])
const numberShare = 0.35

/** A message that needs no tool. With a fact it asks for that fact; otherwise it stays near the tool or far from all. */
export function chatWords(turn: ChatTurn, person: Person, context: ChatContext): Request | undefined {
  const first = chatSentences(turn, person, context)
  const request =
    first && wornChance(turn, context) > person.dice.next() ? dressed(first, turn, person, context) : first
  if (
    !request ||
    turn.fact !== undefined ||
    !numbered.has(turn.reason) ||
    !person.tags.has('domain=shop') ||
    !person.dice.chance(numberShare)
  )
    return request
  const number = numberInPassing(request.sentences, person)
  return number ? { ...request, sentences: [...request.sentences, number] } : request
}

/** Lines that a reason has, about: beyond a few uses of each, greetings and thanks must tell messages apart. */
const linesPerReason = 300

function wornChance(turn: ChatTurn, { perReason }: ChatContext): number {
  const lines = turn.reason === 'small_talk' ? linesPerReason : 2 * linesPerReason
  return 1 - Math.min(1, lines / Math.max(1, perReason))
}

/** A message told apart from others of the same line: two lines of small talk, or words around it. */
function dressed(request: Request, turn: ChatTurn, person: Person, context: ChatContext): Request {
  const more = turn.reason === 'small_talk' ? chatSentences(turn, person, context) : undefined
  return { ...request, sentences: [...request.sentences, ...(more?.sentences ?? [])], openings: 'sure' }
}

function chatSentences(turn: ChatTurn, person: Person, context: ChatContext): Request | undefined {
  const fact = context.facts.facts.find((f) => f.id === turn.fact)
  const seeds = context.seeds.filter(
    (s) =>
      s.reason === turn.reason &&
      (turn.reason === 'hypothetical' ? s.near === turn.near : s.fact === fact?.id),
  )
  if (person.dice.chance(shareOf(seeds.length, context.perReason, mostSeeds))) {
    const seed = person.dice.pick(seeds)
    return { ...said(seed.text, `seed ${seed.id}`, [seed.id], turn), fact: seed.fact }
  }
  const hasSlots = having(slotsOf(person))
  const fits = (q: Phrase) => hasSlots(q) && !(turn.reason === 'not_covered' && isCovered(q, context))
  const messages =
    fact || !person.tags.has('domain=shop') ? [] : (person.language.messages.noTool[turn.reason] ?? [])
  if (person.dice.chance(shareOf(messages.length, context.perReason, mostMessages))) {
    const line = choose(messages, person, (q) => [...q.slots].every((slot) => slot === 'number'))
    if (line) {
      const pieces = tell(line, person, { number: passingNumber(person) })
      return {
        sentences: [{ pieces, mood: 'written' }],
        template: `${turn.reason}/message: ${line.source}`,
        seeds: [],
        openings: turn.reason !== 'small_talk' && person.dice.chance(0.4),
      }
    }
  }
  const p = fact ? factQuestion(fact, person) : choose(phrasesFor(turn, context, person), person, fits)
  if (typeof p === 'string') return said(p, `fact ${fact?.id}: ${p}`, [], turn)
  if (!p) return undefined
  const object = context.tools.get(turn.near ?? '')?.object ?? 'thing'
  const wishes = person.dice.shuffle([...context.tools.values()])
  const pieces = tell(p, person, (name) => {
    if (name === 'thing') return [person.language.things.general(object)]
    return 'abc'.includes(name) ? wish(wishes['abc'.indexOf(name) % wishes.length], person) : undefined
  })
  return {
    sentences: [{ pieces, mood: person.language.asks(textOf(pieces)) ? 'question' : 'statement' }],
    template: `${turn.reason}: ${p.source}`,
    seeds: [],
    openings: turn.reason !== 'small_talk',
  }
}

function factQuestion(fact: Fact, person: Person): string | undefined {
  return fact.ask.length === 0 ? undefined : person.dice.pick(fact.ask)
}

function phrasesFor(turn: ChatTurn, context: ChatContext, person: Person): readonly Phrase[] {
  const { actOf, moves } = person.language
  const near = context.tools.get(turn.near ?? '')
  const own = (near && actOf(near).near[turn.reason]) ?? []
  return own.length > 0 ? own : (moves.chat[turn.reason] ?? [])
}

function slotsOf(person: Person): ReadonlySet<string> {
  const slots = ['thing', 'a', 'b', 'c']
  return new Set(person.background.item === undefined ? slots : [...slots, 'item'])
}

/** A bare verb phrase for what a tool does, without any value: "track a package". */
function wish(tool: CatalogTool, person: Person): Piece[] {
  const commands = person.language.actOf(tool).commands
  const p = choose(commands, person, (q) => [...q.slots].every((slot) => slot === 'thing'))
  return p
    ? tell(p, person, { thing: [person.language.things.plain(tool, person.dice)] })
    : [`get help with ${person.language.plural(tool.object)}`]
}

function isCovered(p: Phrase, context: ChatContext): boolean {
  const words = p.source.toLowerCase().match(/[a-z]+/g) ?? []
  return words.some((word) => context.covered.has(word))
}

function said(text: string, template: string, seeds: string[], turn: ChatTurn): Request {
  return {
    sentences: [{ pieces: [text], mood: 'written' }],
    template,
    seeds,
    openings: turn.reason !== 'small_talk',
  }
}
