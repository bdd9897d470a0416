import { readFileSync } from 'node:fs'
import { recognisedBy } from '../src/formats/detect/by-name.ts'
import { builtInFormats } from '../src/formats/format-set.ts'
import { repairCodes, type AssistantTurn, type Format } from '../src/spec/format.ts'
import { Problem } from '../src/spec/problem.ts'
import type { Tool } from '../src/spec/tool.ts'

const tools: readonly Tool[] = [
  {
    name: 'get_weather',
    description: 'Tells the weather of a city.',
    parameters: {
      type: 'object',
      properties: {
        city: { type: 'string', description: 'Name of the city' },
        days: { type: 'integer', minimum: 1, description: 'Days ahead' },
      },
      required: ['city'],
    },
  },
]
const weather = (city: string, id: string) => ({ id, name: 'get_weather', arguments: { city, days: 2 } })
/** From the fullest turn to the plainest: a page shows the first that its format can carry. */
const turns: readonly AssistantTurn[] = [
  {
    thought: 'Two cities, two calls.',
    content: 'Let me look.',
    calls: [weather('Łódź', 'a1b2c3d4e'), weather('Oslo', 'f5g6h7i8j')],
  },
  { content: 'Let me look.', calls: [weather('Łódź', 'a1b2c3d4e'), weather('Oslo', 'f5g6h7i8j')] },
  { content: null, calls: [weather('Łódź', 'a1b2c3d4e'), weather('Oslo', 'f5g6h7i8j')] },
  { thought: 'One city.', content: 'Let me look.', calls: [weather('Łódź', 'a1b2c3d4e')] },
  { thought: 'One city.', content: null, calls: [weather('Łódź', 'a1b2c3d4e')] },
  { content: null, calls: [weather('Łódź', 'a1b2c3d4e')] },
]

/** A page for each format with what it writes, and an index, by path in the project. */
export function formatPages(banner: string): Map<string, string> {
  const pages = new Map<string, string>()
  for (const name of builtInFormats.names) pages.set(`docs/formats/${name}.md`, page(name, banner))
  pages.set('docs/formats/index.md', index(banner))
  pages.set('docs/formats/own.md', ownPage(banner))
  return pages
}

function page(name: string, banner: string): string {
  const format = builtInFormats.named(name)
  const { about, variants } = format
  const parts = [
    `${banner}\n# ${name}`,
    prose(about.summary),
    `**Models:** ${prose(about.models)}`,
    `**Written with** \`--format ${name}\`${
      variants.length > 1
        ? ` or, for a variant, ${variants
            .slice(1)
            .map((variant) => `\`--format ${name}:${variant}\``)
            .join(', ')}. Reading takes every variant without being told which`
        : ''
    }.`,
    carriesTable(variants.map((variant) => builtInFormats.named(`${name}:${variant}`))),
    ...(about.policies.length > 0
      ? [
          `## Where it differs from its peers\n\n${about.policies.map((policy) => `- ${prose(policy)}`).join('\n')}`,
        ]
      : []),
    ...variants.map((variant) => example(builtInFormats.named(`${name}:${variant}`), variants.length > 1)),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Tags, tokens and JSON in a sentence as code: Markdown would take them for HTML and hide them. */
function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(notation, (found) => `\`${found}\``)))
    .join('')
}

const notation = /(?:[\w.:…]*(?:<[^<>\n]+>|\{[^{}\n]*\}|\[\/?[A-Z][^[\]\n]*\]|__\w+__))+(?:name|assistant)?/g

function carriesTable(formats: readonly Format[]): string {
  const yes = (value: boolean) => (value ? 'yes' : 'no')
  const rows = formats.map(
    ({ variant, carries }) =>
      `| \`${variant}\` | ${yes(carries.parallel)} | ${yes(carries.textBesideCalls)} | ${yes(carries.thought)} | ${yes(carries.ids)} | ${carries.types === 'text' ? 'the text' : "the tool's schema"} |`,
  )
  return `## What it carries\n\n| variant | several calls | text beside calls | thought | ids | types come from |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n\nWhat it does not carry is refused with \`format/cannot-carry\`, never dropped in silence: every text is read back before it is used.`
}

function example(format: Format, several: boolean): string {
  const heading = several ? `## ${format.variant}` : '## Example'
  const { turn, text } = firstCarried(format)
  const results = turn.calls.map((call, i) => ({
    id: call.id ?? '',
    name: call.name,
    content: `{"degrees": ${i === 0 ? 4 : -3}}`,
  }))
  const handed = format.encodeResults(results).map((message) => `${message.role}:\n${message.content}`)
  return [
    heading,
    `In the system message:\n\n${fenced(format.announce(tools))}`,
    `The assistant:\n\n${fenced(text)}`,
    `The results:\n\n${fenced(handed.join('\n\n'))}`,
  ].join('\n\n')
}

function firstCarried(format: Format): { turn: AssistantTurn; text: string } {
  for (const turn of turns) {
    try {
      return { turn, text: format.encode(turn, tools) }
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
    }
  }
  throw new RangeError(`docs: ${format.name} carries no example`)
}

function fenced(text: string): string {
  const longest = Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1))
  const fence = '`'.repeat(longest)
  return `${fence}text\n${text}\n${fence}`
}

function index(banner: string): string {
  const rows = builtInFormats.names.map((name) => {
    const format = builtInFormats.named(name)
    return `| [${name}](${name}.md) | ${format.variants.map((variant) => `\`${variant}\``).join(', ')} | ${format.about.models} |`
  })
  const repairs = Object.entries(repairCodes).map(([code, what]) => `| \`${code}\` | ${what} |`)
  return `${banner}
# Formats

How a call looks in a model's text, both ways. \`callsmith build --format NAME\` writes every sample as text in a format, \`--format all\` in the eleven of joint training (${builtInFormats.joined.join(', ')}), \`--format mix:hermes=3,qwen=1\` one format for each sample by weight; where several are written, the system message ends with a line such as \`Tool-call format: hermes\`. \`callsmith decode\` reads text back, and finds the format when it is not told. A format of your own: [own.md](own.md). How much of what is written the parsers of vLLM and SGLang read: [formats and engines](../formats-and-engines.md).

| format | variants | models |
|---|---|---|
${rows.join('\n')}

## Which format a model speaks

\`callsmith decode reply.txt --format Qwen/Qwen2.5-7B-Instruct\` takes the format from the name of the model; in code \`recognisedBy(name)\` gives the likely ones, best first, with how sure they are (0 to 1). \`recognisedByTemplate(text)\` does so from a chat template, \`detectFormat(text, builtInFormats.all(), tools)\` from what a model wrote, as \`--format auto\` does. A fine-tune may speak another format than its family: its template knows better than its name.

| model | first guess | sure | second guess |
|---|---|---|---|
${models.map(modelRow).join('\n')}

## Streams

\`\`\`ts
import { formatNamed, turnFromEvents } from 'callsmith'

const stream = builtInFormats.named('hermes').stream(tools)
for await (const chunk of reply) for (const event of stream.push(chunk)) handle(event)
for (const event of stream.end()) handle(event)
\`\`\`

Events are \`text\`, \`thought\`, \`text_was_thought\` (the closing tag of a thought came whose opening tag had stood in the prompt: all text so far was the thought), \`call\` (the name, once), \`arguments\` (pieces of strict JSON that join to the arguments), \`call_end\`, \`call_dropped\` (what began as a call turned out to be none; its text follows) and \`repair\`. \`turnFromEvents\` makes of them what \`decode\` gives for the whole text. The end of a chunk is held back where a delimiter may begin.

## Policies of all formats

- Text before, between and after calls is kept as it stands and joined in order. White space alone between calls is dropped. When text is compared with what was written, white space at its edges does not count.
- A call whose arguments were cut off is no call: its text stays text. One that lacks only its last bracket or closing tag is a call, with a repair.
- Names that are not among the tools offered are kept and marked, not dropped (SGLang drops them).
- A broken call never costs a good one after it (vLLM's hermes parser gives the whole output up).
- Values nested more than 256 deep are no arguments.
- A chunk of a stream may end anywhere; what is told is what the whole text gives.

## Repairs

Reading is strict about what is a call and forgiving about how it is written. Every mend is told with the result.

| code | what was mended |
|---|---|
${repairs.join('\n')}
`
}

const models = [
  'NousResearch/Hermes-2-Pro-Mistral-7B',
  'Qwen/Qwen2.5-7B-Instruct',
  'Qwen/Qwen3-Coder-30B-A3B-Instruct',
  'meta-llama/Llama-3.1-8B-Instruct',
  'meta-llama/Llama-3.2-3B-Instruct',
  'meta-llama/Llama-4-Scout-17B-16E-Instruct',
  'mistralai/Mistral-7B-Instruct-v0.3',
  'mistralai/Mistral-Small-3.2-24B-Instruct-2506',
  'mistralai/Devstral-Small-2507',
  'meetkai/functionary-small-v3.1',
  'deepseek-ai/DeepSeek-V3.1',
  'openai/gpt-oss-20b',
  'google/functiongemma-270m-it',
]

function modelRow(name: string): string {
  const [first, second] = recognisedBy(name)
  const shown = (one: typeof first | undefined) =>
    one ? `\`${one.format}${one.variant === undefined ? '' : `:${one.variant}`}\`` : '–'
  return `| ${name} | ${shown(first)} | ${first?.confidence ?? 0} | ${shown(second)} |`
}

function ownPage(banner: string): string {
  const source = readFileSync(new URL('../examples/own-format/angle-format.ts', import.meta.url), 'utf8')
  return `${banner}
# A format of your own

A format is a plain object from a factory function; \`defineFormat\` makes it from a writer and a reader. The reader is a generator that walks through the text once and waits by itself when a stream has not brought enough, so whole texts and streams come out the same. The writer is checked for you: every text it makes is read back, and refused when something else comes out.

\`\`\`ts
${source.trimEnd()}
\`\`\`

The pieces come in as a kit, so the module imports nothing but types (\`import type { FormatKit } from 'callsmith'\` in your own project). Use it on the command line with \`--use\`:

\`\`\`sh
callsmith decode replies.jsonl --format angle --use ./angle-format.ts
callsmith convert dataset/samples.jsonl --tools dataset/tools.json --to angle --use ./angle-format.ts
\`\`\`

and in a build by naming it in the configuration, \`formats: ./angle-format.ts\` and \`format: angle\`. In code, \`formatSet([['angle', () => angle(formatKit)]])\` is a set of formats that knows it, for \`decodeFile\` and \`convertFile\`.

Prove it with the contract suite that our own formats run:

\`\`\`ts
import { describe, it } from 'vitest'
import { formatKit } from 'callsmith'
import { formatSuite } from 'callsmith/testing'
import angle from './angle-format.ts'

formatSuite({ describe, it }, { format: angle(formatKit), tools, turns, mostRefused: 0 })
\`\`\`

In the kit, for readers: \`delimiters\` and \`textUntil\` (text up to a mark; the end of a chunk is held back where a mark may begin), \`takeUntil\`, \`readCalls\` (a JSON call, however loosely written, with its arguments told as they come), \`readCallList\`, \`readValue\`, \`accept\`, \`skipSpace\`.
`
}
