import type { Sample, Severity } from '../sample/schema.ts'
import type { CheckContext, Placed, PlacedVerdict, SetCheck } from '../spec/check.ts'

/** Where a verdict on a whole set is shown. */
export interface Place {
  readonly file: string
  readonly line: number
}

type Tell = (place: Place, path: string, message: string) => void

/** A check of a whole set as its family writes it. */
export interface SetRule {
  readonly code: string
  readonly severity: Severity
  readonly about: string
  readonly examples: SetCheck['examples']
  readonly open: (context: CheckContext) => { add(row: Placed): void; end(tell: Tell): void }
}

/** The check of a rule. */
export function setRule({ code, severity, about, examples, open }: SetRule): SetCheck {
  return {
    code,
    severity,
    about,
    examples,
    open(context) {
      const run = open(context)
      return {
        add: (row) => run.add(row),
        end() {
          const verdicts: PlacedVerdict[] = []
          run.end(({ file, line }, path, message) => {
            verdicts.push({ check: code, severity, path, message, file, line })
          })
          return verdicts
        },
      }
    },
  }
}

/** Samples as the rows of one file. */
export function rowsOf(file: string, samples: readonly Sample[]): Placed[] {
  return samples.map((sample, i) => ({ file, line: i + 1, sample }))
}

/** `train.jsonl:12`, or `line 12` when the other row stands in the same file. */
export function placeText(place: Place, seenFrom?: string): string {
  return place.file === seenFrom ? `line ${place.line}` : `${place.file}:${place.line}`
}

/** A share as a percentage: `4.2 %`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`
}
