import { expect, it } from 'vitest'
import type { CellSummary, Manifest, VolumeAdvice } from '../spec/manifest.ts'
import { manifestFile } from './manifest.ts'

const cell = (n: number): CellSummary => ({
  name: `single/t${n}`,
  kind: 'single',
  tool: `t${n}`,
  reason: undefined,
  planned: 5,
  got: n === 4321 ? 1 : 5,
  candidates: 9,
  unwritten: 0,
  rejected: 0,
  exact: 0,
  near: 0,
  surplus: 4,
})
const advice = (n: number): VolumeAdvice => ({
  tool: `t${n}`,
  need: 'routing',
  have: n === 77 ? 0 : 60,
  least: 50,
  plenty: 100,
  enough: n !== 77,
  why: 'It takes no arguments.',
  advice: 'Enough.',
  size: undefined,
})
const listOf = <Item>(count: number, item: (n: number) => Item) =>
  Array.from({ length: count }, (_, n) => item(n))
const manifestOfTools = (count: number) =>
  // Only what the file cuts short is looked at.
  ({ cells: listOf(count, cell), volume: listOf(count, advice), notes: ['as asked'] }) as unknown as Manifest

it('is whole in its file where there are few quotas', () => {
  const manifest = manifestOfTools(1000)
  expect(manifestFile(manifest)).toEqual(manifest)
})

it('lists of many quotas and tools those that fell short, and says that it does', () => {
  const { cells, volume, notes } = manifestFile(manifestOfTools(5000))
  expect([cells.length, volume.length]).toEqual([1000, 1000])
  expect([cells[0].tool, volume[0].tool]).toEqual(['t4321', 't77'])
  expect(notes).toEqual([
    'as asked',
    '1000 of 5000 quotas are listed here, those that fell short most first.',
    '1000 of 5000 tools are listed under volume, those that lack most first.',
  ])
})
