import type { Json } from '../../lib/json.ts'
import { shapeFromWords, shapeSource } from '../../lib/identifier-shape.ts'
import type { Parameter } from '../../spec/tool.ts'

/** Longest text that is searched; a message beyond it is no seed. */
const longest = 4000

/** The value of a parameter that a message says, by its look or by what its words mean; undefined when unsure. */
export function findValue(
  parameter: Parameter,
  message: string,
  means: (parameter: Parameter, value: unknown) => boolean,
): Json | undefined {
  const text = message.slice(0, longest)
  switch (parameter.type) {
    case 'identifier':
      return identifierIn(parameter, text)
    case 'email':
      return only(text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g))
    case 'money': {
      const amount = only(text.match(/\$ ?\d{1,9}(?:\.\d{1,2})?/g))
      return amount === undefined ? undefined : Number(amount.replace(/[$ ]/g, ''))
    }
    case 'enum': {
      const meant = (parameter.values ?? []).filter((value) => means(parameter, value))
      return meant.length === 1 ? meant[0] : undefined
    }
    default:
      return undefined
  }
}

function identifierIn(parameter: Parameter, text: string): string | undefined {
  const { description, pattern } = parameter.schema
  const shape = shapeFromWords(
    typeof description === 'string' ? description : '',
    typeof pattern === 'string' ? pattern : undefined,
  )
  return shape && only(text.match(new RegExp(`\\b(?:${shapeSource(shape)})\\b`, 'gi')))?.toUpperCase()
}

function only(found: readonly string[] | null): string | undefined {
  const different = new Set(found ?? [])
  return different.size === 1 ? [...different][0] : undefined
}
