import { existsSync } from 'node:fs'
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { copyOfExample, run, temporary } from './callsmith.ts'

let shop = ''
let out = ''
beforeEach(async () => {
  shop = await copyOfExample()
  out = join(await temporary(), 'dataset')
})

/** Builds the spoilt project, which must be refused, and returns what it said. */
async function refused(code: string, ...options: string[]): Promise<string> {
  const ended = await run('build', shop, '--out', out, '--json', ...options)
  expect(ended.code, ended.err).toBe(2)
  const { error } = JSON.parse(ended.out)
  expect(error.code).toBe(code)
  expect(ended.err).toContain(error.message)
  return error.message
}

const tools = () => join(shop, 'tools', 'tools.json')

describe('a build refuses with exit code 2 and says what to do', () => {
  it('an unknown key and an unknown preset, both at once', async () => {
    await writeFile(join(shop, 'callsmith.config.yaml'), 'preset: artas\nsizee: 5\n')
    const said = await refused('config/invalid')
    expect(said).toContain('did you mean "ertas"?')
    expect(said).toContain('did you mean "size"?')
  })

  it('a preset that is not there yet', async () => {
    expect(await refused('not-yet', '--preset', 'bielik')).toContain('Take ertas')
  })

  it('a language that nobody brought, and several at once', async () => {
    await writeFile(join(shop, 'callsmith.config.yaml'), 'language: pl\n')
    const said = await refused('language/not-there')
    expect(said).toContain('language pl')
    expect(said).toContain('There is en')
    await writeFile(join(shop, 'callsmith.config.yaml'), 'languages: { en: 0.5, zh: 0.5 }\n')
    expect(await refused('language/not-there')).toContain('language zh')
  })

  it('a folder without configuration', async () => {
    await rm(join(shop, 'callsmith.config.yaml'))
    expect(await refused('config/not-found')).toContain('callsmith init')
  })

  it('a tool file that is missing, empty, or malformed', async () => {
    await rm(tools())
    expect(await refused('file/not-found')).toContain('tools.json')
    await writeFile(tools(), '')
    expect(await refused('tools/none')).toContain('tools.json')
    await writeFile(tools(), '[{"type": "function",')
    expect(await refused('tools/invalid')).toContain('line 1')
  })

  it('a schema that is none, or two tools of one name', async () => {
    const tool = { name: 'a', description: 'A.', parameters: { type: 'object' } }
    await writeFile(tools(), JSON.stringify([{ ...tool, parameters: { type: 'objekt' } }]))
    expect(await refused('tools/invalid')).toContain('objekt')
    await writeFile(tools(), JSON.stringify([tool, tool]))
    expect(await refused('tools/invalid')).toContain('tool 2: the name a is taken')
  })

  it('a seed for an unknown tool, and one whose arguments break the schema', async () => {
    await writeFile(join(shop, 'seeds', 'x.yaml'), 'tool: lookup_ordre\nmessages: [find it]\n')
    await writeFile(
      join(shop, 'seeds', 'y.yaml'),
      'tool: initiate_refund\nmessages:\n  - text: my money please\n    arguments: { order_id: ORD-1, reason: bored }\n',
    )
    const said = await refused('seeds/invalid')
    expect(said).toContain('seeds/x.yaml:1: there is no tool "lookup_ordre"; did you mean "lookup_order"?')
    expect(said).toMatch(/seeds\/y.yaml:3: arguments: \/reason/)
  })

  it('a seed file that is not UTF-8, with its line', async () => {
    await appendFile(join(shop, 'seeds', 'lookup_order.yaml'), Buffer.from([0x20, 0x23, 0xff, 0x0a]))
    expect(await refused('seeds/invalid')).toMatch(
      /lookup_order.yaml cannot be read: line \d+ is not valid UTF-8/,
    )
  })

  it('quotas that cannot be met', async () => {
    await writeFile(join(shop, 'callsmith.config.yaml'), 'quotas: { no_tool: 0.8, parallel: 0.5 }\n')
    expect(await refused('config/impossible-quotas')).toContain('more than 1')
    await writeFile(join(shop, 'callsmith.config.yaml'), '')
    expect(await refused('config/impossible-quotas', '--size', '3')).toContain(
      '3 samples cannot cover 5 tools',
    )
  })

  it('a world that is none', async () => {
    await writeFile(join(shop, 'world.ts'), 'export default 5\n')
    expect(await refused('world/invalid')).toContain('defineWorld')
  })

  it('an output folder where a file stands', async () => {
    await writeFile(out, 'in the way')
    expect(await refused('output/unwritable')).toContain('--out')
  })

  it.skipIf(!existsSync('/proc/self'))(
    'an output folder that can hold no other, at once',
    async () => {
      const ended = await run('build', shop, '--out', '/proc/callsmith-test')
      expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('output/unwritable')])
    },
    20_000,
  )

  it('an output folder with files of somebody else', async () => {
    await mkdir(out)
    await writeFile(join(out, 'README.md'), '# mine')
    expect(await refused('output/unwritable')).toContain('README.md')
  })
})

describe('the command line refuses with exit code 2', () => {
  it.each([
    [['build', '--sead', '4'], /did you mean --seed/i],
    [['biuld'], /did you mean build/i],
    [['build', '--size', '1.5'], /whole number/],
    [['build', '--noise', '2'], /0 to 1/],
    [['build', '--today', 'tomorrow'], /--today/],
    [['build', '--writer', 'teacher'], /not in this version/],
    [['build', '--engine', 'distributed'], /not in this version/],
    [['init', '.', '--example', 'customer-servce'], /did you mean customer-service/],
  ])('%j', async (words, says) => {
    const ended = await run(...words)
    expect(ended.code).toBe(2)
    expect(ended.err).toMatch(says)
    expect(ended.out).toBe('')
  })

  it('init into a folder that holds anything', async () => {
    const ended = await run('init', shop, '--example', 'blank')
    expect(ended.code).toBe(2)
    expect(ended.err).toContain('is not empty')
  })
})
