import type { Sample, Severity, Verdict } from '../sample/schema.ts'
import type { CheckContext, SampleCheck } from '../spec/check.ts'

/** A check as its family writes it: what it finds, as places and messages. */
export interface Rule {
  readonly code: string
  readonly severity: Severity
  readonly about: string
  readonly examples: { readonly passes: readonly Sample[]; readonly fails: readonly Sample[] }
  readonly find: (
    sample: Sample,
    context: CheckContext,
    tell: (path: string, message: string) => void,
  ) => void
}

/** The check of a rule. */
export function rule({ code, severity, about, examples, find }: Rule): SampleCheck {
  let verdicts: Verdict[] | undefined
  const tell = (path: string, message: string): void => {
    ;(verdicts ??= []).push({ check: code, severity, path, message })
  }
  return {
    code,
    severity,
    needs: 'sample',
    about,
    examples,
    run(sample, context) {
      verdicts = undefined
      find(sample, context, tell)
      return verdicts ?? []
    },
  }
}

/**
 * Remembers what was found for the last sample and context, so that the rules of one family share
 * one look at a sample. Samples are not changed between two checks.
 */
export function remembered<Found>(
  look: (sample: Sample, context: CheckContext) => Found,
): (sample: Sample, context: CheckContext) => Found {
  let lastSample: Sample | undefined
  let lastContext: CheckContext | undefined
  let found: Found | undefined
  return (sample, context) => {
    if (sample !== lastSample || context !== lastContext) {
      found = look(sample, context)
      lastSample = sample
      lastContext = context
    }
    return found as Found
  }
}

/** A value as it stands in a message: JSON, cut after 60 characters. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}
