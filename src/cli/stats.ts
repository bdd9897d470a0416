import { Command } from 'commander'
import { statsOf, type Stats } from '../index.ts'
import type { CommandContext } from './command-context.ts'
import { list } from './options.ts'
import { printable } from './printable.ts'
import { noProgress, progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { volumeLines } from './volume-lines.ts'

interface Options {
  tools?: string[]
  json?: boolean
  quiet?: boolean
}

const examples = `
Examples:
  callsmith stats dataset/samples.jsonl                our records: all that is known of them
  callsmith stats train.jsonl validation.jsonl         any OpenAI-style rows
  callsmith stats rows.jsonl --tools tools.json        rows that bring no tools
  callsmith stats train.jsonl --json | jq .variety     for scripts`

/** `callsmith stats`. */
export function statsCommand(context: CommandContext): Command {
  return new Command('stats')
    .argument('<files...>', 'JSONL files of OpenAI-style rows, or samples.jsonl')
    .option(
      '--tools <files>',
      'tool definitions, for rows that bring none (default: tools.json beside them)',
      list,
    )
    .option('--json', 'one JSON object on standard output')
    .option('--quiet', 'no progress')
    .addHelpText('after', examples)
    .action((files: string[], options: Options) => run(files, options, context))
}

async function run(files: string[], options: Options, { terminal }: CommandContext): Promise<void> {
  const progress = options.quiet ? noProgress : progressOn(terminal, () => performance.now())
  try {
    const stats = await statsOf(files, {
      ...(options.tools && { tools: options.tools }),
      progress: (done, of) => progress.update('MB read', toMegabytes(done), toMegabytes(of)),
    })
    progress.clear()
    if (options.json) terminal.out(JSON.stringify(stats))
    else for (const line of linesOf(stats, terminal)) terminal.out(line)
  } finally {
    progress.clear()
  }
}

function toMegabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10
}

function linesOf(stats: Stats, terminal: Terminal): string[] {
  const { bold, yellow } = terminal.colors
  return [
    '',
    bold(`${stats.samples} samples`) + (stats.files.length > 1 ? ` in ${stats.files.length} files` : ''),
    ...(stats.unreadable > 0 ? [yellow(`${stats.unreadable} lines are no rows and were passed by:`)] : []),
    ...stats.firstUnreadable
      .slice(0, 5)
      .map(({ file, line, why }) => `  ${safe(file)}:${line}  ${safe(why)}`),
    ...section('kind', stats.kinds, stats, terminal),
    ...(stats.sources.length > 1 ? section('from', stats.sources, stats, terminal) : []),
    ...tools(stats, terminal),
    ...argumentLines(stats, terminal),
    ...lengths(stats, terminal),
    ...variety(stats, terminal),
    ...volumeLines(stats.volume, terminal),
  ]
}

function section(title: string, counts: Stats['kinds'], { samples }: Stats, { colors }: Terminal): string[] {
  const rows = counts.map(({ name, count }) => [name, String(count), percent(count / samples)])
  return ['', ...table([title, 'samples', 'share'], rows, colors.dim)]
}

const mostTools = 60

function tools({ tools: all }: Stats, { colors }: Terminal): string[] {
  const rows = all
    .slice(0, mostTools)
    .map(({ name, samples, calls, multiTurn }) => [safe(name), ...[samples, calls, multiTurn].map(String)])
  const more =
    all.length > mostTools ? [`  … and ${all.length - mostTools} more tools; --json has them all`] : []
  return all.length === 0
    ? []
    : ['', ...table(['tool', 'samples', 'calls', 'multi-turn'], rows, colors.dim), ...more]
}

function argumentLines({ tools: all }: Stats, { colors }: Terminal): string[] {
  const rows = all.slice(0, mostTools).flatMap(({ name, arguments: args }) =>
    (args ?? []).map(({ path, required, share, distinct, values }) => [
      safe(`${name}.${path}${required ? ' *' : ''}`),
      percent(share),
      String(distinct),
      safe(
        (values ?? [])
          .slice(0, 6)
          .map(({ value, count }) => `${value} ${count}`)
          .join(', '),
      ),
    ]),
  )
  return rows.length === 0
    ? []
    : ['', ...table(['argument (* required)', 'given', 'distinct', ' values'], rows, colors.dim)]
}

function lengths({ variety: { length }, turns }: Stats, { colors }: Terminal): string[] {
  const { mean, median, p95, longest } = length
  return [
    '',
    colors.dim('  words of the first user message'),
    `  mean ${mean.toFixed(1)}, median ${median}, 95 % have at most ${p95}, longest ${longest}`,
    `  user messages a sample: ${turns.map(({ name, count }) => `${name} in ${count}`).join(', ')}`,
  ]
}

function variety({ variety: found }: Stats, { colors }: Terminal): string[] {
  const common = found.commonestTemplate
  const { distinct2, distinct3, selfBleu, vocabulary, growth, openings } = found
  return [
    '',
    colors.dim('  variety of the first user messages'),
    `  distinct 2-grams ${distinct2.toFixed(3)}, 3-grams ${distinct3.toFixed(3)}, self-BLEU ${selfBleu.toFixed(3)} (lower is more varied)`,
    `  vocabulary ${vocabulary} words; growth ${growth.map((mark) => `${mark.texts}: ${mark.vocabulary}`).join(', ')}`,
    ...(common
      ? [`  commonest template ${percent(common.share).trim()} of ${found.templates} templates`]
      : []),
    ...(openings.length > 0
      ? [
          `  commonest openings: ${openings
            .slice(0, 5)
            .map(({ key, count }) => `“${safe(key)}” ${count}`)
            .join(', ')}`,
        ]
      : []),
    ...(found.sampled.length > 0 ? [colors.dim(`  estimated: ${found.sampled.join(', ')}`)] : []),
  ]
}

/** Lines in columns: the first and last to the left, those between to the right. */
function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  dim: (text: string) => string,
): string[] {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)))
  const lineOf = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, i) =>
        i === 0
          ? cell.padEnd(widths[0])
          : i === 3 && head[3] === ' values'
            ? ` ${cell}`
            : cell.padStart(widths[i]),
      )
      .join('  ')}`.trimEnd()
  return [dim(lineOf(head)), ...rows.map(lineOf)]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** Data for a terminal: without control characters, and not too long. */
function safe(text: string): string {
  const clean = printable(text)
  return clean.length > 90 ? `${clean.slice(0, 90)}…` : clean
}
