import { lazy } from '../../lib/lazy.ts'
import type { MentionWords } from '../language.ts'
import { itemsOf } from '../pack.ts'
import type { Words } from '../words.ts'

/** Ways to say a value, by semantic type; `price` is for money that is not a part of a sum. */
export function mentionsOf(words: Words): Readonly<Record<string, MentionWords>> {
  const types = words.blocks('mention').flatMap((block) => {
    const made = lazy<MentionWords>({
      inline: () => block.phrases('inline'),
      clause: () => block.phrases('clause'),
      supply: () => block.phrases('supply'),
    })
    return itemsOf(block.name).map((type): [string, MentionWords] => [type, made])
  })
  return Object.fromEntries(types)
}
