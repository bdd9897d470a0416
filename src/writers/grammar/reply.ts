/** What the assistant says: after results, when something is missing, before a write, and without a tool. */
export { abilities } from './abilities.ts'
export { answerTo } from './answer.ts'
export { askFor } from './ask.ts'
export { chatReply } from './chat-reply.ts'
export { readBack } from './read-back.ts'
export type { ReplyContext } from './speaker.ts'
