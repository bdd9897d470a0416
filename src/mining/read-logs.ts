import { checkLine } from '../checks/json.ts'
import { builtInFormats } from '../formats/format-set.ts'
import type { FormatSet } from '../spec/format.ts'
import { importerOf, logImporterNamed, logImporters } from '../importers/log-importers.ts'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import { atPointer } from '../sample/walk.ts'
import type {
  LogImporter,
  LogPlace,
  LogReader,
  LogStep,
  LoggedDialogue,
  Unread,
} from '../spec/log-importer.ts'
import { logPieces, longestRow, type LogPiece } from '../rows/log-rows.ts'

/** What a log gave: a dialogue, or something in a file that is part of none and was not understood. */
export type LogItem = LoggedDialogue | { readonly unread: Unread }

/** Whether it is something that was not understood, and no dialogue. */
export function isUnread(item: LogItem): item is { readonly unread: Unread } {
  return !('messages' in item)
}

export interface ReadLogsOptions {
  /** Shape of the rows, found row by row unless told; or a format, for dialogues whose calls are text in it. */
  readonly from?: string
  readonly signal?: AbortSignal
  /** The formats that are known. Default: those that come with Callsmith. */
  readonly formats?: FormatSet
}

/**
 * Reads logs of any shape, dialogue by dialogue, in the order of the files. What cannot be read is given too,
 * with its place, and the rest goes on. Memory: the longest row, or the dialogue that is being gathered.
 * Throws `logs/shape` and `file/…`, and the signal's reason.
 */
export async function* readLogs(
  files: readonly string[],
  { from, signal, formats = builtInFormats }: ReadLogsOptions = {},
): AsyncGenerator<LogItem> {
  // Some names are both: a format is meant only where no shape has its name.
  const isShape = logImporters.some(({ name }) => name === from)
  const isFormat = from !== undefined && !isShape && formats.names.includes(from.split(':', 1)[0])
  const format = isFormat ? from : undefined
  const named = from === undefined || isFormat ? undefined : logImporterNamed(from)
  for (const file of files) {
    const shapes = shapeReader(named)
    for await (const piece of logPieces(file)) {
      signal?.throwIfAborted()
      for (const item of readPiece(piece, file, shapes)) yield inFormat(item, format)
    }
    for (const item of itemsOf(shapes.end())) yield inFormat(item, format)
  }
}

function inFormat(item: LogItem, format: string | undefined): LogItem {
  return format === undefined || isUnread(item) ? item : { ...item, text: true, format }
}

function* itemsOf({ dialogues, unread }: LogStep): Generator<LogItem> {
  yield* dialogues
  for (const one of unread) yield { unread: one }
}

function* readPiece({ line, text, kind }: LogPiece, file: string, shapes: Shapes): Generator<LogItem> {
  const place: LogPlace = { file, line }
  const told = (why: string, value: Json, path = ''): LogItem => ({ unread: { place, path, why, value } })
  if (kind === 'too-long')
    yield told(`This row has ${text} characters, more than the ${longestRow} that are read. Split it.`, null)
  else if (kind === 'cut-off') yield told(`The file cannot be read on from here: ${text}`, null)
  else if (kind === 'transcript') yield* itemsOf(shapes.add({ text }, place))
  else if (text !== '' && text !== '\r' && text.trim() !== '') {
    let value: Json
    try {
      value = JSON.parse(text) as Json
    } catch {
      yield told(checkLine(Buffer.from(text)).verdicts[0]?.message ?? 'The line is not JSON.', text)
      return
    }
    const row = isObject(value) ? value : listAsRow(value)
    if (row === undefined) {
      yield told('This row is no JSON object.', value)
      return
    }
    if (text.includes('\uFFFD'))
      yield told(
        'This row has bytes that are no UTF-8, or characters that were lost before: � stands for them.',
        null,
      )
    if (longNumber.test(text)) yield* lossyNumbers(text, row, told)
    yield* readRow(row, place, shapes)
  }
}

/** Digits that may be more than a number keeps. */
const longNumber = /\d{16}/

function* lossyNumbers(
  text: string,
  row: JsonObject,
  told: (why: string, value: Json, path?: string) => LogItem,
): Generator<LogItem> {
  for (const { check, message, path } of checkLine(Buffer.from(text)).verdicts) {
    if (check !== 'json/lossy-number' || !/\d{16}/.test(message)) continue
    const value = atPointer(row, path)
    yield told(message, (value ?? null) as Json, path)
  }
}

/** A line that is a list holds the messages of one dialogue. */
function listAsRow(value: Json): JsonObject | undefined {
  return Array.isArray(value) && value.length > 0 && isObject(value[0]) ? { messages: value } : undefined
}

function* readRow(row: JsonObject, place: LogPlace, shapes: Shapes): Generator<LogItem> {
  const inner = shapes.knows(row) ? undefined : rowsIn(row)
  if (inner === undefined) {
    yield* itemsOf(shapes.add(row, place))
    return
  }
  const { key, rows } = inner
  const { [key]: _, ...beside } = row
  if (Object.keys(beside).length > 0)
    yield {
      unread: {
        place,
        path: '',
        why: `This stands beside the rows in ${JSON.stringify(key.slice(0, 60))}.`,
        value: beside,
      },
    }
  for (const [i, one] of rows.entries()) {
    const at = { file: place.file, line: i + 1 }
    if (isObject(one)) yield* itemsOf(shapes.add(one, at))
    else yield { unread: { place: at, path: '', why: 'This row is no JSON object.', value: one } }
  }
}

/** The rows of an object that wraps a list: `{"data": […]}`. */
function rowsIn(row: JsonObject): { key: string; rows: readonly Json[] } | undefined {
  for (const key of Object.keys(row).slice(0, 64)) {
    const rows = row[key]
    if (Array.isArray(rows) && rows.slice(0, 8).some((one) => isObject(one) && importerOf(one) !== undefined))
      return { key, rows }
  }
  return undefined
}

interface Shapes {
  knows(row: JsonObject): boolean
  add(row: JsonObject, place: LogPlace): LogStep
  end(): LogStep
}

/** From this confidence on, the shape of the rows before is kept without asking the other readers; below it the surest one takes the row. */
const certain = 0.9

/** Keeps the shape of the rows of a file until a row is not of it. */
function shapeReader(named: LogImporter | undefined): Shapes {
  let current = named
  let reader: LogReader | undefined = named?.open()
  const end = (): LogStep => {
    const step = reader?.end() ?? { dialogues: [], unread: [] }
    reader = undefined
    return step
  }
  const find = (row: JsonObject) => {
    if (named !== undefined) return named
    const sure = current?.recognises(row) ?? 0
    if (sure >= certain) return current
    const found = importerOf(row)
    return found === undefined || found.recognises(row) > sure ? found : current
  }
  return {
    knows: (row) => find(row) !== undefined,
    add(row, place) {
      const importer = find(row)
      if (importer === undefined) {
        const why = 'The shape of this row is not known. Name it with --from.'
        return { dialogues: [], unread: [{ place, path: '', why, value: row }] }
      }
      const before = importer === current ? undefined : end()
      current = importer
      reader ??= importer.open()
      const step = reader.add(row, place)
      return before === undefined
        ? step
        : {
            dialogues: [...before.dialogues, ...step.dialogues],
            unread: [...before.unread, ...step.unread],
          }
    },
    end,
  }
}
