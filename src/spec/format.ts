import type { JsonObject } from '../lib/json.ts'
import type { Tool } from './tool.ts'

/** A call as a format carries it; `id` where the format's text has ids. */
export interface FormatCall {
  readonly id?: string
  readonly name: string
  readonly arguments: JsonObject
}

/** What an assistant says in one turn. */
export interface AssistantTurn {
  readonly content: string | null
  readonly thought?: string
  readonly calls: readonly FormatCall[]
}

/** Every mend of text that was not written as it should be. None of them invents content. */
export const repairCodes = {
  'missing-closer': 'a bracket or a closing tag was left out at the end of a call',
  'trailing-text': 'something that is no part of the call stood inside its block and was left out',
  'trailing-comma': 'a comma before a closing bracket',
  'missing-comma': 'no comma between two members',
  'single-quotes': 'strings in single or typographic quotes',
  'unquoted-key': 'a key without quotes',
  'unquoted-string': 'a string of one word without quotes',
  'inner-quote': 'a quote inside a string without a backslash',
  'control-character': 'a raw line break or other control character in a string',
  escape: 'an escape that JSON does not have',
  literal: 'True, False, None or another word for a JSON literal',
  number: 'a number that JSON writes another way',
  'lossy-number': 'a whole number beyond 2^53, which may have been rounded',
  comment: 'a comment',
  'double-encoded': 'arguments as a JSON string',
  'missing-arguments': 'a call without arguments, taken as {}',
  'forbidden-argument': 'an argument that the schema of its tool forbids was left out',
  'missing-opener': 'a call without its opening tag',
  'wrong-tag': 'a tag of a kindred format, or one misspelled',
  'argument-name': 'arguments under another key than the format has',
  'type-guess': 'a type taken from how the text looks, since no schema says it',
  'name-shape': 'a name with ornament around it: functions.x, quotes, brackets',
} as const
export type RepairCode = keyof typeof repairCodes

/** One mend. */
export interface Repair {
  readonly code: RepairCode
  /** Number of the call it concerns, from 0; absent when it concerns none. */
  readonly call?: number
}

/** A call that was read. */
export interface DecodedCall extends FormatCall {
  /** False for a name that is not among the tools handed in; absent when none were handed in. */
  readonly known?: boolean
}

/** What was read from a model's text. */
export interface DecodedTurn extends AssistantTurn {
  readonly calls: readonly DecodedCall[]
  readonly repairs: readonly Repair[]
}

/** What a stream tells as it comes. Joined by `turnFromEvents` they make the `DecodedTurn` of the whole text. */
export type DecodeEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'thought'; readonly text: string }
  /** All text told so far was the thought: its closing tag came, and its opening tag had stood in the prompt. */
  | { readonly type: 'text_was_thought' }
  /** A call begins: its name comes once, and whole. */
  | {
      readonly type: 'call'
      readonly index: number
      readonly name: string
      readonly id?: string
      readonly known?: boolean
    }
  /** A piece of the arguments as strict JSON text; the pieces of a call joined are one JSON object. */
  | { readonly type: 'arguments'; readonly index: number; readonly json: string }
  /** A call is complete. `id` where it stood behind the arguments. */
  | { readonly type: 'call_end'; readonly index: number; readonly id?: string }
  /** What began as a call turned out to be none: forget it. Its text comes as `text`. */
  | { readonly type: 'call_dropped'; readonly index: number }
  | { readonly type: 'repair'; readonly repair: Repair }

/** Reads a model's text as it comes, in chunks cut anywhere. */
export interface StreamDecoder {
  push(chunk: string): readonly DecodeEvent[]
  /** Says that no more comes; what was held back comes out. To be called once. */
  end(): readonly DecodeEvent[]
}

/** What a format's text can hold; the rest is refused by `encode`. */
export interface Capabilities {
  /** Several calls in one turn. */
  readonly parallel: boolean
  /** Ids of calls stand in the text. */
  readonly ids: boolean
  /** Text in the same turn as calls. */
  readonly textBesideCalls: boolean
  /** A thought before the answer. */
  readonly thought: boolean
  /** Where the types of arguments come from: the text itself, or the tool's schema. */
  readonly types: 'text' | 'schema'
}

/** A message whose calls and results are text. */
export interface TextMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool' | 'ipython'
  readonly content: string
  /** False on an assistant turn that must carry no loss. */
  readonly train?: boolean
}

/** What came back from a call. */
export interface ToolResult {
  readonly id: string
  readonly name: string
  readonly content: string
}

/** Facts for the page of a format. */
export interface FormatAbout {
  /** Model families that speak it. */
  readonly models: string
  /** One or two sentences: what it looks like and where it came from. */
  readonly summary: string
  /** Where its policy differs from that of a peer, one sentence each. */
  readonly policies: readonly string[]
}

/**
 * How a call looks in a model's text, both ways. A format object writes one variant and reads all of
 * them, unless it was made with `narrow: true`.
 */
export interface Format {
  readonly name: string
  /** The variant that it writes. */
  readonly variant: string
  /** Every variant, the usual one first. */
  readonly variants: readonly string[]
  readonly carries: Capabilities
  readonly about: FormatAbout
  /** How the tools stand in the system prompt. */
  announce(tools: readonly Tool[]): string
  /** Calls and text → model text. Throws `format/cannot-carry` for what would not come back the same. */
  encode(turn: AssistantTurn, tools?: readonly Tool[]): string
  /** The messages that hand the results of one turn back, in the order of its calls. */
  encodeResults(results: readonly ToolResult[]): readonly TextMessage[]
  /** Model text → calls and text. Never throws for what the text holds. */
  decode(text: string, tools?: readonly Tool[]): DecodedTurn
  stream(tools?: readonly Tool[]): StreamDecoder
  /** How surely a model of this name speaks it: 0 no … 1 surely. */
  recognises(modelName: string): number
  /** How much a text looks like it: 0 no … 1 surely. Linear, and cheap. */
  sniff(text: string): number
  /**
   * How an id stands in the text, where the format allows only ids of its own shape: `encode` and
   * `encodeResults` write this in place of the given one, and ids of that shape stay as they are.
   */
  readonly id?: (id: string) => string
}

/** Which variant to write, and whether to read nothing but that. */
export interface FormatOptions<Variant extends string = string> {
  readonly variant?: Variant
  readonly narrow?: boolean
}

/** A conversation whose calls and results are text, in one format. */
export interface TextSample {
  /** `hermes`, or with its variant `mistral:v11`. */
  readonly format: string
  readonly messages: readonly TextMessage[]
}

/** A format with its variant, as options and rows name it: `hermes`, `mistral:v11`. */
export function said(format: Pick<Format, 'name' | 'variant' | 'variants'>): string {
  return format.variant === format.variants[0] ? format.name : `${format.name}:${format.variant}`
}

/** Makes a format that writes one variant, which has to be one of its own. */
export type FormatFactory = (options?: FormatOptions<never>) => Format

/** The formats that one run knows: ours, and those that were brought. Two runs share nothing. */
export interface FormatSet {
  /** Names of all formats, ours first. */
  readonly names: readonly string[]
  /** What `--format all` stands for. */
  readonly joined: readonly string[]
  /** The format that `hermes` or, with a variant, `mistral:v11` names. Throws `format/unknown`. */
  named(given: string): Format
  /** One object of every format, each with its usual variant. */
  all(): readonly Format[]
  /** A set with own formats more; one of the name of another takes its place. */
  with(own: Iterable<readonly [name: string, factory: FormatFactory]>): FormatSet
}
