// Data: who writes. Each persona has its own mix of register, moves, capitals and marks.
import type { Persona } from '../language.ts'

type Row = readonly [
  id: string, tags: string, opening: number, situation: number, reason: number, closing: number,
  lowercase: number, unpunctuated: number, weight: number,
]

const rows: readonly Row[] = [
  ['plain', '', 0.3, 0.25, 0.1, 0.35, 0.05, 0.2, 9],
  ['plain_short', '', 0.05, 0.05, 0.03, 0.08, 0.1, 0.4, 7],
  ['plain_friendly', '', 0.7, 0.3, 0.1, 0.7, 0.02, 0.15, 10],
  ['plain_storyteller', '', 0.35, 0.75, 0.25, 0.4, 0.03, 0.15, 7],
  ['busy_parent', '', 0.3, 0.7, 0.2, 0.45, 0.3, 0.4, 4],
  ['night_shift_nurse', '', 0.3, 0.5, 0.15, 0.4, 0.25, 0.3, 2],
  ['matter_of_fact', '', 0.08, 0.2, 0.1, 0.1, 0.02, 0.1, 6],
  ['gift_giver', '', 0.45, 0.7, 0.25, 0.6, 0.05, 0.15, 2],
  ['polite_regular', 'polite', 0.7, 0.3, 0.15, 0.85, 0.0, 0.05, 4],
  ['polite_shy', 'polite,anxious', 0.75, 0.4, 0.2, 0.8, 0.05, 0.15, 2],
  ['polite_brief', 'polite', 0.2, 0.08, 0.05, 0.55, 0.02, 0.1, 4],
  ['grateful', 'polite,chatty', 0.8, 0.5, 0.2, 0.95, 0.0, 0.05, 2],
  ['terse', 'terse', 0.02, 0.02, 0.02, 0.05, 0.35, 0.75, 7],
  ['terse_phone', 'terse,casual', 0.03, 0.02, 0.02, 0.08, 0.85, 0.9, 6],
  ['terse_office', 'terse,business', 0.04, 0.03, 0.03, 0.12, 0.02, 0.3, 3],
  ['terse_cross', 'terse,angry', 0.08, 0.1, 0.04, 0.2, 0.3, 0.6, 3],
  ['casual', 'casual', 0.35, 0.2, 0.1, 0.35, 0.8, 0.75, 6],
  ['casual_capitals', 'casual', 0.4, 0.25, 0.12, 0.4, 0.15, 0.5, 4],
  ['casual_short', 'casual', 0.06, 0.04, 0.03, 0.1, 0.9, 0.9, 6],
  ['casual_rambler', 'casual,chatty', 0.6, 0.8, 0.3, 0.4, 0.6, 0.6, 2],
  ['commuter', 'casual', 0.25, 0.6, 0.2, 0.3, 0.6, 0.7, 2],
  ['student', 'casual,young', 0.45, 0.4, 0.15, 0.35, 0.9, 0.85, 4],
  ['teenager', 'young,casual', 0.4, 0.25, 0.1, 0.3, 0.95, 0.95, 2],
  ['gamer', 'young,terse,casual', 0.15, 0.08, 0.03, 0.15, 0.95, 0.95, 2],
  ['young_parent', 'young', 0.4, 0.6, 0.2, 0.45, 0.5, 0.5, 2],
  ['grandmother', 'elderly,polite', 0.8, 0.6, 0.2, 0.85, 0.0, 0.1, 2],
  ['grandfather', 'elderly', 0.45, 0.4, 0.15, 0.4, 0.05, 0.15, 2],
  ['elderly_cross', 'elderly,angry', 0.5, 0.5, 0.15, 0.45, 0.05, 0.15, 1],
  ['elderly_chatty', 'elderly,chatty', 0.75, 0.8, 0.25, 0.7, 0.02, 0.1, 1],
  ['formal', 'formal', 0.5, 0.25, 0.15, 0.6, 0.0, 0.02, 2],
  ['formal_brief', 'formal', 0.15, 0.06, 0.06, 0.25, 0.0, 0.02, 3],
  ['formal_displeased', 'formal,angry', 0.4, 0.45, 0.15, 0.5, 0.0, 0.02, 1],
  ['lawyerly', 'formal,polite', 0.6, 0.35, 0.25, 0.7, 0.0, 0.0, 1],
  ['office_manager', 'business', 0.4, 0.3, 0.15, 0.5, 0.0, 0.05, 3],
  ['bookkeeper', 'business,polite', 0.5, 0.35, 0.2, 0.65, 0.0, 0.05, 1],
  ['shop_owner', 'business,casual', 0.3, 0.3, 0.1, 0.3, 0.4, 0.5, 2],
  ['angry', 'angry', 0.35, 0.45, 0.12, 0.45, 0.15, 0.3, 4],
  ['angry_short', 'angry', 0.08, 0.08, 0.05, 0.15, 0.3, 0.5, 4],
  ['angry_casual', 'angry,casual', 0.3, 0.35, 0.1, 0.35, 0.75, 0.7, 2],
  ['angry_regular', 'angry,chatty', 0.45, 0.8, 0.2, 0.55, 0.05, 0.15, 1],
  ['anxious', 'anxious', 0.5, 0.45, 0.25, 0.5, 0.15, 0.3, 3],
  ['anxious_short', 'anxious', 0.12, 0.1, 0.1, 0.25, 0.3, 0.45, 3],
  ['anxious_traveler', 'anxious', 0.35, 0.75, 0.3, 0.45, 0.1, 0.25, 1],
  ['newcomer', 'second_language,polite', 0.65, 0.3, 0.15, 0.65, 0.05, 0.3, 3],
  ['newcomer_brief', 'second_language', 0.12, 0.06, 0.05, 0.25, 0.25, 0.5, 4],
  ['newcomer_young', 'second_language,young,casual', 0.35, 0.25, 0.1, 0.35, 0.7, 0.7, 1],
  ['newcomer_formal', 'second_language,formal', 0.6, 0.3, 0.2, 0.65, 0.0, 0.1, 1],
  ['chatty', 'chatty', 0.7, 0.8, 0.3, 0.65, 0.05, 0.15, 3],
  ['retired_engineer', 'elderly,terse', 0.08, 0.08, 0.08, 0.15, 0.0, 0.15, 1],
  ['one_thumb', 'casual', 0.1, 0.12, 0.06, 0.15, 0.9, 0.9, 4],
]

/** Over all of them about 35 % of messages have an opening, 30 % a situation, 40 % a closing; a third have none. */
export const personas: readonly Persona[] = rows.map(
  ([id, tags, opening, situation, reason, closing, lowercase, unpunctuated, weight]) => ({
    id, tags: tags === '' ? [] : tags.split(','), opening, situation, reason, closing, lowercase, unpunctuated, weight,
  }),
)
