import { isObject } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { pointerToken } from '../schema/rule.ts'
import { walkSchema } from '../schema/walk-schema.ts'
import type { Property } from './rule.ts'

/** Every property in a schema at any depth, with a JSON pointer from the tool. */
export function propertiesOf(parameters: JsonObject): Property[] {
  const found: Property[] = []
  for (const { schema, path } of walkSchema(parameters)) {
    if (!isObject(schema) || !isObject(schema.properties)) continue
    const required = Array.isArray(schema.required) ? schema.required : []
    for (const [name, inner] of Object.entries(schema.properties)) {
      if (!isObject(inner)) continue
      const place = `/parameters${path}/properties/${pointerToken(name)}`
      found.push({ name, path: place, schema: inner, required: required.includes(name) })
    }
  }
  return found
}
