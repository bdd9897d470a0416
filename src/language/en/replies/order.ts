// Data: what the assistant says of an order it has looked up, of several, and of none.
import type { TopicWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

export const order: TopicWords = {
  name: 'order',
  needs: ['order', 'items'],
  core: phrases(`
    I found <ordid>: {items}, placed {on.placed}. It {status.is}.
    I('ve|) found it. <ordid> is for {items}, and it {status.is}.
    Found it: <ordid> from {placed}, with {items}.
    (Here it is|Here you go): <ordid>, placed {on.placed}, for {items}.
    <ordid> {status.is}. You ordered {items} {on.placed}.
    <ordid> was placed {on.placed} and has {items} in it; it {status.is}.
    That's <ordid>, with {items}. The total was {total}, and it {status.is}.
    <ordid> has {items} in it and comes to {total}.
    You ordered {items} {on.placed}. It's <ordid>, and it {status.is}.
    I have <ordid> (up|here|in front of me): {items}, {total} in total, {status}.
    Your order from {placed} is {order}, for {items}. It {status.is}.
    {items}: that's what's in <ordid>, and it {status.is}.
    <ordid> is the one with {items}, placed {on.placed}. It {status.is}.
    I can see <ordid>. It's for {items}, (placed|ordered) {on.placed}, and the total was {total}.
    Yes, I have <ordid>: {items}, ordered {on.placed} for {total}.
    <ordid> is in our system. It contains {items} and {status.is}.
    Got it. <ordid> covers {items}, and it {status.is}.
    @single I found one order, {order}: {items}, placed {on.placed}. It {status.is}.
    @single There's one order (there|on file): {order}, for {items}, which {status.is}.
    @single The only order I find is {order} from {placed}, with {items}. It {status.is}.
    @single One order comes up, {order}, with {items}. It was placed {on.placed}.
    @single Just one order comes up: {order}, {items}, {total} in total. It {status.is}.
    @single I see a single order, {order}, placed {on.placed} for {items}.
    Here's what I have (for|on) <ordid>: {items}, a total of {total}, and it {status.is}.
    <ordid> (shows|lists) {items}, for {total} altogether. It {status.is}.
    Thanks, I found it. <ordid> was placed {on.placed} for {items}.
    In <ordid> I see {items}. You placed it {on.placed}, and it {status.is}.
    It's <ordid>, placed {on.placed}: {items}, {total}.
    <ordid> for {items} {status.is}; it came to {total}.
    I've pulled up <ordid>. There (you have|it shows) {items}, and it {status.is}.
    The order is {order}. It has {items} in it and was placed {on.placed}.
    I looked it up: <ordid>, {items}, {total}. It {status.is}.
    <ordid> dates from {placed} and includes {items}. It {status.is}.
    On {order} I see {items}, {total} in all, and the order {status.is}.
    That would be <ordid>, with {items}, placed {on.placed}.
    All right, {order} is here. It's for {items}, and it {status.is}.
    <ordid>, placed {on.placed} for a total of {total}, {status.is}. It has {items} in it.
    The one I have is {order}: {items}, ordered {on.placed}, now {status}.
  `),
  details: phrases(`
    The total (was|came to|comes to) {total}.
    It was placed {on.placed}.
    (Altogether|In all) it came to {total}.
    You placed it {on.placed}.
    It {status.is}.
  `),
  offers: phrases(`
    @status=shipped @can.track Would you like me to check (where it is|when it should arrive)?
    @status=processing @can.track Shall I check when it should arrive?
    @status=out_for_delivery @can.track Shall I check the delivery details?
    @status=processing @can.change I can still try to change the delivery address, if you need that.
    @status=delivered @can.refund If something's wrong with it, I can (start a refund|help with a refund).
    @status=delivered (Is there a problem with it?|Did everything arrive as it should?)
    @status=cancelled @can.hand_over If you didn't expect that, I can put you through to a colleague.
    What would you like to do with it?
    What would you like to know about it?
    Is that the (one|order) you meant?
    Is this the one you're after?
    (How can I help with it?|What can I do for you on this one?)
  `),
}

export const orders: TopicWords = {
  name: 'orders',
  needs: ['firsts', 'list=order'],
  core: phrases(`
    I found {count} orders: {firsts}.
    There are {count} orders (there|on file|under that): {firsts}.
    {count} orders come up: {firsts}.
    I see {count} orders. They're {firsts}.
    You have {count} orders with us: {firsts}.
    I have {count} orders (here|in front of me), {firsts}.
    That brings up {count} orders: {firsts}.
    @arg.email Under that email (I find|there are) {count} orders: {firsts}.
    @arg.email {count} orders are linked to that email: {firsts}.
    @arg.email That email has {count} orders on it: {firsts}.
    @arg.email With that email I get {count} orders, namely {firsts}.
    Here's what I found, {count} orders: {firsts}.
    (The search|My search) turned up {count} orders: {firsts}.
    The orders I can see are {firsts}.
    (Here they are|Here you go), {count} orders: {firsts}.
    It's {count} orders (in all|altogether): {firsts}.
  `),
  details: [],
  offers: phrases(`
    Which (one|of them) (is it|do you mean|are you asking about)?
    Which one would you like to (look at|talk about|know more about)?
    Which of these can I help with?
    Is the one you meant (among them|there)?
    Tell me which one, and I'll (go from there|take it from there).
  `),
}

export const none: TopicWords = {
  name: 'none',
  needs: ['empty'],
  core: phrases(`
    I couldn't find any {list} (for that|with those details|there).
    No {list} (came up|turned up), I'm afraid.
    (I'm afraid|Unfortunately) there are no {list} (for that|that match).
    I looked, but there's no {list.one} (for that|that matches).
    I don't see any {list} (for that|that match what you gave me).
    My search came back without any {list}.
    @arg.email There are no {list} under that email address.
    @arg.email I can't see any {list} linked to that email.
  `),
  details: phrases(`
    (Could you check|Would you check) the details and try again?
    Is there another (detail|way) I could search by?
    @arg.email Could (it be|you have used) another email address?
    @arg.email Do you have (an order number|the order number) (at hand|instead)?
  `),
  offers: [],
}

/** Lists of other things. */
export const list: TopicWords = {
  name: 'list',
  needs: ['count', 'firsts|count'],
  core: phrases(`
    I found {count} {list}: {firsts}.
    There are {count} {list}: {firsts}.
    {count} {list} came up: {firsts}.
    Here are the {list} I found: {firsts}.
    I see {count} {list}, namely {firsts}.
    For {subject} I found {count} {list}: {firsts}.
    (My search|The search) brought up {count} {list}: {firsts}.
    I found {count} {list}[ for {subject}].
    That gives {count} {list}: {firsts}.
    You've got {count} {list} (here|to look at): {firsts}.
  `),
  details: [],
  offers: phrases(`
    (Would you like|Do you want) more detail on (one|any) of them?
    Shall I look into one of them?
    Which one (interests you|would you like to know more about)?
    Does one of those (suit you|look right)?
  `),
}
