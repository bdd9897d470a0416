import { closeSync, openSync, readSync } from 'node:fs'

/** Visits one line: its bytes without the newline, and its number in the range, from 1. */
export type VisitLine = (line: Buffer, number: number) => void

export interface RangeLines {
  /**
   * Visits the lines that begin between two offsets of a file and returns how many there are. A line
   * longer than `longest` is told with the bytes that were seen of it, and passed by. The bytes are good
   * only during the visit.
   */
  read(
    path: string,
    from: number,
    to: number,
    visit: VisitLine,
    tooLong: (number: number, bytes: number) => void,
  ): number
}

const piece = 1 << 20
const newline = 10

/** Opens a reader of ranges; it keeps one buffer, of the longest range and line it has met. */
export function rangeLines(longest: number): RangeLines {
  let buffer = Buffer.allocUnsafe(piece * 2)
  const room = (bytes: number) => {
    if (bytes <= buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(bytes, Math.min(buffer.length * 2, longest + piece * 2)))
    buffer.copy(larger)
    buffer = larger
  }
  /** Bytes that were read; fewer than asked for only at the end of the file. */
  const fill = (file: number, at: number, length: number, position: number): number => {
    room(at + length)
    let done = 0
    while (done < length) {
      const read = readSync(file, buffer, at + done, length - done, position + done)
      if (read === 0) break
      done += read
    }
    return done
  }

  return {
    read(path, from, to, visit, tooLong) {
      const file = openSync(path, 'r')
      try {
        // The byte before the range tells whether a line begins with it.
        const start = Math.max(0, from - 1)
        let end = fill(file, 0, to - start, start)
        let at = 0
        if (from > 0) {
          at = buffer.subarray(0, end).indexOf(newline) + 1
          if (at === 0) return 0
        }
        const inRange = to - start
        let lines = 0
        while (at < end && at < inRange) {
          let stop = buffer.subarray(0, end).indexOf(newline, at)
          let length = -1
          while (stop === -1) {
            // The last line goes on behind the range.
            if (end - at > longest) {
              length = end - at
              break
            }
            const more = fill(file, end, piece, start + end)
            if (more === 0) stop = end
            else {
              const found = buffer.subarray(end, end + more).indexOf(newline)
              if (found !== -1) stop = end + found
              end += more
            }
          }
          lines++
          if (length !== -1) {
            tooLong(lines, length)
            break
          }
          if (stop - at > longest) tooLong(lines, stop - at)
          else visit(buffer.subarray(at, stop), lines)
          at = stop + 1
        }
        return lines
      } finally {
        closeSync(file)
      }
    },
  }
}
