import { isObject } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { identifierShape } from '../infer/parameters.ts'
import { semanticType } from '../infer/semantic-type.ts'
import { guardedPattern } from '../schema/guarded-pattern.ts'
import { pointerToken } from '../schema/rule.ts'
import { walkSchema } from '../schema/walk-schema.ts'
import { propertiesOf } from './properties.ts'
import { descriptionOf } from './rule.ts'
import type { LintRule, Property } from './rule.ts'

const formatInWords: LintRule = {
  code: 'tools/format-in-words',
  severity: 'warning',
  about: 'A format that stands only in the description cannot be checked.',
  run: (tool) =>
    propertiesOf(tool.parameters).flatMap(({ name, path, schema }) => {
      if (schema.type !== 'string' || constrained(schema)) return []
      const suggestion = suggestedFormat(name, schema)
      if (suggestion === undefined) return []
      return [
        {
          path,
          message: `The format of ${name} stands only in its description. Add ${suggestion} to its schema, so that it is checked.`,
        },
      ]
    }),
}

function suggestedFormat(name: string, schema: JsonObject): string | undefined {
  const description = descriptionOf(schema)
  if (
    /\byyyy-mm-dd\b(?!.{0,4}(?:t?hh|[ t]hh))/i.test(description) &&
    !/\bor\b|relative|today|range/i.test(description)
  )
    return '"format": "date"'
  if (semanticType(name, schema) !== 'identifier' || !/\bformat\b|X{3}|#{3}/.test(description))
    return undefined
  const shape = identifierShape({ schema: { description } })
  if (shape === undefined || !/#/.test(shape)) return undefined
  const pattern = shape.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/#+/g, (run) => `[0-9]{${run.length}}`)
  return `"pattern": ${JSON.stringify(`^${pattern}$`)}`
}

function constrained(schema: JsonObject): boolean {
  return ['enum', 'const', 'pattern', 'format', 'anyOf', 'oneOf', '$ref'].some((keyword) =>
    Object.hasOwn(schema, keyword),
  )
}

const enumInWords: LintRule = {
  code: 'tools/enum-in-words',
  severity: 'warning',
  about: 'Values that stand only in the description are not held to.',
  run: (tool) =>
    propertiesOf(tool.parameters).flatMap(({ name, path, schema }) => {
      if (schema.type !== 'string' || constrained(schema) || semanticType(name, schema) === 'identifier')
        return []
      const values = valuesInWords(descriptionOf(schema))
      if (values === undefined) return []
      return [
        {
          path,
          message: `The values of ${name} stand only in its description. Add "enum": ${JSON.stringify(values)} to its schema.`,
        },
      ]
    }),
}

/** "one of 'a', 'b' or 'c'", "must be either a or b", "(a|b|c)": two values or more, each one word. */
function valuesInWords(description: string): string[] | undefined {
  const text = description.slice(0, 500)
  if (
    /comma[- ]separated|multiple|\be\.g\.|such as|for example|etc\b|\.\.\.|including|any of|like\b/i.test(
      text,
    )
  )
    return undefined
  const told =
    /\b(?:one of|must be(?: either)?|either|possible values(?: are)?|allowed values(?: are)?|valid values(?: are)?|valid options(?: are)?|options(?: are)?)\s*:?\s*([^.;)\n]{3,200})/i.exec(
      text,
    )?.[1] ??
    /[([]\s*((?:["'`]?[\w-]{1,24}["'`]?\s*[|/]\s*){1,11}["'`]?[\w-]{1,24}["'`]?)\s*[)\]]/.exec(text)?.[1]
  if (told === undefined) return undefined
  const parts = told
    .replace(/[[\]({]/g, '')
    .split(/\s*(?:,\s*(?:or|and)\s|,|\||\/|\bor\b)\s*/i)
    .map((part) => part.trim())
  const values = parts.map((part) => part.replace(/^["'`“]|["'`”]$/g, ''))
  const quoted = parts.every((part) => /^["'`“]/.test(part))
  const fits =
    values.length >= 2 && values.length <= 24 && values.every((value) => /^[\w.-]{1,30}$/.test(value))
  const marked = quoted || values.every((value) => /^[A-Z][A-Z0-9_]+$|^[a-z][a-z0-9_-]+$/.test(value))
  return fits && marked && new Set(values).size === values.length ? values : undefined
}

const contradictingRequired: LintRule = {
  code: 'tools/contradicting-required',
  severity: 'warning',
  about: 'What is required must be declared, and the description must agree.',
  run(tool) {
    const remarks = propertiesOf(tool.parameters).flatMap((property) => contradiction(property))
    for (const { schema, path } of walkSchema(tool.parameters)) {
      if (!isObject(schema) || !Array.isArray(schema.required)) continue
      const declared = isObject(schema.properties) ? schema.properties : {}
      if (!isObject(schema.properties) && path !== '') continue // Beside other forms, as in anyOf.
      for (const name of schema.required) {
        if (typeof name !== 'string' || Object.hasOwn(declared, name)) continue
        remarks.push({
          path: `/parameters${path}/required`,
          message: `${name} is required and not declared. Declare it under "properties", or take it out of "required".`,
        })
      }
    }
    return remarks
  },
}

function contradiction({ name, path, schema, required }: Property) {
  const description = descriptionOf(schema)
  if (required && /^\s*[([]?optional\b(?!\s+\w+\s+(?:to|that|which))|\((?:optional)\)/i.test(description)) {
    return [
      {
        path,
        message: `${name} is required and its description calls it optional. Take it out of "required", or correct the description.`,
      },
    ]
  }
  if (required && schema.default !== undefined && schema.default !== null) {
    return [
      {
        path,
        message: `${name} is required and has a default. Take it out of "required", or remove the default.`,
      },
    ]
  }
  if (
    !required &&
    /^\s*[([]?(?:required|mandatory)(?=\s*(?:[.)\]:]|$|-\s))|\((?:required|mandatory)\)/i.test(description)
  ) {
    return [
      {
        path,
        message: `${name} is optional and its description calls it required. Add it to "required", or correct the description.`,
      },
    ]
  }
  return []
}

const unusableType: LintRule = {
  code: 'tools/unusable-type',
  severity: 'warning',
  about: 'Without a type there is no way to make a right value, or to tell a wrong one.',
  run: (tool) =>
    propertiesOf(tool.parameters).flatMap(({ name, path, schema }) => {
      const advice = unusable(schema)
      return advice === undefined ? [] : [{ path, message: `${name} ${advice}` }]
    }),
}

function unusable(schema: JsonObject): string | undefined {
  const forms = ['anyOf', 'oneOf', 'allOf', '$ref', 'enum', 'const', 'not', 'if']
  if (forms.some((keyword) => Object.hasOwn(schema, keyword))) return undefined
  const types: Json[] = Array.isArray(schema.type)
    ? schema.type.filter((type) => type !== 'null')
    : [schema.type ?? '']
  if (types.length === 0 || types[0] === 'null') return 'can only be null. Give it the type of its values.'
  if (types[0] === '' && !isObject(schema.properties) && schema.items === undefined)
    return 'has no type. Add "type".'
  if (types.length > 2)
    return `may be ${types.map((type) => JSON.stringify(type)).join(', ')}. Choose one type, so that calls agree.`
  if (types[0] === 'array' && schema.items === undefined && schema.prefixItems === undefined)
    return 'is a list of anything. Add "items" with the type of its items.'
  const open =
    !isObject(schema.properties) &&
    schema.patternProperties === undefined &&
    !isObject(schema.additionalProperties)
  return types[0] === 'object' &&
    open &&
    !/\b(?:key|map|dictionary|arbitrary|any|json|custom|pairs|headers|metadata)\b/i.test(
      descriptionOf(schema),
    )
    ? 'is an object of anything. Declare its "properties".'
    : undefined
}

const unguardedPattern: LintRule = {
  code: 'tools/unguarded-pattern',
  severity: 'warning',
  about: 'A pattern that can take exponential time on some values is not run.',
  run(tool) {
    const remarks = []
    for (const { schema, path } of walkSchema(tool.parameters)) {
      if (!isObject(schema)) continue
      const patterns: [string, string][] = []
      if (typeof schema.pattern === 'string') patterns.push([schema.pattern, 'pattern'])
      if (isObject(schema.patternProperties)) {
        for (const source of Object.keys(schema.patternProperties))
          patterns.push([source, `patternProperties/${pointerToken(source)}`])
      }
      for (const [source, place] of patterns) {
        if (guardedPattern(source).why !== 'backtracks') continue
        remarks.push({
          path: `/parameters${path}/${place}`,
          message: `The pattern ${source.slice(0, 80)} can take endless time and is not checked. Rewrite it without a repeat inside a repeat, overlapping alternatives or back references.`,
        })
      }
    }
    return remarks
  },
}

export const schemaRules: readonly LintRule[] = [
  formatInWords,
  enumInWords,
  contradictingRequired,
  unusableType,
  unguardedPattern,
]
