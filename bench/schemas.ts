import { Ajv2020 } from 'ajv/dist/2020.js'
import { compileSchema } from '../src/catalog/schema/compile-schema.ts'
import type { JsonObject } from '../src/lib/json.ts'
import { random, type Random } from '../src/lib/random.ts'

/** Seconds a call for the interpreter and for ajv: the first call of a schema, and one after it. */
export interface SchemaFigures {
  readonly schemas: number
  readonly interpreter: { readonly first: number; readonly next: number }
  readonly ajv: { readonly first: number; readonly next: number }
}

const calls = 40

/** Judges calls against many different tools' parameters, as a dataset over thousands of functions does. */
export function benchSchemas(schemas = 600): SchemaFigures {
  const dice = random(5)
  const all = Array.from({ length: schemas }, (_, i) => parametersOf(i, dice))
  const values = all.map((schema) => Array.from({ length: 8 }, (_, i) => argumentsFor(schema, dice, i === 7)))
  const ajv = new Ajv2020({ strict: false })
  return {
    schemas,
    interpreter: measure(all, values, (schema) => compileSchema(schema).accepts),
    ajv: measure(all, values, (schema) => ajv.compile(schema)),
  }
}

function measure(
  all: readonly JsonObject[],
  values: readonly (readonly JsonObject[])[],
  open: (schema: JsonObject) => (value: unknown) => unknown,
) {
  let accepted = 0
  const from = performance.now()
  const judges = all.map((schema, i) => {
    const judge = open(schema)
    if (judge(values[i][0])) accepted++
    return judge
  })
  const opened = performance.now()
  for (let n = 0; n < calls; n++) judges.forEach((judge, i) => judge(values[i][n % 8]) && accepted++)
  const ended = performance.now()
  const expected = all.length * (1 + (calls / 8) * 7)
  if (accepted !== expected) throw new Error(`schemas: ${accepted} calls were accepted, not ${expected}`)
  return { first: (opened - from) / 1000 / all.length, next: (ended - opened) / 1000 / (all.length * calls) }
}

/** The parameters of a made-up tool, unlike any other's. */
function parametersOf(n: number, dice: Random): JsonObject {
  const properties: JsonObject = {}
  const size = 2 + dice.int(5)
  for (let i = 0; i < size; i++) {
    properties[`p${n}_${i}`] = dice.pick<() => JsonObject>([
      () => ({ type: 'string', description: `The value ${i}`, maxLength: 40 }),
      () => ({ type: 'string', pattern: `^[A-Z]{3}-${n}[0-9]{4}$` }),
      () => ({ type: 'integer', minimum: n, maximum: n + 1000 }),
      () => ({ type: 'number', exclusiveMinimum: 0 }),
      () => ({ enum: [`a${n}`, `b${n}`, `c${n}`] }),
      () => ({ type: 'boolean' }),
      () => ({ type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 5 }),
      () => ({
        type: 'object',
        properties: { street: { type: 'string' }, city: { type: 'string' } },
        required: ['street'],
      }),
    ])()
  }
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).slice(0, 2),
    additionalProperties: false,
  }
}

/** Arguments that satisfy the schema, or lack what it requires. */
function argumentsFor(schema: JsonObject, dice: Random, wrong: boolean): JsonObject {
  const args: JsonObject = {}
  const properties = schema.properties as Record<string, JsonObject>
  for (const [name, one] of Object.entries(properties)) args[name] = valueFor(one, dice)
  if (wrong) delete args[Object.keys(properties)[0]]
  return args
}

function valueFor(schema: JsonObject, dice: Random) {
  if (Array.isArray(schema.enum)) return dice.pick(schema.enum)
  switch (schema.type) {
    case 'string':
      return typeof schema.pattern === 'string'
        ? schema.pattern.slice(1).replace('[A-Z]{3}', 'ABC').replace('[0-9]{4}$', '1234')
        : 'some words'
    case 'integer':
      return Number(schema.minimum) + dice.int(1000)
    case 'number':
      return dice.next() + 0.1
    case 'boolean':
      return dice.chance(0.5)
    case 'array':
      return ['a', 'b']
    default:
      return { street: '5 Oak St', city: 'Salem' }
  }
}
