// Data: what the assistant says when a call has failed, by the words of the error's code.
import type { AnswerWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

const failure = (codes: string, say: string) => ({ codes: codes.split(' '), say: phrases(say) })

export const failures: AnswerWords['failures'] = [
  failure(
    'not_found order_not_found no_such no_match unknown_order missing_record 404',
    `
    @arg.order I (couldn't|can't) find (an order with the number|any order under|an order numbered) {order}. Could you (check|double-check) the number?
    @arg.order There's no order {order} (in our system|on file|that I can see). Is there a chance of a typo in the number?
    @arg.order {order} doesn't come up (for me|in our system). Would you check the number (once more|again)?
    @arg.order I looked for {order}, but nothing came up. Could you send me the number again?
    @arg.order (Hmm,|I'm afraid|Sorry,) I don't see {order} in our system. Could you check the number?
    @writes @arg.order No order matches {order}, so nothing has been (done|changed) yet. Can you check the number for me?
    @arg.order I'm not finding {order}. Could a digit be off?
    @arg.order @can.find I can't find {order}. If you like, I can search by the email on the order instead.
    @arg.order @can.find @!arg.email Nothing comes up for {order}. Could you check it, or give me the email you ordered with?
    @arg.order Sorry, {order} isn't an order I can find. Would you read me the number again?
    @arg.order I've tried {order} and found nothing. It may have a typo in it; could you take another look?
    @arg.order The system has no order under {order}. Where did you find the number?
    @arg.email @!arg.order I couldn't find any orders under that email (address|). Could it be (a different|another) one?
    @arg.email @!arg.order There are no orders linked to that email. Do you have the order number (by any chance|at hand)?
    @arg.email @!arg.order Nothing comes up for that email address. Could you check (the spelling|how it's spelled), or give me the order number?
    @arg.email @!arg.order That email doesn't match any order (I can see|in our system). Could you have used another address?
    @arg.email @!arg.order I searched with that email, but no order came up. An order number would help, if you have one.
    @arg.email @!arg.order No luck with that email, I'm afraid. Is there another one, or an order number?
    @!arg.order @!arg.email I couldn't find {subject}. Could you (check|double-check) (it|that) for me?
    @!arg.order @!arg.email I looked, but {subject} doesn't come up. Is it (spelled|written) (correctly|right)?
    @!arg.order @!arg.email Nothing came up for {subject}. Could you check the details (and tell me again|)?
    @!arg.order @!arg.email (I'm afraid|Sorry,) I couldn't find that. Could you check the details?
    `,
  ),
  failure(
    'already_delivered delivered',
    `
    @!has.address <ord> has already been delivered, so I couldn't do that.
    @!has.address That isn't possible any more, I'm afraid: <ord> has already been delivered.
    @!has.address It didn't go through, because <ord> is already marked as delivered. Did something go wrong with it?
    @has.address <ord> has already been delivered, so I can't change (the|its) address any more.
    @has.address It's too late to change (that|the address), I'm afraid: <ord> has already been delivered.
    @has.address I couldn't change the address, because <ord> has already been delivered.
    @has.address <ord> is already marked as delivered, so the address can't be changed now.
    @has.address I'm sorry, the address on <ord> (can't|can no longer) be changed. It has already been delivered.
    @has.address The address stays as it (was|is): <ord> has already been delivered. If it hasn't reached you, tell me and we'll look into it.
    @has.address Since <ord> has already been delivered, the address can't be updated. Did it go to the wrong place?
    @has.address @can.hand_over <ord> was already delivered, so the address change didn't go through. If it went to the wrong place, I can (bring in|pass you to) (an agent|a person from our team).
    @has.address @can.refund I can't redirect <ord>, as it's already been delivered. If you didn't get it, I can look into a refund.
    @can.track That didn't work: <ord> has already been delivered. I can look up (when|the delivery details), if that helps.
    @has.address Unfortunately <ord> has been delivered already, which means I can't send it elsewhere.
    `,
  ),
  failure(
    'already_refunded refunded duplicate_refund',
    `
    <ord> has already been refunded, so I can't refund it (again|a second time).
    It looks like <ord> was refunded before, so I haven't started another refund.
    There's already a refund on <ord>, so a second one isn't possible.
    I couldn't start a refund: <ord> has already been refunded.
    No new refund was started, because <ord> has already had one.
    A refund for <ord> has already been made. Have you (checked your statement|had a look at your statement)?
    @can.hand_over <ord> was already refunded. If the money hasn't (reached you|shown up), I can (pass you to|bring in) (an agent|a person).
    @can.hand_over Our records show <ord> as refunded already. If that doesn't match what you see, I can connect you with one of our agents.
    I see that <ord> has been refunded already, so I can't do it again. Hasn't the money reached you?
    (I'm afraid|Sorry,) <ord> can't be refunded twice, and one refund has already been made on it.
    `,
  ),
  failure(
    'amount_too_high exceeds too_much over_limit amount_exceeds amount_invalid',
    `
    I couldn't refund {money}, because it's more than <ord> came to. Shall I refund the full order instead?
    {money} is more than was paid for <ord>, so the refund didn't go through. What amount would you like?
    That didn't go through: {money} is more than <ord> allows. Would a (smaller|lower) amount be right?
    The refund wasn't started, because {money} is above what was paid on <ord>. Which amount did you have in mind?
    I can't refund more than was paid, and {money} is over that for <ord>. Would you like the full amount back?
    @writes (I'm afraid|Sorry,) {money} is too much for <ord>, so nothing has been refunded. Shall I try a different amount?
    The most I can refund on <ord> is {limit}. Shall I go ahead with that?
    I can't refund {money} on <ord>, only up to {limit}. Would you like that instead?
    The refund didn't go through: {money} is too much, and {limit} is the most for <ord>.
    {money} can't be refunded on <ord>. The limit is {limit}. Shall I use that amount?
    Up to {limit} is possible on <ord>, so {money} wasn't accepted. What would you like me to do?
    {money} is over the limit for <ord>, which is {limit}, so I haven't refunded anything. Is {limit} all right?
    <ord> (was|comes to) less than {money}, so the refund was turned down. Could you check the amount?
    That amount is too high for <ord>, so no refund has been started. What should it be?
    `,
  ),
  failure(
    'not_shipped not_yet_shipped still_processing not_delivered',
    `
    <ord> hasn't shipped yet, so I can't do that (just|) yet.
    That isn't possible yet: <ord> hasn't (been shipped|shipped).
    I couldn't do that, because <ord> hasn't left us yet.
    It didn't go through. <ord> hasn't been shipped yet, and it has to be before I can do that.
    (I'm afraid|Sorry,) that has to wait, as <ord> hasn't shipped.
    Since <ord> hasn't shipped yet, I wasn't able to do that.
    Not yet, I'm afraid. <ord> still hasn't shipped.
    @can.change @act=refund I couldn't start the refund, because <ord> hasn't shipped yet.
    @act=refund No refund was started: <ord> hasn't shipped yet. Please (come back to me|try again) once it has.
    `,
  ),
  failure(
    'already_cancelled already_canceled cancelled canceled order_cancelled',
    `
    <ord> was (already|) cancelled, so I couldn't do that.
    That didn't go through, because <ord> has already been cancelled.
    @act=change <ord> is already cancelled, so there's nothing left to change on it.
    I can't do that for <ord>, I'm afraid: it was cancelled.
    (I'm afraid|Sorry,) <ord> has been cancelled, which means I can't do that (for you|any more).
    @act=change Nothing was changed: <ord> shows as cancelled.
    @act=refund I couldn't start a refund, since <ord> has been cancelled.
    @act=refund <ord> was cancelled, so no refund was started.
    @act=change The address wasn't changed, since <ord> has been cancelled.
    @can.hand_over <ord> is cancelled, so this wasn't possible. If that's a surprise, I can pass you to (an agent|a person).
    Because <ord> was cancelled, that isn't possible. Did you mean a different order?
    `,
  ),
  failure(
    'out_for_delivery',
    `
    <ord> is already out for delivery, so I can't change (that|it) any more.
    It's too late for that, I'm afraid: <ord> is out for delivery.
    I couldn't make the change, because <ord> is already out for delivery.
    That didn't go through. <ord> is out for delivery and can't be changed now.
    (I'm sorry|Sorry), <ord> can't be changed once it's out for delivery, and it already is.
    @has.address The address can't be changed any more: <ord> is already out for delivery.
    @has.address I wasn't able to change the address, since <ord> is out for delivery (already|now).
    @has.address <ord> is out for delivery, so it (still goes|will still go) to the address it had. I couldn't change it.
    @has.address No change was possible, as <ord> is already out for delivery to the (old|earlier) address.
    @has.address @can.hand_over <ord> is out for delivery, so the address can no longer be changed. Would you like to talk to (an agent|a person) about it?
    @can.track <ord> is already out for delivery, so that wasn't possible. I can check the delivery details, if you like.
    Unfortunately that came too late: <ord> is out for delivery.
    `,
  ),
  failure(
    'already_shipped shipped in_transit too_late cutoff',
    `
    <ord> has already shipped, so I can't change that any more.
    That's too late, I'm afraid: <ord> is already on its way.
    I couldn't make the change, because <ord> has already left us.
    It didn't go through, as <ord> is already on its way to you.
    The change wasn't possible any more, since <ord> has already gone out.
    @writes @can.hand_over <ord> is already on its way, so nothing was changed. I can ask (an agent|one of our agents) to look at it, if you'd like.
    @can.track <ord> has already shipped, so that can't be changed. I can check where it is, if that helps.
    (I'm afraid|Sorry,) <ord> can't be changed now that it's on its way.
    `,
  ),
  failure(
    'agents_offline offline no_agents closed outside_hours no_agent_available agents_busy',
    `
    I couldn't (put you through|hand you over). {why} Is there something I can (do|help with) (until then|in the meantime)?
    I tried to get you a person, but it didn't work. {why}
    {why} So I can't hand you over just now, but I can try to help.
    {why} Until then, (what can I help with|can I try to help)?
    None of our agents is (available|online) (right now|at the moment), so I couldn't hand you over.
    I tried to get you a person, but no agents are online (right now|at the moment).
    (I'm afraid|Sorry,) our agents are offline (right now|at the moment). Can I try to help (in the meantime|until they're back)?
    There's nobody (available|online) to take over right now, I'm sorry. Tell me what's going on, and I'll do what I can.
    No agents are (in|on) just now, so I can't transfer you. Would you like to tell me (the problem|what it's about)?
    I couldn't put you through: our agents are offline. Is there something I can do for you (here|until then)?
    The handover didn't work, because no agent is online. What can I help you with until one is?
    I'm sorry, I can't reach an agent at the moment. Could you try again later, or shall I see what I can do?
    Our team is offline at the moment, so you're still with me. What's the problem? I'll help where I can.
    Nobody from the team is online right now. If it can wait, please try again later; if not, tell me more and I'll see what I can do.
    `,
  ),
  failure(
    'not_allowed forbidden permission unauthorized denied not_authorized not_permitted 403 401',
    `
    I'm not allowed to do that (for|on) {subject}, I'm afraid.
    (I'm afraid|Sorry,) I don't have permission to do that.
    @writes That was refused: I don't have the rights for it[, so nothing has been changed].
    I couldn't do that, because it's not something I'm permitted to do.
    It didn't go through, as I don't have access to that.
    @can.hand_over That isn't something I'm allowed to do. Shall I (bring in|connect you with) (an agent|a person)?
    @can.hand_over I don't have the permission for that, but one of our agents may be able to help. Shall I pass you on?
    `,
  ),
  failure(
    'not_eligible ineligible window_closed expired outside_window past_deadline non_refundable policy',
    `
    @writes (I'm afraid|Sorry,) <ord> isn't eligible for that, so nothing has been started.
    That wasn't accepted: <ord> isn't eligible.
    I couldn't do that, because <ord> doesn't qualify.
    @act=refund The refund wasn't accepted, because <ord> isn't eligible for one.
    @can.hand_over <ord> isn't eligible for that. If you'd like someone to take another look, I can (bring in|get) an agent.
    I tried, but it was turned down: <ord> isn't eligible.
    `,
  ),
  failure(
    'invalid validation bad_request malformed missing bad wrong 400 422',
    `
    That (wasn't accepted|didn't go through). {why} Could you (check it|check that) for me?
    I couldn't do that. {why} Could you (check|correct) it?
    (I'm afraid|Sorry,) that wasn't accepted. {why}
    That didn't go through, because (something in the details|one of the details) isn't valid. Could you check them?
    @writes The details weren't accepted, so nothing has been (done|changed). Could you (check them|go over them again)?
    I couldn't do that with those details. Would you (check them|check them for me) and send them again?
    Something in what I sent wasn't accepted. Could you (confirm|repeat) the details?
    (I'm afraid|Sorry,) the details were rejected. Is there a typo (somewhere|in them)?
    @arg.order It wasn't accepted with {order}. Could you check the details (once more|again)?
    @has.address The system didn't accept {address}. Could you check the address?
    @writes @has.address That address wasn't accepted, so nothing has changed. Is there a typo in it?
    It was turned down because of the details I gave. What should I correct?
    `,
  ),
  failure(
    'timeout timed_out deadline 504',
    `
    The system took too long to answer, so I (couldn't finish that|don't have a result). Shall I try again?
    I didn't get an answer in time. Would you like me to try (again|once more)?
    That timed out, I'm afraid. Shall I give it another try?
    (Sorry,|I'm afraid) the request timed out before I got a result. I can try again, if you like.
    No answer came back in time, so I can't say that it worked. Should I try once more?
    It's taking too long on our side, and I have no result for {subject} yet. Shall I try again?
    `,
  ),
  failure(
    'rate_limit too_many throttled quota 429',
    `
    There are too many requests right now, so that didn't go through. Shall I try again in a moment?
    The system is turning requests away just now because there are too many. Can we try again shortly?
    I'm being asked to slow down, so there is no result yet. Let's try again in a moment.
    That was held back because of too many requests. Would you like me to try again in a little while?
    `,
  ),
  failure(
    'unavailable server internal maintenance down network connection 500 502 503',
    `
    (I'm afraid|Sorry,) the system isn't available right now, so I couldn't do that. Could we try again (later|in a bit)?
    I can't reach the system at the moment. Shall I try again (shortly|in a moment)?
    Something went wrong on our side, and that didn't go through. Would you like me to try again?
    That didn't work, because our system is having trouble right now. Can we try again a little later?
    @writes The system is down at the moment, so nothing has been (done|changed). Please try again in a while.
    @can.hand_over Our system isn't answering, I'm sorry. I can try again, or bring in an agent.
    `,
  ),
  failure(
    'out_of_stock sold_out unavailable_item no_availability fully_booked no_seats',
    `
    (I'm afraid|Sorry,) there's nothing available for that. Shall I look for something else?
    That's no longer available, so I couldn't go ahead. Would you like to try something else?
    There's no availability for {subject}. Would another choice work?
    It couldn't be done, because nothing is available. Shall I check an alternative?
    `,
  ),
  failure(
    'insufficient declined card payment funds balance',
    `
    The payment didn't go through, I'm afraid. Would you like to try another way to pay?
    @writes It was declined, so nothing has been (charged|booked). Could you check the payment details?
    (I'm afraid|Sorry,) the payment was turned down. Is there another way you'd like to pay?
    `,
  ),
  failure(
    'already duplicate exists conflict 409',
    `
    That has already been done (for|on) {subject}, so I haven't done it again.
    @writes It's there already, so nothing was (changed|added).
    (I'm afraid|Sorry,) that conflicts with what's already there, so it didn't go through.
    That exists already. Would you like to change something about it instead?
    `,
  ),
  failure(
    '*',
    `
    That didn't work, I'm afraid. {why}
    I couldn't do that. {why}
    I ran into a problem (there|with that): {why}
    It didn't go through. {why}
    (I'm sorry|Sorry), that wasn't possible. {why}
    Unfortunately that failed. {why} Shall I try (again|something else)?
    That didn't work, I'm afraid. (Would you like me to|Shall I) try again?
    (I'm sorry|Sorry), something went wrong and I couldn't do that. Shall I try (again|once more)?
    @writes It didn't go through, so nothing has been (done|changed). Could you check the details, or shall I try again?
    @can.hand_over That didn't work, and I can't tell why. Shall I bring in (an agent|a person)?
    `,
  ),
]
