import type { ReplyWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'
import { acts } from './acts.ts'
import { address } from './address.ts'
import { ask, confirm, questions } from './ask.ts'
import { booking, found, made, message, price, state, temperature, text } from './generic.ts'
import { chat, factLeads, factTails, unknown } from './chat.ts'
import { cues } from './cues.ts'
import { noLists } from './not-covered.ts'
import { failures } from './failures.ts'
import { handover } from './handover.ts'
import { list, none, order, orders } from './order.ts'
import { refund } from './refund.ts'
import { track } from './track.ts'
import { values } from './values.ts'

/** What the assistant says in English. */
export const replies: ReplyWords = {
  answer: {
    topics: [text, handover, refund, address, none, orders, list, track, order, temperature, booking, message, state, price, made, found],
    failures,
    sympathy: phrases(`
      @angry I'm sorry about (the trouble|all this|this|the frustration).
      @angry I understand (the frustration|your frustration|why you're upset).
      @angry (Sorry|I'm sorry) you've had to deal with this.
      @angry I'm sorry for the (hassle|trouble|inconvenience).
      @angry (I hear you|I get it), and I'm sorry.
      @anxious @reads @!failed @!angry (I've had a look for you|I've checked that for you).
      @anxious @reads @!failed @!angry I understand that you'd like to be sure.
    `),
    joiners: phrases(`
      And
      Also,
      @same As for the other one,
      @!same On top of that,
    `),
    offers: phrases(`
      @!act=hand_over (Is there anything|Anything) else I can (help with|do for you)?
      @!act=hand_over (Is there anything|Anything) else (you need|you'd like)?
      @!act=hand_over Let me know if (there's anything else|you need anything else).
      @!act=hand_over What else can I do for you?
    `),
  },
  acts,
  ask,
  questions,
  confirm,
  chat,
  cues,
  factLeads,
  factTails,
  unknown,
  lists: {
    ...noLists,
    ord: phrases(`
      @!parallel your order
      @!parallel @has.order your order
      @has.order order {order}
      @has.order {order}
      @has.order your order {order}
      @parallel @!has.order your order
    `),
    ordid: phrases(`
      @has.order order {order}
      @has.order {order}
      @!has.order @has.subject {subject}
      @!has.order @!has.subject your {object}
    `),
    ordof: phrases(`
      @!parallel @has.order your order
      @has.order order {order}
      @has.order {order}
      @has.order order {order}
      @has.order {order}
      @!has.order @has.subject {subject}
      @!has.order @!has.subject your {object}
    `),
    subj: phrases(`
      @has.subject {subject}
      @!has.subject @!parallel it
      @!has.subject the {object}
    `),
    thing: phrases(`
      @has.subject {subject}
      @!has.subject the {object}
    `),
    // Second questions, after "And".
    short_address: phrases(`
      where should it go?
      what's the new address?
      what address should it go to?
    `),
    short_reason: phrases(`
      @act=refund what went wrong with it?
      what's the reason?
      may I ask why?
      @act=refund what's wrong with it: {options}?
      is it {options}?
    `),
    short_any: phrases(`
      what's the {label}?
      (could|can) you give me the {label}?
      what about the {label}?
    `),
    regarding: phrases(`
      For {subject}:
      On {subject}:
    `),
  },
  values,
}
