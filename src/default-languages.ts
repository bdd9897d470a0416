import { english } from './language/en/english.ts'
import type { Languages } from './language/languages-module.ts'

/** The languages that come with Callsmith, by code. Workers load this module by its reference. */
export const languages: Languages = new Map([[english.code, english]])
