/** What is found and masked. `key` is any secret: API keys, tokens, passwords, private keys. */
export const personalKinds = [
  'person',
  'address',
  'email',
  'phone',
  'card',
  'iban',
  'national_id',
  'key',
  'ip',
  'birth_date',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/** Where a text stands: what is known of it before it is read. */
export interface Surroundings {
  /** Language of the dialogue: `en`, `zh`, `pl`, …; the finders of all languages run where it is not known. */
  readonly language?: string
  /** Keys down to the text where it stands in data (`['passengers', 'first_name']`); empty in prose. */
  readonly keys: readonly string[]
  /** Other keys of the object the text stands in: a `name` beside `email` is a person, beside `price` it is not. */
  readonly siblings?: readonly string[]
  /** The message this text answers, where it is prose: after "May I have your name?" a bare word is a name. */
  readonly question?: string
}

/** A stretch of text that is personal. */
export interface Finding {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
  /** Which of its kind: `pesel`, `jwt`, `given`, `family`, `street`. */
  readonly detail?: string
  /** 0 to 1: of two that overlap the surer one stays, then the longer one. */
  readonly confidence: number
}

/** Finds personal data of some kinds in one text. Linear in the text; never throws. */
export interface Finder {
  readonly kinds: readonly PersonalKind[]
  find(text: string, at: Surroundings): readonly Finding[]
}
