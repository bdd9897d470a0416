/** The words of a text in lower case; letters and digits of any script, accents removed. */
export function wordsOf(text: string): string[] {
  return wordsIn(plain(text))
}

/** The runs of letters and digits of a text as they stand. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Lower case without accents. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  return isAscii(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Only the letters and digits of a text, in lower case, without accents. */
export function compacted(text: string): string {
  return plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** Places inside other words that are passed over; a text made to waste time has more. */
const mostTries = 500

/** Where a lower-case value stands in a text as whole words, at `from` or later; -1 when nowhere. */
export function findWhole(text: string, value: string, from = 0): number {
  let tries = mostTries
  for (let at = text.indexOf(value, from); at >= 0 && tries > 0; at = text.indexOf(value, at + 1)) {
    tries--
    const end = at + value.length
    if (!joined(text, at - 1, at) && !joined(text, end - 1, end) && !splitsNumber(text, at, end)) return at
  }
  return -1
}

/** True when the letters or digits at both places belong to one word. */
function joined(text: string, left: number, right: number): boolean {
  return left >= 0 && right < text.length && wordy(text.charCodeAt(left)) && wordy(text.charCodeAt(right))
}

/** Letters of scripts that put no spaces between words never join. */
function wordy(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 0xc0 && c < 0x2000)
}

/** "5" does not stand in "2.5", "1,500" or "5.75". */
function splitsNumber(text: string, start: number, end: number): boolean {
  const point = (at: number) => text[at] === '.' || text[at] === ','
  return (
    (isDigitAt(text, start) && point(start - 1) && isDigitAt(text, start - 2)) ||
    (isDigitAt(text, end - 1) && point(end) && isDigitAt(text, end + 1) && isDigitAt(text, start))
  )
}

/** Whether a digit from 0 to 9 stands at a place. */
export function isDigitAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c >= 48 && c <= 57
}

/** Whether a text has a digit from 0 to 9. */
export function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isDigitAt(text, i)) return true
  return false
}
