import type { Persona } from '../../spec/language.ts'
import { itemsOf } from '../pack.ts'
import type { Words } from '../words.ts'

/** Who writes: over all of them about 35 % of messages have an opening, 30 % a situation, 40 % a closing; a third have none. */
export function personasOf(words: Words): readonly Persona[] {
  return words.rows('personas').map(([id, tags, ...chances]) => {
    const [opening, situation, reason, closing, lowercase, unpunctuated, weight] = chances.map(Number)
    return { id, tags: itemsOf(tags), opening, situation, reason, closing, lowercase, unpunctuated, weight }
  })
}
