import { dayOf } from '../../lib/calendar-day.ts'
import { findWhole } from '../../lib/plain-words.ts'
import type { Json } from '../../lib/json.ts'
import { readersOf, type Read } from '../../language/reading/readers.ts'
import { recent, type Recent } from '../../lib/recent.ts'
import type { Sample } from '../../sample/schema.ts'
import { assistantTurns, hasCalls, leavesOf } from '../../sample/walk.ts'
import type { CheckContext } from '../../spec/check.ts'
import type { Facts } from '../../spec/facts.ts'
import type { Claim, Reading } from '../../spec/reading.ts'
import { remembered } from './remembered.ts'
import { supports, type Source } from './supports.ts'
import { visibleTextsOf } from './visible-text.ts'

/** Something exact that a reply states and nothing before it holds. */
export interface BadClaim {
  readonly path: string
  readonly claim: string
  /** True when the sample has no call. */
  readonly chat: boolean
}

/** What repeats from sample to sample, as one reader has it. */
interface Kept {
  readonly systems: Recent<Reading>
  readonly facts: WeakMap<Facts, Reading>
}

const keptBy = new WeakMap<Read, Kept>()

function keptOf(read: Read): Kept {
  let kept = keptBy.get(read)
  if (kept === undefined) {
    kept = { systems: recent(64, (system) => read(system.toLowerCase())), facts: new WeakMap() }
    keptBy.set(read, kept)
  }
  return kept
}

/** All that the project states, and how it is asked for. */
function readingOfFacts(facts: Facts, read: Read): Reading {
  const { facts: known } = keptOf(read)
  let reading = known.get(facts)
  if (reading === undefined) {
    const said = facts.facts.flatMap((fact) => [...fact.say, ...fact.ask])
    reading = read([facts.business ?? '', ...said].join('\n').toLowerCase())
    known.set(facts, reading)
  }
  return reading
}

const noClaims: readonly BadClaim[] = []

/** The unsupported claims of all replies; turns that bear no loss may say what they like. */
export const badClaims = remembered((sample: Sample, context: CheckContext): readonly BadClaim[] => {
  let found: BadClaim[] | undefined
  const chat = !hasCalls(sample)
  const { messages } = sample
  const readers = readersOf(sample.language, context.languages)
  for (const { turn, message, path } of assistantTurns(sample)) {
    if (turn.content === null || turn.train === false) continue
    const lower = turn.content.toLowerCase()
    const sources = readers.map((read) =>
      openSource(messages.slice(0, message), sample, context, read, lower),
    )
    for (const { reply } of sources) {
      for (const claim of reply.claims()) {
        const before = visibleTextsOf(sample, context).before(message).text
        if (claim.kind !== 'day' && findWhole(before, claim.text) >= 0) continue
        // Without facts nobody knows what is general knowledge; what binds the business is told still.
        if (chat && context.facts === undefined && !reply.binds(claim)) continue
        if (!sources.some((one) => one.supports(claim)))
          (found ??= []).push({ path: `${path}/content`, claim: claim.text, chat })
      }
    }
  }
  return found ?? noClaims
})

/** What stands before a reply, as one reader has it; put together when a claim first asks for it. */
function openSource(
  messages: Sample['messages'],
  sample: Sample,
  context: CheckContext,
  read: Read,
  lower: string,
) {
  const reply = read(lower)
  let source: Source | undefined
  return {
    reply,
    supports: (claim: Claim) =>
      supports((source ??= sourceBefore(messages, sample, context, read, reply)), claim),
  }
}

function sourceBefore(
  messages: Sample['messages'],
  sample: Sample,
  context: CheckContext,
  read: Read,
  reply: Reading,
): Source {
  const parts: string[] = []
  const lengths = new Set<number>()
  const texts: Reading[] = []
  for (const message of messages) {
    if (message.role === 'system') {
      texts.push(keptOf(read).systems.of(message.content))
      continue
    }
    if (message.content !== null) parts.push(message.content)
    if (message.role === 'tool') countLists(message.content, lengths)
    if (message.role === 'assistant')
      for (const made of message.tool_calls ?? [])
        for (const { value } of leavesOf(made.arguments)) parts.push(String(value))
  }
  if (sample.today !== undefined) parts.push(sample.today)
  texts.unshift(read(parts.join('\n').toLowerCase()))
  if (context.facts !== undefined) texts.push(readingOfFacts(context.facts, read))
  const now = sample.today ?? context.today
  return {
    texts,
    lengths,
    today: now === undefined ? undefined : dayOf(now),
    adds: reply.speaksOfTotals(),
  }
}

/** How many things the lists of a result hold: "I found three orders". */
function countLists(content: string, lengths: Set<number>): void {
  if (!content.includes('[')) return
  const open: { value: Json; depth: number }[] = [{ value: parsed(content), depth: 0 }]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.depth > 16 || typeof one.value !== 'object' || one.value === null) continue
    if (Array.isArray(one.value)) lengths.add(one.value.length)
    for (const inner of Object.values(one.value)) open.push({ value: inner, depth: one.depth + 1 })
  }
}

/** The JSON in a result; null when it is none. */
export function parsed(content: string): Json {
  try {
    return JSON.parse(content) as Json
  } catch {
    return null
  }
}
