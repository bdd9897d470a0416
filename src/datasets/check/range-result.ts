import type { Severity } from '../../sample/schema.ts'
import type { CatalogTool } from '../../spec/tool.ts'

/** What checking one range of a file gave. Lines count from 1 at the range's first line. */
export interface RangeResult {
  lines: number
  rows: number
  /** Lines that end with a carriage return, and the first of them. */
  returns: number
  firstReturn: number
  /** Rows with a final state, which only who has their world can check. */
  withState: number
  readonly verdicts: [line: number, check: string, severity: Severity, path: string, message: string][]
  /** What the checks of a whole set need of each row, in order. */
  readonly seen: SeenRow[]
  /** Texts and lists that many rows share, which `seen` refers to by number. */
  readonly shared: {
    readonly systems: string[]
    readonly tools: (readonly string[])[]
    readonly shapes: string[]
  }
  /** Tools that are called here and that this thread has not sent before. */
  readonly definitions: CatalogTool[]
}

/** A row without all that the checks of a whole set do not look at. */
export type SeenRow = [
  line: number,
  system: number,
  tools: number,
  shape: number,
  template: string | 0,
  /** A user's text, or the calls of an assistant: name, arguments, name, arguments, … */
  ...messages: (string | unknown[])[],
]

/** One run of bytes: the length of the text, the text, then the sketches of the rows. */
export function packRange(result: RangeResult, sketches: Uint16Array): Uint8Array {
  const text = Buffer.from(JSON.stringify(result))
  const bytes = new Uint8Array(4 + text.length + sketches.byteLength)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  bytes.set(new Uint8Array(sketches.buffer, sketches.byteOffset, sketches.byteLength), 4 + text.length)
  return bytes
}

/** The result of a range, and the sketches of its rows one after the other. */
export function unpackRange(bytes: Uint8Array): { result: RangeResult; sketches: Uint16Array } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const end = bytes.byteOffset + 4 + length
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + 4, length).toString()
  // Copied, since 16-bit numbers must begin at an even byte.
  const sketches = new Uint16Array(bytes.slice(end - bytes.byteOffset).buffer)
  return { result: JSON.parse(text), sketches }
}
