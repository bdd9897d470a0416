import { benchmarkRow, type BenchmarkRow } from '../importers/rows/benchmark-rows.ts'
import { importerOf } from '../importers/log-importers.ts'
import { readRow } from '../importers/rows/openai.ts'
import { builtInFormats } from '../formats/format-set.ts'
import { isObject, jsonIn, type JsonObject } from '../lib/json.ts'
import { userTexts } from '../sample/said.ts'
import type { BenchmarkCall, BenchmarkEntry } from '../spec/check.ts'
import { Problem } from '../spec/problem.ts'
import { inputLines } from './input-lines.ts'
import { decodeDialogue } from './text/decode-dialogue.ts'
import { openSources } from './sources.ts'

/**
 * Reads benchmarks or test sets: BFCL (questions, and files of possible answers beside them), rows of
 * conversations in any shape, rows with only a prompt. Lines that hold neither are passed by. Throws
 * `file/not-found`, `file/unreadable`, and `benchmark/none` for a file in which nothing was found.
 */
export async function readBenchmark(
  files: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): Promise<BenchmarkEntry[]> {
  const entries: BenchmarkEntry[] = []
  const byId = new Map<string, number>()
  const add = (entry: BenchmarkEntry) => {
    const earlier = entry.id === undefined ? undefined : byId.get(entry.id)
    // BFCL keeps questions and answers in two files, under one identity.
    if (earlier !== undefined && halves(entries[earlier], entry)) {
      const [asked, answered] = entry.said.length > 0 ? [entry, entries[earlier]] : [entries[earlier], entry]
      entries[earlier] = { ...asked, calls: answered.calls }
      return
    }
    if (entry.id !== undefined && earlier === undefined) byId.set(entry.id, entries.length)
    entries.push(entry)
  }
  for (const file of files) {
    let found = 0
    for await (const { row, line } of rowsOf(file, signal)) {
      const read = benchmarkRow(row) ?? conversation(row, file, line)
      const calls = [...read.calls, ...read.callTexts.flatMap(callsInText)]
      if (read.said.length === 0 && calls.length === 0) continue
      found++
      add({ file, line, ...(read.id !== undefined && { id: read.id }), said: read.said, calls })
    }
    if (found === 0) throw Problem.of('benchmark/none', { file })
  }
  return entries
}

function halves(a: BenchmarkEntry, b: BenchmarkEntry): boolean {
  return (
    (a.said.length === 0 && a.calls.length > 0 && b.calls.length === 0) ||
    (b.said.length === 0 && b.calls.length > 0 && a.calls.length === 0)
  )
}

async function* rowsOf(file: string, signal: AbortSignal): AsyncGenerator<{ row: JsonObject; line: number }> {
  if (file.toLowerCase().endsWith('.parquet')) {
    yield* numbered(inputLines(file), undefined)
    return
  }
  const sources = await openSources([file], signal)
  try {
    for (const { path, lineOf } of sources.list) yield* numbered(inputLines(path), lineOf)
  } finally {
    await sources.close()
  }
}

async function* numbered(lines: AsyncIterable<string>, lineOf: readonly number[] | undefined) {
  let number = 0
  for await (const line of lines) {
    number++
    const row = jsonIn(line)
    if (isObject(row)) yield { row, line: lineOf?.[number - 1] ?? number }
  }
}

/** What is said and called in a row of any shape that a log has. */
function conversation(row: JsonObject, file: string, line: number): BenchmarkRow {
  const reader = importerOf(row)?.open()
  const dialogues = reader
    ? [...reader.add(row, { file, line }).dialogues, ...reader.end().dialogues].map((one) =>
        decodeDialogue(one),
      )
    : []
  const messages = dialogues.flatMap((one) => one.messages)
  const { sample } = readRow({ messages })
  const calls = sample.messages.flatMap((message) =>
    message.role === 'assistant' ? (message.tool_calls ?? []) : [],
  )
  const id = dialogues[0]?.id
  return {
    ...(id !== undefined && { id }),
    said: userTexts(sample),
    calls: calls.map(exactly),
    callTexts: [],
  }
}

/** Calls of benchmarks with several turns stand as Python: `cd(folder='temp')`. */
function callsInText(text: string): BenchmarkCall[] {
  return builtInFormats.named('pythonic').decode(`[${text}]`).calls.map(exactly)
}

function exactly({ name, arguments: args }: { name: string; arguments: JsonObject }): BenchmarkCall {
  return {
    name,
    arguments: Object.entries(args).map(([key, value]) => ({ name: key, values: [value], optional: false })),
  }
}
