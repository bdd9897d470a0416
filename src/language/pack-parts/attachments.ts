import { lazy } from '../../lib/lazy.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { Attachment, PhraseParts } from '../language.ts'
import type { WordBlock, Words } from '../words.ts'
import { attachmentRules } from './attachment-rules.ts'

/** Things that hold others: "in calendar 123"; other things are spoken for. */
const holders =
  /^(?:.* )?(?:calendar|channel|folder|playlist|project|list|board|repository|database|table|workspace|inbox|mailbox|section|collection|group|team|album|room|thread|page|space|sheet|spreadsheet|document|cart|account|organization)$/

/** How a value follows what is asked for; undefined for kinds that stand in clauses of their own only. */
export function attachmentOf(words: Words): NonNullable<PhraseParts['attachment']> {
  const known = new Map<string, Attachment>()
  const named = (name: string): Attachment | undefined => {
    const block = words.block('attachment', name)
    if (block === undefined) return undefined
    const made = known.get(name) ?? attachment(block)
    known.set(name, made)
    return made
  }
  return (parameter) => {
    const name = wordsOfName(parameter.name).join(' ')
    if (parameter.type === 'identifier') {
      const rule = attachmentRules.find((one) => one.types?.includes('identifier') && one.name.test(name))
      return named(rule?.words ?? (holders.test(parameter.noun) ? 'inside' : 'about'))
    }
    const rule = attachmentRules.find(
      (one) => (one.types === undefined || one.types.includes(parameter.type)) && one.name.test(name),
    )
    return named(rule?.words ?? `type ${parameter.type}`)
  }
}

function attachment(block: WordBlock): Attachment {
  return lazy<Attachment>({
    rank: () => Number(block.field('rank')),
    after: () => block.phrases('after'),
    clause: () => block.phrases('clause'),
    supply: () => block.phrases('supply'),
  })
}
