import { buildCatalog } from '../catalog/catalog.ts'
import type { Config } from '../spec/config.ts'
import type { PluginSet } from '../spec/plugins.ts'
import { loadFormats } from '../formats/load-formats.ts'
import { demandWords, spokenIn } from './spoken-languages.ts'
import { withGivenCells } from './given-cells.ts'
import { openOwnWorld } from './open-own-world.ts'
import { plan } from '../steps/plan/plan.ts'
import type { BuildInput } from '../project/build-input.ts'
import { loadProject } from '../project/load-project.ts'
import { settingsOf } from '../project/settings.ts'

/** Reads a project folder and plans its dataset; all faults are told before any work starts. */
export async function planProject(
  directory: string,
  brought: PluginSet,
  overrides: Config = {},
  signal?: AbortSignal,
): Promise<BuildInput> {
  const project = await loadProject(directory, overrides, [...brought.targets.keys()])
  const formats = await loadFormats(
    project.formatFiles.map(({ file }) => file),
    brought.formats,
  )
  const settings = settingsOf(project, { ...brought, formats })
  // Opened here only so that a fault in it is told now and not by a worker.
  const tools = buildCatalog(project.tools)
  demandWords(spokenIn(settings, brought.languages), tools)
  const madeUp = brought.languages.get(settings.languages[0].code)?.madeUp
  await (await openOwnWorld(project, tools, { madeUp, signal }))?.close?.()
  const { preset, seed, size, shares, noise, offer } = settings
  return {
    project,
    settings,
    tools,
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
