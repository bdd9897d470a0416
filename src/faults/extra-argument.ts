import { pointerToken } from '../lib/json-pointer.ts'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Corruption, CorruptingFault } from '../spec/corruption.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { accepts, propertiesOf, targetCalls, withArguments, withValue } from './answer-parts.ts'
import { conversationValue, isWordy } from './conversation-value.ts'

/** Adds an argument that another tool on offer has and this one has not, with a value from the conversation. */
const corrupt: Corruption = (placed, sample, context) => {
  for (const target of targetCalls(placed, sample, context)) {
    const { call, tool } = target
    const listed = propertiesOf(tool.parameters)
    const donors = sample.tools.flatMap((name) => (name === tool.name ? [] : (context.tools.get(name) ?? [])))
    const candidates = donors.flatMap((donor) =>
      donor.params.filter(
        (parameter) => !parameter.path.includes('.') && !Object.hasOwn(listed, parameter.path),
      ),
    )
    const wordless = context.random.chance(0.85)
    const order = context.random
      .shuffle(candidates)
      .toSorted((a, b) => Number(isWordy(a) === wordless) - Number(isWordy(b) === wordless))
    for (const parameter of order) {
      if (Object.hasOwn(call.arguments, parameter.path)) continue
      const value = conversationValue(parameter, sample, placed.message, context.language)
      if (value === undefined || holds(call.arguments, value)) continue
      const args = withValue(call.arguments, `/${pointerToken(parameter.path)}`, value)
      if (isOpen(tool) && accepts(tool, args)) continue
      return withArguments(placed.turn, target, args, `/${pointerToken(parameter.path)}`)
    }
  }
  return undefined
}

/** The same value under two names would be no more than said twice. */
function holds(args: JsonObject, value: Json): boolean {
  return JSON.stringify(args).includes(JSON.stringify(value))
}

/** True when a tool says that it takes arguments beyond those it lists. */
function isOpen({ parameters }: CatalogTool): boolean {
  const { additionalProperties: more } = parameters
  return (
    more === true ||
    isObject(more) ||
    isObject(parameters.patternProperties) ||
    !isObject(parameters.properties)
  )
}

export const extraArgument: CorruptingFault = {
  name: 'extra_argument',
  corrupt,
  chance: () => 0.75,
  told: /unexpected (?:keyword )?argument|unknown (?:argument|parameter|field)|unrecognized (?:argument|parameter)/iu,
  keywords: ['additionalProperties'],
  vague: true,
}
