import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isObject } from '../lib/json.ts'
import { unpackGzip } from '../lib/unpack-gzip.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import { valuesAsLines } from './values-as-lines.ts'

/** A file as JSON Lines: itself, or what was unpacked of it. */
export interface Source {
  /** As the caller named it. */
  readonly file: string
  /** Where its lines are read. */
  readonly path: string
  readonly size: number
  /** The line of the file in which each line of `path` begins, where they differ. */
  readonly lineOf: readonly number[] | undefined
  /** `tools.json` beside it, if it is there. */
  readonly toolsFile: string | undefined
  /** The date that the manifest beside it states. */
  readonly today: string | undefined
}

export interface Sources {
  readonly list: readonly Source[]
  /** Removes what was unpacked. */
  close(): Promise<void>
}

/**
 * Opens files of JSON Lines, `.json` files (a list of rows, or rows one after the other) and either of
 * them packed with gzip, whatever their names say. Packed files and lists are unpacked into a temporary
 * folder, so that ranges of them can be read. Throws `file/not-found` or `file/unreadable`.
 */
export async function openSources(paths: readonly string[], signal: AbortSignal): Promise<Sources> {
  let folder: string | undefined
  const list: Source[] = []
  const close = async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
  const aside = async () =>
    join((folder ??= await mkdtemp(join(tmpdir(), 'callsmith-check-'))), `${list.length}`)
  try {
    for (const file of paths) list.push(await openSource(file, aside, signal))
  } catch (thrown) {
    await close()
    throw thrown
  }
  return { list, close }
}

async function openSource(file: string, aside: () => Promise<string>, signal: AbortSignal): Promise<Source> {
  await demandFile(file)
  try {
    let path = file
    let lineOf: number[] | undefined
    let head = await headOf(path)
    if (head[0] === 0x1f && head[1] === 0x8b) {
      path = `${await aside()}.unpacked`
      await pipeline(createReadStream(file), unpackGzip, createWriteStream(path), { signal })
      head = await headOf(path)
    }
    const name = file.toLowerCase().replace(/\.gz$/, '')
    if (extname(name) === '.json' || beginsList(head)) {
      const lines = `${await aside()}.jsonl`
      lineOf = []
      await pipeline(createReadStream(path), valuesAsLines(lineOf), createWriteStream(lines), { signal })
      if (path !== file) await rm(path)
      path = lines
    }
    const { size } = await stat(path)
    return { file, path, size, lineOf, ...(await beside(file)) }
  } catch (thrown) {
    if (signal.aborted || thrown instanceof Problem) throw thrown
    throw Problem.of('file/unreadable', { file, why: reasonOf(thrown) }, thrown)
  }
}

async function demandFile(file: string): Promise<void> {
  let isFile: boolean
  try {
    isFile = (await stat(file)).isFile()
  } catch (thrown) {
    const missing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
    throw missing
      ? Problem.of('file/not-found', { file, what: 'The file', do: 'Correct the path.' }, thrown)
      : Problem.of('file/unreadable', { file, why: reasonOf(thrown) }, thrown)
  }
  if (!isFile) {
    throw Problem.of('file/unreadable', {
      file,
      why: 'it is not a file. Name the files in it, such as *.jsonl.',
    })
  }
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** A list of rows begins `[`, then an object or a line break; a line of JSON Lines may be a list too. */
function beginsList(head: Buffer): boolean {
  return (
    /^\uFEFF?\s*\[\s*(?:\{|$|\])/.test(head.toString('utf8')) &&
    !/^\uFEFF?\s*\[.*\]\s*\n\s*[[{]/.test(head.toString('utf8'))
  )
}

/** What a build leaves beside its rows. */
async function beside(file: string): Promise<Pick<Source, 'toolsFile' | 'today'>> {
  const folder = dirname(file)
  const manifest: unknown = await readFile(join(folder, 'manifest.json'), 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch(() => undefined)
  const built =
    isObject(manifest) &&
    typeof manifest.format === 'string' &&
    manifest.format.startsWith('callsmith-dataset/')
  const tools = join(folder, 'tools.json')
  const hasTools = await stat(tools).then(
    (found) => found.isFile(),
    () => false,
  )
  return {
    toolsFile: hasTools && tools !== file ? tools : undefined,
    today: built && typeof manifest.today === 'string' ? manifest.today : undefined,
  }
}
