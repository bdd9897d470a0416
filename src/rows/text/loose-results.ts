import type { TextTurn } from './text-turns.ts'

/** Marks that chat templates put around results, in the writings that logs have. */
const wrappers: readonly (readonly [string, string])[] = [
  ['<tool_response>', '</tool_response>'],
  ['<tool_result>', '</tool_result>'],
  ['<function_results>', '</function_results>'],
  ['<function_response>', '</function_response>'],
  ['<|tool_response|>', '<|/tool_response|>'],
  ['<｜tool▁output▁begin｜>', '<｜tool▁output▁end｜>'],
  ['[TOOL_RESULTS]', '[/TOOL_RESULTS]'],
]
const openers = ['Observation:']

/**
 * The results of calls in the turns from `from` on, whatever they are written as: turns of a tool's role, and a
 * user's that are nothing but results between marks. `calls` is how many are awaited.
 */
export function looseResults(
  turns: readonly TextTurn[],
  from: number,
  calls: number,
): { readonly contents: readonly string[]; readonly messages: number } | undefined {
  const contents: string[] = []
  let messages = 0
  for (let i = from; i < turns.length; i++, messages++) {
    const { role, content } = turns[i]
    const between = resultsBetween(content)
    if (between !== undefined && (role === 'tool' || role === 'user')) contents.push(...between)
    else if (role === 'tool') contents.push(content)
    else break
    if (role === 'user' && contents.length >= calls) {
      messages++
      break
    }
  }
  return contents.length === 0 ? undefined : { contents, messages }
}

/** What stands between the marks of results, where a text is nothing else. */
function resultsBetween(text: string): string[] | undefined {
  const whole = text.trim()
  const opener = openers.find((one) => whole.startsWith(one))
  if (opener !== undefined) return [whole.slice(opener.length).trim()]
  for (const [open, close] of wrappers) {
    if (!whole.startsWith(open)) continue
    const found: string[] = []
    let at = 0
    while (whole.startsWith(open, at)) {
      const end = whole.indexOf(close, at)
      if (end < 0) return undefined
      found.push(whole.slice(at + open.length, end).trim())
      at = end + close.length
      while (at < whole.length && /\s/.test(whole[at])) at++
    }
    return at === whole.length ? found : undefined
  }
  return undefined
}
