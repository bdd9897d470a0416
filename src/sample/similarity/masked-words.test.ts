import { describe, expect, it } from 'vitest'
import { maskedWords } from './masked-words.ts'

function read(text: string): string {
  const words = maskedWords()
  words.read(text)
  return words.words(0, words.count)
}

describe('maskedWords', () => {
  it.each([
    ['Where is order ORD-48213?!', 'where is order #'],
    ["Don't, can’t — WON'T.", 'dont cant wont'],
    ['write to Joe.Bloggs+1@mail.example.org, please', 'write to @ please'],
    ['(mailto:joe@x.com)', '@'],
    ['see https://a.b/c?d=1&e=2 or www.shop.com now', 'see / or / now'],
    ['$49.99, or 1,299.00 USD on 2026-11-27 at 5:30pm', '# or # usd on # at #'],
    ['broken,2 of them; out-of-stock.Really', 'broken # of them out of stock really'],
    ['order #12345/A and a_1', 'order # and #'],
    ['at 5 @ home, e.g. me@here', 'at # home e g me here'],
    ['ŻÓŁĆ Ünïcode', 'żółć ünïcode'],
    ['我的订单 ORD-1 在哪里？', '我 的 订 单 # 在 哪 里'],
    ['订单joe@x.com好', '订 单 @ 好'],
    ['😀 ok \u{20000}\u{20001}', 'ok \u{20000} \u{20001}'],
    ['half \ud840', 'half \ufffd'],
    ['', ''],
    [' ?! ', ''],
  ])('reads %j', (text, words) => expect(read(text)).toBe(words))

  it('gives equal hashes to equal words only, whatever stands around them', () => {
    const words = maskedWords()
    words.read('refund, REFUND! refunds')
    expect(words.hashes[0]).toBe(words.hashes[1])
    expect(words.seconds[0]).toBe(words.seconds[1])
    expect(words.hashes[2]).not.toBe(words.hashes[0])
    expect(words.seconds[2]).not.toBe(words.seconds[0])
  })

  it('has no collision in either hash among a hundred thousand words beyond what chance gives', () => {
    const words = maskedWords()
    const names = Array.from({ length: 100_000 }, (_, i) => {
      let text = ''
      for (let n = i + 26; n > 0; n = Math.floor(n / 26)) text += String.fromCharCode(97 + (n % 26))
      return text
    })
    words.read(names.join(' '))
    expect(words.count).toBe(names.length)
    // About one pair is expected in 2^32.
    expect(new Set(words.hashes.subarray(0, words.count)).size).toBeGreaterThan(names.length - 8)
    expect(new Set(words.seconds.subarray(0, words.count)).size).toBeGreaterThan(names.length - 8)
  })

  it('appends, and is linear on text made to be slow', () => {
    const words = maskedWords()
    words.read('one two')
    words.read('three')
    expect(words.words(1, 3)).toBe('two three')
    words.clear()
    const from = performance.now()
    words.read('@'.repeat(1 << 20))
    words.read('a.'.repeat(1 << 19))
    words.read('1-'.repeat(1 << 19))
    words.read('a@'.repeat(1 << 19))
    expect(performance.now() - from).toBeLessThan(2000)
  })
})
