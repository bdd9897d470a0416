import { identity } from '../lib/hash.ts'
import { canonicalJson, isObject } from '../lib/json.ts'
import type { CatalogTool, Tool } from '../spec/tool.ts'
import { dataFlows } from './data-flow.ts'
import { actReader } from './infer/act.ts'
import type { ActNames } from './infer/act.ts'
import { parametersOf } from './infer/parameters.ts'
import { lookAlikes } from './look-alikes.ts'

export type { ActNames } from './infer/act.ts'
export { identifierShape } from './infer/parameters.ts'

/**
 * Everything the catalog infers about a set of tools, in their order. `acts` are the acts of the
 * language that will be written. Linear in the number of tools but for look-alikes, which search
 * an inverted index.
 */
export function buildCatalog(tools: readonly Tool[], acts: readonly ActNames[]): CatalogTool[] {
  const read = actReader(acts)
  const known = tools.map((given) => {
    const tool = described(given)
    const act = read(tool)
    const first = parametersOf(tool.parameters, act.object || 'record')
    // "check_status" names no thing, but its identifier does.
    const object =
      act.object || first.find((one) => one.type === 'identifier')?.noun || act.described || 'record'
    const params = object === (act.object || 'record') ? first : parametersOf(tool.parameters, object)
    return { tool, ...act, object, params }
  })
  const comparable = known.map(({ tool, params, object, act }) => ({ ...tool, params, object, act }))
  const near = lookAlikes(comparable)
  const flows = dataFlows(known.map(({ tool, object, params, deed }) => ({ ...tool, object, params, deed })))
  return known.map(({ tool, act, object, params, reads }, i) => ({
    ...tool,
    act,
    object,
    params,
    reads,
    lookAlikes: [...new Set(near[i].map(({ index }) => tools[index].name))],
    feeds: flows[i],
    hash: identity(canonicalJson(tool)),
  }))
}

/** The definition alone, whatever else came with it, and whole where a reader let it be half. */
function described({ name, description, parameters, returns }: Tool): Tool {
  return {
    name,
    description: typeof description === 'string' ? description : '',
    parameters: isObject(parameters) ? parameters : {},
    ...(isObject(returns) && { returns }),
  }
}
