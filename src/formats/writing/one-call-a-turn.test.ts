import { expect, it } from 'vitest'
import type { Message } from '../../sample/schema.ts'
import { oneCallATurn } from './one-call-a-turn.ts'

const call = (id: string) => ({ id, name: 'f', arguments: { id } })
const result = (id: string): Message => ({ role: 'tool', tool_call_id: id, name: 'f', content: `r${id}` })
const user: Message = { role: 'user', content: 'Both, please.' }
const answer: Message = { role: 'assistant', content: 'Done.' }

it('puts each result behind its own call, in the order of the calls', () => {
  const turn: Message = {
    role: 'assistant',
    content: 'So.',
    thought: 'T',
    tool_calls: [call('a'), call('b')],
    train: false,
  }
  expect(oneCallATurn([user, turn, result('b'), result('a'), answer])).toEqual([
    user,
    { role: 'assistant', content: 'So.', thought: 'T', tool_calls: [call('a')], train: false },
    result('a'),
    { role: 'assistant', content: null, tool_calls: [call('b')], train: false },
    result('b'),
    answer,
  ])
})

it('leaves single calls and calls without results as they are', () => {
  const single: Message[] = [
    user,
    { role: 'assistant', content: null, tool_calls: [call('a')] },
    result('a'),
    answer,
  ]
  expect(oneCallATurn(single)).toEqual(single)
  const open: Message[] = [
    user,
    { role: 'assistant', content: null, tool_calls: [call('a'), call('b')] },
    result('a'),
  ]
  expect(oneCallATurn(open)).toEqual(open)
  const foreign = [...open, result('x'), answer]
  expect(oneCallATurn(foreign)).toEqual(foreign)
})
