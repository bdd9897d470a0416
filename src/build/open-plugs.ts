import { spokenIn } from './spoken-languages.ts'
import { offersSome } from '../spec/plan.ts'
import { named } from '../plugins/named.ts'
import type { Language } from '../spec/language.ts'
import type { PluginSet } from '../spec/plugins.ts'
import type { World } from '../spec/world.ts'
import { fixturesWorld } from '../worlds/fixtures-world.ts'
import { openDraw } from '../steps/draw/draw.ts'
import { openOwnWorld } from './open-own-world.ts'
import type { Plugs } from './plugs.ts'
import type { SampleInput } from '../project/build-input.ts'

/** Opens plug-ins for the tools of a shard; workers load this module by its reference. */
export default async function openPlugs(input: SampleInput, brought: PluginSet): Promise<Plugs> {
  const { project, settings, tools, plan } = input
  const { seeds, facts } = project
  const languages = spokenIn(settings, brought.languages).map(
    (language) => language.forTools?.(tools) ?? language,
  )
  const worlds = await Promise.all(languages.map((language) => worldOf(input, brought, language)))
  const at = (code: string) => settings.languages.findIndex((language) => language.code === code)
  const context = {
    tools: new Map(tools.map((tool) => [tool.name, tool])),
    seeds,
    facts,
    system: settings.system === '' ? undefined : withTools(settings.system, input, languages[0]),
    size: plan.size,
  }
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
    writer: named(brought.writers, settings.writer, 'writer').open(context, languages),
    checks: brought.checks,
    worldOf: (code) => worlds[at(code)],
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

/** The project's world and those that were brought, and for tools that none serves a world of made-up results. */
async function worldOf(
  { project, tools }: SampleInput,
  { worlds }: PluginSet,
  language: Language,
): Promise<World> {
  const own = await openOwnWorld(project, tools, { madeUp: language.madeUp })
  const real = own === undefined ? worlds : [own, ...worlds]
  const served = (world: World) => tools.some((tool) => world.serves(tool.name))
  const all = [...real.filter((world) => world === own || served(world)), fixturesWorld(tools, language)]
  const first = all.find((world) => tools.every((tool) => world.serves(tool.name)))
  return all[0] === first && first !== undefined ? first : joinedWorlds(all)
}

/** Several worlds as one: each tool is carried out by the first that serves it. */
function joinedWorlds(worlds: readonly World[]): World {
  return {
    name: worlds.map(({ name }) => name).join(' and '),
    serves: (tool) => worlds.some((world) => world.serves(tool)),
    rejectsFailures: worlds.some((world) => world.rejectsFailures === true),
    close: async () => {
      for (const world of worlds) await world.close?.()
    },
    open(seed, today) {
      const sessions = worlds.map((world) => world.open(seed, today))
      const sessionOf = (tool: string) => sessions[worlds.findIndex((world) => world.serves(tool))]
      return {
        call: (name, args) => sessionOf(name).call(name, args),
        propose: (name, turn, wish) => sessionOf(name).propose(name, turn, wish),
        state: () => sessions[0].state(),
        close: () => sessions.forEach((session) => session.close()),
      }
    },
  }
}
