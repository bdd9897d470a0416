// Data: what the assistant says it can do, will do and has done, by act.
import type { ActReplyWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

const act = (words: string, can: string, plan: string, done: string): ActReplyWords => ({
  words: words.split(' '),
  can: phrases(can),
  plan: phrases(plan),
  done: phrases(done),
})

export const acts: readonly ActReplyWords[] = [
  act(
    'refund refund_money reimburse return get_money_back money_back',
    `
    @object=order (start|set up|arrange) a refund
    @object=order refund an order
    @!object=order start refunds
    `,
    `
    refund {money} (for|on) <ordid>
    @!has.money refund <ordid>
    (send|give) you {money} back for <ordid>
    start {a.money} refund (on|for) <ordid>
    refund {money} for <ordid>, with {cause} as the reason
    put through a refund of {money} on <ordid>, giving {cause} as the reason
    @full refund <ordid> in full, with {cause} as the reason
    @full refund <ordid> in full
    start a refund of {money} for <ordid>
    @!has.money start a refund (on|for) <ordid>
    @full refund the full amount of <ordid>
    `,
    `
    The refund for <ordid> (has been started|is under way).
    I've started the refund for <ordid>.
    (Done:|All done:) the refund for <ordid> is under way.
    `,
  ),
  act(
    'track follow status check_status where',
    `
    @object=order check where (an order|your order) is
    @object=order check on (a delivery|an order)
    @object=order tell you where an order is
    @object=order see how far an order has got
    @!object=order check the status of {things}
    `,
    'check the status of <ordid>',
    `
    I've checked {subject}, but there's no status to (tell you|report) yet.
    `,
  ),
  act(
    'hand_over escalate handover hand_off human agent hand',
    `
    (put you through|connect you|pass you on) to (a person|an agent|one of our agents)
    bring in (a person|a human agent|a colleague)
    hand you over to a person
    `,
    `
    (put you through|connect you|hand you over) to (a person|one of our agents|a human agent)
    pass this on to (a person|one of our agents)
    `,
    `
    I've passed you on to (a person|one of our agents).
    (A person|One of our agents) will take it from here.
    I've asked one of our agents to take over.
    You're being handed over to (a person|one of our agents).
    `,
  ),
  act(
    'change redirect update edit modify set adjust rename move',
    `
    @object=address (change|update) (a delivery|a shipping|the delivery) address
    @object=address change where an order is going
    @!object=address (change|update) {things}
    `,
    `
    @has.address change the (delivery|shipping) address on <ordid> to {address}
    @has.address send <ordid> to {address}
    @has.address have <ordid> delivered to {address}
    @has.address update <ordid> to go to {address}
    @!has.address (update|change) <thing>: {given}
    `,
    `
    @has.address (Done|All done): the address on <ordid> is now {address}.
    @has.address <ordid> is now going to {address}.
    @has.address I've changed the (delivery|shipping) address on <ordid> to {address}.
    @has.address The address is updated: <ordid> goes to {address}.
    @!has.address (Done|All done), the {object} has been updated.
    @!has.address I've updated the {object}.
    @!has.address I've (made the change|updated it) (on|for) {subject}.
    @!has.address {subject} has been updated.
    @!has.address The change (is made|went through).
    `,
  ),
  act(
    'cancel revoke abort void',
    'cancel {things}',
    `
    cancel <thing>
    `,
    `
    {subject} is cancelled.
    I've cancelled {subject}.
    (Done|All done), {subject} (has been|is) cancelled.
    @!has.subject (Done|All done), the {object} has been cancelled.
    @!has.subject I've cancelled the {object}.
    `,
  ),
  act(
    'book reserve schedule',
    `
    @!object=reservation (book|reserve) {things}
    @object=reservation make {things}
    `,
    `
    book {a.object}: {given}
    make a booking: {given}
    `,
    `
    Your {object} is booked.
    (Done|All set), the {object} is booked.
    I've booked (it|the {object}) for you.
    The booking (is made|went through).
    `,
  ),
  act(
    'create add make register new insert generate log remind',
    '(create|add|set up) {things}',
    `
    create {a.object}: {given}
    (add|set up) {a.object}: {given}
    `,
    `
    (Done|All done), the {object} (is|has been) created.
    I've created the {object}.
    The {object} is (set up|in place) now.
    Your {object} is set up now.
    `,
  ),
  act(
    'send email message notify post share publish forward',
    'send {things}',
    `
    send {a.object}: {given}
    `,
    `
    It's (sent|on its way).
    (Done|All done), the {object} (is|has been) sent.
    I've sent the {object}.
    The {object} has gone out.
    `,
  ),
  act(
    'delete remove erase clear drop unsubscribe',
    'delete {things}',
    `
    (delete|remove) <thing>
    `,
    `
    {subject} (is|has been) deleted.
    I've (deleted|removed) {subject}.
    @!has.subject (Done|All done), the {object} (is|has been) removed.
    @!has.subject I've removed the {object}.
    `,
  ),
  act(
    'pay buy order purchase charge',
    'place {things}',
    `
    pay {money}: {given}
    {deed} ({given})
    `,
    `
    The payment went through.
    (Done|All done), {money} has been paid.
    (Done|All done), it's paid.
    `,
  ),
  act(
    'find look_up lookup search get list show fetch query retrieve view read check recommend',
    `
    @object=order look up (an order|your order|orders)
    @object=order find an order
    @!object=order (look up|find) {things}
    `,
    'look up <thing>',
    `
    @!has.subject I found nothing to tell you on that.
    I (looked up|checked) {subject}, but there's nothing to report.
    `,
  ),
  act('compare', 'compare {things}', 'compare <thing>', 'I compared them, but the result has nothing to report.'),
  act(
    'compute calculate convert count estimate',
    '(work out|calculate) {things}',
    'work out the {object}: {given}',
    'I worked it out, but the result has nothing to report.',
  ),
  act('translate', 'translate {things}', 'translate this: {given}', "It's translated."),
  act('play', 'play {things}', 'play {given}', "It's playing (now|)."),
  // Any other act.
  act(
    '*',
    '{deed}',
    `
    {deed} ({given})
    @!has.given {deed}
    `,
    `
    (That's done|Done|All done).
    It's done.
    I've taken care of (it|that).
    It went through.
    I've done that for you.
    `,
  ),
]
