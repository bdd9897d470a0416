import { type Target } from '../../spec/target.ts'
import { pairShapes, type PairShape } from '../../spec/preference.ts'
import type { FormatChoice } from './format-choice.ts'

/** One set of files that a build writes. Plain data: it crosses to worker threads. */
export interface OutputSpec {
  /** Folder of its files; empty for the first target. */
  readonly folder: string
  readonly rows:
    | { readonly kind: 'target'; readonly target: string }
    | { readonly kind: 'pairs'; readonly target: string; readonly shape: PairShape }
    | { readonly kind: 'format'; readonly format: string }
    | { readonly kind: 'text-pairs'; readonly format: string; readonly shape: PairShape }
    | { readonly kind: 'template'; readonly text: string }
    | { readonly kind: 'mix'; readonly weights: FormatChoice['mix'] }
  /** The format of calls in rows of plain text. */
  readonly format: string
  /** Whether the system message names the format, since the build writes several. */
  readonly named: boolean
}

export const parts = ['train', 'validation', 'test'] as const

/** The files of an output, in the order of `parts`. */
export function filesOf(spec: OutputSpec): string[] {
  return parts.map((part) => `${spec.folder === '' ? '' : `${spec.folder}/`}${part}.jsonl`)
}

/** What a configuration asks to be written. */
export interface WantedOutputs {
  readonly targets: readonly string[]
  readonly formats: FormatChoice
  /** Losses that preference pairs are for; empty for no pairs. */
  readonly shapes: readonly PairShape[]
  /** Text of a chat template to render rows with. */
  readonly template: string | undefined
}

/** What a build writes besides `samples.jsonl` and `rejected.jsonl`: the first target at the top. */
export function outputSpecs(wanted: WantedOutputs, targets: ReadonlyMap<string, Target>): OutputSpec[] {
  const { targets: targetNames, formats: choice, shapes: wantedShapes } = wanted
  const named = choice.formats.length + choice.mix.length > 1
  const format = choice.formats[0] ?? choice.mix[0]?.[0] ?? 'hermes'
  const specs: OutputSpec[] = []
  targetNames.forEach((target, i) => {
    // A folder of Parquet has a card and a layout of its own, so it never stands at the top.
    const folder = i === 0 && !targets.get(target)?.parquet ? '' : target
    specs.push({ folder, rows: { kind: 'target', target }, format, named: false })
    for (const shape of wantedShapes) {
      if (!targets.get(target)?.pairs?.[shape]) continue
      const inner = folder === '' ? shape : `${folder}/${shape}`
      specs.push({ folder: inner, rows: { kind: 'pairs', target, shape }, format, named: false })
    }
  })
  for (const one of choice.formats) {
    const folder = formatFolder(one, targetNames)
    specs.push({ folder, rows: { kind: 'format', format: one }, format: one, named })
    for (const shape of wantedShapes)
      specs.push({
        folder: `${folder}/${shape}`,
        rows: { kind: 'text-pairs', format: one, shape },
        format: one,
        named,
      })
  }
  if (choice.mix.length > 0) {
    specs.push({ folder: 'mix', rows: { kind: 'mix', weights: choice.mix }, format, named: true })
  }
  if (wanted.template !== undefined)
    specs.push({ folder: 'text', rows: { kind: 'template', text: wanted.template }, format, named: false })
  return specs
}

const ownFolders = ['mix', 'text', ...pairShapes]

/**
 * The folder of a format's rows. A colon is no character of file names everywhere, and some formats bear
 * the name of a target (`openai`, `gemini`), whose folder it may not share; the first target needs none.
 */
export function formatFolder(format: string, targets: readonly string[]): string {
  const name = format.replace(':', '-')
  return targets.includes(name, 1) || ownFolders.includes(name) ? `${name}-text` : name
}
