import type { ValueWords } from './reply-words.ts'

/** How values are said where a language has no words for them: figures, ISO dates and names as they stand. */
export const plainValues: ValueWords = {
  date: (iso) => ({ bare: iso.slice(0, 10), on: iso.slice(0, 10) }),
  money: (amount, currency) => `${amount}${currency}`,
  count: String,
  minutes: String,
  days: String,
  temperature: (n, unit) => `${n}${unit ?? ''}`,
  items: (items) => items.map(({ name, quantity }) => `${quantity}×${name}`).join(','),
  address: (parts) => Object.values(parts).join(','),
  status: (value) => ({ is: value, adjective: value }),
  field: (label, value) => `${label}:${value}`,
  listed: (items) => items.join(','),
  label: (words) => words.join(''),
  more: (n) => `+${n}`,
  plural: (noun) => noun,
  withArticle: (noun) => noun,
  option: (value) => value,
}
