import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { checkDataset } from '../src/index.ts'
import { isObject } from '../src/lib/json.ts'
import { random } from '../src/lib/random.ts'
import { openMask } from '../src/personal-data/mask-dialogue.ts'
import { isUnread, readLogs } from '../src/mining/read-logs.ts'
import type { Json } from '../src/lib/json.ts'
import { runMeasured, type Spent } from './peak-memory.ts'

const root = join(import.meta.dirname, '..')
const entry = join(root, 'src', 'cli', 'main.ts')
const realTools = join(root, '..', 'shared', 'data', 'tools.jsonl.gz')

/** What was spent on a set of tools: each command as a process, and a bare JSON.parse of the same file. */
export interface ToolFigures {
  readonly tools: number
  readonly megabytes: number
  /** Seconds. */
  readonly parse: number
  readonly steps: readonly (Spent & { readonly name: string })[]
}

/** Imports, lints and indexes a set of `count` tools: real ones with altered names where they are there. */
export async function benchTools(folder: string, count = 40_000): Promise<ToolFigures> {
  const source = join(folder, 'source.jsonl')
  const text = await toolLines(count)
  await writeFile(source, text)
  const from = performance.now()
  let named = 0
  for (const line of text.split('\n')) if (line !== '' && 'name' in (JSON.parse(line) as object)) named++
  const parse = (performance.now() - from) / 1000
  if (named !== count) throw new Error(`the baseline read ${named} tools`)
  const tools = join(folder, 'tools.json')
  const run = async (name: string, words: readonly string[]) => ({
    name,
    // Exit code 1: real tools have faults and errors.
    ...(await runMeasured([entry, 'tools', ...words], [0, 1])),
  })
  const steps = [
    await run('tools import', ['import', source, '--out', tools]),
    await run('tools lint', ['lint', tools]),
    await run('tools graph --json', ['graph', tools, '--json', '--out', join(folder, 'graph.json')]),
  ]
  return { tools: count, megabytes: Buffer.byteLength(text) / 1e6, parse, steps }
}

async function toolLines(count: number): Promise<string> {
  const real = await readFile(realTools).then(
    (packed) => gunzipSync(packed).toString('utf8').trimEnd().split('\n'),
    () => undefined,
  )
  const lines: string[] = []
  for (let i = 0; i < count; i++)
    lines.push(real === undefined ? madeUp(i) : renamed(real[i % real.length], i))
  return `${lines.join('\n')}\n`
}

function renamed(line: string, i: number): string {
  const tool: unknown = JSON.parse(line)
  if (!isObject(tool)) throw new Error('a line of the tools is no object')
  return JSON.stringify({ ...tool, name: `${String(tool.name).slice(0, 50)}_${i}` })
}

const verbs = ['find', 'create', 'update', 'cancel', 'list', 'send', 'approve', 'export']
const things = ['order', 'invoice', 'parcel', 'customer', 'ticket', 'room', 'flight', 'contract', 'payment']

/** A tool of about a kilobyte. */
export function madeUp(i: number): string {
  const [verb, thing] = [verbs[i % verbs.length], things[Math.floor(i / verbs.length) % things.length]]
  const field = (k: number) => [
    `${things[(i + k) % things.length]}_${k}`,
    {
      type: k % 3 === 0 ? 'integer' : 'string',
      description: `The ${things[(i + k) % things.length]} that is meant.`,
    },
  ]
  return JSON.stringify({
    name: `${verb}_${thing}_${i}`,
    description: `Call this to ${verb} the ${thing} of department ${i % 997}, once its number is known.`,
    parameters: {
      type: 'object',
      properties: Object.fromEntries(Array.from({ length: 8 }, (_, k) => field(k))),
      required: [`${things[i % things.length]}_0`],
    },
  })
}

/** Speeds in MB/s of the same rows. */
export interface LogFigures {
  readonly parse: number
  readonly read: number
  readonly mask: number
}

/** Reads rows as logs, and masks their dialogues, on one core. */
export async function benchLogs(rows: string): Promise<LogFigures> {
  const text = await readFile(rows, 'utf8')
  const megabytes = Buffer.byteLength(text) / 1e6
  const seconds = async (work: () => Promise<number>) => {
    const from = performance.now()
    if ((await work()) === 0) throw new Error('nothing was read')
    return (performance.now() - from) / 1000
  }
  const parse = await seconds(async () => {
    let keys = 0
    for (const line of text.split('\n'))
      if (line !== '') keys += Object.keys(JSON.parse(line) as object).length
    return keys
  })
  const dialogues: Json[] = []
  const read = await seconds(async () => {
    for await (const item of readLogs([rows]))
      if (!isUnread(item)) dialogues.push(item.messages as unknown as Json)
    return dialogues.length
  })
  const some = dialogues.slice(0, 4000)
  let masked = 0
  const mask = await seconds(async () => {
    for (const [i, messages] of some.entries()) {
      const one = openMask({ random: random(i), language: 'en' })
      one.learn(messages)
      masked += JSON.stringify(one.mask(messages)).length
    }
    return masked
  })
  return { parse: megabytes / parse, read: megabytes / read, mask: masked / 1e6 / mask }
}

/** Rows a second of `check`, alone and beside a benchmark of `entries` requests. */
export async function benchAgainst(
  folder: string,
  rows: string,
  entries = 1800,
): Promise<{ readonly alone: number; readonly against: number }> {
  const lines = (await readFile(rows, 'utf8')).trimEnd().split('\n')
  const benchmark = join(folder, 'benchmark.jsonl')
  const asked = Array.from({ length: entries }, (_, i) => {
    const row = JSON.parse(lines[Math.floor((i * lines.length) / entries)]) as {
      messages: { role: string; content: string }[]
    }
    const said = row.messages.find(({ role }) => role === 'user')?.content ?? ''
    // The words backwards: near enough to be looked at, too far to be reported.
    const content = said.split(' ').toReversed().join(' ')
    return JSON.stringify({ id: `b_${i}`, messages: [{ role: 'user', content }] })
  })
  await writeFile(benchmark, `${asked.join('\n')}\n`)
  const rate = async (against: readonly string[] | undefined) => {
    const from = performance.now()
    const run = checkDataset([rows], against === undefined ? {} : { against })
    for await (const verdict of run) if (verdict.line < 1) throw new Error('a verdict without a place')
    return run.summary.rows / ((performance.now() - from) / 1000)
  }
  return { alone: await rate(undefined), against: await rate([benchmark]) }
}
