import { ourPlugins, ourPlugs } from '../testing/our-plugins.ts'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, writeFile, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedEngine } from '../engines/embedded.ts'
import { sampleSchema } from '../sample/schema.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { build, type BuildOptions, type BuildStage } from './build.ts'
import { plan } from '../steps/plan/plan.ts'
import { presets } from '../steps/plan/presets.ts'
import type { BuildInput } from '../project/build-input.ts'
import { settingsOf } from '../project/settings.ts'

const names = ['lookup', 'refund', 'escalate']
const tools = names.map((name): CatalogTool => ({
  name,
  description: `Does ${name}.`,
  parameters: { type: 'object', properties: { order_id: { type: 'string' } }, required: ['order_id'] },
  act: 'find',
  object: 'order',
  params: [],
  reads: true,
  lookAlikes: [],
  fedBy: [],
  hash: name,
}))

function inputOf(size: number, seed: number): BuildInput {
  const project = {
    directory: '/toy',
    configFile: '/toy/callsmith.config.yaml',
    config: { size, seed },
    tools: tools.map(({ name, description, parameters }) => ({ name, description, parameters })),
    seeds: [],
    facts: { business: undefined, facts: [] },
    worldFile: undefined,
    worldHash: undefined,
    formatFiles: [],
    template: undefined,
    benchmark: [],
  }
  const settings = settingsOf(project, ourPlugins)
  return {
    project,
    settings,
    tools,
    plan: plan({ preset: presets.ertas, seed, size, tools, facts: project.facts }),
  }
}

let root = ''
const one = embeddedEngine({ workers: 1 })
const two = embeddedEngine({ workers: 2 })
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-build-'))
})
afterAll(async () => {
  await one.close()
  await two.close()
})

function optionsFor(name: string, more: Partial<BuildOptions> = {}): BuildOptions {
  return {
    input: inputOf(900, 5),
    out: join(root, name),
    plugs: { ...ourPlugs, opener: 'callsmith:testing/toy-plugs' },
    engine: two,
    version: '0.0.0',
    signal: new AbortController().signal,
    resume: 'callsmith build',
    now: new Date('2026-11-27T12:00:00Z'),
    clock: () => performance.now(),
    ...more,
  }
}

/** Hash of every file; the manifest without its timings. */
async function bytesOf(directory: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of (await readdir(directory)).toSorted()) {
    let content = await readFile(join(directory, name), 'utf8')
    if (name === 'manifest.json') content = JSON.stringify({ ...JSON.parse(content), timings: undefined })
    files[name] = createHash('sha256').update(content).digest('hex')
  }
  return files
}

async function linesOf(name: string, file: string): Promise<string[]> {
  const text = await readFile(join(root, name, file), 'utf8')
  expect(text.endsWith('\n')).toBe(true)
  return text.slice(0, -1).split('\n')
}

/** A build that is stopped once so many shards are written. */
async function stoppedAfter(name: string, stage: BuildStage, shards: number): Promise<void> {
  const stop = new AbortController()
  const progress = (at: BuildStage, done: number) => {
    if (at === stage && done >= shards) stop.abort()
  }
  await expect(build(optionsFor(name, { signal: stop.signal, engine: one, progress }))).rejects.toMatchObject(
    {
      code: 'stopped',
      fields: { resume: 'callsmith build' },
    },
  )
}

describe('build', () => {
  it('fills every quota and accounts for every candidate', async () => {
    const { manifest } = await build(optionsFor('first'))
    expect(manifest.size).toEqual({ asked: 900, planned: 900, got: 900 })
    expect(manifest.notes).toEqual([
      expect.stringContaining('parallel'),
      expect.stringContaining('multi_turn'),
      expect.stringContaining('clarify'),
    ])
    const samples = await linesOf('first', 'samples.jsonl')
    const rejected = await linesOf('first', 'rejected.jsonl')
    expect(samples).toHaveLength(900)
    const made = manifest.cells.reduce((sum, cell) => sum + cell.candidates, 0)
    expect(samples.length + rejected.length).toBe(made)
    for (const line of samples) expect(sampleSchema.safeParse(JSON.parse(line)).error).toBeUndefined()
    const reasons = new Set(rejected.flatMap((line): string[] => JSON.parse(line).reasons))
    expect([...reasons].toSorted()).toEqual(['select/surplus', 'toy/every-tenth', 'write/no-words'])
    const rows = await Promise.all(
      ['train', 'validation', 'test'].map((part) => linesOf('first', `${part}.jsonl`)),
    )
    expect(rows.map((part) => part.length)).toEqual(Object.values(manifest.split).slice(0, 3))
    expect(rows.flat()).toHaveLength(900)
    expect((await readdir(join(root, 'first'))).toSorted()).toEqual(
      [...Object.keys(manifest.files), 'manifest.json'].toSorted(),
    )
  })

  it('keeps every template on one side of the split', async () => {
    const side = new Map<string, string>()
    const templates = new Map<string, string>()
    for (const line of await linesOf('first', 'samples.jsonl')) {
      const { messages, lineage } = JSON.parse(line)
      templates.set(messages[0].content, lineage.template)
    }
    for (const part of ['train', 'validation', 'test']) {
      for (const line of await linesOf('first', `${part}.jsonl`)) {
        const template = templates.get(JSON.parse(line).messages[0].content) ?? ''
        expect(side.get(template) ?? part, template).toBe(part)
        side.set(template, part)
      }
    }
    expect(new Set(side.values()).size).toBe(3)
  })

  it('gives the same bytes with one worker, and others with another seed', async () => {
    await build(optionsFor('alone', { engine: one }))
    expect(await bytesOf(join(root, 'alone'))).toEqual(await bytesOf(join(root, 'first')))
    await build(optionsFor('other', { input: inputOf(900, 6) }))
    const other = await bytesOf(join(root, 'other'))
    expect(other['train.jsonl']).not.toBe((await bytesOf(join(root, 'first')))['train.jsonl'])
  })

  it('takes up finished shards after a stop, whole ones only, and ends with the same bytes', async () => {
    await stoppedAfter('stopped', 'write', 2)
    const work = join(root, 'stopped', '.callsmith')
    const [own] = await readdir(join(work, 'finished'))
    const notes = (await readdir(join(work, 'finished', own))).toSorted()
    expect(notes.length).toBeGreaterThanOrEqual(2)
    expect(existsSync(join(work, 'lock'))).toBe(false)
    const { blob }: { blob: string } = JSON.parse(
      await readFile(join(work, 'finished', own, notes[1]), 'utf8'),
    )
    await truncate(join(work, 'blobs', blob.slice(0, 2), blob.slice(2)), 5000)
    await mkdir(join(work, 'finished', 'ffff'))
    await writeFile(join(work, 'finished', 'ffff', '000000.json'), 'of another build')
    const seen: number[] = []
    const progress = (stage: BuildStage, done: number) => stage === 'write' && seen.push(done)
    await build(optionsFor('stopped', { progress }))
    expect(seen[0]).toBe(notes.length - 1)
    expect(await bytesOf(join(root, 'stopped'))).toEqual(await bytesOf(join(root, 'first')))
  })

  it('does not take up shards of another configuration', async () => {
    await stoppedAfter('changed', 'write', 2)
    const seen: number[] = []
    const progress = (stage: BuildStage, done: number) => stage === 'write' && seen.push(done)
    await build(optionsFor('changed', { input: inputOf(900, 6), progress }))
    expect(seen[0]).toBe(0)
    expect(await bytesOf(join(root, 'changed'))).toEqual(await bytesOf(join(root, 'other')))
  })

  it('can be stopped while it encodes', async () => {
    await stoppedAfter('late', 'select', 1)
    await build(optionsFor('late'))
    expect(await bytesOf(join(root, 'late'))).toEqual(await bytesOf(join(root, 'first')))
  })

  it('replaces an older dataset whole', async () => {
    await build(optionsFor('other'))
    expect(await bytesOf(join(root, 'other'))).toEqual(await bytesOf(join(root, 'first')))
  })
})
