import { valueAt } from '../../lib/at-path.ts'
import { pointerOfPath } from '../../lib/json-pointer.ts'
import { isObject, type Json } from '../../lib/json.ts'
import type { Piece } from '../../language/phrase.ts'
import { saidHere, type PlannedCall } from '../../spec/story.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import { ownClause } from './attached.ts'
import type { Mention } from './mention.ts'
import { written } from './mention.ts'
import { choose, tell, type Person } from './person.ts'

/** Whether the act of a tool speaks of one kind of thing, with words of its own for the values. */
export function isSpecial(tool: CatalogTool, person: Person): boolean {
  const words = person.language.actOf(tool)
  return words.of !== undefined || words.topics !== undefined
}

/** The values of a call that its user message must say. */
export function mentionsOf(
  call: PlannedCall,
  tool: CatalogTool,
  person: Person,
  only?: readonly string[],
): Mention[] {
  const mentions: Mention[] = []
  const special = isSpecial(tool, person)
  const visit = (params: readonly Parameter[]): void => {
    for (const parameter of params) {
      const value = valueAt(call.arguments, parameter.path)
      if (value === undefined || !saidHere(call, pointerOfPath(parameter.path, parameter.name))) continue
      if (only && !only.some((path) => parameter.path === path || parameter.path.startsWith(`${path}.`)))
        continue
      if (parameter.parts && parameter.type !== 'address' && isObject(value)) visit(parameter.parts)
      else
        mentions.push(
          special
            ? { parameter, value, as: wayOf(parameter, value, call, person) }
            : { parameter, value, as: 'plain', attachment: person.language.attachment(parameter) },
        )
    }
  }
  visit(tool.params)
  return mentions
}

function wayOf(parameter: Parameter, value: Json, call: PlannedCall, person: Person): Mention['as'] {
  const form = call.forms[parameter.path]
  if (form === 'noun') return 'topic'
  if (form === 'clause') return 'clause'
  if (parameter.type === 'enum' || parameter.type === 'boolean') {
    const evidence = person.language.evidence.forValue(parameter, value)
    if (evidence && evidence.clauses.length > 0) return 'cause'
  }
  return 'plain'
}

/** What a value is meant by: a clause such as "it arrived smashed". */
export function causeClause(mention: Mention, person: Person): Piece[] | undefined {
  const evidence = person.language.evidence.forValue(mention.parameter, mention.value)
  if (!evidence) return undefined
  const p = choose(
    evidence.clauses,
    person,
    (q) => !q.slots.has('item') || person.background.item !== undefined,
  )
  return p && tell(p, person)
}

/** The same as a noun phrase: "a cracked screen". */
export function causeNoun(mention: Mention, person: Person): Piece[] | undefined {
  const evidence = person.language.evidence.forValue(mention.parameter, mention.value)
  const p = evidence && choose(evidence.nouns, person)
  return p && tell(p, person)
}

/** A mention in one of the ways its semantic type knows: after the ask, as a clause, as an answer. */
export function mentioned(mention: Mention, way: 'inline' | 'clause' | 'supply', person: Person): Piece[] {
  const { parameter } = mention
  const own =
    mention.attachment || typeof mention.value === 'boolean'
      ? ownClause(mention, way === 'supply' ? 'supply' : 'clause', person)
      : undefined
  if (own && way !== 'inline') return own
  const words = person.language.mentions[parameter.type] ?? person.language.mentions.text
  const p = choose(words[way], person) ?? choose(words.clause, person)
  if (!p) throw new RangeError(`grammar: no way to mention a value of type ${parameter.type}`)
  return tell(p, person, {
    v: written(mention, person),
    label: [parameter.label],
    noun: [parameter.noun],
  })
}
