import type { Json } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import type { Leaf } from '../sample/walk.ts'
import type { CorruptionContext } from '../spec/corruption.ts'
import type { Parameter } from '../spec/tool.ts'

/**
 * A value like another but made up: the same shape for identifiers and dates, one that suits the parameter
 * for the rest; undefined where nothing can be made up (a listed value, a switch).
 */
export function inventedValue(
  { value }: Pick<Leaf, 'value'>,
  parameter: Parameter | undefined,
  today: string,
  { random, language }: Pick<CorruptionContext, 'random' | 'language'>,
): Json | undefined {
  if (parameter?.type === 'enum' || Array.isArray(parameter?.schema.enum)) return undefined
  if (typeof value === 'string') {
    const shaped = shiftedDate(value, random) ?? otherDigits(value, parameter, random)
    if (shaped !== undefined) return shaped
  } else if (typeof value !== 'number') return undefined
  const made = parameter === undefined ? undefined : language?.make(parameter, random, today)
  const one: unknown = Array.isArray(made) ? made[0] : made
  if (typeof one === typeof value && one !== value) return one as string | number
  return typeof value === 'number' ? value + (value < 10 ? 1 : 3) + random.int(9) : undefined
}

const dayLength = 86_400_000

/** An ISO date some days off, what follows it kept. */
function shiftedDate(value: string, random: Random): string | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:$|[T ])/.test(value)) return undefined
  const at = Date.parse(value.slice(0, 10))
  if (Number.isNaN(at)) return undefined
  const days = (random.chance(0.6) ? 1 : -1) * (2 + random.int(17))
  return new Date(at + days * dayLength).toISOString().slice(0, 10) + value.slice(10)
}

/** Identifiers and the like: the same letters with other digits, or the digits of a placeholder. */
function otherDigits(value: string, parameter: Parameter | undefined, random: Random): string | undefined {
  const digits = value.replaceAll(/\D/g, '').length
  if (digits < 3 || value.length > 60 || value.includes(' ')) return undefined
  if (parameter !== undefined && !shaped.has(parameter.type)) return undefined
  // `ORD-12345` is what a model writes that does not know.
  const placeholder = random.chance(0.25)
  let count = 0
  return value.replaceAll(/\d/g, (digit) => {
    count++
    if (placeholder) return String(count % 10)
    return String((Number(digit) + 1 + random.int(count === 1 ? 8 : 9)) % 10 || (count === 1 ? 4 : 0))
  })
}
const shaped: ReadonlySet<string> = new Set(['identifier', 'phone', 'postal_code', 'code', 'text', 'file'])
