import { sampleChecks } from '../checks/index.ts'
import { english, englishFor } from '../language/en/english.ts'
import type { CatalogTool } from '../spec/tool.ts'
import type { World } from '../spec/world.ts'
import { allTargets } from '../targets/all-targets.ts'
import { fixturesWorld } from '../worlds/fixtures-world.ts'
import { grammarWriter } from '../writers/grammar/grammar-writer.ts'
import { openDraw } from '../steps/draw/draw.ts'
import { openOwnWorld } from './open-own-world.ts'
import type { Plugs } from './plugins.ts'
import type { SampleInput } from '../project/build-input.ts'

/** The plugs of a build unless others are handed in: workers load this module by its reference. */
export default async function defaultPlugs(input: SampleInput): Promise<Plugs> {
  const { project, settings, tools, plan } = input
  const { seeds, facts } = project
  const world = await worldOf(input)
  const language = englishFor(tools)
  return {
    draw: openDraw({ plan, tools, seeds, facts, language, world, today: settings.today }),
    writer: grammarWriter(language, {
      tools: new Map(tools.map((tool) => [tool.name, tool])),
      seeds,
      facts,
      system: settings.system === '' ? undefined : withTools(settings.system, tools),
      size: plan.size,
    }),
    checks: sampleChecks,
    close: async () => world.close?.(),
  }
}

/** Longest list of tools that the system message names; more are in the row's `tools` alone. */
const mostNamed = 20

/** The system message, with the names of the tools that every row offers. */
function withTools(system: string, tools: readonly CatalogTool[]): string {
  if (tools.length > mostNamed) return system
  return `${system}\n\nTools you can call: ${tools.map((tool) => tool.name).join(', ')}.`
}

/** Every language by code. */
export const languages = new Map([[english.code, english]])

/** Every target by name. */
export const targets = allTargets

/** The project's world, and for tools it does not serve a world of made-up results. */
async function worldOf({ project, tools }: SampleInput): Promise<World> {
  const made = fixturesWorld(tools)
  const own = await openOwnWorld(project, tools)
  if (own === undefined) return made
  if (tools.every((tool) => own.serves(tool.name))) return own
  return {
    name: `${own.name} and ${made.name}`,
    serves: (tool) => own.serves(tool) || made.serves(tool),
    rejectsFailures: own.rejectsFailures === true,
    close: async () => own.close?.(),
    open(seed, today) {
      const first = own.open(seed, today)
      const second = made.open(seed, today)
      const sessionOf = (tool: string) => (own.serves(tool) ? first : second)
      return {
        call: (name, args) => sessionOf(name).call(name, args),
        propose: (name, turn, wish) => sessionOf(name).propose(name, turn, wish),
        state: () => first.state(),
        close() {
          first.close()
          second.close()
        },
      }
    },
  }
}
