import type { ActReplyWords } from '../reply-words.ts'
import type { PhraseParts } from '../language.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { Random } from '../../lib/random.ts'
import type { Voice } from './agent-voice.ts'
import { nounsOf, speakerOf } from './abilities-of-tools.ts'
import { tell } from './agent-voice.ts'

/** What the assistant can do with these tools, as bare verb phrases in their order ("look up an order"). */
export function abilities(
  tools: ReadonlyMap<string, CatalogTool>,
  language: Pick<PhraseParts, 'replies' | 'nameOf'>,
  random: Random,
): string[] {
  const said = [...tools.values()].map((tool) => abilityOf(tool, tools, language, random))
  return [...new Set(said)]
}

/** What one tool lets the assistant do. */
export function abilityOf(
  tool: CatalogTool,
  tools: ReadonlyMap<string, CatalogTool>,
  language: Pick<PhraseParts, 'replies' | 'nameOf'>,
  random: Random,
): string {
  const { act, things, tags, slots, words } = groundOf(tool, tools, language)
  return (
    (act && tell(act.can, { random, tags, slots, lists: words.lists, joints: words.joints ?? {} })) ?? things
  )
}

/** What an ability is said with: all but the dice, which no reply changes. */
interface Ground extends Pick<Voice, 'tags' | 'slots'> {
  readonly words: PhraseParts['replies']
  readonly act: ActReplyWords | undefined
  readonly things: string
}
const grounds = new WeakMap<CatalogTool, Ground>()

function groundOf(
  tool: CatalogTool,
  tools: ReadonlyMap<string, CatalogTool>,
  language: Pick<PhraseParts, 'replies' | 'nameOf'>,
): Ground {
  const words = language.replies
  const known = grounds.get(tool)
  if (known?.words === words) return known
  const object = language.nameOf?.(tool.object) ?? tool.object
  const things = words.values.plural(object)
  const ground: Ground = {
    words,
    act:
      speakerOf({ tools, language, facts: noFacts }).acts.get(tool.name) ??
      words.acts.find((act) => act.words.includes('*')),
    things,
    tags: new Set(objectsOf(tool).map((noun) => `object=${noun}`)),
    slots: new Map([
      ['things', things],
      ['deed', words.joints?.deeds?.(tool.act, things) ?? things],
      ['object', object],
      ['objects', things],
    ]),
  }
  grounds.set(tool, ground)
  return ground
}

const noFacts = { business: undefined, facts: [] }

function objectsOf(tool: CatalogTool): string[] {
  const addressed = tool.params.some((param) => param.type === 'address' || param.name.endsWith('address'))
  return addressed ? [...nounsOf(tool), 'address'] : nounsOf(tool)
}
