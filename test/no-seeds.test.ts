import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildDataset, type Sample } from '../src/index.ts'
import { linesOf } from './example/dataset.ts'

let folder: string
let samples: Sample[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-no-seeds-'))
  const directory = fileURLToPath(new URL('fixtures/no-seeds', import.meta.url))
  await buildDataset({ directory, out: folder, workers: 1 })
  samples = await linesOf<Sample>(folder, 'samples.jsonl')
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

function userTexts(sample: Sample): string[] {
  return sample.messages.flatMap((message) => (message.role === 'user' ? [message.content] : []))
}

it('builds whole from names, descriptions and schemas alone, without an error in any sample', () => {
  expect(samples).toHaveLength(120)
  expect(
    samples.flatMap((sample) => sample.verdicts.filter((verdict) => verdict.severity === 'error')),
  ).toEqual([])
  const called = new Set(samples.flatMap((sample) => sample.expect.calls.flat().map((call) => call.name)))
  expect([...called].toSorted()).toEqual(['book_class', 'plan_trip', 'renew_loan', 'search_books'])
})

/** Marks of a filled-in form rather than of a person. */
const formLike: readonly RegExp[] = [
  /\bwith [\w ]+ (?:as the|is) [\w ]+ and [\w ]+ (?:as the|is)\b/i,
  /\b[a-z]+_[a-z]+ (?:is|should be|=)/,
  /(?:\b[\w ]{3,20}: [^.,]+, ){2}/,
  /\b(?:the )?(?:class name|departure time|num people|limit) (?:is|should be|:)/i,
  /\bsaying (?:yoga|pilates)\b/,
  /\bundefined\b|\bnull\b|\[object|\{|\}/,
]

it('has no message that reads like a form', () => {
  const texts = samples.filter((sample) => !sample.tags.includes('misspelling')).flatMap(userTexts)
  expect(texts.length).toBeGreaterThan(80)
  for (const pattern of formLike)
    expect(
      texts.filter((text) => pattern.test(text)),
      String(pattern),
    ).toEqual([])
})

it('asks for the thing in the plural, from and to a place, and by its number', () => {
  const texts = samples.flatMap(userTexts).map((text) => text.toLowerCase())
  const some = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length
  expect(some(/\bbooks\b/)).toBeGreaterThan(8)
  expect(some(/\bfrom .+ to .+/)).toBeGreaterThan(8)
  expect(some(/\brenew/)).toBeGreaterThan(8)
  expect(some(/\blimit\b/)).toBe(0)
})
