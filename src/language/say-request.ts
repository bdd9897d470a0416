import { textOf } from './phrase.ts'
import type { Piece, Said, Sentence, UserMove } from '../spec/language.ts'
import type { Parameter } from '../spec/tool.ts'
import { nounFor, pronoun } from './name-thing.ts'
import { mentioned, mentionOf, written } from './say-value.ts'
import { choose, joined, knowsItem, nameOf, tell, tellOne, type Speech } from './speech.ts'

type MoveOf<D extends UserMove['does']> = Extract<UserMove, { readonly does: D }>

/** Chances of a story where an act has its own things and where it may be done to anything. */
const story = { own: 0.55, any: 0.45 }

const statement = (pieces: readonly Piece[], frame: string, says: readonly string[] = []): Said => ({
  pieces,
  mood: 'statement',
  frame,
  says,
})

/** Two things in one request: "my orders ORD-1 and ORD-2"; undefined where no frame is about things alone. */
export function saySeveral({ tool, values }: MoveOf<'ask_several'>, speech: Speech): Said | undefined {
  const { words, voice } = speech
  const act = words.actOf(tool)
  const [first, second] = values.map((value) => mentionOf(value, act, speech))
  const list = tellOne(words.things.both, speech, {
    first: written(first, speech),
    second: written(second, speech),
  })
  const p = choose(words.things.several, speech)
  const frame = choose(act.commands, speech, (q) => [...q.slots].every((slot) => slot === 'thing'))
  if (!list || !p || !frame) return undefined
  const noun = nounFor(first.parameter.noun, tool, speech)
  const thing = tell(p, speech, { list, nouns: [words.form(noun, { number: 2 })], noun: [noun] })
  const pieces = tell(frame, speech, { thing })
  const plain = words.moves.requesters.filter((one) => one.before.needs.length === 0)
  const frameName = `${tool.act}/several: ${frame.source}`
  const says = values.map((value) => value.parameter.path)
  if (plain.length === 0) return statement(pieces, frameName, says)
  const requester = voice.random.pick(plain)
  const opener = tell(requester.before, speech, { ask: pieces })
  return {
    pieces: requester.before.slots.has('ask') ? opener : joined(opener, pieces, words),
    mood: requester.question ? 'question' : 'statement',
    frame: frameName,
    says,
  }
}

/** Takes one value back. */
export function sayCorrection({ right, wrong }: MoveOf<'correct'>, speech: Speech): Said {
  const { path, label, noun } = right.parameter
  const pieces = tellOne(speech.words.moves.corrections, speech, {
    right: [{ exact: String(right.value), path }],
    wrong: [{ exact: String(wrong.value) }],
    label: [nameOf(label, speech)],
    noun: [nameOf(noun, speech)],
  })
  if (!pieces) throw new RangeError('grammar: the language has no way to correct a value')
  return statement(pieces, 'correct', [path])
}

/** A whole message of the packs. */
export function quote({ act, line, values }: MoveOf<'quote'>, speech: Speech): Said {
  const p = speech.words.messages.asks[act][line]
  const left = [...values]
  const pieces = tell(p, speech, (slot) => {
    if (slot === 'number') return numberInPassing(speech)
    const at = left.findIndex((value) => value.parameter.type === slot)
    return at < 0 ? undefined : written({ ...left.splice(at, 1)[0], as: 'plain' }, speech)
  })
  const says = values.map((value) => value.parameter.path)
  return { pieces: marked(pieces), mood: 'written', frame: `${act}/message: ${p.source}`, says }
}

/** Words between « and » must stay as they are: they are the value of an argument. */
function marked(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece !== 'string') return [piece]
    const [before, kept, after] = piece.split(/[«»]/)
    return kept === undefined ? [piece] : [before, { exact: kept }, after ?? '']
  })
}

/** An identifier that is only mentioned: of the look that the tools' identifiers have. */
export function numberInPassing(speech: Speech): readonly Piece[] {
  const { identifier } = speech.voice.scene
  return identifier ? [{ exact: made(identifier, speech) }] : pronoun(speech)
}

const made = (parameter: Parameter, { words, voice }: Speech): string =>
  String(words.make(parameter, voice.random, voice.today))

/**
 * People give their order number when they ask for a person, or for what no tool can do: a sentence that
 * does so, for words that speak of what the number belongs to and hold none yet.
 */
export function sayNumber({ parameter, tool, beside }: MoveOf<'mention'>, speech: Speech): Said | undefined {
  if (tool && speech.words.actOf(tool).topics === undefined) return undefined
  if (beside.some((sentence) => sentence.pieces.some(holdsNumber))) return undefined
  const { things, joint } = speech.words
  const text = beside.map((sentence) => textOf(sentence.pieces)).join(joint)
  const nouns = [parameter.noun, ...(things.synonyms?.(parameter.noun, 'track') ?? [])]
  if (!nouns.some((noun) => standsIn(noun, text.toLowerCase(), joint))) return undefined
  const value = { parameter, value: made(parameter, speech), as: 'plain' as const }
  const mention = { ...value, evidence: undefined, attachment: undefined }
  return statement(mentioned(mention, 'clause', speech), 'mention')
}

const holdsNumber = (piece: Piece): boolean => typeof piece !== 'string' && /\d/.test(piece.exact)

/** Whether a word begins somewhere in a text. */
const standsIn = (noun: string, text: string, joint: string): boolean =>
  `${joint}${text}`.includes(`${joint}${noun}`)

/** Why now: what fits the act, or what fits any. Less is told where the act may be done to anything. */
export function saySituation({ tool }: MoveOf<'situation'>, speech: Speech): Said | undefined {
  const { words, voice } = speech
  const act = words.actOf(tool)
  if (act.topics) return undefined
  const told = (list: typeof act.situations, passes: ReturnType<typeof knowsItem>) => {
    const pieces = tellOne(list, speech, {}, passes)
    return pieces && statement(pieces, 'situation')
  }
  if (act.of === undefined)
    return voice.random.chance(story.any) ? told(act.situations, (p) => p.slots.size === 0) : undefined
  return told(voice.random.chance(story.own) ? act.situations : words.moves.situations, knowsItem(speech))
}

/** Why a person is wanted: the words are the value of a free text. */
export function sayPlea({ tool, grave, as }: MoveOf<'plead'>, speech: Speech): Said | undefined {
  const act = Object.hasOwn(speech.words.acts, tool.act) ? speech.words.acts[tool.act] : undefined
  if (!act?.topics) return undefined
  const own: Speech = grave
    ? { ...speech, voice: { ...speech.voice, tags: new Set([...speech.voice.tags, 'high']) } }
    : speech
  if (as === 'noun') {
    const list = grave ? act.topics.high : act.topics.normal
    return statement(tell(speech.voice.random.pick(list), own, noSlots), 'plead')
  }
  const pieces = tellOne(act.situations, own, noSlots, (p) => (grave ? p.needs : p.forbids).includes('high'))
  return pieces && statement(pieces, 'plead')
}

const noSlots = (): readonly Piece[] => []

/** Greetings, closings, a yes, a word of thanks: one of the list. */
export function sayPlain(does: 'greet' | 'close' | 'confirm' | 'thank', speech: Speech): Said | undefined {
  const { moves } = speech.words
  const list = {
    greet: moves.openings,
    close: moves.closings,
    confirm: moves.confirmations,
    thank: moves.thanks,
  }[does]
  const pieces =
    tellOne(list, speech) ?? (does === 'confirm' && list.length > 0 ? tell(list[0], speech) : undefined)
  const mood: Sentence['mood'] = does === 'greet' ? 'lead' : 'statement'
  return pieces && { pieces, mood, frame: does, says: [] }
}
