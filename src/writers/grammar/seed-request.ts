import type { Random } from '../../lib/random.ts'
import type { Piece } from '../../lib/phrase.ts'
import { sameJson } from '../../lib/json.ts'
import type { PlannedCall } from '../../spec/blueprint.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { SeedPieces, SeedTemplate } from './induce.ts'
import { mentioned, mentionsOf, written, type Mention } from './mentions.ts'
import type { Person } from './person.ts'
import { frameRequest, type Request } from './request.ts'

/** Types of values that may be added to a seed's words as a clause of their own. */
const addable = new Set(['money', 'email', 'count', 'date', 'time', 'city'])

/** A request in the words of a seed message; undefined when no seed fits the call. */
export function seedRequest(call: PlannedCall, tool: CatalogTool, person: Person, pieces: SeedPieces): Request | undefined {
  const mentions = mentionsOf(call, tool, person)
  const asked = Object.values(call.forms).find((form) => typeof form === 'object' && 'seed' in form)
  if (asked === undefined && person.dice.chance(0.4)) return mixed(call, tool, person, pieces, mentions)
  const fitting = pieces.whole.filter((t) => (asked ? t.seed === asked.seed : fits(t, mentions, call)))
  if (fitting.length === 0) return undefined
  const template = person.dice.pick(fitting)
  const left = mentions.filter((m) => !holds(template, m))
  const whole = fill(template, mentions, person)
  const added = left.map((m) => ({ pieces: mentioned(m, 'clause', person), mood: 'statement' as const }))
  return {
    sentences: [{ pieces: whole, mood: 'written' }, ...added],
    template: `seed ${template.seed}`,
    seeds: [template.seed],
    openings: whole.length < 3,
  }
}

/** The story of a seed, and an ask in the frames of the act. */
function mixed(call: PlannedCall, tool: CatalogTool, person: Person, pieces: SeedPieces, mentions: readonly Mention[]): Request | undefined {
  const { dice } = person
  const stories = pieces.stories.filter((t) => Object.entries(t.fixed).every(([path, value]) => means(mentions, path, value)))
  const meant = mentions.filter((m) => m.as === 'cause')
  if (stories.length === 0) return undefined
  const story = dice.pick(stories)
  if (!meant.every((m) => holds(story, m))) return undefined
  const plain = mentions.filter((m) => !holds(story, m))
  const told = { pieces: fill(story, mentions, person), mood: 'written' as const }
  const only = plain.map((m) => m.parameter.path)
  const framed = frameRequest(call, tool, person, { only, plain: true })
  return {
    sentences: dice.chance(0.6) ? [told, ...framed.sentences] : [...framed.sentences, told],
    template: `seed ${story.seed} + ${framed.template}`,
    seeds: [story.seed],
    openings: true,
  }
}

function fits(template: SeedTemplate, mentions: readonly Mention[], call: PlannedCall): boolean {
  for (const slot of template.slots) if (!mentions.some((m) => m.parameter.path === slot)) return false
  for (const [path, value] of Object.entries(template.fixed)) {
    const implied = call.from[path] === 'implied' && sameJson(call.arguments[path], value)
    if (!implied && !means(mentions, path, value)) return false
  }
  return mentions.every((m) => holds(template, m) || (m.as === 'plain' && addable.has(m.parameter.type)))
}

function means(mentions: readonly Mention[], path: string, value: unknown): boolean {
  const mention = mentions.find((m) => m.parameter.path === path)
  return mention !== undefined && sameJson(mention.value, value)
}

function holds(template: SeedTemplate, mention: Mention): boolean {
  const { path } = mention.parameter
  return template.slots.has(path) || Object.hasOwn(template.fixed, path)
}

/** The words of a template; free texts that stay in them are marked so that nothing changes them. */
function fill(template: SeedTemplate, mentions: readonly Mention[], person: Person): Piece[] {
  const kept = mentions.filter((m) => typeof m.value === 'string' && Object.hasOwn(template.fixed, m.parameter.path))
  return template.pieces.flatMap((piece): Piece[] => {
    if (typeof piece !== 'string') {
      const mention = mentions.find((m) => m.parameter.path === piece.slot)
      if (mention && piece.other) return [{ exact: mistyped(String(mention.value), person.dice) }]
      return mention ? written({ ...mention, as: 'plain' }, person) : []
    }
    for (const mention of kept) {
      const value = String(mention.value)
      const at = piece.indexOf(value)
      if (at >= 0) return [piece.slice(0, at), { exact: value, path: mention.parameter.path }, piece.slice(at + value.length)]
    }
    return [piece]
  })
}

/** The value with two neighbouring digits swapped, or its last digit changed where they are the same. */
function mistyped(value: string, dice: Random): string {
  const places = [...value.matchAll(/\d(?=\d)/g)].map((match) => match.index).filter((at) => value[at] !== value[at + 1])
  if (places.length === 0) return value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
  const at = dice.pick(places)
  return value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2)
}
