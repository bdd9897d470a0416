import type { Sample } from '../sample/schema.ts'
import { callsOf, leavesOf } from '../sample/walk.ts'
import { leavesOfJsonText } from '../personal-data/json-text.ts'
import { issuedKeyFinder } from '../personal-data/finders/key.ts'
import type { Finding } from '../personal-data/spec/kinds.ts'
import { resolved } from '../personal-data/resolve-findings.ts'
import { shapeFinders } from '../personal-data/shape-finders.ts'
import { isStandIn } from '../personal-data/is-stand-in.ts'
import { answered, asked, chatted } from './examples.ts'
import { remembered } from './evidence/remembered.ts'
import { rule } from './verdict.ts'

interface Found {
  readonly finding: Finding
  readonly path: string
}

/** What stands in a sample of somebody's, with its place; stand-ins are left out. */
const foundIn = remembered((sample: Sample): readonly Found[] => {
  const found: Found[] = []
  const spoken = isMined(sample)
  // Only people tell of themselves; where a writer made the words up, so it did the password of a login in them.
  const finders = spoken ? shapeFinders : [issuedKeyFinder]
  const look = (text: string, keys: readonly string[], path: string): void => {
    const at = { language: sample.language, keys }
    for (const finding of resolved(finders.flatMap((finder) => finder.find(text, at))))
      if (!isStandIn(finding, text.slice(finding.start, finding.end))) found.push({ finding, path })
  }
  sample.messages.forEach((message, i) => {
    const path = `/messages/${i}/content`
    // Keys of providers look the same in JSON, unless it escapes them; what people told needs the names above it.
    const apart = message.role === 'tool' && (spoken || message.content.includes('\\'))
    const leaves = apart ? leavesOfJsonText(message.content) : undefined
    if (leaves !== undefined) for (const { value, keys } of leaves) look(String(value), keys, path)
    else if (message.content !== null) look(message.content, [], path)
    if (message.role === 'assistant' && message.thought !== undefined)
      look(message.thought, [], `/messages/${i}/thought`)
  })
  for (const { call, path } of callsOf(sample))
    for (const { value, param, pointer } of leavesOf(call.arguments))
      if (typeof value === 'string' || typeof value === 'number')
        look(String(value), param.split('.'), `${path}/arguments${pointer}`)
  return found
})

/** True where people spoke the words, so that what they said of themselves can stand in them. */
const isMined = (sample: Sample): boolean =>
  sample.lineage.source === 'log' || sample.lineage.source === 'failure'

const mined = (sample: Sample): Sample => ({ ...sample, lineage: { ...sample.lineage, source: 'log' } })

const nouns: Readonly<Record<Exclude<Finding['kind'], 'key'>, string>> = {
  person: 'a name',
  address: 'an address',
  email: 'an e-mail address',
  phone: 'a telephone number',
  card: 'a card number',
  iban: 'an account number',
  national_id: 'a national id',
  ip: 'a network address',
  birth_date: 'a date of birth',
}

const personalData = rule({
  code: 'safety/personal-data',
  severity: 'warning',
  about:
    'Text mined from logs holds no e-mail, telephone, card, account, national id or address of a network that can be somebody’s.',
  examples: {
    passes: [
      mined(chatted('Call me at 415-555-0132, or write to kim@oakpost.example', 'I shall.')),
      mined(asked('order 4539148803436467 please', 'find_order', { order_id: 'ORD-48213' })),
      mined(chatted('I paid with 4242 4242 4242 4242 from 192.0.2.7', 'I see.')),
      chatted('I am kim.lee@posteo.org', 'Hello!'),
    ],
    fails: [
      mined(chatted('I am kim.lee@posteo.org', 'Hello!')),
      mined(chatted('Call me at 415-867-5309', 'I shall.')),
      mined(chatted('I paid with 4539 1488 0343 6467', 'I see.')),
      mined(chatted('to DE89 3704 0044 0532 0130 00', 'I see.')),
      mined(chatted('my SSN is 536-22-1987', 'Thank you.')),
      mined(chatted('it is 81.2.69.142', 'Thank you.')),
      mined(
        answered(
          'where is it?',
          'find_order',
          { email: 'kim.lee@posteo.org' },
          { status: 'lost' },
          'It is lost.',
        ),
      ),
    ],
  },
  find(sample, context, tell) {
    if (!isMined(sample)) return
    for (const { finding, path } of foundIn(sample, context))
      if (finding.kind !== 'key')
        tell(
          path,
          `Here stands ${nouns[finding.kind]}. Mask it, or allow it if it is your own; see docs/personal-data.md.`,
        )
  },
})

const secret = rule({
  code: 'safety/secret',
  severity: 'error',
  about:
    'No key, token, private key or password of a connection stands in a sample: a model would repeat it.',
  examples: {
    passes: [
      chatted('where do I find my API key?', 'In the settings.'),
      chatted('my password is hunter22', 'Please do not tell me.'),
      chatted('is AKIAIOSFODNN7EXAMPLE a key?', 'It is an example.'),
    ],
    fails: [
      chatted('use sk-proj-4fQ9xT2bN7vK1mZ8cR5wL3yH6', 'Done.'),
      chatted('it is ghp_4fQ9xT2bN7vK1mZ8cR5wL3yH6pD0sJ2aU7eX', 'Done.'),
      chatted('postgres://shop:w0nderwall@db.oak.internal/shop', 'Done.'),
      chatted('-----BEGIN PRIVATE KEY-----\nMIIEvQ3b7Xk1\n-----END PRIVATE KEY-----', 'Done.'),
      mined(chatted('my password is hunter22', 'Please do not tell me.')),
      answered(
        'where is it?',
        'find_order',
        { order_id: 'ORD-48213' },
        { note: 'see\nsk-proj-4fQ9xT2bN7vK1mZ8cR5wL3yH6' },
        'It is lost.',
      ),
    ],
  },
  find(sample, context, tell) {
    for (const { finding, path } of foundIn(sample, context))
      if (finding.kind === 'key')
        tell(
          path,
          `Here stands a secret (${finding.detail ?? 'key'}). Revoke it where it was given out, and mask it.`,
        )
  },
})

/** What must not leave the house. */
export const safetyChecks = [personalData, secret]
