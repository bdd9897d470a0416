import { valueAt } from '../../lib/at-path.ts'
import { textOf, type Phrase, type Piece } from '../../language/phrase.ts'
import type { ActWords, Sentence } from '../../language/language.ts'
import { saidHere, type PlannedCall } from '../../spec/story.ts'
import { pointerOfPath } from '../../lib/json-pointer.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import { attached } from './attached.ts'
import { written, type Mention } from './mention.ts'
import { mentioned, mentionsOf } from './mentions.ts'
import { choose, tell, type Person } from './person.ts'
import type { Request, RequestOptions } from './request-shape.ts'

type Mood = 'commands' | 'questions' | 'statements' | 'fragments' | 'followUps'

/** Values that stand right behind the thing; the others get clauses of their own. */
const mostAttached = 3

/**
 * Asks for a call to any tool: a frame of its act around a noun phrase that holds the values ("flights
 * from Boston to Reno on Friday"). Acts with words for one kind of thing only are asked for elsewhere.
 */
export function plainRequest(
  call: PlannedCall,
  tool: CatalogTool,
  person: Person,
  options: RequestOptions,
): Request {
  const words = person.language.actOf(tool)
  const left = mentionsOf(call, tool, person, options.only)
  const own = left.find((m) => isOwn(m.parameter, tool)) ?? left.find((m) => isName(m, tool))
  const following =
    options.known === true &&
    tool.params.some((p) => isOwn(p, tool) && !saidHere(call, pointerOfPath(p.path, p.name)))
  const near = left
    .filter((m) => m !== own && m.attachment !== undefined && m.attachment.after.length > 0)
    .toSorted(byRank)
  const asking = person.language.things.told(tool.object)
    ? { ...person, tags: new Set([...person.tags, 'info']) }
    : person
  const { mood, frame } = chooseFrame(words, near.length > 0, following, asking)
  const behind = closest(near, person)
  const tail = behind.flatMap((m) => {
    const pieces = attached(m, person) ?? []
    return textOf(pieces).startsWith(',') ? pieces : [' ', ...pieces]
  })
  const thing = following ? undefined : [...thingOf(own, behind, call, tool, person, options), ...tail]
  const ask = askOf(frame, mood, thing, person)
  const pieces = following ? [...ask.pieces, ...tail] : ask.pieces

  const before: Sentence[] = []
  const after: Sentence[] = []
  const place = (sentence: Sentence, first: number) =>
    (person.dice.chance(options.askFirst ? 0 : first) ? before : after).push(sentence)
  for (const mention of left) {
    if (mention === own || behind.includes(mention)) continue
    place({ pieces: mentioned(mention, 'clause', person), mood: 'statement' }, 0.1)
  }
  if (!options.plain && left.length < 4) tellStory(words, person, place)
  return {
    sentences: [...before, { pieces, mood: ask.mood }, ...after],
    template: `${tool.act}/${mood}: ${frame.source} ${behind.map((m) => m.parameter.name).join(' ')} ${after.length}`,
    seeds: [],
    openings: true,
  }
}

function byRank(a: Mention, b: Mention): number {
  return (a.attachment?.rank ?? 0) - (b.attachment?.rank ?? 0)
}

/** The values behind the thing; now and then one of them waits for a clause. */
function closest(near: readonly Mention[], person: Person): readonly Mention[] {
  if (near.length === 0) return near
  const few = near.length > 1 && person.dice.chance(0.22) ? near.length - 1 : near.length
  // Latitude and longitude, from and to stay together.
  const kept = near.slice(0, Math.min(mostAttached, few))
  const last = kept.at(-1)
  const next = near[kept.length]
  const parted = last && next && Math.abs((last.attachment?.rank ?? 0) - (next.attachment?.rank ?? 99)) === 1
  return parted && kept.length < mostAttached + 1 ? near.slice(0, kept.length + 1) : kept
}

/** Whether an identifier is that of the thing itself: an event's own, not its calendar's. */
export function isOwn(parameter: Parameter, tool: CatalogTool): boolean {
  if (parameter.type !== 'identifier') return false
  const head = tool.object.slice(tool.object.lastIndexOf(' ') + 1)
  const noun = parameter.noun.slice(parameter.noun.lastIndexOf(' ') + 1)
  return (
    noun === head ||
    parameter.noun === tool.object ||
    (noun === 'pull' && tool.object === 'pull request') ||
    /^(?:id|key|uuid|number|record)$/.test(noun)
  )
}

/** The thing's own name: the song's title when a song is played. */
function isName({ parameter, value }: Mention, tool: CatalogTool): boolean {
  if (typeof value !== 'string' || !nameTypes.has(parameter.type)) return false
  const head = tool.object.slice(tool.object.lastIndexOf(' ') + 1)
  const words = parameter.label.split(' ')
  return words.includes(head) && (words.length === 1 || /^(?:name|title)$/.test(words.at(-1) ?? ''))
}

const nameTypes: ReadonlySet<Parameter['type']> = new Set([
  'title',
  'text',
  'keyword',
  'product',
  'file',
  'code',
])

function thingOf(
  own: Mention | undefined,
  behind: readonly Mention[],
  call: PlannedCall,
  tool: CatalogTool,
  person: Person,
  options: RequestOptions,
): Piece[] {
  const { things } = person.language
  if (own && own.parameter.type !== 'identifier') {
    const plain = things.plain(tool, person.dice)
    const value = written(own, person)
    if (/^an? /.test(plain))
      return [
        plain,
        person.dice.pick([' called ', ' named ']),
        ...(person.dice.chance(0.5) ? ['"', ...value, '"'] : value),
      ]
    return person.dice.chance(0.3) ? value : [`the ${tool.object} `, ...value]
  }
  if (own) {
    const p = choose(things.numbered, person)
    if (p) return tell(p, person, { v: written(own, person), noun: [tool.object] })
  }
  const hidden = tool.params.find((p) => isOwn(p, tool) && valueAt(call.arguments, p.path) !== undefined)
  if (hidden)
    return [person.dice.pick(['my ', 'the ', 'my ', 'one of my ']), tool.object].map((piece, i, all) =>
      i === 1 && all[0] === 'one of my ' ? person.language.plural(piece) : piece,
    )
  const said = behind.find(
    (m) => m.parameter.type === 'identifier' && tool.object.startsWith(`${m.parameter.noun} `),
  )
  const plain = things.plain(
    said ? { ...tool, object: tool.object.slice(said.parameter.noun.length + 1) } : tool,
    person.dice,
  )
  const holder = options.known
    ? tool.params.find((p) => p.type === 'identifier' && !saidHere(call, pointerOfPath(p.path, p.name)))
    : undefined
  return holder ? [plain, ` for that ${holder.noun}`] : [plain]
}

const ending = /\{thing\}(?:,? please|\[ for me\])?$/

function chooseFrame(
  words: ActWords,
  bears: boolean,
  following: boolean,
  person: Person,
): { mood: Mood; frame: Phrase } {
  if (following) {
    const frame = choose(words.followUps, person, (p) => !bears || p.source.endsWith('{it}'))
    if (frame) return { mood: 'followUps', frame }
  }
  const terse = person.tags.has('terse')
  const moods: readonly { mood: Mood; weight: number }[] = [
    { mood: 'commands', weight: 34 },
    { mood: 'questions', weight: terse ? 16 : 28 },
    { mood: 'statements', weight: terse ? 12 : 26 },
    { mood: 'fragments', weight: terse ? 38 : 10 },
  ]
  const fits = (p: Phrase) =>
    [...p.slots].every((slot) => slot === 'thing') && (!bears || ending.test(p.source))
  for (let i = 0; i < 8; i++) {
    const { mood } = person.dice.weighted(moods, (m) => m.weight)
    const frame = choose(words[mood], person, fits)
    if (frame) return { mood, frame }
  }
  const [frame] = person.language.acts.do.commands
  return { mood: 'commands', frame }
}

function askOf(frame: Phrase, mood: Mood, thing: readonly Piece[] | undefined, person: Person): Sentence {
  const it = choose(person.language.things.it, person, (q) => !q.slots.has('noun'))
  let told = false
  const pieces = tell(frame, person, (name) => {
    if (name === 'it' || told || thing === undefined) return it ? tell(it, person) : ['it']
    told = true
    return name === 'thing' ? thing : undefined
  })
  if (mood === 'questions') return { pieces, mood: 'question' }
  if (mood !== 'commands') {
    const plain = mood === 'fragments' ? 'fragment' : 'statement'
    return {
      pieces,
      mood: mood !== 'statements' && person.language.asks(textOf(pieces)) ? 'question' : plain,
    }
  }
  const { requesters } = person.language.moves
  const allowed = requesters.filter((r) => r.before.needs.every((tag) => person.tags.has(tag)))
  const requester = person.dice.pick(allowed.length > 0 ? allowed : requesters)
  const opener = tell(requester.before, person)
  return {
    pieces: opener.length > 0 ? [...opener, ' ', ...pieces] : pieces,
    mood: requester.question ? 'question' : 'statement',
  }
}

/** Less often than where a shop is complained to, and from what fits the act. */
function tellStory(
  words: ActWords,
  person: Person,
  place: (sentence: Sentence, first: number) => void,
): void {
  if (!person.dice.chance(person.persona.situation * 0.45)) return
  const p = choose(words.situations, person, (q) => q.slots.size === 0)
  if (p) place({ pieces: tell(p, person), mood: 'statement' }, 0.6)
}
