import type { Faker } from '@faker-js/faker'
import type { PersonalKind } from '../../src/personal-data/spec/kinds.ts'

/** A value planted in a dialogue, and the two ways it is written there. */
export interface Planted {
  readonly kind: PersonalKind
  readonly detail: string
  /** In words. */
  readonly said: string
  /** In arguments and results. */
  readonly stored: string
  readonly key: string
  /** Sentences with `{}` for the value. */
  readonly carriers: readonly string[]
}

export type Language = 'en' | 'zh' | 'pl'

const digits = (fake: Faker, n: number): string => fake.string.numeric({ length: n, allowLeadingZeros: true })
const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** Check digits, worked out from the published definitions and not with the code under test. */
function luhn(body: string): string {
  const total = [...`${body}0`].toReversed().reduce((sum, digit, i) => {
    const n = Number(digit)
    return sum + (i % 2 === 0 ? n : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][n])
  }, 0)
  return body + String((10 - (total % 10)) % 10)
}

function pesel(fake: Faker): string {
  const born = fake.date.between({ from: '1945-01-01', to: '2008-12-31' })
  const year = born.getUTCFullYear()
  const body = `${two(year % 100)}${two(born.getUTCMonth() + 1 + (year >= 2000 ? 20 : 0))}${two(born.getUTCDate())}${digits(fake, 4)}`
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * Number('1379137913'[i]), 0)
  return body + String((1000 - sum) % 10)
}

function nip(fake: Faker): string {
  for (;;) {
    const body = `${fake.helpers.arrayElement(['526', '701', '813', '677', '897'])}${digits(fake, 6)}`
    const rest =
      [...body].reduce((total, digit, i) => total + Number(digit) * [6, 5, 7, 2, 3, 4, 5, 6, 7][i], 0) % 11
    if (rest < 10) return body + String(rest)
  }
}

function regon(fake: Faker): string {
  const body = `14${digits(fake, 6)}`
  const rest =
    [...body].reduce((total, digit, i) => total + Number(digit) * [8, 9, 2, 3, 4, 5, 6, 7][i], 0) % 11
  return body + String(rest % 10)
}

function polishDocument(fake: Faker, letters: number): string {
  const head = fake.helpers.arrayElement(letters === 3 ? ['ABC', 'CAS', 'DBK', 'AYZ'] : ['EB', 'AT', 'EK'])
  const weights = letters === 3 ? [7, 3, 1, 0, 7, 3, 1, 7, 3] : [7, 3, 0, 1, 7, 3, 1, 7, 3]
  const tail = digits(fake, letters === 3 ? 5 : 6)
  // The check digit stands right behind the letters; its own weight is 9.
  for (let check = 0; check < 10; check++) {
    const whole = head + String(check) + tail
    const sum = [...whole].reduce((total, c, i) => {
      const value = c >= 'A' ? c.charCodeAt(0) - 55 : Number(c)
      return total + value * (i === letters ? 9 : weights[i])
    }, 0)
    if (sum % 10 === 0) return whole
  }
  throw new Error('no check digit')
}

function residentId(fake: Faker): string {
  const born = fake.date.between({ from: '1950-01-01', to: '2006-12-31' })
  const region = fake.helpers.arrayElement([
    '110105',
    '310104',
    '440305',
    '510107',
    '330106',
    '420111',
    '610113',
  ])
  const body = `${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${digits(fake, 3)}`
  let sum = 0
  for (let i = 0; i < 17; i++) sum += Number(body[i]) * (2 ** (17 - i) % 11)
  return body + '10X98765432'[sum % 11]
}

function ssn(fake: Faker): string {
  const area = fake.helpers.arrayElement(['012', '123', '254', '401', '536', '612', '700'])
  return `${area}-${two(fake.number.int({ min: 1, max: 99 }))}-${fake.number.int({ min: 1000, max: 9999 })}`
}

const card = (fake: Faker): string => {
  const [issuer, length] = fake.helpers.arrayElement([
    ['4539', 16],
    ['4716', 16],
    ['5241', 16],
    ['5378', 16],
    ['3714', 15],
    ['6228', 16],
    ['622202', 19],
    ['2345', 16],
    ['3566', 16],
  ] as const)
  return luhn(issuer + digits(fake, length - issuer.length - 1))
}

const grouped = (
  fake: Faker,
  value: string,
  sizes: readonly number[],
  between: readonly string[],
): string => {
  const sign = fake.helpers.arrayElement(between)
  const parts: string[] = []
  let at = 0
  for (const size of sizes) {
    if (at < value.length) parts.push(value.slice(at, at + size))
    at += size
  }
  return parts.join(sign)
}

const pick = (language: Language, en: readonly string[], zh: readonly string[], pl: readonly string[]) =>
  ({ en, zh, pl })[language]

function phone(fake: Faker, language: Language): Planted {
  const en = () => {
    const area = fake.helpers.arrayElement(['415', '212', '718', '305', '206', '617', '480'])
    const number = `${area}${fake.number.int({ min: 2, max: 9 })}${digits(fake, 6)}`
    const [a, b, c] = [number.slice(0, 3), number.slice(3, 6), number.slice(6)]
    if (fake.datatype.boolean(0.2)) {
      const mobile = `7${fake.helpers.arrayElement(['400', '712', '890', '911'])}${digits(fake, 6)}`
      return [
        fake.helpers.arrayElement([
          `0${mobile.slice(0, 4)} ${mobile.slice(4)}`,
          `+44 ${mobile.slice(0, 4)} ${mobile.slice(4)}`,
        ]),
        `+44${mobile}`,
      ]
    }
    return [
      fake.helpers.arrayElement([
        `(${a}) ${b}-${c}`,
        `${a}-${b}-${c}`,
        `${a}.${b}.${c}`,
        `+1 ${a} ${b} ${c}`,
        number,
      ]),
      fake.helpers.arrayElement([number, `+1${number}`]),
    ]
  }
  const zh = () => {
    if (fake.datatype.boolean(0.2)) {
      const line = `${fake.helpers.arrayElement(['010', '021', '0755'])}-${fake.number.int({ min: 2, max: 8 })}${digits(fake, 7)}`
      return [line, line]
    }
    const number = `1${fake.helpers.arrayElement(['38', '39', '50', '86', '77', '59', '31'])}${digits(fake, 8)}`
    const wide = [...number].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join('')
    return [
      fake.helpers.arrayElement([
        number,
        `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`,
        `+86 ${number}`,
        `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
        wide,
      ]),
      number,
    ]
  }
  const pl = () => {
    const number = `${fake.helpers.arrayElement(['501', '512', '602', '691', '788', '882', '535'])}${digits(fake, 6)}`
    const spaced = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`
    return [
      fake.helpers.arrayElement([
        spaced,
        `+48 ${spaced}`,
        number,
        spaced.replaceAll(' ', '-'),
        `+48${number}`,
      ]),
      fake.helpers.arrayElement([number, `+48${number}`]),
    ]
  }
  const [said, stored] = { en, zh, pl }[language]()
  return {
    kind: 'phone',
    detail: 'phone',
    said,
    stored,
    key: fake.helpers.arrayElement(['phone', 'phone_number', 'mobile', 'contactPhone']),
    carriers: pick(
      language,
      [
        'You can reach me at {} after six.',
        'My phone number is {}.',
        'Please call {} when it arrives.',
        'mobile: {}',
        'Could you text me at {}?',
      ],
      ['我的手机号是{}。', '请打{}联系我', '电话：{}，谢谢', '联系方式{}'],
      ['Mój numer telefonu to {}.', 'Proszę dzwonić pod {}.', 'tel. {}', 'Mój telefon: {}, po 17.'],
    ),
  }
}

function nationalId(fake: Faker, language: Language): Planted {
  const kind = 'national_id' as const
  const make = (
    detail: string,
    said: string,
    stored: string,
    key: string,
    carriers: readonly string[],
  ): Planted => ({ kind, detail, said, stored, key, carriers })
  if (language === 'zh') {
    const id = residentId(fake)
    if (fake.datatype.boolean(0.1)) {
      const old = id.slice(0, 6) + id.slice(8, 17)
      return make('resident_old', old, old, 'id_number', ['我的身份证号是{}。', '身份证{}，老的那种'])
    }
    if (fake.datatype.boolean(0.15)) {
      const passport = `E${digits(fake, 8)}`
      return make('passport', passport, passport, 'passport_number', ['护照号码{}。', '我的护照是{}'])
    }
    return make('resident', id, fake.helpers.arrayElement([id, id.toLowerCase()]), 'id_card_no', [
      '我的身份证号是{}。',
      '身份证：{}',
      '证件号码{}，麻烦查一下',
      '乘客{}',
    ])
  }
  if (language === 'en')
    return fake.helpers.arrayElement([
      () => {
        const id = ssn(fake)
        return make('ssn', id, fake.helpers.arrayElement([id, id.replaceAll('-', '')]), 'ssn', [
          'My SSN is {}.',
          'Social security number {}',
          'it is {}, as on file',
          'last thing: {}',
        ])
      },
      () => {
        const id = `9${digits(fake, 2)}-${fake.helpers.arrayElement(['50', '64', '71', '88', '92', '97'])}-${digits(fake, 4)}`
        return make('itin', id, id, 'tax_id', ['My ITIN is {}.', 'I file under ITIN {}'])
      },
      () => {
        const id = `${fake.helpers.arrayElement(['12', '36', '47', '84'])}-${digits(fake, 7)}`
        return make('ein', id, id, 'ein', ['Our EIN is {}.', 'the federal tax id {} please'])
      },
      () => {
        const id = fake.helpers.arrayElement([`C${digits(fake, 8)}`, `5${digits(fake, 8)}`])
        return make('passport', id, id, 'passportNumber', ['My passport number is {}.', 'Passport {}'])
      },
      () => {
        const id = `${fake.string.alpha({ length: 1, casing: 'upper' })}${digits(fake, 7)}`
        return make('licence', id, id, 'drivers_license', [
          "My driver's license is {}.",
          'Driver license number: {}',
        ])
      },
    ])()
  return fake.helpers.arrayElement([
    () => {
      const id = pesel(fake)
      return make('pesel', id, id, 'pesel', [
        'Mój PESEL to {}.',
        'PESEL: {}',
        'Podaję swój numer: {}',
        'pesel {}',
      ])
    },
    () => {
      const id = nip(fake)
      return make('nip', grouped(fake, id, [3, 3, 2, 2], ['-', '', ' ']), id, 'nip', [
        'NIP: {}',
        'Faktura na NIP {}.',
        'nasz nip to {}',
      ])
    },
    () => {
      const id = regon(fake)
      return make('regon', id, id, 'regon', ['REGON {}', 'Numer REGON firmy to {}.'])
    },
    () => {
      const id = polishDocument(fake, 3)
      return make(
        'identity_card',
        fake.helpers.arrayElement([id, `${id.slice(0, 3)} ${id.slice(3)}`]),
        id,
        'id_card_number',
        ['Nr dowodu osobistego: {}.', 'Mój dowód to {}', 'dowód {}'],
      )
    },
    () => {
      const id = polishDocument(fake, 2)
      return make('passport', id, id, 'passport', ['Numer paszportu {}.', 'Paszport: {}'])
    },
  ])()
}

function key(fake: Faker, language: Language): Planted {
  const alnum = (n: number) => fake.string.alphanumeric(n)
  const prefixed = (detail: string, value: string): Planted => ({
    kind: 'key',
    detail,
    said: value,
    stored: value,
    key: fake.helpers.arrayElement(['api_key', 'note', 'config', 'authToken']),
    carriers: pick(
      language,
      ['I pasted {} by mistake.', 'the key is {}', 'use {} for it'],
      ['密钥是{}', '我用的是 {} 这个'],
      ['klucz to {}', 'wkleiłem {} przypadkiem'],
    ),
  })
  return fake.helpers.arrayElement([
    () => prefixed('openai', `sk-proj-${alnum(40)}7`),
    () => prefixed('github', `ghp_${alnum(35)}4`),
    () => prefixed('aws', `AKIA${fake.string.alphanumeric({ length: 15, casing: 'upper' })}3`),
    () => prefixed('slack', `xoxb-${digits(fake, 12)}-${alnum(24)}`),
    () => prefixed('google', `AIza${alnum(34)}5`),
    () => prefixed('stripe', `sk_live_${alnum(23)}6`),
    () => prefixed('jwt', fake.internet.jwt()),
    () => ({
      ...prefixed(
        'pem',
        `-----BEGIN PRIVATE KEY-----\n${alnum(64)}\n${alnum(40)}=\n-----END PRIVATE KEY-----`,
      ),
    }),
    () => {
      const secret = `${fake.string.alpha(5)}${fake.number.int({ min: 10, max: 9999 })}${fake.helpers.arrayElement(['!', '#', '_x', ''])}`
      const password: Planted = {
        kind: 'key',
        detail: 'password',
        said: secret,
        stored: secret,
        key: 'password',
        carriers: pick(
          language,
          ['my password is {}', 'Password: {}', 'log in with password={}', 'change my password to {} please'],
          ['密码是{}', '密码：{}', '把密码改成{}'],
          ['moje hasło to {}', 'hasło: {}', 'zmień hasło na {}'],
        ),
      }
      return password
    },
    () => {
      const secret = alnum(14)
      return {
        kind: 'key' as const,
        detail: 'connection',
        said: secret,
        stored: secret,
        key: 'password',
        carriers: ['postgres://app:{}@db.internal:5432/shop', 'redis://default:{}@cache.internal/0'],
      }
    },
    () => {
      const secret = `${alnum(30)}9a`
      return {
        kind: 'key' as const,
        detail: 'bearer',
        said: secret,
        stored: secret,
        key: 'access_token',
        carriers: ['Authorization: Bearer {}', 'curl -H "Authorization: Bearer {}"'],
      }
    },
  ])()
}

/** One value of each shape, as people write it and as systems store it. */
export const makers: Readonly<Record<string, (fake: Faker, language: Language) => Planted>> = {
  phone,
  national_id: nationalId,
  key,
  email(fake, language) {
    const said = fake.internet.email()
    return {
      kind: 'email',
      detail: 'email',
      said,
      stored: fake.datatype.boolean() ? said : said.toLowerCase(),
      key: fake.helpers.arrayElement(['email', 'to', 'user_email']),
      carriers: pick(
        language,
        ['My email is {}.', 'write to {}', 'I am {}, thanks'],
        ['我的邮箱是{}。', '发到{}就行', '邮箱：{}'],
        ['Mój e-mail to {}.', 'proszę pisać na {}', 'e-mail: {}'],
      ),
    }
  },
  card(fake, language) {
    const number = card(fake)
    const sizes = number.length === 15 ? [4, 6, 5] : [4, 4, 4, 4, 4]
    return {
      kind: 'card',
      detail: 'card',
      said: grouped(fake, number, sizes, [' ', '-', '']),
      stored: number,
      key: fake.helpers.arrayElement(['card_number', 'cardNumber', 'pan']),
      carriers: pick(
        language,
        ['My card is {}.', 'pay with {} please', 'Visa {}, exp 11/27', 'It is {}, cvv on the back'],
        ['卡号{}', '我的信用卡是{}。', '用{}付款'],
        ['Numer karty: {}.', 'płacę kartą {}', 'Zapłacę {} jak zwykle'],
      ),
    }
  },
  iban(fake, language) {
    const countryCode = fake.helpers.arrayElement(
      language === 'pl' ? ['PL', 'PL', 'DE'] : ['GB', 'DE', 'FR', 'NL', 'ES', 'PL', 'IT'],
    )
    const bare = fake.finance.iban({ formatted: false, countryCode })
    return {
      kind: 'iban',
      detail: 'iban',
      said: fake.datatype.boolean(0.6) ? grouped(fake, bare, [4, 4, 4, 4, 4, 4, 4, 4], [' ']) : bare,
      stored: bare,
      key: fake.helpers.arrayElement(['iban', 'account_number', 'to_account']),
      carriers: pick(
        language,
        ['My IBAN is {}.', 'transfer it to {}', 'account {}'],
        ['账户{}', '请转到{}。'],
        ['Numer konta: {}.', 'przelew na {}', 'IBAN {}'],
      ),
    }
  },
  ip(fake, language) {
    const address = fake.helpers.arrayElement([
      () =>
        `${fake.helpers.arrayElement([81, 94, 185, 51, 23, 203])}.${fake.number.int({ min: 1, max: 250 })}.${fake.number.int({ min: 1, max: 250 })}.${fake.number.int({ min: 1, max: 250 })}`,
      () => `2a02:${fake.internet.ipv6().split(':').slice(1).join(':')}`,
      () => fake.internet.mac(),
    ])()
    return {
      kind: 'ip',
      detail: address.includes('.') ? 'v4' : address.length > 20 ? 'v6' : 'mac',
      said: address,
      stored: address,
      key: fake.helpers.arrayElement(['ip', 'ip_address', 'client']),
      carriers: pick(
        language,
        ['My IP is {}.', 'blocked from {} again', 'login from {}'],
        ['我的地址是{}', '从{}登录失败'],
        ['Mój adres to {}.', 'logowanie z {}'],
      ),
    }
  },
  birth_date(fake, language) {
    const born = fake.date.between({ from: '1940-01-01', to: '2008-12-31' }).toISOString().slice(0, 10)
    const [year, month, day] = born.split('-')
    const said = fake.helpers.arrayElement(
      pick(
        language,
        [born, `${month}/${day}/${year}`],
        [born, `${year}年${Number(month)}月${Number(day)}日`],
        [born, `${day}.${month}.${year}`],
      ),
    )
    return {
      kind: 'birth_date',
      detail: 'birth_date',
      said,
      stored: born,
      key: fake.helpers.arrayElement(['dob', 'date_of_birth', 'birthday', 'birthDate']),
      carriers: pick(
        language,
        ['I was born on {}.', 'My date of birth is {}.', 'DOB: {}', 'birthday {}, if you need it'],
        ['我的出生日期是{}。', '生日：{}', '我出生于{}'],
        ['Data urodzenia: {}.', 'urodziłam się {}', 'Moja data urodzenia to {}.'],
      ),
    }
  },
  person(fake, language) {
    const said =
      language === 'zh'
        ? `${fake.person.lastName()}${fake.person.firstName()}`
        : `${fake.person.firstName()} ${fake.person.lastName()}`
    return {
      kind: 'person',
      detail: 'full',
      said,
      stored: said,
      key: fake.helpers.arrayElement(['customer_name', 'full_name', 'passenger_name']),
      carriers: pick(
        language,
        ['My name is {}.', "Hi, I'm {}.", 'The booking is under {}.', 'Please add {} as a passenger.'],
        ['我叫{}。', '我是{}，', '收件人：{}', '乘客姓名{}'],
        ['Nazywam się {}.', 'Jestem {}.', 'Rezerwacja na nazwisko {}.', 'Pasażer: {}'],
      ),
    }
  },
  address(fake, language) {
    const number = fake.number.int({ min: 2, max: 980 })
    const said = {
      en: () => `${number} ${fake.location.street()}`,
      zh: () =>
        `${fake.helpers.arrayElement(['北京市朝阳区', '上海市浦东新区', '广州市天河区'])}${fake.helpers.arrayElement(['建国路', '中山北路', '人民大道', '解放街'])}${number}号`,
      pl: () =>
        `ul. ${fake.helpers.arrayElement(['Marszałkowska', 'Długa', 'Kwiatowa', 'Mickiewicza', 'Polna', 'Lipowa'])} ${number}`,
    }[language]()
    return {
      kind: 'address',
      detail: 'street',
      said,
      stored: said,
      key: fake.helpers.arrayElement(['address', 'street', 'shipping_address']),
      carriers: pick(
        language,
        ['I live at {}.', 'Ship it to {}.', 'The address is {}.'],
        ['我住在{}。', '请寄到{}', '地址：{}'],
        ['Mieszkam na {}.', 'Proszę wysłać na {}.', 'Adres: {}'],
      ),
    }
  },
}
