import { expect, test } from 'vitest'
import { actNames } from '../spec/act.ts'
import { shippedPacks } from './pack-files.ts'
import { wordsOf } from './words.ts'

/** The vocabulary of acts and the packs of English name the same acts. */
const words = wordsOf(() => shippedPacks('en'))

test('English has words of its own for every act of the vocabulary', () => {
  expect(actNames.filter((act) => words.block('act', act) === undefined)).toEqual([])
})

test('no pack has words for an act that is not in the vocabulary', () => {
  const known = new Set<string>(actNames)
  expect(words.blocks('act').filter(({ name }) => !known.has(name))).toEqual([])
})
