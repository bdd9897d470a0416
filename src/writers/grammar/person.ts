import { allows, expand, type Phrase, type Piece } from '../../language/phrase.ts'
import type { Random } from '../../lib/random.ts'
import type { Parameter } from '../../spec/tool.ts'
import type { Language, Persona } from '../../language/language.ts'

/** Who writes the user messages: a persona with its tags, what it knows, and its dice. */
export interface Person {
  readonly language: Language
  readonly persona: Persona
  readonly tags: ReadonlySet<string>
  readonly dice: Random
  /** Product or other noun that the customer may mention; see `Proposal.background`. */
  readonly background: Readonly<Record<string, string>>
  /** ISO date. */
  readonly today: string
  /** A parameter whose values people mention in passing, such as an order number. */
  readonly identifier: Parameter | undefined
}

/** What stands in the slots of a phrase: values by name, or a function that fills and takes note. */
export type Slots =
  | Readonly<Record<string, readonly Piece[]>>
  | ((name: string) => readonly Piece[] | undefined)

/** One expansion of a phrase with these slots; an unfilled slot is a bug of the word list. */
export function tell(p: Phrase, person: Person, slots: Slots = {}): Piece[] {
  return expand(p, {
    random: person.dice,
    tags: person.tags,
    slot: (name) => {
      const filled =
        typeof slots === 'function' ? slots(name) : Object.hasOwn(slots, name) ? slots[name] : undefined
      if (filled) return filled
      if (name === 'item' && person.background.item !== undefined) return [person.background.item]
      throw new RangeError(`grammar: the phrase ${JSON.stringify(p.source)} has an unfilled slot {${name}}`)
    },
    list: (name) => person.language.lists[name] ?? [],
  })
}

/** Random tries before the whole list is looked through. */
const tries = 12

/** A phrase that the person's tags allow and that passes; undefined when there is none. */
export function choose(
  list: readonly Phrase[],
  person: Person,
  passes: (p: Phrase) => boolean = () => true,
): Phrase | undefined {
  if (list.length === 0) return undefined
  for (let i = 0; i < tries; i++) {
    const p = list[person.dice.int(list.length)]
    if (allows(p, person.tags) && passes(p)) return p
  }
  const fitting = list.filter((p) => allows(p, person.tags) && passes(p))
  return fitting.length === 0 ? undefined : person.dice.pick(fitting)
}

/** Passes phrases whose slots are all at hand. */
export function having(slots: ReadonlySet<string>): (p: Phrase) => boolean {
  return (p) => {
    for (const slot of p.slots) if (!slots.has(slot)) return false
    return true
  }
}
