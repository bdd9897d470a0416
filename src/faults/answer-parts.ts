import { compileSchema, type Validator } from '../catalog/schema/compile-schema.ts'
import { isObject, sameJson, type Json, type JsonObject } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import type { AssistantMessage, ExpectedCall, Sample, ToolCall } from '../sample/schema.ts'
import type { PlacedTurn } from '../sample/walk.ts'
import type { Corrupted, CorruptionContext } from '../spec/corruption.ts'
import type { CatalogTool, Parameter } from '../spec/tool.ts'

/** A call of a turn, its tool, and what the sample accepts in its place. */
export interface TargetCall {
  readonly call: ToolCall
  readonly index: number
  readonly tool: CatalogTool
  readonly expected: ExpectedCall | undefined
}

/** The calls of a turn whose tools are known, shuffled: a fault goes into the first one that can have it. */
export function targetCalls(placed: PlacedTurn, sample: Sample, context: CorruptionContext): TargetCall[] {
  const calls = placed.turn.tool_calls ?? []
  const found = calls.flatMap((call, index): TargetCall[] => {
    const tool = context.tools.get(call.name)
    return tool === undefined ? [] : [{ call, index, tool, expected: expectedOf(placed, sample, index) }]
  })
  return found.length > 1 ? context.random.shuffle(found) : found
}

function expectedOf(placed: PlacedTurn, sample: Sample, index: number): ExpectedCall | undefined {
  let turn = 0
  for (let i = 0; i < placed.message; i++) if (sample.messages[i].role === 'assistant') turn++
  return sample.expect.calls[turn]?.[index]
}

/** True when the sample accepts a value at a pointer into the arguments as well as its own. */
export function isAlternative(
  expected: ExpectedCall | undefined,
  pointer: string,
  args: JsonObject,
): boolean {
  const alternatives = expected?.alternatives
  if (alternatives === undefined) return false
  const tokens = pointer.split('/').slice(1)
  // Keys are names of arguments, or paths with dots or slashes.
  return tokens.some((_, depth) => {
    const head = tokens.slice(0, depth + 1)
    const value = valueAt(args, head)
    return [head.join('.'), head.join('/'), `/${head.join('/')}`].some(
      (key) => Object.hasOwn(alternatives, key) && alternatives[key].some((one) => sameJson(one, value)),
    )
  })
}

function valueAt(args: JsonObject, tokens: readonly string[]): Json | undefined {
  let at: Json = args
  for (const token of tokens) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, keyOf(token))) return undefined
    at = Array.isArray(at) ? at[Number(token)] : at[keyOf(token)]
  }
  return at
}

function keyOf(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A copy of arguments with another value at a JSON pointer; removed where the value is undefined. */
export function withValue(args: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const changed = changedAt(args, pointer.split('/').slice(1).map(keyOf), 0, value)
  return isObject(changed) ? changed : args
}

function changedAt(
  at: Json,
  keys: readonly string[],
  depth: number,
  value: Json | undefined,
): Json | undefined {
  if (depth === keys.length) return value
  if (Array.isArray(at))
    return at.flatMap((item, i): Json[] => {
      if (String(i) !== keys[depth]) return [item]
      const inner = changedAt(item, keys, depth + 1, value)
      return inner === undefined ? [] : [inner]
    })
  if (!isObject(at)) return at
  const entries: [string, Json][] = []
  for (const [key, held] of Object.entries(at)) {
    const inner = key === keys[depth] ? changedAt(held, keys, depth + 1, value) : held
    if (inner !== undefined) entries.push([key, inner])
  }
  if (depth === keys.length - 1 && value !== undefined && !Object.hasOwn(at, keys[depth]))
    entries.push([keys[depth], value])
  return Object.fromEntries(entries)
}

/** The turn with other arguments in one of its calls; `pointer` is where they differ. */
export function withArguments(
  turn: AssistantMessage,
  { call, index }: Pick<TargetCall, 'call' | 'index'>,
  args: JsonObject,
  pointer: string,
): Corrupted {
  const tool_calls = (turn.tool_calls ?? []).with(index, { ...call, arguments: args })
  return { rejected: { ...turn, tool_calls }, path: `/tool_calls/${index}/arguments${pointer}` }
}

const validators = new WeakMap<object, Validator>()

function validatorOf(schema: JsonObject): Validator {
  let validator = validators.get(schema)
  if (validator === undefined) validators.set(schema, (validator = compileSchema(schema)))
  return validator
}

/** Whether the schema of a tool accepts arguments. */
export function accepts(tool: CatalogTool, args: JsonObject): boolean {
  return validatorOf(tool.parameters).accepts(args)
}

/** Whether the schema of one parameter accepts a value. */
export function fits(parameter: Parameter, value: Json): boolean {
  return validatorOf(parameter.schema).accepts(value)
}

/** The parameter at a path with dots, inside others too. */
export function parameterAt(params: readonly Parameter[], path: string): Parameter | undefined {
  for (const parameter of params) {
    if (parameter.path === path || parameter.path.replaceAll('[]', '') === path) return parameter
    const inner = parameter.parts === undefined ? undefined : parameterAt(parameter.parts, path)
    if (inner !== undefined) return inner
  }
  return undefined
}

/** Names of the arguments that a schema asks for. */
export function requiredOf(schema: JsonObject): string[] {
  return Array.isArray(schema.required) ? schema.required.filter((one) => typeof one === 'string') : []
}

/** The declared properties of a schema. */
export function propertiesOf(schema: JsonObject): JsonObject {
  return isObject(schema.properties) ? schema.properties : {}
}

/** An id as calls bear them: `call_` and nine letters or digits. */
export function callId(random: Random): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  return `call_${Array.from({ length: 9 }, () => letters[random.int(letters.length)]).join('')}`
}

/** The turn answered otherwise, with or without loss as before. */
export function inPlaceOf(
  turn: AssistantMessage,
  answer: Pick<AssistantMessage, 'content' | 'tool_calls'>,
): AssistantMessage {
  return { role: 'assistant', ...answer, ...(turn.train !== undefined && { train: turn.train }) }
}

/** Whether a call to a tool can have what needs an argument: optional ones are there more often than not. */
export function filledShare(tool: CatalogTool): number {
  if (requiredOf(tool.parameters).length > 0) return 1
  return tool.params.length > 0 ? 0.6 : 0
}
