import { isObject } from '../../lib/json.ts'
import type { Random } from '../../lib/random.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { Piece } from '../../spec/language.ts'
import type { Parameter } from '../../spec/tool.ts'

/** How one part of an object is written. */
type PartSurface = (part: Parameter, value: unknown) => Piece[]

/** An address as people write it; any other object part by part, each with its label. */
export function objectSurface(
  parameter: Parameter,
  value: Readonly<Record<string, unknown>>,
  surface: PartSurface,
  random: Random,
): Piece[] {
  const parts = (parameter.parts ?? partsOf(parameter, value)).filter((part) =>
    given(valueAt(parameter, part, value)),
  )
  const isAddress = parameter.type === 'address' || parts.some((part) => part.type === 'street')
  if (isAddress) return addressSurface(parameter, parts, value, surface, random)
  const out: Piece[] = []
  parts.forEach((part, i) => {
    if (i > 0) out.push(i === parts.length - 1 ? ' and ' : ', ')
    out.push(`${part.label} `, ...surface(part, valueAt(parameter, part, value)))
  })
  return out
}

function partsOf(parameter: Parameter, value: Readonly<Record<string, unknown>>): Parameter[] {
  return Object.keys(value).map((name) => ({
    path: `${parameter.path}.${name}`,
    name,
    schema: {},
    type: addressTypes.get(name) ?? 'text',
    required: false,
    label: wordsOfName(name).join(' '),
    noun: wordsOfName(name).at(-1) ?? name,
  }))
}

function valueAt(parameter: Parameter, part: Parameter, value: Readonly<Record<string, unknown>>): unknown {
  let at: unknown = value
  for (const key of part.path.slice(parameter.path.length + 1).split('.')) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined
    at = at[key]
  }
  return at
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

const addressOrder = ['street', 'address', 'place', 'city', 'state', 'postal_code', 'country']

function addressSurface(
  parameter: Parameter,
  parts: readonly Parameter[],
  value: Readonly<Record<string, unknown>>,
  surface: PartSurface,
  random: Random,
): Piece[] {
  const rank = (part: Parameter) => {
    const at = addressOrder.indexOf(part.type)
    return at < 0 ? 1.5 : at
  }
  const ordered = parts.toSorted((a, b) => rank(a) - rank(b))
  const breaks = random.weighted(addressBreaks, (style) => style.weight)
  const out: Piece[] = []
  let before: string | undefined
  for (const part of ordered) {
    if (before !== undefined) out.push(breaks.before(part.type, before))
    const raw = valueAt(parameter, part, value)
    const text = part.type === 'identifier' || typeof raw === 'object' ? undefined : String(raw)
    out.push(...(text === undefined ? surface(part, raw) : [{ exact: text, path: part.path }]))
    before = part.type
  }
  return out
}

/** What stands between the parts of an address. */
const addressBreaks: readonly { weight: number; before: (type: string, after: string) => string }[] = [
  { weight: 50, before: (type) => (type === 'postal_code' ? ' ' : ', ') },
  { weight: 20, before: (type) => (type === 'postal_code' || type === 'state' ? ' ' : ', ') },
  { weight: 12, before: () => ', ' },
  { weight: 10, before: () => ' ' },
  {
    weight: 5,
    before: (type, after) =>
      type === 'city' && after === 'street' ? ' in ' : type === 'postal_code' ? ' ' : ', ',
  },
  { weight: 3, before: (type) => (type === 'postal_code' ? ', zip ' : ', ') },
]
const addressTypes: ReadonlyMap<string, Parameter['type']> = new Map([
  ['street', 'street'],
  ['line1', 'street'],
  ['address', 'street'],
  ['city', 'city'],
  ['town', 'city'],
  ['state', 'state'],
  ['province', 'state'],
  ['zip', 'postal_code'],
  ['zip_code', 'postal_code'],
  ['postal_code', 'postal_code'],
  ['postcode', 'postal_code'],
  ['country', 'country'],
])
