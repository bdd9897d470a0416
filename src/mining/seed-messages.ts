import { maskedWords } from '../sample/similarity/masked-words.ts'
import { sketcher, sketchSimilarity, sketchSlots } from '../sample/similarity/similarity-sketch.ts'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Message, NoToolReason } from '../sample/schema.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { validatorOf } from './tool-validator.ts'
import type { LoggedCall } from './walk-calls.ts'

/** A message that led to a call, as a seed file has it. */
interface MinedSeed {
  readonly text: string
  readonly arguments?: JsonObject
}

/** A message that led to no call. */
interface MinedNoToolSeed {
  readonly kind: NoToolReason
  readonly text: string
}

/** What became of the user turns of all dialogues. */
export interface SeedCounts {
  kept: number
  /** Near the same as one that was kept. */
  duplicates: number
  /** Past the number that is kept of a tool, and less varied than those. */
  surplus: number
  /** They mean something only after what was said before, or are too short or too long. */
  dependent: number
  /** They led to calls of several tools. */
  several: number
  /** The call failed, or was put right by the user. */
  failed: number
  /** No call followed and no rule says plainly why. */
  unexplained: number
}

export interface SeedCollector {
  /** Looks at the user turns of one dialogue. */
  add(
    messages: readonly Message[],
    calls: readonly LoggedCall[],
    tools: ReadonlyMap<string, CatalogTool>,
  ): void
  readonly counts: SeedCounts
  /** Seeds by tool, in the order of names. */
  byTool(): [tool: string, seeds: readonly MinedSeed[]][]
  noTool(): readonly MinedNoToolSeed[]
}

interface SeedCollectorOptions {
  /** Seeds kept for a tool. */
  readonly most?: number
  /** Two messages this similar are one. */
  readonly threshold?: number
}

interface Kept<Seed> {
  readonly seed: Seed
  readonly sketch: Uint16Array
  /** Similarity to the nearest of those that were kept before it. */
  readonly near: number
}

const shortest = 8
const shortestForeign = 4
const longest = 500

const noCounts: Readonly<SeedCounts> = {
  kept: 0,
  duplicates: 0,
  surplus: 0,
  dependent: 0,
  several: 0,
  failed: 0,
  unexplained: 0,
}

/** Opens a collector. Memory: at most `most` messages a tool. */
function seedCollector({ most = 40, threshold = 0.6 }: SeedCollectorOptions = {}): SeedCollector {
  const counts: SeedCounts = { ...noCounts }
  const tools = new Map<string, Kept<MinedSeed>[]>()
  const none: Kept<MinedNoToolSeed>[] = []
  const taken = new Set<string>()
  const sketchOf = messageSketcher()
  const keep = <Seed extends { text: string }>(list: Kept<Seed>[], seed: Seed, limit: number): void => {
    const key = seed.text.toLowerCase().split(/\s+/).join(' ').trim()
    const sketch = sketchOf(seed.text)
    // A seed file may hold a message once, and so may all of them together.
    const near = list.reduce((most, one) => Math.max(most, sketchSimilarity(one.sketch, 0, sketch, 0)), 0)
    if (taken.has(key) || near >= threshold) {
      counts.duplicates++
      return
    }
    if (list.length < limit) {
      taken.add(key)
      list.push({ seed, sketch, near })
      counts.kept++
      return
    }
    counts.surplus++
    // The one that is most like another makes room for one that is less so.
    const worst = list.reduce((a, b) => (b.near > a.near ? b : a))
    if (worst.near <= near) return
    taken.add(key)
    list[list.indexOf(worst)] = { seed, sketch, near }
  }
  return {
    counts,
    add(messages, calls, offered) {
      let first = true
      messages.forEach((message, at) => {
        if (message.role !== 'user') return
        const own = calls.filter((one) => one.user === at)
        const opening = first
        first = false
        if (own.length === 0) {
          const reason = noToolReason(message.content, messages, at, {
            opening,
            called: calls.some((one) => one.message > at),
          })
          if (reason === undefined) counts.unexplained++
          else keep(none, { kind: reason, text: message.content.trim() }, most)
          return
        }
        const names = new Set(own.map((one) => one.call.name))
        if (names.size > 1 || own.length > 1) {
          counts.several++
          return
        }
        const [call] = own
        if (call.failure) {
          counts.failed++
          return
        }
        const tool = offered.get(call.call.name)
        const seed =
          tool && seedOf(message.content.trim(), call.call.arguments, tool, opening, saidBefore(messages, at))
        if (!seed) {
          counts.dependent++
          return
        }
        let list = tools.get(tool.name)
        if (!list) tools.set(tool.name, (list = []))
        keep(list, seed, most)
      })
    },
    byTool: () =>
      [...tools]
        .filter(([, list]) => list.length > 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([tool, list]) => [tool, list.map(({ seed }) => seed)]),
    noTool: () => none.map(({ seed }) => seed),
  }
}

function messageSketcher(): (text: string) => Uint16Array {
  const words = maskedWords()
  const sketch = sketcher()
  return (text) => {
    const out = new Uint16Array(sketchSlots)
    words.clear()
    words.read(text)
    sketch.add(words, 0, words.count)
    sketch.finish(out, 0)
    return out
  }
}

/** Words at the beginning that answer or point back. */
const answering =
  /^(?:(?:yes|yeah|yep|yup|no|nope|ok|okay|sure|correct|right|exactly|that|this|it|those|these|thanks|thank you|great|perfect|alright|and|also|but|or|then|what about|how about|same|the (?:first|second|third|last|one|other)|go ahead|please do|my [\p{L} ]{1,30} (?:is|are)|tak|nie|dobrze|jasne|dziękuję|a|i)(?![\p{L}\p{N}])|是的|对|好的?[，,。！! ]|行|可以|那|这|当然|还有|另外|谢谢|네|예|아니|그|감사|좋아)/iu
/** Ends of an assistant's message that ask for something: what the user says next answers it. */
const asking =
  /(?:[?？]\s*$|please (?:provide|tell|give|share|enter|specify|let me know|confirm)|(?:could|can|may) (?:you|i have)|i(?:'ll| will)? need (?:your|the|to know)|请(?:提供|告诉|问|输入|确认)|prosz[ęe] (?:podać|o podanie)|알려\s?주|말씀해)/iu
/** Questions that open a new matter. */
const offering =
  /(?:anything else|something else|how (?:can|may) i (?:help|assist)|what (?:can i|else)|can i (?:help|assist)|is there anything|还有(?:什么|其他)|(?:如何|怎么|什么可以|可以)帮|coś jeszcze|w czym mog|더 (?:도와|필요)|무엇을 도와)/iu
const pointing =
  /\b(?:that one|the same|as before|mentioned|above|those ones|it again|the other one|another one|them all|both of them)\b|它|那个|这个|그거|그것/iu

/** True for a message that can be understood by itself; `before` is what the assistant said before it. */
function standsAlone(text: string, opening: boolean, before: string): boolean {
  const foreign = /[\u2e80-\uffff]/.test(text)
  if (text.length < (foreign ? shortestForeign : shortest) || text.length > longest) return false
  if (!foreign && text.split(/\s+/).length < 3) return false
  if (opening) return !/^(?:yes|no|ok|okay|sure|thanks|thank you)\b[^a-z]*$/i.test(text)
  const end = before.slice(-300)
  if (asking.test(end) && !offering.test(end)) return false
  return !answering.test(text) && !pointing.test(text) && !/呢[？?。]?$/.test(text)
}

/** The last words of the assistant before a message. */
function saidBefore(messages: readonly Message[], at: number): string {
  const before = messages[at - 1]
  return before?.role === 'assistant' ? (before.content ?? '') : ''
}

/**
 * The seed of a message and the call it led to. A value that stands in the words becomes a slot; where a required
 * value stands neither in the words nor among a list of choices, the message depends on what was said before.
 */
function seedOf(
  text: string,
  args: JsonObject,
  tool: CatalogTool,
  opening: boolean,
  before: string,
): MinedSeed | undefined {
  if (!standsAlone(text, opening, before) || !text.isWellFormed()) return undefined
  const found: JsonObject = {}
  const lower = text.toLowerCase()
  const { required: list } = tool.parameters
  // What the system knows of the user is in no message.
  const required = new Set(Array.isArray(list) ? list.filter((key) => !known.test(String(key))) : [])
  let unsaid = false
  let slots = 0
  for (const [key, value] of Object.entries(args)) {
    if (known.test(key)) continue
    const param = tool.params.find((one) => one.path === key)
    const stays =
      param === undefined ||
      ['enum', 'boolean', 'reason', 'text', 'message', 'list', 'object'].includes(param.type)
    if (stays) {
      if (said(value, lower) || param?.type === 'enum' || param?.type === 'boolean') found[key] = value
      else if (required.has(key)) unsaid = true
      continue
    }
    if (said(value, lower)) {
      found[key] = value
      slots++
    } else if (required.has(key)) unsaid = true
  }
  // A later message without any value of its call leans on earlier ones.
  if (!opening && (unsaid || (slots === 0 && Object.keys(args).length > 0))) return undefined
  if (unsaid || Object.keys(found).length === 0)
    return unsaid && slots === 0 && required.size > 0 ? undefined : { text }
  return validatorOf(tool).accepts(found) ? { text, arguments: found } : { text }
}

/** Arguments that a system fills in by itself. */
const known = /(?:session|auth|access|bearer)[_-]?(?:token|id|key)$|^token$|api[_-]?key$/i

/** True when a value, or every part of it, stands in the words. */
function said(value: Json, lower: string): boolean {
  if (typeof value === 'string') return value.trim() !== '' && whole(lower, value.toLowerCase())
  if (typeof value === 'number')
    return [String(value), value.toFixed(2), value.toLocaleString('en-US')].some((form) => whole(lower, form))
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => said(item, lower))
  if (isObject(value))
    return Object.values(value).length > 0 && Object.values(value).every((item) => said(item, lower))
  return false
}

/** As whole words: "5" does not stand in "15" or "2.5". */
function whole(text: string, value: string): boolean {
  for (
    let at = text.indexOf(value), tries = 0;
    at >= 0 && tries < 100;
    at = text.indexOf(value, at + 1), tries++
  ) {
    const before = text[at - 1] ?? ''
    const after = text[at + value.length] ?? ''
    const next = text[at + value.length + 1] ?? ''
    const wordy = /[a-z0-9]/
    if (wordy.test(before) && wordy.test(value[0])) continue
    if (wordy.test(after) && wordy.test(value[value.length - 1])) continue
    if (/[.,]/.test(before) && /\d/.test(text[at - 2] ?? '') && /\d/.test(value[0])) continue
    if (/[.,]/.test(after) && /\d/.test(next) && /\d$/.test(value)) continue
    return true
  }
  return false
}

const greeting =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks?(?: you)?(?: so much| very much| a lot| for (?:your|the) help)?|you're welcome|bye|goodbye|see you|have a (?:good|nice|great) (?:day|one|evening)|how are you|what's up|great|awesome|perfect|你好|您好|谢谢|再见|cześć|dzień dobry|dziękuję|do widzenia|안녕|감사합니다|고마워)[\s,.!?~😊🙂👍]*(?:there|again|assistant)?[\s,.!?]*){1,4}$/iu
const questioning =
  /^(?:what|how|why|when|who|which|can you (?:explain|tell me (?:about|what|how|why))|tell me about|explain|什么是|为什么|怎么|如何|co to|dlaczego|jak działa|무엇|왜|어떻게)(?![\p{L}\p{N}])/iu
const refusing =
  /(?:i(?:'m| am) (?:sorry,? but|afraid|unable)|i (?:can(?:'t|not)|don't have (?:the )?(?:ability|capability|access)|do not have (?:the )?(?:ability|capability|access)|am not able)|my (?:current )?(?:functions?|capabilities)|(?:抱歉|对不起)[^。]{0,20}(?:无法|不能|没有)|我(?:目前|现在)?(?:无法|不能)|nie (?:mogę|potrafię)|할 수 없|어렵습니다)/iu

/** Why a message led to no call, where that is plain. */
function noToolReason(
  content: string,
  messages: readonly Message[],
  at: number,
  { opening, called }: { opening: boolean; called: boolean },
): NoToolReason | undefined {
  const text = content.trim()
  if (text === '' || text.length > longest || !text.isWellFormed()) return undefined
  const reply = messages[at + 1]
  if (reply?.role !== 'assistant' || reply.tool_calls || !reply.content) return undefined
  if (greeting.test(text)) return 'small_talk'
  if (!standsAlone(text, opening, saidBefore(messages, at))) return undefined
  const end = reply.content.slice(-300)
  const asksBack = asking.test(end) && !offering.test(end)
  // A refusal in a dialogue that calls a tool later was a step on the way.
  if (refusing.test(reply.content.slice(0, 300))) return called ? undefined : 'not_covered'
  if (!asksBack && questioning.test(text) && reply.content.length > 40) return 'question'
  return undefined
}

const mostLanguages = 20

/** Collectors for each language, since a project is written in one; a language too many goes with the others. */
export function seedsByLanguage(): {
  of(language: string): SeedCollector
  /** The languages that have seeds, the one with most of them first. */
  languages(): readonly (readonly [language: string, seeds: SeedCollector])[]
  counts(): SeedCounts
} {
  const collectors = new Map<string, SeedCollector>()
  return {
    of(language) {
      const key = collectors.has(language) || collectors.size < mostLanguages ? language : 'und'
      let collector = collectors.get(key)
      if (!collector) collectors.set(key, (collector = seedCollector()))
      return collector
    },
    languages: () =>
      [...collectors]
        .filter(([, { counts }]) => counts.kept > 0)
        .toSorted(([a, x], [b, y]) => y.counts.kept - x.counts.kept || (a < b ? -1 : 1)),
    counts() {
      const sum = { ...noCounts }
      for (const { counts } of collectors.values())
        for (const key of Object.keys(sum) as (keyof SeedCounts)[]) sum[key] += counts[key]
      return sum
    },
  }
}
