import { fileLines } from '../../lib/file-lines.ts'
import { isObject } from '../../lib/json.ts'

interface RejectionExample {
  /** The first user message, cut where it is long. */
  readonly text: string
  /** What the check said. */
  readonly message: string | undefined
}

/** A reason and the samples that were dropped for it; a sample may have several. */
interface Rejection {
  readonly reason: string
  readonly count: number
  readonly examples: readonly RejectionExample[]
}

export interface Rejections {
  readonly dropped: number
  /** The commonest first. */
  readonly reasons: readonly Rejection[]
}

const examplesEach = 3
const mostReasons = 1000
const longestText = 400
/** Bytes in which the reasons of a row stand; they come first in it. */
const headBytes = 4096

/**
 * Counts the reasons in `rejected.jsonl`, all of them exactly. Only rows that are shown are parsed:
 * of the others the beginning is read, where `rejected.jsonl` has its reasons.
 */
export async function rejectionsOf(path: string): Promise<Rejections> {
  const counts = new Map<string, { count: number; examples: RejectionExample[] }>()
  let dropped = 0
  await fileLines(path, (line) => {
    if (line.length === 0) return
    dropped++
    for (const reason of reasonsOf(line)) {
      const known = counts.get(reason)
      if (!known && counts.size >= mostReasons) continue
      const own = known ?? { count: 0, examples: [] }
      if (!known) counts.set(reason, own)
      own.count++
      if (own.examples.length >= examplesEach) continue
      const example = exampleOf(line, reason)
      if (example) own.examples.push(example)
    }
  })
  const reasons = [...counts].map(([reason, own]) => ({ reason, ...own }))
  return { dropped, reasons: reasons.toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)) }
}

function reasonsOf(line: Buffer): string[] {
  const head = line.toString('latin1', 0, Math.min(line.length, headBytes))
  const from = head.indexOf('[')
  const to = head.indexOf(']', from)
  if (!head.startsWith('{"reasons":[') || to === -1) return ['unknown']
  const reasons: unknown = JSON.parse(head.slice(from, to + 1))
  return Array.isArray(reasons) ? reasons.map(String) : ['unknown']
}

function exampleOf(line: Buffer, reason: string): RejectionExample | undefined {
  const row: unknown = JSON.parse(line.toString('utf8'))
  if (!isObject(row) || !isObject(row.sample)) return undefined
  const { messages, verdicts } = row.sample
  const first = Array.isArray(messages)
    ? messages.find((message) => isObject(message) && message.role === 'user')
    : undefined
  if (!isObject(first) || typeof first.content !== 'string') return undefined
  const verdict = Array.isArray(verdicts)
    ? verdicts.find((one) => isObject(one) && one.check === reason)
    : undefined
  const text = first.content
  return {
    text: text.length > longestText ? `${text.slice(0, longestText)}…` : text,
    message: isObject(verdict) && typeof verdict.message === 'string' ? verdict.message : undefined,
  }
}
