import { lazy } from '../../lib/lazy.ts'
import { itemsOf } from '../pack.ts'
import { coreWords } from './words/packs.ts'

const near = lazy<{ readonly words: ReadonlyMap<string, readonly string[]> }>({
  words: () => new Map(coreWords.rows('near words').map(([word, others = '']) => [word, itemsOf(others)])),
})

/** Words near in meaning to a value in lower case, its words joined by `_`. */
export function nearWordsOf(value: string): readonly string[] {
  return near.words.get(value) ?? []
}
