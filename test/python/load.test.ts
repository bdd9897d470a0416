import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInFormats } from '../../src/formats/format-set.ts'
import { textSample } from '../../src/formats/text-sample.ts'
import { buildDataset, type Sample } from '../../src/index.ts'
import type { Json, JsonObject } from '../../src/lib/json.ts'
import type { Target } from '../../src/spec/target.ts'
import type { Tool } from '../../src/spec/tool.ts'
import { packParquet, parquetName } from '../../src/store/parquet.ts'
import { allTargets } from '../../src/targets/all-targets.ts'
import { huggingface } from '../../src/targets/huggingface.ts'
import { example } from '../bad-input/callsmith.ts'
import { decimalSamples, evenSamples, evenTool, oddSamples, oddTools } from './odd-samples.ts'
import { runPython, withoutPython } from './python.ts'

const skipped = withoutPython('load')
const parts = ['train', 'validation', 'test'] as const

interface Loaded {
  rows: Record<string, number>
  columns: Record<string, string>
  faults: string[]
}
let folder = ''
let found: { versions: Record<string, string>; targets: Record<string, Loaded> }
const written = new Map<string, Map<string, number>>()

/**
 * What the rows of a target are for, beyond being loaded as they were written: `calls` as data, a
 * `template` of transformers, the functions of `trl`.
 */
const checks: Readonly<Record<string, readonly string[]>> = {
  // Its arguments are texts, which chat templates write twice encoded.
  openai: ['calls'],
  trl: ['calls', 'template', 'trl'],
  'trl-prompt-completion': ['calls', 'template', 'trl'],
  huggingface: ['calls', 'template', 'trl'],
  // Axolotl reads the texts of arguments itself.
  axolotl: ['calls'],
  unsloth: ['calls', 'template'],
  'llama-factory': ['calls'],
  'llama-factory-openai': ['calls'],
}
/**
 * Where all rows have the same keys, `datasets` takes them for columns: dates become timestamps, and 1
 * becomes 1.0 beside 1.5. Declared as lists of JSON, as docs/targets.md says, they stay what they are.
 */
const declared: Readonly<Record<string, readonly string[]>> = {
  trl: ['messages', 'tools'],
  'trl-prompt-completion': ['prompt', 'completion', 'tools'],
}
const targets = [...allTargets.values()]

describe.skipIf(skipped)('datasets, transformers and trl', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'callsmith-python-'))
    const { samples, tools } = await builtSamples(folder)
    const given: Json[] = []
    for (const target of targets) given.push(await writeTarget(target.name, target, samples, tools))
    const odd = new Map(oddTools.map((tool) => [tool.name, tool]))
    const one = new Map([[evenTool.name, evenTool]])
    for (const [name, lists] of Object.entries(declared)) {
      const target = allTargets.get(name) as Target
      given.push({ ...(await writeTarget(`${name}, declared`, target, evenSamples, one)), lists: [...lists] })
    }
    given.push({
      ...(await writeTarget('huggingface, text', huggingface, decimalSamples, odd)),
      config: 'text',
      checks: ['calls'],
    })
    found = JSON.parse(await runPython('load.py', JSON.stringify({ targets: given }), join(folder, 'home')))
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('are the versions of requirements.txt', async () => {
    const pinned = await readFile(join(import.meta.dirname, 'requirements.txt'), 'utf8')
    expect(Object.keys(found.versions).length).toBe(3)
    for (const [name, version] of Object.entries(found.versions))
      expect(pinned).toContain(`${name}==${version}`)
  })

  const names = [
    ...targets.map((target) => target.name),
    ...Object.keys(declared).map((name) => `${name}, declared`),
    'huggingface, text',
  ]
  it.each(names)('load %s: every row, tool and argument as written', (name) => {
    const loaded = found.targets[name]
    expect(loaded.faults).toEqual([])
    expect(loaded.rows).toEqual(Object.fromEntries(written.get(name) ?? []))
    expect(Math.min(...Object.values(loaded.rows))).toBeGreaterThan(0)
  })

  it('read the columns of the Parquet files as the card declares them', () => {
    const { columns } = found.targets.huggingface
    expect(Object.keys(columns)).toEqual(['id', 'kind', 'class', 'language', 'tags', 'messages', 'tools'])
    expect(columns.tools).toBe("Value('string')")
    expect(columns.messages).toContain("'arguments': Json(")
  })
})

/** The example built by our own code, and samples with the values that loaders are known to change. */
async function builtSamples(folder: string): Promise<{ samples: Sample[]; tools: Map<string, Tool> }> {
  const out = join(folder, 'built')
  await buildDataset({ directory: example, out, overrides: { size: 60 }, workers: 1 })
  const text = await readFile(join(out, 'samples.jsonl'), 'utf8')
  const samples = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample)
  const defined: { function: Tool }[] = JSON.parse(await readFile(join(out, 'tools.json'), 'utf8'))
  const tools = new Map(
    [...defined.map((tool) => tool.function), ...oddTools].map((tool) => [tool.name, tool]),
  )
  return { samples: [...samples, ...oddSamples], tools }
}

/** Writes the rows of a target as the build does, and says what they were made from. */
async function writeTarget(
  name: string,
  target: Target,
  samples: readonly Sample[],
  tools: ReadonlyMap<string, Tool>,
): Promise<JsonObject> {
  const path = join(folder, name)
  const hermes = builtInFormats.named('hermes')
  const encode = target.open({ tools, asText: (sample) => textSample(hermes, sample, tools) })
  const described: JsonObject = {}
  const rows = new Map<string, number>()
  for (const [i, part] of parts.entries()) {
    const of = samples
      .filter((_, at) => at % parts.length === i)
      .map((sample) => ({ sample, lines: encode(sample) }))
    const lines = of.flatMap((one) => [...one.lines])
    const file = join(path, `${part}.jsonl`)
    await put(file, lines.map((line) => `${line}\n`).join(''))
    if (target.parquet) {
      await packParquet(file, join(path, parquetName(part)), target.parquet)
      await rm(file)
    }
    rows.set(part, lines.length)
    described[part] = {
      file,
      lines,
      samples: of.flatMap((one) => one.lines.map(() => plain(one.sample, tools))),
    }
  }
  for (const side of target.besides?.({ dataset: 'example', rows }) ?? []) {
    await put(join(path, side.name), side.text)
  }
  written.set(name, rows)
  const builder = target.parquet ? 'folder' : 'json'
  return { name, builder, checks: [...(checks[target.name] ?? [])], path, parts: described }
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** A sample as chat templates want it, made here and not by the targets under test. */
function plain(sample: Sample, tools: ReadonlyMap<string, Tool>): JsonObject {
  const messages = sample.messages.map((message): JsonObject => {
    if (message.role !== 'assistant') return { ...message }
    const calls = message.tool_calls ?? []
    return {
      role: 'assistant',
      content: message.content,
      ...(calls.length > 0 && {
        tool_calls: calls.map(({ id, name, arguments: args }) => ({
          id,
          type: 'function',
          function: { name, arguments: args },
        })),
      }),
    }
  })
  const offered = sample.tools.map((name): JsonObject => {
    const { description, parameters } = tools.get(name) as Tool
    return { type: 'function', function: { name, description, parameters } }
  })
  return { messages, tools: offered }
}
