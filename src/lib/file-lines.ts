import { createReadStream } from 'node:fs'

export interface FileLinesOptions {
  /** Bytes of the longest line that is handed over; longer ones are counted and passed by. 64 MiB. */
  readonly longest?: number
  readonly signal?: AbortSignal
  /** Told after each piece of the file, with the bytes read so far. */
  readonly progress?: (bytes: number) => void
}

export interface FileLines {
  readonly lines: number
  /** Numbers of the lines that were longer than `longest`; the first 100 of them. */
  readonly tooLong: readonly number[]
}

const piece = 1 << 20
const mostTold = 100

/**
 * Visits the lines of a file as bytes, without their ends and without a byte order mark; `number`
 * counts from 1. Empty lines are visited too. The bytes are good only during the visit. Memory: the
 * longest line. Throws what the file system throws, and the signal's reason.
 */
export async function fileLines(
  path: string,
  visit: (line: Buffer, number: number) => void,
  options: FileLinesOptions = {},
): Promise<FileLines> {
  const { longest = 64 << 20, signal, progress } = options
  const tooLong: number[] = []
  let rest: Buffer[] = []
  let restBytes = 0
  let lines = 0
  let bytes = 0
  const end = (last: Buffer) => {
    lines++
    const length = restBytes + last.length
    if (length > longest) {
      if (tooLong.length < mostTold) tooLong.push(lines)
    } else {
      const whole = rest.length === 0 ? last : Buffer.concat([...rest, last])
      visit(trimmed(whole, lines === 1), lines)
    }
    rest = []
    restBytes = 0
  }
  for await (const chunk of createReadStream(path, { highWaterMark: piece, ...(signal && { signal }) })) {
    if (!Buffer.isBuffer(chunk)) continue
    let from = 0
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      end(chunk.subarray(from, to))
      from = to + 1
    }
    const left = chunk.subarray(from)
    restBytes += left.length
    if (restBytes > longest) rest = []
    else if (left.length > 0) rest.push(left)
    bytes += chunk.length
    progress?.(bytes)
  }
  if (restBytes > 0) end(Buffer.alloc(0))
  return { lines, tooLong }
}

function trimmed(line: Buffer, first: boolean): Buffer {
  const from = first && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0
  const to = line.at(-1) === 13 ? line.length - 1 : line.length
  return from === 0 && to === line.length ? line : line.subarray(from, Math.max(from, to))
}
