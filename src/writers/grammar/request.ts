import { textOf, type Phrase, type Piece } from '../../language/phrase.ts'
import type { ActWords, Sentence } from '../../language/language.ts'
import { acts } from '../../spec/act.ts'
import type { PlannedCall } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { causeClause, causeNoun, isSpecial, mentioned, mentionsOf } from './mentions.ts'
import { written, type Mention } from './mention.ts'
import { choose, having, tell, type Person } from './person.ts'
import { plainRequest } from './plain-request.ts'
import type { Request, RequestOptions } from './request-shape.ts'

export type { Request, RequestOptions } from './request-shape.ts'

type Mood = 'commands' | 'questions' | 'statements' | 'fragments' | 'followUps'

/** Asks for a call in the words of its act: a frame, the values it does not hold, and a story. */
export function frameRequest(
  call: PlannedCall,
  tool: CatalogTool,
  person: Person,
  options: RequestOptions = {},
): Request {
  if (!isSpecial(tool, person)) return plainRequest(call, tool, person, options)
  const words = person.language.actOf(tool)
  const left = mentionsOf(call, tool, person, options.only)
  const { mood, frame } = chooseFrame(words, left, person, options)
  const thing = thingTeller(tool, left, person, options)
  const ask = askOf(frame, mood, left, thing, person)

  let pieces = ask.pieces
  const before: Sentence[] = []
  const after: Sentence[] = []
  const place = (sentence: Sentence, first: number) =>
    (person.dice.chance(first) ? before : after).push(sentence)

  const cause = take(left, (m) => m.as === 'cause')
  const clause = take(left, (m) => m.as === 'clause')
  let inline = 0
  for (const mention of left.splice(0)) {
    const likely =
      mention.parameter.type === 'address' ? 0.35 : mention.parameter.type === 'identifier' ? 0.4 : 0.75
    if (ask.mood !== 'fragment' && inline < 3 && person.dice.chance(likely)) {
      pieces = pieces.concat(' ', mentioned(mention, 'inline', person))
      inline++
    } else {
      place({ pieces: mentioned(mention, 'clause', person), mood: 'statement' }, options.askFirst ? 0 : 0.25)
    }
  }
  if (cause)
    pieces = withCause(cause, pieces, ask.mood, person, (sentence, first) =>
      place(sentence, options.askFirst ? 0 : first),
    )
  if (clause) pieces = withClause(clause, pieces, person, after)

  const template = [`${tool.act}/${mood}: ${frame.source}`, before.length, after.length].join(' ')
  if (!options.plain && !words.topics) tellStory(words, person, place)
  if (!options.plain && !words.topics && inline === 0 && person.dice.chance(person.persona.reason)) {
    const reason = choose(person.language.moves.reasons, person)
    if (reason) pieces = [...pieces, ' ', ...tell(reason, person)]
  }
  return {
    sentences: [...before, { pieces, mood: ask.mood }, ...after],
    template,
    seeds: [],
    openings: true,
  }
}

/** How often each mood is chosen; the terse prefer fragments and commands. */
function moodOf(person: Person, words: ActWords, options: RequestOptions): Mood {
  if (options.known && words.followUps.length > 0) return 'followUps'
  const terse = person.tags.has('terse')
  const moods: readonly { mood: Mood; weight: number }[] = [
    { mood: 'commands', weight: terse ? 30 : 32 },
    { mood: 'questions', weight: terse ? 18 : 26 },
    { mood: 'statements', weight: terse ? 15 : 30 },
    { mood: 'fragments', weight: terse ? 37 : 12 },
  ]
  return person.dice.weighted(moods, (m) => (words[m.mood].length > 0 ? m.weight : 0)).mood
}

function chooseFrame(words: ActWords, left: readonly Mention[], person: Person, options: RequestOptions) {
  const slots = new Set(['thing', 'it'])
  for (const mention of left) {
    if (mention.as === 'plain') slots.add(mention.parameter.type)
    else slots.add(mention.as)
  }
  if (person.background.item !== undefined) slots.add('item')
  const hasSlots = having(slots)
  // Where a reason is drawn, or none is to be given, a frame must not bring one of its own.
  const bringsReason = (p: Phrase) => words.topics !== undefined && p.needs.includes('high')
  const fits = (p: Phrase) => hasSlots(p) && !bringsReason(p)
  for (let i = 0; i < 6; i++) {
    const mood = moodOf(person, words, options)
    const first = choose(words[mood], person, fits)
    if (!first) continue
    // Of two frames the one that holds more of the values is the more natural.
    const second = person.dice.chance(0.65) ? choose(words[mood], person, fits) : undefined
    const frame = second && held(second) > held(first) ? second : first
    return { mood, frame }
  }
  throw new RangeError(`grammar: no frame for ${left.map((m) => m.parameter.type).join(', ')}`)
}

function held(p: Phrase): number {
  let n = 0
  for (const slot of p.slots) if (slot !== 'thing' && slot !== 'it' && slot !== 'item') n++
  return n
}

function askOf(frame: Phrase, mood: Mood, left: Mention[], thing: () => Piece[], person: Person): Sentence {
  const fill = (name: string): readonly Piece[] | undefined => {
    if (name === 'thing') return thing()
    if (name === 'it') return pronoun(person)
    const mention = take(left, (m) => (m.as === 'plain' ? m.parameter.type : m.as) === name)
    if (!mention) return undefined
    return mention.as === 'cause' ? causeClause(mention, person) : written(mention, person)
  }
  const pieces = tell(frame, person, fill)
  if (mood === 'questions') return { pieces, mood: 'question' }
  if (mood !== 'commands') {
    const plain = mood === 'fragments' ? 'fragment' : 'statement'
    return {
      pieces,
      mood: mood !== 'statements' && person.language.asks(textOf(pieces)) ? 'question' : plain,
    }
  }
  const allowed = person.language.moves.requesters.filter((r) =>
    r.before.needs.every((tag) => person.tags.has(tag)),
  )
  const requester = person.dice.pick(allowed.length > 0 ? allowed : person.language.moves.requesters)
  const opener = tell(requester.before, person)
  return {
    pieces: opener.length > 0 ? [...opener, ' ', ...pieces] : pieces,
    mood: requester.question ? 'question' : 'statement',
  }
}

/** Takes the first mention that passes out of the list. */
function take(left: Mention[], passes: (m: Mention) => boolean): Mention | undefined {
  const at = left.findIndex(passes)
  return at < 0 ? undefined : left.splice(at, 1)[0]
}

export function pronoun(person: Person): Piece[] {
  const p = choose(person.language.things.it, person, (q) => !q.slots.has('noun'))
  return p ? tell(p, person) : ['it']
}

/** Tells what the act is done to; the identifier goes inside it, mostly, the first time. */
function thingTeller(
  tool: CatalogTool,
  left: Mention[],
  person: Person,
  options: RequestOptions,
): () => Piece[] {
  const { things } = person.language
  let told = false
  return () => {
    if (told) return pronoun(person)
    told = true
    const identifier = left.find((m) => m.as === 'plain' && m.parameter.type === 'identifier')
    const noun = nounFor(identifier?.parameter.noun ?? tool.object, tool, person)
    if (identifier && person.dice.chance(0.68)) {
      take(left, (m) => m === identifier)
      const p = choose(things.identified, person)
      if (p) return tell(p, person, { v: written(identifier, person), noun: [noun] })
    }
    const email = identifier ? undefined : left.find((m) => m.parameter.type === 'email')
    if (email && tool.reads && person.dice.chance(0.55)) {
      take(left, (m) => m === email)
      const p = choose(things.byEmail, person)
      if (p) return tell(p, person, { v: written(email, person), noun: [noun] })
    }
    if (options.known) return pronoun(person)
    const owned =
      identifier !== undefined || email !== undefined || tool.params.some((p) => p.type === 'identifier')
    if (owned) {
      const p = choose(
        things.bare,
        person,
        (q) => !q.slots.has('item') || person.background.item !== undefined,
      )
      if (p) return tell(p, person, { noun: [noun], nouns: [person.language.plural(noun)] })
    }
    return [acts.get(tool.act)?.makes ? person.language.withArticle(tool.object) : `the ${tool.object}`]
  }
}

export function nounFor(noun: string, tool: CatalogTool, person: Person): string {
  const others = person.language.things.synonyms(noun, tool.act)
  return others.length > 0 && person.dice.chance(0.3) ? person.dice.pick(others) : noun
}

type Place = (sentence: Sentence, first: number) => void

function withCause(
  cause: Mention,
  ask: readonly Piece[],
  mood: Sentence['mood'],
  person: Person,
  place: Place,
): readonly Piece[] {
  const { dice } = person
  if (mood !== 'question' && dice.chance(0.22)) {
    const clause = causeClause(cause, person)
    if (clause) return [...ask, dice.pick([' because ', ', ', ' as ', ' since ', ' - ']), ...clause]
  }
  if (mood === 'fragment' && dice.chance(0.35)) {
    const noun = causeNoun(cause, person)
    if (noun) return [...ask, dice.pick([', ', ' - ', ', reason: ', ' because of ']), ...noun]
  }
  const clause = causeClause(cause, person)
  if (clause) place({ pieces: clause, mood: 'statement' }, 0.4)
  return ask
}

/** A free text that is a clause of its own: its words must stay as they are, its first letter too. */
function withClause(
  clause: Mention,
  ask: readonly Piece[],
  person: Person,
  after: Sentence[],
): readonly Piece[] {
  const pieces = written(clause, person)
  const opensWell = /^\P{Ll}/u.test(String(clause.value))
  if (opensWell && person.dice.chance(0.6)) {
    after.push({ pieces, mood: 'statement' })
    return ask
  }
  return [...ask, person.dice.pick([' because ', ', ', ' - ', ', ', ' as ']), ...pieces]
}

function tellStory(words: ActWords, person: Person, place: Place): void {
  const { persona, dice, language } = person
  if (!dice.chance(persona.situation)) return
  const own = dice.chance(0.55)
  const canSay = (p: Phrase) => !p.slots.has('item') || person.background.item !== undefined
  const p = choose(own ? words.situations : language.moves.situations, person, canSay)
  if (p) place({ pieces: tell(p, person), mood: 'statement' }, 0.65)
}
