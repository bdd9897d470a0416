import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../src/index.ts'
import { temporary } from './bad-input/callsmith.ts'

/** Logs of other projects, in their own shapes; not part of this one, and skipped where they are absent. */
const logs = join(import.meta.dirname, '../../shared/data/logs')
const files = existsSync(logs) ? readdirSync(logs).filter((name) => name.endsWith('.jsonl.gz')) : []

async function codesOf(path: string) {
  const codes = new Map<string, number>()
  const run = checkDataset([path])
  for await (const { check } of run) codes.set(check, (codes.get(check) ?? 0) + 1)
  return { codes, rows: run.summary.rows }
}

describe.skipIf(files.length === 0)('data that nobody here made', () => {
  it.each(files)('%s is read to its end', async (name) => {
    const lines = gunzipSync(await readFile(join(logs, name)))
      .toString()
      .trim()
      .split('\n').length
    expect((await codesOf(join(logs, name))).rows).toBe(lines)
  })

  it.skipIf(!files.includes('taubench_gpt4o_airline.jsonl.gz'))(
    'tau-bench conversations are judged as conversations',
    async () => {
      const text = gunzipSync(await readFile(join(logs, 'taubench_gpt4o_airline.jsonl.gz'))).toString()
      const rows = text
        .trim()
        .split('\n')
        .map((line) => JSON.stringify({ messages: JSON.parse(line).traj }))
      const path = join(await temporary(), 'tau.jsonl')
      await writeFile(path, rows.join('\n'))
      const { codes, rows: read } = await codesOf(path)
      expect(read).toBe(rows.length)
      // No tools come with them, and that is what is said of every call; the messages are well formed.
      expect(codes.get('schema/unknown-tool')).toBeGreaterThan(rows.length)
      for (const code of [
        'shape/no-messages',
        'shape/bad-message',
        'shape/unknown-role',
        'shape/bad-call',
        'schema/arguments-parse',
      ]) {
        expect(codes.get(code) ?? 0).toBe(0)
      }
    },
  )
})
