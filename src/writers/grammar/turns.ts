import { sameJson, type JsonObject } from '../../lib/json.ts'
import type { Sentence } from '../../spec/language.ts'
import { callsOfTurn, saidBefore, type PlannedCall, type Turn } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { SeedPieces } from './induce.ts'
import { numberInPassing } from './number-in-passing.ts'
import { requestFor, valuesOf, type Request } from './request.ts'
import { seedRequest, storyRequest } from './seed-request.ts'
import { said, type Speaker } from './speaker.ts'

export interface TurnContext {
  readonly tools: ReadonlyMap<string, CatalogTool>
  /** Pieces of seed messages, by tool. */
  readonly pieces: Pick<ReadonlyMap<string, SeedPieces>, 'get'>
}

type CallTurn = Exclude<Turn, { does: 'chat' }>

/** Frames are put under the story of a seed in this share of requests, where one fits. */
const storyShare = 0.15
/** Who asks for a person and speaks of an order often gives its number too. */
const numberShare = 0.4
/** Greetings around a whole message, which has a beginning and an end of its own. */
const greetedLine = 0.4

/** The sentences of a user message that is about calls; no-tool messages are in chat-request.ts. */
export function turnWords(turn: CallTurn, speaker: Speaker, context: TurnContext): Request {
  if (turn.rounds.length > 1) return requestOfRounds(turn, speaker, context)
  const asked = callsOfTurn(turn)
  switch (turn.does) {
    case 'request':
      return asked.length > 1
        ? parallelRequest(asked, speaker, context)
        : oneRequest(asked[0], speaker, context)
    case 'propose':
      return oneRequest(turn.wants, speaker, context)
    case 'follow_up':
      return oneRequest(asked[0], speaker, context)
    case 'underspecify': {
      const tool = toolOf(turn.wants, context)
      const only = tool.params.map((p) => p.path).filter((path) => !turn.missing.includes(path))
      return requestFor(turn.wants, tool, speaker, { only })
    }
    case 'supply':
      return supplied(asked[0], turn.gives, speaker, context)
    case 'confirm':
      return brief(said({ does: 'confirm' }, speaker), 'confirm')
    case 'correct':
      return corrected(turn, speaker, context)
  }
}

/** Asks for what the last round does; what the rounds before it need besides is said after it. */
function requestOfRounds({ does, rounds }: CallTurn, speaker: Speaker, context: TurnContext): Request {
  const last = rounds[rounds.length - 1]
  // At the start of a conversation there is no "that one" to point at.
  const opening = does === 'request' && last.calls.length === 1
  const request = opening
    ? requestFor(last.calls[0], toolOf(last.calls[0], context), speaker, { plain: true })
    : turnWords({ does: 'follow_up', rounds: [last] }, speaker, context)
  const told = new Set(last.calls.flatMap((call) => Object.values(call.arguments).map(String)))
  const more = rounds.slice(0, -1).flatMap((round) => (round.train ? round.calls : []))
  const sentences = more.flatMap((call) => {
    const tool = toolOf(call, context)
    return valuesOf(call, tool)
      .filter(({ value }) => !told.has(String(value)))
      .map((value) => said({ does: 'tell', tool, value, answering: false }, speaker))
  })
  return { ...request, sentences: [...request.sentences, ...sentences] }
}

function toolOf(call: PlannedCall, context: TurnContext): CatalogTool {
  const tool = context.tools.get(call.name)
  if (!tool) throw new RangeError(`grammar: ${call.name} is not among the tools`)
  return tool
}

function brief(sentence: Sentence, template: string): Request {
  return { sentences: [sentence], template, seeds: [], openings: false }
}

function oneRequest(call: PlannedCall, speaker: Speaker, context: TurnContext): Request {
  const tool = toolOf(call, context)
  const known = saidBefore(call)
  if (known) return { ...requestFor(call, tool, speaker, { known, plain: true }), openings: false }
  const request = followedLine(call, tool, speaker, context) ?? requestFor(call, tool, speaker)
  if (!speaker.random.chance(numberShare)) return request
  const number = numberInPassing(request.sentences, speaker, tool)
  return number ? { ...request, sentences: [...request.sentences, number] } : request
}

/** The words that the call was drawn for, or the story of a seed around frames. */
function followedLine(
  call: PlannedCall,
  tool: CatalogTool,
  speaker: Speaker,
  { pieces }: TurnContext,
): Request | undefined {
  const seeds = pieces.get(tool.name)
  if (call.line && 'message' in call.line) {
    const values = valuesOf({ ...call, from: {} }, tool)
    const line = said({ does: 'quote', act: tool.act, line: call.line.message, values }, speaker)
    const openings = speaker.random.chance(greetedLine)
    return { sentences: [line], template: line.frame, seeds: [], openings }
  }
  if (call.line) return seeds && seedRequest(call.line.seed, call, tool, speaker, seeds)
  return seeds && speaker.random.chance(storyShare) ? storyRequest(call, tool, speaker, seeds) : undefined
}

/** Two requests in one message: together when only the identifier differs, else one after the other. */
function parallelRequest(calls: readonly PlannedCall[], speaker: Speaker, context: TurnContext): Request {
  const [first, second] = calls
  const tool = toolOf(first, context)
  const together = first.name === second.name ? severalThings(first, second, tool, speaker) : undefined
  if (together) return together
  const one = requestFor(first, tool, speaker, { plain: true })
  const two = requestFor(second, toolOf(second, context), speaker, { plain: true, joined: true })
  return {
    sentences: [...one.sentences, ...two.sentences],
    template: `${one.template} + ${two.template}`,
    seeds: [],
    openings: true,
  }
}

function severalThings(
  first: PlannedCall,
  second: PlannedCall,
  tool: CatalogTool,
  speaker: Speaker,
): Request | undefined {
  const id = tool.params.find((p) => p.type === 'identifier' && Object.hasOwn(first.arguments, p.name))
  if (!id || Object.keys(first.arguments).length > 1) return undefined
  if (!sameJson(without(first.arguments, id.name), without(second.arguments, id.name))) return undefined
  const values = [...valuesOf(first, tool, [id.path]), ...valuesOf(second, tool, [id.path])]
  const ask = speaker.language.say({ does: 'ask_several', tool, values }, speaker)
  return ask && { sentences: [ask], template: ask.frame, seeds: [], openings: true }
}

function without(args: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(args).filter(([key]) => key !== name))
}

/** The answer to a clarifying question: just what was asked for. */
function supplied(
  call: PlannedCall,
  gives: readonly string[],
  speaker: Speaker,
  context: TurnContext,
): Request {
  const tool = toolOf(call, context)
  const sentences = valuesOf(call, tool, gives).map((value, i) =>
    said({ does: 'tell', tool, value, answering: i === 0 }, speaker),
  )
  return { sentences, template: 'supply', seeds: [], openings: false }
}

function corrected(
  turn: Extract<Turn, { does: 'correct' }>,
  speaker: Speaker,
  context: TurnContext,
): Request {
  const [call] = callsOfTurn(turn)
  const tool = toolOf(call, context)
  const [right] = valuesOf(call, tool, [turn.path])
  const [wrong] = valuesOf({ ...turn.wrong, from: {} }, tool, [turn.path])
  return brief(said({ does: 'correct', right, wrong }, speaker), 'correct')
}
