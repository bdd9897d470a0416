import { maskedWords } from '../sample/similarity/masked-words.ts'
import { nearIndex } from '../sample/similarity/near-index.ts'
import { sketcher, sketchSlots } from '../sample/similarity/similarity-sketch.ts'
import type { Message } from '../sample/schema.ts'
import type { LoggedCall } from './walk-calls.ts'

/** Where a request stands, and what was called for it. */
export interface AnsweredRequest {
  /** `file:line`. */
  readonly at: string
  readonly text: string
  readonly tool: string
  /** Names of the arguments, in alphabetical order. */
  readonly arguments: readonly string[]
}

/** Two requests that say nearly the same and were answered in different ways. */
export interface Disagreement {
  readonly about: 'tool' | 'arguments'
  readonly one: AnsweredRequest
  readonly other: AnsweredRequest
}

export interface DisagreementFinder {
  add(
    place: string,
    messages: readonly Message[],
    calls: readonly LoggedCall[],
    offered: readonly string[],
  ): void
  find(): Disagreement[]
}

/** Of requests of ten words, those that differ in one. */
const threshold = 0.55
/** Four slots each, so that a pair at the threshold is looked at with a probability of 0.95. */
const bands = 32
const longestText = 200
/** Requests that are compared; a longer log is compared in its first ones. About 600 bytes each. */
const mostRequests = 400_000
const mostFound = 10_000
const fewestWords = 4

/** Opens a finder over the first calls that user turns led to. */
export function disagreementFinder(): DisagreementFinder {
  const requests: (AnsweredRequest & { readonly offered: ReadonlySet<string> })[] = []
  const sketches: Uint16Array[] = []
  const offers = new Map<string, ReadonlySet<string>>()
  const words = maskedWords()
  const sketch = sketcher()
  const offerOf = (names: readonly string[]): ReadonlySet<string> => {
    const key = names.join('\n')
    let known = offers.get(key)
    if (!known) offers.set(key, (known = new Set(names)))
    return known
  }
  return {
    add(place, messages, calls, names) {
      const offered = offerOf(names)
      messages.forEach((message, at) => {
        if (message.role !== 'user' || requests.length >= mostRequests) return
        const first = calls.find((one) => one.user === at)
        if (!first || first.failure) return
        words.clear()
        words.read(message.content)
        if (words.count < fewestWords) return
        const out = new Uint16Array(sketchSlots)
        sketch.add(words, 0, words.count)
        sketch.finish(out, 0)
        sketches.push(out)
        requests.push({
          at: place,
          text: message.content.slice(0, longestText),
          tool: first.call.name,
          arguments: Object.keys(first.call.arguments).toSorted(),
          offered,
        })
      })
    },
    find() {
      const all = new Uint16Array(sketches.length * sketchSlots)
      sketches.forEach((one, i) => all.set(one, i * sketchSlots))
      const index = nearIndex({ sketches: all, threshold, bands })
      const found: Disagreement[] = []
      for (let row = 0; row < requests.length && found.length < mostFound; row++) {
        const one = requests[row]
        const other = index.find(row, (candidate) => disagree(one, requests[candidate]) !== undefined)
        index.add(row)
        if (other === -1) continue
        const about = disagree(one, requests[other])
        if (about) found.push({ about, one: plain(requests[other]), other: plain(one) })
      }
      return found
    },
  }
}

/** Only where each could have called what the other did. */
function disagree(
  one: AnsweredRequest & { readonly offered: ReadonlySet<string> },
  other: AnsweredRequest & { readonly offered: ReadonlySet<string> },
): Disagreement['about'] | undefined {
  if (one.at === other.at) return undefined
  if (one.tool !== other.tool)
    return one.offered.has(other.tool) && other.offered.has(one.tool) ? 'tool' : undefined
  return one.arguments.join('\n') === other.arguments.join('\n') ? undefined : 'arguments'
}

function plain({ at, text, tool, arguments: args }: AnsweredRequest): AnsweredRequest {
  return { at, text, tool, arguments: args }
}
