import { isObject, type Json } from '../lib/json.ts'
import { maskedWords } from '../sample/similarity/masked-words.ts'
import type { ToolCall } from '../sample/schema.ts'
import type { BenchmarkCall, BenchmarkEntry } from '../spec/check.ts'

/** Finds the entries of a benchmark that a sample overlaps with. */
export interface BenchmarkIndex {
  /** The entry with the same words, numbers and all; undefined when there is none. */
  exact(text: string): BenchmarkEntry | undefined
  /** The entry most of whose runs of three words stand in the text, ids and numbers masked. */
  near(text: string): { readonly entry: BenchmarkEntry; readonly share: number } | undefined
  /** An entry all of whose calls are among these. */
  called(calls: readonly ToolCall[]): BenchmarkEntry | undefined
}

/** Share of a message's runs of three words that make it the same message. */
const nearShare = 0.6
/** Messages of fewer words are compared as they stand only: their runs are everybody's. */
const fewestWords = 5
/** Of fewer words, a benchmark's only message is everybody's; one of several ("Yes, please") needs more. */
const fewestAlone = 3
/** Runs of a message that must be found: two of the three in "can I chat with you?" are small talk. */
const fewestRuns = 3
/** Runs that more messages share than this say nothing of one. */
const commonest = 500
/** Entries of one call that are compared in full. */
const mostCompared = 500

const indexes = new WeakMap<readonly BenchmarkEntry[], BenchmarkIndex>()

/** The index of a benchmark, made once. Memory: about 1 KB a message. */
export function benchmarkIndex(entries: readonly BenchmarkEntry[]): BenchmarkIndex {
  let index = indexes.get(entries)
  if (!index) indexes.set(entries, (index = { ...wordIndex(entries), ...callIndex(entries) }))
  return index
}

function wordIndex(entries: readonly BenchmarkEntry[]): Pick<BenchmarkIndex, 'exact' | 'near'> {
  const words = maskedWords()
  const texts = new Map<string, number>()
  const owners: number[] = []
  const sizes: number[] = []
  const bearers = new Map<number, number[]>()
  entries.forEach((entry, number) => {
    for (const text of entry.said) {
      words.clear()
      words.read(text)
      if (words.count < (entry.said.length > 1 ? fewestWords : fewestAlone)) continue
      const plain = plainWords(text)
      if (plain === '' || texts.has(plain)) continue
      texts.set(plain, number)
      if (words.count < fewestWords) continue
      const message = owners.push(number) - 1
      for (const run of runsOf(words.hashes, words.count)) {
        const list = bearers.get(run)
        if (list) list.push(message)
        else bearers.set(run, [message])
      }
    }
  })
  for (const [run, list] of bearers)
    if (list.length > commonest) bearers.delete(run)
    else for (const message of list) sizes[message] = (sizes[message] ?? 0) + 1
  const counts = new Uint32Array(owners.length)
  return {
    exact(text) {
      const number = texts.get(plainWords(text))
      return number === undefined ? undefined : entries[number]
    },
    near(text) {
      words.clear()
      words.read(text)
      if (words.count < fewestWords) return undefined
      const touched: number[] = []
      for (const run of runsOf(words.hashes, words.count))
        for (const message of bearers.get(run) ?? []) if (counts[message]++ === 0) touched.push(message)
      let best = -1
      let share = 0
      for (const message of touched) {
        const found = counts[message] / sizes[message]
        if (counts[message] >= fewestRuns && found > share) [best, share] = [message, found]
        counts[message] = 0
      }
      return best >= 0 && share >= nearShare ? { entry: entries[owners[best]], share } : undefined
    },
  }
}

/** Lower case, letters and digits only, one space between words. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}

/** Hashes of the runs of three words, each once. */
function runsOf(hashes: Int32Array, count: number): Set<number> {
  const runs = new Set<number>()
  for (let i = 0; i + 2 < count; i++) {
    const h =
      Math.imul(hashes[i], 0x9e3779b1) ^
      Math.imul(hashes[i + 1], 0x85ebca77) ^
      Math.imul(hashes[i + 2], 0xc2b2ae3d)
    runs.add(Math.imul(h ^ (h >>> 15), 0x2c1b3c6d))
  }
  return runs
}

/** Argument values as texts, so that `Paris.` and `paris`, 5 and 5.0 are one. */
interface PlainCall {
  readonly name: string
  readonly arguments: ReadonlyMap<
    string,
    { readonly values: ReadonlySet<string>; readonly optional: boolean }
  >
}

function callIndex(entries: readonly BenchmarkEntry[]): Pick<BenchmarkIndex, 'called'> {
  const answers = entries.map(({ calls }) => calls.map(plainCall))
  const byValue = new Map<string, number[]>()
  answers.forEach((calls, number) => {
    const told = calls.length === 0 ? undefined : tellingArgument(calls)
    if (!told) return
    for (const value of told.values) {
      const key = keyOf(told.call, told.argument, value)
      const list = byValue.get(key)
      if (!list) byValue.set(key, [number])
      else if (list.length < mostCompared) list.push(number)
    }
  })
  return {
    called(calls) {
      if (byValue.size === 0 || calls.length === 0) return undefined
      const made = calls.map(({ name, arguments: args }) => ({
        name: plainName(name),
        values: new Map(Object.entries(args).map(([key, value]) => [key, plainValue(value)])),
      }))
      const tried = new Set<number>()
      for (const { name, values } of made)
        for (const [argument, value] of values)
          for (const number of byValue.get(keyOf(name, argument, value)) ?? []) {
            if (tried.has(number)) continue
            tried.add(number)
            if (answers[number].every((call) => made.some((one) => fits(one, call)))) return entries[number]
          }
      return undefined
    },
  }
}

function plainCall({ name, arguments: args }: BenchmarkCall): PlainCall {
  return {
    name: plainName(name),
    arguments: new Map(
      args.map(({ name: key, values, optional }) => [
        key,
        { values: new Set(values.map((value) => plainValue(value))), optional },
      ]),
    ),
  }
}

/** The required argument with the longest value: the one that fewest other calls have. */
function tellingArgument(calls: readonly PlainCall[]) {
  let best: { call: string; argument: string; values: ReadonlySet<string> } | undefined
  let longest = 0
  for (const { name, arguments: args } of calls)
    for (const [argument, { values, optional }] of args) {
      const length = Math.min(...[...values].map((value) => value.length))
      if (optional || values.size === 0 || length <= longest) continue
      longest = length
      best = { call: name, argument, values }
    }
  return best
}

function fits(
  made: { readonly name: string; readonly values: ReadonlyMap<string, string> },
  expected: PlainCall,
): boolean {
  if (made.name !== expected.name) return false
  for (const [key, value] of made.values) if (!expected.arguments.get(key)?.values.has(value)) return false
  for (const [key, { optional }] of expected.arguments) if (!made.values.has(key) && !optional) return false
  return true
}

function keyOf(name: string, argument: string, value: string): string {
  return `${name}\n${argument}\n${value}`
}

/** Converters write `math.hypot` as `math_hypot`. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_')
}

const deepest = 16

function plainValue(value: Json, depth = 0): string {
  if (typeof value === 'string') {
    const words = plainWords(value)
    return words === '' ? value : words
  }
  if (depth > deepest) return '…'
  if (Array.isArray(value)) return `[${value.map((item) => plainValue(item, depth + 1)).join(',')}]`
  if (isObject(value))
    return `{${Object.keys(value)
      .toSorted()
      .map((key) => `${key}:${plainValue(value[key], depth + 1)}`)
      .join(',')}}`
  return String(value)
}
