import type { Json } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import { allFinders } from './finders-and-fakers.ts'
import { sameAs, type AllowList } from './allow-list.ts'
import type { Faker } from './spec/faker.ts'
import { jsonLiteral, leavesOfJsonText, type JsonLeaf } from './json-text.ts'
import type { Finder, Finding, PersonalKind, Surroundings } from './spec/kinds.ts'
import { openMaskCounts, type MaskCount } from './mask-counts.ts'
import { resolved, widest } from './resolve-findings.ts'
import { openStandIns, type Learnt, type StandIns } from './stand-ins.ts'
import { walkDialogue, type Place } from './walk-dialogue.ts'

export interface MaskOptions {
  /** The stream of this dialogue alone. */
  readonly random: Random
  readonly language?: string | undefined
  readonly allow?: AllowList | undefined
  /** All, where none are given. */
  readonly finders?: readonly Finder[]
  /** Fakers for kinds beside those that have a shape; all, where none are given. */
  readonly fakers?: readonly Faker[]
  /** Whether a value may stand in an argument: its pattern, its length. Another stand-in is drawn where it may not. */
  readonly fits?: ((tool: string, keys: readonly string[], value: string) => boolean) | undefined
}

/** Masks one dialogue: learn all of it, then mask it. */
export interface DialogueMask {
  /** Looks for personal values. `tool` names the tool whose arguments the value is. */
  learn(value: Json, tool?: string): void
  /** The same JSON with stand-ins. After the first call nothing more can be learnt. */
  mask<Value extends Json>(value: Value, tool?: string): Value
  counts(): MaskCount[]
}

const mostRemembered = 4000
const longestRemembered = 20_000

/**
 * Opens the mask of one dialogue. The same value gets the same stand-in however it is written, in words
 * as in calls and results. Stand-ins follow from `random` and the order of appearance alone.
 */
export function openMask(options: MaskOptions): DialogueMask {
  const { language, allow, finders = allFinders } = options
  // By text first: a long text is not copied into a longer key.
  const seen = new Map<string, Map<string, readonly Finding[]>>()
  const learnt: Learnt[] = []
  const allowed = new Set<string>()
  const counts = openMaskCounts()
  let stand: StandIns | undefined

  const look = (text: string, place: Place): readonly Finding[] => {
    const id = idOf(place)
    const same = seen.get(text)
    const before = same?.get(id)
    if (before !== undefined) return before
    const found = resolved(finders.flatMap((finder) => finder.find(text, atPlace(place, language))))
    if (same !== undefined && same.size < mostRemembered) same.set(id, found)
    else if (seen.size < mostRemembered && text.length < longestRemembered)
      seen.set(text, new Map([[id, found]]))
    return found
  }
  const isAllowed = (kind: PersonalKind, text: string): boolean =>
    allow !== undefined && (allow.allows(kind, text) || allowed.has(sameAs(text)))

  const learnText = (text: string, place: Place): void => {
    const leaves = leavesOfJsonText(text)
    if (leaves !== undefined) {
      for (const leaf of leaves) learnText(String(leaf.value), inside(place, leaf))
      return
    }
    if (place.tool !== undefined && allow?.allowsArgument(place.tool, place.keys) === true)
      allowed.add(sameAs(text))
    const at = atPlace(place, language)
    for (const finding of look(text, place)) {
      const value = text.slice(finding.start, finding.end)
      learnt.push({ text: value, finding, at, tool: value === text ? place.tool : undefined })
    }
  }

  const maskPlain = (text: string, place: Place): string => {
    stand ??= openStandIns(
      options,
      learnt.filter(({ text: one, finding }) => !isAllowed(finding.kind, one)),
    )
    // What is allowed holds its stretch, so that no name inside it is masked.
    const found = look(text, place).map((one) =>
      isAllowed(one.kind, text.slice(one.start, one.end)) ? { ...one, confidence: 2 } : one,
    )
    let out = ''
    let from = 0
    for (const finding of resolved(widest([...found, ...stand.handles(text), ...stand.known.find(text)]))) {
      const value = text.slice(finding.start, finding.end)
      if (isAllowed(finding.kind, value)) continue
      const fake = stand.fake(value, finding, atPlace(place, language))
      if (fake === value) continue
      counts.add(finding, value)
      out += text.slice(from, finding.start) + fake
      from = finding.end
    }
    return from === 0 ? text : out + text.slice(from)
  }

  const maskText = (text: string, place: Place): string => {
    const leaves = leavesOfJsonText(text)
    if (leaves === undefined) return maskPlain(text, place)
    let out = ''
    let from = 0
    for (const leaf of leaves) {
      const { start, end, value } = leaf
      const inner = inside(place, leaf)
      const literal = text.slice(start, end)
      const fake = typeof value === 'string' ? maskText(value, inner) : maskPlain(literal, inner)
      if (fake === (typeof value === 'string' ? value : literal)) continue
      out +=
        text.slice(from, start) +
        (typeof value === 'string' ? jsonLiteral(fake, literal) : numberLike(fake, literal))
      from = end
    }
    return from === 0 ? text : out + text.slice(from)
  }

  return {
    learn(value, tool) {
      walkDialogue(value, tool, (leaf, place) => {
        learnText(String(leaf), place)
        return leaf
      })
    },
    mask<Value extends Json>(value: Value, tool?: string): Value {
      return walkDialogue(value, tool, (leaf, place) => {
        if (typeof leaf === 'string') return maskText(leaf, place)
        const text = String(leaf)
        const fake = numberLike(maskPlain(text, place), text)
        return fake === text ? leaf : Number(fake)
      }) as Value
    },
    counts: () => counts.list(),
  }
}

/** What the findings of a text hang on beside the text. */
const idOf = ({ keys, siblings, question }: Place): string =>
  `${keys.join('\u0001')}\u0002${siblings.join('\u0001')}\u0002${question ?? ''}`

/** The place of a leaf in JSON text that stands at a place. */
const inside = (place: Place, { keys, siblings }: JsonLeaf): Place => ({
  tool: place.tool,
  keys: [...place.keys, ...keys],
  siblings,
  question: undefined,
})

function atPlace({ keys, siblings, question }: Place, language: string | undefined): Surroundings {
  return {
    keys,
    ...(language !== undefined && { language }),
    ...(siblings.length > 0 && { siblings }),
    ...(question !== undefined && { question }),
  }
}

/** A number stays a number that JSON carries without loss; else it stays as it was. */
function numberLike(fake: string, literal: string): string {
  return /^-?\d+$/.test(fake) && String(Number(fake)) === fake && Number.isSafeInteger(Number(fake))
    ? fake
    : literal
}
