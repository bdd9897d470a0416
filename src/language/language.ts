import type { Phrase } from './phrase.ts'
import type { ReplyWords } from './reply-words.ts'
import type { Random } from '../lib/random.ts'
import type { Domain, Language, Persona, Piece, SurfaceVoice, Value } from '../spec/language.ts'
import type { CatalogTool, Parameter } from '../spec/tool.ts'
import type { NoToolReason } from '../sample/schema.ts'

/**
 * What the shared maker `phraseLanguage` makes a language of: words, which are data of its packs, and the
 * little code that no data can say. What is optional has a default that knows no language.
 */
export interface PhraseParts {
  readonly code: string
  /** What stands between words: a blank, or nothing. */
  readonly joint: string
  readonly form: Language['form']
  readonly surface: Language['surface']
  readonly make: Language['make']
  readonly read: Language['read']
  readonly slip?: Language['slip']
  readonly forTools?: Language['forTools']
  readonly systemWords?: Language['systemWords']
  readonly resultWords?: Language['resultWords']
  readonly nearWords?: Language['nearWords']
  readonly madeUp?: Language['madeUp']
  /** Whether `actOf` makes words from any verb; otherwise an act has words or those of `do`. */
  readonly anyAct?: boolean
  readonly volunteered?: Language['volunteered']
  readonly compose?: Language['compose']
  readonly acts: Readonly<Record<string, ActWords>>
  /** The words for what a tool does: those of its act, or made from its verb where no act has them. */
  readonly actOf: (tool: Pick<CatalogTool, 'act' | 'object' | 'reads'>) => ActWords
  readonly messages: MessageWords
  readonly moves: MoveWords
  /** How values of each semantic type are brought into a message; `text` serves those without their own. */
  readonly mentions: Readonly<Record<string, MentionWords>>
  /** How a value follows the thing that is asked for. */
  readonly attachment?: (parameter: Parameter) => Attachment | undefined
  /** The slots of attachments: `{v}`, `{label}` and what the language needs beside them. */
  readonly attachedSlots?: (
    value: Value,
    attachment: Attachment,
    voice: SurfaceVoice,
  ) => Readonly<Record<string, readonly Piece[]>>
  /** The thing with what follows it; words that follow are behind it unless said otherwise. */
  readonly arrange?: (thing: readonly Piece[], following: readonly (readonly Piece[])[]) => readonly Piece[]
  /** Whether values may follow the thing in a frame; where it is not said they may in all. */
  readonly bears?: (frame: Phrase) => boolean
  /** A yes or a no in words: "please include images". */
  readonly wish?: (value: Value, voice: SurfaceVoice) => readonly Piece[]
  /** What people say when they mean a value of an enum; see `evidence`. */
  readonly evidence?: EvidenceWords
  readonly personas: readonly Persona[]
  readonly domains?: readonly Domain[]
  readonly replies: ReplyWords
  /** What a noun or label of the catalog, which are in the words of the tools, is called; itself unless told. */
  readonly nameOf?: (noun: string) => string
  /** Named phrase lists, for `<name>` in any phrase. */
  readonly lists?: Readonly<Record<string, readonly Phrase[]>>
  readonly things: ThingWords
}

/**
 * Whole messages, in the words of particular people. A line bears its own marks; its slots are
 * semantic types, and `{number}` is an identifier that is mentioned in passing and is no argument.
 */
export interface MessageWords {
  /**
   * By act. A condition that names an enum value (`@defective`) says that the line means it. Where an
   * act takes a free reason, `«…»` marks the words that state it; a line without a reason is `@plain`.
   */
  readonly asks: Readonly<Record<string, readonly Phrase[]>>
  readonly noTool: Readonly<Partial<Record<NoToolReason, readonly Phrase[]>>>
}

/** Noun phrases around an identifier: `{v}` the value, `{noun}` what it identifies. */
export interface ThingWords {
  /** With the value inside: "order {v}", "my {noun} ({v})". */
  readonly identified: readonly Phrase[]
  /** With an e-mail address inside: "the {noun} under {v}". */
  readonly byEmail: readonly Phrase[]
  /** Without a value: "my {noun}". */
  readonly bare: readonly Phrase[]
  /** Several at once: `{list}` the values, `{nouns}` the plural. */
  readonly several: readonly Phrase[]
  /** What has just been talked about: "it", "that one", "that {noun}". */
  readonly it: readonly Phrase[]
  /** A tool's thing where nothing identifies it: "flights", "the weather", "a reservation". */
  readonly plain: (tool: Pick<CatalogTool, 'name' | 'object' | 'act' | 'params'>, random: Random) => string
  /** Whether it is something to be told (a price), not to be shown (a document). */
  readonly told?: (object: string) => boolean
  /** Things of a kind: "flights", "the weather". */
  readonly general: (object: string) => string
  /** Names a thing by its ID: "event {v}". */
  readonly numbered: readonly Phrase[]
  /** Names a thing that is made, and one that is there: `{thing} called {v}`, `the {noun} {v}`. */
  readonly called: readonly Phrase[]
  readonly titled: readonly Phrase[]
  /** One thing whose number is kept back: "one of my {nouns}". */
  readonly unsaid: readonly Phrase[]
  /** A `{thing}` of something that has been talked about: "{thing} for that {noun}". */
  readonly of: readonly Phrase[]
  /** Two values: "{first} and {second}". */
  readonly both: readonly Phrase[]
  /** Other words for a noun, where an act allows them: `order` → `parcel` when tracked. */
  readonly synonyms?: (noun: string, act: string) => readonly string[]
}

/**
 * How an act is asked for. `{thing}` is what it is done to, and the writer puts the identifier
 * into it ("order ORD-48213", "my order", "it"). Other slots are semantic types (`{email}`,
 * `{address}`, `{money}`, `{date}`, `{city}`, `{count}`, …) or `{cause}` (why, for an enum or a free
 * reason); a phrase with such a slot is used only when that value is to be said.
 */
export interface ActWords {
  /** Words in a request that mean this act, strongest first: `refund`, `return`. */
  readonly verbs: readonly string[]
  readonly reads: boolean
  /** Its words speak of these things only; an act that may be done to anything has none. */
  readonly of?: readonly string[]
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
  /** Why a person is wanted and the like: noun phrases, for a free-text reason. `high`: urgent or grave. */
  readonly topics?: { readonly high: readonly Phrase[]; readonly normal: readonly Phrase[] }
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
  /** A last word after all is done: "thanks!" */
  readonly thanks: readonly Phrase[]
  /** "yes, go ahead" */
  readonly confirmations: readonly Phrase[]
  /** Taking a value back: `{right}` and `{wrong}` are its surfaces. */
  readonly corrections: readonly Phrase[]
  /** Joins two requests in one message: "and also". */
  readonly joiners: readonly Phrase[]
  /** An `{ask}` with a `{cause}`, by what the cause is: a clause, a noun phrase, a free text. */
  readonly causes: {
    readonly clause: readonly Phrase[]
    readonly noun: readonly Phrase[]
    readonly text: readonly Phrase[]
  }
  /** What can be wished for where an act has no words: "get help with {things}". */
  readonly help: readonly Phrase[]
  /** Verbs too common to tell what a request is about. */
  readonly vagueVerbs: readonly string[]
}

/**
 * How a value follows the thing that is asked for, where an act has no words of its own for it.
 * Slots: `{v}` the value, `{label}` what people call the parameter, `{base}` the same without "name",
 * `{noun}` what it belongs to, `{units}` the noun in the number of the value, `{people}` "person" or
 * "people", `{unit}` the unit of measure with a space before it, `{on}` and `{for}` a day with its preposition.
 */
export interface Attachment {
  /** Lower ones stand nearer to the thing. */
  readonly rank: number
  readonly after: readonly Phrase[]
  readonly clause: readonly Phrase[]
  readonly supply: readonly Phrase[]
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
