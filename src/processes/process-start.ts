import { readFileSync } from 'node:fs'

/**
 * When a process began, in ticks since the machine started; undefined when it is not running or
 * the system does not say (only Linux does, in field 22 of /proc/PID/stat).
 */
export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name, field 2, stands in parentheses and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

/** Whether a process is running: the one that began at `start`, where that is known. */
export function isRunning(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0)
  } catch (thrown) {
    // EPERM: it is there and belongs to somebody else.
    if ((thrown as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = processStart(pid)
  return start === undefined || now === undefined || now === start
}
