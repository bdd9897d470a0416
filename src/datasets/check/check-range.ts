import { resolve } from 'node:path'
import { readJson } from '../../store/read-blob.ts'
import { own, type Json, type JsonObject } from '../../lib/json.ts'
import { sketchSlots } from '../../sample/similarity/similarity-sketch.ts'
import type { Sample, Verdict } from '../../sample/schema.ts'
import { signer } from '../../sample/signature.ts'
import { loadPlugins } from '../../plugins/load-plugins.ts'
import { pluginSet } from '../../plugins/plugin-set.ts'
import type { PluginSet } from '../../spec/plugins.ts'
import type { BenchmarkEntry } from '../../spec/check.ts'
import type { CarryTask, Job, Workplace } from '../../spec/engine.ts'
import type { Facts } from '../../spec/facts.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { rangeLines } from '../../rows/range-lines.ts'
import { packRange, type RangeResult, type SeenRow } from './range-result.ts'
import { rowChecker, shapeOf, type CheckedRow, type RowDefaults } from './row-checker.ts'
import { severityOf, type Severities } from '../../checks/severities.ts'

/**
 * One file of JSON Lines. A task's offsets count over all files, one after the other. What is checked is read where it
 * lies, and may be larger than any store: such a task runs on machines that see the files at the same place.
 */
export interface RangeFile {
  /** From the folder of the workplace. */
  readonly path: string
  /** Offset of its first byte. */
  readonly base: number
  readonly size: number
  /** Number of the tools for rows that bring none. */
  readonly tools: number
  readonly today: string | undefined
}

/** What all tasks that check ranges read. */
export interface CheckStart {
  /** References of modules of plug-ins. */
  readonly plugins: readonly string[]
  readonly files: readonly RangeFile[]
  readonly tools: readonly (readonly CatalogTool[])[]
  readonly facts: Facts | undefined
  readonly severities: Severities
  readonly longest: number
  /** Whether rows are gathered for the checks of a whole set. */
  readonly wholeSet: boolean
  readonly benchmark: readonly BenchmarkEntry[] | undefined
}

/** Opens the job: each task checks the lines that begin in one range of one file. Its input `start` is a `CheckStart`. */
export default async function checkRangeJob(job: Job, place: Workplace): Promise<CarryTask> {
  const { store, directory } = place
  const start = await readJson<CheckStart>(store, job.inputs.start, 'start of a check')
  const plugins = place.plugins ?? pluginSet(await loadPlugins(start.plugins, directory))
  return rangeChecker(start, directory, plugins)
}

/** Checks ranges of files that are named from `directory`. */
export function rangeChecker(start: CheckStart, directory: string, plugins: PluginSet): CarryTask {
  const lines = rangeLines(start.longest)
  const check = rowChecker({ ...start, languages: plugins.languages, checks: plugins.checks })
  const defaults = start.files.map(({ tools, today }): RowDefaults => ({
    tools: start.tools[tools] ?? [],
    today,
  }))
  const collect = rowCollector(start.wholeSet)
  return async (task) => {
    const number = start.files.findLastIndex((file) => file.base <= task.from)
    const file = start.files[number]
    const result = emptyResult()
    const rows = collect(result)
    const tell = (line: number, { check: code, severity, path, message }: Verdict) =>
      result.verdicts.push([line, code, severity, path, message])
    const tellOwn = (line: number, code: string, severity: 'error' | 'warning', message: string) => {
      const chosen = severityOf(code, severity, start.severities)
      if (chosen !== 'off') tell(line, { check: code, severity: chosen, path: '', message })
    }
    const visit = (whole: Buffer, line: number) => {
      let bytes = whole
      if (line === 1 && task.from === file.base && startsWithMark(bytes)) {
        bytes = bytes.subarray(3)
        tellOwn(
          line,
          'json/byte-order-mark',
          'warning',
          'The file begins with a byte order mark, on which many JSON readers stop. Save it as UTF-8 without one.',
        )
      }
      if (bytes.at(-1) === 13) {
        bytes = bytes.subarray(0, -1)
        if (result.returns++ === 0) result.firstReturn = line
      }
      if (isBlank(bytes)) return
      result.rows++
      const row = check(bytes, defaults[number], (verdict) => tell(line, verdict))
      if (row) rows.add(line, row)
      if (row && expectsState(row.row)) result.withState++
    }
    const tooLong = (line: number, bytes: number) => {
      result.rows++
      tellOwn(
        line,
        'json/too-long',
        'error',
        `The line has ${bytes} bytes or more; at most ${start.longest} are read. Split the conversation, or look for a missing line break.`,
      )
    }
    result.lines = lines.read(
      resolve(directory, file.path),
      task.from - file.base,
      task.to - file.base,
      visit,
      tooLong,
    )
    return packRange(result, rows.sketches())
  }
}

function emptyResult(): RangeResult {
  return {
    lines: 0,
    rows: 0,
    returns: 0,
    firstReturn: 0,
    withState: 0,
    verdicts: [],
    seen: [],
    shared: { systems: [], tools: [], shapes: [] },
    definitions: [],
  }
}

/** Whether it is a sample that says in what state its calls leave the world. */
function expectsState({ expect }: JsonObject): boolean {
  return own(expect, 'final_state') !== undefined
}

function startsWithMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function isBlank(bytes: Buffer): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 32 && bytes[i] !== 9) return false
  return true
}

/** Names whose definitions this thread has sent; past these no more are sent. */
const mostSent = 50_000

/** Gathers what the checks of a whole set need; buffers and what was sent are kept between ranges. */
function rowCollector(wholeSet: boolean) {
  const sign = signer()
  const sent = new Set<string>()
  let sketches = new Uint16Array(1024 * sketchSlots)
  return (result: RangeResult) => {
    let count = 0
    const systems = numbered(result.shared.systems)
    const shapes = numbered(result.shared.shapes)
    const toolSets = new Map<string, number>()
    const toolsNumber = (names: readonly string[]): number => {
      const key = names.join('\n')
      let number = toolSets.get(key)
      if (number === undefined) {
        number = result.shared.tools.push(names) - 1
        toolSets.set(key, number)
      }
      return number
    }
    return {
      add(line: number, { row, sample, context }: CheckedRow) {
        if (!wholeSet) {
          result.seen.push([line, -1, -1, shapes(shapeOf(row)), 0])
          return
        }
        if ((count + 1) * sketchSlots > sketches.length) {
          const larger = new Uint16Array(sketches.length * 2)
          larger.set(sketches)
          sketches = larger
        }
        sign.sign(sample, sketches, count++ * sketchSlots)
        result.seen.push(seenRow(line, row, sample))
        for (const { name } of calls(sample)) {
          if (sent.has(name) || sent.size >= mostSent) continue
          const tool = context.tools.get(name)
          if (!tool) continue
          sent.add(name)
          result.definitions.push(tool)
        }
      },
      sketches: () => sketches.subarray(0, count * sketchSlots),
    }

    function seenRow(line: number, row: JsonObject, sample: Sample): SeenRow {
      const first = sample.messages[0]
      const system = first?.role === 'system' ? systems(first.content) : -1
      const seen: SeenRow = [
        line,
        system,
        toolsNumber(sample.tools),
        shapes(shapeOf(row)),
        sample.lineage.template ?? 0,
      ]
      for (const message of sample.messages) {
        if (message.role === 'user') seen.push(message.content)
        else if (message.role === 'assistant' && message.tool_calls) {
          seen.push(message.tool_calls.flatMap((call) => [call.name, shallow(call.arguments)]))
        }
      }
      return seen
    }
  }
}

function calls(sample: Sample) {
  return sample.messages.flatMap((message) =>
    message.role === 'assistant' ? (message.tool_calls ?? []) : [],
  )
}

/** Arguments deeper than this are for the rules on samples to judge. */
const deepest = 64

function shallow(value: JsonObject): JsonObject {
  return isDeeper(value, deepest) ? {} : value
}

function isDeeper(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}

/** Numbers texts in the order they come, into a list. */
function numbered(list: string[]): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    let number = numbers.get(text)
    if (number === undefined) {
      number = list.push(text) - 1
      numbers.set(text, number)
    }
    return number
  }
}
