import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parsePack, type Pack } from './pack.ts'

/** Where the packs that come with Callsmith stand: beside this module, as source and as a build. */
const folder = new URL('./packs/', import.meta.url)

/** Packs that were read. A cache: the files that come with Callsmith do not change while it runs. */
const read = new Map<string, readonly Pack[]>()

/**
 * The shipped packs of a language: those of particular domains first, the core last, so that of lists that are told in
 * order the particular stands before the general.
 */
export function shippedPacks(language: string): readonly Pack[] {
  const known = read.get(language)
  if (known !== undefined) return known
  const packs = packFiles(language).map((file) =>
    parsePack(readFileSync(new URL(file, folder), 'utf8'), file),
  )
  read.set(language, packs)
  return packs
}

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
    return readdirSync(fileURLToPath(new URL(path, folder))).toSorted()
  } catch {
    return [] // a domain that this language has no words for
  }
}
