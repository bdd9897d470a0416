import type { FormatSet } from '../formats/format-set.ts'
import type { PreferenceSettings } from '../spec/preference.ts'
import { basename } from 'node:path'
import type { Kind } from '../sample/schema.ts'
import { presetNames, type Config } from '../spec/config.ts'
import { faultNames, type Fault } from '../spec/preference.ts'
import { Problem } from '../spec/problem.ts'
import { allTargets } from '../targets/all-targets.ts'
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
  readonly shares: Readonly<Partial<Record<Kind, number>>>
  /** ISO date. */
  readonly today: string
  readonly language: string
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

/** What "today" is when nobody says; never the clock, so that a build is repeatable. */
export const defaultToday = '2026-11-27'

/** Fills the defaults; refuses what this version cannot do yet with a `not-yet` problem. */
export function settingsOf(project: Project, known: FormatSet): Settings {
  const { config } = project
  const name = config.preset ?? 'ertas'
  const preset: Preset | undefined = new Map<string, Preset>(Object.entries(presets)).get(name)
  if (!preset) {
    const able = presetNames.filter((other) => Object.hasOwn(presets, other))
    throw Problem.of('not-yet', { what: `The preset ${name}`, instead: `Take ${able.join(' or ')}.` })
  }
  const language = languageOf(config)
  const targets = [...new Set(config.targets ?? [config.target ?? 'openai'])]
  const formats = formatChoice(
    typeof config.format === 'string' ? [config.format] : (config.format ?? []),
    known,
  )
  return {
    name: config.name ?? basename(project.directory),
    licence: config.licence ?? 'other',
    preset,
    seed: config.seed ?? 1,
    size: config.size,
    noise: config.noise,
    shares: config.quotas ?? {},
    today: config.today ?? defaultToday,
    language,
    system: config.system ?? defaultSystem(project.facts.business, config.today ?? defaultToday),
    targets,
    formats,
    outputs: outputSpecs(
      { targets, formats, shapes: config.preference?.shapes ?? [], template: project.template },
      allTargets,
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
  const weights = faultNames.map((fault): [Fault, number] => [fault, preference.faults?.[fault] ?? 1])
  return {
    shapes: [...new Set(preference.shapes)],
    perSample: preference.perSample ?? 1,
    faults: Object.fromEntries(weights) as Record<Fault, number>,
  }
}

function languageOf(config: Config): string {
  const asked = config.language ?? Object.keys(config.languages ?? {})[0] ?? 'en'
  const others = Object.keys(config.languages ?? {}).filter((code) => code !== 'en')
  if (asked !== 'en' || others.length > 0) {
    throw Problem.of('not-yet', {
      what: `The language ${asked === 'en' ? others[0] : asked}`,
      instead: 'Take en, or leave it out.',
    })
  }
  return asked
}

function defaultSystem(business: string | undefined, today: string): string {
  const who = business ? `the assistant of ${business}` : 'a helpful assistant'
  return (
    `You are ${who}. Today is ${today}. Use a tool when one fits what the user wants, and answer in words ` +
    'when none does. Ask for what is missing; never make up a value, a result or a policy.'
  )
}
