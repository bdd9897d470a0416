import { identity } from '../lib/hash.ts'
import { detectLanguage } from './detect-language.ts'
import { systemOf } from '../sample/walk.ts'
import { readersOf, statedToday } from '../language/reading/readers.ts'
import { minedName } from '../spec/fault.ts'
import type { LanguageReaders } from '../spec/reading.ts'
import type { Class, Kind, Message, Sample } from '../sample/schema.ts'
import type { DialogueOutcome } from '../spec/log-importer.ts'
import { dataFlowSteps } from './data-flow-steps.ts'
import type { LoggedCall } from './walk-calls.ts'

/** A masked dialogue, as it waits for the tools of all dialogues to be known. */
export interface MaskedDialogue {
  readonly file: string
  readonly line: number
  readonly shape: string
  readonly id?: string
  readonly messages: Message[]
  /** Arguments that are no JSON, by the id of their call. */
  readonly malformed: Readonly<Record<string, string>>
  /** Numbers of the definitions that the log has. */
  readonly definitions?: readonly number[]
  readonly language?: string
  readonly today?: string
  readonly outcome?: DialogueOutcome
}

/** Makes the sample of a dialogue. Mistaken turns bear `train: false` (Law 7). */
export function mineSample(
  dialogue: MaskedDialogue,
  calls: readonly LoggedCall[],
  offered: readonly string[],
  language: string | undefined,
  languages: LanguageReaders,
): Sample {
  const untrained = new Set(calls.filter((one) => one.mistaken).map((one) => one.message))
  const messages = dialogue.messages.map((message, at): Message =>
    message.role === 'assistant' && untrained.has(at) ? { ...message, train: false } : message,
  )
  const expected = messages.flatMap((message) => {
    if (message.role !== 'assistant') return []
    if (message.train === false) return [[]]
    return [(message.tool_calls ?? []).map(({ name, arguments: args }) => ({ name, arguments: args }))]
  })
  const steps = dataFlowSteps(calls, messages)
  const kind = kindOf(messages, calls, offered, steps !== undefined)
  const spoken = dialogue.language ?? language ?? languageOf(messages)
  const today = dialogue.today ?? statedToday(systemOf({ messages }) ?? '', readersOf(spoken, languages))
  const { file, line, shape, id, outcome } = dialogue
  const tools = [...offered]
  return {
    v: 1,
    id: identity(`[${JSON.stringify(messages)},${JSON.stringify(tools)},${JSON.stringify(expected)}]`, 24),
    kind,
    class: classOf(kind),
    tags: tagsOf(dialogue, calls),
    language: spoken,
    ...(today !== undefined && { today }),
    tools,
    messages,
    expect: { calls: expected },
    ...steps,
    verdicts: [],
    lineage: {
      source: 'log',
      seeds: [],
      parents: [`${file}:${line}`],
      origin: { file, line, shape, ...(id !== undefined && { id }) },
      ...(outcome && { outcome }),
    },
  }
}

/** The language of what users say; of everything said where they say too little. */
export function languageOf(messages: readonly Message[]): string {
  const users = messages.filter((message) => message.role === 'user').map((message) => message.content)
  const told = detectLanguage(users.join('\n'))
  if (told !== 'und') return told
  return detectLanguage(
    messages.map((message) => (message.role === 'tool' ? '' : (message.content ?? ''))).join('\n'),
  )
}

function kindOf(
  messages: readonly Message[],
  calls: readonly LoggedCall[],
  offered: readonly string[],
  flows: boolean,
): Kind {
  if (calls.length === 0) return 'no_tool'
  if (calls.some((one) => one.recovery && one.failure)) return 'error_recovery'
  if (asksFirst(messages, calls)) return 'clarify'
  const users = new Set(calls.map((one) => one.user))
  const turns = new Set(calls.map((one) => one.message))
  if (flows && users.size === 1) return 'multi_step'
  if (messages.filter((message) => message.role === 'user').length > 1 && (users.size > 1 || turns.size > 1))
    return flows ? 'multi_step' : 'multi_turn'
  if (turns.size > 1) return 'multi_step'
  if (calls.length > 1) return 'parallel'
  if (calls[0].user > firstUserOf(messages)) return 'multi_turn'
  return offered.length > 1 ? 'choice' : 'single'
}

function firstUserOf(messages: readonly Message[]): number {
  return messages.findIndex((message) => message.role === 'user')
}

/** The first thing the assistant does is ask; the user answers; then comes the one turn with calls. */
function asksFirst(messages: readonly Message[], calls: readonly LoggedCall[]): boolean {
  const reply = messages.findIndex((message) => message.role === 'assistant')
  const turn = messages[reply]
  if (turn?.role !== 'assistant' || turn.tool_calls || !/[?？]/.test(turn.content ?? '')) return false
  // "How can I help you?" asks for nothing in particular.
  const before = messages[reply - 1]
  if (before?.role !== 'user' || before.content.trim().split(/\s+/).length < 3) {
    if (!/[\u2e80-\uffff]{5}/.test(before?.content ?? '')) return false
  }
  return (
    new Set(calls.map((one) => one.message)).size === 1 &&
    messages[calls[0].user]?.role === 'user' &&
    calls[0].user === reply + 1
  )
}

function classOf(kind: Kind): Class {
  if (kind === 'no_tool') return 'negative'
  return kind === 'clarify' || kind === 'error_recovery' ? 'hard' : 'positive'
}

function tagsOf({ shape, outcome }: MaskedDialogue, calls: readonly LoggedCall[]): string[] {
  const tags = ['log', `shape:${shape}`]
  if (outcome?.success !== undefined) tags.push(outcome.success ? 'outcome:success' : 'outcome:failure')
  for (const { failure, recovery } of calls) {
    if (failure) tags.push(`failure:${minedName(failure.kind)}`)
    if (recovery) tags.push(`recovery:${recovery.how}`)
  }
  return [...new Set(tags)]
}
