import { describe, expect, it } from 'vitest'
import type { Sample } from '../sample/schema.ts'
import type { CheckContext, Placed, SetCheck } from '../spec/check.ts'
import { asked, chatted, conversation, exampleTools, calls, call, result, says, user } from './examples.ts'
import { setChecks } from './set-checks.ts'
import { rowsOf } from './set-rule.ts'

const context: CheckContext = {
  tools: new Map(exampleTools.map((tool) => [tool.name, tool])),
  facts: undefined,
  languages: new Map(),
  today: undefined,
}

function check(code: string): SetCheck {
  const found = setChecks.find((c) => c.code === code)
  if (!found) throw new Error(`no check ${code}`)
  return found
}

function run(code: string, rows: readonly Placed[]) {
  const opened = check(code).open(context)
  for (const row of rows) opened.add(row)
  return opened.end()
}

describe.each(setChecks)('$code', ({ code, severity, examples }) => {
  it.each(examples.passes.map((rows, i) => [i, rows] as const))('passes example %i', (_, rows) => {
    expect(run(code, rows)).toEqual([])
  })
  it.each(examples.fails.map((rows, i) => [i, rows] as const))('fails example %i', (_, rows) => {
    const verdicts = run(code, rows)
    expect(verdicts.length).toBeGreaterThan(0)
    for (const verdict of verdicts) {
      expect(verdict).toMatchObject({ check: code, severity })
      expect(rows.some((row) => row.file === verdict.file && row.line === verdict.line)).toBe(true)
      expect(verdict.message).toMatch(/\.$/)
    }
  })
  it('has examples of both and takes no rows', () => {
    expect(examples.passes.length * examples.fails.length).toBeGreaterThan(0)
    expect(run(code, [])).toEqual([])
  })
})

describe('the checks of a set', () => {
  it('say the same together, sharing rows, as one after the other', () => {
    for (const { examples } of setChecks)
      for (const rows of [...examples.passes, ...examples.fails]) {
        const opened = setChecks.map((c) => c.open(context))
        for (const row of rows) for (const one of opened) one.add(row)
        const together = opened.map((one) => one.end())
        const late = setChecks.map((c) => c.open(context))
        const inTurn = late.map((one) => {
          for (const row of rows) one.add(row)
          return one.end()
        })
        expect(together).toEqual(setChecks.map((c) => run(c.code, rows)))
        expect(inTurn).toEqual(together)
      }
  })

  it('keep checks on one context apart when their rows differ', () => {
    const [passes] = check('duplicate/near').examples.passes
    const [fails] = check('duplicate/near').examples.fails
    const one = check('duplicate/near').open(context)
    const other = check('duplicate/near').open(context)
    passes.forEach((row) => one.add(row))
    fails.forEach((row) => other.add(row))
    expect(one.end()).toEqual([])
    expect(other.end()).toHaveLength(1)
  })
})

describe('leak/family-across-split', () => {
  const find = (text: string): Sample => asked(text, 'find_order', { order_id: 'ORD-48213' })
  it('finds every test row of a family, and says where it stands in train', () => {
    const text = 'hello, could you check on order ORD-48213 for me, it is late'
    const rows = [
      ...rowsOf('data/train.jsonl', [
        find('something else altogether, about a toaster'),
        ...Array.from({ length: 300 }, () => find(text)),
      ]),
      ...rowsOf('data/test.jsonl', [find(text), find('what is in ORD-48213?'), find(text)]),
      ...rowsOf('data/validation.jsonl', [find(`${text} thanks`)]),
    ]
    const verdicts = run('leak/family-across-split', rows)
    const places = verdicts.map(({ file, line }) => `${file}:${line}`).sort()
    expect(new Set(places).size).toBe(places.length)
    expect(places).toContain('data/test.jsonl:1')
    expect(places).toContain('data/test.jsonl:3')
    expect(places).toContain('data/validation.jsonl:1')
    expect(places).toHaveLength(3)
    expect(verdicts.some(({ message }) => message.includes('data/train.jsonl:2'))).toBe(true)
  })
})

describe('label/conflict', () => {
  it('takes the calls of the whole conversation: asking back first is no other answer', () => {
    const text = 'I would like my money back for order ORD-48213 as soon as you can'
    const args = { order_id: 'ORD-48213', reason: 'other' }
    const later = conversation('clarify', [
      user(text),
      calls(call('refund_order', args)),
      result('refund_order', 'ok'),
      says('Done.'),
    ])
    expect(run('label/conflict', rowsOf('a.jsonl', [asked(text, 'refund_order', args), later]))).toEqual([])
    const verdicts = run(
      'label/conflict',
      rowsOf('a.jsonl', [asked(text, 'refund_order', args), chatted(text, 'No.')]),
    )
    expect(verdicts).toHaveLength(1)
    expect(verdicts[0].message).toContain('no tool is called and there the call is to refund_order')
  })
})
