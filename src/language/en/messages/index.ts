import type { MessageWords } from '../../language.ts'
import { find } from './find.ts'
import { handOver } from './hand-over.ts'
import { noTool } from './no-tool.ts'
import { redirect } from './redirect.ts'
import { refund } from './refund.ts'
import { track } from './track.ts'

/** Whole messages of particular people, by act and for no tool. */
export const messages: MessageWords = {
  asks: { find, track, refund, redirect, hand_over: handOver },
  noTool,
}
