import { english } from './language/en/english.ts'
import type { Language } from './language/language.ts'

/** The languages that come with Callsmith. Worker threads load this module by its URL. */
export const languages: readonly Language[] = [english]
