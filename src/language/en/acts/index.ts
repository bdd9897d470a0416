import type { ActWords, Language } from '../../language.ts'
import { cancel, close, deleteIt, open, set, start, stop, turnOff, turnOn, update } from './changing.ts'
import {
  approve,
  assign,
  call,
  download,
  pay,
  share,
  subscribe,
  transfer,
  unsubscribe,
  upload,
} from './dealing.ts'
import { find } from './find.ts'
import { handOver } from './hand-over.ts'
import {
  analyze,
  check,
  compare,
  compute,
  convert,
  get,
  list,
  recommend,
  search,
  summarise,
  translate,
  validate,
} from './looking.ts'
import { add, book, create, generate, log, order, remind, schedule, send } from './making.ts'
import { redirect } from './redirect.ts'
import { refund } from './refund.ts'
import { doAnything, navigate, play, run } from './running.ts'
import { track } from './track.ts'
import { verbAct } from './verb-act.ts'

export { topics } from './hand-over.ts'

/** What English-speaking people ask for, by act; `do` serves a tool whose act nobody knows. */
export const acts: Record<string, ActWords> = {
  find,
  track,
  refund,
  redirect,
  hand_over: handOver,
  check,
  get,
  list,
  search,
  compare,
  recommend,
  analyze,
  summarise,
  translate,
  convert,
  compute,
  validate,
  create,
  add,
  book,
  order,
  send,
  schedule,
  remind,
  generate,
  log,
  update,
  delete: deleteIt,
  cancel,
  set,
  turn_on: turnOn,
  turn_off: turnOff,
  start,
  stop,
  open,
  close,
  pay,
  transfer,
  subscribe,
  unsubscribe,
  upload,
  download,
  share,
  assign,
  approve,
  call,
  run,
  play,
  navigate,
  do: doAnything,
}

/** A reservation is made, an order placed: a verb that would say its object again. */
const said: readonly (readonly [act: string, object: RegExp, verb: string])[] = [
  ['book', /\b(?:reservation|booking|appointment)$/, 'make'],
  ['order', /\border$/, 'place'],
  ['send', /\b(?:notification|alert)$/, 'send'],
  ['call', /\bcall$/, 'make'],
  ['log', /\blog$/, 'make'],
  ['schedule', /\bschedule$/, 'make'],
  ['get', /^query$/, 'run'],
  ['search', /^(?:search|query|record)$/, 'run'],
]

export const actOf: Language['actOf'] = (tool) => {
  const other = said.find(([act, object]) => act === tool.act && object.test(tool.object))
  if (other) return verbAct(other[2], tool.reads)
  if (Object.hasOwn(acts, tool.act)) return acts[tool.act]
  return /^[a-z]{2,20}$/.test(tool.act) ? verbAct(tool.act, tool.reads) : acts.do
}
