import type { Sample, Severity, Verdict } from '../sample/schema.ts'
import type { Check, CheckContext, WorldCheck } from '../spec/check.ts'

/** What the user made of checks by their codes. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** Is told of the check that threw, and what. */
export type Threw = (check: Check, thrown: unknown) => never

/** Runs a check that carries calls out. */
export type RunInWorld = (check: WorldCheck, sample: Sample) => Promise<readonly Verdict[]>

/**
 * Holds a sample against the checks that need it alone, in their order; `before` are verdicts that stand already.
 */
export function checkSample(
  sample: Sample,
  before: readonly Verdict[],
  checks: readonly Check[],
  context: CheckContext,
  severities: Severities,
  threw: Threw,
): Verdict[] {
  const verdicts: Verdict[] = []
  for (const verdict of before) addWithSeverity(verdicts, verdict, severities)
  let at = 0
  try {
    for (; at < checks.length; at++) {
      const check = checks[at]
      if (check.needs !== 'sample') continue
      for (const verdict of check.run(sample, context)) addWithSeverity(verdicts, verdict, severities)
    }
  } catch (thrown) {
    threw(checks[at], thrown)
  }
  return verdicts
}

/** What the checks say that carry the calls out again. Only a sample that tells how it left its world has any. */
export async function checkInWorld(
  sample: Sample,
  checks: readonly Check[],
  severities: Severities,
  run: RunInWorld,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  if (sample.expect.final_state === undefined) return verdicts
  for (const check of checks)
    if (check.needs === 'world' && severities[check.code] !== 'off')
      for (const verdict of await run(check, sample)) addWithSeverity(verdicts, verdict, severities)
  return verdicts
}

/** The verdicts for which a sample is dropped. */
export function errorsOf(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter((verdict) => verdict.severity === 'error')
}

function addWithSeverity(verdicts: Verdict[], verdict: Verdict, severities: Severities): void {
  const severity = Object.hasOwn(severities, verdict.check) ? severities[verdict.check] : verdict.severity
  if (severity === 'off') return
  verdicts.push(severity === verdict.severity ? verdict : { ...verdict, severity })
}
