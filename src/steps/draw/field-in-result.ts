import { isObject, type Json } from '../../lib/json.ts'
import { pointerToken } from '../../lib/json-pointer.ts'
import type { Pointer } from '../../spec/story.ts'
import type { DataFlow } from '../../spec/tool.ts'

/** A value of a result, and where it stands. */
export interface FieldInResult {
  readonly value: string | number
  readonly pointer: Pointer
}

/** Levels of a result that are looked into. */
const deepest = 6

/**
 * The one value that a result holds for a flow: at the flow's field, or, where the source does not say what it
 * returns, under the parameter's name. Undefined when there is none, or two that differ.
 */
export function fieldInResult(flow: DataFlow, result: Json, parameter: string): FieldInResult | undefined {
  return only(flow.field === undefined ? searched(result, parameter) : pointed(result, flow.field))
}

function only(found: readonly FieldInResult[]): FieldInResult | undefined {
  const [first, ...others] = found
  return others.every(({ value }) => value === first.value) ? first : undefined
}

/** What stands at a pointer in which `*` is every entry of a list. */
function pointed(result: Json, field: Pointer): FieldInResult[] {
  let places: { readonly value: Json; readonly pointer: Pointer }[] = [{ value: result, pointer: '' }]
  for (const token of field.split('/').slice(1)) {
    places = places.flatMap(({ value, pointer }) => {
      if (Array.isArray(value))
        return token === '*' ? value.map((inner, i) => ({ value: inner, pointer: `${pointer}/${i}` })) : []
      const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
      return isObject(value) && Object.hasOwn(value, key)
        ? [{ value: value[key], pointer: `${pointer}/${token}` }]
        : []
    })
  }
  return places.flatMap(({ value, pointer }) => (isValue(value) ? [{ value, pointer }] : []))
}

/** Everything that stands under a key anywhere in a result. */
function searched(result: Json, key: string): FieldInResult[] {
  const found: FieldInResult[] = []
  const visit = (node: Json, pointer: Pointer, depth: number): void => {
    if (depth > deepest) return
    if (Array.isArray(node)) node.forEach((inner, i) => visit(inner, `${pointer}/${i}`, depth + 1))
    else if (isObject(node)) {
      for (const [name, inner] of Object.entries(node)) {
        const at = `${pointer}/${pointerToken(name)}`
        if (name === key && isValue(inner)) found.push({ value: inner, pointer: at })
        else visit(inner, at, depth + 1)
      }
    }
  }
  visit(result, '', 0)
  return found
}

function isValue(value: Json): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
