import { pointerToken } from '../lib/json-pointer.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import type { Corruption, CorruptingFault } from '../spec/corruption.ts'
import { accepts, propertiesOf, requiredOf, targetCalls, withArguments, withValue } from './answer-parts.ts'

/** Leaves out an argument that the tool requires. */
const corrupt: Corruption = (placed, sample, context) => {
  for (const target of targetCalls(placed, sample, context)) {
    const { call, tool } = target
    const pointers = context.random.shuffle(requiredIn(call.arguments, tool.parameters, '', 0))
    for (const pointer of pointers) {
      const args = withValue(call.arguments, pointer, undefined)
      if (!accepts(tool, args)) return withArguments(placed.turn, target, args, pointer)
    }
  }
  return undefined
}

const deepest = 8

/** Pointers to required arguments that are there, and to required fields of objects among them. */
function requiredIn(value: JsonObject, schema: JsonObject, at: string, depth: number): string[] {
  const properties = propertiesOf(schema)
  const found = requiredOf(schema)
    .filter((name) => Object.hasOwn(value, name))
    .map((name) => `${at}/${pointerToken(name)}`)
  for (const [name, inner] of Object.entries(properties)) {
    const held = Object.hasOwn(value, name) ? value[name] : undefined
    if (isObject(held) && isObject(inner) && depth < deepest)
      found.push(...requiredIn(held, inner, `${at}/${pointerToken(name)}`, depth + 1))
  }
  return found
}

export const missingArgument: CorruptingFault = {
  name: 'missing_argument',
  corrupt,
  chance: (tool) => (requiredOf(tool.parameters).length > 0 ? 1 : 0),
  told: /missing|is required|required (?:argument|parameter|field|property)|must provide|brakuj|wymagan|缺少|必填|누락|필수/iu,
  keywords: ['required', 'dependentRequired'],
  vague: true,
}
