import type { Engine } from '../spec/engine.ts'
import { openJob } from './open-job.ts'

/**
 * Carries tasks out one after the other in this process, without threads: for plug-ins that are objects of this
 * process, and for a debugger. On abort the task at work is finished first.
 */
export function inlineEngine(): Engine {
  return {
    name: 'inline',
    inProcess: true,
    async *run(job, tasks, place, signal) {
      const carry = await openJob(job, place)
      try {
        for (const task of tasks) {
          if (signal.aborted) return
          yield { number: task.number, bytes: await carry(task) }
        }
      } finally {
        await carry.close?.()
      }
    },
    close: async () => {},
  }
}
