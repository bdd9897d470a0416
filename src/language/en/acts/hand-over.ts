// Data: the words of one act. Long because it is rich, not because it does much.
import { phrases } from '../../phrase.ts'
import type { ActWords } from '../../language.ts'

/**
 * Why one wants a person, as noun phrases that follow "about": grave ones (law, safety, repeated
 * failure), and ordinary ones.
 */
export const topics: NonNullable<ActWords['topics']> = {
  high: phrases(`
    a lawsuit
    a legal claim
    a legal matter
    a letter from my lawyer
    a threat of legal action
    my lawyer's letter
    legal action against you
    a court case over my order
    a small claims case
    a consumer protection complaint
    a complaint to the attorney general
    a breach of consumer law
    a police report
    an injury
    an injury to my (son|daughter|child)
    a cut from broken glass
    a burn on my hand
    a trip to the emergency room
    an accident with something you sold me
    an accident caused by your driver
    an electric shock
    a charger that caught fire
    a charger that melted
    a battery that swelled up
    a battery that exploded
    an appliance that started smoking
    a cord that sparked
    a plug that melted in the wall
    a product that caught fire
    a product that burned my carpet
    a product that hurt my kid
    a product that isn't safe
    a dangerous product
    a fire hazard
    a fire in my kitchen
    a safety hazard
    a safety problem
    a safety issue with a toy
    a toy my baby nearly choked on
    a small part my toddler swallowed
    a chair that collapsed under me
    a shelf that fell on my kid
    a ladder that gave way
    a lid that blew off
    a glass jug that shattered
    a severe allergic reaction
    an allergic reaction
    a rash and blisters
    a chemical burn
    a gas leak
    smoke coming out of it
    sparks coming out of the plug
    damage to my house
    water damage in my home
    a driver who hit my car
    a driver who threatened my wife
    stolen card details
    somebody using my card
    a hacked account
    fraud on my account
    identity theft
    someone else's data in my account
    a leak of my personal data
    the third failed delivery in a row
    the third broken replacement
    the third wrong item in a row
    a problem nobody has fixed in months
    a complaint you've ignored five times
    a complaint I've made four times
    a refund I've chased six times
    a refund promised and denied three times
    five calls without an answer
    repeated failures to deliver
    repeated charges nobody stops
    the same mistake for the fourth time
    the same problem over and over
    weeks of broken promises
    months of getting nowhere
    a fourth call back that never came
    an order lost three times
  `),
  normal: phrases(`
    a double charge on my card
    a charge I don't recognize
    a charge I don't understand
    a charge that looks wrong
    an extra charge on my card
    a refund that never arrived
    a refund that's too low
    a refund that looks wrong
    a partial refund I don't understand
    a refund to a closed card
    a refund I'm still waiting for
    my refund
    a return
    a return that got lost in the mail
    a return label that won't print
    a return without a receipt
    returning a gift
    a late package
    a late delivery
    a missing package
    a missing item
    a missing part
    a missing receipt
    a package left in the rain
    a package left at the wrong house
    a package nobody can find
    a package that went back
    a delivery to the wrong address
    a delivery that needs planning
    a delivery problem
    a delivery date
    a broken item
    a damaged box
    a damaged item
    a faulty item
    a wrong item
    a wrong size
    a wrong color
    a missing cable
    a warranty claim
    a warranty question
    a repair
    a spare part
    a replacement
    a replacement part
    an exchange
    a different size
    a price match
    a price difference
    a wrong price on the site
    a discount that wasn't applied
    a coupon that doesn't work
    a coupon code
    a promo code that was rejected
    a gift card
    a gift card that won't work
    a gift card with no balance
    a lost gift card
    a gift order
    a gift message that was left out
    gift wrapping
    a declined payment
    a payment problem
    a payment that went through twice
    paying by invoice
    a payment plan
    my payment method
    an invoice
    an invoice with the wrong name
    a corrected invoice
    a tax question
    a tax exemption
    a bulk order
    a large order
    an order for our school
    a business account
    a custom order
    a special order
    a special request
    a preorder
    an order I didn't place
    an order I can't see
    an order with two addresses
    an order that was cancelled
    a cancelled order
    an order placed twice
    a split order
    an order for my mother
    a change to my order
    an address problem
    my account
    my login
    my password
    a locked account
    two accounts I'd like merged
    closing my account
    a name change on my account
    an email I can't get rid of
    too many marketing emails
    my newsletter settings
    my loyalty points
    missing points
    a membership I forgot about
    my subscription
    a subscription renewal
    a store credit
    a complaint
    a small complaint
    a complaint about a driver
    a rude driver
    a rude email
    my feedback
    a suggestion
    a compliment for one of your people
    product advice
    a product question
    help choosing the right size
    help with setting it up
    assembly instructions
    instructions I don't understand
    a recall notice
    a review that was removed
    a problem with the website
    a problem at checkout
    a problem with the app
    an error message at checkout
    a letter you sent me
    an email you sent me
    a voicemail from your team
    a case I already opened
    an open case
    my last chat
    a promise from one of your agents
    a job application
    donating to our school
    @business our account terms
    @business our purchase order
    @business an open invoice
    @business a credit note
    @business a quote for our office
    @business net terms
    @business a vendor form
  `),
}

/** Get a person instead of the assistant; `topics` say what about. */
export const handOver: ActWords = {
  verbs: [
    'escalate', 'transfer to human', 'transfer to agent', 'transfer call', 'hand over', 'handoff', 'human',
    'agent', 'connect agent', 'live agent', 'speak to',
  ],
  reads: false,
  commands: phrases(`
    let me (speak|talk) (to|with) (a person|a human|someone|somebody|a real person|an agent|a human being)
    let me (speak|talk) (to|with) (a person|someone|a human) about {topic}
    let me (speak|talk) to (a manager|a supervisor|whoever is in charge)
    let me (speak|talk) to (a manager|a supervisor) about {topic}
    let me (chat|have a word) with (a person|somebody|a real agent)
    connect me (to|with) (a person|a human|an agent|a real person|someone|customer service)
    connect me (to|with) (someone|an agent|a person) about {topic}
    connect me (to|with) (a manager|a supervisor)
    put me through to (a person|a human|an agent|someone real|a real person|customer service)
    put me through to (someone|a person|an agent) about {topic}
    put me through to (a manager|a supervisor|your supervisor)
    put me in touch with (a person|someone|a human)
    put me in touch with (a person|someone) about {topic}
    put (a person|a human|somebody|a real agent) on
    put a (human|person) on[ this chat]
    transfer me[ to (a person|a human|an agent|a real agent|someone)]
    transfer me to (someone|a person|an agent) (about|regarding) {topic}
    transfer me to (a manager|a supervisor|the complaints department)
    transfer this (chat|conversation) to (a person|a human|an agent)
    pass me (on|over) to (a person|a human|an agent|someone|a colleague)
    pass me (on|over) to (a person|someone) about {topic}
    pass this (on|along|up) to (a person|a human|someone who can help)
    pass this (up|on) to (a manager|a supervisor)
    hand me (over|off) to (a person|a human|an agent|somebody)
    hand this (over|off) to (a person|a human|somebody on your team)
    hand this over to someone who can (decide|help|do something)
    get me (a person|a human|an agent|somebody|a real person|someone real)
    get me (a person|an agent|somebody) about {topic}
    get me (a manager|a supervisor|your manager|someone in charge)
    get (a human|a person|somebody|an actual person) (in here|on the line|on this chat)
    get (someone|somebody|a person) to (call me|ring me|get back to me)
    get (someone|somebody|a person) to call me about {topic}
    get somebody to look at {topic}
    find me (a person|a human|someone) (to talk to|I can talk to)
    find me someone who can (help|deal) with {topic}
    have (someone|a person|somebody|a human) (call|contact|get in touch with|get back to) me
    have (someone|a person|somebody) (call|contact) me about {topic}
    have a (manager|supervisor) (call|contact) me
    have a real person (look at|deal with|handle) this
    have a real person (look at|deal with|handle) {topic}
    escalate this
    escalate this to (a manager|a supervisor|a human|your team)
    escalate {topic} to (a manager|a person)
    escalate my (case|complaint|problem)
    send me to (a person|a human|an agent)
    send this to (a person|somebody on your team|a manager)
    bring in (a person|a human|a colleague|somebody)
    bring (a human|a person|someone) into this (chat|conversation)
    switch me [over ]to (a person|a human|an agent)
    switch to a (person|human|live agent)
    give me (a person|a human|a real person|an agent) (to talk to|I can talk to)
    give me (a number|somebody) I can call
    move me [over ]to (a human|a live agent)
    forward me to (a person|an agent|customer service)
    forward this to (a person|your complaints team|a manager)
    direct me to (a person|someone) who can help with {topic}
    open a case with (a person|your team|a manager)
    raise this with (a manager|a supervisor|a real person)
    raise {topic} with (a manager|someone) (for me|over there)
    stop the bot and (get me a person|put a human on)
    skip the bot and (give me a human|connect me to someone)
    arrange (a call|a call back) (from|with) (a person|someone)
    arrange a call back about {topic}
    ask (a person|a colleague|someone on your team) to (take over|step in)
    ask a (manager|supervisor) to (take over|step in|call me)
    @formal transfer me to a (member of staff|representative)
    @formal connect me with a (representative|member of your staff) regarding {topic}
    @formal refer (this matter|my case) to a (member of staff|manager)
    @formal arrange for a representative to contact me regarding {topic}
    @business put me through to (our account manager|your business team)
    @business have an account manager (call|contact) us about {topic}
    @business connect us with someone in (accounts|billing|your business department)
    @chatty let me talk to a human being, no offense to you
    @chatty find me a nice human to talk to
    @casual just (get|grab) me a human
    @casual put someone real on
    @casual hook me up with a real person
    @young get me a real human pls
    @young lemme talk to an actual person
    @elderly let me talk to one of the (girls|ladies|gentlemen) in the office
    @elderly have someone call me on the telephone
    @elderly let me speak to a living person, dear
    @second_language connect me with real person
    @second_language give me one person for talk
    @second_language pass me with someone of your company
    @angry get me a (damn |goddamn |)human
    @angry get me (a manager|your boss|a human), now
    @angry put someone on who (actually knows something|can actually do something|has a brain)
    @angry stop (repeating yourself|wasting my time|the canned answers) and get me a person
    @anxious let me talk to a person, I'm really (worried|upset|shaken)
    @anxious get me someone I can talk to (right away|as soon as possible)
    @terse (human|agent|person) now
    @terse get me a human
    @terse connect me
    @polite kindly connect me with (a person|an agent|a colleague)
    @polite kindly put me through to someone about {topic}
  `),
  questions: phrases(`
    can I (speak|talk) (to|with) (a person|a human|someone|somebody|a real person|an agent)
    can I (speak|talk) to (someone|a person|a human) about {topic}
    can I (speak|talk) to (a manager|a supervisor|your supervisor|whoever's in charge)
    can I get (a person|a human|an agent|a real person|someone) (on here|in this chat|on the line)
    can I get (a person|an agent|someone) to help (me |)with {topic}
    can I (please |)have (a person|a human|an agent)
    can I have someone call me[ about {topic}]
    can I be (transferred|connected|put through) to (a person|a human|someone)
    can I be (transferred|connected|put through) to someone about {topic}
    can I chat with (a real person|a human|someone)
    can you (connect|transfer) me (to|with) (a person|a human|an agent|someone)
    can you (put|get) me through to (a person|a human|someone)
    can you get (a person|a human|somebody|a manager) (for me|on here|to help me)
    can you get someone to (call me|look into this|help me)
    can you get someone to (call me about|look into) {topic}
    can you pass me (on|over) to (a person|a human|a colleague)
    can you hand (me|this) over to (a person|a human)
    can you escalate this
    can you escalate {topic}
    can (someone|somebody|a person|a human) (call|contact|help) me
    can (someone|somebody|a person) (call|contact|help) me (about|regarding) {topic}
    can (someone|a person|a human) take over (here|from here)
    can a (human|person|real person) (look at|deal with) this
    can a (human|person) look into {topic}
    can somebody who works there (help me|talk to me)
    could I (speak|talk) (to|with) (a person|a human|someone|an agent)
    could I (speak|talk) (to|with) (someone|a person) about {topic}
    could I (speak|talk) to (a manager|a supervisor)
    could I have (a person|a human|someone) (instead|help me)
    could I get a (call|call back) (from someone|from a person)
    could I get a call back about {topic}
    could you (connect|transfer) me (to|with) (a person|someone|an agent)
    could you (connect|transfer) me (to|with) (a person|someone|an agent) about {topic}
    could you (put me through to|get me) (a person|someone|a supervisor)
    could you (pass|hand) this (on|over) to (a person|a human|a colleague)
    could (someone|somebody|a human|a person) (call|contact|help) me
    could (someone|somebody|a person) (call|contact|get back to) me about {topic}
    do you have (a person|a human|someone|anyone) I (can|could) talk to
    do you have (a person|someone) I can talk to about {topic}
    do I get to talk to (a person|a human|anyone) (at all|at some point|now)
    how do I (get|reach|get hold of|talk to) (a person|a human|someone|a real person) (here|on this thing|in here)
    how do I (get|reach) (a person|someone) about {topic}
    how can I (speak|talk) to (a person|a human|someone real)
    how can I talk to someone about {topic}
    is anybody (real |human |)there
    is there (a person|a human|anyone|someone|a real person) I can (talk|speak) to
    is there (a person|someone|anyone) I can (talk|speak) to about {topic}
    is there (a manager|a supervisor) (around|there|I can talk to)
    is there any way to (reach|talk to|get) (a person|a human|someone)
    is it possible to (speak|talk) (to|with) (a person|a human|someone)
    is it possible to (speak|talk) (to|with) someone about {topic}
    may I (speak|talk) (to|with) (a person|a human|someone|a supervisor)
    may I (speak|talk) (to|with) someone (about|regarding) {topic}
    might I (speak|talk) (to|with) (a person|someone)
    what do I have to (say|do|press) to (get|reach) (a person|a human)
    what does it take to (get|reach) a (person|human) (here|around here)
    where can I (find|reach) (a person|a human|someone real), can you put me through
    who can I (talk|speak) to about {topic}
    who can I (talk|speak) to (about this|over there), I'd like a person
    who's in charge there, and can I talk to them
    would it be possible to (speak|talk) (to|with) (a person|a human|someone)
    would it be possible to (speak|talk) (to|with) someone (about|regarding) {topic}
    would you (connect me to|put me through to|get me) (a person|a human|someone)
    would you mind (connecting me to|putting me through to|getting me) (a person|someone|an agent)
    would someone (call|contact|talk to) me about {topic}
    any (chance|way) (I can|I could|to) (talk|speak) to (a person|a human|someone)
    any (chance|way) to (talk|speak) to someone about {topic}
    any humans (there|around|in today)
    anyone (real|human) (there|around)
    @formal may I be (transferred|connected) to a (representative|member of staff)
    @formal could a representative contact me regarding {topic}
    @formal whom may I (speak|write) to regarding {topic}
    @polite would you be so kind as to (connect me with|put me through to) (a person|someone)
    @polite could I trouble you for a (human|real person)
    @business can our account manager (call|contact) us about {topic}
    @business who handles business accounts, can I talk to them
    @business is there a contact person for (business customers|companies)
    @chatty is there a real person I could have a chat with
    @chatty could I talk to someone with a (pulse|heartbeat), no offense
    @casual can I just talk to (someone|a human)
    @casual got a human I can talk to
    @casual can u get me a person
    @young can i talk to an actual human pls
    @young is there like a real person here
    @elderly could I speak to a (lady|gentleman) in your office
    @elderly can somebody ring me, I'm no good at this typing
    @elderly is there anybody there who can talk to me
    @second_language I can speak with one person
    @second_language is possible speak with human
    @second_language there is person who can help me
    @angry (where|where the hell) is (a|the) (human|real person)
    @angry is there a single (human|person) working there
    @angry why can't I (talk|speak) to a (person|human)
    @angry how many times do I have to ask for a (person|human)
    @angry do you have any (actual|real) people over there
    @angry are you going to (get|put) (a person on|me a manager) or not
    @anxious can someone (please |)talk to me, I don't know what to do
    @anxious can I (please |)talk to a real person, I'm really worried
    @terse (human|agent|person) available
    @terse can I get a human
  `),
  statements: phrases(`
    I want to (speak|talk) (to|with) (a person|a human|someone|a real person|an agent)
    I want to (speak|talk) (to|with) (someone|a person) about {topic}
    I want to (speak|talk) to (a manager|a supervisor|your manager|whoever is in charge)
    I want (a person|a human|a real person|an agent|someone real)
    I want (a manager|a supervisor|someone in charge)
    I want (a person|a human|someone) to (look at|deal with|handle) (this|it)
    I want (a person|a human|someone) to (look at|deal with|handle) {topic}
    I want to be (transferred|connected|put through) to (a person|a human|someone)
    I want (someone|somebody|a person) to call me[ about {topic}]
    I want this escalated
    I want {topic} (escalated|looked at by a person)
    I'd like to (speak|talk) (to|with) (a person|a human|someone|an agent|a real person)
    I'd like to (speak|talk) (to|with) (someone|a person|a human) about {topic}
    I'd like to (speak|talk) to (a manager|a supervisor)
    I'd like (a person|a human|someone) to (help|call|contact) me
    I'd like (a person|someone) to (help me with|call me about|look into) {topic}
    I'd like to be (transferred|connected|put through) to (a person|a human|an agent)
    I'd like this (passed on|handed over|escalated) to (a person|a human|a manager)
    I'd (rather|much rather|prefer to) (talk|speak) to (a person|a human|someone real)
    I'd (rather|prefer to) talk to (a person|someone) about {topic}
    I'd (rather|prefer to) (discuss|go over) {topic} with (a person|a human)
    I need to (speak|talk) (to|with) (a person|a human|someone|an agent)
    I need to (speak|talk) (to|with) (someone|a person) about {topic}
    I need (a person|a human|someone|an agent) (for this|to help me|to sort this out)
    I need (a person|a human|someone) for {topic}
    I need (a person|someone) to (look into|help me with|explain) {topic}
    I need a (manager|supervisor)
    I need a call (back|from someone)[ about {topic}]
    I need this (escalated|passed on to a person)
    I think I need (a person|a human|a real person) (for this|here|now)
    I think {topic} (needs|is something for|calls for) (a person|a human)
    I think this (needs|calls for|is one for) (a person|a human|a real agent)
    I don't want to (talk|chat) (to|with) (a bot|a machine|a computer)
    I don't want to talk to a bot about {topic}
    I don't think (you|a bot) can help (me |)with {topic}
    I don't think (you|a bot|this chat) can help me
    I don't think a bot can (sort this out|do this|solve this)
    I'm (asking|looking|hoping) (for|to reach) (a person|a human|somebody)
    I'm (trying|hoping) to (reach|get hold of|talk to) (a person|a human|someone)
    I'm (trying|hoping) to (reach|talk to) someone about {topic}
    I'm (calling|writing) about {topic} and need (a person|a human)
    I'm not (going to|gonna) (discuss|explain) (this|it) (to|with) a (bot|machine)
    I'm (done|finished|through) (talking to|chatting with) a (bot|machine|computer)
    I would like to (speak|talk) (to|with) (a person|someone|a representative)
    I would like to (speak|talk) (to|with) (someone|a person) about {topic}
    I was hoping to (speak|talk) (to|with) (a person|a human|someone)
    I was hoping to (speak|talk) to someone about {topic}
    I was wondering (if|whether) I could (speak|talk) to (a person|someone)
    I was wondering (if|whether) someone could (call|help) me about {topic}
    I have to (talk|speak) to (a person|someone|a human)
    I have to (talk|speak) to (someone|a person) about {topic}
    I can't (explain|do|sort out) this (with|to) a (bot|machine)
    I can't explain {topic} to a (bot|machine)
    it's (complicated|a long story|hard to explain), I (need|want|would like) (a person|a human|to talk to someone)
    it's about {topic}, I (need|want|would like) (a person|a human|to talk to someone)
    it's about {topic}, (better|best) if a person (calls me|takes over)
    it would be (easier|better|best) to talk to (a person|a human|someone)
    it would be (easier|better) to talk to (a person|someone) about {topic}
    this (needs|has) to go to (a person|a human|a manager)
    this (needs|is a case for) (a person|a human|a real person)
    this is (something|a matter) for (a person|a human|a manager), not (a bot|a chat window)
    this is about {topic}, I want to talk to someone
    this is (beyond|too much for|too complicated for) (a bot|a chat bot|an automatic answer), get me (someone|a person)
    there's no point (talking|going on) with a (bot|machine), I want a person
    the (bot|chat|automatic answers) (isn't|aren't) helping, I want (a person|a human)
    you're (a bot|a machine|not a person), I want (a human|somebody real)
    you can't help me (with this|here), (get|find) someone who can
    only a (person|human) can (help|sort this out|decide this), I think
    a (person|human|real person) (would be better|is what I need|would be great)
    a (person|human) (should|needs to) (look at|deal with) {topic}
    somebody (should|has to|needs to) (call|talk to) me about {topic}
    someone (should|has to|needs to) (call|talk to|help) me, a real person
    my (problem|question|case) is (too |)(complicated|complex) for a bot, I'd like a person
    no (bot|machine) can help with {topic}, I need a person
    enough with the (bot|robot|automatic answers), I want (a person|a human)
    let's (skip|stop) the (bot|chat) part, I want (a person|an agent)
    just (want|need) to (talk|speak) to (a person|someone)
    just (want|need) to (talk|speak) to someone about {topic}
    looking (for|to talk to) (a person|a human|someone)
    looking to (talk|speak) to someone about {topic}
    need to (talk|speak) to (a person|a human|someone)
    need to (talk|speak) to someone about {topic}
    need (a person|a human|an agent) (here|for this)
    still (waiting|asking) for (a person|a human)
    the right thing (here|now) is (a person|a human|a manager)
    not (helpful|helping), I want a (person|human)
    @formal I (wish|would like) to (speak|be put in contact) with a (representative|member of staff)
    @formal I (wish|would like) to (discuss|raise) {topic} with a (representative|member of staff)
    @formal I (request|must ask) to be transferred to a (representative|supervisor)
    @formal I (request|would ask) that a representative contact me regarding {topic}
    @polite I'd (really appreciate it|be grateful) if I could talk to (a person|someone)
    @polite I'd (really appreciate it|be grateful) if someone could call me about {topic}
    @polite you've been (very helpful|patient), but I'd like to talk to (a person|someone) now
    @business we need (to speak to|a call from) our account manager
    @business we need to (speak|talk) to someone about {topic}
    @business I'd like a contact person for {topic}
    @chatty nothing against you, I'd just (rather|sooner) talk to a (person|human)
    @chatty you seem (nice|lovely) for a bot, but I'd like a (person|human)
    @chatty I know it's not your fault, but I need a human for this
    @casual gonna need a (human|real person) for this
    @casual yeah no, I want a (human|person)
    @casual this is (above your pay grade|not for a bot), need a human
    @young i just wanna talk to a real person
    @young bro I need a human
    @young this bot is not it, I need a person
    @elderly I'd like to talk to a living person
    @elderly I don't (understand|get along with) these machines, I'd like to talk to someone
    @elderly I'm (old-fashioned|too old for this), I want to talk to a person
    @second_language I need speak with person
    @second_language I prefer talk with one human, my English is not good for this
    @second_language I want that somebody call me
    @angry I (want|demand) (a human|a person|a manager|your supervisor), (now|right now|this minute)
    @angry I've asked (twice|three times|over and over) for a (person|human) already
    @angry I've (had it|had enough) with (this bot|your bot|these answers), (get|give) me a person
    @angry I'm (sick|tired|fed up) of (talking to a bot|going in circles|canned answers), I want a (person|human)
    @angry this bot is (useless|a joke|worse than useless), I want a (person|human)
    @angry you're (useless|no help at all), I want a (person|human|manager)
    @angry I want to speak to (a manager|your supervisor) about {topic}, (now|today)
    @angry somebody is going to (talk to|call) me about {topic}, today
    @anxious I [really ]need to talk to (a person|someone), I'm (so worried|not okay|really upset)
    @anxious I'm (worried|scared|upset) about {topic} and need to talk to someone
    @terse want a (human|person|manager)
    @terse need a (human|person|agent)
    @terse {topic}, need a (person|human)
  `),
  fragments: phrases(`
    (human|person|agent|representative) please
    (human|agent|person|operator)
    (human|agent|representative|operator), please
    real (person|human|agent) please
    real (person|human), please, about {topic}
    actual (person|human) please
    live (agent|person|chat) please
    live agent
    live agent, {topic}
    a (person|human|real person|live agent) please
    a (person|human), if (possible|you can)
    a (person|human|real person), that's all I (want|ask)
    a (manager|supervisor) please
    a (manager|supervisor) about {topic}
    a (person|human) about {topic}
    a (person|human) about {topic} please
    a real person for {topic}
    a call (back|from someone) please
    a call (back|from someone) about {topic}
    a call from a (person|human), please
    call back please
    call back about {topic}
    someone (real|human) please
    someone (real|human) about {topic}
    someone (to talk to|I can talk to), please
    someone to talk to about {topic}
    somebody (human|real|who can help), please
    somebody in charge, please
    manager please
    manager
    supervisor please
    customer service please
    customer service, a person
    customer service rep please
    complaints department please
    human agent
    human agent please, {topic}
    human being please
    human support please
    human, not a bot
    human help please
    human needed
    human needed for {topic}
    person needed, {topic}
    person, not a (bot|machine|robot)
    no bot, (human|person|agent) please
    no bots please, a person
    not a bot please
    not you, a (person|human)
    less bot, more human please
    speak to (a human|someone|an agent|a person)
    speak to an agent about {topic}
    talk to (a human|a person|someone)
    talk to a person about {topic}
    talk to agent
    transfer to (an agent|a person|a human)
    transfer to agent, {topic}
    escalation please
    escalation, {topic}
    escalation to a (manager|supervisor)
    {topic}, a (person|human) please
    {topic}, agent please
    {topic}, someone real please
    {topic}, not for a bot
    @formal a (representative|member of staff), please
    @formal a representative regarding {topic}, please
    @business account manager please
    @business someone from (billing|accounts) please
    @casual human pls
    @casual someone real pls
    @young real human pls
    @young human. now. pls
    @elderly a (lady|gentleman) in the office, please
    @second_language one person please
    @second_language person for talk please
    @angry HUMAN
    @angry a human, (now|for the love of god|today)
    @angry a manager, (now|this instant)
    @angry agent agent agent
  `),
  situations: phrases(`
    # Serious: law, danger, or the same failure again and again.
    @high I've (spoken|talked) to (a lawyer|my lawyer|an attorney) (about this|already)
    @high my lawyer (told me to contact you first|is ready to send you a letter|will be in touch)
    @high I'm (going to|about to) (take legal action|file a lawsuit|sue)
    @high I'll (see you in court|take you to court|take this to small claims court)
    @high I'm (filing|preparing) a (claim in small claims court|lawsuit|legal complaint)
    @high I'm (going to|about to) report you to (the attorney general|the consumer protection office|the authorities)
    @high I've already filed a complaint with (consumer protection|the attorney general|the state)
    @high I'm taking this to (court|a judge) if nobody (calls|answers) me today
    @high you're breaking consumer law and I (have it all in writing|can prove it)
    @high my insurance company wants a statement from you about the damage
    @high the police (asked me to contact you|have a report about it)
    @high somebody got hurt
    @high it (cut|burned|hurt) my (hand|daughter|son|husband|wife)
    @high my (son|daughter|child|toddler) (got hurt|was hurt|was nearly hurt)
    @high my (child|son|daughter) could have (choked|been badly hurt)
    @high we ended up in the (emergency room|ER)
    @high I had to (go to urgent care|see a doctor|get stitches)
    @high I got an electric shock from it
    @high it gave me a shock when I (touched it|plugged it in)
    @high it (caught fire|went up in flames|burst into flames)
    @high it started (smoking|burning) (on the counter|while I was asleep|in my hand)
    @high there were (sparks|flames|smoke) coming out of it
    @high it (burned|scorched) a hole in (my carpet|the table|the couch)
    @high it got so hot it (melted|burned my fingers)
    @high the whole house (smells|smelled) of burning plastic
    @high the fire department had to come
    @high it exploded (in my kitchen|on the table|right next to me)
    @high it could have (killed someone|burned the house down)
    @high it's (dangerous|not safe) and you're still selling it
    @high it's a (safety|fire) hazard
    @high I had (a bad|a serious) allergic reaction
    @high my skin is (burned|covered in blisters) from it
    @high there was broken glass (all through the box|in it) and I cut myself
    @high somebody is using my card after I bought from you
    @high somebody got into my account and (ordered things|changed everything)
    @high my card details were stolen through your (site|store)
    @high someone else's personal information is in my account
    @high your driver (hit|backed into|damaged) my (car|gate|fence)
    @high your driver (threatened|shouted at|was aggressive with) (me|my wife|my mother)
    @high this is the (third|fourth|fifth) time I'm (contacting you|asking|writing) about the same thing
    @high I've contacted you (three|four|five|six) times and nothing has (happened|changed)
    @high I've (called|written|been in touch) every day this week and (nobody|no one) does anything
    @high it's the (third|fourth) (replacement|repair) and it's still (broken|wrong)
    @high every time I'm promised (a call back|an answer) and it never comes
    @high I've been promised a call back (three|four|five) times
    @high you've sent me the wrong thing (three|four) times in a row
    @high I've been passed from one person to another (for weeks|five times)
    @high I have been fighting with you over this for (months|weeks and weeks)
    @high I've explained this to (four|five|six) different people
    @high nobody has fixed it after (five emails|four calls|three complaints)
    @high you lost my (package|order) (twice|three times) now
    @high you closed my complaint (twice|again and again) without fixing anything
    @high I keep getting charged every month and nobody stops it
    @high I was charged (again and again|three times over) and nobody will stop it
    @high this has gone wrong (three|four) times now
    @high my (disabled|sick|elderly) (mother|father|husband) depends on it and nobody has helped for weeks
    @high I'm going to the (newspapers|press|TV station) with this
    @high the (battery|thing) swelled up (like a balloon|until it split open)
    @high there's gas coming out of it
    @high parts of it came off and my baby put them in (her|his) mouth
    @high @category=electronics the (charger|battery|cord) (overheated|melted|caught fire)
    @high @category=electronics it shorted out and (blew the fuses in the whole house|took the power out)
    @high @category=kitchen the (lid|handle|glass) (blew off|shattered|came off) with boiling water in it
    @high @category=kitchen it leaked boiling water over my (hand|arm|foot)
    @high @category=toys a small part came off and my (toddler|baby) nearly swallowed it
    @high @category=toys my kid got (cut|hurt) on a sharp edge
    @high @category=beauty it burned my (skin|face|scalp)
    @high @category=beauty my eyes swelled shut after I used it
    @high @category=sports it (snapped|gave way|collapsed) while I was using it and I (fell|got hurt)
    @high @category=home it (collapsed|came down|tipped over) and nearly hit my (kid|son|daughter)
    @high @category=garden it (kicked back|flew apart) and nearly took my finger off
    @high @category=clothing the dye gave me a terrible rash
    @high @item the {item} (caught fire|started smoking|gave me a shock)
    @high @item that {item} is dangerous, somebody got hurt
    @high @item this is the third {item} you've sent me that doesn't work
    @high @business our legal department is involved now
    @high @business our lawyers have asked for a named contact
    @high @angry expect a letter from my lawyer
    @high @angry I'm done asking nicely, my lawyer is next
    @high @anxious I'm scared it could happen to somebody else
    @high @elderly my son is a lawyer and he says this isn't legal
    @high @second_language my lawyer will write to you
    # Ordinary: simply easier with a person.
    @!high it's a bit (complicated|hard to explain|of a long story)
    @!high it's (hard|difficult) to explain in (a chat|writing|a few words)
    @!high there's a lot to explain
    @!high it's not really (a yes or no question|one of the usual questions)
    @!high it's an unusual (question|request|situation)
    @!high my question isn't (in your help pages|on the list|covered anywhere)
    @!high I've read the help pages and (they don't cover it|didn't find my answer)
    @!high I looked through the FAQ and it's not there
    @!high I (like|prefer) (talking to people|a real conversation)
    @!high I'm (better|more comfortable) talking than typing
    @!high I'm not (good|great) at typing
    @!high I (can't|don't) see well enough to type much
    @!high my hands aren't great and typing is slow
    @!high I'm (dyslexic|on a tiny phone), so typing is slow
    @!high I'm (driving|on my way) and can't type much
    @!high English isn't my first language
    @!high I don't (understand|get) your answers
    @!high you don't (seem to |)(understand|get) what I'm asking
    @!high that's not what I asked
    @!high you keep giving me the same answer
    @!high we keep going round in circles
    @!high I'd like (advice|an opinion) from someone who knows the products
    @!high I want to talk through a few options
    @!high I have (several|a few|a couple of) questions at once
    @!high I have a few things to (sort out|go over)
    @!high I need (someone|somebody) to explain it to me step by step
    @!high I just want to be sure I do it right
    @!high I don't want to (make a mistake|get it wrong)
    @!high I have a (special|slightly odd) request
    @!high I (want|need) to arrange something a bit out of the ordinary
    @!high I'm (ordering|buying) for (a school|a club|our church|an event)
    @!high I'm planning a bigger purchase
    @!high it's about a gift and I don't want to go through the details here
    @!high it's (personal|private|a bit personal)
    @!high I'd rather not (type|write) it all out
    @!high I'd rather not put it in a chat
    @!high there's a (note|message) on my account I don't understand
    @!high I got a letter from you I don't understand
    @!high I got (an email|a voicemail) asking me to (call|get in touch)
    @!high somebody from your team (called|tried to call) me and I missed it
    @!high I was talking to a colleague of yours and got cut off
    @!high I was in a chat with (somebody|one of your people) and it closed
    @!high I have a case open and just want to add something
    @!high I'd like to know who (is looking after|has) my case
    @!high I'm getting different answers on the site and in the app
    @!high the site says one thing and the email says another
    @!high my account has two names on it
    @!high I can't get past the (login|first page) to do it myself
    @!high the form doesn't have a box for my question
    @!high I'd like to (say something nice about|praise) one of your people
    @!high I want to give some feedback
    @!high I'd like to make a suggestion
    @!high I have a small complaint
    @!high I'm not (angry|upset), I just want to understand it
    @!high it's nothing (urgent|dramatic|serious)
    @!high there's no rush
    @!high (any time|whenever somebody is free) is fine
    @!high I can wait (a bit|a few minutes|until someone is free)
    @!high I only need five minutes of somebody's time
    @!high I've got (a few minutes|time) now
    @!high I'm (home|free) all (day|afternoon)
    @!high it's about someone else's order and I'm only helping
    @!high I'm helping my (mother|father|grandmother|neighbor) with this
    @!high I'm writing for my (mom|dad|grandma), who doesn't do computers
    @!high @chatty I'm sure you're a very clever bot
    @!high @chatty I'm old school, I like a voice
    @!high @elderly I don't trust these (machines|computers)
    @!high @elderly I can't hear well, so someone patient would be good
    @!high @business I'm setting up an account for (our company|my business)
    @!high @business we'd like to talk about (terms|invoicing|bulk orders)
    @!high @angry this bot is getting on my nerves
    @!high @angry I've been typing for twenty minutes
    @!high @angry your bot understands nothing
    @!high @anxious I'm a bit lost here
    @!high @anxious I don't want to do anything wrong
    @!high @young this chat is giving me a headache
    @!high @casual no shade, bots just aren't my thing
    @!high @second_language I don't find the correct words in English
    @!high @second_language please with someone who speaks slow
    @!high @item I want to ask someone who actually (has|uses) the {item}
  `),
  followUps: phrases(`
    then let me (speak|talk) to (a person|a human|someone)
    then (get|give|find) me (a person|a human|someone)
    then (connect|transfer) me (to|with) (a person|a human|an agent)
    then put me through to (a person|someone|a manager)
    then I (want|need) to (speak|talk) to (a person|a human|someone)
    then I'd (rather|prefer to) talk to (a person|someone)
    then I (want|need) (a person|a human|a manager)
    then a (person|human) please
    okay, then a (person|human) please
    okay, then connect me with someone
    okay, can I talk to (a person|someone) then
    ok can you just (get me|connect me to) (a person|a human)
    so can I (talk|speak) to (a person|a human|someone)
    so (get|give) me (a person|a human)
    in that case I'd like (a person|a human|to talk to someone)
    in that case get me (a person|a human|a manager)
    in that case put me through to (someone|a person|a supervisor)
    in that case can I talk to (a person|someone)
    that (doesn't|didn't) help, (get me|I want|I'd like) (a person|a human)
    that's not (good enough|what I wanted|helpful), I want (a person|a human|a manager)
    that's no help, can I talk to (a person|someone)
    that doesn't answer it, can somebody call me
    this isn't working, (get me|I need|I'd like) (a person|a human)
    this isn't going anywhere, I'd like (a person|a human)
    this is getting (too complicated|nowhere), let me talk to someone
    I'd still (like|prefer|rather have) (a person|a human)
    I still want to (speak|talk) to (a person|a human|someone)
    I still need to (speak|talk) to (a person|someone)
    I'd like to discuss {it} with (a person|a human|someone)
    I'd like to talk to someone about {it}
    I need to talk to (a person|someone) about {it}
    I want to talk to (a person|someone|a manager) about {it}
    can I talk to (a person|someone|a human) about {it}
    can someone call me about {it}
    can somebody (look at|look into) {it} personally
    can you get a person to look at {it}
    could I speak to someone about {it}
    could somebody contact me about {it}
    could you pass {it} on to a person
    let me talk to someone about {it}
    have a person look at {it}
    get somebody to call me about {it}
    put me through to someone about {it}
    please pass {it} to a human
    escalate {it}
    then escalate {it}
    no, I want a (person|human)
    no, get me (a person|a human|someone)
    no thanks, a (person|human) please
    no, I'd rather talk to (a person|someone)
    yes, connect me
    yes, a (person|human) please
    yes, get me (a person|someone)
    yes, put me through
    @angry enough, (get me|I want) a (person|human|manager)
    @angry forget it, get me a (human|manager)
    @angry no, no, no, a (person|human|manager), now
    @polite thank you, but I'd prefer to talk to (a person|someone)
    @polite that's kind, I'd still like to talk to (a person|someone)
    @young nah just get me a (human|person)
    @casual yeah just gimme a person
    @terse human then
    @terse person, please
    @second_language then I prefer speak with person
  `),
  topics,
  near: {
    question: phrases(`
      are you (a bot|a robot|human|a real person|a machine|an AI)
      am I (talking|chatting) (to|with) (a bot|a human|a real person|a computer)
      is this (a bot|a real person|automated|a chat bot)
      is there a phone number for (customer service|your team)
      is there (someone|anyone) on the phones (on weekends|at night|on Sundays)
      is customer service (open|available) (on weekends|at night|on holidays|now)
      is your (support|customer service) team (based here|in the US)
      is it (free|expensive) to call customer service
      do you have (a phone number|a phone line|a help line|a physical store)
      do you have (real people|humans) working there
      do you have people who speak (Spanish|Polish|French|Chinese)
      do real people (read|check) these (chats|messages)
      do agents (work|answer) on (weekends|holidays|Sundays)
      do you record (calls|chats)
      does a (person|human) ever read (this|these chats|my feedback)
      does customer service (call|ring) people back
      how long (is the wait|are the waits|do people wait) for an agent (usually|normally|as a rule)
      how many people work in (your|the) (support|customer service) team
      how do (complaints|escalations|call backs) work
      how do agents decide (on|about) (refunds|complaints)
      how can people (reach|contact) you (by phone|by mail|by email)
      how smart are you, really
      how late (is|does) customer service (open|answer)
      what hours (are agents|is customer service|is your phone line) (available|open)
      what (are your|are the) (opening|office|phone) hours
      what can (you|this chat|this bot) (do|help with)
      what can an agent do that you can't
      what's the (phone number|number|email) for (customer service|support|your office)
      what's the difference between you and an agent
      what happens when (a chat|someone) (is passed|gets passed) to a person
      what (time|hours) do (agents|people) (start|finish) (work|answering)
      when (are|is) (agents|customer service) (available|open)
      when does (customer service|the phone line) (open|close)
      where is your (customer service|call center) (based|located)
      where can I leave (feedback|a review) (about|for) an agent
      who (built|made|programmed) you
      who reads these (chats|messages)
      who (runs|owns) (the company|this store)
      which languages do your agents speak
      why (do you use|is there) a bot (instead of people|at all)
      why don't you have a phone number on the (site|website)
      is customer service ever closed
      can people call you or is it only chat
      can you (understand|speak) (Spanish|Polish|French|Chinese)
    `),
    near_miss: phrases(`
      (no need|you don't need) to (transfer|connect) me, (I just have a quick question|you're doing fine|I'm happy with the chat)
      (don't|please don't) (transfer|connect) me to anyone, (you can help me|I just want a quick answer|I'm only asking)
      please don't pass me on (again|to somebody else), (just a quick question|you're doing fine)
      I don't (need|want) (a person|an agent|a human), (a quick answer is fine|you're doing great|the chat is fine)
      I don't need anyone to call me, (I was just saying|all good now)
      no human needed, (you solved it|that was the answer|I found it myself)
      no need for (a manager|a person), (I was just venting|it's all fine|I'm good)
      no need to escalate (this|anything), (it's solved|I was only asking|I'm not upset)
      I'm not (angry|complaining), (just saying|only letting off steam|just a long day)
      I already (talked|spoke) to (a person|someone|an agent) (yesterday|this morning|on the phone), (all sorted|she fixed it|he was great)
      I (talked|spoke) to one of your (people|agents) (last week|yesterday) and (she|he) was (wonderful|so kind|very helpful)
      your agent (yesterday|last week) was (great|so patient|lovely), (please tell her|just wanted to say so)
      your manager already (called|wrote to) me, (all good|we sorted it out)
      somebody already called me back, (all good|thanks to the team|that was quick)
      a person helped me (earlier|this morning), (nothing else needed|everything is fine)
      (never mind|scratch that), I don't need (a person|an agent|anyone) (anymore|after all)
      (never mind|forget) the call back, (it's sorted|I got my answer)
      I'll call (tomorrow|next week|another day) if I need (a person|someone)
      I'll talk to (someone|a person) in the store (tomorrow|this weekend)
      for a bot you're (pretty good|quite polite|not bad)
      you're (better|nicer|quicker) than most (people|humans|agents) I've (talked|spoken) to
      wow, I thought you were (a real person|human)
      you sound like a real person
      it's nice to get an answer without (waiting for an agent|a phone queue)
      I'm so glad I don't have to (call|wait for an agent|sit on hold)
      I (like|prefer) chatting with a bot (to being on hold|over waiting)
      I hate (calling|phone calls), so this chat is (perfect|great)
      my (mom|grandma) thinks you're a real person, it's (so sweet|hilarious)
      my (friend|sister) works in customer service (too|as well), (tough job|I know it's hard)
      my (brother|cousin) is a human resources manager, (small world|funny)
      I used to work in a call center, (I feel for you|I know how it is)
      I'm a real person, just so you know
      I was on hold with (my bank|the airline|the phone company) for an hour, (at least you're fast|what a day)
      another (store|company) never let me talk to a person, (you're better|so I left them)
      I'm trying to be a better person this year
      he's a real people person, the driver you sent
      I need a real person to go shopping with
      I saw a travel agent yesterday about my vacation
      the cleaning agent I bought (here|from you) works (great|wonders)
      my real estate agent says hi
      do you need to speak to me
      a quick word of praise for the person who packed my box
    `),
    hypothetical: phrases(`
      if I (wanted|needed) to talk to (a person|someone|a human) (one day|later|at some point), (how would that work|would that be possible|who would I ask)
      if I (wanted|needed) (a person|an agent), (how long would I wait|would it take long|would I have to call)
      if I (asked|were to ask) for a (manager|supervisor), would I (get one|have to wait)
      if you (can't|couldn't) help me, (who would|would somebody else|what would happen)
      if you didn't know the answer, would you (pass me on|say so|ask someone)
      if something went (wrong|really wrong), (who would I talk to|is there a person to call)
      if I (called|rang) (at night|on a Sunday), would (anyone|a person) answer
      if I (complained|made a complaint), (who would read it|would a person read it|what happens next)
      if I left a (bad review|complaint), would someone call me
      if I wrote a letter, would a person (answer|read) it
      if I asked for a call back, (when would it come|how long would it take)
      if I (hung up|closed the chat), would a person still (see|read) it
      if I spoke only Spanish, would you have (someone|an agent) for me
      if I needed help in the store, is there (someone|a person) for that
      if I were (deaf|hard of hearing), how would I (reach|talk to) your team
      if my (mom|grandmother) (called|needed help), would she get a person
      if a (product|package) (were|was) dangerous, who would I tell
      if a customer (gets angry|swears at you), do you get a manager
      if I ever had to (escalate|complain), (how would I do it|what are the steps)
      if I wanted to praise (someone|an agent), where would I do that
      if I wanted to work for you, who would I talk to
      if I wanted to sell you something, who would be the right person
      if nobody is (free|available), would I (get a call back|have to wait)
      if the bot (broke|crashed), would a human take over
      if you were human, what would your name be
      suppose I (wanted|needed) a person (later|tomorrow), (how do I get one|is that easy)
      suppose I had a complaint, (who would I send it to|how does that work)
      suppose I don't like the answer, (can someone else look|is there a second opinion)
      suppose I called instead, would it be (quicker|faster)
      suppose something goes wrong on a weekend, is there anyone I could (call|reach)
      let's say I have a problem (next week|on Sunday), (is there a person to call|would someone be there)
      let's say you get it wrong, (who checks|would a person notice)
      let's say I wanted to talk to the owner, is that (even possible|a thing)
      say I needed someone to explain it to my (mother|dad), would you have (someone|a person) for that
      say I get stuck, (what then|can I get a person)
      what if you can't (answer|help)
      what if I have a question only a (person|human) can answer
      what if I need (help|a person) at night
      what would happen if I asked for a (manager|human)
      would a (person|human) (be able to|even) tell me more than you, just out of curiosity
      would I get a person if I (called|came to a store)
      would somebody call me if there was ever a (recall|problem)
      hypothetically, (could|would) a person (be faster|give a different answer)
      hypothetically, if I wanted to complain, (who gets it|what's the process)
    `),
  },
}
