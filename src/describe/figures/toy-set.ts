import type { Sample } from '../../sample/schema.ts'
import type { CatalogTool, Parameter, SemanticType } from '../../spec/tool.ts'
import { coverage } from './coverage.ts'
import type { DescribedSet } from './described-set.ts'

// Small sets for tests of what is told about a dataset.

/** A sample that calls one tool, or none. */
export function toySample(
  id: string,
  tool: string | undefined,
  text: string,
  args: Sample['expect']['calls'][0][0]['arguments'] = {},
): Sample {
  const call = tool === undefined ? [] : [{ id: 'call_1', name: tool, arguments: args }]
  return {
    v: 1,
    id,
    kind: tool === undefined ? 'no_tool' : 'single',
    class: tool === undefined ? 'negative' : 'positive',
    tags: [],
    language: 'en',
    tools: tool === undefined ? [] : [tool],
    messages: [
      { role: 'user', content: text },
      ...(call.length > 0
        ? ([
            { role: 'assistant', content: null, tool_calls: call },
            { role: 'tool', tool_call_id: 'call_1', name: tool ?? '', content: '{"state":"shipped"}' },
          ] as const)
        : []),
      { role: 'assistant', content: `About ${text}` },
    ],
    expect: { calls: [call.map(({ name, arguments: given }) => ({ name, arguments: given })), []] },
    verdicts: [],
    lineage: { source: 'grammar', seeds: [], parents: [], template: `template ${text.length % 3}` },
  }
}

export function toyTool(name: string, types: Readonly<Record<string, SemanticType>>): CatalogTool {
  const params = Object.entries(types).map(([path, type]): Parameter => ({
    path,
    name: path,
    schema: {},
    type,
    required: true,
    label: path,
    noun: path,
  }))
  return {
    name,
    description: '',
    parameters: { type: 'object', properties: {} },
    act: 'find',
    object: 'order',
    params,
    reads: true,
    lookAlikes: [],
    fedBy: [],
    hash: name,
  }
}

/** A described set in which every text that comes from outside is `text`. */
export function toySet(text: string, samples: readonly Sample[]): DescribedSet {
  const counter = coverage({
    tools: [{ name: text, parameters: { properties: { [text]: { enum: [text] } } } }],
  })
  for (const sample of samples) counter.add(sample)
  const counts = { candidates: 5, unwritten: 0, rejected: 1, exact: 0, near: 0, surplus: 0, got: 4 }
  return {
    manifest: {
      format: 'callsmith-dataset/1',
      name: text,
      licence: text,
      hash: 'abc',
      versions: { callsmith: '0.0.0', sample: 1 },
      preset: 'ertas',
      seed: 1,
      today: '2026-11-27',
      languages: ['en'],
      targets: ['openai'],
      formats: [],
      mix: {},
      left_out: {},
      size: { asked: null, planned: 4, got: 4 },
      sources: { grammar: 4 },
      kinds: { single: { asked: 1, planned: 1, got: 1 } },
      cells: [
        { name: `single/${text}`, kind: 'single', tool: text, reason: undefined, planned: 4, ...counts },
      ],
      split: { train: 4, validation: 0, test: 0, families: 4, largest: 1 },
      rounds: 1,
      rejected: { [text]: 1 },
      volume: [],
      notes: [text],
      files: {},
      timings: { write: 123_456 },
    },
    coverage: counter.report(),
    sampled: undefined,
    rejections: { dropped: 1, reasons: [{ reason: text, count: 1, examples: [{ text, message: text }] }] },
    volume: [
      {
        tool: text,
        need: 'routing',
        have: 4,
        least: 50,
        plenty: 100,
        enough: false,
        why: text,
        advice: text,
        size: 50,
      },
    ],
    tools: [{ name: text, description: text }],
  }
}
