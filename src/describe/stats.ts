import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildCatalog } from '../catalog/catalog.ts'
import { readTools } from '../catalog/read-tools.ts'
import { readRow } from '../importers/rows/openai.ts'
import { fileLines } from '../lib/file-lines.ts'
import { isObject, type Json } from '../lib/json.ts'
import { demandPlainFile } from '../lib/plain-file.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import type { Tool } from '../spec/tool.ts'
import { coverage, dimensions, type Coverage, type CoverageReport } from './figures/coverage.ts'
import { volumeAdvice } from './figures/volume-advice.ts'
import type { VolumeAdvice } from '../spec/manifest.ts'

export interface StatsOptions {
  /** Tool definitions, for rows that bring none; `tools.json` beside the rows unless given. */
  readonly tools?: readonly string[]
  readonly signal?: AbortSignal
  /** Bytes read, of all bytes. */
  readonly progress?: (done: number, of: number) => void
}

/** A line that could not be read as a row. */
interface UnreadableLine {
  readonly file: string
  readonly line: number
  readonly why: string
}

/** What stands in some files. */
export interface Stats extends Omit<CoverageReport, 'gallery'> {
  readonly files: readonly string[]
  /** How many lines could not be read, and the first ones. */
  readonly unreadable: number
  readonly firstUnreadable: readonly UnreadableLine[]
  readonly volume: readonly VolumeAdvice[]
}

const mostTold = 20
/** Tools whose definitions are kept for advice. */
const mostTools = 5000

/**
 * Tells what stands in files of OpenAI-style chat rows or of our own records, read as streams. Lines
 * that are no rows are counted and told of, not thrown. Throws `file/not-found` and `file/unreadable`.
 */
export async function statsOf(paths: readonly string[], options: StatsOptions = {}): Promise<Stats> {
  const sizes = await Promise.all(paths.map(sizeOf))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const given = options.tools ? await readTools(options.tools) : await toolsBeside(paths)
  const known = new Map(given.map((tool) => [tool.name, tool]))
  const counter = coverage({ gallery: 0, tools: [...known.values()] })
  const reader = rowReader(counter, known)
  let before = 0
  for (const [i, path] of paths.entries()) {
    const from = before
    const visit = (line: Buffer, number: number) => reader.read(line, path, number)
    const progress = (bytes: number) => options.progress?.(Math.min(total, from + bytes), total)
    try {
      await demandPlainFile(path)
      const { tooLong } = await fileLines(path, visit, {
        progress,
        ...(options.signal && { signal: options.signal }),
      })
      for (const number of tooLong) reader.refuse(path, number, 'The line is longer than 64 MiB.')
    } catch (thrown) {
      if (options.signal?.aborted) throw thrown
      throw Problem.of('file/unreadable', { file: path, why: reasonOf(thrown) }, thrown)
    }
    before += sizes[i]
  }
  options.progress?.(total, total)
  const { gallery: _, ...report } = counter.report()
  const { unreadable, first } = reader
  return {
    files: paths,
    ...report,
    unreadable: unreadable(),
    firstUnreadable: first,
    volume: volumeOf(report, known),
  }
}

/** For datasets of Callsmith: the `tools.json` beside the rows. Beside rows of others it may be something else. */
async function toolsBeside(paths: readonly string[]): Promise<Tool[]> {
  const folders = [...new Set(paths.map(dirname))]
  const found = await Promise.all(
    folders.map((folder) => readTools([join(folder, 'tools.json')]).catch(() => [])),
  )
  return found.flat()
}

async function sizeOf(path: string): Promise<number> {
  try {
    const { size } = await stat(path)
    return size
  } catch (thrown) {
    throw Problem.of(
      'file/not-found',
      { what: 'The file', file: path, do: 'Name JSONL files of rows.' },
      thrown,
    )
  }
}

function rowReader(counter: Coverage, known: Map<string, Tool>) {
  const first: UnreadableLine[] = []
  let count = 0
  let lastTools: readonly Json[] | undefined
  let lastText = ''
  const refuse = (file: string, line: number, why: string): void => {
    count++
    if (first.length < mostTold) first.push({ file, line, why })
  }
  const learn = (tools: readonly Json[]): void => {
    if (tools === lastTools) return
    lastTools = tools
    const text = JSON.stringify(tools)
    if (text === lastText) return
    lastText = text
    for (const raw of tools) {
      const tool = toolOf(raw)
      if (!tool || known.has(tool.name) || known.size >= mostTools) continue
      known.set(tool.name, tool)
      counter.declare(tool)
    }
  }
  return {
    first,
    refuse,
    unreadable: () => count,
    read(line: Buffer, file: string, number: number): void {
      if (line.length === 0) return
      let row: unknown
      try {
        row = JSON.parse(line.toString('utf8'))
      } catch (thrown) {
        refuse(file, number, reasonOf(thrown))
        return
      }
      if (!isObject(row) || !Array.isArray(row.messages)) {
        refuse(file, number, 'It is no object with a list "messages".')
        return
      }
      const { sample, tools } = readRow(row, { id: `${file}:${number}`, toolNames: [...known.keys()] })
      if (tools) learn(tools)
      // The reader leaves scores out: it reads what other programs wrote.
      const { quality } = row
      counter.add(isQuality(quality) ? { ...sample, quality } : sample)
    },
  }
}

function isQuality(raw: Json | undefined): raw is Record<(typeof dimensions)[number], number> {
  return isObject(raw) && dimensions.every((name) => typeof raw[name] === 'number')
}

function toolOf(raw: Json): Tool | undefined {
  if (!isObject(raw)) return undefined
  const inner = isObject(raw.function) ? raw.function : raw
  if (typeof inner.name !== 'string') return undefined
  return {
    name: inner.name,
    description: typeof inner.description === 'string' ? inner.description : '',
    parameters: isObject(inner.parameters) ? inner.parameters : {},
  }
}

function volumeOf(report: Omit<CoverageReport, 'gallery'>, known: ReadonlyMap<string, Tool>): VolumeAdvice[] {
  const measured = new Map(report.tools.map((tool) => [tool.name, tool]))
  const turns = report.kinds.reduce(
    (sum, { name, count }) => sum + (name.startsWith('multi_') ? count : 0),
    0,
  )
  return buildCatalog([...known.values()]).map((tool) =>
    volumeAdvice({
      tool,
      have: measured.get(tool.name)?.samples ?? 0,
      multiTurn: measured.get(tool.name)?.multiTurn ?? 0,
      samples: report.samples,
      multiTurnAsked: report.samples === 0 ? 0 : turns / report.samples,
      canBuild: false,
    }),
  )
}
