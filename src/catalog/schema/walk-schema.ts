import { pointerToken } from '../../lib/json-pointer.ts'
import { isObject } from '../../lib/json.ts'

/** Keywords that hold one schema, a list of schemas, or schemas by name. */
export const schemaKeywords = {
  one: [
    'additionalProperties',
    'propertyNames',
    'items',
    'additionalItems',
    'contains',
    'not',
    'if',
    'then',
    'else',
    'unevaluatedItems',
    'unevaluatedProperties',
    'contentSchema',
  ],
  list: ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'],
  named: ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'],
} as const

/** Keywords whose value is a whole number, at least 0. */
export const countKeywords = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
] as const

/** How deep schemas may stand within schemas. */
export const deepestSchema = 200

/** A schema and its place, as a JSON pointer from the root. */
export interface PlacedSchema {
  readonly schema: unknown
  readonly path: string
  readonly depth: number
}

/** The schema itself and every schema inside it, outermost first, down to `deepestSchema`. */
export function* walkSchema(root: unknown): Generator<PlacedSchema> {
  const open: PlacedSchema[] = [{ schema: root, path: '', depth: 0 }]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    yield one
    if (one.depth < deepestSchema) open.push(...children(one).toReversed())
  }
}

function children({ schema, path, depth }: PlacedSchema): PlacedSchema[] {
  const found: PlacedSchema[] = []
  if (!isObject(schema)) return found
  const add = (inner: unknown, ...keys: (string | number)[]) => {
    found.push({ schema: inner, path: `${path}/${keys.map(pointerToken).join('/')}`, depth: depth + 1 })
  }
  for (const keyword of schemaKeywords.one) {
    if (Object.hasOwn(schema, keyword) && !Array.isArray(schema[keyword])) add(schema[keyword], keyword)
  }
  for (const keyword of schemaKeywords.list) {
    const list = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined
    if (Array.isArray(list)) list.forEach((inner, i) => add(inner, keyword, i))
  }
  for (const keyword of schemaKeywords.named) {
    const table = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined
    if (!isObject(table)) continue
    for (const name of Object.keys(table)) {
      if (keyword !== 'dependencies' || !Array.isArray(table[name])) add(table[name], keyword, name)
    }
  }
  return found
}

/** What a reference within the same document points at; undefined when there is nothing. */
export function pointedAt(root: unknown, reference: string): unknown {
  let at: unknown = root
  let pointer = reference.slice(1)
  try {
    pointer = decodeURIComponent(pointer)
  } catch {
    return undefined
  }
  if (pointer === '') return at
  if (!pointer.startsWith('/')) return undefined
  for (const token of pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(at)) at = at[Number(key)]
    else if (isObject(at) && Object.hasOwn(at, key)) at = at[key]
    else return undefined
    if (at === undefined) return undefined
  }
  return at
}
