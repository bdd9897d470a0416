import { Command } from 'commander'
import { decodeFile, loadFormats, type DecodedText, type DecodedTurn } from '../formats.ts'
import { readTools } from '../tools.ts'
import type { CommandContext } from './command-context.ts'
import { printableLines } from './printable.ts'

interface Options {
  format?: string
  tools?: string
  use?: string
  json?: boolean
}

const examples = `
Examples:
  callsmith decode reply.txt --format hermes --tools tools.json
  callsmith decode replies.jsonl --json                 lines of {"format": …, "input": …, "tools"?: […]}
  callsmith decode reply.txt                            finds the format from the text
  callsmith decode reply.txt --format Qwen/Qwen2.5-7B-Instruct
  cat reply.txt | callsmith decode - --format mistral:v11 --json | jq .tool_calls

With --json each text gives one line, in order: {content, tool_calls: [{name, arguments}], repairs}, and
where they are there: thought, format, confidence, ids, unknown (places of calls to tools that were not offered).
Arguments that the schema of a tool forbids are left out, with a repair. The formats are explained in docs/formats.
Exit codes: 0 done, 1 a line could not be read, 2 a file or an option is wrong.`

/** `callsmith decode`. */
export function decodeCommand(context: CommandContext): Command {
  return new Command('decode')
    .argument('<file...>', 'plain text, or JSON lines of {format, input, tools?}; - for standard input')
    .option('--format <name>', 'a format, a model, or auto: from the content')
    .option('--tools <file>', 'the tools that were offered: they settle types and names')
    .option('--use <module>', 'a module that registers formats of your own')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', examples)
    .action((files: string[], options: Options) => run(files, options, context))
}

async function run(
  files: readonly string[],
  options: Options,
  { terminal, exit }: CommandContext,
): Promise<void> {
  const formats = await loadFormats(options.use === undefined ? [] : [options.use])
  const tools = options.tools === undefined ? undefined : await readTools([options.tools])
  for (const file of files) {
    const decoded = decodeFile(file, {
      formats,
      ...(options.format !== undefined && { format: options.format }),
      ...(tools && { tools }),
    })
    for await (const one of decoded) {
      if (one.problem) {
        exit(1)
        terminal.err(`${terminal.errColors.red(one.problem.code)} ${printableLines(one.problem.message)}`)
      }
      await terminal.write(options.json ? `${jsonLine(one)}\n` : plainText(one))
    }
  }
}

function jsonLine({ turn, format, confidence, problem }: DecodedText): string {
  if (!turn) {
    return JSON.stringify({
      content: null,
      tool_calls: [],
      repairs: [],
      ...(problem && { error: { code: problem.code, message: problem.message } }),
    })
  }
  const { content, calls, repairs, thought } = turn
  const unknown = calls.flatMap((call, i) => (call.known === false ? [i] : []))
  return JSON.stringify({
    content,
    tool_calls: calls.map((call) => ({ name: call.name, arguments: call.arguments })),
    repairs,
    ...(thought !== undefined && { thought }),
    format,
    confidence: Math.round(confidence * 100) / 100,
    ...(calls.some((call) => call.id !== undefined) && { ids: calls.map((call) => call.id ?? null) }),
    ...(unknown.length > 0 && { unknown }),
  })
}

function plainText({ turn, format, confidence }: DecodedText): string {
  if (!turn) return ''
  const lines = [
    `format  ${format ?? 'none'}${confidence < 1 ? ` (${Math.round(confidence * 100)} % sure)` : ''}`,
  ]
  if (turn.thought !== undefined) lines.push(`thought ${indented(turn.thought)}`)
  if (turn.content !== null) lines.push(`text    ${indented(turn.content.trim())}`)
  turn.calls.forEach((call, i) => {
    const mends = mendsOf(turn, i)
    lines.push(`call    ${call.name} ${JSON.stringify(call.arguments)}`)
    if (call.known === false) lines.push('        not among the tools that were offered')
    if (mends !== '') lines.push(`        mended: ${mends}`)
  })
  return `${printableLines(lines.join('\n'))}\n\n`
}

function mendsOf({ repairs }: DecodedTurn, call: number): string {
  return repairs.flatMap((one) => (one.call === call ? [one.code] : [])).join(', ')
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n        ')
}
