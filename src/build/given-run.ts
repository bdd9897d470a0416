import { parseJson } from '../catalog/read-tools.ts'
import { sampleSchema, type Sample } from '../sample/schema.ts'
import { isBlank, longestGiven, type GivenRun } from '../project/read-given-samples.ts'
import { rangeLines } from '../rows/range-lines.ts'

/** Reads the samples of a run again. Throws when the file has changed since the project was read. */
export function readGivenRun(run: GivenRun): Sample[] {
  const samples: Sample[] = []
  const changed = () => new RangeError(`${run.file} has changed while the build was running. Build again.`)
  rangeLines(longestGiven).read(
    run.file,
    run.from,
    run.to,
    (line) => {
      if (isBlank(line)) return
      const parsed = sampleSchema.safeParse(parseJson(line.toString('utf8').trim()).value)
      if (!parsed.success) throw changed()
      samples.push(parsed.data)
    },
    () => {
      throw changed()
    },
  )
  if (samples.length !== run.count) throw changed()
  return samples
}
