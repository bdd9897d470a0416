// Data: the words of one act. Long because it is rich, not because it does much.
import { phrases } from '../../phrase.ts'
import type { ActWords } from '../../language.ts'

/** Look an order, record, booking, account or document up. */
export const find: ActWords = {
  verbs: ['lookup', 'look up', 'find', 'locate', 'pull up'],
  of: ['order', 'purchase'],
  reads: true,
  commands: phrases(`
    find {thing}[ for me]
    (pull|bring|call|get) up {thing}[ for me]
    pull {thing} up[ on your (screen|end)]
    look up {thing}[ for me]
    look {thing} up[ in your system]
    look for {thing} in your (system|records)
    locate {thing}
    (track|hunt) {thing} down in your (system|records)
    see if you can find {thing}
    check (if|whether) you (have got|have) {thing} (on file|in your system|in there)
    check that {thing} (exists|is in your system|actually went through)
    have a (look|quick look) (for|at) {thing}
    take a (look|quick look) at {thing}
    open {thing}[ on your side]
    open up {thing} (so we can go through it|so we can both look at it|for me)
    get {thing} up (on your screen|in front of you)
    get me the details (of|for|on) {thing}
    show me (the details of|what's in|what you have for) {thing}
    show me {thing}
    tell me what's in {thing}
    tell me what {thing} (was for|contains|includes)
    tell me what I (bought|got) with {thing}
    dig {thing} out
    dig out {thing}[ for me]
    see what you('ve got| have) for {thing}
    see what comes up for {thing}
    confirm (that you have|you've got|that you can see) {thing}
    verify that {thing} is in your (system|records)
    @formal retrieve {thing}
    @formal retrieve the (record|details|particulars) (of|for) {thing}
    @formal provide me with the details (of|for) {thing}
    @formal confirm the details (of|for) {thing}
    @business pull the (record|file|details) (on|for) {thing}
    @business bring {thing} up so I can (reconcile|check) it (against|with) our (books|purchase order|records)
    @business send over what you have on {thing}
    @chatty have a little look and see if {thing} comes up
    @chatty (have a rummage|have a dig around) for {thing}
    @chatty see if you can find {thing}, I'm (hopeless|useless) with (this stuff|paperwork)
    @casual pull {thing} up real quick
    @casual (grab|snag) {thing} for me
    @young find {thing} rq
    @young pull up {thing} real quick
    @elderly find {thing}, dear, I don't know how to do it (myself|on here)
    @elderly look {thing} up on your computer
    @second_language find for me {thing}
    @second_language search {thing} in your system
    @second_language check {thing} and say me what is inside
    @angry just find {thing}
    @angry actually look for {thing} this time
    @anxious (check|make sure) {thing} is really there
    @anxious double check that you can see {thing}
    @terse find {thing}
    @terse look up {thing}
    @polite kindly look up {thing}
    search for {thing}
    search your (records|system|orders) for {thing}
    run a search for {thing}
    read me back what's (on|in) {thing}
    read {thing} back to me
    go through {thing} with me
    go into {thing} and (tell me what you see|read me the details)
    remind me what (was in|I got with) {thing}
    refresh my memory on {thing}
    give me (the details|a rundown|the full details) (of|on) {thing}
    give me everything you have on {thing}
    let me know what you (see|have) for {thing}
    let me (see|have) the details (of|for) {thing}
    look into your (records|system) and find {thing}
    figure out (what was in|what happened to the record of) {thing}
  `),
  questions: phrases(`
    can you (find|see|locate|look up) {thing}
    could you (find|look up|pull up|bring up) {thing}
    are you able to (find|see|pull up|look up) {thing}
    do you (see|have) {thing} (on your end|on file|in your system|in there)
    do you see {thing}
    have you got {thing} (there|on file|on your end|in the system)
    is {thing} (in your system|on file|showing up|showing on your end|in there somewhere)
    is there any (sign|record|trace) of {thing}
    is it possible to (find|look up|pull up) {thing}
    would you be able to (find|look up|locate|pull up) {thing}
    would you mind (finding|looking up|pulling up) {thing}
    what (was|is) in {thing}
    what [exactly ]was (in|on) {thing}
    what did I (buy|get) with {thing}
    what (do you have|have you got) (for|on|under) {thing}
    what does (your system|it) (say|show) for {thing}
    what's (on|in) {thing}
    what comes up (for|when you search) {thing}
    what can you (tell me about|see on|see for) {thing}
    what are the details (of|for|on) {thing}
    what name is {thing} under
    which items (are|were) (in|on) {thing}
    how many things (are|were) in {thing}
    how much did I (pay|spend) (for|on) {thing}
    how much (was|is) {thing} (in total|all together)
    when did I (place|make) {thing}
    did {thing} (go through|actually go through|register|get recorded)
    did you (get|receive) {thing}
    does {thing} (exist|come up|show up)[ on your side]
    does {thing} (ring a bell|look right to you)
    does anything come up (for|when you look for) {thing}
    any (chance|way) you (can|could) (find|pull up|look up) {thing}
    any (sign|record|trace) of {thing}
    where (can I|do I) (find|see) the details (of|for) {thing}
    how do I get to see {thing}
    @formal might I ask you to (locate|look up|retrieve) {thing}
    @formal would it be possible to (retrieve|locate|look up) {thing}
    @formal may I have the details of {thing}
    @polite would you (kindly look|be so kind as to look) up {thing}
    @polite could I (bother|trouble) you to (find|look up) {thing}
    @business can you pull the (record|details) (on|for) {thing}
    @business do your records (show|include) {thing}
    @chatty is there any way you could have a little look for {thing}
    @chatty can you see {thing} at all, or have I (dreamt|imagined) it
    @casual can u find {thing}
    @casual (you got|got) {thing} there
    @casual mind pulling up {thing}
    @young can u pull up {thing} rq
    @young yo can you find {thing}
    @elderly can you see {thing} on your (computer|machine)
    @elderly could you find {thing} for me, my eyes aren't what they were
    @second_language you can find {thing}
    @second_language is possible to find {thing}
    @second_language can you search {thing} for me
    @angry (why can't anyone|how hard can it be to) find {thing}
    @angry can somebody there (actually|finally) find {thing}
    @anxious you do have {thing}, right
    @anxious did {thing} go through, I never (saw|got) anything
    @terse got {thing}
    @terse can you see {thing}
    can I get the details (of|for|on) {thing}
    can I (see|check) what was in {thing}
    can we (look at|go over|start with) {thing}
    could we (go over|go through|look at) {thing}
    could I (get|have|see) (the details of|a copy of what's in) {thing}
    could you tell me (what was in|what I got with|what's on) {thing}
    can you tell me (what's in|what you have for|if you have) {thing}
    can you check (whether you have|if you've got|if you can see) {thing}
  `),
  statements: phrases(`
    I('m trying| need) to find {thing}
    I'm looking for {thing}
    I'd like to (find|look up|see) {thing}
    I want to (see|look up|check what's in) {thing}
    I need (you to find|someone to look up|to look at) {thing}
    I need (the details of|to see what was in|some information on) {thing}
    I need to (know|see|check) what (was|is) in {thing}
    I (can't|cannot|can't seem to) find {thing}[ anywhere]
    I can't (find|see) {thing} (in my account|on the website|on your site|in the app)
    I('ve lost| lost) track of what was in {thing}
    I (forgot|can't remember|don't remember) what I (bought|got) with {thing}
    I don't (remember|recall) what was in {thing}
    I have a question about {thing}, so I need (you to pull it up|it pulled up) first
    I'm (calling|writing|messaging) about {thing}, can't find it on my (end|side)
    I'm not sure (you have|you ever got|I placed) {thing}
    I'm not sure {thing} (went through|was ever recorded)
    I was hoping you could (find|look up|pull up) {thing}
    I was wondering (if|whether) you could (find|look up|pull up) {thing}
    I would like (the details of|to see) {thing}
    I wanted to (double check|go over|look at) what's in {thing}
    I just (need|want) to see (what's on|what was in|the details of) {thing}
    I just want to (make sure|be sure|confirm) you (have|got) {thing}
    I'm wondering what's (in|on) {thing}
    I'm trying to (remember|work out|figure out) what I bought with {thing}
    I'm trying to (pull|bring) up {thing} and (nothing happens|it won't load|I can't)
    I've (been looking|looked everywhere) for {thing} and (can't find it|no luck)
    I've (no idea|forgotten) what was in {thing}
    I never got a (receipt|confirmation) (for|with) {thing}, so I want to see (it's there|you have it)
    it would (help|be great|be good) if you could (find|look up|pull up) {thing}
    it would be (helpful|great) to see (the details of|what was in) {thing}
    this is about {thing}, you'll have to (look it up|find it) for me
    let's (start with|look at|pull up) {thing}
    let me see {thing}
    let me (have|get) the details (of|for) {thing}
    my (app|account|order history) doesn't show {thing}
    my account (won't let me|doesn't let me) (open|see) {thing}
    nothing (comes|came) up when I (search for|look for) {thing}
    {thing} (isn't|is not) (showing up|showing|coming up) (in my account|in the app|on your site|when I log in)
    {thing} (has vanished|has disappeared|is missing) from my account
    {thing} (should be|ought to be|must be) (in your system|on file|in there somewhere)
    {thing} won't (open|load) (for me|in the app|on my phone)
    the (site|app|website) won't (show me|let me see|let me open) {thing}
    there (should|ought to) be a record of {thing}
    you (should|must) have {thing} (on file|in your system|somewhere)
    @formal I (would appreciate|should be grateful for) the details of {thing}
    @formal I am (writing|contacting you) to request the details of {thing}
    @formal I (require|request) a record of {thing}
    @formal I wish to (review|consult) {thing}
    @business I need the (details|line items|breakdown) (of|for) {thing} for our (records|bookkeeping|accountant)
    @business our (accounts department|bookkeeper|office) needs (the details of|a record of) {thing}
    @business we need to (review|see|check) {thing}
    @business we're (reconciling|matching up) our (statements|purchases) and need {thing} pulled up
    @polite I'd (appreciate|be grateful) if you could (find|look up|pull up) {thing}
    @polite I'd be so grateful if you could (find|locate) {thing}
    @chatty so I'm trying to find {thing} and I'm (getting nowhere|going round in circles)
    @chatty silly me, I (can't for the life of me|just can't) find {thing}
    @chatty I know this is a funny one but I (forgot|can't remember) what's in {thing}
    @casual need to see what's in {thing}
    @casual tryna find {thing}
    @casual gonna need you to pull up {thing}
    @casual can't find {thing} lol
    @young need {thing} pulled up
    @young i literally cannot find {thing}
    @young ngl I forgot what was in {thing}
    @elderly I'm (afraid I|sorry, I) can't find {thing} on (this tablet|the computer)
    @elderly my (grandson|daughter|granddaughter) placed it for me and I can't find {thing}
    @elderly I don't (see well|know where to look), so I'd like you to find {thing}
    @second_language I search {thing} but I (don't|can not) find
    @second_language I need that you find {thing}
    @second_language I want see what is in {thing}
    @angry I (want|need) {thing} found, (now|today)
    @angry I've asked (twice|three times) now and nobody can find {thing}
    @angry nobody (over there|at your company) seems able to find {thing}
    @angry don't tell me (you can't find|there's no record of) {thing}
    @anxious I'm (worried|scared|afraid) {thing} (didn't go through|got lost in the system|was never saved)
    @anxious I'm (worried|nervous) because I can't see {thing} anywhere
    @anxious I just want to be sure {thing} is (really there|in your system)
    @terse need {thing}
    @terse need (details on|info on) {thing}
    @terse can't find {thing}
  `),
  fragments: phrases(`
    {thing}
    {thing} please
    {thing}, please
    {thing} details
    details (for|of|on) {thing}
    details on {thing} please
    order details, {thing}
    info (on|about) {thing}
    info on {thing} please
    lookup, {thing}
    looking for {thing}
    just looking for {thing}
    trying to find {thing}
    trying to (locate|pull up) {thing}
    can't find {thing}
    couldn't find {thing} (online|in the app|in my account)
    quick lookup, {thing}
    quick search for {thing}
    quick look at {thing}
    a quick look at {thing} please
    everything you have on {thing}
    whatever you have (on|for|under) {thing}
    contents of {thing}
    what's in {thing}
    what was in {thing} again
    the details of {thing}, if you (can|could|don't mind)
    record of {thing}
    any record of {thing}
    any trace of {thing}
    anything (under|for) {thing}
    summary of {thing}
    search, {thing}
    this one, {thing}
    it's {thing}
    about {thing}, what was in it
    need the details, {thing}
    need to look at {thing}
    {thing}, what was in it
    {thing}, what's in that one
    {thing}, can you see it
    {thing}, got it there
    {thing}, do you have it
    {thing}, is it in the system
    {thing}, is that one in there
    {thing}, pull it up
    {thing}, look it up
    {thing}, details please
    {thing}, full details
    {thing}, the whole thing please
    @business details of {thing} for our (files|records|books)
    @business copy of {thing} for accounting
    @formal particulars of {thing}, please
    @young {thing} pls
    @casual {thing} pls, what's in it
    @second_language information of {thing}
    @second_language please, {thing}
    @angry {thing}, for the third time
  `),
  situations: phrases(`
    I (deleted|must have deleted|accidentally deleted) the confirmation email
    the confirmation email never (came|arrived|showed up)
    I never got a confirmation[ email]
    I can't find the (email|receipt|confirmation) anywhere
    I can't find my (receipt|paperwork|confirmation)
    my receipt (went through the wash|is nowhere to be found|got thrown out)
    I threw (the receipt|the paperwork|the packing slip) away
    I lost (the email|my receipt|the paperwork) with the (details|order number) on it
    I got a new phone and (lost all my emails|the app doesn't show anything|everything's gone)
    I'm locked out of my account
    I can't (log in|get into my account|sign in)
    I forgot my password and can't get in
    your (app|site|website) keeps (logging me out|crashing|freezing)
    the (app|website) (only shows|just shows) a blank page
    my order history (is|comes up) empty
    my account shows (no orders at all|nothing)
    the link in the email (doesn't work|goes nowhere|just gives an error)
    I checked out as a guest
    I checked out as a guest so I can't see it anywhere
    I don't have an account[ with you]
    I (made|placed) it on my (phone|work computer|husband's laptop|wife's phone|tablet)
    my (wife|husband|son|daughter|mom|dad) placed it (for me|and can't find the email)
    my (partner|roommate|assistant) used my email for it
    I have a few orders (going|on the go) and I'm (mixing them up|getting confused)
    I've ordered a few times (lately|this month) and can't keep them straight
    I order from you a lot and lose track
    I want to (order the same thing again|reorder the same one)
    I want to make sure I didn't order (twice|the wrong one|two of them)
    I might have clicked the button twice
    the page (froze|crashed|timed out) right (after I paid|when I hit pay)
    my internet (cut out|dropped) while I was checking out
    I'm not sure the payment went through
    there's a charge on my card I (can't place|don't recognize|can't match to anything)
    I'm going through my (card|bank) statement
    I'm (doing|sorting out) my (taxes|budget|expenses)
    I need it for (my expenses|my taxes|a warranty claim|my insurance)
    I need (the numbers|the total) for an expense report
    I'm (trying to keep|keeping) track of (my spending|what I've bought)
    I have it written down somewhere but (can't read my own handwriting|can't find the note)
    I only have the (number|email), nothing else
    that's all (the information|the info) I have
    all I have is what's on (the slip|this scrap of paper|the card statement)
    I'm (at work|on the road|on my phone) and can't get to my email
    it was (a while|a few weeks|a couple of months) ago
    it's been a while, I know
    it was a (birthday|Christmas|wedding|housewarming) (present|gift)
    somebody gave it to me and I only have the slip
    @chatty I'm the worst at keeping (receipts|emails)
    @chatty my inbox is (a disaster|a mess), honestly
    @chatty I've been through every drawer in the house
    @elderly I'm not very good with (computers|these things|all this online business)
    @elderly my (grandson|granddaughter|son) usually does this for me
    @elderly I wrote it down on the calendar
    @business I'm (closing|doing) the books for the (month|quarter)
    @business our auditor is asking (for it|about it)
    @business I took over these orders from a colleague who left
    @business we have several (orders|purchases) open with you
    @anxious I'm worried somebody else (used my card|got into my account)
    @anxious I keep thinking I did something wrong at checkout
    @angry I've been looking for it for an hour
    @angry the last (person|agent) I spoke to couldn't find it
    @angry your website is (useless|a joke|impossible to use)
    @young I had it in a screenshot and now it's gone
    @young I was half asleep when I ordered
    @second_language the email is in spam maybe, I don't find it
    @second_language I don't understand the page on your site
    @item I can't remember which (one|order) the {item} was in
    @item I know I (bought|ordered) a {item} but not much else
    @item I want to get (another|a second) {item} like it
    @category=books I want to know which titles I already have
    @category=clothing I want to see which size I (got|ordered) last time
    @category=electronics I need the exact model for the warranty
    @category=toys I need to know if I already got the kids that one
    @status=delivered it already came, I just need the details
  `),
  followUps: phrases(`
    (look|pull) {it} up then
    pull {it} up for me
    pull {it} up again
    can you find {it}
    can you pull {it} up again
    can you show me {it} again
    could you bring {it} back up
    could you look {it} up again
    okay, look {it} up
    ok so find {it}
    so what was in {it}
    and what was in {it}
    what was in {it} again
    what was in {it}, I already forgot
    and what's in {it} exactly
    what are the details of {it}
    what else was in {it}
    how much was {it} again
    how many things were in {it}
    when did I place {it}
    when did I order {it}
    give me the details of {it}
    give me the full details of {it}
    show me {it}
    show me what's in {it}
    let me see {it}
    let's have a look at {it}
    let's look at {it} first
    I'd like to see {it}
    I'd like the details of {it}
    I need the details of {it} now
    I want to see what was in {it}
    now open {it}
    now pull up {it}
    now find {it}
    then look {it} up for me
    go ahead and look {it} up
    go on then, find {it}
    yes, find {it}
    right, can you find {it}
    tell me more about {it}
    tell me what's in {it}
    read {it} back to me
    remind me what was in {it}
    any details on {it}
    details of {it} please
    do you see {it} there
    do you have {it} there
    is {it} in your system
    and is {it} in the system
    @angry just look {it} up already
    @polite would you mind looking {it} up
    @terse look {it} up
    @casual pull {it} up real quick
    @young pull {it} up rq
    @second_language please search {it}
  `),
  near: {
    question: phrases(`
      how do I (find|look up) (my own|past|old) {thing} (myself|on the website|in the app)
      how do people usually (look up|find) {thing}
      how far back can (you|customers) (see|look up) {thing}
      how long do you (keep|hold on to) {thing}[ on file]
      how long do {thing} stay (in your system|on file|in my account)
      how are {thing} numbered
      what does an order number (look like|usually look like)
      what do the letters in an order number (mean|stand for)
      what do I need (to look up|to find|for looking up) {thing}
      what information do you (need|ask for) to (find|look up) {thing}
      what details do you keep (about|on) (customers|{thing})
      where (is|do I find) the order number (in general|on the receipt|on the package|in the email)
      where on the (website|site|app) (are|do I see) past {thing}
      where in the email would the order number be
      where do guest {thing} show up
      do I need an account to (look up|see) {thing}
      do you need the (order number|email) (to find|when looking for) {thing}
      do you keep {thing} from (years ago|before last year)
      do you send (a confirmation|an email) for every order
      do you look {thing} up by (phone number|name|last name)
      is it possible to (search|look up) {thing} by (name|phone number|zip code)
      is there a page (where I can see|with) all (my|past) {thing}
      is there a way to (print|download|export) {thing}
      can (anyone|somebody else|my husband|my wife) (look up|see) my {thing}
      can customers (look up|see) {thing} (on their own|without calling)
      can you find {thing} with just a (name|phone number)
      can I see {thing} from (a few years ago|before I had an account)
      who can see my {thing}
      who at your company can look at my {thing}
      how soon after buying do {thing} show up in (the system|my account)
      how secure (is|are) the {thing} you keep
      why do some {thing} not show in (the app|an account)
      what happens to (old|guest) {thing}
      what time do new {thing} usually show up in the app
      are {thing} (deleted|removed) after a while
      are guest {thing} (linked|added) to an account later
      does the app (keep|show) all my {thing}
      does it matter which email (I use|people use) (to look up|for) {thing}
    `),
    near_miss: phrases(`
      (never mind|forget it), I found (it|the order|the email)[ myself]
      (never mind|no worries), the confirmation just (came|showed up|landed)
      I found it, it was in my (spam|junk) folder all along
      I found the order number, nothing (needed|else needed) right now
      I already looked it up (myself|on the site), thanks to you all
      I looked everything up (yesterday|this morning), all (good|fine)
      I managed to find it in the app after all
      you already found it for me (yesterday|last time), just (saying thanks|wanted to say it helped)
      your colleague looked it up for me (earlier|yesterday), all sorted
      don't look anything up yet, I (just have a question|only want to know how it works)
      don't pull anything up, I'm just (curious|asking)
      no need to look (anything|it) up, I was only asking how
      no need to search, I have (it|the details) right here
      I'm not asking you to find (anything|an order) right now
      I'm not looking for an order, I just want to (chat|ask something)
      I don't have an order yet, just (looking around|browsing)
      I haven't ordered (anything|a thing) yet
      I'm still looking for the order number, (give me a minute|hang on|one sec)
      (hang on|one sec|hold on), I'm looking for the order number
      let me (find|dig out) my email first, I'll (be back|come back to you)
      I'll look it up myself (later|tonight)
      I'll find the number and get back to you
      my (friend|sister|neighbor) lost (her|the) order number with another store, (so annoying|what a mess)
      my mom keeps all her order confirmations in a binder
      looking things up on your site is (so easy|really simple), well done
      your search page is (great|awful), just so you know
      the new order history page looks (great|nice|confusing)
      I love that I can look up my {thing} in the app
      I find your website really (clear|easy|confusing)
      I find it hard to choose between so many things
      I can't find a (good gift|present) for my (dad|sister), it's impossible every year
      I'm looking for a gift for my (dad|mom|boss), no idea where to start
      I can't find anything I like in the sale
      I'm looking for something in blue, just (browsing|having a look around)
      I'm looking forward to my order
      I finally found time to sit down and unpack everything
      last year you (lost|couldn't find) one of my {thing}, but that's (water under the bridge|all settled now)
      in order to find your store, I had to ask three people
      in order to save time, I usually order everything at once
      it was easy to find everything this time
      my dog found the package before I did
    `),
    hypothetical: phrases(`
      if I (lost|were to lose) the order number, (how would you find it|what would I do|would you still find it)
      if I ever lost my confirmation, could you still find {thing}
      if I used a different email next time, would you [still ]find it
      if I had only the (email|phone number), would that be enough to find {thing}
      if somebody gave you my email, could they see my {thing}
      if a stranger had my order number, (what could they see|would you tell them what's in it)
      if I checked out as a guest, would {thing} still show up (later|in your system)
      if I placed two {thing} with the same email, how would you tell them apart
      if I closed my account, would you still have my {thing}
      if I changed my email, what would happen to my old {thing}
      if I deleted the app, would I lose my {thing}
      if my (wife|mother|sister) called, could she look up my {thing}
      if I ordered today, when would I be able to look it up
      if I mistyped my email at checkout, would you ever find it
      if an order didn't go through, would you see anything (at all|on your end)
      if I forgot which email I used, what would you (need|ask for)
      if I wanted to see what I bought years ago, would that be (possible|a problem)
      if I wanted to look up a gift someone bought me, could I
      suppose I lost (my phone|all my emails), how would I find my {thing}
      suppose I only know (the date|my name), is that enough to find something
      suppose somebody else wanted to look up my {thing}, would you (let them|check who it is)
      suppose I had two accounts, could you see {thing} from both
      let's say I lost the receipt, what would you need from me
      let's say I (order|buy) something tonight, will I be able to see it (right away|at once)
      say I ordered by phone, would that show up in my account
      say I bought something as a gift, could the other person look it up
      what if I don't (have|know) the order number
      what if I forgot which email I used
      what if two people have the same name, how do you find the right {thing}
      what would you need if I ever had to look up {thing}
      what would happen to my {thing} if you (changed|updated) your system
      would you be able to find {thing} without (a number|an email) at all
      would it help (to have|if I had) the receipt, in case I ever need to look something up
      would I need the order number if I (came back|wrote again) next week
      hypothetically, could you find {thing} by (credit card|phone number)
      hypothetically speaking, how far back could you go
    `),
  },
}
