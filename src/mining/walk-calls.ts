import { isObject, sameJson, type JsonObject } from '../lib/json.ts'
import { nearest } from '../lib/text.ts'
import type { Message, ToolCall } from '../sample/schema.ts'
import { leavesOf } from '../sample/walk.ts'
import type { Tool } from '../spec/tool.ts'
import { validatorOf } from './tool-validator.ts'
import { faultNamed, faultOfKeyword } from '../faults/all-faults.ts'
import { failureInResult, type Failure } from '../faults/failure-in-result.ts'

/** A call of a logged dialogue and what became of it. */
export interface LoggedCall {
  readonly call: ToolCall
  /** Index of its message. */
  readonly message: number
  /** Index of the user message before it; -1 where there is none. */
  readonly user: number
  readonly result: string | undefined
  failure: Failure | undefined
  recovery: Recovery | undefined
  /** True where the model was at fault, so that its turn must not be learned (Law 7). */
  mistaken: boolean
}

/** How a dialogue goes on after a failed call. */
export interface Recovery {
  /** Other arguments, the same call again, another tool, or words that tell of it. */
  readonly how: 'corrected' | 'retried' | 'replaced' | 'reported'
  /** Index of the message that recovers. */
  readonly message: number
  /** True where the user had to speak first. */
  readonly afterUser: boolean
}

/** What a dialogue's calls are judged by. */
export interface CallContext {
  /** The tools that were offered; undefined where no log and no file defines them. */
  readonly tools: ReadonlyMap<string, Tool> | undefined
  /** Arguments that are no JSON, by the id of their call. */
  readonly malformed: ReadonlyMap<string, string>
}

/** The calls of a dialogue with their results, failures and recoveries. */
export function walkCalls(messages: readonly Message[], context: CallContext): LoggedCall[] {
  const results = new Map<string, string>()
  for (const message of messages)
    if (message.role === 'tool') results.set(message.tool_call_id, message.content)
  const calls: LoggedCall[] = []
  let user = -1
  messages.forEach((message, at) => {
    if (message.role === 'user') user = at
    if (message.role !== 'assistant') return
    for (const call of message.tool_calls ?? []) {
      const result = results.get(call.id)
      const failure = failureOfCall(call, result, context)
      calls.push({ call, message: at, user, result, failure, recovery: undefined, mistaken: false })
    }
  })
  noteCorrections(calls, messages)
  noteRepeats(calls)
  calls.forEach((one, i) => {
    if (!one.failure) return
    one.recovery = recoveryOf(one, calls.slice(i + 1, i + 1 + farthest), messages)
    one.mistaken = isMistaken(one, messages)
  })
  return calls
}

function failureOfCall(
  call: ToolCall,
  result: string | undefined,
  { tools, malformed }: CallContext,
): Failure | undefined {
  const text = malformed.get(call.id)
  if (text !== undefined) return { kind: 'malformed_json', evidence: `The arguments are ${clip(text)}` }
  const tool = tools?.get(call.name)
  if (tools && !tool) {
    const near = nearest(call.name, tools.keys())
    return {
      kind: 'unknown_tool',
      evidence: `${call.name} is not among the tools offered${near === undefined ? '' : `; ${near} is`}`,
    }
  }
  const said = result === undefined ? undefined : failureInResult(result)
  const fault = tool && faultIn(call.arguments, tool)
  // The schema says more exactly than the result what was wrong, where the result blames the arguments or says little.
  return fault && (!said || faultNamed(said.kind).vague) ? fault : said
}

/** Kinds of failure that only the arguments show: the tool may have accepted them anyway. */
function wentWell(one: LoggedCall): boolean {
  return one.result !== undefined && failureInResult(one.result) === undefined
}

function faultIn(args: JsonObject, tool: Tool): Failure | undefined {
  const validator = validatorOf(tool)
  if (!validator.accepts(args)) {
    const [fault] = validator.validate(args)
    if (fault)
      return {
        kind: faultOfKeyword(fault.keyword),
        evidence: `${fault.path === '' ? 'The arguments' : fault.path} ${fault.message}`,
      }
  }
  const { properties, additionalProperties } = tool.parameters
  if (!isObject(properties) || isObject(additionalProperties) || additionalProperties === true)
    return undefined
  const extra = Object.keys(args).find((key) => !Object.hasOwn(properties, key))
  return extra === undefined
    ? undefined
    : { kind: 'extra_argument', evidence: `${tool.name} has no parameter ${extra}` }
}

/** Calls that are looked through for a correction or a recovery; beyond them it is another matter. */
const farthest = 20

/** The first message of a role after another message; -1 where there is none. */
function nextOf(role: Message['role'], messages: readonly Message[], after: number): number {
  for (let at = after + 1; at < messages.length; at++) if (messages[at].role === role) return at
  return -1
}

/** The start of a message that puts the assistant right. "No, thanks" and a plain "no" to a question do not. */
const correcting =
  /^(?:(?:no|nope|sorry|wait|oops|hmm|actually)[,. !]+(?:that(?:'s| is) (?:wrong|not|incorrect)|i (?:meant|said|mean|asked)|not (?:that|the)|it(?:'s| is) (?:not|actually)|actually)|that(?:'s| is)(?: not| n't)? (?:wrong|incorrect|not (?:right|correct|what))|i (?:meant|said) |you (?:used|got|booked|picked|chose) the wrong|wrong (?:one|date|order|number|name|city)|不对|不是这|错了|我说的是|我是说|nie o to|nie, chodzi|chodziło mi|miał[ae]m na myśli|아니요?[,. ]+(?:제가|그게)|그게 아니)/iu

/** A call that worked, then words of the user that put it right, then the same tool with other arguments. */
function noteCorrections(calls: readonly LoggedCall[], messages: readonly Message[]): void {
  for (const [i, one] of calls.entries()) {
    if (one.failure) continue
    const next = calls.slice(i + 1, i + 1 + farthest).find((later) => later.user > one.message)
    if (!next) continue
    const user = nextOf('user', messages, one.message)
    const said = messages[user]
    if (user !== next.user || said?.role !== 'user' || !correcting.test(said.content.trim())) continue
    if (next.call.name === one.call.name && sameJson(next.call.arguments, one.call.arguments)) continue
    one.failure = { kind: 'user_corrected', evidence: clip(said.content) }
  }
}

/** The same call again right after it worked, with no word of the user between. */
function noteRepeats(calls: readonly LoggedCall[]): void {
  for (const [i, one] of calls.entries()) {
    const before = calls[i - 1]
    if (!before || one.failure || before.failure || one.user !== before.user) continue
    if (one.call.name === before.call.name && sameJson(one.call.arguments, before.call.arguments))
      one.failure = { kind: 'repeated_call', evidence: 'The same call was made just before, and it worked' }
  }
}

function recoveryOf(
  failed: LoggedCall,
  later: readonly LoggedCall[],
  messages: readonly Message[],
): Recovery | undefined {
  if (failed.failure?.kind === 'repeated_call') return undefined
  const corrected = failed.failure?.kind === 'user_corrected'
  const spoken = (user: number) => user > failed.message
  for (const one of later) {
    if (one.message === failed.message || one.failure || one.result === undefined) continue
    if (one.call.name !== failed.call.name) continue
    const same =
      sameJson(one.call.arguments, failed.call.arguments) && failed.failure?.kind !== 'malformed_json'
    return { how: same ? 'retried' : 'corrected', message: one.message, afterUser: spoken(one.user) }
  }
  const next = later.find((one) => one.message > failed.message)
  if (corrected || wentWell(failed)) return undefined
  if (next && next.user === failed.user && !next.failure && standsIn(next.call, failed))
    return { how: 'replaced', message: next.message, afterUser: false }
  const told = nextOf('assistant', messages, failed.message)
  const turn = messages[told]
  return turn?.role === 'assistant' && !turn.tool_calls && turn.content
    ? { how: 'reported', message: told, afterUser: false }
    : undefined
}

/** Another tool for the same matter: it takes some of the values that the failed one took. */
function standsIn(call: ToolCall, failed: LoggedCall): boolean {
  if (call.name === failed.call.name) return false
  if (failed.failure?.kind === 'unknown_tool') return true
  const values = new Set(leavesOf(failed.call.arguments).map(({ value }) => String(value)))
  return leavesOf(call.arguments).some(({ value }) => String(value).length > 1 && values.has(String(value)))
}

/**
 * A call that failed is a mistake, but for a server that is down, and for an order that does not exist where the user
 * named that order and nothing shows that the model should have taken another.
 */
function isMistaken({ call, failure, recovery, message }: LoggedCall, messages: readonly Message[]): boolean {
  if (!failure) return false
  const otherwise = (recovery?.how === 'corrected' || recovery?.how === 'replaced') && !recovery.afterUser
  const { blame } = faultNamed(failure.kind)
  if (blame === 'world') return otherwise && recovery.how === 'corrected'
  return (
    blame !== 'user' ||
    otherwise ||
    isInvented(call, messages.slice(Math.max(0, message - mostBefore), message))
  )
}

/** Messages before a call that its values are looked for in. */
const mostBefore = 400

/** True where a value of the call stands nowhere before it. */
function isInvented(call: ToolCall, before: readonly Message[]): boolean {
  const said = before
    .map((message) => message.content ?? '')
    .join('\n')
    .toLowerCase()
  return leavesOf(call.arguments).some(
    ({ value }) =>
      typeof value === 'string' &&
      /\d/.test(value) &&
      !/[\s:]|^\d{4}-\d\d/.test(value) &&
      !said.includes(value.toLowerCase()),
  )
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text
}
