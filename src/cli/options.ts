import { Problem } from '../problems.ts'

/** Reads a whole number from an option; refuses others with what is expected. */
export function wholeNumber(option: string, least: number, most: number) {
  return (given: string): number => {
    const number = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN
    if (number >= least && number <= most) return number
    throw Problem.of('option/invalid', { option, given, expected: `a whole number from ${least} to ${most}` })
  }
}

/** Reads a share from an option: 0 to 1. */
export function share(option: string) {
  return (given: string): number => {
    const number = given.trim() === '' ? Number.NaN : Number(given)
    if (number >= 0 && number <= 1) return number
    throw Problem.of('option/invalid', { option, given, expected: 'a number from 0 to 1' })
  }
}

/** Reads an ISO date from an option. */
export function isoDate(option: string) {
  return (given: string): string => {
    const date = /^\d{4}-\d\d-\d\d$/.test(given) ? new Date(`${given}T00:00:00Z`) : new Date(Number.NaN)
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(given)) return given
    throw Problem.of('option/invalid', { option, given, expected: 'a date such as 2026-11-27' })
  }
}

/** Reads a list: `a,b`. */
export function list(given: string): string[] {
  return given
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** Reads one of some words; `later` are words that a later version will know. */
export function oneOf(option: string, words: readonly string[], later: readonly string[] = []) {
  return (given: string): string => {
    if (words.includes(given)) return given
    if (later.includes(given)) {
      throw Problem.of('not-yet', { what: `${option} ${given}`, instead: `Take ${words.join(' or ')}.` })
    }
    throw Problem.of('option/invalid', { option, given, expected: words.join(' or ') })
  }
}
