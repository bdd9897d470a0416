/** A day as a person or a system writes it, with the places of its parts. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly year: number
  readonly month: number
  readonly day: number
  /** Writes another day in the same manner. */
  write(year: number, month: number, day: number): string
}

const english = 'january february march april may june july august september october november december'.split(
  ' ',
)
const polish =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  )

const numeric = /(?<![\d.-])(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?![\d-])/g
const chinese = /(?<!\d)(\d{4})( ?年 ?)(\d{1,2})( ?月 ?)(\d{1,2})( ?[日号])/g
const named = new RegExp(
  `(?<![\\d\\p{L}])(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${[...english, ...polish, ...english.map((month) => `${month.slice(0, 3)}\\.?`)].join('|')})(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?:, ?| )(\\d{4})(?!\\d)`,
  'giu',
)
const dense = /^(\d{4})(\d{2})(\d{2})$/

/** The whole dates (day, month and year from 1900 to 2029) in a text, in order. One pass for each manner of writing. */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const match of text.matchAll(numeric)) {
    const [whole, a, sign, b, c] = match
    const isYearFirst = a.length === 4
    if (!isYearFirst && c.length !== 4) continue
    const [x, y, z] = [Number(a), Number(b), Number(c)]
    // 4/5/1990 is read as in America, 4.5.1990 and 4-5-1990 as in Europe.
    const isMonthFirst = !isYearFirst && (y > 12 || (sign === '/' && x <= 12))
    const [year, month, day] = isYearFirst ? [x, y, z] : isMonthFirst ? [z, x, y] : [z, y, x]
    const put = (n: number, like: string) => (like[0] === '0' || like.length === 2 ? two(n) : String(n))
    const write = (toYear: number, toMonth: number, toDay: number): string =>
      isYearFirst
        ? `${toYear}${sign}${put(toMonth, b)}${sign}${put(toDay, c)}`
        : isMonthFirst
          ? `${put(toMonth, a)}${sign}${put(toDay, b)}${sign}${toYear}`
          : `${put(toDay, a)}${sign}${put(toMonth, b)}${sign}${toYear}`
    keep(found, { start: match.index, end: match.index + whole.length, year, month, day, write })
  }
  for (const match of text.matchAll(chinese)) {
    const [whole, year, first, month, second, day, last] = match
    const write = (toYear: number, toMonth: number, toDay: number): string =>
      `${toYear}${first}${month[0] === '0' ? two(toMonth) : toMonth}${second}${day[0] === '0' ? two(toDay) : toDay}${last}`
    const start = match.index
    keep(found, { start, end: start + whole.length, year: +year, month: +month, day: +day, write })
  }
  for (const match of text.matchAll(named)) keepNamed(found, match)
  const digits = dense.exec(text)
  if (digits !== null)
    keep(found, {
      start: 0,
      end: 8,
      year: Number(digits[1]),
      month: Number(digits[2]),
      day: Number(digits[3]),
      write: (year, month, day) => `${year}${two(month)}${two(day)}`,
    })
  let last = 0
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

const two = (n: number): string => String(n).padStart(2, '0')

/** "April 5, 1990", "5th of …" not, "5 kwietnia 1990". */
function keepNamed(found: WrittenDate[], match: RegExpExecArray): void {
  const [whole, before, name, after, year] = match
  const day = before ?? after
  if (day === undefined || (before !== undefined && after !== undefined)) return
  const lower = name.toLowerCase().replace('.', '')
  const list = polish.includes(lower) ? polish : english
  const month = list.findIndex((one) => one === lower || (list === english && one.slice(0, 3) === lower)) + 1
  const cased = (word: string): string =>
    name === name.toUpperCase()
      ? word.toUpperCase()
      : name[0] === name[0].toUpperCase()
        ? word[0].toUpperCase() + word.slice(1)
        : word
  const shortened = lower.length === 3 && list === english && lower !== 'may'
  const write = (toYear: number, toMonth: number, toDay: number): string => {
    const word = list[toMonth - 1]
    const toName = cased(shortened ? word.slice(0, 3) : word) + (name.endsWith('.') ? '.' : '')
    const toDayText = day.length === 2 && day[0] === '0' ? two(toDay) : String(toDay)
    const ordinal = /(?:st|nd|rd|th) |(?:st|nd|rd|th),/.test(whole) ? ordinalOf(toDay) : ''
    const joint = after !== undefined && whole.includes(',') ? ', ' : ' '
    return before === undefined
      ? `${toName} ${toDayText}${ordinal}${joint}${toYear}`
      : `${toDayText}${ordinal} ${toName}${whole.includes(',') ? ', ' : ' '}${toYear}`
  }
  const start = match.index
  keep(found, { start, end: start + whole.length, year: Number(year), month, day: Number(day), write })
}

function ordinalOf(day: number): string {
  if (day > 3 && day < 21) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

function keep(found: WrittenDate[], date: WrittenDate): void {
  const { year, month, day } = date
  if (year >= 1900 && year < 2030 && month >= 1 && month <= 12 && day >= 1 && day <= 31) found.push(date)
}
