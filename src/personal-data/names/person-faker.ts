import type { Random } from '../../lib/random.ts'
import type { Alias, Faker, OpenFaker } from '../spec/faker.ts'
import type { Surroundings } from '../spec/kinds.ts'
import { chineseLexicon } from './chinese-lexicon.ts'
import { fakeChinese, fakeEnglish, fakeKorean, fakePolish } from './fake-names.ts'
import { lexicon } from './lexicon.ts'
import { nameKey } from './name-keys.ts'
import { nameParts, type Culture, type KnownNames, type NamePart, type Part } from './name-parts.ts'
import { pinyinOf } from './pinyin.ts'
import { declinePolish, type Sex } from './polish-forms.ts'

/**
 * Fakes of persons. Parts of names are replaced one by one and the same part by the same fake, so that one person
 * stays one person whether the whole name, one part, an initial or another Polish case of it stands there.
 */
export const personFaker: Faker = { kinds: ['person'], open: openPersons }

interface Fake {
  /** As in a register: `Kowalski`, `Anna`, `小明`. */
  readonly name: string
  readonly culture: Culture
  readonly sex: Sex
}

interface Learnt {
  readonly name: string
  readonly detail: string | undefined
  readonly polish: boolean
}

type Lemma = { part: Part; culture: Culture; sex?: Sex }
type Lemmas = ReadonlyMap<string, Lemma>

const polishLetters = /[ąęłżźćńśĄĘŁŻŹĆŃŚ]/
/** Names of one dialogue that are remembered; more would be a file, not a dialogue. */
const mostNames = 20_000

function openPersons(random: Random, language: string | undefined): OpenFaker {
  const roles = new Map<string, Part>()
  const lemmas = new Map<string, Lemma>()
  const learnt: Learnt[] = []
  const words = new Map<string, string | undefined>()
  const known: KnownNames = { partOf: (word) => roles.get(word), has: (word) => roles.has(word) }
  const fakes = openFakes(random, (name) => roles.has(name.toLowerCase()))
  const readAs = (name: string, at: Surroundings, detail: string | undefined): Learnt => {
    const key = nameKey(at)
    const polish = (at.language ?? language) === 'pl' || polishLetters.test(name)
    return { name, detail: key === 'given' || key === 'family' ? key : detail, polish }
  }
  const partsOf = ({ name, detail, polish }: Learnt) => nameParts(name, detail, polish, known)
  let settled = 0
  /** Parts are read again when all is learnt: a whole name tells which part a single word was. */
  const settle = () => {
    for (; settled < learnt.length; settled++) {
      for (const { part, lemma, culture, sex, casing } of partsOf(learnt[settled])) {
        if (casing === 'initial') continue
        const key = `${part} ${lemma}`
        if (lemmas.get(key)?.sex === undefined)
          lemmas.set(key, { part, culture, ...(sex !== undefined && { sex }) })
      }
    }
  }
  return {
    learn(name, { detail }, at) {
      if (learnt.length >= mostNames) return
      const one = readAs(name, at, detail)
      learnt.push(one)
      const parts = partsOf(one)
      for (const { start, end, part, casing } of parts) {
        const word = name.slice(start, end).toLowerCase()
        if (casing !== 'initial' && (parts.length > 1 || !roles.has(word))) roles.set(word, part)
      }
    },
    fake(name, { detail }, at) {
      settle()
      const parts = partsOf(readAs(name, at, detail))
      if (parts.length === 0)
        return fakes.of('given', /[\uac00-\ud7a3]/.test(name) ? 'korean' : 'english', undefined, name).name
      const sex = parts.find((part) => part.sex !== undefined)?.sex
      let masked = ''
      let last = 0
      for (const part of parts) {
        masked += name.slice(last, part.start) + fakePart(part, sex, name, fakes, lemmas)
        last = part.end
      }
      return masked + name.slice(last)
    },
    aliases() {
      settle()
      return aliasesOf(learnt, partsOf)
    },
    wordFor(word) {
      settle()
      const key = word.toLowerCase()
      if (!words.has(key) && words.size < mostNames) words.set(key, fakeWord(key, lemmas, fakes, random))
      return words.get(key)
    },
  }
}

/** Writings by which a learnt name is known where no finder would see it: its parts and, in Polish, its cases. */
function aliasesOf(learnt: readonly Learnt[], partsOf: (one: Learnt) => NamePart[]): Alias[] {
  const found = new Map<string, Alias>()
  const add = (text: string, detail: string) => {
    if (found.size < mostNames && text.length > 1) found.set(text, { text, kind: 'person', detail })
  }
  for (const one of learnt) {
    const parts = partsOf(one)
    const isWhole = parts.length > 1
    for (const part of parts) {
      if (part.casing === 'initial') continue
      const word = one.name.slice(part.start, part.end)
      if (part.culture === 'chinese' || part.culture === 'foreign') {
        if (isWhole && part.part === 'given' && word.length > 1 && !chineseLexicon().words.has(word))
          add(word, part.part)
        continue
      }
      const plain = capital(word.toLowerCase())
      if (isDistinct(word.toLowerCase()) && word.length > 2) add(plain, part.part)
      if (!one.polish || part.culture !== 'polish') continue
      for (const form of declinePolish(part.lemma, part.sex ?? 'm', part.part)) {
        if (form.length > 2 && isDistinct(form)) add(capital(form), part.part)
      }
    }
    if (
      parts.length === 2 &&
      parts[0].culture === 'english' &&
      parts.every(({ casing }) => casing !== 'initial')
    ) {
      const [first, second] = parts.map(({ start, end }) => capital(one.name.slice(start, end).toLowerCase()))
      add(`${second} ${first}`, 'full')
      add(`${second}, ${first}`, 'full')
    }
  }
  return [...found.values()]
}

/** A word that is nothing but a name, so that it may be replaced wherever it stands. */
function isDistinct(word: string): boolean {
  const words = lexicon()
  return !words.word(word, true) && !words.place(word) && !words.brand(word) && !words.nonPerson(word)
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

interface Fakes {
  of(part: Part, culture: Culture, sex: Sex | undefined, lemma: string): Fake
}

function openFakes(random: Random, isTaken: (name: string) => boolean): Fakes {
  const drawn = new Map<string, Fake>()
  const used = new Set<string>()
  return {
    of(part, culture, sex, lemma) {
      const key = `${part} ${lemma}`
      const before = drawn.get(key)
      if (before !== undefined) return before
      const chosen: Sex = sex ?? (random.chance(0.5) ? 'm' : 'f')
      const pool = poolOf(part, culture, chosen, lemma)
      const start = random.int(pool.length)
      let name = pool[start]
      // The next free one: never a name that stands in the dialogue, never one fake for two persons.
      for (let step = 0; step < pool.length; step++) {
        name = pool[(start + step * 7) % pool.length]
        if (!used.has(name) && !isTaken(name) && name !== lemma) break
      }
      used.add(name)
      const fake = { name, culture, sex: chosen }
      drawn.set(key, fake)
      return fake
    },
  }
}

function poolOf(part: Part, culture: Culture, sex: Sex, lemma: string): readonly string[] {
  if (culture === 'korean') return fakeKorean
  if (culture === 'foreign') return fakeChinese.foreign[part]
  if (culture === 'chinese' || culture === 'pinyin') {
    if (part === 'family') return fakeChinese.family
    return culture === 'chinese' && lemma.length === 1 ? fakeChinese.one[sex] : fakeChinese.two[sex]
  }
  if (culture === 'polish') {
    if (part === 'given') return fakePolish[sex]
    if (/(?:[sc]k|dzk)i$/.test(lemma)) return fakePolish.adjective
    return lemma.endsWith('a') ? fakePolish.feminine : fakePolish.noun
  }
  return part === 'given' ? fakeEnglish[sex] : fakeEnglish.family
}

function fakePart(part: NamePart, sex: Sex | undefined, name: string, fakes: Fakes, lemmas: Lemmas): string {
  if (part.casing === 'initial') {
    const whose = [...lemmas].find(([key]) => key.startsWith(`${part.part} ${part.lemma}`))
    const lemma = whose?.[0].slice(part.part.length + 1) ?? part.lemma
    return fakes.of(part.part, whose?.[1].culture ?? part.culture, whose?.[1].sex ?? sex, lemma).name[0]
  }
  const entry = lemmas.get(`${part.part} ${part.lemma}`)
  const linked = part.culture === 'pinyin' ? linkedHan(part, lemmas) : part.lemma
  const culture = linked === part.lemma ? (entry?.culture ?? part.culture) : 'chinese'
  const fake = fakes.of(part.part, culture, part.sex ?? sex ?? entry?.sex, linked)
  return inManner(fake, part, sex ?? part.sex ?? fake.sex, name.slice(part.start, part.end))
}

/** The characters of a person learned in Chinese whose reading a name in letters is. */
function linkedHan(part: NamePart, lemmas: Lemmas): string {
  for (const [key, { culture }] of lemmas) {
    if (culture !== 'chinese' || !key.startsWith(part.part)) continue
    const lemma = key.slice(part.part.length + 1)
    if (pinyinOf(lemma) === part.lemma) return lemma
  }
  return part.lemma
}

function inManner(fake: Fake, part: NamePart, sex: Sex, surface: string): string {
  if (part.culture === 'chinese' || part.culture === 'foreign') return fake.name
  let word = /[\u4e00-\u9fff]/.test(fake.name) ? pinyinOf(fake.name) : fake.name.toLowerCase()
  if (fake.culture === 'polish')
    word = declinePolish(word, part.part === 'given' ? fake.sex : sex, part.part)[part.grammaticalCase]
  // In a text that is not Polish case is not told, the sex is.
  if (part.casing === 'upper' && surface.length > 1) return word.toUpperCase()
  return part.casing === 'lower' ? word : word[0].toUpperCase() + word.slice(1)
}

const folds: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' }

/** Letters of ASCII only, lower case; Chinese by its reading. */
function ascii(name: string): string {
  const letters = /[\u4e00-\u9fff]/.test(name) ? pinyinOf(name) : name
  return letters
    .normalize('NFD')
    .replace(/[łŁøđßæ]/g, (letter) => folds[letter])
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** The fake for a word of an e-mail address or user name: `kowalski`, `jkowalski`, `kowalskij`, `miali`. */
function fakeWord(text: string, lemmas: Lemmas, fakes: Fakes, random: Random): string | undefined {
  if (text.length < 2 || text.length > 60) return undefined
  const names = [...lemmas].slice(0, 200).map(([key, entry]) => {
    const lemma = key.slice(entry.part.length + 1)
    const plain = ascii(lemma)
    return {
      ...entry,
      lemma,
      plain,
      forms: [plain, plain.replace(/ki$/, 'ka')].filter((form) => form.length > 1),
    }
  })
  type Name = (typeof names)[number]
  const put = (name: Name, matched: string) => {
    const fake = ascii(fakes.of(name.part, name.culture, name.sex, name.lemma).name)
    return matched === name.plain ? fake : fake.replace(/ki$/, 'ka')
  }
  const initial = (letter: string, beside: Name): string | undefined => {
    const whose = names.find(({ part, plain }) => part !== beside.part && plain.startsWith(letter))
    if (whose !== undefined) return put(whose, whose.plain)[0]
    return beside.plain.length > 3 ? 'abcdefghjklmnoprstw'[random.int(19)] : undefined
  }
  for (const name of names) if (name.forms.includes(text)) return put(name, text)
  for (const name of names) {
    for (const form of name.forms) {
      const before = text.endsWith(form) ? text.slice(0, -form.length) : ''
      const after = text.startsWith(form) ? text.slice(form.length) : ''
      const other =
        after.length > 1
          ? names.find(({ part, forms }) => part !== name.part && forms.includes(after))
          : undefined
      if (other !== undefined) return put(name, form) + put(other, after)
      const letter =
        before.length === 1 ? initial(before, name) : after.length === 1 ? initial(after, name) : undefined
      if (letter !== undefined)
        return before.length === 1 ? letter + put(name, form) : put(name, form) + letter
    }
  }
  return undefined
}
