import { lazy } from '../../lib/lazy.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { ThingWords } from '../language.ts'
import { itemsOf } from '../pack.ts'
import type { Words } from '../words.ts'
import { plural, withArticle } from './text.ts'

/** Acts after which a thing is on its way: a parcel is tracked, not a parcel refunded. */
const moving = new Set(['track', 'redirect', 'change_address', 'deliver', 'ship', 'reroute'])

/** What a person has, of which one says "my". */
const owned =
  /^(?:.* )?(?:profile|balance|payslip|attendance|subscription|cart|inbox|portfolio|payroll|timesheet|history|wallet|settings|preferences|vacation|leave)$/
/** Verbs that bring a thing about: they take "a reservation"; the others "the reservation". */
const makers =
  /^(?:book|create|order|schedule|send|generate|make|add|log|remind|insert|place|write|post|draft|compose|build|design|draw|register|apply|submit|report|request|mint|open|publish|import|new|initiate)$/
const massNouns =
  /(?:^| )(?:leave|software|equipment|furniture|feedback|access|content|support|storage|insurance|music|food|traffic|email|research|advice)$/
const toldThings =
  /(?:^| )(?:weather|price|rate|balance|status|score|time|temperature|forecast|quote|value|distance|name|address|number|cost|total|schedule|availability|capital|population|definition|meaning|elevation|date|age|size|speed|sum|result|answer|area|volume|interest|probability|percentage|tax|humidity|location|rating|average|salary|mileage|duration|odds)$/
const seekers = /^(?:search|recommend)$/

const plain: ThingWords['plain'] = (tool, random) => {
  const object = tool.object === 'me' ? 'profile' : tool.object
  const many = plural(object)
  const mass = many === object || massNouns.test(object)
  const head = many.slice(many.lastIndexOf(' ') + 1)
  const several = !mass && wordsOfName(tool.name).includes(head)
  const personal =
    owned.test(object) && !tool.params.some((p) => p.type === 'identifier' || p.type === 'person')
  if (tool.act === 'list')
    return several || !mass ? random.pick([`the ${many}`, `my ${many}`, `the ${many}`]) : `the ${object}`
  if (seekers.test(tool.act)) return mass ? object : many
  if (makers.test(tool.act)) return several ? many : mass ? object : withArticle(object)
  if (personal) return `my ${several ? many : object}`
  return `the ${several ? many : object}`
}

/** What a request is about, as a noun phrase. */
export function thingsOf(words: Words): ThingWords {
  const thing = (name: string) => () => words.phrases('thing', name)
  return lazy<ThingWords>({
    plain: () => plain,
    general: () => (object) =>
      /(?:^| )(?:weather|news|traffic)$/.test(object) ? `the ${object}` : plural(object),
    told: () => (object) => toldThings.test(object),
    numbered: thing('numbered'),
    identified: thing('identified'),
    byEmail: thing('by email'),
    bare: thing('bare'),
    several: thing('several'),
    called: thing('called'),
    titled: thing('titled'),
    unsaid: thing('unsaid'),
    of: thing('of'),
    both: thing('both'),
    it: thing('it'),
    synonyms: () => synonymsOf(words),
  })
}

function synonymsOf(words: Words): NonNullable<ThingWords['synonyms']> {
  const known = new Map(
    words
      .rows('synonyms')
      .map(([noun, any = '', moved = '']) => [
        noun,
        { any: itemsOf(any), moving: [...itemsOf(moved), ...itemsOf(any)] },
      ]),
  )
  return (noun, act) => known.get(noun)?.[moving.has(act) ? 'moving' : 'any'] ?? []
}
