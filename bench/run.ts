import { ourPlugins } from '../src/testing/our-plugins.ts'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Sample } from '../src/index.ts'
import { planProject } from '../src/build/build-project.ts'
import openPlugs from '../src/build/open-plugs.ts'
import { candidates } from '../src/steps/plan/plan.ts'
import { benchBefore, type BesideBefore } from './before.ts'
import { benchCheck } from './check.ts'
import { benchDuplicates } from './duplicates.ts'
import { benchFormats, formatTable } from './formats.ts'
import { benchLargeToolSet } from './large-tool-set.ts'
import { benchPacks } from './packs.ts'
import { runMeasured } from './peak-memory.ts'
import { benchSchemas } from './schemas.ts'
import { benchAgainst, benchLogs, benchTools } from './tools-and-logs.ts'
import { benchAllPairs, benchExactTable, benchSketches } from './whole-set.ts'

/**
 * `npm run bench`: all figures in one table, each beside a baseline of the same run where there is a
 * sensible one. `--size N` rows are built (20,000 unless told); `--full` builds 100,000 and 1,000,000.
 * `--before DIR` times this checkout beside another one instead. Takes about three minutes on two cores.
 */
interface Line {
  readonly what: string
  readonly seconds?: number
  /** A second. */
  readonly rate?: number
  readonly speed?: number
  readonly memory?: number
  readonly baseline?: string
  /** How many times faster than the baseline; below 1 it is slower. */
  readonly ratio?: number
}

const root = join(import.meta.dirname, '..')
const example = join(root, 'examples', 'customer-service')
const entry = join(root, 'src', 'cli', 'main.ts')
const cores = availableParallelism()

const { values: options } = parseArgs({
  options: { size: { type: 'string' }, full: { type: 'boolean' }, before: { type: 'string' } },
})
const sizes = options.full ? [100_000, 1_000_000] : [Number(options.size ?? 20_000)]
if (!sizes.every((size) => Number.isInteger(size) && size >= 1000))
  throw new RangeError('--size N: a whole number from 1000')

const folder = await mkdtemp(join(tmpdir(), 'callsmith-bench-'))
const from = performance.now()
try {
  if (options.before === undefined) await measureAll()
  else console.log(beforeTable(await benchBefore(options.before, root, folder)))
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measureAll(): Promise<void> {
  const lines: Line[] = []
  const note = (more: readonly Line[]) => {
    lines.push(...more)
    process.stderr.write(`${((performance.now() - from) / 1000).toFixed(0)} s: ${more.at(-1)?.what}\n`)
  }
  note(packs())
  note(await quickstart())
  for (const size of sizes) note(await build(size))
  const dataset = join(folder, `build-${sizes[0]}`)
  const samples = await firstLines(join(dataset, 'samples.jsonl'))
  note(await check(dataset))
  note(await writer())
  note(await tools())
  note(await largeToolSet())
  note(await logs(join(dataset, 'train.jsonl')))
  note(
    wholeSet(
      samples.map((line): Sample => JSON.parse(line)),
      Math.max(100_000, ...sizes),
    ),
  )
  note(schemas())
  console.log(table(lines))
  console.log(`\nDecoding, by format:\n\n${formatTable(benchFormats())}`)
}

/** Times and memory of both checkouts, as a Markdown table. */
function beforeTable(rows: readonly BesideBefore[]): string {
  const fixed = (n: number | undefined, digits = 2) => n?.toFixed(digits) ?? '–'
  const cells = ({ what, before, now }: BesideBefore) => [
    what,
    fixed(before.seconds),
    fixed(now.seconds),
    fixed(now.seconds / before.seconds),
    fixed(before.cpu),
    fixed(now.cpu),
    fixed((now.cpu ?? Number.NaN) / (before.cpu ?? Number.NaN)),
    fixed(before.peak, 0),
    fixed(now.peak, 0),
  ]
  const lines = rows.map((row) => `| ${cells(row).join(' | ')} |`)
  const head =
    '| what | before, s | now, s | ratio | before, cpu s | now, cpu s | ratio | before, MiB | now, MiB |'
  return [head, `|---|${'---:|'.repeat(8)}`, ...lines].join('\n')
}

async function quickstart(): Promise<Line[]> {
  const bare = await runMeasured(['--eval', '0'])
  const { seconds, peak } = await runMeasured([entry, 'build', example, '--out', join(folder, 'quickstart')])
  return [
    {
      what: 'quickstart, 625 rows',
      seconds,
      rate: 625 / seconds,
      memory: peak,
      baseline: 'node that does nothing',
      ratio: bare.seconds / seconds,
    },
  ]
}

async function build(size: number): Promise<Line[]> {
  const out = join(folder, `build-${size}`)
  const { seconds, peak } = await runMeasured([entry, 'build', example, '--out', out, '--size', String(size)])
  const bytes = (await stat(join(out, 'samples.jsonl'))).size
  return [
    {
      what: `build ${whole(size)} rows, ${cores} cores`,
      seconds,
      rate: size / seconds,
      speed: bytes / 1e6 / seconds,
      memory: peak,
    },
  ]
}

async function check(dataset: string): Promise<Line[]> {
  const megabytes = 150
  const figures = await benchCheck(megabytes, cores, dataset)
  const speeds = figures.filter((figure) => figure.unit === 'MB/s')
  const [bare, ...checks] = speeds
  return [
    { what: bare.name, seconds: megabytes / bare.value, speed: bare.value },
    ...checks.map(({ name, value }) => ({
      what: name,
      seconds: megabytes / value,
      speed: value,
      baseline: 'bare JSON.parse, 1 thread',
      ratio: value / bare.value,
    })),
  ]
}

/** A large set of tools, each command as a process. */
async function largeToolSet(): Promise<Line[]> {
  const { tools: count, cells, plan, firstShard, samples } = await benchLargeToolSet(folder)
  return [
    { what: `plan of ${whole(count)} tools, ${whole(cells)} cells`, seconds: plan, rate: count / plan },
    { what: `first shard of it, ${samples} samples`, seconds: firstShard, rate: samples / firstShard },
  ]
}

async function tools(): Promise<Line[]> {
  const { tools: count, megabytes, parse, steps } = await benchTools(folder)
  const line = (what: string, seconds: number, memory: number | undefined): Line => ({
    what,
    seconds,
    rate: count / seconds,
    speed: megabytes / seconds,
    ...(memory !== undefined && { memory }),
    baseline: 'bare JSON.parse, 1 thread',
    ratio: parse / seconds,
  })
  return [
    ...steps.map(({ name, seconds, peak }) => line(`${name}, ${whole(count)} tools`, seconds, peak)),
    line(
      'import, lint and index of them',
      steps.reduce((sum, { seconds }) => sum + seconds, 0),
      Math.max(...steps.map(({ peak }) => peak ?? Number.NaN)),
    ),
  ]
}

async function logs(rows: string): Promise<Line[]> {
  const { parse, read, mask } = await benchLogs(rows)
  const { alone, against } = await benchAgainst(folder, rows)
  const beside = (what: string, speed: number): Line => ({
    what,
    speed,
    baseline: 'bare JSON.parse, 1 thread',
    ratio: speed / parse,
  })
  return [
    beside('logs read, 1 core', read),
    beside('personal data masked, 1 core', mask),
    {
      what: 'check --against 1,800 entries',
      rate: against,
      baseline: 'check without',
      ratio: against / alone,
    },
  ]
}

/** Drawing and writing on one core, without checks, scores and files. */
async function writer(): Promise<Line[]> {
  const count = 4000
  const input = await planProject(example, ourPlugins, { size: count })
  const { draw, writer } = await openPlugs(input, ourPlugins)
  const cells = candidates(
    input.plan.cells.map((cell) => cell.quota),
    1,
    0,
  )
  const blueprints = []
  const start = performance.now()
  for (let i = 0; i < count; i++)
    blueprints.push(...[await draw(i, cells[i])].filter((one) => one !== undefined))
  const drawn = performance.now()
  let text = 0
  for (const blueprint of blueprints)
    text += JSON.stringify((await writer.write(blueprint))?.messages ?? '').length
  const written = performance.now()
  const seconds = (written - drawn) / 1000
  const drawing = (drawn - start) / 1000
  return [
    { what: 'blueprints drawn and carried out, 1 core', seconds: drawing, rate: count / drawing },
    {
      what: 'grammar writer, 1 core',
      seconds,
      rate: count / seconds,
      speed: text / 1e6 / seconds,
      baseline: 'blueprints, 1 core',
      ratio: drawing / seconds,
    },
  ]
}

function wholeSet(samples: readonly Sample[], rows: number): Line[] {
  const sketches = benchSketches(samples)
  const exact = benchExactTable()
  const figures = benchDuplicates(rows)
  const seconds = (name: string) =>
    figures.find((figure) => figure.name === name && figure.unit === 's')?.value ?? Number.NaN
  const near = seconds('deduplicate')
  return [
    {
      what: 'similarity sketches, 1 core',
      rate: sketches.ours,
      baseline: 'MinHash, 128 permutations',
      ratio: sketches.ours / sketches.plain,
    },
    {
      what: `exact table, ${exact.bytes.toFixed(0)} bytes a row`,
      rate: exact.ours,
      baseline: 'Map of text keys',
      ratio: exact.ours / exact.plain,
    },
    {
      what: `near duplicates among ${whole(rows)} rows`,
      seconds: near,
      rate: rows / near,
      baseline: 'all pairs, reckoned',
      ratio: benchAllPairs(rows) / near,
    },
    ...['select', 'split'].map((name) => ({
      what: `${name} of ${whole(rows)} rows`,
      seconds: seconds(name),
      rate: rows / seconds(name),
    })),
  ]
}

function packs(): Line[] {
  const { lines, cut, parsed } = benchPacks(root)
  return [
    { what: `core packs of English cut into lists, ${whole(lines)} lines`, seconds: cut },
    { what: 'the same with every phrase parsed', seconds: parsed },
  ]
}

function schemas(): Line[] {
  const { schemas: count, interpreter, ajv } = benchSchemas()
  const line = (what: string, ours: number, theirs: number): Line => ({
    what,
    seconds: ours,
    rate: 1 / ours,
    baseline: 'ajv',
    ratio: theirs / ours,
  })
  const over = (calls: number, { first, next }: { first: number; next: number }) =>
    (first + (calls - 1) * next) / calls
  return [1, 10, 100].map((calls) =>
    line(
      `schema interpreter a call, ${calls} a schema, ${whole(count)} schemas`,
      over(calls, interpreter),
      over(calls, ajv),
    ),
  )
}

/** Whole lines of the first 32 MB of a file. */
async function firstLines(path: string): Promise<string[]> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(32e6), 0, 32e6, 0)
    return buffer.toString('utf8', 0, buffer.lastIndexOf('\n', bytesRead - 1)).split('\n')
  } finally {
    await file.close()
  }
}

function table(lines: readonly Line[]): string {
  const head = [
    'what',
    'time (s)',
    'rate (1/s)',
    'speed (MB/s)',
    'peak memory (MiB)',
    'baseline',
    'ratio (× baseline)',
  ]
  const rows = lines.map((line) => [
    line.what,
    figure(line.seconds),
    figure(line.rate),
    figure(line.speed),
    figure(line.memory),
    line.baseline ?? '',
    figure(line.ratio),
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)))
  const text = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 || i === 5 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (i === 0 || i === 5 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [text(head), rule, ...rows.map(text)].join('\n')
}

/** Three significant digits. */
function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return ''
  if (value >= 100) return whole(Math.round(value))
  return value >= 0.001 ? String(Number(value.toPrecision(3))) : value.toExponential(1)
}

function whole(value: number): string {
  return value.toLocaleString('en')
}
