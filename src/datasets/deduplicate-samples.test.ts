import { expect, it } from 'vitest'
import type { Sample } from '../sample/schema.ts'
import { duplicatesAmong } from './deduplicate-samples.ts'

const said = (content: string): Sample => ({
  v: 1,
  id: content,
  kind: 'no_tool',
  class: 'negative',
  tags: [],
  language: 'en',
  tools: [],
  messages: [
    { role: 'user', content },
    { role: 'assistant', content: 'Hello!' },
  ],
  expect: { calls: [[]] },
  verdicts: [],
  lineage: { source: 'log', seeds: [], parents: [] },
})

it('names the sample that is kept', () => {
  const long =
    'where is the parcel with my new kettle, it should have come on Tuesday and nobody rang the bell'
  const samples = [said(long), said('good morning'), said(long), said(long.replace('Tuesday', 'Wednesday'))]
  expect(duplicatesAmong(samples)).toEqual([
    { index: 2, of: 0, why: 'exact' },
    { index: 3, of: 0, why: 'near' },
  ])
  expect(duplicatesAmong([])).toEqual([])
})
