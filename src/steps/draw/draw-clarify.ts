import { pointerOfPath } from '../../lib/json-pointer.ts'
import { asPlanned, roundOf, type Turn } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { carryOut, saidInTurn } from './carry-out.ts'
import { drawArguments } from './draw-call.ts'
import type { DrawContext, Drawn } from './draw-context.ts'

/** Asks for a call without all that it needs; the rest is given when the assistant asks for it. */
export async function drawClarify(tool: CatalogTool, context: DrawContext): Promise<Drawn> {
  const { dice } = context
  const drawn = drawArguments(tool, 0, context)
  const required = tool.params.filter((p) => p.required && p.fallback === undefined)
  const missing = [dice.pick(required)]
  for (const p of required) if (!missing.includes(p) && dice.chance(0.25)) missing.push(p)
  const wants = await carryOut(tool, drawn, context)
  const paths = missing.map((p) => p.path)
  const given = missing.map((p) => pointerOfPath(p.path, p.name))
  const turns: Turn[] = [
    { does: 'underspecify', wants: asPlanned(wants), missing: paths, rounds: [] },
    { does: 'supply', gives: paths, rounds: [roundOf({ ...wants, from: saidInTurn(wants, 0, given) })] },
  ]
  return { turns, background: drawn.background, fits: true }
}
