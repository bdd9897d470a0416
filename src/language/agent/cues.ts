import type { ReplyWords } from '../reply-words.ts'

type Cues = ReplyWords['cues']

interface Heard {
  readonly rank: number
  readonly tag: string
  readonly words: readonly string[]
  /** `^` near the beginning, `=` the whole message. */
  readonly where: '^' | '=' | ''
}

/** A cue that begins with `^` counts only among the first words: "hi from Mateo" at the end is no greeting. */
const nearStart = 3
const longest = 120

/** The words of a message in lower case, without marks and pictures; people leave apostrophes out. */
export function wordsIn(text: string): string[] {
  const words =
    text
      .slice(0, 800)
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, longest)
}

/** The tag of the first cue, in the order of the list, that the words hold and that is wanted. */
export function firstCue(
  words: readonly string[],
  cues: Cues,
  wanted: (tag: string) => boolean,
): string | undefined {
  const index = indexOf(cues)
  const found: Heard[] = []
  for (let at = 0; at < words.length; at++) {
    for (const cue of index.get(words[at]) ?? []) if (stands(cue, words, at)) found.push(cue)
  }
  found.sort((a, b) => a.rank - b.rank)
  return found.find(({ tag }) => wanted(tag))?.tag
}

function stands({ words: cue, where }: Heard, words: readonly string[], at: number): boolean {
  if (where === '^' && at >= nearStart) return false
  if (where === '=' && (at > 0 || cue.length !== words.length)) return false
  return cue.every((word, i) => (word === '*' ? at + i < words.length : word === words[at + i]))
}

const indexes = new WeakMap<Cues, ReadonlyMap<string, readonly Heard[]>>()

/** Cues by their first word, made once for a list. */
function indexOf(cues: Cues): ReadonlyMap<string, readonly Heard[]> {
  const known = indexes.get(cues)
  if (known) return known
  const index = new Map<string, Heard[]>()
  cues.forEach(({ tag, words: lines }, rank) => {
    for (const line of lines) {
      const where = line.startsWith('^') ? '^' : line.startsWith('=') ? '=' : ''
      const words = (where === '' ? line : line.slice(1)).replaceAll("'", '').split(' ')
      const same = index.get(words[0])
      if (same) same.push({ rank, tag, words, where })
      else index.set(words[0], [{ rank, tag, words, where }])
    }
  })
  indexes.set(cues, index)
  return index
}
