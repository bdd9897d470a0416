import { lintTool, lintTools } from '../../catalog/lint.ts'
import type { LintFinding } from '../../catalog/lint/rule.ts'
import { scoresOf, setScore, type ToolScore } from '../../catalog/lint/score.ts'
import type { Edit } from '../../lib/json-edit.ts'
import type { Severity } from '../../sample/schema.ts'
import { Problem } from '../../spec/problem.ts'
import { invalidTool, lintRules } from './lint-rules.ts'
import { mendedBy } from './mend-tool.ts'
import { readPlacedTools, type PlacedTool, type PlacedTools } from './read-placed-tools.ts'

/** A piece of a file and what it becomes; lines and columns from 1, columns in UTF-16 units. */
export interface TextChange {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
}

/** A finding and where it stands. */
export interface PlacedFinding {
  readonly file: string
  /** From 1: of the place in the definition, or of the definition; null for what concerns the whole set. */
  readonly line: number | null
  /** Name of the tool; empty for the whole set. */
  readonly tool: string
  readonly code: string
  readonly severity: Severity
  readonly path: string
  readonly message: string
  /** Changes that `--fix` would make. */
  readonly fix?: readonly Edit[]
  /** The same as a change of the text, where it was asked for and holds. */
  readonly change?: TextChange
}

/** A score and where the tool stands. */
export interface PlacedScore extends ToolScore {
  readonly file: string
  readonly line: number
}

export interface LintFilesOptions {
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Tokens that the model takes at once. */
  readonly context?: number
  /** Whether findings say how the text would change. */
  readonly changes?: boolean
}

/** What a lint found. */
export interface LintRun {
  /** In the order of the files and tools; what concerns the whole set stands last. */
  readonly findings: readonly PlacedFinding[]
  /** One for each tool, in order. */
  readonly scores: readonly PlacedScore[]
  /** The mean of the scores, 0 to 100. */
  readonly score: number
}

/**
 * Lints the tools of files and folders. Definitions that are no tools become findings `tools/invalid`.
 * Throws a Problem where a file cannot be opened, or no tool can be read at all.
 */
export async function lintToolFiles(
  paths: readonly string[],
  options: LintFilesOptions = {},
): Promise<LintRun> {
  const { severities = {}, context, changes = false } = options
  const read = await readPlacedTools(paths)
  refuseNothing(read, paths)
  const { tools } = read
  const found = lintTools(
    tools.map(({ tool }) => tool),
    { rules: lintRules, severities, ...(context !== undefined && { context }) },
  )
  const findings = [
    ...invalid(read, severities),
    ...found.map((finding) => placed(finding, tools, paths, changes)),
  ]
  const costs = new Map(lintRules.map(({ code, cost }) => [code, cost]))
  const scores = scoresOf(
    tools.map(({ tool }) => tool),
    found,
    (code) => costs.get(code) ?? 0,
  ).map((score) => ({ ...score, ...lineOf(tools[score.index], '/name') }))
  return { findings, scores, score: setScore(scores) }
}

/** Nothing that could be linted is a wrong input, not a finding. */
function refuseNothing({ tools, faults }: PlacedTools, paths: readonly string[]): void {
  if (tools.length > 0) return
  if (faults.length === 0) throw Problem.of('tools/none', { file: paths.join(', ') })
  const shown = faults.slice(0, 20).map(({ source, message }) => `${source.file}: ${message}`)
  if (faults.length > shown.length) shown.push(`and ${faults.length - shown.length} more`)
  throw Problem.of('tools/invalid', { faults: shown })
}

function invalid(
  { faults }: PlacedTools,
  severities: Readonly<Record<string, Severity | 'off'>>,
): PlacedFinding[] {
  const { code } = invalidTool
  const severity = Object.hasOwn(severities, code) ? severities[code] : invalidTool.severity
  if (severity === 'off') return []
  return faults.map(({ source, offset, tool, path, message }) => {
    const { line } = source.position(offset)
    return { file: source.file, line, tool, code, severity, path, message }
  })
}

function placed(
  finding: LintFinding,
  tools: readonly PlacedTool[],
  paths: readonly string[],
  changes: boolean,
): PlacedFinding {
  const { index, tool, code, severity, path, message, fix } = finding
  const rest = { tool, code, severity, path, message, ...(fix && { fix }) }
  if (index === undefined) return { file: paths[0] ?? '', line: null, ...rest }
  const change = changes && fix ? changeOf(finding, tools[index]) : undefined
  return { ...lineOf(tools[index], path), ...rest, ...(change && { change }) }
}

function lineOf({ source, start }: PlacedTool, path: string): { file: string; line: number } {
  const { places } = source
  const at = places.nearestTo(start, path) ?? places.nearestTo(start, '/name')
  return { file: source.file, line: source.position(at?.keyStart ?? start).line }
}

/** The smallest piece of the file that the mend replaces. */
function changeOf(finding: LintFinding, { tool, source, start }: PlacedTool): TextChange | undefined {
  const end = source.places.valueAt(start, '')?.end ?? start
  const before = source.text.slice(start, end)
  const after = mendedBy(
    finding,
    { text: before, tool, findings: lintTool(tool, lintRules) },
    lintRules,
  )?.text
  if (after === undefined) return undefined
  let head = 0
  while (head < before.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++
  const from = source.position(start + head)
  const to = source.position(end - tail)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    text: after.slice(head, after.length - tail),
  }
}
