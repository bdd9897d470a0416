import { isObject } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { SemanticType } from '../../spec/tool.ts'
import { numberEndings, personWords, textEndings } from './semantic-words.ts'

const formats: Readonly<Record<string, SemanticType>> = {
  date: 'date',
  'date-time': 'date_time',
  datetime: 'date_time',
  time: 'time',
  'HH:mm': 'time',
  duration: 'duration',
  email: 'email',
  'idn-email': 'email',
  uri: 'url',
  url: 'url',
  'uri-reference': 'url',
  hostname: 'url',
  uuid: 'identifier',
  phone: 'phone',
  ipv4: 'code',
  ipv6: 'code',
  regex: 'code',
  'json-pointer': 'code',
  binary: 'file',
  color: 'color',
  'hex-color': 'color',
  percentage: 'percentage',
}

/** What a parameter means. `schema` is plain (see `plainSchema`); `name` is its own last name. */
export function semanticType(name: string, schema: JsonObject): SemanticType {
  if (valuesOf(schema) !== undefined) return 'enum'
  const jsonType = typeOf(schema)
  if (jsonType === 'boolean') return 'boolean'
  if (jsonType === 'array') return 'list'
  if (jsonType === 'object') return isAddress(schema) ? 'address' : 'object'
  const description = typeof schema.description === 'string' ? schema.description.slice(0, 400) : ''
  if (jsonType === 'number' || jsonType === 'integer') return numberType(wordsOfName(name), description)
  if (typeof schema.format === 'string' && Object.hasOwn(formats, schema.format))
    return formats[schema.format]
  return textType(wordsOfName(name), description, schema)
}

/** The values of an enum, or of a constant; undefined when any value may come, or values are objects. */
export function valuesOf(schema: JsonObject): (string | number | boolean)[] | undefined {
  const listed = Array.isArray(schema.enum) ? schema.enum : schema.const !== undefined ? [schema.const] : []
  const values = listed.filter(
    (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  )
  return values.every((value) => typeof value === 'boolean') ? undefined : values
}

function typeOf(schema: JsonObject): string {
  if (typeof schema.type === 'string') return schema.type
  if (isObject(schema.properties)) return 'object'
  return schema.items === undefined ? 'string' : 'array'
}

const addressParts =
  /^(?:street|address_?line_?\d?|address_?\d|line_?\d|house|city|town|state|province|region|zip|zip_?code|postal_?code|post_?code|country)/i

/** Two parts of an address, one of them the street, the city or the code. */
function isAddress(schema: JsonObject): boolean {
  const names = isObject(schema.properties) ? Object.keys(schema.properties) : []
  const parts = names.filter((name) => addressParts.test(name))
  return (
    parts.length >= 2 &&
    parts.length * 2 > names.length &&
    parts.some((name) => /^(?:street|address|line|zip|post)/i.test(name))
  )
}

/** The longest ending of the name that the table knows. */
function byEnding(
  words: readonly string[],
  endings: ReadonlyMap<string, SemanticType>,
): SemanticType | undefined {
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const found = endings.get(words.slice(from).join(' '))
    if (found !== undefined) return found
  }
  return undefined
}

const measures: readonly (readonly [RegExp, SemanticType])[] = [
  [/\b(?:price|cost|amount|budget|fee|salary|income|fare)\b/, 'money'],
  [/\b(?:percent|percentage|pct)\b/, 'percentage'],
  [/\b(?:latitude)\b/, 'latitude'],
  [/\b(?:longitude)\b/, 'longitude'],
  [/\b(?:temperature)\b/, 'temperature'],
  [/\b(?:seconds|minutes|hours|ms|duration)\b/, 'duration'],
  [/\b(?:rating)\b/, 'rating'],
  [/\b(?:num|count|number of|total|limit|max|min|per page|qty|quantity)\b/, 'count'],
  [/\b(?:id)\b/, 'identifier'],
]

function numberType(words: readonly string[], description: string): SemanticType {
  const name = words.join(' ')
  const text = description.toLowerCase()
  if (/^(?:temp|temperature)$/.test(name) && /sampl|random|creativ|model/.test(text)) return 'number'
  if (
    words.length > 1 &&
    /^(?:num|number|count|max|min|total)$/.test(words[0]) &&
    /^[a-z]+s$/.test(words[words.length - 1])
  ) {
    if (numberEndings.get(words[words.length - 1]) === undefined) return 'count'
  }
  const found = byEnding(words, numberEndings)
  if (found === 'money' && !/price|cost|fee|salary|budget|income|fare/.test(name)) {
    if (/\bnumber of|\bcount\b|quantity|grams?\b|\bml\b|lit(?:er|re)s?\b/.test(text)) return 'count'
  }
  if (found === 'percentage' && name === 'discount' && /\b(?:usd|dollars?|amount)\b/.test(text))
    return 'money'
  if (
    found === 'distance' &&
    /\bpixels?\b|\bpx\b|\b(?:chart|image|window|screen|viewport|video|page)\b/.test(text)
  )
    return 'number'
  if (/^(?:max|min|index|length)$/.test(name) && !/\bnumber of|how many|items|results|count/.test(text))
    return 'number'
  if (found !== undefined) return found
  const measured = measures.find(([rule]) => rule.test(name))?.[1]
  if (measured !== undefined) return measured
  if (
    /^(?:the )?(?:total )?(?:number|count|quantity) of\b|^(?:maximum|minimum) number of\b|^how many\b/.test(
      text,
    )
  )
    return 'count'
  if (/金额|价格|预算/.test(description)) return 'money'
  if (/数量|人数|页码|晚数/.test(description)) return 'count'
  if (/\b(?:in|of) (?:usd|us dollars|dollars|euros?|cny|yuan)\b|\bprice\b/.test(text)) return 'money'
  return /\bpercent(?:age)?\b/.test(text) ? 'percentage' : 'number'
}

/** What a description begins with or says plainly, when the name says nothing or too little. */
const sayings: readonly (readonly [RegExp, SemanticType])[] = [
  [/\be-?mail address\b|邮箱|邮件地址/, 'email'],
  [/\b(?:phone|mobile) number\b|电话|手机号/, 'phone'],
  [/\biso[- ]?8601\b.*\btime|\bdate[- ]?time\b|\bdate and time\b|t\d\d:\d\d/, 'date_time'],
  [/\byyyy-mm-dd\b|\bmm\/dd\/yyyy\b|\biso[- ]?8601\b|^(?:the )?(?:[a-z]+ )?date\b|日期/, 'date'],
  [/\bhh:mm\b|\b24-hour\b/, 'time'],
  [/\burl\b|\bhttps?:\/\//, 'url'],
  [/\b(?:file|directory|folder) ?path\b|\bpath (?:to|of)\b|文件路径/, 'file'],
  [
    /\bunique (?:id|identifier)\b|^(?:the )?(?:[a-z]+ ){0,2}(?:id|identifier) (?:of|for)\b|编号/,
    'identifier',
  ],
  [
    /\bname of the (?:person|customer|user|guest|patient|author|artist|player)\b|\bperson'?s name\b|姓名/,
    'person',
  ],
  [/^(?:the )?(?:name of the )?(?:city|town)\b|\bcity name\b|城市/, 'city'],
  [/^(?:the )?country\b|\bcountry (?:name|code)\b|国家/, 'country'],
  [/\b(?:location|place|city or|airport)\b|地点|位置/, 'place'],
  [/\bcurrency code\b|货币/, 'currency'],
  [/\blanguage (?:code|to)\b|\btarget language\b|语言/, 'language'],
  [/\bsearch (?:query|term|keyword|string)|\bquery to\b|关键词|关键字|查询/, 'query'],
  [/地址/, 'address'],
  [/原因/, 'reason'],
  [/备注|内容/, 'message'],
  [/^(?:the )?(?:name|title) of\b|名称|标题/, 'title'],
]

function textType(words: readonly string[], description: string, schema: JsonObject): SemanticType {
  const text = description.toLowerCase()
  const shaped = byPattern(schema)
  const found = byEnding(words, textEndings)
  if (found !== undefined && found !== shaped) {
    const nearer = refined(found, words, text)
    return shaped !== undefined && nearer !== 'identifier' ? shaped : nearer
  }
  if (shaped !== undefined) return shaped
  const last = words[words.length - 1]
  if (last === 'name' && words.length > 1)
    return personWords.has(words[words.length - 2]) ? 'person' : 'title'
  if (last === 'number' && words.length > 1) return 'identifier'
  if (words[0] === 'date' && found === undefined) return 'date'
  if ((last === 'code' || last === 'key') && words.length > 1) return 'code'
  if (/^(?:from|to|start|end|at|by|in|before|after)$/.test(words.join(' ')) || found === undefined) {
    const said = sayings.find(([rule]) => rule.test(text))?.[1]
    if (said !== undefined) return said
  }
  const numeric = byEnding(words, numberEndings)
  if (numeric !== undefined && (schema.type === undefined || (numeric !== 'count' && numeric !== 'duration')))
    return numeric
  return words.some((word) => word === 'query') ? 'query' : 'text'
}

/** Where one word has several meanings, the description decides. */
function refined(found: SemanticType, words: readonly string[], text: string): SemanticType {
  const name = words.join(' ')
  const last = words[words.length - 1]
  if (found === 'place' && /\bcity\b|城市|\bcities\b/.test(text) && !/\bor\b|airport|address|,/.test(text))
    return 'city'
  if (found === 'state' && /\b(?:status|open|closed|pending|active|current state|issue|order)\b/.test(text))
    return 'keyword'
  if (found === 'address') {
    if (/\be-?mail\b/.test(text)) return 'email'
    if (/\b(?:wallet|contract|blockchain|ethereum|token|0x)\b/.test(text)) return 'identifier'
    if (/\bip\b|\bmac\b/.test(`${name} ${text}`)) return 'code'
  }
  if (found === 'title' && last === 'name') {
    if (words.length > 1) return personWords.has(words[words.length - 2]) ? 'person' : 'title'
    if (
      /\b(?:person|customer|guest|patient|full|first|last|passenger|people|user|contact|recipient)(?:'s)?\b.*\bname\b|\bname of the (?:person|customer|guest|patient|user|player|artist|author)|姓名/.test(
        text,
      )
    )
      return 'person'
    if (/\bname of the city\b|\bcity\b/.test(text)) return 'city'
    if (/\bcompany\b/.test(text)) return 'company'
    if (/\bproduct\b/.test(text)) return 'product'
  }
  if (found === 'time' && /\bdate\b|iso|timestamp|rfc|yyyy/.test(text)) return 'date_time'
  if (found === 'date' && /\bt?hh:mm|date[- ]?time|timestamp|rfc ?3339/.test(text)) return 'date_time'
  if (found === 'date' && /\bweekday|day of (?:the )?week/.test(text)) return 'keyword'
  if (found === 'email' && /^(?:mail|cc|bcc)$/.test(name) && /\b(?:body|content|message)\b/.test(text))
    return 'message'
  if (found === 'keyword' && name === 'order' && /\border (?:id|number)\b/.test(text)) return 'identifier'
  if (found === 'username' && last === 'owner' && /\bname of (?:the )?(?:person|owner)/.test(text))
    return 'person'
  return found
}

/** What a pattern or an example value shows. */
function byPattern(schema: JsonObject): SemanticType | undefined {
  const pattern = typeof schema.pattern === 'string' ? schema.pattern : ''
  if (/\\d\{4\}-\\d\{2\}-\\d\{2\}\$?$|^\^?\[0-9\]\{4\}-\[0-9\]\{2\}-\[0-9\]\{2\}\$?$/.test(pattern))
    return 'date'
  if (/^\^[A-Z]{2,5}-(?:\\d|\[0-9\])/.test(pattern)) return 'identifier'
  const given = Array.isArray(schema.examples) ? schema.examples[0] : schema.example
  if (typeof given !== 'string' || given.length > 200) return undefined
  if (/^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(given)) return 'email'
  if (/^https?:\/\//.test(given)) return 'url'
  if (/^\d{4}-\d\d-\d\d$/.test(given)) return 'date'
  return /^\d{4}-\d\d-\d\dT/.test(given) ? 'date_time' : undefined
}
