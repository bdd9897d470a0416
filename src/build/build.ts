import type { PluginSet } from '../spec/plugins.ts'
import type { PlugRefs } from './plugs.ts'
import type { BuildInput, Described } from '../project/build-input.ts'
import type { CellCount, Description, Manifest } from '../spec/manifest.ts'
import { writeWhole } from '../lib/files.ts'
import type { Engine } from '../spec/engine.ts'
import { buildHash } from './build-hash.ts'
import { choose, decideFates, type Choice } from './choose-rows.ts'
import { openCandidates, type Candidates } from './make-candidates.ts'
import { fillWithGiven } from './given-cells.ts'
import { givenNotes, leftOutNotes, manifestFile, manifestOf, notesOf } from './manifest.ts'
import { claimOutputFolder, unwritable, type OutputFolder } from '../store/output-folder.ts'
import { candidates as orderOf } from '../steps/plan/plan.ts'
import type { Plan } from '../spec/plan.ts'
import { writeOutputs } from './write-outputs.ts'

/** The stages that take time, in their order. */
export type BuildStage = 'write' | 'select' | 'split' | 'encode' | 'report'

/** What a build is given. */
export interface BuildOptions {
  readonly input: BuildInput
  /** Folder of the dataset. */
  readonly out: string
  /** What workers load. */
  readonly plugs: PlugRefs
  /** Plug-ins that are objects of this process, for an engine that stays in it. */
  readonly pluginSet?: PluginSet
  readonly engine: Engine
  /** Version of Callsmith. */
  readonly version: string
  readonly signal: AbortSignal
  /** What the reader is told to do after a stop. */
  readonly resume: string
  readonly now: Date
  /** Milliseconds; for the timings alone. */
  readonly clock: () => number
  readonly progress?: (stage: BuildStage, done: number, of: number) => void
  /** Files beside the rows, made once these are written: report and card, by name. */
  readonly describe?: (built: Described) => Promise<Description>
}

export interface Built {
  readonly directory: string
  readonly manifest: Manifest
}

/** Candidates beyond the quota in the first round: selection wants a choice, most of all where rows are few. */
const oversample = (size: number): number => (size <= 2_000 ? 2.5 : size <= 50_000 ? 1.35 : 1.08)
const oversampleLeast = (cells: number): number => (cells <= 200 ? 8 : 1)
/** Rounds after the first in which unfilled cells are tried again. */
const topUpRounds = 4
/** Candidates a row in a top-up round at most, however low the yield was. */
const mostPerRow = 12
/** A cell whose last round brought fewer new rows a candidate than this has no more to give. */
const leastYield = 0.04

/**
 * Builds a dataset. The same input gives the same files whatever the engine and its workers, except
 * `timings` in the manifest. Throws `stopped` on abort; what is finished by then is taken up again
 * by the next build.
 */
export async function build(options: BuildOptions): Promise<Built> {
  const { input, engine, signal, resume } = options
  const output = await claimOutputFolder(options.out, options.now)
  const time = stopwatch(options.clock)
  const progress = options.progress ?? (() => {})
  try {
    const hash = await buildHash(input, options.version, options.plugs, options.pluginSet)
    const candidates = await openCandidates({
      input,
      engine,
      signal,
      resume,
      output,
      hash,
      plugs: options.plugs,
      pluginSet: options.pluginSet,
      progress: (done, of) => progress('write', done, of),
    })
    const plan = await takeGiven(candidates, input, time)
    const { choice, rounds } = await fillQuotas(candidates, plan, time, progress)
    progress('split', 0, 1)
    const { settings } = input
    const decided = time('split', () =>
      decideFates(candidates.columns, choice, settings.split, settings.seed),
    )
    progress('split', 1, 1)
    const { files, leftOut, sources, refused } = await time('encode', () =>
      writeOutputs({
        input,
        candidates,
        output,
        engine,
        signal,
        resume,
        plugs: options.plugs,
        fates: decided.fates,
        progress: (done, of) => progress('encode', done, of),
      }),
    )
    const notes = [
      ...givenNotes(plan, choice.cells, refused),
      ...notesOf(plan, choice.cells, decided.split),
      ...leftOutNotes(leftOut),
    ]
    const manifest = ({ volume, rejected }: Omit<Description, 'files'>): Manifest =>
      manifestOf({
        input: { ...input, plan },
        hash,
        rounds,
        sources,
        notes,
        leftOut,
        files,
        version: options.version,
        cells: choice.cells,
        split: decided.split,
        timings: time.all(),
        volume,
        rejected,
      })
    progress('report', 0, 1)
    const described = await time('report', async () =>
      describe(options, output, manifest({ volume: [], rejected: {} })),
    )
    Object.assign(files, described.bytes)
    const whole = manifest(described)
    await unwritable(output.directory, async () => {
      await writeWhole(output.aside('manifest.json'), `${JSON.stringify(manifestFile(whole), null, 2)}\n`)
      await output.finish()
    })
    progress('report', 1, 1)
    return { directory: output.directory, manifest: whole }
  } catch (thrown) {
    await output.release()
    throw thrown
  }
}

/** Takes given samples in and plans with those that are good. */
async function takeGiven(
  candidates: Candidates,
  { plan, project }: BuildInput,
  time: Stopwatch,
): Promise<Plan> {
  if (!project.samples) return plan
  await time('write', () => candidates.take())
  return fillWithGiven(plan, time('select', () => choose(candidates.columns, plan)).cells)
}

/** Makes candidates until every quota is filled or the rounds are used up. */
async function fillQuotas(
  candidates: Candidates,
  plan: Plan,
  time: Stopwatch,
  progress: (stage: BuildStage, done: number, of: number) => void,
): Promise<{ choice: Choice; rounds: number }> {
  const factor = oversample(plan.size)
  const more = oversampleLeast(plan.cells.length)
  let wanted = plan.cells.map(({ quota, given }) =>
    given || quota === 0 ? 0 : Math.max(Math.ceil(quota * factor), quota + more),
  )
  let before: readonly CellCount[] | undefined
  for (let round = 0; ; round++) {
    await time('write', () => candidates.make(orderOf(wanted, plan.seed, round)))
    progress('select', 0, 1)
    const choice = time('select', () => choose(candidates.columns, plan))
    progress('select', 1, 1)
    wanted = plan.cells.map(({ quota, given }, i) =>
      given ? 0 : topUp(quota, more, choice.cells[i], before?.[i]),
    )
    if (round === topUpRounds || wanted.every((n) => n === 0)) return { choice, rounds: round + 1 }
    before = choice.cells
  }
}

/** Candidates that a cell gets in the next round, from what it has yielded so far. */
function topUp(quota: number, more: number, now: CellCount, before: CellCount | undefined): number {
  const missing = quota - now.got
  if (missing <= 0) return 0
  const made = now.candidates - (before?.candidates ?? 0)
  const fresh = now.got + now.surplus - (before ? before.got + before.surplus : 0)
  const yielded = fresh / Math.max(1, made)
  if (made > 0 && before && yielded < leastYield) return 0
  return Math.ceil(missing * Math.min(mostPerRow, 1.5 / Math.max(yielded, 1e-9))) + more
}

/** Writes what describes the dataset: the tools, and what the caller adds. Returns the bytes of each file. */
async function describe(
  options: BuildOptions,
  output: OutputFolder,
  manifest: Manifest,
): Promise<Omit<Description, 'files'> & { readonly bytes: Record<string, number> }> {
  const { tools } = options.input.project
  const rows = tools.map((tool) => ({ type: 'function', function: { ...tool } }))
  const more = await options.describe?.({ input: options.input, manifest, fileAside: output.aside })
  const texts: Record<string, string> = { 'tools.json': `${JSON.stringify(rows, null, 2)}\n`, ...more?.files }
  const bytes: Record<string, number> = {}
  await unwritable(output.directory, async () => {
    for (const [name, text] of Object.entries(texts)) {
      await writeWhole(output.aside(name), text)
      bytes[name] = Buffer.byteLength(text)
    }
  })
  return { bytes, volume: more?.volume ?? [], rejected: more?.rejected ?? {} }
}

interface Stopwatch {
  <T>(stage: string, work: () => T): T
  all(): Record<string, number>
}

/** Adds up the time of stages; a stage that returns a promise is timed until it settles. */
function stopwatch(clock: () => number): Stopwatch {
  const spent = new Map<string, number>()
  const time = <T>(stage: string, work: () => T): T => {
    const from = clock()
    const note = () => spent.set(stage, (spent.get(stage) ?? 0) + clock() - from)
    const result = work()
    if (result instanceof Promise) return result.finally(note) as T
    note()
    return result
  }
  return Object.assign(time, {
    all: () => Object.fromEntries([...spent].map(([stage, ms]) => [stage, Math.round(ms)])),
  })
}
