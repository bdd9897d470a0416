import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buildCatalog } from '../catalog/catalog.ts'
import { fileWriter, makeFolder, type FileWriter } from '../lib/files.ts'
import { isObject, jsonIn } from '../lib/json.ts'
import { random } from '../lib/random.ts'
import { textLines } from '../lib/text-lines.ts'
import { Problem } from '../spec/problem.ts'
import type { LoggedDialogue } from '../spec/log-importer.ts'
import type { LanguageReaders } from '../spec/reading.ts'
import type { Tool } from '../spec/tool.ts'
import type { Severities } from '../checks/severities.ts'
import { claimOutputFolder, unwritable, type OutputFolder } from '../store/output-folder.ts'
import { gatherDialogues, type Gathered, type OpenMask } from './gather-dialogues.ts'
import { maskText, type ValueMask } from './mask-messages.ts'
import { dialogueMiner } from './mine-dialogues.ts'
import type { MaskedDialogue } from './mine-sample.ts'
import { miningPage } from './mining-page.ts'
import type { MiningReport } from './mining-report.ts'
import type { OutcomeFilter } from './outcome-filter.ts'
import type { LogItem } from './read-logs.ts'
import { seedFiles } from './write-seeds.ts'
import type { SettledTools } from '../rows/logged-tools.ts'

/** What mining is done with. */
export interface MineLogsPlugs {
  /** Who reads the dialogues. */
  readonly languages: LanguageReaders
  readonly items: AsyncIterable<LogItem>
  readonly openMask: OpenMask
  readonly decode: (dialogue: LoggedDialogue) => LoggedDialogue
}

export interface MineLogsOptions {
  /** Folder of what is written. */
  readonly out: string
  /** Files, for the names by which dialogues are told apart. */
  readonly files: readonly string[]
  /** Tools of dialogues whose logs define none. */
  readonly tools?: readonly Tool[]
  readonly outcome: OutcomeFilter
  /** Severities of checks, over those for logs. */
  readonly severities?: Severities
  /** Language of all dialogues; found for each unless told. */
  readonly language?: string
  readonly seed: number
  readonly version: string
  /** What the report says it was asked for. */
  readonly asked: Readonly<Record<string, unknown>>
  readonly now: Date
  readonly signal: AbortSignal
  /** Told as dialogues are read, and then as they are mined. */
  readonly progress?: (stage: 'read' | 'mine', done: number, of: number | undefined) => void
}

const spillName = 'dialogues.spill'
const shownDisagreements = 10

/**
 * Mines dialogues: samples, tools, seeds, bad cases, disagreements and a report, in one folder that appears whole or
 * not at all. Two passes over a spill of masked dialogues, so that memory does not grow with them.
 * Throws `output/busy`, `output/unwritable` and `logs/stopped`.
 */
export async function mineLogs(plugs: MineLogsPlugs, options: MineLogsOptions): Promise<MiningReport> {
  await refuseForeign(options.out)
  const folder = await claimOutputFolder(options.out, options.now, madeBy)
  const open: FileWriter[] = []
  const done = { dialogues: 0 }
  try {
    return await mineInto(folder, plugs, options, open, done)
  } catch (thrown) {
    for (const file of open) file.abandon()
    await folder.release()
    await rm(folder.work, { recursive: true, force: true })
    await rmdir(options.out).catch(() => {})
    if (options.signal.aborted) throw Problem.of('logs/stopped', { done: done.dialogues }, thrown)
    throw thrown
  }
}

const ownNames = new Set(
  'samples.jsonl tools.json seeds bad-cases.jsonl disagreements.jsonl rejected.jsonl unread.jsonl report.json README.md manifest.json'.split(
    ' ',
  ),
)
const madeBy = 'callsmith logs import'

/** Refuses a folder that holds files of those names that are somebody else's: a project's seeds, a dataset. */
async function refuseForeign(out: string): Promise<void> {
  const names = await unwritable(out, () => readdir(out).catch(missingIsEmpty))
  const manifest = names.includes('manifest.json')
    ? jsonIn(await readFile(join(out, 'manifest.json'), 'utf8'))
    : undefined
  if (isObject(manifest) && manifest.made_by === madeBy) return
  const foreign = names.filter((name) => ownNames.has(name))
  if (foreign.length === 0) return
  throw Problem.of('output/unwritable', {
    directory: out,
    why: `it holds ${foreign.join(', ')} that no \`${madeBy}\` wrote.`,
  })
}

function missingIsEmpty(thrown: NodeJS.ErrnoException): string[] {
  if (thrown.code === 'ENOENT') return []
  throw thrown
}

async function mineInto(
  folder: OutputFolder,
  plugs: MineLogsPlugs,
  options: MineLogsOptions,
  open: FileWriter[],
  done: { dialogues: number },
): Promise<MiningReport> {
  const { out, signal, progress } = options
  const file = async (name: string) => {
    const writer = await unwritable(out, () => fileWriter(folder.aside(name)))
    open.push(writer)
    return {
      write: (text: string) => unwritable(out, () => writer.write(text)),
      end: () => unwritable(out, () => writer.end()),
    }
  }
  const spill = await file(spillName)
  const unread = await file('unread.jsonl')
  const gathered = await gatherDialogues(
    plugs.items,
    { dialogue: spill.write, unread: unread.write },
    {
      openMask: plugs.openMask,
      random: random(options.seed),
      decode: plugs.decode,
      language: options.language,
      toolsGiven: options.tools !== undefined,
      nameOf: fileNames(options.files, plugs.openMask({ random: random(options.seed).fork('files') })),
      signal,
      progress: (dialogues) => {
        done.dialogues = dialogues
        progress?.('read', dialogues, undefined)
      },
    },
  )
  await spill.end()

  const { settled, tools, elsewhere } = settleTools(gathered, options.tools)
  const catalog = new Map(buildCatalog(tools).map((tool) => [tool.name, tool]))
  const [samples, rejected, badCases] = [
    await file('samples.jsonl'),
    await file('rejected.jsonl'),
    await file('bad-cases.jsonl'),
  ]
  const miner = dialogueMiner(
    { sample: samples.write, rejected: rejected.write, badCase: badCases.write, unread: unread.write },
    {
      settled,
      elsewhere,
      inferred: options.tools === undefined,
      catalog,
      outcome: options.outcome,
      severities: options.severities ?? {},
      language: options.language,
      languages: plugs.languages,
    },
  )
  let mined = 0
  for await (const text of textLines(createReadStream(folder.aside(spillName), { highWaterMark: 1 << 18 }))) {
    signal.throwIfAborted()
    if (text === '') continue
    await miner.add(JSON.parse(text) as MaskedDialogue)
    progress?.('mine', ++mined, gathered.dialogues)
  }
  await unwritable(out, () => rm(folder.aside(spillName)))
  const disagreements = miner.disagreements.find()
  const page = await file('disagreements.jsonl')
  for (const one of disagreements) await page.write(`${JSON.stringify(one)}\n`)
  for (const one of [unread, samples, rejected, badCases, page]) await one.end()

  const report = reportOf(options, gathered, settled, tools, miner, disagreements)
  const write = (name: string, text: string) =>
    unwritable(out, async () => {
      await makeFolder(dirname(folder.aside(name)))
      await writeFile(folder.aside(name), text)
    })
  const definitions = tools.map((tool) => ({ type: 'function', function: tool }))
  await write('tools.json', `${JSON.stringify(definitions, null, 2)}\n`)
  for (const [name, text] of seedFiles(miner.seeds.languages())) await write(name, text)
  await write('report.json', `${JSON.stringify(report, null, 2)}\n`)
  await write('README.md', miningPage(report, out))
  await write(
    'manifest.json',
    `${JSON.stringify({ made_by: madeBy, version: options.version, options: options.asked }, null, 2)}\n`,
  )
  // Seeds of an earlier run for tools that are no longer there would be read along with the new ones.
  await unwritable(out, async () => {
    for (const name of await readdir(out))
      if (/^seeds(?:-[\w-]+)?$/.test(name)) await rm(join(out, name), { recursive: true, force: true })
  })
  await folder.finish()
  return report
}

/** Last parts of the paths, masked, since files are named after people too; two files never share one. */
function fileNames(files: readonly string[], mask: ValueMask): (file: string) => string {
  for (const file of files) mask.learn(basename(file))
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const file of files) {
    if (names.has(file)) continue
    const base = maskText(basename(file), mask)
    let name = base
    for (let i = 2; taken.has(name); i++) name = `${base}#${i}`
    taken.add(name)
    names.set(file, name)
  }
  return (file) => names.get(file) ?? maskText(basename(file), mask)
}

function settleTools(gathered: Gathered, given: readonly Tool[] | undefined) {
  const others = new Map((given ?? gathered.inference.tools()).map((tool) => [tool.name, tool]))
  const byFile = new Map<string, readonly Tool[]>()
  for (const [file, names] of gathered.inferred)
    byFile.set(
      file,
      [...others.values()].filter((tool) => names.has(tool.name)),
    )
  const settled = gathered.definitions.settle(others)
  return {
    settled,
    tools: [...settled.tools, ...others.values()],
    elsewhere: (file: string): readonly Tool[] => given ?? byFile.get(file) ?? [],
  }
}

function reportOf(
  { version, asked, tools: given }: MineLogsOptions,
  gathered: Gathered,
  settled: SettledTools,
  tools: readonly Tool[],
  { tally, seeds }: ReturnType<typeof dialogueMiner>,
  disagreements: MiningReport['disagreements']['examples'],
): MiningReport {
  const { dialogues, messages, joined, calls, masked, why } = gathered
  const inferred = given ? 0 : tools.length - settled.tools.length
  const failures = [...tally.failures].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    version,
    options: asked,
    files: [...gathered.files].map(([file, counts]) => ({ file, ...counts })),
    shapes: sorted(tally.shapes),
    languages: sorted(tally.languages),
    dialogues: {
      read: dialogues,
      samples: tally.samples,
      rejected: tally.rejected,
      set_aside: tally.setAside,
      duplicates: tally.duplicates,
    },
    messages: { read: messages, joined, closing: tally.closing, ...tally.messages },
    calls: { read: calls, ...tally.calls },
    kinds: sorted(tally.kinds),
    outcomes: tally.outcomes,
    masked: sorted(new Map(Object.entries(masked))),
    tools: { given: tools.length - inferred, inferred, merged: settled.merged, renamed: settled.renamed },
    seeds: seedReport(seeds),
    failures: {
      total: failures.reduce((n, [, { count }]) => n + count, 0),
      kinds: Object.fromEntries(failures),
      recoveries: sorted(tally.recoveries),
    },
    disagreements: { total: disagreements.length, examples: disagreements.slice(0, shownDisagreements) },
    rejected: sorted(tally.reasons),
    warnings: sorted(tally.warnings),
    unread: { total: gathered.unread, why },
  }
}

function seedReport(seeds: ReturnType<typeof dialogueMiner>['seeds']): MiningReport['seeds'] {
  const tools = new Map<string, number>()
  let none = 0
  for (const [, collector] of seeds.languages()) {
    for (const [tool, messages] of collector.byTool())
      tools.set(tool, (tools.get(tool) ?? 0) + messages.length)
    none += collector.noTool().length
  }
  const languages = Object.fromEntries(
    seeds.languages().map(([language, { counts }]) => [language, counts.kept]),
  )
  return { tools: sorted(tools), no_tool: none, languages, counts: seeds.counts() }
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
