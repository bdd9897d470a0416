import { compacted, hasDigit } from '../../../lib/plain-words.ts'
import type { Lexicon } from '../../../spec/reading.ts'

const stopWords = new Set(
  (
    'a an the and or but if then of to in on at by for from with without into onto over under about as is are was were be been ' +
    'being am do does did done have has had having i me my mine we us our you your he him his she her it its they them their ' +
    'this that these those there here what which who whom whose when where why how can could will would shall should may might ' +
    'must not no nor so than too very just also please get got let make want need like user customer'
  ).split(' '),
)

/** Values that nobody needs to say: they are what happens when nothing is said. */
const unmarked = new Set(
  (
    'other others unknown none any all default normal standard regular general misc miscellaneous auto automatic ' +
    'unspecified basic simple medium both null na user customer'
  ).split(' '),
)

const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ingly',
  'ings',
  'ing',
  'edly',
  'ied',
  'ies',
  'ers',
  'ed',
  'es',
  'er',
  'ly',
  's',
  'e',
  'y',
]

/** "delivered", "delivery" and "delivers" meet. */
function stem(word: string): string {
  if (word.length < 4) return word
  for (const ending of endings)
    if (word.length - ending.length >= 3 && word.endsWith(ending)) {
      const root = word.slice(0, -ending.length)
      const doubled = root.length > 3 && root[root.length - 1] === root[root.length - 2]
      return doubled ? root.slice(0, -1) : root
    }
  return word
}

const pairs =
  'st street|st saint|ave avenue|av avenue|rd road|dr drive|ln lane|blvd boulevard|ct court|pl place|sq square|hwy highway|' +
  'pkwy parkway|ter terrace|cir circle|apt apartment|apt unit|apt flat|fl floor|ste suite|n north|s south|e east|w west|' +
  'ne northeast|nw northwest|se southeast|sw southwest|mt mount|ft fort|dept department|min minute|mins minutes|hr hour|' +
  'hrs hours|sec second|km kilometers|km kilometres|kg kilograms|lb pounds|lbs pounds|oz ounces|cm centimeters|ft feet|' +
  'mi miles|jan january|feb february|mar march|apr april|jun june|jul july|aug august|sep september|oct october|' +
  'nov november|dec december|mon monday|tue tuesday|wed wednesday|thu thursday|fri friday|sat saturday|sun sunday|' +
  'usa us|uk kingdom|nyc york|la angeles|sf francisco|dc washington|co company|inc incorporated|corp corporation|' +
  'tv television|info information|temp temperature|max maximum|min minimum|avg average|num number|qty quantity'
const forms = new Map<string, string[]>()
for (const pair of pairs.split('|')) {
  const [short, long] = pair.split(' ')
  forms.set(short, [...(forms.get(short) ?? []), long])
  forms.set(long, [...(forms.get(long) ?? []), short])
}
const noForms: readonly string[] = []

/** "st" for "street", "street" for "st". */
function otherForms(word: string): readonly string[] {
  return forms.get(word) ?? noForms
}

/** The plural of a word, or the singular. */
function inflections(word: string): readonly string[] {
  if (word.length < 4 || hasDigit(word)) return noForms
  return word.endsWith('s') ? [`${word}s`, word.slice(0, -1)] : [`${word}s`]
}

const states = new Map(
  (
    'al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|de delaware|dc district of columbia|' +
    'fl florida|ga georgia|hi hawaii|id idaho|il illinois|in indiana|ia iowa|ks kansas|ky kentucky|la louisiana|me maine|' +
    'md maryland|ma massachusetts|mi michigan|mn minnesota|ms mississippi|mo missouri|mt montana|ne nebraska|nv nevada|' +
    'nh new hampshire|nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|oh ohio|ok oklahoma|or oregon|' +
    'pa pennsylvania|ri rhode island|sc south carolina|sd south dakota|tn tennessee|tx texas|ut utah|vt vermont|va virginia|' +
    'wa washington|wv west virginia|wi wisconsin|wy wyoming'
  )
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
)
const stateCodes = new Map([...states].map(([code, name]) => [name, code]))

/** The full name of a state's two letters, or the two letters of its full name. */
function stateAlias(value: string): string | undefined {
  const lower = value.toLowerCase()
  return states.get(lower) ?? stateCodes.get(lower)
}

const displayNames = new Map<string, Intl.DisplayNames>()

/** English names of a region, language or currency code: `DE` is "germany" and "german". */
function codeNames(code: string): string[] {
  if (code.length > 5 || !/^[A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?$/.test(code)) return []
  const found: string[] = []
  for (const type of ['region', 'language', 'currency'] as const) {
    if (type === 'region' && code.length !== 2) continue
    if (type === 'currency' && code.length !== 3) continue
    let names = displayNames.get(type)
    if (names === undefined) {
      names = new Intl.DisplayNames('en', { type, fallback: 'none' })
      displayNames.set(type, names)
    }
    try {
      const name = names.of(type === 'language' ? code.slice(0, 2).toLowerCase() : code.toUpperCase())
      if (name === undefined) continue
      found.push(name.toLowerCase())
      // "Chinese Yuan" is said as "yuan".
      if (type === 'currency') found.push(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
    } catch {
      // Not a code of this type.
    }
  }
  if (code.toUpperCase() === 'US') found.push('usa', 'america', 'u.s')
  if (code.toUpperCase() === 'GB') found.push('uk', 'britain', 'england')
  if (code.toUpperCase() === 'USD') found.push('dollar', '$', 'buck')
  if (code.toUpperCase() === 'EUR') found.push('euro', '€')
  if (code.toUpperCase() === 'GBP') found.push('pound', '£', 'sterling')
  if (code.toUpperCase() === 'JPY') found.push('yen', '¥')
  return found
}

/** "jane dot doe at gmail dot com", and "at gmail com" as well. */
function emailForms(address: string): string[] {
  const forms: string[] = []
  for (const at of ['', 'at'])
    for (const dot of ['', 'dot'])
      for (const dash of ['', 'dash', 'hyphen', 'underscore'])
        forms.push(compacted(address.replaceAll('@', at).replaceAll('.', dot).replaceAll(/[-_]/g, dash)))
  const lastDot = address.lastIndexOf('.')
  const name = compacted(address.slice(0, lastDot).replaceAll('.', 'dot').replace('@', 'at'))
  if (name.length > 5) forms.push(name + compacted(address.slice(lastDot)))
  return forms
}

/** What English knows of single words. */
export const lexicon: Lexicon = {
  stem,
  isFunctionWord: (word) => stopWords.has(word),
  isUnmarked: (word) => unmarked.has(word),
  isNegation: (word) => word === 'not' || word === 'no' || word === 'never',
  otherForms,
  inflections,
  namesOf: codeNames,
  aliasOf: stateAlias,
  emailForms,
}
