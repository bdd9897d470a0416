import { counted, listed } from '../lib/text.ts'
import type { MiningReport } from './mining-report.ts'

/** The report as a page for people: `README.md` of the folder. */
export function miningPage(report: MiningReport, folder: string): string {
  const { dialogues, messages, calls, tools, seeds, failures, disagreements, unread } = report
  const files = report.files.length
  const parts = [
    '# What the logs gave',
    `${counted(dialogues.read, 'dialogue')} with ${counted(messages.read, 'message')} and ${counted(calls.read, 'call')} in ${counted(files, 'file')}; read as ${listed(Object.entries(report.shapes).map(([shape, n]) => `${shape} (${n})`)) || 'nothing'}.`,
    table(
      ['', 'number', 'where'],
      [
        ['samples', dialogues.samples, '`samples.jsonl`, with `tools.json`'],
        ['rejected', dialogues.rejected, '`rejected.jsonl`, each with its reasons'],
        ['set aside by outcome', dialogues.set_aside, '`rejected.jsonl`'],
        ['same as an earlier one', dialogues.duplicates, '`rejected.jsonl`'],
        [
          'seed messages',
          Object.values(seeds.tools).reduce((a, b) => a + b, 0),
          '`seeds/`, a file for each tool',
        ],
        ['messages for no tool', seeds.no_tool, '`seeds/no-tool.yaml`'],
        ['failed calls', failures.total, '`bad-cases.jsonl`'],
        ['disagreements', disagreements.total, '`disagreements.jsonl`'],
        ['not understood', unread.total, '`unread.jsonl`'],
      ],
    ),
    section('Kinds', pairs(['kind', 'samples'], report.kinds)),
    section('Languages', pairs(['language', 'dialogues'], report.languages)),
    section(
      'Personal data',
      `${Object.keys(report.masked).length === 0 ? 'Nothing was found that needed masking.' : pairs(['kind', 'values masked'], report.masked)}\n\nMasked before anything was written, in every file of this folder; the same value stays the same made-up one within a dialogue. What is masked by mistake is let through with \`--allow\`.`,
    ),
    section('Tools', toolsPart(tools)),
    section('Seed messages', seedsPart(report)),
    section('Failed calls', failuresPart(report)),
    section('Disagreements', disagreementsPart(report)),
    section('Rejected', pairs(['reason', 'dialogues'], report.rejected)),
    section('Warnings on samples', pairs(['check', 'found'], report.warnings)),
    section('Not understood', pairs(['why', 'times'], unread.why)),
    section('Messages and calls, counted', tallyPart(report)),
    section('What to do next', nextPart(report, folder)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function toolsPart(tools: MiningReport['tools']): string {
  const lines = [
    tools.given > 0 ? `${counted(tools.given, 'tool')} as the logs or \`--tools\` define them.` : '',
    tools.inferred > 0
      ? `${counted(tools.inferred, 'tool')} inferred from calls: no log defines them. Their words, types and required lists are guesses; correct them in \`tools.json\`, or give the real ones with \`--tools\`.`
      : '',
    tools.merged.length > 0
      ? `${counted(tools.merged.length, 'tool')} had definitions that differ in words alone; the one seen most often stands for all: ${some(tools.merged.map(({ name }) => `\`${name}\``))}.`
      : '',
    tools.renamed.length > 0
      ? `${counted(tools.renamed.length, 'name')} had definitions that ask for different arguments. Each has a name of its own now, in calls too: ${some(tools.renamed.map(({ name, as }) => `\`${name}\` → ${as.map((one) => `\`${one}\``).join(' / ')}`))}.`
      : '',
  ]
  return (
    lines.filter((line) => line !== '').join('\n\n') || 'No tools: the logs define none and show no call.'
  )
}

/** Tools in the table of seed messages; the files of `seeds/` show the others. */
const toolsShown = 20

function seedsPart({ seeds }: MiningReport): string {
  const { counts } = seeds
  const [first, ...others] = Object.keys(seeds.languages)
  const perTool = Object.entries(seeds.tools).toSorted(([, a], [, b]) => b - a)
  return [
    others.length > 0
      ? `\`seeds/\` holds those in ${first}; ${listed(others.map((one) => `\`seeds-${one}/\``))} the others, since a project is written in one language.`
      : '',
    pairs(['tool', 'messages'], Object.fromEntries(perTool.slice(0, toolsShown))) ||
      'No message led to one call by itself.',
    perTool.length > toolsShown
      ? `And ${perTool.length - toolsShown} more tools with ${perTool.slice(toolsShown).reduce((sum, [, n]) => sum + n, 0)} messages.`
      : '',
    `Left out: ${[
      `${counts.duplicates} like another`,
      `${counts.surplus} past the number kept of a tool`,
      `${counts.dependent} that mean something only after what was said before`,
      `${counts.several} that led to several calls`,
      `${counts.failed} whose call failed`,
      `${counts.unexplained} without a call and without a plain reason`,
    ].join('; ')}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function failuresPart({ failures }: MiningReport): string {
  if (failures.total === 0) return 'No call failed.'
  const rows = Object.entries(failures.kinds)
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([kind, { count: n, example }]) => [kind, n, cell(example)])
  const how = Object.entries(failures.recoveries).map(([one, n]) => `${n} ${one}`)
  return `${table(['kind', 'calls', 'for example'], rows)}${how.length > 0 ? `\n\nAfterwards: ${listed(how)}.` : ''}`
}

function disagreementsPart({ disagreements }: MiningReport): string {
  if (disagreements.total === 0) return ''
  return disagreements.examples
    .map(({ about, one, other }) => {
      const said = (request: typeof one) =>
        about === 'tool'
          ? `\`${request.tool}\``
          : `\`${request.tool}\` with ${request.arguments.join(', ') || 'nothing'}`
      return `- “${cell(one.text)}” (${one.at}) called ${said(one)}; “${cell(other.text)}” (${other.at}) called ${said(other)}.`
    })
    .join('\n')
}

function tallyPart({ messages, calls }: MiningReport): string {
  return table(
    ['', 'messages', 'calls'],
    [
      ['in the logs', messages.read, calls.read],
      ['in samples', messages.samples, calls.samples],
      ['in rejected', messages.rejected, calls.rejected],
      ['joined with the one before', messages.joined, ''],
      ['after the last answer, in `unread.jsonl`', messages.closing, ''],
    ],
  )
}

function nextPart({ tools }: MiningReport, folder: string): string {
  const steps = [
    `Read some samples and seeds; \`rejected.jsonl\` says why the others are not there.`,
    `\`callsmith tools lint ${folder}/tools.json\`${tools.inferred > 0 ? ': the inferred tools want descriptions' : ''}.`,
    `\`callsmith check ${folder}/samples.jsonl\``,
    `Train on the dialogues as they are: \`callsmith convert ${folder}/samples.jsonl --to openai --out train.jsonl\`. Some trainers cannot spare mistaken turns or words beside a call; what one would lose is told before anything is written.`,
    `Build a dataset with them: in callsmith.config.yaml set \`tools: ${folder}/tools.json\` (or the project's own, if they are the same), \`samples: ${folder}\` for the dialogues themselves and \`seeds: ${folder}/seeds\` to make more from their messages; then \`callsmith build\`.`,
  ]
  return steps.map((step, i) => `${i + 1}. ${step}`).join('\n')
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`
}

function pairs(head: readonly string[], numbers: Readonly<Record<string, number>>): string {
  const rows = Object.entries(numbers).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return rows.length === 0
    ? ''
    : table(
        head,
        rows.map(([name, n]) => [cell(name), n]),
      )
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text of a log inside a table or a line: no line breaks, no bars, no markup of its own. */
function cell(text: string): string {
  const flat = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[|<>`]/g, ' ')
    .trim()
  return flat.length > 140 ? `${flat.slice(0, 137)}…` : flat
}

const mostNamed = 12

function some(items: readonly string[]): string {
  const more = items.length - mostNamed
  return more > 0 ? `${items.slice(0, mostNamed).join(', ')} and ${more} more` : listed(items)
}
