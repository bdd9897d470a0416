import { expect, it } from 'vitest'
import fc from 'fast-check'
import { sketchSlots } from '../sample/similarity/similarity-sketch.ts'
import { copyColumns, emptyColumns, openShard, openSummary, packSummary, shardPacker } from './shard-file.ts'

function packed(texts: string[]): Uint8Array {
  const packer = shardPacker(texts.length)
  texts.forEach((text, i) => {
    packer.columns.exactHi[i] = 0xffff_0000 + i
    packer.columns.quality[i] = i / 4
    packer.columns.cell[i] = 65_000 + i
    packer.columns.status[i] = i % 3
    packer.columns.sketches.fill(i + 1, i * sketchSlots, (i + 1) * sketchSlots)
    packer.add(text)
  })
  return packer.pack()
}

it('gives back what was packed, wherever the bytes lie in memory', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), fc.nat(7), (texts, shift) => {
      const bytes = packed(texts)
      const moved = new Uint8Array(bytes.length + shift)
      moved.set(bytes, shift)
      const shard = openShard(moved.subarray(shift))
      expect(texts.map((_, i) => Buffer.from(shard?.text(i) ?? []).toString())).toEqual(texts)
      expect(shard?.columns.count).toBe(texts.length)
      texts.forEach((_, i) => {
        expect(shard?.columns.exactHi[i]).toBe(0xffff_0000 + i)
        expect(shard?.columns.quality[i]).toBe(i / 4)
        expect(shard?.columns.cell[i]).toBe(65_000 + i)
        expect(shard?.columns.status[i]).toBe(i % 3)
        expect(shard?.columns.sketches[(i + 1) * sketchSlots - 1]).toBe(i + 1)
      })
    }),
    { numRuns: 50 },
  )
})

it('refuses a part of it and other bytes', () => {
  const bytes = packed(['{"a":1}', 'two', ''])
  for (let length = 0; length < bytes.length; length++)
    expect(openShard(bytes.subarray(0, length))).toBeUndefined()
  expect(openShard(new TextEncoder().encode('not a shard, but long enough to be one'))).toBeUndefined()
})

it('sums a shard up by its blob and its numbers', () => {
  const shard = openShard(packed(['a', 'b']))
  if (!shard) throw new Error('not opened')
  const blob = '0af'.repeat(22).slice(0, 64)
  const bytes = packSummary({ blob, columns: shard.columns })
  expect(openSummary(bytes, 2)).toEqual({ blob, columns: shard.columns })
  expect(openSummary(bytes, 3)).toBeUndefined()
  expect(openSummary(bytes.subarray(1), 2)).toBeUndefined()
})

it('puts shards together in larger columns', () => {
  const three = emptyColumns(3)
  const first = openShard(packed(['a', 'b']))
  const second = openShard(packed(['c']))
  if (!first || !second) throw new Error('not opened')
  copyColumns(first.columns, three, 0)
  copyColumns(second.columns, three, 2)
  expect([...three.cell]).toEqual([65_000, 65_001, 65_000])
  expect(three.sketches.length).toBe(3 * sketchSlots)
  expect([three.sketches[0], three.sketches[sketchSlots], three.sketches[2 * sketchSlots]]).toEqual([1, 2, 1])
})
