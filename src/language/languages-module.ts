import { loadModule } from '../lib/module-reference.ts'
import type { Language } from '../spec/language.ts'

/** The languages that were brought, by code. */
export type Languages = ReadonlyMap<string, Language>

/** A module that brings languages; workers load it by its reference. */
interface LanguagesModule {
  readonly languages: Languages
}

/** Loads the languages of a module (see `moduleUrl`). */
export async function loadLanguages(reference: string, directory: string): Promise<Languages> {
  const { languages } = await loadModule<LanguagesModule>(reference, directory)
  return languages
}
