import type { Sample } from './schema.ts'
import { maskedWords } from './similarity/masked-words.ts'

/**
 * What was said in a conversation, as a view for comparing: user turns and the assistant's text, one
 * turn a line, in lower case without punctuation, with ids, e-mails, numbers, amounts and URLs masked.
 * The system message, tool calls and tool results are not in it.
 */
export function said(sample: Sample): string {
  const words = maskedWords()
  const lines: string[] = []
  for (const message of sample.messages) {
    if (message.role !== 'user' && message.role !== 'assistant') continue
    if (message.content === null || message.content === '') continue
    words.clear()
    words.read(message.content)
    lines.push(words.words(0, words.count))
  }
  return lines.join('\n')
}

/** The user's messages as they stand. */
export function userTexts(sample: Sample): string[] {
  return sample.messages.flatMap((message) => (message.role === 'user' ? [message.content] : []))
}

/** The names of the tools that the assistant calls, each once, in alphabetical order. */
export function calledTools(sample: Sample): string[] {
  const names = new Set<string>()
  for (const message of sample.messages)
    if (message.role === 'assistant') for (const call of message.tool_calls ?? []) names.add(call.name)
  return [...names].sort()
}
