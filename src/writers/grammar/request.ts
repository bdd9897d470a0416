import { valueAt } from '../../lib/at-path.ts'
import { isObject } from '../../lib/json.ts'
import { pointerOfPath } from '../../lib/json-pointer.ts'
import { edgeAt, saidHere, type PlannedCall } from '../../spec/story.ts'
import type { Sentence, Value } from '../../spec/language.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import { said, type Speaker } from './speaker.ts'

/** A request in sentences, in the order they are said, before greetings and punctuation. */
export interface Request {
  readonly sentences: readonly Sentence[]
  /** The frames it was made from, without values. */
  readonly template: string
  readonly seeds: readonly string[]
  /** Greetings and thanks may stand around it; `sure`: they nearly always do. */
  readonly openings: boolean | 'sure'
  /** Id of the fact that answers it, where the words come with one. */
  readonly fact?: string | undefined
}

export interface RequestOptions {
  /** Parameter paths that may be said; all when absent. */
  readonly only?: readonly string[]
  /** No story around it: it stands beside another request, or comes later in a conversation. */
  readonly plain?: boolean
  /** It goes on from another request: the ask comes before all else. */
  readonly joined?: boolean
  /** What was said earlier has been talked about: "it", "that one". */
  readonly known?: boolean
}

/** Chances that a sentence stands before the ask. */
const before = { reason: 0.4, value: 0.17, situation: 0.65 }
/** With so many values nobody tells a story too. */
const manyValues = 4

/** Asks for a call: the ask, moves of their own for the values it does not hold, and why now. */
export function requestFor(
  call: PlannedCall,
  tool: CatalogTool,
  speaker: Speaker,
  options: RequestOptions = {},
): Request {
  const { random, persona } = speaker
  const values = valuesOf(call, tool, options.only)
  const ask = said(
    {
      does: 'ask',
      tool,
      values,
      earlier: options.known ? earlierIn(call, tool) : [],
      unsaid: unsaidIn(call, tool, values),
      joined: options.joined === true,
      alone: !options.plain,
    },
    speaker,
  )
  const first: Sentence[] = []
  const last: Sentence[] = []
  const place = (sentence: Sentence, chance: number) =>
    (random.chance(options.joined ? 0 : chance) ? first : last).push(sentence)
  for (const value of values) {
    if (ask.says.includes(value.parameter.path)) continue
    const chance = value.as === 'clause' ? 0 : isChoice(value.parameter) ? before.reason : before.value
    place(said({ does: 'tell', tool, value, answering: false }, speaker), chance)
  }
  if (!options.plain && values.length < manyValues && random.chance(persona.situation)) {
    const situation = speaker.language.say({ does: 'situation', tool }, speaker)
    if (situation) place(situation, before.situation)
  }
  // A story around it makes another shape of message, so it counts.
  const template = `${ask.frame} ${first.length} ${last.length}`
  return { sentences: [...first, ask, ...last], template, seeds: [], openings: true }
}

/** A value that people often mean by telling what happened. */
const isChoice = ({ type }: Parameter): boolean => type === 'enum' || type === 'boolean'

/** Paths of what the user or a result said before. */
function earlierIn(call: PlannedCall, tool: CatalogTool): string[] {
  const known = tool.params.filter((parameter) => {
    if (valueAt(call.arguments, parameter.path) === undefined) return false
    const edge = edgeAt(call.from, pointerOf(parameter))
    return edge !== undefined && ('earlier' in edge || 'result' in edge)
  })
  return known.map(({ path }) => path)
}

const pointerOf = ({ path, name }: Parameter): string => pointerOfPath(path, name)

function unsaidIn(call: PlannedCall, tool: CatalogTool, values: readonly Value[]): string[] {
  const told = new Set(values.map(({ parameter }) => parameter.path))
  return tool.params
    .filter(({ path }) => !told.has(path) && valueAt(call.arguments, path) !== undefined)
    .map(({ path }) => path)
}

/** The values of a call that its user message must say. */
export function valuesOf(call: PlannedCall, tool: CatalogTool, only?: readonly string[]): Value[] {
  const values: Value[] = []
  const visit = (params: readonly Parameter[]): void => {
    for (const parameter of params) {
      const { path } = parameter
      const value = valueAt(call.arguments, path)
      if (value === undefined || !saidHere(call, pointerOf(parameter))) continue
      if (only && !only.some((one) => path === one || path.startsWith(`${one}.`))) continue
      if (parameter.parts && parameter.type !== 'address' && isObject(value)) visit(parameter.parts)
      else values.push({ parameter, value, as: call.forms[path] ?? 'plain' })
    }
  }
  visit(tool.params)
  return values
}
