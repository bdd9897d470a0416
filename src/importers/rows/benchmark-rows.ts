import { isObject, jsonIn, type Json, type JsonObject } from '../../lib/json.ts'
import type { BenchmarkCall } from '../../spec/check.ts'

/** What a benchmark's row asks and expects. */
export interface BenchmarkRow {
  readonly id?: string
  readonly said: readonly string[]
  readonly calls: readonly BenchmarkCall[]
  /** Expected calls that stand as text (`sum(a=1)`), for a format to read. */
  readonly callTexts: readonly string[]
}

/**
 * Reads a row of a benchmark: BFCL's questions and its files of possible answers (joined by `id`), xLAM's
 * `query` and `answers`, and rows that only have a prompt. Undefined for rows that are conversations.
 * BFCL: https://gorilla.cs.berkeley.edu/leaderboard.html
 */
export function benchmarkRow(row: JsonObject): BenchmarkRow | undefined {
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? { id: String(row.id) } : {}
  const { question, ground_truth: truth, possible_answer: possible } = row
  const answers = truth ?? possible
  if (question !== undefined || Array.isArray(answers)) {
    const read = bfclAnswers(Array.isArray(answers) ? answers : [])
    return { ...id, said: saidIn(question), ...read }
  }
  if (typeof row.query === 'string') {
    const calls = typeof row.answers === 'string' ? jsonIn(row.answers) : row.answers
    return { ...id, said: [row.query], calls: plainCalls(calls), callTexts: [] }
  }
  for (const key of ['prompt', 'instruction', 'input', 'user_query'])
    if (typeof row[key] === 'string' && row.completion === undefined && row.text === undefined)
      return { ...id, said: [row[key]], calls: [], callTexts: [] }
  return undefined
}

const deepest = 8

/** The user's messages in a question: a text, a message, or lists of them. */
function saidIn(question: Json | undefined, depth = 0): string[] {
  if (typeof question === 'string') return [question]
  if (Array.isArray(question) && depth < deepest) return question.flatMap((one) => saidIn(one, depth + 1))
  if (!isObject(question) || (question.role !== undefined && question.role !== 'user')) return []
  return typeof question.content === 'string' ? [question.content] : []
}

/** `[{"name": {"argument": [right, as right, ""]}}]`; an empty text says that it may be left out. */
function bfclAnswers(list: readonly Json[]): Pick<BenchmarkRow, 'calls' | 'callTexts'> {
  const calls: BenchmarkCall[] = []
  const callTexts: string[] = []
  for (const one of list.flat()) {
    if (typeof one === 'string') callTexts.push(one)
    if (!isObject(one)) continue
    for (const [name, args] of Object.entries(one)) {
      if (!isObject(args)) continue
      calls.push({
        name,
        arguments: Object.entries(args).map(([key, values]) => {
          const all = Array.isArray(values) ? values : [values]
          return {
            name: key,
            values: all.filter((value) => value !== '').flatMap((value) => spread(value, 0)),
            optional: all.includes(''),
          }
        }),
      })
    }
  }
  return { calls, callTexts }
}

const mostSpread = 32

/** Objects inside an answer have lists of right values for each field: every combination, 32 at most. */
function spread(value: Json, depth: number): Json[] {
  if (depth > deepest) return [value]
  if (Array.isArray(value)) {
    return value.reduce<Json[][]>(
      (made, item) => {
        const options = isObject(item) ? spread(item, depth + 1) : [item]
        return made.flatMap((before) => options.map((option) => [...before, option])).slice(0, mostSpread)
      },
      [[]],
    )
  }
  if (!isObject(value)) return [value]
  let made: [string, Json][][] = [[]]
  for (const [key, values] of Object.entries(value)) {
    const options = (Array.isArray(values) ? values : [values]).flatMap((one) => spread(one, depth + 1))
    made = made
      .flatMap((before) =>
        options.map((option): [string, Json][] => (option === '' ? before : [...before, [key, option]])),
      )
      .slice(0, mostSpread)
  }
  return made.map((entries) => Object.fromEntries(entries))
}

/** `[{"name", "arguments"}]`. */
function plainCalls(calls: Json | undefined): BenchmarkCall[] {
  if (!Array.isArray(calls)) return []
  return calls.flatMap((call) => {
    if (!isObject(call) || typeof call.name !== 'string') return []
    const args = typeof call.arguments === 'string' ? jsonIn(call.arguments) : call.arguments
    if (!isObject(args)) return []
    return [
      {
        name: call.name,
        arguments: Object.entries(args).map(([name, value]) => ({ name, values: [value], optional: false })),
      },
    ]
  })
}
