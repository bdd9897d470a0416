import type { Json } from '../../lib/json.ts'
import type { Piece } from '../../language/phrase.ts'
import type { Attachment } from '../../language/language.ts'
import type { Parameter } from '../../spec/tool.ts'
import type { Person } from './person.ts'

/** A value that the words must bring in, and how. */
export interface Mention {
  readonly parameter: Parameter
  readonly value: Json
  /** `cause`: said by what it means; `topic`, `clause`: a free text; `plain`: the value itself. */
  readonly as: 'plain' | 'cause' | 'topic' | 'clause'
  /** How it follows the thing, for a tool whose act has no words of its own for its values. */
  readonly attachment?: Attachment | undefined
}

/** The value as it is written here. */
export function written(mention: Mention, person: Person): Piece[] {
  if (mention.as === 'topic' || mention.as === 'clause') {
    return [{ exact: String(mention.value), path: mention.parameter.path }]
  }
  return person.language.surface(mention.parameter, mention.value, person.dice, person.tags)
}
