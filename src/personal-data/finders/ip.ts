import { isIPv6 } from 'node:net'
import { hintBefore, hintOfKeys } from '../notation/hints.ts'
import { isDigit, isLetter, isWordy, plainText } from '../notation/plain-text.ts'
import type { Finder, Finding, Surroundings } from '../spec/kinds.ts'

/** Finds IPv4, IPv6 and hardware addresses that can be somebody's; private, loopback and documentation ranges are not. */
export const ipFinder: Finder = {
  kinds: ['ip'],
  find(given, at) {
    const text = plainText(given)
    const found: Finding[] = []
    if (text.includes('.')) version4(text, at, found)
    if (text.includes(':') || text.includes('-')) coloned(text, found)
    return found
  },
}

const four = /(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\.?\w)/g

function version4(text: string, at: Surroundings, found: Finding[]): void {
  for (const { 0: address, index } of text.matchAll(four)) {
    const parts = address.split('.')
    if (parts.some((part) => Number(part) > 255 || (part.length > 1 && part[0] === '0'))) continue
    if (isNobodys4(parts.map(Number)) || isVersion(text, index, at)) continue
    found.push({ start: index, end: index + address.length, kind: 'ip', detail: 'v4', confidence: 0.95 })
  }
}

/** Four numbers with dots are a version where a word or the key says so. */
function isVersion(text: string, start: number, at: Surroundings): boolean {
  const key = hintOfKeys(at.keys)
  if (key === 'ip') return false
  if (key === 'version') return true
  const before = text.slice(Math.max(0, start - 2), start)
  return /(?:^|[^a-z])v$/i.test(before) || hintBefore(text, start, versionOrIp) === 'version'
}
const versionOrIp = new Set(['version', 'ip'] as const)

/** Private, loopback, link-local, shared, documentation, multicast and public-resolver addresses. */
export function isNobodys4([a, b, c, d]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true
  if (a === 172) return b >= 16 && b <= 31
  if (a === 192) return b === 168 || (b === 0 && (c === 0 || c === 2))
  if (a === 169) return b === 254
  if (a === 100) return b >= 64 && b <= 127
  if (a === 198) return (b === 51 && c === 100) || b === 18 || b === 19
  if (a === 203) return b === 0 && c === 113
  const same = b === a && c === a && d === a
  return (same && (a === 1 || a === 8 || a === 9 || a === 114)) || (a === 8 && b === 8 && c === 4 && d === 4)
}

const hex = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102)

/** IPv6 and hardware addresses: runs of hexadecimal digits, colons, hyphens and dots. */
function coloned(text: string, found: Finding[]): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!hex(code) && code !== 58) continue
    let end = i
    let colons = 0
    let hyphens = 0
    for (; end < text.length; end++) {
      const next = text.charCodeAt(end)
      if (next === 58) colons++
      else if (next === 45) hyphens++
      else if (!hex(next) && next !== 46) break
    }
    if (colons + hyphens >= 2 && end - i <= 64) address(text, i, end, found)
    // The rest of a word that is no hexadecimal number is passed by.
    while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
    i = end
  }
}

function address(text: string, from: number, to: number, found: Finding[]): void {
  let end = to
  while (end > from && '.-'.includes(text[end - 1])) end--
  // A sentence may go on behind a colon: "2a02::1: no answer".
  if (text[end - 1] === ':' && text[end - 2] !== ':') end--
  if ((from > 0 && isWordy(text.charCodeAt(from - 1))) || isWordy(text.charCodeAt(end))) return
  const value = text.slice(from, end)
  if (/^[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})$/i.test(value)) {
    if (!isNobodysHardware(value))
      found.push({ start: from, end, kind: 'ip', detail: 'mac', confidence: 0.9 })
  } else if (value.length >= 6 && /\d/.test(value) && isIPv6(value) && !isNobodys6(value))
    found.push({ start: from, end, kind: 'ip', detail: 'v6', confidence: 0.95 })
}

/** The range for documentation (RFC 7042), broadcast, and all zeros. */
export function isNobodysHardware(address: string): boolean {
  const bare = address.replaceAll(/[:-]/g, '').toLowerCase()
  return bare.startsWith('00005e0053') || bare === 'ffffffffffff' || bare === '000000000000'
}

/** Documentation, link-local, unique local, multicast, loopback. */
export function isNobodys6(address: string): boolean {
  return /^(?:2001:0?db8:|3fff:|fe[89ab][0-9a-f]:|f[cd][0-9a-f]{2}:|ff[0-9a-f]{2}:|::)/i.test(address)
}
