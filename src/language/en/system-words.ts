import type { SystemWords } from '../../spec/system-words.ts'

/** System messages in English. */
export const systemWords: SystemWords = {
  message({ business, today }) {
    const who = business ? `the assistant of ${business}` : 'a helpful assistant'
    return (
      `You are ${who}. Today is ${today}. Use a tool when one fits what the user wants, and answer in words ` +
      'when none does. Ask for what is missing; never make up a value, a result or a policy.'
    )
  },
  tools: (names) => `Tools you can call: ${names.join(', ')}.`,
  today: (iso) => `Today is ${iso}.`,
}
