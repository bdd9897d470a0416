// Data: the words of one act. Long because it is rich, not because it does much.
import { phrases } from '../../phrase.ts'
import type { ActWords } from '../../language.ts'

/** Send something that is on its way, or about to be, to another address. */
export const redirect: ActWords = {
  verbs: [
    'update address', 'change address', 'set address', 'update shipping', 'change shipping',
    'set shipping', 'redirect', 'reroute', 'address',
  ],
  of: ['address', 'order', 'delivery', 'package', 'parcel', 'shipment'],
  reads: false,
  commands: phrases(`
    send {thing} to {address}[ instead]
    send {thing} to {address} (instead of the old address|rather than my old place|and not the one on file)
    ship {thing} to {address}[ instead]
    ship {thing} to {address} (instead of what's on there|and not the old place)
    deliver {thing} to {address}[ instead]
    have {thing} (sent|shipped|delivered) to {address}[ instead]
    get {thing} (sent|delivered|shipped) to {address}[ instead]
    redirect {thing} to {address}
    reroute {thing} to {address}
    forward {thing} to {address}
    move {thing} [over ]to {address}
    direct {thing} to {address}
    make {thing} go to {address}[ instead]
    make sure {thing} (goes|gets sent|is delivered) to {address}
    make the (shipping|delivery) address {address} (for|on) {thing}
    make it {address} for {thing}
    change the (address|shipping address|delivery address) (on|for|of) {thing} to {address}
    change where {thing} is going to {address}
    change {thing} to [go to ]{address}
    change {thing} so it (goes|ships|comes) to {address}
    switch {thing} [over ]to {address}
    switch the (address|delivery address|shipping address) (on|for) {thing} to {address}
    swap the address (on|for) {thing} (to|for) {address}
    update the (address|shipping address|delivery address) (on|for) {thing} to {address}
    update {thing} (with|to) (the new address, |my new address, |){address}
    correct the address (on|for) {thing} to {address}
    fix the address (on|for) {thing}, it should be {address}
    fix the (shipping|delivery) address (on|for) {thing} to {address}
    set the (delivery address|shipping address|address) (of|on|for) {thing} to {address}
    put {address} (on|down for) {thing}[ instead]
    put {address} as the (delivery|shipping) address (for|on) {thing}
    use {address} for {thing}[ instead]
    use {address} as the (delivery|shipping) address (for|on) {thing}
    replace the address (on|for) {thing} with {address}
    amend the [delivery ]address (on|for) {thing} to {address}
    edit the address (on|for) {thing} to {address}
    edit {thing} so it goes to {address}
    take the old address off {thing} and put {address} on
    note the new address for {thing}, {address}
    bring {thing} to {address}[ instead]
    drop {thing} off at {address}[ instead]
    re-address {thing} to {address}
    point {thing} to {address}
    reship {thing} to {address}
    change the (address|shipping address|delivery address) (on|for) {thing}
    change where {thing} (is going|is being sent|gets delivered)
    change the address {thing} is (going|being sent|shipping) to
    change the destination (of|for) {thing}
    update the (address|shipping address|delivery address|shipping details) (on|for) {thing}
    update where {thing} is (going|being sent)
    correct the (address|shipping address|delivery address) (on|for) {thing}
    fix the (address|shipping address|delivery address) (on|for) {thing}
    switch the (address|delivery address) (on|for) {thing}
    edit the (address|shipping address) (on|for) {thing}
    put (a different|a new|the right|my new) address on {thing}
    put {thing} (under|down for) (a different|my new) address
    send {thing} (somewhere else|to a different address|to my new place|to another address)
    send {thing} to (a new|another|the right) address
    ship {thing} to (a different|my new|another) address
    deliver {thing} to (a different|another|my new) address
    redirect {thing}[ for me]
    redirect {thing} to (a different|another|my new) address
    reroute {thing}[ to a different address]
    swap out the address on {thing}
    make sure {thing} goes to (the right|my new) address
    replace the address on {thing}
    stop {thing} going to the (old|wrong) address
    @formal amend the (delivery|shipping) address (of|for) {thing}
    @formal have the delivery address (of|for) {thing} amended to {address}
    @formal arrange for {thing} to be delivered to {address}
    @formal direct {thing} to the following address, {address}
    @business change the ship-to [address ](on|for) {thing} to {address}
    @business update the ship-to (on|for) {thing}
    @business have {thing} delivered to our (office|new office|site) at {address}
    @business redirect {thing} to our (warehouse|branch|other office) at {address}
    @chatty be a star and send {thing} to {address}[ instead]
    @chatty work some magic and get {thing} to {address}[ instead]
    @casual just send {thing} over to {address}
    @casual switch {thing} over to {address} real quick
    @casual ship {thing} to my new place, {address}
    @young send {thing} to {address} instead lol
    @young switch {thing} to my new spot, {address}
    @elderly send {thing} to {address}, dear
    @elderly write down {address} for {thing}
    @second_language change for me the address of {thing} to {address}
    @second_language make that {thing} come to {address}
    @second_language put the new address {address} for {thing}
    @angry send {thing} to {address}, like I asked
    @angry fix the damn address on {thing} to {address}
    @angry change the address on {thing} (before it's too late|now) to {address}
    @anxious make sure {thing} [really ]goes to {address}
    @anxious change the address on {thing} to {address} before it (leaves|goes out)
    @anxious double check that {thing} goes to {address}
    @terse send {thing} to {address}
    @terse change {thing} to {address}
    @terse change address on {thing}
    @polite kindly send {thing} to {address}[ instead]
    @polite kindly update the address on {thing} to {address}
  `),
  questions: phrases(`
    can you send {thing} to {address}[ instead]
    can you (ship|deliver|redirect|reroute) {thing} to {address}
    can you change the (address|delivery address|shipping address) (on|for) {thing} to {address}
    can you (change|update|fix|correct) the address (on|for) {thing}
    can you (make|have) {thing} go to {address}[ instead]
    can you put {address} on {thing}[ instead]
    can you still (change|update) the address (on|for) {thing}
    can you still send {thing} to {address}
    can you use {address} for {thing}[ instead]
    can {thing} (go|be sent|be shipped|be delivered) to {address}[ instead]
    can {thing} still (go|be sent|be redirected) to {address}
    can {thing} be (redirected|rerouted|changed) to {address}
    can {thing} go to a different address
    can I (change|update|switch) the (address|delivery address|shipping address) (on|for) {thing}
    can I (change|update|switch) the address (on|for) {thing} to {address}
    can I (have|get) {thing} (sent|delivered|shipped) to {address}[ instead]
    can I still (change|update) (the address on|where you send) {thing}
    can I redirect {thing} (to {address}|to a different address|somewhere else)
    can we (change|switch|update) the address (on|for) {thing} to {address}
    can we send {thing} to {address}[ instead]
    could you (send|ship|deliver|redirect|reroute) {thing} to {address}[ instead]
    could you (change|update|correct|switch) the (address|delivery address|shipping address) (on|for) {thing} to {address}
    could you (change|update|correct) the address (on|for) {thing}
    could {thing} (go|be sent|be delivered|be redirected) to {address}[ instead]
    could I (change|update) the (address|delivery address) (on|for) {thing}[ to {address}]
    could I have {thing} (sent|delivered|redirected) to {address}[ instead]
    could we get {thing} to {address}[ instead]
    do you think {thing} could (go|be sent) to {address}[ instead]
    do you think you (could|can) send {thing} to {address}[ instead]
    how do I get {thing} sent to {address}, can you do that
    how about sending {thing} to {address}[ instead]
    is it (possible|still possible|too late) to (change|update) the address (on|for) {thing}
    is it (possible|still possible|too late) to send {thing} to {address}[ instead]
    is it (possible|okay) to (redirect|reroute) {thing} to {address}
    is it okay if {thing} goes to {address}[ instead]
    is there (time|still time|any way) to (change|update) the address (on|for) {thing}
    is there (time|still time|any way) to send {thing} to {address}[ instead]
    is there any (way|chance) {thing} can (go|still go) to {address}
    may I (change|update) the address (on|for) {thing}[ to {address}]
    might {thing} be sent to {address}[ instead]
    what if {thing} went to {address} instead, can you do that
    will you send {thing} to {address}[ instead]
    would it be (possible|okay|all right) to (send|ship) {thing} to {address}[ instead]
    would it be possible to (change|update) the address (on|for) {thing}[ to {address}]
    would you (send|redirect|ship) {thing} to {address}[ instead]
    would you mind (sending|redirecting) {thing} to {address}[ instead]
    would you mind (changing|updating) the [delivery ]address (on|for) {thing}[ to {address}]
    would you be able to (send|redirect) {thing} to {address}
    any (way|chance) you can send {thing} to {address}[ instead]
    any (way|chance) of (changing|updating) the address (on|for) {thing}[ to {address}]
    any chance {thing} can (go|still go) to {address}
    who can change the address (on|for) {thing}, can you
    @formal could you kindly (amend|update) the (delivery|shipping) address (of|for) {thing}[ to {address}]
    @formal might the delivery address (of|for) {thing} be amended to {address}
    @formal may I ask that {thing} be delivered to {address}
    @polite would you be so kind as to send {thing} to {address}[ instead]
    @polite could I trouble you to (change|update) the address (on|for) {thing}[ to {address}]
    @business can you change the ship-to (on|for) {thing} to {address}
    @business could {thing} be delivered to our (new office|other site), {address}
    @chatty is there any way at all to send {thing} to {address} instead
    @chatty do you think you could pop {thing} over to {address} instead
    @casual can u send {thing} to {address} instead
    @casual mind switching {thing} to {address}
    @casual cool if {thing} goes to {address} instead
    @young can u switch {thing} to {address} pls
    @young yo can {thing} go to {address}
    @elderly could you have {thing} brought to {address}, dear
    @elderly can you write a new address on {thing}, {address}
    @second_language you can change the address of {thing} to {address}
    @second_language is possible to send {thing} in other address, {address}
    @angry why is {thing} going to the wrong address, can you send it to {address}
    @angry can somebody (finally|please finally) change {thing} to {address}
    @anxious it's not too late to send {thing} to {address}, is it
    @anxious I can still change the address on {thing}, can't I
    @terse change {thing} to {address}
    @terse can {thing} go to {address}
  `),
  statements: phrases(`
    {thing} should go to {address}[ instead]
    {thing} (should|needs to|has to|must) (go|be sent|be shipped|be delivered) to {address}
    {thing} needs (a new|a different) address, {address}
    {thing} needs to go to {address} (instead|and not the old place)
    {thing} is going to the wrong (address|place|house), it should be {address}
    {thing} is (set to go|headed|on its way) to the wrong (address|place), the right one is {address}
    {thing} has (the wrong|an old|my old) address (on it|), it should be {address}
    {thing} has (the wrong|an old|my old) address on it
    {thing} has to go (somewhere else|to a different address)
    {thing} was supposed to go to {address}
    {thing} can't go to the (old address|address on there), (use|send it to|make it) {address}
    {thing} can go to {address}[ instead]
    {thing} is meant for {address}
    {thing} would be better off at {address}
    {thing}, new address is {address}
    {thing} ships to {address} now
    {address} is (where {thing} should go|where I need {thing} to go|the right address for {thing})
    {address} is the (correct|new|right) (address|delivery address) for {thing}
    {address} is where I'd like {thing} (sent|delivered)
    {address}, that's where {thing} (should|needs to|has to) go
    the (address|delivery address|shipping address) (on|for) {thing} (should be|is supposed to be|needs to be) {address}
    the (right|correct|new) address (for|on) {thing} is {address}
    the address (on|for) {thing} is (wrong|outdated|old|not right), it's {address}
    the address (on|for) {thing} is (wrong|outdated|old|not right|no longer good)
    the address (on|for) {thing} (needs|has) to (be changed|change)
    the address (on|for) {thing} (needs|has) to be changed to {address}
    the address I gave (for|with) {thing} is (wrong|old|no good), (use|it should be) {address}
    wrong address on {thing}, it should be {address}
    wrong address on {thing}, the right one is {address}
    I moved, new address for {thing} is {address}
    I've moved, so {thing} (should|needs to) go to {address}
    I've moved, {thing} has to come to {address} now
    I moved and {thing} is going to my old place, send it to {address}
    I (gave|put in|entered|typed) the wrong address (for|on) {thing}, it should be {address}
    I (gave|put in|entered|typed) the wrong address (for|on) {thing}
    I made a mistake with the address (for|on) {thing}, it's {address}
    I messed up the address (for|on) {thing}, it should be {address}
    I forgot to (change|update) (the|my) address (on|for) {thing}, it should be {address}
    I forgot to (change|update) (the|my) address (on|for) {thing}
    I sent {thing} to (the wrong|my old) address, it should go to {address}
    I won't be (home|at the old address) for {thing}, send it to {address}[ instead]
    I won't be at (that|the old) address, so {thing} should go to {address}
    I need {thing} (sent|shipped|delivered|redirected) to {address}[ instead]
    I need {thing} to (go|come) to {address}[ instead]
    I need {thing} to go (to a different address|somewhere else)
    I need to (change|update|correct|fix) the (address|delivery address|shipping address) (on|for) {thing}
    I need to (change|update|correct|fix) the (address|delivery address|shipping address) (on|for) {thing} to {address}
    I need to (redirect|reroute) {thing}[ to {address}]
    I need a different address (on|for) {thing}, {address}
    I'd like {thing} (sent|shipped|delivered|redirected) to {address}[ instead]
    I'd like {thing} to (go|come) to {address}[ instead]
    I'd like to (change|update|switch) the (address|delivery address|shipping address) (on|for) {thing}
    I'd like to (change|update|switch) the (address|delivery address|shipping address) (on|for) {thing} to {address}
    I'd like to (have|get) {thing} (sent|delivered) to {address}[ instead]
    I'd like to redirect {thing} (to {address}|to a different address)
    I'd (rather|prefer to) have {thing} (sent|delivered) to {address}
    I want {thing} (sent|shipped|delivered) to {address}[ instead]
    I want {thing} to go to {address}[ instead]
    I want to (change|update) the (address|delivery address|shipping address) (on|for) {thing}
    I want to (change|update) the (address|delivery address|shipping address) (on|for) {thing} to {address}
    I have (a new|a different|another) address for {thing}
    I have (a new|a different|another) address for {thing}, it's {address}
    I have to (change|update) the address (on|for) {thing}[ to {address}]
    I was hoping you could send {thing} to {address}[ instead]
    I was hoping to (change|update) the address (on|for) {thing}[ to {address}]
    I was wondering (if|whether) {thing} could go to {address}[ instead]
    I would like {thing} (sent|delivered|redirected) to {address}
    I'm (hoping|trying) to (change|update) the address (on|for) {thing}[ to {address}]
    I'm (hoping|trying) to get {thing} (sent|redirected) to {address}[ instead]
    I'm not at the (old|same) address (anymore|any more), {thing} should come to {address}
    this is about {thing}, it should go to {address}[ instead]
    this is about {thing}, (I need to change the address|the address is wrong)
    it should be {address} on {thing}, not (what's there now|the old one)
    it would be (great|better|easier) if {thing} went to {address}[ instead]
    let's (send|ship) {thing} to {address}[ instead]
    let's change the address (on|for) {thing} to {address}
    my (new|correct) address for {thing} is {address}
    my address [has ]changed, {thing} should go to {address}
    my address is (different|not the same) now, so {address} for {thing}
    need to (change|update|fix) the address (on|for) {thing}[ to {address}]
    need {thing} (sent|delivered) to {address}[ instead]
    please note the new address for {thing}, {address}
    there's a (mistake|typo|mix-up) in the address (on|for) {thing}, it should be {address}
    there's a (mistake|typo|mix-up) in the address (on|for) {thing}
    you have (my old|the wrong) address (on|for) {thing}, it's {address}
    you have (my old|the wrong) address (on|for) {thing}
    @status=processing {thing} hasn't (shipped|left) yet, so I'd like it to go to {address}[ instead]
    @status=processing {thing} is still being prepared, so send it to {address}[ instead]
    @status=shipped {thing} is [already ]on its way, but it (needs to|has to) go to {address}
    @status=shipped I know {thing} already shipped, but it should go to {address}
    @status=out_for_delivery {thing} is out for delivery to the wrong place, it should be {address}
    @formal I (wish|would like) to (amend|change) the delivery address (of|for) {thing}[ to {address}]
    @formal I (request|would ask) that {thing} be delivered to {address}
    @formal I should be grateful if {thing} could be sent to {address}
    @polite I'd (be so grateful|really appreciate it) if {thing} could go to {address}[ instead]
    @polite I'm sorry to be a bother, I need {thing} to go to {address}[ instead]
    @business we('ve moved| have moved| relocated), {thing} should be delivered to {address}
    @business we need {thing} delivered to {address}[ instead]
    @business our office has moved, so the ship-to (on|for) {thing} is {address}
    @business our shipping address (on|for) {thing} (needs to be updated|is out of date)
    @chatty so, funny story, {thing} is going to my old place and it should go to {address}
    @chatty I'm such a scatterbrain, {thing} should go to {address}
    @chatty I completely forgot I'd moved, {thing} needs to come to {address}
    @casual gonna need {thing} sent to {address} instead
    @casual so I moved, {thing} goes to {address} now
    @casual oops, wrong address on {thing}, it's {address}
    @casual gotta change the address on {thing}
    @young omg I put the wrong address on {thing}, it's {address}
    @young need {thing} to go to my dorm, {address}
    @young moved again lol, {thing} goes to {address}
    @elderly I'm (living|staying) with my daughter now, so {thing} should come to {address}
    @elderly I've moved to a smaller place, {thing} should come to {address}
    @second_language the address of {thing} is not correct, correct is {address}
    @second_language I change house, please {thing} to {address}
    @second_language I want that {thing} arrive to {address}
    @angry I already told you, {thing} goes to {address}
    @angry you('ve got| have) the wrong address on {thing} again, it's {address}
    @angry how many times do I have to say it, {thing} goes to {address}
    @anxious I'm (panicking|worried), {thing} is going to the wrong address, it should be {address}
    @anxious I [really ]need {thing} to go to {address}, not the old place
    @terse {thing} to {address}
    @terse new address for {thing}, {address}
    @terse wrong address on {thing}
  `),
  fragments: phrases(`
    {thing}, new address
    {thing}, new address, {address}
    {thing}, new address is {address}
    {thing}, address change
    {thing}, address change, {address}
    {thing}, address change please
    {thing}, change of address
    {thing}, change of address to {address}
    {thing}, to {address}
    {thing}, to {address} please
    {thing}, to {address} instead
    {thing}, please to {address}
    {thing}, wrong address
    {thing}, wrong address, {address} please
    {thing}, wrong address, it's {address}
    {thing}, different address, {address}
    {thing}, different address please
    {thing}, correct address {address}
    {thing}, right address {address}
    {thing} to {address}
    {thing} to {address} instead
    {thing} to {address} please
    {address} for {thing}
    {address} for {thing} please
    {address} for {thing}, not the old one
    {address} instead for {thing}
    {address}, {thing}
    address change (for|on) {thing}
    address change (for|on) {thing}, {address}
    address change please, {thing}
    address change to {address}, {thing}
    address correction (for|on) {thing}
    address correction (for|on) {thing}, {address}
    address update (for|on) {thing}
    address update (for|on) {thing}, {address}
    address for {thing}, {address}
    change of address for {thing}
    change of address for {thing}, {address}
    change of address, {thing} to {address}
    correct address for {thing}, {address}
    correction to {thing}, {address}
    delivery address for {thing}, {address}
    delivery address change, {thing}
    delivery to {address} for {thing}
    different address for {thing}
    different address for {thing}, {address}
    different delivery address for {thing} please
    new address for {thing}
    new address for {thing}, {address}
    new address for {thing} please
    new address {address} for {thing}
    new delivery address for {thing}
    new delivery address for {thing}, {address}
    new shipping address for {thing}, {address}
    not the old address for {thing}, {address}
    old address on {thing}
    old address on {thing}, new one is {address}
    redirect for {thing}
    redirect for {thing}, to {address}
    shipping address for {thing}, {address}
    shipping address change (for|on) {thing}
    shipping to {address} instead, {thing}
    wrong address for {thing}
    wrong address for {thing}, {address} please
    @business ship-to change on {thing}
    @business ship-to change on {thing}, {address}
    @business new ship-to for {thing}, {address}
    @formal amended delivery address for {thing}, {address}
    @young {thing} to {address} pls
    @casual {thing} to my new place pls, {address}
    @angry {thing} to {address}, not the old address, again
    @second_language for {thing} other address, {address}
    @second_language new address of {thing}, {address}
  `),
  situations: phrases(`
    I (just moved|moved last week|moved recently|have moved since)
    I moved house right after I ordered
    I'm moving (this week|in a few days|soon)
    I'm (in the middle of moving|between apartments)
    we just (moved|got the keys to our new place)
    I (ordered|placed it) before I knew I was moving
    my lease (ended|ran out) sooner than planned
    I no longer live (there|at the old address|at that place)
    the old place is (empty|already rented out|sold)
    I don't have (a key|keys) to the old place anymore
    the new (tenants|people) there don't know me
    I forgot to update my (address|account|profile) (after I moved|when I moved)
    the (checkout|site|app|website) filled in (my old address|the wrong one) (by itself|automatically)
    the (checkout|site|app) picked (my old|the wrong) address
    my (phone|browser) autofilled the (old|wrong) address
    I clicked on the wrong saved address
    I didn't notice (the old address was in there|until I got the email)
    I only (saw|noticed) it (in the confirmation email|after I paid|just now)
    I was (in a hurry|half asleep|distracted) when I ordered
    I was typing too fast
    my (son|daughter|husband|wife) used my account and the address was still (his|hers|mine)
    my account won't let me (change|edit) it
    the (site|app|website) won't let me (change|edit) it (anymore|myself)
    I couldn't find where to (change|edit) it
    the edit button is (grayed out|gone)
    I tried to change it (myself|in my account) and got an error
    I updated my profile, but the order still shows the old one
    I'm (going to be|going) out of town
    I'll be (away|traveling|on vacation|at work) when it comes
    I won't be home (this week|all week|that day|when it comes)
    nobody will be (home|there) to take it
    there's nobody (home|there) during the day
    I (work|am at work) all day
    I'm staying with (a friend|my parents|my sister|family) (for a while|for now|this month)
    I'm (staying somewhere else|not home) (for a while|until next month)
    I'd rather (not have it|it wasn't) left on the porch
    packages (get stolen|go missing) (at|around) my (building|place)
    someone (stole|took) my last package
    our building has (no doorman|a package thief)
    the (front door|buzzer|intercom) (is broken|doesn't work)
    drivers never find my (building|house)
    we're (renovating|having work done) and nobody can get in
    the street is (closed|blocked|all dug up) right now
    there's construction (in front of|all around) my building
    there was a (flood|fire|leak) in our building and we had to leave
    it's a (gift|present|surprise)
    it's a (gift|present) and should go straight to (them|her|him)
    it's a (birthday|wedding|housewarming) (gift|present)
    it's a surprise, so it can't come (here|to our house)
    my (wife|husband|kid) would see it if it came to our place
    it's for my (mom|dad|sister|brother|grandma|son at college|daughter at school)
    my (son|daughter) is away at (school|college)
    I want it to go to (my work|the office), where someone can sign for it
    someone is always (home|there) at the other place
    my (neighbor|sister|mother) can take it there
    we (broke up|split up) and I moved out
    I got a new job in another city
    I'm on a (work|business) trip longer than planned
    I hope it's not too late
    I hope (this is|it's) still possible
    sorry for the (hassle|trouble|mess)
    it's my [own ]fault, I know
    I should have checked (before I paid|the address)
    @status=processing it hasn't shipped yet, as far as I can see
    @status=processing I only (placed|ordered) it (today|an hour ago|last night)
    @status=processing it still says processing
    @status=shipped I know it's already (shipped|on the way)
    @status=shipped I saw that it left already
    @status=shipped I got the shipping email and saw the mistake
    @status=out_for_delivery I just saw it's out for delivery
    @status=out_for_delivery I know it's last minute
    @anxious I only just noticed and I'm panicking
    @anxious I can't afford to lose it
    @angry I (told|asked) you (last week|already) to change it
    @angry I changed it in my account and you ignored it
    @angry this is the (second|third) time it's going to the wrong place
    @chatty boxes everywhere here, moving is the worst
    @chatty I still can't remember my own new zip code without looking
    @business we relocated (last month|last week)
    @business the old office is closed
    @business reception closes early at the other site
    @business the delivery has to go straight to the (job site|customer)
    @elderly my (daughter|son) took me in after my fall
    @elderly I'm in a (care home|retirement home) now
    @young I moved (into the dorms|out of my parents' place)
    @young my roommate keeps taking my packages
    @second_language I am new in the city
    @second_language I wrote it wrong, sorry
    @item the {item} is (a gift|for a friend)
    @item I need the {item} at the other place
    @category=kitchen it's for the new kitchen
    @category=home it's for the new place
    @category=books I'll be at school by then
  `),
  followUps: phrases(`
    send {it} to {address}
    send {it} to {address} instead
    send {it} to {address} instead please
    can you send {it} to {address} instead
    can you send {it} to {address}
    can you ship {it} to {address} instead
    can {it} go to {address} instead
    can {it} still go to {address}
    could you send {it} to {address} instead
    could {it} be delivered to {address}
    could {it} go to {address}
    can you change the address on {it}
    can you change the address on {it} to {address}
    can you change the address for {it} to {address}
    can you update the address on {it}
    can I change the address on {it}
    can I still change where {it} goes
    could I change the address on {it} to {address}
    could you change the delivery address on {it}
    change the address on {it}
    change the address on {it} to {address}
    change the shipping address on {it} to {address}
    please change the address for {it} to {address}
    and change the address on {it} to {address}
    then change the address on {it} to {address}
    so change the address on {it} to {address}
    ok change the address on {it} to {address}
    okay, then send {it} to {address}
    ok then send {it} to {address}
    yes, and send {it} to {address}
    yes that one, it should go to {address}
    that's the one, it should go to {address}
    that's the one with the wrong address, it's {address}
    that one should go to {address}
    I'd like {it} sent to {address}
    I'd like {it} to go to {address} instead
    I'd like to change the address on {it}
    I need {it} sent to {address}
    I need {it} to go to {address}
    I need to change the address on {it}
    I need to change the address on {it} to {address}
    I want {it} to go to {address}
    {it} should go to {address}
    {it} needs to go to {address} instead
    now change the address on {it} to {address}
    now send {it} to {address}
    deliver {it} to {address}
    redirect {it} to {address}
    ship {it} to {address} instead
    make sure {it} goes to {address}
    then please ship {it} to {address}
    in that case send {it} to {address}
    in that case can {it} go to {address}
    good, then send {it} to {address}
    wrong address on {it}, it should be {address}
    the address on {it} is wrong, it should be {address}
    new address for {it} is {address}
    new address for {it}, {address}
    @polite would you mind sending {it} to {address} instead
    @angry send {it} to {address}, and get it right this time
    @young ok send {it} to {address} pls
    @casual yeah switch {it} to {address}
    @terse {it} to {address}
    @second_language and please change {it} to {address}
  `),
  near: {
    question: phrases(`
      is there a (fee|charge) for changing (the|an) address[ after ordering]
      is it (free|complicated) to change (the|an) address
      is it (possible|allowed) to (change|switch) the address (after something ships|once it's on the truck|at the last minute)
      is there a (deadline|time limit|cut-off) for (address changes|changing an address)
      is there a page where I can (change|update) my address
      how (late|long) can (an|the) address be changed
      how (long|late) [after ordering ]can people change (the|an) address
      how do (address changes|redirects) work[ with you| in general]
      how do I (change|update) (my default address|an address) (myself|in the app|on the website)
      how many addresses can I (save|store|keep) in my account
      how soon do I have to (tell you|let you know) if I move
      how does (shipping to a second address|sending a gift to someone else) work
      what happens if (a|the) package (goes|is sent) to the wrong address
      what happens if the address (is wrong|has a typo|is incomplete)
      what address do (returns|returned things) go to
      what's your (address|mailing address|company address)
      what states do you (deliver|ship) to
      what should I do (about my account|with saved addresses) when I move
      what information does an address (need|have to have)
      when is it too late to change (the|an) address
      where do I (enter|put) (the apartment number|a company name) at checkout
      where in my (account|profile) are (addresses|my saved addresses)
      where do you ship to
      which (countries|states) do you (deliver|ship) to
      who pays if the address (was|is) wrong
      why can't the address be changed after (it's out for delivery|shipping)
      why do you need my [full ]address
      do you (deliver|ship) to (PO boxes|offices|hotels|dorms|military addresses|Alaska|Canada)
      do you (charge|take a fee) for (address changes|redirecting packages)
      do you (check|verify) addresses before (shipping|you send things)
      do you need (the zip code|my apartment number) for every address
      do you share (my address|addresses) with (anyone|others)
      do address changes (slow things down|delay the delivery)
      does changing the address (delay|slow down) (delivery|things)
      does changing my (account|default) address change (open|current) {thing} too
      does the billing address (have to|need to) match the shipping address
      can (packages|{thing}) be (picked up|held) somewhere instead of delivered
      can (I|people) ship to (more than one address|two addresses) (at once|with one order)
      can {thing} be sent to (a PO box|an office|a hotel) (in general|as a rule)
      can a package be (redirected|stopped) once it's on the (truck|road)
      can I use a different (billing|shipping) address (at checkout|in general)
      are (address changes|redirects) free
    `),
    near_miss: phrases(`
      don't change (the|my) address yet, (I just want to know if it's possible|I'm not sure we're moving|just asking what it costs)
      don't change anything (yet|now), I'm only asking (how address changes work|about the fee)
      please leave the address (as it is|alone), I (changed my mind|was just asking)
      leave the address as it is, (we're not moving after all|my neighbor can take it in)
      no need to change the address, (it's right|my sister will pick it up|I just checked and it's fine)
      never mind the address change, (it's already done|I did it in the app|the old one is fine)
      never mind, the address (is|was) (right|fine|correct) after all
      never mind, I (changed|updated) it (myself|in my account)
      the address is (right|fine|correct), I [just ]double-checked it
      the new address (is showing|already shows) in my account, (thanks to your team|all good)
      you already (changed|updated) the address (for me|yesterday), (it arrived fine|just saying it worked)
      thanks to whoever changed my address (last week|yesterday), it (came to the right place|worked perfectly)
      the package (came|went) to the right (address|place), (all good|no problem at all)
      I'm not moving yet, just (planning ahead|asking what I'd need to do)
      I'm (moving|going to move) next (spring|summer|year), (so excited|so much to pack|just telling everyone)
      I moved (last month|last year) and (love the new place|still have boxes everywhere), nothing open with you right now
      we just moved and your (store|shop) saved us with (all the small things|quick delivery)
      my (friend|sister|brother) is moving and (asked me about|wants to know about) your address changes
      my (friend|neighbor) gave the wrong address to another (store|company) and (lost everything|never got it)
      my neighbor's (mail|package) keeps coming to my address, (not yours though|so annoying)
      somebody else's mail keeps coming to my (house|new address), nothing from you though
      I need to change my address with the (bank|post office|DMV) (too|first), what a chore
      I still have to tell the (post office|bank) about the move
      I'm writing my change-of-address cards today
      I'll (send|give) you the new address (when I have it|later|once we sign the lease)
      I'll (tell|let) you [know ]when we have a new address
      I don't have (the|a) new address yet
      I don't know my new zip code yet, I'll (come back|write again) when I do
      I haven't ordered yet, (just asking where you ship|I wanted to check addresses first)
      your (driver|delivery person) found my address (on the first try|without any trouble), (impressive|nobody ever does)
      your website (address|link) is hard to remember
      what's the web address of your (sale|store|help) page
      what's the e-mail address (for|of) your (press|jobs) department
      I'd like to address (how nice your team was|a compliment to your team)
      who should I address my (thank-you card|letter) to
      the speech addressed to customers on your home page is (lovely|a bit long)
      that email was addressed to (my husband|the wrong name), funny
      I changed my (hair|mind about the color), not my address
      shipping is (pricey|expensive) these days everywhere, isn't it
      can't believe how many times I've moved (this year|in five years)
    `),
    hypothetical: phrases(`
      if I (moved|move|were to move) (next month|before it ships|after ordering), (could you change the address|would I have to tell you|what would I need to do)
      if I (gave|give) you a new address (later|tomorrow), would (that|it) (be too late|still work|cost extra)
      if I (put|typed) the wrong address, (would you notice|could it be fixed|what would happen)
      if I forgot the apartment number, would it (still arrive|come back to you)
      if I wanted to (send|ship) (something|a gift) to (a friend|my mom), could I (use another address|add a note)
      if I ordered (today|now), could I still change the address (tomorrow|later)
      if it (has|had) already shipped, could (the|an) address still be changed
      if it were already on the truck, could (the driver|you) take it somewhere else
      if I'm (away|on vacation), could (it|a package) go to (a neighbor|my office) instead
      if I lived in (two places|another state), could I switch between addresses
      if I had it sent to (work|a hotel), would that be (okay|a problem)
      if I needed it sent (abroad|to Canada|to a PO box), (would you do that|is that possible)
      if the address (didn't exist|were wrong), would the package come back to you
      if the package (goes|went) to my old place, (who pays|would you send another)
      if a package (were|got) sent back because of a wrong address, would I (pay again|get a refund)
      if somebody called and changed my address, would you (check|ask) who they are
      if my zip code were wrong, would it (matter|still get here)
      if I changed my default address, would (open|old) {thing} change too
      if I had two {thing} going to two places, (could you do that|would I pay shipping twice)
      if we (end up|ended up) moving, (how much notice do you need|what would you need from me)
      if my roommate moved out, could I take over (his|her) {thing}
      if I wrote the address in Spanish, would that work
      suppose I (move|moved) while something's on the way, (what then|what could you do)
      suppose I (typed|entered) the wrong street, (would it come back|how would I fix it)
      suppose my building (burned down|was evacuated), where would packages go
      suppose I want half (here|at home) and half (at work|at my mom's), (can you split it|is that possible)
      let's say I (move|moved) next week, (is there a fee|how late can I tell you)
      let's say the address is wrong, (who notices|what happens)
      let's say I wanted it at the office, would that be (faster|a problem)
      say I (move|moved) to Hawaii, would you still (ship|deliver) there
      say it's out for delivery, is it too late for a new address (then|as a rule)
      what if I (move|moved) before it (arrives|gets here)
      what if I (type|typed|give you) the wrong (address|zip code|house number)
      what if my new place (has no|doesn't have a) (number|mailbox) yet
      what if the driver can't find the (address|house)
      what would happen if the (address|zip code) (was|were) wrong
      what would it cost to (change an address|redirect a package), in case I ever need to
      would I (have to|need to) (reorder|pay again) if I ever moved
      would you (be able to|still) change an address (after it shipped|on the last day), in theory
      hypothetically, could (a package|something) be (rerouted|redirected) halfway
      hypothetically, if I moved tomorrow, (what would you need|how would that work)
    `),
  },
}
