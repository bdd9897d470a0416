import { valueAt, withValueAt } from '../../lib/at-path.ts'
import { pointerOfPath } from '../../lib/json-pointer.ts'
import { plainVoice } from '../../language/maker/phrase-language.ts'
import { textOf } from '../../language/phrase.ts'
import type { Scene, Voice } from '../../spec/language.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { isObject } from '../../lib/json.ts'
import type { Random } from '../../lib/random.ts'
import type { Edge, PlannedCall } from '../../spec/story.ts'
import { wishOf, type Line } from './seed-lines.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import type { DrawContext } from './draw-context.ts'

/** What drawing the arguments of one call rests on. */
export type CallContext = Pick<DrawContext, 'language' | 'lines' | 'today' | 'tags' | 'session' | 'dice'>

/** Arguments of a call before it is carried out. */
export interface DrawnArguments {
  readonly arguments: JsonObject
  readonly forms: PlannedCall['forms']
  /** Edges of what is not said; the rest is. */
  readonly from: PlannedCall['from']
  readonly line?: PlannedCall['line']
  readonly background: Readonly<Record<string, string>>
}

/** Chance that an optional parameter is used, where nothing else decides. */
const optionalChance = 0.3
/** Nobody says more than this of their own accord in one message. */
const mostSaid = 4
/** Parts of an address are mostly given together. */
const wholeAddressChance = 0.84

/**
 * Samples the arguments of a call for a request that opens a conversation: those of a hand-written
 * line where one is picked, else as for any other.
 */
export function drawOpening(tool: CatalogTool, context: CallContext): DrawnArguments {
  const line = context.lines.get(tool.name)?.pick(context.tags, context.dice)
  return line ? drawForLine(tool, line, context) : drawArguments(tool, 0, context)
}

/** The line decides what is said and meant; the world and the schema give the values. */
function drawForLine(tool: CatalogTool, line: Line, context: CallContext): DrawnArguments {
  const proposal = context.session.propose(tool.name, 0, wishOf(line))
  const proposed = proposal?.arguments ?? {}
  const args: JsonObject = {}
  const from: Record<string, Edge> = {}
  const implied = 'seed' in line.ref ? `seed ${line.ref.seed}` : `message ${line.ref.message}`
  for (const p of tool.params) {
    if (Object.hasOwn(line.means, p.name)) {
      args[p.name] = line.means[p.name]
      from[pointerOf(p)] = { implied }
    } else if (line.says.has(p.name)) {
      args[p.name] = valueOf(p, Object.hasOwn(proposed, p.name) ? proposed[p.name] : undefined, context)
    }
  }
  return {
    arguments: args,
    forms: {},
    from,
    line: line.ref,
    background: { ...proposal?.background, ...line.background },
  }
}

/**
 * Samples the arguments of a call from the world's proposal and the schema; leaves optional ones out
 * as people do.
 */
export function drawArguments(tool: CatalogTool, turn: number, context: CallContext): DrawnArguments {
  const proposal = context.session.propose(tool.name, turn)
  const proposed = proposal?.arguments ?? {}
  const handOver = drawHandOver(tool, context)
  const chosen = chooseParameters(tool, context)
  let args: JsonObject = {}
  for (const p of tool.params) {
    if (handOver && p.name in handOver.decided) {
      const value = handOver.decided[p.name]
      if (value !== undefined) args = withValueAt(args, p.path, p.name, value)
    } else if (chosen.has(p)) {
      args = withValueAt(args, p.path, p.name, valueOf(p, valueAt(proposed, p.path), context))
    }
  }
  args = withRequiredObjects(tool.parameters, args, 0)
  const { forms = {}, from = {} } = handOver ?? {}
  return { arguments: args, forms, from, background: { ...proposal?.background, ...handOver?.background } }
}

const around: ReadonlySet<Parameter['type']> = new Set(['country', 'state', 'postal_code'])

/** Objects that must be there although nothing in them must. */
function withRequiredObjects(schema: JsonObject, args: JsonObject, depth: number): JsonObject {
  const { properties, required } = schema
  if (!isObject(properties) || depth > 4) return args
  const made: JsonObject = { ...args }
  for (const [name, one] of Object.entries(properties)) {
    if (!isObject(one) || !isObject(one.properties)) continue
    const inner = Object.hasOwn(made, name) ? made[name] : undefined
    if (isObject(inner)) made[name] = withRequiredObjects(one, inner, depth + 1)
    else if (inner === undefined && Array.isArray(required) && required.includes(name))
      made[name] = withRequiredObjects(one, {}, depth + 1)
  }
  return made
}

/** Which parameters a request mentions: the required ones, some others, and never none of a search. */
function chooseParameters(
  { name, params, reads }: CatalogTool,
  { language, dice }: CallContext,
): Set<Parameter> {
  const chosen = new Set(params.filter((p) => p.required))
  const inCity = params.some((p) => p.type === 'city')
  // A city drawn by itself says where it is; a country drawn beside it would be another's.
  const optional = params.filter(
    (p) =>
      !p.required &&
      p.name !== name &&
      language.volunteered?.(p) !== false &&
      !(inCity && around.has(p.type)),
  )
  if (chosen.size > 0) {
    for (const p of optional) if (chosen.size < mostSaid && dice.chance(optionalChance)) chosen.add(p)
    return chosen
  }
  if (optional.length === 0) return chosen
  chosen.add(dice.pick(optional))
  for (const p of optional)
    if (chosen.size < mostSaid && dice.chance(reads ? 0.12 : optionalChance)) chosen.add(p)
  return chosen
}

function valueOf(p: Parameter, proposed: Json | undefined, context: CallContext): Json {
  if (p.parts && p.parts.length > 0) {
    const given = isObject(proposed) ? proposed : undefined
    const whole = given ?? context.language.make(p, context.dice, context.today)
    if (isObject(whole)) return somePartsOf(p.parts, whole, context.dice)
  }
  if (proposed !== undefined) return proposed
  return context.language.make(p, context.dice, context.today) as Json
}

function somePartsOf(parts: readonly Parameter[], whole: JsonObject, dice: Random): JsonObject {
  const all = dice.chance(wholeAddressChance)
  const result: JsonObject = {}
  // Parts are dropped from the end, as people do: the ZIP code before the state.
  let dropping = false
  for (const part of parts) {
    if (!Object.hasOwn(whole, part.name)) continue
    if (!all && !part.required && (dropping || dice.chance(0.6))) {
      dropping = true
      continue
    }
    result[part.name] = whole[part.name]
  }
  return result
}

interface HandOver {
  readonly decided: Readonly<Record<string, Json | undefined>>
  readonly forms: PlannedCall['forms']
  readonly from: PlannedCall['from']
  readonly background: Readonly<Record<string, string>>
}

/** Shares of hand-overs: without a reason, for a grave one, with the reason as a clause. */
const unsaidShare = 0.22
const graveShare = 0.38
const clauseShare = 0.4

/**
 * For acts with topics (handing over to a person): why, and how urgent, go together, since what is
 * said decides both.
 */
function drawHandOver(tool: CatalogTool, context: CallContext): HandOver | undefined {
  const reason = tool.params.find((p) => p.type === 'reason' || p.type === 'text' || p.type === 'message')
  const urgent = tool.params.find(
    (p) => p.type === 'enum' && p.values?.some((v) => v === 'high' || v === 'urgent'),
  )
  const urgency = urgent?.values?.find((v) => v === 'high' || v === 'urgent')
  if (!reason) return undefined
  const { dice } = context
  const grave = urgency !== undefined && dice.chance(graveShare)
  const as = dice.chance(clauseShare) ? 'clause' : 'noun'
  const plea = context.language.say({ does: 'plead', tool, grave, as }, voiceOf(context))
  if (plea === undefined) return undefined
  // How grave the reason is says how urgent the call is; no other words are needed.
  const from: PlannedCall['from'] = urgent ? { [pointerOf(urgent)]: { implied: pointerOf(reason) } } : {}
  const decided: Record<string, Json | undefined> = { [reason.name]: undefined }
  if (urgent) decided[urgent.name] = urgent.required ? (urgent.values?.[0] ?? null) : undefined
  if (!reason.required && dice.chance(unsaidShare))
    return { decided, forms: {}, from, background: { cause: 'unsaid' } }
  if (grave && urgent) decided[urgent.name] = urgency
  decided[reason.name] = textOf(plea.pieces)
  return {
    decided,
    forms: { [reason.path]: as },
    from,
    background: { urgency: grave ? 'high' : 'normal' },
  }
}

const noScene: Scene = {
  tools: new Map(),
  facts: { business: undefined, facts: [] },
  identifier: undefined,
  perReason: 0,
}

const voiceOf = ({ dice, today, tags }: CallContext): Voice => ({ ...plainVoice(noScene, dice, today), tags })

function pointerOf({ path, name }: Parameter): string {
  return pointerOfPath(path, name)
}
