import { counted } from '../lib/text.ts'
import { stringify } from 'yaml'
import type { DescribedSet } from './figures/described-set.ts'
import { allTargets } from '../targets/all-targets.ts'
import { hubFeatures } from '../targets/hub-card.ts'
import { formatFolder } from '../steps/encode/output-specs.ts'
import { percent, whole } from './report/charts.ts'
import { rowsPath } from './figures/rows-path.ts'

/** The dataset card: front matter as dataset hubs read it, then what people want to know. */
export function datasetCard(set: DescribedSet): string {
  return `---\n${stringify(frontMatter(set), { lineWidth: 0 })}---\n\n${sections(set).join('\n\n')}\n`
}

function frontMatter({ manifest }: DescribedSet): object {
  const { split, licence } = manifest
  const first = manifest.targets[0] ?? 'openai'
  const parts = (['train', 'validation', 'test'] as const).filter((part) => split[part] > 0)
  return {
    pretty_name: oneLine(manifest.name),
    license: licence.toLowerCase(),
    ...(licence.toLowerCase() === 'other' && { license_name: 'unspecified' }),
    language: manifest.languages,
    task_categories: ['text-generation'],
    size_categories: [sizeCategory(manifest.size.got)],
    tags: ['function-calling', 'tool-use', 'agent', 'synthetic', 'callsmith', `format:${first}`],
    configs: [
      {
        config_name: 'default',
        data_files: parts.map((part) => ({ split: part, path: rowsPath(manifest, part) })),
      },
    ],
    ...hubFeatures(allTargets.get(first)?.jsonColumns),
  }
}

function sizeCategory(rows: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1e3, 'n<1K'],
    [1e4, '1K<n<10K'],
    [1e5, '10K<n<100K'],
    [1e6, '100K<n<1M'],
    [1e7, '1M<n<10M'],
  ]
  return steps.find(([most]) => rows < most)?.[1] ?? '10M<n<100M'
}

function sections(set: DescribedSet): string[] {
  const { manifest, sampled } = set
  return [
    `# ${plain(manifest.name)}`,
    `${whole(manifest.size.got)} conversations that teach a language model to call ${counted(set.tools.length, 'tool', whole)}: when to call, which one, with which arguments, and when not to. Made with Callsmith, preset \`${manifest.preset}\`. A report with charts and samples is in \`report.html\`.`,
    `## How it was made\n\nLabels come first: the expected calls are drawn from the tool schemas, carried out ${carriedOut(set)}, and only then put into words by a grammar that recombines its own phrases with the project's seed messages. Checks then prove each conversation against its calls; near-duplicates are removed, quotas are filled with the best and most varied candidates, and the set is split so that related conversations stay on one side. The assistant's no-tool answers rest on the project's facts.${givenToo(set)}`,
    composition(set),
    toolTable(set),
    fields(set),
    loading(set),
    quality(set),
    `## Limitations\n\n- ${madeWords(set)}\n- ${madeResults(set)}\n- Only ${manifest.languages.join(', ')} is covered. Relative dates count from ${manifest.today}.\n- Train on it together with other data if the model must keep abilities beyond these tools.`,
    provenance(set),
    ...(sampled === undefined ? [] : [sampled]),
  ]
}

/** Samples that were given to the build and not made by it, by where they come from. */
function givenSources({ manifest }: DescribedSet): [source: string, count: number][] {
  return Object.entries(manifest.sources).filter(([source]) => source !== 'grammar' && source !== 'teacher')
}

function givenToo(set: DescribedSet): string {
  const given = givenSources(set)
  if (given.length === 0) return ''
  const all = given.reduce((sum, [, n]) => sum + n, 0)
  const logs = set.manifest.sources.log ?? 0
  return `\n\n${counted(all, 'conversation', whole)} ${all === 1 ? 'was' : 'were'} not made but given (${given.map(([source, n]) => `${sourceWords.get(source) ?? source} ${whole(n)}`).join(', ')}), and went through the same checks.${logs > 0 ? ' Those from logs are dialogues of real use; personal data and secrets in them were replaced by made-up values.' : ''}`
}

const sourceWords: ReadonlyMap<string, string> = new Map([
  ['log', 'from logs:'],
  ['failure', 'from failures:'],
  ['rule', 'from rules:'],
  ['unknown', 'of unknown source:'],
])

function madeWords(set: DescribedSet): string {
  return givenSources(set).length === 0
    ? "The user messages are written by a grammar from seed messages, not by real users; wording outside the seeds and the grammar's phrases does not occur."
    : 'User messages of conversations that were made are written by a grammar from seed messages, not by real users; `lineage.source` in `samples.jsonl` tells them from the others.'
}

/** Where the calls were carried out. */
function carriedOut({ servers = [] }: DescribedSet): string {
  if (servers.length === 0) return 'in a world that stands in for the back end'
  const named = servers.map((server) => code(server)).join(', ')
  return `by ${servers.length === 1 ? 'a live MCP server' : 'live MCP servers'} (${named}), whose answers were recorded when the dataset was built`
}

function madeResults(set: DescribedSet): string {
  if ((set.servers ?? []).length > 0)
    return 'Tool results are what the MCP server answered at the time of the build; names, paths and amounts in them are those of that server. Tools that no server has, and tools that write where the configuration does not let them be called, got made-up results.'
  return givenSources(set).length === 0
    ? 'Tool results come from a synthetic back end. Names, orders, addresses and amounts are made up.'
    : 'Tool results of conversations that were made come from a synthetic back end: names, orders, addresses and amounts are made up.'
}

function composition({ manifest }: DescribedSet): string {
  const rows = Object.entries(manifest.kinds).map(([kind, share]) => {
    const got = manifest.cells.reduce((sum, cell) => sum + (cell.kind === kind ? cell.got : 0), 0)
    return [code(kind), percent(share.asked), percent(share.planned), percent(share.got), whole(got)]
  })
  const { train, validation, test, families } = manifest.split
  return `## Composition\n\n${grid(['kind', 'asked', 'planned', 'got', 'samples'], rows)}\n\nSplit by family (${whole(families)} families): train ${whole(train)}, validation ${whole(validation)}, test ${whole(test)}.`
}

const mostTools = 100

function toolTable({ coverage, volume }: DescribedSet): string {
  const advice = new Map(volume.map((one) => [one.tool, one]))
  const rows = coverage.tools.slice(0, mostTools).map(({ name, calls }) => {
    const own = advice.get(name)
    return [
      code(name),
      whole(own?.have ?? 0),
      whole(calls),
      own ? (own.enough ? 'yes' : `no, needs ${own.least}`) : '',
    ]
  })
  const more =
    coverage.tools.length > mostTools
      ? `\n\nThe first ${mostTools} of ${whole(coverage.tools.length)} tools; all stand in \`tools.json\`.`
      : ''
  return `## Tools\n\n${grid(['tool', 'samples', 'calls', 'enough'], rows)}${more}`
}

function fields({ manifest }: DescribedSet): string {
  const first = manifest.targets[0] ?? 'openai'
  const target = allTargets.get(first)
  const rows =
    first === 'openai'
      ? `${openaiFields}\n\n`
      : `Rows have the shape of the target \`${first}\`. ${target?.summary ?? ''} See <${target?.source ?? ''}>.\n\n`
  const others = [
    ...manifest.targets
      .slice(1)
      .map((name) => `- \`${name}/\`: ${allTargets.get(name)?.summary ?? 'rows of a target of its own'}`),
    ...manifest.formats.map(
      (name) =>
        `- \`${formatFolder(name, manifest.targets)}/\`: tools and calls as text, in the format \`${name}\`.`,
    ),
    ...(Object.keys(manifest.mix).length > 0
      ? [
          `- \`mix/\`: tools and calls as text, each row in one format drawn by weight: ${Object.entries(
            manifest.mix,
          )
            .map(([name, weight]) => `${name} ${weight}`)
            .join(', ')}.`,
        ]
      : []),
  ]
  const more =
    others.length === 0 ? '' : `\n\nThe same conversations in other shapes:\n\n${others.join('\n')}`
  return `## Fields\n\n${rows}\`samples.jsonl\` holds the same conversations as records, with kind, class, tags, expected calls, quality, and lineage; \`tools.json\` the tools; \`rejected.jsonl\` what was dropped and why; \`manifest.json\` the counts.${more}`
}

const openaiFields = `| field | meaning |
|---|---|
| \`messages\` | the conversation: \`system\`, \`user\`, \`assistant\` and \`tool\` messages; a call's \`arguments\` are a JSON string |
| \`tools\` | every tool offered, in each row, as JSON Schema functions |`

function loading({ manifest }: DescribedSet): string {
  const part = (['train', 'validation', 'test'] as const).find((one) => manifest.split[one] > 0)
  return `## Loading\n\n\`\`\`python\nfrom datasets import load_dataset\n\ndataset = load_dataset("path/to/this/folder")\nprint(dataset["${part ?? 'train'}"][0])\n\`\`\``
}

const parameterQuality: ReadonlyMap<string, string> = new Map([
  ['completeness', 'completeness'],
  ['accuracy', 'accuracy'],
  ['type_precision', 'type precision'],
  ['no_hallucination', 'no hallucination'],
  ['overall', 'mean of the four'],
])

function quality({ coverage, rejections }: DescribedSet): string {
  const rows = coverage.quality.flatMap(({ dimension, mean }) => {
    const name = parameterQuality.get(dimension)
    return name === undefined ? [] : [[name, mean.toFixed(4)]]
  })
  const { variety } = coverage
  const common = variety.commonestTemplate
  return `## Quality and checks\n\n${grid(['parameter quality', 'mean'], rows)}\n\nEvery row passes every error-level check: valid JSON and message order, arguments valid against their schemas, every argument grounded in what was said or returned, final answers that agree with the results, no claims outside the facts. ${whole(rejections.dropped)} candidates were dropped.\n\nVariety of first messages: distinct 2-grams ${variety.distinct2.toFixed(3)}, distinct 3-grams ${variety.distinct3.toFixed(3)}, self-BLEU ${variety.selfBleu.toFixed(3)}, commonest template ${common ? percent(common.share, 2) : 'none'}.`
}

function provenance({ manifest }: DescribedSet): string {
  return `## Provenance\n\n${grid(
    ['what', 'value'],
    [
      ['Callsmith', code(manifest.versions.callsmith)],
      ['record version', String(manifest.versions.sample)],
      ['build hash (tools, seeds, facts, world, configuration)', code(manifest.hash)],
      ['preset and seed', `${code(manifest.preset)}, ${manifest.seed}`],
      ['reference date', manifest.today],
    ],
  )}\n\nThe same inputs and version give the same bytes.`
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
}

/** Control characters and line breaks become spaces. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

/** Text as a code span in a table cell: whatever it holds, it stays inside. */
function code(text: string): string {
  return `\`${oneLine(text).replaceAll('`', "'").replaceAll('|', '\\|') || ' '}\``
}

/** Text with everything escaped that Markdown or HTML would take as a mark. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>()#+!|&~]/g, '\\$&')
}
