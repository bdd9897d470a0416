import { expect, it } from 'vitest'
import { toySample } from '../describe/figures/toy-set.ts'
import { english } from '../language/en/english.ts'
import { asRowsTell, withTodaySaid } from './say-today.ts'

const languages = new Map([['en', english]])
const bare = toySample('a', 'remind', 'wake me tomorrow', { date: '2026-03-04' })
const dated = { ...bare, today: '2026-03-03' }
const system = (content: string) => ({
  ...dated,
  messages: [{ role: 'system' as const, content }, ...bare.messages],
})

it('rows tell the date that the system message states, and no other', () => {
  expect(asRowsTell(dated, languages).today).toBeUndefined()
  expect(asRowsTell(system('Be kind. Today is 2026-05-06.'), languages).today).toBe('2026-05-06')
})

it('says the date in the system message, or in a new one, under a new id', () => {
  const said = withTodaySaid(system('Be kind.'), languages)
  expect(said?.messages[0]).toEqual({ role: 'system', content: 'Be kind.\n\nToday is 2026-03-03.' })
  expect(said?.id).not.toBe(dated.id)
  const [first, ...others] = withTodaySaid(dated, languages)?.messages ?? []
  expect(first).toEqual({ role: 'system', content: 'Today is 2026-03-03.' })
  expect(others).toEqual(dated.messages)
  expect(said && asRowsTell(said, languages).today).toBe('2026-03-03')
})

it('leaves alone what states a date, or has none', () => {
  expect(withTodaySaid(system('Today is March 3, 2026.'), languages)).toBeUndefined()
  expect(withTodaySaid(bare, languages)).toBeUndefined()
})
