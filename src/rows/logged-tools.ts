import { toolsInAnyDialect } from '../importers/tool-lists/tool-lists.ts'
import { identity } from '../lib/hash.ts'
import { canonicalJson, isObject, type Json } from '../lib/json.ts'
import type { Tool } from '../spec/tool.ts'

/** Definitions that stand in logs, each kept once, under names that differ where the definitions do. */
export interface LoggedTools {
  /** Numbers of the definitions in a list, and what could not be read of it. */
  add(
    list: readonly Json[],
    masked: (tool: Tool) => Tool,
  ): { readonly numbers: number[]; readonly faults: readonly ToolFault[] }
  /** To be called when all lists are in. `given` are definitions from elsewhere, which win over the same ones in other words. */
  settle(given: ReadonlyMap<string, Tool>): SettledTools
}

export interface ToolFault {
  readonly index: number
  readonly why: string
}

export interface SettledTools {
  readonly tools: readonly Tool[]
  /** The name under which the definition of a number stands, and the one it has in its log. */
  nameOf(number: number): string
  oldNameOf(number: number): string
  /** Names that had several definitions: what became of them. */
  readonly merged: readonly { readonly name: string; readonly definitions: number }[]
  readonly renamed: readonly { readonly name: string; readonly as: readonly string[] }[]
}

/** Opens the registry; memory grows with distinct definitions only. */
export function loggedTools(): LoggedTools {
  const definitions: { tool: Tool; seen: number; shape: string }[] = []
  const byText = new Map<string, { numbers: number[]; faults: ToolFault[] }>()
  const byDefinition = new Map<string, number>()
  return {
    add(list, masked) {
      const key = identity(JSON.stringify(list))
      let known = byText.get(key)
      if (!known) {
        known = { numbers: [], faults: [] }
        for (const [index, item] of list.entries()) {
          const { tools, faults } = toolsInAnyDialect(item, 'tool')
          for (const why of faults) known.faults.push({ index, why })
          for (const given of tools) {
            const tool = masked(given)
            const definition = identity(canonicalJson(tool))
            let number = byDefinition.get(definition)
            if (number === undefined) {
              number = definitions.length
              byDefinition.set(definition, number)
              definitions.push({ tool, seen: 0, shape: shapeOf(tool) })
            }
            if (!known.numbers.some((one) => definitions[one].tool.name === tool.name))
              known.numbers.push(number)
            else if (!known.numbers.includes(number))
              known.faults.push({ index, why: `A second definition of ${tool.name} in one list.` })
          }
        }
        if (byText.size >= 10_000) byText.clear()
        byText.set(key, known)
      }
      for (const number of known.numbers) definitions[number].seen++
      return known
    },
    settle(given) {
      const groups = new Map<string, number[]>()
      for (const [number, { tool }] of definitions.entries())
        groups.set(tool.name, [...(groups.get(tool.name) ?? []), number])
      const used = new Set([...groups.keys(), ...given.keys()])
      const names: string[] = []
      const tools: Tool[] = []
      const merged: { name: string; definitions: number }[] = []
      const renamed: { name: string; as: string[] }[] = []
      for (const [name, numbers] of groups) {
        const shapes = new Map<string, number[]>()
        for (const number of numbers)
          shapes.set(definitions[number].shape, [...(shapes.get(definitions[number].shape) ?? []), number])
        if (shapes.size < numbers.length) merged.push({ name, definitions: numbers.length - shapes.size + 1 })
        const as: string[] = []
        const other = given.get(name)
        const asked = other && argumentsAsked(other)
        for (const same of shapes.values()) {
          if (asked !== undefined && argumentsAsked(definitions[same[0]].tool) === asked) {
            as.push(name)
            for (const number of same) names[number] = name
            continue
          }
          const own = as.length === 0 && !other ? name : freeName(name, used)
          used.add(own)
          as.push(own)
          // Of definitions that differ in words alone, the one seen most often speaks for all.
          const best = same.toSorted((a, b) => definitions[b].seen - definitions[a].seen || a - b)[0]
          tools.push({ ...definitions[best].tool, name: own })
          for (const number of same) names[number] = own
        }
        if (as.length > 1 || as[0] !== name) renamed.push({ name, as })
      }
      return {
        tools,
        merged,
        renamed,
        nameOf: (number) => names[number],
        oldNameOf: (number) => definitions[number].tool.name,
      }
    },
  }
}

function freeName(name: string, used: ReadonlySet<string>): string {
  for (let i = 2; ; i++) if (!used.has(`${name}_${i}`)) return `${name}_${i}`
}

const annotations = new Set(['description', 'title', 'examples', 'example', '$comment'])

/** What a definition asks of a call, without its words; and whether its words are in another script. */
function shapeOf(tool: Tool): string {
  const foreign = /[\u2e80-\uffff]/.test(tool.description)
  return `${foreign} ${argumentsAsked(tool)}`
}

/** The arguments that a definition asks for, without its words: the same text, the same arguments. */
export function argumentsAsked(tool: Tool): string {
  return canonicalJson(withoutWords(tool.parameters, false))
}

/** `names` is true inside `properties`, where a key is a parameter's name and never an annotation. */
function withoutWords(schema: Json, names: boolean): Json {
  if (Array.isArray(schema)) return schema.map((item) => withoutWords(item, false))
  if (!isObject(schema)) return schema
  const kept = Object.entries(schema).filter(([key]) => names || !annotations.has(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'required' && !names && Array.isArray(value)
        ? value.map(String).toSorted()
        : withoutWords(value, key === 'properties' && !names),
    ]),
  )
}
