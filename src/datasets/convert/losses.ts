import { featuresOf } from '../../sample/features.ts'
import type { Sample } from '../../sample/schema.ts'
import type { Output } from './output.ts'

/** What a sample would lose in an output, one sentence each. */
export function lossesOf(sample: Sample, { target, format }: Output): string[] {
  const features = featuresOf(sample)
  if (!format) return target.loses.filter((loss) => features.has(loss.feature)).map((loss) => loss.what)
  const { thought, textBesideCalls, parallel } = format.carries
  return [
    ...(features.has('thoughts') && !thought ? [`Thoughts: ${format.name} has no place for them.`] : []),
    ...(features.has('text_beside_calls') && !textBesideCalls
      ? [`Text beside calls: ${format.name} has no place for it.`]
      : []),
    ...(features.has('parallel_calls') && !parallel
      ? [`Several calls in one turn: ${format.name} has one, so they stand one after the other.`]
      : []),
  ]
}

/** A sample without what a format has no place for; targets leave it out themselves. */
export function plainer(sample: Sample, { format }: Output): Sample {
  if (!format) return sample
  const { carries } = format
  const messages = sample.messages.map((message) => {
    if (message.role !== 'assistant') return message
    const { thought, ...rest } = message
    const silent = !carries.textBesideCalls && (message.tool_calls?.length ?? 0) > 0
    return {
      ...rest,
      ...(carries.thought && thought !== undefined && { thought }),
      ...(silent && { content: null }),
    }
  })
  return { ...sample, messages }
}
