import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../lib/json.ts'
import { random } from '../lib/random.ts'
import { Problem } from '../spec/problem.ts'
import { parseAllowList } from './allow-list.ts'
import {
  ibanRest,
  luhnHolds,
  nipDigit,
  peselDateHolds,
  peselDigit,
  residentCharacter,
} from './notation/checksums.ts'
import { bareOf } from './fakes/write-like.ts'
import type { Finding } from './spec/kinds.ts'
import { openMask, type MaskOptions } from './mask-dialogue.ts'
import { resolved } from './resolve-findings.ts'
import { shapeFinders } from './shape-finders.ts'
import { isStandIn } from './is-stand-in.ts'

function maskAll<Value extends Json>(value: Value, options: Partial<MaskOptions> = {}): Value {
  const mask = openMask({ random: random(5), language: 'en', ...options })
  mask.learn(value)
  return mask.mask(value)
}

const callOf = (args: Json, name = 'update_customer'): Json => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'call_1', type: 'function', function: { name, arguments: args } }],
})

describe('one value has one stand-in', () => {
  it('of a telephone, however it is grouped, with and without its country, as text and as a number', () => {
    const [words, call, result] = maskAll([
      { role: 'user', content: 'call (415) 867-5309, that is 415.867.5309' },
      callOf('{"phone": "+14158675309", "digits": 4158675309}'),
      { role: 'tool', tool_call_id: 'call_1', name: 'update_customer', content: '{"dialled": "4158675309"}' },
    ] satisfies Json) as unknown as [
      { content: string },
      { tool_calls: { function: { arguments: string } }[] },
      { content: string },
    ]
    const [, area, last] = /^call \((\d{3})\) (555-01\d\d), that is/.exec(words.content) ?? []
    const bare = `${area}${last.replace('-', '')}`
    expect(words.content).toBe(`call (${area}) ${last}, that is ${area}.${last.replace('-', '.')}`)
    expect(call.tool_calls[0].function.arguments).toBe(`{"phone": "+1${bare}", "digits": ${bare}}`)
    expect(result.content).toBe(`{"dialled": "${bare}"}`)
  })

  it('of a card and an account, grouped and bare', () => {
    const masked = maskAll([
      'card 4539 1488 0343 6467, again 4539148803436467',
      'to DE89 3704 0044 0532 0130 00',
      'de89370400440532013000',
    ])
    const [grouped, bare] = masked[0].replace('card ', '').split(', again ')
    expect(grouped).toMatch(/^4000 00\d\d \d{4} \d{4}$/)
    expect(bare).toBe(grouped.replaceAll(' ', ''))
    expect(masked[1].replace('to ', '').replaceAll(' ', '').toLowerCase()).toBe(masked[2])
  })

  it('of an e-mail in another case, and of what is known elsewhere without a sign of it', () => {
    const masked = maskAll([
      'Write to Zork.Vann@Posteo.org',
      'zork.vann@posteo.org',
      { note: 'ref 60432219' },
      'account number 60432219',
    ])
    expect(masked[0].toString().slice(9).toLowerCase()).toBe(masked[1])
    const [, , note, account] = masked as [string, string, { note: string }, string]
    expect(note.note).toBe(`ref ${account.slice(-8)}`)
    expect(account).not.toContain('60432219')
  })

  it('of a password that is a word, behind what says so alone', () => {
    const [words, args] = maskAll([
      'my password is sunshine, and I like sunshine',
      { password: 'sunshine' },
    ]) as [string, { password: string }]
    expect(args.password).toMatch(/^[a-z]{8}$/)
    expect(args.password).not.toBe('sunshine')
    expect(words).toBe(`my password is ${args.password}, and I like sunshine`)
  })

  it('and two values have two', () => {
    const masked = maskAll(['81.2.69.142', '81.2.69.143', 'a@posteo.org', 'b@posteo.org'])
    expect(new Set(masked).size).toBe(4)
  })

  it('but digits inside longer digits are left', () => {
    const masked = maskAll(['my phone is 415-867-5309', { order_id: '994158675309' }])
    expect(masked[1]).toEqual({ order_id: '994158675309' })
  })
})

describe('what is no value stays', () => {
  it('roles, identities, names of tools, schemas, spacing and numbers of JSON text', () => {
    const dialogue: Json = [
      { role: 'user', content: 'hi' },
      callOf('{ "amount": 24.50, "big": 12345678901234567890,\n "phone":"415-867-5309" }', 'call_4158675309'),
      {
        type: 'function',
        function: {
          name: 'send',
          parameters: { type: 'object', properties: { ip: { type: 'string', pattern: '^81.2.69.142$' } } },
        },
      },
    ]
    const masked = maskAll(dialogue) as [
      Json,
      { tool_calls: { id: string; function: { name: string; arguments: string } }[] },
      Json,
    ]
    const { id, function: called } = masked[1].tool_calls[0]
    expect([id, called.name]).toEqual(['call_1', 'call_4158675309'])
    expect(called.arguments).toMatch(
      /^\{ "amount": 24\.50, "big": 12345678901234567890,\n "phone":"\d{3}-555-01\d\d" \}$/,
    )
    expect(masked[2]).toEqual(dialogue[2])
  })

  it('survives keys of the prototype and a hostile depth', () => {
    const odd = JSON.parse(
      '{"__proto__": {"email": "kim@posteo.org"}, "constructor": "kim@posteo.org"}',
    ) as Json
    const masked = JSON.stringify(maskAll(odd))
    expect(masked).toMatch(/^\{"__proto__":\{"email":"[^"]+\.example"\},"constructor":"[^"]+\.example"\}$/)
    let deep: Json = 'kim@posteo.org'
    for (let i = 0; i < 5000; i++) deep = [deep]
    expect(() => maskAll(deep)).not.toThrow()
  })
})

describe('stand-ins', () => {
  const every =
    'tel. +48 512 345 678, PESEL 44051401359, NIP 526-02-50-995, REGON 123456785, dowód ABA300000, paszport ZS0000177, ' +
    'id 11010519491231002X, ssn 536-22-1987, ITIN 912-71-1234, EIN 12-3456789, card 4539 1488 0343 6467, amex 371449635398431, ' +
    'IBAN PL61 1090 1014 0000 0712 1981 2874, GB82 WEST 1234 5698 7654 32, 81.2.69.142, 2a02:c207:2022:1::17, 3C:22:FB:4A:9E:01, ' +
    'kim@posteo.org, sk-proj-4fQ9xT2bN7vK1mZ8cR5w, password: hunter2x!, +49 30 901820, 13812345678, +44 20 7183 8750, driver license D1234567'
  const found = (text: string, language: string): [Finding, string][] =>
    resolved(shapeFinders.flatMap((finder) => finder.find(text, { language, keys: [] }))).map((one) => [
      one,
      text.slice(one.start, one.end),
    ])

  it('are valid of their kind and nobody’s, for twenty seeds', () => {
    for (let seed = 0; seed < 20; seed++) {
      const masked = maskAll(every, { random: random(seed), language: 'pl' })
      const value = (sign: RegExp): string => bareOf(sign.exec(masked)?.[1] ?? 'none')
      const [pesel, nip, resident] = [value(/PESEL (\d+)/), value(/NIP ([\d-]+)/), value(/id (\w+)/)]
      expect(peselDateHolds(pesel) && peselDigit(pesel.slice(0, 10)) === pesel[10]).toBe(true)
      expect(nipDigit(nip.slice(0, 9))).toBe(nip[9])
      expect(residentCharacter(resident.slice(0, 17))).toBe(resident[17])
      expect(luhnHolds(value(/card ([\d ]+)/)) && luhnHolds(value(/amex (\d+)/))).toBe(true)
      expect(ibanRest(value(/IBAN ([\dPL ]+),/))).toBe(1)
      for (const [finding, text] of found(masked, 'pl'))
        expect([finding.kind, text, isStandIn(finding, text)]).toEqual([finding.kind, text, true])
      for (const [, text] of found(every, 'pl')) expect([text, masked.includes(text)]).toEqual([text, false])
    }
  })

  it('true values are none', () => {
    const told = found(every.replace('371449635398431', ''), 'pl').filter(([finding, text]) =>
      isStandIn(finding, text),
    )
    expect(told.map(([, text]) => text)).toEqual([])
  })

  it('follow from the stream and the order, not from the value', () => {
    const one = maskAll('my ssn is 536-22-1987', { random: random(1) })
    expect(maskAll('my ssn is 401-33-2044', { random: random(1) })).toBe(one)
    expect(maskAll('my ssn is 536-22-1987', { random: random(2) })).not.toBe(one)
  })

  it('fit the pattern of an argument where one is asked for', () => {
    const fits = (_tool: string, _keys: readonly string[], value: string) =>
      /^[1-8]\d\d-\d\d-\d{4}$/.test(value)
    const masked = JSON.stringify(
      maskAll([{ role: 'user', content: 'ssn 536-22-1987' }, callOf({ ssn: '536-22-1987' })], { fits }),
    )
    expect(masked).toMatch(/"ssn":"[1-8]\d\d-\d\d-\d{4}"/)
    expect(masked).not.toContain('536-22-1987')
  })
})

describe('the allow-list', () => {
  const text = 'kim@shop.com, kim@mail.shop.com, ann@posteo.org, 81.2.69.142, +48 22 621 12 34'
  const kept = (...entries: string[]): string[] => {
    const masked = maskAll(text, { allow: parseAllowList(entries) })
    return text.split(', ').filter((value) => masked.includes(value))
  }
  it.each([
    [['kind:ip'], ['81.2.69.142']],
    [['value:KIM@shop.com'], ['kim@shop.com']],
    [['domain:shop.com'], ['kim@shop.com', 'kim@mail.shop.com']],
    [
      ['prefix:+4822', 'value:81.2.69.142'],
      ['81.2.69.142', '+48 22 621 12 34'],
    ],
    [[], []],
  ])('%j', (entries, values) => expect(kept(...entries)).toEqual(values))

  it('keeps an address whole though a part of it is somebody’s name', () => {
    const allow = parseAllowList(['value:anna@shop.com'])
    const masked = maskAll(['My name is Anna Kowalska', 'anna@shop.com'], { allow })
    expect(masked[1]).toBe('anna@shop.com')
    expect(masked[0]).not.toContain('Kowalska')
  })

  it('keeps what a tool’s argument needs in every place', () => {
    const dialogue: Json = [
      { role: 'user', content: 'who is 81.2.69.142? not 81.2.69.143' },
      callOf('{"address":"81.2.69.142"}', 'lookup_ip'),
    ]
    const masked = JSON.stringify(
      maskAll(dialogue, { allow: parseAllowList(['argument:lookup_ip.address']) }),
    )
    expect(masked.match(/81\.2\.69\.142/g)).toHaveLength(2)
    expect(masked).not.toContain('81.2.69.143')
  })

  it('refuses what it does not know, all at once', () => {
    const read = () =>
      parseAllowList(['kind:shoe', 'colour:red', 'argument:lookup', 'value:', 'value:a@b.co'])
    expect(read).toThrow(Problem)
    expect(read).toThrow(/4 faults[^]*"kind:shoe"[^]*"colour:red"[^]*"argument:lookup"[^]*"value:"/)
  })
})

it('counts values and places by kind, and tells no value', () => {
  const mask = openMask({ random: random(1), language: 'en' })
  const dialogue = ['card 4539 1488 0343 6467', { pan: 4539148803436467 }, 'ssn 536-22-1987 and 401-33-2044']
  mask.learn(dialogue)
  mask.mask(dialogue)
  expect(mask.counts()).toEqual([
    { kind: 'card', detail: 'visa', values: 1, places: 2 },
    { kind: 'national_id', detail: 'ssn', values: 2, places: 2 },
  ])
})

describe('any input', () => {
  it('keeps its shape, and findings lie in their text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('+1 (415) 867-5309 ', 'a@b.co ', '4539148803436467', 'password: x9!', '::1', '"}'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        for (const finder of shapeFinders)
          for (const { start, end } of finder.find(text, { keys: [] }))
            expect(start >= 0 && start < end && end <= text.length).toBe(true)
        const masked = maskAll({ a: [text, 1, null, true], b: { [text]: text } })
        expect(Object.keys(masked)).toEqual(['a', 'b'])
        expect([typeof masked.a[0], ...masked.a.slice(1)]).toEqual(['string', 1, null, true])
      }),
      { numRuns: 300 },
    )
  })

  it('of four thousand people takes time in proportion', () => {
    const people = (most: number) =>
      Array.from({ length: most }, (_, i) => `p${i}@host${i}.org +1 415 867 ${String(i).padStart(4, '0')}`)
    // Time of the processor: the clock on the wall would tell of others' work, too.
    const spent = (given: readonly string[]) => {
      const before = process.cpuUsage()
      const masked = maskAll([...given])
      const left = masked.filter((text, i) => text.includes(given[i].slice(-4)) && text.includes('.org'))
      expect(left).toEqual([])
      return process.cpuUsage(before).user
    }
    spent(people(500))
    expect(spent(people(4000))).toBeLessThan(12 * spent(people(1000)))
  }, 60_000)
})
