import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCatalog } from '../../../src/catalog/catalog.ts'
import { create } from '../../../src/index.ts'
import { english } from '../../../src/language/en/english.ts'
import type { Tool } from '../../../src/spec/tool.ts'
import type { Sample } from '../../../src/sample/schema.ts'
import { languageSuite } from '../../../src/testing/index.ts'
import { shopTools } from '../../../src/testing/toy-shop.ts'
import { toyLanguage } from './toy-language.ts'

const order = { type: 'string', description: 'The order number (format: ORD-XXXXX)' }
const tools: readonly Tool[] = [
  {
    name: 'track_order',
    description: 'Track an order.',
    parameters: { type: 'object', properties: { order_id: order }, required: ['order_id'] },
  },
  {
    name: 'cancel_order',
    description: 'Cancel an order.',
    parameters: { type: 'object', properties: { order_id: order }, required: ['order_id'] },
  },
  {
    name: 'book_room',
    description: 'Book a room in a city.',
    parameters: {
      type: 'object',
      properties: {
        city: { type: 'string' },
        date: { type: 'string', format: 'date' },
        guests: { type: 'integer', minimum: 1, maximum: 6 },
        room_type: { type: 'string', enum: ['single', 'double'] },
      },
      required: ['city', 'date'],
    },
  },
]

languageSuite({ describe, it }, { language: toyLanguage, tools: buildCatalog(tools) })
languageSuite({ describe, it }, { language: english, tools: shopTools })

describe('a dataset in the toy language', () => {
  const callsmith = create({ modules: [new URL('./toy-language.ts', import.meta.url)] })
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'callsmith-toy-'))
    const functions = tools.map((one) => ({ type: 'function', function: one }))
    await writeFile(join(folder, 'tools.json'), JSON.stringify(functions))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function built(languages: Record<string, number>, name: string): Promise<Sample[]> {
    const config = { tools: 'tools.json', size: 60, languages }
    await writeFile(join(folder, 'callsmith.config.json'), JSON.stringify(config))
    const out = join(folder, name)
    await callsmith.build({ directory: folder, out, workers: 1 })
    return (await readFile(join(out, 'samples.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Sample)
  }
  const firstWords = (sample: Sample) => sample.messages.find(({ role }) => role === 'user')?.content ?? ''

  it('is built end to end: verb last, cases, no blanks between words', async () => {
    const samples = await built({ xt: 1 }, 'toy')
    // A language of so few words repeats itself: near-duplicates are left out.
    expect(samples.length).toBeGreaterThan(40)
    for (const sample of samples) {
      expect(sample.language).toBe('xt')
      expect(firstWords(sample), firstWords(sample)).not.toMatch(/[\s{}<>]/)
    }
    expect(new Set(samples.map(firstWords)).size).toBeGreaterThan(30)
    expect(samples.filter((sample) => firstWords(sample).includes('ぬ')).length).toBeGreaterThan(20)
  }, 60_000)

  it('may be one of two languages of a build', async () => {
    const samples = await built({ en: 0.7, xt: 0.3 }, 'both')
    const toy = samples.filter(({ language }) => language === 'xt').length / samples.length
    expect(toy).toBeGreaterThan(0.1)
    expect(toy).toBeLessThan(0.6)
    const manifest = JSON.parse(await readFile(join(folder, 'both', 'manifest.json'), 'utf8'))
    expect(manifest.languages).toEqual(['en', 'xt'])
  }, 60_000)

  it('a language that nobody brought is told with those there are', async () => {
    await expect(built({ qq: 1 }, 'none')).rejects.toMatchObject({ code: 'language/not-there' })
  })
})
