import { plainVoice } from '../language/maker/phrase-language.ts'
import { textOf } from '../language/phrase.ts'
import type { Corruption, CorruptingFault } from '../spec/corruption.ts'
import type { SemanticType } from '../spec/tool.ts'
import { inPlaceOf, targetCalls } from './answer-parts.ts'

/** Answers in words where the truth calls: what stood beside the call alone, or a model's usual evasion. */
const corrupt: Corruption = (placed, sample, context) => {
  const { turn } = placed
  if (turn.tool_calls === undefined || turn.tool_calls.length === 0) return undefined
  if (turn.content !== null && turn.content !== '') {
    const { tool_calls: _, ...rest } = turn
    return { rejected: rest, path: '/tool_calls' }
  }
  const { language } = context
  if (turn.thought !== undefined || language === undefined) return undefined
  const [target] = targetCalls(placed, sample, context)
  if (target === undefined) return undefined
  const labels = target.tool.params
    .filter(({ path, type }) => Object.hasOwn(target.call.arguments, path) && !unasked.has(type))
    .map((parameter) => parameter.label)
  const again = sample.messages.slice(0, placed.message).some((message) => message.role === 'assistant')
  const { tool } = target
  const scene = { tools: context.tools, facts: noFacts, identifier: undefined, perReason: 0 }
  const said = language.say(
    { does: 'evade', tool, labels, again },
    plainVoice(scene, context.random, sample.today ?? context.today),
  )
  if (said === undefined) return undefined
  const content = textOf(said.pieces)
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

const noFacts = { business: undefined, facts: [] }

export const missingCall: CorruptingFault = {
  name: 'missing_call',
  corrupt,
  chance: () => 1,
}
