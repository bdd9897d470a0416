import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { Language } from '../../spec/language.ts'
import { argumentsIn } from '../../language/arguments-in.ts'
import type { Seed } from '../../spec/seed.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'

/** Text, a value by its parameter path, or a value that was put right (`other`: one like it, but wrong). */
export type SeedPiece = string | { readonly slot: string; readonly other?: boolean }

/** A seed message with its values taken out: text, and slots by parameter path. */
export interface SeedTemplate {
  readonly seed: string
  readonly pieces: readonly SeedPiece[]
  readonly slots: ReadonlySet<string>
  /** Values that the words themselves mean and that stay in them, by parameter path. */
  readonly fixed: Readonly<Record<string, Json>>
}

/** What seeds of one tool give to the writer. */
export interface SeedPieces {
  /** Whole messages. */
  readonly whole: readonly SeedTemplate[]
  /** Sentences that only tell why, for the values they mean. */
  readonly stories: readonly SeedTemplate[]
}

/** Cuts the seeds of a tool into pieces; a seed whose values cannot all be found is left out. */
export function induce(seeds: readonly Seed[], tool: CatalogTool, language: Language): SeedPieces {
  const whole: SeedTemplate[] = []
  const stories: SeedTemplate[] = []
  for (const seed of seeds) {
    if (seed.tool !== tool.name) continue
    const template = templateOf(
      seed.id,
      seed.text,
      seed.arguments ?? argumentsIn(seed.text, tool, language),
      tool,
    )
    if (!template) continue
    whole.push(template)
    const cut = cutSentences(template)
    if (!cut || !partsMeaning(cut, tool, language)) continue
    stories.push(cut.story)
  }
  return { whole, stories }
}

/** True when the story alone says what the enum values mean, so that the two can be parted. */
function partsMeaning(
  cut: { ask: SeedTemplate; story: SeedTemplate },
  tool: CatalogTool,
  language: Language,
): boolean {
  const meant = Object.entries(cut.story.fixed)
  return (
    meant.length > 0 &&
    meant.every(([path, value]) => {
      const parameter = tool.params.find((p) => p.path === path)
      if (!parameter || parameter.type !== 'enum') return false
      const ask = cut.ask.pieces.filter((piece) => typeof piece === 'string').join(' ')
      return (
        language.read(cut.story.pieces.join(' ')).value(parameter) === value &&
        language.read(ask).value(parameter) === undefined
      )
    })
  )
}

interface Span {
  readonly from: number
  readonly to: number
  readonly path: string
  readonly other?: boolean
}

function templateOf(id: string, text: string, args: JsonObject, tool: CatalogTool): SeedTemplate | undefined {
  const spans: Span[] = []
  const fixed: Record<string, Json> = {}
  const visit = (params: readonly Parameter[], values: JsonObject): boolean =>
    params.every((parameter) => {
      if (!Object.hasOwn(values, parameter.name)) return true
      const value = values[parameter.name]
      if (parameter.type === 'address' && isObject(value)) {
        const span = addressSpan(text, parameter, value)
        if (span) spans.push(span)
        return span !== undefined
      }
      if (parameter.parts && isObject(value)) return visit(parameter.parts, value)
      if (staysInWords(parameter)) {
        fixed[parameter.path] = value
        return true
      }
      const span = valueSpan(text, parameter, value)
      if (span) spans.push(span, ...otherSpans(text, parameter, value))
      return span !== undefined
    })
  if (!visit(tool.params, args)) return undefined
  spans.sort((a, b) => a.from - b.from)
  const pieces: SeedPiece[] = []
  let at = 0
  for (const span of spans) {
    if (span.from < at) return undefined
    if (span.from > at) pieces.push(text.slice(at, span.from))
    pieces.push(span.other ? { slot: span.path, other: true } : { slot: span.path })
    at = span.to
  }
  if (at < text.length) pieces.push(text.slice(at))
  return { seed: id, pieces, slots: new Set(spans.map((span) => span.path)), fixed }
}

function staysInWords(parameter: Parameter): boolean {
  return ['enum', 'boolean', 'reason', 'text', 'message', 'list', 'object'].includes(parameter.type)
}

function valueSpan(text: string, parameter: Parameter, value: Json): Span | undefined {
  if (typeof value === 'number') return numberSpan(text, parameter, value)
  if (typeof value !== 'string' || value === '') return undefined
  const from = text.toLowerCase().indexOf(value.toLowerCase())
  return from < 0 ? undefined : { from, to: from + value.length, path: parameter.path }
}

/** Identifiers of the same look that are not the value: "it's ORD-79328 not ORD-79238". */
function otherSpans(text: string, parameter: Parameter, value: Json): Span[] {
  if (parameter.type !== 'identifier' || typeof value !== 'string') return []
  const look = value.replace(/[^A-Za-z0-9]/g, '\\$&').replace(/\d/g, '\\d')
  return [...text.matchAll(new RegExp(`\\b${look}\\b`, 'gi'))]
    .filter((match) => match[0].toLowerCase() !== value.toLowerCase())
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      path: parameter.path,
      other: true,
    }))
}

const moneyTails = [' dollars', ' bucks', ' usd', ' USD']

function numberSpan(text: string, parameter: Parameter, value: number): Span | undefined {
  for (const form of [value.toFixed(2), String(value), value.toLocaleString('en-US')]) {
    for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) {
      const next = text[from + form.length] ?? ''
      const previous = text[from - 1] ?? ''
      const inside =
        /[\d]/.test(next) ||
        /[\d.-]/.test(previous) ||
        (next === '.' && /\d/.test(text[from + form.length + 1] ?? ''))
      if (inside) continue
      let to = from + form.length
      for (const tail of moneyTails) if (text.startsWith(tail, to)) to += tail.length
      return { from: previous === '$' ? from - 1 : from, to, path: parameter.path }
    }
  }
  return undefined
}

/** Letters that may stand between the parts of an address that is written as one. */
const longestGap = 6

function addressSpan(text: string, parameter: Parameter, value: JsonObject): Span | undefined {
  let from = -1
  let to = -1
  for (const part of parameter.parts ?? []) {
    if (!Object.hasOwn(value, part.name)) continue
    const span = valueSpan(to < 0 ? text : text.slice(to), part, value[part.name])
    if (!span) return undefined
    const start = to < 0 ? span.from : to + span.from
    if (to >= 0 && start - to > longestGap) return undefined
    if (from < 0) from = start
    to = start + (span.to - span.from)
  }
  return from < 0 ? undefined : { from, to, path: parameter.path }
}

const shortAsk = 9

/** Parts a message into the sentence that asks and those that tell why; undefined when they are one. */
function cutSentences(template: SeedTemplate): { ask: SeedTemplate; story: SeedTemplate } | undefined {
  if (template.slots.size === 0) return undefined
  const sentences: SeedPiece[][] = [[]]
  for (const piece of template.pieces) {
    if (typeof piece !== 'string') {
      sentences[sentences.length - 1].push(piece)
      continue
    }
    const parts = piece.split(/(?<=[.!?])\s+/)
    parts.forEach((part, i) => {
      if (i > 0) sentences.push([])
      if (part !== '') sentences[sentences.length - 1].push(part)
    })
  }
  const asking = sentences.filter((s) => s.some((piece) => typeof piece !== 'string'))
  const telling = sentences.filter((s) => s.length > 0 && s.every((piece) => typeof piece === 'string'))
  if (asking.length !== 1 || telling.length === 0) return undefined
  const words = asking[0]
    .filter((piece) => typeof piece === 'string')
    .join(' ')
    .split(/\s+/).length
  if (words > shortAsk || words < 2) return undefined
  const story = telling.map((s) => s.join('')).join(' ')
  return {
    ask: { ...template, pieces: asking[0], fixed: {} },
    story: { ...template, pieces: [story], slots: new Set() },
  }
}
