import { pointerToken } from '../../lib/json-pointer.ts'
import { isObject } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { ajvRefusal } from './ajv-fallback.ts'
import { isCovered } from './compile-schema.ts'
import { guardedPattern } from './guarded-pattern.ts'
import type { SchemaFault } from './rule.ts'
import { isTypeName, typeNames } from './types.ts'
import { countKeywords, deepestSchema, pointedAt, schemaKeywords, walkSchema } from './walk-schema.ts'

/** Type names of other languages, and what JSON Schema calls them. */
const foreignTypes: Record<string, string> = {
  float: 'number',
  double: 'number',
  decimal: 'number',
  numeric: 'number',
  int: 'integer',
  long: 'integer',
  bool: 'boolean',
  str: 'string',
  text: 'string',
  char: 'string',
  dict: 'object',
  map: 'object',
  hash: 'object',
  hashmap: 'object',
  list: 'array',
  tuple: 'array',
  set: 'array',
  arraylist: 'array',
  none: 'null',
}

/**
 * What makes a schema no valid JSON Schema, each with the place in the schema and what to do.
 * Checks the keywords of every draft from 4 to 2020-12; unknown keywords are allowed.
 */
export function schemaFaults(schema: unknown): SchemaFault[] {
  const faults: SchemaFault[] = []
  for (const { schema: one, path, depth } of walkSchema(schema)) {
    const fault = (keyword: string, message: string) => {
      faults.push({ keyword, path: keyword === '' ? path : `${path}/${pointerToken(keyword)}`, message })
    }
    if (typeof one === 'boolean') continue
    if (!isObject(one))
      fault('', `must be a schema (an object, true or false), not ${JSON.stringify(one) ?? 'nothing'}.`)
    else if (depth >= deepestSchema) fault('', `is more than ${deepestSchema} schemas deep; make it flatter.`)
    else checkKeywords(one, schema, fault)
  }
  // What the interpreter leaves to ajv, only ajv can tell to be whole: an $anchor that is missing, say.
  const refusal = faults.length === 0 && !isCovered(schema) ? ajvRefusal(schema) : undefined
  if (refusal !== undefined) faults.push({ keyword: '', path: '', message: `cannot be used: ${refusal}.` })
  return faults
}

type Fault = (keyword: string, message: string) => void

function checkKeywords(schema: JsonObject, root: unknown, fault: Fault): void {
  checkTypes(schema, fault)
  checkShapes(schema, fault)
  checkNumbers(schema, fault)
  checkStrings(schema, fault)
  const reference = own(schema, '$ref')
  if (reference === undefined) return
  if (typeof reference !== 'string') fault('$ref', 'must be a string such as "#/$defs/address".')
  else if (/^#(?:\/|$)/.test(reference)) {
    if (pointedAt(root, reference) === undefined)
      fault('$ref', `points at ${reference}, where there is nothing.`)
    else if (runsInCircles(reference, root))
      fault('$ref', `${reference} leads back to itself and says nothing.`)
  } else if (/^[a-z]+:/i.test(reference) && !reference.startsWith('https://json-schema.org/')) {
    fault(
      '$ref',
      `refers to ${reference}; remote schemas are not fetched. Put it under "$defs" and refer to it there.`,
    )
  }
}

function checkTypes(schema: JsonObject, fault: Fault): void {
  const type = own(schema, 'type')
  if (type !== undefined) {
    const names = Array.isArray(type) ? type : [type]
    if (names.length === 0) fault('type', 'must name at least one type.')
    for (const name of names) {
      if (isTypeName(name)) continue
      const meant = typeof name === 'string' ? own(foreignTypes, name.toLowerCase()) : undefined
      const instead = meant
        ? `write "${meant}"`
        : name === 'any'
          ? 'leave "type" out to allow anything'
          : `use ${typeNames.join(', ')}`
      fault('type', `is ${JSON.stringify(name)}, which JSON Schema does not know; ${instead}.`)
    }
  }
  const values = own(schema, 'enum')
  if (values !== undefined && !Array.isArray(values)) fault('enum', 'must be a list of the allowed values.')
  else if (Array.isArray(values) && values.length === 0)
    fault('enum', 'must not be empty: no value would be allowed.')
}

function checkShapes(schema: JsonObject, fault: Fault): void {
  for (const keyword of schemaKeywords.named) {
    const table = own(schema, keyword)
    if (table !== undefined && !isObject(table)) fault(keyword, 'must be an object of schemas by name.')
  }
  for (const keyword of schemaKeywords.list) {
    const list = own(schema, keyword)
    if (list === undefined || keyword === 'items') continue
    if (!Array.isArray(list) || list.length === 0) fault(keyword, 'must be a list of at least one schema.')
  }
  const required = own(schema, 'required')
  if (typeof required === 'boolean') {
    fault('required', 'must be a list of property names on the object, not true or false on the property.')
  } else if (required !== undefined && !isNames(required)) {
    fault('required', 'must be a list of property names.')
  }
  const dependent = own(schema, 'dependentRequired')
  if (dependent !== undefined && !(isObject(dependent) && Object.values(dependent).every(isNames))) {
    fault('dependentRequired', 'must be an object of lists of property names.')
  }
}

function checkNumbers(schema: JsonObject, fault: Fault): void {
  for (const keyword of ['minimum', 'maximum', 'multipleOf']) {
    const value = own(schema, keyword)
    if (value !== undefined && typeof value !== 'number')
      fault(keyword, `must be a number, not ${JSON.stringify(value)}.`)
  }
  for (const keyword of ['exclusiveMinimum', 'exclusiveMaximum']) {
    const value = own(schema, keyword)
    if (value !== undefined && typeof value !== 'number' && typeof value !== 'boolean')
      fault(keyword, 'must be a number.')
  }
  const step = own(schema, 'multipleOf')
  if (typeof step === 'number' && step <= 0) fault('multipleOf', 'must be more than 0.')
  for (const keyword of countKeywords) {
    const value = own(schema, keyword)
    if (value !== undefined && !(typeof value === 'number' && Number.isInteger(value) && value >= 0)) {
      fault(keyword, `must be a whole number of at least 0, not ${JSON.stringify(value)}.`)
    }
  }
}

function checkStrings(schema: JsonObject, fault: Fault): void {
  for (const keyword of ['title', 'description', 'format', '$id', '$schema']) {
    const value = own(schema, keyword)
    if (value !== undefined && typeof value !== 'string')
      fault(keyword, `must be a string, not ${JSON.stringify(value)}.`)
  }
  const pattern = own(schema, 'pattern')
  if (pattern !== undefined && (typeof pattern !== 'string' || guardedPattern(pattern).why === 'invalid')) {
    fault('pattern', `must be a regular expression, ${JSON.stringify(pattern)} is not.`)
  }
  const patterns = own(schema, 'patternProperties')
  if (isObject(patterns)) {
    const wrong = Object.keys(patterns).find((source) => guardedPattern(source).why === 'invalid')
    if (wrong !== undefined)
      fault('patternProperties', `has the name ${JSON.stringify(wrong)}, which is no regular expression.`)
  }
}

/** A chain of schemas that are nothing but references. */
function runsInCircles(reference: string, root: unknown): boolean {
  const seen = new Set<string>()
  for (let at: Json | undefined = reference; typeof at === 'string';) {
    if (seen.has(at)) return true
    seen.add(at)
    const target: unknown = at.startsWith('#') ? pointedAt(root, at) : undefined
    at = isObject(target) ? target.$ref : undefined
  }
  return false
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
