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
 * how rare they are in this set. An inverted index in typed arrays keeps 40,000 tools to seconds.
 */
export function lookAlikes(tools: readonly Comparable[], least = 0.12): LookAlike[][] {
  const vectors = weigh(tools)
  const index = bearersOf(vectors)
  const scores = new Float64Array(tools.length)
  const touched = new Int32Array(tools.length)
  return vectors.map(({ words, weights }, self) => {
    let count = 0
    const used = searchedWords(words, index)
    // Tools that share none of the words so far can only reach what the rest weighs together.
    let rest = Math.sqrt(used.reduce((sum, i) => sum + weights[i] * weights[i], 0))
    for (const i of used) {
      const canBegin = rest >= least - rounding
      // Nobody but the tool itself is left in question.
      if (!canBegin && count <= 1) break
      const weight = weights[i]
      const end = index.starts[words[i] + 1]
      for (let at = index.starts[words[i]]; at < end; at++) {
        const tool = index.tools[at]
        if (scores[tool] === 0) {
          if (!canBegin) continue
          touched[count++] = tool
        }
        scores[tool] += weight * index.weights[at]
      }
      rest = Math.sqrt(Math.max(0, rest * rest - weight * weight))
    }
    const near: LookAlike[] = []
    for (let i = 0; i < count; i++) {
      const similarity = scores[touched[i]]
      scores[touched[i]] = 0
      if (similarity >= least && tools[touched[i]].name !== tools[self].name)
        near.push({ index: touched[i], similarity })
    }
    return near.sort((a, b) => b.similarity - a.similarity || a.index - b.index).slice(0, mostNames)
  })
}

/** The tools that bear each word and how much it weighs there: those of word `w` from `starts[w]` to `starts[w + 1]`. */
interface Bearers {
  readonly starts: Int32Array
  readonly tools: Int32Array
  readonly weights: Float64Array
}

function bearersOf(vectors: readonly Weighed[]): Bearers {
  let most = -1
  let total = 0
  for (const { words } of vectors) {
    total += words.length
    for (const word of words) most = Math.max(most, word)
  }
  const starts = new Int32Array(most + 2)
  for (const { words } of vectors) for (const word of words) starts[word + 1]++
  for (let word = 0; word <= most; word++) starts[word + 1] += starts[word]
  const next = starts.slice()
  const bearers = { starts, tools: new Int32Array(total), weights: new Float64Array(total) }
  vectors.forEach(({ words, weights }, tool) => {
    words.forEach((word, i) => {
      const at = next[word]++
      bearers.tools[at] = tool
      bearers.weights[at] = weights[i]
    })
  })
  return bearers
}

/** Numbers of the words that tools are searched by: the heaviest ones that not too many bear. */
function searchedWords(words: readonly number[], { starts }: Bearers): number[] {
  const found: number[] = []
  for (let i = 0; i < words.length && found.length < searched; i++) {
    if (starts[words[i] + 1] - starts[words[i]] <= commonest) found.push(i)
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
