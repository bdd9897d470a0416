import type { Phrase } from './phrase.ts'
import type { Random } from '../lib/random.ts'
import type { NoToolReason } from '../sample/schema.ts'

/** What the assistant says. Filled by `en/replies`. Sentences bear their own punctuation. */
export interface ReplyWords {
  readonly answer: AnswerWords
  /** What can be said of an act: what the assistant can do, will do, has done. */
  readonly acts: readonly ActReplyWords[]
  /** Asks for what is missing: `{missing}` is "the order number". */
  readonly ask: readonly Phrase[]
  /** Questions of their own for one missing value, by semantic type or name; the first that fits is taken. */
  readonly questions: readonly { readonly of: readonly string[]; readonly say: readonly Phrase[] }[]
  /** Reads back before a write: `{summary}` says what will be done, as a bare verb phrase. */
  readonly confirm: readonly Phrase[]
  /** Replies to no-tool messages by reason, where no fact answers them. `{can}` lists what the assistant can do. */
  readonly chat: Readonly<Partial<Record<NoToolReason, readonly Phrase[]>>>
  /** Marks of what a no-tool message is about: a tag, and words one of which it holds. */
  readonly cues: readonly { readonly tag: string; readonly words: readonly string[] }[]
  /** Put before a fact, or after it; may be empty. */
  readonly factLeads: readonly Phrase[]
  readonly factTails: readonly Phrase[]
  /** Talk in place of a call; `{can}` is what the tool does, `{label}` what was given already. */
  readonly evasions?: readonly Phrase[]
  /** When the facts hold nothing about it. */
  readonly unknown: readonly Phrase[]
  /** Named phrase lists, for `<name>` in the phrases of replies. */
  readonly lists: Readonly<Record<string, readonly Phrase[]>>
  readonly values: ValueWords
  readonly joints?: AgentJoints
}

/** What the assistant says of a kind of act; slots are those of `AnswerWords`, and `{object}`, `{objects}`. */
export interface ActReplyWords {
  /** Names of acts, and verbs in a tool's name, that mean it; the first is its name in tags (`act=refund`). */
  readonly words: readonly string[]
  /** Bare verb phrases for "I can …". */
  readonly can: readonly Phrase[]
  /** Bare verb phrases for "I'll …", with the values of the arguments. */
  readonly plan: readonly Phrase[]
  /** Whole sentences for a call that came back with nothing to tell. */
  readonly done: readonly Phrase[]
}

/**
 * Answers after results. The writer reads a result by the words of its keys into slots (`{order}`,
 * `{status}`, `{eta}`, `{on.eta}`, `{money}`, `{items}`, `{address}`, `{tracking}`, …) and tags
 * (`status=shipped`, `act=track`, `reason=defective`, `can.refund`, `has.order`, `parallel`). A phrase
 * is used only where all its slots are known.
 */
export interface AnswerWords {
  /** Most specific first; the first whose needs are all met tells the result. */
  readonly topics: readonly TopicWords[]
  /** A failed call by words of its error code: what is said, with a next step. `{why}` is the error's own message. */
  readonly failures: readonly { readonly codes: readonly string[]; readonly say: readonly Phrase[] }[]
  /** Before an answer to somebody upset. */
  readonly sympathy: readonly Phrase[]
  /** Between two answers told together; each ends with its own space. */
  readonly joiners: readonly Phrase[]
  /** May end any answer. */
  readonly offers: readonly Phrase[]
}

export interface TopicWords {
  readonly name: string
  /** Slots or tags that must be known; `a|b` asks for one of them. */
  readonly needs: readonly string[]
  /** What the user wanted to know first. */
  readonly core: readonly Phrase[]
  /** One more sentence, used only for slots that the core has not told. */
  readonly details: readonly Phrase[]
  /** May end the answer. */
  readonly offers: readonly Phrase[]
}

/** How values are said. Every function is pure. */
export interface ValueWords {
  /** An ISO date or date-time: `bare` "Thursday, March 5" or "today"; `on` "on Thursday, March 5" or "today". */
  readonly date: (
    iso: string,
    today: string,
    random: Random,
  ) => { readonly bare: string; readonly on: string }
  readonly money: (amount: number, currency: string, random: Random) => string
  /** "two", "14". */
  readonly count: (n: number) => string
  readonly minutes: (n: number) => string
  readonly days: (n: number) => string
  readonly temperature: (n: number, unit: string | undefined) => string
  /** "two mugs and a stand mixer". */
  readonly items: (items: readonly { readonly name: string; readonly quantity: number }[]) => string
  readonly address: (parts: Readonly<Record<string, string>>) => string
  /** A status after its subject ("has shipped") and by itself ("shipped"). */
  readonly status: (value: string) => { readonly is: string; readonly adjective: string }
  /** A field as a clause: "the balance is $40", "it's in stock". */
  readonly field: (label: string, value: string | boolean) => string
  readonly listed: (items: readonly string[], conjunction?: 'and' | 'or') => string
  /** How a field's key is called. */
  readonly label: (words: readonly string[]) => string
  readonly more: (n: number) => string
  readonly plural: (noun: string) => string
  readonly withArticle: (noun: string) => string
  /** An enum value as one says it when asking: "it's faulty". */
  readonly option: (value: string) => string
}

/** How what an assistant says is put together; without them sentences stand one after the other as they are. */
export interface AgentJoints {
  /** What stands between two sentences. */
  readonly between?: string
  /** Two questions as one, the second without its capital. */
  readonly twoQuestions?: (first: string, second: string) => string | undefined
  /** What is missing: "the order number", "your email", "the new address". */
  readonly missing?: (label: string, of: { readonly yours: boolean; readonly renewed: boolean }) => string
  /** The first letter of a sentence, and those of sentences in a text. */
  readonly capital?: (text: string) => string
  readonly capitals?: (text: string) => string
  /** An answer in the middle of a sentence; the values that it says stay as they are. */
  readonly lowered?: (answer: string, values: Iterable<string>) => string
  /** Whether an answer stands oddly behind a joiner. */
  readonly standsFirst?: (answer: string) => boolean
  /** Whether a fact answers by itself, so that no lead stands before it. */
  readonly answersItself?: (fact: string) => boolean
  /** Whether a message asks, by its words in lower case and without marks; and whether it asks for a deed. */
  readonly asks?: (text: string, words: readonly string[]) => boolean
  readonly wishes?: (words: readonly string[]) => boolean
  /** What a tool does, as a bare verb phrase, for acts without words of their own. */
  readonly deed?: (act: string, object: string) => string
  readonly deeds?: (act: string, objects: string) => string
  /** "Order number" of an order. */
  readonly numberOf?: (noun: string) => string
  readonly singular?: (noun: string) => string
  /** An element of a list by its date or by what is in it. */
  readonly dated?: (head: string, date: string) => string
  readonly holding?: (head: string, items: string) => string
  readonly yesNo?: (value: boolean) => string
}
