import { pointerToken } from '../lib/json-pointer.ts'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import type { Corruption, CorruptingFault } from '../spec/corruption.ts'
import { accepts, filledShare, isAlternative, targetCalls, withArguments, withValue } from './answer-parts.ts'

/** Gives a value as another JSON type, which the schema of the tool refuses. */
const corrupt: Corruption = (placed, sample, context) => {
  for (const target of targetCalls(placed, sample, context)) {
    const { call, tool, expected } = target
    for (const { pointer, value } of context.random.shuffle(valuesIn(call.arguments, '', 0))) {
      for (const other of asOtherTypes(value, context.random)) {
        const args = withValue(call.arguments, pointer, other)
        if (!accepts(tool, args) && !isAlternative(expected, pointer, args))
          return withArguments(placed.turn, target, args, pointer)
      }
    }
  }
  return undefined
}

interface Held {
  readonly pointer: string
  readonly value: Json
}

const deepest = 8

/** Arguments, and the fields of objects among them. */
function valuesIn(args: JsonObject, at: string, depth: number): Held[] {
  return Object.entries(args).flatMap(([name, value]): Held[] => {
    const pointer = `${at}/${pointerToken(name)}`
    const inner = isObject(value) && depth < deepest ? valuesIn(value, pointer, depth + 1) : []
    return [{ pointer, value }, ...inner]
  })
}

/** The same value the way a careless writer types it, the likeliest first. */
function asOtherTypes(value: Json, random: Random): Json[] {
  if (typeof value === 'string') {
    const number = figureIn(value)
    const yes = value === 'true' || value === 'false' ? [value === 'true'] : []
    return [...yes, ...random.shuffle<Json>([...number, ...number, [value], { value }]), null]
  }
  if (typeof value === 'number') return random.shuffle<Json>([String(value), [value], String(value)])
  if (typeof value === 'boolean')
    return random.shuffle<Json>([String(value), value ? 'yes' : 'no', value ? 1 : 0])
  if (Array.isArray(value)) {
    const joined = value.map(plainText).join(', ')
    return value.length === 1 ? [value[0], joined] : [joined, ...value.slice(0, 1)]
  }
  if (isObject(value))
    return random.shuffle<Json>([Object.values(value).map(plainText).join(', '), JSON.stringify(value)])
  return ['null', '']
}

/** The number that a careless writer makes of `ORD-48213`, `02134` or `24.50`; nothing where the letters count. */
function figureIn(value: string): number[] {
  if (value.trim() === '' || value.length > 24 || /[\s@]/.test(value)) return []
  const whole = Number(value)
  if (Number.isFinite(whole)) return [whole]
  const digits = value.replaceAll(/\D/g, '')
  return digits.length > 2 && digits.length < 16 && digits.length * 2 >= value.length ? [Number(digits)] : []
}

function plainText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export const wrongType: CorruptingFault = {
  name: 'wrong_type',
  corrupt,
  chance: filledShare,
  told: /(?:must|should|has to) be (?:an? )?(?:string|number|integer|int|float|boolean|list|array|object|date)|type ?error|could not convert|invalid literal|(?:invalid|wrong) (?:type|format)|not a valid (?:date|number|integer|email)|does not match (?:the )?format/iu,
  keywords: ['type'],
  vague: true,
}
