import { buildCatalog } from '../catalog/catalog.ts'
import type { Config } from '../spec/config.ts'
import type { Engine } from '../spec/engine.ts'
import { build, type BuildOptions, type Built } from './build.ts'
import { loadFormats } from '../formats/load-formats.ts'
import { demandWords, spokenIn } from './spoken-languages.ts'
import { loadLanguages } from '../language/languages-module.ts'
import { withGivenCells } from './given-cells.ts'
import { openOwnWorld } from './open-own-world.ts'
import { plan } from '../steps/plan/plan.ts'
import type { BuildInput } from '../project/build-input.ts'
import { loadProject } from '../project/load-project.ts'
import { settingsOf } from '../project/settings.ts'

/** Where the plugs that come with Callsmith are. */
const plugs = 'callsmith:default-plugins'

/** The module of the languages that come with Callsmith. */
export const ownLanguages = 'callsmith:default-languages'

/** Reads a project folder and plans its dataset; all faults are told before any work starts. */
export async function planProject(
  directory: string,
  overrides: Config = {},
  signal?: AbortSignal,
  languageModules: readonly string[] = [ownLanguages],
): Promise<BuildInput> {
  const project = await loadProject(directory, overrides)
  const languages = await loadLanguages(languageModules, directory)
  const formats = await loadFormats(project.formatFiles.map(({ file }) => file))
  const settings = settingsOf(project, { formats, languages })
  // Opened here only so that a fault in it is told now and not by a worker.
  const tools = buildCatalog(project.tools)
  demandWords(spokenIn(settings, languages), tools)
  const madeUp = languages.get(settings.languages[0].code)?.madeUp
  await (await openOwnWorld(project, tools, { madeUp, signal }))?.close?.()
  const { preset, seed, size, shares, noise, offer } = settings
  return {
    project,
    settings,
    tools,
    languages: languageModules,
    plan: withGivenCells(
      plan({
        preset,
        seed,
        shares,
        tools,
        offer,
        facts: project.facts,
        ...(size !== undefined && { size }),
        ...(noise !== undefined && { noise }),
      }),
      project.samples,
    ),
  }
}

/** Builds a planned dataset with the plugs that come with Callsmith. */
export async function buildPlanned(
  input: BuildInput,
  options: Omit<BuildOptions, 'input' | 'plugs' | 'engine'> & { readonly engine: Engine },
): Promise<Built> {
  return build({
    ...options,
    input,
    plugs,
  })
}
