import { editDistance } from '../../lib/text.ts'

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bnothing(?:'?s| is| was)? wrong\b|\bperfectly fine\b/g, 'flawless'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bain'?t\b/g, 'is not'],
  [/\b(do|does|did|is|was|are|were|has|have|had|should|would|could)n'?t\b/g, '$1 not'],
  [/\b(it|that|this|there|what|nothing|here)'?s\b/g, '$1 is'],
  [/\bi'?ve\b/g, 'i have'],
  [/\bi'?m\b/g, 'i am'],
  [/\bi'd\b/g, 'i would'],
  [/\bi'll\b/g, 'i will'],
]
const fillers = new Set(
  'a an the is are was were do does did be been really truly very just simply literally'.split(' '),
)

/**
 * Words of a text with differences of no account taken out: case, contractions, articles, auxiliaries.
 * "It really won't switch on" and "it will not switch on" give the same.
 */
export function evenWords(text: string): string[] {
  let plain = text.slice(0, 20_000).toLowerCase().replaceAll('’', "'")
  for (const [pattern, full] of contractions) plain = plain.replace(pattern, full)
  return plain.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '' && !fillers.has(word))
}

/** The stem's words somewhere in a row, each at most one slip away (two in long words); the last as a beginning. */
export function nearly(
  words: readonly string[],
  letters: readonly number[],
  stem: readonly string[],
): boolean {
  if (stem.length === 0 || (stem.length === 1 && stem[0].length < 5)) return false
  for (let at = 0; at + stem.length <= words.length; at++) {
    let same = true
    for (let i = 0; same && i < stem.length; i++) {
      const word = words[at + i]
      const target = stem[i]
      const allowed =
        target.length >= 9 ? 2 : target.length >= 5 || (target.length === 4 && stem.length > 1) ? 1 : 0
      const cut =
        i === stem.length - 1 && word.length > target.length + 1 ? word.slice(0, target.length) : word
      same = word === target || cut === target
      if (same || allowed === 0 || Math.abs(cut.length - target.length) > allowed) continue
      // Each slip takes at most one letter away and adds one: most words are told apart by that alone.
      if (bitsOf(lettersOf(target) & ~letters[at + i]) > allowed) continue
      const slips = editDistance(cut, target, allowed + 2)
      same = slips <= allowed || (slips === allowed + 1 && isSwap(cut, target))
    }
    if (same) return true
  }
  return false
}

/** The letters of a word as bits; all that are not a to z share one. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i) - 97
    bits |= 1 << (c >= 0 && c < 26 ? c : 26)
  }
  return bits
}

function bitsOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('')
}
