import { hash32 } from '../../../lib/hash.ts'
import { fillShape, shapeFromWords, type IdentifierShape } from '../../../lib/identifier-shape.ts'
import type { Random } from '../../../lib/random.ts'
import { wordsOfName } from '../../../lib/text.ts'
import type { SemanticType } from '../../../spec/tool.ts'
import { addressLine, streetLine, streetWithUnit, usAddress } from './address.ts'
import { clock, dateForm, dayOffset, durationText, inForm, isoDate } from './calendar.ts'
import { lists, tables, type ListName } from './lists.ts'
import { namedThings } from './named-things.ts'
import { email, personName, phone, username } from './person.ts'

/** What is known of a value that is to be text. */
export interface TextHint {
  readonly type: SemanticType
  readonly name: string
  /** Name, label and description in lower case, with spaces. */
  readonly words: string
  readonly description: string
  readonly noun: string
  readonly pattern: string | undefined
  readonly examples: readonly string[]
}

export type TextMaker = (random: Random, today: string) => string

/** Makes texts of a semantic type; what the words ask for (form of a date, kind of code) is decided once. */
export function textMaker(hint: TextHint): TextMaker {
  const named = nameable.has(hint.type) ? namedThings(nameOf(hint)) : undefined
  if (named !== undefined) return (random) => random.pick(named)
  const make = makers[hint.type]
  return make === undefined ? makers.text!(hint) : make(hint)
}

/** Types that the name of a parameter can tell more of; a code is a thing's short name or a piece of one. */
const nameable: ReadonlySet<SemanticType> = new Set([
  'text',
  'title',
  'keyword',
  'code',
  'person',
  'username',
  'company',
  'place',
])

/** A bare "name" or "title" is that of the thing it stands under. */
function nameOf(hint: TextHint): string {
  const own = wordsOfName(hint.name).join(' ')
  return /^(?:name|title|text|value|summary|display name)$/.test(own) && hint.noun !== own
    ? `${hint.noun} ${own}`
    : own
}

/** A version 4 UUID. */
export function uuid(random: Random): string {
  const h = hexDigits(31, random)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(12, 15)}-${'89ab'[random.int(4)]}${h.slice(15, 18)}-${h.slice(18, 30)}`
}

/** `n` hexadecimal digits. */
export function hexDigits(n: number, random: Random): string {
  let out = ''
  for (let i = 0; i < n; i++) out += '0123456789abcdef'[random.int(16)]
  return out
}

/** Host names of invented companies. */
export const domain = (random: Random): string =>
  `${random.pick(lists.companyDomains)}.${random.chance(0.8) ? 'com' : random.pick(['org', 'net', 'io'])}`

/** A web address. */
export const url = (random: Random): string => {
  const stem = random.pick(lists.topics).toLowerCase().replaceAll(' ', '-')
  return `https://${random.chance(0.6) ? 'www.' : ''}${domain(random)}/${random.chance(0.5) ? 'blog/' : ''}${stem}`
}

const pickFrom = (list: ListName) => (): TextMaker => (random) => random.pick(lists[list])

const makers: Readonly<Partial<Record<SemanticType, (hint: TextHint) => TextMaker>>> = {
  identifier: identifierMaker,
  email: () => email,
  phone: (hint) => {
    const form = /e\.?164|\+1\d|country code|international/i.test(hint.description) ? 'e164' : 'local'
    return (random) => phone(random, form)
  },
  person: (hint) => {
    if (/\b(first|given) ?name/.test(hint.words)) return (random) => random.pick(lists.givenNames)
    if (/\b(last|family) ?name|surname/.test(hint.words)) return (random) => random.pick(lists.familyNames)
    return personName
  },
  company: pickFrom('companies'),
  username: () => username,
  address: () => (random) => addressLine(usAddress(random)),
  street: () => (random) => (random.chance(0.25) ? streetWithUnit(usAddress(random)) : streetLine(random)),
  city: () => (random) =>
    random.chance(0.7) ? random.pick(tables.usCities).city : random.pick(tables.worldCities).city,
  state: (hint) => {
    const short =
      /code|two|2[- ]letter|abbrev|\b[A-Z]{2}\b/.test(hint.description) ||
      hint.name.toLowerCase() === 'state_code'
    return (random) => {
      const { state } = random.pick(tables.usCities)
      return short ? state : tables.stateNames[state]
    }
  },
  country: (hint) => {
    const short = /code|alpha-?2|iso|two|2[- ]letter|\b(US|GB|DE)\b/.test(hint.description + hint.name)
    return (random) => {
      if (random.chance(0.3)) return short ? 'US' : 'United States'
      const city = random.pick(tables.worldCities)
      return short ? city.code : city.country
    }
  },
  postal_code: () => (random) => usAddress(random).zip,
  place: (hint) => {
    if (/airport|iata/.test(hint.words)) return (random) => random.pick(lists.airports)
    if (/time ?zone/.test(hint.words)) return (random) => random.pick(lists.timeZones)
    return (random) => {
      const form = random.int(5)
      if (form === 0) return random.pick(lists.places)
      if (form > 2) return random.pick(tables.worldCities).city
      const { city, state } = random.pick(tables.usCities)
      return form === 1 ? `${city}, ${state}` : city
    }
  },
  date: (hint) => {
    const form = dateForm(hint.description)
    return (random, today) => inForm(isoDate(today, dayOffset(hint.words, random)), form, hint.description)
  },
  time: () => clock,
  date_time: (hint) => (random, today) =>
    `${isoDate(today, dayOffset(hint.words, random))}T${clock(random)}:00${/offset|local|without/.test(hint.words) ? '' : 'Z'}`,
  duration: (hint) => (random) => durationText(random, /iso|PT\d/.test(hint.description)),
  url: (hint) =>
    /github|repo/.test(hint.words)
      ? (random) =>
          `https://github.com/${random.pick(lists.handles)}-labs/${random.pick(lists.fileStems)}-tools`
      : url,
  file: fileMaker,
  language: (hint) =>
    pickFrom(/code|iso|locale|\ben\b/.test(hint.description + hint.name) ? 'languageCodes' : 'languages')(),
  currency: pickFrom('currencies'),
  color: (hint) =>
    /hex|#/.test(hint.description)
      ? (random) => `#${hexDigits(6, random)}`
      : (random) => random.pick(lists.colors),
  unit: (hint) => {
    if (/metric|imperial/i.test(hint.description)) return (random) => random.pick(['metric', 'imperial'])
    if (/celsius|fahrenheit/i.test(hint.description))
      return (random) => random.pick(['celsius', 'fahrenheit'])
    return (random) => random.pick(lists.units)
  },
  product: pickFrom('products'),
  query: () => (random) =>
    random.chance(0.35)
      ? `${random.pick(lists.products)} ${random.pick(lists.queryTails)}`
      : random.chance(0.5)
        ? `${random.pick(lists.topics)} ${random.pick(lists.queryTails)}`
        : random.pick(lists.topics),
  title: titleMaker,
  message: () => (random) => random.pick(tables.messageTexts),
  reason: pickFrom('reasonTexts'),
  text: (hint) =>
    countWords.test(hint.name)
      ? (random) => String(1 + random.int(5))
      : /\b(id|uuid|hash)\b/.test(hint.words.slice(0, 40))
        ? identifierMaker(hint)
        : pickFrom(
            /\b(note|comment|instruction|remark|memo|description|detail|request|desc)/.test(
              hint.words.slice(0, 60),
            )
              ? 'noteTexts'
              : 'topics',
          )(),
  code: (hint) => {
    if (/coin|crypto/.test(`${hint.words} ${hint.noun}`)) return (random) => random.pick(lists.coins)
    if (/stock|ticker|symbol|equity/.test(hint.words)) return (random) => random.pick(lists.tickers)
    return identifierMaker(hint)
  },
  keyword: pickFrom('keywords'),
}

const countWords =
  /guests|adults|children|rooms|quantity|passengers|nights|count$|^num|number_of|size$|limit/i

function titleMaker(hint: TextHint): TextMaker {
  if (/company|organi|business|vendor/.test(hint.words)) return (random) => random.pick(lists.companies)
  if (/user|customer|person|author|artist|player/.test(hint.words)) return personName
  return (random) => {
    const topic = random.pick(lists.topics)
    if (random.chance(0.6)) return `${random.pick(lists.titleHeads)} ${topic}`
    return topic[0].toUpperCase() + topic.slice(1)
  }
}

function fileMaker(hint: TextHint): TextMaker {
  const folder = /\b(dir|directory|folder)\b/.test(hint.words)
  const absolute = /absolute|full path/.test(hint.words)
  const ending = /image|photo|picture/.test(hint.words)
    ? 'jpg'
    : (/\.(csv|pdf|json|xlsx|docx|md|txt|png|mp4|mp3|py)\b/i.exec(hint.description)?.[1] ?? 'pdf')
  return (random) => {
    const place = `${absolute ? '/home/' + random.pick(lists.handles) : ''}/${random.pick(lists.fileFolders)}`
    if (folder) return absolute ? place : place.slice(1)
    const name = `${random.pick(lists.fileStems)}_${2023 + random.int(4)}.${ending.toLowerCase()}`
    return absolute || random.chance(0.3) ? `${place}/${name}` : name
  }
}

/** By pattern, examples or words; else by a shape of its own that the name decides, the same every time. */
function identifierMaker(hint: TextHint): TextMaker {
  if (/uuid|guid/.test(hint.words)) return uuid
  const shape = shapeFromWords(hint.description, hint.pattern, hint.examples) ?? ownShape(hint)
  return (random) => fillShape(shape, random)
}

function ownShape(hint: TextHint): IdentifierShape {
  const digits = (count: number) => ({ characters: '0123456789', count })
  if (/\b(sha|commit|hash|digest|checksum)\b/.test(hint.words))
    return [{ characters: '0123456789abcdef', count: 40 }]
  if (/wallet|contract address|\b0x/.test(hint.words))
    return [{ text: '0x' }, { characters: '0123456789abcdef', count: 40 }]
  if (/(?:number|Number|_no|_num)$/.test(hint.name))
    return [{ characters: '123456789', count: 1 }, digits(2 + (hash32(hint.name) % 4))]
  const noun = hint.noun.replace(/[^A-Za-z]/g, '') || 'ref'
  const loose = { characters: 'ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz23456789', count: 14 }
  switch (hash32(hint.noun + hint.name) % 4) {
    case 0:
      return [{ text: `${noun.slice(0, 3).toUpperCase()}-` }, digits(5)]
    case 1:
      return [digits(8)]
    case 2:
      return [{ text: `${noun.slice(0, 4).toLowerCase()}_` }, loose]
    default:
      return [{ text: noun[0].toUpperCase() }, digits(6)]
  }
}
