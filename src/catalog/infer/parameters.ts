import { isObject } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { shapeFromWords } from '../../lib/identifier-shape.ts'
import type { Parameter } from '../../spec/tool.ts'
import { labelAndNoun, nounOf } from './naming.ts'
import { plainSchema } from './plain-schema.ts'
import { semanticType, valuesOf } from './semantic-type.ts'

const deepest = 6
const most = 300

/**
 * The values a call can carry, outermost order kept. Objects are taken apart into their leaves,
 * but for two that must come whole: an address, and an optional object with required parts.
 */
export function parametersOf(schema: JsonObject, object: string): Parameter[] {
  const found: Parameter[] = []
  const visit = (
    at: JsonObject,
    prefix: string,
    required: boolean,
    into: Parameter[],
    depth: number,
  ): void => {
    const plain = plainSchema(at, schema)
    const properties = isObject(plain.properties) ? plain.properties : {}
    const names = Array.isArray(plain.required) ? plain.required : []
    // A bare `id` inside `product` is the product's.
    const owner = prefix === '' ? object : nounOf(prefix.slice(prefix.lastIndexOf('.') + 1))
    for (const [name, raw] of Object.entries(properties)) {
      if (into.length >= most) return
      const inner = plainSchema(raw, schema)
      const path = prefix === '' ? name : `${prefix}.${name}`
      const needed = required && names.includes(name)
      const one = parameterOf(name, path, inner, needed, owner)
      const nested =
        (one.type === 'object' || one.type === 'address') &&
        isObject(inner.properties) &&
        Object.keys(inner.properties).length > 0
      if (!nested || depth >= deepest) {
        into.push(one)
        continue
      }
      const whole =
        one.type === 'address' || (!needed && Array.isArray(inner.required) && inner.required.length > 0)
      if (!whole) {
        visit(inner, path, needed, into, depth + 1)
        continue
      }
      const parts: Parameter[] = []
      visit(inner, path, true, parts, depth + 1)
      into.push({ ...one, parts })
    }
  }
  visit(schema, '', true, found, 0)
  return found
}

function parameterOf(
  name: string,
  path: string,
  schema: JsonObject,
  required: boolean,
  object: string,
): Parameter {
  const type = semanticType(name, schema)
  const description = typeof schema.description === 'string' ? schema.description : ''
  const items = type === 'list' && isObject(schema.items) ? schema.items : undefined
  const values = type === 'enum' ? valuesOf(schema) : items && valuesOf(items)
  return {
    path,
    name,
    schema,
    type,
    required,
    ...labelAndNoun(name, type, object, description),
    ...(values && { values }),
    ...(schema.default !== undefined && { fallback: schema.default }),
  }
}

/**
 * How an identifier looks, with `#` for a digit: `ORD-#####`. From the schema's pattern, its
 * examples, or words such as "format: ORD-XXXXX"; undefined when nothing tells, or letters vary.
 */
export function identifierShape(parameter: Pick<Parameter, 'schema'>): string | undefined {
  const { description, pattern, examples, example } = parameter.schema
  const given = (Array.isArray(examples) ? examples : [example]).filter((one) => typeof one === 'string')
  const shape = shapeFromWords(
    typeof description === 'string' ? description : '',
    typeof pattern === 'string' ? pattern : undefined,
    given,
  )
  if (shape === undefined) return undefined
  let text = ''
  for (const part of shape) {
    if ('text' in part) text += part.text
    else if (part.characters === '0123456789') text += '#'.repeat(part.count)
    else return undefined
  }
  return text
}
