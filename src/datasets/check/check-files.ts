import { relative } from 'node:path'
import { memoryStore } from '../../store/memory-store.ts'
import { putJson } from '../../store/read-blob.ts'
import { buildCatalog } from '../../catalog/catalog.ts'
import { loadPlugins } from '../../plugins/load-plugins.ts'
import { pluginSet } from '../../plugins/plugin-set.ts'
import type { PluginSet } from '../../spec/plugins.ts'
import { readTools } from '../../catalog/read-tools.ts'
import type { Engine, ShardTask } from '../../spec/engine.ts'
import type { PlacedVerdict } from '../../spec/check.ts'
import type { Facts } from '../../spec/facts.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { rangeChecker, type CheckStart } from './check-range.ts'
import { unpackRange } from './range-result.ts'
import type { Severities } from '../../checks/severities.ts'
import { readBenchmark } from '../../rows/read-benchmark.ts'
import { openSources, type Source } from '../../rows/sources.ts'
import { wholeSet } from './whole-set.ts'

export interface CheckFilesOptions {
  /** References of modules of plug-ins, ours first: languages that rows are read in, and checks. */
  readonly plugins: readonly string[]
  /** Plug-ins that are objects of this process, for an engine that stays in it. */
  readonly pluginSet?: PluginSet
  /** Runs ranges of large inputs on threads; small inputs are checked where they are. */
  readonly engine: Engine
  /** Tool file or folder for rows that bring no tools. Default: `tools.json` beside each file. */
  readonly tools?: string
  readonly facts?: Facts
  /** ISO date for rows that state none. */
  readonly today?: string
  readonly severities?: Severities
  /** Longest line that is parsed, in bytes; longer ones are told and passed by. 32 MiB. */
  readonly longest?: number
  /** Files of benchmarks or test sets that no row may overlap with. */
  readonly against?: readonly string[]
  /** Whether the rules on a whole set are applied too. Default: yes. */
  readonly wholeSet?: boolean
  readonly signal?: AbortSignal
  /** Told after each range, in megabytes. */
  readonly progress?: (done: number, of: number) => void
}

export interface CheckSummary {
  readonly files: number
  readonly rows: number
  readonly bytes: number
  readonly errors: number
  readonly warnings: number
  /** Rows whose final state was not checked: that carries their calls out again, which only a build does. */
  readonly unchecked: number
}

/** Verdicts as they are found: rows in order, then what is true of the whole set. */
export interface CheckRun extends AsyncIterable<PlacedVerdict> {
  /** What has been found so far; the whole after the last verdict. */
  readonly summary: CheckSummary
}

/** Bytes in one task. A fixed number, so that any number of workers gives the same. */
const rangeBytes = 2 << 20
/** Below this, starting threads costs more than they save. */
const fewBytes = 2 << 20
const megabyte = 1e6

/**
 * Checks files of rows, ours or not, with every rule on lines, rows, samples and the whole set. Files
 * may be larger than memory; a whole set keeps about 300 bytes a row. Nothing in a file makes it
 * throw. Throws a Problem where a file cannot be read, or the tools.
 */
export function checkFiles(paths: readonly string[], options: CheckFilesOptions): CheckRun {
  const counts = { files: paths.length, rows: 0, bytes: 0, errors: 0, warnings: 0, unchecked: 0 }
  async function* verdicts(): AsyncGenerator<PlacedVerdict> {
    const signal = options.signal ?? new AbortController().signal
    const sources = await openSources(paths, signal)
    try {
      for await (const verdict of verdictsOf(sources.list, options, signal, counts)) {
        counts[verdict.severity === 'error' ? 'errors' : 'warnings']++
        yield verdict
      }
    } finally {
      await sources.close()
    }
  }
  return {
    [Symbol.asyncIterator]: verdicts,
    get summary() {
      return { ...counts }
    },
  }
}

async function* verdictsOf(
  sources: readonly Source[],
  options: CheckFilesOptions,
  signal: AbortSignal,
  counts: { rows: number; bytes: number; unchecked: number },
): AsyncGenerator<PlacedVerdict> {
  const start = await startOf(sources, options)
  const tasks = tasksOf(start)
  const plugins = options.pluginSet ?? pluginSet(await loadPlugins(start.plugins, process.cwd()))
  const set = wholeSet(start, plugins.languages)
  const files = openFiles(sources, start.severities)
  const total = start.files.reduce((sum, file) => sum + file.size, 0)
  for await (const { number, bytes } of results(
    start,
    tasks,
    total,
    { engine: options.engine, plugins, inProcess: options.pluginSet },
    signal,
  )) {
    const { from, to } = tasks[number]
    const { result, sketches } = unpackRange(bytes)
    const index = start.files.findLastIndex((file) => file.base <= from)
    yield* files.advance(index)
    const { file } = sources[index]
    for (const [line, check, severity, path, message] of result.verdicts)
      yield { file, line: files.place(line), check, severity, path, message }
    for (const verdict of set.add(result, sketches, file, files.place)) yield verdict
    files.end(result)
    counts.rows += result.rows
    counts.unchecked += result.withState
    counts.bytes += to - from
    options.progress?.(Math.round(counts.bytes / megabyte), Math.round(total / megabyte))
  }
  signal.throwIfAborted()
  yield* files.advance(sources.length)
  yield* set.end(sources.map(({ file }) => file))
}

/** Follows which file the results are in and how many lines came before. */
function openFiles(sources: readonly Source[], severities: Severities) {
  let at = -1
  let before = 0
  let rows = 0
  let returns = 0
  let firstReturn = 0
  function* leave(): Generator<PlacedVerdict> {
    const { file } = sources[at]
    const told = (
      check: string,
      own: 'error' | 'warning',
      line: number,
      message: string,
    ): PlacedVerdict[] => {
      const severity = Object.hasOwn(severities, check) ? severities[check] : own
      return severity === 'off' ? [] : [{ file, line, check, severity, path: '', message }]
    }
    if (returns > 0) {
      const lines = returns === 1 ? 'This line ends' : `This line and ${returns - 1} more end`
      yield* told(
        'json/carriage-return',
        'warning',
        firstReturn,
        `${lines} with a carriage return and a line feed (CRLF). Save the file with line feeds alone.`,
      )
    }
    if (rows === 0) {
      yield* told('json/empty-file', 'error', 1, 'The file holds no row. Write one JSON object a line.')
    }
  }
  const place = (line: number): number => {
    const { lineOf } = sources[at]
    return lineOf ? (lineOf[before + line - 1] ?? before + line) : before + line
  }
  return {
    place,
    /** Moves on to a file; tells what is known of those that are left. */
    *advance(to: number): Generator<PlacedVerdict> {
      while (at < to) {
        if (at >= 0) yield* leave()
        at++
        before = rows = returns = firstReturn = 0
      }
    },
    end(result: { lines: number; rows: number; returns: number; firstReturn: number }) {
      if (result.returns > 0 && returns === 0) firstReturn = place(result.firstReturn)
      returns += result.returns
      rows += result.rows
      before += result.lines
    },
  }
}

async function startOf(sources: readonly Source[], options: CheckFilesOptions): Promise<CheckStart> {
  const { facts, severities = {}, longest = 32 << 20 } = options
  const tools: CatalogTool[][] = []
  const numbers = new Map<string, number>()
  const numberOf = async (path: string | undefined): Promise<number> => {
    if (path === undefined) return -1
    const known = numbers.get(path)
    if (known !== undefined) return known
    // A file that merely lies beside the rows need not hold tools.
    const read = readTools([path]).catch((thrown: unknown) => {
      if (options.tools !== undefined) throw thrown
      return undefined
    })
    const given = await read
    const number = given ? tools.push(buildCatalog(given)) - 1 : -1
    numbers.set(path, number)
    return number
  }
  const files: CheckStart['files'][number][] = []
  let base = 0
  for (const { path, size, toolsFile, today } of sources) {
    files.push({
      path: relative(process.cwd(), path),
      base,
      size,
      tools: await numberOf(options.tools ?? toolsFile),
      today: options.today ?? today,
    })
    base += size
  }
  // Without facts nobody can tell whether an answer is one of them.
  const unsure: Severities = facts ? {} : { 'reply/outside-facts': 'warning' }
  return {
    plugins: options.plugins,
    files,
    tools,
    facts,
    severities: { ...unsure, ...severities },
    longest,
    wholeSet: options.wholeSet !== false,
    benchmark: options.against && (await readBenchmark(options.against, options.signal)),
  }
}

/** Ranges of all files; none reaches from one file into the next. */
function tasksOf({ files }: CheckStart): ShardTask[] {
  const tasks: ShardTask[] = []
  for (const { base, size } of files) {
    for (let from = 0; from < size; from += rangeBytes) {
      const to = base + Math.min(from + rangeBytes, size)
      tasks.push({ stage: 'check', number: tasks.length, from: base + from, to, reads: {} })
    }
  }
  return tasks
}

/** Where ranges are checked. */
interface Places {
  readonly engine: Engine
  readonly plugins: PluginSet
  readonly inProcess: PluginSet | undefined
}

async function* results(
  start: CheckStart,
  tasks: readonly ShardTask[],
  total: number,
  { engine, plugins, inProcess }: Places,
  signal: AbortSignal,
): AsyncGenerator<{ number: number; bytes: Uint8Array }> {
  const directory = process.cwd()
  if (total > fewBytes) {
    const store = memoryStore()
    const job = {
      module: 'callsmith:datasets/check/check-range',
      inputs: { start: await putJson(store, start) },
    }
    yield* engine.run(job, tasks, { store, directory, ...(inProcess && { plugins: inProcess }) }, signal)
    return
  }
  const check = rangeChecker(start, directory, plugins)
  for (const task of tasks) {
    if (signal.aborted) return
    yield { number: task.number, bytes: await check(task) }
  }
}
