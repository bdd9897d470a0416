import type { Severity } from '../sample/schema.ts'
import type { SampleCheck, SetCheck, WorldCheck } from '../spec/check.ts'
import { sampleChecks, shapeSetChecks, worldChecks } from './index.ts'
import { rowRules, type RowRule } from './row-rules.ts'
import { setChecks } from './set-checks.ts'

/** Any rule, and what it looks at. */
export type AnyRule =
  | { readonly on: 'line'; readonly rule: RowRule }
  | { readonly on: 'sample'; readonly rule: SampleCheck }
  | { readonly on: 'world'; readonly rule: WorldCheck }
  | { readonly on: 'set'; readonly rule: SetCheck }

/** Every rule that can stand in a verdict, by code. */
export const allRules: ReadonlyMap<string, AnyRule> = new Map<string, AnyRule>(
  [
    ...rowRules.map((rule): AnyRule => ({ on: 'line', rule })),
    ...sampleChecks.map((rule): AnyRule => ({ on: 'sample', rule })),
    ...worldChecks.map((rule): AnyRule => ({ on: 'world', rule })),
    ...[...shapeSetChecks, ...setChecks].map((rule): AnyRule => ({ on: 'set', rule })),
  ].map((one) => [one.rule.code, one]),
)

/** What a reader needs to know of a rule. */
export interface RuleSummary {
  readonly code: string
  readonly severity: Severity
  readonly about: string
}

/** Code, severity and purpose of every rule. */
export const ruleSummaries: readonly RuleSummary[] = [...allRules.values()].map(
  ({ rule: { code, severity, about } }) => ({ code, severity, about }),
)
