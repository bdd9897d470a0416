import { assistantTurns } from '../sample/walk.ts'
import {
  answered,
  asked,
  call,
  calls,
  chatted,
  conversation,
  result,
  says,
  system,
  user,
} from './examples.ts'
import { quoted, rule } from './verdict.ts'

const order = { order_id: 'ORD-48213' }
const good = answered('Where is ORD-48213?', 'find_order', order, { status: 'shipped' }, 'It has shipped.')
const label = asked('Where is ORD-48213?', 'find_order', order)

const firstTurn = rule({
  code: 'shape/first-turn',
  severity: 'error',
  about:
    'After an optional system message the user speaks first; a conversation that begins otherwise trains nothing.',
  examples: {
    passes: [good, conversation('no_tool', [system('You are kind.'), user('hi'), says('Hello!')])],
    fails: [
      conversation('no_tool', [says('Hello!'), user('hi')]),
      conversation('no_tool', []),
      conversation('no_tool', [system('You are kind.')]),
    ],
  },
  find({ messages }, _, tell) {
    const start = messages[0]?.role === 'system' ? 1 : 0
    const first = messages[start]
    if (first === undefined) tell('/messages', 'The conversation has no user message. Begin it with one.')
    else if (first.role !== 'user')
      tell(`/messages/${start}`, `The first turn is from ${quoted(first.role)}. Begin with a user message.`)
  },
})

const systemFirst = rule({
  code: 'shape/system-first',
  severity: 'error',
  about: 'A system message stands only at the very start; most chat templates refuse one elsewhere.',
  examples: {
    passes: [conversation('no_tool', [system('You are kind.'), user('hi'), says('Hello!')])],
    fails: [conversation('no_tool', [user('hi'), system('You are kind.'), says('Hello!')])],
  },
  find({ messages }, _, tell) {
    for (let i = 1; i < messages.length; i++)
      if (messages[i].role === 'system')
        tell(
          `/messages/${i}`,
          'A system message stands in the middle. Move it to the start, or into the first one.',
        )
  },
})

const roleOrder = rule({
  code: 'shape/role-order',
  severity: 'error',
  about: 'User and assistant take turns, and results follow calls; chat templates refuse other orders.',
  examples: {
    passes: [good, label],
    fails: [
      conversation('no_tool', [user('hi'), says('Hello!'), says('Again.')]),
      conversation('no_tool', [user('hi'), user('anyone?'), says('Hello!')]),
      conversation('single', [
        user('ORD-48213?'),
        calls(call('find_order', order)),
        result('find_order', 'x'),
        user('and?'),
      ]),
    ],
  },
  find({ messages }, _, tell) {
    for (let i = 1; i < messages.length; i++) {
      const before = messages[i - 1]
      const { role } = messages[i]
      if (role === 'user' && (before.role === 'user' || before.role === 'tool'))
        tell(
          `/messages/${i}`,
          `A user message follows a ${before.role} message. The assistant must speak in between.`,
        )
      else if (role === 'assistant' && before.role === 'assistant')
        tell(
          `/messages/${i}`,
          'Two assistant messages follow each other. Make them one, or put the result between them.',
        )
    }
  },
})

const ends = rule({
  code: 'shape/ends-with-assistant',
  severity: 'error',
  about: 'The last message is the assistant’s: what comes after it teaches nothing.',
  examples: {
    passes: [good, label],
    fails: [
      conversation('no_tool', [user('hi')]),
      conversation('no_tool', [user('hi'), says('Hello!'), user('bye')]),
    ],
  },
  find({ messages }, _, tell) {
    const last = messages[messages.length - 1]
    if (last !== undefined && last.role !== 'assistant')
      tell(
        `/messages/${messages.length - 1}`,
        `The conversation ends with a ${last.role} message. End it with the assistant.`,
      )
  },
})

const emptyTurn = rule({
  code: 'shape/empty-turn',
  severity: 'error',
  about: 'A user message has words, and an assistant message has words or calls.',
  examples: {
    passes: [good, label],
    fails: [
      chatted('  ', 'Hello!'),
      chatted('hi', ''),
      conversation('no_tool', [user('hi'), { role: 'assistant', content: null, tool_calls: [] }]),
    ],
  },
  find({ messages }, _, tell) {
    for (let i = 0; i < messages.length; i++) {
      const message = messages[i]
      if (message.role === 'tool' || !blank(message.content)) continue
      if (message.role === 'assistant' && message.tool_calls !== undefined && message.tool_calls.length > 0)
        continue
      tell(`/messages/${i}`, `This ${message.role} message is empty. Give it words or remove it.`)
    }
  },
})

function blank(content: string | null): boolean {
  if (content === null) return true
  for (let i = 0; i < content.length; i++) if (content.charCodeAt(i) > 32) return content.trim() === ''
  return true
}

const unanswered = rule({
  code: 'shape/unanswered-call',
  severity: 'error',
  about:
    'Every call is answered by a result with its id before anything else is said; calls at the very end are the label.',
  examples: {
    passes: [good, label],
    fails: [
      conversation('single', [user('ORD-48213?'), calls(call('find_order', order)), says('It has shipped.')]),
      conversation('parallel', [
        user('ORD-48213?'),
        calls(call('find_order', order), call('find_order', { email: 'k@lee.org' }, 'call_2')),
        result('find_order', 'x'),
        says('Found one.'),
      ]),
    ],
  },
  find({ messages }, _, tell) {
    for (let i = 0; i < messages.length - 1; i++) {
      const message = messages[i]
      if (message.role !== 'assistant' || message.tool_calls === undefined) continue
      for (let j = 0; j < message.tool_calls.length; j++) {
        const { id, name } = message.tool_calls[j]
        let found = false
        for (let k = i + 1; k < messages.length && !found; k++) {
          const later = messages[k]
          if (later.role !== 'tool') break
          found = later.tool_call_id === id
        }
        if (!found)
          tell(
            `/messages/${i}/tool_calls/${j}`,
            `The call of ${name} (id ${quoted(id)}) has no result right after it. Add a tool message with that tool_call_id.`,
          )
      }
    }
  },
})

const strayResult = rule({
  code: 'shape/stray-result',
  severity: 'error',
  about: 'A result answers exactly one call that stands right before it.',
  examples: {
    passes: [good],
    fails: [
      conversation('single', [user('hi'), result('find_order', 'x'), says('Found.')]),
      conversation('single', [
        user('hi'),
        calls(call('find_order', order)),
        result('find_order', 'x', 'call_9'),
        says('Found.'),
      ]),
      conversation('single', [
        user('hi'),
        calls(call('find_order', order)),
        result('find_order', 'x'),
        result('find_order', 'y'),
        says('Found.'),
      ]),
    ],
  },
  find({ messages }, _, tell) {
    let start = -1
    for (let i = 0; i < messages.length; i++) {
      const message = messages[i]
      if (message.role !== 'tool') {
        start = i
        continue
      }
      const caller = start < 0 ? undefined : messages[start]
      const open = caller?.role === 'assistant' ? (caller.tool_calls ?? []) : []
      if (!open.some((one) => one.id === message.tool_call_id))
        tell(
          `/messages/${i}`,
          `No call right before this result has the id ${quoted(message.tool_call_id)}. Correct the id.`,
        )
      else
        for (let k = start + 1; k < i; k++) {
          const earlier = messages[k]
          if (earlier.role === 'tool' && earlier.tool_call_id === message.tool_call_id)
            tell(
              `/messages/${i}`,
              `The call ${quoted(message.tool_call_id)} is answered a second time. Keep one result.`,
            )
        }
    }
  },
})

const resultName = rule({
  code: 'shape/result-name',
  severity: 'error',
  about: 'A result bears the name of the tool that was called.',
  examples: {
    passes: [good],
    fails: [
      conversation('single', [
        user('hi'),
        calls(call('find_order', order)),
        result('refund_order', 'x'),
        says('Found.'),
      ]),
    ],
  },
  find({ messages }, _, tell) {
    for (let i = 1; i < messages.length; i++) {
      const message = messages[i]
      if (message.role !== 'tool' || message.name === '') continue
      let before = i - 1
      while (before > 0 && messages[before].role === 'tool') before--
      const caller = messages[before]
      if (caller.role !== 'assistant') continue
      const answers = caller.tool_calls?.find((one) => one.id === message.tool_call_id)
      if (answers !== undefined && answers.name !== message.name)
        tell(
          `/messages/${i}/name`,
          `The result is named ${quoted(message.name)} but answers a call of ${answers.name}. Rename it.`,
        )
    }
  },
})

const duplicateId = rule({
  code: 'shape/duplicate-call-id',
  severity: 'error',
  about: 'Call ids are unique in a conversation, or a result cannot tell which call it answers.',
  examples: {
    passes: [good],
    fails: [
      conversation('parallel', [
        user('ORD-48213 and k@lee.org?'),
        calls(call('find_order', order), call('find_order', { email: 'k@lee.org' })),
      ]),
    ],
  },
  find(sample, _, tell) {
    const seen: string[] = []
    for (const { turn, path } of assistantTurns(sample)) {
      if (turn.tool_calls === undefined) continue
      for (let j = 0; j < turn.tool_calls.length; j++) {
        const { id } = turn.tool_calls[j]
        if (seen.includes(id))
          tell(
            `${path}/tool_calls/${j}/id`,
            `The call id ${quoted(id)} is used before. Give each call its own.`,
          )
        else if (seen.length < 1000) seen.push(id)
      }
    }
  },
})

const kindAgrees = rule({
  code: 'shape/kind',
  severity: 'error',
  about: 'A sample of kind no_tool has no call, and every other kind has one; quotas count by kind.',
  examples: {
    passes: [good, chatted('hi', 'Hello!')],
    fails: [
      conversation('no_tool', [user('ORD-48213?'), calls(call('find_order', order))]),
      conversation('single', [user('hi'), says('Hello!')]),
    ],
  },
  find(sample, _, tell) {
    const some = sample.messages.some(
      (message) => message.role === 'assistant' && (message.tool_calls?.length ?? 0) > 0,
    )
    if (some === (sample.kind === 'no_tool'))
      tell(
        '/kind',
        `The kind is ${quoted(sample.kind)} but the conversation has ${some ? 'a' : 'no'} call. Correct one of them.`,
      )
  },
})

const expectation = rule({
  code: 'shape/expectation',
  severity: 'error',
  about: 'The expected calls of a turn are as many as, and of the same tools as, the calls it shows.',
  examples: {
    passes: [good],
    fails: [
      conversation('single', [user('ORD-48213?'), calls(call('find_order', order))], {
        expect: { calls: [[]] },
      }),
    ],
  },
  find(sample, _, tell) {
    const turns = assistantTurns(sample)
    const { calls: expected } = sample.expect
    if (expected.length !== turns.length) {
      tell(
        '/expect/calls',
        `There are ${expected.length} lists of expected calls for ${turns.length} assistant turns. Give one each.`,
      )
      return
    }
    for (let i = 0; i < turns.length; i++) {
      const made = turns[i].turn.tool_calls ?? []
      if (turns[i].turn.train === false) continue
      if (made.length !== expected[i].length || made.some((one, j) => one.name !== expected[i][j].name))
        tell(
          `/expect/calls/${i}`,
          `The turn at ${turns[i].path} calls other tools than are expected of it. Correct one of them.`,
        )
    }
  },
})

/** Roles in order, calls answered, nothing empty. */
export const shapeChecks = [
  firstTurn,
  systemFirst,
  roleOrder,
  ends,
  emptyTurn,
  unanswered,
  strayResult,
  resultName,
  duplicateId,
  kindAgrees,
  expectation,
]
