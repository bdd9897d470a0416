import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { identity } from '../lib/hash.ts'
import { canonicalJson } from '../lib/json.ts'
import type { BuildInput } from '../project/build-input.ts'

/** Everything that the bytes of a dataset follow from, as one hash. */
export async function buildHash(input: BuildInput, version: string): Promise<string> {
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
    languages: input.languages,
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
