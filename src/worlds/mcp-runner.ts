import type { JsonObject } from '../lib/json.ts'
import { openMcp, type McpConnection } from '../mcp/open-mcp.ts'
import type { McpTarget } from '../mcp/resolve-server.ts'
import { Problem } from '../spec/problem.ts'
import type { Outcome } from '../spec/world.ts'
import { failureKindOf } from './failure-kind.ts'
import { failed } from './mcp-result.ts'

/** What a server has done to us so far, over all its processes in this thread. */
export interface McpHealth {
  /** Deaths since it last answered. */
  deaths: number
  /** Time-outs and deaths of each tool since it last answered. */
  readonly troubles: Map<string, number>
  /** Tools that have answered: one that never did gets one chance, and a time-out costs no more than once. */
  readonly answered: Set<string>
}

/** One call, by the server's own name of the tool. */
export interface McpCall {
  readonly tool: string
  readonly args: JsonObject
  /** Whether it may be sent a second time: it only reads, or changes nothing the second time. */
  readonly repeatable: boolean
}

/** A server that is started when it is first needed, and again after it has died. */
export interface McpRunner {
  /**
   * The result of a call; or an outcome that says why there is none. `before` are the calls that the
   * server must have carried out in this process. Throws `mcp/unreachable` and `mcp/gave-up`.
   */
  call(call: McpCall, before: readonly McpCall[]): Promise<{ readonly result: JsonObject } | Unanswered>
  close(): Promise<void>
}

/** `keep`: whether it is the server's answer (a refusal), and not an accident of today. */
export interface Unanswered {
  readonly outcome: Outcome
  readonly keep: boolean
}

/** Deaths in a row, whatever was called, after which the build stops. */
const mostDeaths = 5
/** Time-outs and deaths in a row after which a tool is called no more. */
const mostTroubles = 3

/** Runs one server; `timeout` in milliseconds bounds its start and every call. */
export function mcpRunner(target: McpTarget, timeout: number, health: McpHealth): McpRunner {
  let live: McpConnection | undefined
  /** Calls that the present process has carried out. */
  let done = 0

  const end = async () => {
    const ending = live
    live = undefined
    await ending?.close()
  }
  const ready = async (before: readonly McpCall[]): Promise<McpConnection> => {
    if (live !== undefined && !live.alive) await end()
    if (live === undefined) {
      live = await openMcp(target, { timeout })
      done = 0
    }
    // A new process is brought to where the old one was, or where the stored replies are.
    for (; done < before.length; done++) await live.call(before[done].tool, before[done].args)
    return live
  }
  const troubled = (tool: string) => health.troubles.set(tool, (health.troubles.get(tool) ?? 0) + 1)
  const died = (tool: string, why: string) => {
    troubled(tool)
    if (++health.deaths >= mostDeaths) {
      const sentence = /[.!?…]$/.test(why) ? why : `${why}.`
      throw Problem.of('mcp/gave-up', { server: target.said, deaths: health.deaths, why: sentence })
    }
  }

  const once = async (call: McpCall, before: readonly McpCall[]) => {
    const connection = await ready(before)
    const reply = await connection.call(call.tool, call.args)
    done++
    return reply
  }
  return {
    async call(call, before) {
      if ((health.troubles.get(call.tool) ?? 0) >= mostTroubles) {
        return accident('given_up', `${call.tool} is called no more, since it did not answer.`)
      }
      for (let tries = 0; ; tries++) {
        const reply = await once(call, before)
        if (reply.ok || reply.why === 'refused') {
          health.deaths = 0
          health.answered.add(call.tool)
          health.troubles.delete(call.tool)
          return reply.ok
            ? { result: reply.result }
            : { outcome: failed('refused', reply.message), keep: true }
        }
        if (reply.why === 'closed') {
          await end()
          died(call.tool, reply.message)
          if (call.repeatable && tries === 0) continue
          return accident('server_died', `The server ended in the middle of the call: ${reply.message}`)
        }
        troubled(call.tool)
        if (reply.why === 'timeout' && !health.answered.has(call.tool))
          health.troubles.set(call.tool, mostTroubles)
        // What is late may be stuck for good, and its late answer is nobody's.
        if (reply.why === 'timeout') await end()
        return accident(reply.why === 'timeout' ? 'timeout' : 'broken_answer', reply.message)
      }
    },
    close: end,
  }
}

function accident(code: string, message: string): Unanswered {
  const error = { kind: failureKindOf(code), code, message, accident: true } as const
  return { outcome: { ok: false, error }, keep: false }
}
