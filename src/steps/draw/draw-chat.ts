import type { Random } from '../../lib/random.ts'
import type { NoToolReason } from '../../sample/schema.ts'
import type { Story } from '../../spec/story.ts'
import type { DrawSources } from './draw-context.ts'

/** How often a message that is near to a tool is answered by a fact. */
const nearFactChance = 0.6

/** A message that needs no tool; facts that answer it are chosen here, before any word. */
export function drawChat(
  reason: NoToolReason,
  { offered, facts: { facts } }: DrawSources,
  dice: Random,
): Story {
  const near = reason === 'near_miss' || reason === 'hypothetical' ? dice.pick(offered).name : undefined
  const nearFacts = facts.filter((fact) => near !== undefined && fact.tools.includes(near))
  const pool =
    reason === 'question' ? facts : reason === 'near_miss' && dice.chance(nearFactChance) ? nearFacts : []
  return {
    turns: [
      {
        does: 'chat',
        reason,
        ...(pool.length > 0 && { fact: dice.pick(pool).id }),
        ...(near !== undefined && { near }),
        rounds: [],
      },
    ],
    background: {},
  }
}
