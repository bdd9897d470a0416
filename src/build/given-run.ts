import { parseJson } from '../catalog/read-tools.ts'
import { sampleSchema, type Sample } from '../sample/schema.ts'
import { isBlank, longestGiven, type GivenRun } from '../project/read-given-samples.ts'
import { rangeLines } from '../rows/range-lines.ts'

const newline = Buffer.from('\n')

/** Reads the lines of a run of given samples again, as one blob. Throws when the file has changed meanwhile. */
export function readGivenRun(run: GivenRun): Uint8Array {
  const lines: Uint8Array[] = []
  rangeLines(longestGiven).read(
    run.file,
    run.from,
    run.to,
    (line) => {
      // The bytes are good only during the visit.
      if (!isBlank(line)) lines.push(Buffer.from(line), newline)
    },
    () => {
      throw changed(run.file)
    },
  )
  if (lines.length !== run.count * 2) throw changed(run.file)
  return Buffer.concat(lines)
}

/** The samples of a run, from its blob. */
export function givenSamplesIn(bytes: Uint8Array): Sample[] {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const parsed = sampleSchema.safeParse(parseJson(line.trim()).value)
    if (!parsed.success) throw changed('A file of given samples')
    return parsed.data
  })
}

function changed(file: string): Error {
  return new RangeError(`${file} has changed while the build was running. Build again.`)
}
