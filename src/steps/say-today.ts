import { identity } from '../lib/hash.ts'
import { readersOf, statedToday } from '../language/reading/readers.ts'
import { systemOf } from '../sample/walk.ts'
import type { LanguageReader, LanguageReaders } from '../spec/reading.ts'
import type { SystemWords } from '../spec/system-words.ts'
import type { Message, Sample } from '../sample/schema.ts'

/** Languages as far as they read and state a date. */
type Languages = ReadonlyMap<string, LanguageReader & { readonly systemWords?: SystemWords }>

/** The sample as its rows tell it: they hold no date but what the system message states. */
export function asRowsTell(sample: Sample, languages: LanguageReaders): Sample {
  const { today: _, ...rest } = sample
  const stated = todayIn(sample, languages)
  return { ...rest, ...(stated !== undefined && { today: stated }) }
}

/**
 * The sample with its date in the system message; undefined where the date is not known or stands there already. A log
 * knows when it was written and its words often do not, but "tomorrow" can be learned from the words alone.
 */
export function withTodaySaid(sample: Sample, languages: Languages): Sample | undefined {
  if (sample.today === undefined || todayIn(sample, languages) !== undefined) return undefined
  const line = languages.get(sample.language)?.systemWords?.today(sample.today) ?? sample.today
  const [first, ...others] = sample.messages
  const messages: Message[] =
    first?.role === 'system'
      ? [{ role: 'system', content: `${first.content}\n\n${line}` }, ...others]
      : [{ role: 'system', content: line }, ...sample.messages]
  const parts = [messages, sample.tools, sample.expect.calls].map((part) => JSON.stringify(part))
  return { ...sample, id: identity(`[${parts.join(',')}]`, 24), messages }
}

function todayIn(sample: Sample, languages: LanguageReaders): string | undefined {
  return statedToday(systemOf(sample) ?? '', readersOf(sample.language, languages))
}
