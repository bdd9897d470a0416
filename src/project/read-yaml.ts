import { readFile } from 'node:fs/promises'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { demandPlainFile } from '../lib/plain-file.ts'
import { decodeUtf8 } from '../lib/utf8.ts'
import { Problem, reasonOf } from '../spec/problem.ts'

/** A YAML or JSON file, and where in it a value stands. */
export interface YamlFile {
  readonly value: unknown
  /** `file:line` of the value at a path; the nearest parent when it is not there. */
  place(path: readonly PropertyKey[]): string
}

/**
 * Reads a YAML or JSON file (JSON is YAML); `label` is how messages call it.
 * Throws `file/not-found` or `file/unreadable` with line and column.
 */
export async function readYaml(file: string, label: string, what: string): Promise<YamlFile> {
  const text = await readText(file, label, what)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true })
  const [error] = document.errors
  if (error) throw Problem.of('file/unreadable', { file: label, why: error.message.trimEnd() })
  const value = toValue(document, label)
  return {
    value,
    place(path) {
      for (let length = path.length; length > 0; length--) {
        const node: unknown = document.getIn(path.slice(0, length), true)
        const offset = offsetOf(node)
        if (offset !== undefined) return `${label}:${lines.linePos(offset).line}`
      }
      return label
    },
  }
}

/** Text of a file without byte order mark; refuses what is not UTF-8, naming the place. */
export async function readText(file: string, label: string, what: string): Promise<string> {
  let bytes: Buffer
  try {
    await demandPlainFile(file)
    bytes = await readFile(file)
  } catch (thrown) {
    const missing = (thrown as NodeJS.ErrnoException).code === 'ENOENT'
    throw missing
      ? Problem.of('file/not-found', { file: label, what, do: 'Make it, or correct the path.' }, thrown)
      : Problem.of('file/unreadable', { file: label, why: reasonOf(thrown) }, thrown)
  }
  try {
    return decodeUtf8(bytes)
  } catch (thrown) {
    throw Problem.of('file/unreadable', { file: label, why: reasonOf(thrown) }, thrown)
  }
}

function toValue(document: Document, label: string): unknown {
  try {
    return document.toJS()
  } catch (thrown) {
    throw Problem.of('file/unreadable', { file: label, why: reasonOf(thrown) }, thrown)
  }
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  const { range } = node
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}
