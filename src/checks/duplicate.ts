import type { Sample } from '../sample/schema.ts'
import type { SetCheck } from '../spec/check.ts'
import { hash32 } from '../lib/hash.ts'
import { hashTable } from '../lib/hash-table.ts'
import { canonicalJson } from '../lib/json.ts'
import { nearIndex } from '../sample/similarity/near-index.ts'
import { userTexts } from '../sample/said.ts'
import { asked } from './examples.ts'
import { placeText, rowsOf, setRule } from './set-rule.ts'
import type { Place } from './set-rule.ts'
import { signedRows } from './signed-rows.ts'

const find = (text: string, order: string): Sample => asked(text, 'find_order', { order_id: order })

const different = rowsOf('train.jsonl', [
  find('Where is my order ORD-48213? It was due on Monday.', 'ORD-48213'),
  find('can u look up ORD-77120 pls', 'ORD-77120'),
])

/** The same words and the same calls stand twice in a file. */
const exact = setRule({
  code: 'duplicate/exact',
  severity: 'error',
  about:
    'A row has the same user messages and the same calls as an earlier row of its file: it teaches nothing new and counts double.',
  examples: {
    passes: [
      different,
      // Rows of two files may be the same: a dataset can stand in several formats.
      [...rowsOf('samples.jsonl', [different[0].sample]), ...rowsOf('train.jsonl', [different[0].sample])],
    ],
    fails: [rowsOf('train.jsonl', [different[0].sample, different[1].sample, different[0].sample])],
  },
  open() {
    const seen = hashTable()
    const places: Place[] = []
    const files = new Map<string, number>()
    let rows = 0
    const lines: number[] = []
    return {
      add({ file, line, sample }) {
        if (!files.has(file)) files.set(file, files.size)
        const number = files.get(file) ?? 0
        const [hi, lo] = contentHash(sample, number)
        const first = seen.put(hi, lo, rows)
        lines[rows++] = line
        if (first !== -1) places.push({ file, line }, { file, line: lines[first] })
      },
      end(tell) {
        for (let i = 0; i < places.length; i += 2)
          tell(
            places[i],
            '',
            `The user messages and the calls are those of ${placeText(places[i + 1], places[i].file)}. Keep one of them.`,
          )
      },
    }
  },
})

/** Two independent hashes of the user's words and the calls, as they stand. */
function contentHash(sample: Sample, seed: number): [number, number] {
  const calls = sample.messages.flatMap((message) =>
    message.role === 'assistant'
      ? (message.tool_calls ?? []).map((call) => `${call.name} ${canonicalJson(call.arguments)}`)
      : [],
  )
  const content = [...userTexts(sample), '', ...calls].join('\n')
  return [hash32(content, seed * 2 + 1), hash32(content, seed * 2 + 2 + 0x5bd1e995)]
}

/** Two rows of a file say nearly the same. */
const near = setRule({
  code: 'duplicate/near',
  severity: 'warning',
  about:
    'The user messages of a row are near to those of an earlier row of its file (similarity 0.7 or more with ids and numbers masked): the set is less varied than it is large.',
  examples: {
    passes: [different],
    fails: [
      rowsOf('train.jsonl', [
        find(
          'Hi there, I would like to know where my order ORD-48213 is, it was due on Monday.',
          'ORD-48213',
        ),
        find(
          'Hi there, I would like to know where my order ORD-77120 is, it was due on Monday!',
          'ORD-77120',
        ),
      ]),
    ],
  },
  open(context) {
    const cursor = signedRows(context)
    return {
      add: (row) => cursor.add(row),
      end(tell) {
        const rows = cursor.rows()
        const index = nearIndex({ sketches: rows.sketches })
        for (let row = 0; row < rows.count; row++) {
          const other = index.find(row, (candidate) => rows.fileOf[candidate] === rows.fileOf[row])
          if (other === -1) {
            index.add(row)
            continue
          }
          const file = rows.files[rows.fileOf[row]]
          tell(
            { file, line: rows.lineOf[row] },
            '',
            `The user says nearly the same as in line ${rows.lineOf[other]}. Keep the better one, or say it in other words.`,
          )
        }
      },
    }
  },
})

export const duplicateChecks: readonly SetCheck[] = [exact, near]
