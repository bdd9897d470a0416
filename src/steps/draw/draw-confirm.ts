import { asPlanned, roundOf, type Turn } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { carryOut, saidInTurn } from './carry-out.ts'
import { drawOpening } from './draw-call.ts'
import type { DrawContext, Drawn } from './draw-context.ts'
import { thanked } from './thanked.ts'

/** Asks for a change, hears it read back, says yes. */
export async function drawConfirm(tool: CatalogTool, context: DrawContext): Promise<Drawn> {
  const drawn = drawOpening(tool, context)
  const wants = await carryOut(tool, drawn, context)
  const turns: Turn[] = [
    { does: 'propose', wants: asPlanned(wants), rounds: [] },
    { does: 'confirm', rounds: [roundOf({ ...wants, from: saidInTurn(wants, 0) })] },
  ]
  return { turns: thanked(turns, context.dice), background: drawn.background, fits: wants.outcome.ok }
}
