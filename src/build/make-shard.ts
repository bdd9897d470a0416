import { hash32 } from '../lib/hash.ts'
import { sketchSlots } from '../sample/similarity/similarity-sketch.ts'
import { sampleQuality, scoreCalls } from '../steps/score.ts'
import type { Quality, Sample, Severity, ToolCall, Verdict } from '../sample/schema.ts'
import type { CheckContext } from '../spec/check.ts'
import type { CarryTask, Job, ShardTask, Workplace } from '../spec/engine.ts'
import type { Hash } from '../spec/store.ts'
import { readBlob } from '../store/read-blob.ts'
import type { FailedCall } from '../steps/draw/failed-call.ts'
import { assembleSample, textOf } from '../steps/assemble-sample.ts'
import { givenCellFinder } from './given-cells.ts'
import { givenSamplesIn } from './given-run.ts'
import { fromLittleEndian } from './little-endian.ts'
import { readTools, readWorkInput, type WorkInput } from './work-input.ts'
import { loadPlugs, type Plugs } from './plugins.ts'
import type { SampleInput } from '../project/build-input.ts'
import { firstTool } from '../project/read-given-samples.ts'
import { seedFinder } from '../project/seed-families.ts'
import { packSummary, rowStatus, shardPacker, type Columns } from './shard-file.ts'
import { asRowsTell, withTodaySaid } from '../steps/say-today.ts'
import { signer, type Signer } from '../sample/signature.ts'

interface Bench extends Plugs {
  readonly input: SampleInput
  readonly cellOf: ReturnType<typeof givenCellFinder>
  readonly seedsIn: ReturnType<typeof seedFinder>
  readonly context: CheckContext
  readonly signer: Signer
}

/**
 * Opens the job: each task draws, writes, checks, scores and signs its candidates, and packs them into a blob. It
 * answers with the blob's name and the numbers of the candidates.
 */
export default async function makeShardJob(job: Job, place: Workplace): Promise<CarryTask> {
  const { store } = place
  const work = await readWorkInput(job, place)
  const { benchFor, close } = benches(work, place)
  const carry = async (task: ShardTask): Promise<Uint8Array> => {
    const packer = shardPacker(task.to - task.from)
    const bench = await benchFor(task)
    const { given, cells } = task.reads
    if (given !== undefined) {
      const samples = givenSamplesIn(await readBlob(store, given, `given samples of shard ${task.number}`))
      samples.forEach((sample, row) => packer.add(takeRow(sample, row, packer.columns, bench)))
    } else {
      packer.columns.cell.set(fromLittleEndian(await readBlob(store, cells, `cells of shard ${task.number}`)))
      // Made samples are numbered as if none were given, so that those stay the same.
      const first = task.from - (work.project.samples?.count ?? 0)
      for (let row = 0; row < packer.columns.count; row++)
        packer.add(await makeRow(first + row, row, packer.columns, bench))
    }
    return packSummary({ blob: await store.put(packer.pack()), columns: packer.columns })
  }
  return Object.assign(carry, { close })
}

/** The plugs, opened for the tools of a shard and kept for the next shard where it has the same. */
function benches(work: WorkInput, place: Workplace) {
  let opened: { readonly tools: Hash; readonly bench: Bench } | undefined
  const close = async () => {
    const closing = opened
    opened = undefined
    await closing?.bench.close?.()
  }
  return {
    close,
    async benchFor({ reads }: ShardTask): Promise<Bench> {
      if (opened && opened.tools === reads.tools) return opened.bench
      await close()
      const bench = await openBench(work.withTools(await readTools(place, reads)), work.plugs)
      opened = { tools: reads.tools, bench }
      return bench
    },
  }
}

async function openBench(input: SampleInput, reference: string): Promise<Bench> {
  const { project, settings, tools, plan } = input
  const brought = await loadPlugs(reference, project.directory)
  const plugs = await brought.default(input)
  return {
    ...plugs,
    input,
    cellOf: givenCellFinder(plan),
    seedsIn: seedFinder(project.seeds),
    context: {
      tools: new Map(tools.map((tool) => [tool.name, tool])),
      facts: project.facts,
      languages: brought.languages,
      today: settings.today,
      benchmark: project.benchmark,
    },
    signer: signer(),
  }
}

/** Makes one candidate: fills its numbers and returns its text. */
async function makeRow(index: number, row: number, columns: Columns, bench: Bench): Promise<string> {
  let failed: FailedCall | undefined
  const blueprint = await bench.draw(index, columns.cell[row], (failure) => {
    failed = failure
  })
  const draft = blueprint && (await bench.writer.write(blueprint))
  if (!draft) {
    columns.status[row] = rowStatus.unwritten
    columns.quality[row] = -1
    const reasons = [blueprint ? 'write/no-words' : failed ? 'world/failed-call' : 'draw/no-fit']
    const cell = bench.input.plan.cells[columns.cell[row]].name
    return JSON.stringify({ reasons, blueprint: index, cell, ...(failed && { call: failed }) })
  }
  const assembled = assembleSample(blueprint, draft, bench.writer.name)
  const { sample } = assembled
  sample.verdicts = verdictsOn(sample, assembled.mislabelled, bench)
  sample.quality = qualityOf(sample, draft.naturalness, bench.context)

  noteMarks(sample, row, columns, bench)
  columns.template[row] = mark(draft.template)
  columns.seed[row] = mark(familyOf(draft.seeds[0] ?? '', bench))
  columns.quality[row] = sample.quality.sample
  return judged(sample.verdicts, textOf(assembled), row, columns)
}

/** Above the quality of anything made, so that what is made is the duplicate. */
const givenFirst = 1

/** Judges a given sample like a made one: fills its numbers and returns its text. */
function takeRow(asGiven: Sample, row: number, columns: Columns, bench: Bench): string {
  const { sample: given, verdicts } = judgedGiven(asGiven, bench)
  const seeds = bench.seedsIn(given)
  const { verdicts: _, lineage: origin, quality: __, ...content } = given
  const quality = qualityOf({ ...given, verdicts }, 1, bench.context)
  const lineage = { ...origin, seeds: [...new Set([...origin.seeds, ...seeds])] }
  // In the order of a made one; the quality last, where novelty is put in when the whole set is known.
  const sample: Sample = { ...content, verdicts, lineage, quality }

  noteMarks(sample, row, columns, bench)
  columns.cell[row] = bench.cellOf(given.kind, firstTool(given))
  columns.template[row] = mark(given.lineage.template ?? '')
  columns.seed[row] = mark(seeds.length > 0 ? familyOf(seeds[0], bench) : (given.lineage.parents[0] ?? ''))
  columns.quality[row] = givenFirst + quality.sample
  return judged(verdicts, JSON.stringify(sample), row, columns)
}

/**
 * Judges it by what its rows will tell, as anybody can who has the files alone; where it fails so and its date
 * is known, that is said in it.
 */
function judgedGiven(given: Sample, bench: Bench): { sample: Sample; verdicts: Verdict[] } {
  const { facts } = bench.input.project
  // Of a project without facts nobody knows what its assistants may state.
  const known = facts.facts.length > 0 || facts.business !== undefined
  const judge = { ...bench, context: known ? bench.context : { ...bench.context, facts: undefined } }
  const verdicts = verdictsOn(asRowsTell(given, bench.context.languages), [], judge)
  const errors = errorsOf(verdicts).length
  const dated = errors > 0 ? withTodaySaid(given, bench.context.languages) : undefined
  if (!dated) return { sample: given, verdicts }
  const others = verdictsOn(dated, [], judge)
  return errorsOf(others).length < errors ? { sample: dated, verdicts: others } : { sample: given, verdicts }
}

/** The seed that stands for all that a given sample binds together. */
function familyOf(seed: string, { input }: Bench): string {
  const families = input.project.samples?.seedFamilies
  return families && Object.hasOwn(families, seed) ? families[seed] : seed
}

function noteMarks(sample: Sample, row: number, columns: Columns, { signer }: Bench): void {
  const { exact } = signer.sign(sample, columns.sketches, row * sketchSlots)
  columns.exactHi[row] = exact[0]
  columns.exactLo[row] = exact[1]
  columns.opening[row] = mark(openingOf(sample))
}

/** The text of a row; one with errors says why it is rejected. */
function judged(verdicts: readonly Verdict[], text: string, row: number, columns: Columns): string {
  const errors = errorsOf(verdicts)
  if (errors.length === 0) return text
  columns.status[row] = rowStatus.rejected
  // Below every good row, so that it never displaces one as its duplicate.
  columns.quality[row] = -1
  return `{"reasons":${JSON.stringify([...new Set(errors.map((verdict) => verdict.check))])},"sample":${text}}`
}

function errorsOf(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter((verdict) => verdict.severity === 'error')
}

function verdictsOn(
  sample: Sample,
  mislabelled: readonly Verdict[],
  { checks, context, input }: Bench,
): Verdict[] {
  const { severities } = input.settings
  const verdicts: Verdict[] = []
  for (const verdict of mislabelled) verdicts.push(...withSeverity(verdict, severities))
  for (const check of checks)
    for (const verdict of check.run(sample, context)) verdicts.push(...withSeverity(verdict, severities))
  return verdicts
}

/** A hash that is never 0, which means none; 0 for an empty text. */
function mark(text: string): number {
  return text === '' ? 0 : hash32(text) || 1
}

/** The first three words of the first message. */
function openingOf(sample: Sample): string {
  const first = sample.messages.find((message) => message.role === 'user')?.content ?? ''
  return first.toLowerCase().split(/\s+/, 3).join(' ')
}

function withSeverity(verdict: Verdict, severities: Readonly<Record<string, Severity | 'off'>>): Verdict[] {
  const severity = Object.hasOwn(severities, verdict.check) ? severities[verdict.check] : verdict.severity
  return severity === 'off' ? [] : [severity === verdict.severity ? verdict : { ...verdict, severity }]
}

/** Novelty is not known before the whole set is; until then it counts in full for everybody. */
function qualityOf(sample: Sample, naturalness: number, context: CheckContext): Quality {
  const calls: ToolCall[] = []
  for (const message of sample.messages) {
    if (message.role === 'assistant' && message.train !== false && message.tool_calls)
      calls.push(...message.tool_calls)
  }
  const score = scoreCalls(calls, sample.expect.calls.flat(), context.tools)
  const values = calls.reduce((sum, call) => sum + Object.keys(call.arguments).length, 0)
  const unsaid = sample.verdicts.filter((verdict) => verdict.check.startsWith('grounding/')).length
  const grounding = values === 0 ? 1 : Math.max(0, 1 - unsaid / values)
  const parts = { overall: score.overall, grounding, naturalness, novelty: 1 }
  return { ...score, grounding, naturalness, novelty: 1, sample: sampleQuality(parts) }
}
