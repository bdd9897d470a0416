import { Command } from 'commander'
import {
  fixToolFiles,
  lintSummaries,
  lintToolFiles,
  version,
  type LintRun,
  type PlacedFinding,
} from '../index.ts'
import { severitiesFromOptions } from '../command-line.ts'
import type { CommandContext } from './command-context.ts'
import { lintReport, mendLines } from './lint-report.ts'
import { wholeNumber } from './options.ts'
import { writeSarif, type SarifResult } from './sarif.ts'

interface Options {
  severity: string[]
  max: number
  context?: number
  fix?: boolean
  dryRun?: boolean
  scores?: boolean
  json?: boolean
  sarif?: boolean
}

const examples = `
Examples:
  callsmith tools lint tools/tools.json
  callsmith tools lint tools --fix --dry-run              what could be mended, and how
  callsmith tools lint tools --scores                     every tool from 0 to 100, the worst first
  callsmith tools lint tools --severity tools/openai-strict=warning --severity tools/stray-blanks=off
  callsmith tools lint tools --json | jq -r .code | sort | uniq -c
  callsmith tools lint tools --sarif > tools.sarif        for code scanning

Every code is explained in docs/tools-lint.
--fix changes schemas and blanks only where the words leave no doubt, and never a name.
Exit codes: 0 no errors, 1 there are errors, 2 no tool can be read or an option is wrong.`

/** `callsmith tools lint`. */
export function toolsLintCommand(context: CommandContext): Command {
  return new Command('lint')
    .description('Say what makes tools harder to choose or to call rightly, and mend what is safe to mend.')
    .argument('<file...>', 'tool files or folders')
    .option('--fix', 'mend what can be mended without changing what a tool means, and write the files back')
    .option('--dry-run', 'with --fix: say what would change, write nothing')
    .option('--scores', 'a score from 0 to 100 for each tool, with what took points')
    .option('--severity <code=severity>', 'error, warning or off for one code; may be repeated', gather, [])
    .option('--max <n>', 'findings shown for each code', wholeNumber('--max', 1, 1_000_000), 20)
    .option(
      '--context <tokens>',
      'tokens that the model takes at once (default: 8192)',
      wholeNumber('--context', 256, 100_000_000),
    )
    .option('--json', 'one JSON object a line, every finding')
    .option('--sarif', 'SARIF 2.1.0, every finding, with its mend')
    .addHelpText('after', examples)
    .action((files: string[], options: Options) => run(files, options, context))
}

function gather(given: string, before: string[]): string[] {
  return [...before, given]
}

async function run(files: readonly string[], options: Options, context: CommandContext): Promise<void> {
  const { terminal, exit } = context
  const codes = lintSummaries.map(({ code }) => code)
  const severities = severitiesFromOptions(options.severity, codes)
  if (options.fix || options.dryRun) {
    const mends = await fixToolFiles(files, { severities, dryRun: options.dryRun === true })
    // Data on standard output stays data.
    const say = options.json || options.sarif ? terminal.err : terminal.out
    const colors = options.json || options.sarif ? terminal.errColors : terminal.colors
    for (const line of mendLines(mends, options.dryRun === true, colors)) say(line)
  }
  const linted = await lintToolFiles(files, {
    severities,
    changes: options.sarif === true,
    ...(options.context !== undefined && { context: options.context }),
  })
  if (options.json) await writeLines(linted, options.scores === true, context)
  else if (options.sarif)
    await writeSarif(linted.findings.map(resultOf), { rules: lintSummaries, version, write: terminal.write })
  else {
    for (const line of lintReport(linted, {
      most: options.max,
      scores: options.scores === true,
      colors: terminal.colors,
    }))
      await terminal.write(`${line}\n`)
  }
  if (linted.findings.some(({ severity }) => severity === 'error')) exit(1)
}

async function writeLines(
  { findings, scores, score }: LintRun,
  withScores: boolean,
  { terminal }: CommandContext,
) {
  for (const { file, line, code, severity, path, message, tool, fix } of findings)
    await terminal.write(`${JSON.stringify({ file, line, code, severity, path, message, tool, fix })}\n`)
  if (!withScores) return
  const note = { code: 'score', severity: 'note', path: '' }
  for (const { file, line, tool, score: points, reasons } of scores) {
    const message = `${tool} has ${points} of 100 points.`
    await terminal.write(
      `${JSON.stringify({ file, line, ...note, message, tool, score: points, reasons })}\n`,
    )
  }
  const message = `The set has ${score} of 100 points.`
  await terminal.write(`${JSON.stringify({ file: null, line: null, ...note, message, score })}\n`)
}

function resultOf({ code, severity, message, file, line, path, change }: PlacedFinding): SarifResult {
  return { check: code, severity, message, file, line, path, ...(change && { change }) }
}
