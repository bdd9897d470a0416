// Data: what people say when they mean a reason for giving something back. Long because it is rich.
import { phrases } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'

/** One meaning that no other atom shares; values of an enum are put together from atoms. */
export interface Atom {
  /** Complete clauses without a full stop; they can stand alone or after "because". */
  readonly clauses: readonly Phrase[]
  /** Noun phrases that can follow "because of". */
  readonly nouns: readonly Phrase[]
  /** Beginnings of words, one of which a text about it holds. Contractions are written out. */
  readonly stems: readonly string[]
}

function atom(clauses: string, nouns: string, stems: string): Atom {
  return {
    clauses: phrases(clauses),
    nouns: phrases(nouns),
    stems: stems.split(/[,\n]/).map((stem) => stem.trim()).filter((stem) => stem !== ''),
  }
}

export const reasonAtoms = {
  not_working: atom(
    `
    it doesn't work
    it doesn't work (at all|properly|anymore)
    it (just |simply |)won't work[, no matter what I try]
    it stopped working (after a day|after two uses|the second time I used it|almost immediately|within a week)
    it's (faulty|defective|a dud|a lemon)
    it's (clearly|obviously|definitely) (faulty|defective)
    it turned out to be (faulty|defective)
    it died on me
    it died after (one use|a couple of days|the first use)
    it was dead on arrival
    it's completely dead
    it never worked[ right][, not even once]
    it didn't work (right out of the box|from day one|from the start)
    it only works (half the time|when it feels like it|some of the time)
    it (keeps|kept) (breaking|failing|malfunctioning|acting up)
    it's not working (right|properly|like it should|the way it should)
    it broke (on day one|the first time I used it|after one use|within a week|almost right away)
    it fell apart (in my hands|the first time I used it|after two days)
    it came apart (the first time I used it|at the seams)
    there's something (seriously |)wrong with it
    it has a (manufacturing |factory |)defect
    I got a (faulty|defective) (one|unit|item)
    something inside it is (broken|loose and it rattles)
    it stopped working for no reason
    I've tried everything and it still (won't|doesn't) work
    the thing is busted
    it's broken and I (didn't do anything to it|barely touched it)
    the quality is so bad it broke in (a day|an hour|two days)
    @casual it's busted
    @casual it's borked, straight up doesn't work
    @casual this thing is a piece of junk, doesn't even work
    @young it literally does not work
    @young it's straight up broken lol
    @elderly I'm afraid it doesn't work, and my grandson had a look at it too
    @elderly I followed the booklet to the letter and it still won't work
    @formal the item is defective
    @formal the product has proved to be faulty
    @business the unit failed on first use
    @business the unit is defective and unusable
    @angry it's a piece of garbage that doesn't work
    @angry you sold me something that doesn't even work
    @second_language it is not working, I try many times
    @second_language the product have defect and not work
    @category=electronics it won't (switch|turn) on
    @category=electronics it won't (charge|hold a charge|power on)
    @category=electronics the battery (dies|is dead) after ten minutes
    @category=electronics it keeps (turning itself off|switching itself off|rebooting|freezing)
    @category=electronics it won't (pair|connect) with anything
    @category=electronics only (the left|the right|one) side works
    @category=electronics the (screen|display) (flickers|stays black|went black)
    @category=electronics there's a (buzzing|crackling|humming) noise all the time
    @category=electronics the (power|on) button does nothing
    @category=electronics the charging port is (loose|dead)
    @category=electronics it overheats after (five|ten) minutes
    @category=kitchen it doesn't heat up
    @category=kitchen it leaks (all over the counter|from the bottom)
    @category=kitchen the motor (burned out|died|just hums)
    @category=kitchen it smells of burning when I plug it in
    @category=kitchen the lid won't (close|lock|seal)
    @category=kitchen the non-stick coating is peeling off
    @category=kitchen it trips the breaker every time I plug it in
    @category=clothing the zipper (broke|is stuck|split) the first time I wore it
    @category=clothing the seam (split|came apart|came undone) on the first wear
    @category=clothing the stitching is coming undone
    @category=clothing it fell to pieces in the wash
    @category=clothing the buttons (came|fell) off straight away
    @category=clothing there's a hole in it
    @category=shoes the sole (came off|is coming off|is peeling away)
    @category=shoes the stitching (came|is coming) undone after one walk
    @category=shoes one heel is coming loose
    @category=shoes they let water in[ and they're meant to be waterproof]
    @category=furniture one leg is (wobbly|shorter than the others)
    @category=furniture the screw holes don't line up
    @category=furniture the drawer won't (open|close|slide)
    @category=furniture it wobbles (badly|no matter what) and can't be fixed
    @category=home the (switch|dimmer|cord) doesn't work
    @category=home it won't stay (up|inflated|shut)
    @category=home it started falling apart in a day
    @category=home the dye runs and comes off on everything
    @category=toys it doesn't make any of the sounds it should
    @category=toys a wheel (came|fell) off within minutes
    @category=toys the remote doesn't work
    @category=toys it broke before the kids even got to play with it
    @category=books (a dozen|about twenty|whole chapters of) pages are printed upside down
    @category=books the binding (fell apart|came loose) on the first read
    @category=books there are blank pages in the middle
    @category=beauty the pump doesn't work
    @category=beauty the product had gone bad and smells off
    @category=beauty the applicator broke off on first use
    @category=sports the strap snapped on first use
    @category=sports it won't hold air
    @category=sports the display on it is dead
    @category=garden it won't start
    @category=garden the hose fitting leaks
    @category=garden the blade came loose
    @category=jewelry the clasp (broke|won't close)
    @category=jewelry it turned green after (a day|two days)
    @category=jewelry a stone fell out
    `,
    `
    a (manufacturing |factory |)defect
    a (faulty|defective) (item|product|unit)
    a fault
    a product that doesn't work
    a dead unit
    a quality defect
    @category=electronics a dead battery
    @category=electronics a (screen|charging port) that doesn't work
    @category=electronics a power button that does nothing
    @category=kitchen a burned-out motor
    @category=kitchen a leak
    @category=clothing a broken zipper
    @category=clothing a split seam
    @category=shoes a sole that came off
    @category=furniture a wobbly leg
    @category=jewelry a broken clasp
    `,
    `not work, stopped work, never work, no longer work, not even work, defect, faulty, fault, dud, lemon, died, dead, broke, broken, malfunction, busted, borked,
    fell apart, came apart, coming apart, falling apart, something wrong, something seriously wrong, seriously wrong, keeps fail, kept fail, keep fail, keeps break, kept break, acting up, only work, not switch, not turn on, not charge, not hold,
    not power, battery, turning itself, switching itself, reboot, freezing, not pair, not connect, side work, flicker, stays black, went black,
    buzzing, crackling, humming, power button, on button, charging port, overheat, not heat, leak, motor, burning, not close, not lock, not seal, peeling off, peeling away, coming off, breaker,
    zipper, seam, stitch, undone, fell to pieces, came off, fell off, buttons came, buttons fell, hole in, hole, sole, coming loose, came loose, let water, wobbl, shorter than, not line up,
    not open, not slide, not stay, comes off, sounds it should, upside down, blank pages, gone bad, snapped, not start, clasp, turned green, fell out, failed, unusable, rattles, garbage that, piece of junk, dye runs, split`,
  ),
  damaged: atom(
    `
    it arrived (damaged|broken|smashed|in pieces|in bits|crushed|shattered|bent)
    it came (damaged|broken|smashed|in pieces|all bent out of shape|shattered)
    it was (damaged|broken|smashed|crushed) when I opened the box
    it showed up (damaged|broken|cracked|dented)
    it got (damaged|crushed|smashed) (in the mail|in shipping|on the way here|in transit)
    it's (cracked|dented|chipped|scratched) all over
    there's a (huge|big|massive|nasty) (crack|dent|scratch) in it
    there's a crack (down the side|right through it|running along the bottom)
    one corner is completely (smashed|crushed|bent)
    the box was (soaked|crushed|torn open) and (everything|the item) inside was damaged
    I opened the box and it was (in pieces|broken|smashed to bits)
    it was broken before I even got it out of the (box|packaging)
    the courier must have dropped it because it's (cracked|in bits|smashed)
    it looks like somebody (drove over|stepped on|dropped) it and it's damaged
    it (came out of the box|arrived) with a (crack|dent) in it
    half of it was (smashed|broken) on arrival
    it was damaged in transit
    it's scratched (up |)and looks (used|second hand)
    it arrived snapped in (two|half)
    it must have been thrown around because it's badly damaged
    @casual it showed up totally wrecked
    @casual it came smashed to bits
    @young it came absolutely destroyed
    @elderly I'm sorry to say it was broken when I unwrapped it
    @formal the item was received in a damaged condition
    @formal the goods were damaged on arrival
    @business the goods arrived visibly damaged
    @angry you sent me a smashed up piece of trash
    @second_language it come broken in the box
    @second_language when I open, is already damaged
    @category=electronics the screen is cracked
    @category=electronics there's a crack (across the screen|in the casing|in the screen)
    @category=electronics the casing is dented
    @category=kitchen the glass was shattered
    @category=kitchen the handle was snapped off
    @category=kitchen it has a chip in the rim
    @category=kitchen (two|three) of them came chipped
    @category=clothing it arrived with a (rip|tear) in it
    @category=clothing it came with stains all over it
    @category=clothing it has a (rip|tear) (under the arm|near the collar)
    @category=shoes they arrived with scuffs and a tear
    @category=shoes the left one has a rip in the side
    @category=furniture one of the panels is cracked
    @category=furniture the tabletop has a deep (scratch|gouge)
    @category=furniture a leg was snapped off when it came
    @category=home the frame is bent and the glass is shattered
    @category=home it has a tear (in the corner|right in the middle)
    @category=home the base is cracked
    @category=toys the box was crushed and half the pieces are snapped
    @category=toys it arrived with the arm snapped off
    @category=books the cover is torn
    @category=books it came with (torn|water stained) pages
    @category=books the spine is (bent|cracked) and the corners are crushed
    @category=beauty the bottle had leaked everywhere
    @category=beauty the powder was shattered
    @category=beauty the bottle was cracked
    @category=sports the frame is bent
    @category=sports it arrived with a puncture
    @category=garden the pot came (cracked|in pieces)
    @category=garden the handle is snapped
    @category=jewelry the chain arrived snapped
    @category=jewelry the stone is chipped
    `,
    `
    (shipping|transit) damage
    damage (on arrival|in shipping)
    a crack [down the side]
    a (big |nasty |)dent
    broken parts
    the state it arrived in, smashed
    @category=electronics a cracked screen
    @category=kitchen a chipped rim
    @category=clothing a rip [in the sleeve]
    @category=furniture a cracked panel
    @category=books torn pages
    @category=beauty a leaking bottle
    `,
    `damage, broken, smash, in pieces, in bits, to bits, crush, shatter, bent, crack, dent, chip, scratch, drove over, stepped on, must have dropped, dropped it, snapped, wreck, destroyed,
    rip, tear, torn, stain, scuff, gouge, leaked, leaking, puncture, condition`,
  ),
  missing_parts: atom(
    `
    (some|a few|two) of the parts are missing
    there are (pieces|parts) missing[ from the box]
    the box was missing (half the parts|the screws|a piece)
    it came without (the charger|the screws|all its parts)
    it's incomplete
    parts were missing when I opened it
    `,
    `
    missing (parts|pieces)
    an incomplete set
    `,
    `missing, without the, without all, incomplete`,
  ),
  wrong_item: atom(
    `
    it's not what I ordered
    that's not what I ordered
    this isn't what I ordered[ at all]
    it's not the one I ordered
    you sent (me |)the wrong (item|thing|one|product)
    I (got|received|was sent) the wrong (item|thing|one|product)
    I got (someone|somebody) else's (order|stuff|package)
    I was sent something (completely|totally) different
    I got something else entirely
    there was a completely different (item|product|thing) in the box
    what's in the box isn't what I (bought|ordered|paid for)
    the item in the box doesn't match my order
    you sent (me |)a different (one|model|item) (to|from|than) what I ordered
    I ordered one thing and got another
    it's the wrong (model|version|type)
    it's the wrong (color|colour), I ordered (blue|black|green|gray|red) and got (white|pink|brown|yellow)
    I ordered (blue|black|green|gray|red) and you sent (white|pink|brown|yellow)
    you (guys |)mixed up my order[ with someone else's]
    there's been a mix-up and I have someone else's (item|parcel|things)
    the wrong thing (turned up|showed up|came|arrived|was in the box)
    somebody at your warehouse packed the wrong (item|thing|box)
    I opened it up and it's not (my order|the thing I bought|even close to what I ordered)
    it's a totally different product (from|than|to) the one I picked
    the label is right but the thing inside is the wrong (item|product)
    it's the old (model|version), I ordered the new one
    @casual you guys sent the wrong thing
    @casual wrong thing in the box
    @casual I def didn't order this, wrong item
    @young like this is not even what I ordered
    @young they sent me some random thing
    @elderly it isn't what I asked for, dear, it's something else entirely
    @elderly I opened the parcel and it was not what I had ordered
    @formal the item received is not the one ordered
    @formal an incorrect item was delivered
    @business we received the incorrect item
    @business the SKU received does not match our order
    @angry you can't even send the right thing, I got the wrong item
    @angry you sent me some random junk I never ordered
    @second_language you send me wrong product
    @second_language this is not the thing what I ordered
    @category=electronics it's the wrong model, it doesn't match what I ordered
    @category=electronics I ordered the wireless one and got the wired one
    @category=electronics I got a phone case instead
    @category=clothing I ordered a medium and you sent (an extra large|a small)
    @category=clothing I ordered a jacket and got a skirt
    @category=clothing you sent the wrong size, the label says XL and I ordered S
    @category=shoes I ordered a 9 and there's a 7 in the box
    @category=shoes I got two left shoes
    @category=shoes the box says 8 but the shoes inside are a different pair than I ordered
    @category=kitchen I ordered the (kettle|toaster|blender) and got a set of (bowls|mugs|knives)
    @category=kitchen I ordered the big one and you sent the small one
    @category=furniture I ordered oak and got white
    @category=furniture I got a (shelf|stool|nightstand) instead of what I ordered
    @category=home I ordered the king size and got the twin
    @category=home I got curtains instead of what I ordered
    @category=toys I ordered a puzzle and got a doll
    @category=toys it's the wrong set, not the one I picked
    @category=books I got a cookbook instead of the novel I ordered
    @category=books it's the wrong edition, I ordered the hardcover
    @category=books it's in (German|Spanish|French), I ordered it in English
    @category=beauty you sent the wrong shade
    @category=beauty I ordered the unscented one and got lavender
    @category=sports I ordered the 20 pound set and got the 5 pound one
    @category=sports I got a yoga mat instead
    @category=garden I ordered tulips and got onions
    @category=garden I got a completely different plant than I ordered
    @category=jewelry I ordered silver and got gold
    @category=jewelry I ordered the necklace and got earrings
    `,
    `
    the wrong (item|product|thing)
    a mix-up (at the warehouse|with my order)
    a wrong (item|delivery|product)
    an incorrect item
    getting someone else's order
    a different item than I ordered
    the wrong (model|version|one)
    @category=clothing being sent the wrong size
    @category=beauty the wrong shade
    @category=books the wrong edition
    `,
    `wrong, there is a 7, ordered a 9, old version, old model, it is not the new, not what i, not the one i, not the thing, else's order, else's stuff, else's package, else's item, else's parcel, else's thing, different, got something else, something else entirely, not match, one thing and got, it in english, and got,
    and you sent, mixed up, mix-up, mix up, not my order, not even close, incorrect, some random, not what i, not even what, instead of what, instead of the novel, case instead, mat instead, never ordered, not the one, two left, not order this, even close, not what, what i ordered`,
  ),
  not_received: atom(
    `
    it never (arrived|came|showed up|turned up|got here)
    it never (made it to me|reached me)
    it hasn't (arrived|come|shown up|turned up)
    I never (got|received) it
    I haven't (got|received) it
    I still don't have it
    I'm still waiting for it
    nothing (ever |)(arrived|came|showed up|turned up)
    nothing has (arrived|come|turned up)[ yet]
    the package never (arrived|came|showed up)
    the parcel never (turned|showed) up
    (the parcel|my package|it) (got lost|went missing) (in the mail|in the post|somewhere|on the way)
    it's lost in the mail
    it must have been (lost|stolen)
    somebody must have stolen it off my porch, I never got it
    it never showed up at my (house|door|place|apartment)
    I never saw a (package|parcel|box)
    I've (checked|looked) everywhere and there's no (package|parcel|box)
    the (mailman|courier|driver) never brought it
    I've been waiting (and waiting|forever|for ages) and (nothing|no package)
    I've seen no sign of it
    there's still no sign of it
    I paid for it and never got it
    I never received what I paid for
    it vanished somewhere between you and me
    my neighbors don't have it either and I never got it
    the delivery never (happened|came)
    @status=delivered it says delivered but (I never got it|nothing's here|there's nothing here|it's not here)
    @status=delivered your site says it was delivered and it wasn't
    @status=delivered it was marked as delivered but I don't have it
    @status=delivered the (driver|courier) says he left it at the door but there was nothing there
    @status=delivered according to you it was delivered, but no one in the house has seen it
    @status=delivered somebody signed for it and it wasn't me, I never got it
    @casual never got it
    @casual it's been a no show
    @casual still nothing in the mail
    @young it legit never came
    @young it just never showed up??
    @elderly I've been watching the mailbox and it never came
    @elderly I sit by the window all day and no parcel has come
    @formal the item was never received
    @formal the order has not been received
    @business the goods were never delivered
    @business we have no record of receiving the goods
    @angry I paid and you never sent a thing
    @angry you took my money and nothing ever came
    @anxious I'm worried it's lost because it never came
    @second_language I don't receive it until now
    @second_language the package is not coming to me
    @category=electronics my (gadget|device) never showed up and I never got it
    @category=clothing the clothes never arrived
    @category=shoes the shoes never arrived
    @category=kitchen it never came and my kitchen is still without it
    @category=furniture the delivery truck never came
    @category=furniture I waited in all day and no truck ever came
    @category=home it never turned up and the room is still empty
    @category=toys the toy never arrived and I have a very sad kid here
    @category=books the book never came
    @category=beauty the bottle never arrived
    @category=sports it never came and the season has started
    @category=garden the plants never arrived
    @category=jewelry the jewelry never arrived
    `,
    `
    (non-delivery|a delivery that never came)
    a lost (package|parcel)
    a missing (package|parcel|delivery)
    a package that never (arrived|came|showed up)
    an order I never (got|received)
    a no-show delivery
    `,
    `never arriv, never came, never show, never turn, never got, never made it, never reach, not arriv, not come, not shown, not turned, never receiv, not got, not receiv, not have it,
    still waiting, nothing arriv, nothing ever, nothing came, nothing show, nothing turn, nothing has come, nothing has arriv, nothing has turn, got lost, it is lost, lost in, lost package, lost parcel, must have been lost, missing, stolen, never saw, no package, no parcel, no box, never brought,
    waiting and, waiting for ages, waiting forever, no sign, never got, vanished, never happened, nothing is here, nothing here, not here, says delivered, says it was delivered, marked as delivered, nothing there, nothing in the, no one in, no one in, signed for,
    no show, still nothing, no parcel has, not been receiv, never deliver, no record, never sent, not coming, truck ever, non-delivery, non delivery, never legit, legit never, no-show`,
  ),
  changed_mind: atom(
    `
    I changed my mind
    I've changed my mind[ about it]
    I don't want it (anymore|any more|after all)
    I no longer want it
    I don't need it (anymore|any more|after all)
    I no longer need it
    I (decided|ended up deciding) against it
    I've decided (not to keep it|I don't want it|to pass on it)
    I (just |)don't (like|love) it
    I thought I'd (like|use) it more than I do
    it's nice but I don't really need it
    I realized I don't need (it|another one)
    I bought it on impulse
    it was an impulse buy
    it was a (late-night|late night) impulse purchase and I regret it
    I'm having second thoughts about it
    I've had second thoughts
    I've (had a change of heart|thought better of it)
    I (already have one|found my old one) so I don't need it
    it's just not for me
    it's not really (my style|my thing|me)
    it's perfectly fine, I just don't want it
    there's nothing wrong with it, I (just |)changed my mind
    nothing wrong with it, I just don't want it (now|anymore)
    I got the same thing as a gift so I don't need mine
    my (husband|wife|partner|boyfriend|girlfriend) talked me out of it
    I can't really justify (it|keeping it|the cost)
    my plans changed and I won't need it
    the (trip|party|event) is off so I don't need it anymore
    I went with something else (instead|in the end)
    it's great, I just won't (ever |)use it
    it doesn't suit me and I don't want it
    I regret buying it
    I'd rather have the money
    @casual changed my mind tbh
    @casual don't want it anymore
    @casual just not feeling it
    @casual meh, don't need it anymore
    @young not feeling it anymore ngl
    @young kinda regret buying it
    @elderly my daughter says I don't need it, and she's right
    @elderly I've thought it over and I don't want it after all
    @formal I no longer require the item
    @formal I have reconsidered the purchase
    @business we no longer require it
    @business our requirements have changed and we don't need it
    @second_language I change my mind, I don't want it
    @second_language I am not needing it more
    @category=electronics I decided to stick with my old one and don't need it
    @category=electronics I thought I needed it but I never use it
    @category=clothing it doesn't suit me
    @category=clothing the color just isn't me
    @category=clothing I tried it on and I just don't like it on me
    @category=shoes I tried them on and I don't like how they look on me
    @category=shoes I've got enough shoes and I don't need these
    @category=kitchen I have no counter space and don't need it after all
    @category=kitchen I'd never use it, I don't even cook
    @category=furniture it doesn't go with the rest of the room so I don't want it
    @category=furniture I've decided to keep my old one
    @category=home it doesn't go with my decor and I don't want it
    @category=home I've gone off the pattern
    @category=toys we decided the kids have enough toys
    @category=toys the kids lost interest so we don't need it
    @category=books I decided I won't read it
    @category=books I borrowed it from the library so I don't need it
    @category=beauty I've decided to stick with my usual brand
    @category=sports I gave up on the idea of a home gym
    @category=sports I decided running isn't for me
    @category=garden we're not doing the garden after all
    @category=garden I've decided to leave that corner as it is, so I don't need it
    @category=jewelry it's pretty but just not my style
    @category=jewelry I've decided against it, it's a bit flashy for me
    `,
    `
    a change of (heart|mind)
    second thoughts
    buyer's remorse
    an impulse buy
    a change of plans
    me not wanting it anymore
    no longer needing it
    `,
    `changed my mind, change my mind, change of heart, change of mind, change of plan, not want it, no longer want, not need, no longer need, decided, not like it, not love it, not like how, thought i'd, thought i would, not really need, impulse, second thought,
    thought better, not to keep, already have, not for me, not really my, not my style, flawless, talked me out, not justif, not really justif, plans changed, went with, will not ever use, not use it, not ever use, not suit, regret,
    rather have, rather the, not feeling, no longer require, reconsidered, requirements, not needing, stick with, never use, color not me, just is not me, enough shoes, gone off, lost interest,
    gave up, not doing the, buyer's remorse, remorse, deciding against, thought it over, have one, keep my old, not go with, flashy, not wanting`,
  ),
  better_price: atom(
    `
    I found it cheaper (elsewhere|somewhere else|at another store)
    I found a better (price|deal) (elsewhere|somewhere else|in town)
    it's cheaper (at another store|down the street|on another site)
    the same thing is half the price (elsewhere|at another store)
    I can get it for less (elsewhere|somewhere else)
    `,
    `
    a better price elsewhere
    a cheaper offer
    `,
    `cheaper, better price, better deal, half the price, for less`,
  ),
  wrong_size: atom(
    `
    it's too (small|big|large|tight|loose|long|short)
    it doesn't fit[ me]
    it's (a size|two sizes) too (small|big)
    it runs (small|large)
    it's not my size
    I (picked|chose|ordered) the wrong size
    I need a (bigger|smaller) size
    it won't fit (through the door|in the space|in my kitchen)
    it's much (bigger|smaller) than I expected
    I can't get it on
    it's (tight|loose) (across the shoulders|around the waist|in the arms)
    the sizing is way off
    `,
    `
    the wrong size
    a bad fit
    a sizing problem
    the fit
    `,
    `too small, too big, too large, too tight, too loose, too long, too short, not fit, size, runs small, runs large, bigger, smaller, not get it on, tight, loose, sizing, fit`,
  ),
  not_as_described: atom(
    `
    it's not as described
    it's nothing like the (pictures|photos|description)
    it doesn't look (anything |)like the (picture|photo)
    it looks nothing like the (picture|photo)[ on the site]
    it doesn't match the description
    the description was misleading
    your website said (cotton|leather|solid wood|waterproof) and it isn't
    it's not what was advertised
    it's (smaller|thinner|cheaper looking) than in the photos
    the listing was wrong
    `,
    `
    a misleading (description|listing)
    false advertising
    a product not as described
    `,
    `not as described, nothing like, not look like, not look anything, not match the description, misleading, and it is not, advertis, than in the photo, listing, description`,
  ),
  late: atom(
    `
    it (came|arrived|got here) too late
    it (came|arrived|got here) (a week|two weeks|days) late[ and was no use to me]
    it got here after the (birthday|party|wedding|trip) it was for
    it missed the (birthday|party|wedding) it was meant for
    it arrived long after you promised
    the delivery took (so long|far too long) that I had to buy one elsewhere
    it was supposed to be here for the (birthday|wedding|party) and came after it
    `,
    `
    a late (delivery|arrival)
    the late delivery
    a delivery that came too late
    `,
    `too late, days late, week late, weeks late, late delivery, late arrival, arrived late, came late, long after, after the birthday, after the party, after the wedding, after the trip, missed the, long after, took so long, took far too long, came after`,
  ),
  poor_quality: atom(
    `
    the quality is (terrible|poor|awful|really bad)
    it feels (cheap|flimsy)
    it's (cheaply|badly|poorly) made
    it's much flimsier than I expected
    I'm not happy with the quality
    `,
    `
    poor quality
    bad workmanship
    `,
    `quality, flims, feels cheap, cheaply made, badly made, poorly made, workmanship`,
  ),
  other: atom(
    `
    I was charged twice for it
    my card was charged twice
    I got (billed|charged) (two times|double) for the same (thing|order)
    I accidentally ordered it twice
    I ordered two by (accident|mistake) and only meant to get one
    the website glitched and placed the order twice
    the order went through twice by mistake
    my (kid|son|daughter|toddler) ordered it without asking me
    my (kid|son|daughter|three year old) got hold of my phone and ordered it
    I didn't authorize this purchase
    somebody used my card without my permission
    I'm allergic to it
    it gave me a rash
    I had an allergic reaction to it
    the price dropped (a day|two days|right) after I bought it
    it went on sale (the day|right) after I bought it
    the discount I was promised wasn't applied
    my coupon was supposed to come off the price and didn't
    I was overcharged
    I was charged more than the price on the site
    I was charged for express shipping and didn't choose it
    you charged me sales tax and I'm tax exempt
    it set off my daughter's (allergies|asthma)
    my doctor told me not to use it
    it isn't allowed in my (building|dorm)
    customs (held|stopped) it and I'd owe more than it cost
    @business we were invoiced twice
    @business it was ordered on the wrong company account
    @formal the purchase was made without my authorization
    @formal I was charged in duplicate
    @casual got charged twice lol
    @young my little brother ordered it on my account
    @elderly I pressed the button twice by mistake
    @second_language they charge me two times
    @angry you people charged my card twice
    @category=clothing the fabric gives me a rash
    @category=clothing I'm allergic to the wool
    @category=beauty I had an allergic reaction on my face
    @category=beauty it gave me hives
    @category=jewelry I'm allergic to nickel
    @category=electronics my landlord doesn't allow it in the building
    @category=furniture my building won't let it through the lobby
    @category=toys my kid ordered it on my tablet without asking
    @category=books my daughter ordered it on my account without asking
    @category=kitchen my dorm doesn't allow them
    @category=home the smell sets off my asthma
    @category=sports my doctor says I'm not allowed to use one
    @category=garden our building doesn't allow them on the balcony
    `,
    `
    a (double|duplicate) charge
    a duplicate order
    an accidental double order
    an allergic reaction
    an allergy
    an unauthorized (purchase|charge)
    a billing (error|mistake)
    a discount that wasn't applied
    an overcharge
    `,
    `charged twice, billed twice, billed two, charged two, billed double, charged double, charge me two, charged my card twice, twice, double, duplicate, two by, only meant to get, without asking, got hold of, not authorize, unauthoriz, authorization, permission, allerg, rash, hives, price dropped,
    on sale, discount, coupon, overcharg, more than the price, express shipping, sales tax, asthma, doctor, not allowed, customs, company account, on my account, not allow, not let it, billing`,
  ),
} as const satisfies Record<string, Atom>

export type ReasonAtom = keyof typeof reasonAtoms

/**
 * Which atoms a value can be said by, told from its words. The first list always belongs to it; the
 * second only where no sibling claims the atom. Most specific first.
 */
export const reasonValues: readonly {
  readonly words: readonly string[]
  readonly own: readonly ReasonAtom[]
  readonly also: readonly ReasonAtom[]
}[] = [
  { words: ['missing part', 'missing piece', 'incomplete', 'parts missing'], own: ['missing_parts'], also: [] },
  { words: ['wrong size', 'size', 'does not fit', 'doesnt fit', 'fit', 'too small', 'too big', 'sizing'], own: ['wrong_size'], also: [] },
  { words: ['not as described', 'as described', 'misleading', 'not as advertised', 'description'], own: ['not_as_described'], also: [] },
  { words: ['late', 'arrived late', 'delayed', 'delay'], own: ['late'], also: [] },
  { words: ['better price', 'cheaper', 'price'], own: ['better_price'], also: [] },
  { words: ['poor quality', 'quality', 'low quality'], own: ['poor_quality'], also: [] },
  { words: ['wrong item', 'wrong product', 'incorrect item', 'wrong order', 'incorrect', 'wrong', 'mismatch'], own: ['wrong_item'], also: [] },
  { words: ['not received', 'never received', 'not arrived', 'non delivery', 'not delivered', 'undelivered', 'never arrived', 'lost', 'missing', 'item missing'], own: ['not_received'], also: [] },
  { words: ['damaged', 'damage', 'broken', 'damaged in transit', 'arrived damaged', 'damaged item', 'shipping damage'], own: ['damaged'], also: [] },
  { words: ['defective', 'faulty', 'defect', 'not working', 'malfunction', 'malfunctioning', 'fault', 'defective item'], own: ['not_working'], also: ['damaged'] },
  { words: ['changed mind', 'change of mind', 'no longer needed', 'no longer wanted', 'not needed', 'unwanted', 'dont want', 'buyers remorse', 'mind', 'not wanted', 'customer request'], own: ['changed_mind'], also: ['better_price'] },
  { words: ['other', 'others', 'something else', 'misc', 'other reason'], own: ['other'], also: ['late'] },
]
