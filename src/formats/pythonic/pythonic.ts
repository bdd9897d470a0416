import type {
  AssistantTurn,
  Format,
  FormatCall,
  FormatOptions,
  TextMessage,
  ToolResult,
} from '../../spec/format.ts'
import { Problem } from '../../spec/problem.ts'
import type { Tool } from '../../spec/tool.ts'
import { defineFormat } from '../define/define-format.ts'
import { isDottedName, isIdentifier, pythonLiteral } from '../writing/python-literal.ts'
import { spacedJson } from '../writing/spaced-json.ts'
import { toolDefinition } from '../writing/tool-definition.ts'
import { endTokens, readPythonic, type PythonicShape } from './read-pythonic.ts'

const variants = ['list', 'llama4', 'olmo3', 'lfm2'] as const
type Variant = (typeof variants)[number]

const tags = new Map<string, string>([
  ['<|python_start|>', '<|python_end|>'],
  ['<function_calls>', '</function_calls>'],
  ['<|tool_call_start|>', '<|tool_call_end|>'],
])
const openerOf: Readonly<Record<Variant, string | undefined>> = {
  list: undefined,
  llama4: '<|python_start|>',
  olmo3: '<function_calls>',
  lfm2: '<|tool_call_start|>',
}
/** Texts that stand with an escape inside the strings of what we write. */
const delimiters = [...tags.keys(), ...tags.values(), ...endTokens, '<think>', '</think>']

/** Calls as Python writes them: `[f(a="x", b=1), g()]`. */
export function pythonic(options: FormatOptions<Variant> = {}): Format {
  const variant = options.variant ?? variants[0]
  const shape = shapeOf(options.narrow ? variant : undefined)
  return defineFormat({
    name: 'pythonic',
    variant,
    variants,
    carries: {
      parallel: true,
      ids: false,
      textBesideCalls: true,
      thought: variant === 'olmo3' || variant === 'lfm2',
      types: 'text',
    },
    loneThought: '</think>',
    about: {
      models: 'Llama 3.2 and 4, ToolACE, Gemma 3 with a pythonic prompt, Olmo 3, LFM2 and LFM2.5',
      summary:
        'Calls are Python: a list of calls with keyword arguments that are literals, bare (list), between <|python_start|> and <|python_end|> (llama4) or between <|tool_call_start|> and <|tool_call_end|> (lfm2); Olmo 3 puts one call on each line between <function_calls> tags (olmo3).',
      policies,
    },
    announce: (tools) => announce(tools, variant),
    encode: (turn) => encode(turn, variant),
    encodeResults: (results) => results.map((result) => encodeResult(result, variant)),
    read: (input, out) => readPythonic(input, out, shape),
    sniff,
  })
}

const policies = [
  'A list of calls counts wherever it stands, and the text around it is kept, as in SGLang; vLLM wants the whole output to be the list and otherwise takes all of it for content.',
  'Behind a word, a closing bracket or a backquote, before an opening one, and inside another list, a bracket is text: an index, a link, an example.',
  'Calls without brackets count inside the tags, and where the whole text is nothing but calls (as ollama reads LFM2), of offered tools where tools are known; Meta takes a lone bare call for text.',
  'Escapes in strings are those of Python in every variant, as in vLLM and SGLang; ollama and llama.cpp leave backslashes of LFM2 as they stand.',
  'true, false and null are taken for True, False and None, sets and tuples for lists; a variable, an expression, an f-string, a positional or a repeated argument makes the call none.',
  'In a list that breaks off the calls before the broken one count; vLLM drops them all.',
  'Inside the LFM2 tags JSON calls are read too, as SGLang and llama.cpp do.',
  'Calls of tools that were not offered are kept and marked; SGLang drops them.',
  'Names of tools and arguments that Python cannot write are refused. A reserved word such as `from` is written as an argument all the same: the peers that evaluate the text as Python do not read it, the others do.',
]

function shapeOf(only: Variant | undefined): PythonicShape {
  if (only === undefined) return { blocks: tags, lists: true, bare: true, thought: true }
  const opener = openerOf[only]
  return {
    blocks: new Map([...tags].filter(([tag]) => tag === opener)),
    lists: only !== 'olmo3',
    bare: only === 'lfm2',
    thought: only === 'olmo3' || only === 'lfm2',
  }
}

function encode(turn: AssistantTurn, variant: Variant): string {
  const parts: string[] = []
  if (turn.thought) parts.push(`<think>\n${turn.thought}\n</think>`)
  if (turn.content) parts.push(turn.content)
  if (turn.calls.length > 0) parts.push(callsText(turn.calls.map(callText), variant))
  return parts.join('\n')
}

function callsText(calls: readonly string[], variant: Variant): string {
  const opener = openerOf[variant]
  if (opener === undefined) return `[${calls.join(', ')}]`
  const inside = variant === 'olmo3' ? calls.join('\n') : `[${calls.join(', ')}]`
  return `${opener}${inside}${tags.get(opener) ?? ''}`
}

function callText(call: FormatCall): string {
  const keys = Object.keys(call.arguments)
  const odd = isDottedName(call.name) ? keys.find((key) => !isIdentifier(key)) : call.name
  if (odd !== undefined)
    throw Problem.of('format/cannot-carry', {
      format: 'pythonic',
      what: `the name ${JSON.stringify(odd)}: Python cannot write it`,
      do: 'Rename it, or choose another format for this sample.',
    })
  return `${call.name}(${keys.map((key) => `${key}=${pythonLiteral(call.arguments[key], delimiters)}`).join(', ')})`
}

function announce(tools: readonly Tool[], variant: Variant): string {
  const list = spacedJson(tools.map(toolDefinition))
  if (variant === 'lfm2') return `List of tools: <|tool_list_start|>${list}<|tool_list_end|>`
  if (variant === 'olmo3')
    return `You can call the functions below. To do so, write one call on each line, with named arguments, inside a single pair of <function_calls></function_calls> tags.\n<functions>${list}</functions>`
  const where = variant === 'llama4' ? ' between <|python_start|> and <|python_end|>' : ''
  return `You can call the functions below. To do so, answer with a Python list of calls${where} and nothing else: [function_name(argument=value, other=value), other_function()]. Name every argument and write every value as a literal, never as a variable. If no function fits, or something that is required is missing, say so in words.\n${JSON.stringify(tools.map(toolDefinition), null, 4)}`
}

function encodeResult(result: ToolResult, variant: Variant): TextMessage {
  if (variant === 'olmo3') return { role: 'tool', content: result.content }
  if (variant === 'lfm2')
    return { role: 'tool', content: `<|tool_response_start|>${result.content}<|tool_response_end|>` }
  // The templates of Llama 4 print a result as a JSON string.
  const content = variant === 'llama4' ? JSON.stringify(result.content) : result.content
  return { role: 'ipython', content }
}

const listBegins = /^\s*\[\s*[A-Za-z_][\w.]{0,80}\(/
const listInside = /[\s.:>!?]\[[A-Za-z_][\w.]{0,80}\([A-Za-z_]\w{0,80}\s?=/
const bareCall = /^\s*[A-Za-z_][\w.]{0,80}\([A-Za-z_]\w{0,80}\s?=[^\n]{0,4000}\)\s*$/

function sniff(text: string): number {
  if (text.includes('<|tool_call_start|>') || text.includes('<|python_start|>')) return 0.95
  const at = text.indexOf('<function_calls>')
  if (at >= 0) return /^<function_calls>\s*[A-Za-z_][\w.]{0,80}\(/.test(text.slice(at, at + 200)) ? 0.9 : 0.1
  if (listBegins.test(text)) return 0.85
  if (listInside.test(text)) return 0.5
  return bareCall.test(text.slice(0, 5000)) && text.length < 5000 ? 0.4 : 0
}
