import type { Piece, Voice } from '../spec/language.ts'
import type { PhraseParts } from './language.ts'
import { allows, expand, type Phrase } from './phrase.ts'

/** Who speaks, and the words there are for it: what every part of the shared maker works with. */
export interface Speech {
  readonly words: PhraseParts
  readonly voice: Voice
}

/** What stands in the slots of a phrase: values by name, or a function that fills and takes note. */
export type Slots =
  | Readonly<Record<string, readonly Piece[]>>
  | ((name: string) => readonly Piece[] | undefined)

/**
 * One expansion of a phrase with these slots; an unfilled slot is a bug of the word list. `{noun:gen}` is
 * the slot `noun` in the case `gen`.
 */
export function tell(p: Phrase, { words, voice }: Speech, slots: Slots = {}): Piece[] {
  return expand(p, {
    random: voice.random,
    tags: voice.tags,
    slot(name) {
      const filled = filledSlot(name, slots, voice)
      if (filled) return filled
      const colon = name.indexOf(':')
      const bare = colon < 0 ? undefined : filledSlot(name.slice(0, colon), slots, voice)
      if (bare) return inCase(bare, name.slice(colon + 1), words)
      throw new RangeError(`grammar: the phrase ${JSON.stringify(p.source)} has an unfilled slot {${name}}`)
    },
    list: (name) => words.lists?.[name] ?? noPhrases,
  })
}

const noPhrases: readonly Phrase[] = []

function filledSlot(name: string, slots: Slots, { background }: Voice): readonly Piece[] | undefined {
  const filled =
    typeof slots === 'function' ? slots(name) : Object.hasOwn(slots, name) ? slots[name] : undefined
  if (filled) return filled
  return name === 'item' && background.item !== undefined ? [background.item] : undefined
}

/** Values stay as they are; the language puts its ending on the words around them, or on the last one. */
function inCase(pieces: readonly Piece[], wanted: string, { form }: PhraseParts): readonly Piece[] {
  const last = pieces.length - 1
  return pieces.flatMap((piece, i): Piece[] => {
    if (i < last) return [piece]
    if (typeof piece === 'string') return [form(piece, { case: wanted })]
    const ending = form('', { case: wanted })
    return ending === '' ? [piece] : [piece, ending]
  })
}

/** The slot that a name asks for, without its case. */
export const slotName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(0, colon)
}

/** Random tries before the whole list is looked through. */
const tries = 12

/** A phrase that the voice's tags allow and that passes; undefined when there is none. */
export function choose(
  list: readonly Phrase[],
  { voice: { random, tags } }: Pick<Speech, 'voice'>,
  passes?: (p: Phrase) => boolean,
): Phrase | undefined {
  if (list.length === 0) return undefined
  for (let i = 0; i < tries; i++) {
    const p = list[random.int(list.length)]
    if (allows(p, tags) && (passes === undefined || passes(p))) return p
  }
  const fitting = list.filter((p) => allows(p, tags) && (passes === undefined || passes(p)))
  return fitting.length === 0 ? undefined : random.pick(fitting)
}

/** One of the phrases, told; undefined when none fits. */
export function tellOne(
  list: readonly Phrase[],
  speech: Speech,
  slots?: Slots,
  passes?: (p: Phrase) => boolean,
): Piece[] | undefined {
  const p = choose(list, speech, passes)
  return p && tell(p, speech, slots)
}

/** Whether all slots of a phrase are at hand. */
export function has(p: Phrase, slots: ReadonlySet<string>): boolean {
  for (const slot of p.slots) if (!slots.has(slot) && !slots.has(slotName(slot))) return false
  return true
}

/** Whether it speaks of an item only where the customer knows one. */
export const knowsItem = ({ voice }: Speech): ((p: Phrase) => boolean) =>
  voice.background.item === undefined ? (p) => !p.slots.has('item') : () => true

/** Two parts with the language's joint between them; a mark closes up. */
export function joined(
  left: readonly Piece[],
  right: readonly Piece[],
  { joint }: Pick<PhraseParts, 'joint'>,
): readonly Piece[] {
  if (left.length === 0) return right
  if (right.length === 0) return left
  const [first] = right
  return joint === '' || (typeof first === 'string' && /^[,.;:!?]/.test(first))
    ? [...left, ...right]
    : [...left, joint, ...right]
}

/** What a noun or label of the catalog is called. */
export const nameOf = (noun: string, { words }: Pick<Speech, 'words'>): string => words.nameOf?.(noun) ?? noun
