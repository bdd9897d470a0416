import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that has ended. */
export interface Spent {
  readonly seconds: number
  /** Peak resident memory of the process and its children together, in MiB; undefined off Linux. */
  readonly peak: number | undefined
  /** Seconds on the processor, of all its threads, to a fiftieth; undefined off Linux. */
  readonly cpu: number | undefined
}

/** Runs Node on a script to its end; throws with what it said when it ends with another code than `codes`. */
export async function runMeasured(words: readonly string[], codes: readonly number[] = [0]): Promise<Spent> {
  const from = performance.now()
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', npm_lifecycle_event: undefined },
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const peaks = new Map<number, number>()
  const spent = new Map<number, number>()
  const look = () => {
    if (child.pid === undefined) return
    for (const pid of tree(child.pid)) {
      peaks.set(pid, Math.max(peaks.get(pid) ?? 0, highWater(pid)))
      spent.set(pid, Math.max(spent.get(pid) ?? 0, processorTime(pid)))
    }
  }
  const timer = setInterval(look, 20)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code === null || !codes.includes(code))
    throw new Error(`${words.join(' ')} ended with ${code}:\n${said}`)
  const sum = [...peaks.values()].reduce((a, b) => a + b, 0)
  const cpu = [...spent.values()].reduce((a, b) => a + b, 0)
  return {
    seconds: (performance.now() - from) / 1000,
    peak: sum > 0 ? sum : undefined,
    cpu: cpu > 0 ? cpu : undefined,
  }
}

/** A process and its children; worker threads count with their process. */
function tree(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [pid, ...children.flatMap(tree)]
}

/** Seconds that all threads of a process have been on the processor, in ticks of a hundredth. */
function processorTime(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100
}

/** The most memory a process has held so far, in MiB. */
function highWater(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
