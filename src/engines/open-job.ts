import type { CarryTask, Job, JobModule, Workplace } from '../spec/engine.ts'
import { loadModule } from '../lib/module-reference.ts'

/** Loads the module of a job and opens it, on whatever machine or thread this is. */
export async function openJob(job: Job, place: Workplace): Promise<CarryTask> {
  const module = await loadModule<JobModule>(job.module, place.directory)
  return module.default(job, place)
}
