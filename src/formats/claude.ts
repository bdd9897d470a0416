import type { Format, FormatOptions, TextMessage } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { invokeGrammar, readInvokeTurn } from './invoke/read-turn.ts'
import { antmlTags, dsmlTags, minimaxTags, plainTags, type InvokeTags } from './invoke/tags.ts'
import { writeInvoke, writeLegacyInvoke } from './invoke/write-invoke.ts'
import { thoughtTags } from './reading/thought.ts'
import { spacedJson } from './writing/spaced-json.ts'

const claudeVariants = ['plain', 'antml', 'legacy'] as const
type ClaudeVariant = (typeof claudeVariants)[number]

const thought = thoughtTags('thinking', 'think')
const grammars = {
  all: invokeGrammar([plainTags, antmlTags, minimaxTags, ...dsmlTags], thought, {
    legacy: true,
    ends: ['<｜end▁of▁sentence｜>'],
  }),
  plain: invokeGrammar([plainTags], thought),
  antml: invokeGrammar([antmlTags], thought),
  legacy: invokeGrammar([plainTags], thought, { parameters: false, legacy: true }),
}

/** The prompt form of Anthropic's models: calls as `<invoke name="…">` with a tag for each parameter. */
export function claude(options: FormatOptions<ClaudeVariant> = {}): Format {
  const variant = options.variant ?? 'plain'
  const tags = variant === 'antml' ? antmlTags : plainTags
  const grammar = grammars[options.narrow ? variant : 'all']
  return defineFormat({
    name: 'claude',
    variant,
    variants: claudeVariants,
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: true, types: 'schema' },
    loneThought: '</think>',
    about,
    announce: (tools) => announce(tools, variant, tags),
    encode(turn) {
      const calls = turn.calls.map((call) =>
        variant === 'legacy' ? writeLegacyInvoke(call, tags) : writeInvoke(call, tags),
      )
      const parts = [turn.content?.trim() ?? '']
      if (calls.length > 0) parts.push([tags.openers[0], ...calls, tags.closers[0]].join('\n'))
      const text = parts.filter((part) => part !== '').join('\n\n')
      return turn.thought?.trim() ? `<thinking>\n${turn.thought}\n</thinking>\n\n${text}` : text
    },
    encodeResults: (results) => [
      { role: 'user', content: resultsText(results, variant, tags) } satisfies TextMessage,
    ],
    read: (input, out, context) => readInvokeTurn(input, out, context.tools, grammar),
    sniff(text) {
      if (text.includes(antmlTags.openers[0]) || text.includes('<invoke name="')) return 0.95
      if (dsmlTags.some((one) => text.includes(one.openInvoke))) return 0.9
      return text.includes('<invoke>') && text.includes('<tool_name>') ? 0.95 : 0
    },
  })
}

const about = {
  models: 'Claude where tools stand in the prompt; read also: DeepSeek V3.2 and V4 (DSML), MiniMax M2',
  summary:
    'An XML-like block `<function_calls>` with one `<invoke>` for each call and one tag for each parameter. Variants: `plain`, `antml` (tags with the prefix of current models) and `legacy` (2024: `<tool_name>` and `<parameters>`).',
  policies: [
    'Types come from the tool’s schema; without one they are guessed from the look (repair `type-guess`), while vLLM’s MiniMax reader takes every value for a string then.',
    'A value is unescaped only where all of it is escaped as XML (every `&` begins an entity and no `<` stands in it) and the tags are Anthropic’s; senpi always unescapes, vLLM never. Encoding escapes a string that holds tags of the format.',
    'Tags inside a value are paired, so a value may quote a whole call; vLLM cuts at the first closing tag.',
    'A call without its wrapper is a call (repair `missing-opener`); a call inside a Markdown code block or behind a backtick is text, as in senpi.',
    'A call that was cut off inside a value is text, and a good call behind it is still read; senpi gives the first without arguments.',
    'Text behind the calls is kept; anthropic-tools and vLLM drop it.',
    'DeepSeek V4 is read with either wrapper; vLLM’s reader for V4 takes `function_calls` for text.',
  ],
}

function announce(tools: readonly Tool[], variant: ClaudeVariant, tags: InvokeTags): string {
  if (tools.length === 0) return ''
  const functions = tools.map(
    ({ name, description, parameters }) =>
      `<function>${spacedJson({ description, name, parameters }).replaceAll('</function', '\\u003c/function')}</function>`,
  )
  const example =
    variant === 'legacy'
      ? '<invoke>\n<tool_name>NAME</tool_name>\n<parameters>\n<PARAMETER>VALUE</PARAMETER>\n</parameters>\n</invoke>'
      : writeInvoke({ name: 'NAME', arguments: { PARAMETER: 'VALUE' } }, tags)
  return [
    'To call functions, write a block like this one, with one invoke for each call:',
    [tags.openers[0], example, tags.closers[0]].join('\n'),
    'Strings and numbers are written as they are, lists and objects as JSON. These functions can be called; their parameters are given as JSON Schema:',
    ['<functions>', ...functions, '</functions>'].join('\n'),
  ].join('\n\n')
}

function resultsText(
  results: readonly { readonly name: string; readonly content: string }[],
  variant: ClaudeVariant,
  tags: InvokeTags,
): string {
  const prefix = tags === antmlTags ? 'antml:' : ''
  const one = ({ name, content }: { name: string; content: string }) =>
    variant === 'legacy'
      ? `<result>\n<tool_name>${name}</tool_name>\n<stdout>\n${content}\n</stdout>\n</result>`
      : `<${prefix}result>\n<${prefix}name>${name}</${prefix}name>\n<${prefix}output>${content}</${prefix}output>\n</${prefix}result>`
  return [`<${prefix}function_results>`, ...results.map(one), `</${prefix}function_results>`].join('\n')
}
