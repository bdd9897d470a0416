import { textOf } from '../../language/phrase.ts'
import { mix32, random } from '../../lib/random.ts'
import type { Message } from '../../sample/schema.ts'
import type { Blueprint } from '../../spec/blueprint.ts'
import type { AgentMove, Language, Persona, Voice } from '../../spec/language.ts'
import { callsOfTurn, carriedCalls, resultText, type Round, type Turn } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { Draft, WriteContext, Writer } from '../../spec/writer.ts'
import { chatRequest, type ChatSeed, type ChatTurn } from './chat-request.ts'
import { factFinder, type FactFinder } from './fact-finder.ts'
import { induce, type SeedPieces } from './induce.ts'
import { message, naturalnessOf } from './message.ts'
import type { Request } from './request.ts'
import { sceneFinder, type ToolScene } from './scene-of-tools.ts'
import { said, type Speaker } from './speaker.ts'
import { turnWords, type TurnContext } from './turns.ts'

/** What the words of a sample are made with in one language. */
interface Scenery extends TurnContext, ToolScene {
  readonly language: Language
  readonly personas: ReadonlyMap<string, Persona>
  readonly chatSeeds: readonly ChatSeed[]
  readonly facts: FactFinder
}

/**
 * Writes without any model: plans the moves of each turn, and has a language say them, in the words of
 * seed messages where they fit. Deterministic: the words of a blueprint follow from its seed.
 *
 * @throws RangeError for a blueprint in a language that was not handed in.
 */
export function grammarWriter(languages: Language | readonly Language[], context: WriteContext): Writer {
  const list = Array.isArray(languages) ? (languages as readonly Language[]) : [languages as Language]
  const sceneries = new Map(list.map((language) => [language.code, sceneryOf(language, context)]))
  return {
    name: 'grammar',
    write(blueprint) {
      const scenery = sceneries.get(blueprint.language)
      if (!scenery) throw new RangeError(`grammar: no language ${blueprint.language} was handed in`)
      return written(blueprint, { ...scenery, ...scenery.sceneFor(blueprint.tools) }, context.system)
    },
  }
}

/** What is the same for all samples of a build. */
type SharedScenery = Omit<Scenery, keyof ToolScene> & { sceneFor(tools: readonly string[]): ToolScene }

function sceneryOf(language: Language, context: WriteContext): SharedScenery {
  return {
    language,
    sceneFor: sceneFinder(language, context),
    personas: new Map(language.packs.personas.map((persona) => [persona.id, persona])),
    pieces: piecesByTool(language, context),
    chatSeeds: context.seeds.filter((seed) => seed.tool === null),
    facts: factFinder(context.facts, language),
  }
}

/** What the seeds of each tool give, cut up when it is first asked for. */
function piecesByTool(language: Language, { seeds, tools }: WriteContext): Scenery['pieces'] {
  const seedsOf = Map.groupBy(seeds, (seed) => seed.tool)
  const found = new Map<string, SeedPieces>()
  return {
    get(name) {
      const tool = tools.get(name)
      const known = found.get(name)
      if (known !== undefined || tool === undefined) return known
      const pieces = induce(seedsOf.get(name) ?? [], tool, language)
      found.set(name, pieces)
      return pieces
    },
  }
}

function written(blueprint: Blueprint, scenery: Scenery, system: string | undefined): Draft | undefined {
  const speaker = speakerOf(blueprint, scenery)
  const agent: Speaker = { ...speaker, random: random(mix32(blueprint.seed, 7)) }
  const messages: Message[] = system === undefined ? [] : [{ role: 'system', content: system }]
  let template = ''
  let first: string | undefined
  const seeds: string[] = []
  for (const turn of blueprint.turns) {
    const words = requestOf(turn, first !== undefined, speaker, scenery)
    if (!words) return undefined
    const text = message(words.sentences, speaker, { openings: words.openings, noisy: blueprint.noisy })
    messages.push({ role: 'user', content: text })
    first ??= text
    if (template === '') template = words.template
    seeds.push(...words.seeds)
    const replies =
      turn.does === 'chat' ? chatAnswer(turn, words, text, agent, scenery) : answered(turn, agent)
    if (!replies) return undefined
    messages.push(...replies)
  }
  return {
    messages,
    template,
    seeds,
    tags: blueprint.noisy ? ['misspelling'] : [],
    naturalness: naturalnessOf(first ?? ''),
  }
}

/** Longest value of an argument that words are ruled in or out by. */
const longestMeaning = 30

function speakerOf(blueprint: Blueprint, scenery: Scenery): Speaker {
  const { language, scene, personas } = scenery
  const persona = personas.get(blueprint.persona) ?? language.packs.personas[0]
  const tags = new Set([...persona.tags, ...scenery.tags, `today=${blueprint.today}`])
  const { background } = blueprint
  for (const [key, value] of Object.entries(background)) tags.add(`${key}=${value}`)
  if (background.item !== undefined) tags.add('item')
  if (background.urgency === 'high') tags.add('high')
  // What an enum argument means may rule words in or out: "I have it here" and `not_received`.
  for (const turn of blueprint.turns) {
    for (const call of 'wants' in turn ? [turn.wants] : callsOfTurn(turn)) {
      for (const value of Object.values(call.arguments))
        if (typeof value === 'string' && value.length < longestMeaning) tags.add(value)
    }
  }
  if (blueprint.noisy) tags.add('casual')
  const voice: Voice = {
    random: random(mix32(blueprint.seed, 3)),
    tags,
    persona,
    background,
    today: blueprint.today,
    scene,
  }
  return { language, ...voice }
}

function requestOf(turn: Turn, later: boolean, speaker: Speaker, scenery: Scenery): Request | undefined {
  if (turn.does !== 'chat') return turnWords(turn, speaker, scenery)
  if (!later) return chatRequest(turn, speaker, scenery.chatSeeds)
  // A chat turn within a conversation that had calls is a word of thanks.
  const thanks = said({ does: 'thank' }, speaker)
  return { sentences: [thanks], template: 'thanks', seeds: [], openings: false }
}

/** The reply to a message that needs no tool; undefined where neither a fact nor "I don't know" is safe. */
function chatAnswer(
  turn: ChatTurn,
  words: Request,
  text: string,
  agent: Speaker,
  { facts, scene, language }: Scenery,
): Message[] | undefined {
  const given = turn.fact ?? words.fact
  const bare = barely(words.sentences)
  // A seed says itself what answers it; for other words the facts are searched.
  const search = given === undefined && words.seeds.length === 0 && asksForFacts(turn.reason)
  const found = search ? facts.find(bare) : undefined
  if (found && !found.sure) return undefined
  // A remark that shares a fact's words does not ask for it.
  if (found?.fact && turn.reason === 'near_miss' && !bare.includes('?') && !language.read(bare).isQuestion())
    return undefined
  const fact = scene.facts.facts.find((one) => one.id === given) ?? found?.fact
  return [spoken({ does: 'reply', reason: turn.reason, fact, near: turn.near, text, said: bare }, agent)]
}

/** What is said before greetings, closings and slips come to it. */
function barely(sentences: Request['sentences']): string {
  return sentences.map(({ pieces, mood }) => textOf(pieces) + (mood === 'question' ? '?' : '')).join('\n')
}

const factual: ReadonlySet<string> = new Set(['near_miss', 'hypothetical', 'question', 'not_covered'])
const asksForFacts = (reason: string): boolean => factual.has(reason)

function spoken(move: AgentMove, agent: Speaker): Message {
  return { role: 'assistant', content: textOf(said(move, agent).pieces) }
}

/** What the assistant does about a user message that is about calls. */
function answered(turn: Exclude<Turn, { does: 'chat' }>, agent: Speaker): Message[] {
  if (turn.does === 'underspecify') {
    const tool = toolNamed(turn.wants.name, agent)
    const missing = tool.params.filter((p) => turn.missing.includes(p.path))
    return [spoken({ does: 'ask_for', tool, missing }, agent)]
  }
  if (turn.does === 'propose') {
    const tool = toolNamed(turn.wants.name, agent)
    return [spoken({ does: 'read_back', tool, call: turn.wants }, agent)]
  }
  const last = turn.rounds[turn.rounds.length - 1]
  return [...turn.rounds.flatMap(carriedOut), spoken({ does: 'answer', calls: carriedCalls(last) }, agent)]
}

function toolNamed(name: string, { scene }: Speaker): CatalogTool {
  const tool = scene.tools.get(name)
  if (!tool) throw new RangeError(`grammar: ${name} is not among the tools`)
  return tool
}

/** The calls of a round, and what each came back with. */
function carriedOut(round: Round): Message[] {
  return [
    {
      role: 'assistant',
      content: null,
      ...(round.thought !== undefined && { thought: round.thought }),
      tool_calls: round.calls.map(({ id, name, arguments: args }) => ({ id, name, arguments: args })),
      ...(!round.train && { train: false }),
    },
    ...round.calls.map(({ id, name }, i): Message => {
      return { role: 'tool', tool_call_id: id, name, content: resultText(round.outcomes[i]) }
    }),
  ]
}
