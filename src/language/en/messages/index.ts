import type { MessageWords } from '../../language.ts'
import * as everyday from './everyday.ts'
import { find } from './find.ts'
import { handOver } from './hand-over.ts'
import * as household from './household.ts'
import { noTool } from './no-tool.ts'
import { redirect } from './redirect.ts'
import { refund } from './refund.ts'
import { track } from './track.ts'
import * as workplace from './workplace.ts'

// Three sets hold every intent, so that the style of a set does not tell the intent.
const sets = [everyday, household, workplace]

/** Whole messages of particular people, by act and for no tool. */
export const messages: MessageWords = {
  asks: {
    find: [...find, ...sets.flatMap((set) => set.find)],
    track: [...track, ...sets.flatMap((set) => set.track)],
    refund: [...refund, ...sets.flatMap((set) => set.refund)],
    redirect: [...redirect, ...sets.flatMap((set) => set.redirect)],
    hand_over: [...handOver, ...sets.flatMap((set) => set.handOver)],
  },
  noTool: {
    small_talk: [...(noTool.small_talk ?? []), ...sets.flatMap((set) => set.smallTalk)],
    not_covered: [...(noTool.not_covered ?? []), ...sets.flatMap((set) => set.notCovered)],
    several_intents: [...(noTool.several_intents ?? []), ...sets.flatMap((set) => set.severalIntents)],
    near_miss: [...(noTool.near_miss ?? []), ...sets.flatMap((set) => set.nearMiss)],
    hypothetical: [...(noTool.hypothetical ?? []), ...sets.flatMap((set) => set.hypothetical)],
  },
}
