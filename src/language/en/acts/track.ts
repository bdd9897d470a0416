// Data: the words of one act. Long because it is rich, not because it does much.
import { phrases } from '../../phrase.ts'
import type { ActWords } from '../../language.ts'

/** Where is it, has it shipped, when will it come. */
export const track: ActWords = {
  verbs: ['track', 'status', 'check status', 'tracking', 'trace', 'progress', 'where is'],
  of: ['order', 'purchase', 'package', 'parcel', 'shipment', 'delivery'],
  reads: true,
  commands: phrases(`
    track {thing}[ for me]
    track down {thing}
    check (on|up on) {thing}
    check the status of {thing}
    check where {thing} (is|has got to|is right now|is at the moment|is at)
    check (whether|if) {thing} (has shipped|has been shipped|has gone out|has left yet|is on its way)
    check when {thing} (will arrive|is going to arrive|is due|is supposed to get here)
    check (how far along|how far) {thing} is
    check what's (happening|going on) with {thing}
    see where {thing} (is|is at|has got to|is now)
    see (whether|if) {thing} (has shipped|has gone out|is on its way|is moving)
    see what's (happening with|going on with|holding up) {thing}
    find out where {thing} (is|has got to|has ended up)
    find out when {thing} (is coming|will get here|is supposed to arrive)
    find out what('s happening|'s going on| happened) with {thing}
    find out (whether|if) {thing} (has shipped|is on the way|has left)
    figure out where {thing} is
    look into where {thing} is
    look up the status of {thing}
    look where {thing} is
    tell me where {thing} is[ right now| at the moment]
    tell me (whether|if) {thing} (has shipped|has left yet|is on its way|has gone out)
    tell me when {thing} (will get here|is going to arrive|is coming|is due)
    tell me what('s happening|'s going on) with {thing}
    tell me the status of {thing}
    tell me how (far along|far away) {thing} is
    tell me what stage {thing} is at
    give me (an update|a status update|the status|the latest|some news) on {thing}
    give me (an idea|a rough idea) of when {thing} will (come|arrive|get here)
    give me an arrival (date|estimate) for {thing}
    get me (an update|the status|the latest) on {thing}
    get me a status on {thing}
    get an update on {thing}
    let me know where {thing} is
    let me know (whether|if) {thing} (has shipped|is on the way|went out yet)
    let me know (how {thing} is coming along|what's happening with {thing})
    let me know when {thing} is (going to|supposed to) (arrive|get here|show up)
    show me where {thing} is
    show me the (status|tracking|progress) (of|for) {thing}
    pull up the (tracking|status) (for|of) {thing}
    bring up the tracking for {thing}
    run a status check on {thing}
    do a [quick ]check on where {thing} is
    trace {thing}
    confirm (whether|if) {thing} has (shipped|left|gone out)
    confirm where {thing} is
    confirm the (status|delivery status) of {thing}
    verify (whether|that) {thing} has (shipped|gone out)
    update me on {thing}
    catch me up on {thing}
    fill me in on (where {thing} is|what's going on with {thing})
    make sure {thing} is (on its way|actually coming|not stuck somewhere)
    explain where {thing} is
    @formal advise (on|as to) the (status|whereabouts) of {thing}
    @formal ascertain the whereabouts of {thing}
    @formal provide (an update|a status update) on {thing}
    @formal confirm the current status of {thing}
    @business advise the (shipping|delivery) status of {thing}
    @business send over the current status of {thing}
    @business confirm the expected (delivery|arrival) of {thing} so we can plan around it
    @chatty have a (little |)look and see where {thing} has got to
    @chatty see if {thing} is anywhere (near|close)
    @casual check on {thing} real quick
    @casual see what's up with {thing}
    @young check where {thing} is at
    @young see what's good with {thing}
    @elderly look where {thing} is, I (keep watching|keep looking out) for the mailman
    @elderly tell me if {thing} is on its way, dear
    @second_language say me where is {thing}
    @second_language check for me where is {thing}
    @angry find out where the hell {thing} is
    @angry tell me where {thing} (actually|really) is
    @anxious (double check|make sure) {thing} isn't lost
    @anxious make sure {thing} (hasn't gotten lost|is still coming)
    @polite kindly check on {thing}
    @terse track {thing}
    @terse check {thing}
  `),
  questions: phrases(`
    where is {thing}[ right now| now| at the moment| at]
    where's {thing}
    where (has|did) {thing} (got|end up|go)
    where exactly is {thing}
    where (is|would) {thing} (by now|be by now)
    whereabouts is {thing}
    when is {thing} (going to arrive|going to be here|coming)
    when will {thing} (get here|arrive|show up|turn up|be here|be delivered)
    when is {thing} (coming|due|arriving|supposed to arrive|getting here|going to get here)
    when (can|should) I expect {thing}
    when do you (think|reckon) {thing} will (arrive|get here|come)
    when does {thing} (ship|get here|arrive)
    when (did|does) {thing} (ship|go out|leave)
    has {thing} (shipped|shipped yet|been shipped|been sent out|gone out yet|left yet|left the warehouse)
    has {thing} (been sent|been dispatched|moved at all|left your warehouse)
    has {thing} even (shipped|left|gone out)
    has there been any (movement|progress|change) (on|with) {thing}
    has anything happened with {thing}
    is {thing} (on its way|on the way|coming|out yet|still coming|in transit|moving)
    is {thing} (going to|gonna) (get here|arrive|be here) (soon|this week|in time|on time)
    is {thing} (delayed|late|running late|stuck somewhere|held up|lost)
    is {thing} still (on schedule|on time|on track)
    is there (any news|an update|any update|any word|anything new) (on|about) {thing}
    is there a (delay|hold-up|problem) with {thing}
    is there an arrival date for {thing}
    did {thing} (ship|ship yet|go out|go out yet|leave yet|ever ship)
    did {thing} (leave|make it out of) the warehouse
    did {thing} get (shipped|sent|lost|delivered)
    what's (the status of|the latest on|the news on|happening with|going on with|up with|the deal with) {thing}
    what is the [current ]status of {thing}
    what is (happening|going on) with {thing}
    what [has ]happened (to|with) {thing}
    what's (taking|keeping) {thing} so long
    what's the hold-up (with|on) {thing}
    what's the ETA (on|for) {thing}
    what stage is {thing} at
    what day (will|is) {thing} (come|coming)
    how (far along|far away|close) is {thing}
    how long (until|till|before) {thing} (gets here|arrives|comes|ships)
    how much longer (will {thing} take|for {thing}|until {thing} gets here|do I have to wait for {thing})
    how is {thing} (coming along|getting on|doing)
    how soon will {thing} (be here|arrive|get here)
    how's {thing} (coming along|looking)
    why (is|hasn't) {thing} (taking so long|shipped yet|arrived|come yet|moved)
    why is {thing} (so late|taking this long|not here yet|still not here)
    any (news|update|word|updates) (on|about) {thing}
    any idea (where {thing} is|when {thing} will come|when {thing} gets here|how long {thing} will be)
    any (movement|progress) on {thing}
    any sign of {thing}
    anything new on {thing}
    can you (track|check on|trace) {thing}
    can you (see|tell me|check|find out) where {thing} is
    can you (see|tell|check) (if|whether) {thing} has (shipped|left|gone out)
    can you tell me when {thing} (will arrive|is coming|gets here)
    can I get (an update|a status|some news|an ETA) on {thing}
    can I (track|check on) {thing}
    could you (track|check on|check the status of) {thing}
    could you (tell me|check|find out|see) where {thing} is
    could you (give me|let me have) (an update|the latest) on {thing}
    could you tell me (how far along {thing} is|when to expect {thing})
    could I (get|have) (an update|the status) on {thing}
    do you (know|have any idea) (where {thing} is|when {thing} will be here)
    do you know (what's going on with|what happened to) {thing}
    do you have (an update|any news|any information|a date) (on|for) {thing}
    does {thing} have a (delivery|shipping) date
    should {thing} (be here by now|have been here already|have arrived already)
    shouldn't {thing} (be here by now|have arrived already|have shipped already)
    will {thing} (be here|arrive|come|get here) (soon|this week|in time|today|tomorrow)
    will {thing} (still |)make it (in time|on time)
    would you (mind checking|be able to check) (on {thing}|where {thing} is)
    @formal could you (advise|inform me) (as to|of) the (status|whereabouts) of {thing}
    @formal may I (ask|enquire) (where {thing} is|when {thing} is expected)
    @formal might I have an update on {thing}
    @polite would you be so kind as to check (on {thing}|where {thing} is)
    @polite could I trouble you for (an update|news) on {thing}
    @business what is the expected (delivery|arrival) of {thing}
    @business can you confirm (when|whether) {thing} (ships|has shipped)
    @chatty any chance you can see where {thing} has (wandered off to|got to)
    @chatty do you know if {thing} is anywhere close, by any chance
    @casual so (where's|where is) {thing} at
    @casual what's up with {thing}
    @casual (you know|got any idea) where {thing} is
    @casual is {thing} ever gonna (show up|get here)
    @young wheres {thing} at
    @young is {thing} even real at this point
    @young yo where is {thing}
    @elderly can you tell me where {thing} is, dear
    @elderly will {thing} be coming with the regular mail
    @second_language where it is {thing}
    @second_language when {thing} will arrive
    @second_language why {thing} is not arrive yet
    @angry where the (hell|heck) is {thing}
    @angry why (on earth|in the world|the hell) is {thing} (still not here|taking so long)
    @angry how (much longer|long) am I supposed to wait for {thing}
    @angry are you ever going to (send|ship|deliver) {thing}
    @angry do you people even know where {thing} is
    @anxious {thing} isn't lost, is it
    @anxious is {thing} okay, it hasn't (gone missing|been lost), has it
    @anxious what if {thing} is lost, can you (check|see)
    @terse where is {thing}
    @terse {thing}, where is it
    @terse shipped yet, {thing}
  `),
  statements: phrases(`
    I('m| am) (waiting for|still waiting for|still waiting on|waiting on) {thing}
    I'm (wondering|just wondering|curious) (where {thing} is|when {thing} will get here)
    I'm (trying to find out|trying to figure out|not sure) where {thing} is
    I'm (checking|following up|just checking) on {thing}
    I'm (asking|calling|writing) about {thing}, (it hasn't shown up|no sign of it yet|wondering where it is)
    I'm looking for (an update|news|a status update) on {thing}
    I'd like to (know|find out) where {thing} is
    I'd like (to know|an idea of) when {thing} (will arrive|gets here)
    I'd like (an update|a status update|the status) (on|of) {thing}
    I'd like to (track|check on) {thing}
    I (want|need) to (know|find out) where {thing} (is|is right now)
    I (want|need) to know (if|whether) {thing} has (shipped|left|gone out)
    I (want|need) to (track|check on) {thing}
    I need (an update|a status|an ETA|news) on {thing}
    I need to know (when {thing} is coming|what day to expect {thing}|if {thing} will be here soon)
    I just (want|need) to know (where {thing} is|when {thing} gets here|if {thing} is on its way)
    I just want (an update|some news) on {thing}
    I have (no idea|no clue) where {thing} is
    I have no idea when {thing} is (coming|supposed to arrive)
    I (haven't|have not) (heard|heard anything|heard a thing) about {thing}
    I haven't (had|got|received) any (news|updates|emails) about {thing}
    I haven't seen (any sign of|any movement on) {thing}
    I can't (tell|see|figure out) where {thing} is
    I can't tell (if|whether) {thing} has (shipped|left|moved)
    I don't (know|understand) what's (happening|going on) with {thing}
    I don't know (where {thing} is|if {thing} even shipped)
    I never got (a tracking number|a shipping email|any tracking) for {thing}
    I keep (checking|looking) and I can't (see|tell) where {thing} is
    I was (expecting|hoping) to hear something about {thing} by now
    I was (hoping|wondering if) you could (tell me|check) where {thing} is
    I was told {thing} would (be here by now|have shipped by now)
    I would like to know (the status of {thing}|where {thing} is)
    I've been (waiting for|waiting on) {thing} (forever|for ages|for a while|since last week)
    I've (heard nothing|had no news|seen no updates) (about|on) {thing}
    I've been (checking|looking) for {thing} every day
    this is about {thing}, I (want|need) to know where it is
    it would be (good|great|nice) to know (where {thing} is|when to expect {thing})
    it's been (a while|ages|longer than I expected) and I don't know where {thing} is
    just (checking on|following up on|checking in on|wondering about) {thing}
    just checking (where {thing} is|if {thing} has shipped|how {thing} is coming along)
    just (curious|wondering) (where {thing} is|when {thing} gets here)
    need to know where {thing} is
    looking for (an update|some news) on {thing}
    no (news|word|update|sign of life) (on|about) {thing} (so far|yet)
    nobody has told me (anything about|where) {thing} is
    nothing has (moved|changed|happened) with {thing} (in days|as far as I can see|for a while)
    the (website|app|site) doesn't (tell me|say|show) where {thing} is
    the tracking (link|page) (for|on) {thing} (doesn't work|won't open|shows nothing|is blank)
    the tracking for {thing} (makes no sense|confuses me|tells me nothing)
    there's been (no update|nothing|no news|no movement) on {thing}
    time for an update on {thing}
    wanted to check (on {thing}|where {thing} is)
    wondering (where {thing} is|when {thing} will show up|about {thing})
    you (haven't|never) (told|updated) me (about|on) {thing}
    {thing} (should|ought to) (be here|have been here|have come) by now, I would have thought
    {thing} is taking (forever|a long time|longer than I thought)
    @status=processing {thing} (still hasn't|hasn't) (shipped|left|gone out|moved)
    @status=processing {thing} still (says|shows|is) processing
    @status=processing {thing} has been (sitting in|stuck on) processing for days
    @status=shipped {thing} (says|is marked as|shows as) shipped but (nothing has come|I don't see it moving)
    @status=shipped {thing} shipped (a while ago|days ago) and (still isn't here|nothing since)
    @status=shipped {thing} (hasn't|still hasn't) (arrived|come|turned up|shown up)
    @status=out_for_delivery {thing} (says|has been|is) out for delivery and (nobody came|I'm still waiting|no one has come by)
    @status=out_for_delivery I got a message that {thing} (is coming today|is out for delivery)
    @status=delivered {thing} (says|is marked|shows as) delivered but (I don't have it|it's not here|there's nothing here)
    @status=delivered I was told {thing} was delivered and (I don't see it|there's nothing on the porch)
    @status=cancelled {thing} looks (cancelled|canceled) in the app and I don't know why
    @status=cancelled I don't know if {thing} is still (on|happening|coming)
    @formal I (wish|would like) to enquire (about|after) the (status|whereabouts) of {thing}
    @formal I (should be grateful for|would appreciate) an update on {thing}
    @formal I am writing to (ask about|enquire into) the status of {thing}
    @polite I'd (appreciate|be grateful for|love) an update on {thing}
    @polite I don't want to be a bother, I'm only wondering where {thing} is
    @business we need (a delivery date|an ETA|a status) for {thing}
    @business we're (waiting on|held up by) {thing} and need to know where it stands
    @business our (team|warehouse|front desk) is waiting for {thing}
    @chatty so I've been (looking out the window|running to the door) all week for {thing}
    @chatty I know you're busy but I keep wondering where {thing} is
    @casual still waiting on {thing} here
    @casual no clue where {thing} is (lol|tbh)
    @casual gotta know where {thing} is at
    @young still no {thing} lol
    @young {thing} been missing in action fr
    @young lowkey stressed about where {thing} is
    @elderly I've been (looking out|listening) for the doorbell and wonder where {thing} is
    @elderly I don't know how to check where {thing} is
    @second_language I wait for {thing} and I don't know where is it
    @second_language I want know when {thing} is coming
    @second_language until now I don't receive news of {thing}
    @angry I want to know where {thing} is, (now|today|right now)
    @angry I'm (sick|tired|fed up) of waiting for {thing}
    @angry this is (ridiculous|a joke|unacceptable), I need to know where {thing} is
    @angry nobody can tell me where {thing} is
    @anxious I'm (worried|getting worried|nervous) about {thing}
    @anxious I'm (worried|scared|starting to think) {thing} (is lost|got lost|isn't coming)
    @anxious I [really ]need {thing} to (arrive|be here) in time and I don't know where it is
    @terse need status on {thing}
    @terse waiting on {thing}
    @terse no update on {thing}
  `),
  fragments: phrases(`
    {thing} status
    {thing} status please
    {thing}, status
    status (of|on|for) {thing}
    status of {thing} please
    status update on {thing}
    status check on {thing}
    status, {thing}
    tracking (for|on) {thing}
    tracking for {thing} please
    tracking info (for|on) {thing}
    tracking update, {thing}
    update on {thing}
    update on {thing} please
    an update on {thing}, please
    an update on {thing} if (you can|you have one)
    any update, {thing}
    any news, {thing}
    any word, {thing}
    any news on {thing}
    any news on {thing} yet
    news on {thing}
    ETA (on|for) {thing}
    ETA for {thing} please
    arrival date for {thing}
    arrival time, {thing}
    delivery date for {thing}
    delivery status, {thing}
    delivery update for {thing}
    the latest on {thing}
    the latest on {thing}, please
    the whereabouts of {thing}
    location of {thing}
    progress on {thing}
    shipping status (of|for) {thing}
    shipping update, {thing}
    shipped or not, {thing}
    still waiting on {thing}
    still waiting, {thing}
    still no {thing}
    still no sign of {thing}
    no sign of {thing}
    no tracking for {thing}
    waiting on {thing}
    where, oh where, is {thing}
    {thing}, any news
    {thing}, any update
    {thing}, any idea when
    {thing}, when
    {thing}, where
    {thing}, where is it
    {thing}, where is it now
    {thing}, shipped yet
    {thing}, has it shipped
    {thing}, has it gone out
    {thing}, is it coming
    {thing}, on its way or not
    {thing}, how long still
    {thing}, still waiting
    {thing}, tracking please
    @angry {thing}, where the hell is it
    @angry still waiting on {thing}, unbelievable
    @young {thing} status pls
    @young {thing} eta pls
    @casual {thing}, what's the word
    @formal current status of {thing}, please
    @business delivery status and ETA for {thing}, please
    @second_language status of {thing}, please, I wait
  `),
  situations: phrases(`
    @!status=delivered I've been checking the mailbox every day
    @!status=delivered I've been (home|in) all (day|week) waiting
    @!status=delivered it was supposed to be (here|with me) (days ago|by now|last week)
    @!status=delivered it was meant to come (last week|by the weekend)
    @!status=delivered I'm going away (soon|this weekend|next week)
    @!status=delivered I'm leaving town (soon|on the weekend|in a few days)
    @!status=delivered I need to (plan|arrange) my week
    @!status=delivered I need to know whether to stay (in|home)
    @!status=delivered I have to arrange for someone to be home
    @!status=delivered I'd have to take time off to be home for it
    @!status=delivered it's a (birthday|Christmas|wedding|graduation|anniversary) (gift|present)
    @!status=delivered it's for my (son's|daughter's|mom's|husband's|wife's|niece's|nephew's) birthday
    @!status=delivered the (party|birthday|wedding|shower) is coming up (soon|fast|this weekend)
    @!status=delivered my (neighbor|friend) ordered after me and already has theirs
    @!status=delivered my (sister|friend|coworker) ordered the same day and got hers
    @!status=delivered the email said a few days
    @!status=delivered I paid extra for fast shipping
    @!status=delivered I was told it would be quick
    @!status=delivered I can't start the (project|job) without it
    @!status=delivered I've already (thrown out|gotten rid of) the old one
    @!status=delivered I've got (people|family|guests) coming
    @!status=delivered I (might|may) have to buy one somewhere else
    @!status=delivered I don't want it sitting (outside|on the porch) all day
    @!status=delivered packages get stolen around here
    @!status=delivered we had a lot of (snow|rain|bad weather) here
    @!status=delivered I'm (moving|off on vacation) soon
    @!status=delivered my doorbell (is broken|doesn't work)
    @!status=delivered the kids keep asking
    @!status=delivered the kids ask me every single day
    @!status=delivered I ordered it (a while ago|last week|ages ago)
    I ordered (a while back|ages ago|some time ago)
    I'm getting (a bit|kind of|a little) (worried|anxious|impatient)
    I haven't had (an email|a message|any news) (in days|since I ordered|about it)
    I haven't heard anything since the confirmation
    all I got was the (confirmation email|order confirmation)
    the tracking link (doesn't work|won't open|gives me an error)
    the tracking page (hasn't changed|won't load|is blank|makes no sense to me)
    I never got a tracking number
    I don't have a tracking number
    the app keeps (crashing|logging me out)
    I can't make sense of the tracking page
    I've looked (everywhere|all over your site) for the tracking
    I (asked|wrote) (last week|before) and nobody answered
    I called and couldn't get through
    I've been on hold (forever|for half an hour)
    I was told someone would get back to me
    @status=processing it's been stuck on (preparing|processing) (for days|all week)
    @status=processing it still says (preparing|processing|being prepared)
    @status=processing nothing has moved since I ordered
    @status=processing you already took the money
    @status=processing the money left my account right away
    @status=shipped the tracking hasn't (moved|updated) (in days|since last week|for a while)
    @status=shipped it's been (in transit|on the road) for (ages|days)
    @status=shipped the last scan was days ago
    @status=shipped it says it's in transit and nothing else
    @status=shipped it said it would be here (yesterday|by now)
    @status=out_for_delivery I've been by the door since this morning
    @status=out_for_delivery it said (today|by noon) and nobody has come
    @status=out_for_delivery I have to leave the house (soon|in an hour)
    @status=out_for_delivery the van (drove right past|went past my house)
    @status=out_for_delivery I got a text that it's coming today
    @status=delivered it says delivered but there's nothing here
    @status=delivered the app says delivered and I haven't got it
    @status=delivered I checked with the neighbors (already|and nobody has it)
    @status=delivered I've looked around the whole (house|building|porch)
    @status=delivered I was home all day and nobody rang
    @status=delivered there's no note (on the door|in the mailbox) either
    @status=delivered I just got a message saying it was dropped off
    @status=cancelled I got a strange email about it
    @status=cancelled I heard it may have been (stopped|called off)
    @status=cancelled I can't tell if it's still coming
    @anxious I'm worried it's (lost|been stolen|gone)
    @anxious I can't stop refreshing the page
    @chatty I've been like a kid waiting for Santa
    @chatty my dog barks at every van now, and it's never you
    @elderly I can't get to the store, so I depend on (it|deliveries)
    @elderly my son said I could ask here
    @business our (customer|client) is waiting for it
    @business we have a job scheduled around it
    @business the whole office is waiting for it
    @angry this is the second time I'm asking
    @angry nobody (ever replies|picks up the phone) over there
    @young I've refreshed the page like fifty times
    @second_language every day I look and nothing
    @second_language I ask already two times
    @category=kitchen I have people coming for dinner
    @category=books I need it for (class|my book club|a course)
    @category=clothing I was hoping to wear it this weekend
    @category=toys I have a very impatient five-year-old here
    @category=garden I want to get out in the yard before the weather turns
    @category=sports I have a (race|match|game) coming up
    @category=electronics I need it for work
    @category=beauty I've run out of the old one
    @category=home the room is half finished without it
    @item the {item} is for (my mom|a friend|my kid)
    @item I really need that {item}
  `),
  followUps: phrases(`
    where is {it}
    where is {it} now
    where's {it} right now
    so where is {it}
    and where is {it}
    and where is {it} now
    ok and where is {it} now
    okay, so where's {it} at
    when will {it} get here
    when will {it} arrive
    when is {it} coming
    and when will {it} be here
    so when is {it} arriving
    when can I expect {it}
    has {it} shipped
    has {it} shipped yet
    and has {it} gone out
    has {it} left yet
    did {it} ship
    is {it} on its way
    is {it} on the way yet
    so is {it} on its way
    is {it} delayed
    what's the status of {it}
    what's the status on {it} then
    and the status of {it}
    what's happening with {it}
    what's going on with {it}
    can you track {it}
    can you check on {it}
    can you check where {it} is
    can you tell me where {it} is now
    could you check the status of {it}
    could you track {it} for me
    any news on {it}
    any update on {it}
    now track {it}
    now check where {it} is
    track {it}
    track {it} for me
    check on {it}
    check the status of {it}
    then check the status of {it}
    tell me where {it} is
    tell me when {it} gets here
    give me the status of {it}
    give me an update on {it}
    let me know where {it} is
    I'd like to know where {it} is
    I want to know when {it} arrives
    I still need to know where {it} is
    how far along is {it}
    how long until {it} gets here
    good, and where is {it}
    great, so when does {it} get here
    that's the one, where is {it}
    yes that one, where is {it}
    perfect, has {it} shipped
    @angry so where the hell is {it}
    @polite would you mind checking where {it} is
    @young so wheres {it} at
    @casual ok so what's up with {it}
    @second_language and where is {it} in this moment
    @terse status of {it}
  `),
  near: {
    question: phrases(`
      how long does (shipping|delivery) (usually|normally|generally) take
      how long do {thing} (usually|normally|typically) take (to arrive|to ship|to get here)
      how long (does it take|is it) (before|until) {thing} (ship|leave the warehouse)
      how long (do {thing} stay|is the) in processing (as a rule|normally)
      how does (tracking|delivery|shipping) work
      how do I (track|follow) {thing} (myself|on the website|in the app)
      how do people track {thing} (in general|without an account)
      how often (does the tracking page|do tracking pages) update
      how accurate are the (delivery dates|tracking updates|arrival estimates)
      how late (in the evening|at night) do (you|drivers) deliver
      how will I (know|be told) when something ships
      how fast (is|are) (express|standard|regular) (shipping|delivery|deliveries)
      what does (processing|shipped|out for delivery|in transit) (mean|actually mean)
      what is the difference between (processing and shipped|shipped and out for delivery)
      what happens if (I'm not|nobody's|no one's) home when (it's delivered|a package comes)
      what happens (when|if) a package (is|gets) (lost|stolen|delayed)
      what time of day do (deliveries|packages) (usually|normally) (come|arrive)
      what days do you (deliver|ship)
      what are your (delivery|shipping) (times|options)
      what counts as a business day for (shipping|delivery)
      when do {thing} (usually|normally|generally) ship
      when do you consider a package lost
      when is the cut-off for same-day shipping
      where do you ship from
      where do {thing} ship from
      which (days|hours) do you deliver
      which shipping option is the fastest
      who (delivers|ships) your {thing}
      why does tracking (sometimes|often) (stop updating|not move for days)
      why do some {thing} ship (faster than others|in two boxes)
      do you (deliver|ship) on (weekends|Saturdays|Sundays|holidays)
      do you (send|give) (tracking numbers|a tracking link) (for every order|with all orders)
      do you (text|email) people when something ships
      do drivers (ring|knock|leave packages outside)
      do I (have to|need to) sign for (packages|deliveries)
      does (someone|anybody) have to be home for (a delivery|deliveries)
      does every order (come with|get) a tracking number
      does express (come|arrive) on weekends
      are (deliveries|{thing}) (slower|later) around the holidays
      is (express|faster) shipping (available|an option)
      is there (a way|an app) to follow deliveries on a map
      is there someone I can call if a driver gets lost
      can I (pick|choose) a delivery (day|time)
      can {thing} be left with a neighbor
      can you leave packages (at the back door|with the doorman) in general
    `),
    near_miss: phrases(`
      (it|the package|my order) (just arrived|came this morning|showed up today), (all good|just letting you know|no worries)
      (never mind|forget it|ignore me), the (doorbell just rang|package just came|mailman was just here)
      never mind, I see (it's out for delivery|the tracking) (in the app|now)
      my order (came|arrived) (early|faster than I thought), (nice work|great job)
      the (package|parcel|delivery) (arrived|came) (safe and sound|in perfect shape|right on time)
      the driver was (so nice|very friendly|lovely), just wanted to say
      the delivery guy even carried it (up the stairs|inside), (five stars|what a nice man)
      you got it here (so fast|in no time), impressive
      last time it took (forever|ages), this time it was (so quick|much better)
      I got the tracking number (already|by email), (no need to check|thanks anyway)
      I'm tracking it in the app (already|as we speak), no need to (check|do anything)
      I'm not in a hurry (for my order|with it), just (saying|so you know)
      no need to track (anything|it), I (was wondering how it works|had a general question)
      don't check anything (yet|now), I just want to know (how tracking works|what the words mean)
      don't track it for me, I (like doing that|want to do it) myself
      I haven't ordered yet, just (wondering how fast you are|thinking about it)
      I haven't bought anything, (just|I'm only) asking how delivery works
      I'm thinking of ordering, (is delivery quick as a rule|do things usually come fast)
      I'll check the tracking (tonight|tomorrow) and come back if there's a problem
      I'll wait (a few more days|until the weekend) before I (ask|worry)
      my (friend|neighbor|cousin) is still waiting for a package from another (store|shop), poor thing
      my neighbor's package (came to|was left at) my house and I already (gave it to her|took it over)
      my (friend|coworker) says you're (faster|quicker) than (everyone else|the others)
      my order with another (store|company) (never came|got lost), so I'm trying you (next|now)
      I lost track of time and nearly missed (your sale|the sale)
      I keep track of my spending in a spreadsheet, (works great|so satisfying)
      I've lost track of how many (times|things) I've ordered here, (love it|oops)
      is there a track on (the album|that record) you'd recommend
      do you sell (track shoes|track pants|toy train tracks)
      what's the weather like where your warehouse is
      where are you (guys|all) (located|based)
      where is your (head office|nearest store|warehouse)
      where did you get that (picture|photo) on the home page
      when will the (sale|new collection|summer sale) (start|begin)
      when will you (have|get) (new stock|more colors)
      when is your next sale (coming|starting)
      has anyone ever told you your packaging is (beautiful|really nice)
      any news on the (sale|store opening|new range)
      the tracking page looks (great|so much better) since the update
      your tracking emails are (great|really helpful|a bit much)
    `),
    hypothetical: phrases(`
      if I (ordered|bought something) (today|now|tonight), when would it (arrive|get here|come)
      if I (order|buy) (today|before noon), would it (come|get here) (this week|by the weekend)
      if I (chose|picked|paid for) express, how (fast|soon) would it come
      if I'm (not home|out|at work) when it comes, what (happens|will the driver do)
      if I were away (that day|on vacation), could (a neighbor take it|you hold it)
      if a package got lost, (what would you do|would you send another|who would pay)
      if (a|my) package (was|were) stolen, would (you replace it|I get my money back)
      if something (got|were) delayed, would you (tell me|let me know)
      if the tracking ever stopped (moving|updating), (what should I do|how long should I wait)
      if there were a (storm|strike), would (deliveries|{thing}) stop
      if I lived in (Alaska|Hawaii|the middle of nowhere), how long would it take
      if I ordered two things, would they (come together|arrive on the same day)
      if I ordered on a Friday, when would it ship
      if I ordered on a holiday, would anything happen before the next day
      if nobody (opens|answers) the door, do you try again
      if the driver can't find my (house|building), (will they call|what then)
      if the box were too big for the mailbox, where would they leave it
      if my building has no doorman, where would a package go
      if it said delivered and I didn't have it, what would (you do|I need to do)
      if I don't get a tracking number, does that mean it hasn't shipped
      if I wanted it on a certain day, could I choose
      suppose I (order|ordered) something tonight, (how soon does it ship|when would I have it)
      suppose a package never (came|showed up), what would you do
      suppose I'm on vacation when it comes, (is it left outside|what happens)
      suppose it arrived late, would I get the shipping fee back
      let's say it (gets lost|never arrives), (what then|who pays)
      let's say I need something by the weekend, is that (even possible|realistic)
      say I order something big, (do you call first|does it come on a truck)
      say something ships late, (do you send an email|would I hear about it)
      what if I'm not (home|in) when the driver comes
      what if a package gets (lost|stolen|wet)
      what if it (comes|arrives) while I'm on vacation
      what if I need something in a (rush|hurry)
      what would you do if a package (went missing|got lost)
      what would happen if I missed the (delivery|driver)
      would it be faster if I (picked it up|came to get it|paid extra)
      would I be able to track it if I ordered as a guest
      would you tell me if something (got|was) delayed
      hypothetically, if I ordered (right now|this minute), when would it be here
      hypothetically, how long before you call a package lost
    `),
  },
}
