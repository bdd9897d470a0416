import { buildCatalog } from '../../catalog/catalog.ts'
import { toolsFromJson } from '../../catalog/tools-from-json.ts'
import type { Json } from '../../lib/json.ts'
import type { Verdict } from '../../sample/schema.ts'
import type { CheckContext } from '../../spec/check.ts'
import type { CatalogTool } from '../../spec/tool.ts'

/** The tools that rows offer, ready for checks. */
export interface Offered {
  readonly names: readonly string[]
  readonly context: CheckContext
  /** What keeps definitions from being tools. */
  readonly verdicts: readonly Verdict[]
}

export interface OfferedTools {
  /** Of a list as it stands in rows; the same list is looked at once. */
  of(list: readonly Json[], key: string, today: string | undefined): Offered
  ofCatalog(tools: readonly CatalogTool[], today: string | undefined): Offered
}

interface Known {
  readonly tool: CatalogTool | undefined
  readonly faults: readonly string[]
}

/** Definitions that are kept; a dataset over more of them reads some again. */
const mostKept = 50_000

/** Opens the tools of rows: each distinct definition goes through the catalog once. `shared` is the same for all rows. */
export function offeredTools(shared: Omit<CheckContext, 'tools' | 'today'>): OfferedTools {
  const lists = new WeakMap<readonly Json[], Offered>()
  const known = new Map<string, Known>()

  const knownTool = (definition: Json, text: string): Known => {
    let found = known.get(text)
    if (!found) {
      const { tools, faults } = toolsFromJson(definition, 'The tool')
      found = { tool: tools.length === 0 ? undefined : buildCatalog(tools.slice(0, 1))[0], faults }
      if (known.size >= mostKept) known.clear()
      known.set(text, found)
    }
    return found
  }
  return {
    of(list, key, today) {
      let offer = lists.get(list)
      if (offer && offer.context.today === today) return offer
      const tools = new Map<string, CatalogTool>()
      const verdicts: Verdict[] = []
      const tell = (i: number, message: string) =>
        verdicts.push({ check: 'schema/bad-tool', severity: 'error', path: `/${key}/${i}`, message })
      list.forEach((definition, i) => {
        const { tool, faults } = knownTool(definition, textOf(definition))
        for (const fault of faults) tell(i, fault)
        if (!tool) return
        if (tools.has(tool.name))
          tell(i, `The name ${tool.name} is used twice in this row. Rename one of them.`)
        else tools.set(tool.name, tool)
      })
      offer = { names: [...tools.keys()], context: { ...shared, tools, today }, verdicts }
      lists.set(list, offer)
      return offer
    },
    ofCatalog(tools, today) {
      const byName = new Map(tools.map((tool) => [tool.name, tool]))
      return { names: [...byName.keys()], context: { ...shared, tools: byName, today }, verdicts: [] }
    },
  }
}

/** JSON text; a definition nested too deep to be written is no tool, whatever it says. */
function textOf(definition: Json): string {
  try {
    return JSON.stringify(definition) ?? ''
  } catch {
    return '(nested too deep)'
  }
}
