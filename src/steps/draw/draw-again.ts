import { roundOf, type Turn } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { carryOut } from './carry-out.ts'
import { drawArguments } from './draw-call.ts'
import type { DrawContext, Drawn } from './draw-context.ts'
import { thanked } from './thanked.ts'

/** Two requests to the same tool, one after the other: for tools that have no other conversation. */
export async function drawAgain(tool: CatalogTool, context: DrawContext): Promise<Drawn> {
  const first = drawArguments(tool, 0, context)
  const second = drawArguments(tool, 1, context)
  const turns: Turn[] = [
    { does: 'request', rounds: [roundOf(await carryOut(tool, first, context))] },
    { does: 'request', rounds: [roundOf(await carryOut(tool, second, context))] },
  ]
  const differ = JSON.stringify(first.arguments) !== JSON.stringify(second.arguments)
  return { turns: thanked(turns, context.dice), background: {}, fits: differ }
}
