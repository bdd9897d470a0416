import { frequent } from '../../lib/frequent.ts'
import { callsOf, firstUser } from '../../sample/walk.ts'
import type { Quality, Sample } from '../../sample/schema.ts'
import type { Tool } from '../../spec/tool.ts'
import { variety, type VarietyReport } from './variety.ts'
import { argumentCounter, type ArgumentCounter, type ArgumentCoverage } from './argument-coverage.ts'
import { gallery } from './gallery.ts'

export interface Count {
  readonly name: string
  readonly count: number
}

/** How one tool is covered. */
export interface ToolCoverage {
  readonly name: string
  /** Samples that offer it, and samples that call it. */
  readonly offered: number
  readonly samples: number
  readonly calls: number
  /** Samples that call it and have several user messages. */
  readonly multiTurn: number
  readonly kinds: readonly Count[]
  /** Undefined where tools are too many to look at each argument. */
  readonly arguments: readonly ArgumentCoverage[] | undefined
}

interface QualityHistogram {
  readonly dimension: keyof Quality
  readonly mean: number
  /** Samples by tenths: 0 to 0.1, …, 0.9 to 1. */
  readonly tenths: readonly number[]
}

/** A message at one end of the scale. */
export interface Extreme {
  readonly id: string
  readonly characters: number
  readonly text: string
}

/** What stands in a set of samples. */
export interface CoverageReport {
  readonly samples: number
  readonly kinds: readonly Count[]
  readonly classes: readonly Count[]
  readonly tags: readonly Count[]
  readonly languages: readonly Count[]
  readonly personas: readonly Count[]
  /** Where samples come from: `grammar`, `log`, …; `unknown` for rows that do not say. */
  readonly sources: readonly Count[]
  /** Samples by the number of user messages. */
  readonly turns: readonly Count[]
  readonly tools: readonly ToolCoverage[]
  readonly quality: readonly QualityHistogram[]
  /** Of the first user messages. */
  readonly variety: VarietyReport
  readonly longest: Extreme | undefined
  readonly shortest: Extreme | undefined
  readonly gallery: readonly Sample[]
}

export interface Coverage {
  /** Makes a tool known: it stands in the report even if nothing calls it. */
  declare(tool: Pick<Tool, 'name' | 'parameters'>): void
  add(sample: Sample): void
  report(): CoverageReport
}

export interface CoverageOptions {
  readonly tools?: readonly Pick<Tool, 'name' | 'parameters'>[]
  readonly seed?: number
  /** Samples in the gallery; 60 unless told. */
  readonly gallery?: number
}

/** Tools whose arguments are looked at; of the tools beyond, only samples and calls are counted. */
const mostDetailed = 400
/** Tools that are told apart at all. */
const mostTools = 100_000
/** Scores of a sample, in the order they are told. */
export const dimensions = [
  'completeness',
  'accuracy',
  'type_precision',
  'no_hallucination',
  'overall',
  'grounding',
  'naturalness',
  'novelty',
  'sample',
] as const satisfies readonly (keyof Quality)[]

interface ToolCounts {
  offered: number
  samples: number
  calls: number
  multiTurn: number
  readonly kinds: Map<string, number>
  readonly arguments: ArgumentCounter | undefined
}

/** Counts what samples hold as they go by. Memory is bounded however many they are: about 100 MB. */
export function coverage(options: CoverageOptions = {}): Coverage {
  const counters = {
    kinds: frequent(100),
    classes: frequent(100),
    tags: frequent(1000),
    languages: frequent(1000),
    personas: frequent(2000),
    sources: frequent(10),
    turns: frequent(1000),
  }
  const tools = new Map<string, ToolCounts>()
  const quality = qualityCounter()
  const texts = variety({ seed: options.seed ?? 0 })
  const shown = gallery(options.gallery ?? 60)
  const ends = extremes()
  let samples = 0

  const toolOf = (name: string, parameters?: Tool['parameters']): ToolCounts | undefined => {
    const known = tools.get(name)
    if (known || tools.size >= mostTools) return known
    const args = tools.size < mostDetailed ? argumentCounter(parameters) : undefined
    const fresh = { offered: 0, samples: 0, calls: 0, multiTurn: 0, kinds: new Map(), arguments: args }
    tools.set(name, fresh)
    return fresh
  }
  const addCalls = (sample: Sample, userMessages: number): void => {
    const called = new Set<ToolCounts>()
    for (const { call } of callsOf(sample)) {
      const tool = toolOf(call.name)
      if (!tool) continue
      tool.calls++
      tool.arguments?.add(call.arguments)
      called.add(tool)
    }
    for (const tool of called) {
      tool.samples++
      if (userMessages > 1) tool.multiTurn++
      tool.kinds.set(sample.kind, (tool.kinds.get(sample.kind) ?? 0) + 1)
    }
  }
  for (const { name, parameters } of options.tools ?? []) toolOf(name, parameters)

  return {
    declare: ({ name, parameters }) => void toolOf(name, parameters),
    add(sample) {
      samples++
      const userMessages = sample.messages.reduce((n, message) => n + (message.role === 'user' ? 1 : 0), 0)
      counters.kinds.add(sample.kind)
      counters.classes.add(sample.class)
      counters.languages.add(sample.language)
      counters.sources.add(sample.lineage.source)
      counters.turns.add(String(userMessages))
      for (const tag of sample.tags) counters.tags.add(tag)
      if (sample.lineage.persona !== undefined) counters.personas.add(sample.lineage.persona)
      for (const name of sample.tools) {
        const tool = toolOf(name)
        if (tool) tool.offered++
      }
      addCalls(sample, userMessages)
      if (sample.quality) quality.add(sample.quality)
      const text = firstUser(sample)
      if (text !== undefined) {
        texts.add(text, sample.lineage.template)
        ends.add(sample.id, text)
      }
      shown.add(sample)
    },
    report: () => ({
      samples,
      kinds: counted(counters.kinds),
      classes: counted(counters.classes),
      tags: counted(counters.tags),
      languages: counted(counters.languages),
      personas: counted(counters.personas),
      sources: counted(counters.sources),
      turns: counted(counters.turns).toSorted((a, b) => Number(a.name) - Number(b.name)),
      tools: [...tools].map(([name, counts]) => toolReport(name, counts)),
      quality: quality.report(),
      variety: texts.report(),
      ...ends.report(),
      gallery: shown.chosen(),
    }),
  }
}

function counted(counter: ReturnType<typeof frequent>): Count[] {
  return counter.top(200).map(({ key, count }) => ({ name: key, count }))
}

function toolReport(name: string, counts: ToolCounts): ToolCoverage {
  const { offered, samples, calls, multiTurn } = counts
  const kinds = [...counts.kinds].map(([kind, count]) => ({ name: kind, count }))
  return {
    name,
    offered,
    samples,
    calls,
    multiTurn,
    kinds: kinds.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    arguments: counts.arguments?.report(calls),
  }
}

function qualityCounter() {
  const sums = dimensions.map(() => 0)
  const tenths = dimensions.map(() => Array.from({ length: 10 }, () => 0))
  let count = 0
  return {
    add(quality: Quality): void {
      count++
      dimensions.forEach((dimension, i) => {
        const value = Math.min(1, Math.max(0, quality[dimension]))
        sums[i] += value
        tenths[i][Math.min(9, Math.floor(value * 10 + 1e-9))]++
      })
    },
    report: (): QualityHistogram[] =>
      count === 0
        ? []
        : dimensions.map((dimension, i) => ({ dimension, mean: sums[i] / count, tenths: tenths[i] })),
  }
}

const longestShown = 1200

function extremes() {
  let longest: Extreme | undefined
  let shortest: Extreme | undefined
  const shown = (id: string, text: string): Extreme => ({
    id,
    characters: text.length,
    text: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text,
  })
  return {
    add(id: string, text: string): void {
      if (!longest || text.length > longest.characters) longest = shown(id, text)
      if (!shortest || text.length < shortest.characters) shortest = shown(id, text)
    },
    report: () => ({ longest, shortest }),
  }
}
