import type { Language } from './language.ts'

/** A module that brings languages; worker threads load it by its URL. */
interface LanguagesModule {
  readonly languages: readonly Language[]
}

/** Loads the languages of a module, by code. */
export async function loadLanguages(url: string): Promise<ReadonlyMap<string, Language>> {
  const { languages }: LanguagesModule = await import(url)
  return new Map(languages.map((language) => [language.code, language]))
}
