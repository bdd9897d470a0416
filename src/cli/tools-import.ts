import { Command } from 'commander'
import {
  importTools,
  Problem,
  toolImporterNames,
  writeToolsFile,
  type ImportedTools,
  type ImportNote,
} from '../index.ts'
import { toolsFileLines } from '../command-line.ts'
import type { CommandContext } from './command-context.ts'
import { wholeNumber } from './options.ts'
import { printable } from './printable.ts'

const examples = `
Sources: a file (JSON, JSON Lines, YAML or text, packed with gzip or not), a folder, - for standard input,
the URL of a document or of an MCP server, or after -- a command that is an MCP server.

Examples:
  callsmith tools import openai-tools.json --out tools/tools.json
  callsmith tools import openapi.yaml --tag orders --method get --out tools/orders.json
  callsmith tools import bfcl/simple_java.jsonl.gz toolbench/ --out tools/benchmarks.jsonl
  callsmith tools import prompt.txt --from hermes | jq '.[].function.name'
  callsmith tools import --out tools/files.json -- npx -y @modelcontextprotocol/server-filesystem .
  callsmith tools import https://mcp.example.com/mcp --json | jq .notes

Without --out the tools are printed as a JSON list. With --json one object is printed instead:
{tools, sources, notes, faults}; with --out as well, "tools" is left out and "out" names the file.

Exit codes: 0 all was read, 1 some parts could not be read, 2 nothing could be read.`

interface Options {
  readonly from?: string
  readonly out?: string
  readonly tag: readonly string[]
  readonly path: readonly string[]
  readonly method: readonly string[]
  readonly externalReferences?: boolean
  readonly runCode?: boolean
  readonly timeout?: number
  readonly largest?: number
  readonly json?: boolean
}

/** `callsmith tools import`. */
export function toolsImportCommand(context: CommandContext): Command {
  const gather = (one: string, before: readonly string[]) => [...before, one]
  return new Command('import')
    .description('Read tools of any dialect, and write them as one list of JSON Schemas.')
    .argument('[source...]', 'files, folders, URLs, or - for standard input')
    .option('--from <name>', `what the sources are: ${toolImporterNames.join(', ')} (default: found out)`)
    .option('--out <file>', 'write the tools there; .jsonl for one a line')
    .option('--tag <tag>', 'OpenAPI: only operations with this tag; may be given several times', gather, [])
    .option('--path <glob>', 'OpenAPI: only paths such as /orders/**; several times', gather, [])
    .option('--method <method>', 'OpenAPI: only this method; several times', gather, [])
    .option('--external-references', 'follow references to other files and hosts')
    .option('--run-code', 'let code of the sources run, in a process of its own')
    .option(
      '--timeout <seconds>',
      'for one answer of a server (default: 30)',
      wholeNumber('--timeout', 1, 3600),
    )
    .option(
      '--largest <MiB>',
      'most that is read of one file, unpacked (default: 64)',
      wholeNumber('--largest', 1, 480),
    )
    .option('--json', 'print one object: tools, sources, notes, faults')
    .addHelpText('after', examples)
    .action((given: string[], options: Options) => run(given, options, context))
}

async function run(given: readonly string[], options: Options, context: CommandContext): Promise<void> {
  const { exit, words } = context
  const { sources, command } = split(given, words)
  if (sources.length === 0 && command.length === 0) {
    const expected = 'a file, a folder, a URL, - for standard input, or a command after --'
    throw Problem.of('option/missing', { option: 'source', expected })
  }
  const got = await importTools(sources, {
    ...(command.length > 0 && { command }),
    ...(options.from !== undefined && { from: options.from }),
    ...(options.largest !== undefined && { largest: options.largest << 20 }),
    ...(options.timeout !== undefined && { timeout: options.timeout * 1000 }),
    tags: options.tag,
    paths: options.path,
    methods: options.method,
    externalReferences: options.externalReferences === true,
    runCode: options.runCode === true,
  })
  // A file that holds good tools is not emptied because of a filter that takes none.
  const none = got.tools.length === 0 && got.faults.length > 0
  if (options.out !== undefined && !none) await writeToolsFile(options.out, got.tools)
  await print(got, options, context)
  summary(got, options, context)
  if (none) exit(2)
  else if (got.faults.length > 0) exit(1)
}

/** What stands after `--` is a command; the parser hands both over as one list. */
function split(given: readonly string[], words: readonly string[]) {
  const at = words.indexOf('--')
  const after = at === -1 ? 0 : words.length - at - 1
  return { sources: given.slice(0, given.length - after), command: given.slice(given.length - after) }
}

async function print(
  got: ImportedTools,
  { json, out }: Options,
  { terminal }: CommandContext,
): Promise<void> {
  const { tools, sources, notes, faults } = got
  if (json === true) {
    await terminal.write(out === undefined ? '{"tools":' : `{"out":${JSON.stringify(out)}`)
    if (out === undefined) for (const piece of toolsFileLines(tools, false)) await terminal.write(piece)
    await terminal.write(`,${JSON.stringify({ sources, notes, faults }).slice(1)}\n`)
  } else if (out === undefined) {
    for (const piece of toolsFileLines(tools, false)) await terminal.write(piece)
  }
}

/** Notes of one kind, kinds of notes, and sources that are shown; the rest is counted. */
const shown = 2
const kindsShown = 10
const sourcesShown = 40

function summary(got: ImportedTools, { out }: Options, context: CommandContext): void {
  const { terminal } = context
  const { green, dim, yellow, red } = terminal.errColors
  const { err } = terminal
  const several = got.sources.length > 1
  for (const { source, importer, tools, repeated } of got.sources.slice(0, sourcesShown)) {
    const mark = tools + repeated === 0 ? yellow('!') : green('✔')
    const again = repeated === 0 ? '' : `, ${repeated} repeated and kept once`
    err(`${mark} ${printable(source)}: ${countOf(tools, 'tool')}${again} ${dim(`(${importer})`)}`)
  }
  const hidden = got.sources.length - sourcesShown
  if (hidden > 0) err(dim(`  and ${countOf(hidden, 'source')} more`))
  const kinds = grouped(got.notes)
  for (const { kind, notes } of kinds.slice(0, kindsShown)) {
    for (const note of notes.slice(0, shown))
      err(`${yellow('note')} ${dim(placeOf(note, several))} ${printable(note.message)}`)
    if (notes.length > shown) err(`     ${dim(`and ${notes.length - shown} more: ${printable(kind)}`)}`)
  }
  if (kinds.length > kindsShown)
    err(dim(`     and ${countOf(kinds.length - kindsShown, 'more kind')} of notes; --json has them all`))
  for (const fault of got.faults.slice(0, 20))
    err(`${red('fault')} ${dim(placeOf(fault, several))} ${printable(fault.message)}`)
  if (got.faults.length > 20) err(`${red('fault')} and ${got.faults.length - 20} more; --json has them all`)
  const none = got.tools.length === 0 && got.faults.length > 0
  const where = out === undefined ? '' : none ? ', nothing written' : ` in ${printable(out)}`
  err(
    `${countOf(got.tools.length, 'tool')}${where}, ${countOf(got.notes.length, 'note')}, ${countOf(got.faults.length, 'fault')}`,
  )
  if (out === undefined || none) return
  err(dim(`Next: callsmith tools lint ${printable(out)}`))
  callsOf(got, context)
}

/** How the server that the tools came from carries out the calls of a build. */
function callsOf(got: ImportedTools, { terminal }: CommandContext): void {
  const { err } = terminal
  const { dim } = terminal.errColors
  const server = got.sources.find((one) => one.server !== undefined && one.tools > 0)?.server
  if (server === undefined) return
  const said = JSON.stringify(server, null, 1).replaceAll(/\s*\n\s*/g, ' ')
  err(dim('To let this server carry out the calls of a build, write in callsmith.config.yaml:'))
  err(`  world: {"mcp": ${said}, "writes": false}`)
  const hidden = said.includes('***') ? ' Where *** stands write ${NAME}, and set NAME when you build.' : ''
  err(
    dim(
      'With "writes": true tools that are not declared read-only are called too, as often as the build needs.',
    ),
  )
  err(dim(`"values" says what exists on the server; see docs/importing-mcp.md.${hidden}`))
}

/** Notes that say the same of different tools, in the order of their first. */
function grouped(notes: readonly ImportNote[]): { kind: string; notes: ImportNote[] }[] {
  const groups = new Map<string, ImportNote[]>()
  for (const note of notes) {
    const kind = kindOf(note.message)
    const group = groups.get(kind)
    if (group) group.push(note)
    else groups.set(kind, [note])
  }
  return [...groups].map(([kind, group]) => ({ kind, notes: group }))
}

/** The message without what is particular: places in schemas, names, numbers. */
function kindOf(message: string): string {
  return message
    .replaceAll(/(^|\s)\/\S+/g, '$1/…')
    .replace(/^The name (.{1,180}?) (became|is taken)/, 'The name … $2')
    .replace(/ became [\p{L}\p{N}_.:/-]+([.:])/u, ' became …$1')
    .replace(/(^|: )pattern ".*" written ".*"/s, '$1pattern "…" written "…"')
    .replaceAll(/"[^"]{24,}"/g, '"…"')
    .replace(/^named \S+: (".*"|another operation has the id \S+?)/, 'named …: …')
    .replaceAll(/\d+/g, '…')
}

function placeOf({ source, place, tool }: Omit<ImportNote, 'message'>, several: boolean): string {
  const where = [several || place === '' ? source : '', place].filter((one) => one !== '').join(', ')
  return printable(tool === undefined ? `${where}:` : `${where} (${tool}):`)
}

function countOf(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
