import type { Sentence } from '../../spec/language.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { Speaker } from './speaker.ts'

/** A sentence with the number of the order that is only spoken of, where the language finds it fits. */
export function numberInPassing(
  beside: readonly Sentence[],
  speaker: Speaker,
  tool?: CatalogTool,
): Sentence | undefined {
  const { identifier } = speaker.scene
  return identifier && speaker.language.say({ does: 'mention', parameter: identifier, tool, beside }, speaker)
}
