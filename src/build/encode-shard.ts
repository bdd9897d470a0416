import { byteWriter, type ByteWriter } from '../lib/byte-writer.ts'
import type { Sample } from '../sample/schema.ts'
import type { CarryTask, Job, ShardTask, Workplace } from '../spec/engine.ts'
import type { Hash } from '../spec/store.ts'
import type { PluginSet } from '../spec/plugins.ts'
import type { Target } from '../spec/target.ts'
import { readBlob } from '../store/read-blob.ts'
import { toolReader } from './shard-tools.ts'
import { readWorkInput } from './work-input.ts'
import { fates, openFates } from './fates.ts'
import { loadPlugs } from './plugs.ts'
import { sampleQuality } from '../steps/score.ts'
import type { FormatSet } from '../spec/format.ts'
import { loadFormats } from '../formats/load-formats.ts'
import { openShard } from './shard-file.ts'
import type { Settings } from '../project/settings.ts'
import { openPairs } from '../faults/open-pairs.ts'
import { unsaidPaths } from '../steps/encode/unsaid-paths.ts'
import { openOutput, type Output, type Written } from '../steps/encode/open-output.ts'
import { filesOf, parts, type OutputSpec } from '../steps/encode/output-specs.ts'

/** Names of the files that encoding fills, in the order of the pieces of a result. */
export function encodedFiles(outputs: readonly OutputSpec[]): string[] {
  return [...outputs.flatMap(filesOf), 'samples.jsonl', 'rejected.jsonl']
}

/** What one task, or all of them, came to. */
export interface EncodeCounts {
  /** Rows of each file. */
  readonly rows: number[]
  /** For each output, samples left out by reason. */
  readonly leftOut: Record<string, number>[]
  /** Samples by where they come from. */
  readonly sources: Record<string, number>
  /** Given samples that a check rejected, by its code. */
  readonly refused: Record<string, number>
}

/** Opens the job: each task turns the rows of one shard into lines, one piece for each file, and counts. */
export default async function encodeShardJob(job: Job, place: Workplace): Promise<CarryTask> {
  const { plugs, settings, project } = await readWorkInput(job, place)
  const { targets, set } = await loadPlugs(plugs, place)
  const formats = await loadFormats(
    project.formatFiles.map(({ file }) => file),
    set.formats,
  )
  const outputsFor = openedOutputs(
    settings,
    { targets, formats, languages: set.languages },
    toolReader(place),
  )
  const given = project.samples?.count ?? 0
  const lines = encodedFiles(settings.outputs).map(() => byteWriter())
  const [samples, rejected] = lines.slice(-2)
  /** What a duplicate is one of: the blueprint of a made candidate, the place of a given one among those given. */
  const candidate = (row: number) => (row < given ? `"given#${row + 1}"` : String(row - given))
  return async (task: ShardTask): Promise<Uint8Array> => {
    const read = (name: string) => readBlob(place.store, task.reads[name], `${name} of shard ${task.number}`)
    const shard = openShard(await read('shard'))
    if (!shard) throw new RangeError(`encode: blob ${task.reads.shard} is not a shard`)
    const { fate, of, novelty } = openFates(await read('fates'))
    const outputs = await outputsFor(task)
    const counts: EncodeCounts = {
      rows: lines.map(() => 0),
      leftOut: outputs.map(() => ({})),
      sources: {},
      refused: {},
    }
    for (const writer of lines) writer.clear()
    for (let row = 0; row < shard.columns.count; row++) {
      const bytes = shard.text(row)
      if (fate[row] > fates.test) {
        if (task.from + row < given && fate[row] === fates.rejected) countReasons(bytes, counts.refused)
        writeRejected(rejected, bytes, fate[row], candidate(of[row]))
        continue
      }
      const sample = writeFinished(samples, bytes, novelty[row])
      const { source } = sample.lineage
      counts.sources[source] = (counts.sources[source] ?? 0) + 1
      outputs.forEach((write, i) => writeRows(write(sample), i, fate[row]))
    }
    return packPieces([...lines.map((writer) => writer.written()), Buffer.from(JSON.stringify(counts))])

    function writeRows(written: Written, output: number, part: number): void {
      if ('leftOut' in written) {
        const reasons = counts.leftOut[output]
        reasons[written.leftOut] = (reasons[written.leftOut] ?? 0) + 1
        return
      }
      const file = output * parts.length + part
      for (const line of written.lines) writeLine(lines[file], line)
      counts.rows[file] += written.lines.length
    }
  }
}

/** The outputs, opened for the tools of a shard and kept for the next one where it has the same. */
function openedOutputs(
  settings: Settings,
  {
    targets,
    formats,
    languages,
  }: {
    readonly targets: ReadonlyMap<string, Target>
    readonly formats: FormatSet
    readonly languages: PluginSet['languages']
  },
  readTools: ReturnType<typeof toolReader>,
) {
  const { preference, seed, today } = settings
  let opened: { readonly tools: Hash; readonly outputs: Output[] } | undefined
  return async (task: ShardTask): Promise<Output[]> => {
    if (opened && opened.tools === task.reads.tools) return opened.outputs
    const tools = new Map((await readTools(task)).map((tool) => [tool.name, tool]))
    const unsaid = unsaidPaths({ tools, today, languages })
    const pairsOf = preference
      ? openPairs(tools, { ...preference, seed, today, languages, unsaid })
      : () => []
    const context = { targets, formats, tools, seed, today, pairsOf }
    opened = { tools: task.reads.tools, outputs: settings.outputs.map((spec) => openOutput(spec, context)) }
    return opened.outputs
  }
}

const qualityKey = ',"quality":'

/**
 * Writes a sample with its novelty put into the quality, which is its last field: the bytes before it stay as they are.
 * Returns the sample.
 */
function writeFinished(out: ByteWriter, bytes: Uint8Array, novelty: number): Sample {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const sample: Sample = JSON.parse(line.toString())
  const at = line.lastIndexOf(qualityKey)
  if (!sample.quality || at < 0) {
    out.bytes(line)
    out.text('\n')
    return sample
  }
  const parts = { ...sample.quality, novelty: Math.round(novelty * 1000) / 1000 }
  sample.quality = { ...parts, sample: sampleQuality(parts) }
  out.bytes(line.subarray(0, at))
  out.text(`${qualityKey}${JSON.stringify(sample.quality)}}\n`)
  return sample
}

function writeLine(out: ByteWriter, text: string): void {
  out.text(text)
  out.text('\n')
}

function countReasons(bytes: Uint8Array, counts: Record<string, number>): void {
  const { reasons }: { reasons: string[] } = JSON.parse(Buffer.from(bytes).toString())
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1
}

/** Rows that no check refused are spliced in as bytes: they need not be read. */
function writeRejected(out: ByteWriter, bytes: Uint8Array, fate: number, of: string): void {
  const whole = fate === fates.rejected || fate === fates.unwritten
  if (fate === fates.surplus) out.text('{"reasons":["select/surplus"],"sample":')
  else if (!whole)
    out.text(
      `{"reasons":["${fate === fates.exact ? 'duplicate/exact' : 'duplicate/near'}"],"of":${of},"sample":`,
    )
  out.bytes(bytes)
  out.text(whole ? '\n' : '}\n')
}

/** Pieces in one run of bytes: how many, the length of each, all of them. */
function packPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const head = 4 * (1 + pieces.length)
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, head))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, pieces.length, true)
  let at = head
  pieces.forEach((piece, i) => {
    view.setUint32(4 + 4 * i, piece.length, true)
    bytes.set(piece, at)
    at += piece.length
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
