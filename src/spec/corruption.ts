import type { Random } from '../lib/random.ts'
import type { AssistantMessage, Sample } from '../sample/schema.ts'
import type { PlacedTurn } from '../sample/walk.ts'
import type { Language } from './language.ts'
import type { CatalogTool } from './tool.ts'
import type { FaultName, PairFault } from './fault.ts'

/** One fault: how it is put into an answer, and how it is told of a call that somebody else made. */
export interface Fault<Name extends FaultName = FaultName> {
  readonly name: Name
  /** Puts it into an assistant turn; undefined where it is not possible there. */
  readonly corrupt?: Corruption
  /** How often it is possible in a call to a tool, 0 to 1; optional values are there half the time. */
  readonly chance?: (tool: CatalogTool) => number
  /** Words of results that tell it. Back ends speak their own languages, whatever that of the dialogue. */
  readonly told?: RegExp
  /** Keywords of a JSON Schema that refuse a call for it. */
  readonly keywords?: readonly string[]
  /** Who may be at fault, where it is not the model. */
  readonly blame?: 'world' | 'user'
  /** True where the schema says more exactly than the result what was wrong. */
  readonly vague?: true
}

/** A fault that pairs are made with. */
export type CorruptingFault = Fault<PairFault> & Required<Pick<Fault, 'corrupt' | 'chance'>>

/** Puts one fault into an assistant turn; undefined where that fault is not possible there. */
export type Corruption = (
  placed: PlacedTurn,
  sample: Sample,
  context: CorruptionContext,
) => Corrupted | undefined

/** A wrong answer, and where it differs from the truth. */
export interface Corrupted {
  readonly rejected: AssistantMessage
  /** JSON pointer into the message. */
  readonly path: string
  /** For `malformed_json`: what happened to the arguments of one call. */
  readonly broken?: BrokenArguments
}

/** What corruptions may use beside the sample. */
export interface CorruptionContext {
  /** Every tool that a sample may offer, by name. */
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly random: Random
  /** ISO date, for samples that have none. */
  readonly today: string
  /** The language of the sample; undefined where nobody brought it: then nothing is made up that needs words. */
  readonly language: Language | undefined
  /** Places of the arguments of an answer that nothing before it says, as pointers into the message. */
  readonly unsaid: (sample: Sample, at: number, answer: AssistantMessage) => ReadonlySet<string>
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
