import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../spec/problem.ts'
import { loadProject } from './load-project.ts'

const tool = (
  name: string,
  properties: object = { order_id: { type: 'string' } },
  required: string[] = [],
) => ({
  type: 'function',
  function: { name, description: `Does ${name}.`, parameters: { type: 'object', properties, required } },
})
const tools = JSON.stringify([tool('lookup_order'), tool('refund', { amount: { type: 'number' } })])

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-project-'))
})

async function files(contents: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), content)
  }
}

async function problemOf(step: Promise<unknown>): Promise<Problem> {
  const thrown = await step.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (thrown instanceof Problem) return thrown
  throw new Error(`expected a Problem, got ${String(thrown)}`)
}

const faultsOf = (problem: Problem) => (problem.fields.faults as string[]).join('\n')

describe('a project folder', () => {
  it('is read with everything at its default place', async () => {
    await files({
      'callsmith.config.json': '{}',
      'tools/tools.json': tools,
      'seeds/a.yaml':
        'tool: lookup_order\nmessages:\n  - where is it\n  - text: find ORD-1\n    arguments: { order_id: ORD-1 }\n',
      'seeds/b.json':
        '{"no_tool": [{"kind": "question", "text": "do you ship?", "fact": "ships", "near": "refund"}]}',
      'facts.yaml':
        'business: Shop\nfacts:\n  - id: ships\n    topics: [ship]\n    tools: [refund]\n    ask: ["do you ship?"]\n    say: ["We ship."]\n',
      'world.ts': "import './shop.ts'\nexport default {}\n",
    })
    const project = await loadProject(root)
    expect(project.tools.map((t) => t.name)).toEqual(['lookup_order', 'refund'])
    expect(project.seeds).toEqual([
      { id: 'lookup_order#1', tool: 'lookup_order', text: 'where is it' },
      { id: 'lookup_order#2', tool: 'lookup_order', text: 'find ORD-1', arguments: { order_id: 'ORD-1' } },
      {
        id: 'no_tool#1',
        tool: null,
        text: 'do you ship?',
        reason: 'question',
        fact: 'ships',
        near: 'refund',
      },
    ])
    expect(project.facts.business).toBe('Shop')
    expect(project.worldFile).toBe(join(root, 'world.ts'))
  })

  it('needs nothing but tools', async () => {
    await files({ 'callsmith.config.yaml': '', 'tools/tools.json': tools })
    expect(await loadProject(root)).toMatchObject({ seeds: [], facts: { facts: [] }, worldFile: undefined })
  })

  it('reads a TypeScript configuration that imports callsmith, and lets options win', async () => {
    await files({
      'callsmith.config.ts': `import type { Config } from 'callsmith'
        const config: Config = { size: 10, seed: 3, target: 'openai', tools: ['t.json'] }
        export default config`,
      't.json': tools,
    })
    const { config } = await loadProject(root, { size: 20, seed: undefined, targets: ['openai'] })
    expect(config).toEqual({ size: 20, seed: 3, targets: ['openai'], tools: ['t.json'] })
  })

  it('takes a byte order mark and CRLF as they come', async () => {
    await files({
      'callsmith.config.yaml': '\ufeffsize: 12\r\nseed: 2\r\n',
      'tools/tools.json': `\ufeff${tools}`,
      'seeds/a.yaml': '\ufefftool: refund\r\nmessages:\r\n  - money back\r\n',
    })
    const project = await loadProject(root)
    expect(project.config).toEqual({ size: 12, seed: 2 })
    expect(project.seeds.map((seed) => seed.text)).toEqual(['money back'])
  })

  it('hashes the world with what it imports', async () => {
    await files({
      'callsmith.config.yaml': '',
      'tools/tools.json': tools,
      'world.ts': "import { n } from './world/n.ts'\nexport default n\n",
      'world/n.ts': 'export const n = 1\n',
    })
    const first = await loadProject(root)
    expect((await loadProject(root)).worldHash).toBe(first.worldHash)
    await files({ 'world/n.ts': 'export const n = 2\n' })
    expect((await loadProject(root)).worldHash).not.toBe(first.worldHash)
  })
})

describe('a faulty project folder', () => {
  it('is refused without a configuration, or with two', async () => {
    expect(await problemOf(loadProject(root))).toMatchObject({
      code: 'config/not-found',
      fate: 'configuration',
    })
    await files({ 'callsmith.config.yaml': '', 'callsmith.config.json': '{}' })
    const problem = await problemOf(loadProject(root))
    expect(problem.message).toContain('callsmith.config.json stands beside it')
  })

  it('tells the faults of all files at once', async () => {
    await files({
      'callsmith.config.yaml': 'preset: ertass\nsizes: 3\nworld: missing.ts\n',
      'tools/tools.json': tools,
      'seeds/a.yaml': 'tool: lookup_ordr\nmessages: [hello]\n',
      'facts.yaml': 'facts:\n  - id: a\n    say: []\n',
    })
    const problem = await problemOf(loadProject(root))
    expect(problem.code).toBe('config/invalid')
    const text = faultsOf(problem)
    expect(text).toContain('did you mean "ertas"?')
    expect(text).toContain('sizes: unknown key; did you mean "size"?')
    expect(text).toContain('missing.ts does not exist')
    expect(text).toContain('seeds/a.yaml:1: there is no tool "lookup_ordr"; did you mean "lookup_order"?')
    expect(text).toMatch(/facts.yaml:3: facts.0.say/)
  })

  it('tells what is wrong with servers along with everything else, before one is started', async () => {
    const servers = '[{command: [none, "${NO_SUCH_KEY}"]}, {url: "https://x.example/${NO_SUCH_PART}"}]'
    await files({
      'callsmith.config.yaml': `sizes: 3\nworld:\n  mcp: ${servers}\n  values: {order_ids: [1]}\n`,
      'tools/tools.json': tools,
    })
    const text = faultsOf(await problemOf(loadProject(root)))
    expect(text).toContain('sizes: unknown key')
    expect(text).toContain('world.mcp.0: the environment variable NO_SUCH_KEY is not set')
    expect(text).toContain('world.mcp.1: the environment variable NO_SUCH_PART is not set')
    expect(text).toContain('world.values: no tool has a parameter "order_ids"; did you mean "order_id"?')
  })

  it('names every fault of the seeds with file and line', async () => {
    await files({
      'callsmith.config.yaml': '',
      'tools/tools.json': tools,
      'seeds/a.yaml': `tool: refund
messages:
  - text: give me twenty
    arguments: { amount: twenty }
  - "  "
  - Money   back
  - 7
`,
      'seeds/b.yaml': `no_tool:
  - kind: smalltalk
    text: hi
  - kind: small_talk
    text: money back
    near: refunds
`,
      'seeds/c.yaml': 'tools: refund\n',
      'seeds/d.txt': 'hello',
      'seeds/e.yaml': '- [',
    })
    const problem = await problemOf(loadProject(root))
    expect(problem.code).toBe('seeds/invalid')
    const text = faultsOf(problem)
    expect(text).toMatch(/seeds\/a.yaml:3: arguments: \/amount must be a number/)
    expect(text).toContain('seeds/a.yaml:5: messages.1: the message is empty')
    expect(text).toMatch(/seeds\/a.yaml:7: messages.3: expected a message/)
    expect(text).toContain('seeds/b.yaml:2: no_tool.0.kind')
    expect(text).toContain('did you mean "small_talk"?')
    expect(text).toContain('seeds/c.yaml')
    expect(text).toContain('seeds/d.txt: seed messages stand in .yaml or .json files')
    expect(text).toContain('seeds/e.yaml cannot be read')
  })

  it('refuses a message that stands twice, in whatever spacing and case', async () => {
    await files({
      'callsmith.config.yaml': '',
      'tools/tools.json': tools,
      'seeds/a.yaml': 'tool: refund\nmessages:\n  - Money   back\n',
      'seeds/b.yaml':
        'no_tool:\n  - kind: small_talk\n    text: money back\n    near: refunds\n    fact: none\n',
    })
    expect(faultsOf(await problemOf(loadProject(root)))).toBe(
      [
        'seeds/b.yaml:2: the same message stands at seeds/a.yaml:3',
        'seeds/b.yaml:2: near: there is no tool "refunds"; did you mean "refund"?',
        'seeds/b.yaml:2: fact: there is no fact "none"',
      ].join('\n'),
    )
  })

  it('says on which line a file is not UTF-8', async () => {
    await files({
      'callsmith.config.yaml': Buffer.concat([Buffer.from('size: 1\nname: '), Buffer.from([0xc3, 0x28])]),
      'tools/tools.json': tools,
    })
    const problem = await problemOf(loadProject(root))
    expect(problem.code).toBe('config/unreadable')
    expect(problem.message).toContain('line 2 is not valid UTF-8')
  })

  it.each([
    ['{"tools": "x",', 'config/unreadable'],
    ['[1, 2]', 'config/invalid'],
    ['"text"', 'config/invalid'],
  ])('refuses the configuration %s', async (text, code) => {
    await files({ 'callsmith.config.json': text, 'tools/tools.json': tools })
    expect((await problemOf(loadProject(root))).code).toBe(code)
  })

  it('refuses a TypeScript configuration that does not run', async () => {
    await files({ 'callsmith.config.ts': 'export default { size: nothing }', 'tools/tools.json': tools })
    const problem = await problemOf(loadProject(root))
    expect(problem).toMatchObject({ code: 'config/unreadable' })
    expect(problem.message).toContain('nothing is not defined')
  })

  it.each([
    ['missing', {}, 'file/not-found'],
    ['empty', { 'tools/tools.json': '[]' }, 'tools/none'],
    ['malformed', { 'tools/tools.json': '[{' }, 'tools/invalid'],
    ['duplicate', { 'tools/tools.json': JSON.stringify([tool('a'), tool('a')]) }, 'tools/invalid'],
  ])('refuses tools that are %s', async (_, contents, code) => {
    await files({ 'callsmith.config.yaml': '', ...contents })
    expect((await problemOf(loadProject(root))).code).toBe(code)
  })
})
