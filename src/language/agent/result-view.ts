import type { ReplyContext, Speaker } from './abilities-of-tools.ts'
import type { Voice } from './agent-voice.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { plainTags } from './abilities-of-tools.ts'
import { wordsOfName } from '../../lib/text.ts'

/** A result and its arguments, read into slots and tags; only what stands in them gets in. */
export interface View extends Voice {
  readonly context: ReplyContext
  readonly currency: string
  readonly tool: CatalogTool | undefined
  /** Fields that fit no role of their own, as clauses: "the balance is $40". */
  readonly fields: string[]
  /** Identifiers that the user gave, which an answer need not repeat. */
  readonly given: Set<string>
  leaves: number
}

const noJoints = {}

/** An empty view with the tags of the persona and of what the tools can do. */
export function openView(context: ReplyContext, speaker: Speaker, tool: CatalogTool | undefined): View {
  const view = bareView(context, speaker, tool)
  const { tags } = view
  for (const tag of plainTags(context.tags)) tags.add(tag)
  for (const can of speaker.can) tags.add(can)
  const act = tool === undefined ? undefined : speaker.acts.get(tool.name)
  if (act !== undefined) tags.add(`act=${act.words[0]}`)
  if (tool !== undefined) tags.add(tool.reads ? 'reads' : 'writes')
  return view
}

/** An empty view without any tag. */
export function bareView(context: ReplyContext, speaker: Speaker, tool: CatalogTool | undefined): View {
  const slots = new Map<string, string>()
  if (tool !== undefined) {
    const object = context.language.nameOf?.(tool.object) ?? tool.object
    slots.set('object', object)
    slots.set('objects', context.language.replies.values.plural(object))
  }
  const lists = context.language.replies.lists
  return {
    random: context.random,
    tags: new Set(),
    slots,
    lists,
    joints: context.language.replies.joints ?? noJoints,
    context,
    currency: speaker.currency,
    tool,
    fields: [],
    given: new Set(),
    leaves: 0,
  }
}

/** Sets a slot that is not set yet, and the tag that says so. */
export function put(view: View, slot: string, value: string): void {
  if (view.slots.has(slot) || value === '') return
  view.slots.set(slot, value)
  view.tags.add(`has.${slot}`)
}

/** Marks what a value says, as `status=shipped`. */
export function tag(view: View, key: string, value: string): void {
  const mark = `${key}=${wordsOfName(value.slice(0, 40)).join('_').replace('canceled', 'cancelled')}`
  view.tags.add(mark)
}

/** What a noun or label of the catalog is called. */
export function nameOf(noun: string, { context }: View): string {
  return context.language.nameOf?.(noun) ?? noun
}
