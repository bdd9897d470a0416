import { declinePolish, readPolishFamily, type PolishReading, type Sex } from './polish-forms.ts'
import { polishFemaleShort, polishMaleShort } from './fake-names.ts'
import { nameList } from './name-list.ts'

/** What is known of words in Latin script. All questions take lower case. */
export interface Lexicon {
  /** An English or Polish given name as it stands in a register. */
  given(word: string): boolean
  family(word: string): boolean
  /** The sex a given name tells, where it tells one. */
  sexOf(given: string): Sex | undefined
  /** Readings of a Polish given name in any case. */
  polishGiven(form: string): readonly PolishReading[]
  polishFamily(form: string): readonly PolishReading[]
  /** A Polish name by its list or its ending. */
  isPolish(word: string): boolean
  /** An ordinary word of English, in a Polish text of Polish too. */
  word(word: string, polish?: boolean): boolean
  place(word: string): boolean
  brand(word: string): boolean
  /** A word that says that a run of capitals is no person: `airport`, `inc`. */
  nonPerson(word: string): boolean
  /** Runs that are no private person: brands, works, public figures. */
  phrase(run: string): boolean
}

let opened: Lexicon | undefined

/** The lexicon, built on first use and kept: it is constant. */
export function lexicon(): Lexicon {
  opened ??= build()
  return opened
}

function build(): Lexicon {
  const registers: readonly (readonly [readonly string[], Sex])[] = [
    [nameList('polish-male-given'), 'm'],
    [nameList('polish-female-given'), 'f'],
    [nameList('english-male-given'), 'm'],
    [nameList('english-female-given'), 'f'],
  ]
  const sexes = new Map<string, Sex | undefined>()
  for (const [names, sex] of registers)
    for (const name of names) sexes.set(name, sexes.has(name) && sexes.get(name) !== sex ? undefined : sex)
  const english = registers.slice(2).flatMap(([names]) => names)
  const englishGivens = new Set([...english, ...nameList('english-other-given')])
  const givens = new Set([
    ...sexes.keys(),
    ...englishGivens,
    ...nameList('english-recent-given'),
    ...polishMaleShort,
    ...polishFemaleShort,
  ])
  const polishForms = formsOf([...registers.slice(0, 2), [polishMaleShort, 'm'], [polishFemaleShort, 'f']])
  const englishFamilies = new Set(nameList('english-family'))
  const polishFamilies = new Set(nameList('polish-family'))
  const words = new Set(nameList('english-words'))
  const wordsOfPolish = new Set(nameList('polish-words'))
  const places = new Set(nameList('places'))
  const brands = new Set(nameList('brands'))
  const stops = new Set(nameList('non-person-words'))
  const phrases = new Set(nameList('brand-phrases'))
  const none: readonly PolishReading[] = []
  return {
    given: (word) => givens.has(word),
    family: (word) => englishFamilies.has(word) || polishFamilies.has(word) || ending.test(word),
    sexOf: (given) => sexes.get(given),
    polishGiven: (form) => polishForms.get(form) ?? none,
    polishFamily: (form) => readPolishFamily(form, (lemma) => polishFamilies.has(lemma)),
    isPolish: (word) =>
      /[ąćęłńóśźż]/.test(word) ||
      ending.test(word) ||
      (polishFamilies.has(word) && !englishFamilies.has(word)) ||
      (polishForms.has(word) && !(sexes.has(word) && englishGivens.has(word))),
    word: (word, polish = false) => words.has(word) || (polish && wordsOfPolish.has(word)),
    place: (word) => places.has(word),
    brand: (word) => brands.has(word),
    nonPerson: (word) => stops.has(word),
    phrase: (run) => phrases.has(run),
  }
}

/** Endings that only family names have; the adjectival ones in all cases. */
const ending =
  /^\p{L}{2,}(?:(?:[sc]k|dzk)(?:i|a|iego|iemu|im|iej|ą)|wicz(?:a|owi|em|u)?|czyk(?:a|owi|iem|u)?|czak(?:a|owi|iem|u)?)$/u

/** Every case of Polish given names. Names that are forms of a more frequent one stay after it. */
function formsOf(
  lists: readonly (readonly [readonly string[], Sex])[],
): ReadonlyMap<string, readonly PolishReading[]> {
  const forms = new Map<string, PolishReading[]>()
  for (const [names, sex] of lists) {
    for (const lemma of names) {
      const seen = new Map<string, number>()
      declinePolish(lemma, sex, 'given').forEach((form, at) =>
        seen.set(form, (seen.get(form) ?? 0) | (1 << at)),
      )
      for (const [form, cases] of seen) {
        const readings = forms.get(form)
        if (readings === undefined) forms.set(form, [{ lemma, sex, cases }])
        else readings.push({ lemma, sex, cases })
      }
    }
  }
  return forms
}
