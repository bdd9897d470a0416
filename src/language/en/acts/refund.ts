// Data: the words of one act. Long because it is rich, not because it does much.
import { phrases } from '../../phrase.ts'
import type { ActWords } from '../../language.ts'

/** Money back for something bought, with or without sending it back. */
export const refund: ActWords = {
  verbs: ['refund', 'return', 'reimburse', 'money back', 'give back', 'chargeback'],
  of: ['order', 'purchase', 'payment', 'item', 'product', 'transaction', 'charge', 'refund', 'money'],
  reads: false,
  commands: phrases(`
    refund {thing}[ for me]
    refund {thing} (in full|completely|to my card|to the card I used)
    refund me for {thing}[ in full]
    refund my (money|payment) for {thing}
    refund the (money|cost|full amount|payment) (for|of) {thing}
    refund the whole (thing|amount) (for|on) {thing}
    refund {money} (for|on|of) {thing}
    refund me {money} (for|on|of) {thing}
    refund just {money} of {thing}
    give me my money back for {thing}
    give me a [full ]refund (for|on) {thing}
    give me {money} back (for|on|from) {thing}
    give me back (my money|what I paid) for {thing}
    give me back {money} (for|of what I paid for) {thing}
    get me (a refund|my money back) (for|on) {thing}
    get me {money} back on {thing}
    get (a|the) refund (going|started|under way|moving) (for|on) {thing}
    get my money back (for|on) {thing}
    send me my money back for {thing}
    send my money back for {thing}
    send {money} back to me for {thing}
    put the money (for|from) {thing} back on my card
    put {money} (for|from) {thing} back on my card
    put through a refund (for|on) {thing}
    put a refund through (for|on) {thing}
    put in a refund (for|on) {thing}
    put a partial refund of {money} through for {thing}
    process a refund (for|on) {thing}
    process my refund for {thing}
    process a [partial ]refund of {money} (for|on) {thing}
    start a refund (for|on) {thing}
    start the refund [process ]for {thing}
    start a refund of {money} for {thing}
    issue a refund (for|on) {thing}
    issue me a refund (for|on) {thing}
    issue a {money} refund (for|on) {thing}
    set up a refund for {thing}
    sort out a refund (for|on) {thing}
    sort me out with a refund for {thing}
    arrange a refund (for|on) {thing}
    arrange for me to get my money back for {thing}
    initiate a refund for {thing}
    open a refund (request|claim) for {thing}
    do a refund (for|on) {thing}
    do a partial refund of {money} on {thing}
    make a refund (for|on) {thing}
    credit me for {thing}
    credit my (card|account) for {thing}
    credit {money} back (for|on) {thing}
    credit me {money} (for|on) {thing}
    return my money for {thing}
    return {money} to my card for {thing}
    pay me back for {thing}
    pay me back {money} (for|on) {thing}
    reimburse me for {thing}
    reimburse {money} (for|on) {thing}
    reverse the (charge|payment) (for|on) {thing}
    take {money} off what I paid for {thing}
    let me have my money back (for|on) {thing}
    make sure I get my money back for {thing}
    knock {money} off {thing} and send it back to me
    @!not_received return {thing} (for|and get) (a refund|my money back)
    @!not_received take {thing} back and refund me
    @!not_received take {thing} back and give me my money
    @!not_received start a return (for|on) {thing}
    @!not_received set up a return (for|on) {thing}
    @!not_received arrange (a|the) return (for|of) {thing}
    @!not_received put {thing} down as a return
    @!not_received let me (return|send back) {thing}
    @!not_received let me (return|send back) {thing} and get my money back
    @formal process the reimbursement of {thing}
    @formal reimburse the (sum|amount) of {money} for {thing}
    @formal arrange reimbursement for {thing}
    @formal refund the purchase price of {thing}
    @business issue a credit (for|against) {thing}
    @business credit our (account|card) for {thing}
    @business credit {money} to our account for {thing}
    @chatty see about getting my money back (for|on) {thing}
    @chatty work your magic and get me a refund on {thing}
    @casual hook me up with a refund on {thing}
    @casual run a refund on {thing} for me
    @casual refund {thing} real quick
    @young run me my money back for {thing}
    @young refund {thing} rq
    @elderly give me my money back for {thing}, dear
    @elderly see that I get my money back for {thing}
    @second_language give me back the money of {thing}
    @second_language make the refund of {thing}
    @second_language return to me the money for {thing}
    @angry refund {thing} (right now|immediately|today)
    @angry give me my [damn ]money back for {thing}
    @angry refund every (cent|penny) of {thing}
    @angry stop stalling and refund {thing}
    @anxious make sure the refund for {thing} actually goes through
    @terse refund {thing}
    @terse refund {money} on {thing}
    @polite kindly refund {thing}
  `),
  questions: phrases(`
    can I (get|have) a refund (for|on) {thing}
    can I (get|have) my money back (for|on) {thing}
    can I (get|have) {money} back (for|on|from) {thing}
    can I (get|have) a partial refund of {money} (for|on) {thing}
    can I (ask for|claim|put in for) a refund (for|on) {thing}
    can I be refunded (for|on) {thing}
    can I be refunded {money} for {thing}
    can you refund {thing}
    can you refund me (for|on) {thing}
    can you refund me {money} (for|on) {thing}
    can you (process|start|issue|put through|do) a refund (for|on) {thing}
    can you give me my money back (for|on) {thing}
    can you (put|send) the money for {thing} back (to|on) my card
    can we (sort out|set up|do|start) a refund (for|on) {thing}
    could I (get|have) a refund (for|on) {thing}
    could I (get|have) my money back (for|on) {thing}
    could I get {money} back (for|on) {thing}
    could you (refund|please refund) {thing}
    could you (process|start|arrange|issue|sort out) a refund (for|on) {thing}
    could you give me {money} back on {thing}
    could you see that I'm refunded for {thing}
    could we just (do a refund|refund) {thing}
    do you think I (can|could) get (a refund|my money back) (for|on) {thing}
    how about (a refund|my money back) (for|on) {thing}
    how about {money} back (for|on) {thing}
    how do I get (my money back|a refund|refunded) (for|on) {thing}, I'd like it (done|started) now
    is it possible to (get|have) (a refund|my money back) (for|on) {thing}
    is it possible to get {money} back on {thing}
    is there any (way|chance) (I|you) (can|could) (get|do) a refund (for|on) {thing}
    may I (have|get|ask for) a refund (for|on) {thing}
    may I have {money} back for {thing}
    might I (have|ask for) my money back (for|on) {thing}
    would it be possible to (get|have|receive) (a refund|my money back) (for|on) {thing}
    would it be (okay|all right) to get (my money back|a refund) (for|on) {thing}
    would you (refund|please refund) {thing}
    would you mind (refunding|processing a refund for|starting a refund for) {thing}
    would you be able to (refund|refund me for|give me my money back for) {thing}
    will you (refund|give me my money back for|issue a refund for) {thing}
    will you give me {money} back for {thing}
    what about (a refund|my money) for {thing}
    what do you say to (a refund|{money} back) on {thing}
    why (don't you|not) just refund {thing}
    any chance of (a refund|getting my money back|my money back) (for|on) {thing}
    any chance of {money} back (for|on) {thing}
    any way to get (refunded|my money back) (for|on) {thing}
    @!not_received can I (return|send back|bring back) {thing}
    @!not_received can I return {thing} (for a refund|and get my money back)
    @!not_received could I (return|send back) {thing} (for a refund|and get my money back)
    @!not_received can you take {thing} back and refund me
    @!not_received can you (start|set up|open|arrange) a return (for|on) {thing}
    @!not_received could you (start|set up|arrange) a return (for|on) {thing}
    @!not_received would you take {thing} back and refund me
    @!not_received is it possible to return {thing}
    @formal would you kindly (refund|reimburse me for) {thing}
    @formal may I request (a refund|reimbursement) (for|of) {thing}
    @formal could reimbursement be arranged for {thing}
    @formal could you arrange for [the sum of ]{money} to be refunded (for|on) {thing}
    @polite would you be so kind as to (refund {thing}|start a refund for {thing})
    @polite could I trouble you for a refund (on|for) {thing}
    @business can we get (a credit|credited) for {thing}
    @business could you credit us {money} (for|on) {thing}
    @business who approves refunds on your side, and can {thing} be credited
    @chatty is there any way, any way at all, to get my money back on {thing}
    @chatty do you think we could do a little refund on {thing}
    @casual (can I|any chance I can) get my cash back for {thing}
    @casual can u do a refund on {thing}
    @casual mind refunding {thing}
    @young can i get my money back for {thing} or nah
    @young can u refund {thing} pls
    @elderly could I have my money back for {thing}, if it isn't too much trouble
    @elderly can you return my money for {thing}, dear
    @second_language you can give back the money for {thing}
    @second_language is possible to have the money back of {thing}
    @second_language can you make me refund for {thing}
    @angry (when|so when) are you (going to|gonna) refund {thing}
    @angry are you going to refund {thing} or not
    @angry why do I have to beg for a refund on {thing}
    @angry can I just get my damn money back for {thing}
    @anxious I can still get (my money back|a refund) for {thing}, can't I
    @anxious you will refund {thing}, won't you
    @anxious would I be able to get a refund on {thing}, I hope so
    @terse can you refund {thing}
    @terse refund possible on {thing}
  `),
  statements: phrases(`
    {cause}, I want my money back for {thing}
    {cause}, so I'd like a refund (for|on) {thing}
    {cause} and I'd like my money back (for|on) {thing}
    {cause}, so please refund {thing}
    I want (a refund|my money back) (for|on) {thing} because {cause}
    I want (a refund|my money back) (for|on) {thing}, {cause}
    I'd like to be refunded for {thing}, {cause}
    I'd like {money} back (for|on) {thing} because {cause}
    I need (a refund|my money back) (for|on) {thing} since {cause}
    {cause}, I think {money} back (for|on) {thing} would be fair
    I'd like (a refund|my money back|to be refunded|to get my money back) (for|on) {thing}
    I'd like to (request|ask for|claim|get) a refund (for|on) {thing}
    I'd like (a partial refund of {money}|{money} back|{money} refunded) (for|on) {thing}
    I'd like the money for {thing} (back|back on my card|returned)
    I'd like {thing} (refunded|to be refunded|refunded in full)
    I'd (prefer|rather have) (a refund|my money back) (for|on) {thing}
    I'd be happy with {money} back (for|on) {thing}
    I would like (a refund|my money back|a full refund) (for|on) {thing}
    I would like {money} (back|refunded) for {thing}
    I want (a refund|my money back|a full refund|to be refunded) (for|on) {thing}
    I want {thing} refunded
    I want the (money|full amount|payment) for {thing} (back|refunded)
    I want {money} (back|refunded) (for|on|from) {thing}
    I need (a refund|my money back|to get my money back|to be refunded) (for|on) {thing}
    I need {thing} refunded
    I need {money} (back|refunded) (for|on) {thing}
    I need to (request|ask for|get|claim) a refund (for|on) {thing}
    I'm (asking for|requesting|looking for|after|hoping for) a refund (for|on) {thing}
    I'm (looking|hoping|trying) to get (a refund|my money back) (for|on) {thing}
    I'm (asking for|looking for) {money} back (for|on) {thing}
    I'm not (happy|satisfied) with {thing} and (want|would like) (a refund|my money back)
    I'm (done with|through with) {thing}, just (refund it|give me my money back)
    I'll take (a refund|my money back|{money} back) (for|on) {thing}
    I think I'm (owed|due) (a refund|my money back|{money}) (for|on) {thing}
    I (believe|feel|think) I should (get|have) (a refund|my money back) (for|on) {thing}
    I was hoping (for|to get) (a refund|my money back) (for|on) {thing}
    I was hoping to get {money} back (for|on) {thing}
    I was wondering (if|whether) I could (get|have) (a refund|my money back) (for|on) {thing}
    I just want (my money back|a refund|my money) (for|on) {thing}
    I just want {money} back (for|on) {thing}
    I don't want a (replacement|voucher|store credit), I want (my money back|a refund) (for|on) {thing}
    I have to ask for (a refund|my money back) (for|on) {thing}
    I've decided (I want|to ask for) (a refund|my money back) (for|on) {thing}
    it's (a refund|my money back) I want (for|on) {thing}
    this is about {thing}, I (want|would like) (a refund|my money back)
    {thing} (needs|has) to be refunded
    {thing} (should be|ought to be|must be) refunded
    {thing} should be refunded (in full|to my card)
    {thing} is no good to me, I want (a refund|my money back)
    {thing}, I'd like (a refund|my money back)
    {thing} was a (disappointment|letdown|mistake) and I('d like| want) my money back
    {thing} didn't work out and I('d like| want) (a refund|my money back)
    a refund (for|on) {thing} (would be great|would be good|is what I'm after|is all I want)
    a refund of {money} (for|on) {thing} (would be fair|would do|is fine with me)
    all I want is (my money back|a refund) (for|on) {thing}
    looking (for|to get) a refund (for|on) {thing}
    my money back for {thing} is all I (want|ask)
    the (only|best) thing that would (help|fix this) is a refund (for|on) {thing}
    the money for {thing} should (come|go) back (to my card|to me)
    there should be (a refund|{money} back) (for|on) {thing}
    you can (refund|go ahead and refund) {thing}
    you (owe me|should refund me) for {thing}
    you owe me {money} (for|on) {thing}
    @!not_received I('d like| want| need) to (return|send back) {thing}
    @!not_received I('d like| want| need) to return {thing} (for a refund|and get my money back)
    @!not_received I want to send {thing} back and (get my money back|be refunded)
    @!not_received I'm (sending|shipping) {thing} back and (want|would like) (a refund|my money back)
    @!not_received I'm returning {thing} and (want|expect|would like) (a refund|my money back)
    @!not_received I'd like to (start|set up|arrange|request) a return (for|on) {thing}
    @!not_received I need to (start|set up|arrange) a return (for|on) {thing}
    @!not_received I've decided to (return|send back) {thing}
    @!not_received {thing} (is going|has to go|needs to go|is coming) back
    @!not_received {thing} is going back and I('d like| want) my money
    @formal I (am writing|wish) to request (a refund|reimbursement) (for|of) {thing}
    @formal I (hereby request|request) (a full refund|reimbursement) (for|of) {thing}
    @formal I would (appreciate|be grateful for) (a refund|reimbursement) (for|of) {thing}
    @formal I must ask you to refund {thing}
    @formal I request that {money} be refunded (for|in respect of) {thing}
    @polite I'd (really appreciate|be so grateful for) a refund (for|on) {thing}
    @polite I hate to (ask|be a pain), but I'd like my money back (for|on) {thing}
    @polite I'm sorry to ask, I'd like (a refund|{money} back) (for|on) {thing}
    @business we('d like| need) (a refund|a credit|to be credited) (for|on) {thing}
    @business we('re| are) requesting a (full|complete) refund (for|of) {thing}
    @business we expect a credit of {money} (for|against) {thing}
    @business our (office|accounts department) is requesting a refund (for|of) {thing}
    @chatty so I've been thinking about it and I'd really like my money back for {thing}
    @chatty okay so long story short, I want a refund (for|on) {thing}
    @chatty I feel bad even asking, but I'd love to get my money back on {thing}
    @casual gonna need (a refund|my money back) (for|on) {thing}
    @casual wanna get (a refund|my money back) (for|on) {thing}
    @casual yeah so I want my money back for {thing}
    @casual looking to get my cash back on {thing}
    @young i need my money back for {thing} ngl
    @young need a refund on {thing} asap
    @young yeah no I want a refund on {thing}
    @elderly I would like my money returned for {thing}
    @elderly I live on a pension and would like my money back for {thing}
    @elderly in my day you just took it back to the store, so how about my money for {thing}
    @second_language I want that you give me the money back for {thing}
    @second_language I wish the refund for {thing}
    @second_language I need return of money for {thing}
    @angry I want my [damn ]money back (for|on) {thing}
    @angry I demand (a refund|a full refund|my money back) (for|on) {thing}
    @angry I want {thing} refunded, (now|today|no excuses)
    @angry I (expect|want) every cent of {thing} back
    @angry this is (a joke|robbery|unacceptable), I want my money back for {thing}
    @angry no more (excuses|vouchers|apologies), I want a refund (for|on) {thing}
    @angry worst (purchase|money) I ever (made|spent), refund {thing}
    @anxious I [really ]need to get my money back for {thing}
    @anxious I'm (hoping|praying) I can [still ]get a refund (for|on) {thing}
    @anxious I (can't afford to|can't) lose the money (on|for) {thing}, I'd like it back
    @terse want (a refund|my money back) (for|on) {thing}
    @terse need a refund (for|on) {thing}
    @terse want {money} back (for|on) {thing}
  `),
  fragments: phrases(`
    refund (for|on|of) {thing}
    refund for {thing} please
    refund please, {thing}
    refund, {thing}
    refund on {thing}, please
    refund of {money} (for|on) {thing}
    refund of {money} for {thing} please
    full refund (for|on) {thing}
    full refund please, {thing}
    full refund, {thing}
    partial refund (for|on) {thing}, {money}
    partial refund of {money}, {thing}
    partial refund please, {money} for {thing}
    money back (for|on) {thing}
    money back for {thing} please
    money back please, {thing}
    money back, {thing}
    my money back for {thing}
    my money for {thing}, please
    a refund (for|on) {thing}, please
    a refund for {thing}, that's all
    a refund for {thing} if (possible|that's possible)
    just a refund (for|on) {thing}
    just the money back (for|on) {thing}
    just {money} back (for|on) {thing}
    {money} back (for|on) {thing}
    {money} back on {thing} please
    {money} refund for {thing}
    {thing}, refund
    {thing}, refund please
    {thing}, full refund
    {thing}, full refund please
    {thing}, money back
    {thing}, money back please
    {thing}, {money} back
    {thing}, {money} refund please
    {thing}, partial refund of {money}
    {thing} refund
    {thing} refund please
    {thing}, no thanks, refund please
    cash back for {thing}
    credit for {thing}
    credit for {thing} please
    reimbursement for {thing}
    refund request (for|on) {thing}
    refund request, {thing}
    refund claim for {thing}
    new refund request, {thing}
    requesting a refund for {thing}
    requesting a refund, {thing}
    @!not_received return (for|of) {thing}
    @!not_received return {thing}, refund please
    @!not_received return please, {thing}
    @!not_received return and refund (for|of) {thing}
    @!not_received return request, {thing}
    @!not_received returning {thing}
    @!not_received returning {thing}, refund please
    @!not_received {thing}, return
    @!not_received {thing}, return and refund
    @business credit note for {thing}
    @business credit of {money} for {thing}
    @formal reimbursement of {thing}, please
    @angry refund {thing}, end of story
    @angry my money back for {thing}, now
    @young refund pls, {thing}
    @casual refund on {thing} pls
    @second_language refund of money, {thing}
  `),
  situations: phrases(`
    I paid (with my credit card|with my debit card|by card|online)
    I still have the (receipt|confirmation email|order email)
    I have the (receipt|invoice) right here
    I have (all the emails|everything in writing)
    I've (been a customer|been shopping with you|ordered from you) for years
    I've never asked for (a refund|anything like this) before
    this is the first time I've (asked|had) to do this
    this is [only ]my (first|second) order with you
    I (don't usually|hardly ever|never) complain
    I (don't|do not) want store credit
    I don't want a (voucher|replacement|gift card)
    I'm not interested in (an exchange|a replacement|store credit)
    a replacement (won't help|is no use to me)
    I already (bought|ordered|got) one (somewhere else|from another store)
    I found (another one|what I need) somewhere else in the meantime
    I'd like the money back on the (same card|card I paid with)
    back to the same card is fine
    I closed the (chat|window) by mistake last time
    I (wrote|emailed|asked) last week and (heard nothing|got no answer)
    I filled in the form on your site and (nothing happened|heard nothing)
    the form on your (site|website) (doesn't work|keeps giving me an error)
    I couldn't find (the button|where to do it) (on the site|in the app)
    the (app|website) won't let me (do it|start one) myself
    I looked at the policy and I should be (fine|covered|inside the window)
    I'm (still|well) within the (window|return period)
    I know I'm supposed to (ask here|go through you)
    money is (tight|a bit tight) (this month|right now)
    I (need|could use) the money for (rent|bills|groceries|something else)
    that was (a lot of|no small) money (for me|for us)
    I saved up for (months|a while) (for it|to buy it)
    my bank (told me to ask|said to start with) you first
    my (wife|husband|sister|friend) said I should ask
    my (wife|husband) is not (happy|amused)
    I'd [really ]like to (get|have) this sorted (today|this week)
    I just want this (over with|done|behind me)
    I'm (trying|hoping) to stay (calm|polite) here
    I'm (disappointed|very disappointed|let down)
    I expected better (from you|than this)
    I [really ]liked your store until now
    I'll (happily|probably) order again, just not this
    it's nothing (personal|against you)
    no hard feelings
    I hope (this is|it's) not too much trouble
    I hope this is the right place to ask
    I don't know how this works
    I've never (done|had to do) this before
    it was (a gift|a present|meant to be a present)
    it was meant for my (son's|daughter's|mom's|dad's) birthday
    I bought it for my (mom|dad|sister|brother|nephew|niece|wife|husband)
    I bought it for (a trip|a party|the holidays|our new place)
    the (party|trip|birthday) has (come and gone|been and gone)
    @!not_received @status=delivered I've still got the (box|packaging|tags)
    @!not_received @status=delivered it's (all packed up|boxed up|back in the box) (and ready to go|by the door)
    @!not_received @status=delivered I kept (all the packaging|the original box)
    @!not_received @status=delivered I can drop it off (anywhere|tomorrow|any day)
    @!not_received @status=delivered I can (print a label|print the label here)
    @!not_received @status=delivered I don't have a printer for the label
    @!not_received @status=delivered I have it right here in front of me
    @!not_received @status=delivered it's been sitting (in the hall|by the door|on the counter) since
    @!not_received @status=delivered it came (last week|a few days ago|the other day)
    @!not_received @status=delivered it only (came|arrived) (yesterday|a few days ago|this week)
    @!not_received @status=delivered I opened it (last night|this morning|as soon as it came)
    @defective I took (photos|pictures) of everything
    @defective I have (photos|pictures|a video) if you need (them|proof)
    @defective I can send (photos|pictures) if you (need|want) them
    @defective @item I've had a {item} like it before and never had trouble
    @wrong_item I can send a photo of (what came|what I got)
    @wrong_item I checked the order twice, so it's not my mistake
    @wrong_item the packing slip has the right thing on it
    @not_received I asked (all my neighbors|everyone in the building)
    @not_received I've looked everywhere it could have been left
    @not_received I've waited long enough
    @not_received I gave it (another week|plenty of time)
    @not_received I'm not waiting any longer
    @changed_mind I know it's (my own fault|on me|not your fault)
    @changed_mind there's nothing wrong with it
    @changed_mind it hasn't been used
    @changed_mind I should have thought about it longer
    @angry I want this (sorted|done|settled) today
    @angry I'll (dispute it with my bank|go to my bank) if I have to
    @angry I've (wasted|spent) enough time on this
    @angry what a waste of (money|time)
    @angry I'm never (ordering|buying) from you again
    @anxious I'm worried I'll (lose the money|never see the money again)
    @anxious I keep thinking about that money
    @chatty you know how it is, you order something and it never goes like in the picture
    @chatty it's been one of those weeks
    @elderly I'm on a (pension|fixed income)
    @elderly my daughter helped me order it
    @young that was like my whole (paycheck|allowance)
    @business we need it settled before (month end|the end of the quarter)
    @business our accounts department is asking
    @second_language sorry for my English
    @second_language I never make this before
    @item it was for a {item} I (needed|wanted) (badly|for ages)
    @category=clothing the tags are still (on|attached)
    @category=electronics I've already wiped my data off it
  `),
  followUps: phrases(`
    refund {it}
    refund {it} please
    refund {it} then
    then refund {it}
    just refund {it}
    go ahead and refund {it}
    ok refund {it}
    okay, please refund {it}
    yes, refund {it}
    and refund {it}
    so can you refund {it}
    can you refund {it}
    can you refund {it} for me
    can you refund that one
    can I get a refund on {it}
    can I get a refund for {it}
    can I get my money back for {it}
    can I have my money back on {it}
    could I get a refund on {it} then
    could you refund {it}
    could you start a refund for {it}
    could you process a refund for {it}
    I'd like a refund for {it}
    I'd like a refund on {it} then
    I'd like my money back for {it}
    I'd like {it} refunded
    I want a refund for {it}
    I want my money back for {it}
    I want {it} refunded
    I need a refund on {it}
    in that case refund {it}
    in that case I want my money back for {it}
    in that case I'd like a refund on {it}
    then I want a refund for {it}
    then I'd like my money back for {it}
    well then I'd like to be refunded for {it}
    that's the one, refund {it}
    that's the one I want refunded
    that's the one I want my money back for
    yes that one, refund {it} please
    yes that's it, can I get a refund
    right, start a refund for {it}
    alright, start a refund for {it}
    start a refund for {it}
    process a refund on {it}
    give me my money back for {it}
    give me {money} back on {it}
    refund {money} on {it}
    can I get {money} back on {it}
    I'd like {money} back for {it}
    @!not_received can I return {it}
    @!not_received can I send {it} back
    @!not_received I'd like to return {it}
    @!not_received I want to send {it} back
    @!not_received I want to return {it} and get my money back
    @!not_received then I'm sending {it} back
    @angry just refund {it} already
    @polite would you mind refunding {it}
    @polite might I have a refund for {it}
    @young ok refund {it} pls
    @casual yeah just refund {it}
    @second_language then I want money back for {it}
    @terse refund {it}
  `),
  near: {
    question: phrases(`
      what is your (refund|return) policy
      what's the (refund|return) policy (on|for) (sale items|gifts|opened items|used things)
      what counts as a (good|valid) reason for a refund
      what condition does something have to be in (to return it|for a refund)
      what do I need (for a return|to get a refund|to return something)
      what happens after (I|someone) (asks|ask) for a refund
      what happens to (returned things|shipping costs) (after a refund|when something is refunded)
      how do (refunds|returns) work[ in general| with you| here]
      how long do (refunds|returns) (usually|normally|generally) take
      how long does it take for (a refund|the money) to (show up|come through|reach the card)
      how long (do I have|do people have|is the window) to (return things|ask for a refund|send something back)
      how many days (do I have|are there) (to return something|for a refund)
      how are refunds (paid|paid out|sent)
      how do I return (something|things) (in general|by mail)
      how does (a partial refund|returning a gift) work
      when (do|would) refunds [usually ](show up|arrive) (on the card|in the bank)
      when does the return window (start|begin|close)
      where do I (send|take|drop off) returns
      where can I (read|find) (your|the) (refund|return) (policy|rules|conditions)
      who pays for (return shipping|the postage on returns)
      who decides (on|about) refunds
      which (items|things) (can't|cannot) be (returned|refunded)
      is return shipping free
      is there a (fee|charge|restocking fee) for (returns|returning things|sending something back)
      is there a (time limit|deadline) (for|on) (refunds|returns)
      is it possible to return (gifts|opened things|sale items)
      is the shipping (cost|fee) refunded (too|as well)
      are (sale items|gift cards|used things|opened boxes) (refundable|returnable)
      are refunds [always ](paid|made) to the (same|original) card
      are there things you (don't|won't) (refund|take back)
      do you (offer|do|give) (refunds|partial refunds|exchanges|store credit)
      do you refund (shipping|postage|the tax) (too|as well)
      do you (accept|take) returns (without a receipt|in stores|by mail)
      do you take back (opened|used|worn) things
      do you charge for returns
      do I (need|have to keep) the (original box|receipt|packaging) to (return something|get a refund)
      do I have to give a reason (for a refund|when returning something)
      do gift cards get refunded
      does a refund go (to the card|back to the card) or is it store credit
      does the refund include (shipping|tax)
      can (gifts|sale items|opened items) be (returned|refunded)
      can you (return|exchange) things (in a store|without a receipt) (here|with you)
      can (I|people) return (part of an order|just one item)
      why do refunds take (so long|several days)
      why is there a limit on (returns|refunds)
    `),
    near_miss: phrases(`
      don't refund (it|anything) yet, (just asking how it works|I only want to know how it works|I'm still deciding)
      don't (start|process) a refund (yet|now), I (just have a question|want to talk to my wife first|may keep it)
      please don't refund it, I (decided|want) to keep it
      no refund needed, (just letting you know|I only wanted to leave some feedback|I'm happy with it)
      no refund (needed|necessary), I (love|like) it
      I don't want (a refund|my money back), (it's great|I just wanted to tell you|just saying)
      I'm not asking for (a refund|my money back), (just wondering how it works|just curious|just venting)
      I'm not (returning|sending back) anything, (just|only) (curious about the rules|asking)
      I (was going to|thought about) (return|returning) it, but (it grew on me|I'll keep it|my wife loves it)
      I changed my mind about the (refund|return), I'm keeping it
      I was going to ask for my money back, but (I got it working|it's fine now|all good now)
      (never mind|forget) the refund, (I'm keeping it|it works now|we sorted it out)
      (never mind|scratch that), I'll (keep it|hold on to it)
      my refund (came through|arrived|landed|showed up) (today|this morning|yesterday), (thanks to all of you|all good|nothing else needed)
      the refund (came|hit my card|is in my account) (already|this morning), (that was quick|well done|much appreciated)
      the money is [already ]back (on|in) my (card|account), (all done|all good|case closed)
      you already refunded (me|it), (just wanted to confirm it arrived|all good|I'm happy)
      I got my refund (last week|a few days ago), (no complaints|you were great)
      my (friend|sister|neighbor) got (a refund|her money back) from you and was (thrilled|really happy|impressed)
      my (friend|brother) returned something (here|with you) once and (said it was easy|had no trouble)
      my (neighbor|coworker) is still waiting for a refund from another (store|company), (what a mess|poor guy)
      another store refused (to refund me|my refund), so I'm (shopping here now|glad I switched to you)
      just (reading|going through) your refund policy, it's (clear|pretty generous|longer than my lease)
      your return policy is (great|really generous|the reason I shop here)
      your refund page (looks|is) (great|much clearer now)
      I appreciate that you (do|offer) refunds at all, (many don't|others don't)
      I'm [just ]comparing return policies (between stores|before I buy)
      I haven't bought (anything|it) yet, (just checking the return policy|only asking about returns)
      I want to know your return policy before I (buy|order)
      before I (order|buy), I want to (understand|know about) returns
      I'm waiting for my tax refund before I (order|buy) anything else
      my tax refund [finally ]came, so I'm going shopping
      I got my deposit back from my landlord, (new couch time|finally)
      I returned from (vacation|my trip) yesterday, what a pile of mail
      I'm returning to your store after (years|a long break), nice to be back
      I'd return the favor if I could, your (team|colleague) was (great|so kind)
      many happy returns to your team on the anniversary
      my (keyboard's return key|return key) is sticking, sorry for the short messages
      I'll think about it and (let you know|come back) if I want to return it
      I'll try it for a few [more ]days before I decide about (returning it|a refund)
      @!not_received I'll wait and see if it grows on me before I send anything back
    `),
    hypothetical: phrases(`
      if I were to (return|send back) something, (would I get the full amount|would shipping be refunded|how would I do it|who would pay the postage)
      if I (were to ask|asked) for a refund, (how long would it take|would I get cash or credit|would I need a reason)
      if I (returned|sent back) (half|part) of an order, (would I get part of the money|how much would I get back)
      if I (don't|didn't) like it, could I (send it back|return it|get my money back)
      if it (doesn't|didn't) fit, can I (return it|send it back)
      if it (breaks|broke) (in a month|after a year), would I [still ](get my money back|be covered)
      if I (lost|lose) the receipt, could I still (return something|get a refund)
      if I open the box, can I still (return it|get a refund)
      if I bought it (in a sale|with a coupon|as a gift), would it be refundable
      if I (paid|pay) with a gift card, where (would|does) a refund go
      if my card (expired|were cancelled), where would a refund go
      if I closed my bank account, how would you refund me
      if I missed the return window by a day, would you (still take it|make an exception)
      if I got two and returned one, would that be (okay|a problem)
      if something came (broken|damaged), would I have to (send it back|pay for the return)
      if something never arrived, would you (refund|reship) it
      if somebody gave me something from you, could I return it (without telling them|for cash)
      if the price (dropped|went down) next week, would you refund the difference
      if I changed my mind (later|in a week), (would that be okay|could I still return it)
      if I cancelled before it ships, would that (be|count as) a refund
      if I used it once, could it still go back
      if I threw away the box, (could I still return it|would that be a problem)
      suppose I (don't like|hate) it, (can it go back|what are my options)
      suppose it arrives (broken|late), (do I get my money back|what do you do)
      suppose I wanted my money back (someday|later), how would that work
      suppose I return a gift, who gets the money
      let's say I (buy|order) two sizes, can I return (one|the one that doesn't fit)
      let's say it (breaks|stops working) after a month, (what then|am I covered)
      let's say I wanted to return something, what would the steps be
      say I (order|bought) the wrong size, is it (easy|possible) to return
      say I return it after three weeks, is that (too late|still okay)
      what if I (change my mind|don't like it|never use it)
      what if it doesn't (fit|work|look right) when it comes, (can I return it|do you take it back)
      what if I (lose|lost) the (receipt|box)
      what would I get back if I returned only (one thing|half)
      what would happen if I (asked for a refund|returned it) (late|after the window)
      would I (get|be given) the full amount if I ever (returned|sent back) something
      would you (take something back|refund something) if (the box was open|it had been used once)
      would shipping be (refunded|included) if I [ever ](sent|had to send) something back
      hypothetically, if I wanted a refund, (what would I need|how would I go about it)
      hypothetically, could someone return (a gift|something) without a receipt
    `),
  },
}
