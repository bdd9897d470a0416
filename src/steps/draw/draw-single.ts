import { roundOf } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { carryOut } from './carry-out.ts'
import { drawOpening } from './draw-call.ts'
import type { DrawContext, Drawn } from './draw-context.ts'

/** One request, one call. */
export async function drawSingle(tool: CatalogTool, context: DrawContext): Promise<Drawn> {
  const drawn = drawOpening(tool, context)
  const call = await carryOut(tool, drawn, context)
  return {
    turns: [{ does: 'request', rounds: [roundOf(call)] }],
    background: drawn.background,
    fits: true,
  }
}
