import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  buildDataset,
  builtInFormats,
  readTools,
  type Config,
  type Manifest,
  type Sample,
  type Tool,
} from '../../src/index.ts'
import { example } from '../bad-input/callsmith.ts'
import { rowsOf, runHere } from '../cli/run.ts'

/** What a build writes beside the rows of its first target. */
let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-outputs-'))
})
afterAll(() => rm(root, { recursive: true }))

interface Dataset {
  readonly at: (...names: string[]) => string
  readonly manifest: Manifest
  readonly warnings: readonly string[]
  /** Of all three parts. */
  readonly rows: (folder: string) => Promise<Record<string, never>[]>
}

const parts = ['train', 'validation', 'test']
const quotas = { parallel: 0.1, error_recovery: 0.1 }

async function build(name: string, overrides: Config, workers = 1): Promise<Dataset> {
  const out = join(root, name)
  const warnings: string[] = []
  const warn = (sentence: string) => void warnings.push(sentence)
  const given = { size: 80, quotas, ...overrides }
  const { manifest } = await buildDataset({ directory: example, out, overrides: given, workers, warn })
  const at = (...names: string[]) => join(out, ...names)
  const rows = async (folder: string) => {
    const texts = await Promise.all(parts.map((part) => readFile(at(folder, `${part}.jsonl`), 'utf8')))
    return texts.flatMap(rowsOf)
  }
  return { at, manifest, warnings, rows }
}

async function samplesOf({ at }: Dataset): Promise<Sample[]> {
  return rowsOf(await readFile(at('samples.jsonl'), 'utf8'))
}

/** Every file below a folder, by its hash; the manifest without its timings. */
async function allBytes(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    let content = await readFile(path, 'utf8')
    if (entry.name === 'manifest.json')
      content = JSON.stringify({ ...JSON.parse(content), timings: undefined })
    found[path.slice(folder.length)] = createHash('sha256').update(content).digest('hex')
  }
  return found
}

interface TextRow {
  readonly format: string
  readonly offered: readonly string[]
  readonly messages: readonly { readonly role: string; readonly content: string }[]
}

/** All calls of a row of text, turn by turn, as its format reads them with the tools that it offers. */
function callsOf({ format, offered, messages }: TextRow, tools: readonly Tool[]) {
  const own = tools.filter((tool) => offered.includes(tool.name))
  return messages
    .filter(({ role }) => role === 'assistant')
    .flatMap(({ content }) => builtInFormats.named(format).decode(content, own).calls)
    .map(({ name, arguments: args }) => ({ name, arguments: args }))
}

function expectedCalls({ messages }: Sample) {
  return messages.flatMap((message) =>
    message.role === 'assistant'
      ? (message.tool_calls ?? []).map(({ name, arguments: args }) => ({ name, arguments: args }))
      : [],
  )
}

describe('every sample in all formats', () => {
  let dataset: Dataset
  beforeAll(async () => {
    dataset = await build('all', { format: 'all' })
  }, 30_000)

  it.each(builtInFormats.joined)(
    '%s: each row decodes to the calls of its sample (law 3)',
    async (format) => {
      const tools = await readTools([dataset.at('tools.json')])
      const rows = (await dataset.rows(format)) as unknown as TextRow[]
      const byText = new Map<string, string[]>()
      for (const sample of await samplesOf(dataset)) {
        const user = sample.messages.find(({ role }) => role === 'user')?.content ?? ''
        byText.set(user, [...(byText.get(user) ?? []), JSON.stringify(expectedCalls(sample))])
      }
      const left = Object.values(dataset.manifest.left_out[format] ?? {}).reduce(
        (sum, count) => sum + count,
        0,
      )
      expect(rows.length + left).toBe(dataset.manifest.size.got)
      for (const row of rows) {
        expect(row.format).toBe(format)
        expect(row.messages[0].content.endsWith(`\n\nTool-call format: ${format}`)).toBe(true)
        const user = row.messages.find(({ role }) => role === 'user')?.content ?? ''
        expect(byText.get(user)).toContain(JSON.stringify(callsOf(row, tools)))
      }
    },
  )

  it('says before what it will not carry as it is', () => {
    expect(dataset.warnings.join('\n')).toMatch(/^react: .*one after the other/m)
    expect(dataset.warnings.join('\n')).toMatch(/^json_schema: /m)
    expect(dataset.warnings.join('\n')).not.toContain('hermes')
  })

  it('is described in the card and the manifest', async () => {
    const card = await readFile(dataset.at('README.md'), 'utf8')
    for (const format of builtInFormats.joined) expect(card).toContain(`- \`${format}/\``)
    expect(dataset.manifest.formats).toEqual(builtInFormats.joined)
    for (const format of builtInFormats.joined)
      expect(dataset.manifest.files[`${format}/train.jsonl`]).toBeGreaterThan(1000)
  })
})

it('one format alone is not named in the system message, and stands in its folder', async () => {
  const one = await build('one', { format: 'mistral:v11', size: 30 })
  const rows = (await one.rows('mistral-v11')) as unknown as TextRow[]
  expect(rows).toHaveLength(30)
  expect(JSON.stringify(rows)).not.toContain('Tool-call format:')
  expect(rows[0].format).toBe('mistral:v11')
})

describe('a mixture', () => {
  const mix: Config = { format: 'mix:hermes=3,qwen=1', size: 160 }
  let dataset: Dataset
  let rows: TextRow[] = []
  beforeAll(async () => {
    dataset = await build('mix', mix)
    rows = (await dataset.rows('mix')) as unknown as TextRow[]
  }, 30_000)

  it('has shares near its weights, and names the format of each row', () => {
    expect(rows).toHaveLength(dataset.manifest.size.got)
    const share = rows.filter(({ format }) => format === 'hermes').length / rows.length
    // Four standard deviations of 160 draws.
    expect(Math.abs(share - 0.75)).toBeLessThan(0.137)
    for (const { format, messages } of rows)
      expect(messages[0].content.endsWith(`\n\nTool-call format: ${format}`)).toBe(true)
    expect(dataset.manifest.mix).toEqual({ hermes: 3, qwen: 1 })
  })

  it('gives a sample the same format in every run, whatever the workers', async () => {
    const again = await build('mix-again', mix, 2)
    expect(await again.rows('mix')).toEqual(rows)
    const other = await build('mix-other', { ...mix, format: 'mix:hermes=1,qwen=1' })
    const changed = ((await other.rows('mix')) as unknown as TextRow[]).filter(
      ({ format }, i) => format !== rows[i].format,
    )
    // From three quarters to a half: only that quarter changes.
    expect(changed.length / rows.length).toBeLessThan(0.4)
    expect(changed.every(({ format }) => format === 'qwen')).toBe(true)
  }, 30_000)
})

describe('several targets, with pairs and Parquet', () => {
  const config: Config = {
    targets: ['openai', 'trl', 'axolotl', 'llama-factory', 'huggingface', 'gemini'],
    format: ['hermes', 'gemini'],
    preference: { shapes: ['dpo', 'kto'], perSample: 2 },
  }
  let dataset: Dataset
  beforeAll(async () => {
    dataset = await build('several', config)
  }, 30_000)

  it('are the same bytes for one worker and two', async () => {
    await build('several-two', config, 2)
    const bytes = await allBytes(join(root, 'several'))
    expect(await allBytes(join(root, 'several-two'))).toEqual(bytes)
    expect(Object.keys(bytes).length).toBeGreaterThan(40)
  }, 30_000)

  it('stand in folders of their own, with the files that their loaders want', async () => {
    const { at, manifest } = dataset
    const info = JSON.parse(await readFile(at('llama-factory', 'dataset_info.json'), 'utf8'))
    for (const entry of Object.values<{ file_name: string }>(info))
      expect(manifest.files[`llama-factory/${entry.file_name}`]).toBeGreaterThan(0)
    const axolotl = parse(await readFile(at('axolotl', 'axolotl.yaml'), 'utf8'))
    expect(axolotl.datasets[0]).toMatchObject({ path: 'train.jsonl', type: 'chat_template' })
    expect(parse(await readFile(at('axolotl', 'dpo', 'axolotl.yaml'), 'utf8')).rl).toBe('dpo')
    const card = await readFile(at('trl', 'README.md'), 'utf8')
    expect(parse(card.split('---\n')[1]).configs[0].data_files[0].path).toBe('train.jsonl')
    expect(
      (await readFile(at('huggingface', 'data', 'train-00000-of-00001.parquet'))).subarray(0, 4).toString(),
    ).toBe('PAR1')
    expect(Object.keys(manifest.files).filter((name) => /^huggingface\/.*jsonl$/.test(name))).toEqual([])
  })

  it('say beforehand which of them take no pairs', () => {
    const said = dataset.warnings.join('\n')
    expect(said).toContain('gemini: It has no rows for dpo pairs')
    expect(said).toContain('axolotl: It has no rows for kto pairs')
    expect(said).not.toContain('trl: It has no rows')
  })

  it('keep a format apart from the target of its name', async () => {
    const [target] = await dataset.rows('gemini')
    const [text] = (await dataset.rows('gemini-text')) as unknown as TextRow[]
    expect(Object.keys(target)).toContain('contents')
    expect(text.format).toBe('gemini')
    expect(await readFile(dataset.at('README.md'), 'utf8')).toContain('- `gemini-text/`')
  })

  it('list every file with its size, and no other is there', async () => {
    const { at, manifest } = dataset
    const there = Object.keys(await allBytes(at()))
      .map((name) => name.slice(1))
      .toSorted()
    expect(there.filter((name) => name !== 'manifest.json')).toEqual(
      Object.keys(manifest.files)
        .filter((name) => name !== 'manifest.json')
        .toSorted(),
    )
    for (const [name, bytes] of Object.entries(manifest.files))
      if (name !== 'manifest.json') expect([name, (await readFile(at(name))).length]).toEqual([name, bytes])
  })

  it.each(['dpo', 'trl/dpo', 'llama-factory/dpo', 'hermes/dpo'])(
    '%s: both answers of a pair are there, and differ',
    async (folder) => {
      const rows: Record<string, unknown>[] = await dataset.rows(folder)
      expect(rows.length).toBeGreaterThan(20)
      for (const row of rows) {
        const chosen = JSON.stringify(row.chosen ?? row.preferred_output)
        const rejected = JSON.stringify(row.rejected ?? row.non_preferred_output)
        expect(chosen).not.toBe(rejected)
        expect(chosen.length).toBeGreaterThan(2)
      }
    },
  )

  it.each(['trl/kto', 'hermes/kto'])('%s: answers come two by two behind the same prompt', async (folder) => {
    const rows: Record<string, unknown>[] = await dataset.rows(folder)
    expect(rows.length).toBeGreaterThan(40)
    expect(rows.length % 2).toBe(0)
    for (let i = 0; i < rows.length; i += 2) {
      const [good, bad] = [rows[i], rows[i + 1]]
      expect([good.label, bad.label]).toEqual([true, false])
      expect(good.prompt).toEqual(bad.prompt)
      expect(good.completion).not.toEqual(bad.completion)
    }
  })

  it('pairs of text hold the truth, and an answer that differs in the one thing that it says', async () => {
    const rows = (await dataset.rows('hermes/dpo')) as unknown as {
      fault: string
      chosen: { content: string }[]
      rejected: { content: string }[]
    }[]
    const truths = new Set(
      (await samplesOf(dataset)).flatMap(expectedCalls).map((call) => JSON.stringify(call)),
    )
    const read = (answer: { content: string }[]) =>
      builtInFormats.named('hermes').decode(answer[0].content).calls
    for (const { chosen, rejected, fault } of rows) {
      const right = read(chosen)
      const wrong = read(rejected)
      for (const { name, arguments: args } of right)
        expect(truths).toContain(JSON.stringify({ name, arguments: args }))
      const names = right.filter(({ name }, i) => name !== wrong[i]?.name).length
      const changed = right.flatMap(({ arguments: args }, i) => {
        const keys = new Set([...Object.keys(args), ...Object.keys(wrong[i]?.arguments ?? {})])
        return [...keys].filter(
          (key) => JSON.stringify(args[key]) !== JSON.stringify(wrong[i]?.arguments[key]),
        )
      }).length
      if (fault === 'needless_call') expect([right.length, wrong.length]).toEqual([0, 1])
      else if (fault === 'missing_call') expect(wrong).toEqual([])
      else if (fault === 'wrong_tool') expect([names, wrong.length]).toEqual([1, right.length])
      else if (/_argument$|_type$|_enum$|_value$/.test(fault))
        expect([fault, names, changed]).toEqual([fault, 0, 1])
    }
    expect(new Set(rows.map((row) => row.fault)).size).toBeGreaterThan(4)
  })
})

it('the Hugging Face layout as the first target keeps the card of the dataset at the top', async () => {
  const first = await build('hub', { target: 'huggingface', size: 30 })
  const card = await readFile(first.at('README.md'), 'utf8')
  const { configs } = parse(card.split('---\n')[1])
  expect(configs[0].data_files.length).toBeGreaterThan(0)
  const names = Object.keys(first.manifest.files)
  for (const { path } of configs[0].data_files as { path: string }[]) {
    const beginning = path.slice(0, path.indexOf('*'))
    expect(names.filter((name) => name.startsWith(beginning) && name.endsWith('.parquet'))).toHaveLength(1)
  }
  expect(names).not.toContain('train.jsonl')
  const report = await readFile(first.at('report.html'), 'utf8')
  expect(report).toContain('huggingface/data/train-*')
  expect(report).not.toContain('train.jsonl')
})

it('samples that a chat template refuses are counted and told, and stand in the other rows', async () => {
  const template = join(root, 'no-tools.jinja')
  await writeFile(
    template,
    "{% for m in messages %}{% if m.role == 'tool' %}{{ raise_exception('no tools here') }}{% endif %}{{ m.content }}{% endfor %}",
  )
  const built = await build('refused', { template, size: 30 })
  const { manifest } = built
  const calling = (await samplesOf(built)).filter(({ messages }) =>
    messages.some(({ role }) => role === 'tool'),
  )
  const reasons = Object.entries(manifest.left_out.text)
  expect(reasons).toEqual([[expect.stringContaining('no tools here'), calling.length]])
  expect(calling.length).toBeGreaterThan(5)
  expect(manifest.notes.join('\n')).toContain(`${calling.length} samples are not in text/: `)
  expect(await built.rows('text')).toHaveLength(manifest.size.got - calling.length)
  expect(await built.rows('')).toHaveLength(manifest.size.got)
})

describe('on the command line', () => {
  const words = (...more: string[]) => [
    'build',
    example,
    '--out',
    join(root, 'line'),
    '--size',
    '20',
    '--workers',
    '1',
    '--quiet',
    '--json',
    ...more,
  ]

  it('takes lists of targets and formats, and a chat template', async () => {
    const template = join(root, 'own.jinja')
    await writeFile(template, '{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}')
    const { code, out } = await runHere(
      ...words('--target', 'trl,axolotl', '--format', 'hermes,mix:qwen=2,react=1', '--template', template),
    )
    expect(code).toBe(0)
    const manifest: Manifest = JSON.parse(out)
    expect(manifest).toMatchObject({
      targets: ['trl', 'axolotl'],
      formats: ['hermes'],
      mix: { qwen: 2, react: 1 },
    })
    const text = rowsOf(await readFile(join(root, 'line', 'text', 'train.jsonl'), 'utf8'))
    expect(text[0].text).toMatch(/^<system>/)
  })

  it.each([
    [['--target', 'trll'], 'trl'],
    [['--format', 'hermez'], 'did you mean "hermes"'],
    [['--format', 'mistral:v99'], 'mistral:v11'],
    [['--format', 'mix:hermes=0'], 'weights above 0'],
    [['--format', 'mix:hermes=x'], 'weights above 0'],
    [['--format', 'mix:hermes=1,hermes=2'], 'each format once'],
    [['--format', 'mix:hermes=1,mix:qwen=1'], 'one mixture'],
    [['--template', '/nowhere/x.jinja'], '/nowhere/x.jinja'],
    [['--template', example], 'cannot be read'],
  ])('refuses %j before any work', async (more, said) => {
    const { code, out } = await runHere(...words(...more))
    expect(code).toBe(2)
    expect(JSON.parse(out).error.message).toContain(said)
  })
})
