import type { NoToolReason } from '../../sample/schema.ts'
import type { Fact } from '../../spec/facts.ts'
import type { Voice } from './agent-voice.ts'
import type { ReplyContext } from './abilities-of-tools.ts'
import type { Phrase } from '../phrase.ts'
import { firstCue, wordsIn } from './cues.ts'
import { abilities, abilityOf } from './abilities.ts'
import { say } from './agent-voice.ts'
import { plainTags, speakerOf } from './abilities-of-tools.ts'

export interface ChatTurn {
  readonly reason: NoToolReason
  /** What answers it. */
  readonly fact?: Fact | undefined
  /** Name of the tool it is near to. */
  readonly near?: string | undefined
  readonly text: string
  /** The same without greetings, closings and slips, where it is known. */
  readonly said?: string | undefined
}

const leads = { not_covered: 0.7, leave: 0.85, otherwise: 0.22 }
const tails = 0.25
const none: readonly Phrase[] = []

/** A reply without a tool: a fact, or words that claim nothing. */
export function chatReply(turn: ChatTurn, context: ReplyContext): string {
  const { replies } = context.language
  const { fact } = turn
  const told = fact !== undefined && fact.say.length > 0
  const options = byTopic(told ? replies.factLeads : (replies.chat[turn.reason] ?? none), replies.cues)
  const voice = voiceFor(turn, context)
  const topic = readCues(turn, options, voice, context)
  if (told) return sayFact(context.random.pick(fact.say), turn, voice, context)
  const own = topic === undefined ? options.rest : (options.topics.get(topic) ?? [])
  return say(own, voice) ?? say(replies.unknown, voice) ?? ''
}

function sayFact(text: string, turn: ChatTurn, voice: Voice, context: ReplyContext): string {
  const { factLeads, factTails } = context.language.replies
  const { random } = context
  voice.tags.add('fact')
  const chance =
    turn.reason === 'not_covered'
      ? voice.tags.has('question')
        ? 0
        : leads.not_covered
      : voice.tags.has('leave')
        ? leads.leave
        : leads.otherwise
  // "Yes, …" would stand oddly after "Sure", and a no after a no.
  const answers = voice.joints.answersItself?.(text) === true
  const lead = !answers && random.chance(chance) ? say(factLeads, voice) : undefined
  const tail = random.chance(tails) ? say(factTails, voice) : undefined
  return [lead, text, tail].filter((part) => part !== undefined).join(voice.joints.between ?? '')
}

function voiceFor(turn: ChatTurn, context: ReplyContext): Voice {
  const { random, tools, language, tags } = context
  const { values, lists } = language.replies
  const voice: Voice = {
    random,
    lists,
    joints: language.replies.joints ?? {},
    slots: new Map(),
    tags: new Set([...plainTags(tags), ...speakerOf(context).can, `reason=${turn.reason}`]),
  }
  const all = abilities(tools, language, random)
  const near = turn.near === undefined ? undefined : tools.get(turn.near)
  if (all.length === 0) return voice
  voice.slots.set('can', values.listed(some(all, context), 'or'))
  voice.slots.set('can.one', random.pick(all))
  voice.slots.set(
    'can.near',
    near === undefined ? random.pick(all) : abilityOf(near, tools, language, random),
  )
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

/** Tags for what a message is about, from the words in it: the first cue that these replies know. */
function readCues(turn: ChatTurn, options: Options, voice: Voice, context: ReplyContext): string | undefined {
  const text = turn.said ?? turn.text
  const words = wordsIn(text)
  if (asks(text, words, voice) && !(turn.reason === 'not_covered' && voice.joints.wishes?.(words) === true))
    voice.tags.add('question')
  if (words.length > long) voice.tags.add('long')
  const topic =
    words.length === 0
      ? 'wordless'
      : firstCue(words, context.language.replies.cues, (tag) => canSay(options.topics.get(tag), voice))
  if (topic !== undefined) voice.tags.add(topic).add('cue')
  return topic
}

/** Some of them can be said with these tools. */
const canSay = (phrases: readonly Phrase[] | undefined, voice: Voice): boolean =>
  phrases?.some(({ needs }) => needs.every((need) => !ofTools.test(need) || voice.tags.has(need))) ?? false
const ofTools = /^(?:can\.|about=)/

/** Replies by the cue they answer, and those that answer none. */
interface Options {
  readonly topics: ReadonlyMap<string, readonly Phrase[]>
  readonly rest: readonly Phrase[]
}
const sorted = new WeakMap<readonly Phrase[], Options>()

function byTopic(phrases: readonly Phrase[], cues: ReplyContext['language']['replies']['cues']): Options {
  const known = sorted.get(phrases)
  if (known) return known
  const tags = new Set(['wordless', ...cues.map(({ tag }) => tag)])
  const topics = new Map<string, Phrase[]>()
  const rest: Phrase[] = []
  for (const one of phrases) {
    const topic = one.needs.find((need) => tags.has(need))
    if (topic === undefined) rest.push(one)
    else topics.set(topic, [...(topics.get(topic) ?? []), one])
  }
  const options = { topics, rest }
  sorted.set(phrases, options)
  return options
}

/** Words from which on a message is a story. */
const long = 20

function asks(text: string, words: readonly string[], { joints }: Voice): boolean {
  return text.includes('?') || text.includes('？') || joints.asks?.(text, words) === true
}
