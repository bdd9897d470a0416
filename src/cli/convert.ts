import { Command } from 'commander'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  convertFile,
  readTemplate,
  readTools,
  loadFormats,
  writeConverted,
  type Conversion,
  type ConvertSummary,
} from '../index.ts'
import { toolsBeside } from '../command-line.ts'
import type { CommandContext } from './command-context.ts'
import { printable, printableLines } from './printable.ts'

interface Options {
  from?: string
  to: string
  tools?: string
  template?: string
  use?: string
  out?: string
  allowLoss?: boolean
}

const examples = `
Examples:
  callsmith convert train.jsonl --to trl --out trl.jsonl
  callsmith convert dataset/samples.jsonl --to mistral:v11           takes dataset/tools.json
  callsmith convert claude.jsonl --from anthropic --to llama-factory --allow-loss > rows.jsonl
  callsmith convert train.jsonl --to template --template Qwen2.5-7B-Instruct/tokenizer_config.json
  callsmith convert hermes.jsonl --tools tools.json --to openai

Rows are read whatever their shape: OpenAI messages, our samples.jsonl, TRL, Axolotl, LLaMA-Factory, ShareGPT,
ChatML, Anthropic, Gemini, and text in any of our formats. What would be lost is refused, or listed with --allow-loss.
Exit codes: 0 done, 1 rows were refused or could not be read, 2 a file or an option is wrong.`

/** `callsmith convert`. */
export function convertCommand(context: CommandContext): Command {
  return new Command('convert')
    .argument('<file>', 'rows, one JSON object a line, or Parquet; - for standard input')
    .requiredOption('--to <name>', 'a target, a format, or template')
    .option('--from <name>', 'shape or format of the rows (default: found row by row)')
    .option(
      '--tools <file>',
      'tools of rows that bring none (default: tools.json beside the file, or one folder up)',
    )
    .option('--template <file>', 'a tokenizer_config.json or .jinja, for --to template')
    .option('--use <module>', 'a module that registers formats of your own')
    .option('--out <file>', 'where the rows go (default: standard output)')
    .option('--allow-loss', 'convert rows that lose something, and list what')
    .addHelpText('after', examples)
    .action((file: string, options: Options) => run(file, options, context))
}

async function run(file: string, options: Options, { terminal, exit }: CommandContext): Promise<void> {
  const formats = await loadFormats(options.use === undefined ? [] : [options.use])
  const toolsFile = options.tools ?? toolsBeside(file)
  const tools = toolsFile === undefined ? undefined : await readTools([toolsFile])
  const conversion = convertFile(file, {
    to: options.to,
    formats,
    allowLoss: options.allowLoss === true,
    ...(options.from !== undefined && { from: options.from }),
    ...(tools && { tools }),
    ...(options.template !== undefined && { template: await readTemplate(options.template) }),
  })
  if (options.out !== undefined) await writeConverted(conversion, options.to, options.out)
  else if (options.allowLoss === true) for await (const line of conversion) await terminal.write(`${line}\n`)
  else await writeAtOnce(conversion, options.to, terminal)
  tell(conversion.summary, terminal)
  if (conversion.summary.failed > 0) exit(1)
}

/** Writes to standard output once every row is known to lose nothing; till then rows wait in a file. */
async function writeAtOnce(
  conversion: Conversion,
  to: string,
  terminal: CommandContext['terminal'],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'callsmith-convert-'))
  try {
    const file = join(folder, 'rows.jsonl')
    await writeConverted(conversion, to, file)
    for await (const text of createReadStream(file, { encoding: 'utf8' })) await terminal.write(String(text))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const mostShown = 20

function tell(summary: ConvertSummary, { err, errColors }: CommandContext['terminal']): void {
  const { rows, written, failed, problems, lost } = summary
  const shown = problems.slice(0, mostShown)
  for (const problem of shown) err(`${errColors.red(problem.code)} ${printableLines(problem.message)}`)
  if (failed > shown.length) err(`… and ${failed - shown.length} more`)
  for (const [what, count] of lost)
    err(`${errColors.yellow('lost')} in ${count} of ${rows} rows: ${printable(what)}`)
  err(`${written} rows written of ${rows} read`)
}
