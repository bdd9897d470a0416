import { placeOf } from '../catalog/parameter-place.ts'
import type { Json } from '../lib/json.ts'
import { leavesOf } from '../sample/walk.ts'
import type { Corruption, CorruptingFault, CorruptionContext } from '../spec/corruption.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { accepts, isAlternative, targetCalls, withArguments, withValue } from './answer-parts.ts'

/** Gives a near word that is not among the values of an enum, which the schema refuses. */
const corrupt: Corruption = (placed, sample, context) => {
  for (const target of targetCalls(placed, sample, context)) {
    const { call, tool, expected } = target
    for (const { pointer, param, value } of context.random.shuffle(leavesOf(call.arguments))) {
      const listed = placeOf(tool, param).schema?.enum
      if (!Array.isArray(listed)) continue
      for (const near of nearValues(value, listed, context)) {
        const args = withValue(call.arguments, pointer, near)
        if (!accepts(tool, args) && !isAlternative(expected, pointer, args))
          return withArguments(placed.turn, target, args, pointer)
      }
    }
  }
  return undefined
}

/** Values outside the enum: near in meaning for the most part, spelled another way for the rest. */
function nearValues(value: Json, listed: readonly Json[], { random, language }: CorruptionContext): Json[] {
  const fresh = (one: Json) => !listed.includes(one)
  if (typeof value === 'number') return [value + 1, value - 1, value * 2].filter(fresh)
  if (typeof value !== 'string') return []
  const words = [...nearWords(value, language), ...otherSpellings(value)]
  const first = random.int(Math.min(words.length, 3))
  return [words[first], ...words.toSpliced(first, 1)].filter(fresh)
}

/** Words near in meaning, as the language has them, in the capitals of the value. */
function nearWords(value: string, language: CorruptionContext['language']): string[] {
  const near = language?.nearWords?.(value.toLowerCase().replaceAll(/[-\s]/g, '_')) ?? []
  return near.map((word) => (isCapital(value) ? word.toUpperCase() : word))
}

function isCapital(value: string): boolean {
  return value !== '' && value === value.toUpperCase() && value !== value.toLowerCase()
}

/** The same value as it is spelled elsewhere: with other joints, in other capitals, in the singular. */
function otherSpellings(value: string): string[] {
  return [
    ...(value.includes('_') ? [value.replaceAll('_', ' '), value.replaceAll('_', '-')] : []),
    ...(value.includes('-') || value.includes(' ') ? [value.replaceAll(/[-\s]/g, '_')] : []),
    isCapital(value) ? value.toLowerCase() : value.charAt(0).toUpperCase() + value.slice(1),
    ...(/[^isu]s$/.test(value) && value.length > 4 ? [value.slice(0, -1)] : []),
  ]
}

function chance(tool: CatalogTool): number {
  const listed = tool.params.filter((parameter) => parameter.values !== undefined)
  if (listed.some((parameter) => parameter.required)) return 1
  return listed.length > 0 ? 0.4 : 0
}

export const wrongEnum: CorruptingFault = {
  name: 'wrong_enum',
  corrupt,
  chance,
  told: /must be one of|not one of|is not a valid (?:option|choice|value)|unsupported (?:value|option|unit|currency)/iu,
  keywords: ['enum', 'const'],
  vague: true,
}
