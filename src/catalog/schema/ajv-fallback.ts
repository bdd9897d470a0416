import { pointerToken } from '../../lib/json-pointer.ts'
import { createRequire } from 'node:module'
import type * as Ajv from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { canonicalJson, isObject } from '../../lib/json.ts'
import { identity } from '../../lib/hash.ts'
import { reasonOf } from '../../spec/problem.ts'
import { guardedPattern } from './guarded-pattern.ts'
import type { SchemaFault, Validator } from './rule.ts'

/** ajv takes about a millisecond and 40 kB a schema, so only some are kept. */
const mostKept = 256
const kept = new Map<string, Validator>()

/** A validator of a schema that the interpreter does not cover, by ajv; the last 256 are kept compiled. */
export function ajvFallback(schema: unknown): Validator {
  const key = identity(canonicalJson(schema))
  const current = () => {
    const validator = kept.get(key) ?? compiled(schema)
    kept.delete(key)
    kept.set(key, validator)
    if (kept.size > mostKept) {
      const [oldest] = kept.keys()
      kept.delete(oldest)
    }
    return validator
  }
  return { accepts: (value) => current().accepts(value), validate: (value) => current().validate(value) }
}

/** Why ajv cannot compile a schema: a reference that leads nowhere, say. Undefined when it can. */
export function ajvRefusal(schema: unknown): string | undefined {
  try {
    compile(schema)
    return undefined
  } catch (thrown) {
    return reasonOf(thrown)
  }
}

function compile(schema: unknown): ValidateFunction {
  const regExp = Object.assign(runnable, { code: 'undefined' })
  // Loaded for the first schema that the interpreter does not cover: most runs meet none.
  const load = createRequire(import.meta.url)
  const { Ajv2020 } = load('ajv/dist/2020.js') as typeof Ajv
  const addFormats = load('ajv-formats') as {
    readonly default: (ajv: Ajv.Ajv2020) => unknown
  }
  // A fresh instance each time: ajv keeps everything it compiles, and two schemas may share an $id.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    unicodeRegExp: false,
    code: { regExp },
  })
  addFormats.default(ajv)
  if (!isObject(schema)) return ajv.compile(schema !== false)
  const { $schema: dialect } = schema
  const known = typeof dialect === 'string' && dialect.includes('2020-12')
  return ajv.compile(known ? schema : withoutDialect(schema))
}

/** ajv tells patterns apart by their text. */
function runnable(source: string) {
  const guarded = guardedPattern(source)
  return { test: (value: string) => guarded.test(value), toString: () => source }
}

function withoutDialect(schema: Record<string, unknown>): Record<string, unknown> {
  const { $schema: _, ...rest } = schema
  return rest
}

function compiled(schema: unknown): Validator {
  let run: ValidateFunction
  try {
    run = compile(schema)
  } catch (thrown) {
    const fault = { keyword: 'schema', path: '', message: `cannot be checked: ${reasonOf(thrown)}` }
    return { accepts: () => false, validate: () => [fault] }
  }
  const judge = (value: unknown): SchemaFault[] => {
    try {
      return run(value) ? [] : (run.errors ?? []).map(faultOf)
    } catch (thrown) {
      // References without end overflow the stack of what ajv generates.
      return [{ keyword: '$ref', path: '', message: `cannot be checked: ${reasonOf(thrown)}` }]
    }
  }
  return { accepts: (value) => judge(value).length === 0, validate: judge }
}

function faultOf(error: ErrorObject): SchemaFault {
  const { keyword, instancePath, params } = error
  if (keyword === 'required') {
    const name = String(params.missingProperty)
    return {
      keyword,
      path: `${instancePath}/${pointerToken(name)}`,
      message: `${name} is required and missing`,
    }
  }
  const extra = params.additionalProperty ?? params.unevaluatedProperty
  if (typeof extra === 'string') {
    return { keyword, path: `${instancePath}/${pointerToken(extra)}`, message: `${extra} is not declared` }
  }
  return { keyword, path: instancePath, message: error.message ?? `fails ${keyword}` }
}
