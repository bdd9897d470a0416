import type { Target } from '../../spec/target.ts'
import { allTargets } from '../../targets/all-targets.ts'
import { builtInFormats } from '../../formats/format-set.ts'
import type { FormatSet } from '../../spec/format.ts'
import { toolsFromJson } from '../../catalog/tools-from-json.ts'
import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import { Problem } from '../../spec/problem.ts'
import type { Tool } from '../../spec/tool.ts'
import { inputLines } from '../../rows/input-lines.ts'
import { lossesOf, plainer } from './losses.ts'
import { outputOf, writersByTools, type Output } from './output.ts'
import { rowReader, type RowReader } from '../../rows/read-any-row.ts'

export interface ConvertOptions {
  /** A target, or a format for rows of plain text. */
  readonly to: string
  /** Text of a chat template or a tokenizer configuration, for `to: 'template'`. */
  readonly template?: string
  /** Shape of the rows; found row by row unless told. A format's name stands for text in that format. */
  readonly from?: string
  /** Tools of rows that bring none. */
  readonly tools?: readonly Tool[]
  /** The formats that are known. Default: those that come with Callsmith. */
  readonly formats?: FormatSet
  /** The targets that are known, by name. Default: those that come with Callsmith. */
  readonly targets?: ReadonlyMap<string, Target>
  /** Convert rows that lose something, and count what. */
  readonly allowLoss?: boolean
}

/** What a conversion came to. */
export interface ConvertSummary {
  rows: number
  written: number
  /** Rows that could not be read or carried. */
  failed: number
  /** Why, for the first thousand of them. */
  readonly problems: Problem[]
  /** Samples by what they lost, in words. */
  readonly lost: Map<string, number>
}

/** A conversion: lines of JSON as they come, and then the summary. */
export interface Conversion extends AsyncIterable<string> {
  readonly summary: ConvertSummary
}

const mostTold = 1000

/**
 * Converts a file of rows, whatever their shape, into rows of a target or of a format's text, one line at a
 * time. Rows that cannot be read are told in the summary and the others go on. Throws `convert/loss` at the
 * first row that would lose something unless that is allowed, and `convert/target`, `format/unknown` or
 * `option/invalid` at once for names that are not known.
 */
export function convertFile(file: string, options: ConvertOptions): Conversion {
  const summary: ConvertSummary = { rows: 0, written: 0, failed: 0, problems: [], lost: new Map() }
  const convert = rowConverter(file, options, summary)
  async function* lines(): AsyncGenerator<string> {
    let number = 0
    for await (const raw of inputLines(file)) {
      number++
      if (raw.trim() === '') continue
      summary.rows++
      try {
        for (const line of convert(raw, number)) {
          summary.written++
          yield line
        }
      } catch (thrown) {
        const problem = asRowProblem(thrown, file, number)
        summary.failed++
        if (summary.problems.length < mostTold) summary.problems.push(problem)
      }
    }
  }
  return { [Symbol.asyncIterator]: lines, summary }
}

/** What concerns one row alone; everything else is thrown on. */
function asRowProblem(thrown: unknown, file: string, line: number): Problem {
  if (thrown instanceof Problem && thrown.code === 'convert/row') return thrown
  if (thrown instanceof RangeError && thrown.message.includes('call stack'))
    return Problem.of('convert/row', { file, line, why: 'it is nested too deep.' }, thrown)
  throw thrown
}

function rowConverter(file: string, options: ConvertOptions, summary: ConvertSummary) {
  const { formats = builtInFormats, targets = allTargets, from, tools: given } = options
  const output = outputOf(options, formats, targets)
  const writers = writersByTools(output, formats)
  const read: RowReader = rowReader({ from, tools: given, formats }, definitionsReader())
  return (raw: string, line: number): readonly string[] => {
    const refuse = (why: string, cause?: unknown) => Problem.of('convert/row', { file, line, why }, cause)
    const { sample, tools, losses } = read(parsed(raw, refuse), line, refuse)
    const all = [...losses, ...lossesOf(sample, output)]
    const lose = (what: readonly string[], cause?: unknown) => {
      if (!options.allowLoss)
        throw Problem.of('convert/loss', { file, line, to: options.to, losses: what }, cause)
      for (const one of what) summary.lost.set(one, (summary.lost.get(one) ?? 0) + 1)
    }
    if (all.length > 0) lose(all)
    try {
      return writers(tools)(all.length > 0 ? plainer(sample, output) : sample)
    } catch (thrown) {
      const why = reasonNotCarried(thrown, output, refuse)
      lose([why], thrown)
      return []
    }
  }
}

/** Why an output cannot carry a sample, in words. */
function reasonNotCarried(thrown: unknown, output: Output, refuse: (why: string) => Problem): string {
  if (thrown instanceof Problem && thrown.code === 'template/failed') throw refuse(thrown.message)
  if (!(thrown instanceof Problem) || thrown.code !== 'format/cannot-carry') throw thrown
  return `The whole row: ${output.name} cannot carry ${String(thrown.fields.what)}.`
}

const keptDefinitions = 64

/** Reads definitions of tools; rows mostly repeat them, so the last are kept by their text. */
function definitionsReader() {
  const kept = new Map<string, readonly Tool[]>()
  return (raw: readonly Json[], refuse: (why: string) => Problem): readonly Tool[] => {
    const key = JSON.stringify(raw)
    let tools = kept.get(key)
    if (!tools) {
      const read = toolsFromJson([...raw], 'tools')
      if (read.faults.length > 0) throw refuse(read.faults[0])
      tools = read.tools
      if (kept.size >= keptDefinitions) kept.clear()
      kept.set(key, tools)
    }
    return tools
  }
}

function parsed(raw: string, refuse: (why: string) => Problem): JsonObject {
  let value: Json
  try {
    value = JSON.parse(raw)
  } catch {
    throw refuse('it is no JSON.')
  }
  if (isObject(value)) return value
  throw refuse('it is no JSON object.')
}
