import type {
  AssistantTurn,
  Format,
  FormatCall,
  FormatOptions,
  RepairCode,
  ToolResult,
} from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import {
  readClosedArguments,
  sectionReader,
  type CallSection,
  type SectionContext,
} from './reading/call-section.ts'
import { accept, takeWhile, type Input } from './reading/input.ts'
import type { Sink } from './reading/sink.ts'
import { escapeDelimiters, spacedJson } from './writing/spaced-json.ts'
import { toolDefinition } from './writing/tool-definition.ts'

const variants = ['k2'] as const
type Variant = (typeof variants)[number]

const opener = '<|tool_calls_section_begin|>'
const closer = '<|tool_calls_section_end|>'
const begin = '<|tool_call_begin|>'
const separator = '<|tool_call_argument_begin|>'
const end = '<|tool_call_end|>'

const longestHeader = 256
const isHeaderUnit = (code: number) => code !== 0x3c && code !== 0x7b

/** Tokens and tags: inside the strings of what we write, their first character stands as an escape. */
const controls = ['<|', '<think>', '</think>']
const json = (value: unknown) => escapeDelimiters(spacedJson(value), controls)

const section: CallSection = {
  openers: [opener, '<|tool_call_section_begin|>'],
  closers: [closer, '<|tool_call_section_end|>'],
  misspelled: ['<|tool_call_section_begin|>'],
  call: begin,
  read: readCall,
}
const read = sectionReader([section], { endTokens: ['<|im_end|>', '[EOS]'], inThought: true })

/** The calls of Moonshot's Kimi K2: each under its id `functions.name:index`. */
export function kimi(_options: FormatOptions<Variant> = {}): Format {
  return defineFormat({
    name: 'kimi',
    variants,
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: true, types: 'text' },
    loneThought: '</think>',
    about: {
      models: 'Kimi K2 Instruct and Thinking',
      summary:
        'Calls stand in a section between <|tool_calls_section_begin|> and <|tool_calls_section_end|>, each as <|tool_call_begin|>functions.name:index<|tool_call_argument_begin|>{…}<|tool_call_end|>: the id of a call holds its name.',
      policies: [
        'The id of a call is functions.name:index, and so it is read; an id of another shape is written as that one with the place of the call in its turn, since the models go astray on other ids.',
        'A dotted name stays whole, as in SGLang and newer versions of vLLM.',
        'A header without :index is a call only when it names a tool that was offered; vLLM and SGLang drop it.',
        'Text inside a section and outside its calls is left out (repair trailing-text), as in vLLM; text behind the section is kept, as in llama.cpp, and vLLM drops it.',
        'A section that stands in a thought is read, and what follows it up to </think> belongs to the thought, as in llama.cpp.',
        'Calls of tools that were not offered are kept and marked; SGLang drops them.',
        'A call whose arguments are no JSON is text; vLLM hands them on as they are.',
        'The tools are announced as the JSON list that the model’s template puts under the role tool_declare.',
      ],
    },
    announce: (tools) => (tools.length === 0 ? '' : JSON.stringify(tools.map(toolDefinition))),
    encode,
    encodeResults: (results) =>
      results.map((result, i) => ({ role: 'tool', content: resultText(result, i) })),
    read: (input, out, context) => read(input, out, context.tools),
    sniff: (text) => (text.includes(separator) || text.includes(opener) ? 0.98 : 0),
  })
}

const numbered = /^(?:functions\.)?(.{1,250}):\d{1,9}$/

/** The id as the text has it: the given one where it already names the tool, else made from its place. */
function idOf(id: string | undefined, name: string, index: number): string {
  return id !== undefined && id.startsWith('functions.') && numbered.exec(id)?.[1] === name
    ? id
    : `functions.${name}:${index}`
}

function encode(turn: AssistantTurn): string {
  const thought = turn.thought?.trim() ? `<think>${turn.thought}</think>` : ''
  const text = thought + (turn.content ?? '')
  if (turn.calls.length === 0) return text
  const calls = turn.calls.map(
    (call: FormatCall, i) =>
      `${begin}${idOf(call.id, call.name, i)}${separator}${json(call.arguments)}${end}`,
  )
  return `${text}${opener}${calls.join('')}${closer}`
}

function resultText(result: ToolResult, index: number): string {
  return `## Return of ${idOf(result.id, result.name, index)}\n${result.content}`
}

/** Reads `<|tool_call_begin|>functions.name:0<|tool_call_argument_begin|>{…}<|tool_call_end|>`. */
function* readCall(
  input: Input,
  out: Sink,
  { tools }: SectionContext,
  repairs: readonly RepairCode[],
): Generator<void, boolean> {
  if (!(yield* accept(input, begin))) return false
  const id = (yield* takeWhile(input, isHeaderUnit, longestHeader)).trim()
  if (!(yield* accept(input, separator))) return false
  const name = numbered.exec(id)?.[1] ?? bareName(id, tools)
  if (name === undefined) return false
  const mends: RepairCode[] = numbered.test(id) ? [...repairs] : [...repairs, 'name-shape']
  return yield* readClosedArguments(input, out, {
    name,
    id,
    repairs: mends,
    end,
    next: [begin, closer, opener],
  })
}

/** The name in a header that lacks its index, when it is that of a tool. */
function bareName(id: string, tools: ReadonlyMap<string, Tool>): string | undefined {
  const name = id.replace(/^functions\./, '')
  return tools.has(name) ? name : undefined
}
