import type { Piece, Said, Value } from '../spec/language.ts'
import type { ActWords, Attachment, Evidence } from './language.ts'
import { choose, knowsItem, nameOf, tell, tellOne, type Speech } from './speech.ts'

/** A value on its way into words. */
export interface Mention extends Value {
  /** What its words are when it is said by what it means: "it arrived smashed". */
  readonly evidence: Evidence | undefined
  /** How it follows the thing, for a tool whose act has no words of its own for its values. */
  readonly attachment: Attachment | undefined
}

/** Whether the act of a tool speaks of one kind of thing, with words of its own for the values. */
export const hasOwnWords = ({ of, topics }: ActWords): boolean => of !== undefined || topics !== undefined

/** How a value will be said with an act. */
export function mentionOf(value: Value, act: ActWords, { words }: Speech): Mention {
  if (!hasOwnWords(act))
    return { ...value, evidence: undefined, attachment: words.attachment?.(value.parameter) }
  return { ...value, evidence: evidenceOf(value, words.evidence), attachment: undefined }
}

function evidenceOf(
  { parameter, value, as }: Value,
  evidence: Speech['words']['evidence'],
): Evidence | undefined {
  if (as !== 'plain' || (parameter.type !== 'enum' && parameter.type !== 'boolean')) return undefined
  const known = evidence?.forValue(parameter, value)
  return known && known.clauses.length > 0 ? known : undefined
}

/** The name of the slot that a mention fills in a frame: its type, or why it is said. */
export function slotOf({ parameter, as, evidence }: Mention): string {
  if (evidence !== undefined) return 'cause'
  return as === 'noun' ? 'topic' : as === 'clause' ? 'clause' : parameter.type
}

/** The value as it is written here. */
export function written(value: Value, { words, voice }: Speech): Piece[] {
  if (value.as !== 'plain') return [{ exact: String(value.value), path: value.parameter.path }]
  return words.surface(value, voice)
}

/** What a value is meant by: a clause such as "it arrived smashed". */
export function causeClause({ evidence }: Mention, speech: Speech): Piece[] | undefined {
  return evidence && tellOne(evidence.clauses, speech, {}, knowsItem(speech))
}

/** The same as a noun phrase: "a cracked screen". */
export function causeNoun({ evidence }: Mention, speech: Speech): Piece[] | undefined {
  return evidence && tellOne(evidence.nouns, speech)
}

/** A value behind the thing that is asked for: "from Boston"; undefined for kinds that cannot stand there. */
export function following(mention: Mention, speech: Speech): Piece[] | undefined {
  const { attachment } = mention
  return attachment && attachment.after.length > 0
    ? tellAttached(attachment.after, mention, attachment, speech)
    : undefined
}

function tellAttached(
  list: Attachment['after'],
  value: Value,
  attachment: Attachment,
  speech: Speech,
): Piece[] | undefined {
  const p = choose(list, speech)
  if (!p) return undefined
  const { words, voice } = speech
  return tell(p, speech, words.attachedSlots?.(value, attachment, voice) ?? plainSlots(value, speech))
}

function plainSlots(value: Value, speech: Speech): Readonly<Record<string, readonly Piece[]>> {
  const { label, noun } = value.parameter
  return { v: written(value, speech), label: [nameOf(label, speech)], noun: [nameOf(noun, speech)] }
}

/** A value in one of the ways its semantic type knows: after the ask, as a clause, as an answer. */
export function mentioned(mention: Mention, way: 'inline' | 'clause' | 'supply', speech: Speech): Piece[] {
  const { parameter, value, attachment } = mention
  const { words, voice } = speech
  if (way !== 'inline') {
    if (typeof value === 'boolean' && way === 'clause' && words.wish) {
      return [...words.wish(mention, voice)]
    }
    if (attachment && typeof value !== 'boolean') {
      const list = way === 'supply' && attachment.supply.length > 0 ? attachment.supply : attachment.clause
      const own = tellAttached(list, mention, attachment, speech)
      if (own) return own
    }
  }
  const known = Object.hasOwn(words.mentions, parameter.type)
    ? words.mentions[parameter.type]
    : words.mentions.text
  const p = choose(known[way], speech) ?? choose(known.clause, speech)
  if (!p) throw new RangeError(`grammar: no way to mention a value of type ${parameter.type}`)
  return tell(p, speech, plainSlots(mention, speech))
}

/** A value in a sentence of its own, by its meaning where it has one. */
export function sayValue(value: Value, act: ActWords, answering: boolean, speech: Speech): Said {
  const mention = mentionOf(value, act, speech)
  const cause = causeClause(mention, speech)
  const pieces = cause ?? mentioned(mention, answering ? 'supply' : 'clause', speech)
  return { pieces, mood: 'statement', frame: 'tell', says: [value.parameter.path] }
}
