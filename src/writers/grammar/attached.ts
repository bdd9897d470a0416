import { textOf, type Piece } from '../../language/phrase.ts'
import type { Phrase } from '../../language/phrase.ts'
import { choose, tell, type Person } from './person.ts'
import { written, type Mention } from './mention.ts'

/** A value behind the thing that is asked for: "from Boston"; undefined for kinds that cannot stand there. */
export function attached(mention: Mention, person: Person): Piece[] | undefined {
  const words = mention.attachment
  return words && words.after.length > 0 ? told(words.after, mention, person) : undefined
}

/** A value in a clause of its own, or alone as the answer to a question. */
export function ownClause(mention: Mention, way: 'clause' | 'supply', person: Person): Piece[] | undefined {
  const words = mention.attachment
  if (typeof mention.value === 'boolean') return way === 'supply' ? undefined : wished(mention, person)
  if (!words) return undefined
  return told(
    way === 'supply' && words.supply.length > 0
      ? words.supply
      : way === 'supply'
        ? plainAnswers(words.clause)
        : words.clause,
    mention,
    person,
  )
}

function plainAnswers(clauses: readonly Phrase[]): readonly Phrase[] {
  const short = clauses.filter((p) => !p.source.startsWith('I '))
  return short.length > 0 ? short : clauses
}

function told(list: readonly Phrase[], mention: Mention, person: Person): Piece[] | undefined {
  const p = choose(list, person)
  if (!p) return undefined
  const value = surfaceOf(mention, person)
  const text = textOf(value)
  const { label, noun } = mention.parameter
  const one = /^(?:1|one|an?)$/.test(text)
  const units = noun === label ? (label.split(' ').at(-1) ?? noun) : noun
  const relative =
    !/^(?:\d{1,4}[-/.]|(?:the )?\d+(?:st|nd|rd|th)|\d{1,2} [A-Z]|[A-Z][a-z]+\.? (?:the )?\d|(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) )/.test(
      text,
    )
  return tell(p, person, {
    v: value,
    label: [label],
    base: [label.replace(/ (?:name|title)$/, '')],
    noun: [noun],
    units: [one ? units : person.language.plural(units)],
    people: [one ? 'person' : 'people'],
    unit: unitOf(mention),
    on: relative ? value : ['on ', ...value],
    for: relative ? value : ['for ', ...value],
  })
}

/** "Until in 12 days" is no English: days that stand behind a word are said by their date. */
function surfaceOf(mention: Mention, person: Person): Piece[] {
  let value = written(mention, person)
  if (
    mention.parameter.type !== 'date' ||
    (mention.attachment?.rank ?? 0) === 30 ||
    mention.attachment?.after.some((p) => p.slots.has('on'))
  )
    return value
  for (let tries = 0; tries < 8 && /^(?:in |\d+ \w+ ago|a )/.test(textOf(value)); tries++)
    value = written(mention, person)
  return value
}

const measures =
  /\b(kilometers|kilometres|km|miles|meters|metres|minutes|hours|seconds|days|weeks|months|years|milliseconds|kilograms|kg|pounds|grams|celsius|fahrenheit|cm|inches|feet)\b/

/** The unit that the name or the description of a number gives. */
function unitOf({ parameter, value }: Mention): Piece[] {
  if (typeof value !== 'number') return []
  const said = measures.exec(
    `${parameter.label} ${typeof parameter.schema.description === 'string' ? parameter.schema.description.slice(0, 200).toLowerCase() : ''}`,
  )
  if (!said) return []
  const unit =
    value === 1 && /^(?:minutes|hours|seconds|days|weeks|months|years|miles|pounds)$/.test(said[1])
      ? said[1].slice(0, -1)
      : said[1]
  return [` ${unit === 'celsius' || unit === 'fahrenheit' ? `degrees ${unit}` : unit}`]
}

const deeds =
  /^(?:include|show|return|use|allow|enable|disable|send|notify|add|make|keep|skip|ignore|exclude|get|fetch|force|create|sort|filter|save|overwrite|append|delete|remove|open|run|stop|merge|auto|mark|apply|generate|check|confirm|require|follow|play|shuffle|repeat|share|publish|draft|convert)\b/

/** A yes or a no in words: "please include images", "it should be private". */
function wished({ parameter, value }: Mention, person: Person): Piece[] {
  const { label } = parameter
  const yes = value === true
  if (deeds.test(label))
    return yes ? [person.dice.pick(['please ', 'and please ', 'do ']), label] : ["please don't ", label]
  const is = /^is (.+)$/.exec(label)
  if (is || /(?:ed|ing|al|ic|ive|able|ate|ent)$/.test(label))
    return [yes ? 'it should be ' : "it shouldn't be ", is ? is[1] : label]
  const has = /^(?:has|have|with) (.+)$/.exec(label)
  return [yes ? person.dice.pick(['with ', 'I want it with ']) : 'without ', has ? has[1] : label]
}
