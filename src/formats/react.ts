import type { AssistantTurn, Format, FormatOptions } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { readReactTurn, type ReactGrammar } from './react/read-react.ts'
import { spacedJson } from './writing/spaced-json.ts'

const reactVariants = ['langchain', 'llama-index', 'fenced'] as const
type ReactVariant = (typeof reactVariants)[number]

/** Thought, Action, Action Input; then the caller appends the Observation. */
export function react(options: FormatOptions<ReactVariant> = {}): Format {
  const variant = options.variant ?? 'langchain'
  const grammar: ReactGrammar = {
    lines: true,
    blobs: !options.narrow || variant === 'fenced',
  }
  return defineFormat({
    name: 'react',
    variant,
    variants: reactVariants,
    carries: { parallel: false, ids: false, textBesideCalls: false, thought: true, types: 'text' },
    about,
    announce: (tools) => announce(tools, variant),
    encode: (turn) => write(turn, variant),
    encodeResults: (results) =>
      results.map(({ content }) => ({ role: 'user', content: `Observation: ${content}` })),
    read: (input, out, context) => readReactTurn(input, out, context.tools, grammar),
    sniff(text) {
      if (
        /(?:^|\n)[ \t]{0,8}Action(?: \d)?:/.test(text) &&
        /(?:^|\n)[ \t]{0,8}Action Input(?: \d)?:/.test(text)
      )
        return 0.95
      if (text.includes('"action"') && text.includes('"action_input"')) return 0.9
      return /(?:^|\n)[ \t]{0,8}(?:Final Answer:|Thought:)/.test(text) ? 0.6 : 0
    },
  })
}

const about = {
  models: 'Any model that is told so in its prompt',
  summary:
    'Lines that begin with `Thought:`, `Action:`, `Action Input:` and, by the caller, `Observation:`; the end is `Final Answer:`. Variants: `langchain`, `llama-index` (`Answer:`) and `fenced` (a JSON object with `action` and `action_input` in a code block).',
  policies: [
    'Thoughts become `thought`, the final answer `content`; text without a label before an action is a thought too.',
    'An input that is no JSON object becomes the tool’s only parameter, or `input` (repair `type-guess`); LangChain hands the text on.',
    'A final answer with an action behind it wins, as in crewAI; LangChain raises an error, LlamaIndex takes the action.',
    'Behind a call, `Observation:` ends the turn, as a stop sequence would: what a model writes there it made up.',
    'Several pairs of action and input are several calls, as in LLaMA-Factory; the writer writes one.',
    '`Action: None`, and an action without its input, are text.',
  ],
}

const fence = '```'

function write(turn: AssistantTurn, variant: ReactVariant): string {
  const lines: string[] = []
  if (turn.thought?.trim()) lines.push(`Thought: ${turn.thought}`)
  for (const call of turn.calls) {
    if (variant === 'fenced') lines.push(`Action:\n${blob(call.name, call.arguments)}`)
    else lines.push(`Action: ${call.name}`, `Action Input: ${spacedJson(call.arguments)}`)
  }
  if (turn.calls.length === 0 && turn.content?.trim()) {
    if (variant === 'fenced') lines.push(`Action:\n${blob('Final Answer', turn.content)}`)
    else lines.push(`${variant === 'langchain' ? 'Final Answer' : 'Answer'}: ${turn.content}`)
  }
  return lines.join('\n')
}

function blob(action: string, input: unknown): string {
  return `${fence}json\n${spacedJson({ action, action_input: input })}\n${fence}`
}

function announce(tools: readonly Tool[], variant: ReactVariant): string {
  if (tools.length === 0) return ''
  const list = tools.map(
    ({ name, description, parameters }) => `${name}: ${description}, args: ${spacedJson(parameters)}`,
  )
  const names = tools.map((tool) => tool.name).join(', ')
  const action =
    variant === 'fenced'
      ? [
          `Action:\n${fence}json\n{"action": "one of ${names}", "action_input": {"parameter": "value"}}\n${fence}`,
        ]
      : [`Action: one of ${names}`, 'Action Input: the arguments of the tool, as one JSON object']
  const end =
    variant === 'fenced'
      ? `Action:\n${blob('Final Answer', 'your answer')}`
      : `${variant === 'langchain' ? 'Final Answer' : 'Answer'}: your answer`
  return [
    `You can use these tools:\n\n${list.join('\n')}`,
    `To use a tool, write:\n\n${['Thought: what to do next', ...action].join('\n')}`,
    'The result then comes as a line that begins with "Observation:". Go on like this until you can answer, then write:',
    `Thought: I can answer now\n${end}`,
  ].join('\n\n')
}
