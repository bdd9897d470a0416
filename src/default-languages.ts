import { english } from './language/en/english.ts'
import type { Language } from './spec/language.ts'

/** The languages that come with Callsmith. Workers load this module by its reference. */
export const languages: readonly Language[] = [english]
