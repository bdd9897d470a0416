/** What a language says in system messages. */
export interface SystemWords {
  /** The message of a project that brings none. */
  readonly message: (about: { readonly business: string | undefined; readonly today: string }) => string
  /** Names the tools that every row offers. */
  readonly tools: (names: readonly string[]) => string
  /** States the date; the language's `read` finds it again. */
  readonly today: (iso: string) => string
}
