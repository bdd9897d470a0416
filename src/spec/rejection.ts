/**
 * Why a candidate is not in the dataset, beside the codes of checks: every reason that stands in `rejected.jsonl` of a
 * build. docs/rejections.md is written from this table.
 */
export const rejections = {
  'draw/no-fit': {
    step: 'draw',
    about: 'No calls were found that fit together: nothing was written.',
    do: 'Give the tool seed messages or examples of its values, or let `world.ts` propose arguments.',
  },
  'world/failed-call': {
    step: 'draw',
    about: 'The world failed or refused a call that has to succeed; `call` says which, and what it said.',
    do: 'See that the server runs and that the values it is asked about exist there; docs/importing-mcp.md.',
  },
  'write/no-words': {
    step: 'write',
    about: 'The writer found no words for the calls.',
    do: 'Give the tool seed messages, or descriptions that say what its parameters are called.',
  },
  'plugin/failed': {
    step: 'write, check',
    about:
      'A plug-in threw on this sample; `failure` names it and says what it threw. After a few in one shard the build stops.',
    do: 'Mend the plug-in; the sample or the blueprint stands beside the message.',
  },
  'label/not-as-planned': {
    step: 'check',
    about: 'The writer made other calls than were planned.',
    do: 'It is a fault of the writer: its words may not change the calls.',
  },
  'duplicate/exact': {
    step: 'deduplicate',
    about: 'Says the same as a kept sample, which `of` names.',
    do: 'Nothing, unless many are: then more seed messages help.',
  },
  'duplicate/near': {
    step: 'deduplicate',
    about: 'Says nearly the same as a kept sample, which `of` names.',
    do: 'Nothing, unless many are: then more seed messages help.',
  },
  'select/surplus': {
    step: 'select',
    about: 'Good, but its quota was full.',
    do: 'Nothing: candidates are made beyond the quota so that the best can be taken.',
  },
} as const satisfies Record<string, Rejection>

interface Rejection {
  /** The step of a build that drops it. */
  readonly step: string
  readonly about: string
  /** What the reader can do about it. */
  readonly do: string
}

export type RejectionReason = keyof typeof rejections
