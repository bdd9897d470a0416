import type * as Library from '@modelcontextprotocol/client'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import { withLimits } from './bounded-fetch.ts'
import { hideSecrets, hideSecretsIn, type McpTarget } from './resolve-server.ts'
import { stdioPipe } from './stdio-pipe.ts'
import { watchedLine } from './watched-line.ts'

/** What a server answered to a call, or why there is no answer. */
export type McpReply =
  | { readonly ok: true; readonly result: JsonObject }
  /** `refused`: it answered with an error. `timeout`, `closed`, `broken`: there is no answer to keep. */
  | {
      readonly ok: false
      readonly why: 'refused' | 'timeout' | 'closed' | 'broken'
      readonly message: string
    }

/** What a server lists, as it stands there, and what is wrong with the list. */
export interface McpTools {
  readonly tools: readonly Json[]
  readonly faults: readonly string[]
}

/** An open connection to an MCP server. */
export interface McpConnection {
  readonly server: { readonly name: string; readonly version: string }
  /** All pages of `tools/list`, within limits. Throws `mcp/unreachable` when the first one fails. */
  tools(): Promise<McpTools>
  call(name: string, args: JsonObject): Promise<McpReply>
  /** False once the server has ended, or was ended. */
  readonly alive: boolean
  /** Of the server's process, where it is ours. */
  readonly pid: number | undefined
  /** Ends the server; takes two seconds at the most. */
  close(): Promise<void>
}

export interface McpOptions {
  /** Milliseconds for the start, and for each answer. */
  readonly timeout: number
  readonly signal?: AbortSignal
}

/** Pages and tools that one server may list. */
const mostPages = 1000
const mostTools = 50_000
/** A whole list may take this many times as long as one answer. */
const listPatience = 5

/**
 * Opens a connection to an MCP server and says hello. The only place that knows the client library.
 * Throws `mcp/unreachable`, within the time-out, whatever the server does.
 */
export async function openMcp(target: McpTarget, options: McpOptions): Promise<McpConnection> {
  const library = await import('@modelcontextprotocol/client')
  const { reach, secrets, said } = target
  const requestOptions = {
    timeout: options.timeout,
    maxTotalTimeout: options.timeout,
    ...(options.signal && { signal: options.signal }),
  }
  const clean = (text: string) => oneLine(hideSecrets(text, secrets))
  const unreachable = (why: string, thrown: unknown) =>
    Problem.of('mcp/unreachable', { server: said, why: sentence(clean(why)) }, thrown)

  const line = watchedLine()
  const { client, pipe, transport } = await greet(library, reach, line, requestOptions).catch(
    (thrown: unknown) => {
      const late = thrown instanceof library.SdkError && thrown.code === library.SdkErrorCode.RequestTimeout
      const http = thrown instanceof library.SdkHttpError ? `it answered with HTTP ${thrown.status}: ` : ''
      throw unreachable(
        late ? `it did not answer the greeting in ${seconds(options.timeout)}` : `${http}${reasonOf(thrown)}`,
        thrown,
      )
    },
  )
  let open = true
  const onclose = () => {
    open = false
  }
  Object.assign(client, { onclose })

  const request = async (method: string, params: JsonObject): Promise<McpReply> => {
    pipe?.rearm()
    const watched = line.watch()
    try {
      const asked = client.request({ method, params }, anyObject, requestOptions)
      const result: unknown = await Promise.race([asked, watched.dead])
      const clear = isObject(result) ? hideSecretsIn(result, secrets) : undefined
      return isObject(clear)
        ? { ok: true, result: clear }
        : { ok: false, why: 'broken', message: 'the answer is no object' }
    } catch (thrown) {
      return { ok: false, ...failureOf(thrown) }
    } finally {
      watched.end()
    }
  }
  const failureOf = (
    thrown: unknown,
  ): { why: 'refused' | 'timeout' | 'closed' | 'broken'; message: string } => {
    const message = clean(pipe?.fault ?? line.fault() ?? reasonOf(thrown))
    if (thrown instanceof library.ProtocolError) return { why: 'refused', message: clean(thrown.message) }
    if (pipe?.fault !== undefined || line.fault() !== undefined || !open) return { why: 'closed', message }
    if (thrown instanceof library.SdkError && thrown.code === library.SdkErrorCode.RequestTimeout)
      return { why: 'timeout', message: `no answer in ${seconds(options.timeout)}` }
    return { why: 'broken', message }
  }

  const { name = 'unnamed', version = '' } = client.getServerVersion() ?? {}
  return {
    server: { name: clean(name), version: clean(version) },
    get alive() {
      return open && pipe?.fault === undefined && line.fault() === undefined
    },
    get pid() {
      return pipe?.pid
    },
    async tools() {
      const first = await request('tools/list', {})
      if (!first.ok) throw unreachable(`tools/list failed: ${first.message}`, undefined)
      return allPages(
        first.result,
        (cursor) => request('tools/list', { cursor }),
        options.timeout * listPatience,
      )
    },
    call: (name, args) => request('tools/call', { name, arguments: args }),
    async close() {
      open = false
      // A session on an HTTP server is ended where the server lets us, without waiting long for it.
      if ('terminateSession' in transport) await soon(transport.terminateSession())
      await soon(client.close())
      await transport.close()
    },
  }
}

type RequestOptions = Pick<McpOptions, 'timeout' | 'signal'>
type WatchedLine = ReturnType<typeof watchedLine>

/** The ways to a server, by name; undefined where they do not lead there. */
function transportsTo(library: typeof Library, reach: McpTarget['reach'], line: WatchedLine) {
  return {
    command: () => (reach.kind === 'command' ? stdioPipe(reach) : undefined),
    http: () =>
      reach.kind === 'url'
        ? new library.StreamableHTTPClientTransport(reach.url, {
            requestInit: { headers: { ...reach.headers } },
            fetch: withLimits(fetch, line),
            reconnectionOptions: {
              initialReconnectionDelay: 200,
              maxReconnectionDelay: 1000,
              reconnectionDelayGrowFactor: 2,
              maxRetries: 2,
            },
          })
        : undefined,
    sse: () =>
      reach.kind === 'url'
        ? new library.SSEClientTransport(reach.url, {
            requestInit: { headers: { ...reach.headers } },
            fetch: withLimits(fetch, line),
          })
        : undefined,
  }
}

/**
 * Connects and says hello. Nearly all servers know the older greeting; what refuses it is asked by the newer one,
 * then by SSE.
 */
async function greet(
  library: typeof Library,
  reach: McpTarget['reach'],
  line: WatchedLine,
  requestOptions: RequestOptions,
) {
  const transports = transportsTo(library, reach, line)
  const connect = async (kind: keyof typeof transports, mode: 'legacy' | 'auto') => {
    const transport = transports[kind]()
    if (transport === undefined) throw new RangeError('openMcp: no such transport')
    const client = new library.Client(
      { name: 'callsmith', version: '1' },
      { versionNegotiation: { mode }, enforceStrictCapabilities: false },
    )
    // A server that says what nobody asked for is no error of ours.
    Object.assign(client, { onerror: () => {} })
    const pipe = 'rearm' in transport ? transport : undefined
    try {
      await client.connect(transport, requestOptions)
      return { client, pipe, transport }
    } catch (thrown) {
      await Promise.allSettled([client.close(), transport.close()])
      throw pipe?.fault !== undefined && pipe.fault !== 'it was closed'
        ? new Error(pipe.fault, { cause: thrown })
        : thrown
    }
  }
  const kind = reach.kind === 'command' ? 'command' : 'http'
  try {
    return await connect(kind, 'legacy')
  } catch (thrown) {
    if (requestOptions.signal?.aborted) throw thrown
    if (thrown instanceof library.ProtocolError) return await connect(kind, 'auto')
    const status = thrown instanceof library.SdkHttpError ? thrown.status : 0
    if (kind === 'http' && (status === 400 || status === 404 || status === 405)) {
      return await connect('sse', 'legacy').catch(() => Promise.reject(thrown))
    }
    throw thrown
  }
}

async function allPages(
  first: JsonObject,
  next: (cursor: string) => Promise<McpReply>,
  patience: number,
): Promise<McpTools> {
  const tools: Json[] = []
  const until = performance.now() + patience
  const seen = new Set<string>()
  const stopped = (why: string): McpTools => ({
    tools: tools.slice(0, mostTools),
    faults: [
      `the list of tools was read only in part: ${why}. The first ${Math.min(tools.length, mostTools)} were taken.`,
    ],
  })
  for (let page: JsonObject = first; ;) {
    if (!Array.isArray(page.tools)) return stopped('a page has no list "tools"')
    for (const tool of page.tools) tools.push(tool)
    if (tools.length > mostTools) return stopped(`it has more than ${mostTools} tools`)
    const cursor = page.nextCursor
    if (typeof cursor !== 'string' || cursor === '') return { tools, faults: [] }
    if (seen.has(cursor))
      return stopped(`the server gave the cursor ${JSON.stringify(cursor.slice(0, 80))} twice`)
    seen.add(cursor)
    if (seen.size >= mostPages) return stopped(`it has more than ${mostPages} pages`)
    if (performance.now() > until) return stopped(`it took longer than ${seconds(patience)}`)
    const reply = await next(cursor)
    if (!reply.ok) return stopped(`page ${seen.size + 1} failed: ${reply.message}`)
    page = reply.result
  }
}

/** A schema, as the library takes them, that lets every object pass: what a server says is judged by us. */
const anyObject = {
  '~standard': {
    version: 1 as const,
    vendor: 'callsmith',
    validate: (value: unknown) => ({ value }),
  },
}

async function soon(work: Promise<unknown>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, 1000)
  await Promise.race([work.catch(() => {}), late])
  clearTimeout(timer)
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 500 ? `${line.slice(0, 500)}…` : line
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
