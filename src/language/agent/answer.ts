import type { TopicWords } from '../reply-words.ts'
import type { Json } from '../../lib/json.ts'
import type { CarriedCall } from '../../spec/story.ts'
import type { ReplyContext, Speaker } from './abilities-of-tools.ts'
import type { View } from './result-view.ts'
import { isObject } from '../../lib/json.ts'
import { wordsOfName } from '../../lib/text.ts'
import { capital, choose, say, write } from './agent-voice.ts'
import { bareView, openView, put } from './result-view.ts'
import { readArguments, readResult } from './read-result.ts'
import { isSentence } from './read-text.ts'
import { speakerOf } from './abilities-of-tools.ts'

const chances = { sympathy: 0.35, detail: 0.5, offer: 0.35 }
/** Answers longer than this get no further sentence. */
const enough = 170

/** The assistant's message after results: what the user wanted to know first, from the results only. */
export function answerTo(calls: readonly CarriedCall[], context: ReplyContext): string {
  const speaker = speakerOf(context)
  const several = new Set(calls.map((call) => JSON.stringify(call.arguments))).size > 1
  const views = calls.map((call) => viewOf(call, context, speaker, several))
  if (new Set(calls.map(({ name }) => name)).size < calls.length)
    for (const { view } of views) view.tags.add('same')
  const [first] = views
  if (first === undefined) return ''
  const told = new Set<string>()
  const answer = views.length === 1 ? tellOne(first, told) : tellSeveral(views, told)
  const opening = sympathyFor(first)
  const text = opening === undefined ? answer : [opening, answer].join(between(first.view))
  const last = views[views.length - 1]
  const closed = text.length > enough + 60 || text.includes('\n') || last.view.tags.has('has.line')
  if (views.some(({ failure }) => failure !== undefined) || closed) return text
  if (!context.random.chance(views.length === 1 ? chances.offer : chances.offer / 2)) return text
  const topic = firstTopic(last.view)
  const offers =
    views.length === 1
      ? [...(topic?.offers ?? []), ...context.language.replies.answer.offers]
      : context.language.replies.answer.offers
  const offer = say(offers, last.view, told)
  return offer === undefined ? text : [text, offer].join(between(last.view))
}

interface Told {
  readonly view: View
  readonly failure: { readonly code: string; readonly message: string } | undefined
}

function viewOf(call: CarriedCall, context: ReplyContext, speaker: Speaker, several: boolean): Told {
  const view = openView(context, speaker, context.tools.get(call.name))
  if (several) view.tags.add('parallel')
  const failure = failureOf(call)
  // Only what the arguments themselves mark is wanted of it.
  const given = bareView(context, speaker, view.tool)
  readArguments(given, call.arguments)
  for (const value of given.given) view.given.add(value)
  if (failure === undefined && call.outcome.ok) readResult(view, call.outcome.value)
  // What the result says stands before what was asked for.
  for (const [slot, value] of given.slots)
    if (slot !== 'message' && !view.slots.has(slot)) view.slots.set(slot, value)
  for (const mark of given.tags)
    if (!mark.startsWith('status=') && mark !== 'has.message') view.tags.add(mark)
  if (view.fields.length > 0)
    put(view, 'fields', context.language.replies.values.listed(view.fields.slice(0, 3)))
  return { view, failure }
}

/** The error of a call, also where it hides in a result that came back as a success. */
function failureOf(call: CarriedCall): { code: string; message: string } | undefined {
  if (!call.outcome.ok) return call.outcome.error
  const value: Json = call.outcome.value
  if (!isObject(value)) return undefined
  const { error, message } = value
  const said = typeof message === 'string' ? message : ''
  if (isObject(error))
    return {
      code: String(error.code ?? error.type ?? 'error'),
      message: typeof error.message === 'string' ? error.message : said,
    }
  if (typeof error === 'string' && error !== '')
    return { code: error.includes(' ') ? 'error' : error, message: said || error }
  if (value.ok === false || value.success === false)
    return { code: String(value.code ?? value.reason ?? 'error'), message: said }
  if (value.status === 'error' || value.status === 'failed' || value.status === 'failure')
    return { code: String(value.code ?? value.reason ?? 'error'), message: said }
  return undefined
}

function tellOne({ view, failure }: Told, told: Set<string>): string {
  if (failure !== undefined) return tellFailure(view, failure, told)
  const { topics } = view.context.language.replies.answer
  for (let at = topicFrom(view, 0); at >= 0; at = topicFrom(view, at + 1)) {
    const topic = topics[at]
    const core = say(topic.core, view, told)
    if (core === undefined) continue
    if (
      core.length > enough ||
      core.includes('\n') ||
      view.tags.has('parallel') ||
      !view.random.chance(chances.detail)
    )
      return core
    const detail = choose(topic.details, view, told)
    return detail === undefined ? core : [core, capital(write(detail, view, told), view)].join(between(view))
  }
  return tellDone(view, told)
}

function tellSeveral(views: readonly Told[], told: Set<string>): string {
  let text = ''
  for (const each of views) {
    const here = new Set<string>()
    let part = tellOne(each, here)
    // Two results of one kind cannot be told apart unless each names what it is about.
    for (let tries = 0; tries < 4 && !namesItsSubject(each.view, part); tries++) part = tellOne(each, here)
    if (each.view.tags.has('parallel') && !namesItsSubject(each.view, part)) {
      const regarding = say(each.view.lists.regarding ?? [], each.view)
      if (regarding !== undefined) part = [regarding, part].join(between(each.view))
    }
    // What ended in lines of a program's own is followed by a paragraph of its own.
    if (text.includes('\n')) text += `\n\n${part}`
    else if (text === '') text = part
    else {
      const plain = each.view.joints.standsFirst?.(part) === true || each.view.random.chance(0.4)
      const joiner = plain ? undefined : say(each.view.context.language.replies.answer.joiners, each.view)
      const gap = between(each.view)
      text += gap + (joiner === undefined ? part : joiner + gap + lowered(part, each.view))
    }
    for (const slot of here) told.add(slot)
  }
  return text
}

function namesItsSubject(view: View, part: string): boolean {
  const subject = view.slots.get('subject')
  return subject === undefined || part.includes(subject.slice(subject.lastIndexOf(' ') + 1))
}

/** For the middle of a sentence. */
const lowered = (part: string, { joints, slots }: View): string =>
  joints.lowered?.(part, slots.values()) ?? part

/** What stands between two sentences. */
const between = ({ joints }: View): string => joints.between ?? ''

function tellDone(view: View, told: Set<string>): string {
  const { acts } = view.context.language.replies
  const own = acts.find((act) => view.tags.has(`act=${act.words[0]}`))
  const generic = acts.find((act) => act.words.includes('*'))
  return (own && say(own.done, view, told)) ?? (generic && say(generic.done, view, told)) ?? ''
}

function tellFailure(view: View, failure: { code: string; message: string }, told: Set<string>): string {
  const { failures } = view.context.language.replies.answer
  const code = wordsOfName(failure.code.slice(0, 80)).join('_')
  if (isSentence(failure.message))
    put(view, 'why', /[.!?]$/.test(failure.message) ? failure.message : `${failure.message}.`)
  const limit = /[$€£]\d[\d,]*(?:\.\d\d)?/.exec(failure.message)?.[0]
  if (limit !== undefined) put(view, 'limit', limit)
  const found =
    failures.find(({ codes }) => codes.includes(code)) ??
    failures.find(({ codes }) => codes.some((known) => code.includes(known)))
  const rest = failures.find(({ codes }) => codes.includes('*'))
  return (found && say(found.say, view, told)) ?? (rest && say(rest.say, view, told)) ?? ''
}

/** The first topic from `from` that fits a result; the most specific come first. */
function topicFrom(view: View, from: number): number {
  const needs = needsOf(view.context.language.replies.answer.topics)
  const has = (need: string) => view.tags.has(need) || view.slots.has(need)
  for (let i = from; i < needs.length; i++) if (needs[i].every((either) => either.some(has))) return i
  return -1
}

function firstTopic(view: View): TopicWords | undefined {
  const at = topicFrom(view, 0)
  return at < 0 ? undefined : view.context.language.replies.answer.topics[at]
}

/** What topics need, one of each list; made once for a language. */
const neededBy = new WeakMap<readonly TopicWords[], readonly (readonly (readonly string[])[])[]>()

function needsOf(topics: readonly TopicWords[]): readonly (readonly (readonly string[])[])[] {
  let needs = neededBy.get(topics)
  if (needs === undefined) {
    needs = topics.map((topic) => topic.needs.map((need) => need.split('|')))
    neededBy.set(topics, needs)
  }
  return needs
}

function sympathyFor({ view, failure }: Told): string | undefined {
  const upset = view.tags.has('angry') || view.tags.has('anxious')
  if (!upset || !view.random.chance(chances.sympathy)) return undefined
  if (failure !== undefined) view.tags.add('failed')
  return say(view.context.language.replies.answer.sympathy, view)
}
