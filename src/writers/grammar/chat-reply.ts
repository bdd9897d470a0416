import type { NoToolReason } from '../../sample/schema.ts'
import type { Fact } from '../../spec/facts.ts'
import type { Voice } from './voice.ts'
import type { ReplyContext } from './speaker.ts'
import { abilities, abilityOf } from './abilities.ts'
import { say } from './voice.ts'
import { plainTags, speakerOf } from './speaker.ts'

export interface ChatTurn {
  readonly reason: NoToolReason
  /** What answers it. */
  readonly fact?: Fact | undefined
  /** Name of the tool it is near to. */
  readonly near?: string | undefined
  readonly userText: string
}

const leads = { not_covered: 0.7, leave: 0.85, otherwise: 0.22 }
const tails = 0.25

/** A reply without a tool: a fact, or words that claim nothing. */
export function chatReply(turn: ChatTurn, context: ReplyContext): string {
  const { replies } = context.language
  const { fact } = turn
  const voice = voiceFor(turn, context)
  if (fact !== undefined && fact.say.length > 0) return sayFact(context.random.pick(fact.say), turn, voice, context)
  const own = replies.chat[turn.reason]
  return (own && say(own, voice)) ?? say(replies.unknown, voice) ?? ''
}

function sayFact(text: string, turn: ChatTurn, voice: Voice, context: ReplyContext): string {
  const { factLeads, factTails } = context.language.replies
  const { random } = context
  voice.tags.add('fact')
  const chance = turn.reason === 'not_covered' ? leads.not_covered : voice.tags.has('leave') ? leads.leave : leads.otherwise
  // "Yes, …" would stand oddly after "Sure", and a no after a no.
  const answers = /^(?:Yes|No\b|I'm afraid|I'm sorry|We don't|There's no|There is no)/.test(text)
  const lead = !answers && random.chance(chance) ? say(factLeads, voice) : undefined
  const tail = random.chance(tails) ? say(factTails, voice) : undefined
  return [lead, text, tail].filter((part) => part !== undefined).join(' ')
}

function voiceFor(turn: ChatTurn, context: ReplyContext): Voice {
  const { random, tools, language, tags } = context
  const { values, lists } = language.replies
  const voice: Voice = { random, lists, slots: new Map(), tags: new Set([...plainTags(tags), ...speakerOf(context).can, `reason=${turn.reason}`]) }
  readCues(turn.userText, voice, context)
  const all = abilities(tools, language, random)
  const near = turn.near === undefined ? undefined : tools.get(turn.near)
  if (all.length === 0) return voice
  voice.slots.set('can', values.listed(some(all, context), 'or'))
  voice.slots.set('can.one', random.pick(all))
  voice.slots.set('can.near', near === undefined ? random.pick(all) : abilityOf(near, tools, language, random))
  const identifier = speakerOf(context).identifier
  if (identifier !== undefined) voice.slots.set('identifier', identifier)
  const business = context.business ?? context.facts.business
  if (business !== undefined) voice.slots.set('business', business)
  return voice
}

/** Two to four abilities, in the order of the tools. */
function some(all: readonly string[], { random }: ReplyContext): readonly string[] {
  const wanted = 2 + random.int(3)
  if (all.length <= wanted) return all
  const kept = new Set(random.shuffle(all).slice(0, wanted))
  return all.filter((ability) => kept.has(ability))
}

/** Tags for what a message is about, from the words in it. */
function readCues(text: string, voice: Voice, context: ReplyContext): void {
  const words = ` ${text.slice(0, 600).toLowerCase().replaceAll('’', "'").replace(/[^\p{L}\p{N}']+/gu, ' ')} `
  for (const cue of context.language.replies.cues) {
    if (cue.words.some((word) => heard(words, word))) voice.tags.add(cue.tag).add('cue')
  }
  if (text.includes('?') || /^ (?:what|whats|which|who|where|when|why|how|do|does|did|is|are|can|could|would|will|in what) /.test(words))
    voice.tags.add('question')
}

/** A cue that begins with `^` counts only near the beginning: "hi from Mateo" at the end is no greeting. */
function heard(words: string, cue: string): boolean {
  if (!cue.startsWith('^')) return words.includes(` ${cue} `)
  const at = words.indexOf(` ${cue.slice(1)} `)
  return at >= 0 && at < 20
}
