/** Something the project states, and how customers ask for it. */
export interface Fact {
  readonly id: string
  /** Words that bring it up. */
  readonly topics: readonly string[]
  /** Tools it is near to. */
  readonly tools: readonly string[]
  /** Ways to ask for it, complete questions without a greeting. */
  readonly ask: readonly string[]
  /** Ways to state it, complete sentences. */
  readonly say: readonly string[]
}

/** What the assistant may state without a tool (`facts.yaml`). */
export interface Facts {
  readonly business: string | undefined
  readonly facts: readonly Fact[]
}
