// Data: messages that raise two or three things at once without saying which order or record, so that the
// assistant has to ask what comes first. They have their own punctuation.
import { phrases } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'

/**
 * For any tools: `{a}`, `{b}` and `{c}` are different bare verb phrases ("track a package", "get my money
 * back"); all stand after "to", "can you" or "I need to".
 */
export const severalIntentPatterns: readonly Phrase[] = phrases(String.raw`
I need to {a} and {b}.
I need to {a} and also {b}, where do we start?
I'd like to {a}, {b} and maybe {c}.
I want to {a} and I also want to {b}.
I want to {a}, but first I should probably {b}?
So I need to {a}, then {b}, and after that {c}.
Two things: I need to {a} and I want to {b}.
Two questions in one: how do I {a}, and can I {b} too?
Three things today. I have to {a}, {b} and {c}.
There are a few things going on. I need to {a} and to {b}.
A couple of things: {a} and {b}. Which can you do first?
I've got a whole list: {a}, {b}, {c}. Help!
Hi, I'm trying to {a} and {b} at the same time.
Hi! Can I {a} and also {b}?
Can you help me {a}? Oh and I need to {b} as well.
Not sure if I should {a} or {b}, what do you think?
Should I {a} or just {b}?
I don't know whether to {a} or {b}.
Either {a} or {b}, whichever is easier.
I either want to {a} or {b}, haven't decided.
My wife wants to {a}, I'd rather {b}.
My husband says to {a}, but I'd rather {b}.
I was going to {a}, but now I'm thinking I should {b} instead.
First I want to {a}, and then there's a different one where I have to {b}.
For one of them I need to {a}, for the other I need to {b}.
One of them I'd like to {a}, the other one I just want to {b}.
I have three separate issues: {a}, {b}, {c}. Can you do them all?
ok so i need to {a} and also {b} and im not sure where to start
need to {a} + {b}
{a}? {b}? both? idk anymore
gotta {a} and {b}, u able to do both?
Please help me {a} and {b}, in whatever order works.
Please, I need to {a}. I also want to {b}. Thank you.
I'm hoping to {a} today. While I'm here I may as well {b}.
My boss asked me to {a} and {b}, and I have no idea how.
I keep trying to {a} on the site and now I also have to {b}.
`)

const shopPairs = phrases(String.raw`
I have two orders with you, one hasn't come and the other one came broken. What do I do?
One of my orders is late and I want my money back for the other one.
I want to return something and change where another order is going.
I need a refund for one thing and I need to know where the other one is.
Where's my stuff, and also can I get a refund on the last one?
One package never came, one came twice, and I've moved house. Help!
I've moved, I have two orders on the way, and one thing I want to send back.
Can you find my order, tell me when it comes, and change the address if it hasn't left?
I need to change my address and I also want to send back a lamp.
I've got a return to make, an address to change, and I'd like to talk to someone about both.
I want a refund, or a replacement, or at least to know where it is.
Half my orders are late, the other half are wrong. Where do we begin?
I'd like to speak to somebody and also get a refund on two different orders.
Could you tell me where my order is? Also I need to return a different one. Also I moved.
I have questions about three orders, one to track, one to refund, one to redirect.
something came broken and something else hasnt come at all
two orders, one to return one to reroute, what do u need from me
wheres my package and also how do i get my money back for the other thing
my last two orders are both messed up in different ways
I want to send one back and have the other one go to my office.
First, where's my delivery? Second, I want to return the shoes. Third, my zip code is wrong.
Can somebody call me about my refund and my address and the missing parcel?
I'm calling about a refund, and my husband is asking where his order is.
My mom's order is late and mine came broken, can you do both?
I've got one order to find and one to send back, and I can't remember which is which.
Please check on an order, refund another and update the address for a third.
There's an order I can't find, and one I don't want anymore.
Do I get a refund or do you resend it? And can the new one go to my work address?
I need help with a return and a delivery.
It's about a refund and an address change, different orders.
Two problems: a missing parcel and a wrong item.
Couple of things, a return and a late order.
Return + address change + a late package. Fun day.
I'd like to know where my order is, and if it's going to be late, I want it refunded, or sent to my sister's.
I ordered three things. One's fine, one's broken, one's lost.
One came damaged, one hasn't shipped, and the third I'd like sent somewhere else.
I want to talk to a manager about one order and get my money back for another.
Before I ask for a refund I'd like to know where the other order is.
Where is it, can I still change the address, and if not, can I return it?
Refund me or send it to the right address, whichever works, and what about the other package?
I need to sort out two deliveries and a refund before I go on vacation.
So many issues: late order, wrong address on another, and a refund I want to start.
I moved last week and everything's a mess: two packages going to the old place and one I want to return.
My kid ordered two things. One I want returned, one I want to know when it gets here.
@elderly I have a list here: one parcel to send back, one that hasn't come, and my new address.
@elderly There's the kettle to go back, and then the slippers haven't come, and I've moved in with my daughter.
@angry Everything you people sent me is late, broken or at the wrong address. Fix it!
@angry Refund one, find the other, and get me somebody who knows what they're doing.
@casual so one order's mia and the other's busted, help
@casual need to return smth, also where's my other thing
@young ok so like 2 orders, 1 is lost 1 is ugly, help
@formal I have several concerns regarding two separate orders, namely a return and a change of address.
@business We have one delivery outstanding, one to be returned and one to be redirected to our new office.
@second_language I have two problem, one package is not come and other is broken.
@polite Sorry to pile it on, but I have a return, a late delivery and a new address.
@anxious I'm so confused, one is late, one is going to my old place and I think I want to return the third, what do I do first?
`).map((p): Phrase => ({ ...p, needs: [...p.needs, 'domain=shop'] }))

/** Whole messages; those about a shop ask for the tag `domain=shop`. */
export const severalIntents: readonly Phrase[] = [
  ...shopPairs,
  ...phrases(String.raw`
I have a few different things I need help with, where do I start?
Two separate questions actually, should I send them one at a time?
I've got like three problems at once, can you handle that?
I need help with a couple of things that have nothing to do with each other.
There are two things I'd like to do today, is that okay in one chat?
so many questions lol, one at a time or all at once?
Can I give you everything in one go? I've got several requests.
I've got a whole list of things to go through with you.
One thing is urgent, the other isn't, and I don't know which to start with.
It's about two different things, can you do both in this chat?
My wife has a question and so do I, and they're about different things.
I have one thing to check and one thing to change.
I'd like to change something, check something else, and then maybe talk to someone.
Something to look up, something to fix, and a complaint. Ready?
I need you to look into one thing and undo another.
first a question, then a request, then a rant. ok?
`),
]
