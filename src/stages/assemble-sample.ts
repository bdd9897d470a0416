import { identity } from '../lib/hash.ts'
import { sameJson } from '../lib/json.ts'
import type { ExpectedCall, Sample, Verdict } from '../sample/schema.ts'
import type { Blueprint, PlannedCall } from '../spec/blueprint.ts'
import type { Draft } from '../spec/writer.ts'

/**
 * Puts a sample together from its blueprint and its words. The expected calls come from the
 * blueprint alone; a draft whose calls differ from them is told in `mislabelled`.
 */
export function assembleSample(
  blueprint: Blueprint,
  draft: Draft,
  writer: string,
): { readonly sample: Sample; readonly mislabelled: readonly Verdict[] } {
  const planned = blueprint.turns.map((turn) => ('calls' in turn ? turn.calls : [])).filter((calls) => calls.length > 0)
  const calls: ExpectedCall[][] = []
  const mislabelled: Verdict[] = []
  let next = 0
  draft.messages.forEach((message, at) => {
    if (message.role !== 'assistant') return
    if (!message.tool_calls || message.tool_calls.length === 0) {
      calls.push([])
      return
    }
    const expected = planned[next++] ?? []
    calls.push(expected.map(({ name, arguments: args }) => ({ name, arguments: args })))
    if (!sameCalls(message.tool_calls, expected)) mislabelled.push(differs(`/messages/${at}/tool_calls`))
  })
  if (next < planned.length) mislabelled.push(differs('/messages'))
  const sample: Sample = {
    v: 1,
    id: identity(JSON.stringify([draft.messages, blueprint.tools, calls]), 24),
    kind: blueprint.kind,
    class: blueprint.class,
    tags: [...new Set([...blueprint.tags, ...draft.tags])],
    language: blueprint.language,
    today: blueprint.today,
    tools: [...blueprint.tools],
    messages: draft.messages,
    expect: { calls },
    verdicts: [],
    lineage: {
      source: 'grammar',
      writer,
      seeds: draft.seeds,
      persona: blueprint.persona,
      blueprint: blueprint.index,
      template: draft.template,
      parents: [],
    },
  }
  return { sample, mislabelled }
}

function sameCalls(written: readonly { name: string; arguments: object }[], planned: readonly PlannedCall[]): boolean {
  return (
    written.length === planned.length &&
    written.every((call, i) => call.name === planned[i].name && sameJson(call.arguments, planned[i].arguments))
  )
}

function differs(path: string): Verdict {
  return {
    check: 'label/not-as-planned',
    severity: 'error',
    path,
    message: 'The calls are not those of the blueprint. The writer that made the words has a fault.',
  }
}
