import { valueAt, withValueAt } from '../../lib/at-path.ts'
import { pointerOfPath } from '../../lib/json-pointer.ts'
import type { Random } from '../../lib/random.ts'
import { roundOf, type Turn } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { carryOut, saidInTurn } from './carry-out.ts'
import { drawOpening } from './draw-call.ts'
import type { DrawContext, Drawn } from './draw-context.ts'
import { thanked } from './thanked.ts'

/** Gives a wrong number first and puts it right. */
export async function drawCorrection(tool: CatalogTool, context: DrawContext): Promise<Drawn> {
  const { dice } = context
  const drawn = drawOpening(tool, context)
  const param = tool.params.find(
    (p) =>
      (p.type === 'identifier' || p.type === 'email') && typeof valueAt(drawn.arguments, p.path) === 'string',
  )
  if (!param) return undefined
  const right = String(valueAt(drawn.arguments, param.path))
  const mistaken = copyingSlip(right, dice)
  if (mistaken === right) return undefined
  const wrongArguments = withValueAt(drawn.arguments, param.path, param.name, mistaken)
  const wrong = await carryOut(tool, { ...drawn, arguments: wrongArguments }, context)
  // What has been changed under the wrong number cannot be taken back by naming the right one.
  if (wrong.outcome.ok && !tool.reads) return undefined
  const call = await carryOut(tool, { ...drawn, line: undefined }, context)
  const from = saidInTurn(call, 0, [pointerOfPath(param.path, param.name)])
  const first = roundOf(wrong)
  const turns: Turn[] = [
    { does: 'request', rounds: [first] },
    { does: 'correct', wrong: first.calls[0], path: param.path, rounds: [roundOf({ ...call, from })] },
  ]
  return { turns: thanked(turns, dice), background: {}, fits: call.outcome.ok && !wrong.outcome.ok }
}

/** Two neighbouring characters swapped, or one digit wrong. */
function copyingSlip(value: string, dice: Random): string {
  const places = [...value.matchAll(/[a-z0-9]/gi)].map((match) => match.index)
  const digits = places.filter((at) => /\d/.test(value[at]))
  const pool = digits.length > 1 ? digits : places.filter((at) => at < value.indexOf('@'))
  if (pool.length < 2) return value
  const at = dice.int(pool.length - 1)
  const [a, b] = [pool[at], pool[at + 1]]
  if (value[a] !== value[b] && b === a + 1) {
    return value.slice(0, a) + value[b] + value[a] + value.slice(b + 1)
  }
  const other = /\d/.test(value[a]) ? String((Number(value[a]) + 1 + dice.int(8)) % 10) : 'e'
  return value.slice(0, a) + other + value.slice(a + 1)
}
