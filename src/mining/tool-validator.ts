import { compileSchema, type Validator } from '../catalog/schema/compile-schema.ts'
import type { JsonObject } from '../lib/json.ts'
import type { Tool } from '../spec/tool.ts'

const validators = new WeakMap<JsonObject, Validator>()

/** What judges arguments of a tool; made once for each definition. */
export function validatorOf({ parameters }: Tool): Validator {
  let validator = validators.get(parameters)
  if (!validator) validators.set(parameters, (validator = compileSchema(parameters)))
  return validator
}
