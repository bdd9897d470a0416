import type {
  AssistantTurn,
  Format,
  FormatCall,
  FormatOptions,
  RepairCode,
  TextMessage,
  ToolResult,
} from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { readInvoke } from './invoke/read-invoke.ts'
import { dsmlTags, plainTags, type InvokeTags } from './invoke/tags.ts'
import { readClosedArguments, sectionReader, type CallSection } from './reading/call-section.ts'
import { accept, peek, skipSpace, takeWhile, type Input } from './reading/input.ts'
import type { Sink } from './reading/sink.ts'
import { escapeDelimiters, spacedJson } from './writing/spaced-json.ts'
import { bareDefinition } from './writing/tool-definition.ts'

const variants = ['v3', 'v3.1', 'v3.2'] as const
type Variant = (typeof variants)[number]

const opener = '<｜tool▁calls▁begin｜>'
const closer = '<｜tool▁calls▁end｜>'
const begin = '<｜tool▁call▁begin｜>'
const separator = '<｜tool▁sep｜>'
const end = '<｜tool▁call▁end｜>'
const endTokens = ['<｜end▁of▁sentence｜>']
const fence = '```'
const dsml = dsmlTags[0]

/** Openers that distilled models write in place of the token. */
const misspelled = [
  '<｜tool_calls_begin｜>',
  '<｜tool calls begin｜>',
  '<｜tool\\_calls\\_begin｜>',
  '<｜tool▁calls｜>',
]

/** Tokens and tags: inside the strings of what we write, their first character stands as an escape. */
const controls = ['<｜', '</｜', '<think>', '</think>']
const json = (value: unknown) => escapeDelimiters(spacedJson(value), controls)

const tokens = (kinds: readonly Kind[]): CallSection => ({
  openers: [opener, ...misspelled],
  closers: [closer, '<｜tool_calls_end｜>', '<｜tool calls end｜>'],
  misspelled,
  call: begin,
  read: (input, out, _context, repairs) => readCall(input, out, repairs, kinds),
})
const invokes = (tags: InvokeTags): CallSection => ({
  openers: tags.openers,
  closers: tags.closers,
  call: tags.openInvoke,
  read: (input, out, context, repairs) =>
    readInvoke(input, out, { ...context, tags, parameters: true, legacy: false }, repairs),
})

const options = { endTokens, inThought: false }
const readers = {
  all: sectionReader([tokens(['v3', 'v3.1']), ...dsmlTags.map(invokes), invokes(plainTags)], options),
  v3: sectionReader([tokens(['v3'])], options),
  'v3.1': sectionReader([tokens(['v3.1'])], options),
  'v3.2': sectionReader(dsmlTags.map(invokes), options),
}
type Kind = 'v3' | 'v3.1'

/** The calls of DeepSeek: between tokens with a code fence (V3, R1) or without (V3.1), or in DSML tags (V3.2). */
export function deepseek(given: FormatOptions<Variant> = {}): Format {
  const variant = given.variant ?? variants[0]
  const read = readers[given.narrow ? variant : 'all']
  return defineFormat({
    name: 'deepseek',
    variant,
    variants,
    carries: {
      parallel: true,
      ids: false,
      textBesideCalls: true,
      thought: true,
      types: variant === 'v3.2' ? 'schema' : 'text',
    },
    loneThought: '</think>',
    about: {
      models: 'DeepSeek V3, R1, V3.1, V3.2 and V4, and the models distilled from R1',
      summary:
        'Calls stand between tokens of their own: function<｜tool▁sep｜>name and a code fence with the arguments (v3, also R1), name<｜tool▁sep｜>{…} (v3.1), or an invoke in DSML tags with one tag for each parameter, which says whether it is a string (v3.2).',
      policies: [
        'Text behind the calls is kept; vLLM drops it.',
        'A call whose arguments are no JSON is text, and the calls beside it are read; vLLM hands such arguments on as they are.',
        'A call without its section, or without its first token, is a call (repair missing-opener), as in llama.cpp.',
        'Where the closing bracket alone is missing the call counts (repair missing-closer), as in vLLM.',
        'A thought is read where the text begins with <think>; where <think> stood in the prompt, the text before a lone </think> is the thought, which vLLM leaves in the content without a reasoning parser.',
        'Calls inside a thought are thought, as in llama.cpp.',
        'In v3.2 the schema of a tool gives the type of its parameters, then the attribute string; V4 is read with either wrapper.',
      ],
    },
    announce: (tools) =>
      tools.length === 0 ? '' : variant === 'v3.2' ? announceTags(tools) : announce(tools, variant),
    encode: (turn) => encode(turn, variant),
    encodeResults: (results) => encodeResults(results, variant),
    read: (input, out, context) => read(input, out, context.tools),
    sniff: (text) =>
      text.includes(opener) || text.includes(begin) ? 0.98 : text.includes(dsml.openInvoke) ? 0.95 : 0,
  })
}

function announce(tools: readonly Tool[], variant: Kind): string {
  const listed = tools.map(
    (tool) =>
      `### ${tool.name}\nDescription: ${tool.description}\n\nParameters: ${spacedJson(tool.parameters)}\n`,
  )
  const example =
    variant === 'v3.1'
      ? `${begin}tool_call_name${separator}tool_call_arguments${end}`
      : `${begin}function${separator}tool_call_name\n${fence}json\ntool_call_arguments\n${fence}${end}`
  return [
    '## Tools',
    'You have access to the following tools:\n',
    ...listed,
    'IMPORTANT: ALWAYS adhere to this exact format for tool use:',
    `${opener}${example}{additional_tool_calls}${closer}\n`,
    'Where:',
    '- `tool_call_name` must be an exact match to one of the available tools',
    "- `tool_call_arguments` must be valid JSON that strictly follows the tool's Parameters Schema",
    variant === 'v3.1'
      ? '- For multiple tool calls, chain them directly without separators or spaces'
      : '- For multiple tool calls, chain them with a newline as separator',
  ].join('\n')
}

function announceTags(tools: readonly Tool[]): string {
  const example = [
    dsml.openers[0],
    `${dsml.openInvoke} name="$FUNCTION_NAME">`,
    `${dsml.openParameter} name="$PARAMETER_NAME" string="true|false">$PARAMETER_VALUE${dsml.closeParameter}`,
    '...',
    dsml.closeInvoke,
    dsml.closers[0],
  ]
  return [
    `## Tools\n\nTo call tools, write a "${dsml.openers[0]}" block like this one, with one invoke for each call:`,
    example.join('\n'),
    'A string is written as it is, with string="true"; every other value as JSON, with string="false". These are the tools, as JSON Schema:',
    ['<functions>', ...tools.map((tool) => json(bareDefinition(tool))), '</functions>'].join('\n'),
  ].join('\n\n')
}

function encode(turn: AssistantTurn, variant: Variant): string {
  const thought = turn.thought?.trim() ? `<think>${turn.thought}</think>` : ''
  const text = thought + (turn.content ?? '')
  if (turn.calls.length === 0) return text
  if (variant === 'v3.2')
    return `${text}\n\n${[dsml.openers[0], ...turn.calls.map(invoke), dsml.closers[0]].join('\n')}`
  if (variant === 'v3.1') {
    const calls = turn.calls.map((call) => `${begin}${call.name}${separator}${json(call.arguments)}${end}`)
    return `${text}${opener}${calls.join('')}${closer}`
  }
  const calls = turn.calls.map(
    (call) =>
      `${begin}function${separator}${call.name}\n${fence}json\n${json(call.arguments)}\n${fence}${end}`,
  )
  return `${text}${opener}${calls.join('\n')}${closer}`
}

function invoke(call: FormatCall): string {
  const parameters = Object.entries(call.arguments).map(([key, value]) => {
    const isText = typeof value === 'string'
    return `${dsml.openParameter} name="${key}" string="${isText}">${isText ? value : json(value)}${dsml.closeParameter}`
  })
  return [`${dsml.openInvoke} name="${call.name}">`, ...parameters, dsml.closeInvoke].join('\n')
}

function encodeResults(results: readonly ToolResult[], variant: Variant): readonly TextMessage[] {
  if (variant === 'v3.1')
    return results.map(({ content }) => ({
      role: 'tool',
      content: `<｜tool▁output▁begin｜>${content}<｜tool▁output▁end｜>`,
    }))
  if (variant === 'v3.2') {
    const all = results.map(({ content }) => `<result>${content}</result>`)
    return [{ role: 'user', content: ['<function_results>', ...all, '</function_results>'].join('\n') }]
  }
  const all = results.map(({ content }) => `<｜tool▁output▁begin｜>${content}<｜tool▁output▁end｜>`)
  return [{ role: 'tool', content: `<｜tool▁outputs▁begin｜>${all.join('\n')}<｜tool▁outputs▁end｜>` }]
}

const longestName = 256
const isNameUnit = (code: number) => code > 0x1f && code !== 0x3c && code !== 0x7b && code !== 0x60

/** Reads the call of either generation; its first token may be missing right behind the opener. */
function* readCall(
  input: Input,
  out: Sink,
  given: readonly RepairCode[],
  kinds: readonly Kind[],
): Generator<void, boolean> {
  const repairs = [...given]
  if (!(yield* accept(input, begin))) repairs.push('missing-opener')
  yield* skipSpace(input)
  const word = (yield* takeWhile(input, isNameUnit, longestName)).trim()
  if (word === '' || !(yield* accept(input, separator))) return false
  yield* skipSpace(input)
  const code = yield* peek(input)
  const call = { repairs, end, next: [begin, closer, opener] }
  if (code === 0x7b || code === 0x22 || code === 0x3c)
    return kinds.includes('v3.1') && (yield* readClosedArguments(input, out, { ...call, name: word }))
  const name = (yield* takeWhile(input, isNameUnit, longestName)).trim()
  if (name === '' || !kinds.includes('v3')) return false
  yield* skipSpace(input)
  const fenced = yield* accept(input, fence)
  if (fenced) yield* accept(input, 'json')
  return yield* readClosedArguments(input, out, { ...call, name, fenced })
}
