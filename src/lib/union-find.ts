/** Groups of rows that grow together. The name of a group is its lowest row. */
export interface UnionFind {
  /** The lowest row of the group that holds this row. */
  find(row: number): number
  /** Makes two groups one. */
  union(a: number, b: number): void
}

/** Opens `count` groups of one row each; 4 bytes a row. */
export function unionFind(count: number): UnionFind {
  const parent = new Int32Array(count)
  for (let row = 0; row < count; row++) parent[row] = row
  const find = (row: number): number => {
    let at = row
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]]
      at = parent[at]
    }
    return at
  }
  return {
    find,
    union(a, b) {
      const one = find(a)
      const other = find(b)
      if (one < other) parent[other] = one
      else parent[one] = other
    },
  }
}
