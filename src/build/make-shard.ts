import type { CarryTask, Job, Workplace } from '../spec/engine.ts'
import { readBlob } from '../store/read-blob.ts'
import { openBenches } from './bench.ts'
import { makeCandidate, takeCandidate } from './candidate-steps.ts'
import { givenSamplesIn } from './given-run.ts'
import { fromLittleEndian } from './little-endian.ts'
import { pluginBoundary } from './plugin-boundary.ts'
import { packSummary, shardPacker } from './shard-file.ts'
import { readOffers } from './shard-tools.ts'
import { readWorkInput } from './work-input.ts'

/**
 * Opens the job: each task makes the candidates of one shard, or takes the given ones, and packs them into a blob. It
 * answers with the blob's name and the numbers of the candidates.
 */
export default async function makeShardJob(job: Job, place: Workplace): Promise<CarryTask> {
  const { store } = place
  const work = await readWorkInput(job, place)
  const { benchFor, close } = openBenches(work, place)
  const carry: CarryTask = async (task) => {
    const count = task.to - task.from
    const packer = shardPacker(count)
    const bench = await benchFor(task)
    const boundary = pluginBoundary(count)
    const read = (name: string) => readBlob(store, task.reads[name], `${name} of shard ${task.number}`)
    if (task.reads.given !== undefined) {
      for (const [row, sample] of givenSamplesIn(await read('given')).entries())
        packer.add(takeCandidate(sample, { row, columns: packer.columns, bench, boundary }))
    } else {
      packer.columns.cell.set(fromLittleEndian(await read('cells')))
      // Made samples are numbered as if none were given, so that those stay the same.
      const first = task.from - (work.project.samples?.count ?? 0)
      const offers = await readOffers(place, task)
      for (let row = 0; row < count; row++) {
        const offered = offers?.[row].map((tool) => bench.input.tools[tool])
        packer.add(
          await makeCandidate(first + row, offered, { row, columns: packer.columns, bench, boundary }),
        )
      }
    }
    return packSummary({ blob: await store.put(packer.pack()), columns: packer.columns })
  }
  return Object.assign(carry, { close })
}
