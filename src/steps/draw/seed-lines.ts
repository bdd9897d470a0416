import { argumentsIn } from '../../language/arguments-in.ts'
import { allows } from '../../language/phrase.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import type { Random } from '../../lib/random.ts'
import type { Language, PackLine } from '../../spec/language.ts'
import type { LineRef } from '../../spec/story.ts'
import type { Seed } from '../../spec/seed.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import type { Wish } from '../../spec/world.ts'

/** A hand-written message that a call can follow: what it says, means and tells. */
export interface Line {
  readonly ref: LineRef
  /** Parameters whose values stand in it as slots. */
  readonly says: ReadonlySet<string>
  /** Arguments that its words mean: enum values, and free texts that stand in it. */
  readonly means: JsonObject
  readonly background: Readonly<Record<string, string>>
  /** Conditions on the person, from the phrase. */
  readonly phrase?: PackLine
}

/** Lines of one tool, and the share of its requests that they serve. */
export interface Lines {
  readonly seeds: readonly Line[]
  readonly messages: readonly Line[]
  /** A line that fits, or undefined: then the request is made from frames. */
  pick(tags: ReadonlySet<string>, dice: Random): Line | undefined
}

/** At most these shares of the requests follow a seed, and a whole message of the language. */
const mostSeeds = 0.2
const mostMessages = 0.7
/** How often one line may come back, with other values and another opening, before it wears out. */
const reuse = 2
const tries = 24

/** Gathers the lines of a tool; `requests` is about how many requests the tool will have. */
export function linesOf(
  tool: CatalogTool,
  seeds: readonly Seed[],
  language: Language,
  requests: number,
): Lines {
  const fromSeeds = seeds.flatMap((seed) => seedLine(seed, tool, language) ?? [])
  const messages = (language.packs.messages[tool.act] ?? []).flatMap((p, i) => messageLine(p, i, tool) ?? [])
  const seedShare = Math.min(mostSeeds, (fromSeeds.length * reuse) / requests)
  const messageShare = Math.min(mostMessages, (messages.length * reuse) / requests)
  return {
    seeds: fromSeeds,
    messages,
    pick(tags, dice) {
      const roll = dice.next()
      if (roll < seedShare) return fromSeeds[dice.int(fromSeeds.length)]
      if (roll >= seedShare + messageShare) return undefined
      for (let i = 0; i < tries; i++) {
        const line = messages[dice.int(messages.length)]
        if (!line.phrase || allows(line.phrase, withMeaning(line, tags))) return line
      }
      return undefined
    },
  }
}

/** What the world is asked to fit. */
export function wishOf(line: Line): Wish {
  return { arguments: line.means, background: line.background }
}

/** The person's tags and those that the line itself makes true. */
function withMeaning(line: Line, tags: ReadonlySet<string>): ReadonlySet<string> {
  const own = [
    ...Object.values(line.means).map(String),
    ...Object.entries(line.background).map(([key, value]) => `${key}=${value}`),
  ]
  return new Set([...tags, ...own, 'plain'])
}

function seedLine(seed: Seed, tool: CatalogTool, language: Language): Line | undefined {
  if (seed.tool !== tool.name) return undefined
  const args = seed.arguments ?? argumentsIn(seed.text, tool, language)
  const stays = (p: Parameter) =>
    ['enum', 'boolean', 'reason', 'text', 'message', 'list', 'object'].includes(p.type)
  const given = tool.params.filter((p) => Object.hasOwn(args, p.name))
  if (tool.params.some((p) => p.required && !Object.hasOwn(args, p.name))) return undefined
  return {
    ref: { seed: seed.id },
    says: new Set(given.filter((p) => !stays(p)).map((p) => p.name)),
    means: Object.fromEntries(given.filter(stays).map((p) => [p.name, args[p.name]])),
    background: seed.background ?? {},
  }
}

/** A whole message as a line; undefined when the tool lacks a value it says or wants one it does not. */
function messageLine(p: PackLine, message: number, tool: CatalogTool): Line | undefined {
  const says = new Set<string>()
  for (const slot of p.slots) {
    if (slot === 'number') continue
    const parameter = tool.params.find((one) => one.type === slot && !says.has(one.name))
    if (!parameter) return undefined
    says.add(parameter.name)
  }
  const means: Record<string, Json> = {}
  for (const parameter of tool.params) {
    const value =
      parameter.type === 'enum' ? parameter.values?.find((one) => p.needs.includes(String(one))) : undefined
    if (value !== undefined) means[parameter.name] = value
    const reason = parameter.type === 'reason' ? /«([^»]+)»/.exec(p.source)?.[1] : undefined
    if (reason !== undefined) means[parameter.name] = reason
  }
  const missing = tool.params.some(
    (one) => one.required && !says.has(one.name) && !Object.hasOwn(means, one.name),
  )
  return missing
    ? undefined
    : { ref: { message }, says, means, background: { ...told(p), ...p.tells }, phrase: p }
}

/** `@status=delivered` → `status: delivered`. */
function told(p: PackLine): Record<string, string> {
  return Object.fromEntries(p.needs.filter((need) => need.includes('=')).map((need) => need.split('=', 2)))
}
