import type { Json, JsonObject } from '../../lib/json.ts'
import { pointerToken } from '../../lib/json-pointer.ts'
import type { Random } from '../../lib/random.ts'
import type { CarriedCall, Edge, PlannedCall, Pointer } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { DrawContext } from './draw-context.ts'
import type { DrawnArguments } from './draw-call.ts'

/** Edges of some arguments; what has none is said. */
export type Edges = Readonly<Record<Pointer, Edge>>

/** Levels of arguments that are looked into; below them one edge holds for all. */
const deepest = 32

/** Carries a drawn call out in the world; `from` are edges beside those that were drawn. */
export async function carryOut(
  tool: CatalogTool,
  drawn: Pick<DrawnArguments, 'arguments' | 'forms' | 'from' | 'line'>,
  context: DrawContext,
  from: Edges = {},
): Promise<CarriedCall> {
  const returned = context.session.call(tool.name, drawn.arguments)
  const outcome = returned instanceof Promise ? await returned : returned
  return {
    id: callId(context.dice),
    name: tool.name,
    arguments: drawn.arguments,
    from: everyEdge(drawn.arguments, { ...drawn.from, ...from }),
    forms: drawn.forms,
    ...(drawn.line && { line: drawn.line }),
    outcome,
  }
}

/** The edges of a call at a later turn than the one that said its arguments, but for those `said` now. */
export function saidInTurn(call: PlannedCall, turn: number, said: readonly Pointer[] = []): Edges {
  const from: Record<Pointer, Edge> = {}
  for (const [pointer, edge] of Object.entries(call.from)) {
    const now = said.some((one) => pointer === one || pointer.startsWith(`${one}/`))
    from[pointer] = now ? { said: true } : 'said' in edge ? { earlier: turn } : edge
  }
  return from
}

/** An edge for every value of the arguments: the one known for it or for what holds it, else that it is said. */
function everyEdge(args: JsonObject, known: Edges): Edges {
  const from: Record<Pointer, Edge> = {}
  const holders = Object.keys(known)
  const visit = (value: Json, pointer: Pointer, depth: number): void => {
    const inner = typeof value === 'object' && value !== null && depth < deepest ? Object.entries(value) : []
    for (const [key, one] of inner) visit(one, `${pointer}/${pointerToken(key)}`, depth + 1)
    if (inner.length > 0 || pointer === '') return
    const holder = holders.find((one) => pointer === one || pointer.startsWith(`${one}/`))
    from[pointer] = holder === undefined ? { said: true } : known[holder]
  }
  visit(args, '', 0)
  return from
}

const idAlphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

function callId(dice: Random): string {
  let id = 'call_'
  for (let i = 0; i < 9; i++) id += idAlphabet[dice.int(idAlphabet.length)]
  return id
}
