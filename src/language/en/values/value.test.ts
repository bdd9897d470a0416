import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { isObject, type JsonObject } from '../../../lib/json.ts'
import { mix32, random } from '../../../lib/random.ts'
import { semanticTypes, type Parameter } from '../../../spec/tool.ts'
import { guessType } from '../../guess-type.ts'
import { lists, tables } from './lists.ts'
import { value } from './value.ts'

const { usCities } = tables
const { familyNames, givenNames, streetNames, companyDomains, providers } = lists
const today = '2026-11-27'

function parameter(name: string, schema: JsonObject, type = guessType(name, String(schema.type))): Parameter {
  return { path: name, name, schema, type, required: true, label: name.replaceAll('_', ' '), noun: 'order' }
}
const many = (of: Parameter, n = 200): unknown[] =>
  Array.from({ length: n }, (_, seed) => value(of, random(mix32(3, seed)), { today }))

const validator = () => {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false })
  addFormats.default(ajv)
  return ajv
}

test('the lists are long and name nothing twice', () => {
  for (const [list, least] of [
    [givenNames, 400],
    [familyNames, 500],
    [streetNames, 300],
  ] as const) {
    expect(list.length).toBeGreaterThanOrEqual(least)
    expect(list).toEqual([...new Set(list)])
  }
  expect(usCities.length).toBeGreaterThanOrEqual(250)
  expect(new Set([...providers, ...companyDomains]).size).toBeGreaterThan(40)
  for (const { city, state, from, to } of usCities) {
    expect(city).toMatch(/^[A-Z]/)
    expect(state).toMatch(/^[A-Z]{2}$/)
    expect(to).toBeGreaterThanOrEqual(from)
  }
})

test.each([
  ['pattern', { type: 'string', pattern: '^EXP-[0-9]{6}$' }],
  ['lengths', { type: 'string', minLength: 30, maxLength: 34 }],
  ['short', { type: 'string', maxLength: 3 }],
  ['slug', { type: 'string', pattern: '^[a-z0-9-]+$' }],
  ['look-ahead that can be tried', { type: 'string', pattern: '^(?!bad).*$' }],
  ['bounds', { type: 'number', exclusiveMinimum: 0, maximum: 1 }],
  ['steps', { type: 'number', multipleOf: 0.05, minimum: 2 }],
  ['negative', { type: 'integer', maximum: -500 }],
  ['enum', { type: ['string', 'null'], enum: ['a', 'b', null] }],
  [
    'choice',
    { anyOf: [{ type: 'string', format: 'date' }, { type: 'integer', minimum: 3 }, { type: 'null' }] },
  ],
  [
    'list',
    {
      type: 'array',
      items: { type: 'string', format: 'email' },
      minItems: 2,
      maxItems: 4,
      uniqueItems: true,
    },
  ],
  ['pair', { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], items: false }],
  [
    'nested',
    {
      type: 'object',
      properties: {
        who: {
          type: 'object',
          properties: { email: { type: 'string', format: 'email' } },
          required: ['email'],
        },
        tags: { type: 'array', items: { type: 'string' } },
      },
      required: ['who'],
    },
  ],
  ['map', { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2 }],
  ['all of', { allOf: [{ type: 'object', properties: { a: { const: 4 } } }, { required: ['a'] }] }],
] as const)('values satisfy the schema: %s', (name, schema) => {
  const valid = validator().compile(schema)
  const of = parameter(name, structuredClone(schema) as unknown as JsonObject)
  for (const made of many(of)) expect(valid(made), JSON.stringify(made)).toBe(true)
})

test('what cannot be satisfied is undefined', () => {
  expect(
    value(parameter('x', { type: 'integer', minimum: 5, maximum: 4 }), random(1), { today }),
  ).toBeUndefined()
  expect(
    value(parameter('x', { type: 'string', pattern: '^(a+)+(?=b)$' }), random(1), { today }),
  ).toBeUndefined()
})

test('every semantic type has values, and the open ones many', () => {
  for (const type of semanticTypes) {
    const schema: JsonObject =
      type === 'list'
        ? { type: 'array', items: { type: 'string' } }
        : type === 'object'
          ? { type: 'object' }
          : type === 'boolean'
            ? { type: 'boolean' }
            : { type: 'string' }
    const made = many(parameter(type, schema, type)).map((one) => JSON.stringify(one))
    expect(made).not.toContain(undefined)
    expect(new Set(made).size, type).toBeGreaterThan(
      type === 'object' ? 0 : type === 'boolean' ? 1 : type === 'rating' ? 4 : 10,
    )
  }
})

test('the parts of an address belong together', () => {
  const text = (description: string) => ({ type: 'string', description })
  const schema = {
    type: 'object',
    properties: {
      street: text('Street'),
      city: text('City'),
      state: text('Two-letter US state code'),
      postal_code: text('US ZIP code'),
    },
    required: ['street', 'city'],
  }
  const addresses = many(parameter('address', schema, 'address'), 2000)
  for (const made of addresses) {
    if (!isObject(made)) throw new Error('no object')
    const zip = Number(made.postal_code)
    const home = usCities.find(
      (one) => one.city === made.city && one.state === made.state && one.from <= zip && zip <= one.to,
    )
    expect(home, JSON.stringify(made)).toBeDefined()
    expect(made.postal_code).toMatch(/^\d{5}$/)
    expect(made.street).toMatch(/^\d+ /)
  }
  expect(new Set(addresses.map((one) => JSON.stringify(one))).size).toBe(2000)
})

test('e-mails, phones, prices and dates look real', () => {
  const emails = many(parameter('email', { type: 'string' }), 2000)
  expect(new Set(emails).size).toBeGreaterThan(1950)
  for (const made of emails) expect(made).toMatch(/^[a-z0-9._]+@[a-z0-9.]+\.[a-z]+$/)
  for (const made of many(parameter('phone', { type: 'string' }))) expect(made).not.toMatch(/^\D*\d{3}\D+555/)
  const prices = many(parameter('amount', { type: 'number' }), 2000) as number[]
  expect(prices.every((price) => price > 0 && Number.isInteger(Math.round(price * 1e6) / 1e4))).toBe(true)
  expect(prices.filter((price) => price < 200).length).toBeGreaterThan(1000)
  const due = many(parameter('due_date', { type: 'string', format: 'date' })) as string[]
  expect(due.every((date) => date > today && date < '2027-06-01')).toBe(true)
  const written = many(parameter('date', { type: 'string', description: 'as MM/DD/YYYY' }))
  for (const date of written) expect(date).toMatch(/^\d{2}\/\d{2}\/202[67]$/)
})

test('the same stream gives the same values', () => {
  const of = parameter('customer_name', { type: 'string' })
  expect(many(of)).toEqual(many(of))
})

test('a range does not begin after its end', () => {
  const schema = {
    type: 'object',
    properties: {
      min_price: { type: 'number' },
      max_price: { type: 'number' },
      start: { type: 'string', format: 'date' },
      end: { type: 'string', format: 'date' },
    },
  }
  for (const made of many(parameter('filter', schema))) {
    if (!isObject(made)) throw new Error('no object')
    expect(Number(made.min_price)).toBeLessThanOrEqual(Number(made.max_price))
    expect(String(made.start) <= String(made.end)).toBe(true)
  }
})

test('names that objects inherit are only names', () => {
  const schema = JSON.parse(
    '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"integer"}},"required":["__proto__"]}',
  )
  const made = value(parameter('x', schema), random(5), { today })
  expect(isObject(made) && Object.hasOwn(made, '__proto__')).toBe(true)
})

const real = new URL('../../../../../shared/data/tools.jsonl.gz', import.meta.url)

test.skipIf(!existsSync(real))('values for 2,000 real tools validate', { timeout: 120_000 }, () => {
  const tools = gunzipSync(readFileSync(real))
    .toString('utf8')
    .trim()
    .split('\n')
    .filter((_, i) => i % 9 === 0)
    .slice(0, 2000)
  let made = 0
  const missing: string[] = []
  const wrong: string[] = []
  const seen = new Set<string>()
  let ajv = validator()
  for (const [line, text] of tools.entries()) {
    const { parameters }: { parameters: JsonObject | null } = JSON.parse(text)
    // One validator for many tools: opening one costs more than a schema.
    if (line % 100 === 0) ajv = validator()
    for (const [name, schema] of Object.entries(
      isObject(parameters?.properties) ? parameters.properties : {},
    )) {
      const key = name + JSON.stringify(schema)
      if (!isObject(schema) || key.includes('"$ref"') || seen.has(key)) continue
      seen.add(key)
      let valid
      try {
        valid = ajv.compile(schema)
      } catch {
        continue // not a schema; the catalog's lint says so
      }
      for (let seed = 0; seed < 3; seed++) {
        const one = value(parameter(name, schema), random(mix32(line, seed)), { today })
        made++
        if (one === undefined) missing.push(`${name} ${JSON.stringify(schema)}`)
        else if (!valid(one))
          wrong.push(`${name} ${JSON.stringify(one)} ${JSON.stringify(schema).slice(0, 300)}`)
      }
    }
  }
  expect(made).toBeGreaterThan(10_000)
  expect(wrong).toEqual([])
  expect(missing.length / made, missing.slice(0, 5).join('\n')).toBeLessThan(0.002)
})
