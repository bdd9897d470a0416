import type { Format } from '../../spec/format.ts'
import type { Tool } from '../../spec/tool.ts'

interface Announcement {
  /** The system message without it. */
  readonly text: string
  readonly offered: readonly Tool[]
  readonly fault?: string
}

const nameLine = 'Tool-call format: '

/**
 * Takes the line that names the format and the announcement of tools off a system message. With
 * `mayBeOthers` the tools may be more than those that are offered, and in another order.
 */
export function readAnnouncement(
  system: string,
  format: Format,
  tools: readonly Tool[],
  mayBeOthers: boolean,
): Announcement {
  const text = withoutNameLine(system)
  if (tools.length === 0) return { text, offered: [] }
  const announced = mayBeOthers ? announcedTools(text, format, tools) : tools
  const offered = announced.length > 0 ? announced : tools.filter((tool) => names(text, tool.name))
  if (offered.length === 0) return { text, offered }
  const announcement = format.announce(offered)
  if (text === announcement) return { text: '', offered }
  if (announcement === '' || text.endsWith(`\n\n${announcement}`))
    return { text: text.slice(0, text.length - announcement.length).trimEnd(), offered }
  return {
    text,
    offered,
    fault: `The announcement of the tools stays in the system message: it is not written as ${format.name} writes it.`,
  }
}

function withoutNameLine(system: string): string {
  const at = system.lastIndexOf('\n') + 1
  return system.startsWith(nameLine, at) ? system.slice(0, at).trimEnd() : system
}

/** The tools whose part of an announcement stands in a text, in the order of their places. */
function announcedTools(text: string, format: Format, tools: readonly Tool[]): readonly Tool[] {
  return tools
    .map((tool) => ({ tool, at: text.indexOf(ownPart(format, tool)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ tool }) => tool)
}

/** Whether a text names a tool, as a word of its own. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + name.length))) return true
  return false
}

const blank: Tool = { name: '\u0001', description: '\u0001', parameters: {} }
const ownParts = new WeakMap<Tool, Map<Format, string>>()

/**
 * What an announcement says of one tool: where it differs from that of a tool without words. Where that
 * spans more (a list of names behind the definitions), what stands before another tool would stand.
 */
function ownPart(format: Format, tool: Tool): string {
  const known = ownParts.get(tool) ?? new Map<Format, string>()
  ownParts.set(tool, known)
  const kept = known.get(format)
  if (kept !== undefined) return kept
  const own = format.announce([tool])
  const other = format.announce([blank])
  const start = sameStart(own, other)
  const section = own.slice(start, sameStart(own, format.announce([tool, blank])))
  const part = section.includes(tool.description)
    ? section
    : own.slice(start, own.length - sameEnd(own, other, start))
  known.set(format, part)
  return part
}

function sameStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Characters at the end that are the same, of those behind `from`. */
function sameEnd(a: string, b: string, from: number): number {
  const most = Math.min(a.length, b.length) - from
  let count = 0
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++
  return count
}
