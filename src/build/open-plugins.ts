import { sampleChecks, worldChecks } from '../checks/index.ts'
import type { Language } from '../spec/language.ts'
import type { Languages } from '../language/languages-module.ts'
import { offersSome } from '../spec/plan.ts'
import { Problem } from '../spec/problem.ts'
import type { World } from '../spec/world.ts'
import { fixturesWorld } from '../worlds/fixtures-world.ts'
import { grammarWriter } from '../writers/grammar/grammar-writer.ts'
import { openDraw } from '../steps/draw/draw.ts'
import { openOwnWorld } from './open-own-world.ts'
import type { Plugs } from './plugins.ts'
import type { SampleInput } from '../project/build-input.ts'

/** The grammar writer in the language of a build, the world of its project, and all checks. Throws `language/not-there`. */
export async function openPlugs(input: SampleInput, languages: Languages): Promise<Plugs> {
  const { project, settings, tools, plan } = input
  const spoken = languages.get(settings.language)
  if (spoken === undefined)
    throw Problem.of('language/not-there', { asked: settings.language, there: [...languages.keys()] })
  const language = spoken.forTools?.(tools) ?? spoken
  const { seeds, facts } = project
  const world = await worldOf(input, language)
  return {
    draw: openDraw({ plan, tools, seeds, facts, language, world, today: settings.today }),
    writer: grammarWriter(language, {
      tools: new Map(tools.map((tool) => [tool.name, tool])),
      seeds,
      facts,
      system: settings.system === '' ? undefined : withTools(settings.system, input, language),
      size: plan.size,
    }),
    checks: [...sampleChecks, ...worldChecks],
    world,
    close: async () => world.close?.(),
  }
}

/** Longest list of tools that the system message names; more are in the row's `tools` alone. */
const mostNamed = 20

/** The system message, with the names of the tools that every row offers. */
function withTools(system: string, { tools, plan }: SampleInput, { systemWords }: Language): string {
  if (offersSome(plan) || tools.length > mostNamed) return system
  const names = tools.map((tool) => tool.name)
  return `${system}\n\n${systemWords?.tools(names) ?? names.join(', ')}`
}

/** The project's world, and for tools it does not serve a world of made-up results. */
async function worldOf({ project, tools }: SampleInput, language: Language): Promise<World> {
  const made = fixturesWorld(tools, language)
  const own = await openOwnWorld(project, tools, { madeUp: language.madeUp })
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
