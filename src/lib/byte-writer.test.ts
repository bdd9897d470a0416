import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteWriter } from './byte-writer.ts'

it('holds what was written, texts and bytes, in their order, however often it grows', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 40 }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.integer({ min: 0, max: 64 }), (parts, room) => {
      const writer = byteWriter(room)
      writer.text('forgotten')
      writer.clear()
      for (const one of parts) {
        if (typeof one === 'string') writer.text(one)
        else writer.bytes(one)
      }
      const expected = Buffer.concat(parts.map((one) => Buffer.from(one as string)))
      expect(writer.length).toBe(expected.length)
      expect(Buffer.compare(writer.written(), expected)).toBe(0)
    }),
  )
})
