import { loadModule } from '../lib/module-reference.ts'
import type { Language } from '../spec/language.ts'

/** A module that brings languages; workers load it by its reference. */
interface LanguagesModule {
  readonly languages: readonly Language[]
}

/** Loads the languages of a module (see `moduleUrl`), by code. */
export async function loadLanguages(
  reference: string,
  directory: string,
): Promise<ReadonlyMap<string, Language>> {
  const { languages } = await loadModule<LanguagesModule>(reference, directory)
  return new Map(languages.map((language) => [language.code, language]))
}
