import { describe, expect, it, test } from 'vitest'
import { keyOrder, shapeSetChecks } from './shape-set.ts'

const context = { tools: new Map(), facts: undefined, languages: new Map(), today: undefined }

for (const check of shapeSetChecks)
  describe(`set check ${check.code}`, () => {
    const run = (rows: (typeof check.examples.passes)[number]) => {
      const open = check.open(context)
      for (const row of rows) open.add(row)
      return open.end()
    }
    it.each(check.examples.passes)('passes', (...rows) => expect(run(rows)).toEqual([]))
    it.each(check.examples.fails)('fails', (...rows) => {
      const verdicts = run(rows)
      expect(verdicts).not.toEqual([])
      for (const verdict of verdicts)
        expect(verdict).toMatchObject({ check: check.code, file: 'train.jsonl' })
    })
  })

test('key order: the first row sets it, a missing key is no fault', () => {
  const watch = keyOrder()
  expect(
    watch({
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: 'b', tool_calls: [] },
      ],
      tools: [],
    }),
  ).toEqual([])
  expect(
    watch({
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', tool_calls: [] },
      ],
    }),
  ).toEqual([])
  expect(watch({ messages: [{ content: 'a', role: 'user' }] }).map(({ path }) => path)).toEqual([
    '/messages/0',
  ])
  expect(watch({ tools: [], messages: [] }).map(({ path }) => path)).toEqual(['/messages'])
})
