import { lazy } from '../../lib/lazy.ts'
import { itemsOf } from '../pack.ts'
import { coreWords } from './words/packs.ts'

const near = lazy<{ readonly words: ReadonlyMap<string, readonly string[]> }>({
  words: () => new Map(coreWords.rows('near words').map(([word, others = '']) => [word, itemsOf(others)])),
})

/** Words easily written for the value of an enum: near in meaning first, then spelled another way. */
export function wordsNear(value: string): string[] {
  const plain = value.toLowerCase().replaceAll(/[-\s]/g, '_')
  const meant = near.words.get(plain) ?? []
  const capital = value !== '' && value === value.toUpperCase() && value !== value.toLowerCase()
  const spelled = [
    ...(value.includes('_') ? [value.replaceAll('_', ' '), value.replaceAll('_', '-')] : []),
    ...(value.includes('-') || value.includes(' ') ? [value.replaceAll(/[-\s]/g, '_')] : []),
    capital ? value.toLowerCase() : value.charAt(0).toUpperCase() + value.slice(1),
    ...(/[^isu]s$/.test(value) && value.length > 4 ? [value.slice(0, -1)] : []),
  ]
  return [...meant.map((word) => (capital ? word.toUpperCase() : word)), ...spelled]
}
