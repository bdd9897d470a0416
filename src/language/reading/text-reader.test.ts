import { describe, expect, it } from 'vitest'
import { english } from '../en/english.ts'
import { readersOf, statedToday } from './readers.ts'
import { plainReader, textReader } from './text-reader.ts'

const today = { year: 2026, month: 11, day: 27 }
const soon = { year: 2026, month: 12, day: 3 }

describe('a text of which nobody knows the language', () => {
  const reading = plainReader('zwrot 24,50 za ord-48213 do 2026-12-03, 15% rabatu o 14:30; jane@web.pl')
  it('is read from figures and letters', () => {
    expect(reading.saysDay(soon, today)).toBe(true)
    expect(reading.saysTime(14, 30)).toBe(true)
    expect([...reading.numbers()]).toEqual(expect.arrayContaining([15, 0.15]))
    expect(reading.compact()).toContain('ord48213')
    expect(reading.claims().map((claim) => claim.text)).toEqual(
      expect.arrayContaining(['ord-48213', 'jane@web.pl', '2026-12-03', '14:30', '15']),
    )
  })
  it('is not read as English', () => {
    const english = plainReader('twenty-four dollars tomorrow at noon, please. today is november 27, 2026')
    expect(english.numbers().has(24)).toBe(false)
    expect(english.saysDay({ ...today, day: 28 }, today)).toBe(false)
    expect(english.saysTime(12, 0)).toBe(false)
    expect(english.asks()).toBeUndefined()
    expect(english.success()).toBeUndefined()
    expect(english.statedToday()).toBeUndefined()
    expect(
      english
        .claims()
        .filter(({ kind }) => kind === 'number')
        .map(({ text }) => text),
    ).toEqual(['27', '2026'])
  })
  it('states today where it has one date', () => {
    expect(plainReader('dziś jest 2026-11-27.').statedToday()).toBe('2026-11-27')
    expect(plainReader('od 2026-11-27 do 2026-12-03').statedToday()).toBeUndefined()
  })
})

it('a language may be partial: what it does not give is read plainly', () => {
  const read = textReader({ asks: (text) => text.startsWith('proszę') })
  expect(read('proszę o numer').asks()).toBe(true)
  expect(read('oto numer').asks()).toBe(false)
  expect(read('do 2026-12-03').saysDay(soon, today)).toBe(true)
})

describe('who reads a dialogue', () => {
  const languages = new Map([['en', english]])
  it('its language; all there are where that is not among them; else nobody', () => {
    expect(readersOf('en', languages)).toEqual([english.read])
    expect(readersOf('und', languages)).toEqual([english.read])
    expect(readersOf('en', new Map())).toEqual([plainReader])
  })
  it('the first who finds a date states it', () => {
    const either = [plainReader, english.read]
    expect(statedToday('Today is November 27, 2026.', either)).toBe('2026-11-27')
    expect(statedToday('Today is fine.', either)).toBeUndefined()
  })
})
