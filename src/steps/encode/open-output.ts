import type { FormatSet, TextSample } from '../../spec/format.ts'
import { textSample } from '../../formats/text-sample.ts'
import { hash32 } from '../../lib/hash.ts'
import type { Sample } from '../../sample/schema.ts'
import type { PreferencePair } from '../../spec/preference.ts'
import { Problem } from '../../spec/problem.ts'
import type { Target, TargetContext } from '../../spec/target.ts'
import { openChatTemplate } from '../../templates/chat-template.ts'
import { templateTarget } from '../../templates/template-target.ts'
import type { Tool } from '../../spec/tool.ts'
import type { OutputSpec } from './output-specs.ts'
import { textPairs } from './text-pairs.ts'

/** What an output needs besides the samples. */
export interface OutputContext {
  readonly targets: ReadonlyMap<string, Target>
  readonly formats: FormatSet
  readonly tools: ReadonlyMap<string, Tool>
  readonly seed: number
  /** ISO date, for templates that print the date. */
  readonly today: string
  readonly pairsOf: (sample: Sample) => readonly PreferencePair[]
}

/** The lines of one sample, or in words why it has none. */
export type Written = { readonly lines: readonly string[] } | { readonly leftOut: string }

/** Writes the rows of one sample. */
export type Output = (sample: Sample) => Written

/** Prepares one output: a function that gives the lines of a sample. */
export function openOutput(spec: OutputSpec, context: OutputContext): Output {
  const { rows } = spec
  const asText = (sample: Sample): TextSample =>
    textSample(context.formats.named(spec.format), sample, context.tools, { named: spec.named })
  const targetContext: TargetContext = { tools: context.tools, asText }
  if (rows.kind === 'format') return carried((sample) => [textRow(sample, asText(sample))])
  if (rows.kind === 'text-pairs') {
    const encode = textPairs(context.formats.named(rows.format), rows.shape, context.tools, asText)
    return carried((sample) => context.pairsOf(sample).flatMap((pair) => [...encode(pair)]))
  }
  if (rows.kind === 'mix') {
    const draw = mixture(rows.weights, context)
    return carried((sample) => [textRow(sample, draw(sample))])
  }
  if (rows.kind === 'template') {
    const template = openChatTemplate(rows.text, { today: context.today })
    return carried(templateTarget(template).open(targetContext))
  }
  const target = context.targets.get(rows.target)
  if (!target) throw new RangeError(`outputs: there is no target ${rows.target}`)
  if (rows.kind === 'target') return carried(target.open(targetContext))
  const encode = target.pairs?.[rows.shape]?.open(targetContext)
  if (!encode) throw new RangeError(`outputs: ${rows.target} takes no pairs for ${rows.shape}`)
  return carried((sample) => context.pairsOf(sample).flatMap((pair) => [...encode(pair)]))
}

function carried(encode: (sample: Sample) => readonly string[]): (sample: Sample) => Written {
  return (sample) => {
    try {
      return { lines: encode(sample) }
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.code === 'format/cannot-carry')
        return { leftOut: `${String(thrown.fields.format)} cannot carry ${String(thrown.fields.what)}` }
      if (thrown instanceof Problem && thrown.code === 'template/failed') return { leftOut: thrown.message }
      throw thrown
    }
  }
}

/** A row of plain text; format and tools are named, so that it can be decoded again with `tools.json`. */
function textRow({ tools }: Sample, { format, messages }: TextSample): string {
  return JSON.stringify({ format, messages, offered: tools })
}

/** Draws the format of each sample by weight, the same for the same sample; one that cannot carry it is passed over. */
function mixture(weights: Extract<OutputSpec['rows'], { kind: 'mix' }>['weights'], context: OutputContext) {
  const formats = weights.map(([name, weight]) => ({ format: context.formats.named(name), weight }))
  return (sample: Sample): TextSample => {
    let point = hash32(sample.id, context.seed) / 2 ** 32
    const left = [...formats]
    for (;;) {
      const total = left.reduce((sum, one) => sum + one.weight, 0)
      let at = 0
      let share = point * total
      while (at < left.length - 1 && share >= left[at].weight) share -= left[at++].weight
      try {
        return textSample(left[at].format, sample, context.tools, { named: true })
      } catch (thrown) {
        if (left.length === 1 || !(thrown instanceof Problem) || thrown.code !== 'format/cannot-carry')
          throw thrown
        point = share / left[at].weight
        left.splice(at, 1)
      }
    }
  }
}
