import { lazy } from '../../../lib/lazy.ts'
import type { ActWords, PhraseParts } from '../../language.ts'
import { phrase, type Phrase } from '../../phrase.ts'
import type { WordBlock, Words } from '../../words.ts'
import { actWords as spoken } from '../../../spec/act-words.ts'
import { actNames, acts as vocabulary, type ActName } from '../../../spec/act.ts'
import { verbForms } from './verb-forms.ts'

/** What English-speaking people ask for, by act; `do` serves a tool whose act nobody knows. */
export function actsOf(words: Words): Readonly<Record<string, ActWords>> {
  return lazy<Record<string, ActWords>>(
    Object.fromEntries(actNames.map((act) => [act, () => actWords(words, act)])),
  )
}

/** A reservation is made, an order placed: a verb that would say its object again. */
const said: readonly (readonly [act: string, object: RegExp, verb: string])[] = [
  ['book', /\b(?:reservation|booking|appointment)$/, 'make'],
  ['order', /\border$/, 'place'],
  ['send', /\b(?:notification|alert)$/, 'send'],
  ['call', /\bcall$/, 'make'],
  ['log', /\blog$/, 'make'],
  ['schedule', /\bschedule$/, 'make'],
  ['get', /^query$/, 'run'],
  ['search', /^(?:search|query|record)$/, 'run'],
]

/** Most words of verbs that are kept. */
const most = 2000

/** The words for what a tool does: those of its act, or made from its verb where no act has them. */
export function actOf(words: Words, acts: Readonly<Record<string, ActWords>>): PhraseParts['actOf'] {
  const made = new Map<string, ActWords>()
  const verbAct = (verb: string, reads: boolean): ActWords => {
    const key = `${verb} ${reads}`
    const known = made.get(key)
    if (known !== undefined) return known
    if (made.size >= most) made.clear()
    const forms = verbForms(verb)
    const fresh = wordsIn(words.block('way', reads ? 'reads' : 'changes'), undefined, forms, {
      verbs: [verb],
      reads,
    })
    made.set(key, fresh)
    return fresh
  }
  return (tool) => {
    const other = said.find(([act, object]) => act === tool.act && object.test(tool.object))
    if (other !== undefined) return verbAct(other[2], tool.reads)
    if (Object.hasOwn(acts, tool.act)) return acts[tool.act]
    return /^[a-z]{2,20}$/.test(tool.act) ? verbAct(tool.act, tool.reads) : acts.do
  }
}

/** The words of an act that the packs have: lines of its own, after those of its way. */
function actWords(words: Words, act: ActName): ActWords {
  const block = words.block('act', act)
  const way = words.block('way', block?.field('way') ?? '')
  const field = (name: string) => block?.field(name)
  const forms = {
    verb: field('verb') ?? '',
    ing: field('ing') ?? '',
    past: field('past') ?? '',
    it: field('it'),
  }
  const { reads = false, of } = vocabulary.get(act) ?? {}
  return wordsIn(way, block, forms, { verbs: spoken[act].verbs, reads, ...(of && { of }) })
}

interface Forms {
  /** Each may be several, with `|` between them. */
  readonly verb: string
  readonly ing: string
  readonly past: string
  /** The verb with `{it}` where it stands; after the verb when there is none. */
  readonly it?: string | undefined
}

function wordsIn(
  way: WordBlock | undefined,
  own: WordBlock | undefined,
  forms: Forms,
  named: Pick<ActWords, 'verbs' | 'reads' | 'of'>,
): ActWords {
  const list = (name: string) => (): readonly Phrase[] => [
    ...(way?.lines(name) ?? []).map((line) => phrase(inForms(line, forms))),
    ...(own?.phrases(name) ?? []),
  ]
  const topics = lazy<NonNullable<ActWords['topics']>>({
    high: list('grave topics'),
    normal: list('plain topics'),
  })
  return lazy<ActWords>({
    verbs: () => named.verbs,
    reads: () => named.reads,
    ...(named.of === undefined ? {} : { of: () => named.of }),
    commands: list('commands'),
    questions: list('questions'),
    statements: list('statements'),
    fragments: list('fragments'),
    situations: list('situations'),
    followUps: list('follow-ups'),
    ...(own?.phrases('plain topics').length ? { topics: () => topics } : {}),
    near: () =>
      lazy<ActWords['near']>({
        question: list('question'),
        near_miss: list('near miss'),
        hypothetical: list('hypothetical'),
      }),
  })
}

/** A line of a way in the forms of a verb: each is a choice where it has several. */
function inForms(line: string, { verb, ing, past, it }: Forms): string {
  return line
    .replaceAll('<verb>', `(${verb})`)
    .replaceAll('<ing>', `(${ing})`)
    .replaceAll('<past>', `(${past})`)
    .replaceAll('<it>', `(${it ?? `(${verb}) {it}`})`)
}
