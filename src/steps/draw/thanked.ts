import type { Random } from '../../lib/random.ts'
import type { Turn } from '../../spec/story.ts'

const thanksChance = 0.15

/** The turns, which in some conversations end in a short word of thanks. */
export function thanked(turns: readonly Turn[], dice: Random): readonly Turn[] {
  return dice.chance(thanksChance) ? [...turns, { does: 'chat', reason: 'small_talk', rounds: [] }] : turns
}
