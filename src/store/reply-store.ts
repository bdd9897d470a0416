import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { withoutWarning } from '../processes/without-warning.ts'

/**
 * Replies of what cannot be repeated (a live server, a language model), by the hash of the whole
 * request. The first reply stored under a hash stays: whoever comes later gets that one, also from
 * another thread or process.
 */
export interface ReplyStore {
  get(hash: string): Uint8Array | undefined
  /** Stores a reply, and returns the one that stands there now. */
  put(hash: string, reply: Uint8Array): Uint8Array
  close(): void
}

/** Milliseconds to wait for another thread that writes. */
const patience = 20_000

/**
 * Opens the store in a file (SQLite in WAL mode), which is made with its folder when it is not there.
 * Throws what SQLite or the file system throws.
 */
export async function openReplyStore(file: string): Promise<ReplyStore> {
  mkdirSync(dirname(file), { recursive: true })
  const { DatabaseSync } = await withoutWarning('SQLite', () => import('node:sqlite'))
  const database = new DatabaseSync(file, { timeout: patience })
  try {
    prepare(database)
  } catch (thrown) {
    database.close()
    throw thrown
  }
  const read = database.prepare('SELECT reply FROM replies WHERE hash = ?')
  const write = database.prepare('INSERT INTO replies (hash, reply) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const get = (hash: string): Uint8Array | undefined => {
    const row = read.get(hash)
    return row?.reply instanceof Uint8Array ? row.reply : undefined
  }
  return {
    get,
    put(hash, reply) {
      write.run(hash, reply)
      return get(hash) ?? reply
    },
    close: () => database.close(),
  }
}

function prepare(database: DatabaseSync): void {
  // The change to WAL is refused at once, without waiting, while another thread makes it; the rest waits by itself.
  for (const until = performance.now() + patience; ;) {
    try {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
      database.exec(
        'CREATE TABLE IF NOT EXISTS replies (hash TEXT PRIMARY KEY, reply BLOB NOT NULL) STRICT, WITHOUT ROWID',
      )
      return
    } catch (thrown) {
      if (performance.now() > until || !String(thrown).includes('locked')) throw thrown
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
