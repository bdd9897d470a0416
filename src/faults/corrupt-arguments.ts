import { pointerToken } from '../lib/json-pointer.ts'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { conversationValue, isWordy } from './conversation-value.ts'
import {
  accepts,
  propertiesOf,
  requiredOf,
  targetCalls,
  withArguments,
  withValue,
  type Corruption,
} from './corruption.ts'

/** Leaves out an argument that the tool requires. */
export const missingArgument: Corruption = (placed, sample, context) => {
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

/** Adds an argument that another tool on offer has and this one has not, with a value from the conversation. */
export const extraArgument: Corruption = (placed, sample, context) => {
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
      const value = conversationValue(parameter, sample, placed.message)
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
