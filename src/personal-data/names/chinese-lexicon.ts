import { nameList } from './name-list.ts'

export interface ChineseLexicon {
  readonly family: ReadonlySet<string>
  readonly frequent: ReadonlySet<string>
  readonly compound: ReadonlySet<string>
  /** Rank of a character among those of given names. */
  readonly given: ReadonlyMap<string, number>
  readonly words: ReadonlySet<string>
}

let opened: ChineseLexicon | undefined

/** The Chinese lexicon, built on first use and kept: it is constant. */
export function chineseLexicon(): ChineseLexicon {
  opened ??= {
    family: new Set(nameList('chinese-family')),
    frequent: new Set(nameList('chinese-frequent-family')),
    compound: new Set(nameList('chinese-compound-family')),
    given: new Map(nameList('chinese-given-characters').map((character, rank) => [character, rank])),
    words: new Set([
      ...nameList('chinese-words-of-two'),
      ...nameList('chinese-words-of-three'),
      ...nameList('chinese-modern-words'),
    ]),
  }
  return opened
}
