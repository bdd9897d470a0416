import type { PluginSet } from '../spec/plugins.ts'
import type { Settings } from '../project/settings.ts'
import { acts } from '../spec/act.ts'
import type { Language } from '../spec/language.ts'
import { Problem } from '../spec/problem.ts'
import type { CatalogTool } from '../spec/tool.ts'

/**
 * The languages of a build, in the order of their shares.
 *
 * @throws Problem `language/not-there` where one is not among them.
 */
export function spokenIn(
  { languages }: Pick<Settings, 'languages'>,
  known: PluginSet['languages'],
): Language[] {
  return languages.map(({ code }) => {
    const language = known.get(code)
    if (language === undefined)
      throw Problem.of('language/not-there', { asked: code, there: [...known.keys()] })
    return language
  })
}

/**
 * Refuses a language that has neither words for a tool's act nor for the general one.
 *
 * @throws Problem `language/no-words`
 */
export function demandWords(languages: readonly Language[], tools: readonly NamedAct[]): void {
  for (const language of languages) {
    if (!language.packs.acts || language.packs.acts.has(generalAct)) continue
    const wordless = toolsWithoutWords(language, tools)
    if (wordless.length > 0)
      throw Problem.of('language/no-words', {
        language: language.code,
        tools: wordless.map(({ name, act }) => `${name} (${act})`),
      })
  }
}

type NamedAct = Pick<CatalogTool, 'name' | 'act'>

/** The act whose words serve every tool that no other act fits. */
const generalAct = 'do'

function toolsWithoutWords({ packs }: Language, tools: readonly NamedAct[]): NamedAct[] {
  const spoken = packs.acts
  return spoken ? tools.filter(({ act }) => !spoken.has(act)) : []
}

/** One sentence for each act that a language says in general words only. */
export function foreseenWordless(languages: readonly Language[], tools: readonly NamedAct[]): string[] {
  return languages.flatMap((language) => {
    const wordless = toolsWithoutWords(language, tools)
    return [...new Set(wordless.map(({ act }) => act))].map((act) => {
      const names = wordless.filter((tool) => tool.act === act).map(({ name }) => name)
      const known = acts.has(act) ? 'the act' : 'the verb'
      return `The language ${language.code} has no words for ${known} ${act} (${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}): these tools are asked for in general words. Add words for ${act} to its packs.`
    })
  })
}
