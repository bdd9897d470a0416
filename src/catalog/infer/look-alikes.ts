import { wordsOfName } from '../../lib/text.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { actOfVerb } from './verbs.ts'

/** What is compared of a tool. */
export type Comparable = Pick<CatalogTool, 'name' | 'description' | 'params' | 'object' | 'act'>

const mostNames = 8
/** Words that more tools bear than this say too little to search by. */
const commonest = 600
const searched = 16
const rounding = 1e-9

interface Weighed {
  /** Word numbers and their weights, heaviest first; the weights have length 1 together. */
  readonly words: readonly number[]
  readonly weights: readonly number[]
}

/** A pair of tools that are easily taken for each other. */
export interface LookAlike {
  readonly index: number
  /** Cosine of the weighed words of name, description and parameters, 0 to 1. */
  readonly similarity: number
}

/**
 * For each tool the tools that are easily taken for it, nearest first, 8 at most. Words count by
 * how rare they are in this set. An inverted index keeps 40,000 tools to seconds.
 */
export function lookAlikes(tools: readonly Comparable[], least = 0.12): LookAlike[][] {
  const vectors = weigh(tools)
  const bearers = new Map<number, { tool: number; weight: number }[]>()
  vectors.forEach(({ words, weights }, tool) => {
    words.forEach((word, i) => {
      const list = bearers.get(word)
      if (list) list.push({ tool, weight: weights[i] })
      else bearers.set(word, [{ tool, weight: weights[i] }])
    })
  })
  const scores = new Float64Array(tools.length)
  return vectors.map(({ words, weights }, self) => {
    const touched: number[] = []
    const used = searchedWords(words, bearers)
    // Tools that share none of the words so far can only reach what the rest weighs together.
    let rest = Math.sqrt(used.reduce((sum, i) => sum + weights[i] * weights[i], 0))
    for (const i of used) {
      const canBegin = rest >= least - rounding
      // Nobody but the tool itself is left in question.
      if (!canBegin && touched.length <= 1) break
      for (const { tool, weight } of bearers.get(words[i]) ?? []) {
        if (scores[tool] === 0) {
          if (!canBegin) continue
          touched.push(tool)
        }
        scores[tool] += weights[i] * weight
      }
      rest = Math.sqrt(Math.max(0, rest * rest - weights[i] * weights[i]))
    }
    const near = touched
      .filter((tool) => tool !== self && scores[tool] >= least && tools[tool].name !== tools[self].name)
      .map((index) => ({ index, similarity: scores[index] }))
      .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
      .slice(0, mostNames)
    for (const tool of touched) scores[tool] = 0
    return near
  })
}

/** Numbers of the words that tools are searched by: the heaviest ones that not too many bear. */
function searchedWords(words: readonly number[], bearers: ReadonlyMap<number, readonly unknown[]>): number[] {
  const found: number[] = []
  for (let i = 0; i < words.length && found.length < searched; i++) {
    if ((bearers.get(words[i])?.length ?? 0) <= commonest) found.push(i)
  }
  return found
}

function weigh(tools: readonly Comparable[]): Weighed[] {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const raw = tools.map((tool) => {
    const weights = new Map<number, number>()
    for (const [word, weight] of wordsOf(tool)) {
      let number = numbers.get(word)
      if (number === undefined) {
        number = numbers.size
        numbers.set(word, number)
        counts.push(0)
      }
      weights.set(number, weight)
      counts[number]++
    }
    return weights
  })
  return raw.map((weights) => {
    const pairs = [...weights].map(([word, weight]) => ({
      word,
      weight: weight * Math.log(1 + tools.length / counts[word]),
    }))
    const length = Math.sqrt(pairs.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
    const heaviest = pairs.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, 40)
    return { words: heaviest.map(({ word }) => word), weights: heaviest.map(({ weight }) => weight / length) }
  })
}

const empty = new Set(
  'a an the of to for in on by and or with is are be this that it its as from when use used using if user can you your not will tool function returns return given'.split(
    ' ',
  ),
)

/** The words of a tool: those of the name weigh most, those of the description least. */
function wordsOf(tool: Comparable): Map<string, number> {
  const found = new Map<string, number>()
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) {
      if (empty.has(word)) continue
      const root = word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
      found.set(root, Math.max(found.get(root) ?? 0, weight))
    }
  }
  // `delete_card` and `remove_card` do the same.
  add(
    wordsOfName(tool.name).map((word, i) => (i === 0 ? (actOfVerb(word) ?? word) : word)),
    3,
  )
  for (const parameter of tool.params) add(wordsOfName(parameter.name), 1.2)
  add(wordsOfName(tool.description.slice(0, 400)), 1)
  return found
}
