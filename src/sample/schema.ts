import { z } from 'zod'
import { worldRunSchema } from './world-run.ts'
import { decisionPointSchema, stepSchema } from './steps.ts'

/**
 * The record that flows through everything (DESIGN §3). One schema gives the type, the check of
 * files that come from outside, and the JSON Schema that is published with a dataset.
 */
export const kinds = [
  'single',
  'choice',
  'parallel',
  'multi_step',
  'multi_turn',
  'clarify',
  'error_recovery',
  'no_tool',
] as const
export const classes = ['positive', 'hard', 'negative'] as const
export const severities = ['error', 'warning'] as const

/** Why no tool is called. */
export const noToolReasons = [
  'small_talk',
  'question',
  'near_miss',
  'hypothetical',
  'several_intents',
  'not_covered',
] as const

const argumentsSchema = z.record(z.string(), z.json())

export const toolCallSchema = z.object({
  id: z.string(),
  name: z.string(),
  arguments: argumentsSchema,
})

export const messageSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('system'), content: z.string() }),
  z.object({ role: z.literal('user'), content: z.string() }),
  z.object({
    role: z.literal('assistant'),
    content: z.string().nullable(),
    thought: z.string().optional(),
    tool_calls: z.array(toolCallSchema).optional(),
    train: z.boolean().optional(),
  }),
  z.object({ role: z.literal('tool'), tool_call_id: z.string(), name: z.string(), content: z.string() }),
])

export const expectedCallSchema = z.object({
  name: z.string(),
  arguments: argumentsSchema,
  /** For each argument path, other values that are as right. */
  alternatives: z.record(z.string(), z.array(z.json())).optional(),
})

export const qualitySchema = z.object({
  completeness: z.number(),
  accuracy: z.number(),
  type_precision: z.number(),
  no_hallucination: z.number(),
  /** The mean of the four above. */
  overall: z.number(),
  grounding: z.number(),
  naturalness: z.number(),
  novelty: z.number(),
  /** The sample's quality: what selection ranks by, 0 to 1. */
  sample: z.number(),
})

export const verdictSchema = z.object({
  check: z.string(),
  severity: z.enum(severities),
  /** JSON pointer into the sample, such as `/messages/2/tool_calls/0/arguments/order_id`. */
  path: z.string(),
  message: z.string(),
})

export const sampleSchema = z.object({
  v: z.literal(1),
  id: z.string(),
  kind: z.enum(kinds),
  class: z.enum(classes),
  tags: z.array(z.string()),
  language: z.string(),
  today: z.string().optional(),
  /** Names of ALL tools offered; their definitions stand once in `tools.json`. */
  tools: z.array(z.string()),
  messages: z.array(messageSchema),
  /** One list of expected calls per assistant turn, in the order of the assistant messages. */
  expect: z.object({ calls: z.array(z.array(expectedCallSchema)), final_state: z.json().optional() }),
  steps: z.array(stepSchema).optional(),
  critical_path: z
    .array(z.number().int().positive())
    .optional()
    .describe('The longest chain of steps of which each needs the one before.'),
  decision_points: z.array(decisionPointSchema).optional(),
  quality: qualitySchema.optional(),
  verdicts: z.array(verdictSchema),
  lineage: z.object({
    source: z.enum(['grammar', 'teacher', 'log', 'rule', 'failure', 'unknown']),
    writer: z.string().optional(),
    /** Seed messages whose pieces stand in the words, by `tool#number`. */
    seeds: z.array(z.string()),
    persona: z.string().optional(),
    /** Number of the blueprint in its plan. */
    blueprint: z.number().optional(),
    /** Template of the first user message: the plan of moves and their frames, without values. */
    template: z.string().optional(),
    parents: z.array(z.string()),
    world: worldRunSchema
      .optional()
      .describe(
        'Beside `expect.final_state`: how the world is opened that the calls are carried out in again.',
      ),
    /** Where a dialogue of a log stands. */
    origin: z
      .object({ file: z.string(), line: z.number(), shape: z.string(), id: z.string().optional() })
      .optional(),
    /** What became of it, where its log says so. */
    outcome: z
      .object({
        reward: z.number().optional(),
        label: z.string().optional(),
        success: z.boolean().optional(),
      })
      .optional(),
  }),
})

export type Kind = (typeof kinds)[number]
export type Class = (typeof classes)[number]
export type Severity = (typeof severities)[number]
export type NoToolReason = (typeof noToolReasons)[number]
export type ToolCall = z.infer<typeof toolCallSchema>
export type Message = z.infer<typeof messageSchema>
export type AssistantMessage = Extract<Message, { role: 'assistant' }>
export type ExpectedCall = z.infer<typeof expectedCallSchema>
export type Quality = z.infer<typeof qualitySchema>
export type Verdict = z.infer<typeof verdictSchema>
export type Sample = z.infer<typeof sampleSchema>
