import type { SetCheck } from '../spec/check.ts'
import type { SignedRows } from './signed-rows.ts'
import { nearIndex } from '../sample/similarity/near-index.ts'
import { asked } from './examples.ts'
import { placeText, rowsOf, setRule } from './set-rule.ts'
import { signedRows } from './signed-rows.ts'

const lookUp = (text: string, order: string) => asked(text, 'find_order', { order_id: order })
const late = lookUp(
  'Hi, my parcel ORD-48213 was due on Monday and nobody has rung, where is it?',
  'ORD-48213',
)
const lateToo = lookUp(
  'hi, my parcel ORD-77120 was due on Monday and nobody has rung, where is it',
  'ORD-77120',
)
const other = lookUp('can u check what i bought under ORD-31876', 'ORD-31876')

/** What is tested must not have been trained on. */
const familyAcrossSplit = setRule({
  code: 'leak/family-across-split',
  severity: 'error',
  about:
    'A user message of a validation or test file stands, exactly or nearly (similarity 0.7 or more with ids and numbers masked), in the train file too: the score on it says nothing about new messages.',
  examples: {
    passes: [
      [...rowsOf('train.jsonl', [late, lateToo]), ...rowsOf('test.jsonl', [other])],
      // The records of a build hold the rows of all its files.
      [
        ...rowsOf('samples.jsonl', [late, other]),
        ...rowsOf('train.jsonl', [late]),
        ...rowsOf('test.jsonl', [other]),
      ],
      [...rowsOf('train.jsonl', [late]), ...rowsOf('trl/train.jsonl', [late])],
    ],
    fails: [
      [...rowsOf('train.jsonl', [late, other]), ...rowsOf('validation.jsonl', [lateToo])],
      [...rowsOf('mine.jsonl', [late]), ...rowsOf('exam.jsonl', [lateToo])],
    ],
  },
  open(context) {
    const cursor = signedRows(context)
    return {
      add: (row) => cursor.add(row),
      end(tell) {
        const rows = cursor.rows()
        const sides = sidesOf(rows.files)
        const ordered = rowsBySide(rows, sides)
        if (ordered.length < 2) return
        const index = nearIndex({ sketches: rows.sketches })
        const told = new Uint8Array(rows.count)
        for (let i = 0; i < ordered.length; i++) {
          const last = i === ordered.length - 1
          const side = ordered[i].side
          for (const row of ordered[i].rows) {
            // A row that has been told of is passed over, so that another one like it is found.
            const accepts = (c: number): boolean => told[c] === 0 && sides[rows.fileOf[c]] !== side
            // The row of the smaller side is told of, so all of them are looked for, not only one.
            let found = index.find(row, accepts)
            for (let n = 0; found !== -1 && n < mostAlike; n++) {
              told[found] = 1
              const place = { file: rows.files[rows.fileOf[found]], line: rows.lineOf[found] }
              const there = { file: rows.files[rows.fileOf[row]], line: rows.lineOf[row] }
              tell(
                place,
                '/messages',
                `The user says what stands in ${placeText(there)} too. Move both to one side of the split, or drop one.`,
              )
              found = index.find(row, accepts)
            }
            if (!last) index.add(row)
          }
        }
      },
    }
  },
})

const mostAlike = 100

/** Which side of a split each file is; undefined for a file that is compared with none. */
function sidesOf(files: readonly string[]): (string | undefined)[] {
  const named = files.map(sideOfName)
  if (new Set(named.filter((side) => side !== undefined && side !== 'all')).size > 1)
    return named.map((side) => (side === 'all' ? undefined : side))
  // No two sides are named: files given together are taken for the sides.
  return files.map((file, i) => (named[i] === 'all' ? undefined : (named[i] ?? file)))
}

function sideOfName(file: string): string | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).toLowerCase()
  const words = name.split(/[^a-z]/)
  if (words.includes('samples') || words.includes('rejected')) return 'all'
  if (words.includes('train') || words.includes('training')) return 'train'
  if (words.includes('test') || words.includes('eval')) return 'test'
  if (
    words.includes('validation') ||
    words.includes('valid') ||
    words.includes('val') ||
    words.includes('dev')
  )
    return 'validation'
  return undefined
}

/** The rows of each side, the smallest side first: verdicts are told of the smaller one's rows. */
function rowsBySide(rows: SignedRows, sides: readonly (string | undefined)[]) {
  const bySide = new Map<string, number[]>()
  for (let row = 0; row < rows.count; row++) {
    const side = sides[rows.fileOf[row]]
    if (side === undefined) continue
    const list = bySide.get(side)
    if (list) list.push(row)
    else bySide.set(side, [row])
  }
  const train = (side: string): number => (side === 'train' ? 1 : 0)
  return [...bySide]
    .map(([side, list]) => ({ side, rows: list }))
    .sort((a, b) => train(a.side) - train(b.side) || a.rows.length - b.rows.length)
}

export const leakChecks: readonly SetCheck[] = [familyAcrossSplit]
