import { wordsOfName } from '../../lib/text.ts'
import { isWordy, plainText } from '../notation/plain-text.ts'
import { prefixedKeys } from './key-prefixes.ts'
import type { Finder, Finding, Surroundings } from '../spec/kinds.ts'

/** Finds secrets: keys and tokens of known providers, private keys, passwords in words, URLs and arguments. */
export const keyFinder: Finder = {
  kinds: ['key'],
  find(given, at) {
    const text = plainText(given)
    const found: Finding[] = []
    byKey(text, at, found)
    issued(text, found)
    bearers(text, found)
    assigned(text, found)
    return found
  },
}

/** Finds only secrets that are surely real: keys of known providers, web tokens, private keys, passwords in URLs. */
export const issuedKeyFinder: Finder = {
  kinds: ['key'],
  find(given) {
    const text = plainText(given)
    const found: Finding[] = []
    issued(text, found)
    return found
  },
}

function issued(text: string, found: Finding[]): void {
  prefixed(text, found)
  webTokens(text, found)
  privateKeys(text, found)
  connections(text, found)
}

const secretKeys =
  / (?:password|passwd|pwd|passphrase|passcode|secret|token|api key|apikey|access key|private key|secret key|auth|authorization|credential|credentials|session token|client secret|auth key|pin|pin code|cvv|cvc|otp|haslo|hasło|密码|口令|密钥|令牌) $/
const openKeys =
  /(?:max|min|next|page|prev|count|num|limit|stop|eos|type|length|format|contract|symbol|ticker|policy|continuation|sync|hint|strength|name) /

/** A value whose key says that it is a secret. */
function byKey(text: string, at: Surroundings, found: Finding[]): void {
  const key = at.keys.at(-1)
  if (key === undefined || text.length < 3 || text.length > 5000) return
  const said = ` ${wordsOfName(key).join(' ')} `
  if (!secretKeys.test(said) || openKeys.test(said)) return
  const start = /^(?:bearer|basic|token) /i.test(text) ? text.indexOf(' ') + 1 : 0
  const value = text.slice(start)
  if (/\s/.test(value.trim()) && !/pass ?phrase|password/.test(said)) return
  const chosen = /pass|pwd|pin|cvv|cvc|otp|has[lł]o|密码|口令/.test(said)
  if (chosen || (value.length >= 8 && hasFigure(value)))
    found.push({
      start,
      end: text.length,
      kind: 'key',
      detail: chosen ? 'password' : 'token',
      confidence: 0.92,
    })
}

const hasFigure = (value: string): boolean => /\d/.test(value) || /[a-z][A-Z]/.test(value)

const isToken = (code: number): boolean => isWordy(code) || code === 45

/** All prefixes, the longer first; what follows is looked at by hand. */
const anyPrefix = new RegExp(
  prefixedKeys
    .map(({ prefix }) => prefix)
    .toSorted((a, b) => b.length - a.length)
    .map((prefix) => prefix.replaceAll('.', '\\.'))
    .join('|'),
  'g',
)
const byPrefix = new Map(prefixedKeys.map((one) => [one.prefix, one]))

function prefixed(text: string, found: Finding[]): void {
  if (text.length < 12) return
  anyPrefix.lastIndex = 0
  for (let match = anyPrefix.exec(text); match !== null; match = anyPrefix.exec(text)) {
    const known = byPrefix.get(match[0])
    const at = match.index
    if (known === undefined || (at > 0 && isToken(text.charCodeAt(at - 1)))) continue
    let end = at + match[0].length
    while (
      end < text.length &&
      (isToken(text.charCodeAt(end)) || (text[end] === '.' && isToken(text.charCodeAt(end + 1))))
    )
      end++
    const rest = text.slice(at + match[0].length, end)
    if (rest.length >= known.least && isRandom(rest))
      found.push({ start: at, end, kind: 'key', detail: known.detail, confidence: 0.98 })
    anyPrefix.lastIndex = end
  }
}

/** With a figure, or letters of both cases as no name or word has them: one key in a hundred has no figure. */
const isRandom = (rest: string): boolean =>
  /\d/.test(rest) ||
  (rest.length === 16 && /^[A-Z]+$/.test(rest)) ||
  (rest.length > 15 && (rest.match(/[a-z][A-Z]/g)?.length ?? 0) > 2 && /[A-Z]{2}/.test(rest))

/** JSON web tokens: three parts of base64url, of which the first two are JSON. */
function webTokens(text: string, found: Finding[]): void {
  for (let at = text.indexOf('eyJ'); at >= 0;) {
    let end = at
    let dots = 0
    for (; end < text.length; end++) {
      if (text[end] === '.') dots++
      else if (!isToken(text.charCodeAt(end))) break
    }
    while (text[end - 1] === '.') end--
    if (dots >= 1 && dots <= 5 && end - at > 30 && (at === 0 || !isToken(text.charCodeAt(at - 1))))
      found.push({ start: at, end, kind: 'key', detail: 'jwt', confidence: 0.99 })
    at = text.indexOf('eyJ', Math.max(end, at + 3))
  }
}

function privateKeys(text: string, found: Finding[]): void {
  const opens = '-----BEGIN '
  for (let at = text.indexOf(opens); at >= 0;) {
    const label = text.slice(at + opens.length, at + opens.length + 40)
    let next = at + opens.length
    if (/^[A-Z ]{0,20}PRIVATE KEY/.test(label)) {
      const close = text.indexOf('-----END ', next)
      const last = close < 0 ? -1 : text.indexOf('-----', close + 9)
      next = last < 0 ? text.length : last + 5
      found.push({ start: at, end: next, kind: 'key', detail: 'private_key', confidence: 1 })
    }
    at = text.indexOf(opens, next)
  }
}

/** The password of `scheme://user:password@host`. */
function connections(text: string, found: Finding[]): void {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    let colon = -1
    let end = -1
    for (let i = at + 3; i < Math.min(text.length, at + 300); i++) {
      const c = text[i]
      if (c === '@') end = i
      else if (c === ':' && colon < 0) colon = i
      else if (c === '/' || c === '?' || c === '#' || c === '"' || c === "'" || c <= ' ') break
    }
    if (colon > 0 && end > colon + 1)
      found.push({ start: colon + 1, end, kind: 'key', detail: 'connection', confidence: 0.99 })
  }
}

function bearers(text: string, found: Finding[]): void {
  for (const match of text.matchAll(/\b(?:bearer|basic) ([\w.~+/=-]{12,4000})/gi)) {
    const value = match[1].replace(/[.,]$/, '')
    const start = match.index + match[0].indexOf(match[1])
    if (hasFigure(value))
      found.push({ start, end: start + value.length, kind: 'key', detail: 'bearer', confidence: 0.95 })
  }
}

const secretWords =
  /(?:pass(?:word|wd|phrase|code)|\bpwd\b|\bsecret(?:[_ -]?key)?\b|api[_ -]?key|access[_ -]?(?:key|token)|auth[_ -]?token|(?:session|refresh|security|secret|client|user)[_ -]?(?:token|secret)|\btoken\b|\bpin(?: code)?\b|\bcvv\b|\bcvc\b|密码|口令|密钥|令牌|验证码|has[lł](?:o|em|a)\b|\bkod pin\b|\btoken(?:a|em)?\b)/giu

const longestSecret = 500

/** "password: …", "token=…", "my PIN is …", "密码是…", "hasło to …". */
function assigned(text: string, found: Finding[]): void {
  secretWords.lastIndex = 0
  for (let match = secretWords.exec(text); match !== null; match = secretWords.exec(text)) {
    const word = match.index + match[0].length
    const before = text.charCodeAt(match.index - 1)
    if (before >= 97 && before <= 122 && match[0].charCodeAt(0) < 128) continue
    const rest = text.slice(word, word + 40)
    const joint =
      /^(?:["'*`]{0,3}(?: (?:i|we|you|that|for|on)(?: [a-z'-]{1,12}){1,3})?\s{0,2}(?:(?:is|was|to|na|为|是|应该是|改成|改为|设为)\s{0,2}[:：]?|=|:|：|=>)\s{0,2}|\s)["'`“”「*]{0,3}/iu.exec(
        rest,
      ) ?? (/[\u4e00-\u9fff]$/.test(match[0]) ? /^(?=[\w!#$%&*+@-]{6})/.exec(rest) : null)
    if (joint === null) continue
    const start = word + joint[0].length
    const quote = text[start - 1]
    let end = start
    while (end < text.length && end - start < longestSecret && !endsValue(text, end, quote)) end++
    while (end > start && '.,;!?)'.includes(text[end - 1])) end--
    const value = text.slice(start, end)
    if (!isSecret(value, joint[0], match[0])) continue
    found.push({ start, end, kind: 'key', detail: 'password', confidence: 0.88 })
    secretWords.lastIndex = end
  }
}

function endsValue(text: string, at: number, quote: string): boolean {
  const c = text[at]
  if (c <= ' ' || c === '"' || c === '`' || c === '”' || c === '」' || c === '<') return true
  if ((c === "'" && quote === "'") || c === '&' || c === '}' || c === ']') return true
  const code = text.charCodeAt(at)
  return (
    code === 0xff0c ||
    code === 0x3002 ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code === 44 && text.charCodeAt(at + 1) <= 32)
  )
}

/** What stands behind the word is a value and no further word of the sentence. */
function isSecret(value: string, joint: string, word: string): boolean {
  if (/^(?:pin|cvv|cvc|kod pin|验证码|pin code)$/i.test(word)) return /^\d{3,8}$/.test(value)
  const equals = joint.includes('=') || /["'`“「]$/.test(joint)
  const sign = equals || /[:：]/.test(joint)
  if (/^(?:https?:|\$\{|\{|\[|<|\*+$|null$|none$|true$|false$|undefined$|string$)/i.test(value)) return false
  const token = /token|key|secret|令牌|密钥/i.test(word)
  if (!/^\s$/.test(joint) && !token) {
    if (/\d/.test(value) && value.length >= 4) return true
    if (/[a-z][A-Z]|[^\p{L}\d'’-]/u.test(value) && value.length >= 5) return true
    return equals && value.length >= 4 && !/^(?:required|optional|string|text)$/i.test(value)
  }
  // Behind "token" and a space only what no word of a language looks like.
  const least = sign || /pass|has|密码/i.test(word) ? 8 : 10
  return value.length >= least && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^\d+[a-z]{1,3}$/.test(value)
}
