import type { Json, JsonObject } from '../lib/json.ts'
import type { FailureKind } from './fault.ts'

/** What a call came back with. */
export type Outcome =
  | { readonly ok: true; readonly value: Json }
  | {
      readonly ok: false
      readonly error: {
        readonly kind: FailureKind
        /** The back end's own name of the failure, for machines: `already_refunded`. */
        readonly code: string
        readonly message: string
        /** True where it says nothing of the call: a server that died or was late. No sample tells it. */
        readonly accident?: true
      }
    }

/**
 * Arguments that the world can serve, and what a customer who sends them would know without it
 * standing in any argument (`item: "stand mixer"`), which the words may mention.
 */
export interface Proposal {
  readonly arguments: JsonObject
  readonly background?: Readonly<Record<string, string>>
}

/** What the customer's story fixes already; a proposal should fit it where the world can. */
export interface Wish {
  readonly arguments?: JsonObject
  readonly background?: Readonly<Record<string, string>>
}

/** One world, opened for one sample. Everything in it follows from the seed. */
export interface Session {
  call(name: string, args: JsonObject): Outcome | Promise<Outcome>
  /**
   * Arguments for a tool that this world can serve, with every parameter it knows of filled, the
   * optional ones too; undefined when it has no opinion. `turn` counts the proposals of this
   * session, so that two proposals differ; `wish` is what the story fixes.
   */
  propose(name: string, turn: number, wish?: Wish): Proposal | undefined
  /**
   * What the calls have changed so far, which a sample carries as `expect.final_state`; undefined where the world
   * keeps nothing of its own. What it returns is read at once and never changed.
   */
  state(): Json | undefined
  close(): void
}

/** Where calls are carried out (DESIGN §8). `open` is pure: the same seed gives the same session. */
export interface World {
  readonly name: string
  /** Tools it can carry out. */
  readonly serves: (tool: string) => boolean
  open(seed: number, today: string): Session
  /**
   * True where a call that fails is nobody's story but an accident of arguments that were made up, or
   * of a server: a sample with one is drawn again, and left out when none succeeds.
   */
  readonly rejectsFailures?: boolean
  /** Ends what the world has started; no session is used after it. */
  close?(): Promise<void>
}
