import { lazy } from '../../lib/lazy.ts'
import { phrase } from '../phrase.ts'
import type { MoveWords } from '../language.ts'
import type { Words } from '../words.ts'

/** Moves that go with any request. */
export function movesOf(words: Words): MoveWords {
  const move = (name: string) => () => words.phrases('move', name)
  return lazy<MoveWords>({
    openings: move('openings'),
    situations: move('situations'),
    reasons: move('reasons'),
    closings: move('closings'),
    requesters: () => (words.block('move', 'requesters')?.lines('') ?? []).map(requester),
    chat: () => Object.fromEntries(words.blocks('chat').map((one) => [one.name, one.phrases('')])),
    thanks: move('thanks'),
    confirmations: move('confirmations'),
    corrections: move('corrections'),
    joiners: move('joiners'),
    causes: () => ({
      clause: words.phrases('move', 'clause causes'),
      noun: words.phrases('move', 'noun causes'),
      text: words.phrases('move', 'text causes'),
    }),
    help: move('help'),
    vagueVerbs: () => words.items('vague verbs'),
  })
}

/** A question mark at the end of a line makes what follows it a question. */
function requester(line: string): MoveWords['requesters'][number] {
  const question = line.endsWith('?')
  return { before: phrase(question ? line.slice(0, -1) : line), question }
}
