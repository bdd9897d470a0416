import type { SetCheck } from '../spec/check.ts'
import type { SignedRows } from './signed-rows.ts'
import { listed } from '../lib/text.ts'
import { nearIndex } from '../sample/similarity/near-index.ts'
import { asked, chatted } from './examples.ts'
import { placeText, rowsOf, setRule } from './set-rule.ts'
import { signedRows } from './signed-rows.ts'

const threshold = 0.9

/** Two requests that say the same must not lead to different tools. */
const conflict = setRule({
  code: 'label/conflict',
  severity: 'error',
  about:
    'Two near-identical requests are answered with different tools, although either could have called the other’s: a model trained on both learns to guess.',
  examples: {
    passes: [
      rowsOf('train.jsonl', [
        asked('Where is my order ORD-48213, it was due on Monday?', 'find_order', { order_id: 'ORD-48213' }),
        asked('I want my money back for order ORD-48213.', 'refund_order', {
          order_id: 'ORD-48213',
          reason: 'other',
        }),
      ]),
      // The same words, but the tool was not on offer.
      rowsOf('train.jsonl', [
        asked('Please find order ORD-48213 for me right now.', 'find_order', { order_id: 'ORD-48213' }),
        {
          ...chatted('Please find order ORD-77120 for me right now.', 'I cannot do that.'),
          tools: ['repair'],
        },
      ]),
    ],
    fails: [
      rowsOf('train.jsonl', [
        asked('Please sort out order ORD-48213 for me right now.', 'find_order', { order_id: 'ORD-48213' }),
        asked('please sort out order ORD-77120 for me right now', 'refund_order', {
          order_id: 'ORD-77120',
          reason: 'other',
        }),
      ]),
    ],
  },
  open(context) {
    const cursor = signedRows(context)
    return {
      add: (row) => cursor.add(row),
      end(tell) {
        const rows = cursor.rows()
        const index = nearIndex({ sketches: rows.sketches, threshold })
        for (let row = 0; row < rows.count; row++) {
          const other = index.find(row, (candidate) => conflicts(rows, row, candidate))
          index.add(row)
          if (other === -1) continue
          const place = { file: rows.files[rows.fileOf[row]], line: rows.lineOf[row] }
          const there = { file: rows.files[rows.fileOf[other]], line: rows.lineOf[other] }
          const here = rows.labels.called(rows.labelOf[row])
          const others = rows.labels.called(rows.labelOf[other])
          tell(
            place,
            '/messages',
            `The user asks the same as in ${placeText(there, place.file)}, but here ${answer(here)} and there ${answer(others)}. Decide which is right and correct or drop the other.`,
          )
        }
      },
    }
  },
})

/** Different tools, all of which were on offer in both samples. */
function conflicts(rows: SignedRows, a: number, b: number): boolean {
  const { labels, labelOf } = rows
  const [one, other] = [labelOf[a], labelOf[b]]
  return !labels.sameCalls(one, other) && labels.couldCall(one, other) && labels.couldCall(other, one)
}

function answer(called: readonly string[]): string {
  return called.length === 0 ? 'no tool is called' : `the call is to ${listed(called)}`
}

export const labelChecks: readonly SetCheck[] = [conflict]
