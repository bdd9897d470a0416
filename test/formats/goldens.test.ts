import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtInFormats } from '../../src/formats/format-set.ts'
import type { JsonObject } from '../../src/lib/json.ts'
import type { Tool } from '../../src/spec/tool.ts'

const folder = new URL('../../../shared/data/parsers/', import.meta.url)

interface Golden {
  readonly format: string
  readonly template: string
  readonly scenario: 'single' | 'parallel' | 'nested_unicode'
  readonly arguments_given_as: 'object' | 'string'
  readonly messages: readonly Message[]
  readonly tools: readonly { readonly function: Tool }[]
  readonly rendered: string
  readonly error?: string
}
interface Message {
  readonly role: string
  readonly content: string
  readonly tool_call_id?: string
  readonly name?: string
  readonly tool_calls?: readonly { id: string; function: { name: string; arguments: JsonObject | string } }[]
}
interface Written {
  readonly tool_format: string
  readonly kind: string
  readonly input: string
  readonly output: readonly string[]
}

function rows<Row>(file: string): Row[] {
  const at = new URL(file, folder)
  if (!existsSync(at)) return []
  // The shape is that of the interface above.
  return gunzipSync(readFileSync(at))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

/** The variant that a template belongs to; other templates are of the format's usual one. */
const variantOf: Readonly<Record<string, string>> = {
  'Mistral-Small-3.2 (v11, with CALL_ID)': 'mistral:v11',
  'Ministral-3 (v13)': 'mistral:v13',
  'vllm llama4_pythonic': 'pythonic:llama4',
  LFM2: 'pythonic:lfm2',
  'LFM2.5': 'pythonic:lfm2',
  'v3.1': 'functionary:v3.1',
  'v3.2': 'functionary:v3.2',
  gemma4: 'gemini:gemma4',
  'vllm functiongemma': 'gemini:functiongemma',
  'vllm xlam_qwen': 'json_schema:xlam',
}

type What = 'calls' | 'text and calls' | 'results' | 'tools'
/** A rendering that differs from what we write, with the reason why ours stays as it is. */
interface Exception {
  readonly templates: readonly string[]
  readonly what: What
  readonly scenario?: Golden['scenario']
  readonly given?: Golden['arguments_given_as']
  readonly because: string
}
const hermesTemplates = ['NousResearch Hermes-2-Pro', 'NousResearch Hermes-3', 'vllm hermes']
const mistralTemplates = ['Mistral-Nemo (v3 tekken)', 'vllm mistral', 'vllm mistral parallel']
const llamaTemplates = ['Llama-3.2-3B', 'Llama-3.3-70B', 'vllm llama3.1_json']
const exceptions: readonly Exception[] = [
  {
    templates: [
      ...mistralTemplates,
      ...llamaTemplates,
      'vllm hermes',
      'Mistral-Small-3.2 (v11, with CALL_ID)',
      'v3.1',
      'vllm xlam_qwen',
    ],
    what: 'calls',
    given: 'string',
    because:
      'The template prints arguments that came as a string as a JSON string within JSON; ours are an object.',
  },
  {
    templates: [
      ...hermesTemplates,
      ...mistralTemplates,
      ...llamaTemplates,
      'vllm xlam_qwen',
      'LFM2',
      'LFM2.5',
      'vllm functiongemma',
    ],
    what: 'text and calls',
    because:
      'The template drops the text beside calls, or the calls beside text, or writes them otherwise as said below; ours keeps both.',
  },
  {
    templates: hermesTemplates,
    what: 'tools',
    because:
      'The template puts a Python signature with raw line breaks into the description, which is no JSON any more; ours keeps the description.',
  },
  {
    templates: ['vllm llama3.1_json'],
    what: 'tools',
    because: 'One blank more than in the template of Meta, whose wording ours has.',
  },
  {
    templates: ['vllm llama3.2_pythonic', 'vllm toolace'],
    what: 'calls',
    because: 'The template prints strings without quotes, which no parser reads; ours are literals.',
  },
  {
    templates: ['vllm llama3.2_pythonic', 'vllm toolace'],
    what: 'results',
    because:
      'The template wraps a result in {"output": …}, which the models were not trained with; ours is the result.',
  },
  {
    templates: ['vllm llama3.2_pythonic', 'vllm toolace', 'vllm llama4_pythonic', 'vllm gemma3_pythonic'],
    what: 'tools',
    because:
      'Every template has a wording of its own, none of a trained format; ours is one for all of them.',
  },
  {
    templates: ['vllm llama4_pythonic'],
    what: 'calls',
    because:
      'The template puts every value in quotes, numbers and lists too, and leaves out the tags that Llama 4 was trained with.',
  },
  {
    templates: ['vllm llama4_pythonic'],
    what: 'text and calls',
    because: 'As its calls.',
  },
  {
    templates: ['vllm gemma3_pythonic'],
    what: 'calls',
    scenario: 'single',
    because: 'The template forgets the commas between arguments.',
  },
  {
    templates: ['vllm gemma3_pythonic'],
    what: 'calls',
    scenario: 'nested_unicode',
    because: 'The template forgets the commas between arguments.',
  },
  {
    templates: ['vllm gemma3_pythonic'],
    what: 'text and calls',
    because: 'As its calls, and the text comes behind them.',
  },
  {
    templates: ['LFM2', 'LFM2.5'],
    what: 'calls',
    because: 'The template drops calls altogether; ours are as LLaMA-Factory writes them, below.',
  },
  {
    templates: ['LFM2.5'],
    what: 'results',
    because: 'LFM2.5 leaves out the marks around results that LFM2 has; ours has them.',
  },
  {
    templates: ['LFM2.5'],
    what: 'tools',
    because: 'LFM2.5 leaves out the marks around the list that LFM2 has; ours has them.',
  },
  {
    templates: ['v3.1'],
    what: 'tools',
    because:
      'This rendering escapes quotes as in HTML, names a tool of its own and allows one call at a time; ours does none of it.',
  },
  {
    templates: ['gemma4'],
    what: 'calls',
    scenario: 'nested_unicode',
    because: 'The template sorts the arguments by name; ours keeps their order.',
  },
  {
    templates: ['gemma4'],
    what: 'text and calls',
    scenario: 'nested_unicode',
    because: 'The template moves the text behind the results; ours keeps it before the call.',
  },
  {
    templates: ['vllm functiongemma'],
    what: 'calls',
    because:
      'The template prints every value as a string, lists in Python notation; ours keeps the types, as Google documents them.',
  },
  {
    templates: ['vllm functiongemma'],
    what: 'results',
    because:
      'The template hands results back in plain English; ours has the tokens that the model was trained with.',
  },
  {
    templates: ['vllm functiongemma'],
    what: 'tools',
    because: 'The template does not announce the tools at all.',
  },
]

/** Our text as a template writes it: escapes of delimiters plain, and no blank where its tokenizer puts none. */
function asWritten(text: string, golden: Golden): string {
  const plain = text.replaceAll('\\u003c/tool_call>', '</tool_call>')
  return golden.template.startsWith('Mistral-Nemo') ? plain.replace(/^(\[[A-Z_]+\]) /, '$1') : plain
}

function partsOf(golden: Golden): Record<What, readonly string[]> {
  const name =
    golden.format === 'gemini' || golden.template in variantOf ? variantOf[golden.template] : golden.format
  const format = builtInFormats.named(name)
  const tools = golden.tools.map((tool) => tool.function)
  const assistant = golden.messages.find((message) => message.tool_calls)
  const calls = (assistant?.tool_calls ?? []).map(({ id, function: { name: tool, arguments: given } }) => ({
    id,
    name: tool,
    arguments: typeof given === 'string' ? (JSON.parse(given) as JsonObject) : given,
  }))
  const results = golden.messages
    .filter((message) => message.role === 'tool')
    .map((message) => ({
      id: message.tool_call_id ?? '',
      name: message.name ?? '',
      content: message.content,
    }))
  return {
    calls: [format.encode({ content: null, calls }, tools)],
    'text and calls': assistant?.content ? [format.encode({ content: assistant.content, calls }, tools)] : [],
    results: format.encodeResults(results).map((message) => message.content),
    tools: [format.announce(tools)],
  }
}

const goldens = rows<Golden>('render_goldens.jsonl.gz').filter((golden) => golden.error === undefined)
const kinds: readonly What[] = ['calls', 'text and calls', 'results', 'tools']

describe.skipIf(goldens.length === 0)('what real chat templates render', () => {
  const used = new Set<Exception>()
  it.each(goldens)('$template, $scenario, arguments as $arguments_given_as', (golden) => {
    const parts = partsOf(golden)
    for (const what of kinds) {
      const exception = exceptions.find(
        (one) =>
          one.what === what &&
          one.templates.includes(golden.template) &&
          (one.scenario ?? golden.scenario) === golden.scenario &&
          (one.given ?? golden.arguments_given_as) === golden.arguments_given_as,
      )
      if (exception) used.add(exception)
      for (const part of parts[what]) {
        const text = asWritten(part, golden)
        // An exception that is none any more has to go.
        if (exception) expect(golden.rendered, exception.because).not.toContain(text)
        else expect(golden.rendered, what).toContain(text)
      }
    }
  })

  it('has no exception without a rendering', () => {
    expect(exceptions.filter((one) => !used.has(one))).toEqual([])
  })
})

/** Writers of LLaMA-Factory by the name of our format; its ends of turns are left to the chat template. */
const factoryFormats: Readonly<Record<string, string>> = {
  default: 'react',
  mistral: 'mistral',
  qwen: 'qwen',
  lfm2: 'pythonic:lfm2',
}
const written = rows<Written>('format_cases.jsonl.gz').filter(
  ({ kind, tool_format }) => kind === 'FunctionFormatter' && tool_format in factoryFormats,
)

describe.skipIf(written.length === 0)('what LLaMA-Factory writes', () => {
  it.each(written)('$tool_format: $input', ({ tool_format, input, output }) => {
    // The shape is that of the file.
    const given = JSON.parse(input) as FactoryCall | FactoryCall[]
    const format = builtInFormats.named(factoryFormats[tool_format])
    const calls = [given].flat()
    // One action in a step is what ReAct has; more of them are read, not written.
    if (calls.length > 1 && !format.carries.parallel) {
      expect(
        format.decode(output[0]).calls.map(({ name, arguments: args }) => ({ name, arguments: args })),
      ).toEqual(calls)
      return
    }
    // Its LFM2 writes true for True; Python, and so ours, has capitals.
    const theirs = tool_format === 'lfm2' ? output[0].replaceAll('=true', '=True') : output[0]
    expect(theirs).toContain(format.encode({ content: null, calls }))
  })
})

interface FactoryCall {
  readonly name: string
  readonly arguments: JsonObject
}
