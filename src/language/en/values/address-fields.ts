import type { Json } from '../../../lib/json.ts'
import { isObject } from '../../../lib/json.ts'
import type { Random } from '../../../lib/random.ts'
import type { SemanticType } from '../../../spec/tool.ts'
import { streetWithUnit, usAddress, type UsAddress } from './address.ts'
import { tables } from './lists.ts'

interface Field {
  readonly name: string
  readonly type: SemanticType
  readonly schema: Json
}

/** Fills the text fields of an address from one address, so that its parts belong together. */
export function addressFields(fields: readonly Field[]): (random: Random) => Map<string, string> {
  const unitApart = fields.some((field) => isUnit(field.name))
  const readers = fields.flatMap((field) => {
    const read = isPlainText(field.schema) ? reader(field, unitApart) : undefined
    return read === undefined ? [] : [{ name: field.name, read }]
  })
  return (random) => {
    const address = usAddress(random)
    const filled = new Map<string, string>()
    for (const { name, read } of readers) {
      const text = read(address)
      if (text !== '') filled.set(name, text)
    }
    return filled
  }
}

/** Text without bounds that an address could break. */
function isPlainText(schema: Json): boolean {
  if (!isObject(schema) || schema.type !== 'string') return false
  return !['enum', 'const', 'pattern', 'format', 'minLength', 'maxLength', 'anyOf', 'oneOf', 'allOf'].some(
    (key) => Object.hasOwn(schema, key),
  )
}

const isUnit = (name: string): boolean =>
  /^(unit|apt|apartment|suite|flat|line_?2|address_?(line_?)?2|street_?2)/i.test(name)

function reader(field: Field, unitApart: boolean): ((address: UsAddress) => string) | undefined {
  if (isUnit(field.name)) return (address) => address.unit || 'Unit 1'
  switch (field.type) {
    case 'street':
    case 'address':
      return unitApart ? (address) => address.street : streetWithUnit
    case 'city':
      return (address) => address.city
    case 'postal_code':
      return (address) => address.zip
    case 'state': {
      const full = isObject(field.schema) && /full|name of/i.test(String(field.schema.description ?? ''))
      return full ? (address) => tables.stateNames[address.state] : (address) => address.state
    }
    case 'country': {
      const short =
        isObject(field.schema) && /code|iso/i.test(String(field.schema.description ?? '') + field.name)
      return () => (short ? 'US' : 'United States')
    }
    default:
      return undefined
  }
}
