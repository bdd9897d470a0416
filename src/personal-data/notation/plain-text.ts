const wide = /[\u00a0\u2000-\u200a\u2010-\u2015\u202f\u2212\u3000\uff01-\uff5e]/
const wides = /[\u00a0\u2000-\u200a\u2010-\u2015\u202f\u2212\u3000\uff01-\uff5e]/g

/**
 * The text with full-width characters, odd spaces and odd hyphens made plain. It has the same length,
 * so that offsets hold in both.
 */
export function plainText(text: string): string {
  return wide.test(text) ? text.replace(wides, narrowed) : text
}

function narrowed(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : ' '
}

/** True for 0-9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** True for A-Z and a-z. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** True where a word of an alphabet goes on: letters of Latin, Greek and Cyrillic, digits, underscore; no Chinese. */
export const isWordy = (code: number): boolean =>
  isDigit(code) || isLetter(code) || code === 95 || (code >= 0xc0 && code <= 0x52f && code !== 0xd7)

/** Digits that stand together, as people group them. */
export interface NumberRun {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly groups: readonly { readonly start: number; readonly end: number }[]
}

const mostDigits = 40

/**
 * Runs of digits in a plain text. Groups of one run are parted by one space, hyphen, dot or slash, by
 * brackets, or by two of these; a run of more than 40 digits is cut. One pass.
 */
export function numberRuns(text: string): readonly NumberRun[] {
  // Several finders ask for the runs of one text, one after the other.
  if (last?.text !== text) last = { text, runs: /\d/.test(text) ? readRuns(text) : [] }
  return last.runs
}

let last: { readonly text: string; readonly runs: readonly NumberRun[] } | undefined

function readRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = []
  let groups: { start: number; end: number }[] = []
  let count = 0
  let i = 0
  const close = () => {
    if (groups.length > 0) runs.push(runOf(text, groups))
    groups = []
    count = 0
  }
  while (i < text.length) {
    if (!isDigit(text.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < text.length && isDigit(text.charCodeAt(i))) i++
    const before = groups.at(-1)
    if (before !== undefined && (!joins(text, before.end, start) || count + i - start > mostDigits)) close()
    groups.push({ start, end: i })
    count += i - start
  }
  close()
  return runs
}

function joins(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (!' -./()'.includes(text[i])) return false
  return true
}

function runOf(text: string, groups: readonly { start: number; end: number }[]): NumberRun {
  let digits = ''
  for (const group of groups) digits += text.slice(group.start, group.end)
  return { start: groups[0].start, end: groups[groups.length - 1].end, digits, groups }
}

/** The part of a run that its groups `from` to `to` (inclusive) make. */
export function partOf(text: string, run: NumberRun, from: number, to: number): NumberRun {
  return from === 0 && to === run.groups.length - 1 ? run : runOf(text, run.groups.slice(from, to + 1))
}

/** Lengths of the groups, as `4-4-4-4`. */
export function groupingOf(run: NumberRun): string {
  return run.groups.map((group) => group.end - group.start).join('-')
}

/** True where no letter, digit or underscore touches the stretch. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || !isWordy(text.charCodeAt(start - 1))) &&
    (end >= text.length || !isWordy(text.charCodeAt(end)))
  )
}
