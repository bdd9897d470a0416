import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lists of names and words beside this file, which `scripts/make-name-lists.ts` makes. */
export type NameListName =
  | `english-${'male-given' | 'female-given' | 'other-given' | 'recent-given' | 'family' | 'words'}`
  | `polish-${'male-given' | 'female-given' | 'family' | 'words'}`
  | `chinese-${'family' | 'frequent-family' | 'compound-family' | 'given-characters'}`
  | `chinese-words-of-${'two' | 'three'}`
  | 'chinese-modern-words'
  | 'pinyin-syllables'
  | 'places'
  | 'non-person-words'
  | 'brands'
  | 'brand-phrases'

/** The entries of a list in their order. It is read anew with every call: who asks keeps what it makes of them. */
export function nameList(name: NameListName): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, 'name-lists', `${name}.txt`), 'utf8')
  const body = text.replaceAll(/^#.*\n/gm, '').trimEnd()
  return body.split(name === 'brand-phrases' ? '\n' : /\s+/)
}
