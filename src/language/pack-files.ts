import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CatalogTool } from '../spec/tool.ts'
import { isLoadedFor, parsePack, type Pack } from './pack.ts'

/** Where the packs that come with Callsmith stand: beside this module, as source and as a build. */
const folder = new URL('./packs/', import.meta.url)

/** What was read, by path. Caches: the files that come with Callsmith do not change while it runs. */
const heads = new Map<string, Pack>()
const packs = new Map<string, Pack>()

/**
 * The shipped packs of a language that tools call for; without tools, all of them. Those of particular domains stand first
 * and the core last, so that of lists that are told in order the particular stands before the general.
 */
export function shippedPacks(
  language: string,
  tools?: readonly Pick<CatalogTool, 'act' | 'object'>[],
): readonly Pack[] {
  return packFiles(language)
    .filter((file) => tools === undefined || isLoadedFor(headOf(file), tools))
    .map(packOf)
}

function packOf(file: string): Pack {
  const pack = packs.get(file) ?? parsePack(readFileSync(pathOf(file), 'utf8'), file)
  packs.set(file, pack)
  return pack
}

/** Most of a file that is read for its head. */
const headBytes = 4096

/** A pack without its words: whether it is wanted is told by its first lines. */
function headOf(file: string): Pack {
  const known = packs.get(file) ?? heads.get(file)
  if (known !== undefined) return known
  const handle = openSync(pathOf(file), 'r')
  try {
    const bytes = Buffer.alloc(headBytes)
    const text = bytes.toString('utf8', 0, readSync(handle, bytes))
    const head = parsePack(text.slice(0, Math.max(0, text.indexOf('\n## '))), file)
    heads.set(file, head)
    return head
  } finally {
    closeSync(handle)
  }
}

const pathOf = (path: string): string => fileURLToPath(new URL(path, folder))

/** Paths within the folder of packs: `shop/en/refund.phrases`. */
function packFiles(language: string): string[] {
  const domains = readdirSync(folder).toSorted(
    (a, b) => Number(a === 'core') - Number(b === 'core') || (a < b ? -1 : 1),
  )
  return domains.flatMap((domain) => {
    const path = `${domain}/${language}`
    return namesIn(path)
      .filter((name) => name.endsWith('.phrases'))
      .map((name) => `${path}/${name}`)
  })
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(pathOf(path)).toSorted()
  } catch {
    return [] // a domain that this language has no words for
  }
}
