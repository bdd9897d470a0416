import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { demandPlainFile } from '../../lib/plain-file.ts'
import { decodeUtf8 } from '../../lib/utf8.ts'
import { describeServer } from '../../mcp/resolve-server.ts'
import { Problem, reasonOf } from '../../spec/problem.ts'

/** Limits of what is read at once. */
export interface SourceLimits {
  /** Bytes of one file, unpacked. */
  readonly largest: number
  /** Milliseconds that a host may take to answer. */
  readonly timeout: number
  readonly signal: AbortSignal
}

const unpack = promisify(gunzip)
const whatToDo = 'Split it, or allow more with --largest.'
const readable = /\.(?:json|jsonl|ndjson|ya?ml|[cm]?tsx?|py)(?:\.gz)?$/i
const mostFiles = 20_000
const deepestFolder = 12

/** Whether a URL is a document to fetch, and no server to talk to. */
export function isDocumentUrl(source: string): boolean {
  return isUrl(source) && /\.(?:json|jsonl|ndjson|ya?ml)(?:\.gz)?$/i.test(new URL(source).pathname)
}

/** Whether a source is on another host. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source) && URL.canParse(source)
}

/**
 * The files of a source: itself, or what is readable in a folder and those below it, in order of name. Hidden folders
 * and `node_modules` are passed by. Throws `file/not-found` and `file/unreadable`.
 */
export async function filesOf(
  source: string,
): Promise<{ readonly files: readonly string[]; readonly folder: boolean }> {
  if (!(await isFolder(source))) return { files: [source], folder: false }
  const files: string[] = []
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory() && depth < deepestFolder) await visit(path, depth + 1)
      else if (entry.isFile() && readable.test(entry.name)) files.push(path)
      if (files.length > mostFiles)
        throw Problem.of('file/unreadable', {
          file: source,
          why: `it holds more than ${mostFiles} files. Name the folder that has the tools.`,
        })
    }
  }
  await visit(source, 0)
  return { files, folder: true }
}

async function isFolder(source: string): Promise<boolean> {
  try {
    return (await stat(source)).isDirectory()
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'))
      throw Problem.of('file/unreadable', { file: source, why: reasonOf(thrown) }, thrown)
    const what = 'The tool file or folder'
    throw Problem.of(
      'file/not-found',
      { file: source, what, do: 'Correct the path, or give a URL or -.' },
      thrown,
    )
  }
}

/** Text of a file (`-` is standard input) or of a document on another host, unpacked, within the limits. */
export async function textOfSource(source: string, limits: SourceLimits): Promise<string> {
  try {
    const bytes = await bytesOf(source, limits)
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
    return decodeUtf8(packed ? await unpack(bytes, { maxOutputLength: limits.largest }) : bytes)
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown
    if (limits.signal.aborted) throw thrown
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(source, limits, thrown)
    // The message of a failed request may hold the address with its secrets.
    const file = shown(source)
    const why = unreached(thrown) ?? reasonOf(thrown)
    throw Problem.of('file/unreadable', { file, why: why.replaceAll(source, file) }, thrown)
  }
}

async function bytesOf(source: string, limits: SourceLimits): Promise<Uint8Array> {
  if (isUrl(source)) return fetched(source, limits)
  if (source !== '-') await demandPlainFile(source)
  const stream = source === '-' ? process.stdin : createReadStream(source, { signal: limits.signal })
  return buffer(bounded(stream, source, limits))
}

async function fetched(url: string, limits: SourceLimits): Promise<Uint8Array> {
  const signal = AbortSignal.any([limits.signal, AbortSignal.timeout(limits.timeout)])
  const response = await fetch(url, {
    signal,
    headers: { accept: 'application/json, application/yaml, */*' },
  })
  if (!response.ok) throw new Error(`the host answered ${response.status} ${response.statusText}.`)
  return response.body === null ? new Uint8Array() : buffer(bounded(response.body, url, limits))
}

/** What a request that got no answer failed of; the client itself only says that it failed. */
function unreached(thrown: unknown): string | undefined {
  if (!(thrown instanceof TypeError) || !(thrown.cause instanceof Error)) return undefined
  const { cause } = thrown
  const why = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
  return `the host cannot be reached (${why}). Correct the address, or see that the host runs.`
}

async function* bounded(chunks: AsyncIterable<unknown>, source: string, limits: SourceLimits) {
  let bytes = 0
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) continue
    bytes += chunk.length
    if (bytes > limits.largest) throw tooLarge(source, limits)
    yield chunk
  }
}

function shown(source: string): string {
  return isUrl(source) ? describeServer({ url: source }) : source
}

function tooLarge(source: string, { largest }: SourceLimits, cause?: unknown): Problem {
  return Problem.of('source/too-large', { source: shown(source), most: largest, do: whatToDo }, cause)
}
