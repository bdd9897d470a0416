import type { Language } from '../language.ts'
import { actOf, acts } from './acts/index.ts'
import { attachment, sayable } from './attachments.ts'
import { asks, compose } from './compose.ts'
import { evidence } from './evidence.ts'
import { findValue, inferArguments } from './find-value.ts'
import { messages } from './messages/index.ts'
import { mentions } from './mentions.ts'
import { moves } from './moves.ts'
import { noise } from './noise.ts'
import { paraphrase } from './paraphrase.ts'
import { personas } from './personas.ts'
import { replies } from './replies/index.ts'
import { surface } from './surface.ts'
import { plural, withArticle } from './text.ts'
import { things } from './things.ts'
import { value } from './values/value.ts'

/** English, as the grammar writer knows it. */
export const english: Language = {
  code: 'en',
  acts,
  actOf,
  messages,
  moves,
  mentions,
  attachment,
  sayable,
  evidence,
  personas,
  replies,
  lists: {},
  value,
  surface,
  find: findValue,
  infer: inferArguments,
  noise,
  paraphrase,
  compose,
  asks,
  things,
  plural,
  withArticle,
}
