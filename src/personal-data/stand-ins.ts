import type { Random } from '../lib/random.ts'
import { allFakers } from './finders-and-fakers.ts'
import { addressFaker } from './fakes/email-faker.ts'
import { readPhone } from './fakes/phones.ts'
import { shapeFakers } from './fakes/shape-fakers.ts'
import { bareOf } from './fakes/write-like.ts'
import type { Faker, OpenFaker } from './spec/faker.ts'
import type { Finding, PersonalKind, Surroundings } from './spec/kinds.ts'
import { openKnownValues, type KnownValues } from './known-values.ts'

/** A value that was found while the dialogue was learnt. */
export interface Learnt {
  readonly text: string
  readonly finding: Finding
  readonly at: Surroundings
  /** The tool in whose arguments it is the whole of a value. */
  readonly tool: string | undefined
}

interface StandInOptions {
  readonly random: Random
  readonly language?: string | undefined
  readonly fakers?: readonly Faker[]
  readonly fits?: ((tool: string, keys: readonly string[], value: string) => boolean) | undefined
}

const mostRedraws = 50

/** The stand-ins of a dialogue, and where its values are known again. */
export interface StandIns {
  readonly known: KnownValues
  /** User names built from names, and the last figures of cards. */
  handles(text: string): Finding[]
  fake(text: string, finding: Finding, at: Surroundings): string
}

/** The stand-ins of a dialogue, when all of it is learnt. */
export function openStandIns(
  { random, language, fakers = allFakers, fits }: StandInOptions,
  learnt: readonly Learnt[],
): StandIns {
  const open = new Map<PersonalKind, OpenFaker>()
  for (const faker of [...shapeFakers, ...fakers]) {
    const opened = faker.open(random.fork(faker.kinds.join(' ')), language)
    for (const kind of faker.kinds) open.set(kind, opened)
  }
  const wordFor = (word: string): string | undefined => open.get('person')?.wordFor?.(word)
  const addresses = addressFaker(random.fork('email'), wordFor)
  const known = openKnownValues()
  const cards = new Map<string, Learnt>()
  for (const one of learnt) {
    const { text, finding, at } = one
    if (finding.kind === 'card') cards.set(bareOf(text).slice(-4), one)
    open.get(finding.kind)?.learn(text, finding, at)
    keep(known, text, finding, language)
  }
  for (const faker of new Set(open.values()))
    for (const { text, kind, detail } of faker.aliases?.() ?? [])
      known.addText(text, kind, detail, !/\s/.test(text))
  const make = (text: string, finding: Finding, at: Surroundings): string => {
    if (finding.kind === 'email') return addresses.fake(text, finding, at)
    if (finding.detail === 'handle') return addresses.handle(text) ?? text
    if (finding.detail === lastFour) {
      const card = cards.get(text)
      return card === undefined ? text : make(card.text, card.finding, card.at).slice(-4)
    }
    return open.get(finding.kind)?.fake(text, finding, at) ?? text
  }
  for (const { text, finding, at, tool } of learnt) {
    if (tool === undefined || fits?.(tool, at.keys, text) !== true) continue
    const faker = open.get(finding.kind)
    for (
      let i = 0;
      i < mostRedraws && faker?.redraw !== undefined && !fits(tool, at.keys, make(text, finding, at));
      i++
    )
      faker.redraw(text)
  }
  return {
    known: {
      ...known,
      find: (text) => known.find(text).filter((one) => one.detail !== plainSecret || isToldSecret(text, one)),
    },
    handles: (text) => [
      ...handlesIn(text, (handle) => addresses.handle(handle) !== undefined),
      ...(cards.size > 0 ? lastFours(text, cards) : []),
    ],
    fake: make,
  }
}

/** A password that is a word of the language stands in many sentences where it is none. */
const plainSecret = 'plain_password'
const isPlainWord = (text: string): boolean => text.length < 6 || /^[a-z]+$/.test(text)

/** True behind a word that says so: "my password is sunshine". */
function isToldSecret(text: string, { start }: Finding): boolean {
  return /pass|pwd|secret|pin\b|token|code|has[lł]|密码|口令/i.test(
    text.slice(Math.max(0, start - 24), start),
  )
}

/** Values by which a finding is known again where no finder would see it. */
function keep(
  known: KnownValues,
  text: string,
  { kind, detail }: Finding,
  language: string | undefined,
): void {
  if (kind === 'person' || kind === 'address') {
    if (text.length >= 2) known.addText(text, kind, detail, !/\s/.test(text))
    return
  }
  if (kind === 'key' && !isPlainWord(text)) {
    if (text.length < 5000) known.addText(text, kind, detail, true)
  } else known.addText(text, kind, kind === 'key' ? plainSecret : detail, kind === 'key')
  if (kind !== 'phone' && kind !== 'card' && kind !== 'iban' && kind !== 'national_id') return
  const bare = bareOf(text)
  if (bare !== text) known.addText(bare, kind, detail, false)
  if (/^\d+$/.test(bare)) known.addDigits(bare, kind, detail)
  if (kind === 'phone') {
    const { national, callingCode } = readPhone(text, language)
    for (const before of ['', '0', ...(callingCode === undefined ? [] : [callingCode, `00${callingCode}`])])
      known.addDigits(before + national, kind, detail)
  }
}

const lastFour = 'last_four'

/** "the card ending in 4242", 尾号4242, of a card that the dialogue gives away. */
function lastFours(text: string, cards: ReadonlyMap<string, Learnt>): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(
    /(?:ending|ends|ended|last (?:4|four)|尾号|末四位|后四位|końc[óo]wk|kończ)[^\d\n]{0,24}(\d{4})(?!\d)/gi,
  )) {
    const end = match.index + match[0].length
    if (cards.has(match[1]))
      found.push({ start: end - 4, end, kind: 'card', detail: lastFour, confidence: 0.7 })
  }
  return found
}

/** User names with parts: `mia_li_3668`, `anna.kowalska`. */
function handlesIn(text: string, isHandle: (handle: string) => boolean): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(/(?<![\w@.-])[a-z]{2,30}[._-][a-z]{2,30}(?:[._-]?\d{1,8})?(?![\w@])/gi))
    if (isHandle(match[0]))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'person',
        detail: 'handle',
        confidence: 0.7,
      })
  return found
}
