import type { JsonObject } from '../lib/json.ts'
import type { ExpectedCall, ToolCall } from '../sample/schema.ts'
import type { Tool } from '../spec/tool.ts'
import { isObject, sameJson } from '../lib/json.ts'

/** How good the arguments of calls are; each 0 to 1, 1 where there is nothing to measure. */
export interface CallQuality {
  /** Required arguments given / required. */
  readonly completeness: number
  /** Arguments equal to the expected ones / expected. */
  readonly accuracy: number
  /** Given arguments whose JSON type is the one the schema expects / given. */
  readonly type_precision: number
  /** 1 when every argument is declared by its tool, otherwise 0.5. */
  readonly no_hallucination: number
  /** The mean of the four. */
  readonly overall: number
}

/**
 * Scores calls against the expected ones and the tools' schemas. Calls are paired with expected calls
 * of the same name in order. A call of an unknown tool, and an expected call that was not made, count
 * in full against what they miss: an unknown tool declares nothing, so all its arguments are made up.
 */
export function scoreCalls(
  calls: readonly Pick<ToolCall, 'name' | 'arguments'>[],
  expected: readonly ExpectedCall[],
  tools: ReadonlyMap<string, Tool>,
): CallQuality {
  const required = { part: 0, of: 0 }
  const typed = { part: 0, of: 0 }
  let invented = false
  for (const call of calls) {
    const tool = tools.get(call.name)
    const declared = tool && isObject(tool.parameters.properties) ? tool.parameters.properties : {}
    const must = tool && Array.isArray(tool.parameters.required) ? tool.parameters.required : []
    for (const name of must) {
      if (typeof name !== 'string') continue
      required.of++
      if (Object.hasOwn(call.arguments, name)) required.part++
    }
    for (const [name, value] of Object.entries(call.arguments)) {
      typed.of++
      if (!Object.hasOwn(declared, name)) {
        if (!tool || !open(tool.parameters)) invented = true
        if (tool && open(tool.parameters)) typed.part++
      } else if (hasType(value, declared[name])) typed.part++
    }
  }
  const equal = equalArguments(calls, expected)
  const completeness = share(required)
  const accuracy = share(equal)
  const type_precision = share(typed)
  const no_hallucination = invented ? 0.5 : 1
  return {
    completeness,
    accuracy,
    type_precision,
    no_hallucination,
    overall: (completeness + accuracy + type_precision + no_hallucination) / 4,
  }
}

/** What a sample's quality is made of; each 0 to 1. */
export interface SampleQualityParts {
  /** The overall quality of its calls. */
  readonly overall: number
  /** Share of argument values that are said where the model could see them. */
  readonly grounding: number
  /** How near the words are to how people write. */
  readonly naturalness: number
  /** 1 less the similarity to the nearest other sample. */
  readonly novelty: number
}

/** A wrong label spoils a sample, odd words only weaken it, so truth weighs 0.65 and words 0.35. */
export const qualityWeights: Readonly<SampleQualityParts> = {
  overall: 0.4,
  grounding: 0.25,
  naturalness: 0.2,
  novelty: 0.15,
}

/** The quality that selection ranks by: the weighted mean of the parts, 0 to 1. */
export function sampleQuality(parts: SampleQualityParts): number {
  let sum = 0
  for (const part of ['overall', 'grounding', 'naturalness', 'novelty'] as const)
    sum += qualityWeights[part] * Math.min(1, Math.max(0, parts[part]))
  return Math.min(1, sum)
}

interface Share {
  part: number
  of: number
}

function share({ part, of }: Share): number {
  return of === 0 ? 1 : part / of
}

function equalArguments(
  calls: readonly Pick<ToolCall, 'name' | 'arguments'>[],
  expected: readonly ExpectedCall[],
): Share {
  const equal = { part: 0, of: 0 }
  const taken = new Set<number>()
  for (const want of expected) {
    const at = calls.findIndex((call, i) => !taken.has(i) && call.name === want.name)
    if (at !== -1) taken.add(at)
    for (const [name, value] of Object.entries(want.arguments)) {
      equal.of++
      if (at === -1 || !Object.hasOwn(calls[at].arguments, name)) continue
      const given = calls[at].arguments[name]
      const others =
        want.alternatives && Object.hasOwn(want.alternatives, name) ? want.alternatives[name] : []
      if (sameJson(given, value) || others.some((other) => sameJson(given, other))) equal.part++
    }
  }
  return equal
}

/** Whether a schema declares that it takes arguments it does not name. */
function open(parameters: JsonObject): boolean {
  return parameters.additionalProperties === true || isObject(parameters.additionalProperties)
}

/** Whether a value has the JSON type that a schema names; a schema without a type takes any. */
function hasType(value: unknown, schema: unknown): boolean {
  if (!isObject(schema)) return schema !== false
  if (schema.type === undefined) {
    if (Object.hasOwn(schema, 'const')) return sameType(value, schema.const)
    return !Array.isArray(schema.enum) || schema.enum.some((choice) => sameType(value, choice))
  }
  const types = Array.isArray(schema.type) ? schema.type : [schema.type]
  return types.some((type) => isOfType(value, type))
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return typeof value === type
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value)
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    default:
      return false
  }
}

function sameType(a: unknown, b: unknown): boolean {
  return typeof a === typeof b && Array.isArray(a) === Array.isArray(b) && (a === null) === (b === null)
}
