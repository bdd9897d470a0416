import { sameJson } from '../lib/json.ts'
import type { CatalogTool, Tool } from '../spec/tool.ts'
import { buildCatalog } from './catalog.ts'
import { descriptionRules } from './lint/descriptions.ts'
import type { LintFinding, LintRule } from './lint/rule.ts'
import { safetyRules } from './lint/safety.ts'
import { schemaRules } from './lint/schemas.ts'
import { lookAlikes } from './look-alikes.ts'

export type { LintFinding } from './lint/rule.ts'

/** Rules that look at one tool. */
const lintRules: readonly LintRule[] = [...descriptionRules, ...schemaRules, ...safetyRules]

/** Code, severity and purpose of every lint rule. */
export const lintSummaries: readonly Pick<LintRule, 'code' | 'severity' | 'about'>[] = [
  ...lintRules,
  {
    code: 'tools/look-alike',
    severity: 'warning',
    about: 'Two tools that say the same of themselves are chosen between by chance.',
  },
]

/** Similarity from which two tools are hard to tell apart. */
const alike = 0.85

/** What makes tools harder to choose or to call rightly, in the order of the tools. */
export function lintTools(tools: readonly Tool[]): LintFinding[] {
  const catalog = buildCatalog(tools, [])
  const pairs = lookAlikes(catalog, alike)
  return catalog.flatMap((tool, i) => [
    ...lintRules.flatMap((rule) => {
      const { code, severity } = rule
      return rule.run(tool).map((remark) => ({ tool: tool.name, code, severity, ...remark }))
    }),
    // Each pair is told once, at the later tool.
    ...pairs[i]
      .filter(({ index, similarity }) => index < i && sameDeed(tool, catalog[index], similarity))
      .slice(0, 1)
      .map(({ index }) => lookAlike(tool, catalog[index])),
  ])
}

/** `add_card` and `delete_card` share every word but the one that counts. */
function sameDeed(a: CatalogTool, b: CatalogTool, similarity: number): boolean {
  return a.act === b.act && (a.object === b.object || similarity > 0.97)
}

function lookAlike(tool: CatalogTool, other: CatalogTool): LintFinding {
  const same = tool.description === other.description && sameJson(tool.parameters, other.parameters)
  return {
    tool: tool.name,
    code: 'tools/look-alike',
    severity: 'warning',
    path: '/description',
    message: same
      ? `${tool.name} and ${other.name} are the same but for their names. Remove one, or say when each is used.`
      : `${tool.name} is easily taken for ${other.name}. Say in both descriptions when it is this one and not the other.`,
  }
}
