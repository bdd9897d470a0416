import { assistantText, offeredTools } from '../../formats/text-sample.ts'
import { spacedJson } from '../../formats/writing/spaced-json.ts'
import type { Sample } from '../../sample/schema.ts'
import type { Format, TextSample } from '../../spec/format.ts'
import type { PairShape, PreferencePair } from '../../spec/preference.ts'
import { breakJson } from '../../faults/break-json.ts'
import { Problem } from '../../spec/problem.ts'
import type { Encoder } from '../../spec/target.ts'
import type { Tool } from '../../spec/tool.ts'

/**
 * Preference pairs whose calls are text in a format, in TRL's conversational shapes: `dpo` is
 * `{"format","prompt","chosen","rejected","fault"}`, `kto` two rows of `{"format","prompt","completion",
 * "label","fault"}`. No line for a pair that the format cannot write.
 */
export function textPairs(
  format: Format,
  shape: PairShape,
  tools: ReadonlyMap<string, Tool>,
  asText: (sample: Sample) => TextSample,
): Encoder<PreferencePair> {
  return (pair) => {
    try {
      const { sample, fault } = pair
      const before = asText({ ...sample, messages: sample.messages.slice(0, pair.at) })
      const offered = offeredTools(sample, tools)
      const rejected = rejectedText(format, pair, offered)
      const chosen = assistantText(format, pair.chosen, offered)
      if (rejected === undefined || rejected === chosen) return []
      const head = {
        format: before.format,
        prompt: before.messages.map(({ role, content }) => ({ role, content })),
      }
      const answer = (content: string) => [{ role: 'assistant', content }]
      const rows =
        shape === 'dpo'
          ? [{ ...head, chosen: answer(chosen), rejected: answer(rejected), fault }]
          : [
              { ...head, completion: answer(chosen), label: true, fault },
              { ...head, completion: answer(rejected), label: false, fault },
            ]
      return rows.map((row) => JSON.stringify(row))
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.code === 'format/cannot-carry') return []
      throw thrown
    }
  }
}

/** The wrong answer as text; broken arguments are broken in the text where they stand in it as JSON. */
function rejectedText(
  format: Format,
  { rejected, broken }: PreferencePair,
  tools: readonly Tool[],
): string | undefined {
  const text = assistantText(format, rejected, tools)
  if (!broken) return text
  const args = rejected.tool_calls?.[broken.call]?.arguments
  if (args === undefined) return undefined
  for (const json of [spacedJson(args), JSON.stringify(args)]) {
    const at = text.indexOf(json)
    const wrong = at < 0 ? undefined : breakJson(json, broken.way)
    if (wrong !== undefined) return text.slice(0, at) + wrong + text.slice(at + json.length)
  }
  return undefined
}
