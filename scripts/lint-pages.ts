import type { AnyLintRule } from '../src/catalog/lint.ts'
import { lintTools } from '../src/catalog/lint.ts'
import type { Tool } from '../src/spec/tool.ts'
import { invalidTool, lintRules } from '../src/tools/lint/lint-rules.ts'

/** The page of every rule of `callsmith tools lint`, and their index, by path in the project. */
export function lintPages(banner: string): Map<string, string> {
  const pages = new Map([['docs/tools-lint/index.md', indexPage(banner)]])
  pages.set(pathOf(invalidTool.code), page(banner, invalidTool, invalidExample))
  for (const rule of lintRules) pages.set(pathOf(rule.code), page(banner, rule, examplesOf(rule)))
  return pages
}

const groups: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Descriptions',
    'what a model chooses by',
    [
      'no-description',
      'short-description',
      'repeats-name',
      'long-description',
      'undescribed-parameter',
      'look-alike',
      'steering',
    ],
  ],
  [
    'Words and schema',
    'what the words say and the schema does not',
    [
      'format-in-words',
      'limits-in-words',
      'enum-in-words',
      'default-in-words',
      'contradicting-required',
      'contradicting-example',
    ],
  ],
  [
    'Schemas',
    'what keeps values from being made and checked',
    [
      'invalid',
      'impossible',
      'unusable-type',
      'missing-type',
      'misspelled-keyword',
      'repeated-entries',
      'unguarded-pattern',
    ],
  ],
  [
    'Names and sets',
    'what tools do to each other',
    ['name', 'format-cannot-carry', 'duplicate', 'parameter-clash'],
  ],
  ['Size', 'what fits into a prompt', ['too-large', 'set-too-large', 'stray-blanks', 'stray-characters']],
  ['Providers', 'what a request is refused for', ['openai', 'openai-strict', 'anthropic', 'gemini']],
  ['Safety', 'what a tool from elsewhere can carry', ['injection']],
]

function indexPage(banner: string): string {
  const rules = new Map([invalidTool, ...lintRules].map((rule) => [rule.code, rule]))
  const lines = [
    banner,
    '# What `callsmith tools lint` finds',
    '',
    'Descriptions and schemas are all that a model learns a tool from. The lint says what makes that harder:',
    '',
    '```sh',
    'callsmith tools lint tools.json                    # findings by tool, then a table of the codes and the score',
    'callsmith tools lint tools.json --fix --dry-run    # what could be mended, and how',
    'callsmith tools lint tools.json --fix              # mend it in the file',
    'callsmith tools lint tools.json --scores           # every tool from 0 to 100, the worst first',
    '```',
    '',
    'An error fails the command (exit code 1); a warning is told. `--severity tools/name=off` changes that for one code.',
    'With `--json` each finding is one line: `file`, `line`, `code`, `severity`, `path` (a JSON pointer into the tool),',
    '`message`, `tool`, and `fix` where it can be mended; with `--scores` each tool has a line of the code `score` and',
    'severity `note` too, and the last line is the set. `--sarif` writes SARIF 2.1.0 with the mends as `fixes`.',
    '',
    '**The score** of a tool is 100 less what its findings cost (each page says how much); of several findings of one code',
    'the second costs half, the third a third. The score of the set is the mean.',
    '',
    '**`--fix`** changes only what the words leave no doubt about, and keeps every other byte of the file. A mend is kept when',
    'the definition is still a tool, the finding is gone, no other came, and every example, default and value that the tool',
    'shows is still accepted. Names are never changed.',
    '',
  ]
  const listed = new Set<string>()
  for (const [title, about, codes] of groups) {
    lines.push(
      `## ${title}: ${about}`,
      '',
      '| code | severity | what it says | `--fix` |',
      '|---|---|---|---|',
    )
    for (const short of codes) {
      const rule = rules.get(`tools/${short}`)
      if (rule === undefined) throw new RangeError(`lint-pages: there is no rule tools/${short}`)
      listed.add(rule.code)
      lines.push(
        `| [${rule.code}](${short}.md) | ${rule.severity} | ${cell(rule.about)} | ${mends(rule) ? 'yes' : ''} |`,
      )
    }
    lines.push('')
  }
  const missing = [...rules.keys()].filter((code) => !listed.has(code))
  if (missing.length > 0) throw new RangeError(`lint-pages: name the group of ${missing.join(', ')}`)
  return lines.join('\n')
}

type About = Pick<AnyLintRule, 'code' | 'severity' | 'about' | 'why' | 'advice' | 'cost'>

function page(banner: string, rule: About, examples: readonly string[]): string {
  const lines = [
    banner,
    `# ${rule.code}`,
    '',
    rule.about,
    '',
    `- Severity: **${rule.severity}**`,
    `- Costs: ${rule.cost} of a tool's 100 points`,
    `- What to do: ${rule.advice}`,
    `- Change it: \`callsmith tools lint … --severity ${rule.code}=${rule.severity === 'off' ? 'warning' : 'off'}\``,
    '',
    '## Why',
    '',
    rule.why,
    '',
    ...examples,
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function mends(rule: About): boolean {
  const known = lintRules.find(({ code }) => code === rule.code)
  return (
    known !== undefined &&
    known.examples.fails.some((set) => findingsOf(known, set).some(({ fix }) => fix !== undefined))
  )
}

function findingsOf(rule: AnyLintRule, set: readonly Tool[]) {
  return lintTools(set, {
    rules: [rule],
    severities: { [rule.code]: rule.severity === 'error' ? 'error' : 'warning' },
  })
}

/** The first example that fails with what is said of it, and its mended form. */
function examplesOf(rule: AnyLintRule): string[] {
  const [fails = []] = rule.examples.fails
  const [passes = []] = rule.examples.passes
  const said = findingsOf(rule, fails).map(
    ({ tool, message }) => `> ${tool === '' ? '' : `**${tool}** `}${cell(message)}`,
  )
  return ['## Fails', '', ...json(fails), '', said[0] ?? '', '', '## Mended', '', ...json(passes)]
}

const longestExample = 60

function json(set: readonly Tool[]): string[] {
  const shown = set.length > 2 ? set.slice(0, 1) : set
  const lines = JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2).split('\n')
  const cut = lines.length > longestExample ? [...lines.slice(0, 24), '  …'] : lines
  const more = set.length > shown.length ? [`… and ${set.length - shown.length} more like it`] : []
  const language = cut === lines && more.length === 0 ? 'json' : 'text'
  return [`\`\`\`${language}`, ...cut, ...more, '```']
}

const invalidExample = [
  '## Fails',
  '',
  '```json',
  '{ "name": "find order", "parameters": { "type": "object", "properties": { "stars": { "type": "float" } } } }',
  '```',
  '',
  '## Mended',
  '',
  '```json',
  '{ "name": "find_order", "parameters": { "type": "object", "properties": { "stars": { "type": "number" } } } }',
  '```',
]

function pathOf(code: string): string {
  return `docs/tools-lint/${code.replace('tools/', '')}.md`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>').replaceAll('<', '&lt;')
}
