import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { buildCatalog } from '../catalog/catalog.ts'
import { compileSchema, type Validator } from '../catalog/schema/compile-schema.ts'
import { readTools } from '../catalog/read-tools.ts'
import type { BenchmarkEntry } from '../spec/check.ts'
import { canonicalJson } from '../lib/json.ts'
import { identity } from '../lib/hash.ts'
import { parseConfig, type Config } from '../spec/config.ts'
import type { Facts } from '../spec/facts.ts'
import { mcpWorldSchema, type McpWorldConfig } from '../spec/mcp-server.ts'
import { Problem } from '../spec/problem.ts'
import type { Seed } from '../spec/seed.ts'
import type { Tool } from '../spec/tool.ts'
import { readBenchmark } from '../rows/read-benchmark.ts'
import { readTemplate } from './read-template.ts'
import { faultList, type Faults } from './faults.ts'
import { readConfig } from './read-config.ts'
import { readFacts } from './read-facts.ts'
import { readGivenSamples, type GivenSamples } from './read-given-samples.ts'
import { readSeeds } from './read-seeds.ts'
import { worldHash } from './read-world.ts'

/** A project folder, read whole and found without fault. Plain data: it crosses to worker threads. */
export interface Project {
  /** Absolute. */
  readonly directory: string
  readonly configFile: string
  readonly config: Config
  readonly tools: readonly Tool[]
  readonly seeds: readonly Seed[]
  readonly facts: Facts
  /** Absolute path of the world module; undefined when there is none. */
  readonly worldFile: string | undefined
  /** The MCP servers that carry calls out, as the configuration says it: without secrets. */
  readonly worldServers?: McpWorldConfig | undefined
  /** Hash of the world module and of what it imports, or of how the servers are reached. */
  readonly worldHash: string | undefined
  /** Text of the chat template, or of the tokenizer configuration that holds it. */
  readonly template: string | undefined
  /** Modules that register formats: absolute paths, and hashes as of the world. */
  readonly formatFiles: readonly { readonly file: string; readonly hash: string }[]
  /** What no sample may overlap with. */
  readonly benchmark: readonly BenchmarkEntry[]
  /** Finished samples that join the dataset. */
  readonly samples?: GivenSamples | undefined
}

/**
 * Reads a project folder; `overrides` are options that win over the configuration. All faults of
 * all files are told at once in one problem. `targets` are the names of those that are known, ours unless told.
 */
export async function loadProject(
  directory: string,
  overrides: Config = {},
  targets?: readonly string[],
): Promise<Project> {
  const root = resolve(directory)
  const read = await readConfig(root)
  const faults = faultList()
  const { config: parsed, faults: wrong } = parseConfig(read.value, targets)
  const invalid = (list: string[]) => Problem.of('config/invalid', { file: read.file, faults: list })
  faults.add(wrong, invalid)
  // With a faulty configuration the files are looked for where they stand by default.
  const config: Config = merge(parsed ?? readablePaths(read.value), overrides)

  const tools =
    (await faults.attempt(() =>
      readTools(pathsOf(config.tools ?? 'tools').map((path) => resolve(root, path))),
    )) ?? []
  const names = new Set(tools.map((tool) => tool.name))
  // Where the tools are at fault, names of tools elsewhere are not judged.
  const facts = await loadFacts(root, config, names.size > 0 ? names : undefined, faults)
  const seeds = names.size > 0 ? await loadSeeds(root, config, tools, facts, faults) : []
  const servers = typeof config.world === 'object' ? config.world : undefined
  faults.add(await worldFaults(servers, root, tools), invalid)
  const named = typeof config.world === 'string' ? config.world : undefined
  const worldFile = servers ? undefined : findFile(root, named, 'world.ts', 'The world module', faults)
  const formatFiles = pathsOf(config.formats ?? []).flatMap(
    (path) => findFile(root, path, path, 'The module of formats', faults) ?? [],
  )
  const template = await loadTemplate(root, config.template, faults)
  const benchmarks = pathsOf(config.benchmarks ?? []).flatMap(
    (path) => findFile(root, path, path, 'The benchmark', faults) ?? [],
  )
  // Named as the configuration names them: what is told of them must not tell where the project lies.
  const benchmark = ((await faults.attempt(() => readBenchmark(benchmarks))) ?? []).map((entry) => ({
    ...entry,
    file: relative(root, entry.file),
  }))
  const given = config.samples === undefined ? [] : pathsOf(config.samples)
  const samples =
    given.length > 0 && tools.length > 0
      ? await faults.attempt(() => readGivenSamples(root, given, { tools, seeds }))
      : undefined
  faults.throwIfAny(read.file)
  return {
    directory: root,
    configFile: read.file,
    config,
    tools,
    seeds,
    facts: facts ?? { business: undefined, facts: [] },
    worldFile,
    worldServers: servers,
    worldHash: servers
      ? identity(canonicalJson(servers))
      : worldFile === undefined
        ? undefined
        : await worldHash(worldFile),
    template,
    formatFiles: await Promise.all(formatFiles.map(async (file) => ({ file, hash: await worldHash(file) }))),
    benchmark,
    samples,
  }
}

/** What can be told of servers before one is started. */
async function worldFaults(
  servers: McpWorldConfig | undefined,
  directory: string,
  tools: readonly Tool[],
): Promise<string[]> {
  if (servers === undefined) return []
  const { valueFaults } = await import('../worlds/mcp-proposals.ts')
  const { serverFaults } = await import('../worlds/mcp-world.ts')
  return [
    ...serverFaults(servers, { environment: process.env, directory }),
    // Where the tools are at fault, names of parameters are not judged.
    ...(tools.length > 0 ? valueFaults(buildCatalog(tools), servers.values ?? {}) : []),
  ]
}

/** `target` and `targets` are one choice; whichever is given as an option wins over both. */
function merge(config: Config, overrides: Config): Config {
  const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined))
  const { target, targets, ...rest } = config
  const own =
    overrides.target || overrides.targets ? {} : { ...(target && { target }), ...(targets && { targets }) }
  return { ...rest, ...own, ...given }
}

function readablePaths(value: unknown): Config {
  const config: Config = {}
  if (typeof value !== 'object' || value === null) return config
  for (const key of ['tools', 'seeds', 'facts', 'world'] as const) {
    const path: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    if (typeof path === 'string') config[key] = path
    else if (key === 'world' && path !== undefined) config.world = mcpWorldSchema.safeParse(path).data
  }
  return config
}

function pathsOf(paths: string | string[]): string[] {
  return typeof paths === 'string' ? [paths] : paths
}

async function loadFacts(
  root: string,
  config: Config,
  tools: ReadonlySet<string> | undefined,
  faults: Faults,
): Promise<Facts | undefined> {
  const file = findFile(root, config.facts, 'facts.yaml', 'The facts file', faults)
  if (file === undefined) return config.facts === undefined ? { business: undefined, facts: [] } : undefined
  return faults.attempt(() => readFacts(file, config.facts ?? 'facts.yaml', tools))
}

async function loadSeeds(
  root: string,
  config: Config,
  tools: readonly Tool[],
  facts: Facts | undefined,
  faults: Faults,
): Promise<readonly Seed[]> {
  if (config.seeds === undefined && !existsSync(resolve(root, 'seeds'))) return []
  const validators = new Map<string, Validator>(
    tools.map((tool) => [tool.name, compileSchema(tool.parameters)]),
  )
  const context = {
    tools: new Set(validators.keys()),
    facts,
    argumentFaults: (tool: string, args: unknown) =>
      (validators.get(tool)?.validate(args) ?? []).map((fault) => `${fault.path} ${fault.message}`.trim()),
  }
  return (await faults.attempt(() => readSeeds(root, pathsOf(config.seeds ?? 'seeds'), context))) ?? []
}

async function loadTemplate(
  root: string,
  named: string | undefined,
  faults: Faults,
): Promise<string | undefined> {
  return named === undefined ? undefined : faults.attempt(() => readTemplate(resolve(root, named)))
}

/** A file that the configuration names must be there; one by default name need not. */
function findFile(
  root: string,
  named: string | undefined,
  byDefault: string,
  what: string,
  faults: Faults,
): string | undefined {
  const file = resolve(root, named ?? byDefault)
  if (existsSync(file)) return file
  if (named !== undefined) {
    const problem = Problem.of('file/not-found', { file: named, what, do: 'Make it, or correct the path.' })
    faults.add([problem.message], () => problem)
  }
  return undefined
}
