import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../language/en/english.ts'
import { dayOf } from '../../lib/calendar-day.ts'
import { findWhole } from '../../lib/plain-words.ts'
import { saysText } from './said.ts'
import { visibleText } from './visible-text.ts'

const { read } = english
const numbersIn = (text: string) => read(text).numbers()
const viewOf = (text: string) => visibleText(text.toLowerCase(), [read]).views()[0]
const today = { year: 2026, month: 11, day: 27 } // a Friday

describe('numbers', () => {
  test.each([
    ['twenty-four fifty', 24.5],
    ['twenty four dollars and fifty cents', 24.5],
    ['one hundred and twenty-four', 124],
    ['two thousand five hundred', 2500],
    ['nineteen ninety nine', 1999],
    ['$1,234.56 please', 1234.56],
    ['about 24k', 24000],
    ['a dozen', 12],
    ['half a million', 0.5],
    ['a hundred', 100],
    ['5% off', 0.05],
    ['the third one', 3],
    ['-3 degrees', -3],
    ['3.5 million', 3.5e6],
  ])('%s says %d', (text, value) => expect([...numbersIn(text)]).toContain(value))
  test.each([
    ['twenty four', 25],
    ['1,234', 234],
    ['often', 10],
    ['2.50', 50],
  ])('%s does not say %d', (text, value) => expect([...numbersIn(text)]).not.toContain(value))
  test('every number written out in figures is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
        expect(numbersIn(`it is ${n} now`).has(n)).toBe(true)
        expect(numbersIn(`it is ${n.toLocaleString('en')}.`).has(n)).toBe(true)
      }),
    )
  })
})

describe('days', () => {
  test.each([
    ['2026-11-28', 'tomorrow works'],
    ['2026-12-04', 'next friday'],
    ['2026-12-01', 'on tuesday'],
    ['2026-12-01', 'on teusday then'],
    ['2027-05-03', 'may 3rd'],
    ['2027-05-03', 'the 3rd of may'],
    ['2027-03-05', 'it is for 3/5'],
    ['2027-03-05', '5/3/27'],
    ['2026-12-25', 'on christmas day'],
    ['2026-12-02', 'in 5 days'],
    ['2026-12-11', 'in two weeks'],
    ['2026-12-05', 'on the 5th'],
    ['2026-11-27', 'tonight'],
  ])('%s is said by "%s"', (day, text) => expect(read(text).saysDay(dayOf(day) ?? today, today)).toBe(true))
  test.each([
    ['2026-11-29', 'tomorrow works'],
    ['2026-12-05', 'next friday'],
    ['2027-05-04', 'may 3rd'],
    ['2028-05-03', 'may 3rd 2027'],
    ['2027-05-13', 'may 3rd'],
    ['2026-12-15', 'on the 5th'],
    ['2026-11-27', 'as you may know, mark 3 of them'],
  ])('%s is not said by "%s"', (day, text) =>
    expect(read(text).saysDay(dayOf(day) ?? today, today)).toBe(false),
  )
  test('times', () => {
    expect(read('at half past two').saysTime(14, 30)).toBe(true)
    expect(read('around 2:30 pm').saysTime(14, 30)).toBe(true)
    expect(read('around 2:45 pm').saysTime(14, 30)).toBe(false)
  })
})

test('a value stands as a whole word or not at all', () => {
  expect(findWhole('order 2.5 and 1,500', '5')).toBe(-1)
  expect(findWhole('order 5.', '5')).toBe(6)
  expect(findWhole('in order', 'or')).toBe(-1)
  expect(findWhole('订单ord-1号', 'ord-1')).toBe(2)
})

test('texts are said with other spelling, spacing and abbreviation, not with other digits', () => {
  const says = (value: string, text: string) =>
    saysText(
      value,
      viewOf(text),
      { type: undefined, schema: undefined, name: 'x', parameter: undefined },
      today,
    )
  expect(says('+1 (503) 555-0142', 'call 503.555.0142')).toBe(true)
  expect(says('jane_doe-k@web.de', 'jane underscore doe dash k at web dot de')).toBe(true)
  expect(says('12 North Oak Avenue, Apt 4', '12 n oak ave apartment 4')).toBe(true)
  expect(says('São Paulo', 'a flight to sao paulo')).toBe(true)
  expect(says('DE', 'ship it to germany')).toBe(true)
  expect(says('12 Oak Avenue', '21 oak avenue')).toBe(false)
  expect(says('97201', 'portland 97202')).toBe(false)
  expect(says('Portland', 'to salem')).toBe(false)
})

test('a changed digit is never said', () => {
  const id = fc.integer({ min: 10_000, max: 99_999 })
  fc.assert(
    fc.property(id, id, (a, b) => {
      const text = viewOf(`where is my order ord-${a}? it was due on tuesday`)
      const place = { type: 'identifier', schema: undefined, name: 'order_id', parameter: undefined } as const
      expect(saysText(`ORD-${b}`, text, place, today)).toBe(a === b)
    }),
  )
})

test('claims: what a reply states exactly', () => {
  const kinds = (text: string) =>
    read(text)
      .claims()
      .map((claim) => `${claim.kind} ${claim.text}`)
  expect(kinds('order ord-48213 is due thursday, december 3 at 2:30 pm.')).toEqual([
    'copied ord-48213',
    'day december 3',
    'time 2:30 pm',
  ])
  expect(kinds('one moment, i have two questions')).toEqual([])
  expect(kinds('within thirty days, or two weeks')).toEqual(['number thirty', 'number two'])
  expect(kinds('1. tea\n2. milk, 3.50')).toEqual(['number 3.50'])
  expect(kinds('write to help@oak.shop or https://oak.shop/help.')).toEqual([
    'copied help@oak.shop',
    'copied https://oak.shop/help',
  ])
})
