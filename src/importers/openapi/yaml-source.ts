import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { Problem, reasonOf } from '../../spec/problem.ts'

/** Characters of a text: YAML takes some fifty times its size in memory while it is read. */
const longestYaml = 32 * 1024 * 1024
/** An alias may stand this often for what it names, so that nine lines cannot become a billion. */
const mostAliases = 10_000
/** Keys that merge keys (`<<`) may copy: each is copied again wherever its map is merged. */
const mostMerged = 1_000_000

/**
 * The value of a YAML text from outside, as others wrote it: of keys that stand twice the last one counts, merge keys
 * are followed. Throws `file/unreadable` with the line where it stops being YAML, or where it is too large.
 */
export function valueOfYaml(text: string, file: string): unknown {
  const refuse = (why: string, thrown?: unknown) => Problem.of('file/unreadable', { file, why }, thrown)
  if (text.length > longestYaml)
    throw refuse(
      `as YAML it may have at most ${longestYaml / 2 ** 20} MB, it has ${Math.round(text.length / 2 ** 20)}. Correct it, or convert it to JSON first.`,
    )
  try {
    const document = parseDocument(text, {
      uniqueKeys: false,
      merge: true,
      prettyErrors: true,
      logLevel: 'silent',
    })
    const [fault] = document.errors
    if (fault !== undefined) throw fault
    if (text.includes('<<') && mergedIn(document.contents) > mostMerged)
      throw refuse('its merge keys (<<) copy more than a million keys. Write it without them.')
    return document.toJS({ maxAliasCount: mostAliases })
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown
    throw refuse(`${yamlReason(thrown)}. Correct it there, or hand in another file.`, thrown)
  }
}

/** How many keys the merge keys copy, at most. What has an anchor is counted before the aliases that name it. */
function mergedIn(root: unknown): number {
  const sizes = new Map<string, number>()
  let together = 0
  const sizeOf = (source: unknown): number => {
    if (isAlias(source)) return sizes.get(source.source) ?? 0
    if (isSeq(source)) return source.items.reduce<number>((sum, item) => sum + sizeOf(item), 0)
    return isMap(source) ? source.items.length : 0
  }
  const visit = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(visit)
    if (!isMap(node)) return
    let keys = 0
    for (const pair of node.items) {
      visit(pair.value)
      const merges = isScalar(pair.key) && (pair.key.value === '<<' || typeof pair.key.value === 'symbol')
      const copied = merges ? sizeOf(pair.value) : 0
      together += copied
      keys += merges ? copied : 1
    }
    if (node.anchor !== undefined) sizes.set(node.anchor, keys)
  }
  visit(root)
  return together
}

function yamlReason(thrown: unknown): string {
  if (/call stack/i.test(reasonOf(thrown))) return 'it is nested too deeply. Make it flatter'
  const reason = reasonOf(thrown)
    .split('\n')[0]
    .replace(/[.:]+$/, '')
  return /alias/i.test(reason)
    ? `its YAML aliases stand for too much (${reason})`
    : `it is no valid YAML: ${reason}`
}
