import type { JsonObject } from '../../../lib/json.ts'
import { fromPattern, isQuickPattern } from '../../../lib/from-pattern.ts'
import type { Random } from '../../../lib/random.ts'
import { wordsOfName } from '../../../lib/text.ts'
import type { SemanticType } from '../../../spec/tool.ts'
import { amounts } from './amounts.ts'
import { clock, dayOffset, durationText, isoDate } from './calendar.ts'
import { email } from './person.ts'
import { domain, hexDigits, textMaker, url, uuid, type TextMaker } from './texts.ts'

type StringMaker = (random: Random, today: string) => string | undefined

interface StringHint {
  readonly name: string
  readonly type: SemanticType
  readonly noun: string
  readonly label: string
}

/** Makes strings for a schema: what the type suggests, if it fits; else what the schema demands. */
export function stringMaker(schema: JsonObject, hint: StringHint): StringMaker {
  const description = typeof schema.description === 'string' ? schema.description : ''
  const pattern = typeof schema.pattern === 'string' ? schema.pattern : undefined
  const words = `${wordsOfName(hint.name).join(' ')} ${hint.label} ${description.slice(0, 400)}`.toLowerCase()
  const fits = fitter(schema, pattern)
  const examples = examplesOf(schema, description, hint.type).filter(fits)
  const natural =
    byFormat(schema.format, words) ??
    numeral(schema, hint) ??
    textMaker({ type: hint.type, name: hint.name, words, description, noun: hint.noun, pattern, examples })
  const suited = withExamples(natural, examples, hint.type)
  const [least, most] = lengths(schema)
  if (pattern === undefined)
    return least === 0 && most === Infinity
      ? suited
      : (random, today) => resized(suited(random, today), least, most, random)
  const strict = fromPattern(pattern)
  if (strict === undefined && !isQuickPattern(pattern)) return () => undefined
  return (random, today) => {
    const candidate = suited(random, today)
    if (fits(candidate)) return candidate
    for (const other of [resized(candidate, least, most, random), slug(candidate, '-'), slug(candidate, '_')])
      if (fits(other)) return other
    for (let tries = 0; strict !== undefined && tries < 40; tries++) {
      const made = strict(random)
      if (fits(made)) return made
    }
    return undefined
  }
}

function lengths(schema: JsonObject): [number, number] {
  const least = typeof schema.minLength === 'number' ? schema.minLength : 0
  return [least, typeof schema.maxLength === 'number' ? schema.maxLength : Infinity]
}

/** Lengths count characters, as JSON Schema does; our texts have no surrogate pairs. */
function fitter(schema: JsonObject, pattern: string | undefined): (text: string) => boolean {
  const [least, most] = lengths(schema)
  const quick = pattern !== undefined && (isQuickPattern(pattern) || fromPattern(pattern) !== undefined)
  const expression = quick ? compiled(pattern) : undefined
  return (text) => {
    if (text.length < least || text.length > most) return false
    return pattern === undefined || (expression !== undefined && text.length <= 200 && expression.test(text))
  }
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return undefined
  }
}

const openTypes: ReadonlySet<SemanticType> = new Set([
  'text',
  'code',
  'keyword',
  'query',
  'title',
  'product',
  'unit',
  'language',
  'place',
  'identifier',
  'file',
  'time',
  'date_time',
  'duration',
  'username',
  'url',
])

/** Examples weigh most where a type says least. */
function withExamples(natural: TextMaker, examples: readonly string[], type: SemanticType): TextMaker {
  if (examples.length === 0) return natural
  const share =
    type === 'text' || type === 'code' || type === 'keyword' || type === 'unit'
      ? 0.9
      : type === 'identifier'
        ? 0.05
        : 0.25
  return (random, today) => (random.chance(share) ? random.pick(examples) : natural(random, today))
}

/** Stated examples, and for open kinds those quoted in the description, and the default. */
function examplesOf(schema: JsonObject, description: string, type: SemanticType): string[] {
  const stated = [...(Array.isArray(schema.examples) ? schema.examples : []), schema.example]
  const found = stated.filter((one): one is string => typeof one === 'string' && one !== '').slice(0, 40)
  if (found.length > 0 || !openTypes.has(type)) return found
  for (const match of description.slice(0, 1000).matchAll(/['"`]([^'"`\n]{2,40})['"`]/g))
    if (!/^(and|or)$/.test(match[1].trim())) found.push(match[1])
  if (typeof schema.default === 'string' && schema.default !== '') found.push(schema.default)
  return found.slice(0, 20)
}

/** Numbers that a schema wants as text. */
function numeral(schema: JsonObject, hint: StringHint): TextMaker | undefined {
  if (!numeric.has(hint.type)) return undefined
  const make = amounts(
    hint.type,
    {},
    hint.type !== 'money' && hint.type !== 'latitude' && hint.type !== 'longitude',
  )
  if (make === undefined) return undefined
  return hint.type === 'money' ? (random) => make(random).toFixed(2) : (random) => String(make(random))
}
const numeric: ReadonlySet<SemanticType> = new Set([
  'money',
  'count',
  'number',
  'percentage',
  'rating',
  'year',
  'age',
  'temperature',
  'distance',
  'weight',
  'latitude',
  'longitude',
])

function byFormat(format: unknown, words: string): TextMaker | undefined {
  switch (format) {
    case 'date':
      return (random, today) => isoDate(today, dayOffset(words, random))
    case 'date-time':
      return (random, today) => `${isoDate(today, dayOffset(words, random))}T${clock(random)}:00Z`
    case 'time':
      return (random) => `${clock(random)}:00Z`
    case 'duration':
      return (random) => durationText(random, true)
    case 'email':
    case 'idn-email':
      return email
    case 'uri':
    case 'url':
    case 'iri':
    case 'uri-reference':
    case 'iri-reference':
      return url
    case 'uuid':
      return uuid
    case 'hostname':
    case 'idn-hostname':
      return domain
    case 'ipv4':
      return (random) =>
        `${[24, 50, 73, 98, 108][random.int(5)]}.${random.int(256)}.${random.int(256)}.${1 + random.int(254)}`
    case 'ipv6':
      return (random) => `2600:${[1, 2, 3, 4, 5, 6, 7].map(() => hexDigits(4, random)).join(':')}`
    case 'byte':
    case 'base64':
      return (random) => Buffer.from(hexDigits(12, random)).toString('base64')
    default:
      return undefined
  }
}

const fillers = 'please see the details in the shared notes and get back to me when there is time'.split(' ')

/** Cut at a word, or filled up, to lie within the lengths; undefined when they are out of all measure. */
function resized(text: string, least: number, most: number, random: Random): string {
  let out = text
  if (out.length > most) {
    const space = out.lastIndexOf(' ', most)
    out = space > most / 2 && space >= least ? out.slice(0, space) : out.slice(0, most)
    if (out.length > least) out = out.trimEnd()
  }
  const spaced = out.includes(' ') || least > 40
  for (let i = 0; out.length < Math.min(least, 5000) && i < 5000; i++) {
    out += spaced && most - out.length > 12 ? ` ${fillers[i % fillers.length]}` : String(random.int(10))
  }
  return out
}

function slug(text: string, separator: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator)
    .replace(/^[-_]+|[-_]+$/g, '')
}
