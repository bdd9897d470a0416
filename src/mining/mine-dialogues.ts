import { sampleChecks } from '../checks/index.ts'
import { identity } from '../lib/hash.ts'
import { canonicalJson } from '../lib/json.ts'
import { userTexts } from '../sample/said.ts'
import { callsOf } from '../sample/walk.ts'
import type { Message, Sample, Verdict } from '../sample/schema.ts'
import type { CheckContext, SampleCheck } from '../spec/check.ts'
import type { LanguageReaders } from '../spec/reading.ts'
import type { CatalogTool, Tool } from '../spec/tool.ts'
import { severityOf, type Severities } from '../checks/severities.ts'
import { badCases } from './bad-case.ts'
import { minedName } from '../spec/fault.ts'
import { disagreementFinder } from './disagreements.ts'
import { logSeverities } from '../checks/log-severities.ts'
import { mineSample, type MaskedDialogue } from './mine-sample.ts'
import { outcomeReason, type OutcomeFilter } from './outcome-filter.ts'
import { seedsByLanguage } from './seed-messages.ts'
import type { SettledTools } from '../rows/logged-tools.ts'
import { walkCalls, type LoggedCall } from './walk-calls.ts'

/** Where the second pass writes. */
export interface MineTo {
  sample(line: string): Promise<void>
  rejected(line: string): Promise<void>
  badCase(line: string): Promise<void>
  unread(line: string): Promise<void>
}

export interface MineOptions {
  readonly settled: SettledTools
  /** Tools of dialogues whose log defines none: `--tools`, or those inferred from the calls of a file. */
  readonly elsewhere: (file: string) => readonly Tool[]
  /** True where those are inferred, so that no call can be at fault by them. */
  readonly inferred: boolean
  readonly catalog: ReadonlyMap<string, CatalogTool>
  readonly outcome: OutcomeFilter
  /** Severities that somebody chose, over those for logs. */
  readonly severities: Severities
  readonly language: string | undefined
  /** Who reads the dialogues. */
  readonly languages: LanguageReaders
}

/** Messages of the longest dialogue that becomes a sample: an agent in a loop teaches nothing. */
const mostMessages = 1000

/** Tools offered in a sample whose log does not say; more would drown a prompt. */
const mostOffered = 64

/** Opens the second pass: each masked dialogue becomes a sample, seeds and bad cases. */
export function dialogueMiner(to: MineTo, options: MineOptions) {
  const { catalog } = options
  const checks = sampleChecks
  const seeds = seedsByLanguage()
  const disagreements = disagreementFinder()
  const seen = new Set<string>()
  const tally = emptyTally()
  const offers = offerReader(options)

  return {
    tally,
    seeds,
    disagreements,
    async add(given: MaskedDialogue): Promise<void> {
      const { tools, rename, defined } = offers(given)
      const dialogue = { ...given, messages: given.messages.map((message) => renamed(message, rename)) }
      const calls = walkCalls(dialogue.messages, {
        tools: defined ? tools : undefined,
        malformed: new Map(Object.entries(dialogue.malformed)),
      })
      const names = [...tools.keys()]
      const place = `${dialogue.file}:${dialogue.line}`
      const { messages, closing } = withoutClosing(dialogue.messages)
      const kept = calls.filter((one) => one.message < messages.length)
      const sample = mineSample({ ...dialogue, messages }, kept, names, options.language, options.languages)
      count(tally.shapes, dialogue.shape)
      count(tally.languages, sample.language)
      const { success } = dialogue.outcome ?? {}
      tally.outcomes[success === undefined ? 'unknown' : success ? 'success' : 'failure']++
      seeds.of(sample.language).add(dialogue.messages, calls, catalog)
      disagreements.add(place, dialogue.messages, calls, names)
      for (const one of badCases(dialogue, calls, sample)) await to.badCase(line(one))
      noteFailures(calls, tally)

      const reason = outcomeReason(dialogue.outcome, options.outcome)
      const verdicts = verdictsOf(sample, calls, checks, options)
      const errors = verdicts.filter((verdict) => verdict.severity === 'error')
      const content = contentOf(sample)
      const again = reason === undefined && errors.length === 0 && seen.has(content)
      const side = reason === undefined && errors.length === 0 && !again ? 'samples' : 'rejected'
      const whole = side === 'samples' ? messages : dialogue.messages
      tally.messages[side] += whole.length
      tally.calls[side] += whole.reduce(
        (n, one) => n + (one.role === 'assistant' ? (one.tool_calls?.length ?? 0) : 0),
        0,
      )
      if (side === 'samples') {
        seen.add(content)
        tally.samples++
        count(tally.kinds, sample.kind)
        for (const verdict of verdicts) count(tally.warnings, verdict.check)
        tally.closing += closing.length
        for (const [i, message] of closing.entries())
          await to.unread(
            line({
              file: dialogue.file,
              line: dialogue.line,
              path: `/messages/${messages.length + i}`,
              why: 'It stands after the last turn of the assistant, and a sample ends with that.',
              value: message,
            }),
          )
        await to.sample(line({ ...sample, verdicts }))
        return
      }
      const reasons =
        reason !== undefined
          ? [reason]
          : again
            ? ['duplicate/exact']
            : [...new Set(errors.map((verdict) => verdict.check))]
      if (reason !== undefined) tally.setAside++
      else if (again) tally.duplicates++
      else tally.rejected++
      for (const one of reasons) count(tally.reasons, one)
      await to.rejected(line({ reasons, ...sample, messages: whole, verdicts }))
    },
  }
}

/** What the checks say of a mined sample, with the severities that logs have. */
function verdictsOf(
  sample: Sample,
  calls: readonly LoggedCall[],
  checks: readonly SampleCheck[],
  { catalog, languages, severities: chosen }: MineOptions,
): Verdict[] {
  const context: CheckContext = { tools: catalog, facts: undefined, today: undefined, languages }
  if (sample.messages.length > mostMessages)
    return [
      {
        check: 'log/too-long',
        severity: 'error',
        path: '/messages',
        message: `The dialogue has ${sample.messages.length} messages, more than the ${mostMessages} of a sample. Cut it up.`,
      },
    ]
  const found = checks.flatMap((check) => check.run(sample, context))
  if (calls.length > 0 && calls.every((one) => one.mistaken && !one.recovery))
    found.push({
      check: 'log/only-mistakes',
      severity: 'error',
      path: '/messages',
      message: 'Every call of this dialogue is a mistake, so there is none to learn from.',
    })
  const severities = { ...logSeverities(sample.language), ...chosen }
  return found.flatMap((verdict) => {
    // A turn that is not trained may hold the mistake that it is there to show.
    const at = /^\/messages\/(\d+)\/tool_calls\//.exec(verdict.path)
    const turn = at === null ? undefined : sample.messages[Number(at[1])]
    if (
      turn?.role === 'assistant' &&
      turn.train === false &&
      /^(?:schema|grounding|realism)\//.test(verdict.check)
    )
      return []
    const severity = severityOf(verdict.check, verdict.severity, severities)
    return severity === 'off' ? [] : [{ ...verdict, severity }]
  })
}

/** What makes two samples one: the same words of the user and the same calls, as `duplicate/exact` has it. */
function contentOf(sample: Sample): string {
  const calls = callsOf(sample).map(({ call }) => `${call.name} ${canonicalJson(call.arguments)}`)
  return identity([...userTexts(sample), '', ...calls].join('\n'), 20)
}

/** What the second pass counts. */
function emptyTally() {
  return {
    samples: 0,
    rejected: 0,
    setAside: 0,
    duplicates: 0,
    closing: 0,
    messages: { samples: 0, rejected: 0 },
    calls: { samples: 0, rejected: 0 },
    kinds: new Map<string, number>(),
    languages: new Map<string, number>(),
    shapes: new Map<string, number>(),
    outcomes: { success: 0, failure: 0, unknown: 0 },
    reasons: new Map<string, number>(),
    warnings: new Map<string, number>(),
    failures: new Map<string, { count: number; example: string }>(),
    recoveries: new Map<string, number>(),
  }
}

interface Offer {
  readonly tools: ReadonlyMap<string, Tool>
  readonly rename: ReadonlyMap<string, string>
  /** False where the tools are inferred from these very calls. */
  readonly defined: boolean
}

/** The tools offered in a dialogue, under the names they have in `tools.json`. */
function offerReader({ settled, elsewhere, inferred, catalog }: MineOptions) {
  const none: ReadonlyMap<string, string> = new Map()
  return (dialogue: MaskedDialogue): Offer => {
    const { definitions } = dialogue
    if (!definitions) {
      const all = elsewhere(dialogue.file)
      return {
        tools: new Map((inferred ? fitting(all, dialogue) : all).map((tool) => [tool.name, tool])),
        rename: none,
        defined: !inferred,
      }
    }
    const tools = new Map<string, Tool>()
    const rename = new Map<string, string>()
    for (const number of definitions) {
      const name = settled.nameOf(number)
      const tool = catalog.get(name)
      if (tool) tools.set(name, tool)
      const old = settled.oldNameOf(number)
      if (old !== name) rename.set(old, name)
    }
    return { tools, rename, defined: true }
  }
}

/** All tools where they are few; else those the dialogue calls, filled up from the rest. */
function fitting(tools: readonly Tool[], { messages }: MaskedDialogue): readonly Tool[] {
  if (tools.length <= mostOffered) return tools
  const called = new Set(
    messages.flatMap((message) =>
      message.role === 'assistant' ? (message.tool_calls ?? []).map((call) => call.name) : [],
    ),
  )
  const first = tools.filter((tool) => called.has(tool.name))
  const rest = tools
    .filter((tool) => !called.has(tool.name))
    .slice(0, Math.max(0, mostOffered - first.length))
  const kept = new Set([...first, ...rest])
  return tools.filter((tool) => kept.has(tool))
}

function renamed(message: Message, names: ReadonlyMap<string, string>): Message {
  if (names.size === 0) return message
  if (message.role === 'tool') return { ...message, name: names.get(message.name) ?? message.name }
  if (message.role !== 'assistant' || !message.tool_calls) return message
  return {
    ...message,
    tool_calls: message.tool_calls.map((call) => ({ ...call, name: names.get(call.name) ?? call.name })),
  }
}

/** A sample ends with the assistant: a last "thanks", or the result of a last call, teaches nothing. */
function withoutClosing(messages: readonly Message[]): { messages: Message[]; closing: Message[] } {
  const last = messages.findLastIndex((message) => message.role === 'assistant')
  if (last < 0) return { messages: [...messages], closing: [] }
  return { messages: messages.slice(0, last + 1), closing: messages.slice(last + 1) }
}

function noteFailures(
  calls: readonly LoggedCall[],
  tally: { failures: Map<string, { count: number; example: string }>; recoveries: Map<string, number> },
): void {
  for (const { call, failure, recovery } of calls) {
    if (!failure) continue
    const known = tally.failures.get(minedName(failure.kind))
    if (known) known.count++
    else
      tally.failures.set(minedName(failure.kind), {
        count: 1,
        example: `${call.name}(${JSON.stringify(call.arguments).slice(0, 80)}): ${failure.evidence}`,
      })
    count(tally.recoveries, recovery?.how ?? 'not recovered')
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
