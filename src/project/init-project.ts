import { existsSync } from 'node:fs'
import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { makeFolder } from '../lib/files.ts'
import { nearest } from '../lib/text.ts'
import { Problem } from '../spec/problem.ts'
import { unwritable } from '../store/output-folder.ts'

/** Names of the examples that a project can start from; `blank` is always there. */
export async function exampleNames(examples: string): Promise<string[]> {
  const entries = existsSync(examples) ? await readdir(examples, { withFileTypes: true }) : []
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return [...names.toSorted(), 'blank']
}

/**
 * Makes a project folder from an example and returns the names of its files. Throws `init/not-empty`
 * for a folder that holds anything, and `option/invalid` for an unknown example.
 */
export async function initProject(options: {
  readonly directory: string
  readonly example: string
  /** Folder of the examples. */
  readonly examples: string
}): Promise<string[]> {
  const directory = resolve(options.directory)
  const known = await exampleNames(options.examples)
  if (!known.includes(options.example)) {
    const near = nearest(options.example, known)
    throw Problem.of('option/invalid', {
      option: '--example',
      given: options.example,
      expected: `${known.join(' or ')}${near ? ` (did you mean ${near}?)` : ''}`,
    })
  }
  const holds = existsSync(directory) ? await unwritable(directory, () => readdir(directory)) : []
  if (holds.length > 0) {
    throw Problem.of('init/not-empty', { directory, holds: holds.slice(0, 3).join(', ') })
  }
  await unwritable(directory, async () => {
    if (options.example === 'blank') await writeBlank(directory)
    else await copyExample(join(options.examples, options.example), directory)
    // Node takes a world.ts for a module only where the nearest package.json says so.
    await writeFile(
      join(directory, 'package.json'),
      `${JSON.stringify({ private: true, type: 'module' }, null, 2)}\n`,
    )
  })
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .toSorted()
}

async function copyExample(from: string, to: string): Promise<void> {
  const built = new Set(['dataset', '.callsmith', 'node_modules'])
  await cp(from, to, { recursive: true, filter: (path) => path === from || !built.has(basename(path)) })
  // Within the project itself an example takes its types from the source.
  for (const name of await readdir(to, { recursive: true })) {
    if (!name.endsWith('.ts')) continue
    const text = await readFile(join(to, name), 'utf8')
    const own = text.replace(/(['"])(?:\.\.\/){1,4}src\/[\w./-]+\1/g, "'callsmith'")
    if (own !== text) await writeFile(join(to, name), own)
  }
}

async function writeBlank(directory: string): Promise<void> {
  for (const [name, text] of Object.entries(blank)) {
    await makeFolder(dirname(join(directory, name)))
    await writeFile(join(directory, name), text)
  }
}

const blankTool = {
  type: 'function',
  function: {
    name: 'check_availability',
    description: 'Check whether a product is in stock.',
    parameters: {
      type: 'object',
      properties: {
        product: { type: 'string', description: 'Name of the product' },
        city: { type: 'string', description: 'City of the shop' },
      },
      required: ['product'],
    },
  },
}

const blank: Readonly<Record<string, string>> = {
  'callsmith.config.yaml': `# Everything here has a default; see \`callsmith build --help\`.
preset: ertas        # 100 samples a tool, 20 % of messages need no tool
seed: 1              # another number gives other samples
# size: 625          # samples in all
# system: You are the assistant of a shop.
# today: 2026-11-27  # the date that "tomorrow" counts from
`,
  'tools/tools.json': `${JSON.stringify([blankTool], null, 2)}\n`,
  'seeds/check_availability.yaml': `# Messages that customers really write, ten or more for each tool. Stated arguments are optional.
tool: check_availability
messages:
  - text: "do you have the oak side table at the Denver shop"
    arguments: { product: oak side table, city: Denver }
  - text: "Is the blue enamel kettle in stock?"
    arguments: { product: blue enamel kettle }
`,
  'seeds/no_tool.yaml': `# Messages that need no tool. kind: small_talk, question, near_miss, hypothetical,
# several_intents or not_covered.
no_tool:
  - kind: small_talk
    text: "good morning! lovely weather today"
  - kind: question
    fact: opening_hours
    text: "how late are you open on saturdays?"
`,
  'facts.yaml': `# What the assistant may state without a tool.
facts:
  - id: opening_hours
    topics: [open, hours, close]
    tools: []
    ask:
      - "when do you open?"
      - "are you open on Sundays?"
    say:
      - "Our shops are open from 9 to 6, Monday to Saturday."
      - "We're open Monday to Saturday, 9 to 6, and closed on Sundays."
`,
}
