import type { CatalogTool } from '../spec/tool.ts'
import { lookAlikes } from './infer/look-alikes.ts'

/** A tool in the graph. */
export interface GraphNode {
  readonly name: string
  /** What it does to what: `find order`. */
  readonly does: string
  readonly description: string
}

/** Two tools that are easily taken for each other. */
export interface LookAlikeEdge {
  readonly a: string
  readonly b: string
  /** Cosine of their weighed words, 0 to 1. */
  readonly similarity: number
}

/** What one tool returns and another takes. */
export interface FlowEdge {
  readonly from: string
  readonly to: string
  readonly fields: readonly {
    /** JSON pointer into the result of `from`; see `DataFlow`. */
    readonly field: string
    /** JSON pointer into the arguments of `to`. */
    readonly param: string
  }[]
  /** True when the schema of the result says so, false when it follows from what the tools do. */
  readonly declared: boolean
}

/** How a set of tools hangs together. */
export interface ToolGraph {
  readonly tools: readonly GraphNode[]
  readonly lookAlikes: readonly LookAlikeEdge[]
  readonly dataFlow: readonly FlowEdge[]
}

/** Below this, two tools merely share a word or two. */
const leastAlike = 0.4

/** The look-alikes and the data flow of a catalog, in the order of its tools. */
export function toolGraph(catalog: readonly CatalogTool[]): ToolGraph {
  const declared = new Set(catalog.filter((tool) => tool.returns !== undefined).map((tool) => tool.name))
  return {
    tools: catalog.map(({ name, act, object, description }) => ({
      name,
      does: `${act} ${object}`.trim(),
      description,
    })),
    lookAlikes: pairsOf(catalog),
    dataFlow: catalog.flatMap((tool) => flowsInto(tool, declared)),
  }
}

/** Each pair once, at its earlier tool; either may have more look-alikes than are kept. */
function pairsOf(catalog: readonly CatalogTool[]): LookAlikeEdge[] {
  const seen = new Set<number>()
  const pairs: LookAlikeEdge[] = []
  lookAlikes(catalog, leastAlike).forEach((near, self) => {
    for (const { index, similarity } of near) {
      const key = Math.min(self, index) * catalog.length + Math.max(self, index)
      if (seen.has(key)) continue
      seen.add(key)
      pairs.push({
        a: catalog[self].name,
        b: catalog[index].name,
        similarity: Math.round(similarity * 1000) / 1000,
      })
    }
  })
  return pairs
}

function flowsInto(tool: CatalogTool, declared: ReadonlySet<string>): FlowEdge[] {
  const bySource = new Map<string, { field: string; param: string }[]>()
  for (const { from, field: known, param } of tool.fedBy) {
    // What is not declared likely has the parameter's own name.
    const field = known ?? param.slice(param.lastIndexOf('/'))
    const fields = bySource.get(from)
    if (fields) fields.push({ field, param })
    else bySource.set(from, [{ field, param }])
  }
  return [...bySource].map(([from, fields]) => ({
    from,
    to: tool.name,
    fields,
    declared: declared.has(from),
  }))
}
