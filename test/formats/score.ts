import { createReadStream, existsSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { text } from 'node:stream/consumers'
import type { JsonObject, Json } from '../../src/lib/json.ts'
import { sameJson } from '../../src/lib/json.ts'
import type { DecodedTurn, Format } from '../../src/spec/format.ts'
import type { Tool } from '../../src/spec/tool.ts'
import { withinSchema } from '../../src/datasets/decode/within-schema.ts'
import { turnFromEvents } from '../../src/formats/reading/sink.ts'

/** Real cases of model text and what real engines read from them; see the README of that folder. */
export const casesFolder = new URL('../../../shared/data/parsers/', import.meta.url)
export const casesThere = existsSync(casesFolder)

export interface Case {
  readonly id: string
  readonly format: string
  readonly variant: string
  readonly tier: 'core' | 'tolerance' | 'policy' | 'partial' | 'reasoning' | 'prefixed'
  readonly mode: string
  readonly input: string
  readonly chunks?: readonly string[]
  readonly tools?: readonly JsonObject[]
  readonly expected_calls: readonly {
    readonly name: string
    readonly arguments: Json
    readonly arguments_raw?: string
  }[]
  readonly expected_content: string | null
  readonly content_asserted: boolean
  readonly arguments_match?: string
  readonly note?: string
}

export async function readCases(name = 'cases.jsonl.gz'): Promise<Case[]> {
  const lines = await text(createReadStream(new URL(name, casesFolder)).pipe(createGunzip()))
  return lines
    .trimEnd()
    .split('\n')
    .map((line): Case => JSON.parse(line))
}

/** The tools of a case, whatever their shape, as ours. */
export function toolsOf(one: Case): Tool[] | undefined {
  if (!one.tools || one.tools.length === 0) return undefined
  return one.tools.map((given) => {
    const tool = (given.function ?? given) as JsonObject
    return {
      name: String(tool.name),
      description: String(tool.description ?? ''),
      parameters: (tool.parameters ?? tool.input_schema ?? tool.inputSchema ?? {}) as JsonObject,
    }
  })
}

export interface Score {
  readonly one: Case
  readonly turn: DecodedTurn
  readonly calls: boolean
  /** Undefined where the case does not assert the content. */
  readonly content: boolean | undefined
}

/** Reads one case and compares; arguments that a case leaves open (null) are not compared. */
export function scoreCase(format: Format, one: Case): Score {
  const tools = toolsOf(one)
  // As the command line does it: a peer's recovery leaves forbidden arguments out too.
  const turn = withinSchema(format.decode(one.input, tools), tools)
  const calls =
    turn.calls.length === one.expected_calls.length &&
    one.expected_calls.every(
      (expected, i) =>
        turn.calls[i].name === expected.name &&
        (expected.arguments === null || sameJson(turn.calls[i].arguments, expected.arguments)),
    )
  const content = one.content_asserted
    ? (turn.content ?? '').trim() === (one.expected_content ?? '').trim()
    : undefined
  return { one, turn, calls, content }
}

/** What a stream cut at the given places tells, as one turn. */
export function decodeChunks(
  format: Format,
  chunks: readonly string[],
  tools: Tool[] | undefined,
): DecodedTurn {
  const stream = format.stream(tools)
  return turnFromEvents([...chunks.flatMap((chunk) => [...stream.push(chunk)]), ...stream.end()])
}
