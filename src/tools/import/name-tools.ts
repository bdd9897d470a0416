import { identity } from '../../lib/hash.ts'
import { canonicalJson, type JsonObject } from '../../lib/json.ts'
import type { Tool } from '../../spec/tool.ts'
import type { ImportedTool } from '../../spec/tool-importer.ts'

/** A tool as it is written, and where it comes from. */
export interface NamedTool {
  readonly tool: Tool
  readonly origin: JsonObject
}

/** Something that a reader of the import is told. */
export interface ImportNote {
  readonly source: string
  readonly place: string
  /** The name of the tool it is about. */
  readonly tool?: string
  /** One sentence. */
  readonly message: string
}

/** Gathers tools of several sources under names that are valid and that no two of them share. */
export interface ToolNaming {
  /**
   * How many definitions were there before: a repeated definition is kept once. `written` is what the
   * source is called in the tools' origin.
   */
  add(
    imported: readonly ImportedTool[],
    source: string,
    written: string,
  ): { readonly added: number; readonly repeated: number }
  readonly tools: readonly NamedTool[]
  readonly notes: readonly ImportNote[]
}

const longestName = 128
const valid = /^[\p{L}\p{N}_][\p{L}\p{N}_.:/-]*$/u
const meansSomething: ReadonlyMap<string, string> = new Map([
  ['__proto__', 'proto_tool'],
  ['constructor', 'constructor_tool'],
  ['prototype', 'prototype_tool'],
])

/**
 * Opens an empty collection. A name that is taken by another definition gets the name of its source where the two come
 * from different ones, and a number otherwise. Memory: the tools, and a hash for each name that came twice.
 */
export function openNaming(): ToolNaming {
  const tools: NamedTool[] = []
  const notes: ImportNote[] = []
  const taken = new Map<string, { readonly tool: Tool; readonly source: string }>()
  /** For each name that was asked for twice: hash of a definition → the name it got. */
  const known = new Map<string, Map<string, string>>()
  const numbers = new Map<string, number>()

  const hashesOf = (name: string, first: Tool) => {
    const made = known.get(name) ?? new Map([[hashOf(first, name), name]])
    known.set(name, made)
    return made
  }
  const free = (name: string, source: string, earlier: string): string => {
    const named = source === earlier ? undefined : cut(name, `_${slugOf(source)}`)
    if (named !== undefined && valid.test(named) && !taken.has(named)) return named
    for (let n = numbers.get(name) ?? 2; ; n++) {
      const numbered = cut(name, `_${n}`)
      numbers.set(name, n + 1)
      if (!taken.has(numbered)) return numbered
    }
  }
  const addOne = (
    { tool: given, place, origin, notes: own }: ImportedTool,
    source: string,
    written: string,
  ): boolean => {
    const wanted = validName(given.name)
    const first = taken.get(wanted)
    let name = wanted
    if (first !== undefined) {
      const hashes = hashesOf(wanted, first.tool)
      const hash = hashOf(given, wanted)
      if (hashes.has(hash)) return false
      name = free(wanted, source, first.source)
      hashes.set(hash, name)
    }
    const tool = { ...given, name }
    taken.set(name, { tool, source })
    const renamed = name !== given.name
    tools.push({
      tool,
      origin: {
        importedFrom: `${written}, ${place}`,
        ...origin,
        ...(renamed && { name: origin?.name ?? given.name.toWellFormed() }),
      },
    })
    const about = { source, place, tool: name }
    notes.push(...own.map((message) => ({ ...about, message })))
    if (wanted !== given.name) notes.push({ ...about, message: whyRenamed(given.name, wanted) })
    if (name !== wanted)
      notes.push({
        ...about,
        message: `The name ${wanted} is taken by another definition: this one became ${name}.`,
      })
    return true
  }
  return {
    tools,
    notes,
    add(imported, source, written) {
      let added = 0
      for (const one of imported) if (addOne(one, source, written)) added++
      return { added, repeated: imported.length - added }
    },
  }
}

function hashOf(tool: Tool, name: string): string {
  return identity(canonicalJson({ ...tool, name }))
}

/** The nearest name that every reader here takes: others characters become `_`. */
function validName(name: string): string {
  const special = meansSomething.get(name)
  if (special !== undefined) return special
  if (name.length <= longestName && valid.test(name)) return name
  const plain = name
    .trim()
    .replaceAll(/[^\p{L}\p{N}_.:/-]+/gu, '_')
    .replace(/^[^\p{L}\p{N}_]+/u, '')
  const named = cut(plain, '')
  return named === '' || named === '_' ? 'tool' : (meansSomething.get(named) ?? named)
}

/** A name with an ending, no longer than names may be, cut between characters. */
function cut(name: string, ending: string): string {
  const most = longestName - ending.length
  if (name.length <= most) return `${name}${ending}`
  const short = name.slice(0, most)
  return `${short.isWellFormed() ? short : short.slice(0, -1)}${ending}`
}

function whyRenamed(before: string, after: string): string {
  const why = meansSomething.has(before)
    ? 'it means something to JavaScript'
    : before.length > longestName
      ? `names have at most ${longestName} characters`
      : 'names have letters, digits and _ - . : / only'
  return `The name ${JSON.stringify(before.slice(0, 160))} became ${after}: ${why}.`
}

/** `../specs/github.json.gz` and `https://api.example.com/openapi.json` as a short word. */
function slugOf(source: string): string {
  const base = source.split(/[/\\]/).findLast((part) => part !== '') ?? ''
  return base
    .replace(/\.gz$/i, '')
    .replace(/\.[a-z0-9]+$/i, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 40)
    .toWellFormed()
}
