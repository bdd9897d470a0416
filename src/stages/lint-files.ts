import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { lintTools, type LintFinding } from '../catalog/lint.ts'
import { readTools } from '../catalog/read-tools.ts'

/** A finding and where the tool stands. */
export interface PlacedFinding extends LintFinding {
  readonly file: string
  /** Of the tool's name, from 1; null where it is not written out. */
  readonly line: number | null
}

/** Lints the tools of files and folders; throws a Problem where they cannot be read as tools. */
export async function lintToolFiles(paths: readonly string[]): Promise<PlacedFinding[]> {
  const tools = await readTools(paths)
  const texts = await textsOf(paths)
  const places = new Map(tools.map((tool) => [tool.name, placeOf(tool.name, texts, paths[0] ?? '')]))
  return lintTools(tools).map((finding) => ({ ...(places.get(finding.tool) ?? nowhere), ...finding }))
}

const nowhere = { file: '', line: null }

async function textsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory()
    const files = isFolder ? (await readdir(path)).toSorted().map((name) => join(path, name)) : [path]
    for (const file of files) if (/\.jsonl?$/.test(file)) texts.set(file, await readFile(file, 'utf8'))
  }
  return texts
}

function placeOf(name: string, texts: ReadonlyMap<string, string>, otherwise: string) {
  const quoted = JSON.stringify(name)
  for (const [file, text] of texts) {
    const lines = text.split('\n')
    const at = lines.findIndex((line) => line.includes('"name"') && line.includes(quoted))
    if (at !== -1) return { file, line: at + 1 }
  }
  return { file: otherwise, line: null }
}
