import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { buildCatalog } from '../catalog/catalog.ts'
import type { Json, JsonObject } from '../lib/json.ts'
import { openReplyStore, type ReplyStore } from '../store/reply-store.ts'
import type { McpWorldConfig } from '../spec/mcp-server.ts'
import { Problem } from '../spec/problem.ts'
import type { World } from '../spec/world.ts'
// oxlint-disable-next-line -- the contract suite stands in a higher room; tests may import it.
import { worldSuite } from '../testing/world-suite.ts'
import { mcpProposals, valueFaults } from './mcp-proposals.ts'
import { outcomeOf } from './mcp-result.ts'
import { mcpWorld } from './mcp-world.ts'

const root = join(import.meta.dirname, '../..')
const hostile = join(root, 'test/fixtures/mcp/hostile.mjs')
const everything = join(root, 'node_modules/@modelcontextprotocol/server-everything/dist/index.js')
const today = '2026-11-27'

const number = { type: 'number' }
const sum = {
  name: 'get-sum',
  description: 'Returns the sum of two numbers',
  parameters: { type: 'object', properties: { a: number, b: number }, required: ['a', 'b'] },
}
const catalog = buildCatalog([sum])

type Opened = World & { close(): Promise<void> }
const opened: Opened[] = []
async function open(config: McpWorldConfig, store: ReplyStore, offered = ['get-sum']): Promise<Opened> {
  const propose = mcpProposals(catalog, [], config.values ?? {})
  const world = await mcpWorld({
    config,
    store,
    propose,
    configFile: 'callsmith.config.yaml',
    directory: root,
    environment: process.env,
    offered: new Set(offered),
  })
  opened.push(world)
  return world
}
const badly = (more: Partial<McpWorldConfig> = {}): McpWorldConfig => ({
  mcp: { command: [process.execPath, hostile, 'calls'] },
  timeout: 1,
  writes: true,
  ...more,
})

let store: ReplyStore
beforeEach(async () => {
  store = await openReplyStore(join(await mkdtemp(join(tmpdir(), 'callsmith-world-')), 'replies.sqlite'))
})
afterAll(async () => {
  for (const world of opened) await world.close()
})

const suiteStore = openReplyStore(join(tmpdir(), `callsmith-suite-${process.pid}.sqlite`))
worldSuite({ describe, it }, 'mcp', {
  make: async () =>
    open(
      {
        mcp: { command: [process.execPath, everything] },
        values: { a: [1, 2, 3, 5, 8, 13, 21], b: [0.5, 4, 9, 16, 25, 36] },
      },
      await suiteStore,
    ),
  tools: [sum],
  sample: () => ({ a: 1, b: 2 }),
})

describe('the answers of a server', () => {
  it('are stored: a second world needs no server', async () => {
    const first = await open(badly(), store)
    const once = await first.open(1, today).call('count', { n: 1 })
    expect(once).toEqual({ ok: true, value: 'Call number 1.' })
    expect(await first.open(2, today).call('count', { n: 1 })).toEqual(once)
    expect(await first.open(2, today).call('count', { n: 2 })).toEqual({ ok: true, value: 'Call number 2.' })
    await first.close()
    const again = await open(badly(), store)
    // A stored answer is there at once: nothing was started for it.
    expect(again.open(3, today).call('count', { n: 1 })).toEqual(once)
  })

  it('hang on what the sample did before, where every sample has its own server', async () => {
    const world = await open(badly({ fresh: 'sample' }), store)
    const session = world.open(1, today)
    expect(await session.call('count', {})).toMatchObject({ value: 'Call number 1.' })
    expect(await session.call('count', {})).toMatchObject({ value: 'Call number 2.' })
    session.close()
    const next = world.open(2, today)
    expect(next.call('count', {})).toMatchObject({ value: 'Call number 1.' })
    expect(next.call('count', {})).toMatchObject({ value: 'Call number 2.' })
    // Not stored yet: the new server is brought to where the stored answers are.
    expect(await next.call('count', {})).toMatchObject({ value: 'Call number 3.' })
    next.close()
  })

  it.each([
    ['fails', { code: 'tool_error', message: 'There is no such thing.' }],
    ['promises', { code: 'bad_result' }],
    ['late', { code: 'timeout', accident: true }],
    ['flood_line', { code: 'server_died', accident: true }],
    ['no_such_tool', { code: 'unknown_tool' }],
    ['__proto__', { code: 'unknown_tool' }],
  ])('of %s are a failure of its kind', async (tool, error) => {
    const world = await open(badly(), store)
    expect(await world.open(1, today).call(tool, {})).toMatchObject({ ok: false, error })
  })

  it('are cut where no conversation could carry them', async () => {
    const world = await open(badly(), store)
    const long = await world.open(1, today).call('long', {})
    expect(long.ok && typeof long.value === 'string' && long.value.length).toBeLessThan(66_000)
    expect(JSON.stringify(long)).toContain('[cut here; 500000 characters in all]')
    const deep = await world.open(1, today).call('deep', {})
    expect(deep.ok && typeof deep.value).toBe('string')
  })
})

describe('a tool that hangs', () => {
  it('costs one time-out where it never answered, and the others go on', async () => {
    const world = await open(badly(), store)
    const session = world.open(1, today)
    expect(await session.call('late', { n: 1 })).toMatchObject({ error: { code: 'timeout' } })
    const from = performance.now()
    expect(await session.call('late', { n: 2 })).toMatchObject({
      error: { code: 'given_up', accident: true },
    })
    expect(performance.now() - from).toBeLessThan(500)
    expect(await session.call('steady', { n: 4 })).toEqual({ ok: true, value: 'Steady with 4.' })
  })
})

describe('a server that dies', () => {
  it('is started again, and the next call goes on', async () => {
    const world = await open(badly(), store)
    const session = world.open(1, today)
    expect(await session.call('deadly_write', {})).toMatchObject({
      error: { code: 'server_died', accident: true },
    })
    expect(await session.call('steady', { n: 4 })).toEqual({ ok: true, value: 'Steady with 4.' })
  })

  it('at one tool always is spared that tool, and stops the build when it dies at all of them', async () => {
    const world = await open(badly(), store)
    const session = world.open(1, today)
    // A tool that only reads is tried twice.
    expect(await session.call('deadly', {})).toMatchObject({ error: { code: 'server_died' } })
    expect(await session.call('deadly', {})).toMatchObject({ error: { code: 'server_died' } })
    expect(await session.call('deadly', {})).toMatchObject({ error: { code: 'given_up', accident: true } })
    const thrown: unknown = await Promise.resolve(session.call('deadly_write', {})).catch(
      (error: unknown) => error,
    )
    expect(thrown).toBeInstanceOf(Problem)
    expect(thrown).toMatchObject({ code: 'mcp/gave-up', fate: 'configuration' })
  })
})

describe('before any work', () => {
  it('tells secrets that are not there, and tools that write', async () => {
    const secret = open(
      { mcp: { url: 'http://127.0.0.1:9/', headers: { A: 'Bearer ${NO_SUCH_TOKEN}' } } },
      store,
    )
    await expect(secret).rejects.toThrow('world.mcp: the environment variable NO_SUCH_TOKEN is not set')
    const config: McpWorldConfig = { mcp: badly().mcp }
    await expect(open(config, store, ['steady', 'deadly_write'])).rejects.toThrow('world.writes')
    const careful = await open({ ...config, writes: false }, store, ['steady', 'deadly_write'])
    expect([careful.serves('steady'), careful.serves('deadly_write')]).toEqual([true, false])
  })

  it('tells values that belong to no parameter', () => {
    expect(valueFaults(catalog, { a: [1], 'get-sum.b': [2] })).toEqual([])
    expect(valueFaults(catalog, { 'get-sum.c': [2] })[0]).toContain(
      'no tool has a parameter "get-sum.c"; did you mean',
    )
  })
})

describe('a result', () => {
  it.each<[JsonObject, Json]>([
    [{ content: [{ type: 'text', text: ' {"a": [1]} ' }] }, { a: [1] }],
    [{ content: [{ type: 'text', text: '{"id": 12345678901234567890}' }] }, '{"id": 12345678901234567890}'],
    [{ content: [{ type: 'text', text: '42' }] }, '42'],
    [{ content: [{ type: 'text', text: 'x' }], structuredContent: { a: 1 } }, { a: 1 }],
    [
      {
        content: [
          { type: 'text', text: 'Here:' },
          { type: 'image', data: 'AAAA', mimeType: 'image/png' },
        ],
      },
      'Here:\n[image image/png, 3 bytes]',
    ],
    [{ content: [{ type: 'resource_link', uri: 'demo://1', name: 'One' }] }, '[resource One, demo://1]'],
    [{ content: [7, null, { type: 'hologram' }] }, '\n\n[hologram]'],
    [{ content: 'nothing' }, null],
    [
      { structuredContent: { content: [{ type: 'image', mimeType: 'image/png', data: 'A'.repeat(400) }] } },
      { content: [{ type: 'image', mimeType: 'image/png', data: '[300 bytes]' }] },
    ],
  ])('%j is read as %j', (result, value) => {
    expect(outcomeOf(result, undefined)).toEqual({ ok: true, value })
  })
})
