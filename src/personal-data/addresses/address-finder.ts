import type { Finder, Finding } from '../spec/kinds.ts'
import { addressKey } from './address-keys.ts'
import { provinces, states, streetTypes, sureStreetTypes, unitWords } from './address-words.ts'

const longestAddress = 200
const hasHan = /[\u4e00-\u9fff]/

/** Finds postal addresses in English, Chinese and Polish: street lines with what stands beside them. */
export const addresses: Finder = {
  kinds: ['address'],
  find(text, at) {
    const key = addressKey(at)
    if (key !== 'none') {
      const part = wholeValue(text, key)
      if (part !== undefined) return part
    }
    if (!/\d|[A-Za-z][座栋幢]/.test(text)) return []
    return [
      ...american(text),
      ...british(text),
      ...polish(text),
      ...(hasHan.test(text) ? chinese(text) : []),
    ].sort((a, b) => a.start - b.start)
  },
}

function wholeValue(text: string, key: ReturnType<typeof addressKey>): Finding[] | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > longestAddress) return undefined
  const start = text.indexOf(trimmed)
  const found = (detail: string): Finding[] => [
    { start, end: start + trimmed.length, kind: 'address', detail, confidence: 0.95 },
  ]
  if (key === 'zip')
    return /^[\dA-Za-z][\dA-Za-z -]{2,9}$/.test(trimmed) && /\d/.test(trimmed) ? found('zip') : []
  if (key === 'city') return /\p{L}/u.test(trimmed) && trimmed.length < 50 ? found('city') : []
  if (key === 'flat') return /\d/.test(trimmed) && trimmed.length < 40 ? found('flat') : []
  // Other things are called addresses too: of mail, of a host, of a wallet.
  if (
    /@|:\/\/|^0x|^\d{1,3}(?:\.\d{1,3}){3}|^[a-z\d]+(?:\.[a-z\d]+)+$|^[\dA-Fa-f:]+$|^[\dA-Za-z]{20,}$/.test(
      trimmed,
    )
  )
    return []
  const isPostal = /\d/.test(trimmed) && /\p{L}/u.test(trimmed)
  if (hasHan.test(trimmed) && (isPostal || /[路街巷村室苑]/.test(trimmed)) && trimmed.length > 4)
    return found('address')
  if (isPostal && /\s/.test(trimmed)) return found(key === 'street' ? 'street' : 'address')
  if (key === 'street' && /\p{L}/u.test(trimmed)) return found('street')
  return undefined
}

const houseNumber = /(?<![\p{L}\d.,:/$€£#-])\d{1,6}[A-Za-z]?(?=[ ,]{1,2}[\p{L}\d])/gu
const nextWord = /[ ,]{1,2}([\p{L}\d][\p{L}\d'’.-]*)/uy

/** "Flat 81, Adams Falls": a flat and a street without a number of its own. */
const flatAndStreet =
  /\b(?:Flat|Studio|Apartment|Apt\.?|Unit|Suite) \d{1,5}[A-Za-z]?[,\n] ?(?:\p{Lu}[\p{L}'-]+ ){1,3}(\p{Lu}\p{L}+)\b/gu

/** "742 Evergreen Terrace, Apt 3, Springfield, IL 62704" */
function american(text: string): Finding[] {
  const found: Finding[] = []
  const box = /\b(?:P\.? ?O\.? ?Box|(?:PSC|Unit) \d{3,5},? Box|Box) \d{1,6}\b/gi
  for (const match of text.matchAll(box)) {
    found.push(postal(match.index, withCity(text, match.index + match[0].length)))
  }
  for (const match of text.matchAll(
    /\b(?:USS|USNS|USCGC|USNV) \p{Lu}\p{L}+[,\n] ?(?:FPO|APO|DPO) [A-Z]{2} \d{5}\b/gu,
  )) {
    found.push(postal(match.index, match.index + match[0].length))
  }
  for (const match of text.matchAll(flatAndStreet)) {
    if (streetTypes.has(match[1].toLowerCase()))
      found.push(postal(match.index, withCity(text, match.index + match[0].length)))
  }
  houseNumber.lastIndex = 0
  for (let match = houseNumber.exec(text); match !== null; match = houseNumber.exec(text)) {
    const end = streetEnd(text, match.index + match[0].length)
    if (end === undefined) continue
    const until = withCity(text, end)
    found.push(postal(match.index, until))
    houseNumber.lastIndex = until
  }
  return found
}

const britishCode = /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b/g

/** The lines before a British postal code: "Flat 4, 12 Kings Road, Lake Hazel, NE32 9PU". */
function british(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(britishCode)) {
    const before = text.slice(Math.max(0, match.index - 120), match.index)
    const lines =
      /(?:(?:Flat |Studio |Unit )?\d{1,5}[A-Za-z]?(?:[ ,\n]{1,2}\p{Lu}[\p{L}'-]+){1,4}[,\n] ?)(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}(?:[,\n] ?| )){0,3}$/u.exec(
        before,
      )
    if (lines !== null) found.push(postal(match.index - lines[0].length, match.index + match[0].length))
  }
  return found
}

const postal = (start: number, end: number): Finding => ({
  start,
  end,
  kind: 'address',
  detail: 'address',
  confidence: 0.8,
})

/** The end of the street line whose number ends at `at`: at most six words, the last a type of street. */
function streetEnd(text: string, at: number): number | undefined {
  let end = at
  let capitals = 0
  for (let count = 0; count < 6; count++) {
    nextWord.lastIndex = end
    const match = nextWord.exec(text)
    if (match === null || (match[0].includes(',') && count > 0)) return undefined
    const [whole, raw] = match
    const word = raw.replace(/\.+$/, '').toLowerCase()
    const isCapital = /^\p{Lu}/u.test(raw) || /^\d+(?:st|nd|rd|th)$/i.test(raw)
    end += whole.length
    if (
      count > 0 &&
      streetTypes.has(word) &&
      (isCapital ? capitals > 0 || sureStreetTypes.has(word) : smallTypes.has(word))
    ) {
      const dotted = raw.endsWith('.') && !/^[ ,]*(?:\p{Lu}\p{Ll}+ \p{Ll}|$)/u.test(text.slice(end, end + 30))
      const bare = end - (raw.length - raw.replace(/\.+$/, '').length)
      return withDirection(text, dotted && raw.length < 6 ? end : bare)
    }
    if (isCapital) capitals++
    else if (!/^(?:of|the|de|la|del|st)$/.test(word) && !/^\p{Ll}{3,}$/u.test(raw)) return undefined
    if (!isCapital && capitals > 0 && count > 1) return undefined
    if (stopWords.has(word)) return undefined
  }
  return undefined
}

const smallTypes = new Set('street avenue ave road rd drive lane boulevard blvd court terrace'.split(' '))
const stopWords = new Set(
  'mile star step way bedroom and or for to in at on from with minutes hours days people tickets nights items pieces miles km percent dollars usd the a units pm am'.split(
    ' ',
  ),
)

function withDirection(text: string, end: number): number {
  const match = /^ (?:NW|NE|SW|SE|North|South|East|West|N|S|E|W)\b\.?/.exec(text.slice(end, end + 8))
  return match === null ? end : end + match[0].length
}

const unit =
  /^,?\s{1,2}(?:(?:apt|apartment|suite|ste|unit|floor|fl|room|rm|building|bldg|flat)\b\.? ?#? ?[\dA-Za-z][\dA-Za-z-]{0,5}|#\s?\d[\dA-Za-z-]{0,5})/i
const cityStateZip =
  /^(?:,\s{0,2}|\n\s*|\s(?:in )?)((?:[A-Z][\p{L}'.-]*[ -]?){1,4})(?:,\s{0,2}|\s)([A-Z]{2}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:,?\s{1,2}(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?/u
const cityZip =
  /^(?:,\s{0,2}|\n\s*)((?:[A-Z][\p{L}'.-]*[ -]?){1,4}),?\s{1,2}(\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)/u
const cityOnly = /^,\s{0,2}((?:[A-Z][\p{L}'-]+[ -]?){1,3})(?=[,.;!?\n]|\s[a-z]|$)/u
const zipOnly = /^,?\s{1,2}(\d{5}(?:-\d{4})?)\b/
const country = /^,\s{0,2}(?:USA|U\.S\.A\.|US|United States|UK|United Kingdom|Canada|Australia|England)\b/

/** The end of what belongs to a street line: flat, city, state, postal code, country. */
function withCity(text: string, at: number): number {
  let end = at
  const take = (pattern: RegExp, isFit: (match: RegExpExecArray) => boolean = () => true): boolean => {
    const match = pattern.exec(text.slice(end, end + 90))
    if (match === null || !isFit(match)) return false
    end += match[0].trimEnd().length
    return true
  }
  take(unit)
  const isState = (match: RegExpExecArray) =>
    states.has(match[2].toLowerCase()) ||
    match[3] !== undefined ||
    states.has(match[2].split(' ')[0].toLowerCase())
  const isCity =
    take(cityStateZip, isState) ||
    take(cityZip) ||
    take(cityOnly, (match) => !unitWords.has(match[1].toLowerCase()))
  if (isCity && !/\d$/.test(text.slice(at, end))) take(/^,?\s(?:[A-Z]{2}\s)?\d{5}(?:-\d{4})?\b/)
  else take(zipOnly)
  take(country)
  return end
}

const polishStreet =
  /(?<!\p{L})(?:ul\.|ulica|ulicy|ulicę|al\.|aleja|alei|aleje|alejach|pl\.|plac|placu|os\.|osiedle|osiedlu|rondo) ?(?:(?:\d{1,2} |[\p{Lu}][\p{L}.'-]*[ -]|(?:i|w|na|od|pod|z) ){1,6})(?:nr )?\d{1,4}(?: ?[A-Z]|[a-z])?(?![\p{L}\d-])(?:\s?\/\s?\d{1,4}[a-z]?|,? ?(?:m\.?|lok\.?|mieszkania|mieszkanie|m) ?\d{1,4})?/gu
const polishPost = /^(?:,?\s{1,2}|,)(?:(\d{2}-\d{3}),? )?((?:[\p{Lu}][\p{L}-]+ ?){1,3})/u
const polishCode = /(?<![\d-])\d{2}-\d{3} (?:[\p{Lu}][\p{L}-]+)(?: (?:[\p{Lu}][\p{L}-]+))?/gu

/** "ul. Marszałkowska 10/5, 00-590 Warszawa"; also without "ul." before a postal code. */
function polish(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(polishStreet)) {
    let end = match.index + match[0].length
    const rest = text.slice(end, end + 60)
    const post = polishPost.exec(rest)
    if (post !== null && (post[1] !== undefined || post[0].startsWith(','))) end += post[0].trimEnd().length
    else {
      const within = /^,? w(?:e)? ((?:[\p{Lu}][\p{L}-]+ ?){1,2})/u.exec(rest)
      if (within !== null) end += within[0].trimEnd().length
    }
    found.push(postal(match.index, end))
  }
  for (const match of text.matchAll(polishCode)) {
    if (found.some(({ start, end }) => match.index >= start && match.index < end)) continue
    const before = text.slice(Math.max(0, match.index - 70), match.index)
    const street = /(?:[\p{Lu}][\p{L}.-]* ){1,4}\d{1,4}[A-Za-z]?(?:\/\d{1,4}[a-z]?)?(?:,\s{0,2}|\n)$/u.exec(
      before,
    )
    found.push(postal(match.index - (street?.[0].length ?? 0), match.index + match[0].length))
  }
  return found
}

const chineseCore =
  /(?:路|街|大道|巷|弄|胡同|里|道|村|大街|组|街道)(?:[东西南北中]?[一二三四五六七八九十\d]{0,2}(?:路|段|街|巷))?(?:\d{1,5}|[一二三四五六七八九十百]{1,4}|[A-Za-z])(?:号楼|号院|[号座栋幢弄])|(?:小区|花园|新村|公寓|大厦|广场|苑|园|城|府|湾|庭)[\dA-Za-z一二三四五六七八九十]{1,4}(?:号楼|栋|幢|座|单元|期|号)/g
const chineseTail =
  /^(?:[之-]\d{1,4}|\s?[\dA-Za-z一二三四五六七八九十-]{1,5}(?:号楼|号院|号|栋|幢|座|单元|室|层|楼|弄|户|房|期)|\d{3,5}(?!\d)|[（(][^）)]{1,12}[）)]|[\u4e00-\u9fff]{2,9}?(?:小区|花园|新村|公寓|大厦|广场|家园|苑|大楼|中心|写字楼|学校|大学))/

/** 浙江省杭州市西湖区文三路100号3栋502室; the province or a word that leads to it tells where it begins. */
function chinese(text: string): Finding[] {
  const found: Finding[] = []
  let last = 0
  chineseCore.lastIndex = 0
  for (let match = chineseCore.exec(text); match !== null; match = chineseCore.exec(text)) {
    const start = chineseStart(text, match.index, last)
    if (match.index - start < 2) continue
    let end = match.index + match[0].length
    for (let count = 0; count < 6; count++) {
      const tail = chineseTail.exec(text.slice(end, end + 24))
      if (tail === null) break
      end += tail[0].length
    }
    const code = /^(?:[，, ]|，?邮编[:：]?)?\s?\d{6}(?!\d)/.exec(text.slice(end, end + 12))
    if (code !== null) end += code[0].length
    found.push(postal(start, end))
    last = end
    chineseCore.lastIndex = end
  }
  return found
}

function chineseStart(text: string, core: number, last: number): number {
  const from = Math.max(last, core - 40)
  const window = text.slice(from, core)
  let first = -1
  for (const province of provinces) {
    const at = window.indexOf(province)
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  if (first >= 0 && !/[。！？\n，,；;]/.test(window.slice(first))) return from + first
  let start = core
  // Back over characters of the address, at most 24, to a sign or a word that leads to it.
  while (start > from && core - start < 24 && /[\u4e00-\u9fff\dA-Za-z]/.test(text[start - 1])) start--
  const lead = [...text.slice(start, core).matchAll(leads)].at(-1)
  return lead === undefined ? start : start + lead.index + lead[0].length
}

const leads =
  /地址[是为]?|住在|住址[是为]?|送[到至往]|[邮]?寄[到至往给]|发[到往]|位于|改[成为到]|搬[到至]|家在|[在到是为至往给]|请去|我们/g
