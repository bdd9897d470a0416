import type { Phrase } from '../phrase.ts'
import { coreWords } from './packs.ts'

/**
 * What a model says that ought to call a tool and does not. `{can}` is what the right tool does, as a bare verb phrase
 * ("check where an order is"); `{label}` a value that has been given already ("order number"). Tags: `reads` or `writes`,
 * `again` after an earlier answer, `label` where a value has been given, `act=refund` and so on the act of the tool.
 */
export const evasions = (): readonly Phrase[] => coreWords.phrases('say', 'evasions')
