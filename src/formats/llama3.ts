import type { AssistantTurn, Format, FormatOptions } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat, type ReadContext } from './define/define-format.ts'
import type { CallShape } from './reading/call-value.ts'
import { delimiters, takeUntil, textUntil } from './reading/delimiters.ts'
import { readEndToken } from './reading/end-tokens.ts'
import { readFunctionTag } from './reading/function-tag.ts'
import { accept, acceptPastSpace, ahead, peek, skipSpace, type Input } from './reading/input.ts'
import { jsonInText, type JsonInText } from './reading/json-in-text.ts'
import { readMethodCall } from './reading/method-call.ts'
import type { Sink } from './reading/sink.ts'
import { announceFunctionTag } from './writing/function-tag-prompt.ts'
import { escapeDelimiters, spacedJson } from './writing/spaced-json.ts'
import { toolDefinition } from './writing/tool-definition.ts'

const variants = ['json', 'python-tag', 'function-tag'] as const
type Variant = (typeof variants)[number]

const endTokens = ['<|eom_id|>', '<|eot_id|>']
const codeTags = ['<|python_tag|>', '<|python_start|>']
const stops = {
  all: delimiters('<function=', ...codeTags, ...endTokens),
  json: delimiters(...endTokens),
  'python-tag': delimiters(...codeTags, ...endTokens),
  'function-tag': delimiters('<function=', ...endTokens),
}
const codeEnd = delimiters(...endTokens, '<|python_end|>')
const shape: CallShape = {
  name: ['name'],
  arguments: ['parameters', 'arguments'],
  needsArguments: true,
  closers: [...endTokens, '<|python_end|>'],
}

/** Special tokens and tags: inside the strings of what we write, their first character stands as an escape. */
const controls = ['<|', '<function=', '</function>']
const json = (value: unknown) => escapeDelimiters(spacedJson(value), controls)

/** Tools that run code: what follows the python tag is theirs, without any JSON. */
const codeTools = ['code_interpreter', 'python', 'ipython']

/** The calls of Llama 3: bare JSON, JSON behind the python tag, or `<function=name>{…}</function>`. */
export function llama3(options: FormatOptions<Variant> = {}): Format {
  const variant = options.variant ?? variants[0]
  const looked = stops[options.narrow ? variant : 'all']
  const readsJson = !options.narrow || variant === 'json'
  return defineFormat({
    name: 'llama3',
    variant,
    variants,
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: false, types: 'text' },
    about: {
      models: 'Llama 3.1, 3.2 and 3.3 Instruct, and models trained on them',
      summary:
        'A call is the JSON object {"name", "parameters"}, bare (json) or behind <|python_tag|> (python-tag), as the prompt of Llama 3.1 asks for; another prompt of the same models asks for <function=name>{…}</function> (function-tag).',
      policies: [
        'Several calls are joined by "; ", which vLLM and SGLang read; the chat templates of Meta know one call in a turn and throw for more.',
        'A call is found anywhere in the text, and text on all sides of it is kept, as in vLLM; smg takes JSON with text behind it for text.',
        'An object is a call only when it has a name and parameters (or arguments); {"name": "test"} is text.',
        'Calls of tools that were not offered are kept and marked; SGLang drops them.',
        'Code behind <|python_tag|> is a call {"code": …} only when a tool named code_interpreter, python or ipython was offered; otherwise it is text, as in vLLM and SGLang.',
        'name.call(key="value") is read behind <|python_tag|>, as the built-in tools are called.',
      ],
    },
    announce: (tools) => announce(tools, variant),
    encode: (turn) => encode(turn, variant),
    encodeResults: (results) =>
      results.map((result) => ({ role: 'ipython', content: JSON.stringify(result.content) })),
    *read(input, out, context) {
      const bare = jsonInText()
      for (;;) {
        const found = yield* readsJson ? bare.textUntil(input, out, looked) : textUntil(input, out, looked)
        if (found === undefined) return
        if (endTokens.includes(found)) yield* readEndToken(input, out, found, endTokens)
        else if (found === '{' || found === '[') yield* bare.readCallsOrText(input, out, shape)
        else if (found === '<function=') {
          if (!(yield* readFunctionTag(input, out))) yield* asText(input, out, found)
        } else if (!(yield* readTagged(input, out, found, context, bare))) yield* asText(input, out, found)
      }
    },
    sniff,
  })
}

function* asText(input: Input, out: Sink, found: string): Generator<void> {
  yield* accept(input, found)
  out.text(found)
}

/** Reads what follows the python tag: JSON calls, a call of a built-in tool, or code. */
function* readTagged(
  input: Input,
  out: Sink,
  tag: string,
  context: ReadContext,
  bare: JsonInText,
): Generator<void, boolean> {
  const mark = input.mark()
  yield* accept(input, tag)
  yield* skipSpace(input)
  const code = yield* peek(input)
  let read: boolean
  if (code === 0x7b || code === 0x5b) read = yield* bare.readCalls(input, out, shape)
  else read = (yield* readMethodCall(input, out)) || (yield* readCode(input, out, context))
  if (read) yield* acceptPastSpace(input, '<|python_end|>')
  else input.rewind(mark)
  input.release(mark)
  return read
}

function* readCode(input: Input, out: Sink, context: ReadContext): Generator<void, boolean> {
  const name = codeTools.find((tool) => context.tools.has(tool))
  if (name === undefined || Number.isNaN(yield* peek(input)) || (yield* ahead(input, '<'))) return false
  const { text, found } = yield* takeUntil(input, codeEnd)
  // The end token is read once more by whoever reads on.
  if (found !== undefined) input.at -= found.length
  out.add({ name, arguments: { code: text } })
  return true
}

function announce(tools: readonly Tool[], variant: Variant): string {
  if (variant === 'function-tag') return announceFunctionTag(tools)
  const listed = tools.map((tool) => JSON.stringify(toolDefinition(tool), null, 4)).join('\n\n')
  return [
    ...(variant === 'python-tag' ? ['Environment: ipython\n'] : []),
    'Given the following functions, please respond with a JSON for a function call with its proper arguments that best answers the given prompt.',
    '',
    'Respond in the format {"name": function name, "parameters": dictionary of argument name and its value}.Do not use variables.',
    '',
    listed,
  ].join('\n')
}

function encode(turn: AssistantTurn, variant: Variant): string {
  const text = turn.content ?? ''
  if (turn.calls.length === 0) return text
  if (variant === 'function-tag')
    return (
      text + turn.calls.map((call) => `<function=${call.name}>${json(call.arguments)}</function>`).join('')
    )
  const calls = turn.calls.map((call) => json({ name: call.name, parameters: call.arguments })).join('; ')
  if (variant === 'python-tag') return `${text}<|python_tag|>${calls}`
  return text === '' ? calls : `${text}\n${calls}`
}

function sniff(text: string): number {
  if (text.includes('<|python_tag|>')) return 0.9
  if (/"parameters"\s{0,8}:/.test(text) && /"name"\s{0,8}:/.test(text)) return 0.6
  return text.includes('<function=') && !text.includes('<parameter=') ? 0.5 : 0
}
