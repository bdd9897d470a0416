import { nearest } from '../lib/text.ts'
import type { Format, FormatFactory, FormatOptions, FormatSet } from '../spec/format.ts'
import { Problem } from '../spec/problem.ts'
import { claude } from './claude.ts'
import { deepseek } from './deepseek.ts'
import { functionary } from './functionary/functionary.ts'
import { gemini } from './gemini/gemini.ts'
import { glm } from './glm.ts'
import { granite } from './granite.ts'
import { harmony } from './harmony.ts'
import { hermes } from './hermes.ts'
import { jsonSchema } from './json-schema.ts'
import { kimi } from './kimi.ts'
import { llama3 } from './llama3.ts'
import { minimax } from './minimax.ts'
import { mistral } from './mistral.ts'
import { openai } from './openai/openai.ts'
import { pythonic } from './pythonic/pythonic.ts'
import { qwen } from './qwen.ts'
import { react } from './react.ts'

const shipped: readonly (readonly [name: string, factory: FormatFactory])[] = [
  ['hermes', hermes],
  ['mistral', mistral],
  ['llama3', llama3],
  ['qwen', qwen],
  ['functionary', functionary],
  ['openai', openai],
  ['claude', claude],
  ['gemini', gemini],
  ['pythonic', pythonic],
  ['react', react],
  ['json_schema', jsonSchema],
  ['glm', glm],
  ['minimax', minimax],
  ['deepseek', deepseek],
  ['kimi', kimi],
  ['harmony', harmony],
  ['granite', granite],
]

/** The eleven that joint training writes, in the order of their names in the docs. */
const joined: readonly string[] = [
  'hermes',
  'mistral',
  'llama3',
  'qwen',
  'functionary',
  'openai',
  'claude',
  'gemini',
  'pythonic',
  'react',
  'json_schema',
]

/** Our formats and own ones, by name; an own one takes the place of ours of its name. */
export function formatSet(own: Iterable<readonly [name: string, factory: FormatFactory]> = []): FormatSet {
  const factories = new Map<string, FormatFactory>([...shipped, ...own])
  const brought = [...own]
  const names = [...factories.keys()]
  // A format that was made once is the same ever after: chunks of a stream are compared by it.
  const made = new Map<string, Format>()
  const named = (given: string): Format => {
    const known = made.get(given)
    if (known) return known
    const [name, ...rest] = given.split(':')
    const variant = rest.length === 0 ? undefined : rest.join(':')
    const factory = factories.get(name)
    const variants = factory?.().variants
    if (!factory || (variant !== undefined && !variants?.includes(variant))) {
      const all = names.flatMap((one) => [
        one,
        ...(one === name ? (variants ?? []).map((v) => `${one}:${v}`) : []),
      ])
      throw Problem.of('format/unknown', { given, near: nearest(given, all), known: all })
    }
    // The name of the variant was found among those of the format.
    const format = factory((variant === undefined ? {} : { variant }) as FormatOptions<never>)
    made.set(given, format)
    return format
  }
  return {
    names,
    joined,
    named,
    all: () => names.map(named),
    with: (more) => formatSet([...brought, ...more]),
  }
}

/** The formats that come with Callsmith, and no others. */
export const builtInFormats: FormatSet = formatSet()
