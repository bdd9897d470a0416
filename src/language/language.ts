import type { Phrase, Piece } from '../lib/phrase.ts'
import type { Random } from '../lib/random.ts'
import type { Parameter } from '../spec/tool.ts'
import type { NoToolReason } from '../sample/schema.ts'

/**
 * What the grammar writer knows of one language. Data and small pure functions; a language that is
 * not there yet is one more folder beside `en`.
 */
export interface Language {
  readonly code: string
  readonly acts: Readonly<Record<string, ActWords>>
  readonly moves: MoveWords
  /** How values of each semantic type are brought into a message. */
  readonly mentions: Readonly<Record<string, MentionWords>>
  /** What people say when they mean a value of an enum; see `evidence`. */
  readonly evidence: EvidenceWords
  readonly personas: readonly Persona[]
  readonly replies: ReplyWords
  /** Named phrase lists, for `<name>` in any phrase. */
  readonly lists: Readonly<Record<string, readonly Phrase[]>>
  /** A value for a parameter that looks real and satisfies its schema. */
  readonly value: (parameter: Parameter, random: Random) => unknown
  /** One of the ways to write a value down in a message; the value can be read back from it. */
  readonly surface: (parameter: Parameter, value: unknown, random: Random, tags: ReadonlySet<string>) => Piece[]
  /** Puts human slips into words; exact pieces stay as they are. */
  readonly noise: (pieces: readonly Piece[], random: Random, tags: ReadonlySet<string>) => Piece[]
  /** Rewrites words without changing what they say: contractions, modals, synonyms. */
  readonly paraphrase: (pieces: readonly Piece[], random: Random, tags: ReadonlySet<string>) => Piece[]
  /** Plural of a noun, article and noun, and so on. */
  readonly plural: (noun: string) => string
  readonly withArticle: (noun: string) => string
}

/**
 * How an act is asked for. `{thing}` is what it is done to, and the writer puts the identifier
 * into it ("order ORD-48213", "my order", "it"). Other slots are semantic types (`{email}`,
 * `{address}`, `{money}`, `{date}`, `{city}`, `{count}`, …) or `{cause}` (why, for an enum or a free
 * reason); a phrase with such a slot is used only when that value is to be said.
 */
export interface ActWords {
  /** Words in a tool's name that mean this act, strongest first: `refund`, `return`. */
  readonly verbs: readonly string[]
  readonly reads: boolean
  /** Bare verb phrases; the writer puts "can you", "please", "I need you to" before them. */
  readonly commands: readonly Phrase[]
  /** Complete questions, without the question mark. */
  readonly questions: readonly Phrase[]
  /** Complete statements of need or complaint that imply the ask, without the full stop. */
  readonly statements: readonly Phrase[]
  /** Without a verb: "refund for {thing}", "{thing} status". */
  readonly fragments: readonly Phrase[]
  /** Why now, as clauses of their own that fit this act (no slots): conditions keep them true. */
  readonly situations: readonly Phrase[]
  /** The same ask about "that one" after it has been talked about: `{it}` is the pronoun or noun. */
  readonly followUps: readonly Phrase[]
  /** Requests that are near this act but need no tool, by reason. `{thing}` is a plural or bare noun. */
  readonly near: Readonly<Partial<Record<NoToolReason, readonly Phrase[]>>>
}

export interface MoveWords {
  readonly openings: readonly Phrase[]
  /** Why now, for any act. */
  readonly situations: readonly Phrase[]
  /** "because …", "before Friday": follows an ask. */
  readonly reasons: readonly Phrase[]
  readonly closings: readonly Phrase[]
  /** Before a command: "can you", "please", "I need you to". Mark those that make a question `@question`-style by ending with `?`. */
  readonly requesters: readonly { readonly before: Phrase; readonly question: boolean }[]
  /** Sentences without any request, by reason (`small_talk`, `not_covered`). */
  readonly chat: Readonly<Partial<Record<NoToolReason, readonly Phrase[]>>>
  /** "yes, go ahead" */
  readonly confirmations: readonly Phrase[]
  /** Taking a value back: `{right}` and `{wrong}` are its surfaces. */
  readonly corrections: readonly Phrase[]
  /** Joins two requests in one message: "and also". */
  readonly joiners: readonly Phrase[]
}

/** `{v}` is the value as written, `{label}` what people call the parameter. */
export interface MentionWords {
  /** After the ask, as part of it: "under {v}", "to {v}". */
  readonly inline: readonly Phrase[]
  /** A clause of its own: "my email is {v}". */
  readonly clause: readonly Phrase[]
  /** As the answer to a question for it: "it's {v}". */
  readonly supply: readonly Phrase[]
}

/** Phrases that a person says and means an enum value by. */
export interface EvidenceWords {
  /**
   * Evidence for a value: clauses ("it arrived smashed"), and noun phrases that follow "because of"
   * or "reason:"; undefined when the language knows none and the value must be asked for plainly.
   */
  readonly forValue: (parameter: Parameter, value: unknown) => Evidence | undefined
}
export interface Evidence {
  readonly clauses: readonly Phrase[]
  readonly nouns: readonly Phrase[]
}

export interface Persona {
  readonly id: string
  /** Tags that phrases ask for: `polite`, `terse`, `angry`, `chatty`, `casual`, `formal`, `anxious`, `young`, `elderly`, `second_language`, `business`. */
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

/** What the assistant says. Filled by `en/replies`. */
export interface ReplyWords {
  /** After a result: sentence frames and field phrases; see en/replies. */
  readonly answer: AnswerWords
  /** Asks for what is missing: `{missing}` is "the order number". */
  readonly ask: readonly Phrase[]
  /** Reads back before a write: `{summary}` says what will be done. */
  readonly confirm: readonly Phrase[]
  /** Replies to no-tool messages by reason, where no fact answers them. `{can}` lists what the assistant can do. */
  readonly chat: Readonly<Partial<Record<NoToolReason, readonly Phrase[]>>>
  /** Put before a fact, or after it; may be empty. */
  readonly factLeads: readonly Phrase[]
  readonly factTails: readonly Phrase[]
  /** When the facts hold nothing about it. */
  readonly unknown: readonly Phrase[]
}

export interface AnswerWords {
  /** Opens the answer of a successful call, by act; `{thing}` as the assistant would call it. */
  readonly leads: Readonly<Record<string, readonly Phrase[]>>
  /** How a result field is told, by words of its key, most specific first. */
  readonly fields: readonly { readonly keys: readonly string[]; readonly say: readonly Phrase[]; readonly weight: number }[]
  /** A failed call by error code words: what is said, with a next step. `{why}` is the error's own message. */
  readonly failures: readonly { readonly codes: readonly string[]; readonly say: readonly Phrase[] }[]
  /** An offer that may end an answer. */
  readonly offers: readonly Phrase[]
}
