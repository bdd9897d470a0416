import type { ActReplyWords } from '../reply-words.ts'
import type { PhraseParts } from '../language.ts'
import type { Facts } from '../../spec/facts.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { Random } from '../../lib/random.ts'
import { wordsOfName } from '../../lib/text.ts'

/** What every reply is made with. It is the same for all turns of a sample, but for `random`. */
export interface ReplyContext {
  readonly random: Random
  /** ISO date. */
  readonly today: string
  readonly language: Pick<PhraseParts, 'replies' | 'nameOf'>
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly facts: Facts
  readonly business?: string
  /** Tags of the persona (`angry`, `formal`, …). */
  readonly tags: ReadonlySet<string>
}

/** What follows from the tools and the language alone. */
export interface Speaker {
  readonly acts: ReadonlyMap<string, ActReplyWords | undefined>
  /** `can.refund`, `can.track`, …, `can.redirect` where an address can be changed; and `about=order` for what tools are about. */
  readonly can: readonly string[]
  /** Currency of amounts that come without one. */
  readonly currency: string
  /** How identifiers that most tools ask for are called: "order number". */
  readonly identifier: string | undefined
}

const speakers = new WeakMap<
  ReadonlyMap<string, CatalogTool>,
  { words: PhraseParts['replies']; speaker: Speaker }
>()

/** The speaker for a context; made once for a set of tools. */
export function speakerOf(context: Pick<ReplyContext, 'tools' | 'language' | 'facts'>): Speaker {
  const found = speakers.get(context.tools)
  if (found !== undefined && found.words === context.language.replies) return found.speaker
  const words = context.language.replies
  const tools = [...context.tools.values()]
  const acts = new Map(tools.map((tool) => [tool.name, actOf(tool, words)]))
  const can = new Set<string>()
  for (const noun of tools.flatMap(nounsOf)) can.add(`about=${noun}`)
  for (const act of acts.values()) if (act !== undefined) can.add(`can.${act.words[0]}`)
  if (tools.some((tool) => acts.get(tool.name)?.words.includes('redirect') && takesAddress(tool)))
    can.add('can.redirect')
  const speaker = {
    acts,
    can: [...can],
    currency: currencyOf(tools, context.facts),
    identifier: identifierOf(tools),
  }
  speakers.set(context.tools, { words, speaker })
  return speaker
}

/** The words for what a tool does: by its act, then by the words of its name. */
function actOf(tool: CatalogTool, words: PhraseParts['replies']): ActReplyWords | undefined {
  const names = [tool.act, tool.act.replaceAll(' ', '_'), ...wordsOfName(tool.name)]
  for (const name of names) {
    const found = words.acts.find((act) => act.words.includes(name))
    if (found !== undefined) return found
  }
  return undefined
}

function currencyOf(tools: readonly CatalogTool[], facts: Facts): string {
  const text = tools.map((tool) => `${tool.description} ${JSON.stringify(tool.parameters)}`).join(' ')
  for (const code of ['USD', 'EUR', 'GBP', 'PLN', 'CNY', 'JPY', 'INR']) if (text.includes(code)) return code
  if (/\$|dollar/i.test(text)) return 'USD'
  return facts.facts.some((fact) => fact.say.some((line) => line.includes('$'))) ? 'USD' : ''
}

function identifierOf(tools: readonly CatalogTool[]): string | undefined {
  const counts = new Map<string, number>()
  for (const tool of tools) {
    for (const param of tool.params) {
      if (param.type === 'identifier') counts.set(param.label, (counts.get(param.label) ?? 0) + 1)
    }
  }
  let best: string | undefined
  for (const [label, n] of counts) if (best === undefined || n > (counts.get(best) ?? 0)) best = label
  return best
}

const takesAddress = ({ params }: CatalogTool): boolean =>
  params.some(({ type, name }) => type === 'address' || name.endsWith('address'))

/** Nouns for what a tool is about: the last word of its object, and what its identifiers identify. */
export function nounsOf(tool: CatalogTool): string[] {
  const nouns = [tool.object.slice(tool.object.lastIndexOf(' ') + 1)]
  for (const param of tool.params) if (param.type === 'identifier') nouns.push(param.noun)
  return nouns
}

/** Tags of a person's manner; those with a value (`status=delivered`) speak of other things. */
export function plainTags(tags: ReadonlySet<string>): string[] {
  const plain: string[] = []
  for (const tag of tags) if (!tag.includes('=')) plain.push(tag)
  return plain
}
