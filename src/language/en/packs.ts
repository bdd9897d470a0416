import { shippedPacks } from '../pack-files.ts'
import { wordsOf, type Words } from '../words.ts'

/** The words of the English packs; their files are read when the first word is wanted. */
export const words: Words = wordsOf(() => shippedPacks('en'))
