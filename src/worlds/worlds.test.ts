import { english } from '../language/en/english.ts'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { isObject, type JsonObject } from '../lib/json.ts'
import type { CatalogTool, Tool } from '../spec/tool.ts'
import { worldSuite } from '../testing/world-suite.ts'
import { defineWorld, type WorldKit } from './define-world.ts'
import { fixturesWorld } from './fixtures-world.ts'
import { handlersWorld } from './handlers-world.ts'
import { loadWorld } from './load-world.ts'

const today = '2026-11-27'
const example = new URL('../../examples/customer-service/', import.meta.url).pathname
const listed: { function: Tool }[] = JSON.parse(readFileSync(join(example, 'tools/tools.json'), 'utf8'))
const tools = listed.map((one) => one.function)

const samples: Readonly<Record<string, JsonObject>> = {
  lookup_order: { order_id: 'ORD-48213' },
  check_status: { order_id: 'ORD-48213' },
  initiate_refund: { order_id: 'ORD-48213', reason: 'defective' },
  update_address: { order_id: 'ORD-48213', address: { street: '18 Fern Ct', city: 'Bend' } },
  escalate_to_human: { reason: 'a double charge' },
}

describe('the example shop', () => {
  worldSuite({ describe, it }, 'world.ts', {
    make: () => loadWorld(join(example, 'world.ts'), english.madeUp),
    tools,
    sample: (name) => samples[name],
  })
})

function catalogued(tool: Tool, act: string, object: string, reads: boolean): CatalogTool {
  const params = Object.keys((tool.parameters.properties ?? {}) as JsonObject).map((name) => ({
    path: name,
    name,
    schema: { type: 'string' },
    type: name.endsWith('_id') ? ('identifier' as const) : ('text' as const),
    required: false,
    label: name,
    noun: object,
  }))
  return { ...tool, act, object, params, reads, lookAlikes: [], fedBy: [], hash: tool.name }
}

const known = [
  catalogued(tools[0], 'find', 'order', true),
  catalogued(tools[3], 'change', 'order', false),
  catalogued(
    {
      ...tools[1],
      returns: {
        type: 'object',
        properties: { order_id: { type: 'string' }, eta: { type: 'string', format: 'date' } },
        required: ['order_id', 'eta'],
      },
    },
    'track',
    'order',
    true,
  ),
]

test('the suite finds a world that does not repeat itself', async () => {
  const bodies: (() => Promise<void>)[] = []
  const runner = {
    describe: (_: string, body: () => void) => body(),
    it: (_: string, body: () => Promise<void>) => void bodies.push(body),
  }
  let calls = 0
  const drifting = defineWorld({ open: () => ({ tools: { check_status: () => ({ calls: calls++ }) } }) })
  worldSuite(runner, 'drifting', {
    make: () => handlersWorld(drifting, 'w'),
    tools: [tools[1]],
    sample: (name) => samples[name],
  })
  await expect(bodies[0]()).rejects.toThrow(/differs/)
})

describe('fixtures', () => {
  worldSuite({ describe, it }, 'fixtures', {
    make: () => fixturesWorld(known, english),
    tools: known,
    sample: (name) => samples[name],
  })

  test('reads give a record, writes repeat what was asked, returns schemas are kept', () => {
    const succeeded = (name: string) => {
      for (let seed = 0; ; seed++) {
        const outcome = fixturesWorld(known, english).open(seed, today).call(name, samples[name])
        if (!(outcome instanceof Promise) && outcome.ok) return outcome.value
      }
    }
    expect(succeeded('lookup_order')).toMatchObject({
      order: { order_id: 'ORD-48213', status: expect.any(String), total: expect.any(Number) },
    })
    expect(succeeded('update_address')).toEqual({ status: 'success', ...samples.update_address })
    expect(succeeded('check_status')).toEqual({
      order_id: 'ORD-48213',
      eta: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
  })

  test('about four calls in a hundred fail', () => {
    const world = fixturesWorld(known, english)
    const outcomes = Array.from({ length: 3000 }, (_, seed) =>
      world.open(seed, today).call('lookup_order', samples.lookup_order),
    )
    const failed = outcomes.filter((one) => !(one instanceof Promise) && !one.ok).length
    expect(failed).toBeGreaterThan(60)
    expect(failed).toBeLessThan(180)
  })
})

describe('a world.ts that is wrong', () => {
  const code = (wanted: string) => expect.objectContaining({ name: 'Problem', code: wanted })
  const file = async (source: string) => {
    const path = join(await mkdtemp(join(tmpdir(), 'callsmith-world-')), 'world.ts')
    await writeFile(path, source)
    return path
  }

  test.each([
    ['no default export', 'export const x = 1'],
    ['no open', 'export default {}'],
    ['a syntax error', 'export default {'],
    ['tools that are no functions', 'export default { open: () => ({ tools: { a: 1 } }) }'],
    ['an async open', 'export default { open: async () => ({ tools: {} }) }'],
    ['an open that throws', 'export default { open() { throw new Error("no shelf") } }'],
  ])('%s is refused', async (_, source) => {
    await expect(loadWorld(await file(source))).rejects.toEqual(code('world/invalid'))
  })

  test('a missing file is named', async () => {
    await expect(loadWorld('/nowhere/world.ts')).rejects.toEqual(code('file/not-found'))
  })

  test('a handler that throws is a bug of the world, now or later', async () => {
    const world = handlersWorld(
      defineWorld({
        open: () => ({
          tools: {
            now: () => {
              throw new Error('oops')
            },
            later: () => Promise.reject(new Error('oops')),
            odd: () => ({ when: new Date(0) }) as never,
          },
        }),
      }),
      'world.ts',
    )
    const session = world.open(1, today)
    expect(() => session.call('now', {})).toThrow(code('world/failed'))
    expect(() => session.call('odd', {})).toThrow(code('world/failed'))
    await expect(session.call('later', {})).rejects.toEqual(code('world/failed'))
  })
})

describe('the shop over many sessions', () => {
  test('ids, e-mails and streets hardly repeat, addresses hold together, reasons suit the status', async () => {
    const world = await loadWorld(join(example, 'world.ts'), english.madeUp)
    const seen: Record<string, Map<string, number>> = {
      order_id: new Map(),
      email: new Map(),
      street: new Map(),
    }
    const count = (kind: string, text: string) => seen[kind].set(text, (seen[kind].get(text) ?? 0) + 1)
    const rows = 20_000
    const pairs = new Set<string>()
    for (let seed = 0; seed < rows; seed++) {
      const session = world.open(seed, today)
      const lookup = session.propose('lookup_order', 0)
      const move = session.propose('update_address', 1)
      const refund = session.propose('initiate_refund', 2)
      count('order_id', String(lookup?.arguments.order_id))
      count('email', String(lookup?.arguments.email))
      if (isObject(move?.arguments.address)) count('street', String(move.arguments.address.street))
      const status = refund?.background?.status
      const reason = refund?.arguments.reason
      pairs.add(`${String(reason)} ${String(status)}`)
    }
    const sent = ['delivered', 'out_for_delivery', 'shipped']
    const sensible = [
      ...['defective', 'wrong_item', 'changed_mind'].map((reason) => `${reason} delivered`),
      ...sent.map((status) => `not_received ${status}`),
      ...[...sent, 'processing'].map((status) => `other ${status}`),
    ]
    expect([...pairs].toSorted()).toEqual(sensible.toSorted())
    for (const kind of ['order_id', 'email', 'street']) {
      expect(Math.max(...seen[kind].values()), kind).toBeLessThanOrEqual(6)
      expect(seen[kind].size, kind).toBeGreaterThan(rows * 0.85)
    }
  })

  test('a refund is paid once, an order found by e-mail is the one found by id', async () => {
    const world = await loadWorld(join(example, 'world.ts'), english.madeUp)
    for (let seed = 0; seed < 40; seed++) {
      const session = world.open(seed, today)
      const { order_id, email } = session.propose('lookup_order', 0)?.arguments ?? {}
      const byId = await session.call('lookup_order', { order_id })
      const byEmail = await session.call('lookup_order', { email })
      if (!byId.ok) continue // mistyped on purpose
      expect(byEmail.ok && JSON.stringify(byEmail.value)).toContain(String(order_id))
      const first = await session.call('initiate_refund', { order_id, reason: 'other' })
      const again = await session.call('initiate_refund', { order_id, reason: 'other' })
      expect(again.ok).toBe(false)
      const code = first.ok ? 'already_refunded' : first.error.code
      expect(again).toMatchObject({ error: { code } })
    }
  })

  test('customers go on with the order they looked up', async () => {
    const world = await loadWorld(join(example, 'world.ts'), english.madeUp)
    for (let seed = 0; seed < 200; seed++) {
      const session = world.open(seed, today)
      const asked = session.propose('check_status', 0)?.arguments ?? {}
      const status = await session.call('check_status', asked)
      if (!status.ok) continue
      expect(session.propose('initiate_refund', 1)?.arguments.order_id).toBe(asked.order_id)
    }
  })
})

test('a world that asks for made-up people is told where its language has none', async () => {
  const asking = {
    open: ({ random, madeUp }: WorldKit) => ({ tools: { a: () => madeUp.person(random).given } }),
  }
  const session = handlersWorld(asking, 'w').open(1, today)
  expect(() => session.call('a', {})).toThrow(/made-up people/)
  expect(handlersWorld(asking, 'w', english.madeUp).open(1, today).call('a', {})).toMatchObject({ ok: true })
})

test('without words of results a made-up result holds figures, names and what was asked for', () => {
  const { make, form } = english
  const world = fixturesWorld(known, { make, form })
  for (let seed = 0; seed < 40; seed++)
    for (const { name } of known) {
      const said = JSON.stringify(world.open(seed, today).call(name, samples[name]))
      expect(said).not.toMatch(/The service|Too many|There is|Done|was found/)
    }
})
