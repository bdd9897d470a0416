import type { JsonObject } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import { brokenWays, type BrokenWay, type Corruption, type CorruptingFault } from '../spec/corruption.ts'
import { breakJson } from './break-json.ts'

/** Writes the arguments of one call as text that is no JSON. The message itself stays as it is. */
const corrupt: Corruption = ({ turn }, _sample, { random }) => {
  const calls = turn.tool_calls ?? []
  if (calls.length === 0) return undefined
  const call = random.int(calls.length)
  const broken = brokenJson(calls[call].arguments, random)
  return broken && { rejected: turn, path: `/tool_calls/${call}/arguments`, broken: { call, ...broken } }
}

function brokenJson(args: JsonObject, random: Random): { text: string; way: BrokenWay } | undefined {
  for (const way of random.shuffle(brokenWays)) {
    const text = breakJson(JSON.stringify(args), way)
    if (text !== undefined) return { text, way }
  }
  return undefined
}

export const malformedJson: CorruptingFault = {
  name: 'malformed_json',
  corrupt,
  chance: () => 1,
  told: /(?:invalid|malformed|cannot parse|unable to parse) (?:json|arguments)|json ?decode|jsondecode/iu,
}
