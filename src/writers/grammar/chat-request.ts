import type { Turn } from '../../spec/story.ts'
import type { Seed } from '../../spec/seed.ts'
import type { Request } from './request.ts'
import type { Speaker } from './speaker.ts'
import { numberInPassing } from './number-in-passing.ts'

export type ChatTurn = Extract<Turn, { does: 'chat' }>

/** At most this share is a seed's words. */
const mostSeeds = 0.25
/** How often one line may come back before it wears out. */
const reuse = 2

/** Reasons under which an order number may stand in the message although nothing is to be done with it. */
const numbered: ReadonlySet<string> = new Set(['not_covered', 'near_miss'])
const numberShare = 0.35
const greetedLine = 0.4

export type ChatSeed = Extract<Seed, { tool: null }>

/** A message that needs no tool. With a fact it asks for that fact; otherwise it stays near the tool or far from all. */
export function chatRequest(
  turn: ChatTurn,
  speaker: Speaker,
  seeds: readonly ChatSeed[],
): Request | undefined {
  const { random, scene, tags } = speaker
  const first = chatSentences(turn, speaker, seeds)
  if (!first) return undefined
  const request =
    wornChance(turn, scene.perReason) > random.next() ? dressed(first, turn, speaker, seeds) : first
  const inDomain = speaker.language.packs.domains.some(({ tag }) => tags.has(tag))
  if (turn.fact !== undefined || !numbered.has(turn.reason) || !inDomain || !random.chance(numberShare))
    return request
  const number = numberInPassing(request.sentences, speaker)
  return number ? { ...request, sentences: [...request.sentences, number] } : request
}

/** Lines that a reason has, about: beyond a few uses of each, greetings and thanks must tell messages apart. */
const linesPerReason = 300

function wornChance(turn: ChatTurn, perReason: number): number {
  const lines = turn.reason === 'small_talk' ? linesPerReason : 2 * linesPerReason
  return 1 - Math.min(1, lines / Math.max(1, perReason))
}

/** A message told apart from others of the same line: two lines of small talk, or words around it. */
function dressed(request: Request, turn: ChatTurn, speaker: Speaker, seeds: readonly ChatSeed[]): Request {
  const more = turn.reason === 'small_talk' ? chatSentences(turn, speaker, seeds) : undefined
  return { ...request, sentences: [...request.sentences, ...(more?.sentences ?? [])], openings: 'sure' }
}

function chatSentences(turn: ChatTurn, speaker: Speaker, all: readonly ChatSeed[]): Request | undefined {
  const { random, scene } = speaker
  const fact = scene.facts.facts.find((one) => one.id === turn.fact)
  const seeds = all.filter(
    (seed) =>
      seed.reason === turn.reason &&
      (turn.reason === 'hypothetical' ? seed.near === turn.near : seed.fact === fact?.id),
  )
  if (random.chance(Math.min(mostSeeds, (seeds.length * reuse) / Math.max(1, scene.perReason)))) {
    const seed = random.pick(seeds)
    return { ...written(seed.text, `seed ${seed.id}`, [seed.id], turn), fact: seed.fact }
  }
  if (fact) {
    if (fact.ask.length === 0) return undefined
    const question = random.pick(fact.ask)
    return written(question, `fact ${fact.id}: ${question}`, [], turn)
  }
  const chat = speaker.language.say({ does: 'chat', reason: turn.reason, near: turn.near }, speaker)
  if (!chat) return undefined
  const greeted = turn.reason !== 'small_talk'
  return {
    sentences: [chat],
    template: chat.frame,
    seeds: [],
    // A whole line has a beginning and an end of its own.
    openings: chat.mood === 'written' ? greeted && random.chance(greetedLine) : greeted,
  }
}

function written(text: string, template: string, seeds: string[], turn: ChatTurn): Request {
  return {
    sentences: [{ pieces: [text], mood: 'written' }],
    template,
    seeds,
    openings: turn.reason !== 'small_talk',
  }
}
