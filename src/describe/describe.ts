import { fileLines } from '../lib/file-lines.ts'
import type { Sample } from '../sample/schema.ts'
import { describeServer } from '../mcp/resolve-server.ts'
import type { Described } from '../project/build-input.ts'
import type { Description } from '../spec/manifest.ts'
import type { BuildInput } from '../project/build-input.ts'
import type { Manifest } from '../spec/manifest.ts'
import { datasetCard } from './card.ts'
import { coverage, type CoverageReport } from './figures/coverage.ts'
import type { DescribedSet } from './figures/described-set.ts'
import { rejectionsOf } from './figures/rejections.ts'
import { reportPage } from './report/report.ts'
import { volumeAdvice } from './figures/volume-advice.ts'
import type { VolumeAdvice } from '../spec/manifest.ts'

/** Rows that are looked at one by one; of a longer file, as many evenly spread ones. */
const mostRows = 50_000

/**
 * Looks at the finished rows and writes `report.html` and the dataset card. Of more than 50,000 rows
 * every n-th is looked at, and the report says so; what is asked, planned and got, and the reasons for
 * rejection, are always counted in full. A million rows take about 10 s and no memory to speak of.
 */
export async function describeDataset(
  { input, manifest, fileAside }: Described,
  rowsLookedAt = mostRows,
): Promise<Description> {
  const rows = manifest.size.got
  const step = Math.max(1, Math.ceil(rows / rowsLookedAt))
  const report = await coverageOf(fileAside('samples.jsonl'), step, input)
  const set: DescribedSet = {
    manifest,
    coverage: report,
    sampled:
      step === 1
        ? undefined
        : `Every ${ordinal(step)} of the ${rows} samples was looked at, ${report.samples} in all; counts per kind, splits and reasons for rejection are of all.`,
    rejections: await rejectionsOf(fileAside('rejected.jsonl')),
    volume: volumeOf(report, step, input, manifest),
    tools: input.project.tools.map(({ name, description }) => ({ name, description })),
    servers: serversOf(input),
  }
  return {
    files: { 'report.html': reportPage(set), 'README.md': datasetCard(set) },
    volume: set.volume,
    rejected: Object.fromEntries(set.rejections.reasons.map(({ reason, count }) => [reason, count])),
  }
}

function serversOf({ project: { worldServers } }: BuildInput): string[] {
  if (worldServers === undefined) return []
  return [worldServers.mcp].flat().map((server) => describeServer(server))
}

async function coverageOf(path: string, step: number, input: BuildInput): Promise<CoverageReport> {
  const counter = coverage({ tools: input.project.tools, seed: input.settings.seed })
  await fileLines(path, (line, number) => {
    if (line.length === 0 || (number - 1) % step !== 0) return
    const sample: Sample = JSON.parse(line.toString('utf8'))
    counter.add(sample)
  })
  return counter.report()
}

function volumeOf(
  report: CoverageReport,
  step: number,
  input: BuildInput,
  manifest: Manifest,
): VolumeAdvice[] {
  const measured = new Map(report.tools.map((tool) => [tool.name, tool]))
  const planned = new Map<string, number>()
  for (const { tool, got } of manifest.cells) if (tool) planned.set(tool, (planned.get(tool) ?? 0) + got)
  const { multi_turn: turns, multi_step: steps } = manifest.kinds
  return input.tools.map((tool) => {
    const own = measured.get(tool.name)
    const seen = (own?.samples ?? 0) * step
    return volumeAdvice({
      tool,
      have: step === 1 ? seen : Math.max(seen, planned.get(tool.name) ?? 0),
      multiTurn: (own?.multiTurn ?? 0) * step,
      samples: manifest.size.got,
      multiTurnAsked: (turns?.asked ?? 0) + (steps?.asked ?? 0),
      canBuild: true,
    })
  })
}

function ordinal(n: number): string {
  const tens = n % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}
