import type { Json, JsonObject } from '../lib/json.ts'
import type { Edge } from '../sample/steps.ts'
import type { NoToolReason } from '../sample/schema.ts'
import type { WorldRun } from '../sample/world-run.ts'
import type { Outcome } from './world.ts'

export type { Edge } from '../sample/steps.ts'

/** A JSON pointer (RFC 6901) into the arguments of a call or into a result. */
export type Pointer = string

/** Words that a call was drawn for. */
export type LineRef = { readonly seed: string } | { readonly message: number }

/** A call of a story. */
export interface PlannedCall {
  readonly id: string
  readonly name: string
  readonly arguments: JsonObject
  /**
   * Where each argument comes from, by its pointer: every value that is neither an object nor a list has an
   * edge. An edge holds for all that stands below its pointer; where none stands, the message of this turn says it.
   */
  readonly from: Readonly<Record<Pointer, Edge>>
  /** How a free text stands in the words, by parameter path: as a noun phrase or as a clause. */
  readonly forms: Readonly<Record<string, 'noun' | 'clause'>>
  /** The seed message, or the whole message of the language (its number among those of the act), that it follows. */
  readonly line?: LineRef | undefined
}

/** A call with what it came back with. */
export interface CarriedCall extends PlannedCall {
  readonly outcome: Outcome
}

/** Calls made at once, without anything said between them. */
export interface Round {
  readonly calls: readonly PlannedCall[]
  /** What each call came back with, in the order of the calls. */
  readonly outcomes: readonly Outcome[]
  /** False where the model must not learn the calls: they are a mistake that a later round puts right. */
  readonly train: boolean
  /** What the assistant thinks before it calls. */
  readonly thought?: string
}

/** What the user's message of a turn does. */
export type TurnMove =
  /** Asks for all that the rounds do: several calls of one round are asked for in parallel. */
  | { readonly does: 'request' }
  /** Asks for `wants` but leaves `missing` (parameter paths) out; the assistant asks for them. */
  | { readonly does: 'underspecify'; readonly wants: PlannedCall; readonly missing: readonly string[] }
  /** Gives what was missing. */
  | { readonly does: 'supply'; readonly gives: readonly string[] }
  /** Asks for `wants` in full; the assistant reads it back and waits for a yes. */
  | { readonly does: 'propose'; readonly wants: PlannedCall }
  /** "Yes, go ahead." */
  | { readonly does: 'confirm' }
  /** Takes the value at `path` of an earlier call (`wrong`) back; the rounds carry the right one. */
  | { readonly does: 'correct'; readonly wrong: PlannedCall; readonly path: string }
  /** "That one": asks for something with values that stand in an earlier result or message. */
  | { readonly does: 'follow_up' }
  /** Needs no tool. `fact`: id of the fact that answers it; `near`: the tool it is near to. */
  | { readonly does: 'chat'; readonly reason: NoToolReason; readonly fact?: string; readonly near?: string }

/**
 * One user message and what the assistant does about it: rounds of calls, each made with the results of
 * those before it, then an answer. Without rounds it only speaks.
 */
export type Turn = TurnMove & { readonly rounds: readonly Round[] }

/** What happens in a sample, as data. */
export interface Story {
  readonly turns: readonly Turn[]
  /** What the customer knows and may mention; see `Proposal`. */
  readonly background: Readonly<Record<string, string>>
  /** How the calls left the world; undefined where they changed nothing in it, or it keeps no state. */
  readonly ending?: Ending | undefined
}

/** The state that the world was left in, and how it is opened again; or that the state is too long to be kept. */
export type Ending =
  | { readonly state: Json; readonly world: WorldRun }
  /** Characters of the state as JSON, and the most that are kept. */
  | { readonly tooLong: number; readonly most: number }

/** The calls of a turn, round after round. */
export function callsOfTurn(turn: Turn): readonly PlannedCall[] {
  return turn.rounds.length === 1 ? turn.rounds[0].calls : turn.rounds.flatMap((round) => round.calls)
}

/** The calls of a round with what they came back with. */
export function carriedCalls({ calls, outcomes }: Round): CarriedCall[] {
  return calls.map((call, i) => ({ ...call, outcome: outcomes[i] }))
}

/** One round of calls that the model should learn. */
export function roundOf(...carried: readonly CarriedCall[]): Round {
  return {
    calls: carried.map(asPlanned),
    outcomes: carried.map(({ outcome }) => outcome),
    train: true,
  }
}

/** A call without what it came back with. */
export function asPlanned(carried: CarriedCall): PlannedCall {
  const { outcome: _, ...call } = carried
  return call
}

/** The edge of what stands at a pointer: its own, that of what holds it, or that of the first value in it. */
export function edgeAt(from: PlannedCall['from'], pointer: Pointer): Edge | undefined {
  if (Object.hasOwn(from, pointer)) return from[pointer]
  for (const known in from)
    if (known.startsWith(`${pointer}/`) || pointer.startsWith(`${known}/`)) return from[known]
  return undefined
}

/** Whether the message of a call's own turn says what stands at a pointer. */
export function saidHere({ from }: PlannedCall, pointer: Pointer): boolean {
  const edge = edgeAt(from, pointer)
  return edge === undefined || 'said' in edge
}

/** Whether some argument of a call was said before its turn, by the user or by a result. */
export function saidBefore({ from }: PlannedCall): boolean {
  return Object.values(from).some((edge) => 'earlier' in edge || 'result' in edge)
}

/** What a tool message says of an outcome, as JSON: an error has its code and its message. */
export function resultText(outcome: Outcome): string {
  if (outcome.ok) return JSON.stringify(outcome.value)
  const { code, message } = outcome.error
  return JSON.stringify({ error: { code, message } })
}
