import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Tool } from '../spec/tool.ts'
import type { Outcome, Session, World } from '../spec/world.ts'
import type { SuiteRunner } from './check-suite.ts'

/** What the suite needs to know of a world. */
export interface WorldUnderTest {
  /** Opens the world anew: worlds must not remember one another. */
  readonly make: () => World | Promise<World>
  /** Tools it serves, with arguments that it accepts in form; some calls may fail as data. */
  readonly tools: readonly Tool[]
  readonly sample: (tool: string) => JsonObject
}

const today = '2026-11-27'
const seeds = [0, 1, 2, 7, 40_000, 0xffff_ffff]

/** Arguments as a bad model, or a bad person, sends them. */
const hostile: readonly Json[] = [
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  null,
  [],
  {},
  0,
  -1,
  1e308,
  true,
  '',
  '   ',
  '\u0000',
  '\ud800',
  'x'.repeat(100_000),
  '../../etc/passwd',
]

/**
 * The contract of worlds, as tests: repeatable, refuses unknown tools as data, survives hostile
 * arguments, returns JSON, and proposes what it can serve. Throws plain errors, so any runner will do.
 */
export function worldSuite({ describe, it }: AsyncRunner, name: string, under: WorldUnderTest): void {
  describe(`world ${name}`, () => {
    it('gives the same session and results for the same seed', () => repeats(under))
    it('serves its tools, and says so of no other', () => servesOnlyItsOwn(under))
    it('survives hostile arguments', () => survives(under))
    it('proposes what satisfies the schema and mostly succeeds', () => proposesWell(under))
  })
}

/** A runner whose tests may be asynchronous. */
export interface AsyncRunner extends Omit<SuiteRunner, 'it'> {
  it(name: string, body: () => Promise<void>): void
}

async function repeats(under: WorldUnderTest): Promise<void> {
  const [first, second] = [await under.make(), await under.make()]
  const played = new Set<string>()
  for (const seed of seeds) {
    const once = await play(first.open(seed, today), under)
    demand(
      isDeepStrictEqual(once, await play(second.open(seed, today), under)),
      `seed ${seed} differs in a new world`,
    )
    demand(
      isDeepStrictEqual(once, await play(first.open(seed, today), under)),
      `seed ${seed} differs the second time`,
    )
    played.add(JSON.stringify(once))
  }
  demand(played.size === seeds.length, 'two seeds gave the same session')
}

async function servesOnlyItsOwn(under: WorldUnderTest): Promise<void> {
  const world = await under.make()
  for (const tool of under.tools) demand(world.serves(tool.name), `it does not serve ${tool.name}`)
  for (const other of ['no_such_tool', '__proto__', 'constructor', 'toString', '']) {
    demand(!world.serves(other), `it says that it serves "${other}"`)
    const session = world.open(1, today)
    const outcome = await session.call(other, {})
    demand(
      !outcome.ok && outcome.error.code === 'unknown_tool',
      `calling "${other}" gave ${JSON.stringify(outcome)}`,
    )
    demand(session.propose(other, 0) === undefined, `it proposes arguments for "${other}"`)
  }
}

async function survives(under: WorldUnderTest): Promise<void> {
  const world = await under.make()
  for (const tool of under.tools) {
    const session = world.open(3, today)
    const { properties } = tool.parameters
    const names = isObject(properties) ? Object.keys(properties) : []
    for (const bad of hostile) {
      const each = Object.fromEntries(names.map((one) => [one, bad]))
      const last = Object.fromEntries(names.slice(-1).map((one) => [one, { [one]: bad }]))
      for (const args of [isObject(bad) ? bad : {}, each, { ...under.sample(tool.name), ...last }]) {
        demandJson(await session.call(tool.name, args))
      }
    }
  }
  demand(!('polluted' in {}), 'it wrote into the prototype of all objects')
}

async function proposesWell(under: WorldUnderTest): Promise<void> {
  const world = await under.make()
  const ajv = new Ajv2020({ strict: false, logger: false })
  for (const tool of under.tools) {
    const valid = ajv.compile(tool.parameters)
    let [proposed, succeeded] = [0, 0]
    for (let seed = 0; seed < 300; seed++) {
      const session = world.open(seed, today)
      const proposal = session.propose(tool.name, seed % 4)
      if (proposal === undefined) continue
      proposed++
      demand(valid(proposal.arguments), `${tool.name} cannot take ${JSON.stringify(proposal.arguments)}`)
      const empty = Object.values(proposal.background ?? {}).some((said) => said.trim() === '')
      demand(!empty, `${tool.name}: the background has an empty value`)
      const outcome = await session.call(tool.name, proposal.arguments)
      demandJson(outcome)
      if (outcome.ok) succeeded++
    }
    demand(succeeded >= proposed * 0.8, `only ${succeeded} of ${proposed} proposals for ${tool.name} succeed`)
  }
}

/** Everything one session shows: proposals, results, state. */
async function play(session: Session, under: WorldUnderTest): Promise<unknown[]> {
  const shown: unknown[] = []
  for (const [turn, tool] of under.tools.entries()) {
    const proposal = session.propose(tool.name, turn)
    shown.push(proposal, await session.call(tool.name, proposal?.arguments ?? under.sample(tool.name)))
  }
  shown.push(session.state())
  session.close()
  return shown
}

function demandJson(outcome: Outcome): void {
  const back: unknown = JSON.parse(JSON.stringify(outcome))
  demand(isDeepStrictEqual(back, outcome), `an outcome is not JSON: ${JSON.stringify(outcome)}`)
  if (outcome.ok) return
  demand(/^[a-z][a-z_]*$/.test(outcome.error.code), `"${outcome.error.code}" is not an error code`)
  demand(outcome.error.message.trim() !== '', `${outcome.error.code} has no message`)
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}
