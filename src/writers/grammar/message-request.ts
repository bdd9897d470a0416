import { allows, type Phrase, type Piece } from '../../lib/phrase.ts'
import type { PlannedCall } from '../../spec/blueprint.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import { mentionsOf, written, type Mention } from './mentions.ts'
import { tell, type Person } from './person.ts'
import type { Request } from './request.ts'

/** A request in a whole message of the language; undefined when none says just what the call holds. */
export function messageRequest(call: PlannedCall, tool: CatalogTool, person: Person): Request | undefined {
  const messages = person.language.messages.asks[tool.act] ?? []
  if (messages.length === 0) return undefined
  const bound = Object.values(call.forms).find((form) => typeof form === 'object' && 'message' in form)
  if (typeof bound === 'object' && 'message' in bound) return whole(messages[bound.message], [], call, tool, person)
  const mentions = mentionsOf(call, tool, person)
  if (mentions.some((m) => m.as === 'topic' || m.as === 'clause')) return undefined
  const p = pick(messages, mentions, person)
  return p && whole(p, mentions, call, tool, person)
}

const tries = 40

/** Draws lines until one fits: most lines of an act fit most calls, but for the values they mean. */
function pick(messages: readonly Phrase[], mentions: readonly Mention[], person: Person): Phrase | undefined {
  const plain = new Set(mentions.filter((m) => m.as === 'plain').map((m) => m.parameter.type as string))
  const meant = mentions.filter((m) => m.as === 'cause').map((m) => String(m.value))
  const reasonless = person.background.cause === 'unsaid'
  for (let i = 0; i < tries; i++) {
    const p = messages[person.dice.int(messages.length)]
    if (p.needs.includes('plain') !== reasonless) continue
    if (!reasonless && !allows(p, person.tags)) continue
    if (meant.some((value) => !p.needs.includes(value))) continue
    const slots = [...p.slots].filter((slot) => slot !== 'number')
    if (slots.length === plain.size && slots.every((slot) => plain.has(slot))) return p
  }
  return undefined
}

function whole(p: Phrase, mentions: readonly Mention[], call: PlannedCall, tool: CatalogTool, person: Person): Request {
  const left = [...mentions]
  const pieces = tell(p, person, (slot) => {
    if (slot === 'number') return passingNumber(tool, person)
    const at = left.findIndex((m) => m.parameter.type === slot)
    return at < 0 ? undefined : written(left.splice(at, 1)[0], person)
  })
  return {
    sentences: [{ pieces: marked(pieces), mood: 'written' }],
    template: `${tool.act}/message: ${p.source}`,
    seeds: [],
    openings: true,
  }
}

/** Words between « and » must stay as they are: they are the value of an argument. */
function marked(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece !== 'string') return [piece]
    const [before, kept, after] = piece.split(/[«»]/)
    return kept === undefined ? [piece] : [before, { exact: kept }, after ?? '']
  })
}

/** An identifier that is only mentioned: of the look that the tools' identifiers have. */
export function passingNumber(tool: CatalogTool | undefined, person: Person): Piece[] {
  const parameter = person.identifier ?? tool?.params.find((p: Parameter) => p.type === 'identifier')
  if (!parameter) return ['it']
  const value = person.language.value(parameter, person.dice, { today: '2000-01-01' })
  return [{ exact: String(value) }]
}
