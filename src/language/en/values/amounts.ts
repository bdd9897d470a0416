import type { JsonObject } from '../../../lib/json.ts'
import type { Random } from '../../../lib/random.ts'
import type { SemanticType } from '../../../spec/tool.ts'

/** Where values of a kind lie and how they are spread. */
interface Spread {
  readonly low: number
  readonly high: number
  readonly decimals: number
  /** Long-tailed: small values are commoner. */
  readonly tail: boolean
}

const spread = (low: number, high: number, decimals = 0, tail = false): Spread => ({
  low,
  high,
  decimals,
  tail,
})

const spreads: Readonly<Partial<Record<SemanticType, Spread>>> = {
  money: spread(4, 900, 2, true),
  count: spread(1, 40, 0, true),
  number: spread(1, 500, 0, true),
  percentage: spread(1, 99),
  rating: spread(1, 5),
  year: spread(1985, 2026),
  age: spread(18, 84),
  temperature: spread(-5, 38),
  distance: spread(1, 400, 1, true),
  weight: spread(1, 120, 1, true),
  latitude: spread(-54, 67, 4),
  longitude: spread(-165, 175, 4),
  duration: spread(5, 180, 0, true),
  identifier: spread(1000, 999_999),
  date: spread(1_700_000_000, 1_790_000_000),
  date_time: spread(1_700_000_000, 1_790_000_000),
  time: spread(7, 21),
}

const bound = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** A maker of numbers of this kind within the schema's bounds; undefined when none lies there. */
export function amounts(
  type: SemanticType,
  schema: JsonObject,
  whole: boolean,
): ((random: Random) => number) | undefined {
  const natural = spreads[type] ?? spread(1, 100, 0, true)
  const multiple = bound(schema.multipleOf)
  const step = multiple !== undefined && multiple > 0 ? multiple : whole ? 1 : 10 ** -natural.decimals
  const low = lowest(schema, step)
  const high = highest(schema, step)
  if (low !== undefined && high !== undefined && low > high) return undefined
  const [from, to] = range(natural, low, high, bound(schema.default), step)
  const [first, last] = [Math.ceil(from / step - 1e-9), Math.floor(to / step + 1e-9)]
  if (last < first) return undefined
  const tail = natural.tail && from >= 0
  return (random) => {
    let value = first * step
    for (let attempt = 0; attempt < 12; attempt++) {
      const at = tail
        ? first + Math.floor((last - first + 1) * random.next() ** 2.5)
        : first + random.int(last - first + 1)
      value = clean(at, step, type === 'money' && multiple === undefined && !whole, random, first, last)
      // Fractions of fractions may miss in floating point; ask as validators do.
      if (multiple === undefined || Number.isInteger(value / multiple)) return value
    }
    return value
  }
}

function clean(
  at: number,
  step: number,
  price: boolean,
  random: Random,
  first: number,
  last: number,
): number {
  let n = at
  if (price && random.chance(0.45)) {
    // Prices like to end in .99, .95, .50 and .00.
    const ended = Math.floor(at / 100) * 100 + [99, 99, 95, 50, 0][random.int(5)]
    if (ended >= first && ended <= last) n = ended
  }
  return step >= 1 && Number.isInteger(step) ? n * step : Number((n * step).toPrecision(12))
}

function lowest(schema: JsonObject, step: number): number | undefined {
  const least = bound(schema.minimum)
  const above = bound(schema.exclusiveMinimum) ?? (schema.exclusiveMinimum === true ? least : undefined)
  return above === undefined
    ? least
    : Math.max((Math.floor(above / step + 1e-9) + 1) * step, least ?? -Infinity)
}

function highest(schema: JsonObject, step: number): number | undefined {
  const most = bound(schema.maximum)
  const below = bound(schema.exclusiveMaximum) ?? (schema.exclusiveMaximum === true ? most : undefined)
  return below === undefined ? most : Math.min((Math.ceil(below / step - 1e-9) - 1) * step, most ?? Infinity)
}

/** The natural range cut to the schema's; where they do not meet, the schema's own. */
function range(
  natural: Spread,
  low: number | undefined,
  high: number | undefined,
  usual: number | undefined,
  step: number,
): [number, number] {
  const from = Math.max(natural.low, low ?? -Infinity)
  let to = Math.min(natural.high, high ?? Infinity)
  if (from / step <= to / step && Math.floor(to / step + 1e-9) >= Math.ceil(from / step - 1e-9)) {
    if (usual !== undefined && usual > from) to = Math.max(Math.min(to, usual * 5), from + step)
    return [from, Math.min(to, high ?? Infinity)]
  }
  if (low !== undefined) return [low, Math.min(high ?? Infinity, low + Math.max(step * 100, Math.abs(low)))]
  if (high !== undefined) return [high - Math.max(step * 100, Math.abs(high)), high]
  return [step, step * 100]
}
