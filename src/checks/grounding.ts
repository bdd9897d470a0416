import { sameJson, type JsonObject } from '../lib/json.ts'
import { readersOf, statedToday } from '../language/reading/readers.ts'
import { wordsOfName } from '../lib/text.ts'
import type { Sample } from '../sample/schema.ts'
import { dayOf, type Day } from '../lib/calendar-day.ts'
import { findWhole, hasDigit } from '../lib/plain-words.ts'
import { placeOf, type ParameterPlace } from '../catalog/parameter-place.ts'
import { firstUser, leavesOf, trainedCalls, type Leaf } from '../sample/walk.ts'
import type { CheckContext } from '../spec/check.ts'
import { semanticTraits, type SemanticType } from '../spec/tool.ts'
import { saidShare, saysNumber, saysText, suggests } from './evidence/said.ts'
import { visibleTextsOf, type View, type VisibleText } from './evidence/visible-text.ts'
import { asked, call, calls, conversation, result, says, system, user } from './examples.ts'
import { remembered } from './evidence/remembered.ts'
import { quoted, rule } from './verdict.ts'

/** A value that nothing before its call says. */
interface Unsaid {
  readonly what: 'copied' | 'chosen' | 'told'
  readonly path: string
  readonly name: string
  readonly value: Leaf['value']
}

const nothing: readonly Unsaid[] = []

const unsaidIn = remembered((sample: Sample, context: CheckContext): readonly Unsaid[] => {
  const calls = trainedCalls(sample)
  if (calls.length === 0) return nothing
  const texts = visibleTextsOf(sample, context)
  const now = sample.today ?? context.today
  const today = dayOf(
    now ?? statedToday(firstUser(sample) ?? '', readersOf(sample.language, context.languages)) ?? '',
  )
  let found: Unsaid[] | undefined
  for (const { call, message, path } of calls) {
    const visible = texts.before(message)
    const tool = context.tools.get(call.name)
    for (const leaf of leavesOf(call.arguments)) {
      if (typeof leaf.value === 'string' && quicklySaid(leaf.value, visible)) {
        // An enum value in the system message is its definition, not a reason to choose it.
        if (visible.start === 0 || placeOf(tool, leaf.param).schema?.enum === undefined) continue
      }
      const what = judge(leaf, placeOf(tool, leaf.param), visible, today)
      if (what !== undefined)
        (found ??= []).push({
          what,
          path: `${path}/arguments${leaf.pointer}`,
          name: leaf.param,
          value: leaf.value,
        })
    }
  }
  return found ?? nothing
})

function quicklySaid(value: string, visible: VisibleText): boolean {
  return findWhole(visible.text, value.toLowerCase()) >= 0
}

function judge(
  leaf: Leaf,
  place: ParameterPlace,
  visible: VisibleText,
  today: Day | undefined,
): Unsaid['what'] | undefined {
  let what: Unsaid['what'] | undefined
  for (const view of visible.views()) {
    what = judgeBy(view, leaf, place, today)
    if (what === undefined) return undefined
  }
  return what
}

/** What one language makes of a value. */
function judgeBy(
  view: View,
  leaf: Leaf,
  place: ParameterPlace,
  today: Day | undefined,
): Unsaid['what'] | undefined {
  const { value } = leaf
  const { visible } = view
  const { schema, type } = place
  if (value === null || value === false || value === '') return undefined
  if (schema !== undefined && isDefault(value, schema)) return undefined
  if (value === true) return promptsTrue(place, view) || meansIt(value, place, view) ? undefined : 'chosen'
  if (Array.isArray(schema?.enum) || type === 'enum') {
    if (
      suggests(String(value), view, place) ||
      meansIt(value, place, view) ||
      (isFigure(value) && saysNumber(Number(value), view, place, today))
    )
      return undefined
    return visible.foreign() ? undefined : 'chosen'
  }
  if (typeof value === 'number') {
    if (saysNumber(value, view, place, today)) return undefined
    return type !== undefined && semanticTraits[type].derived ? 'told' : 'copied'
  }
  if (saysText(value, view, place, today)) return undefined
  if (type !== undefined && semanticTraits[type].derived) return 'told'
  if (isCopied(value, type)) return visible.foreign() && !hasDigit(value) ? undefined : 'copied'
  return visible.foreign() || saidShare(value, view) >= 0.5 ? undefined : 'told'
}

function isFigure(value: string | number | boolean): boolean {
  return typeof value === 'number' || /^\d{1,15}$/.test(String(value))
}

function isCopied(value: string, type: SemanticType | undefined): boolean {
  if (type !== undefined && semanticTraits[type].grounded) return true
  // A sentence with a figure in it is still a sentence.
  return (hasDigit(value) && value.split(' ').length <= 4) || isAddress(value)
}

/** An e-mail address, a handle or a link. */
function isAddress(value: string): boolean {
  return !value.includes(' ') && (value.indexOf('@') > 0 || value.includes('://'))
}

/** The schema's default, or the value that the description calls so. */
function isDefault(value: string | number | boolean, schema: JsonObject): boolean {
  if (Object.hasOwn(schema, 'default') && looselySame(schema.default, value)) return true
  if (Object.hasOwn(schema, 'const') && sameJson(schema.const, value)) return true
  const { description } = schema
  if (typeof description !== 'string') return false
  const lower = description.toLowerCase()
  const at = lower.indexOf('default')
  return at >= 0 && findWhole(lower, String(value).toLowerCase(), Math.max(0, at - 40)) >= 0
}

function looselySame(a: unknown, b: unknown): boolean {
  return a === b || String(a).toLowerCase() === String(b).toLowerCase()
}

/** The lexicon of what people say when they mean a value. */
function meansIt(value: string | number | boolean, { parameter }: ParameterPlace, { said }: View): boolean {
  return parameter !== undefined && said().means(parameter, value)
}

function promptsTrue(place: ParameterPlace, { visible, all, said }: View): boolean {
  const stems = said().stems()
  const { lexicon } = all
  const description = typeof place.schema?.description === 'string' ? place.schema.description : ''
  const words = [...wordsOfName(place.name), ...wordsOfName(description)]
  return (
    words.some((word) => word.length > 2 && !lexicon.isFunctionWord(word) && stems.has(lexicon.stem(word))) ||
    visible.foreign()
  )
}

const good = asked('I want $24.50 back for order 48213, wrong item', 'refund_order', {
  order_id: 'ORD-48213',
  reason: 'wrong_item',
  amount: 24.5,
})
const table = (text: string, args: JsonObject) => asked(text, 'book_table', args)

const unsaid = rule({
  code: 'grounding/unsaid',
  severity: 'error',
  about: 'Every value that is copied (an id, a name, an address, a date, a number) is said before its call.',
  examples: {
    passes: [
      good,
      asked('its ord 4 8 2 1 3', 'find_order', { order_id: 'ORD-48213' }),
      asked('four eight two one three', 'find_order', { order_id: 'ORD-48213' }),
      asked('mine is kim dot lee at posteo dot org', 'find_order', { email: 'kim.lee@posteo.org' }),
      asked('ORD-48213: give me back twenty-four fifty', 'refund_order', {
        order_id: 'ORD-48213',
        amount: 24.5,
        reason: 'other',
      }),
      asked('ORD-48213 to 9 elm st, reno nevada', 'change_address', {
        order_id: 'ORD-48213',
        address: { street: '9 Elm Street', city: 'Reno', state: 'NV' },
      }),
      table('a table for a dozen tomorrow', { date: '2026-11-28', party_size: 12 }),
      table('next friday, four of us', { date: '2026-12-04', party_size: 4 }),
      table('on may 3rd please', { date: '2027-05-03' }),
      table('3/5 at the window', { date: '2027-03-05' }),
      conversation('multi_turn', [
        system('Today is 2026-11-27.'),
        user('find the order of k@lee.org'),
        calls(call('find_order', { email: 'k@lee.org' })),
        result('find_order', { order_id: 'ORD-77120' }),
        says('It is ORD-77120.'),
        user('send me the money back, it came broken and defective'),
        calls(call('refund_order', { order_id: 'ORD-77120', reason: 'defective' }, 'call_2')),
      ]),
    ],
    fails: [
      asked('where is my order?', 'find_order', { order_id: 'ORD-48213' }),
      asked('where is ORD-48213?', 'find_order', { order_id: 'ORD-48214' }),
      asked('I am kim.lee@posteo.org', 'find_order', { email: 'kim.lee@gmail.com' }),
      asked('$24.50 for ORD-48213, changed my mind', 'refund_order', {
        order_id: 'ORD-48213',
        reason: 'changed_mind',
        amount: 25.5,
      }),
      table('a table for four tomorrow', { date: '2026-11-29', party_size: 4 }),
      table('on may 3rd please', { date: '2027-05-04' }),
      table('next friday, for four', { date: '2026-12-04', party_size: 6 }),
      asked('ORD-48213 to 9 elm st, reno', 'change_address', {
        order_id: 'ORD-48213',
        address: { street: '19 Elm St', city: 'Reno' },
      }),
      asked('ORD-48213 to 9 elm st, reno', 'change_address', {
        order_id: 'ORD-48213',
        address: { street: '9 Elm St', city: 'Tahoe' },
      }),
      conversation('multi_turn', [
        user('find the order of k@lee.org'),
        calls(call('refund_order', { order_id: 'ORD-77120', reason: 'other' })),
        result('refund_order', { order_id: 'ORD-77120' }),
        says('Done.'),
      ]),
    ],
  },
  find(sample, context, tell) {
    for (const { what, path, name, value } of unsaidIn(sample, context))
      if (what === 'copied')
        tell(
          path,
          `Nothing before this call says ${quoted(value)} for "${name}". Let somebody say it, or leave the argument out.`,
        )
  },
})

const enumUnsaid = rule({
  code: 'grounding/enum-unsaid',
  severity: 'warning',
  about: 'There is a reason in the conversation to choose a listed value, or to switch something on.',
  examples: {
    passes: [
      good,
      asked('refund ORD-48213', 'refund_order', { order_id: 'ORD-48213', reason: 'other' }),
      table('a table outside tomorrow', { date: '2026-11-28', outdoors: true }),
      table('a table tomorrow', { date: '2026-11-28', outdoors: false }),
    ],
    fails: [
      asked('refund ORD-48213', 'refund_order', { order_id: 'ORD-48213', reason: 'defective' }),
      conversation('choice', [
        system('Reasons are defective, wrong_item and changed_mind.'),
        user('refund ORD-48213'),
        calls(call('refund_order', { order_id: 'ORD-48213', reason: 'defective' })),
      ]),
      table('for lunch tomorrow', { date: '2026-11-28', outdoors: true }),
    ],
  },
  find(sample, context, tell) {
    for (const { what, path, name, value } of unsaidIn(sample, context))
      if (what === 'chosen')
        tell(
          path,
          `Nothing before this call suggests ${quoted(value)} for "${name}". Add a reason to the words, or leave it out.`,
        )
  },
})

const textUnsaid = rule({
  code: 'grounding/text-unsaid',
  severity: 'warning',
  about: 'Free text (a reason, a message, a query) uses mostly words of the conversation.',
  examples: {
    passes: [
      table('tomorrow, it is for my daughter turning ten', {
        date: '2026-11-28',
        note: "daughter's tenth birthday, turns ten",
      }),
    ],
    fails: [table('tomorrow please', { date: '2026-11-28', note: 'Guest is allergic to peanuts' })],
  },
  find(sample, context, tell) {
    for (const { what, path, name, value } of unsaidIn(sample, context))
      if (what === 'told')
        tell(
          path,
          `Hardly a word of ${quoted(value)} for "${name}" is said before this call. Keep to what was said.`,
        )
  },
})

/** Arguments against what was said before them. */
export const groundingChecks = [unsaid, enumUnsaid, textUnsaid]
