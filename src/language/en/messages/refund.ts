// Data: whole first messages that ask for a refund or return; the condition at each line's start is the reason it means.
import { phrases } from '../../phrase.ts'

export const refund = phrases(String.raw`
# Broken, damaged, faulty.
@defective refund {identifier}, kettle leaks
@defective Toaster dead on arrival. Refund {identifier}.
@defective {identifier} zip broke, want my money back
@defective Blender's smoking!! Refund {identifier} (now|please)!
@defective returning {identifier}, lamp wont light
@defective Mugs arrived smashed, refund {identifier}
@defective faulty hob, {identifier}, refund me
@defective REFUND {identifier}!!! DRILL IS BROKEN!!!
@defective Pond pump seized. Return for {identifier}.
@defective cracked aquarium, money back, {identifier}
@defective Speaker crackles, sending back {identifier} for refund
@defective {identifier} torn duvet. refund pls
@defective tent pole snapped, refund {identifier}
@defective Return {identifier}: airbed deflates overnight
@defective Scales stuck at zero. Refund, {identifier}.
@defective gimme my money, {identifier} mouse died
@defective Warped chopping board, {money} back, {identifier}
@defective The (zipper|zip) on my daughter's school rucksack split on the first morning, so I'd like a refund for {identifier}.
@defective bought an electric toothbrush off you, {identifier}, it buzzes for two seconds and cuts out. refund please
@defective Half the wine glasses in {identifier} were shards when I lifted the lid. I want {money} back for those.
@defective Our office laminator from order {identifier} jams on every sheet; kindly refund the purchase.
@defective my hair straightener from {identifier} just sparked in my hand, no way im keeping it, refund
@defective Please take back the garden hose on {identifier}, it sprays from three pinholes along its length, and refund me.
@defective A wheel fell off the pushchair with my son in it. Full refund for {identifier}, today.
@defective The paddling pool has a split seam, so can you (refund|reimburse) me for {identifier}
@defective Headphones only play in the left ear – I'm requesting my money back, order no. {identifier}
@defective so the gaming chair in {identifier} sinks to the floor every time i sit down lol, id like to return it
@defective Bathroom mirror came cracked corner to corner. Could you start a return on {identifier} and refund my card?
@defective Order {identifier}, heated blanket, side two stays stone cold whatever I press. Refund requested.
@defective I want to send back a leaking hot water bottle, {identifier}. It soaked my bed and nearly scalded me. Money back please.
@defective The violin strings in {identifier} unravelled while I was tuning up; just {money} for the broken E please.
@defective Umm the phone case from {identifier} snapped when i put it ON the phone?? money back
@defective Dear Sirs, the carriage clock supplied under {identifier} loses an hour a day. I request a refund.
@defective My new boots let water in like a sieve!! Order {identifier}. I'd like my money back.
@defective Can I get a return going for {identifier}, the router drops the signal every few minutes
@defective no heat, no fan, nothing. hairdryer from {identifier} is rubbish and i want a refund
@defective Kindly process the return of {identifier}, a label printer whose head prints white stripes through every barcode.
@defective Three of the eight tiles we got were chipped. Refund only {money}, the rest of {identifier} is fine.
@defective For {identifier}: the cat tree wobbles because a base screw hole was never drilled. I'm after a refund.
@defective HDMI cable flickers on every telly in the house, refund for {identifier} please
@defective There is mould growing inside the sealed protein tub (from|in) {identifier}. Money back, obviously.
@defective the wig sheds in clumps, {identifier}, i wanna return it and get my cash back
@defective Baby monitor keeps losing picture in the night, I cannot trust it; please refund {identifier}.
@defective Steam iron in {identifier} spits brown water over white shirts. I shall return it, and expect my payment back.
@defective Curtain rod bent under the weight of plain net curtains. {identifier}, refund it please.
@defective Hello the watch is stop after two days, I want return the money for {identifier}
@defective One wing mirror arrived shattered, the other is okay, so refund me {money} on {identifier}
@defective i open the box of rice cooker and the lid is broke in two. please make refund {identifier}
@defective Bread maker paddle doesn't turn, motor just hums. I would like {identifier} refunded.
@defective Your trampoline's net ripped the first afternoon. Kids in tears. Refund {identifier}.
@defective Sewing machine skips stitches even after my repairman looked at it, so a return please for {identifier}
@defective ok so {identifier}, nail lamp, turns itself off after like 5 secs. can i have my money back
@defective Keyboard: no letter E, no spacebar. Order: {identifier}. Wish: money back.
@defective Fed up. Second-day-old hoover has no suction and stinks of burning. Return and refund for {identifier}.
@defective Candle from {identifier} came melted into one lump, please refund {money} for it and leave the diffuser
@defective Bike pump gauge stuck, valve snapped. sending {identifier} back, refund me
@defective Please would you refund my hearing-aid dryer, {identifier}? It doesn't switch on, and I'm eighty-one and can't fiddle with it.
@defective All twelve ballpoints dried up. Silly little thing but I want the {money} I paid for them on {identifier}.
@defective the christmas lights you sold me blew the fuse twice, not plugging them in again. refund {identifier}
@defective Sunglasses lens popped out in the car, frame is cracked. Return request for {identifier}.
@defective Thermometer reads the same whether it's in ice or soup. I'd like to be refunded for {identifier}
@defective What a piece of junk!!! Fishing reel handle came off in my hand!!! Refund {identifier}!!!
@defective Tablet screen has dead lines down the middle. How do I send it back for my money? It's {identifier}.
@defective i need a refund on {identifier} the car seat cover ripped along the stitching when i pulled it over the headrest
@defective Pressure cooker won't seal and hisses out of the handle, so please accept a return of {identifier} and put the money back on my card.
@defective We run a small café and the milk frother in {identifier} gave up in its first week of flat whites. I've no use for a repair, only a refund to the business account.
@defective my grandad got me the telescope from {identifier} for my birthday and the eyepiece is scratched so bad you can't see the moon, mum says to ask for the money back
@defective Unboxed the bookcase last night: one side panel is split, the back is gouged, and the cams don't grip. I am not building that. Refund {identifier} and collect it, please.
@defective Not asking for a new one, the espresso machine in {identifier} has leaked over the worktop three times now and I only want my money returned.
@defective Bought the wedding shoes early on purpose, thank goodness, because the left heel came unglued on the first try-on. Please refund order {identifier} so I can shop elsewhere.
@defective Whoever packed {identifier} used one sheet of paper round a glass lampshade. It's in a hundred pieces. I'd like {money} back for the shade; the base survived.
@defective The printer ink cartridges are not recognised by any of our four machines, error light each time. Please refund {identifier} to the school's purchasing card.
@defective Excuse my English, the washing machine hose I receive from {identifier} have a hole and my kitchen is with water. I ask my money back please.
@defective Took the tent from {identifier} to the Lakes, first drizzle and it dripped on my face all night through the seams. I want to return it for a full refund.
@defective Two of the solar lanterns never charged, even after a week of blazing sun. The others are lovely so please just refund {money} on {identifier}.
@defective hiya, air fryer basket is peeling black flakes into the chips, thats not ok with a toddler, can you sort me a refund for {identifier}
@defective To whom it may concern: the orthopaedic chair delivered under {identifier} has a fractured gas lift and cannot be sat on safely. I hereby return it and ask for repayment.
@defective Every time I put the dog's new harness on, the buckle pings open, and yesterday he bolted into the road. I'm sending {identifier} back, refund it please.
@defective Smart doorbell from {identifier} rings by itself at three in the morning and doesn't ring when someone's there. Had enough, want my money back not another one.
@defective The guitar tuner lasted one rehearsal, now the display is blank with fresh batteries. Could I have {money} back on {identifier}? Strap and picks are good.
@defective just opened the eyeshadow palette and its powder everywhere, every pan shattered, its a gift for tmrw. i want a refund on {identifier} so i can grab something in town
@defective Am returning the ladder: second rung cracked with me on it, and I weigh next to nothing. {identifier}. Please arrange the refund without any fuss.
@defective Since the freezer drawer handles in {identifier} broke off both at once, I've concluded the plastic is no good, and I'd rather be refunded than sent more.
@defective Microscope arrived with the focus knob spinning freely, so my biology class can't use it. Purchase {identifier}, please refund the department.
@defective I charged the e-scooter all night and it goes about as far as the corner shop before dying. That is a duff battery. I want a refund for {identifier}, please.
@defective Husband plugged in the dehumidifier and it tripped the whole house, tried it at the neighbour's, tripped theirs too. Return please, {identifier}, full amount back.
@defective Rice, flour and a jar of tahini in {identifier}; the jar burst and ruined the flour. Would you refund {money} for those two
@defective The zip-up hot tub cover I had from you came apart at the hinge within days and the foam is soaking up water like a sponge. {identifier}. Refund please.
@defective Kettle whistle melted?! Actually melted. On a normal hob. {identifier}, I'd like my money back and I'll post you the corpse.
@defective pls refund {identifier} the rc car goes only in circles my son cried the all day, I check the wheel and inside gear is broken
@defective I am a wheelchair user and rely on the cup holder, clamp and tray that I bought from you under {identifier}. The clamp sheared off on the pavement on Tuesday and took the tray down with it, hot tea and all. I do not want another made of the same plastic. Please return my money in full.
@defective Okay so long story, the slow cooker came, looked perfect, I did a whole lamb shoulder in it for eight hours for my in-laws and when I lifted the lid it was RAW because the element doesn't heat at all. We had to order pizza. I'd like a refund for {identifier} please, and maybe an apology to the lamb.
@defective My late wife always dealt with these things so forgive me if I do it wrong. The electric recliner went up once and now it will not come down, the handset is dead, and I have been sleeping on the settee. I should like to send it back and have my money, the order is {identifier}.
@defective I ordered six cafe parasols for our terrace on {identifier}. Five open as they should. The sixth has a snapped crank and a rib poking through the canvas, which is a danger to guests. Kindly refund {money}, the price of that one, and tell us whether you want it back.
@defective so i do makeup for weddings and the ring light from {identifier} started strobing in the middle of a bride's base, like a disco, and then popped and went dark. i had to finish by the window. i've lost faith in it, dont want a replacement, please just give me the money back
@defective We moved into a new flat last month and the first thing I bought was your mattress. Since then a spring has worked through on my side and I have the bruises to prove it. I followed the care leaflet to the letter. I'd like to return {identifier} and get back what I paid.
@defective The greenhouse panels in {identifier} arrived with deep scratches, two were buckled, and the door runner is twisted so it cannot slide. I've spent my only free weekend trying to bend aluminium straight with a rubber mallet. No more. Please pick it all up from my drive and refund me in full.
@defective I'm a childminder, so everything gets inspected. The stair gate you sold me, {identifier}, has a latch that doesn't catch: any two-year-old can push it, and one did. Nobody was hurt. I won't have it in the house another day, so please start the return and refund my payment.
@defective When I bought the sat nav from you I thought finally no more arguments in the car, and then it froze on the motorway outside Lyon, restarted itself eleven times and now shows a white screen. I'm home, I'm calm again, and I would like every penny of {identifier} refunded.
@defective Bonjour, I have bought one juicer and two bottles in {identifier}. The juicer is well, but the two bottles have the bottom cracked and the juice is going everywhere in my bag of work, with the computer inside. I ask you to give me back {money} for the bottles, the juicer I keep it.
@defective Snorkel mask fills with water at once. I'd like a refund for {identifier}.
@defective The dartboard's wire has sprung off and nearly had my eye out; refund {identifier} please.
@defective bluetooth earbuds from {identifier} wont pair or charge, want a refund not a fix
@defective Yesterday the ironing board collapsed, legs and all. Money back for {identifier}, please.
@defective Umbrella turned inside out in a breeze and two ribs cracked. Returning {identifier} for my money.
@defective No picture from the projector, just a green smear. Please refund {identifier}.
@defective Stitching on my wallet has come undone already, so refund {identifier}
@defective It is the coffee grinder, {identifier}: blades stuck, burning smell. I request the refund.
@defective Nib bent, ink everywhere. This fountain pen goes back, and I want {identifier} refunded.
@defective walking poles wont lock, slid shut on a hill and i went over. refund {identifier}
@defective Salad spinner cord jammed on first pull. A refund on {identifier} will do nicely.
@defective Your beard trimmer pulls hair instead of cutting and now it's dead. Refund {identifier}.
@defective Please return my payment for {identifier}; the fridge thermostat clicks and nothing gets cold.
@defective Ukulele neck is twisted, won't hold a tune. Can you do me a refund on {identifier}?
@defective Chlorine tablets arrived as damp mush, bucket cracked. Refund please, order {identifier}.
@defective that cheap selfie stick, {identifier}, snapped on day one of holiday. refund me
@defective Compass needle points wherever it fancies. I want to return {identifier} and be reimbursed.
@defective Wax melter overheated and scorched the sideboard, so I'm returning {identifier}. Refund, please.
@defective Good day, the webcam of {identifier} shows only black. I wish my money returned.
@defective Bra underwire stabbed through after one wash. Refund on {identifier}, please.
@defective Hoof trimmers blunt and rusted out of the packet. I'd like {identifier} refunded.
@defective Puncture in the exercise ball from new, so please give me back {money} on {identifier}.
@defective sd card corrupted every holiday photo. refund {identifier}, not trusting another
@defective ice cream maker cracked, refund {identifier}
@defective Metronome won't tick. Return {identifier}.

# Something else was sent.
@wrong_item Wrong charger came. Refund {identifier}.
@wrong_item {identifier} got slippers not skates, refund
@wrong_item refund {identifier}, sent blue not red
@wrong_item Somebody else's dress!! Refund {identifier}!
@wrong_item You sent decaf. Return {identifier}.
@wrong_item Not my book, refund {identifier} please
@wrong_item returning {identifier}, u sent wrong size
@wrong_item Ordered oak, got pine. Refund {identifier}.
@wrong_item {identifier}: left-handed clubs sent, returning
@wrong_item WRONG GAME. MONEY BACK. {identifier}.
@wrong_item I asked for a size 9 trainer and the box says 9 but the shoes inside are a 6, refund {identifier}
@wrong_item Instead of cat food you sent me koi pellets. Please take {identifier} back and refund it.
@wrong_item Double curtains ordered, single blackout blind received; I'd like my money back on {identifier}.
@wrong_item Why is there a car jack in a box that should hold my yoga mat? Refund {identifier}.
@wrong_item the foundation is three shades darker than the one i picked, label and all. refund for {identifier}
@wrong_item Please could I send back {identifier}? I chose the ladies' cycling gloves and received a men's extra large, so a refund is what I'm after.
@wrong_item Received cello strings. I play viola. Kindly refund {identifier}.
@wrong_item You've mixed up the toner: ours is the cyan, you shipped magenta. Refund {money} on {identifier}.
@wrong_item lol got a baby shower banner for my dads retirement, refund {identifier} plz
@wrong_item Wanted the Spanish textbook, volume two; volume one landed here. Returning it for a refund, {identifier}.
@wrong_item I want return, in {identifier} is not my model of phone glass, you send for other phone
@wrong_item Your warehouse put a king-size sheet in the pack I ordered as a single. Money back for {identifier}, please.
@wrong_item Two tins were satin instead of matt. Refund me {money} for them, {identifier}, the brushes I keep.
@wrong_item Seeds in {identifier} should be sweet peas, packets say turnip. I'd like a refund
@wrong_item Plug is the wrong country's on the lamp you dispatched, although I chose UK. Refund request, {identifier}.
@wrong_item my order {identifier} was a black hoodie in S. came neon green in XXL. not funny. refund
@wrong_item A jigsaw of kittens turned up where a chess set should be. Start the return on {identifier}, would you?
@wrong_item For order {identifier} we specified A3 frames and got A5. Please collect them and refund the account.
@wrong_item sent me puppy pads, bought nappies, {identifier}, give the money back
@wrong_item Gents, the bearing in {identifier} is stamped with a different part number than the one we purchased. Refund it please.
@wrong_item Whose prescription goggles are these? Mine are minus four. Refund for {identifier} please.
@wrong_item Got the DVD when I clearly paid for the Blu-ray, so I'm returning {identifier} for my money.
@wrong_item Bed legs: ordered four at twenty centimetres, you posted four at ten. {identifier}, refund.
@wrong_item Ring engraved with "Love Gary". I am not married to a Gary. Refund {identifier} immediately.
@wrong_item Both wiper blades are for a lorry, I drive a tiny Fiat. Refunding {identifier} would be appreciated
@wrong_item The rug's the right pattern but it's a runner, not the big round one on my receipt. I'd like {identifier} refunded.
@wrong_item One of the three blouses is someone else's order, a polka dot thing. Please give back {money} on {identifier}.
@wrong_item Hallo, I become the wrong helmet with {identifier}, it is for children and I have ordered for adult. Money back please.
@wrong_item A whole netball team is waiting and the bibs in {identifier} are in infant sizes, though our form said adult. I haven't time for swaps, refund us and we'll buy locally.
@wrong_item mum ordered me the pink roller skates and u sent football boots, not even the right sport. can we get the money back on {identifier}
@wrong_item When I opened {identifier} it was a bathroom cabinet; the picking slip in the box shows a shoe rack for a different customer. Please refund me and fetch it.
@wrong_item Careful what you pack: I'm coeliac, chose the gluten-free hamper, and this one is wall-to-wall shortbread. I should like my payment for {identifier} returned.
@wrong_item The grill I selected was gas. The grill on my patio is charcoal. I'm not keeping it, please come and get it and refund {identifier}.
@wrong_item Fitted the tap this morning before noticing it's brushed brass, I ordered chrome to match the rest. It's back in its box. {identifier}, refund please.
@wrong_item hey so instead of the rose gold watch strap theres a silver one in the envelope, everything else in {identifier} is right, i just want the {money} for the strap back
@wrong_item Please refund {identifier}. I bought the memory stick with the larger capacity and the one that reached me holds a quarter of that, it says so on the packet.
@wrong_item Our nursery requested washable paints, and thirty bottles of permanent acrylic turned up. You can imagine why they can't stay. Return and refund, {identifier}.
@wrong_item The birthday candles you sent say 50. She is turning 30. She will kill me. Refund {identifier}, I'm off to the supermarket.
@wrong_item Unpacked the tyres at the garage and the fitter laughed: different diameter from what's on my invoice {identifier}. I want them gone and my money returned.
@wrong_item I paid for lavender bath salts plus a peppermint foot scrub. The salts are correct, the scrub is charcoal toothpaste. {money} back on {identifier} for that item please.
@wrong_item ive ordered the same dog food for years for my staffie with the bad tummy and this time {identifier} came with the puppy one, he cant eat it, refund please
@wrong_item Sorry to bother you. My knitting wool was to be eight balls of cream and it is eight balls of orange. I'd like to post it back for a refund, {identifier}.
@wrong_item I'm looking at a left-hand hinge door when the drawing, the quote and order {identifier} all say right-hand. The joiner has gone home. Refund, and pick it up.
@wrong_item Clarinet reeds, strength two and a half, is what I chose. These are saxophone reeds. Please put {money} back, rest of {identifier} is right.
@wrong_item This is the third time I've typed this because your app keeps closing. I bought a burgundy velvet armchair. Two men carried in a grey office stool on castors, got a signature from my mother-in-law, and left. I don't want the armchair any more, I want the refund for {identifier} and the stool out of my hall.
@wrong_item My son starts secondary school next week and the blazer in {identifier} has the crest of a completely different school on it. I can't send him in that, the other kids would eat him alive, and the school shop has stock in person. So please refund me, and I will post the blazer wherever you like.
@wrong_item We hire out costumes, so we know sizes. Under {identifier} we bought twelve Victorian waistcoats in assorted adult sizes and unpacked twelve children's pirate tunics with foam swords. The curtain goes up on Friday and we've borrowed from a rival, who is delighted. Please arrange the return and reimburse the society in full.
@wrong_item I do not see very well, so it was my home help who noticed that the talking clock I had chosen was in fact a talking bathroom scale. It told me my weight at seven in the morning, very loudly. I would like to return it, order {identifier}, and have the money put back, please.
@wrong_item Hi so dont laugh but {identifier} was meant to be a weighted blanket for my anxiety and what i got was a weighted vest for crossfit?? ive never been less calm. i already got a blanket from my aunt so i just want my money back for the thing u sent, box is still taped
@wrong_item In {identifier} were a fuel filter, spark plugs and an air filter for my old Volvo. Plugs and fuel filter are right, the air filter is for a quite different engine, I have laid them side by side and it is twice as wide. Refund me {money} for the air filter only, please.
@wrong_item colour code on the website 204, colour code on the tin 402. my wall is now half mint half aubergine. refund {identifier}
@wrong_item Ordered a bassinet sheet, received a tablecloth. I'd like my money back for {identifier}.
@wrong_item Tights in {identifier} are nude, my pick was black opaque. Refund please.
@wrong_item these arent my contact lenses, power is off by two. refund for {identifier} pls
@wrong_item That's a spade. I bought a rake. Refund {identifier}, come and collect it.
@wrong_item Someone swapped my jasmine tea for instant soup. Return and refund on {identifier}.
@wrong_item For {identifier} you shipped the French keyboard layout, we'd chosen the UK one. Refund us.
@wrong_item Saddle's pony size, my horse is seventeen hands and so was my order. Refund, please: {identifier}.
@wrong_item Picked the vegan boots, was sent real leather. I can't keep these; money back, {identifier}.
@wrong_item got a nintendo case instead of the nintendo game!! refund {identifier}
@wrong_item Calendar's for last year, the listing was for next. Refund {identifier} please.
@wrong_item A cot mobile came where my bike lock should be, {identifier}. I'm returning it for a refund.
@wrong_item Sir, the saree is peach and I have ordered bottle green only. Kindly refund {identifier}.
@wrong_item Not the fragrance I bought: same bottle, different name. I want to return {identifier} for my money.
@wrong_item Left glove twice, no right. Refund on {identifier}.
@wrong_item you guys sent vanilla whey, i got chocolate on the receipt. {identifier} refund
@wrong_item Door handles came in black, invoice {identifier} says antique brass. Take them back and refund me.
@wrong_item wrong team's scarf!! refund {identifier}

# Never came, or not all of it.
@not_received Never arrived. Refund {identifier}.
@not_received refund {identifier}, nothing came
@not_received Empty box!!! Money back, {identifier}
@not_received {identifier} never showed up, refund pls
@not_received Parcel lost. I want refund {identifier}
@not_received "Delivered"? No. Refund {identifier}.
@not_received still no paddleboard, refund {identifier}
@not_received Lid missing, refund {money}, {identifier}
@not_received Parcel stolen from van. Refund {identifier}.
@not_received money back {identifier} wheelbarrow never came
@not_received It says left in porch, I have no porch. Refund {identifier}, please.
@not_received Three weeks waiting for a fan and summer's nearly gone. It never came, so refund {identifier}.
@not_received the envelope from {identifier} was slit open and no earrings in it. i want my money back
@not_received Our stationery order hasn't turned up and term has begun; please refund {identifier} to the school.
@not_received Only one walkie-talkie in a box for two. I'd like {money} back on {identifier}.
@not_received Marked as handed to me personally. I was in surgery. Please refund order {identifier}.
@not_received Not one single bulb of the two hundred tulips has reached me. Refund for {identifier} please.
@not_received yo my skateboard deck never came and its been ages, just refund me {identifier}
@not_received Had enough waiting for the pram. It isn't coming, is it? Money back on {identifier}.
@not_received Inside the carton: brown paper, air, no camera. I demand a refund for {identifier}!
@not_received Hamster cage came, wheel and water bottle didn't. {money} refund please, order {identifier}.
@not_received Nobody delivered anything here, my doorbell camera proves it, so I'd like {identifier} refunded
@not_received We're missing the gravy boat from the dinner set. Refund only {money}, ref {identifier}.
@not_received I have not receive my package {identifier}, I wait one month, please give back my money
@not_received Tracking's been frozen for ages and the wetsuit isn't here. Refund, please: {identifier}.
@not_received your driver photographed a door thats not mine. no parcel. refund {identifier}
@not_received Please reimburse us for {identifier}; the hi-vis vests never reached our depot.
@not_received Could you refund me for the crochet hooks that never arrived? {identifier} is the number I have.
@not_received Gone missing somewhere, my record player. Don't resend, just refund {identifier}.
@not_received Dear team, the hymn books under {identifier} have not reached the vicarage. A refund is requested.
@not_received As per {identifier} we paid for forty lanyards and counted twenty-eight in the bag. Kindly refund {money}.
@not_received no tent no pegs no nothing, festival is over anyway. refund for {identifier}
@not_received Someone at your end says it's delivered. My neighbours, my concierge and I say it isn't. Refund {identifier}.
@not_received Mattress protector never made it to me. Return my payment for {identifier}, please
@not_received Potting compost came, the terracotta pots never did; refund {money} of {identifier}
@not_received I ordered perfume for my nan, all that came was the ribbon and a card. Money back for {identifier}.
@not_received where is my lens cap!!! never came!!! i give up, refund {identifier}!!!
@not_received Package went round in circles and then vanished, according to the page. I'd rather have the money for {identifier}.
@not_received Dumbbells, one of a pair, that's what I have. Refund {money} for its absent twin, {identifier}.
@not_received My passport holder and adaptor hadn't come by the time we flew, and they still aren't here. Refund {identifier}.
@not_received Waited in four days running for a tumble dryer that never came, lost a week's wages nearly. I want the whole of {identifier} refunded.
@not_received According to your page the toy kitchen was left with a neighbour at number nine. There is no number nine on our lane, just a field. Refund {identifier}.
@not_received I took delivery of a very light box; it should have held a cast-iron casserole. It held a packing slip. Please return my money for {identifier}.
@not_received just moved and yes i checked with the old flat, the new flat and the post room, the air purifier isnt anywhere. can u refund {identifier} pls
@not_received The advent calendar hasn't arrived and there are no windows left to open. I'd like a refund for {identifier}, and a mince pie if you have one.
@not_received Everyone in the shared house swears they haven't seen my parcel, and the photo on your site shows somebody's welcome mat. Please refund {identifier}.
@not_received Of the five school shirts in {identifier} just three were in the bag. I've bought two elsewhere now, so please refund {money} rather than sending more.
@not_received So the box for {identifier} had been retaped and there was no phone, only the charger and leaflet were in there. I need my money back, it's my whole month's wage.
@not_received I am living on an island and I know post is slow, but two months for knitting needles is too much. They didn't arrive. Refund of {identifier} please.
@not_received Accounts here. Invoice for {identifier} is paid, but goods-in have no record of the shredder ever arriving at either of our sites. Please refund the payment.
@not_received My birthday telescope was supposed to come before my birthday and it never came at all and now I'm twelve. Dad says ask for a refund for {identifier}.
@not_received Got the shelf, got the brackets, did not get the second shelf that I paid for. I've cut one from scrap wood. {money} back on {identifier} will do.
@not_received Could somebody refund the vet-recommended kidney food from {identifier}? It didn't come, my cat couldn't wait, and I had to get it from the surgery.
@not_received they told me wait two more days and then two more days. the suitcase still didn't come and i already travel with a borrowed one. refund {identifier} now please
@not_received The polytunnel frame is here but the cover isn't in any of the cartons, and I've emptied all of them onto the lawn. Please refund {money}, order {identifier}.
@not_received My mother's 90th is behind us and the photo cushion never came, so there's no sense in chasing it further. I'd like the refund now, {identifier}.
@not_received I have been patient, truly. The piano stool was dispatched in spring, supposedly reached a depot, supposedly went out on a van, supposedly came back, and after that there is nothing on the page at all. My pupils are sitting on cookery books. Please stop looking for it and refund {identifier} in full.
@not_received Right, so it pinged on my phone that {identifier} was delivered, and I was literally sat on the front step with a coffee. No van. No bloke. No parcel. I walked the whole street and asked everyone, even the grumpy one. I don't want you to send another blender, I just want the money back.
@not_received I run a tiny wool shop in the Highlands and ordered display baskets, hooks and a till drawer on {identifier}. The baskets and hooks arrived, the till drawer did not, and the delivery note has it ticked as packed. I have since bought one secondhand. Please refund {money} for the drawer and we're square.
@not_received Sorry if this is the wrong place. My husband ordered compression stockings for me after the operation and they have not come, the nurse has given me some from the hospital now. We are on a pension and would be glad of the money back. He wrote down {identifier} on the calendar, I hope that's it.
@not_received Please to understand my situation: I am student in dormitory, the porter sign all the parcel in a book, and my laptop stand from {identifier} is not in the book, not in the room of post, not in nowhere. Is written delivered but it is not delivered. I wish to receive the money back, not other stand.
@not_received box for {identifier} said 2 of 2 on it, never saw 1 of 2, thats the one with the actual table. refund me
@not_received Nappy bin never reached us, baby has. Please refund {identifier}.
@not_received Could I have my money for {identifier}? The loft ladder hasn't come and no one's found it.
@not_received there was just a catalogue in the bag, no leggings. refund {identifier}
@not_received Signed for by "Dave". No Dave lives here. I want {identifier} refunded.
@not_received Still empty-handed. My sheet music hasn't arrived and the concert's over, so refund {identifier}.
@not_received Moving boxes not delivered, and I've now moved. Refund of {identifier}, please.
@not_received The tracking says delivered to reception; reception says no. Refund our projector screen, {identifier}.
@not_received Box was sealed, instructions inside, telescope not. I'm asking for my money back, {identifier}.
@not_received me no get the rice cooker, long time already. please refund {identifier}
@not_received Six jam jars ordered, five in the straw. {money} back please, {identifier}.
@not_received Greenhouse heater hasn't turned up and the frost has. Please return my money for {identifier}.
@not_received Lost in the post, you admit it yourselves. Then refund {identifier} without more forms.
@not_received Knee brace never came, bought one at the chemist's. I'd like a refund for {identifier}.
@not_received our makeup order came minus the mascara, can i get {money} refunded, {identifier}
@not_received Delivered to whom? Not to me. Money back for the sandpit, {identifier}.
@not_received cricket bat never came, refund {identifier}

# No longer wanted.
@changed_mind don't want it anymore, refund {identifier}
@changed_mind Changed my mind, return {identifier}
@changed_mind {identifier} too small, returning for refund
@changed_mind Found it cheaper. Refund {identifier}.
@changed_mind impulse buy lol, refund {identifier}
@changed_mind Doesn't suit me. Return {identifier} please.
@changed_mind bought two by mistake, return {identifier}
@changed_mind Sofa's too big. Refund {identifier}.
@changed_mind Wife hates it. Returning {identifier}.
@changed_mind no longer needed, money back {identifier}
@changed_mind The hat is exactly as pictured, it's my head that's the problem. I'd like to return {identifier}.
@changed_mind i tried the jumpsuit on and look like a mechanic, sending {identifier} back for a refund
@changed_mind My mother already owns this cookbook, unopened copy going back please, refund {identifier}
@changed_mind Lovely fabric, wrong for our lounge. Please set up a return for {identifier}.
@changed_mind Bought a rowing machine at midnight after two wines. Sober now. Refund {identifier}, please.
@changed_mind We've cancelled the camping trip, so the unused stove can go back. Money back for {identifier}.
@changed_mind Ordered M, got M, turns out I'm an L these days. Return {identifier} and refund me please
@changed_mind Please refund {identifier}; our client has dropped the project and the sample boards are still sealed.
@changed_mind my girlfriend and i broke up so the matching rings can go back, refund {identifier}
@changed_mind I'd like to give back the scarf out of {identifier}, it goes not with my coat. Refund {money} for it, I keep the gloves.
@changed_mind Boots pinch. Right size, wide foot. Returning, {identifier}, and I'd like my money back.
@changed_mind The perfume isn't me at all. Bottle is still in cellophane, refund on {identifier} please.
@changed_mind Saw the same pushchair at a local shop for far less, so I'm returning {identifier} for a refund.
@changed_mind Didn't realise a hammock needs two trees. I have none. Let me return {identifier} for a refund.
@changed_mind hey can i return the hair dye in {identifier}, chickened out of going purple, want the money
@changed_mind I don't need the maternity pillow now. Please return and refund {identifier}, it's not been opened.
@changed_mind Decided against the treadmill before even unwrapping it. Refund for {identifier}, come fetch it whenever.
@changed_mind A doubled-up order, my own fault, clicked once on the phone and once on the laptop. Please refund the second kettle, {identifier}.
@changed_mind That garden gnome seemed funnier online. I want to return it for my money, {identifier}.
@changed_mind Both lampshades are fine but I only need one after all, so {money} back on {identifier} please
@changed_mind the colour is nice on screen and nice in real life but not nice on my wall. I like return {identifier} for money
@changed_mind Landlord says no pets. Aquarium, unused, back to you; money, back to me. {identifier}.
@changed_mind Kid has gone off dinosaurs overnight. I'd love a refund on the duvet set, still sealed, {identifier}.
@changed_mind Somebody gave us the very same toaster for the wedding, so we'd like to return ours for a refund, {identifier}.
@changed_mind Having slept on it, I would rather have my money than the drone. Order {identifier}, unopened.
@changed_mind Return please! {identifier}! Bikini! Never again! Refund!
@changed_mind Turns out my old printer accepts only the other brand's ink, my misreading. Unopened, so refund {identifier} please.
@changed_mind I'm sending back the novel from {identifier}, for our book club chose another. Kindly repay {money}, the pens stay.
@changed_mind this was for my secret santa and she quit the job, so no need of it. can I get a refund {identifier}
@changed_mind Stilettos and I do not get along, doctor agrees. Unworn. Could {identifier} go back for a refund?
@changed_mind Our building work has been put off a year, so eleven unopened boxes of laminate flooring are sitting in a rented garage. I want to return {identifier} and be refunded.
@changed_mind I was sure a standing desk would change my life, and after a week of sore feet I'm sure it won't. Like new, original carton. Return for {identifier}, refund to card.
@changed_mind My husband passed away before the walking frame was ever used, and I can't bear to look at it in the hallway. May I return it and have the money back? {identifier}.
@changed_mind so i got the job interview suit in {identifier} and they offered me the job before the interview lol. tags still on, i want to return it for a refund
@changed_mind The violin is a decent one, but my daughter has announced it's drums now. We'd like to send {identifier} back and get our money, before the drums happen.
@changed_mind Measured the alcove after buying, which I know is the wrong way round. The bookcase is two fingers too wide. Please arrange a return and refund for {identifier}.
@changed_mind bought the ps5 game, then my cousin lent me his copy, mines still in the wrapper. can u take back {identifier} and give me the money
@changed_mind I'd picked out three bras hoping one would fit. One does. The other two, tags on, should come to {money}, which I'd like back on {identifier}.
@changed_mind Procurement has now signed with another supplier, hence the twenty headsets on {identifier} are surplus. They're in sealed cartons; please authorise the return and refund us.
@changed_mind The curtains are just what the description promised, it's only that in our north-facing room they look like a funeral. Returning them, {identifier}, refund please.
@changed_mind I am old and it is complicated, this smart watch. It does everything except let me read the time. Please take it back for my money, {identifier}.
@changed_mind Hi, I buy a winter coat for go to Norway but the visa is refuse, so I don't need. Is new with label. Please return and refund {identifier}.
@changed_mind got a bit carried away in the sale and my bank app is screaming at me. the fairy lights and the beanbag can both go back, thats {identifier}, refund pls
@changed_mind Half of my basket was daydreaming. I'm keeping the paints; the easel goes back unbuilt, so {money} to be refunded on {identifier}, please.
@changed_mind The puppy we were meant to collect has been kept by the breeder. It's a sad little pile of bowls, bed and lead here, all with tags. I'd like to return {identifier} for a refund.
@changed_mind My sister-in-law and I, without telling one another, each bought Mum the same foot spa. Hers was opened first, naturally. Ours is untouched. We'd like our money back for {identifier}.
@changed_mind I'll be honest with you, there's nothing the matter with the bread machine. I bought it because everyone at work was going on about sourdough, and then I looked at where it would live in my kitchen, which is nowhere. It hasn't been out of its polystyrene. Please let me return {identifier} and refund my card.
@changed_mind Back in the spring I was going to run a marathon, so there were the shoes, the belt, the gels and the little vest. Then my knee had other ideas. Shoes are worn, fair enough, they're mine. But the vest in {identifier} is still in plastic and I'd like to send that back for {money}.
@changed_mind We ordered sixty chair sashes in dusty rose for our reception, you sent exactly sixty in exactly dusty rose, and now my fiancé and I have decided to elope to Scotland with two witnesses and no chairs. They've never been unfolded. Please start a return for {identifier} and give us the money back for petrol.
@changed_mind ok so basically my mate dared me to buy the inflatable t rex costume and i did and now its here and my mum found the payment and im dead. never wore it, its still in the bag with the little fan thing. can i send back {identifier} and get the money back on her card pretty please
@changed_mind I have been comparing for some days now, and your competitor in our town offers the identical dishwasher, fitted, with the old one taken away, at a good deal less than I gave you. The machine stands untouched in its wrapping in my garage. I therefore wish to return it, {identifier}, and to be repaid.
@changed_mind Not keen on the taste of the matcha, sorry. Four unopened tins to return, {identifier}, refund please
@changed_mind keyboard too loud for my open plan office, colleagues are plotting. return {identifier}, want my money
@changed_mind Earrings are pretty but far too heavy for me, so I'd like to return {identifier} for a refund.
@changed_mind Went vegetarian on Sunday. The unopened biltong maker may go back, refund {identifier}.
@changed_mind You'll get {identifier} back unworn; I've simply gone off sequins. Refund please.
@changed_mind our kitchen plans changed and the sink isn't needed. return for {identifier} and refund
@changed_mind This crib won't fit beside our bed, my tape-measure error. Refund {identifier} once you've collected it.
@changed_mind Nobody in this family likes the board game idea after all. Sealed. Refund {identifier}, please.
@changed_mind Tried the wig on, laughed, cried. Not for me. I want to send {identifier} back for my money.
@changed_mind he proposed with a different ring!! so the one in {identifier} can go back, refund please
@changed_mind With regret I must return {identifier}; the choir voted against the robes. Please refund us.
@changed_mind Too tight across the shoulders, even in my usual size. Refund on the blazer, {identifier}.
@changed_mind Since buying the tent I've met someone who owns a caravan. Unopened, so money back for {identifier} please.
@changed_mind Nice bag but it swallows my keys. Unused, tags on, returning {identifier}, refund to card
@changed_mind Forgot I already had a sander in the shed. Unopened one, {identifier}, to return for a refund.
@changed_mind Actually the old sofa will do us. I'd like to give back {identifier} and get my money.
@changed_mind I find the fern too large for my desk. Please refund {money} from {identifier} and I'll return it.
@changed_mind Gave up ballet. Return {identifier}, refund.

# None of these.
@other Charged twice. Refund {money}, {identifier}.
@other {identifier} double payment, refund one
@other Came too late, refund {identifier}
@other allergic to it. return {identifier}
@other Discount missing! Refund {money}! {identifier}!
@other toddler ordered it. refund {identifier}
@other Refund hidden fee {money}, {identifier}
@other {identifier} overcharged me, {money} back
@other You billed me twice for one tea towel set, {identifier}. Please refund one of the payments.
@other The bunting arrived the Monday after the street party. I want to return it, {identifier}, and have my money back.
@other my 6 yr old bought a bouncy castle with my thumbprint while i slept. refund {identifier} please god
@other The face cream brought me out in hives. I'd like a refund on {identifier}.
@other That code from your newsletter did nothing at checkout, so refund me {money} on {identifier}.
@other I was promised free shipping and you took {money} for it. Refund that, {identifier}.
@other Two identical lines on my bank statement for {identifier}! Refund the second one!
@other Latex gloves, and I'm allergic to latex, it wasn't on the listing. Money back for {identifier} please.
@other Hamper reached her after the funeral. Please refund {identifier}, we had to manage without.
@other Paid extra for next-day, took nine days. I'd like {money} back, order {identifier}.
@other gift card was meant to come off the total and it didnt. refund the {money} on {identifier}
@other Our charity is tax-exempt, yet tax was added to {identifier}. Kindly refund {money}.
@other Some "handling surcharge" has crept into {identifier}. Never agreed to it. {money} back, please.
@other Parrot pressed buy. I'm serious. Unopened birdseed, {identifier}, I'd like to return it for a refund.
@other The vest makes my son's eczema flare up terribly; please may we return {identifier} for our money?
@other Your advert said buy two get the third free, I paid for three candles. Refund {money} from {identifier}
@other Hello, from my card is gone the money two times for {identifier}, please return me one time
@other Prom was Saturday, the dress came Monday. What use is it now? Refund {identifier}.
@other Gift wrap paid, gift not wrapped, {identifier}. I want that {money} back.
@other Seems you took payment on both my debit card and PayPal for {identifier}. Refund one of them please.
@other My grandson got hold of the tablet and bought fish tank gravel. We've no fish. Refund {identifier}, unopened.
@other student discount was on the basket page n vanished when i paid, {identifier}, refund the {money} diff
@other Fitting was included, they said, then you charged {money} for it on {identifier}. Return that to me.
@other Plants came so long after the planting season that the ground's frozen. I'd like to return {identifier} and get refunded.
@other Bamboo pillow sets off my asthma, can't be in the same room. Return and refund for {identifier}.
@other The installation fee wasn't on the page when I agreed. Refund {money}, order {identifier}.
@other It asked for a deposit AND the whole price. Refund {money}, you've had it once already. {identifier}.
@other Costume turned up in November. Hallowe'en, as you may know, isn't. Refund {identifier}, I'm posting it back.
@other My ex ordered a karaoke machine on my saved card without asking. It's still boxed. I want to return {identifier} and be refunded.
@other When I pressed pay, the page hung, I pressed again, and now {identifier} has been charged twice although only one order shows. Please refund the extra payment.
@other There's a currency conversion charge on {identifier} nobody mentioned, and your site showed me the price in my own money. I'd like the {money} refunded.
@other Nut oil in a shampoo, listed in tiny print on the bottle and nowhere on your page! My girl swelled up. Full refund for {identifier}, please, and it's going back.
@other I bought the trophies in good time, you sent them the week after the tournament, and we handed the children IOUs. The club would like a full refund for {identifier}.
@other hiya my little brother was playing on my phone in the car and ordered a leaf blower, we live on the 4th floor. can i return {identifier} and get a refund
@other You advertise a price promise, I showed the cheaper listing before I paid and your agent said the {money} would come back to me. It hasn't. Please refund it on {identifier}.
@other The basket showed the sale price, the confirmation a dearer one, and my bank dearer still. Please refund the {money} that was added to {identifier} on the way.
@other We placed {identifier} as a trade customer and were invoiced at retail. Please refund the difference of {money} to the company card.
@other I pay with voucher of my work and also my card is charged the full, so you have the money double. Please refund my card for {identifier}.
@other The wool in the jumper makes me come up in welts, which is a pity as it's handsome and fits. Please arrange a return of {identifier} and refund.
@other Loyalty points were supposed to cover the postage on {identifier}. Instead the points went and you charged me {money} as well. I'd like that back.
@other Customs asked me for a payment on the doorstep although your checkout stated all duties included. I've the slip here. Please refund me {money} for it, order {identifier}.
@other I care for my father, who has dementia, and he has been shopping from adverts at night. This time it's a set of golf clubs; he has never played. They are untouched. Could you accept {identifier} back and return the money to his account? I've taken the card out of the computer now.
@other Cast your mind back to spring, when your website said "order now for Mother's Day". I ordered the same minute. The flowers and the chocolates came ten days after, when I'd already had the conversation with my mother. It's the lateness I mind, nothing else. I want my money back for {identifier}.
@other Good morning from accounts payable. Reconciling the month, I find that {identifier} was settled by bank transfer and then collected again by card from our manager, who was not told. One of those must come back. Please refund the card payment, {money}, and send a confirmation that I can put in the file.
@other so ur popup said first order discount, i put my email in, got the code, put the code in, it went green and said applied, and then the bank shows full price. i screenshotted everything because i dont trust anyone anymore. refund me the {money} that shouldve come off {identifier}
@other My wife is pregnant and the midwife told her to stop using the bath oil at once because of something in it. It's perfectly good oil and just what we ordered. Half the box is still sealed. We'd be grateful to return {identifier} and get a refund.
@other Nickel in the buckle, I'm allergic, wrist's on fire. I'd like {identifier} refunded.
@other Twice debited, once delivered. Refund the extra charge on {identifier}, please.
@other Baptism gown showed up a week after the baptism. Return and money back, {identifier}.
@other black friday price wasnt given to me, refund the {money} difference on {identifier}
@other While I showered, my twins ordered a popcorn machine. Unopened, {identifier}, refund please.
@other Easter eggs reached us in May, practically. Refund {identifier}, we bought others.
@other Small-basket fee? Nobody said a word about it. Refund {money} on {identifier}.
@other Perfumed detergent gives the baby a rash, so I wish to return {identifier} for my money.
@other Exam was yesterday, revision guide came today. {identifier} goes back, and I want a refund.
@other staff discount didnt go through on {identifier}, so please refund the {money} i overpaid
@other You took the payment three times for one doormat, {identifier}. Money back for two of them!
@other Lanolin allergy here, and the cream's full of it. Please refund {identifier}.
@other Pre-ordered to have it for launch day, came long after. Returning {identifier} for my money.
@other Insurance was ticked by itself and cost me {money}. Refund that from {identifier}.
@other dog stepped on my phone and reordered his biscuits lol, unopened, return {identifier} for refund
@other late for eid, returning {identifier}, refund
@other cat is allergic to the litter, sneezing like mad, return {identifier} for refund
`)
