import { openJob } from '../../src/engines/open-job.ts'
import type { Job, ShardTask } from '../../src/spec/engine.ts'
import { blobFolder } from '../../src/store/blob-folder.ts'

/** A worker as on another machine: JSON on standard input names a job, tasks, a store and a project, and nothing else. */
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)
const errand: { job: Job; tasks: ShardTask[]; store: string; directory: string } = JSON.parse(
  Buffer.concat(chunks).toString(),
)
const carry = await openJob(errand.job, { store: blobFolder(errand.store), directory: errand.directory })
for (const task of errand.tasks) {
  const bytes = await carry(task)
  process.stdout.write(
    `${JSON.stringify({ number: task.number, bytes: Buffer.from(bytes).toString('base64') })}\n`,
  )
}
await carry.close?.()
