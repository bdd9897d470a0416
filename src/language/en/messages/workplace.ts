// Data: whole messages, first ones, of people at work, abroad or in odd situations, for six acts and for no tool; a refund line begins with its reason, a hand-over line with its urgency.
import { phrases } from '../../phrase.ts'

export const find = phrases(String.raw`
what's in {identifier}?
My business partner ordered {item|the label printers=label printer} under {email} and then went on holiday. Can you tell me what else she put on it?
Hello, I am teacher from Poland, new in this country. I have made order {identifier} but the confirmation was in quick English. Please tell me what I have bought.
Look up {identifier} for me
ive three shops and cant remember which one this was for, can you read me the items on {identifier}
Under {email} there should be an order with {item|a camp stove=camp stove}. Can you tell me if that was the single or double burner?
Mum's carer here. She has no idea what she ordered on {identifier} and frankly nor do I. What is it?
Can you see what colour {item|the beanbags=beanbag} were on {identifier}? Class three swears it was green.
What did I get on {email}?
Could you please find order {identifier} and tell me how many of {item|the folding chairs=folding chair} are on it? The parish clerk wants a figure.
I placed an order in the airport, half asleep, with {email}. What was it?
Need the contents of {identifier} for my tax return.
hello i order with {email} , I would like to know if inside is also {item|the power bank=power bank} or I forgot
We are auditing the petty cash and there's one entry with nothing but {identifier} scribbled next to it. Can you tell me what was bought and how much it came to?
find {identifier} and tell me what i paid
Which cable did I order? It's on {identifier}. I'm behind a mixing desk in the dark and I need to know if it's XLR or jack.
I teach evening pottery, and one of my students says she ordered {item|the turning tools=turning tool} through me with {email}. I can't see a thing in my inbox. Would you check what's on that order?
order no {identifier} what is on it
It was an order under {email}. All I want is to know what I called myself on it, my married name or my own.
When did I place {identifier}?
i'm the new secretary, the old one left no notes, only this: {identifier}. what did she order and was it paid
{email}, what's the last thing I ordered?
Do you have {item|the dog ramp=dog ramp} down on {identifier} as the long version? The van is a high one.
Trying to settle a row in the staff kitchen. Who is the name on {identifier}?
I'm a beekeeper and every spring I order the same thing and every spring I forget what size. It's under {email}. Could you tell me what {item|the hive frames=hive frame} are on there, so that I can match them?
Remind me what {identifier} was.
Can you pull up the order on {email}? I want to see whether {item|the head torch=head torch} was on it or if I only dreamt it.
Please tell me everything that's listed on {identifier}, I'm ticking off the delivery on the pavement.
which sizes did i put on {identifier}, its the chef hats, sorry i mean {item|chef jacket}s
Good day. I found a paper in the glove compartment with number {identifier}. What is this order, please?
what items were bought with {email} please
I'm trying to reconcile a card statement from the garden centre's account. {identifier}: what did we spend and on what?
Hello! Is {item|the microphone stand=microphone stand} on order {identifier} the heavy round-base one?
Look under {email} and tell me which stationery order that is.
My memory isn't what it was since the stroke. There's a parcel in the hall and the slip says {identifier}. Would you tell me what I bought and whether it's for me?
Anything under {email}?
Could you read back the delivery name and the items for {identifier}? Goods-in have rejected it and no one will own up to ordering it.
its me again the forgetful one, {identifier}, what on earth is it
I bought {item|a ukulele=ukulele} on {identifier}, soprano or concert? The teacher's asking.
Our volunteer ordered things with her private address, {email}, and I have to book it as a donation. What was it and what did it cost?
Have a look at {identifier}. Did I tick gift wrap?
I've mislaid the paperwork for {item|a strimmer=strimmer}. The order was made with {email}. What number is it?
please {identifier} details
Wedding planner here with eleven tabs open. Which of my couples is {identifier} for? There should be a name on it.
I've a box of sheet music with no note inside. My email's {email}. Did I order this or is someone being kind?
What's the total on {identifier}?
Could you tell me if order {identifier} had {item|a bow tie=bow tie} on it, or is the cat wearing somebody else's?
I order for four wards and I've lost my list. What's {identifier}?
{email} - which jumper did I choose?
I'm filling in an insurance claim after the flood and need to know what was on {identifier} and what I paid for it, because the shed and everything in it is now in the next parish.
hi can you see what i ordered, {identifier}, my kid deleted the mail
Tell me about {identifier}, please. A signed copy, or plain? It's {item|a cookbook=cookbook}.
Was {email} used for {item|a sewing machine=sewing machine}? I'd like to know which model I've got coming, so I can buy bobbins.
what have i got on {identifier} again
We've had a big cardboard thing dropped at the stables. It's got {identifier} on it. Before I cut it open near a nervous horse, what is it?
Under {email}, did I order the grey or the green?
May I know the date and the goods of order {identifier}? It is for my visa papers, they ask for every receipt.
Hi, {identifier}: one box or two?
I think my ex bought {item|the espresso machine=espresso machine} with my account. {email}. When was that ordered, please?
i need to know what is order {identifier} because customs is asking me and i not remember
Give me a rundown of {identifier} please, the treasurer's in a mood.
Which toner is on {identifier}? We've two printers and a lot of opinions.
{email}. What did I buy, and please don't tell my wife.
Order {identifier}, please confirm {item|the stethoscope=stethoscope} is on there, as the others on my course are asking what I got.
could u check if {identifier} is under my name or the company's
{email} what did I buy?
whats on order under {email}
There's an account I share with two other drivers, {email}, and one of us has ordered {item|the dash cam=dash cam} and isn't saying who. I'd like to know what name's on the order.
Hi, I run the tuck shop. The only thing I've got to go on is the school's address, {email}. Could you say what the latest order was?
my husband has dementia and bought something again, his email is {email}. can you tell me what it was so i know what to expect
Can I get the order details for {email}?
So I'm an expat and the card firm has blocked me over a payment to you. They want to know what it was for. The order will be under {email}, and I think it had {item|a travel adapter=travel adapter} in it, but I'd be glad if you could list the lot with the price.
I clean for a lady who can't see well. She's asked who sent her the tin of biscuits. The paper has only {identifier} on it, in very small print. Could you tell us whose name it's under? She'd so like to write a thank-you card, and she's convinced it's from the vicar.
Our department's orders go through {email}. Did anyone buy {item|a paper trimmer=paper trimmer} yet? I'd rather not double up.
{email}, what was the price?
which address did {email} use for the last order? i mean what order it was too
Is it {item|the violin bow=violin bow} that I've ordered with {email}, or the shoulder rest? I keep flip-flopping.
Our sexton passed away and I'm going through his affairs. Could you tell me what was ordered with {email}, so I can settle it?
Tell me what's under {email}
I'm the church treasurer and someone's used {email} for a personal order. No hard feelings, but which items are on it?
I can't remember if I went for {item|a wheelbarrow=wheelbarrow} with one wheel or two. {identifier}
{email} - my orders?
Looking for whatever I bought with {email}, as the lady at customs says it's "garments" and I say it's {item|a wetsuit=wetsuit}.
I'm Ukrainian, my English is small. Email {email}. Please write which things I bought and how much.
We're opening a gallery and I've sixteen crates. What is in the one marked {identifier}?
Email's {email}. Please tell me the order number, I need it for our gallery books.
what order is on {email} from the summer
Could you check {email}? I need to know if {item|the tent pegs=tent peg} I got were steel.
what's in the parcel for {email}, i want to surprise my wife but i forgot with what
{email} please, what's there
We got a delivery for our wedding from who knows who. {identifier}. Can you see the name of the person who ordered {item|the picnic hamper=picnic hamper}? It's a thank-you card emergency.
I manage lettings, and a tenant left behind a box with {identifier} on the front. Could you tell me who ordered it and what's in it, so I know if it's worth posting on?
Please open the order for {email} and read me what is written there.
I used my mum's email, {email}, for {item|a skateboard=skateboard}. Has it gone in under my name or hers?
order {identifier} please read me the list
{identifier} who's it for?
{identifier}: contents please
Look up {email}, please
I sort the post for a block of sheltered flats. A large, rather heavy box has come in with {identifier} on its side and a name that the rain has taken off. Could you tell me who it was ordered for and what's inside, so that I can get the porter to carry it up to the right door?
{identifier}, which colour was it?
The order on {email}, what is?
How much was {identifier}?
I'm a bit embarrassed. I do a lot of late shopping after my night shift on the ward and then the boxes come and I have no memory of any of it. The next one is {identifier}. Could you tell me what it is, what I paid, and please be gentle?
Please list {identifier}
It's under {email}, who's the parcel addressed to?
Does {identifier} include {item|the spare blade=spare blade}?
what did we order, {identifier}
I have {item|a rain cover=rain cover} here with no pushchair. Was there more on {identifier}?
Which order belongs to {email}?
see {email} please, what's ordered?
`)

export const track = phrases(String.raw`
{identifier} - shipped yet?
Any idea where {identifier} has got to? The choir rehearses on it, well, with it, from Thursday.
Has the catering order {identifier} left you? I've forty people and currently no plates.
where's my order {identifier}
Can you check the status of {identifier}? We're a hospice shop and I've promised the volunteers their new tabards.
I ordered the uniforms for the whole reception team on {identifier}, and the hotel opens its doors very soon whether we're dressed or not. When should we expect them?
order {identifier} status??
I am waiting since long for {identifier}. Where is it now please?
Tell me where {identifier} is, please. The goats have eaten the last of the fencing and I'm standing in for it.
Whats happening with {identifier}
Just checking on {identifier}, the parts for the combine. Harvest doesn't wait, as my father likes to tell me every morning.
Can you tell me when {identifier} will reach the school? The caretaker has to unlock the side gate.
has my oder {identifier} been sent allready
So the clown suits. {identifier}. Are they en route? Asking for a very nervous birthday mum.
I'd be glad of some news about {identifier}. My husband is housebound and the new kettle tipper is the one thing he's been looking forward to.
{identifier}. Where? Thanks.
Our carnival float is two wheels short and they're meant to be on {identifier}. When do they arrive, roughly?
My sister-in-law keeps asking after {identifier}, and I've run out of ways of saying "soon". Where's it got to?
check {identifier} pls
Did my gaffer tape leave the warehouse? {identifier}. We open tonight with whatever sticks.
Would {identifier} be with us before the inspectors? It's the first-aid signs.
Where are the costumes, please? Order {identifier}. There are thirty small sheep in my hall wearing nothing but vests.
I have a question about the parcel {identifier}: is already on the way, or still with you?
{identifier} update please
Order {identifier} please, where is it sitting at the moment?
Can somebody tell me if {identifier} went out? I'm off on shift and my flatmate needs to know whether to stay in.
Please, when come my order {identifier}? I am traveling soon home.
whens {identifier} coming
I look after a village hall and the new tea urn, {identifier}, is meant to be here for the jumble sale. Could you see how it's getting on?
Is {identifier} out for delivery?
I keep hearing the gate and it's never you. Where is {identifier}?
Where's the glitter, {identifier}? The parade is nearly on us and nobody sparkles.
Has anyone packed {identifier} yet? It's a leaving gift for our head and she's leaving with or without it.
{identifier}, has it moved?
I'd like to know the status of {identifier} please. It's the pump for the lower field, and the lower field is now a lake.
order {identifier}: is it lost?
is there any movement on {identifier}, im the groom and its the ties
So sorry to nag. Where is {identifier}? The bride has rung me four times.
Hi, florist here. {identifier} is my ribbon. Do we know a delivery day?
What is the state of {identifier}?
Can you look at {identifier} and tell me if the boots are coming before we fly?
Would you mind checking {identifier}? It's my late mother's favourite tea and it's for the funeral.
{identifier} where is she now
When can I expect {identifier} at the clinic?
My daughter's paints are on {identifier}, and she's packed her bag for art camp with a gap left in it. Can you tell me when?
Has {identifier} been posted? I'm the only one in on Tuesdays and Fridays.
{identifier} - is it going to be long?
Hi, this is the caretaker. There's an {identifier} scrawled on my whiteboard with "WHERE??" next to it. So: where?
I'm snowed in with four ewes in the kitchen, and the lamb milk is on {identifier}. Please tell me it's on its way.
does {identifier} come today?
Please check {identifier}, my van is off the road until that alternator gets here.
Where has {identifier} got to, love?
status for order {identifier}, thank you kindly
Our harvest supper is coming up fast. Has {identifier} been sent?
i wait for {identifier}, my boss ask me every hour, where it is?
I don't want to be that customer, but where's {identifier}?
Just the one question: when does {identifier} land?
Any sign of {identifier}? I ordered snow chains and I can now hear the snow.
can you see where {identifier} is, im at the depot and its not here
Where are you, {identifier}? Sung to the tune of whatever you like. I'm a bored bassoonist in an airport waiting on a reed knife.
{identifier} ETA?
Good morning, could I trouble you for the whereabouts of {identifier}? I'm minding the shop alone and the queue is for that very item.
Has my order {identifier} been dispatched or is it still in the warehouse?
Tell me about {identifier} please, is it near?
We've a christening to cater and {identifier} is all the cups. Where are they at?
I'm in a hostel and they only keep post for a short while, so please, where's {identifier}?
{identifier} when??
I put in an order for fence staples, {identifier}. Is that on its way, or are the bullocks going to town?
Would you be a dear and see where {identifier} is?
I'm training a new receptionist on how to chase an order. Here we go: where is {identifier}, please?
any news of {identifier}
I'm the helper for a gentleman of ninety-three who ordered thermal socks on {identifier}. He gets up at six every morning to look at the mat, and I've started telling him the post doesn't come on sunny days, which is a fib I can't keep up. Could you see where they are?
{identifier} gone out?
where are my clarinet reeds {identifier}
Nobody at our depot has seen {identifier}. We've asked earlies, lates and the lad who sleeps in the cage. I drive two hundred miles tomorrow and I need those load straps before I tie down a boat. Could you look and tell me where they've got to, and whether it's worth me waiting?
when will be {identifier} in my home
Could you chase up {identifier}?
It's the tambourines I'm bothered about, {identifier}. I've told twenty-six infants they're coming and they ask me at register, at milk and at home time. Even a rough day would get me through the week.
Tracking {identifier} please.
ive been sat in the cab three hrs waiting for {identifier}, where is it
Hoping for an update on {identifier}. We've a bouncy castle, a burger van and no raffle tickets.
Would you find {identifier} for me and say where it is? It's got my insoles in.
has {identifier} left
Please see about {identifier}. Our physio room has been without its bands and putty for so long that we're using resistance from a swing door, and I've got knees booked in all week. If you could tell me whether it has even been sent, I could plan around it.
Right, {identifier}. Where's it hiding?
My nan wants to know about {identifier}, it's her wool.
is {identifier} coming soon or not
Any idea when {identifier} gets here? I'm only on this island till the ferry comes back.
{identifier}. Sent or not?
Morning from the bakery, where's {identifier}? No boxes, no cakes out the door.
{identifier} delivery update, if you would
Is there any word on {identifier}? I'm a piper and it's my reeds.
Is it normal that {identifier} has been quiet for this long? It's my only smart coat and there's a funeral. Please look where it is.
quick one, {identifier}, where?
we've a wake tomorrow, are the urns from {identifier} near us yet
Track {identifier} for me
When's {identifier} due?
Is {identifier} delayed?
I'm the stage manager for a pantomime, and the back half of our cow is on {identifier}. The front half has been rehearsing by itself for ages and is getting ideas. Please would you look at where it is and tell me if I should start sewing?
{identifier}, posted or pending?
Hi, where's my parcel {identifier}?
Our parcel {identifier}, any news yet?
Still waiting on {identifier}, where's it now?
Need to know if {identifier} has shipped, the plasterer's here at seven tomorrow with nothing to stand on.
{identifier} is my order, what's its status?
Will {identifier} be long? I'm stood in the playground.
{identifier} please, has it been picked up by anybody?
I'm checking up on {identifier} before I drive two hours to the caravan.
Could you see about {identifier}? My pupils keep drawing me pictures of the missing globe.
Could I have a status on {identifier}, please?
`)

export const refund = phrases(String.raw`
@wrong_item Order {identifier} should have been A4 copier paper and we got a carton of A3. Please refund it, our machine doesn't take that.
@defective the drill on {identifier} smokes when i press the trigger. money back pls
@not_received Nothing ever came for {identifier}. I've asked the porter, the ward clerk and both flats opposite. Refund it please.
@other You took {money} twice for {identifier}, once on the business card and once on the same card again. I want the second one back.
@wrong_item {identifier}: asked for alto sax reeds, got clarinet. Refund please!
@defective I bought a laminator for the classroom, order {identifier}, and it has eaten every single alphabet card I fed it, including the one a child had spent a whole afternoon on. I don't want another one of the same, I'd just like my money back.
@changed_mind Don't need {identifier} any more, farm shop's closing. How do I send it back for a refund? Please start it.
@not_received It's for my son's first gig and the amp never turned up. Order {identifier}. He's borrowed one now so please just give me back the {money}.
@wrong_item We run a beauty counter and {identifier} was meant to be black tunics. These are navy, and the brand won't let us wear navy. I'd like them refunded in full.
@defective Zip on the tent broke first night out, {identifier}. Refund?
@changed_mind I bought the accordion on {identifier} because I was sad. I am less sad now, and I live in a flat. Could I return it and get the money back?
@not_received {identifier} never came. Refund.
@defective The walkie-talkies on {identifier} only crackle. We use them on a lambing night and I can't be standing in a field shouting. I paid {money} and want it refunded.
@changed_mind Please take back {identifier}. We chose a different colour for the salon.
@other I'm allergic to something in the glue of the craft kit, {identifier}. My hands came up like balloons. I'd like a refund.
@not_received Our walking group paid {money} for maps on {identifier} and we never saw a single one of them. We've done the walk now, using a phone and an argument. A refund is all I'm after.
@wrong_item My order {identifier} is a book about bees. I got a book about beef. I'm vegan. Refund, please, before I cry.
@other {identifier} was supposed to have the bulk discount and it was charged at the full {money}. I'd like it refunded and I'll reorder it properly.
@not_received no sign of {identifier} after all this time. i dont want it any more just give the money back
@defective torch from {identifier} dead on arrival. refund
@wrong_item I teach cello. I needed a cello endpin stopper and {identifier} brought a door stopper. It does work, in a way, but I'd like my money back.
@not_received I'm still without the brass polish, {identifier}, and the parade has been and gone. Just refund the {money}, would you?
@other The tablecloths on {identifier} arrived the morning after the wake. We managed with bed sheets. I'd be grateful for a refund.
@wrong_item {identifier} has come and it's fishing line. I ordered washing line. My money back please, the sheets are on the hedge.
@changed_mind Cold feet about the motorbike jacket. It's {identifier}, tags on. I'd like to return it.
@not_received We're a small bakery and the piping bags never got here, {identifier}. I've waited and waited. Refund them please.
@defective Stapler, {identifier}, jams every third staple. I run an office of forty people who all complain to me. Money back, please.
@other I've been charged twice for {identifier}. Please return one of the payments.
@wrong_item I'd asked for a tuba mouthpiece on {identifier}. What's arrived is a trumpet one, and it rattles about in there like a pea in a drain. Can I have the {money} back?
@changed_mind Turns out the landlord is supplying the blinds, so {identifier} can come back to you. How do I get refunded? Please set it going.
@defective Speakers from {identifier} buzz like wasps. I'd like my money back.
@other I ordered {identifier} for the sponsor walk and you had promised it in time. It came after. Twenty-eight pensioners walked without sashes. I want the {money} returned to the club.
@changed_mind I don't like it as much as i thought, the lamp. {identifier}. want to return
@not_received I paid for camping mats on {identifier}, slept on pine cones all weekend, and I've still not had the mats. Refund.
@defective The projector I got for the parish film nights, {identifier}, shuts itself off after ten minutes. We've now seen the start of Casablanca four times. A refund, please, of the {money}.
@wrong_item They sent junior shin pads on {identifier}. We're a veterans' team; our shins are long past junior. Refund please.
@not_received Where the flip is {identifier}? Actually don't tell me. Just refund it, it's never come and I've bought one in town.
@changed_mind Return please: {identifier}, the projector screen. It's bigger than our meeting room.
@defective Second-language speaker here, sorry. The rice cooker {identifier} make only cold. I want the money back please.
@other Charged me for express on {identifier} and it came at the speed of a cow. I'd like my money back.
@changed_mind I was going to learn the banjo. My neighbours and I have talked. Please let me return {identifier}.
@not_received Order {identifier} of swim caps never reached us at the leisure centre. Kindly refund.
@defective The snare drum from {identifier} has a split in the shell that runs half the way round. I only found it under the stage lights. I'd like {money} back, please.
@other The mix in {identifier} contains sesame and my daughter's allergic. Sealed still. Could we have our money back, please?
@wrong_item Label on the box said my name and {identifier}. The inside said otherwise: knitting needles rather than tent pegs. I'd like a refund.
@changed_mind The trustees say no to the gazebo. {identifier}, please take it back and refund the charity's card.
@not_received {identifier} was a get-well hamper to my colleague. She's well again. No hamper. I'd like my {money} back.
@defective refund {identifier} please the charger gets so hot it melted my desk mat
@other Bought {identifier} with the opening-week offer on the banner, but the offer never came off the price. Please refund me.
@wrong_item One job: send the vet's gauze. {identifier} came as garden netting. Please refund.
@changed_mind I'd like to return the saddle, {identifier}. The pony's been sold.
@not_received I have not received order {identifier}, so I should like a refund.
@other You billed me for {identifier} two times over and my overdraft has noticed. Send the extra {money} back please.
@wrong_item hi, {identifier} wrong thing sent, i got dog coat instead of kids coat, want refund
@changed_mind The gig's cancelled and we don't need the fog machine. Order {identifier}. I want to return it unopened.
@not_received Four of us chipped in for a leaving present, {identifier}. She's left. It hasn't come. Give us back our {money}, please.
@defective Bought headphones for my exam revision, order {identifier}, and the left one died before chapter two. Please refund.
@other {identifier} reached us a fortnight after the exams it was for. We've no use for it now and would like to be refunded.
@wrong_item Beautiful wrapping, wrong present. {identifier} was for a chess set. This is a salad spinner. I'd like the money back, and I'm sorry to be a nuisance.
@not_received {identifier} never arrived, refund me
@defective Broken kettle, {identifier}, money back
@changed_mind {identifier}, don't want it, refund?
@wrong_item Wrong printer ink on {identifier}, refund please
@other Double charge on {identifier}, refund one
@not_received I've been trying to get to the bottom of {identifier} for so long that the person it was for has moved to Canada. It was a first set of chisels for my apprentice. I never saw them, he never saw them, and I'd just like my {money} back so I can post him something.
@defective Dead battery pack, {identifier}. I'd like refunding.
@changed_mind We've bought a bigger urn. Could {identifier} be returned for a refund?
@other Christening's over, candles came today. {identifier}. Refund please
@wrong_item {identifier}: sent mens gloves not ladies. refund.
@not_received No parcel. {identifier}. Refund, thank you.
@defective Toy train won't run, {identifier}. Refund?
@changed_mind I'd like to return {identifier} please
@other {identifier} billed twice, give one back
@wrong_item Sent rye seed for wheat, {identifier}. Refund it.
@defective My sander on {identifier} runs for a minute, then it coughs, then it sulks. I've a staircase half done and a client who's sharing a house with the dust. I don't want it mended, I don't want another, I just want what I paid, {money}, put back so I can buy one in town this afternoon.
@changed_mind Wrong moment for a hot tub. {identifier}, refund please
@other Half-price deal missing from {identifier}, refund difference
@wrong_item {identifier} was blue chalk, yours is white
@not_received Still empty-handed, {identifier}. Refund please.
@defective Refund for {identifier}, the mower won't start
@other I bought the kilt pins on {identifier} for Burns Night. They arrived for nobody's night at all, well after. Please refund me.
@changed_mind Please refund {identifier}, I'm sending it back, I decided on a simpler keyboard with fewer lights.
@not_received The uniforms never came \({identifier}\). Refund.
@defective Coffee grinder on {identifier} arrived with a cracked jug, so it's no good to me or my café. My {money} back, please.
@other {identifier}: my grandson ordered this, refund please
@changed_mind Hi, we're a small museum, and the director has gone off the idea of audio wands. {identifier} is as it came, seals and all. Please arrange the refund.
@wrong_item Order {identifier} was meant to be vegan hand cream for our spa. You've sent a beeswax one. It was {money}, which I'd like back.
@not_received What I've got for {identifier} so far is a lot of nothing. Refund me.
@defective The kiln timer on {identifier} counts up instead of down. Refund me, please.
@changed_mind Fancied painting. Don't now. Refund {identifier} please
@other Not recognised the second payment on {identifier}, it's the same again as the first. I'd want that one refunded.
@wrong_item Left boots only, all ten of {identifier}. Not boots then. Refund please
@not_received {identifier} hasn't turned up and the summer fair's done, so it's a refund I want.
@defective {identifier}: pens leak. refund please
@changed_mind The twins have gone off ballet. Return of {identifier} for refund, please.
@other I asked for next day and paid for it, {identifier}, and it missed the retirement do by a mile. I'd like my {money} back.
@not_received Zero parcels here for {identifier}. Please refund.
@defective Refund on {identifier}. The seam's split.
@defective {identifier} came cracked, refund please
@wrong_item Wrong size nets, {identifier}. Money back.
@not_received {identifier} didn't come. Refund?
@changed_mind I'm returning {identifier}, refund please
@other Twice you have billed {identifier}. Refund one.
@defective I am the piano teacher with the broken metronome, {identifier}. It limps. It goes tick, tock, tick, and then has a little think, and my pupils have started playing Chopin the same way. I'd like to have my money back, please.
@not_received Our nativity donkey, {identifier}, hasn't reached us and we've cast a Labrador. I'd like to be refunded, please.
@changed_mind We've sold the boat, so the anchor on {identifier} can go back. Refund, please.
@defective Torn tarp, {identifier}, refund it
@defective {identifier} doesn't turn on, I want refund
@defective Faulty fan on {identifier}. Money back?
@wrong_item wrong book in {identifier}, refund please
@wrong_item {identifier} isn't what I ordered, refund
@wrong_item Not my aprons, {identifier}. Refund me.
@not_received refund {identifier}, it never turned up
@not_received {identifier} still hasn't come, refund now
@changed_mind I'd like to return {identifier} unopened, the meeting's online now. Refund please.
@changed_mind return {identifier}, not needed, refund
@changed_mind Sending {identifier} back, please refund me
@other {identifier} arrived too late, refund
@other charged twice, {identifier}, refund please
@other {identifier} gave me a rash, refund
`)

export const redirect = phrases(String.raw`
Office moved. Please send {identifier} to {address} now.
pls change adress for {identifier}, new is {address}, thank you very much
We've got the keys at last! Could {identifier} go to {address} rather than to my mum's? She's fed up with being our warehouse.
Driver here, I'm on the road until Sunday. {identifier} wants to go to my sister at {address}, she's always in.
new address for {identifier}: {address}
Hi there, our community kitchen lost its lease, so would you deliver {identifier} to the church hall, which is {address}?
Please swap the delivery address on {identifier} to {address}. The one you've got is a building site with no door yet, let alone a letterbox.
{identifier} to {address} please, not the office, theres no one in fridays
I'm a midwife and nobody can take parcels at my place when I'm on nights, so I'd like {identifier} going to my neighbour instead: {address}. She's in all day with her dogs.
please could you redirect my parcel {identifier} to {address}
My dad's gone into a care home and I'd like his large-print books, {identifier}, to go to him there. The address is {address}.
Change of plan with the stall: please deliver {identifier} to {address}
I've moved house. Order {identifier} should go to {address}.
The surgery on the old address is shut for asbestos. Send {identifier} to {address} instead, please, and mark it for reception if you can.
hey its the bass player, can {identifier} go to the rehearsal room, {address}, cos we leave from there
Good afternoon. My employer has transferred me to a different depot. Kindly have order {identifier} delivered to {address}.
Wrong postcode on {identifier}, sorry. It should be {address}.
Could you send {identifier} to the hotel instead? {address}
We're between houses, living out of a camper with two teenagers and a parrot. For {identifier}, please use my brother's place: {address}. He'll hang on to it till we come by.
I'd like my order to come to work, not home. It's {identifier} and work is {address}.
{address} is the correct address, for {identifier}. My assistant put the warehouse.
Half my street is closed for a burst main so nothing gets through. Would you have {identifier} taken to {address}?
change {identifier} to {address} thx
I manage a touring puppet theatre. We'll be in the next town before {identifier} gets here. Could it go on to the arts centre at {address}? I've told them to expect puppets' heads, so they won't be alarmed.
Could {identifier} be delivered to our other classroom? That's {address}
I will stay with a host family from now. My order {identifier}, please bring to {address}. Thank you for help.
Please deliver order {identifier} to my daughter. She lives at {address}, and she'll bring it over on Sunday with the shopping.
My scout hut's letterbox is full of nesting blue tits, honestly. Could {identifier} go to {address} instead?
We're redoing the shop front. Anything for us has to go round the back, which has its own address: {address}. The order is {identifier}.
send {identifier} here please: {address}
The removal van has gone and so have we. Order {identifier} should follow us to {address}, if it isn't too late.
I'm in hospital longer than they said. Please let {identifier} go to my friend Nuala at {address}, she has my keys and my budgie.
Please redirect {identifier}. Our lorry yard has moved and the new place is {address}; the old gate's got a padlock and a very cross dog behind it.
{identifier} → {address}
I gave you the site office by mistake. {identifier} is personal, so: {address}
can u send {identifier} to my gf's instead shes at {address}
For order {identifier}, use {address}. I teach at a different school as of this term.
Good evening, I'm an au pair and I've switched families. {identifier} has to come to {address}, please.
The festival has moved fields. {identifier} to {address}, please, gate staff will sign.
My mother is moving in with us so her order, {identifier}, should come to ours. That's {address}. She doesn't do computers, so it's me you'll be writing to.
order {identifier}, please change delivery to {address}. the old flat has new tenants and they are not nice
I'm on a training course for three weeks, so please bring {identifier} to me here: {address}
Small snag: the office is flooded and I'm working out of my kitchen. Have {identifier} delivered to {address}.
Please, new delivery address on {identifier}. It's {address}.
Our pop-up has popped up somewhere else. Could you route {identifier} to {address}?
I work offshore and they've swapped my rotation. Please get {identifier} to {address} instead of the heliport, my wife will take it in.
Hi, {identifier} is going to my old uni room. It's {address} now. Thanks!!
Could you please amend the address on {identifier} to {address}? The surveyor has condemned our stairs and nobody can carry anything up.
change the shipping of {identifier} pls to {address} i typed my old one by habit
My shift's changed so I can't be in. {address} is my mother-in-law. Send {identifier} there.
Would it be possible to have {identifier} brought to the hospital shop? I volunteer there every day. {address}
Bit of drama: locks changed, long story. Please deliver {identifier} to {address} and nowhere else.
Please post {identifier} to {address}, as the caravan park won't take parcels for seasonals.
Hello, I run the bookings for a steel band. {identifier} must go straight to the venue, {address}, because the bus won't pass our store room.
ship {identifier} to {address} please and thanks
Redirect {identifier} to {address}
I'm writing from a hospital bed with one thumb, so forgive me. The new slippers and gown on {identifier} were going to my house, only I won't see my house for a while yet, so would you have them sent to my son at {address}? He visits every evening.
{identifier} should go to {address}
Not home anymore, send {identifier} {address}
The warehouse has rats. Don't ask. Please deliver {identifier} to {address} until further notice.
Could someone put {identifier} down for {address}? We open the second café on Monday, and I'd sooner it went straight there.
just moved: {identifier} to {address}
Please could the choir robes, {identifier}, come to the cathedral's song school at {address}
the parcel {identifier} for me is better to {address}, i work there night and day
Our nursery has merged with the one up the road, and all the little wellies on {identifier} need to go up there. The address of the new place is {address}. If whoever brings them could avoid nap time they'd be a hero, but I know that's asking a lot.
Please move {identifier} over to {address}. I'm staying with my aunt.
You have my ex's place on {identifier}. I can't go there and I'd rather not say why. {address} is safe, please use that.
{identifier} - send to {address}, school's shut
Please, sir or madam, the place for order {identifier} must be changed. I am fruit picker and the farm moved us to other farm. Now we sleep at {address}. My boots are in this parcel and the old ones are finished.
May {identifier} come to my host's address? {address}
Our address is right, but the lane's under water. {identifier} to {address} please
Could {identifier} reach me at the summer camp? {address}
For {identifier} there's a new delivery address, since we're closing the old surgery: {address}.
my landlady signs for things and then forgets. pls send {identifier} to {address} from now
{identifier}, please make it {address}, I've taken a job away from home
I ordered for my sister's new salon, {identifier}, and being me I put my own flat. Hers is {address}.
Please bring order {identifier} to {address} as our caretaker's retired and there is nobody to open the gates at the junior site any longer.
One for the notes: {identifier} to {address}
Please re-address {identifier}: {address}. I've gone back to live with Mum and Dad at forty-one, and I'd like at least my own drill.
I've rented a desk elsewhere, so {identifier} goes to {address}
Could you send on {identifier} to {address}, where I've got a summer job?
I've got jury duty, so nobody's at the shop. Please have {identifier} dropped at {address}.
delivery for {identifier} to {address} instead please im at my nans
We've been told to evacuate for a few weeks because of the fires. We are safe, all of us, even the hens. Please let {identifier} go to my brother-in-law's at {address}, because I don't know when anybody will next be at ours.
Kindly note new address for {identifier}. {address}
Use {address} for {identifier}, ta
Send {identifier} to {address}
Not the shop. {identifier} to {address}
I drive a library van and from this month I'm on the coast route, which means I'm never home when the post comes and the neighbour who used to take it has run off with a dentist. Could you have {identifier} sent to my depot at {address}? The clerk there signs for anything.
{identifier}: deliver to {address} please
Deliver {identifier} at {address} now please
Gig moved! {identifier} to {address}
Please make {identifier} go to the lambing shed: {address}
My club secretary has stepped down and taken her doorbell with her. {identifier} now to {address}, please.
Please would you deliver {identifier} to {address}? My wheelchair's in for repair and I can't get down to the lobby.
I'm a lodger and my landlord opens my post. {identifier} should go to my work, {address}.
Can the compost on {identifier} go to the allotment gate? {address}
Moved care homes, so {identifier} goes to {address}
{address}, that's for {identifier}, thanks
reroute {identifier} to {address} pls
`)

export const handOver = phrases(String.raw`
@!high I run a nursery and need a human, because «our invoices are split across three staff accounts».
@plain Human please.
@high Put someone senior on. «the ladder you sold us folded under a roofer».
@!high I'd rather speak to a colleague about this one, it's to do with «a memorial order for my late husband's choir».
@plain is there anybody real i can type to
@high I need a manager because «this is the fifth failed delivery to our surgery» and nobody ever rings back about {number}.
@!high Could a person look at this with me? «my charity's VAT exemption wasn't applied» and it's beyond a chat window.
@plain I want to speak to a person on your team, please.
@high «your battery pack caught fire in our staff room». I'm not discussing that with a bot. Manager, now.
@!high Someone from your accounts team, please: «the credit note you sent has the wrong company on it».
@plain Agent.
@!high I'm translating for my uncle and it would be simpler by phone with a person, since «he can't read the messages you send him».
@high «my solicitor has told me to get this in writing». So I'd like an actual member of staff to answer me.
@plain Could I please chat with one of your staff?
@!high Please get me someone, «I've been charged in the wrong currency».
@high Supervisor please, «a child cut her hand on your sharpener».
@!high I'd like a person for this because «I need a quote for forty staff uniforms».
@plain Let me talk to a real one
@high Six chats, six different answers. «you have lost my wheelchair ramp twice». Give me somebody who can actually decide something, please.
@!high Can I have a human, «I want to set up a monthly order».
@plain customer service person please, no robot
@high I'd like a person with authority, please, as «my late wife's account is still being charged».
@!high I'd prefer to explain this to a human, it's «a mix-up between two of our branches».
@plain Could someone ring or write to me, a person I mean?
@high «we had smoke from your kettle on a dementia ward». Please connect me to somebody responsible.
@!high A human would be good, because «my delivery note lists someone else's order».
@plain put me through to someone
@high Get me a complaints handler: «your driver hit our gatepost and left».
@!high Please fetch me a colleague about «a bulk order for six schools».
@plain I'd like someone human to read this, please.
@high «the gas fitting you sold me leaks». I need a trained person on this right away.
@!high I want to talk to a person since «I'm not sure which of my orders went wrong».
@plain Any chance of a proper conversation with one of your people?
@high This is the last time I ask politely. «my complaint has been closed three times without an answer» and I want a team leader.
@!high Human needed please! «my discount as a teacher has vanished».
@plain representative
@high I've to report this to the fire officer: «the exit signs you supplied don't light». Who's in charge, please? Put me on to them. It's from {number}.
@!high Please could a member of staff help me, as «I don't understand the customs form».
@plain May I be transferred to a human colleague?
@high «the scaffold clamps you sent are cracked» and I have men due up on them. Someone qualified, please.
@!high I'd like a person to help, because «my pupil premium order needs two signatures».
@high Nobody's told the truth about {number} yet, and I want your complaints manager because «you promised me a refund four times».
@!high Sorry, could I get a real person? «I've got a question about your charity programme».
@plain I'm no good with these things, can I have a person please dear
@high «a resident choked on a part that came off your toy». I need your safety team, a person, today.
@!high Please pass me to someone, «the company that owns this account has changed».
@plain I don't want the menu, I want a member of your team.
@high I'm at the end of my tether. «three replacement freezers have all failed and spoiled our food bank stock». A manager, please.
@!high Can I speak to one of your people about «arranging a collection from a locked school site»?
@plain Somebody there?? A person?
@high Please find me a manager, since «you shared my delivery address with a stranger».
@!high I need an actual human with me on this, «my order got mixed up with my twin's».
@plain Can you get me a human? I'm a bit deaf and slow with typing, so somebody patient if you have them.
@high «I have been overcharged on every order this year». I'll go to trading standards unless a person answers me.
@!high Someone in person please, «I'd like to complain about a packing note».
@plain I want a human
@!high Please, a person: «my mother ordered under the wrong name».
@high Manager. «your heater nearly burned down our classroom».
@plain live person pls
@!high «I'm blind and your site won't read out». Person, please?
@high I'm a headteacher and I need someone in charge. «the lab goggles you supplied shattered» and a boy's been taken to the eye clinic.
@plain Is there someone I could talk to? It's about {number}.
@!high My boss says to ask for a person because «we want thirty days to pay».
@high «you keep sending me to voicemail». Person now!
@!high Human please, «I have two accounts and want one».
@plain I'd like a colleague of yours to take over this chat.
@high Listen, «I have been without my insulin cool bag for weeks». Please fetch a supervisor, I can't do another round of questions.
@!high I'm new to the country and would like to speak with a person, for «the words on your form are too hard for me».
@high I'd like a manager over {number}: «the brakes on your hand truck gave way on a ramp».
@plain Could a member of the team write to me instead of this?
@!high May I speak to somebody real? «my parcel has a strange extra item in it».
@plain Real person.
@high «I was promised a call back five times». Pass me to the boss of the chat.
@!high Can someone call me? «I can't hold the phone and type». I'd like a person to do it.
@high Please escalate to a human, as «your supplier threatened my shop assistant».
@!high I want to talk to your staff about «a wreath card with the wrong name on it».
@plain human being, if you've got one spare
@high Someone senior on {number}, please. «I've asked in writing three times for my deposit».
@!high A person please, it's about «getting our old fire extinguishers collected».
@plain Could I have an advisor take a look at {number} with me?
@high I'd like a real decision maker: «your cot instructions left out a safety bolt». My grandson was in it.
@!high Let me speak with a person about {number}, as «my card's been swapped by the bank».
@plain Switch me to a person please, my hands are full of clay.
@high Your chat has failed me again. «second wrong dose syringe in a row». I want a clinical person.
@!high «I'd like to praise one of your drivers properly», so which colleague can I talk to?
@plain I would be happier with a human, if it's no trouble.
@high «the locks you fitted our lockers with all open with one key». I need someone with responsibility to ring me about {number}.
@!high Real person please. «my reference number has letters missing».
@!high My sister is deaf and I'm typing for her, so could a colleague take this: «she wants a sign language video call».
@high «the cable you sent gave me a shock». Human.
@!high I need to get hold of a human about {number}, because «the finance company wants a signed letter».
@plain I've a long story and I'd rather tell it to somebody with ears.
@!high I'd like someone to talk to, as «I am nervous about buying online».
@high Last chance before I post about it. «five months of excuses about one broken freezer». Manager.
@!high Could you get me one of your team? «I'm ordering for a school in Malawi».
@high I need a person for legal reasons, «you've used my photograph in your advert».
@!high Passing this to a person would be kind. «our treasurer has resigned and nobody has the login».
@plain Please can you find me a nice human?
@high Human, now, please, because «the ratchet strap snapped on the motorway». The load is safe but I'm shaking.
@!high «I need to split one bill between three clubs», so a person please.
@!high Hello, might I have a person? I'm eighty and «these little windows make me dizzy».
@high Person. «you've ignored two solicitor's letters».
@!high I'd prefer a person for «a personalised cake board with tricky Welsh spelling».
@plain Get me an operator
@high «your app charged a dead customer». I want to speak to whoever's accountable.
@!high Please put me on to a human, «I keep getting someone else's newsletters».
@!high I'm a locum and I'd like a person, «my agency pays and needs its own paperwork».
@!high Could I speak with one of you, because «I want to change who can order for our surgery».
@!high Could I have a person, please? «we'd like to return some empties by the pallet».
@!high Can I talk to somebody about «how my late father's orders were addressed»?
`)

export const smallTalk = phrases(String.raw`
morning all, kettle's on here
Thank you, lovely people.
Happy Monday from a very sleepy staff room
Well, that's the last of the marking done. Hooray.
Hi hi! Sunny over in the allotment today
cheers guys, have a good one
Oh it is raining sideways here.
I've had a long day on the road and it's nice to type to somebody
Merry Christmas to whoever's stuck at work
Ha, first time I've got a chat window open before the kettle boiled
thank you for being so patient with my dad yesterday
What a week. Reports done, boots off.
bless you, that's all I came to say
good evening from a lay-by somewhere in the north
No rush on anything, just saying hello while the glue dries.
cheers from the back of the tour bus, all nine of us
I just got my citizenship today!! had to tell somebody
ok the baby's asleep. hello. peace at last
Greetings from a very windy lighthouse.
thanks for the sticker in the box, my little one wears it
Hello from the farm
had the best rehearsal ever tonight
oof, month end. nearly there
good luck with the sale rush everyone
Tired but happy, just landed after fourteen hours.
Happy bank holiday!
Nice to be back in signal range after a week in the hills
gosh its busy here, coach party of fifty just in
Phew. Moved the last box. Tea.
Just a wave from the mobile library
Bye from the night shift, sun's up
Hello hello
thanks a million
Good grief, what a queue at the post office today
Afternoon from the greenhouse, tomatoes are in
Finally Friday!
Just popped in to say the van man was a gent
Hi there, back again with my tea
cheers, you lot cheered up my nan
ah, the rain's stopped at last
`)

export const notCovered = phrases(String.raw`
Do you stock left-handed scissors for a class of six-year-olds?
@!act=cancel Cancel {number}, the school's paying for it centrally.
Can I pay with a purchase order from the council?
Which of your rucksacks is best for someone with a bad shoulder?
my pasword for the trade account dont work since monday
Do you have any seasonal packing jobs near the coast?
Can you make the invoice for {number} out to the parent association rather than to me?
How do I descale the urn I got from you?
What's the torque setting for the bolts on your trailer hitch?
@!act=cancel the conference is off so please cancel our lanyards
Are the lunchboxes dishwasher safe
Could you price match the pressure washer? The place by the ring road has it for less.
I lost the instructions for the flat-pack lectern. Have you got a PDF?
can i still use the gift card i got from my class in june
Does your website work on an old tablet? The basket just spins and spins.
Which guitar strings are kindest to beginners' fingers?
My order {number} came with a scratched lid, do you sell lids separately?
Can you recommend waterproof trousers for someone who's five foot nothing?
Do the chafing dishes come with fuel?
i want a copy receipt for {number} with our charity number on
I'd like to return to my old username, is that possible?
@!act=cancel I ordered the wrong gauge of wire on {number} a minute ago, can you cancel before it goes?
Is your paint safe on a hamster cage?
can you tell me the weather in lisbon next week i am packing
Do you do a trade account for sole traders?
Where can I recycle the toner cartridges?
Do you sell the rubber feet for the step stool on their own?
My {number} box says "batch seven". What does that mean?
Have you got size 16 feet boots? For my son, he's a basketball player.
Your search box only finds things if I spell them wrong. Is that meant to be?
@!act=cancel My husband already bought one. Please cancel the wheelbarrow.
What's the best glue for felt on wood?
Can I get a student discount with a foreign student card?
does the tent come in another colour than orange, im hiding from no one but still
How long do your marker pens last before they dry out?
Do you deliver to Svalbard?
who won the match last night? the radio's broken in the cab
I'd like to change the email address on my account to my work one.
Are your notebooks fountain pen friendly?
@!act=cancel Please cancel order {number}. Head office has overruled me, as ever.
How many cups does the big teapot do?
Which of the planners starts in August?
Why's there a little leaf symbol on some of the products?
I've forgotten which email I signed up with
Do you hire out marquees or only sell them?
Is there a way of ordering without making an account?
the filter button on your page jumps when i tap it
What's the difference between your standard and pro kneepads?
Any vacancies?
Toner for the old grey printer?
@!act=cancel Cancel my parasol order please
My order {number} has a voucher in it for a coffee shop. Where can I spend that?
do u sell single chairs or only stacks of four
wifi code for the shop?
Could you email me the safety data sheet for the floor cleaner? The council inspector is asking, and I'm not allowed to open the mop cupboard until she's seen it.
How do I switch off the emails about slow cookers?
Can I visit your warehouse with a class of ten-year-olds? We're doing a topic on where things come from, and you're the only warehouse near enough to walk to.
What is the warranty on headlamps
Do the cagoules run small?
Could I be paid to review your tents? I walk the long paths, eight hundred miles a year, and I've ruined one of everybody's, so I'd have a lot to say and I'd say it fairly.
@!act=cancel Sorry, {number} again! We've two mums buying the same leaving gift. Can mine be cancelled?
Are you the same company as the one on the high street?
Can you help me write a thank you note to my team
is the blackboard paint ok for outside
Will the new edition of the phrasebook be out before autumn?
Would the folding stage hold a brass quintet and a sousaphone?
Can I have the receipt in French for my employer?
Which padlock can't be opened by teenagers
Hello there, I've written a children's book about a lost parcel. Would your shop consider selling it? It's illustrated by my sister, it's been read aloud to four schools, and the hero is a delivery driver, so I think you'd like it.
Is your head office open for collections on Saturdays?
Do you take old crayons back for recycling?
What time does the sale finish tonight?
My dog has eaten the key to your cash box. Which number do I quote to get a new one cut, and is it something you do or does a locksmith?
Can I swap my loyalty points for a tree?
i see the kettle says out of stock, when is it back
How do I become a supplier? I make willow baskets.
do you know any good jokes for a retirement card
Can you lend us a van for Saturday?
Why is my basket in dollars?
I dropped paint on my order sheet and need a fresh catalogue sent to the workshop.
Is there a size chart for scrubs, and do the trousers have proper pockets? Ours have had those little pretend ones for years and I'm carrying scissors in my sock.
What's a good leaving present for a plumber
Do you have these gloves for very small hands?
I'm setting up a lending library of tools for our street and I'm not sure how many drills forty households need between them. Would you go for three decent ones or six cheap ones?
We've a wedding for two hundred in a field with no power, and the couple want espresso. Is there any machine in your range that'd run off a small generator?
My daughter starts the trumpet in September and her teeth are in braces. Which mouthpiece would you put her on, or should we leave it till they're off?
I typed my whole catering list into your bulk order page, pressed back by accident, and it's all gone. Can your web people get it back for me?
Could you hold the last three walking poles for me till payday? I'm on zero hours, I get paid on the last Friday, and I promise I'm good for it.
I'm from Brazil and at home the plugs are different. Will the glue gun work there if I bring it in my suitcase when I go to see my mother?
for {number} i need the bill in the name of my husbands firm and not mine because the tax office here only takes it like that
`)

export const severalIntents = phrases(String.raw`
I need to move one delivery to another site and get my money back on a second one, both booked through the farm.
Two things: what did I actually buy last time, and has it gone out yet?
Refund for one lot of napkins, and a new address for the other lot please.
Can you tell me where my seeds are, and also pay me back for the broken trowel?
I want to check what was in an old order, then have the next one sent to my daughter's.
Could you check on one delivery and sort me a refund for another?
Need an address changed, need a status, both before I go into theatre. I'm a nurse, not an actor.
I'd like to send back a pair of boots and get an idea of when my other parcel's landing.
Where's my order and can you tell me what's in it? I've bought so much for the new office that I've lost the thread.
Please change where one parcel's going, tell me when it'll get there, and refund the gloves from the time before.
I'm after two things, a return for a jacket, and somebody's got to tell me where the cement mixer paddles are.
Is my parcel moving, and may I change where it's moving to?
I've two problems with two orders: wrong delivery address on one, and one I'd like refunded.
Could you look at what I ordered for the crèche and tell me whether it's been dispatched, too?
I need the fabric refunded. And can you tell me where the buttons are? They're separate orders.
I'd like to know when something's arriving, and if it's after Friday I'd like it going to my sister's.
Wrong address on my order, and I also want a refund on something older. Where shall we begin?
I want a refund and an order check.
Hello, tourist here! I don't know what I bought, I don't know where it is, and I may want my money back. It's been that sort of trip.
Could you track something and change its address?
A new address and a refund. Both please, on separate orders.
Got a minute to find my order and refund part of it?
We're a care home. One resident wants to know where her wool is, another wants his money back for a razor.
Refund please, and where's the other one?
I need to change the address for the flowers and find out when the vases come.
Hi, I'm the festival manager. I have wrong wristbands to send back, missing radios to find and lanyards going to the wrong field.
I've lost track of my order and I've moved as well.
First tell me what I ordered, then where it is. I've a head like a sieve.
Could I sort an address, a refund and an ETA in one go? I've got ten minutes before assembly.
Please check when my lights arrive and take back the dimmer.
`)

export const nearMiss = phrases(String.raw`
The hi-vis vests turned up this morning behind the generator, so you can stop looking, ta.
I'm not asking for a refund, only saying the clasp on the music case is stiffer than it looks in the picture.
I see the parcel has arrived while I was writing this. Sorry to bother you!
Fun fact, the tracking at our post room is a man called Terry with a clipboard.
My order came, everybody's happy, I only wanted to say so.
Somebody refunded the harmonica already, thanks, it's showing in the bank.
Delivered, unpacked and already covered in glitter. That's year two for you.
I'd track down my order of courage if I could, but I'm off on stage now, bye!
The address is fine, by the way. It was my reading of it that wasn't.
No problem with my return, it all went through, I just like telling people.
It says "track" on my trainers and "field" on my bag, I just find that funny.
You refunded me last week and I've spent it on cake. Just sharing.
I had an order query but the cat has just sat on the answer. All sorted.
I wasn't chasing anyone, only admiring how quick it was.
Just a note that my refund came through, so you can close whatever's open.
A parcel came for next door and we've taken it round to her, no action needed.
"Where is my order" is the name of our quiz team, so please don't worry if it comes up.
I'm writing about a refund in general: it's a lovely word.
My mistake, the order's in the boot of my car, where I put it.
Your parcel bag makes a very good rain hat. That's my feedback.
Turned out the missing box was holding the fire door open. Found now!
The order I was worried about was from another shop altogether. Beg your pardon.
I've changed my mind about changing my mind. Keeping it. As you were.
Bought a compass, got lost, found my way by the church. Not your fault at all!
Refund my youth, ha! No, I'm only joking, nothing needed today.
Nothing is wrong with my order, I only came by to say well done.
Found it, {number} was under the porch.
I'd been saying the address was wrong for {number} and it turns out I was reading last year's email.
Return? No, I only meant I'll return as a customer.
I had a refund of a different kind today: my lost umbrella came back.
Order {number} is perfect, thanks.
I was about to complain about late delivery, then the doorbell went. What timing!
"Please refund" is written on my mug, from an accountant friend. Makes me smile.
I only came on to track down the name of that nice purple pen, and there it is on the barrel.
I don't want anything returned on {number}, only for you to know the corner's dented.
The tracking page made my gran's day, she thinks the little van is adorable.
My refund question got answered by the cleaner, of all people. Bye then.
I owe you an apology about {number}, the missing screws were in my son's pocket.
Delivery room, not delivery van. Sorry, I'm a new dad and texting the wrong people.
Lost in transit: me. The parcel got home before I did. Nothing to fix!
Where's my delivery, I asked, and my wife pointed at my feet. Solved.
For {number}: nothing to return in the end, my niece loves it.
We don't need the order found after all, my colleague found the colleague who'd hidden it.
Our band is called Return to Sender and we've just had our first review!
They called me back about {number} and all's well, so cheers for that.
I keep a returns basket by the door. It's for library books, it's got nothing to do with you.
My husband asked you for a refund in his sleep last night. He's a retail manager. That's all.
I've re-read the label on {number} and the mistake is mine.
Nobody panic, our parcel's the one propping up the scarecrow.
Where is it, where is it, I said, and it was round my neck. Lanyard arrived, thanks.
That parcel for {number}? Already on my feet. Lovely boots.
No order to report, just the smell of your catalogue. Took me right back.
I told my class all about how parcels are tracked, and they'd like to say hello.
Tried your returns label on my teenager. He came straight back.
Our receptionist is called Order, it's a family name. She gets all your mail.
I'd ordered myself to rest, that's the only order today.
My tracking number tattoo is a joke, it's from a film.
No refund needed, I dropped it myself.
They found {number}, it's all good.
I asked for a person and got my wife, who knew the answer.
`)

export const hypothetical = phrases(String.raw`
If the band's tour got extended, could you post my strings to the next city instead?
Suppose a parent orders the wrong size blazer, do they get all their money back?
What if I give you my old address by accident, could it be put right after paying?
Imagine my package was left in the rain, would you pay for it?
If I sent the helmets back unopened, would I get the postage too?
Say a customer of mine refuses their parcel at the door, would you send it to my shop?
If a bride changed her mind about the colours, could I give it all back?
Would you be able to find my order if all I had was the name of the street?
Suppose I go abroad for a month, would you hold or forward my order?
Hypothetically, if the fire alarm went off the moment I paid, would the order have gone through?
If I accidentally put in my ex-wife's address, could you stop it reaching her?
Let's say the item was for a surprise party and the party's off. Is that a reason you'd accept?
If I paid by cheque, and I know nobody does, how would a refund work?
What would happen if the courier couldn't find our barge?
If I ordered for my neighbour and she passed away before it came, could I give it back?
Imagine I'm a school and the term ends before the delivery gets here. Who would sort it?
If it turned up broken, who pays?
Assume I never open the box. Can it come back whenever?
Would a return count if the box was nibbled by a rabbit?
If two of my staff order the same thing by mistake, can one be undone?
Say I'm in prison by then. Sorry, odd question. Could my brother change where it goes?
If my flight's delayed, would the parcel wait for me at the hotel?
Imagine a goat ate the returns label. Now what?
If I wanted half back and half swapped, would that even be possible?
What if somebody pinched my parcel off the step, would you refund me?
If I'd bought it as a charity, would the refund go to me or the charity?
Let's imagine I'm paid late this month. Could a refund come before my rent's due?
Were I to order to a barracks, would you find it?
If our club folds next spring, can the trophies come back unengraved?
Suppose I'd lost both my email and the number, how would you find my order?
If it came in the wrong colour I'd probably keep it, but could I send it back?
If I cancel late, do I still pay?
What if my dog signed for it?
Could I return a cake stand if the cake had already stood on it?
Pretend I'd never got the confirmation. Could you still trace what I bought?
`)
