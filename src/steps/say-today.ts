import { identity } from '../lib/hash.ts'
import { statedToday, systemOf } from '../sample/walk.ts'
import type { Message, Sample } from '../sample/schema.ts'

/** The sample as its rows tell it: they hold no date but what the system message states. */
export function asRowsTell(sample: Sample): Sample {
  const { today: _, ...rest } = sample
  const stated = statedToday(systemOf(sample) ?? '')
  return { ...rest, ...(stated !== undefined && { today: stated }) }
}

/**
 * The sample with its date in the system message; undefined where the date is not known or stands there already. A log
 * knows when it was written and its words often do not, but "tomorrow" can be learned from the words alone.
 */
export function withTodaySaid(sample: Sample): Sample | undefined {
  if (sample.today === undefined || statedToday(systemOf(sample) ?? '') !== undefined) return undefined
  const line = `Today is ${sample.today}.`
  const [first, ...others] = sample.messages
  const messages: Message[] =
    first?.role === 'system'
      ? [{ role: 'system', content: `${first.content}\n\n${line}` }, ...others]
      : [{ role: 'system', content: line }, ...sample.messages]
  const parts = [messages, sample.tools, sample.expect.calls].map((part) => JSON.stringify(part))
  return { ...sample, id: identity(`[${parts.join(',')}]`, 24), messages }
}
