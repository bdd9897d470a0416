import { Transform } from 'node:stream'

const space = 32
const newline = 10
/** What a line break inside a string becomes: as little allowed there as the break. */
const refused = 1

/**
 * Turns a JSON list, or JSON values one after the other, into one value a line, and notes the line in
 * which each began. Nothing is parsed: what is no JSON stays none. Memory: one chunk.
 */
export function valuesAsLines(lineOf: number[]): Transform {
  let line = 1
  /** Depth inside a value. */
  let depth = 0
  let inValue = false
  let inString = false
  let escaped = false
  /** Whether the values are items of a list, and whether it has ended. */
  let list: 'unknown' | 'open' | 'closed' | 'none' = 'unknown'
  let skip = 0

  return new Transform({
    transform(chunk: Buffer, _, done) {
      // Each byte gives at most two: itself and a line end.
      const out = Buffer.allocUnsafe(chunk.length * 2)
      let at = 0
      const end = () => {
        out[at++] = newline
        inValue = false
      }
      for (let i = 0; i < chunk.length; i++) {
        const c = chunk[i]
        if (c === newline) line++
        if (inString) {
          out[at++] = c === newline ? refused : c
          if (escaped) escaped = false
          else if (c === 92) escaped = true
          else if (c === 34) {
            inString = false
            if (depth === 0 && list !== 'open') end()
          }
          continue
        }
        if (!inValue) {
          // A byte order mark before the first value.
          if (list === 'unknown' && skip < 3 && c === [0xef, 0xbb, 0xbf][skip]) {
            skip++
            continue
          }
          if (c === space || c === newline || c === 13 || c === 9 || (c === 44 && list === 'open')) continue
          if (list === 'unknown' && c === 91) {
            list = 'open'
            continue
          }
          if (list === 'open' && c === 93) {
            list = 'closed'
            continue
          }
          if (list === 'unknown') list = 'none'
          inValue = true
          depth = 0
          lineOf.push(line)
        } else if (depth === 0 && list === 'open' && (c === 44 || c === 93)) {
          end()
          if (c === 93) list = 'closed'
          continue
        } else if (depth === 0 && list !== 'open' && c === newline) {
          end()
          continue
        }
        out[at++] = c === newline ? space : c
        if (c === 34) inString = true
        else if (c === 123 || c === 91) depth++
        else if (c === 125 || c === 93) {
          depth--
          if (depth <= 0 && list !== 'open') end()
        }
      }
      done(null, out.subarray(0, at))
    },
    flush(done) {
      // A list that is not closed was cut off: its bracket alone is a value that was cut off.
      const cut = list === 'open' && !inValue
      if (cut) lineOf.push(line)
      done(null, cut ? Buffer.from('[\n') : inValue ? Buffer.from('\n') : undefined)
    },
  })
}
