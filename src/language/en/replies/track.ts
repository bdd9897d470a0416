// Data: what the assistant says of where an order is.
import type { TopicWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

export const track: TopicWords = {
  name: 'track',
  needs: ['status', 'act=track|eta|delivered|shipped|carrier|tracking'],
  core: phrases(`
    # Who asks where it is wants to know when it comes: lines without the day are for orders without one.
    # still being prepared
    @status=processing @!has.eta <ord> is still being processed, so it hasn't shipped yet.
    @status=processing @!has.eta <ord> hasn't (left|gone out|shipped) yet; it's still being processed.
    @status=processing <ord> is being processed (right now|at the moment), with delivery expected {on.eta}.
    @status=processing @!has.eta It looks like <ord> is still in processing and hasn't been shipped (yet|so far).
    @status=processing We're still processing <ord>. The estimate for delivery is {eta}.
    @status=processing It hasn't shipped yet: <ord> is still being processed, and it's expected {on.eta}.
    @status=processing @!has.eta No shipment yet, <ord> is still (in processing|being processed).
    @status=processing @!has.eta <ord> is in processing (just now|at the moment)[, so there's nothing to track yet].
    @status=processing @!has.eta The status of <ord> is "processing", which means it hasn't been shipped yet.
    @status=processing I've checked <ord>: it's still being processed and should arrive by {eta}.
    @status=processing <ord> is still with us, being processed. It's due {on.eta}.
    @status=processing It's not on its way yet. <ord> is still being processed, and the estimate is {eta}.
    @status=processing <ord> (shows|is showing) as processing, with an estimated delivery date of {eta}.
    @status=processing @!has.eta Still processing, I'm afraid: <ord> hasn't gone out yet.
    # on its way
    @status=shipped @!eta.past <ord> has shipped with {carrier} and should (be with you|arrive|reach you) {on.eta}.
    @status=shipped @!eta.past [Good news:] <ord> is on its way with {carrier} and expected {on.eta}.
    @status=shipped @!eta.past It's on its way. {carrier} has it, and it's (due|expected) {on.eta}.
    @status=shipped @!eta.past <ord> shipped {on.shipped} with {carrier} and is due {on.eta}.
    @status=shipped @!eta.past Expect it {on.eta}: <ord> has shipped with {carrier}.
    @status=shipped @!eta.past <ord> should arrive {on.eta}. It shipped {on.shipped} with {carrier}.
    @status=shipped @!eta.past You can expect <ord> {on.eta}; it's already (on its way|in transit) with {carrier}.
    @status=shipped @!eta.past The estimated delivery date for <ord> is {eta}; it left us {on.shipped}.
    @status=shipped @!eta.past <ord> is with {carrier}, tracking number {tracking}, and expected {on.eta}.
    @status=shipped @!has.eta <ord> has (shipped|been shipped), and {carrier} is carrying it under tracking number {tracking}.
    @status=shipped @!has.eta <ord> has been shipped[ with {carrier}].
    @status=shipped @!has.eta <ord> is on the way.
    @status=shipped @!has.eta It left us {on.shipped}: <ord> is with {carrier} now.
    @status=shipped @!eta.past <ord> is on the move. It went out {on.shipped}, and the delivery estimate is {eta}.
    @status=shipped @!has.eta I see <ord> as shipped[, with {carrier}]. The tracking number is {tracking}.
    @status=shipped @!eta.past Shipped {on.shipped}, expected {on.eta}: that's where <ord> stands.
    @status=shipped @!eta.past {carrier} has <ord>, and the estimate for delivery is {eta}.
    @status=shipped @!eta.past <ord> is on its way and should get to you by {eta}.
    @status=shipped @!eta.past It has shipped. <ord> should be there by {eta}, and {carrier} is the carrier.
    @status=shipped @eta.past <ord> shipped with {carrier} and was expected {on.eta}, so it's running late.
    @status=shipped @eta.past <ord> is late, I'm afraid: it was due {on.eta} and still shows as shipped with {carrier}.
    @status=shipped @eta.past The estimate for <ord> was {eta}, and it hasn't been marked as delivered yet. It's with {carrier}, tracking number {tracking}.
    @status=in_transit <ord> is in transit[ with {carrier}] and (due|expected) {on.eta}.
    # nearly there
    @status=out_for_delivery [Good news:] <ord> is out for delivery[ with {carrier}].
    @status=out_for_delivery <ord> is out for delivery with {carrier} and (expected|due) {on.eta}.
    @status=out_for_delivery It's nearly there: <ord> is out for delivery.
    @status=out_for_delivery <ord> is on the delivery round {carrier} is doing right now; the estimate is {eta}.
    @status=out_for_delivery It's out for delivery. {carrier} has <ord>, under tracking number {tracking}.
    @status=out_for_delivery {carrier} has <ord> out for delivery, and it should be with you {on.eta}.
    @status=out_for_delivery <ord> is out for delivery as we speak.
    @status=out_for_delivery @!formal Not long now, <ord> is out for delivery[ with {carrier}].
    @status=out_for_delivery <ord> is (already|now) on the last leg: {carrier} shows it as out for delivery.
    @status=out_for_delivery You should see it {on.eta}; <ord> is out for delivery with {carrier}.
    @status=out_for_delivery It's close. <ord> left us {on.shipped} and is now out for delivery.
    @status=out_for_delivery Keep an eye out, <ord> is out for delivery[ with {carrier}] and expected {on.eta}.
    # there
    @status=delivered <ord> was delivered {on.delivered}.
    @status=delivered <ord> was delivered {on.delivered} by {carrier}.
    @status=delivered (It shows|I see) <ord> as delivered {on.delivered}[ by {carrier}].
    @status=delivered According to {carrier}, <ord> was delivered {on.delivered}.
    @status=delivered {carrier} delivered <ord> {on.delivered}.
    @status=delivered <ord> is marked as delivered, {on.delivered}.
    @status=delivered It has been delivered: <ord> arrived {on.delivered}[ with {carrier}].
    @status=delivered <ord> has already been delivered[, {on.delivered} to be exact].
    @status=delivered The tracking shows <ord> as delivered {on.delivered}.
    @status=delivered <ord> should already be with you. It was marked as delivered {on.delivered}.
    @status=delivered Our records show that <ord> was delivered {on.delivered}[ by {carrier}].
    @status=delivered <ord> shipped {on.shipped} and was delivered {on.delivered}.
    @status=delivered Delivered {on.delivered}[, by {carrier}]: that's the latest on <ord>.
    @status=delivered The status of <ord> is delivered.
    @status=delivered It arrived {on.delivered}, as far as our records go: <ord> is marked delivered[ by {carrier}].
    # not coming
    @status=cancelled <ord> was cancelled, so it won't be (shipped|delivered|coming).
    @status=cancelled <ord> (shows|is showing) as cancelled[, so nothing is on its way].
    @status=cancelled I'm afraid <ord> has been cancelled.
    @status=cancelled It looks like <ord> was cancelled and won't be going out.
    @status=cancelled The status of <ord> is cancelled, which means nothing will be delivered.
    @status=cancelled Nothing is on its way, I'm afraid: <ord> was cancelled.
    @status=cancelled <ord> isn't coming, I'm sorry to say. It's marked as cancelled.
    @status=cancelled I checked <ord>, and it's been cancelled.
  `),
  details: phrases(`
    @!status=delivered @!status=cancelled @!eta.past (It should|Expect it to) (arrive|be with you|get to you) {on.eta}.
    @!status=delivered @!status=cancelled @!eta.past The estimated delivery date is {eta}.
    @!status=delivered @!status=cancelled @!eta.past Delivery is (expected|estimated for) {eta}.
    @!status=delivered @!status=cancelled @eta.past It was expected {on.eta}, so it's running behind.
    @!status=delivered @!status=cancelled {carrier} is (handling|making) the delivery.
    @!status=delivered @!status=cancelled You can follow it with tracking number {tracking}.
    @!status=cancelled The tracking number is {tracking}.
    @!status=delivered @!status=cancelled The {carrier} tracking number is {tracking}[, if you'd like to follow it].
    @status=shipped It left us {on.shipped}.
    @status=shipped It's been on its way since {shipped}.
    @status=delivered The {carrier} tracking number was {tracking}.
    @status=delivered {carrier} (made the delivery|brought it), under tracking number {tracking}.
  `),
  offers: phrases(`
    @status=delivered @can.refund If anything's wrong with it, (let me know|tell me) and I can look into a refund.
    @status=delivered @can.hand_over If you can't find it, I can bring in a (colleague|person from our team).
    @status=delivered (Is everything all right with it?|Did everything arrive as it should?|Has it turned up?)
    @status=delivered If you haven't seen it, (just tell me|let me know).
    @status=processing @can.change If the delivery address needs changing, (now's a good time|just tell me|I can try that for you).
    @status=processing Would you like me to check anything else on it?
    @status=cancelled @can.hand_over If that (isn't what you expected|comes as a surprise), I can connect you with someone on our team.
    @status=cancelled Was that (what you expected|expected)?
    @eta.past @can.hand_over Would you like me to pass this to someone on our team?
    @has.order Is there another order I should check?
    @has.order Would you like me to look into another order too?
    Anything else you'd like to know about it?
  `),
}
