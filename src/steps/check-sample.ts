import type { Sample, Severity, Verdict } from '../sample/schema.ts'
import type { Check, CheckContext, SampleCheck, WorldCheck } from '../spec/check.ts'

/** What the user made of checks by their codes. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** Runs a check: somebody may stand between who names the check where it throws. */
export type RunCheck = (check: SampleCheck, sample: Sample, context: CheckContext) => readonly Verdict[]

/** The same for a check that carries calls out. */
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
  run: RunCheck,
): Verdict[] {
  const verdicts: Verdict[] = []
  for (const verdict of before) addWithSeverity(verdicts, verdict, severities)
  for (const check of checks)
    if (check.needs === 'sample')
      for (const verdict of run(check, sample, context)) addWithSeverity(verdicts, verdict, severities)
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
