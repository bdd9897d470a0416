import { own } from '../../lib/json.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { Operation } from './operations.ts'
import { objectAt, textAt, textsAt } from './read-value.ts'

/** Words below which the tag is told too, or what is called: `List` says more as `List (Orders)`. */
const fewWords = 3

/**
 * What a model reads of an operation: its summary and description, or what its path, answer or id say
 * where it has neither. Never empty.
 */
export function describeOperation(operation: Operation, tagTexts: ReadonlyMap<string, string>): string {
  const said = joined(textAt(operation.operation, 'summary'), textAt(operation.operation, 'description'))
  const [tag] = textsAt(operation.operation, 'tags')
  const text = said ?? fallback(operation, tag === undefined ? undefined : tagTexts.get(tag))
  const words = text.split(/\s+/).length
  const tells = tag !== undefined && !text.toLowerCase().includes(tag.toLowerCase()) ? tag.trim() : undefined
  const more = words < fewWords ? (tells ?? (words === 1 ? calledAs(operation) : undefined)) : undefined
  const placed = more === undefined ? text : `${text.replace(/\.$/, '')} (${more}).`
  const old = own(operation.operation, 'deprecated') === true && !/deprecated/i.test(placed)
  return old ? `${placed}\n\nDeprecated.` : placed
}

/** A summary stands before the description, unless the description begins with it. */
function joined(summary: string | undefined, description: string | undefined): string | undefined {
  const [short, long] = [summary, description].map((text) =>
    text === undefined ? undefined : plainText(text),
  )
  if (!short || !long) return short || long || undefined
  const bare = short.replace(/[.\s]+$/, '')
  if (long.toLowerCase().startsWith(bare.toLowerCase())) return long
  if (short.toLowerCase().includes(long.replace(/[.\s]+$/, '').toLowerCase())) return short
  return `${ended(short)}\n\n${long}`
}

/** Markup that only a browser reads, taken out; Markdown stays. Looks at the first 100,000 characters. */
function plainText(text: string): string {
  return text
    .slice(0, 100_000)
    .replace(/<(?:br|\/p|\/li|\/h[1-6]|\/tr|\/div)\s*\/?>/gi, '\n')
    .replace(
      /<\/?(?:p|b|i|u|a|em|strong|span|div|ul|ol|li|code|pre|h[1-6]|table|tbody|thead|tr|td|th|small|font|sub|sup|img|hr)(?:\s[^<>]{0,500})?\/?>/gi,
      '',
    )
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** `Delete channel. Channels represent chat rooms.` */
function fallback(one: Operation, tagText: string | undefined): string {
  const { operation, pathItem } = one
  const id = textAt(operation, 'operationId')
  const words = id === undefined ? '' : wordsOfName(id.slice(0, 200)).join(' ')
  const called = calledAs(one)
  const ofPath = joined(textAt(pathItem, 'summary'), textAt(pathItem, 'description'))
  const answer = answerOf(operation)
  const more = ofPath ?? answer ?? tagText
  const action = words === '' ? called : sentence(words)
  const first = words === '' || more !== undefined ? action : `${action} (${called})`
  const said = answer === undefined ? [ofPath ?? tagText] : [ofPath, `Answers: ${answer}`]
  return [first, ...said].flatMap((part) => (part === undefined ? [] : [ended(part)])).join(' ')
}

function calledAs({ method, path }: Operation): string {
  return `${method} ${path.slice(0, 300)}`
}

function sentence(words: string): string {
  return `${words[0].toUpperCase()}${words.slice(1)}`
}

function ended(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`
}

/** What the first good response is said to be, where that is more than `OK`. */
function answerOf(operation: unknown): string | undefined {
  const responses = objectAt(operation, 'responses')
  const status = Object.keys(responses).find((key) => key.startsWith('2'))
  const text = status === undefined ? undefined : textAt(responses[status], 'description')
  return text === undefined || text.split(/\s+/).length < fewWords ? undefined : plainText(text).slice(0, 300)
}
