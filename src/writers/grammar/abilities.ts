import type { Language } from '../../language/language.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { Random } from '../../lib/random.ts'
import type { Voice } from './voice.ts'
import { wordsOfName } from '../../lib/text.ts'
import { nounsOf, speakerOf } from './speaker.ts'
import { tell } from './voice.ts'

/** What the assistant can do with these tools, as bare verb phrases in their order ("look up an order"). */
export function abilities(
  tools: ReadonlyMap<string, CatalogTool>,
  language: Pick<Language, 'replies'>,
  random: Random,
): string[] {
  const said = [...tools.values()].map((tool) => abilityOf(tool, tools, language, random))
  return [...new Set(said)]
}

/** What one tool lets the assistant do. */
export function abilityOf(
  tool: CatalogTool,
  tools: ReadonlyMap<string, CatalogTool>,
  language: Pick<Language, 'replies'>,
  random: Random,
): string {
  const { acts, lists, values } = language.replies
  const act = speakerOf({ tools, language, facts: noFacts }).acts.get(tool.name) ?? acts.find(({ words }) => words.includes('*'))
  const things = values.plural(tool.object)
  const voice: Voice = {
    random,
    tags: new Set(objectsOf(tool).map((noun) => `object=${noun}`)),
    slots: new Map([
      ['things', things],
      ['deed', wordsOfName(tool.name).join(' ')],
      ['object', tool.object],
      ['objects', things],
    ]),
    lists,
  }
  return (act && tell(act.can, voice)) ?? things
}

const noFacts = { business: undefined, facts: [] }

function objectsOf(tool: CatalogTool): string[] {
  const addressed = tool.params.some((param) => param.type === 'address' || param.name.endsWith('address'))
  return addressed ? [...nounsOf(tool), 'address'] : nounsOf(tool)
}
