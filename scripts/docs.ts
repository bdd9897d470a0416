import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { allRules, type AnyRule } from '../src/checks/all-rules.ts'
import { sampleSchema, type Sample } from '../src/sample/schema.ts'
import { configJsonSchema } from '../src/spec/config.ts'
import { problems } from '../src/spec/problem.ts'
import { rejections } from '../src/spec/rejection.ts'
import { formatPages } from './format-pages.ts'
import { lintPages } from './lint-pages.ts'

const root = join(import.meta.dirname, '..')
const banner = '<!-- Written by `npm run docs`; change the source instead. -->\n'

/** Every generated file by its path in the project. */
export function documents(): Map<string, string> {
  const files = new Map<string, string>()
  for (const one of allRules.values()) files.set(`docs/checks/${pageOf(one.rule.code)}`, checkPage(one))
  files.set('docs/checks/index.md', checkIndex())
  for (const [path, text] of formatPages(banner)) files.set(path, text)
  files.set('docs/problems.md', problemPage())
  files.set('docs/rejections.md', rejectionPage())
  for (const [path, text] of lintPages(banner)) files.set(path, text)
  files.set('docs/sample.schema.json', json(z.toJSONSchema(sampleSchema)))
  files.set('docs/config.schema.json', json(configJsonSchema()))
  return files
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function pageOf(code: string): string {
  return `${code.replace('/', '-')}.md`
}

const scopes: Readonly<Record<AnyRule['on'], string>> = {
  line: 'each line and row',
  sample: 'each sample',
  world:
    'each sample and the world it was made in: `callsmith build` alone has it, and `check` counts the rows it passes by',
  set: 'the whole set',
}

function checkPage(one: AnyRule): string {
  const { on, rule } = one
  const head = [
    banner,
    `# ${rule.code}`,
    '',
    rule.about,
    '',
    `- Severity: **${rule.severity}**`,
    `- Looks at: ${scopes[on]}`,
    `- Change it: \`callsmith check … --severity ${rule.code}=off\`, or in the configuration \`checks: {"${rule.code}": "off"}\``,
    '',
  ]
  return `${[...head, ...examplesOf(one)].join('\n')}\n`
}

function examplesOf(one: AnyRule): string[] {
  if (one.on === 'line') {
    const { passes, fails } = one.rule
    return ['## Passes', '', ...fenced([passes]), '', '## Fails', '', ...fenced([fails])]
  }
  if (one.on === 'set') {
    const [rows = []] = one.rule.examples.fails
    const shown = rows.slice(0, 4)
    const rest = rows.length - shown.length
    const lines = shown.flatMap(({ file, line, sample }) => [`# ${file}:${line}`, ...conversation(sample)])
    return ['## Fails', '', ...fenced([...lines, ...(rest > 0 ? [`# and ${rest} rows like these`] : [])])]
  }
  const { passes, fails } = one.rule.examples
  const shown = (sample: Sample) => fenced([...conversation(sample), ...stateOf(sample)])
  const bad = fails.slice(0, 2).flatMap((sample) => ['', ...shown(sample)])
  return ['## Passes', '', ...shown(passes[0]), '', '## Fails', ...bad]
}

/** What a sample says of how its calls leave the world. */
function stateOf({ expect: { final_state: state } }: Sample): string[] {
  return state === undefined ? [] : [`expects the final state ${JSON.stringify(state)}`]
}

/** A conversation as one line a message. */
function conversation(sample: Sample): string[] {
  if (sample.messages.length === 0) return ['(no message)']
  return sample.messages.flatMap((message) => {
    const { role, content } = message
    const calls = message.role === 'assistant' ? (message.tool_calls ?? []) : []
    const said =
      content === null ? [] : [`${role}: ${content === '' ? '(nothing)' : content.replaceAll('\n', ' ')}`]
    return [...said, ...calls.map((call) => `${role} calls ${call.name} ${JSON.stringify(call.arguments)}`)]
  })
}

function fenced(lines: readonly string[]): string[] {
  return ['```text', ...lines, '```']
}

const families: Readonly<Record<string, string>> = {
  json: 'the bytes of a line',
  shape: 'roles, turns, ids and keys',
  schema: 'calls against the schemas of their tools',
  grounding: 'arguments against what was said before them',
  realism: 'values and words that no customer has',
  reply: 'what the assistant says against what it can know',
  label: 'requests that contradict each other',
  balance: 'what a set has too much or too little of',
  leak: 'what stands on both sides of a split',
  duplicate: 'what stands twice',
}

function checkIndex(): string {
  const lines = [
    banner,
    '# Checks',
    '',
    'What `callsmith build` demands of every sample and `callsmith check` says of any file. An error fails the',
    'command (exit code 1) and keeps a sample out of a build; a warning is told.',
    '',
    'Without `--facts` nobody can tell what an answer may state, so `reply/outside-facts` is then a warning.',
    '',
  ]
  for (const [family, about] of Object.entries(families)) {
    lines.push(`## ${family}: ${about}`, '', '| code | severity | what it asks |', '|---|---|---|')
    for (const { rule } of allRules.values()) {
      if (!rule.code.startsWith(`${family}/`)) continue
      lines.push(`| [${rule.code}](${pageOf(rule.code)}) | ${rule.severity} | ${cell(rule.about)} |`)
    }
    lines.push('')
  }
  return lines.join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>')
}

const exits = { configuration: 2, data: 1, bug: 1 }

function problemPage(): string {
  const lines = [
    banner,
    '# Problems',
    '',
    'Every error that Callsmith raises on purpose. A problem of the *configuration* is refused before any work',
    'starts, with all faults at once (exit code 2; 130 for `stopped`); one of the *data* stands in what was read',
    '(exit code 1); a *bug* stops the run (exit code 1). With `--json` the same stands on standard output as',
    '`{"error": {"code", "message", "fields"}}`.',
    '',
    '| code | fate | exit | message |',
    '|---|---|---|---|',
  ]
  const lists = new Map([
    ['faults', ['{fault}']],
    ['losses', ['{loss}']],
    ['candidates', ['{name}', '{name}']],
    ['known', ['{name}', '…']],
    ['there', ['{code}', '{code}']],
    ['codes', ['{code}']],
    ['modules', ['{module}', '{module}']],
    ['tools', ['{tool}']],
  ])
  for (const [code, { fate, message }] of Object.entries(problems)) {
    // Each message is shown with the names of its fields in the places of their values.
    const fields = new Proxy({}, { get: (_, name) => lists.get(String(name)) ?? `{${String(name)}}` })
    const text = (message as (fields: object) => string)(fields)
    lines.push(`| \`${code}\` | ${fate} | ${code === 'stopped' ? 130 : exits[fate]} | ${cell(text)} |`)
  }
  return `${lines.join('\n')}\n`
}

function rejectionPage(): string {
  const lines = [
    banner,
    '# Rejections',
    '',
    'Nothing is dropped in silence: every candidate of a build that is not in the dataset stands in `rejected.jsonl` with',
    'its `reasons`. A reason is the code of a [check](checks/index.md) that said *error*, or one of these. The table of',
    '`report.html` counts them.',
    '',
    '| reason | step | what it means | what to do |',
    '|---|---|---|---|',
    ...Object.entries(rejections).map(
      ([reason, { step, about, do: advice }]) =>
        `| \`${reason}\` | ${step} | ${cell(about)} | ${cell(advice)} |`,
    ),
    '',
    'What an import of logs sets aside has reasons of its own: see [mining logs](mining-logs.md).',
  ]
  return `${lines.join('\n')}\n`
}

if (import.meta.main) {
  const files = documents()
  for (const folder of ['docs/checks', 'docs/tools-lint']) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      if (!files.has(`${folder}/${name}`)) await rm(join(root, folder, name))
    }
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  console.log(`${files.size} files in docs/`)
}
