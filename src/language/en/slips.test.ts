import { describe, expect, it } from 'vitest'
import { expand, textOf } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'
import type { Piece } from '../../spec/language.ts'
import { random } from '../../lib/random.ts'
import type { Parameter } from '../../spec/tool.ts'
import { evidence, meansValue, stemsFor } from './evidence.ts'
import { englishPartsOf } from './english.ts'
import { words as packWords } from './words/packs.ts'
import { casual, noise } from './noise.ts'
import { words } from './words/packs.ts'
import { paraphrase } from './paraphrase.ts'

const parts = englishPartsOf(packWords)

const { moves } = parts
const atoms = words.blocks('reason')
const id = { exact: 'ORD-48213', path: 'order_id' }
const registers = [[], ['casual'], ['second_language'], ['casual', 'young'], ['formal'], ['elderly']].map(
  (tags) => new Set(tags),
)

function told(p: Phrase, seed: number): Piece[] {
  return expand(p, { random: random(seed), tags: new Set(p.needs), slot: () => [id], list: () => [] })
}

const sentences = [...moves.situations, ...moves.reasons, ...atoms.flatMap((atom) => atom.phrases('clauses'))]

describe('noise', () => {
  it('never changes an exact piece, and slips twice at most in a sentence', () => {
    let changed = 0
    sentences.forEach((p, i) => {
      const before: Piece[] = [...told(p, i), ' for ', id, ' please']
      const after = noise(before, random(i * 31 + 7), registers[i % registers.length])
      expect(after.filter((piece) => typeof piece !== 'string')).toEqual([id])
      const slips = differing(textOf(before), textOf(after))
      expect(slips, `${textOf(before)} → ${textOf(after)}`).toBeLessThanOrEqual(2)
      if (slips > 0) changed++
    })
    expect(changed / sentences.length).toBeGreaterThan(0.35)
    expect(changed / sentences.length).toBeLessThan(0.9)
  })

  it('slips less when the register is formal', () => {
    const share = (tags: ReadonlySet<string>) =>
      sentences.filter((p, i) => textOf(noise(told(p, i), random(i), tags)) !== textOf(told(p, i))).length
    expect(share(new Set(['formal']))).toBeLessThan(share(new Set(['casual'])) / 1.5)
  })

  it('gives the same slips for the same seed', () => {
    const words: Piece[] = ['Could you please check the delivery address for my package tomorrow?']
    expect(noise(words, random(3), registers[1])).toEqual(noise(words, random(3), registers[1]))
  })

  it('casual lowers the case of words but not of values', () => {
    expect(textOf(casual(['I want ', id, ' Back.']))).toBe('i want ORD-48213 back')
    expect(textOf(casual(['Where is ', id, '?']))).toBe('where is ORD-48213?')
  })
})

/** Words of `a` outside its longest common subsequence with `b`. */
function differing(a: string, b: string): number {
  const [x, y] = [a.split(' '), b.split(' ')]
  let row: number[] = Array.from({ length: y.length + 1 }, () => 0)
  for (const word of x) {
    const next = [0]
    y.forEach((other, j) => next.push(word === other ? row[j] + 1 : Math.max(row[j + 1], next[j])))
    row = next
  }
  return x.length - row[y.length]
}

describe('paraphrase', () => {
  const rewrites = (text: string, tags: string[] = []) =>
    new Set(Array.from({ length: 200 }, (_, i) => textOf(paraphrase([text], random(i), new Set(tags)))))

  it('keeps exact pieces and closes spaces before marks', () => {
    for (let seed = 0; seed < 50; seed++) {
      const after = paraphrase(['can you find ', id, ' ', ', it is late'], random(seed), new Set())
      expect(after.filter((piece) => typeof piece !== 'string')).toEqual([id])
      expect(textOf(after)).toMatch(/find ORD-48213, it(?: i|')s late$/)
    }
  })

  it('changes modals and contractions', () => {
    expect(rewrites('Can you find it? I am late.')).toContain("Are you able to find it? I'm late.")
    expect(rewrites("I'd like to know.")).toContain('I would like to know.')
  })

  it('never breaks what a rule could break', () => {
    expect([...rewrites("it's been a week")]).toEqual(["it's been a week"])
    expect([...rewrites('Yes, I am.')].every((text) => text.endsWith('I am.'))).toBe(true)
    expect([...rewrites("why don't you say so")]).toEqual(["why don't you say so"])
    expect([...rewrites("can't you see it")]).toEqual(["can't you see it"])
    expect([...rewrites('all I want is sleep')].every((text) => text.includes('all I want is'))).toBe(true)
    expect([...rewrites('I am going to Paris', ['casual'])].some((text) => text.includes('gonna'))).toBe(
      false,
    )
  })

  it('leaves no doubled word and no doubled space', () => {
    sentences.forEach((p, i) => {
      const text = textOf(paraphrase(told(p, i), random(i), registers[i % registers.length]))
      expect(text).not.toMatch(/ {2}|\b(to to|you you|is is|not not|the the)\b/)
    })
  })
})

const shop = ['defective', 'wrong_item', 'not_received', 'changed_mind', 'other']
function reasonParameter(values: readonly string[]): Parameter {
  return {
    path: 'reason',
    name: 'reason',
    schema: { enum: [...values], description: 'Reason category for the refund' },
    type: 'enum',
    required: true,
    label: 'reason',
    noun: 'reason',
    values,
  }
}

describe('evidence', () => {
  it.each([
    [shop],
    [['damaged', 'defective', 'wrong_size', 'late', 'better_price', 'other']],
    [
      [
        'not_as_described',
        'poor_quality',
        'missing_parts',
        'not_received',
        'no_longer_needed',
        'damaged_in_transit',
        'faulty',
      ],
    ],
    [['broken', 'damaged', 'lost', 'missing']],
  ])('no phrase stands under two of %s', (values) => {
    const seen = new Map<string, string>()
    const p = reasonParameter(values)
    for (const value of values) {
      const found = evidence.forValue(p, value)
      for (const phrase of [...(found?.clauses ?? []), ...(found?.nouns ?? [])]) {
        const text = phrase.source.toLowerCase()
        expect([undefined, value], `${text}: ${seen.get(text)} and ${value}`).toContain(seen.get(text))
        seen.set(text, value)
      }
    }
  })

  it('is rich for the reasons of a refund', () => {
    const p = reasonParameter(shop)
    for (const value of shop) {
      const clauses = evidence.forValue(p, value)?.clauses ?? []
      expect(clauses.filter((c) => c.needs.length === 0).length, value).toBeGreaterThanOrEqual(25)
      expect(evidence.forValue(p, value)?.nouns.length, value).toBeGreaterThanOrEqual(5)
      expect(stemsFor(p, value)?.length, value).toBeGreaterThan(20)
    }
  })

  it('every phrase is recognised by its own stems, in several wordings', () => {
    for (const atom of atoms) {
      const value = ownerOf(atom.name)
      const p = reasonParameter([value])
      for (const phrase of [...atom.phrases('clauses'), ...atom.phrases('nouns')])
        for (let seed = 0; seed < 4; seed++) {
          const text = textOf(paraphrase(told(phrase, seed), random(seed), new Set()))
          expect(meansValue(p, value, text), `${atom.name}: ${text}`).toBe(true)
        }
    }
  })

  it('is recognised nearly always through typing errors', () => {
    const p = reasonParameter(shop)
    let right = 0
    let all = 0
    for (const value of shop)
      for (const [i, clause] of (evidence.forValue(p, value)?.clauses ?? []).entries()) {
        all++
        if (meansValue(p, value, textOf(noise(told(clause, i), random(i), new Set(['casual']))))) right++
      }
    expect(right / all).toBeGreaterThan(0.95)
  })

  it('is rarely taken for another reason', () => {
    const p = reasonParameter(shop)
    let alone = 0
    let all = 0
    for (const value of shop)
      for (const clause of evidence.forValue(p, value)?.clauses ?? []) {
        const meant = shop.filter((other) => meansValue(p, other, textOf(told(clause, 1))))
        expect(meant, clause.source).toContain(value)
        all++
        if (meant.length === 1) alone++
      }
    expect(alone / all).toBeGreaterThan(0.96)
  })

  it('every phrase of a common enum value is recognised', () => {
    for (const entry of [...words.blocks('meaning'), ...words.blocks('grave-meaning')]) {
      const value = entry.name.split(', ')[0].replaceAll(' ', '_')
      const about = entry.field('about')?.split(', ') ?? []
      const p: Parameter = {
        ...reasonParameter([value]),
        name: entry.kind === 'grave-meaning' ? 'priority' : about[0],
        label: about[0],
        schema: { description: about.join(' ') },
      }
      const found = evidence.forValue(p, value)
      expect(found?.clauses.length, value).toBeGreaterThan(0)
      for (const phrase of [...(found?.clauses ?? []), ...(found?.nouns ?? [])])
        for (let seed = 0; seed < 3; seed++) {
          const text = textOf(told(phrase, seed))
          expect(meansValue(p, value, text), `${about[0]}=${value}: ${text}`).toBe(true)
        }
    }
  })

  it('does not see evidence where there is none', () => {
    const p = reasonParameter(shop)
    for (const value of shop)
      for (const text of [
        'please give me my money back',
        'thank you so much',
        'I want a refund for ORD-48213',
      ])
        expect(meansValue(p, value, text), `${value}: ${text}`).toBe(false)
  })

  it('knows grave cases where the description asks for them', () => {
    const p: Parameter = {
      path: 'priority',
      name: 'priority',
      type: 'enum',
      required: false,
      label: 'priority',
      noun: 'priority',
      schema: { description: 'high for legal threats, safety problems or repeated failures' },
      values: ['normal', 'high'],
    }
    expect(meansValue(p, 'high', "I've talked to my lawyer about this")).toBe(true)
    expect(meansValue(p, 'normal', 'no rush, whenever you can')).toBe(true)
    expect(evidence.forValue(p, 'high')?.clauses.length).toBeGreaterThan(15)
    const plain: Parameter = { ...p, schema: {} }
    expect(evidence.forValue(plain, 'high')?.clauses.map((c) => c.source)).toContain('this is urgent')
  })

  it('says booleans and unknown values by their own words, whatever characters they hold', () => {
    const gift: Parameter = {
      ...reasonParameter([]),
      path: 'gift',
      name: 'include_gift_wrap',
      label: 'gift wrap',
      type: 'boolean',
    }
    expect(evidence.forValue(gift, true)?.clauses.map((c) => textOf(told(c, 1)))).toContain(
      'I want gift wrap',
    )
    const odd: Parameter = {
      ...reasonParameter(['@a (b|c) [d']),
      name: 'flavour',
      label: 'flavour',
      path: 'flavour',
      schema: {},
    }
    expect(textOf(told(evidence.forValue(odd, '@a (b|c) [d')!.nouns[0], 1))).toBe('@a (b|c) [d')
  })
})

function ownerOf(atom: string): string {
  const entry = words.rows('reasons of values').find(([, own]) => own.split(', ').includes(atom))
  if (entry === undefined) throw new RangeError(`no value owns ${atom}`)
  return entry[0].split(', ')[0].replaceAll(' ', '_')
}
