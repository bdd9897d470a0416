import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../phrase.ts'
import type { Piece, Sentence, Style } from '../../spec/language.ts'
import { asks, compose } from './compose.ts'

const style: Style = { lowercase: false, unpunctuated: false, between: 'stop' }
const said = (mood: Sentence['mood'], ...pieces: Piece[]): Sentence => ({ mood, pieces })
const text = (sentences: readonly Sentence[], how: Partial<Style> = {}) =>
  textOf(compose(sentences, { ...style, ...how }))

const two = [said('statement', 'the box is empty'), said('question', 'can you help')]

describe('a message', () => {
  it.each([
    ['stop', 'The box is empty. Can you help?'],
    ['comma', 'The box is empty, can you help?'],
    ['dash', 'The box is empty - can you help?'],
    ['nothing', 'The box is empty can you help?'],
    ['line', 'The box is empty.\nCan you help?'],
  ] as const)('with %s between its sentences is "%s"', (between, expected) => {
    expect(text(two, { between })).toBe(expected)
  })

  it('goes on after a lead, without a mark of its own', () => {
    expect(text([said('lead', 'hi,'), said('question', 'Where is it')])).toBe('Hi, where is it?')
    expect(text([said('lead', 'Hello!'), said('question', 'where is it')])).toBe('Hello! Where is it?')
  })

  it('keeps the marks that written words bear', () => {
    expect(text([said('written', 'never came. refund ', { exact: 'ORD-1' })])).toBe(
      'Never came. refund ORD-1',
    )
    expect(text([said('statement', 'hello there'), said('written', 'it broke!')])).toBe(
      'Hello there. It broke!',
    )
  })

  it('leaves names and exact pieces as they are', () => {
    const sentences = [
      said('statement', 'it came'),
      said('statement', 'London is far'),
      said('statement', { exact: 'iPad' }, ' broke'),
    ]
    expect(text(sentences, { between: 'comma' })).toBe('It came, London is far, iPad broke.')
    expect(text([said('statement', { exact: 'e-bike 7' }, ' Broke')], { lowercase: true })).toBe(
      'e-bike 7 broke',
    )
    expect(text([said('statement', 'Send it to ', { exact: '5 Oak St' })], { lowercase: true })).toBe(
      'send it to 5 Oak St',
    )
  })

  it('lets the last mark go where the person does', () => {
    expect(text([said('statement', 'it broke')], { unpunctuated: true })).toBe('It broke')
    expect(text([said('fragment', 'refund ', { exact: 'ORD-1' })], { unpunctuated: true })).toBe(
      'Refund ORD-1',
    )
    expect(text([said('fragment', 'refund it')])).toBe('Refund it.')
  })

  it('passes over a sentence without words', () => {
    expect(text([said('statement'), said('statement', 'it broke'), said('statement')])).toMatch(
      /^It broke\.?$/,
    )
    expect(text([])).toBe('')
  })
})

it('exact pieces come through every style unchanged and in order', () => {
  const piece = fc.oneof(
    fc.constantFrom('hi, ', 'the box ', 'Broke', ' and. '),
    fc.string({ minLength: 1, maxLength: 6 }).map((exact) => ({ exact })),
  )
  const sentence = fc.record({
    pieces: fc.array(piece, { maxLength: 4 }),
    mood: fc.constantFrom('question', 'statement', 'fragment', 'written', 'lead'),
  })
  const styles = fc.record({
    lowercase: fc.boolean(),
    unpunctuated: fc.boolean(),
    between: fc.constantFrom('stop', 'comma', 'line', 'dash', 'nothing'),
  })
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 5 }), styles, (sentences, how) => {
      const values = (pieces: readonly Piece[]) => pieces.filter((p) => typeof p !== 'string')
      expect(values(compose(sentences, how))).toEqual(values(sentences.flatMap((s) => s.pieces)))
    }),
  )
})

it.each([
  ['where is it', true],
  ["what's the status", true],
  ['What’s going on', true],
  ['so can you help', true],
  ['if I returned it, would I get my money back', true],
  ['if it is late, I want a refund', false],
  ['refund my order', false],
  ['I want to know', false],
  ['', false],
])('%j is a question: %s', (words, question) => {
  expect(asks(words)).toBe(question)
})
