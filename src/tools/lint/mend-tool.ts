import { lintTool } from '../../catalog/lint.ts'
import type { AnyLintRule } from '../../catalog/lint.ts'
import type { LintFinding } from '../../catalog/lint/rule.ts'
import { toolFromJson } from '../../catalog/tools-from-json.ts'
import { editedJson } from '../../lib/json-edit.ts'
import { jsonIn } from '../../lib/json.ts'
import type { Tool } from '../../spec/tool.ts'

/** Most findings that are mended in one tool, against rules that undo each other. */
const mostMends = 500
/** Characters that may be read for the mends of one tool. */
const mostCharacters = 4e6

/** A definition before or after it was mended, and what is found in it. */
interface Body {
  readonly text: string
  readonly tool: Tool
  readonly findings: readonly LintFinding[]
}

/** What came of mending one tool. */
export interface MendedTool {
  /** The text of the definition. */
  readonly text: string
  readonly mended: readonly LintFinding[]
}

/** Mends what can be mended without changing what the tool means, one finding after the other. */
export function mendTool(text: string, tool: Tool, rules: readonly AnyLintRule[]): MendedTool {
  let body: Body = { text, tool, findings: lintTool(tool, rules) }
  const mended: LintFinding[] = []
  const tried = new Set<string>()
  // Each mend reads the whole definition again.
  const most = Math.min(mostMends, Math.max(5, Math.floor(mostCharacters / text.length)))
  while (tried.size < most) {
    const next = body.findings.find((finding) => finding.fix !== undefined && !tried.has(keyOf(finding)))
    if (next === undefined) break
    tried.add(keyOf(next))
    const better = mendedBy(next, body, rules)
    if (better === undefined) continue
    body = better
    mended.push(next)
  }
  return { text: body.text, mended }
}

/**
 * The definition with one finding mended. Undefined where the mend does not hold: the text would be no
 * tool any more, the finding would stay, or another would come.
 */
export function mendedBy(
  finding: LintFinding,
  { text, findings }: Body,
  rules: readonly AnyLintRule[],
): Body | undefined {
  const edited = finding.fix && editedJson(text, finding.fix)
  if (edited === undefined || edited === text) return undefined
  const value = jsonIn(edited)
  const mended = value === undefined ? undefined : toolFromJson(value, '').tool
  if (mended === undefined) return undefined
  const known = new Set(findings.map(keyOf))
  known.delete(keyOf(finding))
  const after = lintTool(mended, rules)
  const holds = after.every((one) => known.has(keyOf(one)))
  return holds ? { text: edited, tool: mended, findings: after } : undefined
}

function keyOf({ code, path, message }: LintFinding): string {
  // Of two findings at one place the words tell which.
  return `${code} ${path} ${/^\S+/.exec(message)?.[0] ?? ''}`
}
