// Data: whole first messages that call for no tool (small talk, things outside the tools, several wishes at once).
import { phrases } from '../../phrase.ts'
import { hypothetical, nearMiss } from './no-tool-near.ts'

const smallTalk = phrases(String.raw`
hiya
Good morning from a very foggy harbour!
evening all
hello hello, anybody home?
Howdy from the (back porch|stable|workshop)
just saying hi, my toddler pressed the chat button
Oops, wrong window, that was meant for my sister.
sorry ignore me, cat on the keyboard
asdfghjkl
test test 1 2 3
Testing whether this chat box works on my new tablet.
ok it types, good
pocket message, sorry!!
Apologies, my grandson got hold of the phone. Nothing needed.
ugh mondays
What a day. Boiler broke, bus was late and I dropped my lunch on the platform.
been up since four with a teething baby lol, tea is my only friend
My knees tell me there's rain coming, and they are never wrong.
so bored at work, three more hours of inventory
Finally Friday!!!
thank god its the weekend
Merry Christmas to whoever is on shift tonight.
Happy new year to the whole crew, may it be a quieter one
Eid mubarak to everyone in the team
Happy Diwali from our family to yours!
Chag sameach, and enjoy some time off if you get any
happy easter!! too much chocolate here already
Wishing all of you a peaceful Ramadan.
Happy Thanksgiving, y'all, I'm hiding from my in-laws in the pantry
Hope Black Friday isn't driving you all crazy.
The tent kept us dry through a whole week of Scottish weather. Bravo, that's all I wanted to say.
love your shop, never change
Your packaging is the prettiest I have ever opened, I kept the box.
you guys rock
best customer service on the internet hands down
Compliments to the person who wrapped my mother's teapot, not a chip on it.
My violin students adore the new strings. Wonderful sound. Just passing on the joy.
dog absolutely LOVES the new bed, he has not left it since tuesday
Order {number} came, everything perfect, thank you very much and bye
Thanks, all sorted now.
ty ty, got what i needed yesterday
cheers mate, that did the trick
Much obliged for the help earlier. The lamp is standing in the hall and looks splendid.
Many thanks to the lady who helped me last week, she was very patient with an old man and his computer.
thx everything ok now
thank u so much yesterday, my english not good but your team very kind
Danke! Oh wait, English. Thank you!
appreciate you all, have a good one
Bye for now!
goodbye and good night
right, I'm off to bed
See you next time, probably when the dog eats another pair of slippers.
ok bye bye
later gators
That's me done, take care of yourselves in this heat.
have a lovely evening, nothing else from my side
Why did the parcel go to therapy? It had too much baggage. I'll see myself out.
knock knock
What do you call a shoe made from a banana? A slipper. My six year old insisted I send you that.
my husband says I talk to your shop more than to him haha
lol
haha ok
hmm
:\)
👋
yo
sup
wassup my dude
G'day from Ballarat, forty in the shade and the chickens have given up.
Greetings from a snowed-in cabin, the power is back and so am I
hello dear sir or madam, I wish you nice day
Top of the morning to you
good afternon from Brazil
bonjour bonjour, practising my typing in English here
Hey you, hope your day's going smoother than mine
First time using one of these chats, rather exciting at seventy-nine.
wow you reply even at midnight, impressive
never thought i'd chat to a shop at 3am but here we are
Nothing urgent, I'm only waiting for the kettle to boil.
sitting in the dentists waiting room, scared, typing to strangers to keep calm
My flight is delayed again. Third time this month. I could write a book about gate seating.
got the job!!!! had to tell someone and you were the open tab
Passed my driving test today and the lucky socks I bought from you were on my feet the whole time!
We had a little girl last night. The cot you sold us is ready, and so are we, I think. Barely.
today would have been my dad's birthday, so we wore the ridiculous hats from your shop and toasted him. it was a nice day actually.
rough day. boss yelled, train cancelled, rain in my shoes. anyway, onwards
Traffic was murder this morning, I swear every road in town is dug up at once.
The neighbours are drilling AGAIN, if I type nonsense blame them
exams are over, I'm freeee
can't believe it's already autumn, where did the year go
Snow in April, who ordered that, eh?
It is so hot here that my candles melted on the shelf.
The wedding went off beautifully and the shoes survived six hours of dancing. So did my feet, just about.
Everybody at the nursery was charmed by the wooden animals. You have made twenty small people very happy.
Gorgeous colours on the yarn, better than in the pictures.
just wanted to brag: finished the 2000 piece puzzle!!!!
The air fryer has changed our kitchen. My wife now calls it 'the other woman'.
five stars from me and my hamster
I rarely write such things, but your chat people were marvellous in spring and they deserve to hear it.
nice new website btw, very clean
That banner with the dancing pineapple made me laugh out loud.
hope whoever reads this has snacks
Sending a virtual hug, it must be hard dealing with grumpy folk all day.
Please disregard, I dictated this while the radio was on.
wrong chat lol meant for my group project
oh no i butt dialed a chat is that even possible
Nevermind, found it!
false alarm, it was under the sofa
Never mind me, I worked it out with my daughter.
all good, just answered my own question
No worries, problem solved itself over breakfast.
ah forget it, i'm being silly
hi again, it's me, the cat tree lady. Cats approve. Over and out.
{number} arrived safe and sound, my niece squealed. Thank you, lovely people!
PERFECT SERVICE THANK YOU FROM ALL AT THE ALLOTMENT CLUB
Well played with the handwritten note in the box, put a big smile on my face.
The chess club sends its regards.
morning coffee in hand, sun's out, life is good
i am learning english and i like to say: your shop is very beautiful, have nice week!
Go team! Big match tonight, fingers crossed
ooh the little snow effect on your page is cute
Sorry for shouting at your colleague last month. I'd had awful news that day and it wasn't her fault at all.
peace out ✌️
{number} fits like a glove. Ta!
Grandad's pipe rack from order {number} hangs over the fireplace now and he hasn't stopped grinning.
{number} received, thank you, greetings from Tallinn
What a week it has been. The cat had kittens in the laundry basket, my husband sprained his ankle on the one step we have, and the only thing that went according to plan was your parcel. So, from a slightly hysterical woman in Kent, well done and good night.
dont mind me im just waiting for my nail polish to dry and i can only type with one finger so this took like four minutes, anyway your shop playlist in the store video slaps, bye
I am a widower and shopping was always my wife's department. Your staff explained everything kindly over the winter, from thread counts to fish kettles, and I feel quite the expert by now. I only wished to say so before the year is out.
good luck to your football team tonight
sun is out, washing's on the line
Ha, got the giggles, sorry.
`)

const notCovered = phrases(String.raw`
# Cancelling
@!act=cancel cancel my order please
@!act=cancel I ordered the wrong printer ink an hour ago, please cancel it before it gets packed.
@!act=cancel can u cancel {number} before it ships, my mum already bought the same thing
@!act=cancel Kindly cancel order {number}; our budget was frozen this morning and the desks are no longer needed.
@!act=cancel STOP MY ORDER!!! I clicked buy twice and now there are two trampolines
@!act=cancel want to cancel only the pillowcases and keep the duvet
@!act=cancel My daughter got hold of my phone and bought a unicorn costume. Could somebody cancel that, it was placed ten minutes ago.
@!act=cancel need the subscription for cat litter cancelled, the old boy died on sunday
@!act=cancel How do I call off an order that's still being prepared?
@!act=cancel is it too late to cancel {number}
@!act=cancel Please annul my purchase of yesterday, I found I have already this drill in garage.
@!act=cancel The wedding is off, so the two hundred place cards are no use to anybody. Please cancel them before printing starts.
# Items and details of an order
swap the size in my order from M to L pls
Can you change the colour of the curtain rods from brass to black before they're sent?
I forgot to put the HDMI cable in with the telly, can it be added to the same order?
add one more bag of dog food to {number} please
My boots order says size 8, and I need a 9. Could you alter it before packing?
take the wrapping paper off my order, i only want the candles
Remove one of the two yoga mats on {number}, please, my friend is getting her own.
I misspelled the engraving on the dog tag!! It must say Biscuit, not Bisciut, please correct it
Would you put a gift note in the hamper I ordered last night? It should read 'Get well soon, Nana'.
can i upgrade to express shipping after i already paid for standard
combine my two orders into one box please, the seeds and the pots
Change the phone number on order {number}, the old one's been disconnected.
Please split the delivery so the chairs come first and the table a month later.
Gift wrapping, is that possible for an order I've made? It's for my godson's christening and I shan't see it beforehand.
# Advice
which tent is better for a windy beach, the dome or the tunnel one
Does the blue yoga mat slip on laminate? I do hot yoga and sweat like a horse.
Looking for running shoes for flat feet and a heavy man, wide fit, what do you recommend?
What violin strings suit a beginner of nine with a three-quarter size?
need gift idea for dad who has everything, likes fishing and crosswords
My skin reacts to nickel. Which of your earrings are safe?
is the air fryer big enough for a whole chicken
Comparing the two baby monitors you sell, I cannot see what the dearer one does that the other doesn't.
will this car seat cover fit a 2009 hatchback with side airbags
Is the vegan leather on the satchel really vegan, glue included?
what size wig should i get if my head is 58 cm
How loud is the cordless vacuum? I live above a lady with migraines.
Could you tell me whether the textbook bundle has the answer key in it?
does the cat tree hold a maine coon, hes 9 kilos of pure laziness
What is thread count and does it matter for someone who sleeps hot?
Do your wool blankets itch? My aunt is ninety-one and fussy about it.
can i use the outdoor rug in a bathroom
Which printer ink goes in a machine whose label has worn off? It's grey and about ten years old.
I'm torn between oak and walnut for the desk, the room faces north and has green walls. Opinions?
are the sunflower seeds treated with anything, they're for my budgies
Which is warmer, down or synthetic, for sleeping in a van in February?
Best mattress for bad back??
# Stock
When will the green kettle be back in stock?
restock ps controller white when???
Notify me as soon as the size 4 tap shoes are available again, please.
do you still have the dinosaur raincoat in age 5-6
I've been waiting since summer for the copper watering can. Put me on the list and email me when there's stock.
how many of the folding chairs are left, we need sixty for a fête
Has the left-handed tin opener been discontinued?
will you be getting more of the moon lamps before christmas
Is there any plan to bring the old lavender soap back? Nothing else works on my hands.
do you guys sell fish tanks
Looking for piano stools and your search finds only bar stools. Do you carry any?
# Account, newsletter
forgot my password
Reset link never arrives, I've tried four times and looked in the junk folder.
locked out of my account after too many tries
delete my account and all my data please
Under the data protection law I request a copy of everything you store about me.
How can I merge two accounts? I made one at work and one at home without thinking.
my ex still has access to my account, how do i log him out everywhere
Change the email on my profile, I've left that job.
Unsubscribe me from the newsletter. I have clicked the link six times!
STOP EMAILING ME ABOUT MATTRESSES
I'd like to get your catalogue by post, the paper one, my eyes don't like screens.
the two-factor code goes to my old phone that fell in a lake
Can my wife and I share one account with separate wish lists?
please update my surname in the account, I got married in may
sign me up for the newsletter with the gardening tips
# Promotions, prices, cards, points
promo code says invalid
My birthday voucher won't go in, it says 'not applicable to basket' whatever that may mean.
I forgot to type in the discount code at checkout. Can it be applied to {number} afterwards?
student discount???
Do nurses get anything off? The hospital noticeboard said so.
Saw the same drill cheaper elsewhere, will you match the price?
the blender dropped in price the day after i bought it, can you match the new price
How much is left on my gift card? The silver strip has rubbed away.
can i use two gift cards on one order
Someone gave me an e-voucher and I deleted the mail by mistake. Can it be sent again?
where did my loyalty points go, i had loads before the update
My points from {number} haven't been credited to my membership.
What must one do to become a gold member?
When does the winter sale begin?
any discount if i buy 40 lunch boxes for the school
referral bonus for inviting my cousin never showed up
Is it possible to turn my points into a donation?
# Invoices, business
I need the invoice made out to my company, not to me personally.
Please reissue the invoice for {number} with our VAT number and the new trading name.
where can I download the receipt, my tax adviser is breathing down my neck
Our accounts department wants a pro forma before they release payment for twelve monitors.
Do you offer net 30 terms to schools?
Could we open a trade account? We fit kitchens and buy hinges by the hundred.
quote for 300 tote bags with our logo pls
we are a nonprofit, tax exempt, how do we register the certificate with you
# Warranty, parts, manuals, help with a product
How do I register the warranty on my sewing machine?
register blender warranty where
The knob came off our toaster after three years. Do you sell that knob on its own?
Need spare shelf pins for the bookcase, I lost two in the move.
looking for a replacement lid for the 3 litre slow cooker, mine met the floor
Lost the manual for the bread maker, is there a pdf anywhere?
where do i find the assembly instruction in spanish for the bunk bed
Step 14 of the wardrobe makes no sense. Does the long rail go behind the panel or in front of it? I'm on my own with a screwdriver and a bad temper.
how do u connect the doorbell camera to wifi
The baby monitor blinks red and green by turns. What does that mean?
My smart scale insists I am eleven feet tall, how do I reset it?
How should I wash the linen duvet cover so it won't shrink?
can the curtain rod be cut shorter with an ordinary hacksaw
What oil is right for the hedge trimmer?
the e-bike display is in chinese and i dont find the menu for language, you know how?
Do your people install dishwashers? I can't bend down any more.
do you offer assembly for the garden shed, my husband thinks he can do it and he can't
Will your fitters take the old cooker away with them?
Where can I recycle empty ink cartridges bought from you?
are old mattresses taken along when the new one is brought
How do I dispose of the battery out of the drone, it's swollen a bit?
can I send you back the cardboard for reuse, there's tons
# Shops, jobs, press
Have you got a shop in Leeds where I could try the boots on?
can i pick up in store instead of waiting in all day, not ordered yet
What are the opening hours of the showroom on bank holidays?
Is there parking for a coach near your outlet?
are you hiring for summer, im 17 and can lift stuff
I sent my CV for the warehouse job three weeks ago and have heard nothing. Whom do I ask?
We make handmade soap in Cornwall and would love to sell through your site. Who looks after new suppliers?
Influencer with a home decor channel here, who handles collabs?
I'm a journalist writing about fast furniture and I'd like a comment from your press office by tonight.
Would your company sponsor our under-elevens' football shirts?
student here, doing survey about online shops for my thesis, can you answer 10 questions
who do i send a wholesale price list to, we produce bamboo brushes
# Reviews, site, app
how do I leave a review for the kettle
My review was taken down and I'd like it put back, there was nothing rude in it.
Can I edit the review I wrote? I called the puppy bed 'tine' instead of 'tiny'.
your app crashes every time i open the basket
Website freezes at checkout on my iPad, just a spinning circle for ever.
the filter for shoe width does nothing, fyi devs please fix
Pictures of the sofas won't load, only grey squares.
App keeps logging me out whenever I turn the phone sideways.
The size chart for children's coats is in inches only. Could you add centimetres?
there is a typo on your home page, 'matress', please tell the webmaster
Dark mode when?
Your captcha thinks I'm a robot. I am a retired bus driver. Please let me in!
cart empties itself over night, why
# Payment
do you accept paypal
Cheques, are they still taken? I don't hold with cards on the internet.
Is it possible to pay for the sofa in instalments?
my card was declined three times and the bank says it isn't them
I want to change the card on my subscription for coffee beans.
klarna option disappeared from checkout, bring it back
Can half go on my gift card and the other half on my husband's debit card?
is cash on delivery possible, i have no bank account here yet
My instalment plan for {number} takes the money on the wrong day of the month. Can it be moved to after payday?
# Wrong company, someone else's business
is this the pizza place
My electricity has been off since lunch, when are your engineers coming?
I need to rebook my flight to Porto.
Hello, the doctor's surgery? I'd like to move my appointment to the afternoon.
my internet is slow as hell can you restart my line
Please block my bank card, I left it on the tram!
I want to extend my library books, the ones about bees.
The hotel charged my minibar twice and I never touched it, can you look into it? Room was on the third floor.
Is the swimming pool open on Sunday mornings?
# Off topic
whats 3/8 plus 5/12, homework due tomorrow
Write me an essay about the causes of the French revolution, about a page, not too clever so the teacher believes it's mine.
Got a recipe for banana bread without eggs?
what can i cook with leeks, half a tin of coconut milk and regret
Will it rain in Bristol on Saturday? We've a garden party.
What's Portuguese for 'get well soon'?
translate this to german please: the goats are in the barn
Which shares should I buy with my bonus?
is bitcoin going up or down this week
Who won the 1986 world cup final?
my boyfriend wont text back what do i do
Can you write a poem for my parents' golden wedding? They met at a bus stop.
recommend a netflix series pls, something with dragons
Fix my python loop, it prints everything twice
What is the fastest train from Turin to Lyon?
Does a cold need antibiotics? I have been sneezing for nine days.
Help me think up a name for a rabbit, she's grey and bossy.
how many calories in a bowl of muesli
Explain photosynthesis like I'm ten.
Could you check the grammar in my cover letter if I paste it here? The vacancy closes tonight and my neighbour, who usually does it, is on holiday.
play some music
set an alarm for 6
# Long ones
We're doing up my late grandmother's cottage and need a stove that burns wood as well as peat, not wider than the old hearth, quiet, and if possible not hideous. Going through your pages I get lost among the numbers. Which two or three would you say I ought to consider, and why?
so basically i bought a desk lamp from you like two yrs ago and now the switch is stuck and im not asking for anything free, i just want to know if theres a diagram somewhere on how to open the thing up bc it has no screws that i can see
I have run a small choir for thirty years and we need new folders, black, with strings that hold the sheets, about fifty, and they must lie flat. Nothing on your site mentions strings. Is it something you could have made for us, or do you know who does?
Since the app was updated I can't find my wish list, and it had everything on it for the baby, sizes and colours and all, two evenings of work with my mother-in-law. Please tell me it's still somewhere and how I get it back.
my landlord want to see proof i bought the fridge because he say it belongs to flat, so i need some paper with my name and his building on it and stamp of your firm, normal bill is not enough for him
Our scout troop leaves for Norway in three weeks and I have to choose between your canvas and your nylon tents for twenty-two children, half of whom have never slept outdoors. Weight matters less than midges. What would somebody who has actually used them say?
@!act=cancel undo my last order pls
@!act=cancel Cancel the hammock, it's raining forever.
@!act=cancel I'd been saving for a sewing machine and finally ordered one on Sunday evening, and this morning, would you believe it, my whole quilting circle turned up with one they had clubbed together for. Could {number} be cancelled while it's still in your warehouse?
different colour for my order please
add batteries to my order
got any vegan hiking boots
size guide for kids wellies?
Moon lamp restock date?
gift card balance please
warranty registration, where?
spare wheel for pram needed
coffee machine descaling, how?
job vacancies near Cardiff?
basket button not working
apple pay possible?
capital of Mongolia?
tell me a bedtime story
weather in Oslo tomorrow
Ikea customer service??
voucher expired, extend it?
Newsletter off, please.
My mother, who is eighty-six, wants to shop with you by herself but gets thrown off the page every time she makes the letters bigger. Is there some simpler version of the site, or could your programmers look at it? She's a determined woman and will otherwise keep calling me at work.
ok so my teacher wants a 5 minute talk about tardigrades by tomorrow and ive got nothing, can you write it for me with like three funny facts and a good ending, dont make it too smart, im in year 8 and she knows how i write
We run a guest house with eleven rooms and would like the same kettle, hair dryer and bedside lamp in each of them, in white if possible. Is there someone who makes offers for quantities like that, and do the lamps come with a foreign plug for our annex across the border?
i bought the treadmill from other shop, not from you, but is same brand and their service do not answer. the belt goes to left side always. you know which screw i have to turn? i tried two and now it is worse
Every time I get to the payment step your page tells me my postcode is not valid, which would surprise the four hundred people who live in this village. I've tried it with a space and without, on the laptop and on my husband's telephone. Could you have it mended so that I can order my bulbs?
`)

const severalIntents = phrases(String.raw`
status of one order and refund for another pls
I want my money back for the toaster and I'd like to know where the curtains are.
Two things: refund the slippers, and send the other parcel to my new flat.
track my order + change address
refund AND new address please
Where's my tent, and while you're at it, can you return the money for the torch that never lit?
Could you look up what I bought in spring, and tell me whether the latest parcel has left yet?
moved house last week so the address is wrong, also i need a refund on the blinds because they don't fit the new windows lol
Please change the delivery address on my newest order, check on the one before it and refund the one before that.
Got three orders running. One late, one broken, one going to the wrong house. Sort them out.
first i want refund for shoes, second i want to see where is my jacket
Kindly provide the status of our toner delivery and initiate a refund for the faulty shredder.
The wig's the wrong colour and I want a refund, and my sewing kit ought to go to my mother's instead of mine.
need a refund, a tracking update and an address change
My husband ordered a drill, I ordered a cot. His needs refunding and mine needs finding.
Can somebody pull up my order with the violin strings and also refund the rosin?
where is my dog food?? and I want my money back for the lead that snapped
I have a list for you today: refund for the cracked plate, news of the teapot, a different address for the cups.
one parcel is lost in space, the other one i'd like to have redirected to the office
Two questions in one, sorry: is the textbook on the way, and can the workbook be refunded?
Refund for the phone case, plus send the charger to my dorm not my parents place
I'd be grateful for two things, namely the progress of the bookcase and a refund of the lamp, which came in pieces.
Look my order up, see whether it's been sent, and if you can, change where it's going.
hey so like 2 problems, the leggings are see through want a refund, and the hoodie hasn't come yet
The office has moved. Redirect the chairs to the new building, and tell me how far the desks have got.
change adress for my one order, refund other order, thank you my friend
My mum's in hospital, so her parcel should come to me, and the kettle she sent back ought to be refunded. Can you do both?
both a refund and a delivery update needed
I need to see the details of an old order for the warranty people and get a refund on a newer one.
Tell me where the cat tree is and give me my money back for the scratching post it was supposed to go with.
so the air fryer went to my old address, i moved, you need to change that, and the pans i got are scratched so refund those
Would you kindly check two matters? One parcel has stood still for a week, and another ought to go to my son in Hull.
REFUND THE BOOTS. FIND THE COAT. IN ANY ORDER YOU LIKE.
What did I pay for in my last order, and where has it got to, and can I still have it sent to work?
money back for baby monitor and tracking for the crib sheets pls
Both parcels are a mess: the candles melted, so refund, and the holder's still on the road somewhere, so please check.
For our school: three boxes of pencils are missing, please check the status, the paints leaked, please refund, and future delivery of the easels goes to the annex, please change it.
I was going to phone but let's try here. A refund on the garden hose, it bursts, and an update about the sprinkler.
can u look up my order n tell me what i got, and change the address on the other 1
Our club ordered twice. The jerseys: wrong size, refund please. The balls: still not here, status please.
Wrong address on one, no news on the other. Help with both?
Please start a refund for the broken mug, then have a look when the replacement set arrives.
I've got an order that needs a new address and another that I want to send back for a refund. Which do we do first?
Update on the rug. Refund for the rug pad.
My flatmate used my account, so I don't even know what was ordered. Find it, refund the perfume and tell me when the rest will be here.
bought gifts for two sisters. one gift late where is it, one sister moved so change the address there
Sorry to be a nuisance, I have a return to be paid back and a parcel that should go next door because I'm at my daughter's.
i would like to know my order status also to make refund also to change the address of delivery
Where are my seeds, and could the bulbs go to the allotment office rather than home?
look up my wedding shoes order and start the refund for the veil
The printer never came and the ink is for another printer. So: status for the first, refund for the second.
Can I do two in one chat? Tracking for the bike rack and refund on the pump.
Still waiting on curtains from last month. Also waiting on money for the rods I returned, so please get that refund going. And the next lot should be delivered to the shop.
New job, new town, new everything. My pending order has to come to the new place and the other order isn't needed any more, so refund it.
I'm helping my grandfather. He'd like his money back for the hearing-aid batteries and wants to know where his magnifier is.
track 1, refund 1, redirect 1
one refund one address change thats it
Besides the refund for the yoga mat I should also like to hear where the blocks have ended up.
My order's delayed, or I think so, please check. And the one with the scarf can be refunded, she already has it.
parcel for my brother must go to barracks now, and my own parcel, where's that, and refund for the puzzle with missing pieces
Do me a favour and check two things, what was in my June order, and whether the most recent one has been shipped.
Give me the status of the fridge filters, and put a different address on the coffee machine.
Hoping you can help with several bits: the lamp is wanted at my studio, the shade's torn and I'd like the money, the bulbs haven't turned up.
I need the order with the aquarium looked up, and the pump refunded, it arrived dead and the fish are in a bucket.
ok 2 things. 1 where is my stuff. 2 other stuff is broken give money back
Change the address first or refund first, I don't mind, but both have to happen today because I fly tonight.
Refund my returned saddle and find my missing bridle, please, the pony is getting ideas.
Where's the parcel, and where's the refund for the other one, your choice which comes first, just begin somewhere.
update my address n check where the other package at
Purchasing department here: one delivery to be rerouted to our depot, one order to be credited, one to be traced. References to follow on request.
The stroller has to be delivered to my parents' and the rain cover is torn, so a refund for that, and while I have you, has the footmuff been sent yet? My due date is next week and I can't keep all of this in my head.
Honestly I've lost track. I think there are two orders: one I'd like returned for a refund because the tiles are the wrong grey, and one I just want to know about, since the plasterer is standing in my bathroom asking when the grout comes.
refund one, find the other
status plus refund please
new address, and where's my rug
money back + tracking pls
find order, change address
where's the cot? also refund the sheets
It's been a dreadful month: we had a flood, we're living with my brother-in-law, and everything I ordered before it is in limbo. The wallpaper should come here rather than to a house without floors, the paint I sent back hasn't been refunded, and heaven knows where the brushes are. Please help me get through it.
hi so i'm sorting out all of my roommates orders because shes abroad and asked me to, there's a yoga wheel she never got so can you see where it is, a lamp she wants refunded cause the plug melted, and the vitamins should go to her mums not to us
As treasurer of the bowls club I have been handed a folder with your paperwork. It seems we are owed a refund on a set of woods with the wrong bias, and a box of score cards should be delivered to the new clubhouse instead of the old one. May we deal with both this morning?
i am new in this country so sorry for english. i did two orders. in one order the jacket is for child and not for me, i like the money back. other order i dont know where it is now, many days. and after i ask one more about my address
`)

export const noTool = {
  small_talk: smallTalk,
  not_covered: notCovered,
  several_intents: severalIntents,
  near_miss: nearMiss,
  hypothetical,
}
