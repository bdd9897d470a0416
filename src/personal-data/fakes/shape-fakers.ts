import type { Random } from '../../lib/random.ts'
import type { Faker, OpenFaker } from '../spec/faker.ts'
import type { Finding } from '../spec/kinds.ts'
import { plainText } from '../notation/plain-text.ts'
import { fakeHardware, fakeIp4, fakeIp6 } from './network-names.ts'
import { fakeCard, fakeIban, fakeId } from './checked-numbers.ts'
import { fakeNational, readPhone, writePhone, type ReadPhone } from './phones.ts'
import { marked } from './watermark.ts'
import { bareOf, drawLike, openDrawLike, writeLike } from './write-like.ts'

/** Draws until the stand-in is new, so that two people never become one; gives up after 200 draws. */
function fresh(draw: () => string, taken: Set<string>): string {
  let value = draw()
  for (let i = 0; i < 200 && taken.has(value); i++) value = draw()
  taken.add(value)
  return value
}

/** A Polish account or tax number is the same with and without its country. */
const withoutCountry = (bare: string): string => (/^pl(?:\d{26}|\d{10})$/i.test(bare) ? bare.slice(2) : bare)

/** A faker of values that are the same when their letters and digits are, however they are grouped. */
function bareFaker(
  kind: 'card' | 'iban' | 'national_id',
  draw: (bare: string, detail: string | undefined, random: Random) => string,
): Faker {
  return {
    kinds: [kind],
    open(random) {
      const fakes = new Map<string, string>()
      const taken = new Set<string>()
      return {
        learn: (text) => void taken.add(bareOf(text).toLowerCase()),
        fake(text, finding) {
          const whole = bareOf(text)
          const bare = withoutCountry(whole)
          const id = bare.toLowerCase()
          let fake = fakes.get(id)
          if (fake === undefined)
            fakes.set(id, (fake = fresh(() => draw(bare, finding.detail, random), taken)))
          return writeLike(text, whole.slice(0, whole.length - bare.length) + fake)
        },
        redraw(text) {
          const bare = withoutCountry(bareOf(text))
          fakes.set(
            bare.toLowerCase(),
            fresh(() => marked(() => drawLike(random, bare)), taken),
          )
        },
      }
    },
  }
}

/** Telephone numbers: the same number with and without its country code has the same stand-in. */
const phoneFaker: Faker = {
  kinds: ['phone'],
  open(random, language) {
    const numbers = new Map<string, { read: ReadPhone; fake: string }[]>()
    const taken = new Set<string>()
    const known = (read: ReadPhone) =>
      numbers
        .get(read.national.slice(-7))
        ?.find(
          ({ read: { national } }) => national.endsWith(read.national) || read.national.endsWith(national),
        )
    const learn = (text: string) => {
      const read = readPhone(text, language)
      const id = read.national.slice(-7)
      const before = known(read)
      // The longer writing tells more: "555 0123" may come before "(415) 555 0123".
      if (before !== undefined && before.read.national.length >= read.national.length) return before
      if (before !== undefined) {
        before.read = read
        return before
      }
      const entry = { read, fake: '' }
      const list = numbers.get(id)
      if (list === undefined) numbers.set(id, [entry])
      else list.push(entry)
      taken.add(read.national)
      return entry
    }
    return {
      learn: (text) => void learn(text),
      fake(text) {
        const entry = learn(text)
        if (entry.fake === '') entry.fake = fresh(() => fakeNational(entry.read, random), taken)
        const own = readPhone(text, language)
        const written =
          own.national.length < entry.fake.length ? entry.fake.slice(-own.national.length) : entry.fake
        return writePhone(text, written, own.national)
      },
      redraw(text) {
        const entry = learn(text)
        entry.fake = fresh(() => marked(() => drawLike(random, entry.read.national)), taken)
      },
    }
  },
}

const ipFaker: Faker = {
  kinds: ['ip'],
  open(random) {
    const fakes = new Map<string, string>()
    const taken = new Set<string>()
    return {
      learn: (text) => void taken.add(text.toLowerCase()),
      fake(given, { detail }: Finding) {
        const text = plainText(given)
        const id = detail === 'mac' ? bareOf(text).toLowerCase() : text.toLowerCase()
        let fake = fakes.get(id)
        if (fake === undefined) {
          fake = fresh(
            () =>
              detail === 'mac'
                ? bareOf(fakeHardware('00:', random)).toLowerCase()
                : detail === 'v6'
                  ? fakeIp6(random)
                  : fakeIp4(random),
            taken,
          )
          fakes.set(id, fake)
        }
        if (detail === 'mac') return writeLike(text, fake)
        return text === text.toUpperCase() && /[A-F]/.test(text) ? fake.toUpperCase() : fake
      },
    }
  },
}

/** Secrets: the known beginning stays, the rest is drawn from the same classes of characters. */
const keyFaker: Faker = {
  kinds: ['key'],
  open(random): OpenFaker {
    const fakes = new Map<string, string>()
    const taken = new Set<string>()
    return {
      learn: (text) => void taken.add(text),
      fake(text, { detail }) {
        const core = coreOf(text)
        let fake = fakes.get(core)
        if (fake === undefined) fakes.set(core, (fake = fresh(() => drawKey(core, detail, random), taken)))
        return fake + text.slice(core.length)
      },
      redraw(text) {
        const core = coreOf(text)
        fakes.set(
          core,
          fresh(() => marked(() => drawLike(random, core)), taken),
        )
      },
    }
  },
}

/** Without the sign that may end a password or the sentence it stands in, so that both are one. */
const coreOf = (text: string): string => text.replace(/[.,;!?)]{1,3}$/, '') || text

const beginning =
  /^(?:sk-(?:proj-|ant-api\d\d-|ant-|or-v1-)?|[srpw][kh](?:_live_|_test_|sec_)|gh[pousr]_|github_pat_|gl[pdr][at]t-|A[KSRBC][IOC]A|xox[bpars]-|xapp-|AIza|ya29\.|GOCSPX-|hf_|npm_|pypi-|SG\.|shp(?:at|ca|pa|ss)_|do[por]_v1_|dapi|lin_api_|secret_|ntn_|gsk_|xai-|r8_|key-|sq0[ac][ts]p-|EAAA|ATATT|LTAI|AKID|sbp_|PMAK-|dp\.pt\.|hv[sb]\.)/

function drawKey(text: string, detail: string | undefined, random: Random): string {
  if (detail === 'private_key') return drawPrivateKey(text, random)
  if (detail === 'jwt') {
    // Header and payload go on beginning as JSON does in base64.
    const parts = text.split('.').map((part) => (part.startsWith('eyJ') ? 3 : 0))
    const draws = text.split('.').map((part, i) => openDrawLike(random, part.slice(parts[i])))
    return marked(() =>
      text
        .split('.')
        .map((part, i) => part.slice(0, parts[i]) + draws[i]())
        .join('.'),
    )
  }
  const kept = beginning.exec(text)?.[0] ?? /^(?:SK|AC)(?=[\da-f]{32}$)/.exec(text)?.[0] ?? ''
  const body = text.slice(kept.length)
  if (body.length > 15 && /^[\da-f]+$/.test(body)) return marked(() => kept + drawHex(random, body.length))
  const draw = openDrawLike(random, text.slice(kept.length))
  return marked(() => kept + draw())
}

function drawHex(random: Random, length: number): string {
  let hex = ''
  while (hex.length < length) hex += random.int(0x10000000).toString(16).padStart(7, '0')
  return hex.slice(0, length)
}

function drawPrivateKey(text: string, random: Random): string {
  const begin = text.indexOf('-----', 11) + 5
  const close = text.indexOf('-----END')
  const end = close < 0 ? text.length : close
  const body = text.slice(begin, end)
  // Line ends in a text inside JSON are written \n and stay.
  const lines = body.split('\\n').map((line) => openDrawLike(random, line))
  const draw = () => lines.map((line) => line()).join('\\n')
  return text.slice(0, begin) + (body.length > 4000 ? draw() : marked(draw)) + text.slice(end)
}

/** The fakers of everything that has a shape; those of e-mails, persons and addresses stand elsewhere. */
export const shapeFakers: readonly Faker[] = [
  phoneFaker,
  bareFaker('card', (bare, _, random) => fakeCard(bare, random)),
  bareFaker('iban', fakeIban),
  bareFaker('national_id', fakeId),
  ipFaker,
  keyFaker,
]
