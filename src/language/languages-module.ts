import { loadModule } from '../lib/module-reference.ts'
import type { Language } from '../spec/language.ts'
import { Problem } from '../spec/problem.ts'

/** The languages that were brought, by code. */
export type Languages = ReadonlyMap<string, Language>

/** A module that brings languages; workers load it by its reference. */
interface LanguagesModule {
  readonly languages: Languages | readonly Language[]
}

/**
 * Loads the languages of modules (see `moduleUrl`), by code.
 *
 * @throws Problem `language/twice` where two modules bring one language.
 */
export async function loadLanguages(
  references: string | readonly string[],
  directory: string,
): Promise<Languages> {
  const found = new Map<string, Language>()
  const broughtBy = new Map<string, string>()
  for (const reference of typeof references === 'string' ? [references] : references) {
    const { languages } = await loadModule<LanguagesModule>(reference, directory)
    for (const language of languages.values()) {
      const { code } = language
      const before = broughtBy.get(code)
      if (before !== undefined && found.get(code) !== language)
        throw Problem.of('language/twice', { code, modules: [before, reference] })
      found.set(code, language)
      broughtBy.set(code, reference)
    }
  }
  return found
}
