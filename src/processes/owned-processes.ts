import { setTimeout } from 'node:timers/promises'
import { getEnvironmentData, setEnvironmentData, threadId } from 'node:worker_threads'

/** Processes of ours that can run at once, over all threads. */
const slots = 1024
/** For each slot the process, and after all of these for each slot the thread that started it. */
const ownerOf = (slot: number) => slots + slot
/** Where the table says that the program is ending: nothing is started from then on. */
const ending = slots * 2
/** How many threads are in the middle of a start. */
const starting = ending + 1
const key = 'callsmith:processes'
/** Milliseconds that the end of the program waits for a start that is under way. */
const patience = 1000

/**
 * The table of processes that this program and its worker threads have started, in memory that all of
 * them share: what is still in it when the program exits is killed then. Open it before a worker
 * thread starts, so that the thread inherits it.
 */
export interface OwnedProcesses {
  /**
   * Starts the leader of a process group and enters it; `forget` takes it out again. Throws when the
   * program is ending: a process that is started while its thread is stopped would be nobody's, and
   * the stop can hang for good.
   */
  start<T extends { readonly pid?: number | undefined }>(launch: () => T): { started: T; forget: () => void }
  /** Kills what threads that were stopped have left. */
  killThoseOf(threads: ReadonlySet<number>): void
  /** Resolves when no thread is in the middle of a start, after a second at the latest. */
  quiet(): Promise<void>
}

/** Opens the table, or finds the one that this program has. */
export function ownedProcesses(): OwnedProcesses {
  const inherited: unknown = getEnvironmentData(key)
  const shared = inherited instanceof SharedArrayBuffer ? inherited : newTable()
  const table = new Int32Array(shared)
  const enter = (pid: number): (() => void) => {
    for (let i = 0; i < slots; i++) {
      if (Atomics.compareExchange(table, i, 0, pid) !== 0) continue
      Atomics.store(table, ownerOf(i), threadId)
      return () => void Atomics.compareExchange(table, i, pid, 0)
    }
    return () => {}
  }
  return {
    start(launch) {
      Atomics.add(table, starting, 1)
      try {
        if (Atomics.load(table, ending) === 1) throw new Error('the program is ending')
        const started = launch()
        return { started, forget: started.pid === undefined ? () => {} : enter(started.pid) }
      } finally {
        Atomics.sub(table, starting, 1)
        Atomics.notify(table, starting)
      }
    },
    killThoseOf(threads) {
      for (let i = 0; i < slots; i++) {
        const pid = Atomics.load(table, i)
        if (pid <= 0 || !threads.has(Atomics.load(table, ownerOf(i)))) continue
        killGroup(pid, 'SIGKILL')
        Atomics.compareExchange(table, i, pid, 0)
      }
    },
    async quiet() {
      const until = performance.now() + patience
      while (Atomics.load(table, starting) > 0 && performance.now() < until) await setTimeout(2)
    },
  }
}

function newTable(): SharedArrayBuffer {
  const shared = new SharedArrayBuffer((starting + 1) * Int32Array.BYTES_PER_ELEMENT)
  setEnvironmentData(key, shared)
  const killAll = () => {
    const table = new Int32Array(shared)
    // A worker thread that still runs must not start anew what is killed here.
    Atomics.store(table, ending, 1)
    const until = performance.now() + patience
    for (let busy = 1; busy > 0 && performance.now() < until;) {
      busy = Atomics.load(table, starting)
      if (busy > 0) Atomics.wait(table, starting, busy, 20)
    }
    for (let i = 0; i < slots; i++) if (table[i] > 0) killGroup(table[i], 'SIGKILL')
  }
  // The one handler that also runs on `process.exit`, whatever the threads are at.
  process.once('exit', killAll)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const onSignal = () => {
      // Somebody else decides what the signal means, and exits when it means that.
      if (process.listenerCount(signal) > 1) return
      killAll()
      process.off(signal, onSignal)
      process.kill(process.pid, signal)
    }
    process.on(signal, onSignal)
  }
  return shared
}

/** Sends a signal to a process group, or to its leader alone where there are no groups. */
export function killGroup(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // It is gone, or was no group: nothing is left to do for this target.
    }
  }
}
