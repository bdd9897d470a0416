import { noToolReasons } from '../sample/schema.ts'
import { actNames } from '../spec/act.ts'
import { semanticTypes } from '../spec/tool.ts'

/**
 * What may stand in a pack: the kinds of block, and what belongs into each. `docs/packs.md` says the same for people who
 * write packs.
 */
export interface BlockKind {
  /** What it may be called, where that is not free: acts, reasons, semantic types. */
  readonly known?: readonly string[]
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

const lines = (kind: LineKind, more: Partial<BlockKind> = {}): BlockKind => ({
  names: 'once',
  ...more,
  fields: [],
  lists: { '': kind },
})

const block = (
  fields: readonly string[],
  lists: readonly string[],
  more: Partial<BlockKind> = {},
): BlockKind => ({
  names: 'once',
  ...more,
  fields,
  lists: { ...Object.fromEntries(lists.map((name) => [name, 'phrases' as const])), ...more.lists },
})

const asking = ['commands', 'questions', 'statements', 'fragments', 'situations', 'follow-ups'] as const
const near = ['question', 'near miss', 'hypothetical'] as const

export const blockKinds: Readonly<Record<string, BlockKind>> = {
  act: block(['way', 'verb', 'ing', 'past', 'it'], [...asking, ...near, 'grave topics', 'plain topics'], {
    known: actNames,
  }),
  way: block([], [...asking, ...near], { known: ['changes', 'reads'] }),
  messages: lines('phrases', { known: actNames }),
  'no-tool': lines('phrases', { known: noToolReasons }),
  chat: lines('phrases', { known: noToolReasons }),
  move: lines('phrases'),
  thing: lines('phrases'),
  mention: block([], ['inline', 'clause', 'supply'], { known: [...semanticTypes, 'price'] }),
  attachment: block(['rank'], ['after', 'clause', 'supply']),
  reason: block([], ['clauses', 'nouns'], { lists: { stems: 'items' } }),
  meaning: block(['about'], ['says', 'is'], { names: 'again', lists: { stems: 'items' } }),
  'grave-meaning': block(['about'], ['says', 'is'], { names: 'again', lists: { stems: 'items' } }),
  reply: block(['needs', 'rank'], ['core', 'details', 'offers']),
  deed: block([], ['can', 'plan', 'done']),
  say: lines('phrases'),
  question: lines('phrases'),
  failure: lines('phrases'),
  'chat-reply': lines('phrases', { known: noToolReasons }),
  cue: lines('items', { names: 'again' }),
  list: lines('phrases'),
  words: lines('items'),
  texts: lines('texts'),
  table: lines('rows'),
}
