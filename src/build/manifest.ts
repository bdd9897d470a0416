import type { CellCount, CellSummary, Manifest, VolumeAdvice } from '../spec/manifest.ts'
import type { Plan } from '../spec/plan.ts'
import type { BuildInput } from '../project/build-input.ts'
import type { Split } from '../steps/split.ts'

export interface ManifestInput {
  readonly input: BuildInput
  readonly hash: string
  readonly version: string
  readonly cells: readonly CellCount[]
  readonly split: Split
  readonly rounds: number
  readonly rejected: Readonly<Record<string, number>>
  readonly volume: readonly VolumeAdvice[]
  readonly notes: readonly string[]
  readonly leftOut: Manifest['left_out']
  readonly sources: Manifest['sources']
  readonly files: Readonly<Record<string, number>>
  readonly timings: Readonly<Record<string, number>>
}

/** Puts the manifest together. */
export function manifestOf(from: ManifestInput): Manifest {
  const { settings, plan } = from.input
  const cells = plan.cells.map(({ name, kind, tool, reason, quota }, i): CellSummary => ({
    name,
    kind,
    tool,
    reason,
    planned: quota,
    ...from.cells[i],
  }))
  const [train, validation, test] = from.split.counts
  return {
    format: 'callsmith-dataset/1',
    name: settings.name,
    licence: settings.licence,
    hash: from.hash,
    versions: { callsmith: from.version, sample: 1 },
    preset: settings.preset.name,
    seed: settings.seed,
    today: settings.today,
    languages: [
      ...new Set([
        ...settings.languages.map(({ code }) => code),
        ...(from.input.project.samples?.languages ?? []),
      ]),
    ],
    targets: settings.targets,
    formats: settings.formats.formats,
    mix: Object.fromEntries(settings.formats.mix),
    size: { asked: settings.size ?? null, planned: sumOf(cells, 'planned'), got: sumOf(cells, 'got') },
    sources: from.sources,
    kinds: kindsOf(cells, from.input),
    cells,
    split: { train, validation, test, families: from.split.families, largest: from.split.largest },
    rounds: from.rounds,
    rejected: from.rejected,
    volume: from.volume,
    notes: from.notes,
    left_out: from.leftOut,
    files: from.files,
    timings: from.timings,
  }
}

/** Quotas, and tools, that the file lists at most: with tens of thousands of tools it is still read by people. */
const mostListed = 1000
/** Quotas that fell short which are told one by one. */
const mostTold = 100

/** The manifest as its file has it: of very many quotas and tools those that fell short most stand in it. */
export function manifestFile(manifest: Manifest): Manifest {
  const cells = listedFirst(manifest.cells, ({ planned, got }) => planned - got)
  const volume = listedFirst(manifest.volume, ({ least, have }) => least - have)
  const notes = [
    ...(cells.length < manifest.cells.length
      ? [
          `${cells.length} of ${manifest.cells.length} quotas are listed here, those that fell short most first.`,
        ]
      : []),
    ...(volume.length < manifest.volume.length
      ? [
          `${volume.length} of ${manifest.volume.length} tools are listed under volume, those that lack most first.`,
        ]
      : []),
  ]
  return { ...manifest, cells, volume, notes: [...manifest.notes, ...notes] }
}

function listedFirst<Item>(items: readonly Item[], lack: (item: Item) => number): readonly Item[] {
  if (items.length <= mostListed) return items
  return items.toSorted((a, b) => lack(b) - lack(a)).slice(0, mostListed)
}

/** What could not be done as asked, in sentences. */
export function notesOf(plan: Plan, cells: readonly CellCount[], split: Split): string[] {
  const short = plan.cells.flatMap((cell, i) => {
    const { got, candidates } = cells[i]
    if (got >= cell.quota || cell.given) return []
    return [
      `${cell.name}: ${got} of ${cell.quota}; ${candidates} candidates held no more that differ. More seed messages help.`,
    ]
  })
  const notes = [...plan.notes, ...short.slice(0, mostTold)]
  if (short.length > mostTold) notes.push(`${short.length - mostTold} more quotas fell short.`)
  if (!split.met) {
    notes.push(
      `The split is ${split.counts.join(' / ')}: the largest family of related samples has ${split.largest} and may not be divided.`,
    )
  }
  return notes
}

/** What became of the given samples, in a sentence. */
export function givenNotes(
  plan: Plan,
  cells: readonly CellCount[],
  refused: Readonly<Record<string, number>>,
): string[] {
  const given = plan.cells.flatMap((cell, i) => (cell.given ? [cells[i]] : []))
  const sum = (key: keyof CellCount) => given.reduce((n, cell) => n + cell[key], 0)
  const reasons = Object.entries(refused).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const most = reasons.slice(0, 4).map(([code, n]) => `${code} ${n}`)
  const dropped = [
    [`rejected by a check (${most.join(', ')}${reasons.length > 4 ? ', …' : ''})`, sum('rejected')],
    ['twice or nearly so', sum('exact') + sum('near')],
  ].flatMap(([what, n]) => (n === 0 ? [] : [`${n} ${what}`]))
  if (dropped.length === 0) return []
  return [
    `${sum('got')} of ${sum('candidates')} given samples are in the dataset; ${dropped.join(', ')}. They stand in rejected.jsonl.`,
  ]
}

/** What was left out of which files, in sentences. */
export function leftOutNotes(leftOut: Manifest['left_out']): string[] {
  return Object.entries(leftOut).flatMap(([folder, reasons]) =>
    Object.entries(reasons).map(
      ([reason, count]) =>
        `${count} samples are not in ${folder === '' ? 'the rows' : `${folder}/`}: ${reason}.`,
    ),
  )
}

function kindsOf(cells: readonly CellSummary[], input: BuildInput): Manifest['kinds'] {
  const planned = Math.max(1, sumOf(cells, 'planned'))
  const got = Math.max(1, sumOf(cells, 'got'))
  const asked: Partial<Record<string, number>> = { ...input.settings.preset.shares, ...input.settings.shares }
  const kinds = [...new Set([...Object.keys(asked), ...cells.map((cell) => cell.kind)])]
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = cells.filter((cell) => cell.kind === kind)
      const share = { planned: sumOf(own, 'planned') / planned, got: sumOf(own, 'got') / got }
      return [
        kind,
        {
          asked: rounded(asked[kind] ?? share.planned),
          planned: rounded(share.planned),
          got: rounded(share.got),
        },
      ]
    }),
  )
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}

function sumOf(cells: readonly CellSummary[], key: 'planned' | 'got'): number {
  return cells.reduce((sum, cell) => sum + cell[key], 0)
}
