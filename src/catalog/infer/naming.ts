import { wordsOfName } from '../../lib/text.ts'
import type { SemanticType } from '../../spec/tool.ts'
import { numberedNouns } from './semantic-words.ts'

/** What people say for the short forms that programmers write. */
const spoken: Readonly<Record<string, string>> = {
  qty: 'quantity',
  lat: 'latitude',
  lng: 'longitude',
  lon: 'longitude',
  dob: 'date of birth',
  addr: 'address',
  desc: 'description',
  msg: 'message',
  img: 'image',
  max: 'maximum',
  min: 'minimum',
  q: 'search query',
  url: 'URL',
  uri: 'URL',
  id: 'ID',
  ids: 'IDs',
  lang: 'language',
  tel: 'phone number',
  phone: 'phone number',
  dir: 'folder',
  dest: 'destination',
  src: 'source',
  pwd: 'password',
  org: 'organization',
  repo: 'repository',
  info: 'information',
  config: 'settings',
  api: 'API',
  ip: 'IP',
  sku: 'SKU',
  isbn: 'ISBN',
  zip: 'ZIP code',
  zipcode: 'ZIP code',
  num: 'number',
  temp: 'temperature',
  doc: 'document',
  docs: 'documents',
  pic: 'picture',
  env: 'environment',
  checkin: 'check-in date',
  checkout: 'check-out date',
}
const identifierWords = new Set([
  'id',
  'ids',
  'uuid',
  'guid',
  'identifier',
  'number',
  'no',
  'num',
  'code',
  'ref',
  'reference',
  'slug',
  'key',
  'gid',
  'uid',
  'iid',
])
const plain = new Set([
  'news',
  'status',
  'address',
  'bus',
  'gas',
  'analysis',
  'basis',
  'series',
  'species',
  'business',
  'access',
  'process',
  'class',
  'pass',
  'success',
  'progress',
  'express',
  'canvas',
  'atlas',
  'campus',
  'virus',
  'bonus',
  'menu',
  'lens',
  'chess',
  'boss',
  'this',
  'details',
  'sms',
  'gps',
  'dns',
  'aws',
  'css',
  'js',
  'os',
  'ios',
  'https',
  'kubernetes',
  'sales',
  'analytics',
  'settings',
  'statistics',
  'stats',
  'diagnosis',
  'thesis',
  'tennis',
  'physics',
  'mathematics',
  'metrics',
  'savings',
  'calculus',
  'apparatus',
  'consensus',
  'diabetes',
])
const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  movies: 'movie',
  cookies: 'cookie',
  calories: 'calorie',
  criteria: 'criterion',
  indices: 'index',
  data: 'data',
  media: 'media',
  recipes: 'recipe',
  properties: 'property',
  leaves: 'leave',
  shoes: 'shoe',
  caches: 'cache',
  axes: 'axis',
  analyses: 'analysis',
  lives: 'life',
  selfies: 'selfie',
  zombies: 'zombie',
  ties: 'tie',
  pies: 'pie',
  mice: 'mouse',
  feet: 'foot',
  matrices: 'matrix',
  vertices: 'vertex',
  series: 'series',
}

/** The singular of an English noun, or the word itself. */
export function singular(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word]
  if (plain.has(word) || word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:sses|xes|zes|ches|shes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

/** Label and noun of a parameter; `object` is the noun of its tool, for a bare `id`. */
export function labelAndNoun(
  name: string,
  type: SemanticType,
  object: string,
  description = '',
): { label: string; noun: string } {
  const words = wordsOfName(name)
  if (type === 'identifier') return identifierNames(words, object)
  const label = labelOf(words, type, description)
  const last = words[words.length - 1] ?? name
  if (type === 'code' && last === 'symbol' && /crypto|coin/.test(object)) return { label, noun: object }
  // A bare name is that of the thing itself.
  if (type === 'title' && /^(?:name|title|summary|display name)$/.test(words.join(' ')) && object !== '')
    return { label, noun: object }
  return { label, noun: /^(?:in|out|on|at|by|to|from|of|for)$/.test(last) ? label : singular(last) }
}

/** The noun that a name is about, in the singular: `lineItems` is about a line item. */
export function nounOf(name: string): string {
  const words = wordsOfName(name)
  return words.length === 0 ? name : [...words.slice(0, -1), singular(words[words.length - 1])].join(' ')
}

function identifierNames(words: readonly string[], object: string): { label: string; noun: string } {
  const before = words.filter((word, i) => !(i > 0 || words.length === 1 ? identifierWords.has(word) : false))
  const noun =
    before.length > 0 ? [...before.slice(0, -1), singular(before[before.length - 1])].join(' ') : object
  const last = words[words.length - 1]
  if (/^(?:sku|isbn|asin|doi|iban|vin|pnr|arn)$/.test(noun))
    return { label: noun.toUpperCase(), noun: 'item' }
  if (last === 'slug' || last === 'key' || last === 'code' || last === 'reference')
    return { label: `${noun} ${last}`, noun }
  const many = last === 'ids' ? 's' : ''
  const head = noun.slice(noun.lastIndexOf(' ') + 1)
  const numbered = numberedNouns.has(head) || last === 'number' || last === 'no'
  return { label: `${noun} ${numbered ? 'number' : 'ID'}${many}`, noun }
}

function labelOf(words: readonly string[], type: SemanticType, description: string): string {
  const name = words.join(' ')
  if (type === 'postal_code') return /\bzip\b/i.test(`${name} ${description}`) ? 'ZIP code' : 'postal code'
  if (/^(?:check in|check out)(?: date)?$/.test(name))
    return `${name.slice(0, 5)}-${name.slice(6).split(' ')[0]} date`
  if (/^(?:num|number of|count of|no of) /.test(name))
    return `number of ${name.replace(/^(?:num(?: of)?|number of|count of|no of) /, '')}`
  if (/ (?:count)$/.test(name)) return `number of ${name.slice(0, -6)}s`.replace(/ss$/, 's')
  if (type === 'phone')
    return name.endsWith('number') || !/phone|mobile|tel$/.test(name)
      ? name
      : `${name.replace(/\btel\b/, 'phone')} number`
  return words.map((word) => (Object.hasOwn(spoken, word) ? spoken[word] : word)).join(' ')
}
