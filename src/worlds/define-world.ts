import type { Json, JsonObject } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import type { MadeUp } from '../spec/made-up.ts'
import type { FailureKind } from '../spec/fault.ts'
import type { Proposal, Wish } from '../spec/world.ts'
import { failureKindOf } from './failure-kind.ts'

/** What a call that failed comes back with; made by `fail` only. */
export class Failure {
  readonly code: string
  readonly message: string
  readonly kind: FailureKind
  constructor(code: string, message: string, kind: FailureKind = failureKindOf(code)) {
    this.code = code
    this.message = message
    this.kind = kind
  }
}

/** What a world is opened with, once for each sample. All that happens in it must follow from these. */
export interface WorldKit {
  /** The only source of chance. */
  readonly random: Random
  /** ISO date. */
  readonly today: string
  /**
   * What a handler returns when the call cannot be carried out; `code` is for machines: `not_found`. Its `kind`
   * is read from the code unless it is given: a code such as `agents_busy` says it to nobody else.
   */
  readonly fail: (code: string, message: string, kind?: FailureKind) => Failure
  /** People and places that look real and belong together. */
  readonly madeUp: MadeUp
}

/** Carries out one call. Arguments come from a model: nothing about them is certain. It throws only for a bug. */
export type Handler = (args: JsonObject) => Json | Failure | Promise<Json | Failure>

/**
 * Arguments that this world can serve, every optional one too, and what the customer knows besides.
 * `wish` holds what the customer's story fixes already (`background.item`, an enum argument): fit it where you can.
 */
export type Proposer = (request: { readonly turn: number; readonly wish: Wish }) => Proposal | undefined

/** A world opened for one sample. */
export interface OpenWorld {
  readonly tools: Readonly<Record<string, Handler>>
  readonly propose?: Readonly<Record<string, Proposer>>
  /**
   * What the calls have changed so far, and nothing that merely is there: a sample whose calls change something
   * carries it as `expect.final_state`, up to 16,384 characters of JSON.
   */
  readonly state?: () => Json
}

/** The default export of a `world.ts`. */
export interface WorldModule {
  readonly open: (kit: WorldKit) => OpenWorld
}

/** Gives a world its type; it returns what it is given. */
export function defineWorld(world: WorldModule): WorldModule {
  return world
}
