import { Problem, reasonOf } from '../../spec/problem.ts'
import { valueOfYaml } from './yaml-source.ts'

/** Characters of a document: 50 MB of JSON is read, beyond 96 MB nobody's interface is described. */
const longestText = 96 * 1024 * 1024

/**
 * The value of a JSON or YAML text. Keys that stand twice are forgiven, the last one counts. Throws
 * `file/unreadable` with the line where it stops being either, or where it is too large.
 */
export function parseDocument(text: string, file: string): unknown {
  const refuse = (why: string, thrown?: unknown) => Problem.of('file/unreadable', { file, why }, thrown)
  if (text.length > longestText)
    throw refuse(`it has ${megabytes(text)} MB, more than ${longestText / 2 ** 20}. Split it by tag or path.`)
  const start = text.slice(0, 200).trimStart()
  if (start === '') throw refuse('it is empty. Hand in an OpenAPI description in JSON or YAML.')
  let broken: string | undefined
  if (start.startsWith('{') || start.startsWith('[')) {
    try {
      return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
    } catch (thrown) {
      broken = reasonOf(thrown)
    }
  }
  if (broken === undefined) return valueOfYaml(text, file)
  // Flow mappings of YAML begin like JSON; what is neither is told as the JSON that it looks like.
  try {
    return valueOfYaml(text, file)
  } catch (thrown) {
    throw refuse(`${broken}. Correct it there, or hand in another file.`, thrown)
  }
}

function megabytes(text: string): number {
  return Math.round(text.length / 2 ** 20)
}
