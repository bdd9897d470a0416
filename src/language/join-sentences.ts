import type { Piece, Sentence, Style } from '../spec/language.ts'
import { textOf } from './phrase.ts'

/** Marks that end a sentence, in any script. */
const closed = /[.?!…:;,،。？！、，]$/u

/** Sentences one after the other, each with its mark: for languages without joining rules of their own. */
export function joinSentences(sentences: readonly Sentence[], style: Style, joint: string): Piece[] {
  const out: Piece[] = []
  const said = sentences.filter(({ pieces }) => pieces.length > 0)
  said.forEach(({ pieces, mood }, i) => {
    if (out.length > 0 && joint !== '') out.push(joint)
    out.push(...pieces)
    const last = i === said.length - 1
    if (mood === 'lead' || closed.test(textOf(pieces)) || (last && style.unpunctuated && mood !== 'question'))
      return
    if (last && mood === 'written') return
    out.push(mood === 'question' ? '?' : '.')
  })
  return out
}
