import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { identity } from '../lib/hash.ts'
import { canonicalJson } from '../lib/json.ts'
import { moduleUrl } from '../lib/module-reference.ts'
import type { BuildInput } from '../project/build-input.ts'
import { worldHash } from '../project/read-world.ts'
import type { PluginSet } from '../spec/plugins.ts'
import type { PlugRefs } from './plugs.ts'

/** Everything that the bytes of a dataset follow from, as one hash. */
export async function buildHash(
  input: BuildInput,
  version: string,
  { plugins }: PlugRefs,
  inProcess: PluginSet | undefined,
): Promise<string> {
  const { tools, seeds, facts, worldHash, formatFiles, benchmark, samples } = input.project
  const { settings, plan } = input
  const everything = {
    tools,
    seeds,
    facts,
    worldHash,
    benchmark,
    samples: samples?.hash,
    formats: formatFiles.map((one) => one.hash),
    settings,
    plan,
    plugins: await Promise.all(plugins.map((reference) => moduleHash(reference, input.project.directory))),
    objects: inProcess && sourceOf(inProcess),
    version,
    code: await codeHash(
      fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '.', import.meta.url)),
    ),
  }
  return identity(canonicalJson(everything), 16)
}

/** Hash of the code and the packs of words in a folder, so that work of an older version is not taken for the present one's. */
export async function codeHash(root: string): Promise<string> {
  const names = (await readdir(root, { recursive: true }))
    .filter((name) => /\.(?:[jt]s|phrases)$/.test(name) && !/\.(test|d)\.ts$/.test(name))
    .toSorted()
  const parts = await Promise.all(
    names.map(async (name) => `${name} ${identity(await readFile(join(root, name)))}`),
  )
  return identity(parts.join('\n'))
}

/** A module of plug-ins by its reference, and for a file by what stands in it and in what it imports. */
async function moduleHash(reference: string, directory: string): Promise<string> {
  const url = moduleUrl(reference, directory)
  const content = url.startsWith('file:') ? await worldHash(fileURLToPath(url)).catch(() => '') : ''
  return `${reference} ${content}`
}

/** Plug-ins that are objects, as far as their text tells them apart: names, and the source of their functions. */
function sourceOf({ languages, writers, checks, targets, formats, worlds }: PluginSet): string {
  const plugs: readonly object[] = [
    ...languages.values(),
    ...writers.values(),
    ...checks,
    ...targets.values(),
    ...formats.all(),
    ...worlds,
  ]
  const text = plugs.map((plug) =>
    Object.entries(plug)
      .map(
        ([key, value]) =>
          `${key} ${typeof value === 'function' || typeof value === 'string' ? String(value) : ''}`,
      )
      .join('\n'),
  )
  return identity(text.join('\n\n'))
}
