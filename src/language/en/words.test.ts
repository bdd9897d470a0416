import { describe, expect, it } from 'vitest'
import { allows, expand, textOf } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'
import { random } from '../../lib/random.ts'
import { semanticTypes } from '../../spec/tool.ts'
import { englishPartsOf } from './english.ts'
import { words as packWords } from './words/packs.ts'

const parts = englishPartsOf(packWords)

const { mentions, moves, personas, things } = parts
const { chat } = moves
/** Requests to a shop ask for its tag. */
const shopRequests = (chat.not_covered ?? []).filter((p) => p.needs.includes('domain=shop'))
const genericRequests = (chat.not_covered ?? []).filter((p) => !p.needs.includes('domain=shop'))
const registers = new Set(
  'polite terse angry chatty casual formal anxious young elderly second_language business'.split(' '),
)
const lists: Record<string, { list: readonly Phrase[]; least: number; slots: readonly string[] }> = {
  openings: { list: moves.openings, least: 150, slots: [] },
  situations: { list: moves.situations, least: 150, slots: [] },
  reasons: { list: moves.reasons, least: 80, slots: [] },
  closings: { list: moves.closings, least: 150, slots: [] },
  confirmations: { list: moves.confirmations, least: 80, slots: [] },
  corrections: { list: moves.corrections, least: 40, slots: ['right', 'wrong'] },
  joiners: { list: moves.joiners, least: 30, slots: [] },
  thanks: { list: moves.thanks, least: 40, slots: [] },
  smallTalk: { list: chat.small_talk ?? [], least: 120, slots: [] },
  notCovered: { list: chat.not_covered ?? [], least: 120, slots: [] },
  shopRequests: { list: shopRequests, least: 100, slots: [] },
  genericRequests: { list: genericRequests, least: 60, slots: [] },
  several: { list: chat.several_intents ?? [], least: 60, slots: [] },
}

describe.each(Object.entries(lists))('%s', (_name, { list, least, slots }) => {
  it('is as long as promised and says nothing twice', () => {
    expect(list.length).toBeGreaterThanOrEqual(least)
    const seen = list.map((p) => p.source.toLowerCase())
    expect(seen.filter((source, i) => seen.indexOf(source) !== i)).toEqual([])
  })

  it('uses only the slots that its reader fills', () => {
    for (const p of list) for (const slot of p.slots) expect(slots).toContain(slot)
  })

  it('speaks in known registers and leaves no brackets, doubled spaces or loose marks', () => {
    for (const p of list) {
      for (const tag of [...p.needs, ...p.forbids])
        expect(tag.includes('=') || registers.has(tag), tag).toBe(true)
      for (let seed = 0; seed < 6; seed++) {
        const text = spoken(p, seed)
        expect(text).not.toMatch(/[[\]{}<>|\\]| {2}|^\s|\s$| [,.?!](\s|$)/)
        expect(text).not.toBe('')
      }
    }
  })
})

function spoken(p: Phrase, seed: number): string {
  return textOf(
    expand(p, {
      random: random(seed * 7919 + 3),
      tags: new Set(p.needs),
      slot: (name) => [{ exact: name.toUpperCase() }],
      list: () => [],
    }),
  )
}

describe('moves', () => {
  it('gives every register its own words', () => {
    for (const register of registers) {
      for (const list of [moves.openings, moves.situations, moves.closings])
        expect(list.filter((p) => p.needs.includes(register)).length, register).toBeGreaterThanOrEqual(4)
    }
  })

  it('keeps situations, reasons and confirmations without a final full stop', () => {
    for (const list of [moves.situations, moves.reasons, moves.confirmations, moves.corrections])
      for (const p of list) expect(p.source.endsWith('.'), p.source).toBe(false)
  })

  it('has questions and statements before a command, and often nothing', () => {
    expect(moves.requesters.filter((r) => r.question).length).toBeGreaterThan(20)
    expect(moves.requesters.filter((r) => !r.question).length).toBeGreaterThan(20)
    expect(moves.requesters.some((r) => spoken(r.before, 1) === '')).toBe(true)
    for (const r of moves.requesters) expect(spoken(r.before, 2)).not.toMatch(/would you mind/)
  })

  it('keeps requests to a shop from other assistants', () => {
    for (const p of shopRequests) expect(allows(p, new Set(['angry', 'formal']))).toBe(false)
    expect(shopRequests.filter((p) => allows(p, new Set(['domain=shop']))).length).toBeGreaterThan(100)
  })
})

describe('mentions', () => {
  it.each([...semanticTypes, 'price'] as const)('say %s inside an ask, alone, and as an answer', (type) => {
    const { inline, clause, supply } = mentions[type]
    expect(inline.length).toBeGreaterThanOrEqual(4)
    expect(clause.length).toBeGreaterThanOrEqual(8)
    expect(supply.length).toBeGreaterThanOrEqual(8)
    for (const p of [...inline, ...clause, ...supply]) {
      expect(p.slots.has('v'), p.source).toBe(true)
      for (const slot of p.slots) expect(['v', 'label', 'noun']).toContain(slot)
      expect(spoken(p, 1).split('V').length, p.source).toBeGreaterThanOrEqual(2)
    }
  })

  it('keep brackets that people type', () => {
    expect(mentions.identifier.inline.map((p) => spoken(p, 0))).toContain('(V)')
  })
})

describe('things', () => {
  it('hold the value where there is one, and never where there is none', () => {
    for (const p of [...things.identified, ...things.byEmail]) expect(p.slots.has('v'), p.source).toBe(true)
    for (const p of [...things.bare, ...things.it]) expect(p.slots.has('v'), p.source).toBe(false)
    for (const p of things.several) expect(p.slots.has('list'), p.source).toBe(true)
  })

  it('call an order a parcel only while it moves', () => {
    expect(things.synonyms?.('order', 'track')).toContain('parcel')
    expect(things.synonyms?.('order', 'refund')).not.toContain('parcel')
    expect(things.synonyms?.('constructor', 'track')).toEqual([])
  })
})

describe('personas', () => {
  const total = personas.reduce((sum, p) => sum + p.weight, 0)
  const mean = (of: (p: (typeof personas)[number]) => number) =>
    personas.reduce((sum, p) => sum + p.weight * of(p), 0) / total

  it('are many, with their own names and known tags', () => {
    expect(personas.length).toBeGreaterThanOrEqual(40)
    expect(new Set(personas.map((p) => p.id)).size).toBe(personas.length)
    for (const p of personas) for (const tag of p.tags) expect(registers.has(tag)).toBe(true)
  })

  it('greet, explain and thank about as often as people do', () => {
    expect(mean((p) => p.opening)).toBeCloseTo(0.35, 1)
    expect(mean((p) => p.situation)).toBeCloseTo(0.3, 1)
    expect(mean((p) => p.closing)).toBeCloseTo(0.4, 1)
    const alone = mean((p) => (1 - p.opening) * (1 - p.situation) * (1 - p.reason) * (1 - p.closing))
    expect(alone).toBeGreaterThan(0.3)
    expect(alone).toBeLessThan(0.4)
  })
})
