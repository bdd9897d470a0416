import { createColors } from 'picocolors'

type Colors = ReturnType<typeof createColors>

/** Where a command writes. Data goes to standard output, everything else to standard error. */
export interface Terminal {
  out(line: string): void
  /** Writes to standard output as it stands; resolves when there is room for more. */
  write(text: string): Promise<void>
  err(line: string): void
  /** For standard output and for standard error; plain where these are no terminal. */
  readonly colors: Colors
  readonly errColors: Colors
  /** Whether somebody can be asked. */
  readonly interactive: boolean
  /** Whether a line of standard error can be written over. */
  readonly live: boolean
  /** Characters in a line of standard error. */
  readonly width: number
  raw(text: string): void
}

/** The terminal of this process. NO_COLOR, and a dumb or absent terminal, turn colours off. */
export function processTerminal(): Terminal {
  const { env, stdin, stdout, stderr } = process
  // The reader of a pipe may leave early (`| head`): that is no fault.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const plain = Boolean(env.NO_COLOR) || env.TERM === 'dumb'
  return {
    out: (line) => stdout.write(`${line}\n`),
    write: async (text) => {
      if (!stdout.write(text)) await new Promise<void>((resolve) => stdout.once('drain', resolve))
    },
    err: (line) => stderr.write(`${line}\n`),
    raw: (text) => stderr.write(text),
    colors: createColors(!plain && (stdout.isTTY === true || Boolean(env.FORCE_COLOR))),
    errColors: createColors(!plain && (stderr.isTTY === true || Boolean(env.FORCE_COLOR))),
    interactive: stdin.isTTY === true && stdout.isTTY === true && !env.CI,
    live: stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI,
    width: stderr.columns ?? 80,
  }
}
