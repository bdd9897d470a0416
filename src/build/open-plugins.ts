import { sampleChecks, worldChecks } from '../checks/index.ts'
import { loadLanguages } from '../language/languages-module.ts'
import type { Language } from '../spec/language.ts'
import { offersSome } from '../spec/plan.ts'
import type { World } from '../spec/world.ts'
import { fixturesWorld } from '../worlds/fixtures-world.ts'
import { grammarWriter } from '../writers/grammar/grammar-writer.ts'
import { openDraw } from '../steps/draw/draw.ts'
import { openOwnWorld } from './open-own-world.ts'
import { spokenIn } from './spoken-languages.ts'
import type { Plugs } from './plugins.ts'
import type { SampleInput } from '../project/build-input.ts'

/** The grammar writer in the languages of a build, the world of its project, and all checks. */
export async function openPlugs(input: SampleInput): Promise<Plugs> {
  const { project, settings, tools, plan } = input
  const known = await loadLanguages(input.languages, project.directory)
  const languages = spokenIn(settings, known).map((language) => language.forTools?.(tools) ?? language)
  const worlds = await Promise.all(languages.map((language) => worldOf(input, language)))
  const [first] = languages
  const { seeds, facts } = project
  return {
    draw: openDraw({
      plan,
      tools,
      seeds,
      facts,
      languages: languages.map((language, i) => ({
        language,
        world: worlds[i],
        share: settings.languages[i].share,
      })),
      today: settings.today,
    }),
    writer: grammarWriter(languages, {
      tools: new Map(tools.map((tool) => [tool.name, tool])),
      seeds,
      facts,
      system: settings.system === '' ? undefined : withTools(settings.system, input, first),
      size: plan.size,
    }),
    checks: [...sampleChecks, ...worldChecks],
    languages: known,
    worldOf: (code) => worlds[languages.findIndex((language) => language.code === code)],
    close: async () => {
      for (const world of worlds) await world.close?.()
    },
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
