import { resolve } from 'node:path'
import { isObject, own } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { Problem, reasonOf } from '../../spec/problem.ts'
import type {
  ImportedTool,
  ToolImport,
  ToolImporter,
  ToolImportOptions,
  ToolSource,
} from '../../spec/tool-importer.ts'
import { absoluteLocation, fetchText, loadFiles } from './load-files.ts'
import { documentBudget } from './document-budget.ts'
import { createNames } from './names.ts'
import { operationsOf } from './operations.ts'
import { objectAt, textAt } from './read-value.ts'
import { parseDocument } from './parse-document.ts'
import { createReferences } from './references.ts'
import type { DescriptionFile } from './references.ts'
import { createSchemaConverter } from './schema-converter.ts'
import { readSecurity } from './security.ts'
import { serversReader } from './servers.ts'
import { toTool } from './to-tool.ts'

/** Reads OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0: every operation becomes a tool. */
export const openapi: ToolImporter = {
  name: 'openapi',
  about: 'OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0 documents, JSON or YAML: every operation is a tool.',
  recognises(source, value) {
    if (isObject(value)) {
      if (versionOf(value) !== undefined) return 1
      return isObject(own(value, 'paths')) ? 0.6 : 0
    }
    // A document that cannot be read as a whole still says at its beginning what it is.
    const start = source.kind === 'file' && value === undefined ? source.text.slice(0, 4000) : ''
    return /^[ \t{]{0,8}["']?(?:openapi|swagger)["']?[ \t]{0,8}:/m.test(start) ? 0.9 : 0
  },
  read: readDescription,
}

async function readDescription(
  source: ToolSource,
  value: unknown,
  options: ToolImportOptions,
): Promise<ToolImport> {
  const location = locationOf(source)
  const root = value === undefined ? await rootOf(source, location, options) : value
  const version = isObject(root)
    ? (versionOf(root) ?? (isObject(own(root, 'paths')) ? 'unknown' : undefined))
    : undefined
  if (version === undefined || !isObject(root))
    throw unreadable(
      location,
      'it has neither "openapi" nor "swagger" with a version at its top, and no "paths". Hand in an OpenAPI description, or name its dialect with --from.',
    )
  const file: DescriptionFile = { location, root, ignoresBeside: !/^(?:3\.[1-9]|unknown)/.test(version) }
  const loaded = options.externalReferences
    ? await loadFiles(file, options)
    : new Map<string, DescriptionFile | string>()
  const references = createReferences(loaded, absoluteLocation)
  const { operations, faults, left } = operationsOf(file, references, options)
  const tools: ImportedTool[] = []
  const told = [...faults]
  const budget = documentBudget(operations.length)
  const context = {
    file,
    references,
    requests: createSchemaConverter(references, 'request'),
    responses: createSchemaConverter(references, 'response'),
    security: readSecurity(file, references),
    name: createNames(),
    tagTexts: tagTextsOf(root),
    document: documentOf(root, version),
    serversOf: serversReader(file),
    room: budget.room,
  }
  for (const [i, operation] of operations.entries()) {
    options.signal.throwIfAborted()
    if (!budget.takes(operation)) {
      told.push({ place: operation.place, message: budget.message(operations.length - i) })
      break
    }
    const made = toTool(operation, context)
    if (made.tool) {
      budget.use(made.size ?? 0, made.properties ?? 0)
      tools.push({ ...made.tool, notes: budget.notesOf(made.tool) })
    }
    for (const message of made.faults) told.push({ place: operation.place, message })
  }
  if (operations.length === 0 && faults.length === 0)
    told.push({ place: '/paths', message: emptyMessage(left) })
  return { tools, faults: told, notes: notesOf(root, version) }
}

/** What a reader of the import should know that is no tool's. */
function notesOf(root: JsonObject, version: string): ToolImport['notes'] {
  const webhooks = Object.keys(objectAt(root, 'webhooks')).length
  const place = '/webhooks'
  return [
    ...(webhooks > 0
      ? [
          {
            place,
            message: `${webhooks} webhook${webhooks === 1 ? '' : 's'} left out: a server calls them, no model does.`,
          },
        ]
      : []),
    ...(version === 'unknown'
      ? [{ place: '', message: 'the document does not say its version: it is read as OpenAPI 3.1.' }]
      : []),
  ]
}

function emptyMessage(left: number): string {
  return left === 0
    ? 'holds no operation. Hand in the document that has them.'
    : `holds ${left} operation${left === 1 ? '' : 's'}, and none has a tag, path and method that were asked for. Widen the filters.`
}

function locationOf(source: ToolSource): string {
  if (source.kind === 'command') return source.command.join(' ')
  if (source.kind === 'url') return source.url
  return /^https?:\/\//i.test(source.path) ? source.path : resolve(source.path)
}

async function rootOf(source: ToolSource, location: string, options: ToolImportOptions): Promise<unknown> {
  if (source.kind === 'file') return parseDocument(source.text, source.path)
  if (source.kind === 'command')
    throw unreadable(location, 'a program is no OpenAPI document. Name a file or an address.')
  try {
    return parseDocument(await fetchText(source.url, options), source.url)
  } catch (thrown) {
    options.signal.throwIfAborted()
    throw thrown instanceof Problem
      ? thrown
      : unreadable(
          location,
          `${reasonOf(thrown)}. Check the address, or save the document and name the file.`,
        )
  }
}

function unreadable(file: string, why: string): Problem {
  return Problem.of('file/unreadable', { file, why })
}

/** `3.1.0`, `2.0`; YAML makes numbers of `3.0` and `2.0`. */
function versionOf(root: JsonObject): string | undefined {
  const given = own(root, 'openapi') ?? own(root, 'swagger')
  const version = typeof given === 'number' ? given.toFixed(1) : given
  return typeof version === 'string' && version.trim() !== '' ? version.trim().slice(0, 40) : undefined
}

function documentOf(root: JsonObject, openapi: string): JsonObject {
  const info = objectAt(root, 'info')
  const version = own(info, 'version')
  return {
    title: (textAt(info, 'title') ?? 'untitled').slice(0, 300),
    ...((typeof version === 'string' || typeof version === 'number') && {
      version: String(version).slice(0, 100),
    }),
    openapi,
  }
}

function tagTextsOf(root: JsonObject): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const tags = own(root, 'tags')
  for (const tag of Array.isArray(tags) ? tags : []) {
    const [name, text] = [textAt(tag, 'name'), textAt(tag, 'description')]
    if (name !== undefined && text !== undefined) texts.set(name, text.slice(0, 500))
  }
  return texts
}
