import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parseJson, readTools } from '../catalog/read-tools.ts'
import { nearest } from '../lib/text.ts'
import { sampleSchema, type Kind, type Sample } from '../sample/schema.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import type { Seed } from '../spec/seed.ts'
import type { Tool } from '../spec/tool.ts'
import { rangeLines } from '../rows/range-lines.ts'
import { argumentsAsked } from '../rows/logged-tools.ts'
import { seedFamilies } from './seed-families.ts'

/** Finished samples that join a dataset, as they lie in their files. Plain data: it crosses to worker threads. */
export interface GivenSamples {
  readonly count: number
  /** Of what the files hold. */
  readonly hash: string
  readonly runs: readonly GivenRun[]
  /** How many there are of each kind, by the tool that is called first. */
  readonly groups: readonly GivenGroup[]
  /** Languages other than that of the project may be among them. */
  readonly languages: readonly string[]
  /** Seeds whose words stand in one sample are one family: the first of them, by the id of each other. */
  readonly seedFamilies: Readonly<Record<string, string>>
}

/** The lines that begin in a part of a file: one shard. */
export interface GivenRun {
  /** Absolute. */
  readonly file: string
  readonly from: number
  readonly to: number
  /** Samples in it. */
  readonly count: number
}

interface GivenGroup {
  readonly kind: Kind
  readonly tool: string | undefined
  readonly count: number
}

/** Bytes of a run: a few hundred samples, so that work is shared out evenly. */
const runBytes = 1 << 19
/** Longest line that is read. */
export const longestGiven = 16 << 20
/** Faults of one file that are told one by one. */
const mostTold = 10

/**
 * Reads files of samples (`samples.jsonl`, or folders that hold one) once, from end to end: that every line is a
 * sample, and that every tool offered is one of the project with the same arguments. Memory does not grow with them.
 * Throws `samples/invalid` with all faults of all files.
 */
export async function readGivenSamples(
  root: string,
  paths: readonly string[],
  project: { readonly tools: readonly Tool[]; readonly seeds: readonly Seed[] },
): Promise<GivenSamples> {
  const faults: string[] = []
  const names = new Set(project.tools.map((tool) => tool.name))
  const families = seedFamilies(project.seeds)
  const groups = new Map<string, { kind: Kind; tool: string | undefined; count: number }>()
  const languages = new Set<string>()
  const digest = createHash('sha256')
  const runs: GivenRun[] = []
  for (const { file, label } of await filesOf(root, paths, faults)) {
    faults.push(...(await otherDefinitions(file, label, project.tools)))
    const told = faultsOfFile(label, names)
    const own = await runsOf(file, (line, number) => {
      digest.update(line).update('\n')
      const sample = told.sampleOf(line, number)
      if (!sample) return
      const tool = firstTool(sample)
      const key = `${sample.kind}\n${tool ?? ''}`
      const group = groups.get(key)
      if (group) group.count++
      else groups.set(key, { kind: sample.kind, tool, count: 1 })
      if (sample.language !== 'und' && languages.size < 100) languages.add(sample.language)
      families.add(sample)
    }).catch((thrown: unknown) => {
      if (!(thrown instanceof RangeError) && !(thrown instanceof Error && 'code' in thrown)) throw thrown
      faults.push(`${label}: it cannot be read: ${reasonOf(thrown)}`)
      return undefined
    })
    faults.push(...told.all())
    if (!own) continue
    if (told.all().length === 0 && own.length === 0)
      faults.push(
        `${label}: it holds no sample. Where logs were imported, rejected.jsonl beside it says why.`,
      )
    runs.push(...own)
  }
  if (faults.length > 0) throw Problem.of('samples/invalid', { faults })
  return {
    count: runs.reduce((sum, run) => sum + run.count, 0),
    hash: digest.digest('hex').slice(0, 32),
    runs,
    groups: [...groups.values()].toSorted(
      (a, b) => order(a.kind, b.kind) || order(a.tool ?? '', b.tool ?? ''),
    ),
    languages: [...languages].toSorted(),
    seedFamilies: families.found(),
  }
}

/** The tool that a sample is about: the one it calls first. */
export function firstTool(sample: Sample): string | undefined {
  for (const message of sample.messages) {
    if (message.role !== 'assistant' || message.train === false) continue
    const first = message.tool_calls?.[0]
    if (first) return first.name
  }
  return undefined
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function filesOf(
  root: string,
  paths: readonly string[],
  faults: string[],
): Promise<{ file: string; label: string }[]> {
  const files = new Map<string, { file: string; label: string }>()
  for (const path of paths) {
    const found = await stat(resolve(root, path)).catch(() => undefined)
    const label = found?.isDirectory() ? join(path, 'samples.jsonl') : path
    const file = resolve(root, label)
    if (!found)
      faults.push(
        `${path}: there is no such file or folder. \`callsmith logs import LOGS --out ${path}\` makes one, or correct the path.`,
      )
    else if (!existsSync(file))
      faults.push(`${path}: there is no samples.jsonl in it. Name the file of samples.`)
    else if (await isPacked(file)) faults.push(`${label}: it is packed. Unpack it first (gunzip).`)
    else files.set(file, { file, label })
  }
  return [...files.values()]
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

/** Visits all lines that hold something, and cuts the file into runs. */
async function runsOf(file: string, visit: (line: Buffer, number: number) => void): Promise<GivenRun[]> {
  const { size } = await stat(file)
  const lines = rangeLines(longestGiven)
  const runs: GivenRun[] = []
  let before = 0
  for (let from = 0; from < size; from += runBytes) {
    const to = Math.min(size, from + runBytes)
    let count = 0
    before += lines.read(
      file,
      from,
      to,
      (line, number) => {
        if (isBlank(line)) return
        count++
        visit(line, before + number)
      },
      (number) => {
        throw new RangeError(`line ${before + number} is longer than ${longestGiven >> 20} MiB`)
      },
    )
    if (count > 0) runs.push({ file, from, to, count })
    // Reading is synchronous: a signal wants its turn.
    await setImmediate()
  }
  return runs
}

/** True for a line without a value. */
export function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13)
}

/** Collects what is wrong with the lines of one file. */
function faultsOfFile(label: string, names: ReadonlySet<string>) {
  const faults: string[] = []
  const strangers = new Map<string, { line: number; count: number }>()
  let more = 0
  const tell = (number: number, what: string): undefined => {
    if (faults.length < mostTold) faults.push(`${label} line ${number}: ${what}`)
    else more++
    return undefined
  }
  return {
    sampleOf(line: Buffer, number: number): Sample | undefined {
      const { value, fault } = parseJson(line.toString('utf8').trim())
      if (fault !== undefined) return tell(number, `it ${fault.replace(' at line 1,', ' at')}`)
      const parsed = sampleSchema.safeParse(value)
      if (!parsed.success) {
        const [{ path, message }] = parsed.error.issues
        return tell(
          number,
          `it is no sample (${path.join('.') || 'the row'}: ${message}). Rows of another shape become samples with \`callsmith logs import\`.`,
        )
      }
      for (const name of parsed.data.tools) {
        if (names.has(name)) continue
        const known = strangers.get(name)
        if (known) known.count++
        else if (strangers.size < 10_000) strangers.set(name, { line: number, count: 1 })
      }
      return parsed.data
    },
    all(): string[] {
      const beside = join(dirname(label), 'tools.json')
      const unknown = [...strangers].map(([name, { line, count }]) => {
        const near = nearest(name, names)
        return `${label}: ${count} ${count === 1 ? 'sample offers' : 'samples offer'} ${name} (line ${line}), which the project does not have${near === undefined ? '.' : `; did you mean ${near}?`} A row carries every tool it offers: put its definition (see ${beside}) into a file of \`tools\`, or take these samples out.`
      })
      return [
        ...faults,
        ...(more > 0 ? [`${label}: ${more} more lines are at fault`] : []),
        ...unknown.slice(0, mostTold),
        ...(unknown.length > mostTold
          ? [`${label}: ${unknown.length - mostTold} more tools are offered that the project does not have`]
          : []),
      ]
    },
  }
}

/** Tools beside the samples that ask for other arguments than those of the project under the same name. */
async function otherDefinitions(file: string, label: string, tools: readonly Tool[]): Promise<string[]> {
  const path = join(dirname(file), 'tools.json')
  if (!existsSync(path)) return []
  const own = new Map(tools.map((tool) => [tool.name, tool]))
  try {
    return (await readTools([path])).flatMap((tool) => {
      const other = own.get(tool.name)
      if (!other || argumentsAsked(tool) === argumentsAsked(other)) return []
      const beside = join(dirname(label), 'tools.json')
      return [
        `${beside}: ${tool.name} asks for other arguments than in the project's \`tools\`. Make the two the same: import the logs again with --tools, or correct one of them. If the project's is right, take ${tool.name} out of ${beside}: then the calls are held against the project's.`,
      ]
    })
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    return [thrown.message]
  }
}
