import { lintTools } from '../../catalog/lint.ts'
import type { Edit } from '../../lib/json-edit.ts'
import { writeWhole } from '../../lib/files.ts'
import type { Severity } from '../../sample/schema.ts'
import { lintRules } from './lint-rules.ts'
import { mendTool } from './mend-tool.ts'
import { readPlacedTools, type PlacedTool, type ToolsText } from './read-placed-tools.ts'

/** One mend, as a person reads it. */
export interface ToolMend {
  readonly file: string
  readonly line: number
  readonly tool: string
  readonly code: string
  readonly edits: readonly Edit[]
}

export interface FixFilesOptions {
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Says what would change and writes nothing. */
  readonly dryRun?: boolean
}

/**
 * Mends what can be mended without changing what tools mean, and writes the files back; everything that
 * is not mended stays byte for byte. Gives the mends in the order of the files.
 */
export async function fixToolFiles(
  paths: readonly string[],
  options: FixFilesOptions = {},
): Promise<ToolMend[]> {
  const { severities = {}, dryRun = false } = options
  const rules = lintRules.filter(
    ({ code, severity, on }) =>
      on === 'tool' && (Object.hasOwn(severities, code) ? severities[code] : severity) !== 'off',
  )
  const { tools } = await readPlacedTools(paths)
  // Most tools have nothing to mend: one lint of all of them shows which ones do.
  const findings = lintTools(
    tools.map(({ tool }) => tool),
    { rules, severities },
  )
  const mendable = new Set(findings.filter(({ fix }) => fix !== undefined).map(({ index }) => index))
  const bySource = Map.groupBy(
    tools.filter((_, index) => mendable.has(index)),
    ({ source }) => source,
  )
  const mends: ToolMend[] = []
  for (const [source, placed] of bySource) {
    const { text, mended } = mendedFile(source, placed, rules)
    if (mended.length === 0) continue
    mends.push(...mended)
    if (!dryRun) await writeWhole(source.file, `${source.marked ? '\ufeff' : ''}${text}`)
  }
  return mends
}

function mendedFile(source: ToolsText, tools: readonly PlacedTool[], rules: typeof lintRules) {
  const pieces: string[] = []
  const mended: ToolMend[] = []
  let written = 0
  for (const { tool, start } of tools.toSorted((a, b) => a.start - b.start)) {
    const end = source.places.valueAt(start, '')?.end ?? start
    const result = mendTool(source.text.slice(start, end), tool, rules)
    if (result.mended.length === 0) continue
    pieces.push(source.text.slice(written, start), result.text)
    written = end
    for (const { code, path, fix = [] } of result.mended) {
      const at = source.places.nearestTo(start, path)?.keyStart ?? start
      mended.push({ file: source.file, line: source.position(at).line, tool: tool.name, code, edits: fix })
    }
  }
  return { text: pieces.join('') + source.text.slice(written), mended }
}
