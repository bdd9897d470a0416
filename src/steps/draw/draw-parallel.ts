import { sameJson } from '../../lib/json.ts'
import { roundOf } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { carryOut } from './carry-out.ts'
import { drawArguments } from './draw-call.ts'
import type { DrawContext, Drawn } from './draw-context.ts'

/** Two calls in one round, to the same tool or beside another one. */
export async function drawParallel(tool: CatalogTool, context: DrawContext): Promise<Drawn> {
  const { dice } = context
  const other = dice.chance(0.5) ? tool : dice.pick(context.parallel)
  const first = drawArguments(tool, 0, context)
  const second = drawArguments(other, 1, context)
  const round = roundOf(await carryOut(tool, first, context), await carryOut(other, second, context))
  if (tool === other && sameJson(first.arguments, second.arguments)) return undefined
  return { turns: [{ does: 'request', rounds: [round] }], background: {}, fits: true }
}
