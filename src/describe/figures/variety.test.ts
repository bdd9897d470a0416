import { describe, expect, it } from 'vitest'
import { random } from '../../lib/random.ts'
import { variety } from './variety.ts'

describe('variety', () => {
  it('counts words, runs, openings and templates exactly for a small set', () => {
    const counter = variety()
    counter.add('Where is my order ORD-1?', 'a')
    counter.add('where is my order ORD-22', 'a')
    counter.add('Cancel it!', 'b')
    counter.add('')
    const report = counter.report()
    expect(report).toMatchObject({
      texts: 4,
      words: 12,
      vocabulary: 7,
      typeToken: 7 / 12,
      distinct2: 5 / 9,
      distinct3: 3 / 6,
      templates: 2,
      commonestTemplate: { key: 'a', count: 2, share: 2 / 3 },
      sampled: [],
    })
    expect(report.openings).toEqual([
      { key: 'where is my', count: 2, share: 2 / 3 },
      { key: 'cancel it', count: 1, share: 1 / 3 },
    ])
    expect(report.length).toMatchObject({ mean: 3, median: 2, p95: 5, longest: 5 })
    expect(report.length.histogram.slice(0, 3).map(({ texts }) => texts)).toEqual([2, 2, 0])
    expect(report.growth.at(-1)).toEqual({ texts: 4, vocabulary: 7 })
  })

  it('tells varied texts from texts of one template', () => {
    const draw = random(1)
    const word = (): string =>
      `${draw.pick([...'bcdfgl'])}${draw.pick([...'aeiou'])}${draw.pick([...'klmnrst'])}`
    const varied = variety()
    const alike = variety()
    for (let i = 0; i < 800; i++) {
      varied.add(Array.from({ length: 12 }, word).join(' '))
      alike.add(`please tell me where my ${word()} is because I have waited for a week`)
    }
    const [a, b] = [varied.report(), alike.report()]
    expect(a.selfBleu).toBeLessThan(0.3)
    expect(b.selfBleu).toBeGreaterThan(0.8)
    expect(a.distinct3).toBeGreaterThan(0.9)
    expect(b.distinct3).toBeLessThan(0.1)
    expect(a.sampled).toEqual(['self-BLEU'])
    expect(a.selfBleuTexts).toBe(500)
  })

  it('gives the growth of the vocabulary at sixteenths, eighths, … of any number of texts', () => {
    for (const texts of [1, 3, 100, 5000]) {
      const counter = variety({ references: 2 })
      for (let i = 0; i < texts; i++)
        counter.add(
          `word ${'abcdefghij'[i % 10]}${i.toString(36).replaceAll(/[0-9]/g, (d) => 'klmnopqrst'[Number(d)])}`,
        )
      const { growth, vocabulary } = counter.report()
      expect(growth.at(-1)).toEqual({ texts, vocabulary })
      for (let i = 1; i < growth.length; i++)
        expect(growth[i].vocabulary).toBeGreaterThan(growth[i - 1].vocabulary)
      const parts = texts < 16 ? [] : [16, 8, 4, 2, 1]
      const off = parts.map((part, i) => Math.abs((growth[i].texts * part) / texts - 1))
      expect(Math.max(0, ...off)).toBeLessThan(0.05)
    }
  })

  it('gives the same report for the same texts', () => {
    const report = () => {
      const counter = variety({ seed: 4, references: 50 })
      for (let i = 0; i < 300; i++)
        counter.add(`${'abc'[i % 3]} ${'defgh'[i % 5]} ${'ijklmno'[i % 7]} and more`)
      return counter.report()
    }
    expect(report()).toEqual(report())
  })

  it('takes no texts', () => {
    expect(variety().report()).toMatchObject({
      texts: 0,
      distinct2: 0,
      selfBleu: 0,
      commonestTemplate: undefined,
      growth: [],
    })
  })
})
