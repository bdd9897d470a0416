import { english } from '../language/en/english.ts'
import { textOf } from '../language/phrase.ts'
import type { Random } from '../lib/random.ts'
import type { AssistantMessage } from '../sample/schema.ts'
import type { CatalogTool, SemanticType } from '../spec/tool.ts'
import { plainVoice } from '../language/maker/phrase-language.ts'
import { callId, targetCalls, type Corruption } from './corruption.ts'
import { guessedCall, plausibleCall, repeatedCall } from './needless-call.ts'

/**
 * Calls where the truth answers in words: repeats the call whose result has just come, guesses what the truth
 * asks for, or calls a tool that sounds near to what the user said.
 */
export const needlessCall: Corruption = (placed, sample, context) => {
  const { turn, message } = placed
  if (turn.tool_calls !== undefined && turn.tool_calls.length > 0) return undefined
  // A thought that leads to the truth would contradict a call.
  if (turn.thought !== undefined) return undefined
  const told = sample.messages[message - 1]?.role === 'tool'
  const called = told
    ? repeatedCall(sample, message)
    : (guessedCall(sample, message, context) ?? plausibleCall(sample, message, context))
  if (called === undefined) return undefined
  const call = { id: callId(context.random), ...called }
  return { rejected: inPlaceOf(turn, { content: null, tool_calls: [call] }), path: '' }
}

/** Answers in words where the truth calls: what stood beside the call alone, or a model's usual evasion. */
export const missingCall: Corruption = (placed, sample, context) => {
  const { turn } = placed
  if (turn.tool_calls === undefined || turn.tool_calls.length === 0) return undefined
  if (turn.content !== null && turn.content !== '') {
    const { tool_calls: _, ...rest } = turn
    return { rejected: rest, path: '/tool_calls' }
  }
  if (turn.thought !== undefined || sample.language !== 'en') return undefined
  const [target] = targetCalls(placed, sample, context)
  if (target === undefined) return undefined
  const labels = target.tool.params
    .filter(({ path, type }) => Object.hasOwn(target.call.arguments, path) && !unasked.has(type))
    .map((parameter) => parameter.label)
  const again = sample.messages.slice(0, placed.message).some((message) => message.role === 'assistant')
  const content = evasion(target.tool, labels, again, context.tools, context.random)
  return { rejected: inPlaceOf(turn, { content }), path: '' }
}

/** Nobody asks "what's the reason?" of somebody who has just complained. */
const unasked: ReadonlySet<SemanticType> = new Set<SemanticType>([
  'boolean',
  'enum',
  'reason',
  'message',
  'text',
  'query',
  'list',
  'object',
])

function inPlaceOf(
  turn: AssistantMessage,
  answer: Pick<AssistantMessage, 'content' | 'tool_calls'>,
): AssistantMessage {
  return { role: 'assistant', ...answer, ...(turn.train !== undefined && { train: turn.train }) }
}

function evasion(
  tool: CatalogTool,
  labels: readonly string[],
  again: boolean,
  tools: ReadonlyMap<string, CatalogTool>,
  random: Random,
): string {
  const scene = { tools, facts: noFacts, identifier: undefined, perReason: 0 }
  const said = english.say({ does: 'evade', tool, labels, again }, plainVoice(scene, random, ''))
  return said === undefined ? '' : textOf(said.pieces)
}

const noFacts = { business: undefined, facts: [] }
