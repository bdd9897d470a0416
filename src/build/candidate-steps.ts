import { firstTool } from '../project/read-given-samples.ts'
import type { Quality, Sample, Verdict } from '../sample/schema.ts'
import type { Blueprint } from '../spec/blueprint.ts'
import type { CheckContext } from '../spec/check.ts'
import type { RejectionReason } from '../spec/rejection.ts'
import type { CatalogTool } from '../spec/tool.ts'
import type { Draft } from '../spec/writer.ts'
import { assembleSample, textOf, type Assembled } from '../steps/assemble-sample.ts'
import { checkInWorld, checkSample, errorsOf } from '../steps/check-sample.ts'
import type { FailedCall } from '../steps/draw/failed-call.ts'
import { asRowsTell, withTodaySaid } from '../steps/say-today.ts'
import { scoreSample } from '../steps/score-sample.ts'
import type { Bench } from './bench.ts'
import { drop, keep, sign, type Slot } from './candidate-row.ts'

/**
 * The way of a made sample: draw → write → check → act again → score → sign. This is the one place that says the order; what comes
 * between two steps stands here between two lines. A step without a result drops the candidate with its reason. Returns
 * the text of the row and fills its numbers. It offers all tools unless some are given.
 */
export async function makeCandidate(
  index: number,
  offered: readonly CatalogTool[] | undefined,
  slot: Slot,
): Promise<string> {
  try {
    const drawn = await draw(index, offered, slot)
    if ('reason' in drawn) return dropUnwritten(drawn, index, slot)
    const written = await write(drawn.blueprint, slot)
    if ('reason' in written) return dropUnwritten(written, index, slot)
    const { sample } = written.assembled
    sample.verdicts = check(sample, written.assembled.mislabelled, slot)
    sample.verdicts.push(...(await actAgain(sample, slot)))
    sample.quality = score(sample, written.draft.naturalness, slot.bench)
    sign(sample, lineageOf(written.draft, slot.bench), sample.quality.sample, slot)
    return keep(textOf(written.assembled), sample.verdicts, slot)
  } catch (thrown) {
    const failure = slot.boundary.failureOf(thrown)
    return dropUnwritten({ reason: 'plugin/failed', more: { failure } }, index, slot)
  }
}

/** The way of a given sample: check (as its rows will tell it) → score → sign. */
export function takeCandidate(given: Sample, slot: Slot): string {
  const { bench, columns, row, boundary } = slot
  columns.cell[row] = bench.cellOf(given.kind, firstTool(given))
  try {
    const { sample, verdicts } = checkGiven(given, slot)
    const quality = score({ ...sample, verdicts }, 1, bench)
    const seeds = bench.seedsIn(sample)
    const whole = withVerdicts(sample, verdicts, seeds, quality)
    const family = seeds.length > 0 ? familyOf(seeds[0], bench) : (sample.lineage.parents[0] ?? '')
    sign(whole, { template: sample.lineage.template ?? '', family }, givenFirst + quality.sample, slot)
    return keep(JSON.stringify(whole), verdicts, slot)
  } catch (thrown) {
    const failure = boundary.failureOf(thrown)
    return drop({ reasons: ['plugin/failed'], failure, sample: given }, slot)
  }
}

/** Above the quality of anything made, so that what is made is the duplicate. */
const givenFirst = 1

interface Dropped {
  readonly reason: RejectionReason
  readonly more?: object
}

async function draw(
  index: number,
  offered: readonly CatalogTool[] | undefined,
  { bench, columns, row }: Slot,
): Promise<{ blueprint: Blueprint } | Dropped> {
  let failed: FailedCall | undefined
  const told = (failure: FailedCall) => {
    failed = failure
  }
  const blueprint = await bench.draw(index, columns.cell[row], { offered, told })
  if (blueprint) return { blueprint }
  return failed ? { reason: 'world/failed-call', more: { call: failed } } : { reason: 'draw/no-fit' }
}

async function write(
  blueprint: Blueprint,
  { bench: { writer }, boundary }: Slot,
): Promise<{ draft: Draft; assembled: Assembled } | Dropped> {
  const draft = await boundary.run(`writer ${writer.name}`, () => writer.write(blueprint))
  return draft
    ? { draft, assembled: assembleSample(blueprint, draft, writer.name) }
    : { reason: 'write/no-words' }
}

function check(
  sample: Sample,
  before: readonly Verdict[],
  { bench: { checks, input, context }, boundary }: Slot,
  by: CheckContext = context,
): Verdict[] {
  return checkSample(sample, before, checks, by, input.settings.severities, (one, thrown) => {
    throw boundary.named(`check ${one.code}`, thrown)
  })
}

/** Carries the calls out a second time, where there is a world to do it in. Given samples were made in another. */
async function actAgain(sample: Sample, { bench, boundary }: Slot): Promise<Verdict[]> {
  const { checks, input, context } = bench
  const world = bench.worldOf?.(sample.language)
  if (world === undefined) return []
  return checkInWorld(sample, checks, input.settings.severities, (one, of) =>
    boundary.run(`check ${one.code}`, () => one.run(of, { ...context, world })),
  )
}

/**
 * Judges a given sample by what its rows will tell, as anybody can who has the files alone; where it fails so and its
 * date is known, that is said in it.
 */
function checkGiven(given: Sample, slot: Slot): { sample: Sample; verdicts: Verdict[] } {
  const { context, input } = slot.bench
  const { facts } = input.project
  // Of a project without facts nobody knows what its assistants may state.
  const known = facts.facts.length > 0 || facts.business !== undefined
  const by = known ? context : { ...context, facts: undefined }
  const verdicts = check(asRowsTell(given, context.languages), [], slot, by)
  const errors = errorsOf(verdicts).length
  const dated = errors > 0 ? withTodaySaid(given, slot.bench.languages) : undefined
  if (!dated) return { sample: given, verdicts }
  const others = check(dated, [], slot, by)
  return errorsOf(others).length < errors ? { sample: dated, verdicts: others } : { sample: given, verdicts }
}

function score(sample: Sample, naturalness: number, { context }: Bench): Quality {
  return scoreSample(sample, naturalness, context.tools)
}

function lineageOf(draft: Draft, bench: Bench): { template: string; family: string } {
  return { template: draft.template, family: familyOf(draft.seeds[0] ?? '', bench) }
}

/** The seed that stands for all that a given sample binds together. */
function familyOf(seed: string, { input }: Bench): string {
  const families = input.project.samples?.seedFamilies
  return families && Object.hasOwn(families, seed) ? families[seed] : seed
}

/** In the order of a made one; the quality last, where novelty is put in when the whole set is known. */
function withVerdicts(
  given: Sample,
  verdicts: Verdict[],
  seeds: readonly string[],
  quality: Quality,
): Sample {
  const { verdicts: _, lineage: origin, quality: __, ...content } = given
  const lineage = { ...origin, seeds: [...new Set([...origin.seeds, ...seeds])] }
  return { ...content, verdicts, lineage, quality }
}

function dropUnwritten({ reason, more }: Dropped, index: number, slot: Slot): string {
  const { plan } = slot.bench.input
  const cell = plan.cells[slot.columns.cell[slot.row]].name
  return drop({ reasons: [reason], blueprint: index, cell, ...more }, slot)
}
