import type { Sample } from '../sample/schema.ts'
import { leavesOf, trainedCalls, type Leaf } from '../sample/walk.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { realDay } from '../lib/calendar-day.ts'
import { findWhole, isDigitAt } from '../lib/plain-words.ts'
import { visibleTextsOf } from './evidence/visible-text.ts'
import { answered, asked, chatted } from './examples.ts'
import { remembered } from './evidence/remembered.ts'
import { quoted, rule } from './verdict.ts'

interface PlacedText {
  readonly text: string
  readonly path: string
}
interface PlacedLeaf extends Leaf {
  readonly tool: string
  readonly path: string
}

/** The words of users and assistants, and the values of all calls. */
const looked = remembered(
  (sample: Sample): { texts: readonly PlacedText[]; leaves: readonly PlacedLeaf[] } => {
    const texts: PlacedText[] = []
    const { messages } = sample
    for (let i = 0; i < messages.length; i++) {
      const { role, content } = messages[i]
      if ((role === 'user' || role === 'assistant') && content !== null && content !== '')
        texts.push({ text: content, path: `/messages/${i}/content` })
    }
    const leaves: PlacedLeaf[] = []
    for (const { call, path } of trainedCalls(sample))
      for (const leaf of leavesOf(call.arguments))
        leaves.push({
          pointer: leaf.pointer,
          param: leaf.param,
          value: leaf.value,
          tool: call.name,
          path: `${path}/arguments${leaf.pointer}`,
        })
    return { texts, leaves }
  },
)

/** Whole phrases that stand for "something goes here". */
const stockPhrases = [
  'lorem ipsum',
  'john doe',
  'jane doe',
  'john smith',
  'jane smith',
  '123 main st',
  '123 main street',
  'anytown',
  'acme corp',
  'foo bar',
  'foobar',
  'asdf',
  'qwerty',
]
const stockDomains = [
  '@example.',
  '@test.com',
  '@domain.com',
  '@email.com',
  '://example.',
  'www.example.',
  '@company.com',
]
/** One of these stands in each of them. */
const stockSigns = ['@', '://', 'www.']
const stockIds = [
  '12345',
  '123456',
  '1234567',
  '12345678',
  '123456789',
  '00000',
  '11111',
  '99999',
  '0000',
  '1234',
  'abc123',
  'xxxxx',
]
const stockWords = new Set([
  'foo',
  'bar',
  'baz',
  'string',
  'test',
  'example',
  'placeholder',
  'todo',
  'tbd',
  'n/a',
  'your_value',
  'value',
])

const good = answered(
  'Hi, where is order ORD-48213? I am kim.lee@posteo.org',
  'find_order',
  { order_id: 'ORD-48213', email: 'kim.lee@posteo.org' },
  { status: 'shipped' },
  'It has shipped.',
)

const placeholderValue = rule({
  code: 'realism/placeholder-value',
  severity: 'error',
  about:
    'No value of a call is a stand-in such as john@example.com or ORD-12345: a model would learn to copy those.',
  examples: {
    passes: [good, asked('my order is 81234', 'find_order', { order_id: 'ORD-81234' })],
    fails: [
      asked('I am john@example.com', 'find_order', { email: 'john@example.com' }),
      asked('ORD-12345 please', 'find_order', { order_id: 'ORD-12345' }),
      asked('ORD-XXXXX please', 'find_order', { order_id: 'ORD-XXXXX' }),
      asked('to 123 Main St, Anytown', 'change_address', {
        address: { street: '123 Main St', city: 'Anytown' },
      }),
      asked('it is for John Doe', 'book_table', { note: 'John Doe' }),
      asked('foo', 'book_table', { note: 'foo' }),
    ],
  },
  find(sample, context, tell) {
    for (const { value, path, tool, param } of looked(sample, context).leaves)
      if (
        typeof value === 'string' &&
        isPlaceholder(value.toLowerCase()) &&
        !isListed(context.tools.get(tool), param)
      )
        tell(path, `The value ${quoted(value)} is a placeholder. Use one that a real customer could have.`)
  },
})

/** A listed value is what the tool wants, however it looks: `test` beside `live`. */
function isListed(tool: CatalogTool | undefined, param: string): boolean {
  return tool?.params.find((one) => one.path === param)?.values !== undefined
}

function isPlaceholder(value: string): boolean {
  if (stockWords.has(value)) return true
  for (const domain of stockDomains) if (value.includes(domain)) return true
  for (const phrase of stockPhrases) if (findWhole(value, phrase) >= 0) return true
  // An id is a stand-in as a whole or after its prefix; inside a longer number the digits are chance.
  for (const id of stockIds)
    if (value.endsWith(id) && !wordyAt(value, value.length - id.length - 1)) return value.length < 24
  return false
}

function wordyAt(text: string, at: number): boolean {
  if (at < 0) return false
  const c = text.charCodeAt(at)
  return (c >= 48 && c <= 57) || (c >= 97 && c <= 122)
}

const placeholderText = rule({
  code: 'realism/placeholder-text',
  severity: 'warning',
  about: 'Nobody in the conversation says a stand-in such as "lorem ipsum", John Doe or example.com.',
  examples: {
    passes: [good, chatted('This is not a test of your patience.', 'I see.')],
    fails: [
      chatted('Lorem ipsum dolor', 'Pardon?'),
      chatted('Do you know who I am?', 'You are John Doe, I believe.'),
    ],
  },
  find(sample, context, tell) {
    const { text: all, start } = visibleTextsOf(sample, context).before(sample.messages.length)
    if (
      !stockPhrases.some((phrase) => all.includes(phrase, start)) &&
      !(stockSigns.some((sign) => all.includes(sign, start)) && stockDomains.some((one) => all.includes(one)))
    )
      return
    for (const { text, path } of looked(sample, context).texts) {
      const lower = text.toLowerCase()
      const found = stockPhrases.find((phrase) => lower.includes(phrase) && findWhole(lower, phrase) >= 0)
      const domain = found ?? stockDomains.find((one) => lower.includes(one))
      if (domain !== undefined)
        tell(path, `The text says ${quoted(domain)}, a placeholder. Write what a real customer would.`)
    }
  },
})

const slotMarker = rule({
  code: 'realism/slot-marker',
  severity: 'error',
  about: 'No slot of a template is left unfilled in the words: {name}, <order_id>, [ID], %s.',
  examples: {
    passes: [
      good,
      chatted('is 3 < 5 and 7 > 2?', 'Yes.'),
      chatted('I get {"error": true} and [1, 2]', 'That is odd.'),
      chatted('it shows <b>sorry</b> [sic]', 'I see.'),
    ],
    fails: [
      chatted('Hello, I am {name}.', 'Hello!'),
      chatted('Where is order <order_id>?', 'I cannot say.'),
      chatted('Where is [ORDER ID]?', 'I cannot say.'),
      chatted('I am {{customer.name}}', 'Hello!'),
      chatted('who is it?', 'Hello [Your Name]!'),
      chatted('I paid undefined dollars', 'Oh.'),
    ],
  },
  find(sample, context, tell) {
    for (const { text, path } of looked(sample, context).texts) {
      const marker = markerIn(text)
      // What a result brought is nobody's template: `[FILE] notes.txt`.
      if (marker !== undefined && !broughtByResult(sample, marker))
        tell(path, `The slot ${quoted(marker)} was left unfilled. Put a value there.`)
    }
  },
})

function broughtByResult({ messages }: Sample, marker: string): boolean {
  return messages.some((message) => message.role === 'tool' && message.content.includes(marker))
}

const longestMarker = 42

/** The first unfilled slot of a text. One pass; a bracket more than 40 characters long is none. */
function markerIn(text: string): string | undefined {
  if (!text.includes('{') && !text.includes('<') && !text.includes('[') && !text.includes('undefined'))
    return undefined
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c !== 123 && c !== 60 && c !== 91) continue
    const close = c === 123 ? '}' : c === 60 ? '>' : ']'
    const near = text.slice(i, i + longestMarker).indexOf(close)
    if (near < 0) continue
    const end = i + near
    const inner = text
      .slice(i + 1, end)
      .replace('{', '')
      .trim()
    if (isSlot(inner, c)) return text.slice(i, end + 1)
  }
  const broken = text.includes('undefined') ? findWhole(text, 'undefined') : -1
  return broken >= 0 && /\b(?:is|paid|for|of|order|number|\$) ?undefined\b/i.test(text)
    ? 'undefined'
    : undefined
}

const htmlTags = new Set(
  'a b i u p br hr em strong div span code pre ul ol li h1 h2 h3 img html body script table tr td th'.split(
    ' ',
  ),
)

function isSlot(inner: string, open: number): boolean {
  if (open === 123) return /^[A-Za-z_][\w.]*$/.test(inner)
  if (open === 60)
    return (
      /^[A-Za-z]\w*[_ ]\w[\w ]*$/.test(inner) ||
      (/^[a-z]{3,}$/i.test(inner) && !htmlTags.has(inner.toLowerCase()))
    )
  return /^(?:[A-Z][A-Z_ ]*[A-Z]|(?:your|insert|customer|enter) ?[\w ]*|[a-z]+_[a-z_]+|(?:Your|Insert|Customer|Enter) [\w ]+)$/.test(
    inner,
  )
}

const absurd = rule({
  code: 'realism/absurd-amount',
  severity: 'warning',
  about:
    'Amounts, counts and ages stay within what people say: no order of 10 million dollars, no table for 900.',
  examples: {
    passes: [
      good,
      asked('refund $129.50 on ORD-48213', 'refund_order', {
        order_id: 'ORD-48213',
        reason: 'other',
        amount: 129.5,
      }),
    ],
    fails: [
      asked('refund $98000000 on ORD-48213', 'refund_order', {
        order_id: 'ORD-48213',
        reason: 'other',
        amount: 98_000_000,
      }),
      asked('refund $12.3456 on ORD-48213', 'refund_order', {
        order_id: 'ORD-48213',
        reason: 'other',
        amount: 12.3456,
      }),
      asked('a table for 9000', 'book_table', { date: '2026-12-01', party_size: 9000 }),
      asked('a table for -2', 'book_table', { date: '2026-12-01', party_size: -2 }),
    ],
  },
  find(sample, context, tell) {
    for (const { value, param, tool, path } of looked(sample, context).leaves) {
      if (typeof value !== 'number') continue
      const type = context.tools.get(tool)?.params.find((one) => one.path === param)?.type
      const why = absurdity(value, type)
      if (why !== undefined) tell(path, `The value ${value} for "${param}" ${why}. Use one that people meet.`)
    }
  },
})

function absurdity(value: number, type: string | undefined): string | undefined {
  if (type === 'money') {
    if (Math.abs(value) > 10_000_000) return 'is more money than anybody pays at once'
    if (Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return 'has fractions of a cent'
  }
  if (type === 'count' && (value < 0 || value > 5000)) return 'is no number of people or things'
  if (type === 'age' && (value < 0 || value > 120)) return 'is no age'
  if (type === 'percentage' && Math.abs(value) > 1000) return 'is no percentage'
  if (type === 'latitude' && Math.abs(value) > 90) return 'is no latitude'
  if (type === 'longitude' && Math.abs(value) > 180) return 'is no longitude'
  if (type === 'year' && (value < 1000 || value > 2200)) return 'is no year that people speak of'
  return undefined
}

const impossibleDate = rule({
  code: 'realism/impossible-date',
  severity: 'error',
  about: 'Every date exists: no 31 April, no month 13, no 29 February in a common year.',
  examples: {
    passes: [
      asked('on may 3rd', 'book_table', { date: '2027-05-03' }),
      asked('on leap day', 'book_table', { date: '2028-02-29' }),
      chatted('was it on 2026-02-28?', 'I cannot say.'),
    ],
    fails: [
      asked('on april 31st', 'book_table', { date: '2027-04-31' }),
      asked('on leap day', 'book_table', { date: '2027-02-29' }),
      asked('at 2026-13-01', 'book_table', { date: '2026-13-01' }),
      chatted('was it on 2026-02-30?', 'I cannot say.'),
    ],
  },
  find(sample, context, tell) {
    const { leaves, texts } = looked(sample, context)
    for (const { value, path } of leaves) {
      const bad = typeof value === 'string' ? impossibleIn(value) : undefined
      if (bad !== undefined) tell(path, `The date ${quoted(bad)} does not exist. Use a day of the calendar.`)
    }
    for (const { text, path } of texts) {
      const bad = impossibleIn(text)
      if (bad !== undefined) tell(path, `The date ${quoted(bad)} does not exist. Name a day of the calendar.`)
    }
  },
})

/** The first ISO date in a text that is no day. */
function impossibleIn(text: string): string | undefined {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (at < 4 || text[at + 3] !== '-') continue
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.slice(at - 4, at + 6))
    if (
      match === null ||
      isDigitAt(text, at - 5) ||
      isDigitAt(text, at + 6) ||
      text[at + 6] === '-' ||
      text[at - 5] === '-'
    )
      continue
    if (realDay(Number(match[1]), Number(match[2]), Number(match[3])) === undefined) return match[0]
  }
  return undefined
}

/** Values and words that no real customer has. */
export const realismChecks = [placeholderValue, placeholderText, slotMarker, absurd, impossibleDate]
