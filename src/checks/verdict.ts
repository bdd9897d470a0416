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
  return {
    code,
    severity,
    needs: 'sample',
    about,
    examples,
    run(sample, context) {
      const verdicts: Verdict[] = []
      find(sample, context, (path, message) => verdicts.push({ check: code, severity, path, message }))
      return verdicts
    },
  }
}

/** A value as it stands in a message: JSON, cut after 60 characters. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}
