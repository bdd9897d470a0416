import { sameJson, type JsonObject } from '../../lib/json.ts'
import type { Piece } from '../../language/phrase.ts'
import type { Sentence } from '../../language/language.ts'
import { callsOfTurn, saidBefore, type PlannedCall, type Turn } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { SeedPieces } from './induce.ts'
import { written } from './mention.ts'
import { causeClause, isSpecial, mentioned, mentionsOf } from './mentions.ts'
import { isOwn } from './plain-request.ts'
import { choose, tell, type Person } from './person.ts'
import { messageRequest } from './message-request.ts'
import { numberInPassing } from './passing.ts'
import { frameRequest, nounFor, type Request } from './request.ts'
import { seedRequest, storyRequest } from './seed-request.ts'

export interface TurnContext {
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly pieces: ReadonlyMap<string, SeedPieces>
}

type CallTurn = Exclude<Turn, { does: 'chat' }>

/** Frames are put under the story of a seed in this share of requests, where one fits. */
const storyShare = 0.15
/** Who asks for a person and speaks of an order often gives its number too. */
const numberShare = 0.4

/** The sentences of a user message that is about calls; no-tool messages are in chat.ts. */
export function turnWords(turn: CallTurn, person: Person, context: TurnContext): Request {
  if (turn.rounds.length > 1) return requestOfRounds(turn, person, context)
  const asked = callsOfTurn(turn)
  switch (turn.does) {
    case 'request':
      return asked.length > 1
        ? parallelRequest(asked, person, context)
        : oneRequest(asked[0], person, context)
    case 'propose':
      return oneRequest(turn.wants, person, context)
    case 'follow_up':
      return oneRequest(asked[0], person, context)
    case 'underspecify': {
      const tool = toolOf(turn.wants, context)
      const only = tool.params.map((p) => p.path).filter((path) => !turn.missing.includes(path))
      return frameRequest(turn.wants, tool, person, { only })
    }
    case 'supply':
      return supplied(asked[0], turn.gives, person, context)
    case 'confirm':
      return brief(
        tell(
          choose(person.language.moves.confirmations, person) ?? person.language.moves.confirmations[0],
          person,
        ),
        'confirm',
      )
    case 'correct':
      return corrected(turn, person, context)
  }
}

/** Asks for what the last round does; what the rounds before it need besides is said after it. */
function requestOfRounds({ does, rounds }: CallTurn, person: Person, context: TurnContext): Request {
  const last = rounds[rounds.length - 1]
  // At the start of a conversation there is no "that one" to point at.
  const opening = does === 'request' && last.calls.length === 1
  const request = opening
    ? frameRequest(last.calls[0], toolOf(last.calls[0], context), person, { plain: true })
    : turnWords({ does: 'follow_up', rounds: [last] }, person, context)
  const told = new Set(last.calls.flatMap((call) => Object.values(call.arguments).map(String)))
  const more = rounds.slice(0, -1).flatMap((round) => (round.train ? round.calls : []))
  const sentences = more.flatMap((call) =>
    mentionsOf(call, toolOf(call, context), person)
      .filter(({ value }) => !told.has(String(value)))
      .map((mention): Sentence => ({ pieces: mentioned(mention, 'clause', person), mood: 'statement' })),
  )
  return { ...request, sentences: [...request.sentences, ...sentences] }
}

function toolOf(call: PlannedCall, context: TurnContext): CatalogTool {
  const tool = context.tools.get(call.name)
  if (!tool) throw new RangeError(`grammar: ${call.name} is not among the tools`)
  return tool
}

function brief(pieces: readonly Piece[], template: string): Request {
  return { sentences: [{ pieces, mood: 'statement' }], template, seeds: [], openings: false }
}

function oneRequest(call: PlannedCall, person: Person, context: TurnContext): Request {
  const tool = toolOf(call, context)
  const known = saidBefore(call)
  if (known) return { ...frameRequest(call, tool, person, { known, plain: true }), openings: false }
  const pieces = context.pieces.get(tool.name)
  const line =
    call.line && 'message' in call.line ? messageRequest(call.line.message, call, tool, person) : undefined
  const seed =
    pieces && call.line && 'seed' in call.line
      ? seedRequest(call.line.seed, call, tool, person, pieces)
      : undefined
  const story =
    pieces && !call.line && person.dice.chance(storyShare)
      ? storyRequest(call, tool, person, pieces)
      : undefined
  const request = line ?? seed ?? story ?? frameRequest(call, tool, person)
  if (!person.language.actOf(tool).topics || !person.dice.chance(numberShare)) return request
  const number = numberInPassing(request.sentences, person)
  return number ? { ...request, sentences: [...request.sentences, number] } : request
}

/** Two requests in one message: together when only the identifier differs, else one after the other. */
function parallelRequest(calls: readonly PlannedCall[], person: Person, context: TurnContext): Request {
  const [first, second] = calls
  const tool = toolOf(first, context)
  const together = first.name === second.name ? severalThings(first, second, tool, person) : undefined
  if (together) return together
  const one = frameRequest(first, tool, person, { plain: true })
  const two = frameRequest(second, toolOf(second, context), person, { plain: true, askFirst: true })
  const joiner = choose(person.language.moves.joiners, person)
  const [head, ...rest] = two.sentences
  const joined: Sentence = joiner ? { ...head, pieces: [...tell(joiner, person), ' ', ...head.pieces] } : head
  return {
    sentences: [...one.sentences, joined, ...rest],
    template: `${one.template} + ${two.template}`,
    seeds: [],
    openings: true,
  }
}

function severalThings(
  first: PlannedCall,
  second: PlannedCall,
  tool: CatalogTool,
  person: Person,
): Request | undefined {
  const id = tool.params.find((p) => p.type === 'identifier' && Object.hasOwn(first.arguments, p.name))
  if (!id || !sameJson(without(first.arguments, id.name), without(second.arguments, id.name)))
    return undefined
  const words = person.language.actOf(tool)
  if (!words || Object.keys(first.arguments).length > 1) return undefined
  if (!isSpecial(tool, person) && !isOwn(id, tool)) return undefined
  const ids = [first, second].flatMap((call, i): Piece[] => {
    const [mention] = mentionsOf(call, tool, person)
    return i === 0
      ? written(mention, person)
      : [person.dice.pick([' and ', ' and ', ' & ', ' and also ']), ...written(mention, person)]
  })
  const p = choose(person.language.things.several, person)
  const frame = p && choose(words.commands, person, (q) => [...q.slots].every((slot) => slot === 'thing'))
  if (!p || !frame) return undefined
  const noun = nounFor(id.noun, tool, person)
  const thing = tell(p, person, { list: ids, nouns: [person.language.plural(noun)], noun: [noun] })
  const requester = person.dice.pick(
    person.language.moves.requesters.filter((r) => r.before.needs.length === 0),
  )
  const opener = tell(requester.before, person)
  const pieces = [...opener, ...(opener.length > 0 ? [' '] : []), ...tell(frame, person, { thing })]
  return {
    sentences: [{ pieces, mood: requester.question ? 'question' : 'statement' }],
    template: `${tool.act}/several: ${frame.source}`,
    seeds: [],
    openings: true,
  }
}

function without(args: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(args).filter(([key]) => key !== name))
}

/** The answer to a clarifying question: just what was asked for. */
function supplied(
  call: PlannedCall,
  gives: readonly string[],
  person: Person,
  context: TurnContext,
): Request {
  const tool = toolOf(call, context)
  const mentions = mentionsOf(call, tool, person, gives)
  const sentences = mentions.map((mention, i): Sentence => {
    const cause = mention.as === 'cause' ? causeClause(mention, person) : undefined
    return { pieces: cause ?? mentioned(mention, i === 0 ? 'supply' : 'clause', person), mood: 'statement' }
  })
  return { sentences, template: 'supply', seeds: [], openings: false }
}

function corrected(turn: Extract<Turn, { does: 'correct' }>, person: Person, context: TurnContext): Request {
  const [call] = callsOfTurn(turn)
  const tool = toolOf(call, context)
  const [right] = mentionsOf(call, tool, person, [turn.path])
  const [wrong] = mentionsOf({ ...turn.wrong, from: {} }, tool, person, [turn.path])
  const p = choose(person.language.moves.corrections, person)
  if (!p) throw new RangeError('grammar: the language has no way to correct a value')
  const exact = (value: unknown): Piece[] => [{ exact: String(value) }]
  return brief(
    tell(p, person, {
      right: exact(right.value),
      wrong: exact(wrong.value),
      label: [right.parameter.label],
      noun: [right.parameter.noun],
    }),
    'correct',
  )
}
