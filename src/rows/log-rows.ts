import { Readable } from 'node:stream'
import { jsonIn } from '../lib/json.ts'
import { textLines } from '../lib/text-lines.ts'
import { Problem } from '../spec/problem.ts'
import { valuesAsLines } from './values-as-lines.ts'
import { inputBytes, inputLines } from './input-lines.ts'

/** A piece of a log file: one JSON value as text, or a whole transcript. */
export interface LogPiece {
  /** From 1: the line, or the number of the row where the file is one list. */
  readonly line: number
  readonly text: string
  readonly kind: 'json' | 'transcript' | 'too-long' | 'cut-off'
}

/** Characters of the longest row, and of the longest transcript. */
export const longestRow = 1 << 24
/** Bytes in which the kind of a file is looked for. */
const headBytes = 1 << 16

/**
 * The rows of a file as JSON text: JSON Lines, one list, values one after the other, or Parquet, packed or
 * not; `-` is standard input. Any other text is one transcript. A row that is too long is told and passed
 * by, and so is the rest of a file that breaks off. Memory: the longest row. Throws `file/…` where nothing can be read.
 */
export async function* logPieces(file: string): AsyncGenerator<LogPiece> {
  let line = 0
  try {
    if (file.toLowerCase().endsWith('.parquet')) {
      for await (const text of inputLines(file)) yield { line: ++line, text, kind: 'json' }
      return
    }
    const { head, bytes } = await headOf(inputBytes(file))
    const wide = wideText(head)
    if (wide) throw Problem.of('file/unreadable', { file, why: wide })
    const kind = kindOf(head.toString('utf8'), file)
    if (kind === 'transcript') {
      yield await transcript(bytes)
      return
    }
    const source = kind === 'values' ? Readable.from(bytes).compose(valuesAsLines([])) : bytes
    let tooLong: number | undefined
    const told = (length: number) => (tooLong = length)
    for await (const text of textLines(source as AsyncIterable<Uint8Array>, {
      longest: longestRow,
      tooLong: told,
    })) {
      line++
      if (tooLong === undefined) yield { line, text, kind: 'json' }
      else yield { line, text: String(tooLong), kind: 'too-long' }
      tooLong = undefined
    }
  } catch (thrown) {
    if (line === 0 || !(thrown instanceof Problem) || thrown.code !== 'file/unreadable') throw thrown
    yield { line: line + 1, text: String(thrown.fields.why), kind: 'cut-off' }
  }
}

/** The beginning of a stream, and all of it again. */
async function headOf(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: Buffer; bytes: AsyncIterable<Uint8Array> }> {
  const chunks = source[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  while (length < headBytes) {
    const next = await chunks.next()
    if (next.done) break
    first.push(next.value)
    length += next.value.length
  }
  const bytes = (async function* () {
    yield* first
    yield* { [Symbol.asyncIterator]: () => chunks }
  })()
  return { head: Buffer.concat(first).subarray(0, headBytes), bytes }
}

/** Why text of two bytes a character cannot be read; undefined for other text. */
function wideText(head: Buffer): string | undefined {
  const mark = head.length > 1 ? head.readUInt16BE(0) : 0
  const wide = mark === 0xfffe || mark === 0xfeff || (head[0] === 0) !== (head[1] === 0)
  return wide
    ? 'it is written in UTF-16, not in UTF-8. Convert it first, with `iconv -f UTF-16 -t UTF-8` for example.'
    : undefined
}

type Kind = 'lines' | 'values' | 'transcript'

/** What a file holds, by its beginning; its name decides where that is broken. */
function kindOf(head: string, file: string): Kind {
  const text = (head.startsWith('\uFEFF') ? head.slice(1) : head).trimStart()
  const name = file.toLowerCase().replace(/\.gz$/, '')
  const end = text.indexOf('\n')
  const line = (end < 0 ? text : text.slice(0, end)).trimEnd()
  const after = end < 0 ? '' : text.slice(end).trimStart()
  if (line.startsWith('[') || line.startsWith('{')) {
    // A whole value in the first line: lines, unless it is the only one and a list.
    if (jsonIn(line) !== undefined) return line.startsWith('[') && after === '' ? 'values' : 'lines'
    if (/\.(?:jsonl|ndjson)$/.test(name)) return 'lines'
    if (line.startsWith('[')) return /^\[(?:$|\s{0,9}[[{"])/.test(line) ? 'values' : 'transcript'
    return /[{[,:]$/.test(line) ? 'values' : 'lines'
  }
  if (text === '' || /\.(?:jsonl|ndjson|json)$/.test(name)) return 'lines'
  return 'transcript'
}

async function transcript(bytes: AsyncIterable<Uint8Array>): Promise<LogPiece> {
  const decoder = new TextDecoder()
  const pieces: string[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length <= longestRow) pieces.push(decoder.decode(chunk, { stream: true }))
  }
  return length > longestRow
    ? { line: 1, text: String(length), kind: 'too-long' }
    : { line: 1, text: pieces.join('') + decoder.decode(), kind: 'transcript' }
}
