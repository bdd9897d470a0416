import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sample } from '../../src/index.ts'
import { buildDataset } from '../../src/index.ts'
import { bytesOf } from '../bad-input/callsmith.ts'
import { rowsOf, runHere, type Ran } from './run.ts'

/** The walk of a team that has an interface and logs (docs/logs-to-dataset.md), command by command. */
const fixtures = join(import.meta.dirname, '../fixtures/logs')
const parts = ['train', 'validation', 'test'] as const

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-logs-to-dataset-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const text = (...path: string[]) => readFile(join(folder, ...path), 'utf8')
const samplesOf = async (...path: string[]): Promise<Sample[]> => rowsOf(await text(...path, 'samples.jsonl'))
const fromLogs = (sample: Sample) => sample.lineage.source === 'log'

/** Runs a command that must succeed. */
async function told(...words: string[]): Promise<Ran> {
  const ran = await runHere(...words)
  if (ran.code !== 0) throw new Error(`callsmith ${words.join(' ')} ended with ${ran.code}:\n${ran.err}`)
  return ran
}

const configuration = `name: northbeam-support
tools: tools
seeds: mined/seeds
samples: mined
`

describe('from an interface and logs to a dataset', () => {
  let mined: Ran
  let built: Ran
  beforeAll(async () => {
    const tools = join(folder, 'tools/tools.json')
    await told('tools', 'import', join(fixtures, 'shop-openapi.yaml'), '--out', tools)
    await told('tools', 'lint', tools, '--fix')
    const log = join(fixtures, 'shop-dialogues.jsonl')
    mined = await told('logs', 'import', log, '--tools', tools, '--out', join(folder, 'mined'))
    await writeFile(join(folder, 'callsmith.config.yaml'), configuration)
    built = await told('build', folder, '--size', '120', '--quiet')
  }, 30_000)

  it('each command says what came of it, and what is next', async () => {
    expect(mined.out).toContain('32 dialogues')
    expect(mined.out).toContain('README.md next')
    expect(await text('mined', 'README.md')).toContain('`samples: ')
    expect(built.out).toContain('127 samples')
    expect(built.out).toContain('logs 32')
    expect(built.out).toContain('7 of the given samples fit no open quota and come on top of the size')
  })

  it('every dialogue is in it, with all tools, and the card and the report say so', async () => {
    const samples = await samplesOf('dataset')
    const own = samples.filter(fromLogs)
    expect(own.length).toBe(32)
    const manifest = JSON.parse(await text('dataset', 'manifest.json'))
    expect(manifest.sources).toEqual({ grammar: 95, log: 32 })
    expect(await text('dataset', 'README.md')).toContain(
      '32 conversations were not made but given (from logs: 32)',
    )
    expect(await text('dataset', 'report.html')).toContain('Where samples come from')
    const { out } = await told('stats', join(folder, 'dataset/samples.jsonl'))
    expect(out).toMatch(/log +32/)
    // Law 5, and each of them once.
    const names = rowsOf(await text('tools', 'tools.json').then((all) => JSON.stringify(JSON.parse(all))))[0]
      .map((tool: { function: { name: string } }) => tool.function.name)
      .toSorted()
    const rows = (await Promise.all(parts.map((part) => text('dataset', `${part}.jsonl`)))).flatMap(rowsOf)
    expect(rows.length).toBe(127)
    for (const row of rows)
      expect(row.tools.map((tool: { function: { name: string } }) => tool.function.name).toSorted()).toEqual(
        names,
      )
  }, 20_000)

  it('passes every check from its files alone', async () => {
    const files = [...parts, 'samples'].map((name) => join(folder, 'dataset', `${name}.jsonl`))
    const { code, out } = await runHere('check', ...files)
    expect(code, out).toBe(0)
  }, 20_000)

  it('a mistaken turn of a log bears no loss', async () => {
    const rows = (await Promise.all(parts.map((part) => text('dataset', `${part}.jsonl`)))).flatMap(rowsOf)
    const untrained = rows.flatMap((row) =>
      row.messages.filter((message: { weight?: number }) => message.weight === 0),
    )
    const calls = untrained.map((turn) => String(turn.tool_calls[0].function.arguments)).toSorted()
    expect(calls).toEqual([
      '{"order_id":"8821"}',
      '{"order_id":"ORD-10457","reason":"damaged"}',
      '{"order_id":"ORD-70031"}',
    ])
  })

  it('nothing personal of the log is in any file', async () => {
    const personal = [
      'Ellison',
      'tomas.reyes',
      'dana.whitlock',
      '88 Larch',
      '4111 1111 1111 1111',
      '555-0147',
    ]
    const log = await readFile(join(fixtures, 'shop-dialogues.jsonl'), 'utf8')
    expect(personal.filter((value) => !log.includes(value))).toEqual([])
    for (const name of await readdir(join(folder, 'dataset'), { recursive: true })) {
      if (!/\.\w+$/.test(name) || name.startsWith('.')) continue
      const content = await text('dataset', name)
      expect(
        personal.filter((value) => content.includes(value)),
        name,
      ).toEqual([])
    }
  })

  it('gives the same bytes with one thread and with three', async () => {
    const bytes = async (workers: number, out: string) => {
      await buildDataset({ directory: folder, out: join(folder, out), workers, overrides: { size: 60 } })
      return bytesOf(join(folder, out))
    }
    expect(await bytes(3, 'three')).toEqual(await bytes(1, 'one'))
  }, 30_000)

  it('joins pairs, targets and formats like any other', async () => {
    const config = `${configuration}size: 40\ntargets: [trl, sharegpt]\nformat: [hermes, mistral]\npreference: { shapes: [dpo] }\n`
    const project = join(folder, 'more')
    await mkdir(project)
    for (const name of ['tools', 'mined'])
      await cp(join(folder, name), join(project, name), { recursive: true })
    await writeFile(join(project, 'callsmith.config.yaml'), config)
    await told('build', project, '--quiet')
    const names = await readdir(join(project, 'dataset'), { recursive: true })
    const withLog = await Promise.all(
      names
        .filter((name) => name.endsWith('train.jsonl'))
        .map(async (name) => [name, (await text('more/dataset', name)).includes('Northbeam Outfitters')]),
    )
    expect(withLog.length).toBeGreaterThanOrEqual(5)
    expect(withLog.filter(([, found]) => !found)).toEqual([])
  }, 20_000)
})

/** Dialogues of two questions each, about one tool. */
function weatherLog(): string {
  const cities = 'Oslo Lima Riga Cairo Quito Turin Porto Delhi'.split(' ')
  const asks = [
    (city: string) => `is it raining in ${city} at the moment`,
    (city: string) => `Do I need a thick coat in ${city} today?`,
    (city: string) => `how hot will it get over in ${city}`,
    (city: string) => `We land in ${city} in an hour, what is it like outside?`,
  ]
  const turn = (city: string, ask: string, n: number) => [
    { role: 'user', content: ask },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        {
          id: `c${n}`,
          type: 'function',
          function: { name: 'get_weather', arguments: JSON.stringify({ city }) },
        },
      ],
    },
    { role: 'tool', tool_call_id: `c${n}`, content: '{"sky":"clear"}' },
    { role: 'assistant', content: `It is clear in ${city}.` },
  ]
  return [0, 1]
    .map((i) => {
      const [a, b] = [cities[2 * i], cities[2 * i + 1]]
      const messages = [...turn(a, asks[2 * i](a), 1), ...turn(b, asks[2 * i + 1](b), 2)]
      return `${JSON.stringify({ messages })}\n`
    })
    .join('')
}

it('a request made from a mined message stays on the side of its dialogue', async () => {
  const project = join(folder, 'weather')
  await mkdir(project)
  const city = { type: 'string', description: 'Name of the city' }
  const parameters = { type: 'object', properties: { city }, required: ['city'] }
  const tool = { name: 'get_weather', description: 'Get the weather of a city right now.', parameters }
  await writeFile(join(project, 'tools.json'), JSON.stringify([{ type: 'function', function: tool }]))
  await writeFile(join(folder, 'weather.jsonl'), weatherLog())
  const mined = join(project, 'mined')
  await told(
    'logs', 'import', join(folder, 'weather.jsonl'),
    '--tools', join(project, 'tools.json'), '--out', mined, '--allow', 'kind:address',
  ) // prettier-ignore
  await writeFile(
    join(project, 'callsmith.config.yaml'),
    'tools: tools.json\nseeds: mined/seeds\nsamples: mined\nsize: 100\nsplit: { train: 0.4, validation: 0.3, test: 0.3 }\n',
  )
  await told('build', project, '--quiet')
  const partOf = new Map<string, string>()
  for (const part of parts)
    for (const row of rowsOf(await text('weather/dataset', `${part}.jsonl`)))
      partOf.set(JSON.stringify(row.messages.map((m: { content: unknown }) => m.content)), part)
  const families = new Map<string, Set<string | undefined>>()
  const samples = await samplesOf('weather/dataset')
  const given = samples.filter(fromLogs)
  expect(given.map((sample) => sample.lineage.seeds.length)).toEqual([2, 2])
  let made = 0
  for (const sample of samples) {
    const dialogue = given.find(({ lineage }) =>
      lineage.seeds.some((seed) => sample.lineage.seeds.includes(seed)),
    )
    if (!dialogue) continue
    if (sample !== dialogue) made++
    const family = families.get(dialogue.id) ?? new Set()
    families.set(dialogue.id, family.add(partOf.get(JSON.stringify(sample.messages.map((m) => m.content)))))
  }
  expect(made).toBeGreaterThan(2)
  for (const family of families.values()) expect(family.size).toBe(1)
}, 20_000)
