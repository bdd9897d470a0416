import type { Language } from '../language.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { shippedPacks } from '../pack-files.ts'
import { wordsOf, type Words } from '../words.ts'
import { actOf, actsOf } from './acts/acts.ts'
import { attachmentOf } from './attachments.ts'
import { asks, compose } from './compose.ts'
import { evidence } from './evidence.ts'
import { findValue, inferArguments } from './find-value.ts'
import { lazy } from '../../lib/lazy.ts'
import { mentionsOf } from './mentions.ts'
import { messagesOf } from './messages.ts'
import { movesOf } from './moves.ts'
import { noise } from './noise.ts'
import { words } from './packs.ts'
import { paraphrase } from './paraphrase.ts'
import { personasOf } from './personas.ts'
import { read } from './read/index.ts'
import { repliesOf } from './replies/replies.ts'
import { sayable } from './sayable.ts'
import { surface } from './surface.ts'
import { plural, withArticle } from './text.ts'
import { thingsOf } from './things.ts'
import { value } from './values/value.ts'

/** English in the words of these packs. */
function englishOf(packs: Words): Language {
  const acts = actsOf(packs)
  const made = lazy<Pick<Language, 'mentions' | 'personas'>>({
    mentions: () => mentionsOf(packs),
    personas: () => personasOf(packs),
  })
  return {
    code: 'en',
    read,
    acts,
    actOf: actOf(packs, acts),
    messages: messagesOf(packs),
    moves: movesOf(packs),
    get mentions() {
      return made.mentions
    },
    attachment: attachmentOf(packs),
    sayable,
    evidence,
    get personas() {
      return made.personas
    },
    replies: repliesOf(packs),
    lists: {},
    value,
    surface,
    find: findValue,
    infer: inferArguments,
    noise,
    paraphrase,
    compose,
    asks,
    things: thingsOf(packs),
    plural,
    withArticle,
  }
}

/** English with the words of all packs. */
export const english: Language = englishOf(words)

/** English with the words that tools call for: a hospital's need no shop. */
export function englishFor(tools: readonly Pick<CatalogTool, 'act' | 'object'>[]): Language {
  return englishOf(wordsOf(() => shippedPacks('en', tools)))
}
