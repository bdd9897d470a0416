import type { Kind, NoToolReason } from '../../sample/schema.ts'

/** A named composition (DESIGN §6): what share of the samples each kind gets, and how they sound. */
export interface Preset {
  readonly name: string
  /** Samples for each tool when no size is asked for; the share of `no_tool` comes on top. */
  readonly perTool: number
  /** Share of all samples, 0 to 1. What is left over goes to `single` and `choice`. */
  readonly shares: Readonly<Partial<Record<Kind, number>>>
  /** How `no_tool` divides; relative weights. */
  readonly noTool: Readonly<Record<NoToolReason, number>>
  /** Share of samples with typing errors and casual spelling. */
  readonly noise: number
  /** Tools may differ from their mean by this share. */
  readonly balance: number
}

/**
 * `ertas`: five tools and one small model. 25 multi-turn sequences at 625 samples: 18 of kind
 * `multi_turn` and 7 `clarify`, which is multi-turn by nature.
 */
export const presets: Readonly<Record<'ertas', Preset>> = {
  ertas: {
    name: 'ertas',
    perTool: 100,
    shares: { no_tool: 0.2, multi_turn: 0.0336, clarify: 0.0112, parallel: 0.0256 },
    noTool: {
      small_talk: 3,
      question: 4,
      near_miss: 3.5,
      hypothetical: 2.5,
      several_intents: 2.5,
      not_covered: 4.5,
    },
    noise: 0.2,
    balance: 0.3,
  },
}
