import type { Language } from '../spec/language.ts'
import type { PluginSet } from '../spec/plugins.ts'
import { named } from '../plugins/named.ts'
import type { PreferenceSettings } from '../spec/preference.ts'
import { basename } from 'node:path'
import type { Kind } from '../sample/schema.ts'
import { presetNames, type Config } from '../spec/config.ts'
import { pairFaults, type PairFault } from '../spec/fault.ts'
import { Problem } from '../spec/problem.ts'
import { formatChoice, type FormatChoice } from '../steps/encode/format-choice.ts'
import { outputSpecs, type OutputSpec } from '../steps/encode/output-specs.ts'
import { presets, type Preset } from '../steps/plan/presets.ts'
import type { Project } from './load-project.ts'

/** The configuration with every default filled in. Plain data. */
export interface Settings {
  readonly name: string
  readonly licence: string
  readonly preset: Preset
  readonly seed: number
  /** Undefined: what the preset asks per tool. */
  readonly size: number | undefined
  readonly noise: number | undefined
  /** The most tools that one sample offers. */
  readonly offer: number
  readonly shares: Readonly<Partial<Record<Kind, number>>>
  /** ISO date. */
  readonly today: string
  /** Languages of the samples and their shares, which sum to 1. */
  readonly languages: readonly LanguageShare[]
  /** Name of the writer. */
  readonly writer: string
  readonly system: string
  readonly targets: readonly string[]
  readonly formats: FormatChoice
  /** The files that the build writes. */
  readonly outputs: readonly OutputSpec[]
  /** Undefined: no preference pairs. */
  readonly preference: PreferenceSettings | undefined
  /** Shares of train, validation and test. */
  readonly split: readonly [train: number, validation: number, test: number]
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'off'>>
}

/** A language and its share of the samples. */
export interface LanguageShare {
  readonly code: string
  readonly share: number
}

/** What "today" is when nobody says; never the clock, so that a build is repeatable. */
export const defaultToday = '2026-11-27'

/** What a prompt holds without crowding out what is said: a model with more before it chooses worse. */
export const defaultOffer = 32

/**
 * Fills the defaults; refuses what this version cannot do yet with a `not-yet` problem, a language that nobody brought
 * with `language/not-there`, and a writer or target with `plugin/unknown`.
 */
export function settingsOf(project: Project, known: PluginSet): Settings {
  const { config } = project
  const name = config.preset ?? 'ertas'
  const preset: Preset | undefined = new Map<string, Preset>(Object.entries(presets)).get(name)
  if (!preset) {
    const able = presetNames.filter((other) => Object.hasOwn(presets, other))
    throw Problem.of('not-yet', { what: `The preset ${name}`, instead: `Take ${able.join(' or ')}.` })
  }
  const spoken = languagesOf(config, known.languages)
  const language = known.languages.get(spoken[0].code)
  const targets = [...new Set(config.targets ?? [config.target ?? 'openai'])]
  for (const target of targets) named(known.targets, target, 'target')
  const formats = formatChoice(
    typeof config.format === 'string' ? [config.format] : (config.format ?? []),
    known.formats,
  )
  return {
    name: config.name ?? basename(project.directory),
    licence: config.licence ?? 'other',
    preset,
    seed: config.seed ?? 1,
    size: config.size,
    noise: config.noise,
    offer: config.offer ?? defaultOffer,
    shares: config.quotas ?? {},
    today: config.today ?? defaultToday,
    languages: spoken,
    writer: named(known.writers, config.writer ?? 'grammar', 'writer').name,
    system: config.system ?? defaultSystem(language, project.facts.business, config.today ?? defaultToday),
    targets,
    formats,
    outputs: outputSpecs(
      { targets, formats, shapes: config.preference?.shapes ?? [], template: project.template },
      known.targets,
    ),
    preference: preferenceOf(config),
    split: config.split
      ? [config.split.train, config.split.validation, config.split.test]
      : [0.9, 0.05, 0.05],
    severities: config.checks ?? {},
  }
}

function preferenceOf({ preference }: Config): PreferenceSettings | undefined {
  if (preference === undefined) return undefined
  const weights = pairFaults.map((fault): [PairFault, number] => [fault, preference.faults?.[fault] ?? 1])
  return {
    shapes: [...new Set(preference.shapes)],
    perSample: preference.perSample ?? 1,
    faults: Object.fromEntries(weights) as Record<PairFault, number>,
  }
}

/**
 * The languages of a build with their shares, by code: the first of those there are, unless others are asked for.
 */
function languagesOf(
  { language, languages: shares }: Config,
  languages: PluginSet['languages'],
): LanguageShare[] {
  const there = [...languages.keys()]
  const asked = Object.entries(shares ?? {}).filter(([, share]) => share > 0)
  if (asked.length === 0) asked.push([language ?? there[0], 1])
  const missing = asked.map(([code]) => code).find((code) => !languages.has(code))
  if (missing !== undefined) throw Problem.of('language/not-there', { asked: missing, there })
  const total = asked.reduce((sum, [, share]) => sum + share, 0)
  return asked
    .map(([code, share]) => ({ code, share: share / total }))
    .toSorted((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1))
}

/** Without words: the name of the business, and the date. */
function defaultSystem(language: Language | undefined, business: string | undefined, today: string): string {
  return language?.systemWords?.message({ business, today }) ?? [business, today].filter(Boolean).join('\n')
}
