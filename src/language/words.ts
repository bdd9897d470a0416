import { Problem, reasonOf } from '../spec/problem.ts'
import { itemsOf, type Block, type Line, type List, type Pack } from './pack.ts'
import { blockKinds } from './pack-kinds.ts'
import { phrase, type Phrase } from './phrase.ts'

/** What the packs of a language hold together. A list that stands in several packs is one list, in the order of the packs. */
export interface Words {
  /** The phrases of a list; none where no pack has it. Read when first asked for, and the same array ever after. */
  phrases(kind: string, name: string, list?: string): readonly Phrase[]
  /** The blocks of a kind in their order, those of one name put together. */
  blocks(kind: string): readonly WordBlock[]
  block(kind: string, name: string): WordBlock | undefined
  /** The entries of `## words NAME`: what stands between commas. */
  items(name: string): readonly string[]
  /** The lines of `## texts NAME`. */
  texts(name: string): readonly string[]
  /** The rows of `## table NAME`, cut into cells. */
  rows(name: string): readonly (readonly string[])[]
}

export interface WordBlock {
  readonly kind: string
  readonly name: string
  field(name: string): string | undefined
  phrases(list: string): readonly Phrase[]
  items(list: string): readonly string[]
  /** The lines as they stand, those of `+ name` put in. */
  lines(list: string): readonly string[]
}

/**
 * Reads packs as one.
 *
 * @param packs asked for once, when the first word is wanted.
 * @throws Problem `pack/invalid`, from the member that is asked for a broken line.
 */
export function wordsOf(packs: () => readonly Pack[]): Words {
  let index: Index | undefined
  const indexed = () => (index ??= indexOf(packs()))
  const rows = new Map<string, readonly (readonly string[])[]>()
  const block = (kind: string, name: string) => indexed().byName.get(`${kind} ${name}`)
  return {
    block,
    blocks: (kind) => indexed().byKind.get(kind) ?? [],
    phrases: (kind, name, list = '') => block(kind, name)?.phrases(list) ?? [],
    items: (name) => block('words', name)?.items('') ?? [],
    texts: (name) => block('texts', name)?.lines('') ?? [],
    rows(name) {
      const known = rows.get(name)
      if (known !== undefined) return known
      const read = (block('table', name)?.lines('') ?? []).map(cellsOf)
      rows.set(name, read)
      return read
    },
  }
}

interface Index {
  readonly byKind: ReadonlyMap<string, readonly WordBlock[]>
  /** Under `kind name`; a block of several names stands under each. */
  readonly byName: ReadonlyMap<string, WordBlock>
}

function indexOf(packs: readonly Pack[]): Index {
  const groups = grouped(packs)
  const included = (name: string) =>
    groups.find(([one]) => one.kind === 'list' && one.name === name)?.flatMap(ownLines)
  const byKind = new Map<string, WordBlock[]>()
  const byName = new Map<string, WordBlock>()
  for (const blocks of groups) {
    const made = wordBlock(blocks, included)
    const list = byKind.get(made.kind)
    if (list === undefined) byKind.set(made.kind, [made])
    else list.push(made)
    for (const name of itemsOf(made.name)) byName.set(`${made.kind} ${name}`, made)
  }
  return { byKind, byName }
}

const ownLines = (block: Block): readonly Line[] => block.lists.get('')?.lines ?? []
const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim())

/** The blocks of all packs, those of one kind and name together where a name comes once. */
function grouped(packs: readonly Pack[]): Block[][] {
  const groups: Block[][] = []
  const known = new Map<string, Block[]>()
  for (const block of packs.flatMap((pack) => pack.blocks)) {
    const key = `${block.kind} ${block.name}`
    const group = blockKinds[block.kind].names === 'once' ? known.get(key) : undefined
    if (group !== undefined) group.push(block)
    else {
      const fresh = [block]
      known.set(key, fresh)
      groups.push(fresh)
    }
  }
  return groups
}

function wordBlock(
  blocks: readonly Block[],
  included: (name: string) => readonly Line[] | undefined,
): WordBlock {
  const [{ kind, name }] = blocks
  const phraseLists = new Map<string, readonly Phrase[]>()
  const itemLists = new Map<string, readonly string[]>()
  const listsOf = (list: string) => blocks.flatMap((one) => one.lists.get(list) ?? [])
  return {
    kind,
    name,
    field: (field) => blocks.find((one) => one.fields.has(field))?.fields.get(field),
    lines: (list) => listsOf(list).flatMap((one) => whole(one, included).map((line) => line.text)),
    phrases(list) {
      const known = phraseLists.get(list)
      if (known !== undefined) return known
      const read = listsOf(list).flatMap((one) => whole(one, included).map((line) => phraseAt(line, one)))
      phraseLists.set(list, read)
      return read
    },
    items(list) {
      const known = itemLists.get(list)
      if (known !== undefined) return known
      const read = listsOf(list).flatMap((one) => one.lines.flatMap((line) => itemsOf(line.text)))
      itemLists.set(list, read)
      return read
    },
  }
}

/** The lines of a list, with those of `+ name` in its place. A list that is put in puts in no other. */
function whole(list: List, included: (name: string) => readonly Line[] | undefined): readonly Line[] {
  if (list.kind !== 'phrases') return list.lines
  return list.lines.flatMap((line) => {
    const name = includedName(line.text)
    if (name === undefined) return line
    const lines = included(name)
    if (lines === undefined) throw invalid(list.file, line.at, `there is no list ${name} to put in here`)
    return lines
  })
}

/** `+ name` puts the lines of a list in: the name. */
export function includedName(text: string): string | undefined {
  return text.startsWith('+ ') ? text.slice(2).trim() : undefined
}

function phraseAt(line: Line, { file, tag }: List): Phrase {
  try {
    const read = phrase(line.text)
    return tag === undefined ? read : { ...read, needs: [...read.needs, tag] }
  } catch (thrown) {
    throw invalid(file, line.at, reasonOf(thrown))
  }
}

function invalid(file: string, at: number, why: string): Problem {
  return Problem.of('pack/invalid', { faults: [`${file}:${at}: ${why}`] })
}
