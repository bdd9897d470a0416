import { Command } from 'commander'
import { join } from 'node:path'
import { importLogs, logShapes, Problem, readTools, ruleSummaries, type MiningReport } from '../index.ts'
import { outcomeChoices, severitiesFromOptions } from '../command-line.ts'
import type { CommandContext } from './command-context.ts'
import { oneOf, wholeNumber } from './options.ts'
import { printable } from './printable.ts'
import { noProgress, progressOn, type Progress } from './progress.ts'

interface Options {
  from?: string
  tools?: string
  out: string
  allow: string[]
  language?: string
  severity: string[]
  outcome: string
  minReward?: number
  label?: string
  seed: number
  json?: boolean
  quiet?: boolean
}

const examples = `
Examples:
  callsmith logs import exported/*.jsonl
  callsmith logs import langfuse.json --out mined --tools tools.json      tools that the log does not define
  callsmith logs import runs.jsonl --from tau-bench --min-reward 1        only dialogues that were solved
  callsmith logs import chats.jsonl.gz --label thumbs_up
  callsmith logs import chats.jsonl --allow kind:ip --allow value:support@shop.pl
  callsmith logs import chats.jsonl --severity grounding/unsaid=warning   keep values that nobody said
  callsmith logs import chats.jsonl --json | jq .failures

Names, e-mails, phones, addresses, cards, IBANs, national ids, keys and IPs are masked before anything is written.
The folder gets samples.jsonl, tools.json, seeds/, bad-cases.jsonl, disagreements.jsonl, rejected.jsonl,
unread.jsonl, report.json and README.md: begin with the last.
Exit codes: 0 done, 1 no dialogue was found, 2 a file or an option is wrong, 130 stopped.`

/** `callsmith logs import`. */
export function logsImportCommand(context: CommandContext): Command {
  return new Command('import')
    .description('Mine dialogues: samples, seed messages, failed calls; personal data masked.')
    .argument(
      '<file...>',
      'logs of any known shape, JSON Lines or JSON, packed with gzip or not; - for standard input',
    )
    .option('--from <shape>', `shape of the logs (default: found row by row): ${logShapes.join(', ')}`)
    .option(
      '--tools <file>',
      'tools of dialogues whose log defines none (default: inferred from their calls)',
    )
    .option('--out <dir>', 'folder of what is written', 'mined')
    .option('--allow <rule>', 'what is not masked, such as kind:ip; may be repeated', gather, [])
    .option(
      '--severity <code=severity>',
      'error, warning or off for one check; errors are rejected',
      gather,
      [],
    )
    .option('--language <code>', 'language of all dialogues (default: found for each)')
    .option(
      '--outcome <which>',
      `dialogues that become samples: ${outcomeChoices.join(', ')}`,
      oneOf('--outcome', outcomeChoices),
      'not-failed',
    )
    .option('--min-reward <n>', 'only dialogues with this reward or more', decimal('--min-reward'))
    .option('--label <word>', 'only dialogues that bear this label')
    .option('--seed <n>', 'seed of the made-up values', wholeNumber('--seed', 0, 4_294_967_295), 1)
    .option('--json', 'the report as one JSON object')
    .option('--quiet', 'no progress')
    .addHelpText('after', examples)
    .action((files: string[], options: Options) => run(files, options, context))
}

function gather(given: string, before: string[]): string[] {
  return [...before, given]
}

function decimal(option: string) {
  return (given: string): number => {
    const number = /^-?\d{1,9}(?:\.\d{1,9})?$/.test(given) ? Number(given) : Number.NaN
    if (Number.isFinite(number)) return number
    throw Problem.of('option/invalid', { option, given, expected: 'a number such as 1 or 0.5' })
  }
}

async function run(files: readonly string[], options: Options, context: CommandContext): Promise<void> {
  const { terminal, exit } = context
  const progress =
    options.quiet || !terminal.live ? noProgress : progressOn(terminal, () => performance.now())
  const interrupt = interruptible(terminal.err, progress)
  const { tools, from, allow, language, minReward, label } = options
  try {
    const report = await importLogs(files, {
      out: options.out,
      allow,
      outcome: outcomeChoices.find((one) => one === options.outcome) ?? 'not-failed',
      seed: options.seed,
      severities: severitiesFromOptions(
        options.severity,
        ruleSummaries.map(({ code }) => code),
      ),
      signal: interrupt.signal,
      ...(from !== undefined && { from }),
      ...(tools !== undefined && { tools: await readTools([tools]) }),
      ...(language !== undefined && { language }),
      ...(minReward !== undefined && { minReward }),
      ...(label !== undefined && { label }),
      progress: (stage, done, of) => {
        if (of !== undefined) progress.update(stage, done, of)
        else if (terminal.live && !options.quiet && done % 100 === 0)
          terminal.raw(`\r\u001b[Kread    ${done} dialogues`)
      },
    })
    progress.clear()
    if (options.json) terminal.out(JSON.stringify(report))
    else tell(report, options.out, context)
    if (report.dialogues.read === 0) exit(1)
  } finally {
    progress.clear()
    interrupt.end()
  }
}

/** The first Ctrl-C stops and clears away, the second leaves at once. */
function interruptible(say: (line: string) => void, progress: Progress) {
  const stop = new AbortController()
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    progress.clear()
    say('Stopping. Press Ctrl-C again to leave at once.')
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: stop.signal,
    end() {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}

function tell(report: MiningReport, out: string, { terminal }: CommandContext): void {
  const { green, bold, dim } = terminal.colors
  const { dialogues, messages, calls, tools, seeds, failures } = report
  if (dialogues.read === 0) return tellNone(report, out, terminal)
  const seedCount = Object.values(seeds.tools).reduce((sum, n) => sum + n, 0)
  const masked = Object.values(report.masked).reduce((sum, n) => sum + n, 0)
  const shapes = Object.entries(report.shapes).map(([shape, n]) => `${shape} ${n}`)
  const row = (name: string, n: number, more: string) =>
    terminal.out(`  ${name.padEnd(16)}${String(n).padStart(7)}  ${dim(more)}`)
  terminal.out(
    `${green('✔')} ${bold(`${dialogues.read} dialogue${dialogues.read === 1 ? '' : 's'}`)} with ${messages.read} messages and ${calls.read} calls${shapes.length > 0 ? `: ${shapes.join(', ')}` : ''}`,
  )
  row('samples', dialogues.samples, 'samples.jsonl')
  row('rejected', dialogues.rejected + dialogues.set_aside + dialogues.duplicates, rejectedWords(report))
  row(
    'tools',
    tools.given + tools.inferred,
    tools.inferred > 0 ? `tools.json; ${tools.inferred} inferred from calls` : 'tools.json',
  )
  row('seed messages', seedCount, `seeds/; and ${seeds.no_tool} for no tool`)
  row('failed calls', failures.total, 'bad-cases.jsonl')
  row('disagreements', report.disagreements.total, 'disagreements.jsonl')
  row(
    'values masked',
    masked,
    Object.entries(report.masked)
      .map(([kind, n]) => `${kind} ${n}`)
      .join(', '),
  )
  const after = messages.closing > 0 ? `; and ${messages.closing} messages after a last answer` : ''
  row('not understood', report.unread.total, `unread.jsonl${after}`)
  terminal.out('')
  terminal.out(`  Read ${printable(join(out, 'README.md'))} next.`)
}

/** Where no dialogue was found: why, and what helps, instead of a table of noughts. */
function tellNone({ unread }: MiningReport, out: string, terminal: CommandContext['terminal']): void {
  const { yellow, bold, dim } = terminal.colors
  terminal.out(`${yellow('!')} ${bold('No dialogue was found.')}`)
  const reasons = Object.entries(unread.why).toSorted(([, a], [, b]) => b - a)
  for (const [why, n] of reasons.slice(0, 5)) terminal.out(`  ${String(n).padStart(7)}  ${printable(why)}`)
  if (unread.total > 0) terminal.out(dim(`  ${printable(join(out, 'unread.jsonl'))} has the rows.`))
  const hint =
    unread.total === 0
      ? 'The files are empty.'
      : 'docs/importing-logs.md shows the shapes that are known. Without --from the shape of each row is found.'
  terminal.out(`  ${hint}`)
}

/** The commonest reasons, so that the first look tells whether much of value is among them. */
function rejectedWords({ rejected }: MiningReport): string {
  const reasons = Object.entries(rejected).toSorted(([, a], [, b]) => b - a)
  const said = reasons.slice(0, 3).map(([reason, n]) => `${reason} ${n}`)
  const more = reasons.length > said.length ? ', …' : ''
  return said.length === 0 ? 'rejected.jsonl' : `rejected.jsonl: ${said.join(', ')}${more}`
}
