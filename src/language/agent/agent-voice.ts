import { allows, expand, textOf } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'
import type { AgentJoints } from '../reply-words.ts'
import type { Random } from '../../lib/random.ts'

/** What the assistant has to speak with: the values it may say, and the marks of the situation. */
export interface Voice {
  readonly random: Random
  readonly tags: Set<string>
  readonly slots: Map<string, string>
  readonly lists: Readonly<Record<string, readonly Phrase[]>>
  readonly joints: AgentJoints
}

/** One of the phrases whose tags hold and whose slots are all known; undefined when none fits. */
export function choose(
  options: readonly Phrase[],
  voice: Voice,
  told?: ReadonlySet<string>,
): Phrase | undefined {
  const fitting = options.filter((option) => fits(option, voice, told))
  return fitting.length === 0 ? undefined : voice.random.pick(fitting)
}

/** Says one of the phrases that fit, beginning with a capital; adds the slots it told to `told`. */
export function say(options: readonly Phrase[], voice: Voice, told?: Set<string>): string | undefined {
  const raw = tell(options, voice, told)
  return raw === undefined ? undefined : capital(raw, voice)
}

/** Like `say`, but as a part of a sentence: the first letter stays. */
export function tell(options: readonly Phrase[], voice: Voice, told?: Set<string>): string | undefined {
  const chosen = choose(options, voice)
  return chosen === undefined ? undefined : write(chosen, voice, told)
}

/** Expands one phrase. */
export function write(chosen: Phrase, voice: Voice, told?: Set<string>): string {
  const text = textOf(
    expand(chosen, {
      random: voice.random,
      tags: voice.tags,
      slot: (name) => {
        told?.add(root(name))
        return [{ exact: voice.slots.get(name) ?? '' }]
      },
      list: (name) => voice.lists[name] ?? nothing,
      passes: (option) => fits(option, voice),
    }),
  )
  // What a program wrote stays as it is.
  return text.includes('\n') ? text : (voice.joints.capitals?.(text) ?? text)
}

const nothing: readonly Phrase[] = []

/** The first letter as it begins a sentence. */
export function capital(text: string, { joints }: Pick<Voice, 'joints'>): string {
  return joints.capital?.(text) ?? text
}

/** `on.eta` and `eta` tell the same. */
const root = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

function fits(option: Phrase, voice: Voice, told?: ReadonlySet<string>): boolean {
  if (!allows(option, voice.tags)) return false
  if (option.slots.size === 0) return true
  for (const slot of option.slots) {
    if (!voice.slots.has(slot)) return false
    if (told?.has(root(slot)) && !anchors.has(slot)) return false
  }
  return true
}

/** Slots that may be said twice: they only name what is spoken of. */
const anchors: ReadonlySet<string> = new Set(['order', 'subject', 'it'])
