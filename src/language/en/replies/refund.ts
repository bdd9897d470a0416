// Data: what the assistant says of a refund that was started.
import type { TopicWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

export const refund: TopicWords = {
  name: 'refund',
  needs: ['act=refund|refund', 'money|refund'],
  core: phrases(`
    I've started (a refund of {money}|your {money} refund) for <ordof>.
    (Done:|All done:|That's done:) {money} is being refunded for <ordof>.
    Your refund of {money} for <ordof> (is under way|has been started|is in motion).
    A refund of {money} (is on its way|has been started|is now under way) for <ordof>.
    {money} is on its way back to you for <ordof>.
    The refund for <ordof> is (started|set up): {money}, with {refund} as the reference.
    I've (set up|put through|started) {a.money} refund on <ordof>; the reference is {refund}.
    You'll get {money} back for <ordof>.
    You'll have {money} back by {by} for <ordof>.
    You should see {money} back by {by}. The refund for <ordof> has been started.
    You should have the {money} for <ordof> within {days}.
    I've started your refund: {money}, which should reach you within {days}.
    Your {money} is on its way back and should be there by {by}. That's for <ordof>.
    The {money} for <ordof> should be back with you by {by}.
    Refund {refund} is (under way|open now): {money} for <ordof>.
    That's in motion now: {money} for <ordof>. Expect it by {by}.
    <ordof> is being refunded, {money} (in all|altogether|in total).
    That's (taken care of|sorted). {money} (will go|is going) back to you for <ordof>.
    Okay, the refund is started: {money} for <ordof>, and it should be with you within {days}.
    @reason=defective I'm sorry it (was|turned out) faulty. I've started a refund of {money} for <ordof>.
    @reason=defective Sorry about the fault. {money} is being refunded for <ordof>.
    @reason=defective That shouldn't have happened, I'm sorry. Your refund of {money} for <ordof> has been started.
    @reason=defective A faulty item is no fun, so I've started the refund of {money} on <ordof>.
    @reason=damaged I'm sorry it came damaged. I've started a refund of {money} for <ordof>.
    @reason=wrong_item Sorry (we sent|you got) the wrong item. I've started a refund of {money} for <ordof>.
    @reason=wrong_item I'm sorry about the mix-up. {money} is on its way back to you for <ordof>.
    @reason=wrong_item That was the wrong item, I'm sorry. Your refund of {money} for <ordof> is under way.
    @reason=not_received I'm sorry it never (reached you|arrived). I've started a refund of {money} for <ordof>.
    @reason=not_received Sorry that it didn't (turn up|arrive). {money} is being refunded for <ordof>.
    @reason=not_received Since it never arrived, I've started a refund of {money} on <ordof>.
    @reason=changed_mind No problem[ at all]. I've started a refund of {money} for <ordof>.
    @reason=changed_mind That's fine, {money} is being refunded for <ordof>.
    @reason=changed_mind Of course. The refund of {money} for <ordof> is under way.
    @reason=changed_mind It's fine to change your mind. I've put the {money} refund for <ordof> through.
    I've gone ahead (and started|with) the refund on <ordof>. That's {money}, due by {by}.
    The refund (went|has gone) in for <ordof>: {money}, reference {refund}.
    <ordof>: refund of {money} started, reference {refund}.
    For <ordof> you're getting {money} back, and it should be there within {days}.
    I've asked for {money} to go back to you for <ordof>, under reference {refund}.
    @!formal All set, {money} for <ordof> is (heading|going) back to you.
    The refund is started for <ordof>: you get {money} back[, reference {refund}].
    I've started a refund for <ordof>[, reference {refund}].
    The refund for <ordof> has been started[ under reference {refund}].
  `),
  details: phrases(`
    (Your|The) reference is {refund}.
    (It should|You can expect it to) reach you within {days}.
    (Expect|Allow) up to {days} for it to (arrive|show up|come through).
    You should see it by {by}.
    It (should arrive|is expected) by {by}.
    It should be with you by {by} at the latest.
    The refund ID is {refund}, (in case you need it|for your records).
    (For your records|In case you need it), the refund reference is {refund}.
    The money should be there {on.eta}.
  `),
  offers: phrases(`
    @has.order Is there anything else with this order?
    Anything else I can (do|sort out|help with)?
    @!reason=changed_mind (Sorry again for the trouble.|I'm sorry for the inconvenience.)
    @has.order @!reason=changed_mind Is there anything else (wrong with|I should know about) the order?
    @has.order Would you like me to look at another order?
    @reason=changed_mind Can I help with anything else?
  `),
}
