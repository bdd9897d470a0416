import type { Format, FormatSet } from '../spec/format.ts'
import type { RowShape } from '../importers/rows/row-shape.ts'
import { nearest } from '../lib/text.ts'
import { Problem } from '../spec/problem.ts'

/** What is known of rows beforehand. */
export interface SourceShape {
  /** Undefined: found row by row. */
  readonly shape?: RowShape
  /** The format of rows of plain text, where it is named. */
  readonly format?: Format
}

/** Shape by the names that people know it by. */
const shapes: ReadonlyMap<string, SourceShape> = new Map<string, SourceShape>([
  ['openai', { shape: 'openai' }],
  ['samples', { shape: 'openai' }],
  ['trl', { shape: 'openai' }],
  ['axolotl', { shape: 'openai' }],
  ['unsloth', { shape: 'openai' }],
  ['huggingface', { shape: 'openai' }],
  ['llama-factory-openai', { shape: 'openai' }],
  ['llama-factory', { shape: 'sharegpt' }],
  ['trl-prompt-completion', { shape: 'prompt-completion' }],
  ['anthropic', { shape: 'anthropic' }],
  ['gemini', { shape: 'gemini' }],
  // Their calls are data or text, row by row.
  ['sharegpt', {}],
  ['chatml', { shape: 'text' }],
])

/** The shape that `--from` names, or a format: text in it. Throws `convert/source`. */
export function sourceShape(given: string, formats: FormatSet): SourceShape {
  const known = shapes.get(given)
  if (known) return known
  try {
    return { shape: 'text', format: formats.named(given) }
  } catch (thrown) {
    const names = [...shapes.keys(), ...formats.names]
    throw Problem.of('convert/source', { given, near: nearest(given, names), known: names }, thrown)
  }
}
