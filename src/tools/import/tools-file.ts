import { rename, rm } from 'node:fs/promises'
import { fileWriter } from '../../lib/files.ts'
import type { NamedTool } from './name-tools.ts'

/** The text of a tools file: one tool a line, within a JSON list or, where the name ends in .jsonl, alone. */
export function* toolsFileLines(tools: readonly NamedTool[], asLines: boolean): Generator<string> {
  if (!asLines) yield '[\n'
  for (const [i, { tool, origin }] of tools.entries()) {
    const { name, description, parameters, returns } = tool
    const definition = { name, description, parameters, ...(returns && { returns }) }
    const line = JSON.stringify({ type: 'function', function: definition, origin })
    yield asLines || i === tools.length - 1 ? `${line}\n` : `${line},\n`
  }
  if (!asLines) yield ']\n'
}

/** Writes a tools file whole or not at all; `.jsonl` and `.ndjson` are written as lines. */
export async function writeToolsFile(path: string, tools: readonly NamedTool[]): Promise<void> {
  const aside = `${path}.${process.pid}.part`
  const file = await fileWriter(aside)
  try {
    for (const line of toolsFileLines(tools, /\.(?:jsonl|ndjson)$/i.test(path))) await file.write(line)
    await file.end()
    await rename(aside, path)
  } catch (thrown) {
    file.abandon()
    await rm(aside, { force: true })
    throw thrown
  }
}
