import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allows, expand, phrase, phrases, textOf, type Expander } from './phrase.ts'
import type { Piece } from '../spec/language.ts'
import { random } from '../lib/random.ts'

const lists = { colour: phrases('red\n@dark black'), loop: phrases('<loop>') }
const known = new Map(Object.entries(lists))

function expander(seed: number, tags: readonly string[] = []): Expander {
  return {
    random: random(seed),
    tags: new Set(tags),
    slot: (name) => [{ exact: `<<${name}>>`, path: name }],
    list: (name) => known.get(name) ?? [],
  }
}

/** Every text that a phrase gave for many seeds. */
function textsOf(source: string, tags: readonly string[] = []): Set<string> {
  const read = phrase(source)
  return new Set(Array.from({ length: 60 }, (_, seed) => textOf(expand(read, expander(seed, tags)))))
}

describe('a phrase', () => {
  it.each([
    ['hello', ['hello']],
    ['(a|b) c', ['a c', 'b c']],
    ['a [b|c] d', ['a b d', 'a c d', 'a d']],
    ['(please |)go', ['please go', 'go']],
    ['a (|b), c', ['a, c', 'a b, c']],
    ['[oh] hi', ['oh hi', 'hi']],
    ['go [now]', ['go now', 'go']],
    ['\\(a\\|b\\)', ['(a|b)']],
    ['my {item|sleeping bag} broke', ['my sleeping bag broke']],
    ['(a|(b|[c]d))', ['a', 'b', 'cd', 'd']],
  ])('%s stands for %j', (source, texts) => {
    expect(textsOf(source)).toEqual(new Set(texts))
  })

  it('takes from a list only what the tags allow', () => {
    expect(textsOf('<colour>')).toEqual(new Set(['red']))
    expect(textsOf('<colour>', ['dark'])).toEqual(new Set(['red', 'black']))
    expect(textsOf('a <nowhere> b')).toEqual(new Set(['a b']))
  })

  it('reads its conditions, its slots and what its words tell', () => {
    const read = phrase('@angry @!polite @status=delivered my {item|bag=sleeping bag} in {v} [and {w}]')
    expect(read).toMatchObject({ needs: ['angry', 'status=delivered'], forbids: ['polite'] })
    expect([...read.slots]).toEqual(['v', 'w'])
    expect(read.tells).toEqual({ item: 'sleeping bag' })
    expect(allows(read, new Set(['angry', 'status=delivered']))).toBe(true)
    expect(allows(read, new Set(['angry']))).toBe(false)
    expect(allows(read, new Set(['angry', 'status=delivered', 'polite']))).toBe(false)
  })

  it('keeps a value apart from the words, whatever is in it', () => {
    const pieces = expand(phrase('to {v} , please'), {
      ...expander(1),
      slot: () => [{ exact: 'a  ( b ) ,', path: 'v' }],
    })
    expect(pieces).toEqual(['to ', { exact: 'a  ( b ) ,', path: 'v' }, ', please'])
  })

  it('leaves out a value that is empty, and the space it left', () => {
    const slot = () => [{ exact: '' }]
    expect(textOf(expand(phrase('a {v} b'), { ...expander(1), slot }))).toBe('a b')
    expect(textOf(expand(phrase('a {v}'), { ...expander(1), slot }))).toBe('a')
  })

  it.each([
    ['a (b', 'missing )'],
    ['a [b', 'missing ]'],
    ['a b)', 'unexpected )'],
    ['a {b', 'missing }'],
    ['a <b', 'missing >'],
    ['a } b', 'unexpected }'],
  ])('%s is refused and quoted', (source, why) => {
    expect(() => phrase(source)).toThrow(SyntaxError)
    expect(() => phrase(source)).toThrow(why)
    expect(() => phrase(source)).toThrow(JSON.stringify(source))
  })

  it('does not go round for ever', () => {
    expect(() => expand(phrase('<loop>'), expander(1))).toThrow(RangeError)
  })

  it('reads a block, one a line, without comments', () => {
    expect(phrases('# of colours\n  red \n\nblue').map((p) => p.source)).toEqual(['red', 'blue'])
  })
})

it('no expansion has doubled spaces, or a space at an end or before a mark', () => {
  const word = fc.constantFrom('a', 'b', ' ', ',', '.', '?', '(x|)', '[y]', '( z |)', '[, w]')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 0, max: 999 }), (words, seed) => {
      const text = textOf(expand(phrase(words.join(' ')), expander(seed)))
      expect(text).not.toMatch(/ {2}|^ | $| [,.?!]/)
    }),
    { numRuns: 500 },
  )
})

it('pieces join into the text they are', () => {
  const pieces: Piece[] = ['a ', { exact: 'b' }, ' c']
  expect(textOf(pieces)).toBe('a b c')
})
