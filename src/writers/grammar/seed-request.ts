import type { Random } from '../../lib/random.ts'
import type { Piece } from '../../language/phrase.ts'
import { sameJson } from '../../lib/json.ts'
import type { PlannedCall } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { SeedPieces, SeedTemplate } from './induce.ts'
import { written, type Mention } from './mention.ts'
import { mentionsOf } from './mentions.ts'
import type { Person } from './person.ts'
import { frameRequest, type Request } from './request.ts'

/** A request in the words of a seed message; undefined when the seed's values could not be found in it. */
export function seedRequest(
  seed: string,
  call: PlannedCall,
  tool: CatalogTool,
  person: Person,
  pieces: SeedPieces,
): Request | undefined {
  const template = pieces.whole.find((t) => t.seed === seed)
  if (!template) return undefined
  const whole = fill(template, mentionsOf({ ...call, from: {} }, tool, person), person)
  return {
    sentences: [{ pieces: whole, mood: 'written' }],
    template: `seed ${template.seed}`,
    seeds: [template.seed],
    openings: true,
  }
}

/** The story of a seed, and an ask in the frames of the act; undefined when no story means what the call holds. */
export function storyRequest(
  call: PlannedCall,
  tool: CatalogTool,
  person: Person,
  pieces: SeedPieces,
): Request | undefined {
  const { dice } = person
  const mentions = mentionsOf(call, tool, person)
  const stories = pieces.stories.filter((t) =>
    Object.entries(t.fixed).every(([path, value]) => means(mentions, path, value)),
  )
  if (stories.length === 0) return undefined
  const story = dice.pick(stories)
  if (!mentions.every((m) => m.as !== 'cause' || holds(story, m))) return undefined
  const only = mentions.filter((m) => !holds(story, m)).map((m) => m.parameter.path)
  const framed = frameRequest(call, tool, person, { only, plain: true })
  const told = { pieces: fill(story, mentions, person), mood: 'written' as const }
  return {
    sentences: dice.chance(0.6) ? [told, ...framed.sentences] : [...framed.sentences, told],
    template: `seed ${story.seed} + ${framed.template}`,
    seeds: [story.seed],
    openings: true,
  }
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
  const kept = mentions.filter(
    (m) => typeof m.value === 'string' && Object.hasOwn(template.fixed, m.parameter.path),
  )
  return template.pieces.flatMap((piece): Piece[] => {
    if (typeof piece !== 'string') {
      const mention = mentions.find((m) => m.parameter.path === piece.slot)
      if (mention && piece.other) return [{ exact: mistyped(String(mention.value), person.dice) }]
      return mention ? written({ ...mention, as: 'plain' }, person) : []
    }
    for (const mention of kept) {
      const value = String(mention.value)
      const at = piece.indexOf(value)
      if (at >= 0)
        return [
          piece.slice(0, at),
          { exact: value, path: mention.parameter.path },
          piece.slice(at + value.length),
        ]
    }
    return [piece]
  })
}

/** The value with two neighbouring digits swapped, or its last digit changed where they are the same. */
function mistyped(value: string, dice: Random): string {
  const places = [...value.matchAll(/\d(?=\d)/g)]
    .map((match) => match.index)
    .filter((at) => value[at] !== value[at + 1])
  if (places.length === 0) return value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
  const at = dice.pick(places)
  return value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2)
}
