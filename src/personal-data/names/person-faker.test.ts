import { describe, expect, it } from 'vitest'
import { random } from '../../lib/random.ts'
import { personFaker } from './person-faker.ts'
import { persons } from './person-finder.ts'
import { declinePolish } from './polish-forms.ts'

/** Masks texts of one dialogue by what the finder sees in them. */
function masked(
  language: string,
  texts: readonly (readonly [text: string, ...keys: string[]])[],
  seed = 7,
): string[] {
  const faker = personFaker.open(random(seed), language)
  const all = texts.map(([text, ...keys]) => ({
    text,
    at: { language, keys },
    found: persons.find(text, { language, keys }),
  }))
  for (const { text, at, found } of all)
    for (const one of found) faker.learn(text.slice(one.start, one.end), one, at)
  return all.map(({ text, at, found }) => {
    let out = text
    for (const one of found.toReversed()) {
      out = out.slice(0, one.start) + faker.fake(text.slice(one.start, one.end), one, at) + out.slice(one.end)
    }
    return out
  })
}

describe('fakes of persons', () => {
  it('gives parts, order and capitals the same fake person', () => {
    const [said, first, last, reversed, upper] = masked('en', [
      ['My name is Emily Carter.'],
      ['Emily', 'passengers', '0', 'first_name'],
      ['Carter', 'passengers', '0', 'last_name'],
      ['Carter, Emily', 'full_name'],
      ['MY NAME IS EMILY CARTER'],
    ])
    expect(said).not.toMatch(/Emily|Carter/)
    expect(said).toBe(`My name is ${first} ${last}.`)
    expect(reversed).toBe(`${last}, ${first}`)
    expect(upper).toBe(`MY NAME IS ${first} ${last}`.toUpperCase())
  })

  it('keeps the case of a Polish name and the form of a woman', () => {
    const [given, family, genitive, instrumental, woman] = masked('pl', [
      ['Jan', 'imie'],
      ['Kowalski', 'nazwisko'],
      ['Bilet dla Jana Kowalskiego'],
      ['Lecę z Janem Kowalskim'],
      ['Nazywam się Anna Kowalska'],
    ])
    const forms = [
      declinePolish(given.toLowerCase(), 'm', 'given'),
      declinePolish(family.toLowerCase(), 'm', 'family'),
    ]
    expect(genitive.toLowerCase()).toBe(`bilet dla ${forms[0][1]} ${forms[1][1]}`)
    expect(instrumental.toLowerCase()).toBe(`lecę z ${forms[0][4]} ${forms[1][4]}`)
    expect(woman.toLowerCase().split(' ').at(-1)).toBe(declinePolish(family.toLowerCase(), 'f', 'family')[0])
  })

  it('links Chinese characters, titles and pinyin', () => {
    const [whole, titled, letters] = masked('zh', [
      ['我叫王小明'],
      ['王先生您好'],
      ['Wang Xiaoming', 'passenger_name'],
    ])
    expect(whole.slice(2)).toMatch(/^[\u4e00-\u9fff]{3}$/)
    expect(titled).toBe(`${whole[2]}先生您好`)
    expect(letters).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    expect(letters).not.toContain('Wang')
  })

  it('does not follow from the value', () => {
    expect(masked('en', [['My name is Emily Carter.']])).toEqual(
      masked('en', [['My name is Sarah Fletcher.']]),
    )
  })

  it('knows user names that are made of a learnt name', () => {
    const faker = personFaker.open(random(3), 'en')
    faker.learn('Mia Li', { start: 0, end: 6, kind: 'person', detail: 'full', confidence: 1 }, { keys: [] })
    const given = faker.wordFor?.('mia')
    const family = faker.wordFor?.('li')
    expect(given).toMatch(/^[a-z]+$/)
    expect(faker.wordFor?.('miali')).toBe(`${given}${family}`)
    expect(faker.wordFor?.('zebra')).toBeUndefined()
  })
})

describe('the finder', () => {
  it.each([
    ['Weather in Jordan and Paris'],
    ['songs by Taylor Swift'],
    ['an account at Wells Fargo'],
    ['Kennedy Airport, then Johnson Controls Inc'],
    ['I am looking for a hotel in May'],
    ['我在黄山旅游，周末马上去'],
    ['帮我买黄瓜和王者荣耀皮肤'],
  ])('leaves %s', (text) => {
    expect(persons.find(text, { keys: [] })).toEqual([])
  })

  it('reads hostile text in linear time', () => {
    for (const text of [
      'Aa '.repeat(50_000),
      '张路'.repeat(30_000),
      '马·'.repeat(30_000),
      "O'".repeat(50_000),
    ]) {
      const from = performance.now()
      persons.find(text, { keys: [] })
      expect(performance.now() - from).toBeLessThan(3000)
    }
  })
})
