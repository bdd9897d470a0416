import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOfPacks } from '../src/language/check-packs.ts'
import { parsePack } from '../src/language/pack.ts'

/** Seconds to read the packs that any English tools need: cut into lists, and with every phrase parsed. */
export interface PackFigures {
  readonly lines: number
  readonly cut: number
  readonly parsed: number
}

/** Reads the files anew, as a process does that starts: nothing is warm yet. */
export function benchPacks(root: string): PackFigures {
  const folder = join(root, 'src', 'language', 'packs', 'core', 'en')
  const from = performance.now()
  const packs = readdirSync(folder).map((name) => parsePack(readFileSync(join(folder, name), 'utf8'), name))
  const cut = performance.now()
  const faults = faultsOfPacks(packs)
  const parsed = performance.now()
  if (faults.length > 0) throw new Error(faults[0])
  const lines = packs
    .flatMap((pack) => pack.blocks.flatMap((block) => [...block.lists.values()]))
    .reduce((sum, list) => sum + list.lines.length, 0)
  return { lines, cut: (cut - from) / 1000, parsed: (parsed - from) / 1000 }
}
