import { identity } from '../lib/hash.ts'
import { canonicalJson, isObject } from '../lib/json.ts'
import { wordsOfName } from '../lib/text.ts'
import type { CatalogTool, Tool } from '../spec/tool.ts'
import { dataFlows } from './data-flow.ts'
import { readAct } from './infer/act.ts'
import { parametersOf } from './infer/parameters.ts'
import { actOfVerb } from './infer/verbs.ts'
import { lookAlikes } from './infer/look-alikes.ts'

/**
 * Everything the catalog infers about a set of tools, in their order. Linear in the number of tools but
 * for look-alikes, which search an inverted index.
 */
export function buildCatalog(tools: readonly Tool[]): CatalogTool[] {
  const known = understood(tools)
  const near = lookAlikes(known.map(({ tool, params, object, act }) => ({ ...tool, params, object, act })))
  const flows = dataFlows(
    known.map(({ tool, object, params, general }) => ({ ...tool, object, params, general })),
  )
  return known.map((one, i) => ({
    ...alone(one),
    lookAlikes: [...new Set(near[i].map(({ index }) => tools[index].name))],
    fedBy: flows[i],
  }))
}

/** Each tool by itself, without what it has to do with others: many times faster on large sets. */
export function catalogApart(tools: readonly Tool[]): CatalogTool[] {
  return understood(tools).map(alone)
}

function alone({ tool, act, object, params, reads }: ReturnType<typeof understood>[number]): CatalogTool {
  const hash = identity(canonicalJson(tool))
  return { ...tool, act, object, params, reads, lookAlikes: [], fedBy: [], hash }
}

/** What is inferred of each tool, in their order. */
function understood(tools: readonly Tool[]) {
  const brand = sharedWord(tools.map((tool) => tool.name))
  return tools.map((given) => {
    const tool = described(given)
    const act = readAct(
      brand === undefined
        ? tool
        : {
            ...tool,
            name:
              wordsOfName(tool.name)
                .filter((word, i) => i > 0 || word !== brand)
                .join('_') || tool.name,
          },
    )
    const first = parametersOf(tool.parameters, act.object || 'record')
    // "check_status" names no thing, but its identifier does.
    const object =
      act.object || first.find((one) => one.type === 'identifier')?.noun || act.described || 'record'
    const params = object === (act.object || 'record') ? first : parametersOf(tool.parameters, object)
    return { tool, ...act, object, params }
  })
}

/** A first word that most names share and that is no verb: the server's own ("slack_post_message"). */
function sharedWord(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) {
    const [first, second] = wordsOfName(name)
    if (first === undefined || second === undefined || actOfVerb(first) !== undefined) continue
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  const most = [...counts].toSorted((a, b) => b[1] - a[1])[0]
  return most !== undefined && most[1] >= 3 && most[1] * 2 > names.length ? most[0] : undefined
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
