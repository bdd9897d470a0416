import { catalogLintRules, type AnyLintRule } from '../../catalog/lint.ts'
import type { Severity } from '../../sample/schema.ts'
import { builtInFormats } from '../../formats/format-set.ts'
import { formatNames } from './format-names.ts'

/** Every rule that looks at tools, in the order of its findings. */
export const lintRules: readonly AnyLintRule[] = [...catalogLintRules, formatNames(builtInFormats.all)]

/** The finding for a tool definition that is not valid; no other rule can look at it then. */
export const invalidTool = {
  code: 'tools/invalid',
  severity: 'error' as Severity,
  about: 'A definition that cannot be read is no tool.',
  why: 'A name that is missing, a schema that JSON Schema does not allow, a line that is not JSON: the definition is left out, the others are linted. A build refuses the whole set until it is mended.',
  advice: 'Mend what the message names.',
  cost: 0,
} as const

/** Code, severity and purpose of everything that can be found. */
export const lintSummaries: readonly {
  readonly code: string
  readonly severity: Severity | 'off'
  readonly about: string
}[] = [invalidTool, ...lintRules]
