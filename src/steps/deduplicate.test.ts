import { describe, expect, it } from 'vitest'
import { random } from '../lib/random.ts'
import type { Random } from '../lib/random.ts'
import { sketchSimilarity, sketchSlots } from '../sample/similarity/similarity-sketch.ts'
import type { Sample } from '../sample/schema.ts'
import { said } from '../sample/said.ts'
import { deduplicate } from './deduplicate.ts'
import { signer } from '../sample/signature.ts'

function sample(text: string, tool = 'find', more: Sample['messages'] = []): Sample {
  return {
    v: 1,
    id: '',
    kind: 'single',
    class: 'positive',
    tags: [],
    language: 'en',
    tools: ['find'],
    messages: [
      { role: 'system', content: 'You are a shop.' },
      { role: 'user', content: text },
      { role: 'assistant', content: null, tool_calls: [{ id: 'a', name: tool, arguments: {} }] },
      ...more,
    ],
    expect: { calls: [] },
    verdicts: [],
    lineage: { source: 'unknown', seeds: [], parents: [] },
  }
}

function signed(samples: readonly Sample[], quality = samples.map(() => 1)) {
  const sign = signer()
  const count = samples.length
  const sketches = new Uint16Array(count * sketchSlots)
  const exactHi = new Uint32Array(count)
  const exactLo = new Uint32Array(count)
  samples.forEach((s, row) => {
    const { exact } = sign.sign(s, sketches, row * sketchSlots)
    exactHi[row] = exact[0]
    exactLo[row] = exact[1]
  })
  return { count, exactHi, exactLo, sketches, quality: Float32Array.from(quality) }
}

const long = 'Hi there, my order ORD-11111 was due on Monday and it has still not arrived, where is it'

describe('signer', () => {
  const sign = signer()
  it('does not see ids, case, punctuation, the system message or results', () => {
    const one = sign.sign(
      sample(long, 'find', [{ role: 'tool', tool_call_id: 'a', name: 'find', content: '{"a":1}' }]),
    )
    const two = sign.sign(sample(long.toUpperCase().replace('11111', '22222-X') + '?!'))
    expect(one.exact).toEqual(two.exact)
    expect(one.sketch).toEqual(two.sketch)
  })
  it('sees the call, the words and the turns', () => {
    const { exact } = sign.sign(sample('yes go'))
    expect(sign.sign(sample('yes go', 'refund')).exact).not.toEqual(exact)
    expect(sign.sign(sample('yes so')).exact).not.toEqual(exact)
    expect(sign.sign(sample('yes', 'find', [{ role: 'user', content: 'go' }])).exact).not.toEqual(exact)
  })
  it('gives texts of one or two words a sketch of their own', () => {
    const of = (text: string) => sign.sign(sample(text)).sketch.slice()
    expect(sketchSimilarity(of('thanks'), 0, of('thank you'), 0)).toBeLessThan(0.1)
    expect(sketchSimilarity(of('thank you'), 0, of('you thank'), 0)).toBeLessThan(0.1)
    expect(sketchSimilarity(of('thank you'), 0, of('Thank you!'), 0)).toBe(1)
  })
  it('compares characters where words have no spaces', () => {
    const of = (text: string) => sign.sign(sample(text)).sketch.slice()
    const one = of('你好，我想知道我的订单现在到哪里了，已经等了一个星期了，谢谢')
    expect(
      sketchSimilarity(one, 0, of('你好，我想知道我的订单现在到哪里了，已经等了两个星期了，谢谢'), 0),
    ).toBeGreaterThan(0.6)
    expect(sketchSimilarity(one, 0, of('请帮我取消昨天下的订单，我买错颜色了，不好意思'), 0)).toBeLessThan(
      0.2,
    )
  })
  it('can sketch the assistant’s words too', () => {
    const text = (reply: string) => sample(long, 'find', [{ role: 'assistant', content: reply }])
    const a = text('It is on its way and will be there on Friday morning.')
    const b = text('I am sorry, that order was cancelled last week by the bank.')
    expect(sign.sign(a).sketch.slice()).toEqual(sign.sign(b).sketch.slice())
    const all = signer({ of: 'all' })
    expect(all.sign(a).sketch.slice()).not.toEqual(all.sign(b).sketch.slice())
    expect(said(a)).toBe(
      'hi there my order # was due on monday and it has still not arrived where is it\nit is on its way and will be there on friday morning',
    )
  })
})

describe('deduplicate', () => {
  it('keeps the best of a group, of equals the first, and says what the others duplicate', () => {
    const input = signed(
      [sample(long), sample('cancel it please'), sample(long), sample(`${long} please`), sample(long)],
      [0.5, 0.5, 0.9, 0.4, 0.9],
    )
    const { kept, of, family } = deduplicate(input)
    expect([...kept]).toEqual([1, 0, 0, 2, 1])
    expect([...of]).toEqual([2, -1, -1, 2, 2])
    expect([...family]).toEqual([2, 1, 2, 2, 2])
  })

  it('takes an empty set', () => {
    expect(deduplicate(signed([])).kept.length).toBe(0)
  })

  it('agrees with brute-force Jaccard: recall 0.9 from 0.75, nothing wrong below 0.55', () => {
    const draw = random(3)
    const texts = mutated(draw, 2500)
    const { kept, of } = deduplicate(signed(texts.map((text) => sample(text))))
    const sets = texts.map(shingles)
    let near = 0
    let both = 0
    for (let b = 0; b < texts.length; b++)
      for (let a = 0; a < b; a++) {
        if (jaccard(sets[a], sets[b]) < 0.75) continue
        near++
        if (kept[a] === 0 && kept[b] === 0) both++
      }
    expect(near).toBeGreaterThan(500)
    expect(1 - both / near).toBeGreaterThan(0.9)
    let dropped = 0
    for (let row = 0; row < texts.length; row++) {
      if (of[row] === -1) continue
      dropped++
      expect(kept[of[row]]).toBe(0)
      expect(jaccard(sets[row], sets[of[row]])).toBeGreaterThan(0.55)
    }
    expect(dropped).toBeGreaterThan(300)
  })

  it('does bounded work when all rows share buckets and none is near', () => {
    // Each row agrees with each other in 64 of 128 slots: every row is in the same 8 buckets.
    const draw = random(5)
    const count = 20_000
    const sketches = new Uint16Array(count * sketchSlots)
    for (let row = 0; row < count; row++)
      for (let slot = 64; slot < sketchSlots; slot++) sketches[row * sketchSlots + slot] = draw.int(65536)
    const exact = Uint32Array.from({ length: count }, (_, row) => row)
    const from = performance.now()
    const { kept } = deduplicate({
      count,
      exactHi: exact,
      exactLo: exact,
      sketches,
      quality: new Float32Array(count),
    })
    expect(kept.every((reason) => reason === 0)).toBe(true)
    // Two hundred million comparisons would take half a minute.
    expect(performance.now() - from).toBeLessThan(5000)
  })
})

/** Texts of which many are changes of an earlier one, by few words or many. */
function mutated(draw: Random, count: number): string[] {
  const word = (): string =>
    `${draw.pick([...'bcdfglmnprstw'])}${draw.pick([...'aeiou'])}${draw.pick([...'klmnrst'])}${draw.pick([...'aeiouy'])}`
  const texts: string[] = []
  for (let i = 0; i < count; i++) {
    if (i < 20 || draw.chance(0.5)) {
      texts.push(Array.from({ length: 8 + draw.int(40) }, word).join(' '))
      continue
    }
    const rate = draw.pick([0.01, 0.03, 0.06, 0.1, 0.2])
    const words = texts[draw.int(texts.length)].split(' ')
    texts.push(words.map((w) => (draw.chance(rate) ? word() : w)).join(' '))
  }
  return texts
}

function shingles(text: string): Set<string> {
  const words = ['^', '^', ...text.split(' '), '$']
  const set = new Set<string>()
  for (let i = 2; i < words.length; i++) set.add(words.slice(i - 2, i + 1).join(' '))
  return set
}

function jaccard(a: Set<string>, b: Set<string>): number {
  let common = 0
  for (const item of a) if (b.has(item)) common++
  return common / (a.size + b.size - common)
}
