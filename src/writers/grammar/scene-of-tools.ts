import type { Language, Scene } from '../../spec/language.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { WriteContext } from '../../spec/writer.ts'

/** What may be said because of the tools that a sample offers. */
export interface ToolScene {
  readonly tools: Scene['tools']
  readonly scene: Scene
  /** Tags of the domains and acts of the tools. */
  readonly tags: readonly string[]
}

/** No reason for no tool has more than about this share of a dataset. */
const shareOfReason = 1 / 30

/** Finds the scene of a sample by the names of its tools; where a sample offers all of them it is the same object. */
export function sceneFinder(
  language: Language,
  context: WriteContext,
): (names: readonly string[]) => ToolScene {
  const { tools } = context
  let whole: ToolScene | undefined
  return (names) => {
    if (names.length === tools.size) return (whole ??= sceneOf(tools, language, context))
    const offered = names.flatMap((name): [string, CatalogTool][] => {
      const tool = tools.get(name)
      return tool ? [[name, tool]] : []
    })
    return sceneOf(new Map(offered), language, context)
  }
}

function sceneOf(offered: Scene['tools'], language: Language, { facts, size }: WriteContext): ToolScene {
  const tools = [...offered.values()]
  const nouns = new Set(tools.flatMap((tool) => [tool.object, ...tool.params.map((p) => p.noun)]))
  const acts = new Set(tools.map((tool) => tool.act))
  const inDomain = language.packs.domains.filter(
    (domain) => domain.acts.some((act) => acts.has(act)) && domain.nouns.some((noun) => nouns.has(noun)),
  )
  return {
    tools: offered,
    scene: {
      tools: offered,
      facts,
      identifier: tools.flatMap((tool) => tool.params).find((p) => p.type === 'identifier'),
      perReason: size * shareOfReason,
    },
    tags: [...inDomain.map(({ tag }) => tag), ...[...acts].map((act) => `act=${act}`)],
  }
}
