import type { Claim } from '../../../spec/reading.ts'
import { numbersIn } from '../../reading/numbers.ts'
import type { ClaimWords } from '../../reading/claims.ts'
import { weekdayBefore } from './dates.ts'
import { numberWords } from './numbers.ts'

/** Numbers in words only from eleven on or before a unit, as "one moment" states nothing. */
const wordNumber =
  /\b(?:(two|three|four|five|six|seven|eight|nine|ten)(?=[ -](?:business |working |calendar )?(?:day|week|month|year|hour|minute|dollar|buck|percent|euro|star))|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/

function wordNumbers(text: string): Claim[] {
  const claims: Claim[] = []
  for (
    let at: RegExpExecArray | null = wordNumber.exec(text), from = 0;
    at !== null;
    at = wordNumber.exec(text.slice(from))
  ) {
    const start = from + at.index
    const run =
      /^[a-z]+(?:[ -](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand))*/.exec(
        text.slice(start),
      )?.[0] ?? at[0]
    claims.push({ kind: 'number', text: run, value: Math.max(...numbersIn(run, numberWords)) })
    from = start + run.length
  }
  return claims
}

/** Exact things as English states them. */
export const claimWords: ClaimWords = {
  isFigure: (word) => /^\d+(?:st|nd|rd|th|h|x|s|k|am|pm|%|usd|days?|hours?|mins?|-[a-z]+)$/.test(word),
  time: /(\d{1,2})(?::(\d\d))?\s?([ap])\.?m\b|(\d{1,2}):(\d\d)/g,
  mayHaveTime: (text) =>
    text.includes(':') || text.includes('am') || text.includes('pm') || text.includes('.m'),
  weekdayBefore,
  wordNumbers,
}

/** What makes a number bind a business. */
export const bindingUnits = [
  '%',
  ' percent',
  ' day',
  ' business day',
  ' working day',
  ' week',
  ' month',
  ' hour',
  ' dollar',
  ' usd',
  ' euro',
]

export const totalWords = ['total', 'difference', 'sum ', 'together', 'combined', 'remaining', 'in all']
