import { isDigit, isLetter, isWordy, plainText } from '../notation/plain-text.ts'
import type { Finder, Finding } from '../spec/kinds.ts'

const longestLocal = 64
const longestDomain = 253
/** Names before the @ that are no mailbox: `git@github.com:owner/repository`. */
const noMailbox = new Set(['git', 'hg', 'svn'])

/** Finds e-mail addresses: what stands around an @ as a mailbox and a domain with a top level. */
export const emailFinder: Finder = {
  kinds: ['email'],
  find(given) {
    const found: Finding[] = []
    const text = plainText(given)
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const start = localStart(text, at)
      const end = domainEnd(text, at + 1)
      if (start === at || end === 0 || noMailbox.has(text.slice(start, at).toLowerCase())) continue
      found.push({ start, end, kind: 'email', confidence: 0.97 })
    }
    return found
  },
}

function localStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestLocal && isLocal(text.charCodeAt(start - 1))) start--
  while (start < at && !isWordy(text.charCodeAt(start))) start++
  return text.charCodeAt(at - 1) === 46 ? at : start
}

/** Letters, digits and `._%+-'`; an address in quotes does not begin with the quote. */
const isLocal = (code: number): boolean =>
  isWordy(code) || code === 46 || code === 37 || code === 43 || code === 45

/** Where the domain ends that begins at `from`; 0 where none does. */
function domainEnd(text: string, from: number): number {
  let end = 0
  let label = from
  let i = from
  const limit = Math.min(text.length, from + longestDomain)
  for (; i <= limit; i++) {
    const code = i < limit ? text.charCodeAt(i) : 0
    if (isDomain(code)) continue
    if (i === label) break
    const top = text.slice(label, i)
    if (label > from && isTopLevel(top)) end = i
    if (code !== 46) break
    label = i + 1
  }
  return end
}

const isDomain = (code: number): boolean =>
  isDigit(code) || isLetter(code) || code === 45 || (code >= 0xc0 && code <= 0x24f)

function isTopLevel(label: string): boolean {
  if (label.length < 2) return false
  if (label.startsWith('xn--')) return true
  for (let i = 0; i < label.length; i++) if (!isLetter(label.charCodeAt(i))) return false
  return true
}
