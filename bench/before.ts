import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runMeasured, type Spent } from './peak-memory.ts'

/** One command in the checkout of before and in this one, run in turn; the medians. */
export interface BesideBefore {
  readonly what: string
  readonly before: Spent
  readonly now: Spent
}

/**
 * Times this checkout beside another one (`npm run bench -- --before DIR`, a checkout with its dependencies installed):
 * the same command in both, in turn, so that both meet the same hour of the machine.
 */
export async function benchBefore(before: string, now: string, folder: string): Promise<BesideBefore[]> {
  const line = join(folder, 'one.jsonl')
  const text = '<tool_call>\n{"name": "find_order", "arguments": {"order_id": "ORD-48213"}}\n</tool_call>'
  await writeFile(line, `${JSON.stringify({ format: 'hermes', input: text })}\n`)
  const small = join(folder, 'small.jsonl')
  const out = join(folder, 'before')
  await mkdir(out, { recursive: true })
  await runMeasured([entryOf(now), 'build', exampleOf(now), '--out', join(out, 'rows'), '--size', '50'])
  const rows = await readFile(join(out, 'rows', 'train.jsonl'), 'utf8')
  await writeFile(small, rows.split('\n').slice(0, 20).join('\n').concat('\n'))
  const large = join(out, 'large')
  const build = (root: string) => ['build', exampleOf(root), '--out', large, '--size', '100000']
  const commands: readonly (readonly [
    what: string,
    times: number,
    words: (root: string) => readonly string[],
  ])[] = [
    ['callsmith --version', 9, () => ['--version']],
    ['decode of one line', 9, () => ['decode', line, '--json']],
    ['check of twenty rows', 9, () => ['check', small]],
    ['build of 100,000 rows', 3, build],
  ]
  const figures: BesideBefore[] = []
  for (const [what, times, words] of commands) {
    const spent: Record<'before' | 'now', Spent[]> = { before: [], now: [] }
    for (let i = 0; i < times; i++) {
      for (const [side, root] of Object.entries({ before, now }) as ['before' | 'now', string][]) {
        await rm(large, { recursive: true, force: true })
        spent[side].push(await runMeasured([entryOf(root), ...words(root)]))
      }
    }
    figures.push({ what, before: median(spent.before), now: median(spent.now) })
  }
  return figures
}

/** Bundled where both can be: `npm run build` first, in both. */
const entryOf = (root: string) => {
  const bundle = join(root, 'dist', 'cli.js')
  return existsSync(bundle) ? bundle : join(root, 'src', 'cli', 'main.ts')
}
const exampleOf = (root: string) => join(root, 'examples', 'customer-service')

function median(spent: readonly Spent[]): Spent {
  return spent.toSorted((a, b) => a.seconds - b.seconds)[spent.length >> 1]
}
