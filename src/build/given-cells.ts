import type { Kind } from '../sample/schema.ts'
import type { CellCount } from '../spec/manifest.ts'
import { classOf, divide } from '../steps/plan/plan.ts'
import type { Cell, Plan } from '../spec/plan.ts'
import type { GivenSamples } from '../project/read-given-samples.ts'

/** The name of the cell of given samples beside a cell of made ones; without a tool, beside all of its kind. */
const besideOf = (kind: Kind, tool: string | undefined): string =>
  tool === undefined ? `${kind} given` : `${kind}/${tool} given`

/** Adds cells for given samples, one for each kind and tool that they are about, still without a quota. */
export function withGivenCells(plan: Plan, given: GivenSamples | undefined): Plan {
  if (!given) return plan
  const cells = new Map<string, Cell>()
  const add = (kind: Kind, tool: string | undefined) => {
    const name = besideOf(kind, tool)
    cells.set(name, {
      name,
      kind,
      class: classOf[kind],
      ...(tool !== undefined && { tool }),
      quota: 0,
      given: true,
    })
  }
  for (const { kind, tool } of given.groups) add(kind, tool)
  return { ...plan, cells: [...plan.cells, ...cells.values()] }
}

/** Finds the cell of a given sample. */
export function givenCellFinder(plan: Plan): (kind: Kind, tool: string | undefined) => number {
  const numbers = new Map(plan.cells.flatMap((cell, i) => (cell.given ? [[cell.name, i]] : [])))
  return (kind, tool) => {
    const number = numbers.get(besideOf(kind, tool))
    if (number === undefined) throw new RangeError(`plan: no cell for given samples of ${kind} and ${tool}`)
    return number
  }
}

/**
 * Gives quotas to given samples, once it is known how many are good: all of them. They count towards the quota of
 * their kind and tool, which so many fewer are made for; those of no tool towards all quotas of their kind. What
 * fits no quota comes on top, and is noted.
 */
export function fillWithGiven(plan: Plan, counts: readonly CellCount[]): Plan {
  const quotas = plan.cells.map(({ quota }) => quota)
  const ofTool = Map.groupBy(plan.cells.keys(), (i) => plan.cells[i].tool)
  const onTop: string[] = []
  let over = 0
  plan.cells.forEach((cell, i) => {
    if (!cell.given) return
    const good = counts[i].got + counts[i].surplus
    quotas[i] = good
    const filled =
      cell.tool === undefined ? spread(plan, quotas, cell, good) : fill(plan, quotas, cell, good, ofTool)
    if (filled === good) return
    over += good - filled
    onTop.push(`${cell.name.replace(/ given$/, '')} ${good - filled}`)
  })
  const notes =
    over === 0
      ? plan.notes
      : [
          ...plan.notes,
          `${over} of the given samples fit no open quota and come on top of the size: ${onTop.slice(0, 12).join(', ')}${onTop.length > 12 ? ` and ${onTop.length - 12} more` : ''}.`,
        ]
  return { ...plan, notes, cells: plan.cells.map((cell, i) => ({ ...cell, quota: quotas[i] })) }
}

/** Takes from the quota of the same kind and tool; whether a call is `single` or a `choice` the plan says for each tool. */
function fill(
  plan: Plan,
  quotas: number[],
  { kind, tool }: Cell,
  good: number,
  ofTool: ReadonlyMap<string | undefined, readonly number[]>,
): number {
  const plain = kind === 'single' || kind === 'choice'
  let left = good
  for (const i of ofTool.get(tool) ?? []) {
    const cell = plan.cells[i]
    if (cell.given || left === 0) continue
    if (cell.kind !== kind && !(plain && (cell.kind === 'single' || cell.kind === 'choice'))) continue
    const taken = Math.min(left, quotas[i])
    quotas[i] -= taken
    left -= taken
  }
  return good - left
}

/** Takes from all quotas of the kind alike. */
function spread(plan: Plan, quotas: number[], { kind }: Cell, good: number): number {
  const own = plan.cells.flatMap((cell, i) => (cell.kind === kind && !cell.given ? [i] : []))
  const room = own.map((i) => quotas[i])
  const most = Math.min(
    good,
    room.reduce((a, b) => a + b, 0),
  )
  divide(most, room).forEach((taken, n) => (quotas[own[n]] -= taken))
  return most
}
