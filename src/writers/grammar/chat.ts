import { textOf, type Phrase } from '../../lib/phrase.ts'
import type { Turn } from '../../spec/blueprint.ts'
import type { Fact, Facts } from '../../spec/facts.ts'
import type { Seed } from '../../spec/seed.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { choose, having, tell, type Person } from './person.ts'
import type { Request } from './request.ts'

export type ChatTurn = Extract<Turn, { does: 'chat' }>

export interface ChatContext {
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly facts: Facts
  readonly seeds: readonly Extract<Seed, { tool: null }>[]
}

const seedShare = 0.25

/** A message that needs no tool. With a fact it asks for that fact; otherwise it stays near the tool or far from all. */
export function chatWords(turn: ChatTurn, person: Person, context: ChatContext): Request | undefined {
  const fact = context.facts.facts.find((f) => f.id === turn.fact)
  const seeds = context.seeds.filter((s) => s.reason === turn.reason && (fact ? s.fact === fact.id : s.fact === undefined))
  if (seeds.length > 0 && person.dice.chance(seedShare)) {
    const seed = person.dice.pick(seeds)
    return said(seed.text, `seed ${seed.id}`, [seed.id], turn)
  }
  const p = fact ? factQuestion(fact, person) : choose(phrasesFor(turn, context, person), person, having(slotsOf(person)))
  if (typeof p === 'string') return said(p, `fact ${fact?.id}: ${p}`, [], turn)
  if (!p) return undefined
  const object = context.tools.get(turn.near ?? '')?.object ?? 'thing'
  const thing = [person.language.plural(object)]
  const pieces = tell(p, person, { thing })
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
  const { acts, moves } = person.language
  const near = context.tools.get(turn.near ?? '')
  const own = (near && acts[near.act]?.near[turn.reason]) ?? []
  return own.length > 0 ? own : (moves.chat[turn.reason] ?? [])
}

function slotsOf(person: Person): ReadonlySet<string> {
  return new Set(person.background.item === undefined ? ['thing'] : ['thing', 'item'])
}

function said(text: string, template: string, seeds: string[], turn: ChatTurn): Request {
  return {
    sentences: [{ pieces: [text], mood: 'written' }],
    template,
    seeds,
    openings: turn.reason !== 'small_talk',
  }
}
