// Data: what the assistant says of results of any other kind.
import type { TopicWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

const details = phrases(`
  (The|Your) {ref.label} is {ref}.
  @writes (For your records|In case you need it), the {ref.label} is {ref}.
  @writes Keep {ref} as your {ref.label}.
  The total is {total}.
  It comes to {price}.
  @!eta.past It's expected {on.eta}.
  It starts {on.start}.
`)
const offers = phrases(`
  @writes Anything else I can (do|help with)?
  @writes Is there anything you'd like to change?
  @reads Is there anything else you'd like to (know|check)?
  @reads Shall I look (up something else|anything else up)?
`)

/** A message made for people is the best answer there is. */
export const message: TopicWords = {
  name: 'message',
  needs: ['message'],
  core: phrases(`
    @!writes {message}
    @!parallel {message}
    (For|About) {subject}: {message}
    @reads Here's what I (found|have): {message}
    @writes Done. {message}
    @writes (All done|That's done). {message}
  `),
  details,
  offers,
}

/** A text that a program gave: a listing, a file. It is shown as it stands, on lines of its own. */
export const text: TopicWords = {
  name: 'text',
  needs: ['block|opening|line'],
  core: phrases(`
    @reads Here (it is|you go):{block}
    @reads Here's (what I found|what I got|the result|what came back):{block}
    @reads I (looked it up|checked):{block}
    @reads This is what I (found|got):{block}
    @writes (Done|That's done). (Here's the result|This is what came back):{block}
    @reads It's a long one. (Here's how it starts|It begins like this):{opening}
    @reads Here's the (beginning|first part) of it:{opening}
    @writes (Done|That's done). The result (starts|begins) like this:{opening}
    @reads I found (this|the following): {line}
    @reads Here's what I (found|have|got): {line}
    @reads I looked it up: {line}
    @writes (Done|That's done). Here's what came back: {line}
  `),
  details: [],
  offers: [],
}

export const temperature: TopicWords = {
  name: 'temperature',
  needs: ['temperature', 'reads'],
  core: phrases(`
    It's {temperature} in {subject}.
    (Right now|At the moment) it's {temperature} in {subject}.
    {subject} is at {temperature} (right now|at the moment).
    In {subject} it's {temperature}.
    @!has.subject It's {temperature}.
    The temperature in {subject} is {temperature}, and {fields}.
    It's {temperature} in {subject}, and {fields}.
    @!has.subject The temperature is {temperature}.
    The temperature in {subject} is {temperature}.
  `),
  details: phrases(`
    Otherwise, {fields}.
    Also, {fields}.
  `),
  offers,
}

export const booking: TopicWords = {
  name: 'booking',
  needs: ['act=book', 'ref|start|date|money|name'],
  core: phrases(`
    (You're|You are) booked: your {ref.label} is {ref}.
    Your {object} is booked. The {ref.label} is {ref}.
    I've booked (your|the) {object} for {start}; the {ref.label} is {ref}.
    I've booked (your|the) {object} for {date}; the {ref.label} is {ref}.
    It's booked: {name}, from {start} to {end}.
    (Done:|All set:) your {object} is booked under {ref}.
    I've (made the booking|booked it). It comes to {money}, and the {ref.label} is {ref}.
    Your {object} is booked for {start}, {money} in all.
    The booking (is made|went through) under {ref}.
    Your {object} {on.start} is booked.
    Your {object} {on.date} is booked.
    I've booked it for {money}.
    I've booked {name} for you.
  `),
  details,
  offers,
}

export const price: TopicWords = {
  name: 'price',
  needs: ['money', 'reads'],
  core: phrases(`
    The {money.label} is {money}.
    The {money.label} for {subject} is {money}.
    {subject}: {money}.
    For {subject} the {money.label} is {money}.
    {name} is {money}.
    {name} costs {price}.
    It's {money} for {name}.
    (That's|It's) {money}.
    The {money.label} is {money}, and {fields}.
    {name} comes to {money}, and {fields}.
  `),
  details: phrases(`
    Also, {fields}.
    It {status.is}.
  `),
  offers,
}

export const state: TopicWords = {
  name: 'state',
  needs: ['status', 'reads'],
  core: phrases(`
    <subj> {status.is}.
    <subj> {status.is}, and {fields}.
    <subj> {status.is}, with delivery expected {on.eta}.
    The (current|) status of <subj> is "{status}".
    I've checked: <subj> {status.is}.
    <subj> {status.is} (at the moment|right now).
    It looks like <subj> {status.is}.
    As of now, <subj> {status.is}.
  `),
  details: phrases(`
    @!eta.past It's expected {on.eta}.
    Also, {fields}.
    It comes to {money}.
  `),
  offers,
}

export const found: TopicWords = {
  name: 'found',
  needs: ['fields|name|ref', 'reads'],
  core: phrases(`
    {fields}.
    Here's what I (found|have) (for|on) {subject}: {fields}.
    @!has.subject Here's what I (found|have): {fields}.
    @!has.subject I checked, and {fields}.
    For {subject}, {fields}.
    I looked (it|that) up: {fields}.
    (From|According to) what I (see|have), {fields}.
    {name}: {fields}.
    I found {name}, and {fields}.
    @!has.fields I found {name}.
    @!has.fields @!has.name The {ref.label} is {ref}.
    @!has.fields It's {name}.
    @!has.fields (That's|That would be) {name}.
  `),
  details,
  offers,
}

export const made: TopicWords = {
  name: 'made',
  needs: ['ref', 'writes'],
  core: phrases(`
    @act=create Your {object} (has been created|is set up); the {ref.label} is {ref}.
    @act=create I've created the {object}, and the {ref.label} is {ref}.
    @act=send It's sent. The {ref.label} is {ref}.
    @act=cancel It's cancelled. Your {ref.label} is {ref}.
    (That's done|Done|All done). The {ref.label} is {ref}.
    I've taken care of it; the {ref.label} is {ref}.
    It went through, and the {ref.label} is {ref}.
    (It's done|That went through) under {ref}.
  `),
  details: [],
  offers,
}
