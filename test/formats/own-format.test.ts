import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import angle from '../../examples/own-format/angle-format.ts'
import {
  buildDataset,
  builtInFormats,
  decodeFile,
  formatKit,
  loadFormats,
  type DecodedText,
} from '../../src/index.ts'
import { formatSuite } from '../../src/testing/index.ts'
import { fitted, randomTools, randomTurns } from './random-turns.ts'

const root = join(import.meta.dirname, '..', '..')
const module = join(root, 'examples', 'own-format', 'angle-format.ts')

const format = angle(formatKit)
const turns = randomTurns(200, 5).map((turn) => fitted(turn, format.carries))
formatSuite({ describe, it }, { format, tools: randomTools, turns, mostRefused: 0.01 })

describe('a format of one’s own', () => {
  it('decodes on the command line’s way, by its name and by its content', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'callsmith-own-'))
    try {
      const formats = await loadFormats([module])
      const input = 'Sure.\n<<call>>{"name":"f","arguments":{"a":1}}'
      const file = join(folder, 'replies.jsonl')
      await writeFile(
        file,
        [
          { format: 'angle', input },
          { format: 'auto', input },
        ]
          .map((row) => JSON.stringify(row))
          .join('\n'),
      )
      const read: DecodedText[] = []
      for await (const one of decodeFile(file, { formats })) read.push(one)
      expect(read.map((one) => one.turn?.calls)).toEqual([
        [{ name: 'f', arguments: { a: 1 } }],
        [{ name: 'f', arguments: { a: 1 } }],
      ])
      expect(read.map((one) => one.format)).toEqual(['angle', 'angle'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('is known to nobody who was not handed it', () => {
    expect(() => builtInFormats.named('angle')).toThrow(expect.objectContaining({ code: 'format/unknown' }))
  })

  it('is written by a build, in worker threads too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'callsmith-own-'))
    try {
      await buildDataset({
        directory: join(root, 'examples', 'customer-service'),
        out: folder,
        workers: 2,
        overrides: { size: 40, format: 'angle', formats: module },
      })
      const rows = (await readFile(join(folder, 'angle', 'train.jsonl'), 'utf8')).trimEnd().split('\n')
      expect(rows.length).toBeGreaterThan(20)
      expect(rows.filter((row) => row.includes('<<call>>{')).length).toBeGreaterThan(15)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
