import { detectFormat } from '../../formats/detect/by-content.ts'
import type { Format, FormatSet } from '../../spec/format.ts'
import type { Tool } from '../../spec/tool.ts'
import type { TextTurn } from './text-turns.ts'

const surelyDetected = 0.6

/** The format that the calls of a conversation look like; undefined where nothing shows. */
export function formatOfText(
  turns: readonly TextTurn[],
  tools: readonly Tool[],
  formats: FormatSet,
): Format | undefined {
  for (const { role, content } of turns) {
    if (role !== 'assistant') continue
    const [best] = detectFormat(content, formats.all(), tools)
    if (best && best.confidence >= surelyDetected) return best.format
  }
  return undefined
}
