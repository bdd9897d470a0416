import { isObject } from '../lib/json.ts'
import type { Json, JsonObject } from '../lib/json.ts'
import { pointerOfPath, pointerToken } from '../lib/json-pointer.ts'
import { wordsOfName } from '../lib/text.ts'
import type { CatalogTool, DataFlow, Parameter } from '../spec/tool.ts'
import { plainSchema } from './infer/plain-schema.ts'
import { singular } from './infer/naming.ts'
import { acts, type ActName } from '../spec/act.ts'

/** A tool before its data flow is known. */
export type Source = Pick<CatalogTool, 'name' | 'object' | 'params' | 'returns'> & {
  readonly general: ActName
}

const mostSources = 8
interface Output {
  readonly tool: number
  /** As in `DataFlow`. */
  readonly field: string | undefined
}

/**
 * For each tool the outputs of others that can feed its identifiers: fields of `returns` where it
 * is known, and otherwise what a tool that finds, lists or creates the same thing likely returns.
 * Of many sources the 8 that stand nearest in the list are kept: tools of one server stand together.
 */
export function dataFlows(tools: readonly Source[]): DataFlow[][] {
  const outputs = new Map<string, Output[]>()
  const add = (noun: string, output: Output) => {
    const list = outputs.get(noun)
    if (list) list.push(output)
    else outputs.set(noun, [output])
  }
  // A tool that needs the same identifier to find the thing tells nothing new.
  const addGuess = (noun: string, tool: Source, index: number) => {
    if (!needs(tool, noun)) add(noun, { tool: index, field: undefined })
  }
  tools.forEach((tool, index) => {
    if (tool.returns !== undefined) {
      for (const { noun, field } of outputFields(tool.returns, tool.object)) add(noun, { tool: index, field })
    } else if (acts.get(tool.general)?.yields && tool.object !== '') {
      addGuess(tool.object, tool, index)
      const head = tool.object.slice(tool.object.lastIndexOf(' ') + 1)
      if (head !== tool.object) addGuess(head, tool, index)
    }
  })
  return tools.map((tool, index) =>
    identifiers(tool.params).flatMap((parameter) => flowsInto(parameter, tool, index, tools, outputs)),
  )
}

function flowsInto(
  parameter: Parameter,
  tool: Source,
  index: number,
  tools: readonly Source[],
  outputs: ReadonlyMap<string, readonly Output[]>,
): DataFlow[] {
  const other = (output: Output) => tools[output.tool].name !== tool.name
  return nearestTo(index, outputs.get(parameter.noun) ?? [], other).map(({ tool: from, field }) => ({
    from: tools[from].name,
    ...(field !== undefined && { field }),
    to: tool.name,
    param: pointerOfPath(parameter.path, parameter.name),
  }))
}

/**
 * The outputs that fit whose tools stand nearest; all of them, in their order, where they are few. The list is in order
 * of tools, so it is looked through from the place of the tool outwards.
 */
function nearestTo(index: number, outputs: readonly Output[], fits: (output: Output) => boolean): Output[] {
  let right = firstFrom(index, outputs)
  let left = right - 1
  const found: number[] = []
  const distance = (at: number) => Math.abs((outputs[at]?.tool ?? Infinity) - index)
  while (left >= 0 || right < outputs.length) {
    const nearest = Math.min(distance(left), distance(right))
    // Those that stand as near as the last one may come before it.
    if (found.length > mostSources && nearest > distance(found[found.length - 1])) break
    const at = distance(left) === nearest ? left-- : right++
    if (fits(outputs[at])) found.push(at)
  }
  const inOrder = found.sort((a, b) => a - b)
  if (found.length > mostSources) inOrder.sort((a, b) => distance(a) - distance(b) || a - b)
  return inOrder.slice(0, mostSources).map((at) => outputs[at])
}

/** The place of the first output of a tool or of one after it. */
function firstFrom(index: number, outputs: readonly Output[]): number {
  let [low, high] = [0, outputs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (outputs[middle].tool < index) low = middle + 1
    else high = middle
  }
  return low
}

function needs(tool: Source, noun: string): boolean {
  return tool.params.some(
    (parameter) => parameter.required && parameter.type === 'identifier' && parameter.noun === noun,
  )
}

function identifiers(params: readonly Parameter[]): Parameter[] {
  return params.flatMap((parameter) =>
    parameter.type === 'identifier' ? [parameter] : identifiers(parameter.parts ?? []),
  )
}

/** Identifiers in a result: `order_id` is an order's, `id` that of the object around it. */
function outputFields(returns: JsonObject, object: string): { noun: string; field: string }[] {
  const found: { noun: string; field: string }[] = []
  const visit = (schema: Json | undefined, path: string, noun: string, depth: number): void => {
    const plain = plainSchema(schema, returns)
    if (depth > 6 || found.length >= 40) return
    if (plain.items !== undefined) return visit(plain.items, `${path}/*`, noun, depth + 1)
    if (!isObject(plain.properties)) return
    for (const [name, inner] of Object.entries(plain.properties)) {
      // `*` stands for the entries of a list.
      if (name === '*') continue
      const words = wordsOfName(name)
      const field = `${path}/${pointerToken(name)}`
      const last = words[words.length - 1]
      if (/^(?:id|uuid|number|identifier|reference)$/.test(last ?? '')) {
        const before = words.slice(0, -1)
        found.push({
          noun:
            before.length > 0
              ? [...before.slice(0, -1), singular(before[before.length - 1])].join(' ')
              : noun,
          field,
        })
      } else visit(inner, field, singular(last ?? noun), depth + 1)
    }
  }
  visit(returns, '', object, 0)
  return found
}
