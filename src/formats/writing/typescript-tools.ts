import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { Tool } from '../../spec/tool.ts'

/**
 * Tools as a TypeScript namespace, the notation of Functionary. What TypeScript cannot say of a schema
 * stands in the comment above it. Lost are `integer` (said as number), `additionalProperties: false`,
 * which tool is meant by the name of a definition, and the tail of a schema that refers to itself.
 */
export function typescriptTools(tools: readonly Tool[]): string {
  return `// Supported function definitions that should be called when necessary.\n${typescriptNamespace(tools, '    ')}`
}

/** The namespace alone, as gpt-oss has it under a heading; `indent` stands before members of members. */
export function typescriptNamespace(tools: readonly Tool[], indent = ''): string {
  return [
    'namespace functions {',
    '',
    ...tools.flatMap((tool) => [toolType(tool, indent), '']),
    '} // namespace functions',
  ].join('\n')
}

function toolType(tool: Tool, indent: string): string {
  const { description: _, ...rest } = tool.parameters
  const about = [tool.description, ...notesOf(rest)].filter((part) => part !== '').join(' ')
  const scope: Scope = { root: tool.parameters, within: new Set(), indent }
  const members = membersOf(tool.parameters, scope)
  const parameters = members.length === 0 ? '()' : `(_: {\n${members.join('\n')}\n})`
  return [...comment(about), `type ${tool.name} = ${parameters} => any;`].join('\n')
}

interface Scope {
  readonly root: JsonObject
  /** Definitions that are being written, so that one that holds itself ends. */
  readonly within: ReadonlySet<string>
  readonly indent: string
}

/** Keywords that have a notation in TypeScript, or that say nothing more. */
const notated = new Set([
  'type',
  'description',
  'properties',
  'required',
  'items',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'allOf',
  'additionalProperties',
  '$ref',
  '$defs',
  'definitions',
  '$schema',
])

/** How the models were taught to read the usual keywords in a comment. */
const wordings: Readonly<Record<string, string>> = {
  default: 'Default',
  format: 'Format',
  maximum: 'Maximum',
  minimum: 'Minimum',
  maxLength: 'Maximum length',
  minLength: 'Minimum length',
}

/** What a comment says of a schema besides its description. */
function notesOf(schema: JsonObject): string[] {
  return Object.keys(schema)
    .filter((key) => !notated.has(key))
    .map((key) => {
      const value = schema[key]
      const said = key === 'format' && typeof value === 'string' ? value : JSON.stringify(value)
      const word = Object.hasOwn(wordings, key) ? wordings[key] : key
      return `${word}=${said}${key === 'default' ? '.' : ''}`
    })
}

function comment(text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => `// ${line}`)
}

/** The lines of the members of an object, each with its comment. */
function membersOf(schema: JsonObject, scope: Scope): string[] {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  const lines = Object.keys(properties).flatMap((name) => {
    const given = properties[name]
    const property = isObject(given) ? given : {}
    const optional = required.has(name) ? '' : '?'
    return [...memberComment(property), `${keyOf(name)}${optional}: ${typeOf(given, scope)},`]
  })
  const others = schema.additionalProperties
  if (others === true) lines.push('[key: string]: any,')
  else if (isObject(others)) lines.push(...memberComment(others), `[key: string]: ${typeOf(others, scope)},`)
  return lines
}

function memberComment(schema: JsonObject): string[] {
  const description = typeof schema.description === 'string' ? schema.description : ''
  const ended = description === '' || /[.!?]$/.test(description) ? description : `${description}.`
  const item = isObject(schema.items) ? schema.items : {}
  const itemDescription = typeof item.description === 'string' ? [`Items: ${item.description}`] : []
  const itemNotes = [...itemDescription, ...notesOf(item).map((note) => `Item ${note}`)]
  return comment([ended, ...notesOf(schema), ...itemNotes].filter((part) => part !== '').join(' '))
}

function keyOf(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : JSON.stringify(name)
}

const simple: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
}

/** A schema as a TypeScript type. */
function typeOf(schema: Json | undefined, scope: Scope): string {
  if (!isObject(schema)) return 'any'
  if (typeof schema.$ref === 'string') return referred(schema.$ref, scope)
  if (Array.isArray(schema.enum))
    return schema.enum.map((value) => JSON.stringify(value)).join(' | ') || 'never'
  if (Object.hasOwn(schema, 'const')) return JSON.stringify(schema.const)
  for (const [keyword, sign] of [
    ['anyOf', ' | '],
    ['oneOf', ' | '],
    ['allOf', ' & '],
  ] as const) {
    const parts = schema[keyword]
    if (Array.isArray(parts) && parts.length > 0) return parts.map((part) => typeOf(part, scope)).join(sign)
  }
  if (Array.isArray(schema.type))
    return schema.type.map((type) => typeOf({ ...schema, type }, scope)).join(' | ') || 'any'
  if (schema.type === 'array') return arrayOf(schema, scope)
  if (schema.type === 'object' || isObject(schema.properties)) {
    const members = membersOf(schema, scope)
    return members.length === 0 ? 'object' : `{\n${indented(members, scope.indent)}\n}`
  }
  return typeof schema.type === 'string' && Object.hasOwn(simple, schema.type) ? simple[schema.type] : 'any'
}

function indented(members: readonly string[], indent: string): string {
  return members.map((member) => indent + member.replaceAll('\n', `\n${indent}`)).join('\n')
}

function arrayOf(schema: JsonObject, scope: Scope): string {
  const item = typeOf(schema.items, scope)
  return / [|&] /.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
}

/** The type that `#/$defs/Name` stands for; `any` where it holds itself or is not there. */
function referred(reference: string, scope: Scope): string {
  if (!reference.startsWith('#/') || scope.within.has(reference)) return 'any'
  let found: Json | undefined = scope.root
  for (const part of reference.slice(2).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined
  }
  return typeOf(found, { ...scope, within: new Set([...scope.within, reference]) })
}
