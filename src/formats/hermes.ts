import type { Format, FormatOptions } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { toolCallReader } from './reading/tool-call-text.ts'
import { blockTurn, jsonBlock, responseBlocks } from './writing/tool-call-block.ts'
import { spacedJson } from './writing/spaced-json.ts'
import { toolDefinition } from './writing/tool-definition.ts'

const wide = toolCallReader({ json: true, functions: true, kindred: true, spoken: false, guess: true })
const narrow = toolCallReader({ json: true, functions: false, kindred: false, spoken: false, guess: true })

/** The calls of the Hermes models: `<tool_call>{"name": …, "arguments": …}</tool_call>`. */
export function hermes(options: FormatOptions<'hermes'> = {}): Format {
  const reader = options.narrow ? narrow : wide
  return defineFormat({
    name: 'hermes',
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: true, types: 'text' },
    loneThought: '</think>',
    about,
    announce,
    encode: (turn) => blockTurn('hermes', turn, jsonBlock, ['<tool_call>']),
    encodeResults: (results) =>
      results.length > 0 ? [{ role: 'tool', content: responseBlocks(results) }] : [],
    read: (input, out, { tools }) => reader(input, out, tools),
    sniff,
  })
}

const about = {
  models: 'Hermes 2 Pro, Hermes 3 and 4, and the many models trained on the data of Hermes',
  summary:
    'A call is a JSON object with name and arguments in <tool_call> tags, one block for each call. It came with Hermes 2 Pro by Nous Research and became the format that most open models know.',
  policies: [
    'The closing tag is looked for behind the JSON, never inside its strings; vLLM cuts at the first </tool_call>, so it is written as an escape there.',
    'A broken block stays text and the good ones around it are calls; vLLM takes the whole output for text.',
    'Text behind the last call is kept as text; vLLM drops it.',
    'Calls of tools that were not offered are kept and marked; SGLang drops them.',
    'A block that is not closed is a call when its tool was offered or when the text ends with it, whole; vLLM accepts it at the end of the text alone.',
    'A block with anything but brackets behind its JSON is text, as in vLLM and SGLang.',
    'Parameters in <function=…> tags, call objects in <tool>, <tools>, <function_call>, <response>, <json>, <xml> or in a fence, and one alone at the beginning are read as llama.cpp reads them; only objects with name and arguments of a tool that was offered.',
    'Arguments are never mended after the schema of the tool: none is dropped, renamed or converted, as the AI SDK middleware does.',
    'A call with __proto__, constructor or prototype as a key that its tool does not declare is no call.',
    '<think> and <scratch_pad> at the beginning or behind a call are thoughts; text before the first </think> whose opening stood in the prompt is the thought too.',
  ],
}

/** The wording that the models were trained with. */
function announce(tools: readonly Tool[]): string {
  const list = tools.map((tool) => spacedJson(toolDefinition(tool))).join('\n')
  const callSchema = {
    properties: {
      name: { title: 'Name', type: 'string' },
      arguments: { title: 'Arguments', type: 'object' },
    },
    required: ['name', 'arguments'],
    title: 'FunctionCall',
    type: 'object',
  }
  return [
    `You are a function calling AI model. You are provided with function signatures within <tools></tools> XML tags. You may call one or more functions to assist with the user query. Don't make assumptions about what values to plug into functions. Here are the available tools: <tools> ${list} </tools>Use the following pydantic model json schema for each tool call you will make: ${spacedJson(callSchema)}`,
    'For each function call return a json object with function name and arguments within <tool_call></tool_call> XML tags as follows:',
    '<tool_call>',
    '{"name": <function-name>, "arguments": <args-dict>}',
    '</tool_call>',
  ].join('\n')
}

/** A call object in another tag, as llama.cpp reads it. */
const kindredCall = /<(?:tools?|response|json|JSON|xml|function_call)>\s{0,64}\{/

function sniff(text: string): number {
  const at = text.indexOf('<tool_call>')
  if (at < 0) {
    if (kindredCall.test(text) && text.includes('"arguments"')) return 0.5
    return text.includes('<scratch_pad>') ? 0.4 : 0
  }
  const next = text.slice(at + '<tool_call>'.length, at + 80).trimStart()
  if (next.startsWith('{') || next.startsWith('[')) return 0.9
  return next.startsWith('<function=') ? 0.4 : 0.1
}
