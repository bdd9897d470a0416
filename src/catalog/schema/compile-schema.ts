import { isObject } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { ajvFallback } from './ajv-fallback.ts'
import { arrayRules } from './arrays.ts'
import { combinationRules } from './combinations.ts'
import { numberRules } from './numbers.ts'
import { objectRules } from './objects.ts'
import { acceptAll, allOf, refuse } from './rule.ts'
import type { Rule, Run, SchemaFault, Validator } from './rule.ts'
import { stringRules } from './strings.ts'
import { enumRule, typeRule } from './types.ts'
import { deepestSchema, pointedAt, walkSchema } from './walk-schema.ts'

export type { SchemaFault, Validator } from './rule.ts'

/**
 * Prepares a JSON Schema (draft 2020-12, with what older drafts and OpenAPI say differently) for
 * judging values. Nothing is compiled before the first value comes. What the interpreter does not
 * cover is given to ajv; nothing is ever fetched. It never throws: a schema that makes no sense
 * yields a fault on every value.
 */
export function compileSchema(schema: unknown): Validator {
  let inner: Validator | undefined
  const open = () => (inner ??= isCovered(schema) ? interpreted(schema) : ajvFallback(schema))
  return { accepts: (value) => open().accepts(value), validate: (value) => open().validate(value) }
}

function interpreted(schema: unknown): Validator {
  const rule = interpreter(schema)
  const accepts = (value: unknown) => rule(value, '', { faults: null, references: 0, depth: 0 })
  return {
    accepts,
    validate(value) {
      if (accepts(value)) return []
      const faults: SchemaFault[] = []
      rule(value, '', { faults, references: 0, depth: 0 })
      return faults
    },
  }
}

const mostReferences = 200_000
const deepestReference = 500

const beyond = ['$dynamicRef', '$recursiveRef', '$vocabulary', 'unevaluatedProperties', 'unevaluatedItems']

/** True when the interpreter knows every keyword that decides something in this schema. */
export function isCovered(schema: unknown): boolean {
  for (const { schema: one, path } of walkSchema(schema)) {
    if (!isObject(one)) continue
    if (beyond.some((keyword) => Object.hasOwn(one, keyword))) return false
    if (path !== '' && typeof one.$id === 'string') return false
    if (typeof one.$ref === 'string' && !/^#(?:\/|$)/.test(one.$ref)) return false
  }
  return true
}

function interpreter(root: unknown): Rule {
  const references = new Map<string, { rule: Rule | undefined }>()
  let depth = 0
  const compile = (schema: unknown): Rule => {
    if (schema === false) return never
    if (!isObject(schema)) return acceptAll
    if (++depth > deepestSchema) {
      depth--
      return tooDeep
    }
    const rule = allOf(rulesOf(schema))
    depth--
    return schema.nullable === true && rule !== acceptAll ? orNull(rule) : rule
  }
  const rulesOf = (schema: JsonObject): Rule[] => {
    const rules: Rule[] = []
    const type = typeRule(schema.type)
    if (type) rules.push(type)
    if (Array.isArray(schema.enum)) rules.push(enumRule('enum', schema.enum))
    if (Object.hasOwn(schema, 'const')) rules.push(enumRule('const', [schema.const]))
    if (typeof schema.$ref === 'string') rules.push(refer(schema.$ref))
    rules.push(...numberRules(schema), ...stringRules(schema), ...arrayRules(schema, compile))
    rules.push(...objectRules(schema, compile), ...combinationRules(schema, compile))
    return rules
  }
  const refer = (reference: string): Rule => {
    let target = references.get(reference)
    if (target === undefined) {
      target = { rule: undefined }
      references.set(reference, target)
      const pointed = pointedAt(root, reference)
      const held = depth
      depth = 0
      target.rule = pointed === undefined ? lost(reference) : compile(pointed)
      depth = held
    }
    return follow(target)
  }
  return compile(root)
}

function follow(target: { readonly rule: Rule | undefined }): Rule {
  return (value, path, run) => {
    if (run.depth > deepestReference || run.references > mostReferences) return endless(run, path)
    run.references++
    run.depth++
    const fits = (target.rule ?? acceptAll)(value, path, run)
    run.depth--
    return fits
  }
}

/** Said once; the references after it are not followed any more. */
function endless(run: Run, path: string): false {
  run.references = mostReferences + 1
  if (run.faults?.some((fault) => fault.keyword === '$ref')) return false
  return refuse(
    run,
    '$ref',
    path,
    () => 'cannot be checked: the references of the schema do not come to an end',
  )
}

function lost(reference: string): Rule {
  return (_, path, run) =>
    refuse(run, '$ref', path, () => `cannot be checked: the schema has nothing at ${reference}`)
}

const never: Rule = (_, path, run) =>
  refuse(run, 'false schema', path, () => 'must be left out: no value is allowed here')
const tooDeep: Rule = (_, path, run) =>
  refuse(run, 'depth', path, () => `cannot be checked: the schema is more than ${deepestSchema} levels deep`)

/** `nullable` of OpenAPI lets null through, whatever else the schema asks. */
function orNull(rule: Rule): Rule {
  return (value, path, run) => value === null || rule(value, path, run)
}
