import { describe, expect, test } from 'vitest'
import { expand, textOf, type Phrase } from '../../phrase.ts'
import { random } from '../../../lib/random.ts'
import type { ActWords } from '../../language.ts'
import { englishPartsOf } from '../english.ts'
import { words as packWords } from '../words/packs.ts'

const parts = englishPartsOf(packWords)

const { acts } = parts
const topics = acts.hand_over.topics ?? { high: [], normal: [] }
const voices = 'polite terse angry chatty casual formal anxious young elderly business second_language'.split(
  ' ',
)
const states = 'processing shipped out_for_delivery delivered cancelled'.split(' ')
const goods = 'electronics clothing kitchen home toys books garden beauty sports'.split(' ')
const reasons = 'defective wrong_item not_received changed_mind'.split(' ')
const conditions = new Set([
  ...voices,
  ...reasons,
  ...states.map((s) => `status=${s}`),
  ...goods.map((c) => `category=${c}`),
  'high',
  'item',
  'info',
])
const core = ['find', 'track', 'refund', 'redirect', 'hand_over']
const slots: Record<string, readonly string[]> = {
  refund: ['money', 'cause'],
  redirect: ['address'],
  hand_over: ['topic'],
}

function sectionsOf(words: ActWords): [string, readonly Phrase[]][] {
  const { commands, questions, statements, fragments, situations, followUps, near } = words
  return [
    ...Object.entries({ commands, questions, statements, fragments, situations, followUps }),
    ...Object.entries(near).map(([reason, lines]): [string, readonly Phrase[]] => [`near.${reason}`, lines]),
  ]
}

const every: [string, string, readonly Phrase[]][] = [
  ...Object.entries(acts).flatMap(([act, words]) =>
    sectionsOf(words).map(([name, lines]): [string, string, readonly Phrase[]] => [act, name, lines]),
  ),
  ['hand_over', 'topics.high', topics.high],
  ['hand_over', 'topics.normal', topics.normal],
]

/** Several expansions of a phrase, with stand-ins for its slots. */
function expansions(p: Phrase, n: number): string[] {
  const dice = random(p.source.length)
  const slot = (name: string) => [{ exact: name === 'thing' ? 'my order' : 'IT' }]
  const list = () => []
  return Array.from({ length: n }, () => textOf(expand(p, { random: dice, tags: new Set(), slot, list })))
}

describe.each(every)('%s %s', (act, section, lines) => {
  test('is well formed', () => {
    const sources = lines.map((p) => p.source)
    expect(sources.filter((s, i) => sources.indexOf(s) !== i)).toEqual([])
    expect(lines.flatMap((p) => [...p.needs, ...p.forbids]).filter((tag) => !conditions.has(tag))).toEqual([])
    const known = new Set(allowedSlots(act, section))
    expect(lines.filter((p) => [...p.slots].some((s) => !known.has(s))).map((p) => p.source)).toEqual([])
    expect(
      lines.filter((p) => p.slots.has('item') && !p.needs.includes('item')).map((p) => p.source),
    ).toEqual([])
  })
  test('reads as words', () => {
    const texts = lines.flatMap((p) => expansions(p, 6))
    expect(texts.filter((t) => /[.,;:!?]$|\s\s|^\s|[()[\]|<>@]|\s[,.]/.test(t) || t === '')).toEqual([])
    const opens = /^(hi|hey|hello|dear|good (morning|evening)|please)\b/i
    expect(section === 'commands' ? texts.filter((t) => opens.test(t) || /\bplease\b/.test(t)) : []).toEqual(
      [],
    )
  })
})

function allowedSlots(act: string, section: string): readonly string[] {
  if (section === 'situations') return ['item']
  if (section.startsWith('topics')) return []
  if (section.startsWith('near')) return ['thing']
  const own = slots[act] ?? []
  return section === 'followUps' ? ['it', ...own] : ['thing', 'item', ...own]
}

test('the five acts of a shop are rich, and every other act is usable', () => {
  const least = { commands: 60, questions: 60, statements: 80, fragments: 40, situations: 60, followUps: 40 }
  for (const [act, words] of Object.entries(acts)) {
    for (const [name, lines] of sectionsOf(words)) {
      const rich = name.startsWith('near') ? 30 : least[name as keyof typeof least]
      const usable = /^(commands|questions|statements)$/.test(name) ? 12 : 8
      expect(lines.length, `${act} ${name}`).toBeGreaterThanOrEqual(core.includes(act) ? rich : usable)
    }
  }
})

test('an act other than handing over always names what it is done to', () => {
  for (const [act, words] of Object.entries(acts)) {
    if (act === 'hand_over') continue
    const asks = [...words.commands, ...words.questions, ...words.statements, ...words.fragments]
    expect(
      asks.filter((p) => !p.slots.has('thing')).map((p) => p.source),
      act,
    ).toEqual([])
  }
})

test('grave and ordinary reasons for a person are kept apart', () => {
  const lines = acts.hand_over.situations
  expect(lines.filter((p) => !p.needs.includes('high') && !p.forbids.includes('high'))).toEqual([])
  expect(lines.filter((p) => p.needs.includes('high')).length).toBeGreaterThanOrEqual(60)
  expect(lines.filter((p) => p.forbids.includes('high')).length).toBeGreaterThanOrEqual(60)
  expect(topics.high.length + topics.normal.length).toBeGreaterThanOrEqual(120)
})

test('a tool name leads to one act only', () => {
  const owner = new Map<string, string>()
  const shared: string[] = []
  for (const [act, { verbs }] of Object.entries(acts)) {
    for (const verb of verbs) {
      const other = owner.get(verb)
      if (other !== undefined) shared.push(`${verb}: ${other}, ${act}`)
      owner.set(verb, act)
    }
  }
  expect(shared).toEqual([])
})
