import { withValueAt } from '../../lib/at-path.ts'
import { pointerOfPath } from '../../lib/json-pointer.ts'
import { asPlanned, roundOf, type CarriedCall, type Turn } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { carryOut, saidInTurn, type Edges } from './carry-out.ts'
import { drawArguments, drawOpening } from './draw-call.ts'
import type { DrawContext, Drawn } from './draw-context.ts'
import { fieldInResult } from './field-in-result.ts'
import { thanked } from './thanked.ts'

/** Asks another tool (`sourceName`) for something first, then does something with "that one". */
export async function drawFollowUp(
  tool: CatalogTool,
  sourceName: string,
  context: DrawContext,
): Promise<Drawn> {
  const { dice } = context
  const source = context.tools.get(sourceName)
  if (!source) return undefined
  const first = drawOpening(source, context)
  const firstCall = await carryOut(source, first, context)
  const flow = dice.pick(tool.fedBy.filter((f) => f.from === sourceName))
  const param = tool.params.find((p) => pointerOfPath(p.path, p.name) === flow.param)
  if (!param || !firstCall.outcome.ok) return undefined
  const field = fieldInResult(flow, firstCall.outcome.value, param.name)
  if (field === undefined) return undefined

  const second = drawArguments(tool, 1, context)
  const args = withValueAt(second.arguments, param.path, param.name, field.value)
  const known = JSON.stringify(first.arguments).includes(JSON.stringify(field.value))
  const from: Edges = {
    [flow.param]: known ? { earlier: 0 } : { result: firstCall.id, pointer: field.pointer },
  }
  const call = await carryOut(tool, { ...second, arguments: args }, context, from)
  // A value that neither the message nor the result gives must not stand in the call.
  const needed = new Set([...tool.params.filter((p) => p.required).map((p) => p.name), param.name])
  const unknown = Object.keys(second.background).length > 0 && tool.reads
  if (unknown && Object.keys(args).some((key) => !needed.has(key))) return undefined

  const turns: Turn[] = [
    { does: 'request', rounds: [roundOf(firstCall)] },
    ...followed(call, !tool.reads && dice.chance(0.35)),
  ]
  return { turns: thanked(turns, dice), background: first.background, fits: call.outcome.ok }
}

/** The turns of the second call: at once, or read back first and carried out after a yes. */
function followed(call: CarriedCall, confirmed: boolean): Turn[] {
  if (!confirmed) return [{ does: 'follow_up', rounds: [roundOf(call)] }]
  return [
    { does: 'propose', wants: asPlanned(call), rounds: [] },
    { does: 'confirm', rounds: [roundOf({ ...call, from: saidInTurn(call, 1) })] },
  ]
}
