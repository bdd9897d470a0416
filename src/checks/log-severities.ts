import type { Severities } from './severities.ts'

const told: Severities = {
  'realism/placeholder-value': 'warning',
  'realism/placeholder-text': 'warning',
  'realism/slot-marker': 'warning',
  'realism/absurd-amount': 'warning',
  'realism/impossible-date': 'warning',
}

/** What reads answers for figures knows how English counts and says units. */
const toldAbroad: Severities = { ...told, 'reply/not-in-result': 'warning', 'reply/outside-facts': 'warning' }

/**
 * Severities for dialogues of logs in a language. People and systems really said what stands there: what would be a
 * fault of a generator, such as a placeholder, is told and rejects nothing.
 */
export function logSeverities(language: string): Severities {
  return language === 'en' ? told : toldAbroad
}
