import type { Corruption, CorruptingFault } from '../spec/corruption.ts'
import { callId, inPlaceOf } from './answer-parts.ts'
import { guessedCall, plausibleCall, repeatedCall } from './plausible-call.ts'

/**
 * Calls where the truth answers in words: repeats the call whose result has just come, guesses what the truth
 * asks for, or calls a tool that sounds near to what the user said.
 */
const corrupt: Corruption = (placed, sample, context) => {
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

export const needlessCall: CorruptingFault = {
  name: 'needless_call',
  corrupt,
  chance: () => 1,
}
