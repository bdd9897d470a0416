import { shippedPacks } from '../../pack-files.ts'
import { wordsOf, type Words } from '../../words.ts'

/** The words of the English packs of every domain; their files are read when the first word is wanted. */
export const words: Words = wordsOf(() => shippedPacks('en'))

/** Those that serve any tools: what values, meanings and names are made from. */
export const coreWords: Words = wordsOf(() => shippedPacks('en', []))
