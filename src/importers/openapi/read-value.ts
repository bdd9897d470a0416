import { isObject, own } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'

/** The object under a key; an empty one where there is none. */
export function objectAt(value: unknown, key: string): JsonObject {
  const inner = own(value, key)
  return isObject(inner) ? inner : {}
}

/** The text under a key, with halves of characters and line ends mended; undefined where there is none. */
export function textAt(value: unknown, key: string): string | undefined {
  const inner = own(value, key)
  if (typeof inner !== 'string') return undefined
  const text = inner.toWellFormed().replaceAll('\r\n', '\n').trim()
  return text === '' ? undefined : text
}

/** Two descriptions of one thing, the nearer one first; the longer alone where it holds the other. */
export function bothTexts(near: Json | undefined, far: Json | undefined): Json | undefined {
  if (typeof near !== 'string' || typeof far !== 'string') return near ?? far
  if (near.includes(far.trim())) return near
  return far.includes(near.trim()) ? far : `${near.trimEnd()}\n\n${far.trimStart()}`
}

/** The texts of a list under a key. */
export function textsAt(value: unknown, key: string): string[] {
  const inner = own(value, key)
  return Array.isArray(inner) ? inner.filter((one) => typeof one === 'string') : []
}

const mostNodes = 5_000
const mostCharacters = 100_000
const deepest = 40

/**
 * A copy of a default, an example or an unknown keyword as JSON; undefined where it is none or is too
 * large (5,000 values, 40 levels, 100,000 characters): aliases of YAML can make a small text endless.
 */
export function plainData(value: unknown): Json | undefined {
  let nodes = 0
  let characters = 0
  const copy = (one: unknown, depth: number): Json | undefined => {
    if (++nodes > mostNodes || depth > deepest) return undefined
    if (typeof one === 'string') {
      characters += one.length
      return characters > mostCharacters ? undefined : one.toWellFormed()
    }
    if (one === null || typeof one === 'boolean') return one
    if (typeof one === 'number') return Number.isFinite(one) ? one : undefined
    if (Array.isArray(one)) {
      const items = one.map((item) => copy(item, depth + 1))
      return items.includes(undefined) ? undefined : (items as Json[])
    }
    if (!isObject(one)) return undefined
    const result: JsonObject = {}
    for (const [key, inner] of Object.entries(one)) {
      if (key === '__proto__') continue
      characters += key.length
      const copied = copy(inner, depth + 1)
      if (copied === undefined) return undefined
      result[key] = copied
    }
    return result
  }
  return copy(value, 0)
}
