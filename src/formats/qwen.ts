import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Format, FormatCall, FormatOptions } from '../spec/format.ts'
import { Problem } from '../spec/problem.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { toolCallReader } from './reading/tool-call-text.ts'
import { blockTurn, jsonBlock, responseBlocks } from './writing/tool-call-block.ts'
import { spacedJson } from './writing/spaced-json.ts'
import { toolDefinition } from './writing/tool-definition.ts'

const variants = ['json', 'coder'] as const
type Variant = (typeof variants)[number]

const only = { json: false, functions: false, kindred: false, spoken: false, guess: false }
const wide = toolCallReader({ json: true, functions: true, kindred: true, spoken: true, guess: false })
const narrow = {
  json: toolCallReader({ ...only, json: true }),
  coder: toolCallReader({ ...only, functions: true }),
}

/** The calls of Qwen: JSON in `<tool_call>` (2.5 and 3), or parameters in tags (3-Coder and 3.5). */
export function qwen(options: FormatOptions<Variant> = {}): Format {
  const variant = options.variant ?? variants[0]
  const reader = options.narrow ? narrow[variant] : wide
  const isCoder = variant === 'coder'
  return defineFormat({
    name: 'qwen',
    variant,
    variants,
    carries: {
      parallel: true,
      ids: false,
      textBesideCalls: true,
      thought: true,
      types: isCoder ? 'schema' : 'text',
    },
    loneThought: '</think>',
    about,
    announce: isCoder ? announceCoder : announceJson,
    encode: (turn) =>
      blockTurn(
        `qwen:${variant}`,
        turn,
        isCoder ? coderBlock : jsonBlock,
        isCoder ? ['<tool_call>', '<function='] : ['<tool_call>'],
      ),
    encodeResults: (results) =>
      results.length > 0 ? [{ role: 'user', content: responseBlocks(results) }] : [],
    read: (input, out, { tools }) => reader(input, out, tools),
    sniff,
  })
}

const about = {
  models: 'Qwen 2.5, Qwen 3 and QwQ (json); Qwen3-Coder, Qwen3-Next-Coder, Qwen 3.5 and Nemotron 3 (coder)',
  summary:
    'json is the block of Hermes, with the tools in a section of their own and the results in a user turn. coder has <function=…> with one <parameter=…> for each argument, whose text is raw: nothing is escaped, and the types come from the schemas of the tools.',
  policies: [
    'Parameters of a tool that was not offered are strings, as in vLLM, SGLang and ollama; vllm-mlx guesses their types. One that an offered tool does not declare may be anything, and its type is guessed.',
    'A value that its schema does not allow stays the text it was; vLLM and ollama read any word as false where a boolean is wanted.',
    'null and None are null where the schema allows null or no string; vLLM reads every null as null.',
    'Openers and closers of parameters are paired, so a value may quote a whole call; vLLM and ollama end it at the first closing tag. Nothing is written that they would cut: such a text is refused.',
    'Entities and CDATA are not decoded: values are no XML.',
    'A parameter that stands twice counts once, with its last value; the AI SDK middleware makes a list.',
    'A parameter whose closing tag is missing ends at the next parameter or at the end of the call; one that the text cuts off makes no call.',
    'A call without <tool_call> is a call, as in ollama; text on all sides of calls is kept, where vLLM drops what follows them.',
    'Text between </function> and </tool_call> is left out, as in vLLM; a block of JSON with such text is no call.',
    '<think> at the beginning or behind a call is a thought; where <think> stood in the prompt, the text before a lone </think> is the thought, and a stream says so when the tag comes.',
    '[Calling tool: name({…})] and ✿FUNCTION✿ of older Qwen models are read and never written.',
    'A call with __proto__, constructor or prototype as a key that its tool does not declare is no call.',
  ],
}

const tagsOfCalls = [
  '<parameter=',
  '</parameter>',
  '<function=',
  '</function>',
  '<tool_call>',
  '</tool_call>',
]

function coderBlock(call: FormatCall): string {
  const parameters = Object.entries(call.arguments).map(
    ([key, value]) => `<parameter=${key}>\n${rawText(value, call.name, key)}\n</parameter>\n`,
  )
  return `<tool_call>\n<function=${call.name}>\n${parameters.join('')}</function>\n</tool_call>`
}

/** A string as it is, everything else as JSON. */
function rawText(value: Json, tool: string, key: string): string {
  if (typeof value !== 'string') return spacedJson(value).replaceAll('<', String.raw`\u003c`)
  const told = tagsOfCalls.find((tag) => value.includes(tag))
  if (told === undefined) return value
  throw Problem.of('format/cannot-carry', {
    format: 'qwen:coder',
    what: `${told} in ${key} of ${tool}`,
    do: 'It knows no escape, and engines would cut there. Choose qwen:json or another format for this sample.',
  })
}

const toolsBegin = '# Tools\n\n'

function announceJson(tools: readonly Tool[]): string {
  return [
    `${toolsBegin}You may call one or more functions to assist with the user query.\n`,
    'You are provided with function signatures within <tools></tools> XML tags:',
    '<tools>',
    ...tools.map((tool) => spacedJson(toolDefinition(tool))),
    '</tools>\n',
    'For each function call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:',
    '<tool_call>',
    '{"name": <function-name>, "arguments": <args-json-object>}',
    '</tool_call>',
  ].join('\n')
}

/** The wording that the models were trained with. */
const coderRules = `If you choose to call a function ONLY reply in the following format with NO suffix:

<tool_call>
<function=example_function_name>
<parameter=example_parameter_1>
value_1
</parameter>
<parameter=example_parameter_2>
This is the value for the second parameter
that can span
multiple lines
</parameter>
</function>
</tool_call>

<IMPORTANT>
Reminder:
- Function calls MUST follow the specified format: an inner <function=...></function> block must be nested within <tool_call></tool_call> XML tags
- Required parameters MUST be specified
- You may provide optional reasoning for your function call in natural language BEFORE the function call, but NOT after
- If there is no function call available, answer the question like normal with your current knowledge and do not tell the user about function calls
</IMPORTANT>`

function announceCoder(tools: readonly Tool[]): string {
  const list = tools.map(coderTool).join('\n')
  return `${toolsBegin}You have access to the following functions:\n\n<tools>\n${list}\n</tools>\n\n${coderRules}`
}

function coderTool(tool: Tool): string {
  const properties = isObject(tool.parameters.properties) ? tool.parameters.properties : {}
  return [
    '<function>',
    `<name>${tool.name}</name>`,
    `<description>${tool.description.trim()}</description>`,
    '<parameters>',
    ...Object.entries(properties).flatMap(([name, schema]) => [
      '<parameter>',
      `<name>${name}</name>`,
      ...(isObject(schema) ? schemaTags(schema, ['type', 'description']) : [element('schema', schema)]),
      '</parameter>',
    ]),
    ...schemaTags(tool.parameters, [], ['type', 'properties']),
    '</parameters>',
    '</function>',
  ].join('\n')
}

/** The members of a schema as elements, some of them first, some left out. */
function schemaTags(schema: JsonObject, first: readonly string[], left: readonly string[] = []): string[] {
  const keys = Object.keys(schema).filter((key) => !left.includes(key))
  const ordered = [
    ...first.filter((key) => keys.includes(key)),
    ...keys.filter((key) => !first.includes(key)),
  ]
  return ordered.map((key) => element(key, schema[key]))
}

function element(key: string, value: Json): string {
  return `<${key}>${typeof value === 'string' ? value.trim() : spacedJson(value)}</${key}>`
}

function sniff(text: string): number {
  if (text.includes('<function=')) return text.includes('<parameter=') ? 0.95 : 0.3
  if (text.includes('✿FUNCTION✿')) return 0.95
  if (text.includes('[Calling tool:')) return 0.8
  const at = text.indexOf('<tool_call>')
  if (at < 0) return 0
  const next = text.slice(at + '<tool_call>'.length, at + 80).trimStart()
  return next.startsWith('{') || next.startsWith('[') ? 0.85 : 0.1
}
