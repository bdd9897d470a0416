import { sameJson } from '../../lib/json.ts'
import { refuse, shown } from './rule.ts'
import type { Rule } from './rule.ts'

/** The type names of JSON Schema. */
export const typeNames = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const
export type TypeName = (typeof typeNames)[number]

const articles: Record<TypeName, string> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
}

/** The JSON type of a value; whole numbers are `integer`. */
function typeOf(value: unknown): TypeName {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (typeof value === 'string') return 'string'
  return typeof value === 'boolean' ? 'boolean' : 'object'
}

const is: Record<TypeName, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: (value) => Array.isArray(value),
  null: (value) => value === null,
}

export function isTypeName(name: unknown): name is TypeName {
  return typeof name === 'string' && Object.hasOwn(is, name)
}

// Most parameters have a type and nothing else to check: they share these rules, which keeps
// 40,000 compiled schemas small.
const single = new Map<TypeName, Rule>(
  typeNames.map((name) => {
    const fits = is[name]
    const rule: Rule = (value, path, run) => fits(value) || refuseType([name], value, path, run)
    return [name, rule]
  }),
)

/** The rule of `type`; undefined when nothing is asked. */
export function typeRule(type: unknown): Rule | undefined {
  const names = (Array.isArray(type) ? type : [type]).filter(isTypeName)
  if (names.length === 0) return undefined
  if (names.length === 1) return single.get(names[0])
  const tests = names.map((name) => is[name])
  return (value, path, run) => tests.some((fits) => fits(value)) || refuseType(names, value, path, run)
}

function refuseType(
  names: readonly TypeName[],
  value: unknown,
  path: string,
  run: Parameters<Rule>[2],
): false {
  return refuse(run, 'type', path, () => {
    const got =
      typeof value === 'object' && value !== null
        ? shown(value)
        : `${articles[typeOf(value)]} (${shown(value)})`
    return `must be ${names.map((name) => articles[name]).join(' or ')}, not ${value === null ? 'null' : got}`
  })
}

/** The rule of `enum`, and of `const` as an enum of one. */
export function enumRule(keyword: 'enum' | 'const', values: readonly unknown[]): Rule {
  const simple = new Set(values.filter((value) => typeof value !== 'object' || value === null))
  const compound = values.filter((value) => typeof value === 'object' && value !== null)
  return (value, path, run) => {
    if (simple.has(value)) return true
    if (compound.some((one) => sameJson(one, value))) return true
    return refuse(run, keyword, path, () => {
      const some = values.slice(0, 12).map((one) => JSON.stringify(one))
      if (values.length > some.length) some.push(`${values.length - some.length} more`)
      return `must be ${values.length === 1 ? '' : 'one of '}${some.join(', ')}, not ${shown(value)}`
    })
  }
}
