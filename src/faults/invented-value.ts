import { groundingChecks } from '../checks/grounding.ts'
import { english } from '../language/en/english.ts'
import type { Json } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import type { AssistantMessage, Sample } from '../sample/schema.ts'
import { leavesOf, type Leaf } from '../sample/walk.ts'
import type { CheckContext } from '../spec/check.ts'
import type { Parameter } from '../spec/tool.ts'
import {
  accepts,
  isAlternative,
  parameterAt,
  targetCalls,
  withArguments,
  withValue,
  type Corruption,
  type CorruptionContext,
} from './corruption.ts'

const tries = 4

/**
 * Puts a value of the same kind that nobody said in the place of the true one. The schema accepts it;
 * the evidence search of the grounding checks finds it nowhere.
 */
export const hallucinatedValue: Corruption = (placed, sample, context) => {
  const known = JSON.stringify(sample.messages)
  for (const target of targetCalls(placed, sample, context)) {
    const { call, tool, expected } = target
    for (const leaf of context.random.shuffle(leavesOf(call.arguments))) {
      const parameter = parameterAt(tool.params, leaf.param)
      for (let i = 0; i < tries; i++) {
        const value = inventedValue(leaf, parameter, sample.today ?? context.today, context.random)
        if (value === undefined) break
        if (isSaid(known, value)) continue
        const args = withValue(call.arguments, leaf.pointer, value)
        if (!accepts(tool, args) || isAlternative(expected, leaf.pointer, args)) continue
        const corrupted = withArguments(placed.turn, target, args, leaf.pointer)
        if (unsaidPaths(sample, placed.message, corrupted.rejected, context).has(corrupted.path))
          return corrupted
      }
    }
  }
  return undefined
}

function isSaid(known: string, value: Json): boolean {
  return known.includes(
    typeof value === 'string' ? JSON.stringify(value).slice(1, -1) : JSON.stringify(value),
  )
}

/**
 * Places of the arguments of an answer that nothing before it says, as pointers into the message:
 * `/tool_calls/0/arguments/order_id`.
 */
export function unsaidPaths(
  sample: Sample,
  at: number,
  answer: AssistantMessage,
  { tools, today }: Pick<CorruptionContext, 'tools' | 'today'>,
): ReadonlySet<string> {
  const told: Sample = { ...sample, messages: [...sample.messages.slice(0, at), answer] }
  const context: CheckContext = { tools, facts: undefined, today, languages: new Map([['en', english]]) }
  const here = `/messages/${at}/`
  return new Set(
    groundingChecks
      .flatMap((check) => check.run(told, context))
      .filter((verdict) => verdict.path.startsWith(here))
      .map((verdict) => verdict.path.slice(here.length - 1)),
  )
}

/**
 * A value like another but made up: the same shape for identifiers and dates, one that suits the parameter
 * for the rest; undefined where nothing can be made up (a listed value, a switch).
 */
export function inventedValue(
  { value }: Pick<Leaf, 'value'>,
  parameter: Parameter | undefined,
  today: string,
  random: Random,
): Json | undefined {
  if (parameter?.type === 'enum' || Array.isArray(parameter?.schema.enum)) return undefined
  if (typeof value === 'string') {
    const shaped = shiftedDate(value, random) ?? otherDigits(value, parameter, random)
    if (shaped !== undefined) return shaped
  } else if (typeof value !== 'number') return undefined
  const made = parameter === undefined ? undefined : english.make(parameter, random, today)
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
