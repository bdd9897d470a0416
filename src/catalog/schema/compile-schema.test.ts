import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { isObject } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { random } from '../../lib/random.ts'
import type { Random } from '../../lib/random.ts'
import { compileSchema, isCovered } from './compile-schema.ts'
import { guardedPattern } from './guarded-pattern.ts'
import { schemaFaults } from './schema-faults.ts'

const refund: JsonObject = {
  type: 'object',
  properties: {
    order_id: { type: 'string', pattern: '^ORD-[0-9]{5}$' },
    reason: { type: 'string', enum: ['defective', 'other'] },
    amount: { type: 'number', exclusiveMinimum: 0, multipleOf: 0.01 },
    address: { type: 'object', properties: { city: { type: 'string', minLength: 1 } }, required: ['city'] },
    when: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
  },
  required: ['order_id', 'reason'],
  additionalProperties: false,
}

describe('faults', () => {
  const faults = (value: unknown) => compileSchema(refund).validate(value)

  test('names keyword, place and reason of everything that is wrong at once', () => {
    expect(faults({ order_id: 'ORD-1', amount: 0, adress: {}, address: {}, when: '2026-02-30' })).toEqual([
      { keyword: 'required', path: '/reason', message: 'reason is required and missing' },
      {
        keyword: 'pattern',
        path: '/order_id',
        message: 'must match the pattern ^ORD-[0-9]{5}$, "ORD-1" does not',
      },
      { keyword: 'exclusiveMinimum', path: '/amount', message: 'must be more than 0, not 0' },
      {
        keyword: 'additionalProperties',
        path: '/adress',
        message: 'adress is not declared; did you mean address?',
      },
      { keyword: 'required', path: '/address/city', message: 'city is required and missing' },
      { keyword: 'format', path: '/when', message: 'must be a date such as 2026-11-27, "2026-02-30" is not' },
    ])
  })

  test('a right call has none, cents included', () => {
    expect(faults({ order_id: 'ORD-48213', reason: 'other', amount: 19.99, when: null })).toEqual([])
  })

  test('keys of the prototype are neither present nor declared', () => {
    expect(compileSchema({ required: ['constructor'] }).accepts({})).toBe(false)
    expect(
      faults(JSON.parse('{"order_id":"ORD-48213","reason":"other","__proto__":1}')).map((f) => f.path),
    ).toEqual(['/__proto__'])
  })
})

describe('hostile schemas', () => {
  test('references that multiply or circle end with a fault', () => {
    expect(compileSchema({ $ref: '#' }).validate(1)[0].keyword).toBe('$ref')
    const doubling = {
      $defs: { a: { allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }] } },
      $ref: '#/$defs/a',
    }
    expect(compileSchema(doubling).accepts(1)).toBe(false)
    const either = {
      $defs: { a: { anyOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }] } },
      $ref: '#/$defs/a',
    }
    expect(compileSchema(either).accepts(1)).toBe(false)
  })

  test('a schema or a value nested very deep is refused without a crash', () => {
    const schema = JSON.parse(`${'{"items":'.repeat(20_000)}{}${'}'.repeat(20_000)}`)
    expect(compileSchema(schema).accepts([])).toBe(true)
    const value = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
    expect(compileSchema({ items: { $ref: '#' } }).accepts(value)).toBe(false)
    expect(schemaFaults(schema)).toHaveLength(1)
  })

  test.each([
    ['^(a+)+$'],
    ['^(a|a)*$'],
    ['^(a|ab)*$'],
    ['(x+x+)+y'],
    ['(\\w+\\s?)*$'],
    ['(a)\\1*'],
    ['^(?:[a-z]|[a-c])+$'],
  ])('the pattern %s is not run', (pattern) => {
    expect(guardedPattern(pattern)).toMatchObject({ safe: false, why: 'backtracks' })
    expect(compileSchema({ pattern }).accepts('!')).toBe(true)
  })

  test.each([
    ['^ORD-[0-9]{5}$'],
    ['^(?:asc|desc)$'],
    ['^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$'],
    ['^([01]\\d|2[0-3]):[0-5]\\d$'],
    ['^(,\\d)*$'],
  ])('the pattern %s is run', (pattern) => {
    expect(guardedPattern(pattern).safe).toBe(true)
    expect(compileSchema({ pattern }).accepts('!')).toBe(false)
  })

  test('a safe pattern with several loops takes bounded time on a long text', () => {
    const begun = performance.now()
    guardedPattern('a*b*c*d*e*$').test(`${'a'.repeat(100_000)}!`)
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})

describe('schemaFaults', () => {
  test('a valid schema has none', () => {
    expect(schemaFaults(refund)).toEqual([])
    expect(schemaFaults({ properties: { required: { type: 'boolean' }, type: { type: 'string' } } })).toEqual(
      [],
    )
  })

  test.each([
    [{ properties: { a: { type: 'float' } } }, '/properties/a/type', 'write "number"'],
    [{ properties: { a: { type: 'any' } } }, '/properties/a/type', 'leave "type" out'],
    [
      { properties: { a: { type: 'string', required: true } } },
      '/properties/a/required',
      'list of property names',
    ],
    [{ properties: ['a'] }, '/properties', 'object of schemas'],
    [{ properties: { a: 'string' } }, '/properties/a', 'must be a schema'],
    [{ enum: 'a' }, '/enum', 'list'],
    [{ minLength: -1 }, '/minLength', 'whole number'],
    [{ pattern: '(' }, '/pattern', 'regular expression'],
    [{ $ref: '#/$defs/no' }, '/$ref', 'nothing'],
    [{ $ref: '#' }, '/$ref', 'itself'],
    [{ $ref: 'https://a.test/b.json' }, '/$ref', 'not fetched'],
    [{ anyOf: [] }, '/anyOf', 'at least one'],
  ])('%j is refused with its place', (schema, path, words) => {
    const [fault] = schemaFaults(schema)
    expect(fault.path).toBe(path)
    expect(fault.message).toContain(words)
  })
})

/** A value for a schema, mostly right and often a little wrong. */
function attempt(schema: unknown, random: Random, depth = 0): Json {
  if (!isObject(schema) || depth > 6 || random.chance(0.04)) return random.pick(strays)
  if (Array.isArray(schema.enum) && random.chance(0.9)) return random.pick(schema.enum)
  if (schema.const !== undefined && random.chance(0.8)) return schema.const
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    const branches = schema[keyword]
    if (Array.isArray(branches)) return attempt(random.pick(branches), random, depth + 1)
  }
  const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type
  if (type === 'object' || isObject(schema.properties)) {
    const made: JsonObject = {}
    const required = Array.isArray(schema.required) ? schema.required : []
    for (const [name, one] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
      if (random.chance(required.includes(name) ? 0.97 : 0.5)) made[name] = attempt(one, random, depth + 1)
    }
    if (random.chance(0.05)) made.stray = 1
    return made
  }
  if (type === 'array')
    return Array.from({ length: random.int(4) }, () => attempt(schema.items ?? {}, random, depth + 1))
  if (type === 'integer' || type === 'number') return random.pick([0, 1, 5, 18, 100, -1, 2.5, 1e9, 0.01])
  if (type === 'boolean') return random.chance(0.5)
  if (type === 'null') return null
  return random.pick(texts)
}

const strays: Json[] = [null, true, 0, -1.5, 'x', '', [], {}, ['a', 'a'], { a: 1 }, '2026-11-27']
// As text, because an object with `then` looks like a promise to the linter.
const choosing: JsonObject = JSON.parse(
  '{"if":{"type":"string"},"then":{"minLength":2},"else":{"type":"number"}}',
)
const texts = [
  'order',
  '',
  'a',
  '2026-11-27',
  '2026-02-30',
  '14:30:00Z',
  '14:30',
  '2026-11-27T14:30:00Z',
  '2026-11-27T14:30:00',
  'ann@shop.test',
  'ann@',
  'https://shop.test/a',
  'shop',
  '192.168.0.1',
  '256.1.1.1',
  '::1',
  '1::2::3',
  '😀😀',
  'ABC-123',
  '12345',
  '123e4567-e89b-12d3-a456-426614174000',
  'example.com',
  'host_name',
  'USD',
  '+14155550123',
  '#ffffff',
]

/** Compares both on many values; returns what they judge differently. */
function disagreements(schemas: readonly JsonObject[], values: number): string[] {
  const draw = random(7)
  const found: string[] = []
  for (const schema of schemas) {
    const { $schema: _, ...plain } = schema
    const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false })
    addFormats.default(ajv)
    let reference: (value: unknown) => unknown
    try {
      reference = ajv.compile(plain)
    } catch {
      continue
    }
    const own = compileSchema(schema)
    for (let i = 0; i < values; i++) {
      const value = attempt(schema, draw)
      const [mine, theirs] = [own.accepts(value), reference(value) === true]
      if (mine !== theirs || mine !== (own.validate(value).length === 0)) {
        found.push(
          `${JSON.stringify(value)} on ${JSON.stringify(schema).slice(0, 400)}: ${mine}, ajv ${theirs}`,
        )
      }
    }
  }
  return found
}

describe('against ajv', () => {
  test('every keyword and format agrees on mutated values', () => {
    const leaves: JsonObject[] = [
      ...['date', 'time', 'date-time', 'email', 'uri', 'uuid', 'ipv4', 'ipv6', 'hostname'].map((format) => ({
        type: 'string',
        format,
      })),
      { type: 'string', minLength: 2, maxLength: 2 },
      { type: ['integer', 'null'], minimum: 1, exclusiveMaximum: 100 },
      { type: 'number', multipleOf: 0.5 },
      {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        maxItems: 2,
        uniqueItems: true,
        contains: { minLength: 1 },
      },
      { type: 'array', prefixItems: [{ type: 'integer' }], items: false },
      {
        type: 'object',
        patternProperties: { '^s': { type: 'string' } },
        additionalProperties: { type: 'number' },
        minProperties: 1,
      },
      {
        type: 'object',
        properties: { a: {}, b: {} },
        dependentRequired: { a: ['b'] },
        propertyNames: { maxLength: 1 },
      },
      { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }, { type: 'string', maxLength: 3 }] },
      { not: { type: 'string' } },
      choosing,
      {
        $defs: { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } },
        $ref: '#/$defs/node',
      },
    ]
    expect(leaves.every(isCovered)).toBe(true)
    expect(disagreements([...leaves, refund], 300)).toEqual([])
  })
})

const data = new URL('../../../../shared/data/tools.jsonl.gz', import.meta.url)
describe.skipIf(!existsSync(data))('against ajv on real tools', () => {
  test('both judge mutated calls alike', { timeout: 60_000 }, () => {
    const lines = gunzipSync(readFileSync(data)).toString().trim().split('\n')
    const draw = random(11)
    const tools = Array.from({ length: 600 }, (): { parameters: unknown } => JSON.parse(draw.pick(lines)))
    const usable = tools.map((tool) => tool.parameters).filter(isObject)
    expect(usable.length).toBeGreaterThan(500)
    expect(disagreements(usable, 20)).toEqual([])
  })
})
