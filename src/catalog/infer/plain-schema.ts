import { isObject } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { pointedAt } from '../schema/walk-schema.ts'

/**
 * A parameter's schema with its reference followed and `X or null` read as X, for looking at what
 * it means; the schema of the tool itself stays whole.
 */
export function plainSchema(schema: Json | undefined, root: JsonObject): JsonObject {
  let at: Json | undefined = schema
  for (let hops = 0; hops < 8 && isObject(at); hops++) {
    const next: JsonObject | undefined = inner(at, root)
    if (next === undefined) break
    const { $ref: _r, anyOf: _a, oneOf: _o, allOf: _l, ...outer } = at
    at = { ...next, ...outer }
  }
  if (!isObject(at)) return {}
  if (!Array.isArray(at.type)) return at
  const types = at.type.filter((type) => type !== 'null')
  return { ...at, type: types.includes('string') ? 'string' : (types[0] ?? 'null') }
}

function inner(schema: JsonObject, root: JsonObject): JsonObject | undefined {
  if (typeof schema.$ref === 'string' && schema.$ref.startsWith('#')) {
    const target = pointedAt(root, schema.$ref)
    return isObject(target) ? target : undefined
  }
  if (Array.isArray(schema.allOf) && schema.allOf.length === 1 && isObject(schema.allOf[0]))
    return schema.allOf[0]
  const branches = schema.anyOf ?? schema.oneOf
  if (!Array.isArray(branches)) return undefined
  const real = branches.filter(isObject).filter((branch) => branch.type !== 'null')
  const constants = real.map((branch) => branch.const)
  if (real.length > 1 && constants.every((value) => typeof value === 'string' || typeof value === 'number')) {
    return { enum: constants as Json[] }
  }
  // Of several real forms the simplest is what people say.
  return real.find((branch) => branch.type !== 'object' && branch.type !== 'array') ?? real[0]
}
