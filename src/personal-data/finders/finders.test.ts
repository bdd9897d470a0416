import { describe, expect, it } from 'vitest'
import type { Finder } from '../spec/kinds.ts'
import { resolved } from '../resolve-findings.ts'
import { shapeFinders } from '../shape-finders.ts'
import { cardFinder } from './card.ts'
import { emailFinder } from './email.ts'
import { ibanFinder } from './iban.ts'
import { ipFinder } from './ip.ts'
import { keyFinder } from './key.ts'
import { nationalIdFinder } from './national-id.ts'
import { phoneFinder } from './phone.ts'

/** What a finder takes out of a text, in prose or under a key. */
const taken = (finder: Finder, text: string, language = 'en', ...keys: string[]): string[] =>
  finder.find(text, { language, keys }).map(({ start, end }) => text.slice(start, end))

describe('e-mails', () => {
  it.each([
    ['Write to Kim.Lee+shop@mail.posteo.org, please.', 'Kim.Lee+shop@mail.posteo.org'],
    ['我的邮箱是kim@qq.com。', 'kim@qq.com'],
    ['邮箱：kim＠qq．com', 'kim＠qq．com'],
    ['(anna.kowalska@wp.pl)', 'anna.kowalska@wp.pl'],
    ['"to":"a@b.co"', 'a@b.co'],
  ])('%s', (text, email) => expect(taken(emailFinder, text)).toEqual([email]))

  it.each([
    'git@github.com:oak/ash.git',
    '@anna said',
    'a@b',
    '5 @ 3.50 each',
    'user@localhost',
    'npm i @oak/ash',
  ])('leaves %s', (text) => expect(taken(emailFinder, text)).toEqual([]))
})

describe('telephones', () => {
  it.each([
    ['en', 'call (415) 867-5309 now', '(415) 867-5309'],
    ['en', 'it is 415.867.5309', '415.867.5309'],
    ['en', 'my number: +44 20 7183 8750.', '+44 20 7183 8750'],
    ['en', 'text me at 4158675309', '4158675309'],
    ['en', 'ring me on 020 7183 8750', '020 7183 8750'],
    ['zh', '我的手机号是13812345678，谢谢', '13812345678'],
    ['zh', '手机１３８１２３４５６７８', '１３８１２３４５６７８'],
    ['zh', '座机010-62551234', '010-62551234'],
    ['pl', 'zadzwoń 512 345 678', '512 345 678'],
    ['pl', 'tel. 22 621 12 34', '22 621 12 34'],
    ['pl', 'mój numer +48512345678', '+48512345678'],
  ])('%s: %s', (language, text, phone) => expect(taken(phoneFinder, text, language)).toEqual([phone]))

  it.each([
    ['en', 'order 4158675309'],
    ['en', 'tracking number 4158675309'],
    ['en', 'it is 1700000000'],
    ['en', 'at 10:30 on 2026-11-27, 415 of 867'],
    ['zh', '订单号13812345678'],
    ['zh', '运单号 202611270012345'],
    ['pl', 'kwota 512 345 678 zł'],
    ['pl', 'zamówienie 512345678'],
    ['pl', 'od 12.11.2026 do 14.11.2026'],
  ])('leaves %s: %s', (language, text) => expect(taken(phoneFinder, text, language)).toEqual([]))

  it('goes by the key in data', () => {
    expect(taken(phoneFinder, '5309', 'en', 'phone')).toEqual([])
    expect(taken(phoneFinder, '4158675309', 'en', 'contact', 'phoneNumber')).toEqual(['4158675309'])
    expect(taken(phoneFinder, '4158675309', 'en', 'order_id')).toEqual([])
    expect(taken(phoneFinder, '415-867-5309', 'en', 'reference')).toEqual([])
  })
})

describe('cards', () => {
  it.each([
    ['card 4539 1488 0343 6467 12/27', '4539 1488 0343 6467'],
    ['amex 3714-496353-98431', '3714-496353-98431'],
    ['pay 5425233430109903 now', '5425233430109903'],
    ['卡号6222020000123456782。', '6222020000123456782'],
    ['卡号４５３９１４８８０３４３６４６７', '４５３９１４８８０３４３６４６７'],
  ])('%s', (text, card) => expect(taken(cardFinder, text)).toEqual([card]))

  it.each([
    '4539 1488 0343 6468 is it',
    'order 4539148803436467',
    '1700000000000',
    '9000 0000 0000 0000',
    '2026 1127 1030 5500',
  ])('leaves %s', (text) => expect(taken(cardFinder, text)).toEqual([]))
  it('leaves what the key says is no card', () =>
    expect(taken(cardFinder, '4539148803436467', 'en', 'transaction_id')).toEqual([]))
})

describe('accounts', () => {
  it.each([
    ['to GB82 WEST 1234 5698 7654 32.', 'GB82 WEST 1234 5698 7654 32'],
    ['de89370400440532013000', 'de89370400440532013000'],
    ['konto 61 1090 1014 0000 0712 1981 2874', '61 1090 1014 0000 0712 1981 2874'],
    ['My account number is 60432219', '60432219'],
  ])('%s', (text, iban) => expect(taken(ibanFinder, text)).toEqual([iban]))
  it.each(['GB83 WEST 1234 5698 7654 32', 'DE12', 'account opened in 2019', 'XX82WEST12345698765432'])(
    'leaves %s',
    (text) => expect(taken(ibanFinder, text)).toEqual([]),
  )
})

describe('national ids', () => {
  it.each([
    ['zh', '身份证11010519491231002X。', '11010519491231002X', 'resident'],
    ['zh', '乘客 110105 19491231 002x', '110105 19491231 002x', 'resident'],
    ['zh', '身份证号130503670401001', '130503670401001', 'resident_old'],
    ['zh', '护照E12345678', 'E12345678', 'passport'],
    ['pl', 'PESEL 44051401359', '44051401359', 'pesel'],
    ['pl', 'mój numer to 44051401359', '44051401359', 'pesel'],
    ['pl', 'NIP 526-02-50-995', '526-02-50-995', 'nip'],
    ['pl', 'faktura na PL5260250995', 'PL5260250995', 'nip'],
    ['pl', 'REGON 123456785', '123456785', 'regon'],
    ['pl', 'dowód osobisty ABA 300000', 'ABA 300000', 'identity_card'],
    ['pl', 'ABS123456', 'ABS123456', 'identity_card'],
    ['pl', 'paszport ZS0000177', 'ZS0000177', 'passport'],
    ['en', 'ssn 536-22-1987', '536-22-1987', 'ssn'],
    ['en', 'it is 536-22-1987', '536-22-1987', 'ssn'],
    ['en', 'my social security number is 536221987', '536221987', 'ssn'],
    ['en', 'ITIN 912-71-1234', '912-71-1234', 'itin'],
    ['en', 'our EIN is 12-3456789', '12-3456789', 'ein'],
    ['en', "driver's license number D1234567", 'D1234567', 'licence'],
    ['en', 'passport 538022343', '538022343', 'passport'],
  ])('%s: %s', (language, text, id, detail) => {
    const found = resolved(nationalIdFinder.find(text, { language, keys: [] }))
    expect(found.map((one) => [text.slice(one.start, one.end), one.detail])).toEqual([[id, detail]])
  })

  it.each([
    ['zh', '订单号110105194912310021'],
    ['zh', '编号110105199913310021'],
    ['pl', 'zamówienie 44051401359'],
    ['pl', 'numer 44051401358'],
    ['pl', 'produkt ABC123456'],
    ['en', 'item 666-22-1987'],
    ['en', '12-3456789'],
    ['en', 'order 536-22-1987'],
    ['en', 'ABS123456'],
  ])('leaves %s: %s', (language, text) => expect(taken(nationalIdFinder, text, language)).toEqual([]))
})

describe('keys', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlLW9mLWl0'
  it.each([
    ['use sk-proj-4fQ9xT2bN7vK1mZ8cR5w.', 'sk-proj-4fQ9xT2bN7vK1mZ8cR5w'],
    ['AWS AKIA4FQ9XT2BN7VK1MZ8', 'AKIA4FQ9XT2BN7VK1MZ8'],
    [`token=${jwt}&x=1`, jwt],
    ['postgres://app:s3cr:et@db:5432/x', 's3cr:et'],
    ['Authorization: Bearer 4fQ9xT2bN7vK1mZ8', '4fQ9xT2bN7vK1mZ8'],
    ['password: hunter2', 'hunter2'],
    ['password="correct horse"', 'correct'],
    ['My PIN is 4821', '4821'],
    ['密码是abc12345，谢谢', 'abc12345'],
    ['moje hasło to Tajne!23 ', 'Tajne!23'],
    ['{"api_key": "9f8e7d6c5b4a"}', '9f8e7d6c5b4a'],
  ])('%s', (text, key) => {
    const found = resolved(keyFinder.find(text, { keys: [] }))
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([key])
  })

  it.each([
    'I forgot my password, please help',
    'the password is required',
    'your token has expired',
    'task-force-of-twenty-one-people-1',
    'a pin in the map',
    'password: ********',
    'reset my password to access the account',
    'see https://oak.example:8080/a@b',
    'max tokens 4096',
  ])('leaves %s', (text) => expect(taken(keyFinder, text)).toEqual([]))

  it('goes by the key in data', () => {
    expect(taken(keyFinder, 'opensesame', 'en', 'password')).toEqual(['opensesame'])
    expect(taken(keyFinder, '98a5a87a-7714', 'en', 'session_token')).toEqual(['98a5a87a-7714'])
    expect(taken(keyFinder, 'ETH', 'en', 'token')).toEqual([])
    expect(taken(keyFinder, 'c2Vjb25kIHBhZ2U4', 'en', 'next_page_token')).toEqual([])
    expect(taken(keyFinder, '16', 'en', 'password_length')).toEqual([])
  })
})

describe('network addresses', () => {
  it.each([
    ['from 81.2.69.142, again', '81.2.69.142'],
    ['http://81.2.69.142:8080/', '81.2.69.142'],
    ['IP地址81.2.69.142。', '81.2.69.142'],
    ['is 2a02:c207:2022:1::17 up?', '2a02:c207:2022:1::17'],
    ['mac 3C:22:FB:4A:9E:01', '3C:22:FB:4A:9E:01'],
  ])('%s', (text, ip) => expect(taken(ipFinder, text)).toEqual([ip]))

  it.each([
    '192.168.0.1',
    '10.0.0.7',
    '127.0.0.1',
    '203.0.113.9',
    '2001:db8::1',
    '::1',
    'version 4.12.0.3',
    'v4.12.0.3',
    '999.1.1.1',
    '1.2.3.4.5',
    'at 10:30:00',
    'std::cout',
  ])('leaves %s', (text) => expect(taken(ipFinder, text)).toEqual([]))
  it('goes by the key', () => {
    expect(taken(ipFinder, '81.2.69.142', 'en', 'version')).toEqual([])
    expect(taken(ipFinder, '81.2.69.142', 'en', 'ip')).toEqual(['81.2.69.142'])
  })
})

describe('hostile texts', () => {
  const size = 200_000
  const of = (part: string): string => part.repeat(Math.ceil(size / part.length))
  it.each([
    ['digits', '1'],
    ['groups', '1234 '],
    ['dots', '1.1.'],
    ['at signs', 'a@'],
    ['domains', 'a.'],
    ['one mailbox', 'a@a.a.a.'],
    ['json tokens', 'eyJ'],
    ['schemes', '://a:'],
    ['passwords', 'password '],
    ['assignments', 'password='],
    ['private keys', '-----BEGIN PRIVATE KEY-----'],
    ['prefixes', 'sk-'],
    ['colons', 'a:'],
    ['accounts', 'GB82 '],
    ['bearers', 'bearer '],
    ['brackets', '(1)('],
    ['spaces', ' '],
  ])('%s: time grows with the length', (_, part) => {
    const text = of(part)
    for (const finder of shapeFinders) {
      const begun = performance.now()
      finder.find(text, { keys: [] })
      expect([finder.kinds, performance.now() - begun < 2500]).toEqual([finder.kinds, true])
    }
  })
})
