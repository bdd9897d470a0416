import { describe, expect, it } from 'vitest'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { shopFacts } from '../../testing/toy-shop.ts'
import { english } from '../../language/en/english.ts'
import { factFinder } from './fact-finder.ts'

const found = (text: string) => {
  const { fact, sure } = factFinder(shopFacts, english).find(text)
  return [fact?.id, sure]
}

describe('the fact that a message asks about', () => {
  it.each([
    ['how long do I have to send something back', 'returns'],
    ["What's your return policy??", 'returns'],
    ['what does delivery cost', 'shipping'],
    ['DELIVERY COST?', 'shipping'],
  ])('of "%s" is %s', (text, id) => {
    expect(found(text)).toEqual([id, true])
  })

  it.each(['do you sell gift cards', 'is your office in Paris', 'can I talk to Ahmed'])(
    '"%s" is surely about none',
    (text) => {
      expect(found(text)).toEqual([undefined, true])
    },
  )

  it('is not guessed where two facts would do, or half of the words are unknown', () => {
    expect(found('return cost')).toEqual([undefined, false])
    expect(found('delivery cost of an elephant to Paris')).toEqual([undefined, false])
  })

  it('is found among none, and in no words', () => {
    expect(
      factFinder({ business: undefined, facts: [] }, english).find('what is your return policy'),
    ).toEqual({
      fact: undefined,
      sure: true,
    })
    expect(found('')).toEqual([undefined, true])
  })
})
