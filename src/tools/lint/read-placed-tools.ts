import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseJson } from '../../catalog/read-tools.ts'
import { toolFromJson } from '../../catalog/tools-from-json.ts'
import { isObject } from '../../lib/json.ts'
import { jsonPlaces, type JsonPlaces } from '../../lib/json-places.ts'
import { demandPlainFile } from '../../lib/plain-file.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { Problem, reasonOf } from '../../spec/problem.ts'
import type { Tool } from '../../spec/tool.ts'

/** How deep a definition may be nested. */
const deepestTool = 500

/** A file of tools as it stands on the disk. */
export interface ToolsText {
  readonly file: string
  readonly text: string
  /** Whether a byte order mark stands before the text. */
  readonly marked: boolean
  readonly places: JsonPlaces
  /** The line of an offset, and the column in it, both from 1. */
  position(offset: number): { readonly line: number; readonly column: number }
}

/** A tool and where its definition begins: at the object that has the name. */
export interface PlacedTool {
  readonly tool: Tool
  readonly source: ToolsText
  readonly start: number
}

/** A definition that is none, and why. */
export interface PlacedFault {
  readonly source: ToolsText
  readonly offset: number
  readonly tool: string
  /** JSON pointer into the definition; empty where the fault has no place in it. */
  readonly path: string
  readonly message: string
}

export interface PlacedTools {
  readonly tools: readonly PlacedTool[]
  readonly faults: readonly PlacedFault[]
}

/**
 * Reads the tools of files and folders (`.json`, `.jsonl`, `.ndjson`) with their places. What is no tool
 * becomes a fault and the rest goes on. Throws a Problem where a file cannot be opened.
 */
export async function readPlacedTools(paths: readonly string[]): Promise<PlacedTools> {
  const tools: PlacedTool[] = []
  const faults: PlacedFault[] = []
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      const source = await openText(file)
      for (const { value, start, fault } of valuesIn(source)) {
        if (fault === undefined) gather(value, start, source, tools, faults)
        else faults.push({ source, offset: start, tool: '', path: '', message: fault })
      }
    }
  }
  return { tools, faults }
}

function gather(
  value: unknown,
  start: number,
  source: ToolsText,
  tools: PlacedTool[],
  faults: PlacedFault[],
): void {
  for (const { item, offset, place } of itemsIn(value, start, source.places)) {
    if (source.places.depth(offset) > deepestTool) {
      const message = `${place}: more than ${deepestTool} objects stand within each other. Make it flatter.`
      faults.push({ source, offset, tool: '', path: '', message })
      continue
    }
    const { tool, faults: wrong } = toolFromJson(item, place)
    const wrapped = isObject(item) && Object.hasOwn(item, 'function') && isObject(item.function)
    const at = (wrapped ? source.places.memberAt(offset, '/function')?.start : undefined) ?? offset
    if (tool !== undefined) {
      tools.push({ tool, source, start: at })
      continue
    }
    const body = wrapped ? item.function : item
    const name = isObject(body) && typeof body.name === 'string' ? body.name.slice(0, 128) : ''
    for (const message of wrong) {
      const path = /: (\/[^\s,]+) /.exec(message)?.[1] ?? ''
      const nearest = path === '' ? undefined : source.places.nearestTo(at, path)
      faults.push({ source, offset: nearest?.keyStart ?? at, tool: name, path, message })
    }
  }
}

interface Item {
  readonly item: unknown
  readonly offset: number
  /** For people: `tool 3`. */
  readonly place: string
}

/** A list of tools, `{"tools": […]}`, or one tool. */
function itemsIn(value: unknown, start: number, places: JsonPlaces): Item[] {
  if (Array.isArray(value)) {
    const members = places.members(start)
    return value.map((item, i) => ({ item, offset: members[i]?.start ?? start, place: `tool ${i + 1}` }))
  }
  if (isObject(value)) {
    for (const key of ['tools', 'functions']) {
      const list = Object.hasOwn(value, key) ? value[key] : undefined
      const at = Array.isArray(list) ? places.memberAt(start, `/${key}`) : undefined
      if (Array.isArray(list) && at) return itemsIn(list, at.start, places)
    }
  }
  const [first] = [places.valueAt(start, '')]
  return [{ item: value, offset: first?.start ?? start, place: 'the tool' }]
}

interface Value {
  readonly value?: unknown
  readonly start: number
  readonly fault?: string
}

/** One value of a JSON text, or one of every line. */
function valuesIn({ file, text }: ToolsText): Value[] {
  if (text.trim() === '') return []
  if (!/\.(?:jsonl|ndjson)$/i.test(file)) {
    const whole = parseJson(text)
    const end = text.indexOf('\n')
    const first = end === -1 ? whole : parseJson(text.slice(0, end))
    if (whole.fault === undefined || first.fault !== undefined || first.value === undefined)
      return [{ start: 0, ...whole }]
  }
  const values: Value[] = []
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    if (line.trim() !== '') values.push({ start, ...parseJson(line) })
    start = end + 1
  }
  return values
}

async function openText(file: string): Promise<ToolsText> {
  try {
    await demandPlainFile(file)
    const bytes = await readFile(file)
    const text = decodeUtf8(bytes)
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    let breaks: number[] | undefined
    return {
      file,
      text,
      marked,
      places: jsonPlaces(text),
      position(offset) {
        breaks ??= lineBreaks(text)
        const line = countBelow(breaks, offset)
        return { line: line + 1, column: offset - (line === 0 ? 0 : breaks[line - 1] + 1) + 1 }
      },
    }
  } catch (thrown) {
    throw Problem.of('file/unreadable', { file, why: reasonOf(thrown) }, thrown)
  }
}

function lineBreaks(text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) found.push(at)
  return found
}

/** How many of the ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle] < limit) low = middle + 1
    else high = middle
  }
  return low
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((thrown: unknown) => {
    const isMissing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
    if (!isMissing) throw Problem.of('file/unreadable', { file: path, why: reasonOf(thrown) }, thrown)
    const what = { file: path, what: 'The tool file or folder', do: 'Name a file of tool definitions.' }
    throw Problem.of('file/not-found', what, thrown)
  })
  if (!found.isDirectory()) return [path]
  const names = await readdir(path)
  return names
    .filter((name) => /\.(?:json|jsonl|ndjson)$/i.test(name))
    .toSorted()
    .map((name) => join(path, name))
}
