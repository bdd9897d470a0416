import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../phrase.ts'
import { random } from '../../lib/random.ts'
import { isObject, type JsonObject } from '../../lib/json.ts'
import type { Parameter, SemanticType } from '../../spec/tool.ts'
import { datesIn, minutesOf, readDate } from './dates.ts'
import { addDays } from './days.ts'
import { sayDate, sayTime } from './say-date.ts'
import { moneyInWords, numberOfWords, numbersIn, ordinal, wordsOfNumber } from './numbers.ts'
import { coreWords } from './words/packs.ts'
import { durationSurface, moneySurface, surface } from './surface.ts'
import { articleOf, closedUp, plural, withArticle } from './text.ts'

const seeds = fc.integer({ min: 0, max: 1e9 })

function parameter(type: SemanticType, schema: JsonObject = {}, rest: Partial<Parameter> = {}): Parameter {
  return {
    path: 'value',
    name: 'value',
    schema,
    type,
    required: true,
    label: 'value',
    noun: 'thing',
    ...rest,
  }
}

describe('numbers', () => {
  it('come back from words', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999_999 }), fc.boolean(), (n, and) => {
        expect(numberOfWords(wordsOfNumber(n, and))).toBe(n)
      }),
    )
  })

  it('read as people say them', () => {
    expect(wordsOfNumber(124)).toBe('one hundred and twenty-four')
    expect(wordsOfNumber(40_012, false)).toBe('forty thousand twelve')
    expect(numberOfWords('a hundred and five')).toBe(105)
    expect(numberOfWords('five twenty')).toBeUndefined()
    expect(numberOfWords('banana')).toBeUndefined()
    expect([1, 2, 3, 11, 12, 21, 112].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '21st',
      '112th',
    ])
  })

  it('amounts come back from every way to write them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_99 }), seeds, (cents, seed) => {
        expect(numbersIn(moneySurface(cents / 100, random(seed)))).toContain(cents / 100)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.boolean(), (cents, brief) => {
        expect(numbersIn(`just ${moneyInWords(cents / 100, brief)} of it`)).toContain(cents / 100)
      }),
    )
  })

  it('are found in running text', () => {
    expect(numbersIn('I paid $1,249.50, not twelve dollars')).toEqual([1249.5, 12])
    expect(numbersIn('nothing here')).toEqual([])
  })
})

describe('dates', () => {
  const today = '2026-11-27'
  const days = fc.integer({ min: -200, max: 700 })

  it('come back, with a today and without', () => {
    fc.assert(
      fc.property(days, seeds, fc.boolean(), (ahead, seed, relative) => {
        const iso = addDays(today, ahead)
        expect(
          readDate(sayDate(iso, random(seed), relative ? today : undefined), relative ? today : undefined),
        ).toBe(iso)
      }),
      { numRuns: 500 },
    )
  })

  it('across the year', () => {
    expect(readDate('January 3rd', '2026-12-30')).toBe('2027-01-03')
    expect(readDate('the day after tomorrow', '2026-12-30')).toBe('2027-01-01')
    expect(readDate('Tuesday next week', today)).toBe('2026-12-01')
    expect(readDate('in three days', today)).toBe('2026-11-30')
    expect(readDate('two weeks ago', today)).toBe('2026-11-13')
  })

  it('two readings are both kept', () => {
    expect(datesIn('on 03/04/2026', today)[0].meanings).toEqual(['2026-03-04', '2026-04-03'])
    expect(readDate('03/04/2026', today)).toBeUndefined()
    expect(datesIn('next Monday', '2026-11-25')[0].meanings).toEqual(['2026-11-30'])
    expect(datesIn('February 30th 2026', today)).toEqual([])
  })

  it('times come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), seeds, (minutes, seed) => {
        expect(minutesOf(sayTime(minutes, random(seed)))).toBe(minutes)
      }),
    )
    expect(minutesOf('25:00')).toBeUndefined()
  })
})

describe('surface', () => {
  const tags = new Set(['today=2026-11-27'])
  const date = fc.integer({ min: -100, max: 400 }).map((n) => addDays('2026-11-27', n))
  const two = (n: number) => String(n).padStart(2, '0')
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${two(h)}:${two(m)}`)
  const digits = fc.integer({ min: 10_000, max: 99_999 })
  const cases: readonly (readonly [SemanticType, fc.Arbitrary<unknown>])[] = [
    ['identifier', digits.map((n) => `ORD-${n}`)],
    ['email', digits.map((n) => `kim.${n}@mailbox.org`)],
    ['phone', digits.map((n) => `+1512555${String(n).slice(1)}`)],
    ['money', fc.integer({ min: 1, max: 500_000 }).map((n) => n / 100)],
    ['date', date],
    ['time', clock],
    ['date_time', fc.tuple(date, clock).map(([d, t]) => `${d}T${t}:00`)],
    ['count', fc.integer({ min: 0, max: 40 })],
    ['percentage', fc.integer({ min: 1, max: 100 })],
    ['rating', fc.integer({ min: 1, max: 5 })],
    ['boolean', fc.boolean()],
    ['enum', fc.constantFrom('wrong_item', 'high', 'NOT_RECEIVED', 'two-way')],
    ['language', fc.constantFrom('fr', 'pl', 'Klingon')],
    ['currency', fc.constantFrom('USD', 'PLN')],
    ['duration', fc.constantFrom('PT30M', 'P1DT2H', '45 minutes')],
    ['list', fc.array(fc.constantFrom('milk', 'rye bread', 'eggs'), { minLength: 1, maxLength: 3 })],
  ]

  it.each(cases)('of %s can be read back and stays exact', (type, values) => {
    const p = parameter(type)
    fc.assert(
      fc.property(values, seeds, (value, seed) => {
        const pieces = surface(p, value, random(seed), tags)
        expect(recovers(p, value, textOf(pieces), '2026-11-27'), textOf(pieces)).toBe(true)
        expect(pieces.some((piece) => typeof piece !== 'string' && piece.path === 'value')).toBe(true)
      }),
    )
  })

  it('leaves nine identifiers in ten as they are', () => {
    const dice = random(5)
    const same = Array.from({ length: 2000 }, () =>
      textOf(surface(parameter('identifier'), 'ORD-48213', dice, tags)),
    )
    const share = same.filter((text) => text === 'ORD-48213').length / 2000
    expect(share).toBeGreaterThan(0.87)
    expect(share).toBeLessThan(0.93)
  })

  it('writes an address in order, each part exact under its own path', () => {
    const part = (name: string, type: SemanticType) =>
      parameter(type, {}, { path: `address.${name}`, name, label: name })
    const p = parameter(
      'address',
      {},
      {
        path: 'address',
        name: 'address',
        parts: [
          part('city', 'city'),
          part('street', 'street'),
          part('postal_code', 'postal_code'),
          part('state', 'state'),
        ],
      },
    )
    const value = { street: '14 Alder Ct, Apt 3', city: 'Duluth', state: 'MN', postal_code: '55804' }
    for (let seed = 0; seed < 60; seed++) {
      const pieces = surface(p, value, random(seed), tags)
      const exact = pieces.filter((piece) => typeof piece !== 'string')
      expect(exact.map((piece) => piece.path)).toEqual([
        'address.street',
        'address.city',
        'address.state',
        'address.postal_code',
      ])
      expect(exact.map((piece) => piece.exact)).toEqual(['14 Alder Ct, Apt 3', 'Duluth', 'MN', '55804'])
    }
    expect(textOf(surface(p, { street: '9 Elm St', city: 'Reno' }, random(1), tags))).toMatch(
      /^9 Elm St,? (in )?Reno$/,
    )
  })
})

describe('grammar', () => {
  it('plurals and articles', () => {
    expect(
      ['order', 'delivery', 'hotel room', 'box', 'person', 'luggage', 'key', 'dish'].map(plural),
    ).toEqual(['orders', 'deliveries', 'hotel rooms', 'boxes', 'people', 'luggage', 'keys', 'dishes'])
    expect(
      ['hour', 'user', 'order', 'university', 'unpaid bill', 'SMS', 'PDF', 'European'].map(articleOf),
    ).toEqual(['an', 'a', 'an', 'a', 'an', 'an', 'a', 'a'])
    expect(withArticle('information')).toBe('some information')
  })

  it('no space before a mark', () => {
    expect(textOf(closedUp(['find it', ' ', ', it is ', { exact: 'A ,1' }, ' ', ', ok :)']))).toBe(
      'find it, it is A ,1, ok :)',
    )
  })
})

const words = (table: string, code: string) => coreWords.rows(table).find(([one]) => one === code)?.[1]

/** True when a text, as `surface` writes it, can be read back to the value. */
function recovers(parameter: Parameter, value: unknown, text: string, today?: string): boolean {
  if (Array.isArray(value)) return value.every((entry) => squeezed(text).includes(squeezed(String(entry))))
  if (isObject(value))
    return Object.values(value).every(
      (entry) =>
        entry === undefined ||
        entry === null ||
        entry === '' ||
        squeezed(text).includes(squeezed(String(entry))),
    )
  if (typeof value === 'boolean') return text === (value ? 'yes' : 'no')
  if (typeof value === 'number' || parameter.type === 'money') return numbersIn(text).includes(Number(value))
  const plain = String(value)
  if (text === plain) return true
  if (parameter.type === 'date') return readDate(text, today) === plain
  if (parameter.type === 'time') return minutesOf(text) !== undefined && minutesOf(text) === minutesOf(plain)
  if (parameter.type === 'date_time')
    return (
      datesIn(text, today).some((mention) => plain.startsWith(mention.meanings[0])) &&
      minutesOf(text.split(' at ').at(-1) ?? '') === minutesOf(plain.slice(11, 16))
    )
  if (parameter.type === 'language') return words('language names', plain.toLowerCase()) === text
  if (parameter.type === 'currency') return words('currency names', plain) === text
  if (parameter.type === 'duration') return durationSurface(plain) === text
  if (parameter.type === 'phone') return squeezed(plain).endsWith(squeezed(text).slice(-10))
  return squeezed(text) === squeezed(plain)
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
