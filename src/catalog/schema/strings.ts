import type { JsonObject } from '../../lib/json.ts'
import { formatOf } from './formats.ts'
import { guardedPattern } from './guarded-pattern.ts'
import { refuse, shown } from './rule.ts'
import type { Rule } from './rule.ts'

/** The rules of `minLength`, `maxLength` (in code points), `pattern` and `format`. */
export function stringRules(schema: JsonObject): Rule[] {
  const rules: Rule[] = []
  const { minLength, maxLength, pattern, format } = schema
  if (typeof minLength === 'number') {
    rules.push(
      (value, path, run) =>
        typeof value !== 'string' ||
        codePoints(value) >= minLength ||
        refuse(
          run,
          'minLength',
          path,
          () => `must have at least ${minLength} characters, not ${codePoints(value)}`,
        ),
    )
  }
  if (typeof maxLength === 'number') {
    rules.push(
      (value, path, run) =>
        typeof value !== 'string' ||
        value.length <= maxLength ||
        codePoints(value) <= maxLength ||
        refuse(
          run,
          'maxLength',
          path,
          () => `must have at most ${maxLength} characters, not ${codePoints(value)}`,
        ),
    )
  }
  const guarded = typeof pattern === 'string' ? guardedPattern(pattern) : undefined
  if (typeof pattern === 'string' && guarded?.safe) {
    rules.push(
      (value, path, run) =>
        typeof value !== 'string' ||
        guarded.test(value) ||
        refuse(run, 'pattern', path, () => `must match the pattern ${pattern}, ${shown(value)} does not`),
    )
  }
  const known = typeof format === 'string' ? formatOf(format) : undefined
  if (known) {
    rules.push(
      (value, path, run) =>
        typeof value !== 'string' ||
        known.test(value) ||
        refuse(run, 'format', path, () => `must be ${known.words}, ${shown(value)} is not`),
    )
  }
  return rules
}

function codePoints(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdbff) {
      const next = text.charCodeAt(i + 1)
      if (next >= 0xdc00 && next <= 0xdfff) {
        count--
        i++
      }
    }
  }
  return count
}
