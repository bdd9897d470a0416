/** What a language of one's own is made with: the shared maker, and packs of words. */
export { phraseLanguage } from './language/maker/phrase-language.ts'
export { packFolder, type PackFolder } from './language/pack-files.ts'
export { packParts } from './language/pack-parts/pack-parts.ts'
export { parsePack, type Pack } from './language/pack.ts'
export { wordsOf, type Words } from './language/words.ts'
export type { PhraseParts } from './language/language.ts'
export type * from './spec/language.ts'
