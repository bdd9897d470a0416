import type { Piece } from '../../language/phrase.ts'
import type { PlannedCall } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { written } from './mention.ts'
import { mentionsOf } from './mentions.ts'
import { passingNumber } from './passing.ts'
import { tell, type Person } from './person.ts'
import type { Request } from './request.ts'

/** A request in a whole message of the language. */
export function messageRequest(
  number: number,
  call: PlannedCall,
  tool: CatalogTool,
  person: Person,
): Request {
  const p = person.language.messages.asks[tool.act][number]
  const left = mentionsOf({ ...call, from: {} }, tool, person)
  const pieces = tell(p, person, (slot) => {
    if (slot === 'number') return passingNumber(person)
    const at = left.findIndex((m) => m.parameter.type === slot)
    return at < 0 ? undefined : written(left.splice(at, 1)[0], person)
  })
  return {
    sentences: [{ pieces: marked(pieces), mood: 'written' }],
    template: `${tool.act}/message: ${p.source}`,
    seeds: [],
    openings: person.dice.chance(0.4),
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
