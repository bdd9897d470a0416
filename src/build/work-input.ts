import type { PlugRefs } from './plugs.ts'
import { relative, resolve } from 'node:path'
import type { BuildInput, SampleInput, SampleProject } from '../project/build-input.ts'
import { worldHash } from '../project/read-world.ts'
import type { Settings } from '../project/settings.ts'
import type { Job, Workplace } from '../spec/engine.ts'
import { Problem } from '../spec/problem.ts'
import type { Store } from '../spec/store.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { putJson, readJson } from '../store/read-blob.ts'

/** What is said of the project's files: where they stand in it, never where it stands. */
interface WorkFiles extends Omit<SampleProject, 'directory' | 'seeds' | 'facts' | 'benchmark'> {
  readonly plugs: PlugRefs
}

/** Inputs of the jobs of a build, by name: each a blob of its own. */
export type WorkInputs = Job['inputs']

/** Puts all that the shards of a build read in common into the store. */
export async function putWorkInputs(store: Store, input: BuildInput, plugs: PlugRefs): Promise<WorkInputs> {
  const { project, settings, plan } = input
  const { directory, configFile, worldFile, worldServers, formatFiles, samples } = project
  const inProject = (file: string) => relative(directory, file)
  const files: WorkFiles = {
    plugs,
    configFile: inProject(configFile),
    worldFile: worldFile === undefined ? undefined : inProject(worldFile),
    worldServers,
    worldHash: project.worldHash,
    formatFiles: formatFiles.map(({ file, hash }) => ({ file: inProject(file), hash })),
    samples: samples && { count: samples.count, seedFamilies: samples.seedFamilies },
  }
  const { seeds, facts, benchmark } = project
  const values = { settings, plan, seeds, facts, benchmark, files }
  const named = Object.entries(values).map(
    async ([name, value]) => [name, await putJson(store, value)] as const,
  )
  return Object.fromEntries(await Promise.all(named))
}

/** What a worker has of a build before it knows the tools of a shard. */
export interface WorkInput {
  readonly plugs: PlugRefs
  readonly settings: Settings
  /** The files are those of this machine, and the same as where the build was started. */
  readonly project: SampleProject
  withTools(tools: readonly CatalogTool[]): SampleInput
}

/** Reads what `putWorkInputs` put. Throws `blob/missing`, `blob/altered`, `project/differs`. */
export async function readWorkInput(job: Job, { store, directory }: Workplace): Promise<WorkInput> {
  const read = <T>(name: string) => readJson<T>(store, job.inputs[name], `${name} of the build`)
  const [settings, plan, seeds, facts, benchmark, { plugs, ...files }] = await Promise.all([
    read<SampleInput['settings']>('settings'),
    read<SampleInput['plan']>('plan'),
    read<SampleProject['seeds']>('seeds'),
    read<SampleProject['facts']>('facts'),
    read<SampleProject['benchmark']>('benchmark'),
    read<WorkFiles>('files'),
  ])
  const here = (file: string) => resolve(directory, file)
  const { worldFile, worldHash: hash } = files
  const project: SampleProject = {
    ...files,
    directory,
    seeds,
    facts,
    benchmark,
    configFile: here(files.configFile),
    worldFile: worldFile === undefined ? undefined : await same(here(worldFile), hash),
    formatFiles: await Promise.all(
      files.formatFiles.map(async (one) => ({ ...one, file: await same(here(one.file), one.hash) })),
    ),
  }
  return { plugs, settings, project, withTools: (tools) => ({ project, settings, plan, tools }) }
}

/** A module of the project, if it is what it was where the build was started. */
async function same(file: string, hash: string | undefined): Promise<string> {
  const found = await worldHash(file).catch(() => undefined)
  if (found !== hash) throw Problem.of('project/differs', { file })
  return file
}
