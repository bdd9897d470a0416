import { isObject, type Json, type JsonObject } from './json.ts'

/** The value at a path of names joined by dots; a name may itself hold dots where it stands at the top. */
export function valueAt(object: JsonObject, path: string): Json | undefined {
  if (Object.hasOwn(object, path)) return object[path]
  let at: Json = object
  for (const key of path.split('.')) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined
    at = at[key]
  }
  return at
}

/** A copy of the object with a value at a path, whose last name is `name`; objects on the way are made. */
export function withValueAt(object: JsonObject, path: string, name: string, value: Json): JsonObject {
  const before = path === name ? '' : path.slice(0, -name.length - 1)
  if (before === '' || !path.endsWith(`.${name}`)) return { ...object, [name]: value }
  const [head, ...rest] = before.split('.')
  const inner = Object.hasOwn(object, head) ? object[head] : undefined
  const held = isObject(inner) ? inner : {}
  return { ...object, [head]: withValueAt(held, [...rest, name].join('.'), name, value) }
}
