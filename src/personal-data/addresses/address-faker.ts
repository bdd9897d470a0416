import type { Random } from '../../lib/random.ts'
import type { Faker, OpenFaker } from '../spec/faker.ts'
import { lexicon } from '../names/lexicon.ts'
import {
  fakeCitiesChinese,
  fakeCitiesEnglish,
  fakeCitiesPolish,
  fakeRoadsChinese,
  fakeStreetsEnglish,
  fakeStreetsPolish,
  knownCities,
  provinces,
  states,
  streetTypes,
  unitWords,
} from './address-words.ts'

/**
 * Fakes of postal addresses: another street, number, flat, postal code and city; the state or province and the
 * country stay, and so does a city that everybody knows: it is nobody's, and flights and weather go by it. So rules on
 * them hold. Each part gets one fake in a dialogue, alone as in a whole address.
 */
export const postalFaker: Faker = { kinds: ['address'], open: openPostal }

type Part = 'number' | 'street' | 'zip' | 'city'

interface Piece {
  readonly start: number
  readonly end: number
  readonly part: Part
}

type Culture = 'english' | 'polish' | 'chinese'

const pools: Readonly<Record<Culture, Readonly<Record<'street' | 'city', readonly string[]>>>> = {
  english: { street: fakeStreetsEnglish, city: fakeCitiesEnglish },
  polish: { street: fakeStreetsPolish, city: fakeCitiesPolish },
  chinese: { street: fakeRoadsChinese, city: fakeCitiesChinese },
}

function openPostal(random: Random, language: string | undefined): OpenFaker {
  const fakes = new Map<string, string>()
  const taken = new Set<string>()
  const digits = (figures: string) => {
    let masked = ''
    for (const [at, figure] of [...figures].entries()) {
      // A number of a house does not begin with 0 unless it did.
      masked += at === 0 && figure !== '0' ? String(1 + random.int(9)) : String(random.int(10))
    }
    return masked
  }
  const drawn = (part: Part, surface: string, culture: Culture): string => {
    if (part === 'number' || part === 'zip') {
      let masked = surface
      for (let round = 0; round < 20 && (masked === surface || taken.has(masked)); round++)
        masked = surface.replace(/\d+/g, digits)
      return part === 'zip'
        ? masked.replace(/[A-Z]/g, () => 'ABCDEFGHJKLMNPRSTUVWXY'[random.int(22)])
        : masked
    }
    const pool = pools[culture][part]
    const start = random.int(pool.length)
    for (let step = 0; step < pool.length; step++) {
      const word = pool[(start + step) % pool.length]
      if (!taken.has(word.toLowerCase())) return word
    }
    return pool[start]
  }
  const fakeOf = (part: Part, surface: string, culture: Culture): string => {
    if (part === 'city' && isKnownCity(surface)) return surface
    const isOblique = part === 'street' && culture === 'polish' && surface.endsWith('ej')
    const key = `${part} ${isOblique ? surface.toLowerCase().replace(/i?ej$/, 'a') : surface.toLowerCase()}`
    let fake = fakes.get(key)
    if (fake === undefined) {
      fake = drawn(part, surface, culture)
      taken.add(fake.toLowerCase())
      fakes.set(key, fake)
    }
    if (isOblique) fake = fake.replace(/a$/, 'ej')
    if (/^\p{Lu}{2,}/u.test(surface) && surface === surface.toUpperCase()) return fake.toUpperCase()
    return surface === surface.toLowerCase() && /\p{Ll}/u.test(surface) ? fake.toLowerCase() : fake
  }
  return {
    learn(text, { detail }) {
      for (const { start, end } of piecesOf(text, detail, language))
        taken.add(text.slice(start, end).toLowerCase())
    },
    fake(text, { detail }) {
      const culture = cultureOf(text, language)
      let masked = ''
      let last = 0
      for (const { start, end, part } of piecesOf(text, detail, language)) {
        const fake = fakeOf(part, text.slice(start, end), culture)
        masked +=
          text.slice(last, start) + (part === 'street' ? agreeing(fake, text.slice(last, start)) : fake)
        last = end
      }
      return masked + text.slice(last)
    },
  }
}

/** Houston, 上海, Warszawa. */
function isKnownCity(surface: string): boolean {
  const name = surface.toLowerCase()
  return provinces.includes(surface) || knownCities.has(name) || name.split(' ').every(lexicon().place)
}

function cultureOf(text: string, language: string | undefined): Culture {
  if (/[\u4e00-\u9fff]/.test(text)) return 'chinese'
  if (
    /(?<!\p{L})(?:ul|al|pl|os|ulica|ulicy|aleja|alei|plac|placu|osiedle|osiedlu)[. ]|\b\d{2}-\d{3}\b|[ąćęłńśźż]/iu.test(
      text,
    )
  )
    return 'polish'
  return language === 'pl' ? 'polish' : 'english'
}

/** Names of Polish streets are adjectives: ulica Leśna, plac Leśny, osiedle Leśne. */
function agreeing(name: string, before: string): string {
  const kind = /(?:^|\s)(pl\.|plac|placu|os\.|osiedle|rondo)\s*$/i.exec(before)?.[1].toLowerCase()
  if (kind === undefined || !/[wnktd]a$/.test(name)) return name
  const stem = name.slice(0, -1)
  const soft = stem.endsWith('k') ? 'i' : ''
  return kind.startsWith('pl') ? stem + (soft || 'y') : `${stem}${soft}e`
}

/** The parts of an address that are replaced, in order; a part that was told by its key is one piece. */
function piecesOf(text: string, detail: string | undefined, language: string | undefined): Piece[] {
  if (detail === 'zip' || detail === 'city') return [{ start: 0, end: text.length, part: detail }]
  const culture = cultureOf(text, language)
  const pieces =
    culture === 'chinese'
      ? chinesePieces(text)
      : culture === 'polish'
        ? polishPieces(text)
        : englishPieces(text, detail)
  return pieces.sort((a, b) => a.start - b.start)
}

const trailingMarks = /[\s,.]+$/

function englishPieces(text: string, detail: string | undefined): Piece[] {
  const pieces: Piece[] = []
  let offset = 0
  let isStreetNext = true
  for (const segment of text.split(/[,\n]/)) {
    englishSegment(segment, offset, isStreetNext || detail === 'street', pieces)
    offset += segment.length + 1
    // "Flat 9, James Dam": the street stands behind the flat.
    isStreetNext =
      isStreetNext && /^\s*(?:flat|studio|apt\.?|apartment|unit|suite) \d+\p{L}?\s*$/iu.test(segment)
  }
  return pieces
}

/** One stretch between commas: a street line, a flat, a city, or state and postal code. */
function englishSegment(segment: string, offset: number, isFirst: boolean, pieces: Piece[]): void {
  const words = [...segment.matchAll(/[\p{L}\d#][\p{L}\d'’.#-]*/gu)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].replace(trailingMarks, '').length,
    raw: match[0],
    word: match[0].replace(trailingMarks, '').toLowerCase(),
  }))
  if (words.length === 0) return
  const isZip = (word: string) =>
    /^(?:\d{5}(?:-\d{4})?|\d[a-z]{2}|[a-z]{1,2}\d[a-z\d]?|\d[a-z]\d)$/.test(word)
  const type = words.findLastIndex(({ word }, at) => at > 0 && streetTypes.has(word))
  const isStreet = isFirst && /\d/.test(words[0].raw) && words.length > 1
  let from = 0
  if (isStreet || (isFirst && type > 0)) {
    if (/\d/.test(words[0].raw)) pieces.push({ start: words[0].start, end: words[0].end, part: 'number' })
    const first = /\d/.test(words[0].raw) ? 1 : 0
    const stop = type > first ? type : words.findIndex(({ word }, at) => at > first && unitWords.has(word))
    const until = stop > first ? stop : Math.min(words.length, first + 2)
    const isDirection =
      until - first > 1 && /^(?:[nsew]|nw|ne|sw|se|north|south|east|west)$/.test(words[first].word)
    pieces.push({
      start: words[isDirection ? first + 1 : first].start,
      end: words[until - 1].end,
      part: 'street',
    })
    from = type > first ? type + 1 : until
  }
  const city: typeof words = []
  for (const one of words.slice(from)) {
    if (/\d/.test(one.raw))
      pieces.push({ start: one.start, end: one.end, part: isZip(one.word) && !isFirst ? 'zip' : 'number' })
    else if (!states.has(one.word) && !unitWords.has(one.word) && !streetWord.has(one.word)) city.push(one)
  }
  if (city.length > 0) pieces.push({ start: city[0].start, end: city[city.length - 1].end, part: 'city' })
}

const streetWord = new Set(
  'nw ne sw se n s e w north south east west in po p.o box psc dpo apo fpo united kingdom'.split(' '),
)

function polishPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  const codes = [...text.matchAll(/\d{2}-\d{3}/g)]
  const [code] = codes
  const stop = code?.index ?? text.length
  const line =
    /^(\s*(?:(?:ul|al|pl|os)\.|ulica|ulicy|ulicę|aleja|alei|aleje|alejach|plac|placu|osiedle|osiedlu|rondo)?\s*)((?:\d{1,2} )?\p{L}[\p{L} .'-]*?)\s+(?=(?:nr )?\d)/iu.exec(
      text.slice(0, stop),
    )
  let at = 0
  if (line !== null) {
    const start = line[1].length
    pieces.push({ start, end: start + line[2].length, part: 'street' })
    at = line[0].length
  }
  for (const match of text.slice(at, stop).matchAll(/\d+/g))
    pieces.push({ start: at + match.index, end: at + match.index + match[0].length, part: 'number' })
  if (code !== undefined) pieces.push({ start: code.index, end: code.index + 6, part: 'zip' })
  const cityFrom = code === undefined ? afterNumbers(text, at) : code.index + 6
  const city = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/u.exec(text.slice(cityFrom))
  if (city !== null && !(code === undefined && line === null)) {
    pieces.push({ start: cityFrom + city.index, end: cityFrom + city.index + city[0].length, part: 'city' })
  }
  return pieces
}

function afterNumbers(text: string, at: number): number {
  // "w Krakowie" stays: the city alone is not personal, and its case would have to be told.
  const comma = text.indexOf(',', at)
  return comma >= 0 ? comma : text.length
}

const roadTypes = '大道|大街|胡同|街道|新村|小区|花园|公寓|大厦|广场|家园|路|街|巷|弄|里|村|苑'
const chineseRoad = new RegExp(`((?:(?![号栋座层室单元楼])[\\u4e00-\\u9fff]){1,6}?)(?:${roadTypes})`, 'g')

function chinesePieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const province = provinces.find((name) => text.trimStart().startsWith(name))
  if (province !== undefined) at = text.indexOf(province) + province.length
  for (const match of text
    .slice(at)
    .matchAll(/^([\u4e00-\u9fff]{2,4}?)(?:市|州|盟)|([\u4e00-\u9fff]{1,4}?)(?:区|县|镇|乡)/g)) {
    const name = match[1] ?? match[2]
    const start = at + match.index
    // "区" of 小区 and what stands behind the road are no districts.
    if (/[路街号\d]/.test(text.slice(at, start)) || name.endsWith('小')) break
    pieces.push({ start, end: start + name.length, part: 'city' })
  }
  const after = pieces.length > 0 ? pieces[pieces.length - 1].end + 1 : at
  for (const match of text.slice(after).matchAll(chineseRoad)) {
    const start = after + match.index
    pieces.push({ start, end: start + match[1].length, part: 'street' })
  }
  for (const match of text.matchAll(/\d+/g)) {
    pieces.push({
      start: match.index,
      end: match.index + match[0].length,
      part: match[0].length === 6 ? 'zip' : 'number',
    })
  }
  return pieces
}
