// Data: whole first messages that sound like a task and are none (near misses, hypothetical questions).
import { phrases } from '../../phrase.ts'

export const nearMiss = phrases(String.raw`
# Solved already
my refund came through this morning, thanks for being so quick
The money for {number} is back in my account. Nothing to do, I only wanted to say that it worked.
parcel turned up in the neighbour's shed, case closed
You sorted out my address last week and the cot arrived at the right door. Much appreciated.
{number} landed today, ignore my email from yesterday
I was about to ask where my tent is, and the doorbell rang. Ha!
No need to chase the missing lamp any longer, it was behind the bins all along.
update: tracking finally moved and it's here already
Earlier I complained about a late delivery. It came an hour later, so please consider the matter closed.
a colleague of yours refunded the scarf on the phone, so that's done, lovely lady
Just closing the loop: the address on {number} was fixed by your team, the label is correct, all is well.
got my money back last month for the broken blender, never said thank you so thank you
Spoke to a human yesterday, very nice chap, everything settled.
we moved in spring and all our orders have found us since, well done you
I looked my order up myself in the end, so no help needed.
The refund for the violin case was faster than any bank transfer I've ever had.
found the tracking link in my spam, sorted
My wife changed the delivery address on the website before I could even open this chat.
Dispute withdrawn, the bank and your accounts office have agreed, and the money's where it should be.
saw that {number} was delivered, signed by my dad, mystery solved
# Nothing wanted
don't refund it, just telling you the lid is a bit loose
The mug has a tiny chip. I don't want my money back, I only thought your packers should know.
not after a refund or anything but the blue is more like purple irl
Please do NOT return my money, I'm keeping the boots even if they pinch, they're too beautiful.
One of the forty tea lights was missing. It's nothing, no action needed, only for your information.
keeping the rug, I've grown to like it
I said I'd send the coat back and now I can't part with it. It stays.
The box of {number} was soaked but the books inside were dry, so no harm done.
No refund wanted! My dog chewed it, not your fault, simply amused that he picked the dearest slipper.
it was two days late but who cares, the cake tin is fab
Feedback only: the zip on the suitcase is stiff. I shall rub it with a candle.
you don't have to change the address, i actually like getting parcels at work, everyone gets jealous
Leave {number} as it is please, I've decided against altering anything.
I don't need an agent, I don't need a ticket, I only want to say that the paint smells for two days and people should be warned.
nah keep the money, the kids use the wonky chair as a spaceship now
There's a scratch on the underside of the table. Nobody will ever see it. Consider this a note for quality control.
was gonna return the jeans but lost weight so they fit now lmao
Thought I'd want to talk to a manager, had a cup of tea, and I'm over it.
The wrong flavour of dog food came and she likes it better. Let's all pretend it was intentional.
Don't do anything with my order, it's perfect, I'm merely excited.
# About tracking and messages
that little van on your tracking map is adorable
I must have refreshed the tracking page fifty times, it's better than television.
Your status emails are very clear, even for someone like me who hates computers.
The tracking page for {number} plays a jingle when the parcel's delivered. Nearly fell off my chair, brilliant.
love that u send a photo of the package at the door
I wish my doctor sent updates as good as your shipping ones.
the progress bar on the order page is such a nice shade of orange
Watching the dot crawl over the map is how my father spends his retirement now.
your delivery texts are way too cheerful for 6 am haha
Whoever writes the 'on its way' mails has a sense of humour. The llama one made my week.
# Other senses
let's address the elephant in the room, your new logo looks like a potato
I refunded my friend for the concert tickets and now I'm broke lol
where is the order button? oh wait, found it
My neighbour tracks his cat with a gadget from your shop. The cat visits four houses a day.
in order to relax i buy candles, that's it, that's the message
Law and order is my favourite series, and your sofa is where I watch it.
The mayor's address at our street fair was so dull that I bought a kettle from you under the table.
status: tired. mood: shopping
The kids put their toys in order of size on your bookcase, all by themselves, a miracle.
handing over the keys of our old house today, sad, the curtains from you stay behind
My son has to track and field in the trainers we got here and came second!
change is hard but your new website is fine
We finally agent-ed our own house sale and celebrated with your glasses. Silly pun, sorry.
A human being wrote my gift card by hand, how rare and delightful.
Our choir is in good order, the folders are splendid.
the return of the king is on tonight and the new projector screen is up!!
She moved out, he moved in, the cat tree remained. Such is life in our building.
my teacher said I should address her as professor, awkward, anyway nice pens
I gave my cousin his deposit back for the camper van, so I've done a refund of my own today. Feels strange from this side of the counter.
Delivered a baby last night, I'm a midwife, and your clogs held up for fourteen hours.
mail order brides was the movie i confused your shop name with, my bad
'Return to sender' has been stuck in my head since I read your packing slip
# The courier and the parcel
The driver carried the wardrobe up four flights and wouldn't take a tip. A saint.
your courier pets my dog every time, please never replace him
Delivery man was a bit grumpy today, I hope he's all right.
He left the parcel in the sun next to the chocolate. It survived, I ate it, we're good.
shoutout to the driver who did {number} in that storm, absolute legend
The chap who brought the washing machine whistled the whole of Carmen. Made my morning.
box was enormous for one lipstick lol, cat lives in it now
So much bubble wrap! My grandchildren have been popping it since noon.
Parcel smelled of oranges for some reason, rather pleasant.
The courier rang, waited, smiled and even wiped his boots. I'm telling you since people only write when they're cross.
driver thought my scarecrow was me and said good morning to it
Nobody was in, so he hid it in the wheelbarrow as I'd asked. Clever fellow, full marks.
The van blocked our lane for ten minutes, no hard feelings, the sheep enjoyed it.
postwoman and i are besties now thanks to my shopping habit
# Keeping it, waiting happily, plans
In no hurry for the seeds at all, it's still frost here.
i know its coming next week, just hyped
My parcel's due tomorrow and I've already cleared the shelf for it!
take your time with {number}, we are on holiday anyway
The status says on its way, that's good enough for me, carry on.
I can see it's out for delivery, no question, just happy dance
Can't wait for the telescope, the whole street is coming over to look at Saturn.
Already told my boss I'm working from home because of {number}, ha, priorities
My address has not changed in fifty-one years and I'd like it to stay that way.
I'll be placing an order once I'm paid, can't decide on a colour, no rush.
we're moving house next year maybe, far too early to change anything, only chatting
{number} is a surprise for my wife, so shhh
Might send one of the lamps back some day, might not, I'm enjoying both for now.
ordering {number} was the first thing I ever bought on the internet, and I am eighty-two
# Remarks and stories
My sister had to wait a month for a refund from another shop. You people are a breath of fresh air.
another store lost my order, refused to refund, hung up on me. so glad i switched to u guys
I read on a forum that somebody's parcel went to Greenland. Made me giggle, mine came fine.
your refund form is so short i thought i did something wrong lol, all ok tho
At the office we have a bet going on whose order arrives first. I won with {number}!
Funny thing, the address label had a smiley on it.
Grandma calls every parcel 'the post from the future'.
The last agent I chatted with typed faster than my daughter, and she's a court reporter.
sister in law works in returns at another company, the stories she tells, omg
I've kept the label of every order since my first one, {number}, pinned up over my desk, don't ask why.
People who send clothes back after wearing them are the worst. There, I have said it.
my order history is basically my diary at this point
Order number {number}, what a funny number, nearly my birthday backwards.
It took me ten minutes to find your address on the box just to write you a thank-you card, it's in the post.
my friend say refund is slow but for me it was very fast, i told her she is wrong
We had three deliveries from three shops today. Yours was the only box that wasn't dented.
The new flat has a proper letterbox at last, so parcels are no adventure any more. I almost miss it.
For the record, I'm the man who wrote that angry message about the missing bicycle pump. It was in the box, under the cardboard flap, where any sensible person would have looked. Please pass on my apologies to whoever had to read it, and there's nothing else to do.
so yesterday i was like omg where is my package and was about to go full karen on you and then my roommate goes oh that, its been on top of the fridge since monday. so yeah. sorry for the thoughts i had about you lol
We bought the same model as {number} for my parents ten years ago, it is still humming in their kitchen, and when the new one came last week my father stood them side by side and saluted. No complaint and no wish, only a little story.
refund received, cheers
no refund needed, all fine
parcel came. false panic
it arrived lol
tracking works again, sorted
address already fixed, thx
{number} got here, yay
keeping it, love it
Refunded within hours. Wow.
courier was a sweetheart
found my parcel, never mind
status update: I'm very happy
order restored in my sock drawer
my tracker says 12000 steps today
Delivered with a smile!
{number} all good, ignore me
no human needed, problem gone
A word about {number}, and please don't start anything because of it: the instructions call the left leg right and the right leg left. My brother-in-law and I quarrelled over it for an hour and then built the table upside down. It stands. We are friends again. I merely thought the author would like to hear.
I used to deliver parcels myself, thirty-one years in all weathers, and I know what people are like. So when your young man came up our icy drive with the rocking chair on his back, I made him a cocoa. That's all, I only hope that his boss reads this.
ok funny story. my mum asked for a refund at a totally different shop, yelled at them for ten minutes, and it turned out she bought the thing from you AND had already got her money back. she's too embarrassed to write so i'm doing it. nothing to do, just laugh with us
when i came to this city i had no address, i slept at my cousin and every package went to him. now i have my own door with my own name and your lamp was the first parcel there. for me it's big thing so i write you. bye
`)

export const hypothetical = phrases(String.raw`
what if i didn't like it
If I were to move before my parcel came, would I be stuck?
Suppose the wig doesn't suit me. Could I, in theory, get my money back?
imagine i order two sizes and keep one, is that a thing
What would happen if nobody was home when the sofa came?
Let's say I bought the tent today, would it hypothetically be here before half-term?
say my kid breaks the tablet in a month, then what
I haven't ordered yet, but if I did and it came broken, who'd pay for the postage?
Theoretically, could an address still be altered once a parcel is in the van?
Would you refund a cot if the baby, heaven forbid, turned out to be twins and we needed another model?
hypothetically speaking, how angry would you be if i returned a wedding dress
Should I ever lose my order number, what would I do?
Assuming I paid with a gift card and sent the thing back, where would the money go?
Before I buy: what would become of my parcel if the address had a mistake in it?
if i orderd from norway would it even arrive
Just wondering, no order so far. If the violin sounded dreadful, might I exchange it?
Were the mattress too hard, how would one get a thing that size back to you?
If my grandmother ordered by herself and typed the wrong street, could it be rescued?
what happens when someone steals a package, asking for a friend
Picture this: the parcel says delivered, the porch is empty. What would your next step be?
Purely in theory, can a single order be delivered to two different places?
thinking of buying the air fryer but if it's too loud can i give it back, don't have it yet
In case I needed a person one day rather than the chat, would there be one?
Let us assume that we ordered eighty chairs and twelve were damaged. Would you credit only the twelve or the whole lot?
If you were me, would you wait for the sale or order now?
would a refund, if I ever asked for one, come back to the same card
Nothing has happened, touch wood, but what if the aquarium leaked after a fortnight?
how would you handle it if a customer ordered by mistake, just curious before I let my dad use the site
Imagine my order got lost. Would you send another one or return the money?
i might move to Spain in summer, would that be a problem if i had something on the way by then
Supposing the shoes fitted in the evening and not in the morning, what then?
Could I, if it came to that, refuse the parcel at the door?
what if the dog eats it before i open it lol
My son asks: if a parcel were sent to the moon, could you track it?
Say a firm like ours wanted to reroute a whole pallet midway, would that be feasible at all?
If {number} happened to be late, which I don't expect, would I hear from you by mail?
I'm only asking in theory, so leave {number} alone please: could it still be sent elsewhere next week?
Suppose I didn't want {number} any more after trying it on. How long would I have to decide?
{number} is fine as it is, but what would have happened if I'd been away?
Had I asked for a refund instead of keeping it, how many days would it have taken?
if, IF, i changed my mind about {number}, would that be a big drama or easy?
You know, if I won the lottery I'd order every single lamp in your shop.
Would it be cheating if I had the present sent to the office and told my wife it was work?
What becomes of a parcel if the customer dies? Sorry for the morbid question, I'm writing my will.
assume the cable dont fit my telly, is opened box a problem for giving back? i didnt buy yet
Once I've ordered, could my mother collect it in my place if I fell ill?
in a world where my order arrives early, could you hold it, asking before i order
For our tender we must describe a case: a delivery goes astray. How would your side proceed?
Do people get their money back if a concert wig is for a show that's then called off? Only asking ahead of time.
Pretend I'm the worst customer ever and return everything. Would you ban me?
if i accidentally put my old adress one day, would the system notice it
Would there be any way back if I'd thrown away the box? I haven't bought anything, I like to know beforehand.
What if I order on a Sunday night, does anybody even look at it before Monday?
Perhaps a daft question. Were I to order seeds now and they failed to sprout in April, would you believe me?
Just thinking aloud: if two of my parcels came on the same day, would the driver ring twice?
what would u do if a customer wanted both refund AND to keep the thing lmao not me i swear
Planning a long hike next year, no fixed home for five months. In principle, could orders be sent to hostels along the way and redirected if I walked faster than expected?
My partner and I are arguing, so settle it for us: if a couple broke up while the sofa was on its way, could either of them have it delivered to their own new place, or only the one who paid? Nobody's breaking up, we've not even chosen the sofa.
Let me ask a what-if before I put in a big order for the nursery. If half the cots were late and parents were at the door, would you, in such a situation, refund straight away, or would I have to wait until somebody had investigated where the lorry was?
so im doing a school project about online shops and we need to imagine a customer whos package never came, what would they have to do at your shop step by step, its not a real order or anything just pretend
Out of curiosity, if I'd typed the wrong flat number on {number}, could that have been put right? I hadn't, I checked three times.
what if it never comes
and if it doesn't fit?
what if I moved abroad
Suppose it breaks, then what?
if i cancelled, hypothetically?
Say I'm away that week?
imagine the box is empty
Would you refund a melted candle? In theory.
What if my neighbour kept it?
Before our company moves its stationery buying to you, I've been told to play devil's advocate. So imagine a pallet of paper goes to the old warehouse, nobody there signs, and the finance people want the money back the same week. How would such a mess be untangled on your side?
my gf's birthday is soon and i'm scared of ordering too late, so like if i ordered and it didn't come in time would i be able to give it back even if nothing's wrong with it? haven't bought anything, still deciding between the necklace and the roller skates
My late husband dealt with all this, so forgive a beginner's question. If one were to order a bed, and it turned out that the lift was too small for it, would the men take it down again and would one be paid back, or does it stay in the hallway for good? I'm only weighing things up for now.
`)
