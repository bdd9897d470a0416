import { buildCatalog } from '../../catalog/catalog.ts'
import { readTools } from '../../catalog/read-tools.ts'
import { toolGraph } from '../../catalog/tool-graph.ts'
import { writeWhole } from '../../lib/files.ts'
import { Problem, reasonOf } from '../../spec/problem.ts'
import { graphSvg } from './graph-svg.ts'

export interface DrawToolsOptions {
  /** `svg` draws `most` tools at most; `json` has the whole graph. */
  readonly as: 'svg' | 'json'
  readonly most: number
  /** File that it is written to as well. */
  readonly out?: string
}

/** A graph of tools as text, and its numbers. */
export interface DrawnTools {
  readonly text: string
  readonly tools: number
  readonly shown: number
  readonly dataFlow: number
  readonly lookAlikes: number
}

/**
 * Draws the look-alikes and the data flow of the tools in files and folders. Throws a Problem where they
 * cannot be read as tools, or the file cannot be written.
 */
export async function drawTools(paths: readonly string[], options: DrawToolsOptions): Promise<DrawnTools> {
  const graph = toolGraph(buildCatalog(await readTools(paths)))
  const drawing = options.as === 'svg' ? await graphSvg(graph, options.most) : undefined
  const text = drawing?.svg ?? `${JSON.stringify(graph)}\n`
  if (options.out !== undefined) {
    const { out } = options
    await writeWhole(out, text).catch((thrown: unknown) => {
      throw Problem.of('output/unwritable', { directory: out, why: `${reasonOf(thrown)}.` }, thrown)
    })
  }
  const { tools, dataFlow, lookAlikes } = graph
  return {
    text,
    tools: tools.length,
    shown: drawing?.shown ?? tools.length,
    dataFlow: dataFlow.length,
    lookAlikes: lookAlikes.length,
  }
}
