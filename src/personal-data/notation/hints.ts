import { wordsOfName } from '../../lib/text.ts'
import type { Surroundings } from '../spec/kinds.ts'

/** What the words around a number, or the key it stands under, say that it is. */
export type Hint =
  | 'phone'
  | 'card'
  | 'iban'
  | 'pesel'
  | 'nip'
  | 'regon'
  | 'identity_card'
  | 'passport'
  | 'ssn'
  | 'itin'
  | 'ein'
  | 'licence'
  | 'resident'
  | 'national'
  | 'ip'
  | 'version'
  | 'other'

/**
 * Words before a number, lower case. The one that stands nearest decides; `other` are the things whose
 * numbers belong to nobody: orders, parcels, amounts, products.
 */
const words: Readonly<Record<Hint, string>> = {
  phone:
    'phone|telephone|telefon|tel.|tel:|tel |my number|mój nr|mój numer|moj numer|mobile|cell|komórk|komork|call |call:|calls |called |text me|text us|text them|text |sms|whatsapp|dial|fax|faks|reach |ring |zadzwoń|zadzwon|dzwoń|dzwon|oddzwo|kom.|zadzwoni|numer kontaktowy|contact number|hotline|infolini|手机|电话|电話|手機|致电|拨打|联系方式|联系我|号码是|微信|短信|传真|座机|热线',
  card: 'card|visa|mastercard|amex|american express|maestro|discover|karta|karty|kartę|kartą|karte|karcie|kart |卡号|信用卡|银行卡|储蓄卡|借记卡|卡片|付款卡|pan ',
  iban: 'iban|account|konto|konta|rachunek|rachunk|账户|账号|帐号',
  pesel: 'pesel',
  nip: 'nip|vat|podatnik',
  regon: 'regon',
  identity_card: 'dowód|dowod|dowodu|identity card|id card|legitym',
  passport: 'passport|paszport|护照',
  ssn: 'ssn|social security|social is|social:|ss number|ss#|社会安全号',
  itin: 'itin|taxpayer id|individual taxpayer',
  ein: 'ein|employer id|federal tax|tax id|tax identification',
  licence:
    "driver licen|drivers licen|driver’s licen|driver's licen|driving licen|licence number|license number|licence no|license no|prawa jazdy|prawo jazdy|驾驶证|驾照",
  resident: '身份证|居民证|证件号|身份号码|resident id|chinese id|身份證',
  national: 'national id|identity number|identification number|id number|证件',
  ip: 'ip|address|adres|地址|host|server|serwer|服务器',
  version: 'version|wersj|release|build|firmware|版本|upgrade|update|chapter|section|oid',
  other:
    'order|tracking|parcel|package|shipment|invoice|ticket|case|reservation|booking|confirmation|reference|ref |ref.|transaction|product|item|sku|part |model|serial|batch|timestamp|barcode|ean|isbn|upc|amount|total|price|balance|quantity|size|population|visitors|revenue|zamówien|zamowien|przesyłk|przesylk|paczk|faktur|zgłoszen|zgloszen|rezerwacj|transakcj|produkt|kwot|cen|seryjn|parti|订单|单号|运单|快递|包裹|发票|工单|预订|预定|交易|流水|商品|货号|型号|序列|批次|金额|价格|编号|总计|数量|条码|时间戳|id:|flight|lot |code|kod |numer ref|seria',
}

const listed: readonly (readonly [string, Hint])[] = Object.entries(words).flatMap(([hint, list]) =>
  list.split('|').map((word): [string, Hint] => [word, hint as Hint]),
)

const reach = 44
const reachOfQuestion = 160
const longestAnswer = 160

/**
 * What the words just before a place say it is: the nearest listed word within 44 characters of the
 * same sentence; undefined where none stands there.
 */
export function hintBefore(text: string, start: number, among?: ReadonlySet<Hint>): Hint | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  if (among !== undefined) return nearest(before, (hint) => among.has(hint))
  // Several finders ask for the same place, one after the other.
  if (last?.before !== before) last = { before, hint: nearest(before, () => true) }
  return last.hint
}

let last: { readonly before: string; readonly hint: Hint | undefined } | undefined

/**
 * What a place is by the words before it or, where none stand there and the text is the short answer to a
 * question ("What is your phone number?"), by what was asked for.
 */
export function hintNear(text: string, start: number, at: Surroundings): Hint | undefined {
  const said = hintBefore(text, start)
  if (said !== undefined || at.question === undefined || at.keys.length > 0 || text.length > longestAnswer)
    return said
  return hintOfQuestion(at.question)
}

/** What the last sentence of a question asks for; undefined where it asks for two kinds of numbers. */
function hintOfQuestion(question: string): Hint | undefined {
  const sentence = question
    .slice(-reachOfQuestion)
    .trimEnd()
    .replace(/[?？.。!]+$/, '')
  const asked = nearest(sentence, () => true)
  if (asked === undefined) return undefined
  const otherwise = nearest(sentence, (hint) => hint !== asked)
  return otherwise === undefined || (asked !== 'other' && otherwise !== 'other') ? asked : undefined
}

/** What the listed word says that stands last in the last sentence of a text. */
function nearest(text: string, isWanted: (hint: Hint) => boolean): Hint | undefined {
  let before = text.toLowerCase()
  // "Phone:" may stand alone on the line above.
  const above = /[:：]\s{1,4}$/.test(before) ? before.trimEnd() : before
  const line = Math.max(above.lastIndexOf('\n'), above.lastIndexOf('。'))
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '))
  // "No. 5" and "tel. 5" end no sentence: a full stop just before the number is kept.
  before = before.slice(Math.max(line, sentence < before.length - 3 ? sentence : -1) + 1)
  let best: Hint | undefined
  let furthest = -1
  for (const [word, hint] of listed) {
    if (!isWanted(hint)) continue
    const at = lastWhole(before, word)
    if (at > furthest) {
      furthest = at
      best = hint
    }
  }
  // 订单 in the clause before says nothing of a number in this one.
  return best === 'other' && /[;；]|[,，](?=[\u4e00-\u9fff])/.test(before.slice(furthest)) ? undefined : best
}

/** Where a listed word begins last, at the beginning of a word of the text; where it ends, as a place. */
function lastWhole(text: string, word: string): number {
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    if (word.charCodeAt(0) > 0x2000) return at + word.length
    if (at > 0 && isLetterLike(text.charCodeAt(at - 1))) continue
    const end = at + word.length
    // Short words are whole words: "nip" is not in "nippers", "ein" not in "einmal".
    if (word.length <= 4 && end < text.length && isLetterLike(text.charCodeAt(end)) && !word.endsWith('.')) {
      if (!text.startsWith('u', end) && !text.startsWith('em', end) && !text.startsWith('s', end)) continue
    }
    return end
  }
  return -1
}

const isLetterLike = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x52f)

/** Words of keys: any of the words of `sign` beside each other in the key. In order: the first that is in the key. */
const keySigns: readonly (readonly [string, Hint])[] = (
  [
    [
      'phone',
      'phone number|phone|mobile|cell|telephone|telefon|tel|fax|msisdn|whatsapp|sms|contact number|caller|手机|电话|komorka|nr telefonu|numer telefonu',
    ],
    ['iban', 'iban|account number|bank account|konto|numer konta|rachunek|账号'],
    ['pesel', 'pesel'],
    ['nip', 'nip|vat number|vat id'],
    ['regon', 'regon'],
    ['passport', 'passport|paszport|护照'],
    ['identity_card', 'identity card|dowod|document number|numer dowodu|id card number|id card num'],
    ['resident', '身份证|resident id|id card no|id card|shenfenzheng'],
    [
      'card',
      'card number|credit card|debit card|payment card|bank card|cc number|card no|pan|cardnumber|card num|card|karta|numer karty|nr karty|卡号|信用卡|银行卡',
    ],
    ['ssn', 'ssn|social security'],
    ['itin', 'itin'],
    ['ein', 'ein|employer identification'],
    [
      'licence',
      'driver license|drivers license|driver licence|driving licence|license number|licence number|prawo jazdy',
    ],
    [
      'national',
      'national id|identity number|identification number|tax id|taxpayer id|citizen id|personal id|government id|id number',
    ],
    ['version', 'version|release|build|firmware'],
    ['ip', 'ip|ip address|ipv4|ipv6|host|mac address|mac'],
  ] as const
).flatMap(([hint, list]) => list.split('|').map((sign): [string, Hint] => [sign, hint]))

/**
 * What the key says that a value stands under. `other` for a key that says nothing of persons
 * (`order_id`, `amount`), undefined in prose and under keys whose values are words (`message`, `note`).
 */
export function hintOfKeys(keys: readonly string[]): Hint | undefined {
  const last = keys.at(-1)
  if (last === undefined || last.length > 200) return undefined
  const id = keys.length > 1 ? `${keys[keys.length - 2]}\u0001${last}` : last
  let hint = hints.get(id)
  if (hint === undefined) {
    hint = readKeys(keys, last) ?? 'none'
    if (hints.size >= mostHints) hints.clear()
    hints.set(id, hint)
  }
  return hint === 'none' ? undefined : hint
}

/** The same few keys come again and again. */
const hints = new Map<string, Hint | 'none'>()
const mostHints = 2000

function readKeys(keys: readonly string[], last: string): Hint | undefined {
  const own = wordsOfName(last)
  const parent =
    keys.length > 1 && own.length === 1 && vague.has(own[0]) ? wordsOfName(keys[keys.length - 2]) : []
  const said = ` ${[...parent, ...own].join(' ')} `
  for (const [sign, hint] of keySigns)
    if (sign.charCodeAt(0) > 0x2000 ? said.includes(sign) : said.includes(` ${sign} `)) {
      // `phone_type`, `card_type`, `ip_version`: about it, not it.
      return aboutIt.test(said) || (hint === 'card' && aboutCard.test(said)) ? 'other' : hint
    }
  return wordy.test(said) ? undefined : 'other'
}

const aboutIt = / (?:type|brand|kind|count|model|country|expiry|expiration|status|cvv|length|format) /
const aboutCard = / (?:id|name|holder|token|network|color|gift|report|sim|game|business) /

/** Keys that say nothing without the one above them: `phone.number`. */
const vague = new Set([
  'number',
  'no',
  'num',
  'value',
  'id',
  'digits',
  'full',
  'primary',
  'home',
  'work',
  'raw',
])

const wordy =
  / (?:message|messages|note|notes|text|content|body|comment|comments|description|query|question|reason|instruction|instructions|summary|subject|details|title|prompt|input|output|answer|reply|history|remarks|contact|contacts|recipient|recipients|to|from|cc|bcc|value|info|data|result|user|customer|client|sender|receiver|cmd|command|log|line|payload|url|uri|wiadomość|treść|uwagi|opis|内容|备注|消息|留言) /
