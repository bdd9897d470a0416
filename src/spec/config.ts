import { z } from 'zod'
import { kinds } from '../sample/schema.ts'
import { nearest } from '../lib/text.ts'
import { mcpServerSchema, mcpWorldSchema } from './mcp-server.ts'
import { pairFaults } from './fault.ts'
import { pairShapes } from './preference.ts'

export const presetNames = ['ertas', 'academy', 'hermes', 'bielik'] as const
export const targetNames = [
  'openai',
  'trl',
  'trl-prompt-completion',
  'axolotl',
  'llama-factory',
  'llama-factory-openai',
  'unsloth',
  'sharegpt',
  'chatml',
  'huggingface',
  'anthropic',
  'gemini',
] as const

const paths = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
const share = z.number().min(0).max(1)

/**
 * The project configuration (callsmith.config.ts, .yaml, .json). One schema gives the type, the
 * check, and the JSON Schema that editors use. Paths are relative to the project folder.
 */
/** The schema with these targets. Long because every key of the configuration stands in it, once. */
const schemaWith = (targets: readonly string[]) =>
  z.strictObject({
    name: z
      .string()
      .min(1)
      .optional()
      .describe('Name of the dataset, for its card. Default: the folder name.'),
    licence: z
      .string()
      .min(1)
      .optional()
      .describe('Licence of the dataset, as an SPDX identifier, for its card.'),
    preset: z.enum(presetNames).optional().describe('The composition to build. Default: ertas.'),
    tools: paths.optional().describe('Tool files or folders. Default: tools.'),
    seeds: paths.optional().describe('Seed message files or folders. Default: seeds, if it is there.'),
    samples: paths
      .optional()
      .describe(
        'Finished samples that join the dataset: samples.jsonl files, or folders that hold one, as `callsmith logs import` writes them (docs/logs-to-dataset.md).',
      ),
    facts: z
      .string()
      .min(1)
      .optional()
      .describe('What the assistant may state. Default: facts.yaml, if there.'),
    world: z
      .union([z.string().min(1), mcpWorldSchema], {
        error: 'expected a file such as world.ts, or {"mcp": {"command": […]}}',
      })
      .optional()
      .describe('Where calls are carried out: a module, or live MCP servers. Default: world.ts, if there.'),
    system: z.string().optional().describe('The system message of every sample.'),
    writer: z.string().min(1).optional().describe('Who finds the words. Default: grammar.'),
    language: z.string().min(2).optional().describe('The language of the samples. Default: en.'),
    languages: z
      .record(z.string(), share)
      .optional()
      .describe('Share of each language, where there are several.'),
    today: z.iso
      .date()
      .optional()
      .describe('The date that "tomorrow" counts from. Never the clock: a build is repeatable.'),
    seed: z.int().min(0).max(0xffff_ffff).optional().describe('Seed of everything random. Default: 1.'),
    size: z
      .int()
      .min(1)
      .max(10_000_000)
      .optional()
      .describe('Samples to build. Default: what the preset asks per tool.'),
    target: z.enum(targets).optional().describe('How rows look to a trainer. Default: openai.'),
    targets: z
      .array(z.enum(targets))
      .min(1)
      .optional()
      .describe('Several of them; the first one is at the top.'),
    format: paths
      .optional()
      .describe(
        'Tool-call formats to render each sample in: hermes, mistral:v11, all, or mix:hermes=3,qwen=1. Default: none.',
      ),
    template: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A tokenizer_config.json or .jinja: rows are rendered with its chat template too, into text/.',
      ),
    benchmarks: paths
      .optional()
      .describe(
        'Files of benchmarks or test sets that no sample may overlap with (BFCL, or rows of any shape).',
      ),
    formats: paths.optional().describe('Modules that register formats of your own (docs/formats/own.md).'),
    preference: z
      .strictObject({
        shapes: z
          .array(z.enum(pairShapes))
          .min(1)
          .describe(
            'dpo: one row with a chosen and a rejected answer (DPO, ORPO). kto: one row for each answer.',
          ),
        perSample: z
          .int()
          .min(1)
          .max(pairFaults.length)
          .optional()
          .describe('Most pairs that one sample gives, each with another fault. Default: 1.'),
        faults: z
          .partialRecord(z.enum(pairFaults), z.number().min(0).max(1000))
          .refine((faults) => pairFaults.some((fault) => faults[fault] !== 0), {
            error: 'at least one fault must have a weight above 0',
          })
          .optional()
          .describe('How often each fault is put in, by weight. Default: 1 for each; 0 leaves one out.'),
      })
      .optional()
      .describe(
        'Preference pairs beside the rows: the truth, and an answer with one fault (docs/preference.md).',
      ),
    offer: z
      .int()
      .min(2)
      .max(10_000)
      .optional()
      .describe(
        'The most tools that one sample offers. With more than these each sample offers some: the right ones, then look-alikes, then others. Default: 32.',
      ),
    noise: share.optional().describe('Share of samples with typing errors and casual spelling.'),
    quotas: z
      .partialRecord(z.enum(kinds), share)
      .optional()
      .describe('Share of the samples by kind, where it is not what the preset says.'),
    split: z
      .strictObject({ train: share, validation: share, test: share })
      .refine((split) => Math.abs(split.train + split.validation + split.test - 1) < 1e-6, {
        error: 'train, validation and test must add up to 1',
      })
      .optional()
      .describe('Shares of the three files. Default: 0.9, 0.05, 0.05.'),
    checks: z
      .record(z.string(), z.enum(['error', 'warning', 'off']))
      .optional()
      .describe('Severity of single checks, by code.'),
  })

/** With the targets that come with Callsmith. */
export const configSchema = schemaWith(targetNames)

/** The project configuration as a person writes it: everything has a default. */
export type Config = z.infer<typeof configSchema>

/** Helps editors with callsmith.config.ts; returns what it is given. */
export function defineConfig(config: Config): Config {
  return config
}

/** The JSON Schema of the configuration. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema)
}

/** The configuration, or every fault it has, one sentence each with its place; `targets` are the names that are known. */
export function parseConfig(
  value: unknown,
  targets: readonly string[] = targetNames,
): { config: Config | undefined; faults: string[] } {
  const parsed = schemaWith(targets).safeParse(value, { reportInput: true })
  if (parsed.success) return { config: parsed.data, faults: twoTargets(parsed.data) }
  return { config: undefined, faults: parsed.error.issues.flatMap(sayIssue) }
}

function twoTargets(config: Config): string[] {
  return config.target && config.targets ? ['target: give either target or targets, not both'] : []
}

const known: Record<string, readonly string[]> = {
  '': Object.keys(configSchema.shape),
  split: ['train', 'validation', 'test'],
  quotas: kinds,
  world: Object.keys(mcpWorldSchema.shape),
  'world.mcp': Object.keys(mcpServerSchema.shape),
  preference: ['shapes', 'perSample', 'faults'],
  'preference.faults': pairFaults,
}

function sayIssue(issue: z.core.$ZodIssue): string[] {
  const place = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, known[place] ?? [])
      return `${place === '' ? key : `${place}.${key}`}: unknown key${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`
    })
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const given = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined
    return [
      `${place}: expected ${values.map((value) => JSON.stringify(value)).join(' or ')}${given ? `; did you mean ${JSON.stringify(given)}?` : ''}`,
    ]
  }
  if (issue.code === 'invalid_union') {
    const meant = meantBranch(issue.errors, issue.input)
    if (meant !== undefined)
      return meant.flatMap((inner) => sayIssue({ ...inner, path: [...issue.path, ...inner.path] }))
  }
  return [`${place === '' ? 'the configuration' : place}: ${issue.message}`]
}

/** The branch of a union that an object or a list was meant for: the one that does not refuse its type. */
function meantBranch(
  branches: readonly z.core.$ZodIssue[][],
  input: unknown,
): z.core.$ZodIssue[] | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  const meant = branches.filter((issues) =>
    issues.every((one) => one.path.length > 0 || one.code !== 'invalid_type'),
  )
  return meant.length === 1 ? meant[0] : undefined
}
