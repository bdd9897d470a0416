// Data: what a request is about, as a noun phrase. `{v}` is the value as written, `{noun}` what it identifies.
import { phrases } from '../phrase.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { ThingWords } from '../language.ts'
import { plural, withArticle } from './text.ts'

const identified = phrases(String.raw`
{noun} {v}
{noun} {v}
{noun} {v}
{noun} {v}
{v}
{v}
{v}
my {noun} {v}
my {noun}, {v}
my {noun} \({v}\)
the {noun} {v}
{noun} number {v}
{noun} no. {v}
{noun} \({v}\)
the {noun} with number {v}
the {noun} numbered {v}
my {noun} number {v}
that {noun}, {v}
this {noun}: {v}
this {noun} \({v}\)
this one: {v}
@casual {v}
@casual {noun} {v}
@casual my {noun} {v}
@terse {v}
@terse {v}
@formal the {noun} with reference {v}
@formal my {noun} with the reference {v}
@formal {noun} number {v}
@business our {noun} {v}
@business {noun} ref. {v}
@business our {noun} with reference {v}
@elderly my {noun}, it says {v}
@elderly the {noun} with the number {v}
@polite my {noun} {v}
@second_language my {noun} with number {v}
`)

const byEmail = phrases(String.raw`
the {noun} under {v}
the {noun} under {v}
my {noun} under {v}
my {noun}, it's under {v}
my {noun}, email {v}
my {noun} \(email {v}\)
my {noun} by email, {v}
my {noun} with my email, {v}
my {noun} using {v}
the {noun} placed with {v}
the {noun} linked to {v}
the {noun} I made with {v}
the {noun} on the account {v}
the {noun} for {v}
whatever {noun} is under {v}
a {noun} under {v}
@formal the {noun} registered to {v}
@formal the {noun} associated with {v}
@business our {noun} under {v}
@business the {noun} placed from {v}
@casual my {noun}, its under {v}
@elderly the {noun} in my name, the email is {v}
`)

const bare = phrases(String.raw`
my {noun}
my {noun}
my {noun}
my {noun}
the {noun}
this {noun}
that {noun}
my {noun} with you
one of my {nouns}
the {noun} I made
@business our {noun}
@formal my {noun}
@formal the {noun} in question
@casual my {noun}
@elderly my {noun}
my {item} {noun}
the {noun} with the {item}
`)

const several = phrases(String.raw`
{nouns} {list}
{nouns} {list}
my {nouns} {list}
my {nouns}: {list}
my {nouns} \({list}\)
the {nouns} {list}
these {nouns}: {list}
both {list}
{list}
{list}
{nouns} number {list}
@business our {nouns} {list}
@formal the {nouns} {list}
@terse {list}
`)

const it = phrases(String.raw`
it
it
it
it
it
that one
that one
this one
that
that {noun}
this {noun}
the {noun}
`)

/** Other words for a noun, by what is done to it: a parcel is tracked, not a parcel refunded. */
const moving = new Set(['track', 'redirect', 'change_address', 'deliver', 'ship', 'reroute'])
const synonymsOf: Readonly<Record<string, { readonly any: readonly string[]; readonly moving: readonly string[] }>> = {
  order: { any: ['purchase'], moving: ['package', 'parcel', 'delivery', 'shipment'] },
  shipment: { any: ['delivery'], moving: ['package', 'parcel', 'delivery'] },
  package: { any: ['parcel'], moving: ['delivery', 'shipment'] },
  parcel: { any: ['package'], moving: ['delivery'] },
  delivery: { any: [], moving: ['package', 'parcel'] },
  booking: { any: ['reservation'], moving: [] },
  reservation: { any: ['booking'], moving: [] },
  ticket: { any: ['case'], moving: [] },
  case: { any: ['ticket'], moving: [] },
  invoice: { any: ['bill'], moving: [] },
  bill: { any: ['invoice'], moving: [] },
  subscription: { any: ['plan'], moving: [] },
  appointment: { any: ['slot'], moving: [] },
  customer: { any: ['client'], moving: [] },
  client: { any: ['customer'], moving: [] },
  movie: { any: ['film'], moving: [] },
  document: { any: ['file'], moving: [] },
  employee: { any: ['staff member'], moving: [] },
  transaction: { any: ['payment'], moving: [] },
  account: { any: [], moving: [] },
}

const numbered = phrases(String.raw`
{noun} {v}
{noun} {v}
{noun} {v}
the {noun} {v}
the {noun} with ID {v}
{noun} with ID {v}
the {noun} \({v}\)
@casual {noun} {v}
@terse {noun} {v}
@terse {v}
@formal the {noun} with the ID {v}
`)

/** What a person has, of which one says "my". */
const owned = /^(?:.* )?(?:profile|balance|payslip|attendance|subscription|cart|inbox|portfolio|payroll|timesheet|history|wallet|settings|preferences|vacation|leave)$/
/** Verbs that bring a thing about: they take "a reservation"; the others "the reservation". */
const makers = /^(?:book|create|order|schedule|send|generate|make|add|log|remind|insert|place|write|post|draft|compose|build|design|draw|register|apply|submit|report|request|mint|open|publish|import|new|initiate)$/
const massNouns = /(?:^| )(?:leave|software|equipment|furniture|feedback|access|content|support|storage|insurance|music|food|traffic|email|research|advice)$/
const toldThings =
  /(?:^| )(?:weather|price|rate|balance|status|score|time|temperature|forecast|quote|value|distance|name|address|number|cost|total|schedule|availability|capital|population|definition|meaning|elevation|date|age|size|speed|sum|result|answer|area|volume|interest|probability|percentage|tax|humidity|location|rating|average|salary|mileage|duration|odds)$/
const seekers = /^(?:search|recommend)$/

const plain: ThingWords['plain'] = (tool, random) => {
  const object = tool.object === 'me' ? 'profile' : tool.object
  const many = plural(object)
  const mass = many === object || massNouns.test(object)
  const head = many.slice(many.lastIndexOf(' ') + 1)
  const several = !mass && wordsOfName(tool.name).includes(head)
  const personal = owned.test(object) && !tool.params.some((p) => p.type === 'identifier' || p.type === 'person')
  if (tool.act === 'list') return several || !mass ? random.pick([`the ${many}`, `my ${many}`, `the ${many}`]) : `the ${object}`
  if (seekers.test(tool.act)) return mass ? object : many
  if (makers.test(tool.act)) return several ? many : mass ? object : withArticle(object)
  if (personal) return `my ${several ? many : object}`
  return `the ${several ? many : object}`
}

export const things: ThingWords = {
  plain,
  general: (object) => (/(?:^| )(?:weather|news|traffic)$/.test(object) ? `the ${object}` : plural(object)),
  told: (object) => toldThings.test(object),
  numbered,
  identified,
  byEmail,
  bare,
  several,
  it,
  synonyms: (noun, act) => {
    if (!Object.hasOwn(synonymsOf, noun)) return []
    const words = synonymsOf[noun]
    return moving.has(act) ? [...words.moving, ...words.any] : words.any
  },
}

