import { describe, expect, it } from 'vitest'
import { turnFromEvents } from '../../src/formats/reading/sink.ts'
import { builtInFormats } from '../../src/formats/format-set.ts'
import type { DecodedTurn, DecodeEvent, Format } from '../../src/spec/format.ts'
import { goodTurn, hostileTexts, hostileTools, type HostileText } from './hostile-texts.ts'

const named = builtInFormats.names.flatMap((name) =>
  builtInFormats.named(name).variants.map((variant) => `${name}:${variant}`),
)

function streamed(format: Format, text: string, size: number): DecodedTurn {
  const decoder = format.stream(hostileTools)
  const events: DecodeEvent[] = []
  for (let from = 0; from < text.length; from += size)
    events.push(...decoder.push(text.slice(from, from + size)))
  return turnFromEvents([...events, ...decoder.end()])
}

/** What must not depend on how a text is cut; the order of mends may. */
const told = ({ content, thought, calls }: DecodedTurn) => JSON.stringify({ content, thought, calls })

/** Names of the texts that are read differently in chunks. */
function different(
  format: Format,
  texts: readonly HostileText[],
  length: number,
  sizes: readonly number[],
): string[] {
  const differs = ({ make }: HostileText) => {
    const text = make(length)
    const whole = told(format.decode(text, hostileTools))
    return sizes.some((size) => told(streamed(format, text, size)) !== whole)
  }
  return texts.filter(differs).map((one) => one.name)
}

describe.each(named.map((name, place) => ({ name, place })))('$name', ({ name, place }) => {
  const format = builtInFormats.named(name)
  const texts = hostileTexts(format)

  it('reads hostile texts to their end, the same in one piece and in chunks', () => {
    expect(different(format, texts, 4000, [140, 1280])).toEqual([])
  })

  it('reads long ones so too', () => {
    // Every format takes others of them: all would take minutes.
    const some = texts.filter((_, i) => i % 30 === place % 30)
    expect(different(format, some, 200_000, [7 * 1024, 64 * 1024])).toEqual([])
  })

  it('finds a call behind 100 KB of hostile text where it finds it behind 1 KB', () => {
    const good = format.encode(goodTurn, hostileTools)
    const found = (text: string) =>
      format
        .decode(`${text}\n\n${good}`, hostileTools)
        .calls.some((call) => call.name === 'f' && call.arguments.a === 'good')
    const closed = texts.filter((one) => !one.open)
    expect(closed.length).toBeGreaterThan(40)
    const near = closed.filter(({ make }) => found(make(1000)))
    // Calls of these have to begin the text, or be all of it.
    const strict = ['functionary:v3.2', 'functionary:v2', 'gemini:wire'].includes(name)
    expect(near.length).toBeGreaterThanOrEqual(strict ? 5 : 40)
    const lost = near.filter(({ make }) => !found(make(100_000)))
    expect(lost.map((one) => one.name)).toEqual([])
  })
})
