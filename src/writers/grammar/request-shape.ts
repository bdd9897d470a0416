import type { Sentence } from '../../language/language.ts'

/** A request in sentences, in the order they are said, before greetings and punctuation. */
export interface Request {
  readonly sentences: readonly Sentence[]
  /** The frames it was made from, without values. */
  readonly template: string
  readonly seeds: readonly string[]
  /** Greetings and thanks may stand around it; `sure`: they nearly always do. */
  readonly openings: boolean | 'sure'
  /** Id of the fact that answers it, where the words come with one. */
  readonly fact?: string | undefined
}

export interface RequestOptions {
  /** Parameter paths that may be said; all when absent. */
  readonly only?: readonly string[]
  /** No story around it: it stands beside another request, or comes later in a conversation. */
  readonly plain?: boolean
  /** The ask comes before all else: it follows another request. */
  readonly askFirst?: boolean
  /** The thing has been talked about: "it", "that one". */
  readonly known?: boolean
}
