import type { Sample } from '../../sample/schema.ts'
import type { CheckContext } from '../../spec/check.ts'

/**
 * Remembers what was found for the last sample and context, so that the rules of one family share
 * one look at a sample. Samples are not changed between two checks.
 */
export function remembered<Found>(
  look: (sample: Sample, context: CheckContext) => Found,
): (sample: Sample, context: CheckContext) => Found {
  let lastSample: Sample | undefined
  let lastContext: CheckContext | undefined
  let found: Found | undefined
  return (sample, context) => {
    if (sample !== lastSample || context !== lastContext) {
      found = look(sample, context)
      lastSample = sample
      lastContext = context
    }
    return found as Found
  }
}
