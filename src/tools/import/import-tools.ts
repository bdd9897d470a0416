import { basename, dirname, isAbsolute, relative } from 'node:path'
import { importerFor, importerNamed, nameOf } from '../../importers/tool-importers.ts'
import { commandWithoutSecrets } from '../../mcp/resolve-server.ts'
import { Problem } from '../../spec/problem.ts'
import type { ToolImport, ToolImportOptions, ToolSource } from '../../spec/tool-importer.ts'
import { openNaming, type ImportNote, type NamedTool } from './name-tools.ts'
import { filesOf, isDocumentUrl, isUrl, textOfSource } from './read-source.ts'
import { valueOfText } from './value-of-text.ts'

/** What is imported, and how. */
export interface ImportToolsOptions extends Partial<ToolImportOptions> {
  /** Name of an importer; found out for each source unless told. */
  readonly from?: string
  /** A program with its arguments that is an MCP server. */
  readonly command?: readonly string[]
  /** Bytes of the largest file that is read, unpacked. 64 MiB. */
  readonly largest?: number
}

/** What came of one source. */
export interface ImportedSource {
  readonly source: string
  /** The importer that read it. */
  readonly importer: string
  readonly tools: number
  /** Definitions that were there before, and are kept once. */
  readonly repeated: number
  /** A live server, as a configuration's `world.mcp` names it; `***` stands for a secret. */
  readonly server?: { readonly command: readonly string[] } | { readonly url: string }
}

/** A fault of a source: what could not be read, and where. */
export interface ImportFault {
  readonly source: string
  readonly place: string
  readonly message: string
}

/** Tools of all sources under valid and unique names. */
export interface ImportedTools {
  readonly tools: readonly NamedTool[]
  readonly sources: readonly ImportedSource[]
  readonly notes: readonly ImportNote[]
  readonly faults: readonly ImportFault[]
}

const defaultLargest = 64 << 20
const defaultTimeout = 30_000

/**
 * Reads tools from files, folders, `-` (standard input), URLs and a command. A part that cannot be read is a fault
 * and the rest goes on; throws a Problem where nothing of the only source can be read, or of all of them.
 */
export async function importTools(
  sources: readonly string[],
  options: ImportToolsOptions = {},
): Promise<ImportedTools> {
  const how = settingsOf(options)
  const naming = openNaming()
  const read: ImportedSource[] = []
  const notes: ImportNote[] = []
  const faults: ImportFault[] = []
  const jobs = await jobsOf(sources, options)
  let refused: Problem | undefined
  for (const { source, folder } of jobs) {
    how.signal.throwIfAborted()
    const label = labelOf(source)
    try {
      const { importer, got, told } = await readOne(source, options, how)
      const server = typeof source === 'string' ? undefined : serverOf(source)
      read.push({
        source: label,
        importer,
        ...(server && { server }),
        ...countOf(naming.add(got.tools, label, writtenName(label, sources))),
      })
      faults.push(...got.faults.map((fault) => ({ source: label, ...fault })))
      notes.push(...told)
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      refused ??= thrown
      // A folder may hold other things than tools.
      if (folder && (thrown.code === 'tools/not-recognised' || thrown.code === 'tools/none'))
        notes.push({ source: label, place: '', message: 'Passed by: it looks like no tools.' })
      else faults.push({ source: label, place: '', message: thrown.message })
    }
  }
  if (refused && read.length === 0) throw refused
  if (jobs.length === 0) throw Problem.of('tools/none', { file: sources.join(', ') })
  return { tools: naming.tools, sources: read, notes: [...notes, ...naming.notes], faults }
}

function serverOf(source: ToolSource): ImportedSource['server'] {
  if (source.kind === 'command') return { command: commandWithoutSecrets(source.command) }
  return source.kind === 'url' ? { url: nameOf(source) } : undefined
}

/** A source for messages, without secrets. */
function labelOf(source: string | ToolSource): string {
  if (source === '-') return 'standard input'
  return nameOf(typeof source === 'string' ? { kind: 'file', path: source, text: '' } : source)
}

/** A source for files that go to other machines: of a path only what follows the named folder, or the working one. */
function writtenName(label: string, named: readonly string[]): string {
  if (!isAbsolute(label)) return label
  const inside = (folder: string) => {
    const path = relative(folder, label)
    return path === '' || path.startsWith('..') || isAbsolute(path) ? undefined : path
  }
  const within = named.find((one) => isAbsolute(one) && inside(one) !== undefined)
  const path = inside(process.cwd()) ?? (within === undefined ? basename(label) : inside(dirname(within)))
  return (path ?? basename(label)).replaceAll('\\', '/')
}

function countOf({ added, repeated }: { added: number; repeated: number }) {
  return { tools: added, repeated }
}

function settingsOf(options: ImportToolsOptions): ToolImportOptions & { largest: number } {
  return {
    signal: options.signal ?? new AbortController().signal,
    externalReferences: options.externalReferences ?? false,
    runCode: options.runCode ?? false,
    timeout: options.timeout ?? defaultTimeout,
    tags: options.tags ?? [],
    paths: options.paths ?? [],
    methods: options.methods ?? [],
    largest: options.largest ?? defaultLargest,
  }
}

interface Job {
  /** A file, `-` or a document's URL; or what an importer opens itself. */
  readonly source: string | ToolSource
  readonly folder: boolean
}

async function jobsOf(sources: readonly string[], { from, command }: ImportToolsOptions): Promise<Job[]> {
  const jobs: Job[] = []
  for (const source of sources) {
    if (isUrl(source) && (from === 'mcp' || !isDocumentUrl(source)))
      jobs.push({ source: { kind: 'url', url: source }, folder: false })
    else if (source === '-' || isUrl(source)) jobs.push({ source, folder: false })
    else {
      const { files, folder } = await filesOf(source)
      jobs.push(...files.map((file) => ({ source: file, folder })))
    }
  }
  const [program, ...words] = command ?? []
  if (program !== undefined)
    jobs.push({ source: { kind: 'command', command: [program, ...words] }, folder: false })
  return jobs
}

async function readOne(
  given: string | ToolSource,
  { from }: ImportToolsOptions,
  how: ReturnType<typeof settingsOf>,
): Promise<{ importer: string; got: ToolImport; told: ImportNote[] }> {
  const isText = typeof given === 'string'
  const path = given === '-' ? 'standard input' : given
  const text = isText ? await textOfSource(given, how) : ''
  const held = isText ? valueOfText(text, labelOf(given)) : { value: undefined, losses: [], faults: [] }
  const source: ToolSource = isText ? { kind: 'file', path: String(path), text } : given
  const importer = from === undefined ? importerFor(source, held.value) : importerNamed(from)
  const got = await importer.read(source, held.value, how)
  const told = held.losses.map(({ line, column, message }) => ({
    source: labelOf(given),
    place: `line ${line}, column ${column}`,
    message,
  }))
  told.push(...(got.notes ?? []).map((note) => ({ source: labelOf(given), ...note })))
  return { importer: importer.name, got: { tools: got.tools, faults: [...held.faults, ...got.faults] }, told }
}
