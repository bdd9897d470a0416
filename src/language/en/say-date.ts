import type { Random } from '../../lib/random.ts'
import { readDate } from './dates.ts'
import { dayOf, months, weekdayOf, weekdays } from './days.ts'
import { ordinal } from './numbers.ts'

/**
 * A way to say an ISO date. Relative ways ("tomorrow", "next Friday", a day without its year) are used
 * only where `readDate` gives the same date back for that `today`. A text that is no date comes back as it is.
 */
export function sayDate(iso: string, random: Random, today?: string): string {
  const day = dayOf(iso)
  if (day === undefined) return iso
  const said = today === undefined ? undefined : relative(day, dayOf(today), random)
  if (said !== undefined && readDate(said, today) === iso) return said
  if (today !== undefined) {
    const short = random.pick(shortForms(iso))
    if (readDate(short, today) === iso) return short
  }
  return random.pick(longForms(iso))
}

function relative(day: number, today: number | undefined, random: Random): string | undefined {
  if (today === undefined) return undefined
  const ahead = day - today
  const name = weekdays[weekdayOf(day)]
  if (ahead === 0) return random.pick(['today', 'today', 'this very day'])
  if (ahead === 1) return random.pick(['tomorrow', 'tomorrow', `tomorrow (${name})`])
  if (ahead === -1) return random.pick(['yesterday', 'yesterday', `yesterday (${name})`])
  if (!random.chance(0.6)) return undefined
  if (ahead === 2) return random.pick(['the day after tomorrow', `this ${name}`, name])
  if (ahead === -2) return random.pick(['the day before yesterday', 'two days ago', `last ${name}`])
  if (ahead > 2 && ahead < 7)
    return random.pick([name, `this ${name}`, `on ${name}`.slice(3), `in ${ahead} days`])
  if (ahead === 7) return random.pick([`a week from today`, 'in a week', `${name} next week`])
  if (ahead > 7 && ahead < 14) return random.pick([`in ${ahead} days`, `${name} next week`])
  if (ahead === 14) return random.pick(['in two weeks', 'two weeks from today'])
  if (ahead < -2 && ahead > -7) return random.pick([`last ${name}`, `${-ahead} days ago`])
  if (ahead === -7) return random.pick(['a week ago', 'a week ago today'])
  if (ahead === -14) return 'two weeks ago'
  return undefined
}

function shortForms(iso: string): string[] {
  const [month, day] = [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  const name = months[month - 1]
  const brief = name.slice(0, 3)
  const forms = [
    `${name} ${day}`,
    `${name} ${day}`,
    `${name} ${ordinal(day)}`,
    `${day} ${name}`,
    `the ${ordinal(day)} of ${name}`,
    `${brief} ${day}`,
    `${brief} ${ordinal(day)}`,
  ]
  // Month first is read as day first by half of the world: only where it cannot be.
  if (day > 12 || day === month) forms.push(`${month}/${day}`)
  return forms
}

function longForms(iso: string): string[] {
  const [year, month, day] = [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  const name = months[month - 1]
  const forms = [
    `${name} ${day}, ${year}`,
    `${name} ${day}, ${year}`,
    `${name} ${ordinal(day)}, ${year}`,
    `${name} ${ordinal(day)} ${year}`,
    `${day} ${name} ${year}`,
    `${name.slice(0, 3)} ${day}, ${year}`,
    `${name.slice(0, 3)} ${day} ${year}`,
    iso,
  ]
  if (day > 12 || day === month) forms.push(`${month}/${day}/${year}`, `${month}/${day}/${year.slice(2)}`)
  return forms
}

/** A way to say a clock time given in minutes since midnight; `minutesOf` reads every one back. */
export function sayTime(minutes: number, random: Random): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  const padded = String(minute).padStart(2, '0')
  const half = hour < 12 ? 'am' : 'pm'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const forms = [
    `${twelve}:${padded} ${half}`,
    `${twelve}:${padded}${half}`,
    `${String(hour).padStart(2, '0')}:${padded}`,
  ]
  if (minute === 0) forms.push(`${twelve} ${half}`, `${twelve}${half}`, `${twelve}${half}`)
  if (minutes === 720) forms.push('noon')
  return random.pick(forms)
}
