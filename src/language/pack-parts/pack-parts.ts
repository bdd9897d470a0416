import type { PhraseParts } from '../language.ts'
import type { AgentJoints, ValueWords } from '../reply-words.ts'
import { itemsOf } from '../pack.ts'
import type { Words } from '../words.ts'
import { attachmentOf } from './attachments.ts'
import { mentionsOf } from './mentions.ts'
import { messagesOf } from './messages.ts'
import { movesOf } from './moves.ts'
import { personasOf } from './personas.ts'
import { repliesOf } from './replies.ts'

type FromPacks = 'messages' | 'moves' | 'mentions' | 'attachment' | 'personas' | 'domains' | 'replies'

/**
 * The parts of a language that are words alone, read from its packs: makers of them, for `lazy`. A language adds what is
 * code: forms, values, acts whose verbs no pack has.
 *
 * @param values how the language says dates, money, lists and the like in answers.
 * @param joints how it puts the sentences of an answer together.
 */
export function packParts(
  words: Words,
  values: ValueWords,
  joints?: AgentJoints,
): { [Part in FromPacks]: () => PhraseParts[Part] } {
  return {
    messages: () => messagesOf(words),
    moves: () => movesOf(words),
    mentions: () => mentionsOf(words),
    attachment: () => attachmentOf(words),
    personas: () => personasOf(words),
    domains: () =>
      words
        .rows('domains')
        .map(([tag, acts = '', nouns = '']) => ({ tag, acts: itemsOf(acts), nouns: itemsOf(nouns) })),
    replies: () => repliesOf(words, values, joints),
  }
}
