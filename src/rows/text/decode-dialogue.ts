import { builtInFormats } from '../../formats/format-set.ts'
import type { Format, FormatSet } from '../../spec/format.ts'
import { toolsInAnyDialect } from '../../importers/tool-lists/tool-lists.ts'
import type { Json } from '../../lib/json.ts'
import type { LoggedDialogue, Unread } from '../../spec/log-importer.ts'
import type { Tool } from '../../spec/tool.ts'
import { formatOfText } from './format-of-text.ts'
import { fromText } from './from-text.ts'
import { textTurns } from './text-turns.ts'

/**
 * A dialogue whose calls and results stand in its text, with them as data; every other dialogue as it is. The
 * format is the one that the log names, or else what the calls look like. `tools` are those of a log that
 * brings none. What does not fit stays in the words and is told under `unread`.
 */
export function decodeDialogue(
  dialogue: LoggedDialogue,
  tools: readonly Tool[] = [],
  formats: FormatSet = builtInFormats,
): LoggedDialogue {
  if (dialogue.text !== true) return dialogue
  const { text: _, format: named, ...plain } = dialogue
  const told: Unread[] = []
  const tell = (why: string, path: string, value: Json) =>
    told.push({ place: dialogue.place, path, why, value })
  const own = dialogue.tools && toolsInAnyDialect([...dialogue.tools], 'tools').tools
  const offered = own ?? tools
  const turns = textTurns({ messages: [...dialogue.messages] })
  const format = formatOf(named, tell, formats) ?? formatOfText(turns, offered, formats)
  if (turns.length === 0 || format === undefined) return { ...plain, unread: [...plain.unread, ...told] }
  const read = fromText(turns, format, offered, own === undefined ? 'given' : 'beside', true)
  for (const [i, message] of dialogue.messages.entries())
    for (const [key, value] of Object.entries(message))
      if (!carried.has(key) && value !== null)
        tell('Beside calls that are text this is not read.', `/messages/${i}/${key}`, value)
  for (const fault of read.faults) tell(fault, '', null)
  return { ...plain, messages: read.messages, unread: [...plain.unread, ...told] }
}

const carried = new Set(['role', 'content', 'train', 'name', 'tool_call_id', 'tool_calls'])

function formatOf(
  named: string | undefined,
  tell: (why: string, path: string, value: Json) => void,
  formats: FormatSet,
): Format | undefined {
  if (named === undefined) return undefined
  try {
    return formats.named(named)
  } catch {
    tell('This format is not known; what the calls look like was taken in its place.', '/format', named)
    return undefined
  }
}
