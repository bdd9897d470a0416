import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import { readRow } from '../../importers/rows/openai.ts'
import type { Sample, Verdict } from '../../sample/schema.ts'
import type { Check, BenchmarkEntry, CheckContext, SampleCheck } from '../../spec/check.ts'
import type { Facts } from '../../spec/facts.ts'
import type { LanguageReaders } from '../../spec/reading.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { readersOf, statedToday } from '../../language/reading/readers.ts'
import { logSeverities } from '../../checks/log-severities.ts'
import { severityOf, type Severities } from '../../checks/severities.ts'
import { lineReader } from '../../rows/line-reader.ts'
import { offeredTools, type Offered } from './offered-tools.ts'

export interface RowCheckerOptions {
  readonly languages: LanguageReaders
  readonly checks: readonly Check[]
  readonly facts: Facts | undefined
  readonly severities: Severities
  /** Longest line that is parsed, in bytes. */
  readonly longest: number
  /** What rows must not overlap with. */
  readonly benchmark: readonly BenchmarkEntry[] | undefined
}

/** What rows that say nothing of it are given. */
export interface RowDefaults {
  readonly tools: readonly CatalogTool[]
  /** ISO date. */
  readonly today: string | undefined
}

export interface CheckedRow {
  readonly row: JsonObject
  readonly sample: Sample
  readonly context: CheckContext
}

/** Checks one line; tells every verdict, and returns the row where there is one. */
export type RowChecker = (
  line: Buffer,
  defaults: RowDefaults,
  tell: (verdict: Verdict) => void,
) => CheckedRow | undefined

/** Opens a checker of lines: the rules on bytes, on rows and on samples, all that are not off. */
export function rowChecker({
  languages,
  checks: brought,
  facts,
  severities,
  longest,
  benchmark,
}: RowCheckerOptions): RowChecker {
  const checks = brought.filter(
    (check): check is SampleCheck =>
      check.needs === 'sample' && severityOf(check.code, check.severity, severities) !== 'off',
  )
  const read = lineReader(longest)
  const stated = lastStated(languages)
  const offered = offeredTools({ facts, languages, ...(benchmark && { benchmark }) })
  const byDefault = new WeakMap<RowDefaults, Offered>()
  const defaultOffer = (defaults: RowDefaults): Offered => {
    let offer = byDefault.get(defaults)
    if (!offer) byDefault.set(defaults, (offer = offered.ofCatalog(defaults.tools, defaults.today)))
    return offer
  }

  const ofLogs = new Map<string, Severities>()
  const inLog = (language: string): Severities => {
    const key = language === 'en' ? 'en' : 'other'
    let known = ofLogs.get(key)
    if (!known) ofLogs.set(key, (known = { ...logSeverities(language), ...severities }))
    return known
  }

  return (line, defaults, tellRaw) => {
    let chosen = severities
    const tell = (verdict: Verdict) => {
      const severity = severityOf(verdict.check, verdict.severity, chosen)
      if (severity !== 'off') tellRaw(severity === verdict.severity ? verdict : { ...verdict, severity })
    }
    const { value: row, verdicts } = read(line)
    verdicts.forEach(tell)
    if (!row) return undefined
    const own = defaultOffer(defaults)
    const {
      sample,
      tools,
      verdicts: unread,
    } = readRow(row, {
      toolNames: own.names,
      statedToday: stated,
      ...(defaults.today !== undefined && { today: defaults.today }),
    })
    if (sample.lineage.source === 'log') chosen = inLog(sample.language)
    unread.forEach(tell)
    const { context, verdicts: unfit } =
      tools === undefined ? own : offered.of(tools, keyOf(row), defaults.today)
    unfit.forEach(tell)
    if (!Array.isArray(row.messages)) return undefined
    for (const check of checks) {
      const found = check.run(sample, context)
      for (let i = 0; i < found.length; i++) tell(found[i])
    }
    return { row, sample, context }
  }
}

/** The date that a system message states; the last one is kept, as a dataset has one, or few in a row. */
function lastStated(languages: LanguageReaders) {
  let last: { readonly key: string; readonly today: string | undefined } | undefined
  return (system: string, language: string): string | undefined => {
    const key = `${language}\n${system}`
    if (last?.key !== key) last = { key, today: statedToday(system, readersOf(language, languages)) }
    return last.today
  }
}

function keyOf(row: JsonObject): string {
  return row.tools === undefined || row.tools === null ? 'functions' : 'tools'
}

const mostMessages = 200
const mostKeys = 64

/**
 * The keys of a row and of its messages, in their order, as JSON without the values: rows of one shape
 * give the same text, which is all that the rule on the order of keys looks at.
 */
export function shapeOf(row: JsonObject): string {
  const parts = Object.keys(row)
    .slice(0, mostKeys + 1)
    .map((key) => {
      if (key !== 'messages' || !Array.isArray(row.messages)) return `${JSON.stringify(key)}:0`
      return `"messages":[${row.messages.slice(0, mostMessages).map(messageShape).join(',')}]`
    })
  return `{${parts.join(',')}}`
}

/** Shapes of messages by their keys; a dataset has a handful. */
const messageShapes = new Map<string, string>()

function messageShape(message: Json): string {
  if (!isObject(message) || typeof message.role !== 'string') return '0'
  const keys = Object.keys(message)
  const known = `${message.role}\n${keys.join('\n')}`
  let shape = messageShapes.get(known)
  if (shape === undefined) {
    const { role } = message
    shape = `{${keys
      .slice(0, mostKeys + 1)
      .map((key) => `${JSON.stringify(key)}:${key === 'role' ? JSON.stringify(role) : '0'}`)
      .join(',')}}`
    if (messageShapes.size > 1000) messageShapes.clear()
    messageShapes.set(known, shape)
  }
  return shape
}
