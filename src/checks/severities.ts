import type { Severity } from '../sample/schema.ts'

/** Severities that somebody chose, by code. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** The severity of a verdict: as chosen, or the check's own. */
export function severityOf(code: string, own: Severity, severities: Severities): Severity | 'off' {
  return Object.hasOwn(severities, code) ? severities[code] : own
}
