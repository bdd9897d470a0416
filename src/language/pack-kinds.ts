/**
 * What may stand in a pack: the kinds of block, and what belongs into each. `docs/packs.md` says the same for people who
 * write packs.
 */
export interface BlockKind {
  /** How often a name may come within a pack: `again` for blocks of which the first that fits is taken. */
  readonly names: 'once' | 'again'
  /** Lines `field: value` under the heading. */
  readonly fields: readonly string[]
  /** Lists under `###` headings; `''` stands for the lines right under the block's own heading. */
  readonly lists: Readonly<Record<string, LineKind>>
}

/**
 * - `phrases`: one phrase a line, in the notation of `phrase.ts`;
 * - `items`: words with commas between them, as many as a line takes;
 * - `texts`: one text a line, as it stands;
 * - `rows`: one row a line, its cells with `|` between them.
 */
export type LineKind = 'phrases' | 'items' | 'texts' | 'rows'

const lines = (kind: LineKind, names: BlockKind['names'] = 'once'): BlockKind => ({
  names,
  fields: [],
  lists: { '': kind },
})

const block = (
  fields: readonly string[],
  lists: readonly string[],
  more: Partial<BlockKind> = {},
): BlockKind => ({
  names: 'once',
  fields,
  lists: { ...Object.fromEntries(lists.map((name) => [name, 'phrases' as const])), ...more.lists },
  ...(more.names === undefined ? {} : { names: more.names }),
})

const asking = ['commands', 'questions', 'statements', 'fragments', 'situations', 'follow-ups'] as const
const near = ['question', 'near miss', 'hypothetical'] as const

export const blockKinds: Readonly<Record<string, BlockKind>> = {
  act: block(['way', 'verb', 'ing', 'past', 'it'], [...asking, ...near, 'grave topics', 'plain topics']),
  way: block([], [...asking, ...near]),
  messages: lines('phrases'),
  'no-tool': lines('phrases'),
  chat: lines('phrases'),
  move: lines('phrases'),
  thing: lines('phrases'),
  mention: block([], ['inline', 'clause', 'supply']),
  attachment: block(['rank'], ['after', 'clause', 'supply']),
  reason: block([], ['clauses', 'nouns'], { lists: { stems: 'items' } }),
  meaning: block(['about'], ['says', 'is'], { names: 'again', lists: { stems: 'items' } }),
  'grave-meaning': block(['about'], ['says', 'is'], { names: 'again', lists: { stems: 'items' } }),
  reply: block(['needs', 'rank'], ['core', 'details', 'offers']),
  deed: block([], ['can', 'plan', 'done']),
  say: lines('phrases'),
  question: lines('phrases'),
  failure: lines('phrases'),
  'chat-reply': lines('phrases'),
  cue: lines('items', 'again'),
  list: lines('phrases'),
  words: lines('items'),
  texts: lines('texts'),
  table: lines('rows'),
}
