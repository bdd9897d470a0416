import type { Severity } from '../sample/schema.ts'
import type { Tool } from '../spec/tool.ts'
import { catalogApart } from './catalog.ts'
import { descriptionRules } from './lint/descriptions.ts'
import { possibilityRules } from './lint/impossible.ts'
import { providerRules } from './lint/providers.ts'
import type { LintFinding, LintRule, Remark, SetLintRule } from './lint/rule.ts'
import { safetyRules } from './lint/safety.ts'
import { schemaRules } from './lint/schemas.ts'
import { setRules, sizeRules } from './lint/tool-set-rules.ts'
import { tidinessRules } from './lint/tidiness.ts'
import { wordRules } from './lint/words.ts'

/** Any rule. */
export type AnyLintRule = LintRule | SetLintRule

/** The rules that need tools and nothing else; `tools lint` adds the others. */
export const catalogLintRules: readonly AnyLintRule[] = [
  ...descriptionRules,
  ...sizeRules,
  ...wordRules,
  ...schemaRules,
  ...possibilityRules,
  ...tidinessRules,
  ...providerRules,
  ...safetyRules,
  ...setRules,
]

/** What a lint is told. */
export interface LintOptions {
  readonly rules?: readonly AnyLintRule[]
  /** Severities that differ from the rules' own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Tokens that a model takes at once; 8,192 unless told. */
  readonly context?: number
}

/** What makes tools harder to choose or to call rightly, in the order of the tools; what concerns the set stands last. */
export function lintTools(tools: readonly Tool[], options: LintOptions = {}): LintFinding[] {
  const { rules = catalogLintRules, severities = {}, context = 8192 } = options
  const catalog = catalogApart(tools)
  const byTool: LintFinding[][] = catalog.map(() => [])
  const ofSet: LintFinding[] = []
  const active = rules.flatMap((rule) => {
    const severity = Object.hasOwn(severities, rule.code) ? severities[rule.code] : rule.severity
    return severity === 'off' ? [] : [{ rule, severity }]
  })
  const add = ({ code }: AnyLintRule, severity: Severity, index: number | undefined, remark: Remark) => {
    const { path, message, fix } = remark
    const tool = index === undefined ? '' : catalog[index].name
    const finding = { index, tool, code, severity, path, message, ...(fix && { fix }) }
    ;(index === undefined ? ofSet : byTool[index]).push(finding)
  }
  // Tool by tool, so that what several rules need of one is read once.
  catalog.forEach((tool, index) => {
    for (const { rule, severity } of active) {
      if (rule.on === 'tool') for (const remark of rule.run(tool)) add(rule, severity, index, remark)
    }
  })
  for (const { rule, severity } of active) {
    if (rule.on === 'set')
      for (const { index, ...remark } of rule.run(catalog, { context })) add(rule, severity, index, remark)
  }
  return [...byTool.flat(), ...ofSet]
}

/** What the rules for single tools say of one. */
export function lintTool(tool: Tool, rules: readonly AnyLintRule[]): LintFinding[] {
  return lintTools([tool], { rules: rules.filter((rule) => rule.on === 'tool') })
}
