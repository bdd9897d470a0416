import { buildCatalog } from '../catalog/catalog.ts'
import type { Sample, Verdict } from '../sample/schema.ts'
import type { Check } from '../spec/check.ts'
import type { Facts } from '../spec/facts.ts'
import type { LanguageReaders } from '../spec/reading.ts'
import type { Tool } from '../spec/tool.ts'
import { sampleChecks } from './index.ts'

/** What a sample is checked against. */
export interface CheckSampleOptions {
  /** The tools that it may offer. */
  readonly tools: readonly Tool[]
  /** What answers may state without a tool. */
  readonly facts?: Facts
  /** ISO date, where the sample has none. */
  readonly today?: string
  /** Languages that texts are read in, by code; without one only what needs no language is judged. */
  readonly languages?: LanguageReaders
  /** Default: every check of ours that needs the sample alone. */
  readonly checks?: readonly Check[]
}

/** Checks one sample in memory, and returns what the checks say: nothing for a good one. Pure. */
export function checkSample(sample: Sample, options: CheckSampleOptions): Verdict[] {
  const { tools, facts, today, languages = new Map(), checks = sampleChecks } = options
  const catalog = new Map(buildCatalog(tools).map((tool) => [tool.name, tool]))
  const context = { tools: catalog, facts, today, languages }
  return checks.flatMap((check) => (check.needs === 'sample' ? check.run(sample, context) : []))
}
