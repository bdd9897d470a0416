import { describe, expect, it } from 'vitest'
import { firstCue, wordsIn } from './cues.ts'

const cues = [
  { tag: 'leave', words: ["don't refund", "don't * anything"] },
  { tag: 'hello', words: ['^hi', '=yo'] },
  { tag: 'thanks', words: ['thanks', 'thank you'] },
]
const heard = (text: string, wanted: (tag: string) => boolean = () => true) =>
  firstCue(wordsIn(text), cues, wanted)

describe('firstCue', () => {
  it.each([
    ['Hi, thanks!', 'hello'],
    ['whole words only: thankyou, this', undefined],
    ['it is long before this hi', undefined],
    ['YO!', 'hello'],
    ['yo there', undefined],
    ['thank you', 'thanks'],
    ['thank, you know, nobody', 'thanks'],
    ['hi, dont refund it', 'leave'],
    ['Don’t touch anything', 'leave'],
    ['', undefined],
  ])('hears %j as %s', (text, tag) => expect(heard(text)).toBe(tag))

  it('passes over cues that are not wanted', () => {
    expect(heard('hi and thanks', (tag) => tag !== 'hello')).toBe('thanks')
  })

  it('stays bounded on long text', () => {
    expect(wordsIn('a '.repeat(100_000)).length).toBeLessThanOrEqual(400)
    expect(heard(`${'x'.repeat(1_000_000)} thanks`)).toBeUndefined()
  })
})
