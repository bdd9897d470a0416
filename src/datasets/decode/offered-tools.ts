import { isObject, jsonIn, type Json, type JsonObject } from '../../lib/json.ts'
import type { Tool } from '../../spec/tool.ts'

/** Lists of tools repeat from row to row, so the last few are kept by their text. */
const keptLists = 256

/**
 * Reads the tools that stand beside a text, in any of the usual shapes. Decoding needs names and types
 * alone, so what cannot be read is passed over instead of refused.
 */
export function offeredTools(): (given: Json | undefined) => readonly Tool[] | undefined {
  const kept = new Map<string, readonly Tool[]>()
  return (given) => {
    const list = typeof given === 'string' ? jsonIn(given) : given
    if (!Array.isArray(list) || list.length === 0) return undefined
    const key = JSON.stringify(list)
    let tools = kept.get(key)
    if (!tools) {
      tools = list.flatMap((one) => toolFrom(one) ?? [])
      if (kept.size >= keptLists) kept.clear()
      kept.set(key, tools)
    }
    return tools
  }
}

function toolFrom(given: Json): Tool | undefined {
  if (!isObject(given)) return undefined
  const tool = field(given, 'function')
  const definition = isObject(tool) ? tool : given
  const name = field(definition, 'name')
  if (typeof name !== 'string' || name === '') return undefined
  const description = field(definition, 'description')
  return {
    name,
    description: typeof description === 'string' ? description : '',
    parameters: schemaOf(definition),
  }
}

function schemaOf(definition: JsonObject): JsonObject {
  for (const key of ['parameters', 'input_schema', 'inputSchema']) {
    const schema = field(definition, key)
    if (isObject(schema)) return schema
  }
  return {}
}

function field(from: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined
}
