import type { JsonObject } from '../../lib/json.ts'
import { refuse } from './rule.ts'
import type { Rule } from './rule.ts'

/** The rules of `minimum`, `maximum`, their exclusive forms (draft 4's booleans too) and `multipleOf`. */
export function numberRules(schema: JsonObject): Rule[] {
  const rules: Rule[] = []
  const bound = (
    keyword: string,
    limit: unknown,
    fits: (value: number, limit: number) => boolean,
    words: string,
  ) => {
    if (typeof limit !== 'number') return
    rules.push(
      (value, path, run) =>
        typeof value !== 'number' ||
        fits(value, limit) ||
        refuse(run, keyword, path, () => `must be ${words} ${limit}, not ${value}`),
    )
  }
  const above = (value: number, limit: number) => value > limit
  const below = (value: number, limit: number) => value < limit
  if (schema.exclusiveMinimum === true) bound('exclusiveMinimum', schema.minimum, above, 'more than')
  else bound('minimum', schema.minimum, (value, limit) => value >= limit, 'at least')
  if (schema.exclusiveMaximum === true) bound('exclusiveMaximum', schema.maximum, below, 'less than')
  else bound('maximum', schema.maximum, (value, limit) => value <= limit, 'at most')
  bound('exclusiveMinimum', schema.exclusiveMinimum, above, 'more than')
  bound('exclusiveMaximum', schema.exclusiveMaximum, below, 'less than')
  bound('multipleOf', schema.multipleOf, isMultiple, 'a multiple of')
  return rules
}

/** Decimal steps such as 0.01 have no exact binary form, so the quotient may be off by rounding. */
function isMultiple(value: number, step: number): boolean {
  const quotient = value / step
  if (!Number.isFinite(quotient)) return false
  return Math.abs(quotient - Math.round(quotient)) <= 4 * Number.EPSILON * Math.abs(quotient)
}
