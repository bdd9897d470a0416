import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sample } from '../sample/schema.ts'
import { Problem } from '../spec/problem.ts'
import type { Tool } from '../spec/tool.ts'
import { toySample } from '../describe/figures/toy-set.ts'
import { givenSamplesIn, readGivenRun } from '../build/given-run.ts'
import { readGivenSamples } from './read-given-samples.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-given-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const track: Tool = {
  name: 'track',
  description: 'Track a parcel.',
  parameters: { type: 'object', properties: { id: { type: 'string', description: 'Its number' } } },
}
const project = { tools: [track], seeds: [] }
const lines = (samples: readonly unknown[]) => samples.map((one) => `${JSON.stringify(one)}\n`).join('')
const sample = (i: number): Sample => toySample(`id${i}`, i % 3 === 0 ? undefined : 'track', `message ${i}`)

async function folderWith(name: string, files: Record<string, string | Uint8Array>): Promise<string> {
  await mkdir(join(root, name))
  for (const [file, content] of Object.entries(files)) await writeFile(join(root, name, file), content)
  return name
}

async function faultsOf(...paths: string[]): Promise<string> {
  const thrown = await readGivenSamples(root, paths, project).catch((problem: unknown) => problem)
  if (!(thrown instanceof Problem)) throw new Error('nothing was refused')
  expect(thrown.code).toBe('samples/invalid')
  return thrown.message
}

describe('given samples', () => {
  it('are counted, cut into runs and read again from them, blank lines and long ones too', async () => {
    const long = { ...sample(1), tags: ['x'.repeat(1_200_000)] }
    const all = [...Array.from({ length: 900 }, (_, i) => sample(i)), long, sample(7)]
    const text = `\uFEFF${lines(all.slice(0, 5))}\n  \r\n${lines(all.slice(5)).trimEnd()}`
    const folder = await folderWith('many', { 'samples.jsonl': text })
    const given = await readGivenSamples(root, [folder, 'many/samples.jsonl'], project)
    expect(given.count).toBe(902)
    expect(given.groups).toEqual([
      { kind: 'no_tool', tool: undefined, count: 300 },
      { kind: 'single', tool: 'track', count: 602 },
    ])
    expect(given.languages).toEqual(['en'])
    expect(given.runs.length).toBeGreaterThan(1)
    expect(given.runs.flatMap((run) => givenSamplesIn(readGivenRun(run)))).toEqual(all)
  })

  it('bind the seed messages that stand in one of them', async () => {
    const two = {
      ...sample(1),
      messages: [...sample(1).messages, { role: 'user', content: '  Message  2' }],
    }
    const folder = await folderWith('bound', { 'samples.jsonl': lines([two, sample(5)]) })
    const seeds = [1, 2, 5].map((i) => ({ id: `track#${i}`, tool: 'track', text: `message ${i}` }))
    const { seedFamilies } = await readGivenSamples(root, [folder], { ...project, seeds })
    expect(seedFamilies).toEqual({ 'track#2': 'track#1' })
  })

  it('that have changed since are told, not taken', async () => {
    const folder = await folderWith('changed', { 'samples.jsonl': lines([sample(1), sample(2)]) })
    const { runs } = await readGivenSamples(root, [folder], project)
    await writeFile(join(root, folder, 'samples.jsonl'), lines([sample(1)]))
    expect(() => readGivenRun(runs[0])).toThrow('has changed while the build was running')
  })

  it('are refused with every fault and its place', async () => {
    const strange = { ...sample(1), tools: ['track', 'trak', '__proto__'] }
    const bad = await folderWith('bad', {
      'samples.jsonl': `{"a":1\n[1]\n${lines([strange, strange, { messages: [] }])}`,
    })
    const empty = await folderWith('empty', { 'samples.jsonl': '\n' })
    const packed = await folderWith('packed', { 'samples.jsonl': gzipSync(lines([sample(1)])) })
    await folderWith('nothing', {})
    const told = await faultsOf(bad, empty, packed, 'nothing', 'nowhere')
    for (const line of [
      'bad/samples.jsonl line 1: it is not valid JSON at column 7',
      'bad/samples.jsonl line 2: it is no sample',
      'bad/samples.jsonl line 5: it is no sample (v: ',
      'bad/samples.jsonl: 2 samples offer trak (line 3), which the project does not have; did you mean track?',
      'bad/samples.jsonl: 2 samples offer __proto__ (line 3)',
      'empty/samples.jsonl: it holds no sample',
      'packed/samples.jsonl: it is packed',
      'nothing: there is no samples.jsonl in it',
      'nowhere: there is no such file or folder',
    ])
      expect(told).toContain(line)
  })

  it('of which many lines are at fault tell some, and how many more', async () => {
    const rows = lines(Array.from({ length: 50 }, (_, i) => ({ messages: [], number: i })))
    const told = await faultsOf(await folderWith('rows', { 'samples.jsonl': rows }))
    expect(told).toContain('rows/samples.jsonl line 10:')
    expect(told).not.toContain('line 11:')
    expect(told).toContain('40 more lines are at fault')
  })

  it('whose tools ask for other arguments are refused; other words are not', async () => {
    const words = { ...track, description: 'Tell where a parcel is.' }
    const other = { ...track, parameters: { ...track.parameters, required: ['id'] } }
    const files = (tool: Tool) => ({
      'samples.jsonl': lines([sample(1)]),
      'tools.json': JSON.stringify([{ type: 'function', function: tool }]),
    })
    const same = await folderWith('same', files(words))
    expect((await readGivenSamples(root, [same], project)).count).toBe(1)
    const told = await faultsOf(await folderWith('clash', files(other)))
    expect(told).toContain('clash/tools.json: track asks for other arguments')
    expect(told).toContain('--tools')
  })
})
