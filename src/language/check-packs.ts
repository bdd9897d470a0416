import { reasonOf } from '../spec/problem.ts'
import { blockKinds } from './pack-kinds.ts'
import type { Block, List, Pack } from './pack.ts'
import { phrase } from './phrase.ts'
import { includedName } from './words.ts'

/**
 * Reads every phrase of packs that are used together, which else are read when they are wanted.
 *
 * @returns the faults, each with file and line: phrases that do not close their brackets, lists that no pack has, lists
 * that stand empty, and blocks of one domain and name in two files.
 */
export function faultsOfPacks(packs: readonly Pack[]): string[] {
  const blocks = packs.flatMap((pack) => pack.blocks)
  const known = new Set(blocks.filter((one) => one.kind === 'list').map((one) => one.name))
  const faults = blocks.flatMap((one) => [
    ...[...one.lists.values()].flatMap((list) => faultsOf(list, known, one.kind === 'way')),
    ...[...one.lists]
      .filter(([, list]) => list.lines.length === 0)
      .map(([name]) => `${one.file}:${one.at}: ${heading(one, name)} holds no line`),
  ])
  return [...faults, ...twice(packs)]
}

function heading({ kind, name }: Block, list: string): string {
  return `## ${kind} ${name}${list === '' ? '' : ` / ### ${list}`}`
}

function faultsOf(list: List, known: ReadonlySet<string>, formsAllowed: boolean): string[] {
  if (list.kind !== 'phrases') return []
  return list.lines.flatMap((line) => {
    const place = `${list.file}:${line.at}`
    const name = includedName(line.text)
    if (name !== undefined)
      return known.has(name) ? [] : [`${place}: there is no list ${name} to put in here`]
    try {
      return phrase(line.text)
        .lists.filter((other) => !known.has(other) && !(formsAllowed && forms.has(other)))
        .map((other) => `${place}: there is no list <${other}>`)
    } catch (thrown) {
      return [`${place}: ${reasonOf(thrown)}`]
    }
  })
}

/** What a `## way` puts in from an act. */
const forms: ReadonlySet<string> = new Set(['verb', 'ing', 'past', 'it'])

/** Blocks of one kind and name in two files of a domain. */
function twice(packs: readonly Pack[]): string[] {
  const seen = new Map<string, Block>()
  return packs.flatMap((pack) =>
    pack.blocks.flatMap((block) => {
      if (blockKinds[block.kind].names === 'again') return []
      const key = `${pack.head.get('pack') ?? ''} ${block.kind} ${block.name}`
      const before = seen.get(key)
      seen.set(key, block)
      if (before === undefined) return []
      return [
        `${block.file}:${block.at}: ${heading(block, '')} stands in ${before.file}:${before.at} already`,
      ]
    }),
  )
}
