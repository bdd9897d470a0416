import { isObject, type JsonObject } from '../../lib/json.ts'
import type { DecodedCall, DecodedTurn, Repair } from '../../spec/format.ts'
import type { Tool } from '../../spec/tool.ts'

/**
 * The turn without arguments that the schema of their tool forbids (`additionalProperties: false`), each
 * told as a repair: what a runtime would have to do before it carries a call out. Evaluation and mining
 * read what the model really said, with `Format.decode`.
 */
export function withinSchema(turn: DecodedTurn, tools: readonly Tool[] | undefined): DecodedTurn {
  if (!tools || turn.calls.length === 0) return turn
  const repairs: Repair[] = [...turn.repairs]
  const schemas = new Map(tools.map((tool) => [tool.name, tool.parameters]))
  const calls = turn.calls.map((call, i): DecodedCall => {
    const declared = declaredBy(schemas.get(call.name))
    const kept = declared && Object.entries(call.arguments).filter(([key]) => declared.has(key))
    if (!kept || kept.length === Object.keys(call.arguments).length) return call
    repairs.push({ code: 'forbidden-argument', call: i })
    return { ...call, arguments: Object.fromEntries(kept) }
  })
  return { ...turn, calls, repairs }
}

/** The properties of a schema that forbids all others; undefined where it may allow more. */
function declaredBy(schema: JsonObject | undefined): ReadonlySet<string> | undefined {
  if (!schema) return undefined
  const branches = schema.anyOf ?? schema.oneOf
  if (!Array.isArray(branches) || Object.hasOwn(schema, 'properties')) return closed(schema)
  const declared = branches.map((branch) => (isObject(branch) ? closed(branch) : undefined))
  return declared.every((one) => one !== undefined)
    ? new Set(declared.flatMap((names) => [...names]))
    : undefined
}

const mayAllowMore = ['patternProperties', '$ref', 'allOf', 'anyOf', 'oneOf']

function closed(schema: JsonObject): ReadonlySet<string> | undefined {
  if (schema.additionalProperties !== false || !isObject(schema.properties)) return undefined
  return mayAllowMore.some((key) => Object.hasOwn(schema, key))
    ? undefined
    : new Set(Object.keys(schema.properties))
}
