import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import type {
  AssistantTurn,
  Capabilities,
  Format,
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
import { gemmaWriter, upperTypes } from './gemma-text.ts'
import { readGemini, shapeFor, type Variant, variants } from './read-gemini.ts'

const gemma4 = gemmaWriter('<|"|>')
const functionGemma = gemmaWriter('<escape>')
const fence = '```'

/** Gemini's JSON, and the texts of the Gemma models. */
export function gemini(options: FormatOptions<Variant> = {}): Format {
  const variant = options.variant ?? variants[0]
  const shape = shapeFor(options.narrow ? variant : undefined)
  return defineFormat({
    name: 'gemini',
    variant,
    variants,
    carries: carriedBy(variant),
    about: {
      models: 'Gemini (wire), FunctionGemma, Gemma 4, Gemma 2 and 3 (tool_code)',
      summary:
        'Gemini answers with a JSON content object whose parts hold functionCall and text (wire). FunctionGemma and Gemma 4 write call:name{key:value} between tags, with tokens of their own around strings (functiongemma, gemma4). Gemma 2 and 3 have no tool tokens and write Python into a fenced block named tool_code (tool_code).',
      policies,
    },
    announce: (tools) => announce(tools, variant),
    encode: (turn, tools) => encode(turn, tools, variant),
    encodeResults: (results) => encodeResults(results, variant),
    read: (input, out, context) => readGemini(input, out, shape, context),
    sniff,
  })
}

function carriedBy(variant: Variant): Capabilities {
  return {
    parallel: true,
    ids: variant === 'wire',
    textBesideCalls: true,
    thought: variant === 'wire' || variant === 'gemma4',
    types: 'text',
  }
}

const policies = [
  'In wire, thoughtSignature is left out and every number is a double: 3.0 comes back as 3. Of several candidates the first counts, parts with data of other kinds say nothing, and Python in the message of MALFORMED_FUNCTION_CALL is read as calls.',
  'Text between, before and after calls is kept; SGLang drops what follows a Gemma 4 call in a whole text and keeps it in a stream.',
  'Between the string tokens of Gemma nothing is an escape; strings in JSON quotes are read with theirs, as in ollama. A string that holds the token itself is written in JSON quotes.',
  'A word without quotes is a string, as in ollama. Where a schema wants a number, a boolean, a list or an object, a string between tokens that is one becomes it, with the mend type-guess or double-encoded.',
  'A call cut off inside a string is no call, where SGLang gives what came; a string that lacks only its closing token before the end of the call is closed, as in ollama, while xinference takes the call for text. A last bracket may be missing before the closing tag, and at the end of the text where the schema has all that it requires.',
  'Calls of tools that were not offered are kept and marked; SGLang drops them.',
  'Channels of Gemma 4 are the thought, whatever they are named; llama.cpp leaves them in the text unless told otherwise.',
  'Python counts in tool_code fences, and without a fence where the whole text is nothing but such lines; print(default_api.f(x=1)) is f. JSON calls {"name", "parameters"} count where the text begins with them and in JSON fences.',
  'Gemma writes the names of arguments without quotes: a name with a colon, bracket, quote or comma is refused, and in tool_code one that Python cannot write.',
  'gemma4 announces schemas in its own notation with sorted keys and upper-case types, as its template does.',
]

function encode(turn: AssistantTurn, tools: ReadonlyMap<string, Tool>, variant: Variant): string {
  const content = turn.content ?? ''
  if (variant === 'wire') return wireText(turn)
  if (variant === 'tool_code') {
    if (turn.calls.length === 0) return content
    const lines = turn.calls.map((call) => {
      const keys = Object.keys(call.arguments)
      const odd = isDottedName(call.name) ? keys.find((key) => !isIdentifier(key)) : call.name
      if (odd !== undefined)
        throw Problem.of('format/cannot-carry', {
          format: 'gemini:tool_code',
          what: `the name ${JSON.stringify(odd)}: Python cannot write it`,
          do: 'Rename it, or choose another format for this sample.',
        })
      return `${call.name}(${keys.map((key) => `${key}=${pythonLiteral(call.arguments[key], [fence])}`).join(', ')})`
    })
    return `${content === '' ? '' : `${content}\n`}${fence}tool_code\n${lines.join('\n')}\n${fence}`
  }
  const [writer, opener, closer] =
    variant === 'gemma4'
      ? [gemma4, '<|tool_call>', '<tool_call|>']
      : [functionGemma, '<start_function_call>', '<end_function_call>']
  const thought = turn.thought ? `<|channel>thought\n${turn.thought}<channel|>` : ''
  const calls = turn.calls.map((call) => opener + writer.call(call, tools.get(call.name)) + closer)
  return thought + content + calls.join('')
}

function wireText(turn: AssistantTurn): string {
  const parts: Json[] = []
  if (turn.thought) parts.push({ text: turn.thought, thought: true })
  if (turn.content) parts.push({ text: turn.content })
  for (const call of turn.calls) {
    const said: JsonObject = { name: call.name, args: call.arguments }
    parts.push({ functionCall: call.id === undefined ? said : { id: call.id, ...said } })
  }
  return JSON.stringify({ role: 'model', parts })
}

function announce(tools: readonly Tool[], variant: Variant): string {
  if (variant === 'gemma4') return tools.map((tool) => `<|tool>${gemma4.declaration(tool)}<tool|>`).join('')
  if (variant === 'functiongemma') {
    const all = tools.map(
      (tool) => `<start_function_declaration>${functionGemma.declaration(tool)}<end_function_declaration>`,
    )
    return `You are a model that can do function calling with the following functions${all.join('')}`
  }
  if (variant === 'wire') {
    const functionDeclarations = tools.map(({ name, description, parameters }) => ({
      name,
      description,
      parameters: upperTypes(parameters),
    }))
    return JSON.stringify([{ functionDeclarations }])
  }
  return `You can call the functions below. To do so, write the calls as Python in a fenced block named tool_code, one on each line, with named arguments and literal values:\n${fence}tool_code\nfunction_name(argument=value, other=value)\n${fence}\nTheir results follow in a block named tool_output. If no function fits, answer in words.\n${spacedJson(tools.map(toolDefinition))}`
}

function encodeResults(results: readonly ToolResult[], variant: Variant): readonly TextMessage[] {
  if (variant === 'gemma4')
    return results.map(({ name, content }) => ({
      role: 'tool',
      content: `<|tool_response>${gemma4.response(name, content)}<tool_response|>`,
    }))
  if (variant === 'functiongemma')
    return results.map(({ name, content }) => ({
      role: 'tool',
      content: `<start_function_response>${functionGemma.response(name, content)}<end_function_response>`,
    }))
  if (results.length === 0) return []
  if (variant === 'tool_code')
    return [
      {
        role: 'user',
        content: `${fence}tool_output\n${results.map(({ content }) => content).join('\n')}\n${fence}`,
      },
    ]
  const parts = results.map(({ id, name, content }) => ({
    functionResponse: { id, name, response: responseOf(content) },
  }))
  return [{ role: 'user', content: JSON.stringify({ role: 'user', parts }) }]
}

/** The API wants an object: anything else stands under `result`. */
function responseOf(content: string): Json {
  try {
    const value: Json = JSON.parse(content)
    return isObject(value) ? value : { result: value }
  } catch {
    return { result: content }
  }
}

const beginning = 4096

function sniff(text: string): number {
  if (text.includes('<|tool_call>call:') || text.includes('<start_function_call>')) return 0.97
  if (text.includes('```tool_code')) return 0.95
  const head = text.slice(0, beginning).trimStart()
  if (head.startsWith('{') && /"function_?[cC]all"\s*:/.test(head))
    return head.includes('"parts"') ? 0.95 : 0.5
  if (head.startsWith('{') && /"parts"\s*:\s*\[/.test(head)) return 0.8
  if (head.startsWith('print(default_api.') || head.startsWith('tool_code')) return 0.9
  return text.includes('<|channel>') ? 0.6 : 0
}
