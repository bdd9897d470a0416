import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { once } from 'node:events'

/**
 * Writes a file so that a reader sees the old content or the new one, never a part: written aside,
 * flushed to the disk (`flush: false` leaves that to the system), renamed.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  options: { readonly flush?: boolean } = {},
): Promise<void> {
  const aside = `${path}.${process.pid}.part`
  try {
    const file = await open(aside, 'w')
    try {
      await file.writeFile(content)
      if (options.flush !== false) await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, path)
  } catch (thrown) {
    await rm(aside, { force: true }).catch(() => {})
    throw thrown
  }
}

/** A file that is written piece by piece. */
export interface FileWriter {
  /** Bytes written so far. */
  readonly bytes: number
  /** Resolves when there is room for more, so that memory stays bounded. */
  write(content: Uint8Array | string): Promise<void>
  /** Flushes to the disk and closes. */
  end(): Promise<void>
  /** Closes without caring for the content. */
  abandon(): void
}

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never ends where a folder cannot hold
 * another (`/proc/x`): here the error of the one that fails comes out.
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = []
  for (let at = resolve(path); !existsSync(at); at = dirname(at)) missing.unshift(at)
  for (const folder of missing) {
    await mkdir(folder).catch((thrown: NodeJS.ErrnoException) => {
      // Somebody else may have made it meanwhile.
      if (thrown.code !== 'EEXIST') throw thrown
    })
  }
}

/** Opens a file for writing; errors of the disk are thrown by the next `write` or by `end`. */
export async function fileWriter(path: string): Promise<FileWriter> {
  await makeFolder(dirname(path))
  const stream = createWriteStream(path, { flush: true, highWaterMark: 1 << 20 })
  let failure: Error | undefined
  let bytes = 0
  /** Wakes whoever waits for room or for the end. */
  let wake = () => {}
  const woken = () => new Promise<void>((resolve) => (wake = resolve))
  stream.on('error', (error) => {
    failure = error
    wake()
  })
  stream.on('drain', () => wake())
  stream.on('close', () => wake())
  await once(stream, 'open')
  return {
    get bytes() {
      return bytes
    },
    async write(content) {
      if (failure) throw failure
      bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length
      if (!stream.write(content)) await woken()
      if (failure) throw failure
    },
    async end() {
      if (failure) throw failure
      stream.end()
      while (!stream.closed && !failure) await woken()
      if (failure) throw failure
    },
    abandon() {
      stream.destroy()
    },
  }
}
