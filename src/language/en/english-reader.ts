import { textReader } from '../reading/text-reader.ts'
import { asks } from './compose.ts'
import { meaningsIn } from './evidence.ts'
import { saysAmountIn } from './read/amounts.ts'
import { bindingUnits, claimWords, totalWords } from './read/claims.ts'
import { dateWords, saysDayInWords, saysMonthInWords, saysTimeInWords, statedToday } from './read/dates.ts'
import { lexicon } from './read/lexicon.ts'
import { numberWords, withSpokenDigits } from './read/numbers.ts'
import { asksIn, isCourtesyIn, successIn } from './read/reports.ts'
import { topics } from './read/topics.ts'

/** Reads an English text. */
export const read = textReader({
  lexicon,
  numbers: numberWords,
  dates: dateWords,
  claims: claimWords,
  bindingUnits,
  totalWords,
  withSpokenDigits,
  saysAmount: saysAmountIn,
  saysDay: saysDayInWords,
  saysMonth: saysMonthInWords,
  saysTime: saysTimeInWords,
  negates: (text) => /\b(?:not?|never|without|\w+n['’]?t)\b/.test(text),
  meanings: meaningsIn,
  success: successIn,
  asks: asksIn,
  isCourtesy: isCourtesyIn,
  statedToday,
  isQuestion: asks,
  topics,
})
