/** A cache of what was made of texts: it keeps the last few hundred, the often used ones longer. */
export interface Recent<Value> {
  of(key: string): Value
}

/**
 * Opens a cache over a pure function. It holds at least the last `most` keys and at most twice as many:
 * when full, what was not used again since the last time it was full is dropped.
 */
export function recent<Value>(most: number, make: (key: string) => Value): Recent<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return {
    of(key) {
      let value = young.get(key)
      if (value !== undefined) return value
      value = old.get(key) ?? make(key)
      if (young.size >= most) {
        old = young
        young = new Map()
      }
      young.set(key, value)
      return value
    },
  }
}
