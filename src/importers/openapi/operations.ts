import { isObject, own } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { ToolImportOptions } from '../../spec/tool-importer.ts'
import { objectAt, textsAt } from './read-value.ts'
import { pathMatcher } from './path-matcher.ts'
import type { DescriptionFile, References } from './references.ts'
import { shown } from './schema-keywords.ts'

/** One operation: what is called, and the objects that describe it. */
export interface Operation {
  /** Upper case: `GET`, `QUERY`, or whatever `additionalOperations` names. */
  readonly method: string
  readonly path: string
  readonly place: string
  readonly operation: JsonObject
  /** What holds for every operation of its path. */
  readonly pathItem: JsonObject
  readonly file: DescriptionFile
}

/** All operations of a description that the options ask for. */
export interface Operations {
  readonly operations: readonly Operation[]
  readonly faults: readonly { readonly place: string; readonly message: string }[]
  /** How many the options left out. */
  readonly left: number
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const

/** Walks `paths`; what is no operation there is told, the rest goes on. */
export function operationsOf(
  file: DescriptionFile,
  references: References,
  options: ToolImportOptions,
): Operations {
  const operations: Operation[] = []
  const faults: { place: string; message: string }[] = []
  let left = 0
  const paths = own(file.root, 'paths')
  if (!isObject(paths)) {
    const webhooks = Object.keys(objectAt(file.root, 'webhooks')).length
    const message =
      paths !== undefined && paths !== null
        ? `is ${shown(paths)}. Make it an object of path templates, such as {"/orders": {"get": {…}}}.`
        : webhooks > 0
          ? 'is missing: the document describes only webhooks, which a server calls and no model.'
          : 'is missing. Hand in the document that holds the operations, or bundle the parts into one.'
    return { operations, faults: [{ place: '/paths', message }], left }
  }
  const wanted = matcherOf(options)
  for (const [path, item] of Object.entries(paths)) {
    if (path.startsWith('x-')) continue
    const followed = pathItemOf(item, file, references)
    if (followed.why !== undefined) {
      faults.push({
        place: path.slice(0, 200),
        message: `cannot be read: ${followed.why}. Correct or remove it.`,
      })
      continue
    }
    for (const { method, operation } of methodsOf(followed.node)) {
      const place = `${method} ${path.slice(0, 500)}`
      if (!isObject(operation))
        faults.push({ place, message: `is ${shown(operation)}. Make it an operation object, or remove it.` })
      else if (!wanted(method, path, textsAt(operation, 'tags'))) left++
      else operations.push({ method, path, place, operation, pathItem: followed.node, file: followed.file })
    }
  }
  return { operations, faults, left }
}

/** A path item; what stands beside its `$ref` counts as well. */
function pathItemOf(item: unknown, file: DescriptionFile, references: References) {
  const followed = references.follow(item, file)
  if (followed.why !== undefined || !isObject(item) || typeof own(item, '$ref') !== 'string') return followed
  const { $ref: _, ...beside } = item
  return { ...followed, node: { ...followed.node, ...beside } }
}

function methodsOf(item: JsonObject): { method: string; operation: unknown }[] {
  const found: { method: string; operation: unknown }[] = []
  for (const [key, operation] of Object.entries(item)) {
    if (methods.some((method) => method === key.toLowerCase()))
      found.push({ method: key.toUpperCase(), operation })
  }
  for (const [key, operation] of Object.entries(objectAt(item, 'additionalOperations')))
    found.push({ method: key.replace(/[^\w-]+/g, '').slice(0, 40) || 'GET', operation })
  return found
}

function matcherOf(
  options: ToolImportOptions,
): (method: string, path: string, tags: readonly string[]) => boolean {
  const asked = new Set(options.methods.map((method) => method.toUpperCase()))
  const labels = new Set(options.tags.map((tag) => tag.toLowerCase()))
  const globs = options.paths.map(pathMatcher)
  return (method, path, tags) =>
    (asked.size === 0 || asked.has(method.toUpperCase())) &&
    (globs.length === 0 || globs.some((matches) => matches(path))) &&
    (labels.size === 0 || tags.some((tag) => labels.has(tag.toLowerCase())))
}
