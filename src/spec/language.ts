import type { Json } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import type { NoToolReason } from '../sample/schema.ts'
import type { CarriedCall, PlannedCall } from './story.ts'
import type { Fact, Facts } from './facts.ts'
import type { MadeUp } from './made-up.ts'
import type { LanguageReader } from './reading.ts'
import type { ResultWords } from './result-words.ts'
import type { SystemWords } from './system-words.ts'
import type { CatalogTool, Parameter } from './tool.ts'

/**
 * A language as a plug: it says one move of a conversation, and reads what was said. The writer plans
 * moves and knows no words, no order and no joints. Most languages come from the shared maker
 * `phraseLanguage`, which has a default for every member but `code`, `form` and the packs.
 */
export interface Language extends LanguageReader {
  /** What its packs hold that is planned with, as data. */
  readonly packs: Packs
  /** A word in one of its forms: `form('order', { number: 2 })` is `orders`. Total: at worst the word itself. */
  readonly form: (word: string, features: Features) => string
  /**
   * The words of one move: `say({ does: 'tell', value }, voice)` is "my email is mia@example.org". Undefined
   * where the language has none, or where none fits the voice; moves of calls always have words.
   */
  readonly say: (move: Move, voice: Voice) => Said | undefined
  /** Joins sentences into one message: joints, marks, capitals, line breaks. */
  readonly compose: (sentences: readonly Sentence[], style: Style, voice: Voice) => readonly Piece[]
  /** One of the ways to write a value down; `read` finds it again. Every piece of it bears its path. */
  readonly surface: (value: Pick<Value, 'parameter' | 'value'>, voice: SurfaceVoice) => Piece[]
  /** A value for a parameter that looks real and satisfies its schema, where the user gave none. */
  readonly make: (parameter: Parameter, random: Random, today: string) => Json | undefined
  /** Whether people say a value of the parameter of their own accord: a date, not a page size. */
  readonly volunteered?: (parameter: Parameter) => boolean
  /** Puts human slips into words; exact pieces stay as they are. */
  readonly slip?: (pieces: readonly Piece[], random: Random, tags: ReadonlySet<string>) => readonly Piece[]
  /** The same language with the words that tools call for: a hospital's need no shop. */
  readonly forTools?: (tools: readonly Pick<CatalogTool, 'act' | 'object'>[]) => Language
  /** System messages; without any they hold the name of the business, the date and the tools alone. */
  readonly systemWords?: SystemWords
  /** Words of made-up results; without any they hold figures and names alone. */
  readonly resultWords?: ResultWords
  /** Words easily written for a listed value, in lower case with `_` between words: `broken` for `defective`. */
  readonly nearWords?: (value: string) => readonly string[]
  /** People and places for worlds. */
  readonly madeUp?: MadeUp
}

/** Words under construction: free text, and values that must stay as they are. */
export type Piece = string | Exact
export interface Exact {
  readonly exact: string
  /** Parameter path of the value, where it is one. */
  readonly path?: string
}

/** What a word is wanted as. A language takes what it knows of them: `{ number: 2 }`, `{ case: 'gen' }`. */
export interface Features {
  /** How many there are: 1 is one, anything else the plural that goes with it. */
  readonly number?: number
  /** `a`: one that is new; `the`: one that is known. */
  readonly article?: 'a' | 'the'
  /** `nom`, `gen`, `acc`, …; `{thing:gen}` in a phrase asks for `case: 'gen'`. */
  readonly case?: string
}

/** One sentence before it is punctuated; a `lead` goes on in the next, `written` ones bear their marks. */
export interface Sentence {
  readonly pieces: readonly Piece[]
  readonly mood: 'question' | 'statement' | 'fragment' | 'written' | 'lead'
}

/** What was said for a move. */
export interface Said extends Sentence {
  /** The frame it was made from, values left out: what makes two messages alike. */
  readonly frame: string
  /** Paths of the values that it brought in; the writer has the others said by moves of their own. */
  readonly says: readonly string[]
}

/** How a person types. */
export interface Style {
  readonly lowercase: boolean
  /** The last mark is left away. */
  readonly unpunctuated: boolean
  /** What stands between sentences, mostly. */
  readonly between: 'stop' | 'comma' | 'line' | 'dash' | 'nothing'
}

/** A value that words must bring in, and how. */
export interface Value {
  readonly parameter: Parameter
  readonly value: Json
  /** `plain`: the value itself; `noun`, `clause`: a free text, which stands in the words as it is. */
  readonly as: 'plain' | 'noun' | 'clause'
}

/** What `surface` needs to know of who speaks; the tag `today=2026-11-27` allows days relative to it. */
export type SurfaceVoice = Pick<Voice, 'random' | 'tags'>

/** Who speaks, and with which dice. */
export interface Voice {
  readonly random: Random
  /** Marks that phrases ask for: of the persona (`angry`), the tools (`domain=shop`), the values (`defective`). */
  readonly tags: ReadonlySet<string>
  readonly persona: Persona
  /** What the customer knows and may mention; see `Blueprint`. */
  readonly background: Readonly<Record<string, string>>
  /** ISO date. */
  readonly today: string
  readonly scene: Scene
}

/** What conversations share that offer the same tools: the same object for all of them where each offers all. */
export interface Scene {
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly facts: Facts
  /** A parameter whose values people mention in passing, such as an order number. */
  readonly identifier: Parameter | undefined
  /** Messages that each reason for no tool will have, about: lines that would wear out are used less. */
  readonly perReason: number
}

export interface Persona {
  readonly id: string
  /** Tags that phrases ask for: `polite`, `terse`, `angry`, `chatty`, `casual`, `formal`, … */
  readonly tags: readonly string[]
  /** Chances of moves, 0 to 1. */
  readonly opening: number
  readonly situation: number
  readonly reason: number
  readonly closing: number
  /** Chances of lower case throughout, and of dropping the final punctuation mark. */
  readonly lowercase: number
  readonly unpunctuated: number
  readonly weight: number
}

/** What the packs of a language hold, put together: plain data. */
export interface Packs {
  readonly personas: readonly Persona[]
  /** Acts that it has words for; `do` serves the others. Without it: any act. */
  readonly acts?: ReadonlySet<string> | undefined
  /** Whole messages that ask for an act, by act. */
  readonly messages: Readonly<Record<string, readonly PackLine[]>>
  /** Domains whose phrases are only said where the tools are of it. */
  readonly domains: readonly Domain[]
}

/** A line of a pack as one plans with it; only its language can say it. */
export interface PackLine {
  readonly source: string
  /** Tags that must and must not hold. */
  readonly needs: readonly string[]
  readonly forbids: readonly string[]
  readonly slots: ReadonlySet<string>
  /** What the words tell of the background: `item` → `sleeping bag`. */
  readonly tells: Readonly<Record<string, string>>
}

/** Tools are of a domain when one of them does one of the acts and one is about one of the nouns. */
export interface Domain {
  readonly tag: string
  readonly acts: readonly string[]
  readonly nouns: readonly string[]
}

/** What one speaker does next, without words. */
export type Move = UserMove | AgentMove

export type UserMove =
  | Ask
  /** Asks for the same act for two things at once; `values` are their identifiers. */
  | { readonly does: 'ask_several'; readonly tool: CatalogTool; readonly values: readonly Value[] }
  /** Tells one value; `answering` where it was asked for. */
  | {
      readonly does: 'tell'
      readonly tool: CatalogTool
      readonly value: Value
      readonly answering: boolean
    }
  /** Takes one value back: "sorry, it's 32, not 23". */
  | { readonly does: 'correct'; readonly right: Value; readonly wrong: Value }
  /** Says a whole message of the packs, with the values of its slots. */
  | { readonly does: 'quote'; readonly act: string; readonly line: number; readonly values: readonly Value[] }
  /** Why now. */
  | { readonly does: 'situation'; readonly tool: CatalogTool }
  /**
   * Mentions an identifier that nothing is to be done with, where the words so far speak of its thing; beside a
   * request for a tool, only where that is about no thing by its number.
   */
  | {
      readonly does: 'mention'
      readonly parameter: Parameter
      readonly tool: CatalogTool | undefined
      readonly beside: readonly Sentence[]
    }
  /** Needs no tool; `near` is the tool it is near to. */
  | { readonly does: 'chat'; readonly reason: NoToolReason; readonly near?: string | undefined }
  /** Why a person is wanted and the like: the words are the value of a free-text parameter. */
  | {
      readonly does: 'plead'
      readonly tool: CatalogTool
      readonly grave: boolean
      readonly as: 'noun' | 'clause'
    }
  | { readonly does: 'greet' | 'close' | 'confirm' | 'thank' }

/** Asks for what a tool does. */
export interface Ask {
  readonly does: 'ask'
  readonly tool: CatalogTool
  /** What may be said with it, in the order of the tool's parameters. */
  readonly values: readonly Value[]
  /** Paths of arguments that were said earlier: "it", "that one". */
  readonly earlier: readonly string[]
  /** Paths of arguments that the words must not bring in, although the call has them. */
  readonly unsaid: readonly string[]
  /** It goes on from another request: "and also …". */
  readonly joined: boolean
  /** It stands alone, so that a reason may follow: "because …". */
  readonly alone: boolean
}

export type AgentMove =
  /** Tells what calls came back with. */
  | { readonly does: 'answer'; readonly calls: readonly CarriedCall[] }
  /** Asks for exactly these values. */
  | { readonly does: 'ask_for'; readonly tool: CatalogTool; readonly missing: readonly Parameter[] }
  /** Says what a call is about to do, and asks for a yes. */
  | { readonly does: 'read_back'; readonly tool: CatalogTool; readonly call: PlannedCall }
  /** Answers without a tool: a fact, or words that claim nothing. */
  | {
      readonly does: 'reply'
      readonly reason: NoToolReason
      readonly fact: Fact | undefined
      readonly near: string | undefined
      /** What the user wrote, and the same without greetings, closings and slips. */
      readonly text: string
      readonly said: string | undefined
    }
  /** Talks where it ought to call a tool; `labels` are what was given already. For wrong answers. */
  | {
      readonly does: 'evade'
      readonly tool: CatalogTool
      readonly labels: readonly string[]
      /** After an earlier answer. */
      readonly again: boolean
    }
  /** What a tool lets the assistant do, as a bare verb phrase: "track a parcel". */
  | { readonly does: 'ability'; readonly tool: CatalogTool }
