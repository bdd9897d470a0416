import { keyOrder, shapeSetChecks } from '../../checks/index.ts'
import { setChecks } from '../../checks/set-checks.ts'
import { isObject, type JsonObject } from '../../lib/json.ts'
import { sketchSlots } from '../../sample/similarity/similarity-sketch.ts'
import type { Message, Sample, ToolCall } from '../../sample/schema.ts'
import type { CheckContext, PlacedVerdict } from '../../spec/check.ts'
import type { LanguageReaders } from '../../spec/reading.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { CheckStart } from './check-range.ts'
import type { RangeResult, SeenRow } from './range-result.ts'
import { severityOf } from '../../checks/severities.ts'

/** The rules on a whole set, fed range by range. */
export interface WholeSet {
  /** Verdicts that are known at once: those on the order of keys. */
  add(
    result: RangeResult,
    sketches: Uint16Array,
    file: string,
    place: (line: number) => number,
  ): PlacedVerdict[]
  /** The rest, by file and line. */
  end(files: readonly string[]): PlacedVerdict[]
}

/** Opens the rules; where rows are not gathered only the order of keys is watched. */
export function wholeSet(
  { files, tools, facts, severities, wholeSet: all }: CheckStart,
  languages: LanguageReaders,
): WholeSet {
  const byName = new Map<string, CatalogTool>()
  const context: CheckContext = { tools: byName, facts, languages, today: files[0]?.today }
  for (const list of tools) for (const tool of list) byName.set(tool.name, tool)
  const open = [...shapeSetChecks, ...setChecks]
    .filter(({ code, severity }) => all && severityOf(code, severity, severities) !== 'off')
    .map((check) => check.open(context))
  let watched = ''
  let watch = keyOrder()

  const withSeverity = (verdict: PlacedVerdict): PlacedVerdict[] => {
    const severity = severityOf(verdict.check, verdict.severity, severities)
    return severity === 'off' ? [] : [{ ...verdict, severity }]
  }
  return {
    add(result, sketches, file, place) {
      const verdicts: PlacedVerdict[] = []
      if (file !== watched) {
        watched = file
        watch = keyOrder()
      }
      for (const tool of result.definitions) if (!byName.has(tool.name)) byName.set(tool.name, tool)
      const shapes = result.shared.shapes.map((text): JsonObject => {
        const shape: unknown = JSON.parse(text)
        return isObject(shape) ? shape : {}
      })
      result.seen.forEach((seen, i) => {
        const line = place(seen[0])
        for (const verdict of watch(shapes[seen[3]]))
          verdicts.push(...withSeverity({ ...verdict, file, line }))
        if (open.length === 0) return
        const sketch = sketches.subarray(i * sketchSlots, (i + 1) * sketchSlots)
        const row = { file, line, sample: sampleOf(seen, result), sketch }
        for (const check of open) check.add(row)
      })
      return verdicts
    },
    end(order) {
      const rank = new Map(order.map((file, i) => [file, i]))
      const rankOf = (verdict: PlacedVerdict) => rank.get(verdict.file) ?? 0
      return open
        .flatMap((check) => check.end())
        .flatMap(withSeverity)
        .toSorted((a, b) => rankOf(a) - rankOf(b) || a.line - b.line)
    },
  }
}

/** A sample with what these rules look at: no results, no answers. */
function sampleOf([, system, tools, , template, ...seen]: SeenRow, { shared }: RangeResult): Sample {
  const messages: Message[] = system === -1 ? [] : [{ role: 'system', content: shared.systems[system] }]
  for (const one of seen) {
    if (typeof one === 'string') messages.push({ role: 'user', content: one })
    else messages.push({ role: 'assistant', content: null, tool_calls: callsOf(one) })
  }
  return {
    v: 1,
    id: '',
    kind: 'single',
    class: 'positive',
    tags: [],
    language: 'en',
    tools: [...shared.tools[tools]],
    messages,
    expect: { calls: [] },
    verdicts: [],
    lineage: { source: 'unknown', seeds: [], parents: [], ...(template !== 0 && { template }) },
  }
}

function callsOf(flat: readonly unknown[]): ToolCall[] {
  const calls: ToolCall[] = []
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const [name, args] = [flat[i], flat[i + 1]]
    if (typeof name === 'string' && isObject(args)) calls.push({ id: '', name, arguments: args })
  }
  return calls
}
