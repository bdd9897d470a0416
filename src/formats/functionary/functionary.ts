import type {
  AssistantTurn,
  Format,
  FormatCall,
  FormatOptions,
  TextMessage,
  ToolResult,
} from '../../spec/format.ts'
import type { Tool } from '../../spec/tool.ts'
import { defineFormat } from '../define/define-format.ts'
import { announceFunctionTag } from '../writing/function-tag-prompt.ts'
import { escapeDelimiters, spacedJson } from '../writing/spaced-json.ts'
import { codeTools, contentMark, endTokens, pythonTag, readFunctionary, separators } from './read.ts'
import { typescriptTools } from '../writing/typescript-tools.ts'

const variants = ['v3.2', 'v2', 'v2.llama3', 'v3.1'] as const
type Variant = (typeof variants)[number]

/** Tokens and tags: inside the strings of what we write, their first character stands as an escape. */
const controls = [
  ...Object.values(separators),
  contentMark,
  pythonTag,
  '<function=',
  '</function>',
  '<tool_call>',
  '</tool_call>',
  ...endTokens,
]
const json = (value: unknown) => escapeDelimiters(spacedJson(value), controls)

/** The calls of MeetKai's Functionary: each goes to a recipient, and text goes to the recipient "all". */
export function functionary(options: FormatOptions<Variant> = {}): Format {
  const variant = options.variant ?? variants[0]
  return defineFormat({
    name: 'functionary',
    variant,
    variants,
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: false, types: 'text' },
    about: {
      models: 'Functionary 2, 2.5, 3.0, 3.1 and 3.2',
      summary:
        'Every piece of an answer goes to a recipient: a tool, with its arguments as JSON, or "all", with text. Version 2 writes <|recipient|>name and <|content|> (v2), its Llama 3 child <|reserved_special_token_249|>name (v2.llama3), versions 3.0 and 3.2 >>>name (v3.2), version 3.1 the tags of Llama 3.1 (v3.1). The prompt of v2 and v3.2 holds the first separator, so that the answer begins with a name.',
      policies: [
        'What goes to python or code_interpreter, or stands behind <|python_tag|>, is code and becomes {"code": …}, as in llama.cpp; Functionary itself hands it on as bare text.',
        'Code that could be taken for something else, such as code with a separator in it, is written as the JSON object {"code": …}.',
        'A call whose name stands in the prompt, because the choice was forced, is read when the name is still there; bare arguments are text.',
        'A tool announced in TypeScript loses the difference between integer and number, additionalProperties: false, and the inside of a schema that refers to itself; keywords without a notation stand in comments.',
        'Hermes tags and a bare JSON list at the beginning are read too, as the children of Functionary on other base models write them.',
      ],
    },
    announce: (tools) => announce(tools, variant),
    encode: (turn) => encode(turn, variant),
    encodeResults: (results) => results.map((result) => encodeResult(result, variant)),
    *read(input, out) {
      yield* readFunctionary(input, out, options.narrow ? variant : 'all')
    },
    sniff,
  })
}

function announce(tools: readonly Tool[], variant: Variant): string {
  if (variant === 'v3.1') return announceFunctionTag(tools)
  const namespace = typescriptTools(tools)
  if (variant !== 'v3.2') return namespace
  return [
    'You are capable of executing available function(s) if required.',
    'Only execute function(s) when absolutely necessary.',
    'Ask for the required input to:recipient==all',
    'Use JSON for function arguments.',
    'Respond in this format:',
    '>>>${recipient}',
    '${content}',
    'Available functions:',
    namespace,
  ].join('\n')
}

function encode(turn: AssistantTurn, variant: Variant): string {
  const text = turn.content ?? ''
  const hasText = text.trim() !== '' || turn.calls.length === 0
  if (variant === 'v3.1') return text + turn.calls.map((call) => tagged(call)).join('')
  if (variant === 'v2.llama3')
    return (
      text + turn.calls.map((call) => `${separators['v2.llama3']}${call.name}\n${content(call)}`).join('')
    )
  if (variant === 'v3.2') {
    const parts = turn.calls.map((call) => `${call.name}\n${content(call)}`)
    return [...(hasText ? [`all\n${text}`] : []), ...parts].join(separators['v3.2'])
  }
  const parts = turn.calls.map((call) => `${call.name}\n${contentMark}${content(call)}`)
  return [...(hasText ? [`all\n${contentMark}${text}`] : []), ...parts].join(
    `\n${separators.v2}assistant\n${separators.recipient}`,
  )
}

function tagged(call: FormatCall): string {
  const code = codeOf(call)
  return code !== undefined && call.name === codeTools[0]
    ? `${pythonTag}${code}`
    : `<function=${call.name}>${json(call.arguments)}</function>`
}

function content(call: FormatCall): string {
  return codeOf(call) ?? json(call.arguments)
}

/** The code of a call that may stand as it is; undefined where it has to be written as JSON. */
function codeOf(call: FormatCall): string | undefined {
  const { code } = call.arguments
  if (!codeTools.includes(call.name) || typeof code !== 'string' || Object.keys(call.arguments).length > 1)
    return undefined
  const isPlain = code !== '' && !/^\s*\{|\n$/.test(code) && !controls.some((token) => code.includes(token))
  return isPlain ? code : undefined
}

function encodeResult(result: ToolResult, variant: Variant): TextMessage {
  if (variant === 'v3.1') return { role: 'ipython', content: result.content }
  if (variant === 'v2.llama3') return { role: 'tool', content: `name=${result.name}\n${result.content}` }
  if (variant === 'v2')
    return {
      role: 'tool',
      content: `${separators.v2}${result.name}\n${separators.recipient}all\n${contentMark}${result.content}`,
    }
  return { role: 'tool', content: result.content }
}

function sniff(text: string): number {
  if (text.includes(separators.recipient) || text.includes(separators['v2.llama3'])) return 0.95
  const from = text.trimStart()
  if (from.startsWith('all\n') || /^[\w.-]{1,128}\n(?:<\|content\|>)?\s{0,64}\{/.test(from)) return 0.7
  if (/>>>[\w.-]{1,128}\n/.test(text)) return 0.7
  return text.includes('<function=') && !text.includes('<parameter=') ? 0.3 : 0
}
