import { isDeepStrictEqual } from 'node:util'
import type { Message, ToolCall } from '../sample/schema.ts'
import type { Blueprint } from '../spec/blueprint.ts'
import { carriedCalls, resultText } from '../spec/story.ts'
import type { Draft, WriteContext, Writer, WriterFactory } from '../spec/writer.ts'
import type { AsyncRunner } from './world-suite.ts'

/** What the suite needs to know of a writer. */
export interface WriterUnderTest {
  readonly make: WriterFactory
  readonly context: WriteContext
  /** Of every kind, and about every tool; some may be beyond what the writer can do. */
  readonly blueprints: readonly Blueprint[]
}

/** The longest user message, in code units, that still is one. */
const longest = 4000
/** Share of the blueprints that a writer must find words for. */
const mostWritten = 0.9

/**
 * The contract of writers, as tests: the same words for the same blueprint whatever was written
 * before, labels left as they are, whole conversations within bounds, and words for a tool without
 * seeds. Throws plain errors, so any runner will do.
 */
export function writerSuite({ describe, it }: AsyncRunner, name: string, under: WriterUnderTest): void {
  const written = async (writer: Writer, blueprints = under.blueprints) => {
    const drafts: { blueprint: Blueprint; draft: Draft }[] = []
    for (const blueprint of blueprints) {
      const draft = await writer.write(blueprint)
      if (draft) drafts.push({ blueprint, draft })
    }
    return drafts
  }
  describe(`writer ${name}`, () => {
    it('writes the same words again, in whatever order it is asked', async () => {
      const first = await written(under.make(under.context))
      const second = await written(under.make(under.context), under.blueprints.toReversed())
      demand(isDeepStrictEqual(first, second.toReversed()), 'wrote other words the second time')
    })
    it('finds words for nearly every blueprint', async () => {
      const count = (await written(under.make(under.context))).length
      demand(count >= under.blueprints.length * mostWritten, `wrote ${count} of ${under.blueprints.length}`)
    })
    it('leaves the labels as they are', async () => {
      const before = structuredClone(under.blueprints)
      for (const { blueprint, draft } of await written(under.make(under.context)))
        demandLabels(blueprint, draft)
      demand(isDeepStrictEqual(under.blueprints, before), 'changed a blueprint')
    })
    it('writes whole conversations within bounds', async () => {
      for (const { blueprint, draft } of await written(under.make(under.context))) {
        demandWhole(draft, under.context, `blueprint ${blueprint.index}`)
      }
    })
    it('writes for tools without seeds', async () => {
      const drafts = await written(under.make({ ...under.context, seeds: [] }))
      const calling = under.blueprints.filter((blueprint) => blueprint.kind !== 'no_tool').length
      const got = drafts.filter(({ blueprint }) => blueprint.kind !== 'no_tool')
      demand(got.length >= calling * mostWritten, `wrote ${got.length} of ${calling} without seeds`)
      for (const { blueprint, draft } of got) {
        demandLabels(blueprint, draft)
        demand(draft.seeds.length === 0, `blueprint ${blueprint.index} names seeds that are not there`)
      }
    })
  })
}

/** The calls of the blueprint, all of them and no others, with their results after them. */
function demandLabels(blueprint: Blueprint, { messages }: Draft): void {
  const planned = blueprint.turns.flatMap((turn) => turn.rounds.flatMap(carriedCalls))
  const called = messages.flatMap((m): ToolCall[] => (m.role === 'assistant' ? (m.tool_calls ?? []) : []))
  const said = (calls: readonly ToolCall[]) =>
    calls.map(({ id, name, arguments: args }) => ({ id, name, args }))
  demand(
    isDeepStrictEqual(said(called), said(planned)),
    `blueprint ${blueprint.index}: the calls are not the planned ones`,
  )
  const results = messages.filter((m) => m.role === 'tool')
  demand(results.length === planned.length, `blueprint ${blueprint.index}: a call has no result, or two`)
  results.forEach((message, i) => {
    const { id, outcome } = planned[i]
    const [value, expected]: unknown[] = [message.content, resultText(outcome)].map((text) =>
      JSON.parse(text),
    )
    demand(message.tool_call_id === id, `blueprint ${blueprint.index}: a result belongs to another call`)
    demand(
      isDeepStrictEqual(value, expected),
      `blueprint ${blueprint.index}: a result is not what the call came back with`,
    )
  })
}

/** System, then user and assistant in turn with results after calls, the assistant last; every text is one. */
function demandWhole(draft: Draft, context: WriteContext, where: string): void {
  const roles = draft.messages
    .map((m) => (m.role === 'assistant' && m.content === null ? 'calls' : m.role))
    .join(' ')
  const turn = '(?:user (?:calls (?:tool )+)*assistant ?)+'
  const system = context.system === undefined ? '' : 'system '
  demand(new RegExp(`^${system}${turn}$`).test(roles), `${where}: the messages are ${roles}`)
  for (const message of draft.messages) demandText(message, where)
  demand(draft.naturalness >= 0 && draft.naturalness <= 1, `${where}: naturalness is ${draft.naturalness}`)
  demand(draft.template !== '', `${where}: there is no template`)
}

function demandText({ role, content }: Message, where: string): void {
  if (role === 'tool' || role === 'system' || content === null) return
  demand(
    content.trim() !== '' && content.trim() === content,
    `${where}: a ${role} text is empty, or ends in spaces`,
  )
  demand(content.length <= longest, `${where}: a ${role} text has ${content.length} code units`)
  demand(
    !/undefined|\[object|NaN|[{}«»]|<\w+>/.test(content),
    `${where}: an unfilled slot stands in "${content}"`,
  )
}

function demand(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise)
}
