import { identity } from '../lib/hash.ts'
import { sameJson } from '../lib/json.ts'
import type { ExpectedCall, Sample, Verdict } from '../sample/schema.ts'
import type { Blueprint } from '../spec/blueprint.ts'
import type { Ending, PlannedCall } from '../spec/story.ts'
import type { Draft } from '../spec/writer.ts'
import { deriveSteps } from './derive-steps.ts'

/** A sample with the JSON of its larger parts, which is made once for its identity and for its text. */
export interface Assembled {
  readonly sample: Sample
  readonly mislabelled: readonly Verdict[]
  readonly json: { readonly messages: string; readonly tools: string; readonly calls: string }
}

/**
 * Puts a sample together from its blueprint and its words. The expected calls come from the
 * blueprint alone; a draft whose calls differ from them is told in `mislabelled`.
 */
export function assembleSample(blueprint: Blueprint, draft: Draft, writer: string): Assembled {
  const planned = blueprint.turns.flatMap((turn) => turn.rounds)
  const calls: ExpectedCall[][] = []
  const mislabelled: Verdict[] = []
  let next = 0
  draft.messages.forEach((message, at) => {
    if (message.role !== 'assistant') return
    if (!message.tool_calls || message.tool_calls.length === 0) {
      calls.push([])
      return
    }
    const round = planned[next++]
    // What must not be learned is expected of nobody.
    calls.push(
      round?.train ? round.calls.map(({ name, arguments: args }) => ({ name, arguments: args })) : [],
    )
    const learned = message.train !== false
    if (!sameCalls(message.tool_calls, round?.calls ?? []) || learned !== (round?.train ?? true))
      mislabelled.push(differs(`/messages/${at}/tool_calls`))
  })
  if (next < planned.length) mislabelled.push(differs('/messages'))
  const { ending } = blueprint
  const left = ending && 'state' in ending ? ending : undefined
  if (ending && 'tooLong' in ending) mislabelled.push(tooLong(ending))
  const linked = deriveSteps(blueprint.turns)
  const json = {
    messages: JSON.stringify(draft.messages),
    tools: JSON.stringify(blueprint.tools),
    calls: JSON.stringify(calls),
  }
  const sample: Sample = {
    v: 1,
    id: identity(`[${json.messages},${json.tools},${json.calls}]`, 24),
    kind: blueprint.kind,
    class: blueprint.class,
    tags: [...new Set([...blueprint.tags, ...draft.tags])],
    language: blueprint.language,
    today: blueprint.today,
    tools: [...blueprint.tools],
    messages: draft.messages,
    expect: { calls, ...(left && { final_state: left.state }) },
    ...linked,
    verdicts: [],
    lineage: {
      source: 'grammar',
      writer,
      seeds: draft.seeds,
      persona: blueprint.persona,
      blueprint: blueprint.index,
      template: draft.template,
      parents: [],
      ...(left && { world: left.world }),
    },
  }
  return { sample, mislabelled, json }
}

/** `JSON.stringify(sample)`, with the parts that are JSON already spliced in. */
export function textOf({ sample, json }: Assembled): string {
  const { v, id, kind, class: side, tags, language, today, verdicts, lineage, quality } = sample
  const { steps, critical_path, expect } = sample
  const left = expect.final_state === undefined ? '' : `,"final_state":${JSON.stringify(expect.final_state)}`
  const head = JSON.stringify({ v, id, kind, class: side, tags, language, today }).slice(0, -1)
  const tail = JSON.stringify({ steps, critical_path, verdicts, lineage, quality }).slice(1)
  return `${head},"tools":${json.tools},"messages":${json.messages},"expect":{"calls":${json.calls}${left}},${tail}`
}

function sameCalls(
  written: readonly { name: string; arguments: object }[],
  planned: readonly PlannedCall[],
): boolean {
  return (
    written.length === planned.length &&
    written.every(
      (call, i) => call.name === planned[i].name && sameJson(call.arguments, planned[i].arguments),
    )
  )
}

function tooLong({ tooLong: length, most }: Extract<Ending, { tooLong: number }>): Verdict {
  return {
    check: 'label/final-state',
    severity: 'warning',
    path: '/expect',
    message: `The world was left in a state of ${length} characters; at most ${most} are kept, so that it is left out. Let \`state\` return what has changed alone.`,
  }
}

function differs(path: string): Verdict {
  return {
    check: 'label/not-as-planned',
    severity: 'error',
    path,
    message: 'The calls are not those of the blueprint. The writer that made the words has a fault.',
  }
}
