import { lazy } from '../../lib/lazy.ts'
import type { MessageWords } from '../language.ts'
import type { Words } from '../words.ts'

/** Whole messages of particular people, by act and for no tool. */
export function messagesOf(words: Words): MessageWords {
  const byName = (kind: string) => () =>
    Object.fromEntries(words.blocks(kind).map((one) => [one.name, one.phrases('')]))
  return lazy<MessageWords>({ asks: byName('messages'), noTool: byName('no-tool') })
}
