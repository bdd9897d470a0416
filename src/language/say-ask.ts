import type { Ask, Piece, Said, Sentence } from '../spec/language.ts'
import type { ActWords } from './language.ts'
import { isName, isOwn, nameThing, pronoun } from './name-thing.ts'
import { textOf, type Phrase } from './phrase.ts'
import {
  causeClause,
  causeNoun,
  following,
  hasOwnWords,
  mentioned,
  mentionOf,
  slotOf,
  written,
  type Mention,
} from './say-value.ts'
import { choose, has, joined, slotName, tell, tellOne, type Speech } from './speech.ts'

/** Values that stand right behind the thing; the others get clauses of their own. */
const mostFollowing = 3
/** Values that are put into the ask's own sentence after it. */
const mostInline = 3
/** Chances, by type, that a value stands in the ask's sentence, where its words may. */
const inline = { address: 0.35, identifier: 0.4, other: 0.75 }
/** How often of two frames the one that holds more values is taken. */
const fuller = 0.65
const chances = { causeClause: 0.22, causeNoun: 0.35, cause: 0.5, textApart: 0.6, oneWaits: 0.22 }

type Mood = 'commands' | 'questions' | 'statements' | 'fragments' | 'followUps'

/** How often each way to ask is taken; the terse prefer fragments. */
const moods: readonly { readonly mood: Mood; readonly usual: number; readonly terse: number }[] = [
  { mood: 'commands', usual: 33, terse: 32 },
  { mood: 'questions', usual: 27, terse: 17 },
  { mood: 'statements', usual: 28, terse: 14 },
  { mood: 'fragments', usual: 12, terse: 37 },
]
const attempts = 8

/**
 * Asks for what a tool does, in one sentence: a frame of its act around a noun phrase, and as many of
 * the values as fit. `says` tells which; the others want moves of their own.
 */
export function sayAsk(ask: Ask, speech: Speech): Said {
  const { words, voice } = speech
  const act = words.actOf(ask.tool)
  const left = ask.values.map((value) => mentionOf(value, act, speech))
  const goesOn = isFollowUp(ask, act)
  const behind = whatFollows(left, ask, speech)
  const { mood, frame } = chooseFrame(act, left, behind.length > 0, goesOn, asking(ask, speech))
  const held: Mention[] = [...behind]
  const tails = behind.flatMap((mention) => {
    const pieces = following(mention, speech)
    return pieces === undefined ? [] : [pieces]
  })
  const fill = filler(ask, left, goesOn ? [] : tails, held, speech)
  let pieces: readonly Piece[] = tell(frame, speech, fill)
  if (goesOn) for (const tail of tails) pieces = joined(pieces, tail, words)
  const opened = withRequester(pieces, mood, frame, speech)
  pieces = opened.pieces

  const rest = left.filter((mention) => !held.includes(mention))
  let count = 0
  for (const mention of rest) {
    if (mention.evidence || mention.as === 'clause' || mention.attachment || count >= mostInline) continue
    if (!hasOwnWords(act) || opened.mood === 'fragment' || !voice.random.chance(inlineChance(mention)))
      continue
    pieces = joined(pieces, mentioned(mention, 'inline', speech), words)
    held.push(mention)
    count++
  }
  pieces = withCauses(pieces, opened.mood, rest, held, speech)
  if (
    ask.alone &&
    count === 0 &&
    hasOwnWords(act) &&
    !act.topics &&
    voice.random.chance(voice.persona.reason)
  ) {
    const reason = tellOne(words.moves.reasons, speech)
    if (reason) pieces = joined(pieces, reason, words)
  }
  if (ask.joined) {
    const joiner = tellOne(words.moves.joiners, speech)
    if (joiner) pieces = joined(joiner, pieces, words)
  }
  return {
    pieces,
    mood: opened.mood,
    frame: `${ask.tool.act}/${mood}: ${frame.source} ${behind.map((m) => m.parameter.name).join(' ')}`,
    says: held.map((mention) => mention.parameter.path),
  }
}

const inlineChance = ({ parameter: { type } }: Mention): number =>
  type === 'address' ? inline.address : type === 'identifier' ? inline.identifier : inline.other

/** Whether it is asked about what has just been talked about. */
function isFollowUp({ tool, earlier }: Ask, act: ActWords): boolean {
  if (earlier.length === 0 || act.followUps.length === 0) return false
  return hasOwnWords(act) || tool.params.some((p) => earlier.includes(p.path) && isOwn(p, tool))
}

/** A price is asked for in other words than a document. */
function asking({ tool }: Ask, speech: Speech): Speech {
  if (speech.words.things.told?.(tool.object) !== true) return speech
  return { ...speech, voice: { ...speech.voice, tags: new Set([...speech.voice.tags, 'info']) } }
}

/** The values behind the thing, the nearest first; now and then one of them waits for a clause. */
function whatFollows(left: readonly Mention[], { tool }: Ask, { voice }: Speech): readonly Mention[] {
  const own = left.find((m) => isOwn(m.parameter, tool)) ?? left.find((m) => isName(m, tool))
  const near = left
    .filter((m) => m !== own && m.attachment !== undefined && m.attachment.after.length > 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
  if (near.length === 0) return near
  const few = near.length > 1 && voice.random.chance(chances.oneWaits) ? near.length - 1 : near.length
  // Latitude and longitude, from and to stay together.
  const kept = near.slice(0, Math.min(mostFollowing, few))
  const last = kept.at(-1)
  const next = near[kept.length]
  const parted = last && next && Math.abs(rankOf(last) - rankOf(next)) === 1
  return parted ? near.slice(0, kept.length + 1) : kept
}

const rankOf = ({ attachment }: Mention): number => attachment?.rank ?? 0

function chooseFrame(
  act: ActWords,
  left: readonly Mention[],
  bears: boolean,
  goesOn: boolean,
  speech: Speech,
): { mood: Mood; frame: Phrase } {
  const { words, voice } = speech
  const settled = hasOwnWords(act)
  const slots = new Set(goesOn || settled ? ['thing', 'it'] : ['thing'])
  if (settled) for (const mention of left) slots.add(slotOf(mention))
  if (settled && voice.background.item !== undefined) slots.add('item')
  const fits = (p: Phrase) =>
    has(p, slots) &&
    (!bears || words.bears === undefined || words.bears(p)) &&
    // Where a reason is drawn, or none is to be given, a frame must not bring one of its own.
    !(act.topics !== undefined && p.needs.includes('high'))
  const terse = voice.tags.has('terse')
  for (let i = 0; i < attempts; i++) {
    const mood = goesOn
      ? 'followUps'
      : voice.random.weighted(moods, (m) => (act[m.mood].length === 0 ? 0 : terse ? m.terse : m.usual)).mood
    const first = choose(act[mood], speech, fits)
    if (!first) continue
    const second = settled && voice.random.chance(fuller) ? choose(act[mood], speech, fits) : undefined
    return { mood, frame: second && holds(second) > holds(first) ? second : first }
  }
  const frame = choose(act.commands, speech, fits) ?? words.acts.do?.commands[0]
  if (!frame) throw new RangeError(`grammar: no frame for ${left.map((m) => m.parameter.type).join(', ')}`)
  return { mood: 'commands', frame }
}

/** How many values a frame holds. */
function holds(p: Phrase): number {
  let n = 0
  for (const slot of p.slots) if (slot !== 'thing' && slot !== 'it' && slot !== 'item') n++
  return n
}

/** Fills the slots of a frame, and notes in `held` what they took. */
function filler(
  ask: Ask,
  left: readonly Mention[],
  tails: readonly (readonly Piece[])[],
  held: Mention[],
  speech: Speech,
): (name: string) => readonly Piece[] | undefined {
  const { words } = speech
  let named = false
  return (name) => {
    if (name === 'it' || (name === 'thing' && named)) return pronoun(speech)
    if (name === 'thing') {
      named = true
      const free = left.filter((mention) => !held.includes(mention))
      const thing = nameThing(ask, free, held, speech)
      held.push(...thing.holds)
      if (tails.length === 0) return thing.pieces
      return (
        words.arrange?.(thing.pieces, tails) ??
        tails.reduce((all, tail) => joined(all, tail, words), thing.pieces)
      )
    }
    const mention = left.find((one) => !held.includes(one) && slotOf(one) === slotName(name))
    if (!mention) return undefined
    held.push(mention)
    return causeClause(mention, speech) ?? written(mention, speech)
  }
}

/** "Can you", "please", "I need you to" before a command; and whether it all is a question. */
function withRequester(
  pieces: readonly Piece[],
  mood: Mood,
  frame: Phrase,
  speech: Speech,
): Pick<Sentence, 'pieces' | 'mood'> {
  const { words, voice } = speech
  if (mood === 'questions') return { pieces, mood: 'question' }
  if (mood !== 'commands') {
    if (mood === 'statements') return { pieces, mood: 'statement' }
    const plain = mood === 'fragments' ? 'fragment' : 'statement'
    return { pieces, mood: words.read(textOf(pieces)).isQuestion() ? 'question' : plain }
  }
  const { requesters } = words.moves
  if (requesters.length === 0) return { pieces, mood: 'statement' }
  const allowed = requesters.filter((one) => one.before.needs.every((tag) => voice.tags.has(tag)))
  const requester = voice.random.pick(allowed.length > 0 ? allowed : requesters)
  const opener = tell(requester.before, speech, { ask: pieces })
  return {
    pieces: requester.before.slots.has('ask') ? opener : joined(opener, pieces, words),
    mood: requester.question ? 'question' : 'statement',
  }
}

/** Why: what an enum value is meant by, or a free text, in the ask's own sentence. */
function withCauses(
  ask: readonly Piece[],
  mood: Sentence['mood'],
  rest: readonly Mention[],
  held: Mention[],
  speech: Speech,
): readonly Piece[] {
  const { words, voice } = speech
  const { causes } = words.moves
  let pieces = ask
  const join = (list: readonly Phrase[], mention: Mention, cause: readonly Piece[] | undefined): boolean => {
    const told = cause && tellOne(list, speech, { ask: pieces, cause })
    if (!told) return false
    pieces = told
    held.push(mention)
    return true
  }
  const meant = rest.find((mention) => !held.includes(mention) && slotOf(mention) === 'cause')
  if (meant) {
    const asClause = mood !== 'question' && voice.random.chance(chances.causeClause)
    const done = asClause && join(causes.clause, meant, causeClause(meant, speech))
    if (!done && mood === 'fragment' && voice.random.chance(chances.causeNoun))
      join(causes.noun, meant, causeNoun(meant, speech))
  }
  const text = rest.find((mention) => !held.includes(mention) && mention.as === 'clause')
  // A text keeps its first letter: one that begins like a sentence may be one.
  const apart = text && /^\P{Ll}/u.test(String(text.value)) && voice.random.chance(chances.textApart)
  if (text && !apart) join(causes.text, text, written(text, speech))
  return pieces
}
