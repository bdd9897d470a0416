import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Problem, reasonOf } from '../spec/problem.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { isLoadedFor, parsePack, type Pack } from './pack.ts'

/**
 * The packs of a language that tools call for; without tools, all of them. Those of particular domains stand first and the
 * core last, so that of lists that are told in order the particular stands before the general.
 */
export type PackFolder = (
  language: string,
  tools?: readonly Pick<CatalogTool, 'act' | 'object'>[],
) => readonly Pack[]

/** The packs that come with Callsmith stand beside this module, as source and as a build. */
export const shippedPacks = packFolder(new URL('./packs/', import.meta.url))

/**
 * Packs in a folder: `DOMAIN/LANGUAGE/SUBJECT.phrases`. A file is read once, when it is first called for: while a process
 * runs, its files do not change.
 *
 * @param folder a `file:` URL that ends with a slash.
 * @returns a reader, which throws the Problem `pack/invalid` where a file cannot be read or holds a fault.
 */
export function packFolder(folder: URL): PackFolder {
  const heads = new Map<string, Pack>()
  const packs = new Map<string, Pack>()
  const pathOf = (path: string): string => fileURLToPath(new URL(path, folder))
  const keep = (known: Map<string, Pack>, file: string, text: string): Pack => {
    const pack = parsePack(text, file)
    known.set(file, pack)
    return pack
  }
  const packOf = (file: string): Pack =>
    packs.get(file) ??
    keep(
      packs,
      file,
      read(file, () => readFileSync(pathOf(file), 'utf8')),
    )
  const headOf = (file: string): Pack =>
    packs.get(file) ??
    heads.get(file) ??
    keep(
      heads,
      file,
      read(file, () => headText(pathOf(file))),
    )

  return (language, tools) =>
    filesOf(pathOf('.'), language)
      .filter((file) => tools === undefined || isLoadedFor(headOf(file), tools))
      .map(packOf)
}

/** Most of a file that is read for its head. */
const headBytes = 4096

/** The lines before the first block, which tell whether a pack is wanted. */
function headText(path: string): string {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(headBytes)
    const text = bytes.toString('utf8', 0, readSync(handle, bytes))
    const end = text.indexOf('\n## ')
    return text.slice(0, end < 0 ? text.lastIndexOf('\n') + 1 : end)
  } finally {
    closeSync(handle)
  }
}

/** Paths within the folder: `shop/en/refund.phrases`, in an order that is the same everywhere. */
function filesOf(folder: string, language: string): string[] {
  const domains = read(folder, () => readdirSync(folder)).toSorted(
    (a, b) => Number(a === 'core') - Number(b === 'core') || (a < b ? -1 : 1),
  )
  return domains.flatMap((domain) =>
    namesIn(`${folder}/${domain}/${language}`)
      .filter((name) => name.endsWith('.phrases'))
      .map((name) => `${domain}/${language}/${name}`),
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return [] // a domain that this language has no words for
  }
}

function read<Content>(what: string, from: () => Content): Content {
  try {
    return from()
  } catch (thrown) {
    throw Problem.of('pack/invalid', { faults: [`${what}: it cannot be read: ${reasonOf(thrown)}`] }, thrown)
  }
}
