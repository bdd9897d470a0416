import { spawn } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import { isObject } from '../lib/json.ts'
import { killGroup, ownedProcesses } from '../processes/owned-processes.ts'

/** How a server process is started. */
export interface StdioCommand {
  readonly command: readonly [program: string, ...args: string[]]
  /** The whole environment of the process. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string | undefined
}

/** What the client library asks of a transport, over the pipes of a process. */
export interface StdioPipe {
  start(): Promise<void>
  send(message: unknown): Promise<void>
  close(): Promise<void>
  onmessage?: ((message: unknown) => void) | undefined
  onclose?: (() => void) | undefined
  onerror?: ((error: Error) => void) | undefined
  readonly pid: number | undefined
  /** Why the server ended or was ended; undefined while it runs. */
  readonly fault: string | undefined
  /** Forgets what has been counted so far: the next answer may be as long as the limits allow. */
  rearm(): void
}

/** Longest message of a server, in bytes. */
const mostMessage = 32 * 2 ** 20
/** All that a server may send until it has answered, and how many messages. */
const mostBytes = 64 * 2 ** 20
const mostMessages = 20_000
/** Lines that are no JSON-RPC, for each answer: a start-up banner is forgiven, chatter is not. */
const mostJunk = 200
/** Milliseconds that a server gets to end by itself, and then to obey. */
const grace = 400
/** What is kept of standard error, for messages. */
const keptErrors = 2000

/**
 * Opens the pipes of a server process. It differs from the library's own in what it does with a bad
 * server: floods are cut off, the whole process group is ended, fast, and also when Callsmith is.
 */
export function stdioPipe(server: StdioCommand): StdioPipe {
  const processes = ownedProcesses()
  let child: ReturnType<typeof launch> | undefined
  let ended: Promise<void> = Promise.resolve()
  let fault: string | undefined
  let errors = ''
  let counted = { bytes: 0, messages: 0, junk: 0 }

  const condemn = (why: string) => {
    fault ??= why
    if (child?.pid !== undefined) killGroup(child.pid, 'SIGKILL')
  }
  const receive = (line: string) => {
    if (line.trim() === '') return
    if (++counted.messages > mostMessages) return condemn(`it sent ${mostMessages} messages and no answer`)
    let message: unknown
    try {
      message = JSON.parse(line)
    } catch {
      if (++counted.junk > mostJunk)
        condemn(`it prints what is no JSON-RPC on standard output: ${shown(line)}`)
      return
    }
    if (isObject(message)) pipe.onmessage?.(message)
  }
  const split = lines(receive, () => condemn(`it sent a message of more than ${mostMessage / 2 ** 20} MB`))

  const pipe: StdioPipe = {
    get pid() {
      return child?.pid
    },
    get fault() {
      return fault
    },
    rearm() {
      counted = { bytes: 0, messages: 0, junk: 0 }
    },
    start() {
      const { started, forget } = processes.start(() => launch(server))
      child = started
      const closed = new Promise<void>((resolve) => started.once('close', () => resolve()))
      ended = new Promise((resolve) => {
        started.once('exit', (code, signal) => {
          // What it has started may hold its pipes open, and must not outlive it.
          if (started.pid !== undefined) killGroup(started.pid, 'SIGKILL')
          forget()
          // Its last words may still be in the pipes.
          void within(closed, grace / 2).then(() => {
            fault ??= `it ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}${told(errors)}`
            resolve()
          })
        })
        started.once('error', (error) => {
          fault ??= error.message
          resolve()
        })
      })
      started.stdout.on('data', (chunk: Buffer) => {
        if (fault !== undefined) return
        counted.bytes += chunk.length
        if (counted.bytes > mostBytes) condemn(`it sent ${mostBytes / 2 ** 20} MB and no answer`)
        else split(chunk)
      })
      started.stderr.on('data', (chunk: Buffer) => {
        errors = (errors + chunk.toString('utf8', 0, keptErrors)).slice(-keptErrors)
      })
      for (const stream of [started.stdin, started.stdout, started.stderr])
        stream.on('error', (error: Error) => pipe.onerror?.(error))
      void ended.then(() => {
        started.stdout.destroy()
        pipe.onclose?.()
      })
      return new Promise((resolve, reject) => {
        started.once('spawn', resolve)
        started.once('error', reject)
      })
    },
    send(message) {
      const stdin = child?.stdin
      if (stdin === undefined || fault !== undefined || !stdin.writable)
        return Promise.reject(new Error(fault ?? 'the server is not running'))
      return new Promise((resolve, reject) => {
        stdin.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()))
      })
    },
    async close() {
      const pid = child?.pid
      if (pid === undefined) return
      const orderly = fault === undefined
      fault ??= 'it was closed'
      child?.stdin.end()
      if (orderly && (await within(ended, grace))) return
      if (orderly) killGroup(pid, 'SIGTERM')
      if (orderly && (await within(ended, grace))) return
      killGroup(pid, 'SIGKILL')
      await within(ended, grace * 5)
    },
  }
  return pipe
}

function launch({ command, env, cwd }: StdioCommand) {
  return spawn(command[0], command.slice(1), {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that what it has started ends with it, and Ctrl-C reaches us alone.
    detached: process.platform !== 'win32',
    windowsHide: true,
    ...(cwd !== undefined && { cwd }),
  })
}

/** Splits chunks into lines; holds no more than one message. */
function lines(receive: (line: string) => void, tooLong: () => void): (chunk: Buffer) => void {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let held = 0
  return (chunk) => {
    let text = decoder.write(chunk)
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      parts.push(text.slice(0, end))
      const line = parts.join('')
      parts = []
      held = 0
      text = text.slice(end + 1)
      receive(line)
    }
    held += text.length
    if (held > mostMessage) {
      parts = []
      return tooLong()
    }
    if (text !== '') parts.push(text)
  }
}

/** Whether a promise settles in time. */
async function within(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(resolve, milliseconds, false)
  try {
    return await Promise.race([promise.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}

function told(errors: string): string {
  const last = errors.trim().split('\n').slice(-3).join(' ')
  return last === '' ? '' : `, after saying: ${shown(last)}`
}

function shown(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text)
}
