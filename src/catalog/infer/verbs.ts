import { actNames, acts as vocabulary, type ActName } from '../../spec/act.ts'
import { wordsOfName } from '../../lib/text.ts'
import { actWords } from '../../spec/act-words.ts'

/** Of two acts that share a bare verb the earlier one here has it. */
const general: readonly ActName[] = [
  'find',
  'list',
  'search',
  'check',
  'track',
  'compute',
  'compare',
  'translate',
  'recommend',
  'create',
  'book',
  'order',
  'update',
  'delete',
  'cancel',
  'refund',
  'send',
  'pay',
  'hand_over',
  'run',
  'stop',
  'upload',
  'download',
  'subscribe',
  'play',
  'schedule',
]

const acts = new Map<string, ActName>()
for (const act of [...general, ...actNames]) {
  for (const word of actWords[act].also?.split(' ') ?? []) if (!acts.has(word)) acts.set(word, act)
}

/** The act of a verb in its bare form, as names have it: `orders` is no verb there. */
export function actOfVerb(verb: string): ActName | undefined {
  return acts.get(verb)
}

/** The act that stands for an act and those like it: what gets, fetches and looks up finds. */
export function generalAct(act: ActName): ActName {
  for (const words of [act, ...actWords[act].verbs]) {
    const general = acts.get(wordsOfName(words)[0] ?? '')
    if (general !== undefined) return general
  }
  return vocabulary.get(act)?.reads ? 'find' : 'update'
}

/** A known verb in its bare form where a description has the third person: `finds` → `find`. */
export function bareVerb(word: string): string {
  const forms = [word, word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]
  return (word.endsWith('s') ? forms.find((form) => acts.has(form)) : undefined) ?? word
}

/** Verbs that leave what is done to the noun after them: `initiate_refund`, `get_status`. */
export const weakVerbs: ReadonlySet<string> = new Set(
  'initiate start process perform make submit request do run execute handle trigger begin issue use call invoke raise open'.split(
    ' ',
  ),
)
