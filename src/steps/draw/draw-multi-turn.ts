import type { CatalogTool } from '../../spec/tool.ts'
import type { DrawContext, Drawn } from './draw-context.ts'
import { drawAgain } from './draw-again.ts'
import { drawConfirm } from './draw-confirm.ts'
import { drawCorrection } from './draw-correction.ts'
import { drawFollowUp } from './draw-follow-up.ts'

/** One of the conversations over several turns that the tool lends itself to. */
export async function drawMultiTurn(tool: CatalogTool, context: DrawContext): Promise<Drawn> {
  const { dice } = context
  const flows = tool.fedBy.filter((flow) => context.tools.has(flow.from) && flow.from !== tool.name)
  const variants: (() => Promise<Drawn>)[] = []
  // What goes on with a result is twice as common as the others.
  if (flows.length > 0)
    for (let i = 0; i < 2; i++) variants.push(() => drawFollowUp(tool, dice.pick(flows).from, context))
  if (!tool.reads && tool.params.some((p) => p.required)) variants.push(() => drawConfirm(tool, context))
  const correctable = tool.params.filter((p) => p.type === 'identifier' || p.type === 'email')
  if (correctable.length > 0) variants.push(() => drawCorrection(tool, context))
  if (variants.length === 0) return drawAgain(tool, context)
  return dice.pick(variants)()
}
