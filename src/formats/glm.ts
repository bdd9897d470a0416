import type { Format, FormatCall, FormatOptions } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { glmTags, glmText, readGlmTurn } from './glm/read-glm.ts'
import { argumentSchema } from './reading/typed-arguments.ts'
import { spacedJson } from './writing/spaced-json.ts'
import { toolDefinition } from './writing/tool-definition.ts'

const glmVariants = ['4.5', '4.7'] as const
type GlmVariant = (typeof glmVariants)[number]

/** GLM 4.5 to 5: the name of the tool, then its arguments as pairs of tags. */
export function glm(options: FormatOptions<GlmVariant> = {}): Format {
  const variant = options.variant ?? '4.5'
  const lineBreak = variant === '4.5' ? '\n' : ''
  return defineFormat({
    name: 'glm',
    variant,
    variants: glmVariants,
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: true, types: 'schema' },
    loneThought: '</think>',
    about,
    announce: (tools) => announce(tools, lineBreak),
    encode(turn, tools) {
      const thought = turn.thought?.trim() ? `<think>${turn.thought}</think>` : ''
      const content = turn.content?.trim() ?? ''
      const calls = turn.calls.map((call) => writeCall(call, tools.get(call.name), lineBreak))
      return [thought, content, ...calls].filter((part) => part !== '').join('\n')
    },
    encodeResults: (results) => [
      {
        role: 'tool',
        content: results.map(({ content }) => `<tool_response>\n${content}\n</tool_response>`).join('\n'),
      },
    ],
    read: (input, out, context) => readGlmTurn(input, out, context.tools),
    sniff: (text) => (text.includes('<arg_key>') ? 0.98 : /<tool_call>\s{0,8}[A-Za-z_]/.test(text) ? 0.6 : 0),
  })
}

const about = {
  models: 'GLM 4.5, 4.6, 4.7 and 5; read also: GLM-4 (a name, and JSON in the next line)',
  summary:
    'Inside `<tool_call>` the name of the tool, then `<arg_key>` and `<arg_value>` for each argument: strings as they stand, everything else as JSON. Variants: `4.5` with line breaks, `4.7` without.',
  policies: [
    'Types come from the tool’s schema; without one they are guessed from the look (repair `type-guess`), while vLLM takes every value for a string then.',
    'A string in double quotes loses them, as in SGLang; vLLM keeps them. Encoding writes a string that begins and ends with quotes, or looks like another type, as JSON.',
    'Tags inside a value are paired; vLLM and SGLang cut at the first closing tag.',
    'Unknown tools are kept; SGLang drops their calls.',
    'A call that was escaped as a whole like a JSON string is unescaped (repair `escape`), as in SGLang.',
  ],
}

function writeCall(call: FormatCall, tool: Tool | undefined, lineBreak: string): string {
  const pairs = Object.entries(call.arguments).map(([key, value]) => {
    const text = typeof value === 'string' ? stringText(value, tool, key) : spared(spacedJson(value))
    return [`<arg_key>${key}</arg_key>`, `<arg_value>${text}</arg_value>`].join(lineBreak)
  })
  return [`<tool_call>${call.name}`, ...pairs, '</tool_call>'].join(lineBreak)
}

/** A string as it stands, or as JSON where it would be read as something else. */
function stringText(value: string, tool: Tool | undefined, key: string): string {
  const isPlain =
    glmText(value, argumentSchema(tool, key), tool?.parameters).value === value && !holdsTag(value)
  return isPlain ? value : spared(JSON.stringify(value))
}

function holdsTag(text: string): boolean {
  return [glmTags.open, glmTags.close, glmTags.openCall, glmTags.closeCall].some((tag) => text.includes(tag))
}

/** JSON whose strings hold no tag of the format: their `<` is written as an escape. */
function spared(json: string): string {
  return holdsTag(json) ? json.replaceAll('<', '\\u003c') : json
}

/** The wording that the models were trained with. */
function announce(tools: readonly Tool[], lineBreak: string): string {
  if (tools.length === 0) return ''
  const example = [
    '<tool_call>{function-name}',
    '<arg_key>{arg-key-1}</arg_key>',
    '<arg_value>{arg-value-1}</arg_value>',
    '<arg_key>{arg-key-2}</arg_key>',
    '<arg_value>{arg-value-2}</arg_value>',
    '...',
    '</tool_call>',
  ]
  return [
    '# Tools\n\nYou may call one or more functions to assist with the user query.\n',
    'You are provided with function signatures within <tools></tools> XML tags:',
    '<tools>',
    ...tools.map((tool) => spacedJson(toolDefinition(tool))),
    '</tools>\n',
    'For each function call, output the function name and arguments within the following XML format:',
    example.join(lineBreak),
  ].join('\n')
}
