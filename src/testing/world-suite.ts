import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../lib/json.ts'
import type { Tool } from '../spec/tool.ts'
import type { Outcome, Session, World } from '../spec/world.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'

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
const hostile: readonly JsonObject[] = [
  {},
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  ...([null, [], {}, 0, -1, 1e308, true, '', '   ', '\u0000', '\ud800', 'x'.repeat(100_000), '../../etc/passwd', "' OR 1=1 --"] as Json[]),
].map((one) => one as JsonObject)

/** The contract of worlds: run it in a test file of any world. */
export function worldSuite(name: string, under: WorldUnderTest): void {
  test(`${name}: the same seed gives the same session and results`, async () => {
    const [first, second] = [await under.make(), await under.make()]
    for (const seed of seeds) {
      expect(await play(first.open(seed, today), under)).toEqual(await play(second.open(seed, today), under))
      expect(await play(first.open(seed, today), under)).toEqual(await play(second.open(seed, today), under))
    }
    const played = await Promise.all(seeds.map(async (seed) => JSON.stringify(await play(first.open(seed, today), under))))
    expect(new Set(played).size).toBe(seeds.length)
  })

  test(`${name}: it serves its tools, and says so of no other`, async () => {
    const world = await under.make()
    for (const tool of under.tools) expect(world.serves(tool.name)).toBe(true)
    for (const other of ['no_such_tool', '__proto__', 'constructor', 'toString', '']) {
      expect(world.serves(other)).toBe(false)
      expect(await world.open(1, today).call(other, {})).toMatchObject({ ok: false, error: { code: 'unknown_tool' } })
      expect(world.open(1, today).propose(other, 0)).toBeUndefined()
    }
  })

  test(`${name}: hostile arguments never crash it`, async () => {
    const world = await under.make()
    for (const tool of under.tools) {
      const session = world.open(3, today)
      const names = Object.keys((tool.parameters.properties ?? {}) as JsonObject)
      for (const bad of hostile) {
        const whole = typeof bad === 'object' && bad !== null && !Array.isArray(bad) ? bad : {}
        const each = Object.fromEntries(names.map((one) => [one, bad]))
        const nested = { ...under.sample(tool.name), ...Object.fromEntries(names.slice(-1).map((one) => [one, { [one]: bad }])) }
        for (const args of [whole, each, nested]) expectJson(await session.call(tool.name, args))
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }
  })

  test(`${name}: what it proposes satisfies the schema and mostly succeeds`, async () => {
    const world = await under.make()
    const ajv = new Ajv2020({ strict: false, logger: false })
    for (const tool of under.tools) {
      const valid = ajv.compile(tool.parameters)
      let proposed = 0
      let succeeded = 0
      for (let seed = 0; seed < 300; seed++) {
        const session = world.open(seed, today)
        const proposal = session.propose(tool.name, seed % 4)
        if (proposal === undefined) continue
        proposed++
        expect(valid(proposal.arguments), JSON.stringify(proposal)).toBe(true)
        for (const said of Object.values(proposal.background ?? {})) expect(said).toMatch(/\S/)
        const outcome = await session.call(tool.name, proposal.arguments)
        expectJson(outcome)
        if (outcome.ok) succeeded++
      }
      expect(succeeded).toBeGreaterThanOrEqual(proposed * 0.8)
    }
  })
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

function expectJson(outcome: Outcome): void {
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
  if (!outcome.ok) {
    expect(outcome.error.code).toMatch(/^[a-z][a-z_]*$/)
    expect(outcome.error.message).toMatch(/\S/)
  }
}
