import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, escapeHtml, hasLoneSurrogate, listed, nearest, wordsOfName } from './text.ts'

it('makes text safe for HTML', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  )
  fc.assert(fc.property(fc.string(), (text) => void expect(escapeHtml(text)).not.toMatch(/[<>"']/)))
})

it('finds half of a surrogate pair', () => {
  expect(['', 'plain', '👍', '\ud83d', 'a\udc4d'].map(hasLoneSurrogate)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})

it.each([
  ['order_id', 'order id'],
  ['orderId', 'order id'],
  ['getHTTPResponse', 'get http response'],
  ['kebab-case.dotted', 'kebab case dotted'],
  ['room2Book', 'room2 book'],
  ['Straße_Nr', 'straße nr'],
  ['__x__', 'x'],
  ['', ''],
])('the words of %s are %s', (name, words) => {
  expect(wordsOfName(name).join(' ')).toBe(words)
})

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j is listed as "%s"', (items, text) => {
  expect(listed(items, 'or')).toBe(text)
})

describe('edit distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
    ['ab', 'ba', 2],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it('is a distance, and never above its limit', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, word, word, fc.integer({ min: 1, max: 6 }), (a, b, c, limit) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
        expect(editDistance(a, b, limit)).toBe(Math.min(limit, editDistance(a, b)))
      }),
    )
  })

  it('finds what was meant, and nothing where nothing is near', () => {
    const known = ['preset', 'seeds', 'validation']
    expect(nearest('presett', known)).toBe('preset')
    expect(nearest('Seed', known)).toBe('seeds')
    expect(nearest('validaton', known)).toBe('validation')
    expect(nearest('colour', known)).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })
})
