import type { Format, FormatOptions } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { invokeGrammar, readInvokeTurn } from './invoke/read-turn.ts'
import { minimax3Tags, minimaxTags, type InvokeTags } from './invoke/tags.ts'
import { writeElementInvoke, writeInvoke } from './invoke/write-invoke.ts'
import { thinkTags } from './reading/thought.ts'
import { spacedJson } from './writing/spaced-json.ts'
import { bareDefinition } from './writing/tool-definition.ts'

const minimaxVariants = ['m2', 'm3'] as const
type MinimaxVariant = (typeof minimaxVariants)[number]

/** The token that ends a turn. */
const ends = ['[e~[']
const grammars = {
  all: invokeGrammar([minimaxTags, minimax3Tags], thinkTags, { ends }),
  m2: invokeGrammar([minimaxTags], thinkTags, { ends }),
  m3: invokeGrammar([minimax3Tags], thinkTags, { ends }),
}

type Write = typeof writeElementInvoke

/** MiniMax M2 and M3: calls as `<invoke name="…">` inside `<minimax:tool_call>`. */
export function minimax(options: FormatOptions<MinimaxVariant> = {}): Format {
  const variant = options.variant ?? 'm2'
  const grammar = grammars[options.narrow ? variant : 'all']
  const tags = variant === 'm2' ? minimaxTags : minimax3Tags
  const write: Write = variant === 'm2' ? writeInvoke : writeElementInvoke
  const breaks = variant === 'm2' ? '\n' : ''
  return defineFormat({
    name: 'minimax',
    variant,
    variants: minimaxVariants,
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: true, types: 'schema' },
    loneThought: '</think>',
    about,
    announce: (tools) => announce(tools, tags, write),
    encode(turn, tools) {
      const parts = [turn.content?.trim() ?? '']
      if (turn.calls.length > 0)
        parts.push(
          [
            tags.openers[0],
            ...turn.calls.map((call) => write(call, tags, tools.get(call.name))),
            tags.closers[0],
          ].join(breaks),
        )
      const text = parts.filter((part) => part !== '').join('\n\n')
      return turn.thought?.trim() ? `<think>\n${turn.thought}\n</think>\n\n${text}` : text
    },
    encodeResults: (results) => [
      { role: 'tool', content: results.map((one) => `<response>${one.content}</response>`).join('\n') },
    ],
    read: (input, out, context) => readInvokeTurn(input, out, context.tools, grammar),
    sniff: (text) =>
      text.includes(minimaxTags.openers[0]) || text.includes(minimax3Tags.separator) ? 0.98 : 0,
  })
}

const about = {
  models: 'MiniMax M2 and M3',
  summary:
    'Calls as `<invoke name="…">` inside `<minimax:tool_call>`. Variants: `m2` has a `<parameter name="…">` for each argument; `m3` has elements named after the arguments, nested like the values, and a token of its own before every tag.',
  policies: [
    'Types come from the tool’s schema; without one they are guessed from the look (repair `type-guess`), while vLLM takes every value of M2 for a string then.',
    'Values are never unescaped, and a string keeps its white space.',
    'Tags inside a value are paired, so a value may quote a whole call; vLLM cuts at the first closing tag.',
    'In `m3` elements of one name are a list, and so is an element that holds nothing but `<item>`; its tags are read with and without the token before them.',
    'Text behind the calls is kept; vLLM drops it.',
  ],
}

/** The wording that the models were trained with. */
function announce(tools: readonly Tool[], tags: InvokeTags, write: Write): string {
  if (tools.length === 0) return ''
  const example = write(
    { name: 'tool-name-1', arguments: { 'param-key-1': 'param-value-1', 'param-key-2': 'param-value-2' } },
    tags,
    undefined,
  )
  const listed = tools.map((tool) => `<tool>${spacedJson(bareDefinition(tool))}</tool>`)
  return [
    '# Tools\nYou may call one or more tools to assist with the user query.\nHere are the tools available in JSONSchema format:',
    ['<tools>', ...listed, '</tools>'].join('\n'),
    'When making tool calls, use XML format to invoke tools and pass parameters:',
    [tags.openers[0], example, tags.closers[0]].join('\n'),
  ].join('\n\n')
}
