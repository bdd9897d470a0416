import type { Piece, Sentence, Style } from '../../spec/language.ts'
import { casual, unpunctuated } from './noise.ts'
import { capitalise, isClosed, uncapitalise } from './text.ts'

/** Joins sentences into one message in a style: capitals, marks, and what stands between. */
export function compose(sentences: readonly Sentence[], style: Style): Piece[] {
  let out: Piece[] = []
  sentences.forEach((sentence, i) => {
    if (sentence.pieces.length === 0) return
    const last = i === sentences.length - 1
    if (out.length === 0) {
      out.push(...capitalise(sentence.pieces))
    } else {
      const opened = isClosed(out)
      const newLine = opened && style.between === 'line'
      out.push(
        newLine ? '\n' : ' ',
        ...(opened ? capitalise(sentence.pieces) : uncapitalise(sentence.pieces)),
      )
    }
    out.push(...markAfter(sentence, sentences[i + 1], style, last, out))
  })
  if (style.lowercase) out = casual(out)
  return style.unpunctuated ? unpunctuated(out) : out
}

/** The mark that ends a sentence, or joins it to the next one. */
function markAfter(
  sentence: Sentence,
  next: Sentence | undefined,
  style: Style,
  last: boolean,
  out: readonly Piece[],
): Piece[] {
  if (sentence.mood === 'lead' || isClosed(out) || endsOpen(out) || (last && sentence.mood === 'written'))
    return []
  if (sentence.mood === 'question') return ['?']
  if (last) return sentence.mood === 'fragment' && style.unpunctuated ? [] : ['.']
  if (next?.mood === 'written') return ['.']
  switch (style.between) {
    case 'comma':
      return [',']
    case 'dash':
      return [' -']
    case 'nothing':
      return []
    case 'line':
    case 'stop':
      return ['.']
  }
}

/** True when the words go on by themselves: "hi," or "so". */
function endsOpen(pieces: readonly Piece[]): boolean {
  const last = pieces[pieces.length - 1]
  return typeof last === 'string' && /[,\-–—]$/.test(last.trimEnd())
}

const questionWords = new Set(
  (
    "what what's where where's when when's who who's whose why how how's which is isn't are aren't am was were do don't does doesn't did " +
    "didn't can can't could couldn't will won't would wouldn't should shouldn't have haven't has hasn't may might any anyone anybody"
  ).split(' '),
)

/** True when a sentence is a question by its first word. */
export function asks(text: string): boolean {
  const clause = /(?:^|[,.;:] )(?:and |but |so |ok |just )?([\p{L}'’]+)/gu
  const first = clause.exec(text.toLowerCase())?.[1]?.replace('’', "'")
  // "Don't do anything yet" asks for nothing.
  if (first === "don't" && !/^\W*(?:and |but |so |ok |just )?don['’]t (?:you|we|they|i)\b/i.test(text))
    return false
  if (first !== undefined && questionWords.has(first)) return true
  // "if I returned it, would I get …": the main clause comes second.
  if (first !== 'if' && first !== 'suppose' && first !== 'say') return false
  for (let match = clause.exec(text.toLowerCase()); match; match = clause.exec(text.toLowerCase())) {
    if (questionWords.has(match[1].replace('’', "'"))) return true
  }
  return false
}
