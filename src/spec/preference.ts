import type { AssistantMessage, Sample } from '../sample/schema.ts'

/** What is wrong with the rejected answer of a pair: one fault each. */
export const faultTexts = {
  wrong_tool: 'calls a look-alike tool',
  missing_argument: 'leaves a required argument out',
  extra_argument: 'adds an argument that the tool does not have',
  wrong_type: 'gives an argument the wrong type',
  wrong_enum: 'gives a value outside the enum',
  hallucinated_value: 'gives a value that nobody said',
  malformed_json: 'writes arguments that are no JSON',
  needless_call: 'calls a tool where none was due',
  missing_call: 'calls no tool where one was due',
  wrong_order: 'calls in the wrong order',
} as const
export type Fault = keyof typeof faultTexts
/** Every fault, in the order of its table. */
export const faultNames = Object.keys(faultTexts) as [Fault, ...Fault[]]

/** The same conversation up to one assistant turn, with a right and a wrong answer. */
export interface PreferencePair {
  /** The sample the pair was made from; `messages` before `at` are the prompt. */
  readonly sample: Sample
  /** Index of the assistant message that is answered twice. */
  readonly at: number
  /** The truth: `sample.messages[at]`. */
  readonly chosen: AssistantMessage
  readonly rejected: AssistantMessage
  readonly fault: Fault
  /** Where the two differ, as a JSON pointer into the message: `/tool_calls/0/arguments/order_id`. */
  readonly path: string
  /** For `malformed_json`: what happened to the arguments of one call of `rejected`. */
  readonly broken?: BrokenArguments
}

/** How models break JSON. */
export const brokenWays = [
  'missing brace',
  'extra brace',
  'missing quote',
  'single quotes',
  'trailing comma',
  'unquoted key',
  'missing comma',
  'Python literals',
  'cut off',
] as const
export type BrokenWay = (typeof brokenWays)[number]

/** Arguments that are no JSON. */
export interface BrokenArguments {
  /** Number of the call in its message. */
  readonly call: number
  /** Their broken text, compact. */
  readonly text: string
  readonly way: BrokenWay
}

/** `dpo`: one row with a chosen and a rejected answer (also for ORPO); `kto`: one row for each answer. */
export const pairShapes = ['dpo', 'kto'] as const
export type PairShape = (typeof pairShapes)[number]

/** Which preference pairs are made, and how they are written. */
export interface PreferenceSettings {
  readonly shapes: readonly PairShape[]
  /** Pairs of one sample at most. */
  readonly perSample: number
  /** Weight of every fault; 0 leaves one out. */
  readonly faults: Readonly<Record<Fault, number>>
}
