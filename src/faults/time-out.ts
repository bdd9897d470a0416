import type { Fault } from '../spec/corruption.ts'

export const timeOut: Fault = {
  name: 'time_out',
  told: /tim(?:ed?|e)[ -]?out|deadline exceeded|\b(?:408|504)\b|przekroczono (?:limit )?czas|超时|시간 ?초과/iu,
  blame: 'world',
}
