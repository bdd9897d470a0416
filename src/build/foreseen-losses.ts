import type { FormatSet } from '../spec/format.ts'
import type { Feature } from '../sample/features.ts'
import type { Loss, Target } from '../spec/target.ts'
import { openChatTemplate } from '../templates/chat-template.ts'
import { warningsOf } from '../templates/warnings.ts'
import type { Plan } from '../spec/plan.ts'
import type { Settings } from '../project/settings.ts'
import type { OutputSpec } from '../steps/encode/output-specs.ts'

/**
 * What the outputs of a build will not carry of samples such as the plan asks for, one sentence each. It is
 * told before anything is written.
 */
export function foreseenLosses(
  settings: Pick<Settings, 'outputs' | 'system' | 'targets' | 'preference' | 'today'>,
  plan: Pick<Plan, 'cells'>,
  targets: ReadonlyMap<string, Target>,
  formats: FormatSet,
): string[] {
  const features = plannedFeatures(settings.system, plan)
  const sentences = settings.outputs.flatMap((output) =>
    lossesOf(output, features, { targets, formats, today: settings.today }),
  )
  return [...new Set([...sentences, ...withoutPairs(settings, targets)])]
}

function lossesOf(
  { rows }: OutputSpec,
  features: ReadonlySet<Feature>,
  {
    targets,
    formats,
    today,
  }: {
    readonly targets: ReadonlyMap<string, Target>
    readonly formats: FormatSet
    readonly today: string
  },
): string[] {
  const told = (name: string, losses: readonly Loss[] = []) =>
    losses.flatMap((loss) => (features.has(loss.feature) ? [`${name}: ${loss.what}`] : []))
  switch (rows.kind) {
    case 'target':
      return told(rows.target, targets.get(rows.target)?.loses)
    case 'pairs':
      return told(`${rows.target} (${rows.shape})`, targets.get(rows.target)?.pairs?.[rows.shape]?.loses)
    case 'template':
      return templateSentences(rows.text, today)
    case 'format':
      return features.has('parallel_calls') ? oneByOne(rows.format, formats) : []
    case 'mix':
      return features.has('parallel_calls')
        ? rows.weights.flatMap(([format]) => oneByOne(format, formats))
        : []
    case 'text-pairs':
      return []
  }
}

function oneByOne(format: string, formats: FormatSet): string[] {
  if (formats.named(format).carries.parallel) return []
  return [
    `${format}: It has one call in a turn, so several are written one after the other, each with its result.`,
  ]
}

/** Trainers that take no pairs of a shape that is asked for. */
function withoutPairs(
  { targets: names, preference }: Pick<Settings, 'targets' | 'preference'>,
  targets: ReadonlyMap<string, Target>,
): string[] {
  const shapes = preference?.shapes ?? []
  return names.flatMap((name) =>
    shapes
      .filter((shape) => !targets.get(name)?.pairs?.[shape])
      .map((shape) => `${name}: It has no rows for ${shape} pairs, so none are written for it.`),
  )
}

function templateSentences(text: string, today: string): string[] {
  return warningsOf(openChatTemplate(text, { today })).map(({ message }) => message)
}

/** What samples of the planned kinds hold, whatever their words. */
function plannedFeatures(system: string, { cells }: Pick<Plan, 'cells'>): ReadonlySet<Feature> {
  const features = new Set<Feature>(['tools'])
  if (system !== '') features.add('system')
  for (const { kind, quota } of cells) {
    if (quota === 0 || kind === 'no_tool') continue
    for (const feature of ['long_dialogue', 'earlier_turns'] as const) features.add(feature)
    if (kind === 'parallel') features.add('parallel_calls')
    if (kind === 'error_recovery') features.add('untrained_turns')
  }
  return features
}
