import type { Json } from '../../../lib/json.ts'
import type { Random } from '../../../lib/random.ts'
import type { Parameter } from '../../../spec/tool.ts'
import { makerOf, type Hint, type Maker } from './schema-value.ts'

/** What a value may depend on beside its parameter. */
export interface ValueOptions {
  /** ISO date that dates lie around. */
  readonly today: string
}

/** Work done once per parameter: parameters of a catalog live as long as the build. */
const makers = new WeakMap<Parameter, Maker>()

/**
 * A value that looks real and satisfies the parameter's JSON Schema; undefined when the schema cannot
 * be satisfied from here (a pattern with look-ahead, bounds that exclude each other).
 */
export function value(parameter: Parameter, random: Random, options: ValueOptions): Json | undefined {
  let make = makers.get(parameter)
  if (make === undefined) {
    make = makerOf(parameter.schema, hintOf(parameter), 0)
    makers.set(parameter, make)
  }
  // Makers follow the schema, so what they make is JSON.
  return make(random, options.today) as Json | undefined
}

function hintOf(parameter: Parameter): Hint {
  const hint: Hint = {
    name: parameter.name,
    type: parameter.type,
    noun: parameter.noun,
    label: parameter.label,
  }
  // A list has the values of its items there; the items' own schema says them too.
  if (parameter.type === 'enum' && parameter.values !== undefined) hint.values = parameter.values
  if (parameter.parts !== undefined)
    hint.parts = parameter.parts.map((part) => ({ path: part.path, hint: hintOf(part) }))
  return hint
}
