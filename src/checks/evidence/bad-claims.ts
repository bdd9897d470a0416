import type { Json } from '../../lib/json.ts'
import { recent } from '../../lib/recent.ts'
import type { Sample } from '../../sample/schema.ts'
import { assistantTurns, hasCalls, leavesOf } from '../../sample/walk.ts'
import type { CheckContext } from '../../spec/check.ts'
import type { Facts } from '../../spec/facts.ts'
import { remembered } from '../verdict.ts'
import { claimsIn, supports, type Claim, type Source } from './claims.ts'
import { dayOf } from './dates.ts'
import { findWhole, visibleText, visibleTextsOf, type VisibleText } from './visible-text.ts'

/** Something exact that a reply states and nothing before it holds. */
export interface BadClaim {
  readonly path: string
  readonly claim: string
  /** True when the sample has no call. */
  readonly chat: boolean
}

const factTexts = new WeakMap<Facts, VisibleText>()

/** All that the project states, and how it is asked for. */
function textOfFacts(facts: Facts): VisibleText {
  let visible = factTexts.get(facts)
  if (visible === undefined) {
    const said = facts.facts.flatMap((fact) => [...fact.say, ...fact.ask])
    visible = visibleText([facts.business ?? '', ...said].join('\n').toLowerCase())
    factTexts.set(facts, visible)
  }
  return visible
}

/** System messages repeat from sample to sample. */
const systemTexts = recent(64, (system) => visibleText(system.toLowerCase()))

const noClaims: readonly BadClaim[] = []

/** The unsupported claims of all replies; turns that bear no loss may say what they like. */
export const badClaims = remembered((sample: Sample, context: CheckContext): readonly BadClaim[] => {
  let found: BadClaim[] | undefined
  const chat = !hasCalls(sample)
  const { messages } = sample
  for (const { turn, message, path } of assistantTurns(sample)) {
    if (turn.content === null || turn.train === false) continue
    const lower = turn.content.toLowerCase()
    const claims = claimsIn(lower)
    if (claims.length === 0) continue
    const before = visibleTextsOf(sample, context).before(message).text
    let source: Source | undefined
    for (const claim of claims) {
      if (claim.kind !== 'day' && findWhole(before, claim.text) >= 0) continue
      // Without facts nobody knows what is general knowledge; what binds the business is told still.
      if (chat && context.facts === undefined && !binds(claim, lower)) continue
      source ??= sourceBefore(messages.slice(0, message), sample, context, lower)
      if (!supports(source, claim)) (found ??= []).push({ path: `${path}/content`, claim: claim.text, chat })
    }
  }
  return found ?? noClaims
})

const bindingUnits = [
  '%',
  ' percent',
  ' day',
  ' business day',
  ' working day',
  ' week',
  ' month',
  ' hour',
  ' dollar',
  ' usd',
  ' euro',
]

/** Amounts of money, percentages, periods and ways to reach somebody. */
function binds(claim: Claim, lower: string): boolean {
  if (claim.kind === 'copied') return claim.text.includes('@') || claim.text.includes('://')
  if (claim.kind !== 'number') return false
  const at = lower.indexOf(claim.text)
  if ('$€£'.includes(lower[at - 1] ?? ' ')) return true
  const after = lower.slice(at + claim.text.length, at + claim.text.length + 14).replace(/^-/, ' ')
  return bindingUnits.some((unit) => after.startsWith(unit))
}

const derivedWords = ['total', 'difference', 'sum ', 'together', 'combined', 'remaining', 'in all']

function sourceBefore(
  messages: Sample['messages'],
  sample: Sample,
  context: CheckContext,
  reply: string,
): Source {
  const parts: string[] = []
  const lengths = new Set<number>()
  const texts: VisibleText[] = []
  for (const message of messages) {
    if (message.role === 'system') {
      texts.push(systemTexts.of(message.content))
      continue
    }
    if (message.content !== null) parts.push(message.content)
    if (message.role === 'tool') countLists(message.content, lengths)
    if (message.role === 'assistant')
      for (const made of message.tool_calls ?? [])
        for (const { value } of leavesOf(made.arguments)) parts.push(String(value))
  }
  if (sample.today !== undefined) parts.push(sample.today)
  texts.unshift(visibleText(parts.join('\n').toLowerCase()))
  if (context.facts !== undefined) texts.push(textOfFacts(context.facts))
  const now = sample.today ?? context.today
  return {
    texts,
    lengths,
    today: now === undefined ? undefined : dayOf(now),
    adds: derivedWords.some((word) => reply.includes(word)),
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
