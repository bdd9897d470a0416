import { wordsOfName } from '../../lib/text.ts'
import { datesIn } from '../notation/written-dates.ts'
import type { Finder, Finding, Surroundings } from '../spec/kinds.ts'

/** Finds dates of birth: by their key, or by words such as "born on", "data urodzenia", 出生日期. */
export const birthDateFinder: Finder = {
  kinds: ['birth_date'],
  find(text, at) {
    if (text.length < 8 || !/\d{4}|\d{2}[./-]\d{2}/.test(text)) return []
    const isKeyed = isBirthKey(at)
    if (at.keys.length > 0 && !isKeyed && text.length < 24) return []
    const isAsked =
      at.keys.length === 0 &&
      text.length < 80 &&
      at.question !== undefined &&
      cue.test(at.question.slice(-200))
    if (!isKeyed && !isAsked && !/生/.test(text) && !cue.test(text)) return []
    const found: Finding[] = []
    for (const { start, end } of datesIn(text)) {
      const before = text.slice(Math.max(0, start - reach), start)
      const isSaid = cueBefore.test(before) || /^\s?出生|^\s?生(?:[，。]|$)/.test(text.slice(end, end + 4))
      if (isKeyed || isAsked || isSaid)
        found.push({ start, end, kind: 'birth_date', confidence: isKeyed ? 0.95 : 0.9 })
    }
    return found
  },
}

const reach = 40
const words =
  'date of birth|birth ?date|birthday|born|\\bd\\.?o\\.?b\\b|data urodzenia|dat[ęya] urodzenia|urodzon[ayey]|urodził[ae]?m? się|urodziny|\\bur\\.|出生日期|出生于|出生年月|生日'
const cue = new RegExp(words, 'i')
/** A few words may stand between: "date of birth, as on my passport, is". */
const cueBefore = new RegExp(`(?:${words})[^\\d\\n.。;；]{0,24}$`, 'i')

function isBirthKey({ keys }: Surroundings): boolean {
  const key = keys.findLast((part) => !/^\d+$/.test(part))
  if (key === undefined || key.length > 60) return false
  return / (?:dob|birth ?date|birthdate|date of birth|birthday|data urodzenia|born|出生日期|生日) /.test(
    ` ${wordsOfName(key).join(' ')} `,
  )
}
