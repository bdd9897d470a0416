import { Command } from 'commander'
import { checkDataset, ruleSummaries, type CheckRun, type PlacedVerdict } from '../checks.ts'
import { severitiesFromOptions } from '../command-line.ts'
import { version } from '../version.ts'
import type { CommandContext } from './command-context.ts'
import { counted } from './counted.ts'
import { isoDate, wholeNumber } from './options.ts'
import { printable } from './printable.ts'
import { noProgress, progressOn } from './progress.ts'
import { writeSarif } from './sarif.ts'
import { verdictTable } from './verdict-table.ts'

interface Options {
  tools?: string
  facts?: string
  today?: string
  against?: string[]
  severity: string[]
  max: number
  workers?: number
  json?: boolean
  sarif?: boolean
  quiet?: boolean
}

const examples = `
Examples:
  callsmith check dataset/train.jsonl dataset/validation.jsonl dataset/test.jsonl
  callsmith check rows.jsonl.gz --tools tools.json        rows that bring no tools of their own
  callsmith check train.jsonl --facts facts.yaml          answers may state what the facts state
  callsmith check train.jsonl --against BFCL_v4_multiple.json possible_answer/BFCL_v4_multiple.json
  callsmith check train.jsonl --severity duplicate/near=off --severity balance/tools=error
  callsmith check train.jsonl --json | jq -r .code | sort | uniq -c
  callsmith check train.jsonl --sarif > check.sarif       for code scanning

Reads JSON Lines, JSON lists and samples.jsonl, packed with gzip or not, of any size.
Every code is explained in docs/checks.
Exit codes: 0 no errors, 1 there are errors, 2 a file or an option is wrong.`

/** `callsmith check`. */
export function checkCommand(context: CommandContext): Command {
  return new Command('check')
    .argument('<file...>', 'files of rows')
    .option('--tools <file>', 'tools of rows that bring none (default: tools.json beside the file)')
    .option('--facts <file>', 'facts.yaml: what answers may state without a tool')
    .option(
      '--today <date>',
      'the date that "tomorrow" counts from, where rows do not say',
      isoDate('--today'),
    )
    .option(
      '--against <file...>',
      'benchmarks or test sets that no row may overlap with (BFCL, or rows of any shape)',
    )
    .option('--severity <code=severity>', 'error, warning or off for one code; may be repeated', gather, [])
    .option('--max <n>', 'verdicts shown for each code', wholeNumber('--max', 1, 1_000_000), 20)
    .option('--workers <n>', 'threads (default: one for each core)', wholeNumber('--workers', 1, 256))
    .option('--json', 'one JSON object a line, every verdict')
    .option('--sarif', 'SARIF 2.1.0, every verdict')
    .option('--quiet', 'no progress')
    .addHelpText('after', examples)
    .action((files: string[], options: Options) => run(files, options, context))
}

function gather(given: string, before: string[]): string[] {
  return [...before, given]
}

async function run(files: readonly string[], options: Options, context: CommandContext): Promise<void> {
  const { terminal, exit } = context
  const { tools, facts, today, against, workers } = options
  const progress =
    options.quiet || !terminal.live ? noProgress : progressOn(terminal, () => performance.now())
  const checked = checkDataset(files, {
    severities: severitiesFromOptions(
      options.severity,
      ruleSummaries.map(({ code }) => code),
    ),
    ...(tools !== undefined && { tools }),
    ...(facts !== undefined && { facts }),
    ...(today !== undefined && { today }),
    ...(against !== undefined && { against }),
    ...(workers !== undefined && { workers }),
    progress: (done, of) => progress.update('check MB', done, of),
  })
  try {
    if (options.json) await writeLines(checked, context)
    else if (options.sarif)
      await writeSarif(checked, { rules: ruleSummaries, version, write: terminal.write })
    else await writeTable(checked, options, context, () => progress.clear())
  } finally {
    progress.clear()
  }
  if (checked.summary.errors > 0) exit(1)
}

async function writeLines(checked: CheckRun, { terminal }: CommandContext): Promise<void> {
  for await (const { file, line, check: code, severity, path, message } of checked) {
    await terminal.write(`${JSON.stringify({ file, line, code, severity, path, message })}\n`)
  }
}

async function writeTable(
  checked: CheckRun,
  { max, against }: Options,
  { terminal }: CommandContext,
  clear: () => void,
): Promise<void> {
  const table = verdictTable(max, terminal.colors)
  let overlaps = 0
  for await (const verdict of checked as AsyncIterable<PlacedVerdict>) {
    table.add(verdict)
    if (verdict.check.startsWith('leak/benchmark')) overlaps++
  }
  clear()
  for (const line of table.lines(checked.summary)) await terminal.write(`${line}\n`)
  // Silence would not tell a clean set from a benchmark that was not held against it.
  if (against !== undefined)
    await terminal.write(
      `  Held against ${printable(against.join(', '))}: ${overlaps === 0 ? 'no overlap was found' : counted(overlaps, 'overlap')}.\n`,
    )
}
