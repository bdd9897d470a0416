// Data: what the assistant says when a person takes over.
import type { TopicWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

export const handover: TopicWords = {
  name: 'handover',
  needs: ['act=handover|queue', 'ticket|queue|wait|case|reference'],
  core: phrases(`
    I'm (passing|handing) you (over|) to (one of our agents|a member of our team|a person); the wait is about {wait}.
    I've asked (a person|a colleague|one of our agents) to take over. The wait is about {wait}.
    I've put you (through|in line) (for|to) one of our agents. It should take about {wait}.
    Someone from our team will (take over|be with you|pick this up) in about {wait}.
    A (person|human agent|member of our team|colleague) will be with you in about {wait}.
    (You're|You are now) in the {queue} queue, and the wait is (about|roughly|around) {wait}.
    I've opened ticket {ticket} and (placed|put) you in the {queue} queue.
    Your ticket is {ticket}, and (an agent|someone) should be with you in (about|around) {wait}.
    I've handed this (over|to our team) as {ticket}. Expect (a wait of about|to wait about) {wait}.
    You'll be talking to a person (soon|shortly): the wait is about {wait}.
    It's with our team now, under ticket {ticket}.
    I'm (bringing in|getting) a colleague (now|for you). Your ticket number is {ticket}.
    (Of course|Certainly|Sure). I've passed you on to an agent, and the wait is about {wait}.
    (Of course|Certainly|Sure), a person is taking over. The ticket is {ticket}.
    I've transferred you. The ticket is {ticket}, and you should hear from someone in about {wait}.
    About {wait} and (one of our people|a person|an agent) will be with you. The reference is {ticket}.
    I've passed this (on|along) to a person, ticket {ticket}.
    One of our agents (has been asked to take|is taking) this over; the queue is about {wait} right now.
    I've requested an agent for you. It's about {wait} until (someone's free|your turn).
    Right now the wait for an agent is about {wait}, and you're in line under {ticket}.
    You're in line for an agent. The current wait is about {wait}.
    Ticket {ticket} is open, and a person will (read it|pick it up) in about {wait}.
    @queue=priority I've put you in the {queue} queue; (someone|an agent) should be with you in about {wait}.
    @queue=priority I've marked this as a priority, ticket {ticket}. The wait is about {wait}.
    @queue=priority This is in our {queue} queue now, and (someone|an agent) will take over in about {wait}.
    @queue=priority You've been moved to the {queue} queue[ under {ticket}].
    @queue=priority Someone will take this on as a priority. Your ticket is {ticket}, and the wait is about {wait}.
    @queue=priority I've flagged it as urgent: ticket {ticket}, {queue} queue, about {wait} to wait.
    @queue=priority An agent from the {queue} queue will be with you in about {wait}.
    @queue=general You're in the {queue} queue, with (about|around) {wait} to wait.
    @queue=general You're in line for the next agent[, with ticket {ticket}]. The wait is about {wait}.
    @queue=general I've added you to the {queue} queue; it's about {wait} until an agent is free.
    @wait=none I'm connecting you to (an agent|a person) right now. There's no wait at the moment.
    @wait=none Someone's free, so a person is taking over now[, under ticket {ticket}].
    @wait=none There's no wait just now, so I'm passing you straight to an agent.
    @wait=none You're going straight through to one of our agents. The ticket is {ticket}.
    Understood, you'd like a person. One will be with you in about {wait}.
    Understood. I've handed the chat to our team[ as {ticket}].
    I hear you. A person is taking over, and the wait is about {wait}.
    I('ll|'m going to) let a person take it from here. You should be with someone in about {wait}.
    I've got you a place in the {queue} queue. Your ticket is {ticket}.
    Let me hand you over: it's the {queue} queue, with a wait of about {wait}.
    You'll hear from an agent in about {wait}. Keep {ticket} (handy|at hand) as your reference.
    A colleague is going to take this over from me. The wait is about {wait}, and the ticket is {ticket}.
    I've created ticket {ticket} for you, so that a person can take over.
    The case is with our team, reference {case}.
    Your case {case} has gone to a person, who should be with you in about {wait}.
    I've passed you on to our team[, reference {reference}].
  `),
  details: phrases(`
    (Your|The) ticket (number|) is {ticket}.
    The reference for it is {ticket}.
    If you need it, the ticket is {ticket}.
    Ticket {ticket} is yours, should you need it later.
    The wait is (about|around|roughly) {wait}.
    It should take about {wait}.
    (They|An agent) should be with you in about {wait}.
    There's about {wait} to wait.
    @queue=priority It's in the {queue} queue.
    @wait=none There's no wait right now.
  `),
  offers: phrases(`
    @angry (I'm sorry it came to this.|I'm sorry we let it get this far.)
    @!angry (Thanks for bearing with us.|Thank you for your patience.|Thanks for your patience.)
    Is there anything I can (help with|look up) (in the meantime|while you wait)?
    @about=order @can.find If you'd like, I can look up your order while you wait.
    Is there anything you'd like me to add for them?
    @about=order If it's about an order, it helps to have the number ready.
  `),
}
