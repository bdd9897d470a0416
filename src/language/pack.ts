import { nearest } from '../lib/text.ts'
import { actNames } from '../spec/act.ts'
import { Problem } from '../spec/problem.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { blockKinds, type BlockKind, type LineKind } from './pack-kinds.ts'

/**
 * A pack is a text file of words: `## kind name` begins a block, `field: value` lines may follow, `### list` begins a list
 * of the block, and every other line belongs to the list it stands in. A line that begins with `# ` is a comment.
 */
export interface Pack {
  readonly file: string
  /** The lines `field: value` before the first block. */
  readonly head: ReadonlyMap<string, string>
  readonly blocks: readonly Block[]
}

export interface Block {
  readonly kind: string
  /** What follows the kind in the heading: `refund`, or several names with commas between them. */
  readonly name: string
  readonly file: string
  /** Line of the heading, counted from one. */
  readonly at: number
  readonly fields: ReadonlyMap<string, string>
  readonly lists: ReadonlyMap<string, List>
}

/** The lines of a list as they stand; `words.ts` reads them. */
export interface List {
  readonly kind: LineKind
  readonly file: string
  /** A tag that every phrase of the file asks for: the field `tag` of its head. */
  readonly tag: string | undefined
  readonly lines: readonly Line[]
}

export interface Line {
  readonly text: string
  readonly at: number
}

/** Bounds of what is read: a pack may come from anywhere. */
const mostCharacters = 8 << 20
const longestLine = 2000
const mostFaults = 50

const headFields = ['pack', 'language', 'load for', 'tag']

/** What is being read: the faults so far, and where the next line belongs. */
interface Reading {
  readonly file: string
  readonly faults: string[]
  readonly head: Map<string, string>
  readonly blocks: Block[]
  readonly seen: Map<string, number>
  kind: BlockKind | undefined
  fields: Map<string, string>
  lists: Map<string, List>
  lines: Line[] | undefined
  /** A heading that could not be read: what stands under it is passed over, since one fault is enough. */
  lost: boolean
}

/**
 * Reads a pack. Phrases are only cut into lines here and read when they are wanted; `checkPacks` reads them all.
 *
 * @param file how the pack is called in messages.
 * @throws Problem `pack/invalid` with every fault and its line.
 */
export function parsePack(text: string, file: string): Pack {
  if (text.length > mostCharacters) {
    const fault = `it holds ${text.length} characters, and ${mostCharacters} are the most; split it`
    throw Problem.of('pack/invalid', { faults: [`${file}: ${fault}`] })
  }
  const reading: Reading = {
    file,
    faults: [],
    head: new Map(),
    blocks: [],
    seen: new Map(),
    kind: undefined,
    fields: new Map(),
    lists: new Map(),
    lines: undefined,
    lost: false,
  }
  const lines = text.split('\n')
  for (let i = 0; i < lines.length && reading.faults.length < mostFaults; i++) {
    const line = lines[i].trim()
    if (line === '' || line === '#' || line.startsWith('# ')) continue
    const fault = take(reading, line, i + 1)
    if (fault !== undefined) reading.faults.push(`${file}:${i + 1}: ${fault}`)
  }
  if (reading.faults.length > 0) throw Problem.of('pack/invalid', { faults: reading.faults })
  return { file, head: reading.head, blocks: reading.blocks }
}

/** Takes a line in; returns what is wrong with it. */
function take(reading: Reading, line: string, at: number): string | undefined {
  if (line.length > longestLine)
    return `the line has ${line.length} characters, and ${longestLine} are the most`
  if (line.startsWith('### ')) return reading.lost ? undefined : beginList(reading, line.slice(4).trim())
  if (line.startsWith('## ')) return beginBlock(reading, line.slice(3).trim(), at)
  if (line.startsWith('#'))
    return 'a comment has a blank after its #; a line that begins with # is written \\#'
  if (reading.lost) return undefined
  if (reading.lines !== undefined) {
    reading.lines.push({ text: line, at })
    return undefined
  }
  return takeField(reading, line)
}

function takeField({ kind, head, fields }: Reading, line: string): string | undefined {
  const known = kind?.fields ?? headFields
  const colon = line.indexOf(':')
  const name = line.slice(0, Math.max(0, colon)).trim()
  if (!known.includes(name)) {
    if (colon < 0 || known.length === 0)
      return kind === undefined
        ? 'a line stands before the first ## heading'
        : 'a line stands before the first ### heading'
    return `there is no field ${quoted(name, known)}; here stand: ${known.join(', ')}`
  }
  const into = kind === undefined ? head : fields
  if (into.has(name)) return `the field ${name} stands twice`
  const value = line.slice(colon + 1).trim()
  into.set(name, value)
  const wrong = name === 'load for' ? itemsOf(value).find((one) => !isCondition(one)) : undefined
  return wrong === undefined
    ? undefined
    : `load for takes \`act NAME\`, of an act that is known, and \`noun NAME\`, not ${JSON.stringify(wrong)}`
}

/** `act refund` or `noun order`. */
function isCondition(text: string): boolean {
  return text.startsWith('act ') ? actNames.some((act) => text === `act ${act}`) : /^noun \S/.test(text)
}

function beginBlock(reading: Reading, heading: string, at: number): string | undefined {
  const blank = heading.search(/\s/)
  const kind = blank < 0 ? heading : heading.slice(0, blank)
  const name = blank < 0 ? '' : heading.slice(blank + 1).trim()
  reading.lost = true
  reading.lines = undefined
  if (!Object.hasOwn(blockKinds, kind)) {
    const known = Object.keys(blockKinds)
    return `there is no kind of block ${quoted(kind, known)}; known are: ${known.join(', ')}`
  }
  if (name === '') return `the heading names no ${kind}; write ## ${kind} NAME`
  const { known } = blockKinds[kind]
  const stranger = known === undefined ? undefined : itemsOf(name).find((one) => !known.includes(one))
  if (known !== undefined && stranger !== undefined)
    return `## ${kind} knows no ${quoted(stranger, known)}; it knows ${known.join(', ')}`
  const key = `${kind} ${name}`
  const before = reading.seen.get(key)
  if (before !== undefined && blockKinds[kind].names === 'once')
    return `## ${key} stands in line ${before} already; put the lines together`
  reading.seen.set(key, at)
  reading.lost = false
  reading.kind = blockKinds[kind]
  reading.fields = new Map()
  reading.lists = new Map()
  reading.blocks.push({ kind, name, file: reading.file, at, fields: reading.fields, lists: reading.lists })
  return Object.hasOwn(reading.kind.lists, '') ? beginList(reading, '') : undefined
}

function beginList(reading: Reading, name: string): string | undefined {
  const { kind, lists, file } = reading
  reading.lines = undefined
  if (kind === undefined) return 'a ### heading stands before the first ## heading'
  if (!Object.hasOwn(kind.lists, name)) {
    const known = Object.keys(kind.lists).filter((one) => one !== '')
    if (known.length === 0)
      return 'this block takes no ### headings: its lines stand right under the ## heading'
    reading.lines = []
    return `there is no list ${quoted(name, known)}; here stand: ${known.join(', ')}`
  }
  reading.lines = []
  if (lists.has(name)) return `### ${name} stands twice in this block; put the lines together`
  lists.set(name, { kind: kind.lists[name], file, tag: reading.head.get('tag'), lines: reading.lines })
  return undefined
}

/** True when tools call for a pack: its field `load for` names what one of them does or is about; without it, always. */
export function isLoadedFor(pack: Pack, tools: readonly Pick<CatalogTool, 'act' | 'object'>[]): boolean {
  const wanted = pack.head.get('load for')
  if (wanted === undefined) return true
  const names = new Set(itemsOf(wanted))
  return tools.some(({ act, object }) => names.has(`act ${act}`) || names.has(`noun ${object}`))
}

/** What stands between commas. */
export function itemsOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function quoted(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return `${JSON.stringify(word)}${near === undefined ? '' : ` (did you mean ${near}?)`}`
}
