import { readersOf } from '../language/reading/readers.ts'
import { isObject } from '../lib/json.ts'
import { assistantTurns } from '../sample/walk.ts'
import { badClaims, parsed } from './evidence/bad-claims.ts'
import { answered, call, calls, chatted, conversation, result, says, system, user } from './examples.ts'
import { quoted, rule } from './verdict.ts'

const order = { order_id: 'ORD-48213' }
const shipped = {
  order_id: 'ORD-48213',
  status: 'shipped',
  eta: '2026-12-03',
  total: 24.5,
  items: ['bowl', 'whisk'],
}
const good = answered(
  'Where is ORD-48213?',
  'find_order',
  order,
  shipped,
  'It is due on Thursday, December 3, and cost $24.50.',
)

const outsideFacts = rule({
  code: 'reply/outside-facts',
  severity: 'error',
  about:
    'An answer without a call states no number, amount, date, e-mail or link that the facts, the system message or the user did not.',
  examples: {
    passes: [
      chatted('how long do I have to return it?', 'You have 30 days, and shipping costs $4.95.'),
      chatted('how long do I have?', 'Thirty days.'),
      chatted('I am 12, may I buy?', 'At 12 you need a parent, I think.'),
      chatted('hi', 'Hello! One moment. What can I do for you, now or at any time?'),
      conversation('no_tool', [
        system('Call us on 555-0142, 9 am to 5 pm.'),
        user('number?'),
        says('It is 555-0142, from 9 am.'),
      ]),
    ],
    fails: [
      chatted('how long do I have to return it?', 'You have 45 days.'),
      chatted('how long do I have to return it?', 'You have sixty days.'),
      chatted('what is shipping?', 'Shipping costs $5.95.'),
      chatted('is there a discount?', 'Yes, 15% on everything.'),
      chatted('how do I reach you?', 'Write to help@oakandash.shop.'),
      chatted('how do I reach you?', 'See https://oakandash.shop/help.'),
    ],
  },
  find(sample, context, tell) {
    for (const { path, claim, chat } of badClaims(sample, context))
      if (chat)
        tell(
          path,
          `The answer states ${quoted(claim)}, which is in no fact and nobody said. Add the fact, or leave it out.`,
        )
  },
})

const notInResult = rule({
  code: 'reply/not-in-result',
  severity: 'error',
  about:
    'An answer after a call states only numbers, ids, dates and amounts that results, arguments, the user or the facts hold.',
  examples: {
    passes: [
      good,
      answered(
        'Where is ORD-48213?',
        'find_order',
        order,
        shipped,
        'Two items, ORD-48213, arriving 12/3 for 24.50 dollars.',
      ),
      answered(
        'k@lee.org?',
        'find_order',
        { email: 'k@lee.org' },
        { at: '2026-12-03T14:30:00Z', n: 12000 },
        'At 2:30 PM; 12,000 points.',
      ),
    ],
    fails: [
      answered('Where is ORD-48213?', 'find_order', order, shipped, 'It is due on December 4.'),
      answered('Where is ORD-48213?', 'find_order', order, shipped, 'It is due on Friday, December 3.'),
      answered('Where is ORD-48213?', 'find_order', order, shipped, 'It cost $25.50.'),
      answered('Where is ORD-48213?', 'find_order', order, shipped, 'Order ORD-48214 has shipped.'),
      answered('Where is ORD-48213?', 'find_order', order, shipped, 'I wrote to kim@posteo.org about it.'),
    ],
  },
  find(sample, context, tell) {
    for (const { path, claim, chat } of badClaims(sample, context))
      if (!chat)
        tell(
          path,
          `The answer states ${quoted(claim)}, which no result, argument or message before it holds. Correct it.`,
        )
  },
})

const falseSuccess = rule({
  code: 'reply/false-success',
  severity: 'error',
  about: 'After a call that failed the assistant does not say that it worked.',
  examples: {
    passes: [
      good,
      answered(
        'refund ORD-48213',
        'refund_order',
        order,
        { error: 'too_late' },
        'I am sorry, it is too late for a refund.',
      ),
      answered(
        'refund ORD-48213',
        'refund_order',
        order,
        { ok: true, error: null },
        'Your refund has been started.',
      ),
    ],
    fails: [
      answered(
        'refund ORD-48213',
        'refund_order',
        order,
        { error: { code: 'too_late' } },
        'Your refund has been started.',
      ),
      answered(
        'refund ORD-48213',
        'refund_order',
        order,
        { success: false },
        'All set, the money is on its way.',
      ),
      answered(
        'refund ORD-48213',
        'refund_order',
        order,
        'Error: order is locked',
        'I have refunded it. Enjoy your day!',
      ),
    ],
  },
  find({ messages, language }, { languages }, tell) {
    const readers = readersOf(language, languages)
    for (let i = 1; i < messages.length; i++) {
      const message = messages[i]
      if (message.role !== 'assistant' || message.content === null || message.train === false) continue
      if (message.tool_calls !== undefined && message.tool_calls.length > 0) continue
      let all = true
      let results = 0
      for (let k = i - 1; k >= 0; k--) {
        const before = messages[k]
        if (before.role !== 'tool') break
        results++
        if (!isFailure(before.content)) all = false
      }
      if (results === 0 || !all) continue
      const lower = message.content.toLowerCase()
      const word = readers.map((read) => read(lower).success()).find((one) => one !== undefined)
      if (word !== undefined)
        tell(
          `/messages/${i}/content`,
          `The answer says ${quoted(word.trim())} but the call failed. Say what went wrong and what can be done.`,
        )
    }
  },
})

function isFailure(content: string): boolean {
  const start = content.trimStart()
  if (!start.startsWith('{')) return /^(?:error|failed|failure|exception)\b/i.test(start.slice(0, 20))
  // Nearly all results bear a status; few of them need to be parsed.
  if (!/"error"|"(?:ok|success)"\s*:\s*f|"status"\s*:\s*"(?:error|failed)"/.test(start)) return false
  const value = parsed(start)
  if (!isObject(value)) return false
  if (value.error !== undefined && value.error !== null && value.error !== false && value.error !== '')
    return true
  return (
    value.ok === false || value.success === false || value.status === 'error' || value.status === 'failed'
  )
}

const doesNotAsk = rule({
  code: 'reply/does-not-ask',
  severity: 'error',
  about: 'In a clarify sample the assistant asks for what is missing before it calls.',
  examples: {
    passes: [
      conversation('clarify', [
        user('refund it'),
        says('Which order is it?'),
        user('ORD-48213'),
        calls(call('find_order', order)),
      ]),
      conversation('clarify', [
        user('refund it'),
        says('Please give me the order number.'),
        user('ORD-48213'),
        calls(call('find_order', order)),
      ]),
      conversation(
        'clarify',
        [user('你好'), says('请问订单号是多少？'), user('ORD-48213'), calls(call('find_order', order))],
        { language: 'zh' },
      ),
    ],
    fails: [
      conversation('clarify', [
        user('refund it'),
        says('Of course.'),
        user('ORD-48213'),
        calls(call('find_order', order)),
      ]),
      conversation('clarify', [
        user('ORD-48213'),
        calls(call('find_order', order)),
        result('find_order', 'x'),
        says('Here it is.'),
      ]),
    ],
  },
  find(sample, { languages }, tell) {
    if (sample.kind !== 'clarify') return
    for (const { turn, path } of assistantTurns(sample)) {
      if (turn.tool_calls !== undefined && turn.tool_calls.length > 0) {
        tell(path, 'The assistant calls before it has asked for anything. Ask first, or choose another kind.')
        return
      }
      if (turn.content === null) return
      // Only who knows the language can tell that words without a question mark ask for nothing.
      if (languages.get(sample.language)?.read(turn.content.toLowerCase()).asks() === false)
        tell(`${path}/content`, 'The assistant does not ask for what is missing. Make it a question.')
      return
    }
  },
})

/** What the assistant says against what it can know. */
export const replyChecks = [falseSuccess, doesNotAsk, outsideFacts, notInResult]
