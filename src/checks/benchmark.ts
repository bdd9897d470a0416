import type { BenchmarkEntry, CheckContext, SampleCheck } from '../spec/check.ts'
import type { Sample, ToolCall } from '../sample/schema.ts'
import { benchmarkIndex } from './benchmark-index.ts'
import { asked } from './examples.ts'
import { remembered } from './evidence/remembered.ts'
import { rule } from './verdict.ts'

/** Where a sample overlaps with a benchmark. */
interface Overlap {
  readonly exact?: { readonly entry: BenchmarkEntry; readonly path: string }
  readonly near?: { readonly entry: BenchmarkEntry; readonly path: string; readonly share: number }
  readonly called?: BenchmarkEntry
}

/** The sureest overlap alone: a message that is the same is not also told as one that is nearly so. */
const overlapOf = remembered((sample: Sample, { benchmark }: CheckContext): Overlap => {
  if (!benchmark || benchmark.length === 0) return {}
  const index = benchmarkIndex(benchmark)
  let near: Overlap['near']
  const calls: ToolCall[] = []
  for (let i = 0; i < sample.messages.length; i++) {
    const message = sample.messages[i]
    if (message.role === 'assistant' && message.train !== false) calls.push(...(message.tool_calls ?? []))
    if (message.role !== 'user') continue
    const path = `/messages/${i}`
    const entry = index.exact(message.content)
    if (entry) return { exact: { entry, path } }
    const found = index.near(message.content)
    if (found && found.share > (near?.share ?? 0)) near = { ...found, path }
  }
  if (near) return { near }
  const called = index.called(calls)
  return called ? { called } : {}
})

function placeOf({ file, line, id }: BenchmarkEntry): string {
  return `${file} line ${line}${id === undefined ? '' : ` (${id.slice(0, 60)})`}`
}

const planted = asked('Where is my parcel ORD-48213? It was due on Monday.', 'find_order', {
  order_id: 'ORD-48213',
})
const nearly = asked('Where is my parcel ORD-77120, please? It was due on Monday.', 'find_order', {
  order_id: 'ORD-77120',
})
const reworded = asked('can u check what became of ORD-48213', 'find_order', { order_id: 'ORD-48213' })
const other = asked('Please look up ORD-31876 for me.', 'find_order', { order_id: 'ORD-31876' })

/** The benchmark that the examples of these rules are held against. */
export const exampleBenchmark: readonly BenchmarkEntry[] = [
  {
    file: 'benchmark.jsonl',
    line: 1,
    id: 'orders_0',
    said: ['Where is my parcel ORD-48213? It was due on Monday.'],
    calls: [
      {
        name: 'find_order',
        arguments: [{ name: 'order_id', values: ['ORD-48213'], optional: false }],
      },
    ],
  },
]

/** Overlap with what a model will be measured by (`check --against`, `benchmarks` in the configuration). */
export const benchmarkChecks: readonly SampleCheck[] = [
  rule({
    code: 'leak/benchmark',
    severity: 'error',
    about:
      'A user message is word for word one of the benchmark that the files are held against: a model that was trained on it is not measured by it.',
    examples: { passes: [other, nearly, reworded], fails: [planted] },
    find(sample, context, tell) {
      const { exact } = overlapOf(sample, context)
      if (exact)
        tell(exact.path, `The user says word for word what stands in ${placeOf(exact.entry)}. Drop this row.`)
    },
  }),
  rule({
    code: 'leak/benchmark-near',
    severity: 'error',
    about:
      'A user message holds most of one of the benchmark (60 % of its runs of three words and at least three of them, ids and numbers masked).',
    examples: { passes: [other, planted, reworded], fails: [nearly] },
    find(sample, context, tell) {
      const { near } = overlapOf(sample, context)
      if (near)
        tell(
          near.path,
          `The user says nearly what stands in ${placeOf(near.entry)}: ${Math.round(near.share * 100)} % of its runs of three words are here. Drop this row, or say it another way.`,
        )
    },
  }),
  rule({
    code: 'leak/benchmark-call',
    severity: 'warning',
    about:
      'The same calls with the same arguments as an entry of the benchmark, in other words: harmless where values are common, a leak where the row is a paraphrase.',
    examples: { passes: [other, planted, nearly], fails: [reworded] },
    find(sample, context, tell) {
      const { called } = overlapOf(sample, context)
      if (called)
        tell(
          '/messages',
          `Its calls are those that ${placeOf(called)} expects, asked for in other words. Compare the two, and drop this row if it is a paraphrase.`,
        )
    },
  }),
]
