import { readFile } from 'node:fs/promises'
import type { Sample } from '../sample/schema.ts'
import type { ShardTask } from '../spec/engine.ts'
import type { Tool } from '../spec/tool.ts'
import { fates, readFates } from './fate.ts'
import { loadPlugs } from './plugs.ts'
import { sampleQuality } from './score.ts'
import { openShard } from './shard-file.ts'

/** Start data of the job that encodes shards. */
export interface EncodeStart {
  /** URL of the plugs module. */
  readonly plugs: string
  readonly targets: readonly string[]
  readonly tools: readonly Tool[]
  readonly fatesFile: string
  /** Shard file by number. */
  readonly shards: readonly string[]
}

/** Names of the files that encoding fills, in the order of the pieces of a result. */
export function encodedFiles(targets: readonly string[]): string[] {
  const rows = targets.flatMap((target, i) =>
    ['train', 'validation', 'test'].map((part) => `${i === 0 ? '' : `${target}/`}${part}.jsonl`),
  )
  return [...rows, 'samples.jsonl', 'rejected.jsonl']
}

/** Opens the job: each task turns the rows of one shard into lines, one piece for each file. */
export default async function encodeShardJob(start: EncodeStart) {
  const { targets } = await loadPlugs(start.plugs)
  const tools = new Map(start.tools.map((tool) => [tool.name, tool]))
  const encoders = start.targets.map((name) => {
    const target = targets.get(name)
    if (!target) throw new RangeError(`encode: there is no target ${name}`)
    return target.open(tools)
  })
  const files = encodedFiles(start.targets).length
  return async (task: ShardTask): Promise<Uint8Array> => {
    const shard = openShard(await readFile(start.shards[task.number]))
    if (!shard) throw new RangeError(`encode: ${start.shards[task.number]} is not a whole shard`)
    const { fate, of, novelty } = await readFates(start.fatesFile, task)
    const lines: string[][] = Array.from({ length: files }, () => [])
    const decoder = new TextDecoder()
    for (let row = 0; row < shard.columns.count; row++) {
      const text = decoder.decode(shard.text(row))
      if (fate[row] > fates.test) {
        lines[files - 1].push(rejectedLine(text, fate[row], of[row]))
        continue
      }
      const sample: Sample = JSON.parse(text)
      finishQuality(sample, novelty[row])
      lines[files - 2].push(JSON.stringify(sample))
      encoders.forEach((encode, i) => lines[i * 3 + fate[row]].push(encode(sample)))
    }
    return packPieces(lines.map((all) => (all.length === 0 ? '' : `${all.join('\n')}\n`)))
  }
}

function finishQuality(sample: Sample, novelty: number): void {
  if (!sample.quality) return
  sample.quality.novelty = Math.round(novelty * 1000) / 1000
  sample.quality.sample = sampleQuality(sample.quality)
}

/** Rows that no check refused are spliced in as text: they need not be parsed. */
function rejectedLine(text: string, fate: number, of: number): string {
  if (fate === fates.rejected || fate === fates.unwritten) return text
  if (fate === fates.surplus) return `{"reasons":["select/surplus"],"sample":${text}}`
  const reason = fate === fates.exact ? 'duplicate/exact' : 'duplicate/near'
  return `{"reasons":["${reason}"],"of":${of},"sample":${text}}`
}

/** Pieces in one run of bytes: how many, the length of each, all of them. */
function packPieces(pieces: readonly string[]): Uint8Array {
  const lengths = pieces.map((piece) => Buffer.byteLength(piece))
  const head = 4 * (1 + pieces.length)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, head))
  const view = new DataView(bytes.buffer)
  const encoder = new TextEncoder()
  view.setUint32(0, pieces.length, true)
  let at = head
  pieces.forEach((piece, i) => {
    view.setUint32(4 + 4 * i, lengths[i], true)
    encoder.encodeInto(piece, bytes.subarray(at))
    at += lengths[i]
  })
  return bytes
}

/** The pieces of a result of this job, one for each of `encodedFiles`. */
export function unpackPieces(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  let at = 4 * (1 + count)
  return Array.from({ length: count }, (_, i) => {
    const from = at
    at += view.getUint32(4 + 4 * i, true)
    return bytes.subarray(from, at)
  })
}
