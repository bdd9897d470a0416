import { expect, it } from 'vitest'
import { decodeUtf8 } from './utf8.ts'

it('drops a byte order mark and keeps everything else', () => {
  expect(decodeUtf8(Buffer.from('\ufefftool: ä\r\n'))).toBe('tool: ä\r\n')
})

it('says on which line and byte the text stops being UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('one\ntwö\nth'), Buffer.from([0xff, 0x20, 0x0a])])
  expect(() => decodeUtf8(bytes)).toThrow('line 3 is not valid UTF-8 (byte 12 of the file)')
})

it('finds a character that is cut off at the end', () => {
  expect(() => decodeUtf8(Buffer.from('é').subarray(0, 1))).toThrow('line 1')
})
