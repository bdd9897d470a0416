import { parseJson } from '../../catalog/read-tools.ts'
import { valueOfYaml } from '../../importers/openapi/yaml-source.ts'
import type { Json } from '../../lib/json.ts'
import { Problem } from '../../spec/problem.ts'
import { deepestText, lookAtText, type TextLoss } from './text-losses.ts'

/** What a text holds. */
export interface TextValue {
  /** JSON or YAML; a list with a hole for each line that holds nothing where it is JSON Lines; undefined for other text. */
  readonly value: unknown
  readonly losses: readonly TextLoss[]
  readonly faults: readonly { readonly place: string; readonly message: string }[]
}

/** YAML takes some 150 times its size while it is read. */
const largestYaml = 12 << 20

const isLines = /\.(?:jsonl|ndjson)(?:\.gz)?$/i
const isJson = /\.json(?:\.gz)?$/i
const isYaml = /\.ya?ml(?:\.gz)?$/i

/** The value of a file's text, by its name and by how it begins. Throws `file/unreadable` where a name promises more. */
export function valueOfText(text: string, path: string): TextValue {
  if (isLines.test(path)) return linesValue(text, path)
  if (isYaml.test(path)) return yamlValue(text, path)
  const start = /^\s*(.)/s.exec(text.slice(0, 4096))?.[1]
  if (start === '{' || start === '[' || isJson.test(path)) {
    const { losses, tooDeep } = lookAtText(text)
    if (tooDeep) throw Problem.of('file/unreadable', { file: path, why: `it is ${deeper}` })
    const whole = parseJson(text)
    if (whole.fault === undefined) return { value: whole.value, losses, faults: [] }
    const [first] = text.trimStart().split('\n', 1)
    if (first.length < text.trim().length && parseJson(first).fault === undefined)
      return linesValue(text, path)
    // A Python list, or a prompt, may begin like JSON.
    if (isJson.test(path)) throw Problem.of('file/unreadable', { file: path, why: `it ${whole.fault}` })
  }
  const yaml = /^(?:openapi|swagger|tools|functions|info):/m.test(text.slice(0, 65_536))
  return yaml && !isCode(path) ? yamlValue(text, path) : { value: undefined, losses: [], faults: [] }
}

function isCode(path: string): boolean {
  return /\.(?:[cm]?tsx?|[cm]?jsx?|py)$/i.test(path)
}

function yamlValue(text: string, path: string): TextValue {
  if (text.length > largestYaml)
    throw Problem.of('source/too-large', {
      source: path,
      most: largestYaml,
      do: 'Give it as JSON, which is read faster.',
    })
  return { value: valueOfYaml(text, path), losses: [], faults: [] }
}

const deeper = `nested more than ${deepestText} levels deep. Make it flatter.`

/** JSON Lines: a broken line is reported, and the rest is read. */
function linesValue(text: string, path: string): TextValue {
  const faults: { place: string; message: string }[] = []
  const losses: TextLoss[] = []
  let good = 0
  const value = text.split('\n').map((line, i): Json | undefined => {
    if (line.trim() === '') return undefined
    const look = lookAtText(line)
    const parsed = look.tooDeep ? { fault: `is ${deeper}` } : parseJson(line)
    if (parsed.fault !== undefined) {
      const message = parsed.fault.replace(/ at line 1, column/, ' at column')
      faults.push({ place: `line ${i + 1}`, message })
      return undefined
    }
    good++
    losses.push(...look.losses.map((loss) => ({ ...loss, line: i + 1 })))
    return parsed.value as Json
  })
  if (faults.length > 0 && good === 0)
    throw Problem.of('file/unreadable', { file: path, why: `${faults[0].place} ${faults[0].message}` })
  return { value, losses, faults }
}
