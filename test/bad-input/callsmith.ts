import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
export const example = join(root, 'examples', 'customer-service')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the command line as a process of its own. */
export function start(
  words: readonly string[],
  env: Record<string, string> = {},
): ChildProcess & { ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_lifecycle_event: undefined, NO_COLOR: '1', ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  return Object.assign(child, { ended })
}

/** Runs the command line to its end. */
export function run(...words: string[]): Promise<Ended> {
  return start(words).ended
}

export function temporary(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'callsmith-test-'))
}

/** A copy of the customer-service example whose files may be spoilt. */
export async function copyOfExample(): Promise<string> {
  const directory = join(await temporary(), 'shop')
  await cp(example, directory, { recursive: true })
  return directory
}

/** Hash of every file of a dataset; the manifest without its timings. */
export async function bytesOf(directory: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    let content = await readFile(join(directory, entry.name))
    if (entry.name === 'manifest.json') {
      content = Buffer.from(JSON.stringify({ ...JSON.parse(content.toString()), timings: undefined }))
    }
    files[entry.name] = createHash('sha256').update(content).digest('hex')
  }
  return files
}

/** Waits until a condition holds; gives up after `limit` milliseconds. */
export async function until(holds: () => Promise<boolean>, limit = 30_000): Promise<void> {
  const end = Date.now() + limit
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come about')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
