import type { Piece, SurfaceVoice, Value } from '../../spec/language.ts'
import type { Attachment } from '../language.ts'
import { textOf } from '../phrase.ts'
import { surface } from './surface.ts'
import { plural } from './text.ts'

/**
 * The slots of English attachments: `{v}` the value, `{label}` what people call the parameter, `{base}` the
 * same without "name", `{noun}` what it belongs to, `{units}` the noun in the number of the value,
 * `{people}` "person" or "people", `{unit}` the unit of measure, `{on}` and `{for}` a day with its
 * preposition.
 */
export function attachedSlots(
  value: Value,
  attachment: Attachment,
  voice: SurfaceVoice,
): Readonly<Record<string, readonly Piece[]>> {
  const v = saidBehind(value, attachment, voice)
  const text = textOf(v)
  const { label, noun } = value.parameter
  const one = /^(?:1|one|an?)$/.test(text)
  const units = noun === label ? (label.split(' ').at(-1) ?? noun) : noun
  const bare = !namesDay.test(text)
  return {
    v,
    label: [label],
    base: [label.replace(/ (?:name|title)$/, '')],
    noun: [noun],
    units: [one ? units : plural(units)],
    people: [one ? 'person' : 'people'],
    unit: unitOf(value),
    on: bare ? v : ['on ', ...v],
    for: bare ? v : ['for ', ...v],
  }
}

/** A day by its date or name, which takes a preposition; "tomorrow" takes none. */
const namesDay =
  /^(?:\d{1,4}[-/.]|(?:the )?\d+(?:st|nd|rd|th)|\d{1,2} [A-Z]|[A-Z][a-z]+\.? (?:the )?\d|(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) )/

const tries = 8

/** "Until in 12 days" is no English: days that stand behind a word are said by their date. */
function saidBehind(value: Value, attachment: Attachment, voice: SurfaceVoice): Piece[] {
  const said = () => surface(value.parameter, value.value, voice.random, voice.tags)
  let pieces = said()
  if (value.parameter.type !== 'date' || attachment.rank === 30) return pieces
  if (attachment.after.some((p) => p.slots.has('on'))) return pieces
  for (let i = 0; i < tries && /^(?:in |\d+ \w+ ago|a )/.test(textOf(pieces)); i++) pieces = said()
  return pieces
}

const measures =
  /\b(kilometers|kilometres|km|miles|meters|metres|minutes|hours|seconds|days|weeks|months|years|milliseconds|kilograms|kg|pounds|grams|celsius|fahrenheit|cm|inches|feet)\b/
const counted = /^(?:minutes|hours|seconds|days|weeks|months|years|miles|pounds)$/
const longestDescription = 200

/** The unit that the name or the description of a number gives. */
function unitOf({ parameter, value }: Value): Piece[] {
  if (typeof value !== 'number') return []
  const { description } = parameter.schema
  const about = typeof description === 'string' ? description.slice(0, longestDescription).toLowerCase() : ''
  const said = measures.exec(`${parameter.label} ${about}`)?.[1]
  if (said === undefined) return []
  const unit = value === 1 && counted.test(said) ? said.slice(0, -1) : said
  return [` ${unit === 'celsius' || unit === 'fahrenheit' ? `degrees ${unit}` : unit}`]
}

const deeds =
  /^(?:include|show|return|use|allow|enable|disable|send|notify|add|make|keep|skip|ignore|exclude|get|fetch|force|create|sort|filter|save|overwrite|append|delete|remove|open|run|stop|merge|auto|mark|apply|generate|check|confirm|require|follow|play|shuffle|repeat|share|publish|draft|convert)\b/

/** A yes or a no in words: "please include images", "it should be private". */
export function wish({ parameter, value }: Value, { random }: SurfaceVoice): readonly Piece[] {
  const { label } = parameter
  const yes = value === true
  if (deeds.test(label))
    return yes ? [random.pick(['please ', 'and please ', 'do ']), label] : ["please don't ", label]
  const is = /^is (.+)$/.exec(label)
  if (is || /(?:ed|ing|al|ic|ive|able|ate|ent)$/.test(label))
    return [yes ? 'it should be ' : "it shouldn't be ", is ? is[1] : label]
  const has = /^(?:has|have|with) (.+)$/.exec(label)
  return [yes ? random.pick(['with ', 'I want it with ']) : 'without ', has ? has[1] : label]
}
