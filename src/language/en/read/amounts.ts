import type { Day } from '../../../lib/calendar-day.ts'

/** Units whose words let a number be said in another measure: "two hours" says 120 minutes. */
const measures: readonly (readonly [number, readonly string[]])[] = [
  [60, ['hour', 'hr', 'minute', 'min']],
  [3600, ['hour', 'hr']],
  [7, ['week']],
  [14, ['fortnight']],
  [24, ['day']],
  [30, ['month']],
  [365, ['year']],
  [12, ['year', 'dozen', 'feet', 'foot']],
  [100, ['dollar', '$', 'euro', '€', 'pound', '£', 'percent', '%', 'meter', 'metre', 'cent']],
  [1000, ['k', 'kilo', 'km', 'kg', 'gram', 'liter', 'litre', 'meter', 'metre', 'second', 'thousand']],
]

/** Whether a text says an amount otherwise than by its own number: "free", "both", "two hours", "this year". */
export function saysAmountIn(
  text: string,
  numbers: ReadonlySet<number>,
  value: number,
  { money, today }: { readonly money: boolean; readonly today: Day | undefined },
): boolean {
  if (value === 0) return /\b(?:no|none|without|free|not|zero|never)\b/.test(text)
  if (value === 1 && !money) return /\b(?:a|an|one|single|once|me|my|this|the|first|i)\b/.test(text)
  if (value === 2 && /\b(?:both|two|second|us|my (?:wife|husband|partner|friend))\b/.test(text)) return true
  for (const [factor, units] of measures)
    if (
      (numbers.has(value / factor) || numbers.has(value * factor)) &&
      units.some((unit) => text.includes(unit))
    )
      return true
  return (
    today !== undefined && Math.abs(value - today.year) <= 1 && /\b(?:this|last|next|current) \w+/.test(text)
  )
}
