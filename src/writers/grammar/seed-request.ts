import { sameJson } from '../../lib/json.ts'
import type { Random } from '../../lib/random.ts'
import type { PlannedCall } from '../../spec/story.ts'
import type { Piece, Value } from '../../spec/language.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { SeedPieces, SeedTemplate } from './induce.ts'
import { requestFor, valuesOf, type Request } from './request.ts'
import type { Speaker } from './speaker.ts'

/** A request in the words of a seed message; undefined when the seed's values could not be found in it. */
export function seedRequest(
  seed: string,
  call: PlannedCall,
  tool: CatalogTool,
  speaker: Speaker,
  pieces: SeedPieces,
): Request | undefined {
  const template = pieces.whole.find((t) => t.seed === seed)
  if (!template) return undefined
  const whole = fill(template, valuesOf({ ...call, from: {} }, tool), speaker)
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
  speaker: Speaker,
  pieces: SeedPieces,
): Request | undefined {
  const { random } = speaker
  const values = valuesOf(call, tool)
  const stories = pieces.stories.filter((t) =>
    Object.entries(t.fixed).every(([path, value]) => means(values, path, value)),
  )
  if (stories.length === 0) return undefined
  const story = random.pick(stories)
  if (!values.every((value) => !isMeant(value) || holds(story, value))) return undefined
  const only = values.filter((value) => !holds(story, value)).map((value) => value.parameter.path)
  const framed = requestFor(call, tool, speaker, { only, plain: true })
  const told = { pieces: fill(story, values, speaker), mood: 'written' as const }
  return {
    sentences: random.chance(0.6) ? [told, ...framed.sentences] : [...framed.sentences, told],
    template: `seed ${story.seed} + ${framed.template}`,
    seeds: [story.seed],
    openings: true,
  }
}

/** A value that may be told by what happened: two such stories would contradict each other. */
function isMeant({ parameter: { type }, as }: Value): boolean {
  return as === 'plain' && (type === 'enum' || type === 'boolean')
}

function means(values: readonly Value[], path: string, value: unknown): boolean {
  const found = values.find((one) => one.parameter.path === path)
  return found !== undefined && sameJson(found.value, value)
}

function holds(template: SeedTemplate, { parameter: { path } }: Value): boolean {
  return template.slots.has(path) || Object.hasOwn(template.fixed, path)
}

/** The words of a template; free texts that stay in them are marked so that nothing changes them. */
function fill(template: SeedTemplate, values: readonly Value[], speaker: Speaker): Piece[] {
  const kept = values.filter(
    ({ value, parameter }) => typeof value === 'string' && Object.hasOwn(template.fixed, parameter.path),
  )
  return template.pieces.flatMap((piece): Piece[] => {
    if (typeof piece !== 'string') {
      const found = values.find((one) => one.parameter.path === piece.slot)
      if (found && piece.other) return [{ exact: mistyped(String(found.value), speaker.random) }]
      return found ? speaker.language.surface(found, speaker) : []
    }
    for (const { value: said, parameter } of kept) {
      const value = String(said)
      const at = piece.indexOf(value)
      if (at >= 0)
        return [piece.slice(0, at), { exact: value, path: parameter.path }, piece.slice(at + value.length)]
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
