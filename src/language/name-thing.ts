import type { Ask, Piece } from '../spec/language.ts'
import type { CatalogTool, Parameter } from '../spec/tool.ts'
import { hasOwnWords, written, type Mention } from './say-value.ts'
import type { Phrase } from './phrase.ts'
import { knowsItem, nameOf, tellOne, type Speech } from './speech.ts'

/** Chances that an identifier, or an e-mail address, stands in the noun phrase and not behind it. */
const identified = 0.68
const byEmail = 0.55
const synonym = 0.3
const bareName = 0.3
const otherName = 0.5

/** "It", "that one". */
export function pronoun(speech: Speech): Piece[] {
  const { things } = speech.words
  return tellOne(things.it, speech, {}, (p) => !p.slots.has('noun')) ?? []
}

/** What an act is done to: a noun phrase, and the mentions that it holds. */
export interface Thing {
  readonly pieces: readonly Piece[]
  readonly holds: readonly Mention[]
}

/**
 * Names what a request is about, with its identifier, e-mail address or name inside ("order ORD-1", "a
 * playlist called Focus"), or without any ("my order", "flights", "it").
 */
export function nameThing(
  ask: Ask,
  left: readonly Mention[],
  behind: readonly Mention[],
  speech: Speech,
): Thing {
  const { tool } = ask
  const settled = hasOwnWords(speech.words.actOf(tool))
  const found = settled ? settledThing(ask, left, speech) : namedThing(ask, left, speech)
  return found ?? { pieces: unnamed(ask, behind, speech), holds: [] }
}

/** For acts with words of their own: the thing is what their identifiers identify. */
function settledThing({ tool, earlier }: Ask, left: readonly Mention[], speech: Speech): Thing | undefined {
  const { words, voice } = speech
  const { things } = words
  const identifier = left.find((m) => m.as === 'plain' && m.parameter.type === 'identifier')
  const noun = nounFor(identifier?.parameter.noun ?? tool.object, tool, speech)
  if (identifier && voice.random.chance(identified)) return named(things.identified, identifier, noun, speech)
  const email = identifier ? undefined : left.find((m) => m.parameter.type === 'email')
  if (email && tool.reads && voice.random.chance(byEmail)) return named(things.byEmail, email, noun, speech)
  if (earlier.length > 0) return { pieces: pronoun(speech), holds: [] }
  if (!identifier && !email && !tool.params.some((p) => p.type === 'identifier')) return undefined
  const slots = { noun: [noun], nouns: [words.form(noun, { number: 2 })] }
  const pieces = tellOne(things.bare, speech, slots, knowsItem(speech))
  return pieces && { pieces, holds: [] }
}

/** For all other acts: by an identifier of its own, by its name, or as one whose number is kept back. */
function namedThing(
  { tool, unsaid, earlier }: Ask,
  left: readonly Mention[],
  speech: Speech,
): Thing | undefined {
  const { words, voice } = speech
  const { things } = words
  const own = left.find((m) => isOwn(m.parameter, tool))
  if (own) return named(things.numbered, own, nameOf(tool.object, speech), speech)
  const name = left.find((m) => isName(m, tool))
  if (name) {
    const value = written(name, speech)
    const plain = things.plain(tool, voice.random)
    const quoted = voice.random.chance(otherName) ? ['"', ...value, '"'] : value
    const made = words.form(tool.object, { article: 'a' }) === plain
    if (!made && voice.random.chance(bareName)) return { pieces: value, holds: [name] }
    const pieces = tellOne(made ? things.called : things.titled, speech, {
      thing: [plain],
      noun: [nameOf(tool.object, speech)],
      v: made ? quoted : value,
    })
    return pieces && { pieces, holds: [name] }
  }
  const kept = new Set([...unsaid, ...earlier])
  if (!tool.params.some((p) => kept.has(p.path) && isOwn(p, tool))) return undefined
  const object = nameOf(tool.object, speech)
  const slots = { noun: [object], nouns: [words.form(object, { number: 2 })] }
  const pieces = tellOne(things.unsaid, speech, slots)
  return pieces && { pieces, holds: [] }
}

function named(list: readonly Phrase[], mention: Mention, noun: string, speech: Speech): Thing | undefined {
  const pieces = tellOne(list, speech, { v: written(mention, speech), noun: [noun] })
  return pieces && { pieces, holds: [mention] }
}

function unnamed({ tool, earlier }: Ask, behind: readonly Mention[], speech: Speech): readonly Piece[] {
  const { words, voice } = speech
  // "The order items of order ORD-1": what identifies it says the first word again.
  const said = behind.find(
    (m) => m.parameter.type === 'identifier' && tool.object.startsWith(`${m.parameter.noun} `),
  )
  const about = said ? { ...tool, object: tool.object.slice(said.parameter.noun.length + 1) } : tool
  const thing = [words.things.plain(about, voice.random)]
  const holder = tool.params.find((p) => p.type === 'identifier' && earlier.includes(p.path))
  return (holder && tellOne(words.things.of, speech, { thing, noun: [nameOf(holder.noun, speech)] })) ?? thing
}

/** The noun, or another word for it. */
export function nounFor(noun: string, tool: CatalogTool, speech: Speech): string {
  const { words, voice } = speech
  const others = words.things.synonyms?.(noun, tool.act) ?? []
  return others.length > 0 && voice.random.chance(synonym) ? voice.random.pick(others) : nameOf(noun, speech)
}

const bareIdentifiers: ReadonlySet<string> = new Set(['id', 'key', 'uuid', 'number', 'record'])

/** Whether an identifier is that of the thing itself: an event's own, not its calendar's. */
export function isOwn(parameter: Parameter, tool: CatalogTool): boolean {
  if (parameter.type !== 'identifier') return false
  const noun = lastWord(parameter.noun)
  return noun === lastWord(tool.object) || parameter.noun === tool.object || bareIdentifiers.has(noun)
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

/** The thing's own name: the song's title when a song is played. */
export function isName({ parameter, value }: Mention, tool: CatalogTool): boolean {
  if (typeof value !== 'string' || !nameTypes.has(parameter.type)) return false
  const head = lastWord(tool.object)
  const words = parameter.label.split(' ')
  return words.includes(head) && (words.length === 1 || nameWords.has(words[words.length - 1]))
}

const nameWords: ReadonlySet<string> = new Set(['name', 'title'])
const nameTypes: ReadonlySet<Parameter['type']> = new Set([
  'title',
  'text',
  'keyword',
  'product',
  'file',
  'code',
])
