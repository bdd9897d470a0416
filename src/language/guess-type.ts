import { wordsOfName } from '../lib/text.ts'
import type { SemanticType } from '../spec/tool.ts'

/** Words of a name that tell its meaning, the most telling first. */
const rules: readonly (readonly [RegExp, SemanticType])[] = [
  [/\be ?mails?\b/, 'email'],
  [/\b(phone|mobile|telephone|fax|cell)\b/, 'phone'],
  [/\b(zip|postal|postcode)\b/, 'postal_code'],
  [/\b(lat|latitude)\b/, 'latitude'],
  [/\b(lng|lon|long|longitude)\b/, 'longitude'],
  [/\b(url|uri|link|website|href|endpoint|webhook)\b/, 'url'],
  [/\b(file|path|filename|directory|folder|dir)s?\b/, 'file'],
  [/\b(uuid|guid|ids?|identifier|sku|hash|sha|key|token|number no)\b/, 'identifier'],
  [/\b(timestamp|datetime|at)\b/, 'date_time'],
  [/\b(date|day|deadline|birthday|dob)\b/, 'date'],
  [/\btime\b/, 'time'],
  [/\b(duration|minutes|hours|seconds|timeout)\b/, 'duration'],
  [/\b(street|address ?line|line ?1)\b/, 'street'],
  [/\b(city|town)\b/, 'city'],
  [/\b(state|province)\b/, 'state'],
  [/\bcountry\b/, 'country'],
  [/\baddress\b/, 'address'],
  [/\b(location|place|venue|origin|destination)\b/, 'place'],
  [/\b(price|cost|amount|total|balance|budget|fee|salary|payment)\b/, 'money'],
  [/\b(percent|percentage|rate)\b/, 'percentage'],
  [/\b(rating|stars|score)\b/, 'rating'],
  [/\byear\b/, 'year'],
  [/\bage\b/, 'age'],
  [/\btemperature\b/, 'temperature'],
  [/\b(distance|radius|height|width|length)\b/, 'distance'],
  [/\bweight\b/, 'weight'],
  [/\b(count|quantity|qty|limit|page|size|offset|max|min|num|guests|nights)\b/, 'count'],
  [/\b(currency)\b/, 'currency'],
  [/\b(language|lang|locale)\b/, 'language'],
  [/\bcolou?r\b/, 'color'],
  [/\bunits?\b/, 'unit'],
  [/\b(user ?name|login|handle)\b/, 'username'],
  [/\b(company|organi[sz]ation|employer|vendor|brand)\b/, 'company'],
  [/\b(product|item)\b/, 'product'],
  [/\b(first|last|full|customer|person|author|contact|given|family)\b/, 'person'],
  [/\b(query|search|question|prompt)\b/, 'query'],
  [/\b(title|subject|name)\b/, 'title'],
  [/\b(message|body|content|comment)\b/, 'message'],
  [/\breason\b/, 'reason'],
  [/\b(symbol|ticker|code)\b/, 'code'],
  [/\b(tags?|keywords?|category|topics?|type)\b/, 'keyword'],
]

/** What a field inside an object or list means, from its name and its JSON type; the catalog does it better. */
export function guessType(name: string, jsonType: string | undefined): SemanticType {
  if (jsonType === 'boolean') return 'boolean'
  if (jsonType === 'array') return 'list'
  const words = wordsOfName(name).join(' ')
  const found = rules.find(([rule]) => rule.test(words))?.[1]
  if (jsonType === 'object') return found === 'address' ? 'address' : 'object'
  if (jsonType === 'number' || jsonType === 'integer') {
    return found === undefined || wordy.has(found) ? 'number' : found
  }
  return found ?? 'text'
}

const wordy: ReadonlySet<SemanticType> = new Set([
  'email',
  'url',
  'file',
  'person',
  'company',
  'product',
  'query',
  'title',
  'message',
  'reason',
  'code',
  'keyword',
  'street',
  'city',
  'state',
  'country',
  'address',
  'place',
  'currency',
  'language',
  'color',
  'unit',
  'username',
])
