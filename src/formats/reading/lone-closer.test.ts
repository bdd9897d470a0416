import { describe, expect, it } from 'vitest'
import { builtInFormats } from '../format-set.ts'
import { turnFromEvents } from './sink.ts'

const call = '<tool_call>\n{"name": "f", "arguments": {}}\n</tool_call>'
const calls = [{ name: 'f', arguments: {} }]

function streamed(name: string, text: string, size: number) {
  const stream = builtInFormats.named(name).stream()
  const events = []
  for (let at = 0; at < text.length; at += size) events.push(...stream.push(text.slice(at, at + size)))
  events.push(...stream.end())
  return events
}

describe('a thought whose opening tag stood in the prompt', () => {
  it.each([
    ['qwen', `I should look.\n</think>\n\nSure.\n${call}`, 'I should look.', 'Sure.\n', calls],
    ['hermes', `Hm.</think>${call}`, 'Hm.', null, calls],
    ['deepseek', 'Easy.\n</think>\n\nHello.', 'Easy.', 'Hello.', []],
    ['glm', 'A</thi</think>B', 'A</thi', 'B', []],
    ['mistral', 'Hm[/THINK]Hello.', 'Hm', 'Hello.', []],
  ])('%s: %j', (name, text, thought, content, expected) => {
    const whole = builtInFormats.named(name).decode(text)
    expect(whole).toMatchObject({ thought, content, calls: expected })
    for (const size of [1, 2, 5, 100]) expect(turnFromEvents(streamed(name, text, size))).toEqual(whole)
  })

  it('is told once its closing tag comes; the text before it came as text', () => {
    expect(streamed('qwen', 'Hm.</think>Yes.', 4)).toEqual([
      { type: 'text', text: 'Hm.' },
      { type: 'text_was_thought' },
      { type: 'text', text: 'Y' },
      { type: 'text', text: 'es.' },
    ])
  })

  it('may come in any number of pieces', () => {
    const text = `${'x'.repeat(300_000)}</think>y`
    expect(turnFromEvents(streamed('qwen', text, 1))).toMatchObject({
      thought: 'x'.repeat(300_000),
      content: 'y',
    })
  })

  it('is none behind a call, behind another thought, or where the tag does not come', () => {
    const { decode } = builtInFormats.named('qwen')
    expect(decode(`${call}\nDone</think> so.`)).toMatchObject({ content: '\nDone</think> so.', calls })
    expect(decode('<think>A</think>B</think>C')).toMatchObject({ thought: 'A', content: 'B</think>C' })
    expect(decode('Just </thin')).toEqual({ content: 'Just </thin', calls: [], repairs: [] })
  })
})
