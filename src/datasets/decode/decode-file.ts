import { detectFormat } from '../../formats/detect/by-content.ts'
import { recognisedBy } from '../../formats/detect/by-name.ts'
import { builtInFormats } from '../../formats/format-set.ts'
import type { DecodedTurn, Format, FormatSet } from '../../spec/format.ts'
import { isObject, jsonIn, type JsonObject } from '../../lib/json.ts'
import { said } from '../../spec/format.ts'
import { Problem } from '../../spec/problem.ts'
import type { Tool } from '../../spec/tool.ts'
import { inputLines } from '../../rows/input-lines.ts'
import { offeredTools } from './offered-tools.ts'
import { withinSchema } from './within-schema.ts'

/** What a text was read as. */
export interface DecodedText {
  /** The line of the file, from 1; 1 for a plain text. */
  readonly line: number
  /** Undefined for a line that could not be read, told in `problem`. */
  readonly turn: DecodedTurn | undefined
  /** The format it was read in, and how surely it is that one: 1 where it was named. */
  readonly format: string | undefined
  readonly confidence: number
  readonly problem?: Problem
}

export interface DecodeFileOptions {
  /** A format, `auto`, or the name of a model; lines that name their own use this one all the same. */
  readonly format?: string
  /** Tools of texts that bring none. */
  readonly tools?: readonly Tool[]
  /** The formats that are known. Default: those that come with Callsmith. */
  readonly formats?: FormatSet
}

/**
 * Decodes a file of model text: JSON Lines with `{format, input, tools?}`, or one plain text. A line that
 * cannot be read gives a problem in its place; the others go on. Throws `file/…` and `format/unknown`.
 */
export async function* decodeFile(
  file: string,
  options: DecodeFileOptions = {},
): AsyncGenerator<DecodedText> {
  const { formats = builtInFormats } = options
  const fixed =
    options.format === undefined || options.format === 'auto' ? undefined : formatOf(options.format, formats)
  const context: LineContext = { file, read: offeredTools(), fixed, options, formats }
  const pieces: string[] = []
  let plain = linesByName.test(file) ? false : undefined
  let line = 0
  for await (const raw of inputLines(file)) {
    line++
    const empty = raw.trim() === ''
    if (plain === undefined && !empty) plain = !holdsInput(raw)
    if (plain === false && !empty) yield decodeLine(raw, line, context)
    else if (plain !== false) pieces.push(raw)
  }
  if (plain !== false) yield decodeOne(pieces.join('\n'), 1, options.tools, fixed ?? formats)
}

/** Files that hold JSON Lines even where the first line is broken. */
const linesByName = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

interface LineContext {
  readonly file: string
  readonly read: ReturnType<typeof offeredTools>
  readonly fixed: Format | undefined
  readonly options: DecodeFileOptions
  readonly formats: FormatSet
}

function decodeLine(
  raw: string,
  line: number,
  { file, read, fixed, options, formats }: LineContext,
): DecodedText {
  const row = rowOf(raw)
  if (row === undefined || typeof row.input !== 'string') {
    const why = row === undefined ? 'it is no JSON object' : 'it has no string "input"'
    return failed(line, Problem.of('decode/bad-line', { file, line, why }))
  }
  try {
    const named = typeof row.format === 'string' && options.format !== 'auto' ? row.format : undefined
    const format = fixed ?? (named === undefined || named === 'auto' ? undefined : formatOf(named, formats))
    return decodeOne(row.input, line, read(row.tools) ?? options.tools, format ?? formats)
  } catch (thrown) {
    if (thrown instanceof Problem) return failed(line, thrown)
    throw thrown
  }
}

function failed(line: number, problem: Problem): DecodedText {
  return { line, turn: undefined, format: undefined, confidence: 0, problem }
}

function decodeOne(
  text: string,
  line: number,
  tools: readonly Tool[] | undefined,
  given: Format | FormatSet,
): DecodedText {
  if ('decode' in given)
    return { line, turn: withinSchema(given.decode(text, tools), tools), format: said(given), confidence: 1 }
  const [best] = detectFormat(text, given.all(), tools)
  const format = best?.format
  return {
    line,
    turn: format
      ? withinSchema(format.decode(text, tools), tools)
      : { content: text, calls: [], repairs: [] },
    format: format ? said(format) : undefined,
    confidence: best?.confidence ?? 0,
  }
}

/** A format by its name, or by that of a model which speaks it. */
function formatOf(given: string, formats: FormatSet): Format {
  try {
    return formats.named(given)
  } catch (thrown) {
    const [best] = recognisedBy(given)
    if (best === undefined || best.confidence < 0.5) throw thrown
    return formats.named(best.variant === undefined ? best.format : `${best.format}:${best.variant}`)
  }
}

/** What makes an object with a string "input" a call that a model wrote, and no line of inputs. */
const callFields = ['name', 'tool', 'tool_name', 'action', 'function', 'type']

/** JSON Lines of inputs begin with an object that has one; everything else is plain text. */
function holdsInput(line: string): boolean {
  const row = rowOf(line)
  if (typeof row?.input !== 'string') return false
  return typeof row.format === 'string' || !callFields.some((key) => Object.hasOwn(row, key))
}

function rowOf(line: string): JsonObject | undefined {
  const value = jsonIn(line)
  return isObject(value) ? value : undefined
}
