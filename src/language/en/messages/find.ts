// Data: whole first messages of customers who want an order pulled up and told about.
import { phrases } from '../../phrase.ts'

export const find = phrases(String.raw`
pull up {identifier}
what's inside {identifier}?
Contents of {identifier}, please.
{identifier} - what did i buy
receipt for {identifier} pls
{identifier}. Which colour was it?
Did {identifier} go through?
Look into order {identifier} for me
total on {identifier}?
which size is {identifier}
summary of {identifier}
SHOW ME ORDER {identifier}
how many {item|candles=candle} in {identifier}
Itemised list for {identifier}?
{identifier} details ta
when'd i place order {identifier}
wats in {identifier} lol
who's {identifier} addressed to?
date placed on {identifier}?
{identifier}: left-handed or right?
Open {identifier} for me, love.
was {identifier} charged
bring up {identifier} would you
Does {identifier} include {item|batteries=pack of batteries}?
quantity on {identifier} plz
Read me {identifier}.
hmm, what is {identifier}??
king or queen {item|sheets=sheet set}, {identifier}?
remind me what {identifier} was
any orders under {email}?
{email} what did i order
Lookup by e-mail: {email}
find my order, {email}
purchase history for {email}
guest checkout, {email}, see anything?
Lost order number, need it. {email}
did it go thru? {email}
search {email} please
everything bought with {email}
latest order on {email}?
Check {email} for duplicates
need my receipt, {email}
last year's purchases, {email}
My mail {email}, show order
is {email} in your system? bought {item|flippers=pair of flippers}
Got an order for {email}?
what size {item|shoes=pair of shoes} {email}
cannot find order number.. {email}
Who ordered? {email}
two orders or one? {email}
Please read my purchase record: {email}
forgot what i bought, {email}
{item|printer ink=ink cartridge}, {email}, which cartridge
It's on {email}, what'd I get
Did I pick the four-person {item|tent} or the six-person one on {identifier}?
my order {identifier} i want to know what is the length of the {item|hdmi cable=HDMI cable} i took
Kindly confirm the quantity of {item|whiteboard markers=whiteboard marker} on {identifier} for our purchasing ledger.
i was half asleep when i ordered {identifier}, what on earth did i buy
Before I get another {item|cat tree}, could you check which model was in {identifier}?
The discount code was a pain to enter. Did it actually get applied to {identifier}?
Tell me the shade of {item|lipstick} on {identifier}, I want to match it with nail varnish.
Hoping you can read back order {identifier}, my eyes aren't what they used to be.
was it the a-string or the whole {item|set of violin strings} i got in {identifier}?
Accountant wants the purchase date and total for {identifier}.
Which {item|ink=ink cartridge} did I order on {identifier}, the XL or the standard?
yo can u see {identifier}, did my mum add the {item|gaming headset} or not
Need an itemised receipt for {identifier} so I can claim the {item|air fryer} on warranty.
{identifier} — is the {item|nursing pillow} on there or did I leave it in my basket
ok weird question but what name did i put on {identifier}, it's a present
Please to verify that order {identifier} it has three {item|curtain rods=curtain rod} and not two.
We have {identifier} down as {item|lab goggles=pair of lab goggles}. Is that right on your side?
Just want to see if {identifier} was paid with my card or with the gift voucher.
WHY DOES THE WEBSITE NOT SHOW MY ORDER. {identifier}. TELL ME WHAT IS ON IT
In {identifier} did I choose the grippy {item|yoga mat} or the thin travel one?
Would you have a look at {identifier} and tell me what postage I paid?
my nan's ordering seeds again, can you see if {identifier} already had {item|sweet peas=packet of sweet peas} in it
For my tax return: what did {identifier} come to, and on which day?
What wattage is the {item|kettle} on {identifier}?
I've two open tabs and no clue which one I paid in, so does {identifier} exist?
the confirmation for {identifier} went to spam and got deleted, what did it say
Order {identifier} – I would like to know the article names and the prices.
Sorry to be a bother. Which address did I type for {identifier}?
bought a {item|wig} on {identifier}, need the exact colour code for my cousin
Somebody in facilities placed {identifier}; I need to know what they bought.
So was it gluten free {item|flour=bag of flour} or the normal stuff in {identifier}
Check on {identifier} whether gift wrap was added, would you?
Insurance wants proof I owned the {item|camera}. It was on {identifier}. What does your record show?
I think i clicked twice... does {identifier} have two {item|baby monitors=baby monitor} on it?
puppy or adult {item|kibble=bag of dog kibble} on {identifier}? vet is asking
Under {identifier}, how many metres of {item|bunting=roll of bunting} did I buy?
The card statement has two lines from you, so what was the total charged for {identifier}?
On {identifier}, did I tick the extended guarantee?
Is the {item|dress} in {identifier} a ten or a twelve?
Hey what edition of the {item|chemistry textbook} did i get on {identifier}
My husband says he ordered the {item|lawn edger} already, {identifier}, true or not?
{identifier} has been on my desk on a sticky note for weeks, what is it for?
Could someone read out the line items of {identifier}? Doing month-end.
need to know {item|thread=reel of thread} colour for {identifier}, matching a second bobbin
I do not remember what I have purchased with number {identifier}, please you tell me.
Did I get the right or the left hand {item|golf glove} in {identifier}?
Has {identifier} been registered properly? The page froze right after I pressed pay.
Honestly no idea what {identifier} is, it's just written in my planner with a heart
Which of the {item|Lego sets=Lego set} is on {identifier}? Don't say it out loud, son's next to me haha
Let me know if {identifier} contains the spare vacuum bags or only the {item|vacuum=vacuum cleaner}.
order {identifier} placed by our school secretary, want the list of {item|art supplies=set of art supplies} on it
I'd like the particulars of order {identifier}, purchased around Easter.
how much did i spend on {identifier} in the end, after the voucher
{item|Mattress topper=mattress topper}, {identifier}. Was it the memory foam?
{item|Prescription swimming goggles=pair of prescription goggles} on {identifier}, what strength did I put?
please check {identifier} i want see model of the {item|drill}
Trying to reorder the same {item|hair dye=box of hair dye}, it's in {identifier}, which number is it?
can i get the breakdown of {identifier}, items, tax, shipping
Do me a favour and see what engraving text is saved on {identifier}
Verify {identifier} for me: one {item|air mattress}. Correct?
{item|Fishing reel=fishing reel} on {identifier}... which ratio did dad go for
If you open {identifier}, does it say oak or walnut for the {item|bookshelf}?
Quick one from the vestry: how many {item|hymn folders=hymn folder} did we order on {identifier}?
Am I right that {identifier} was the {item|paddling pool} and not the trampoline?
whats the total for {identifier} my bank app just shows pending
{identifier} was for our wedding favours. How many {item|jars=favour jar} did we say?
There's a note field at checkout. Did anything I typed save with {identifier}?
Roughly what month did I place {identifier}? The zip warranty is a year.
pls look at {identifier}, did the bogo thing work
Was there a phone case in {identifier} as well or just the {item|screen protector}?
Look, I only want to know whether {identifier} was accepted. Yes or no.
Thinking of buying matching {item|towels=towel}, tell me the exact green in {identifier}
Give me whatever you have on {identifier}, I'm filling in an expense form.
{item|car seat cover} {identifier} - which car did i say it was for??
Could you see which order I made with {email}? I've lost the number.
my email is {email} and i want to know what i bought last christmas
Checked out as a guest with {email}, no confirmation. Did an order get created?
i deleted the confirmation like an idiot, {email}, what did i get
Search for a {item|pair of wedding shoes} under {email}, ivory I believe.
All purchases this tax year on {email}, with dates and totals please.
Is there an order for a {item|hamster cage} under {email}? My daughter swears she bought it.
We order everything for the nursery with {email}; what was the last lot?
Wife usually does this. Her address is {email}, what did she order?
{email} is the only thing I've got, number's gone, it was a {item|guitar strap}
Please find the order of {item|toner cartridges=toner cartridge} made from {email} in spring.
think i bought the same {item|book} twice lol check {email}
My card has a charge from you that I don't recognise. Any orders under {email}?
Which {item|running shoes=pair of running shoes} did I buy last time? Account is {email}, I want the same ones.
the app logged me out and i never wrote the number down, {email}, did it take my order
I am searching what was inside my order from the last summer, the mail was {email}.
Do you have a record of a {item|dehumidifier} bought by {email}?
Warranty form asks for date of purchase. {item|Espresso machine=espresso machine}, {email}.
How many orders did I place yesterday with {email}? I hope only one.
Under {email} there should be a {item|crib mattress}, what dimensions does it say?
hi its about my order but i got no number only email {email}, what items are on it
Was the student discount taken off my last order? {email}
Possibly misspelt my address at checkout. See if anything is under {email}.
Before I buy more {item|chalk paint=tin of chalk paint}, which colour did I have? {email}
did i already buy a birthday present for my niece?? {email}
List the orders for {email}, newest first if possible.
Our choir's orders go through {email}. What did we pay for the {item|music stands=music stand}?
Bought a {item|rice cooker} ages ago with {email}, what model number was it
Old receipt wanted: {item|snow boots=pair of snow boots}, winter before last, {email}.
Flatmate ordered a {item|shower caddy} on my account {email}, is it true
I'm after the confirmation of a bulk order of {item|lanyards=lanyard}, ordered by {email}.
paid by phone at the bus stop, no idea if it worked, {email}
Let's see what is registered for {email}, it should be one {item|hammock}.
Mystery charge on my statement, maybe the {item|lawn feed=bag of lawn feed}? See what {email} ordered
Find the one with the {item|bike helmet} in it, {email}, what size was that?
no number sorry!! {email} ordered like four {item|face masks=face mask}, which kinds
Need to know what I ordered and whose address I put on it. {email}
could u check {email} n tell me what size {item|leggings=pair of leggings} i got
Hola, I make a purchase with {email} but I have not the number, you can see it?
Nothing in my inbox. Is there truly an order for {email}?
Everything I bought for the boat, please. It's all under {email}.
My late mother used {email}; did she have any orders with you?
Which {item|filters=filter} fit? I mean, which ones did I get last time? {email}
Business account {email}, I require a list of last quarter's purchases.
when did i buy the {item|sewing machine} {email}
Somewhere under {email} is a {item|telescope}. What's the aperture on the order?
Have a rummage for a {item|crochet kit} on {email}, would you dear?
Tell me which {item|dog food=bag of dog food} I had last time, he loved it. {email}
It says payment successful but no order page opened. Check {email}?
Email used was {email}. Product was a {item|heated blanket}, single or double I can't recall.
Got charged, no idea for what. Look up {email}.
Secret santa panic, did i order the {item|mug with the sloth on it=sloth mug} or not {email}
Reimbursement needs a receipt for the {item|standing desk}. Try {email}.
My account shows empty even though I've shopped here for years, {email}, what do you see?
Double checking I ordered size six {item|football boots=pair of football boots}, {email}
Any chance you can dig out a purchase from a couple of years back? {email}, a {item|food processor}.
You'd have me as {email}. What was the name of that {item|perfume=bottle of perfume} I bought?
Which of my orders has the {item|picture hooks=pack of picture hooks}? {email}
both kids used my login, whats been bought on {email} this week
Me and my sister are splitting a present for Dad, a {item|record player}, and I need to know what {identifier} came to altogether so she can pay me her half.
The lady at the reception desk printed {identifier} for me but the ink ran in the rain, so could you please tell me which items and how many are listed there?
i ordered a {item|prom dress} on {identifier} at like 2am and now im panicking that i put the wrong size, what size does it say
We're a small café and our bookkeeper needs a copy of what was bought under {identifier}: {item|cups=pack of paper cups} and all the rest, and what each of them cost.
Afternoon. My grandson set this up on the tablet and wrote down {identifier}. I would just like to be sure it is the {item|large-button telephone} and not the ordinary one.
There's been a burst pipe in the cellar and the insurer wants a purchase date and a price for the {item|freezer}, which was {identifier} with you.
Order {identifier} was meant to have the promo code from your newsletter on it, can you see whether the discount was taken off or did I pay full whack?
Sir, I made the order {identifier} for the {item|motor of my blender=blender motor}, but I don't know did I choose the correct voltage. Please look what is written.
I'm about to hit buy on another {item|set of curtain rings} but I've got a feeling I had enough in {identifier}, how many were in that one?
So my ex-roommate claims she paid for the {item|sofa bed} and I say I did, whose name and billing is on {identifier}?
Moving house and labelling boxes, and one just says {identifier} on it with nothing else. What was in that order, if you don't mind?
PLEASE just tell me whether {identifier} has the BLUE {item|scooter} or the PINK one, I have a five year old asking me every ten minutes
Our treasurer won't sign off without knowing what {identifier} was for. It was done by a volunteer who has since left the club.
I'd ordered some {item|hearing aid batteries=hearing aid battery pack} on {identifier}, only I can't think now whether I asked for the orange or the brown ones.
My boss asked me for the VAT on {identifier} and I can only find a screenshot cut off in the middle, what's the full breakdown?
hey so i bought my boyfriend a {item|jersey} on {identifier} with a name on the back, can you tell me how i spelled it bc im second guessing myself
On the bus with no laptop. Could you open {identifier} and see if the {item|memory card} I chose is the micro one or the full-size one?
Before we hang the {item|blinds=window blind} we want to know what drop and width I entered on {identifier}, as my husband has thrown the measurements away.
Your confirmation for {identifier} came in a garbled font on my old phone and I can't read a word of it, so what have I ordered and for how much?
I run the props cupboard at a theatre and have to log every purchase; {identifier} is missing from my sheet, can I have items, quantities and date?
It's a present for my goddaughter, {identifier}, and I can't remember whether I put her address in or mine. Which one is on the order?
Pressed order, the wheel spun forever, then it gave me {identifier}. I want to know if it really was placed and whether you took the money.
The physio told me to write down which {item|resistance bands=resistance band} I bought, medium or heavy, and they're on {identifier} from a few months back.
honestly this is embarrassing but what did i buy in {identifier}, there was wine involved and all i remember is something about an {item|inflatable flamingo}
Could you please confirm for our audit that {identifier} comprised six {item|office chairs=office chair}, and state the purchase date and the amount that was invoiced?
Making a claim on the {item|toaster}'s guarantee and they want model and serial as sold, can you pull the model off {identifier}?
I teach year four and bought {item|glue sticks=pack of glue sticks} with my own money, number {identifier}, what do your records say I paid, as the school will pay me back.
ordered {item|replacement blades=pack of razor blades} on {identifier} and my mate reckons theyre for the wrong razor, which razor did i pick
Found {identifier} scribbled on a calendar from last autumn. Would that be the tulip bulbs or the {item|bird feeder}? I'd like the same again.
My wife placed {identifier} for the christening, and she's asked me to make sure the {item|banner=christening banner} says the right name. What personalisation do you have down?
I am a foreign student, I bought a {item|desk lamp} and one other thing in {identifier}, but in my bank is only one payment. Are both in this order?
Could be nothing, but {identifier} looks pricier than what I remember from the basket. What exactly got added to it, and was there a surcharge?
They've asked me at the vet's what {item|flea treatment} he's been having and for which weight. It was on {identifier}, would you read me the description?
fitting the {item|tap} this weekend, plumber wants to know if its {identifier} high pressure or low pressure version, can u check what i bought
Saw two order emails in my inbox before they vanished. {identifier} is the one I can recall; does it have the {item|snorkel} or is the snorkel in a different one?
Just going through subscriptions and one-offs with my budget app and {identifier} isn't categorised. What was it, roughly, household or clothes?
I have {email} as my login but the history page is blank, so could you list what I've ordered since about January? I'm doing my self-assessment.
My dad passed his shopping over to me and all he knows is that he used {email}. Please have a look what he ordered for the garden.
Somebody at our office ordered a {item|projector screen} with the shared address {email} and nobody admits to it. What is on that order and who placed it?
I bought a {item|breast pump} through you with {email} and my health plan wants an itemised receipt, could you bring up that purchase?
You're showing on my credit card twice in one week and I only remember the {item|bath mat}. What orders have you got for {email}?
i swear i ordered the {item|concert tee} in medium but my friend says i screenshotted large, can you check whats on {email}
Good evening, I have bought with {email} a {item|pressure cooker}, but without account. I want only to see the details of this buy because I lost the paper.
Last year I got the perfect {item|walking socks=pair of walking socks} from you and now I can't for the life of me remember the brand. I always use {email}.
Have been asked by the parish council to produce records of our purchases, mostly {item|litter pickers=litter picker} and such. Everything was ordered under {email}.
The burglary took my {item|tools=tool kit} and the insurers need a list of what I'd bought. Would you go through {email} and tell me what's there?
is it possible to find an order with just an email, {email}, it was a {item|skateboard deck} and i want to know which width i got
My internet dropped out right as I confirmed the {item|pram}, and I don't dare press again. Is there an order under {email} or not?
We share one login, {email}, and I'm trying not to double up. Has my partner already ordered the {item|paddling pool chlorine=tub of pool chlorine}?
I keep a spreadsheet of everything I spend and you're the last gap, so what did {email} order in the autumn and what was each one?
Maths tutor here. I get {item|workbooks=maths workbook} from you every September with {email} and want to know which titles I had last time so I don't repeat them.
Ordered half my hospital bag in a hurry, {email}, and now I can't remember if {item|nipple cream=tube of nipple cream} was in there or if I only dreamt it.
Hello, my English not so good. I buy {item|washing machine hose}, email {email}. I want to know if is one hose or two hose in the order.
My phone died and took the confirmation with it. The order would be in the name of {email}, some {item|picture frames=picture frame}, what sizes did I go for?
Dear team, for our grant report we need to show what was purchased by {email} for the after-school club, with the totals for each order.
it was a drunk purchase sometime at the weekend, {email}, please tell me its not the {item|karaoke machine}
I've a feeling my code for first-time shoppers never went through. My order's under {email}, could you see what the final price was?
Bit of a detective job: a {item|beige lampshade}, bought perhaps three summers ago, by me at {email}. Which diameter was it? I've broken it.
the little one got hold of my phone and now im scared to look, anything ordered on {email} today?
Signed in through my old college address {email} which I can't open any more. Can you still see the order for the {item|microscope slides=box of microscope slides}?
Could I have the order details for the {item|fleece jackets=fleece jacket} with our logo? It's the {email} account, I need to know how many of each size we asked for.
We've had a note from accounts that one of our orders wasn't documented. {email}, a {item|label printer} and a few bits, what's the number and the total?
Ages ago my mother-in-law bought us a {item|slow cooker} from here, her address is {email}, and we need the purchase date for the recall form.
Mixed up two shops, I think. Was it with you that I ordered the {item|aquarium heater}? {email} would be the one I used.
I paid with my watch on the train and there was no signal afterwards, so please see if a {item|headphone=pair of headphones} order came through for {email}.
Trying to buy a second {item|chair} that matches the first. I'm {email}, and somewhere in there is the order with the exact fabric name.
For a small claims thing I need to prove when I bought the {item|boiler cover}. I'd have used {email}, so can you find that and tell me the date?
My hands shake a bit and I may have put ten instead of one for the {item|lightbulbs=box of lightbulbs} on {identifier}, could you kindly tell me the number that I entered, because I live by myself in a small flat and would never in my life get through ten boxes of bulbs.
ok so long story my sister ordered {item|matching pyjamas=set of matching pyjamas} for the whole family on her account and sent me {identifier} and now mum wants to know which size she put for grandad because he's lost loads of weight, can you see the sizes on there
I'm the executor for my uncle's estate and among his papers is a slip with {identifier} written on it. I am not disputing anything; I simply have to record what the purchase was, the date on which it was made and how much was paid for it.
We put in {identifier} for the scout camp, forty-odd {item|mess tins=mess tin} and I believe a few other things, but the leader who did it is away and the parents are asking what their money went on. Could you tell me what's actually listed?
So I've got a charge on my card that doesn't match anything in my head, and then I found {identifier} in an old text to my boyfriend, and I'm wondering if those two are the same thing. What was the total on that order and what did I get?
Please, I have question about {identifier}. I am nurse and I ordered {item|compression stockings=pair of compression stockings} for the work, but in the shop was two kind, open toe and closed toe, and I was very tired after the night. Which kind I have ordered and how many pairs?
NO FAQ PLEASE. I don't want a link, I don't want a survey, I want a human or a robot or whatever you are to open {identifier} and tell me whether the {item|extra-long fitted sheet} is on it, because the page shows me nothing at all
It's probably silly, but I'm making a scrapbook of our first year in the house and I'd love to put in the day we ordered our {item|kitchen table}. The number I've kept all this time is {identifier}. What date was it placed, and what was the finish called?
My landlord will pay me back for the {item|smoke alarms=smoke alarm} if I can show what I paid and that it was me who bought them, so would you open {identifier} and give me the amount, the date and the name it's under? He's a stickler for that sort of thing.
i have adhd and i order things then forget, theres {identifier} on my whiteboard with three exclamation marks and i genuinely don't know if its the resistance loops or the {item|label maker} or a third thing, just tell me what it is so i can sleep
I look after purchasing for four dental surgeries and each one orders separately, which is a nightmare. {identifier} has landed on my desk without a cost centre, so I need to know which surgery's address is on it and what they bought, gloves or {item|impression trays=impression tray}.
The tattoo studio opens again soon and my inspector wants proof of where the {item|needles=box of tattoo needles} came from. {identifier} ought to be that order, but it could just as easily be the cling film, so please would you tell me what lines are on it and the product codes if there are any.
Two daughters, two birthdays, two {item|roller skates=pair of roller skates}, and I have mixed up everything. On {identifier} is it the size for the small one or the big one? I only need to know this so I can order the other, I am not wanting to change anything.
When I bought the {item|beehive kit} on {identifier} there was an offer with a free veil, and I was in such a rush to get to my shift that I never looked whether it was put in the basket. Is the veil there on the order, or only the hive?
Right, bear with me. I cook for a retirement home, and somebody with an allergy had a reaction, so I need to know precisely which {item|stock cubes=box of stock cubes} we ordered on {identifier}, name and variety, because the boxes have long since gone in the recycling.
My {item|marriage certificate frame=certificate frame}, of all things, was ordered on {identifier} and now the glass company wants to know what the outer size was supposed to be. I'm hopeless with numbers and never kept the paper. What does the order say?
Our band bought {item|strings=set of guitar strings} and a whole load of other bits under {identifier}, and the drummer insists he isn't paying a fifth because there was nothing for him. Settle it for us: are there drumsticks on that order or not?
I'm not very good with computers so forgive me. My neighbour helped me buy a {item|walking frame}, one with a seat, and he put it under his own e-mail, which is {email}. I'd only like to hear that it was ordered and that it is the foldable sort.
so basically i changed phones and changed my number and now nothing syncs, the only thing that's still the same is {email}, and i need to know what {item|strings of fairy lights=string of fairy lights} i bought for my room because half went out and i want identical ones
As part of our yearly stocktake at the library I'm reconciling invoices with what was really ordered, and yours are the only ones with no paperwork. Could you look under {email} and tell me which orders we made, mainly {item|book jackets=pack of book jackets}?
My wife and I both thought the other one had bought the airline-approved {item|cat carrier} and now neither of us is sure anybody did. She shops with {email}, so if it's anywhere it'll be there. Did she order it, and is it the soft-sided one?
I do foster care and the agency pays me back for things I buy for the children, a {item|duffel coat} and so on, but they want to see each receipt and I've been bad at keeping them. {email} is what I shop with; what's on my orders?
Long ago, maybe two years, maybe three, I have bought from your shop one very good {item|coffee grinder} with the address {email}, and now the glass is broken and the producer asks me which version it is. Can you find this and say me the model?
THE SITE SAID SOMETHING WENT WRONG AND THEN MY BANK SAID PAYMENT APPROVED AND THEN THE SITE SAID MY BASKET WAS EMPTY. I have no number. I have {email}. Is there an order for a {item|fridge} or isn't there? One or two of them??
There's been a bit of a row at the allotment society about who bought what. Everything ought to have been ordered via {email}, which is the secretary's, and I'd like to know if the {item|netting=roll of netting} was one purchase or two separate ones.
I was sure I'd bought {item|contact lens solution=bottle of lens solution} in bulk so I stopped looking for it in shops, and now I'm down to the last drops and wondering if I only ever put it in my basket. Anything like that on my latest order? I'm {email}.
My dissertation participants each got a little thank-you gift that I ordered from you, and now the ethics board would like the receipts. I can't remember how many orders I split it into. They'd all be with {email}, {item|tote bags=tote bag} mostly.
Every autumn I order the same {item|lamp oil=bottle of lamp oil} from you, except this year the label says something different and I wonder whether I've been a fool and clicked the wrong thing. You'll find me as {email}. What was it called on my previous order?
i run a tiny etsy thing making earrings and i bought findings in bulk with {email}, {item|jump rings=pack of jump rings}, that sort of stuff, and im finally doing my books properly, so i need what was in each order and what it cost me
{identifier} and my e-mail is {email}, what did I order?
Order {identifier}, {email}. Receipt please.
Not sure which you need, so here's both: {identifier} and {email}. What colour is the {item|rucksack}?
check {identifier} for me, account {email}, is it the queen size {item|duvet}
My login is {email} and the order is {identifier}; I'd like the list of items for my expenses.
{email} / {identifier} did the coupon work
Ordered as a guest with {email}, number {identifier}, and want to be sure the order was really accepted.
Please look up {identifier} under {email} and state how many {item|reams of paper=ream of paper} were bought.
my bf made order {identifier} on his email {email}, its a surprise for his mom, whats the name on the gift card
For the warranty on the {item|coffee machine} I need the date of {identifier}. It's registered to {email}.
I've got {identifier} here but I don't know if it belongs to {email} or to my work address. What's on it?
Reference {identifier}, customer {email}: kindly provide the full order details for our records.
I think this one is mine?? {identifier}, should be {email}, something about {item|guinea pig bedding=guinea pig bedding pack}
Here is number {identifier} and here is mail {email}. Please to tell me which size of the {item|jacket} I have taken.
The number on my slip is {identifier}, and I'm {email}. Did I order two {item|bar stools=bar stool}, or only the one?
{email} here, can't open {identifier} in the app, what did i pay for the {item|trainers=pair of trainers} in total
We're after the particulars of {identifier}, which our former office manager raised from {email}, I believe for {item|desk partitions=desk partition}, so that we can close off last year's ledger.
Would {identifier} be the one with the {item|ukulele}? If not, it must be a different order under {email}, and I'd like to know which.
whats {identifier} and is there another one besides it on {email}, feel like i bought the {item|fog machine} twice
It asked for both so: {identifier}, {email}. I want to know whose address I put for the baby shower present.
{item|Wetsuit=wetsuit} on {identifier}: three-mil or five-mil?
scented or unscented {item|nappies=pack of nappies} {identifier}
Stamp collector here, old-fashioned, pen and paper. What's listed against {identifier}?
Paid invoice {identifier} without reading it. What were those items?
Not chasing anything, I just want to know what {identifier} consists of.
forgot if i bought the ps or the {item|xbox version=video game}, {identifier}
According to my diary {identifier} was the {item|ironing board}. Does your system agree?
Whichever colleague picks this up: model of the {item|dash cam} on {identifier}, thanks.
Pretty sure {identifier} had a free sample with it, is that on the order?
Someone's birthday is ruined if {identifier} isn't the {item|purple unicorn cake topper}. Is it?
Wedding planner here. How many {item|chair sashes=chair sash} are on {identifier}, and in which pink?
Fetch {identifier} and tell me what voltage the {item|fairy lights=string of fairy lights} are.
Say, what fragrance did my order {identifier} have, cedar or lavender?
Want to see what {identifier} is before my wife does
Regarding {identifier}: was sales tax charged? We are a registered charity.
Swimming lessons start soon and I can't recall what age of {item|armbands=pair of armbands} I picked, {identifier}.
mistyped my quantity maybe. {identifier}. how many {item|bags of compost=bag of compost}??
Inside {identifier}, are the {item|hinges=hinge} brass or chrome?
Compare notes with me: {identifier}, a {item|spirit level}, anything else?
{item|Hair clippers=set of hair clippers}, {identifier}, were guards included in the set I chose?
Could the number {identifier} be from you? If so, what was it for?
Is {identifier} the one with the {item|trombone oil=bottle of trombone oil}?
Knitting group is waiting on my answer, what weight of {item|wool=ball of wool} is {identifier}
Anyone able to see the gift message I wrote on {identifier}?
{item|Halloween costume} on {identifier}, adult medium or teen large, i cant remember
Just tell me {identifier} wasn't the extra-firm {item|pillow}.
Whose card was used on {identifier}? There are three of us in this house.
You lot have my order {identifier} on file, so what fabric is the {item|futon} in?
Grateful if you'd confirm {identifier} was received by your sales system and what's on it.
Got a number, {identifier}, got no memory. What did I buy?
{item|Sheet music=book of sheet music} for cello or viola? I mean what I ordered, {identifier}.
need order {identifier} written out for customs paperwork, items and value
Retrieve {identifier}. Items, quantities, unit prices.
By any chance does {identifier} show a phone number that I left?
Plumbing bits, {identifier}, was it the half-inch or three-quarter {item|elbow=pipe elbow} I ordered?
Tent pegs!! Are there {item|tent pegs=set of tent pegs} in {identifier}?
Aunt May gave me {identifier} and says guess. I give up, what is it?
Never got a confirmation for {identifier}, so is it a real order?
Can't tell from the thumbnail, is the {item|rug} on {identifier} round or square?
Our depot booked {identifier}, four pallets of something, four of what exactly?
Would like to have the invoice data of {identifier} for the Finanzamt, tax office I mean.
Curious how much the voucher took off {identifier}.
Been saving for a {item|telescope mount} and I think I finally ordered it last night, {identifier}, tell me I picked the motorised one
Did they ring me up for one {item|dog crate} or two on {identifier}?
After my stroke I forget things. What did I order, please, on {identifier}?
With {identifier}, what did I choose for the monogram, initials or full name?
From memory {identifier} was placed before the sale began. Is that so, and what price did I get?
He says blackout, I say sheer. Which {item|curtains=pair of curtains} are on {identifier}?
Shared house, shared bills: what does my portion of {identifier} look like, meaning what's each item priced at?
Fill me in on {identifier}, I inherited this account at work.
These {item|contact grills=contact grill} all look the same. Which did I get on {identifier}?
nothing urgent, i'd only like to know what {item|bulb=light bulb} fitting i ordered, {identifier}
gimme the deets on {identifier}
{item|Ski goggles=pair of ski goggles}: {identifier}. Lens tint?
{item|Stationery=stationery set} for class 3B, {identifier}, the headmistress wants the list.
explain me order {identifier}, i see two prices
Dog ate the invoice, I'm not joking. {identifier}. What did it say?
One question only: is the {item|trailer cover} on {identifier} the eight-foot?
Thought I'd bought oat milk, the email says {item|almond=carton of almond milk}?? check {identifier}
{item|Quilting fabric=bundle of quilting fabric}, order {identifier}, how many fat quarters and which prints?
Under my maiden name I've got {identifier}, what was that for again?
Ordered from the hospital bed, a bit dopey, {identifier}. Something sensible, I hope?
{item|Pool pump=pool pump} order {identifier}, which horsepower do you have written there?
please search the system for my order by {email}, i bought one {item|prayer mat}
{item|Ring light=ring light}, tripod, or both? Bought with {email}, can't remember.
Recall notice says my {item|heater} may be affected. Which heater did I buy? {email}
New here, first ever order, {email}. Did I do it right?
Church fete supplies, ordered by {email}. What did we end up getting?
Found a loose receipt with no shop name. Does {email} have a {item|waffle iron} on record?
Nobody at the office saved the confirmation. Order from {email}, {item|paper shredder}, which security level?
do u have my order?? {email} its a {item|drawing tablet}
Old me ordered {item|shelves=wall shelf}, new me needs one more. {email}, which length?
See what's been bought by {email} since the summer holidays, I'm working out a budget.
Put {email} in your search and tell me which {item|vitamins=bottle of vitamins} come up.
I can remember my e-mail, {email}, but not one other thing. What did I buy?
Was my order for the {item|christening gown} recorded? {email}
How do I know if my preorder got in? {email}, the {item|dragon book}, special edition
Teen son, my card, {email}. List everything please.
Hunting for a purchase of a {item|violin shoulder rest} by {email}, I need the brand.
Between us we've three e-mails, but I'd guess {email}. A {item|kayak paddle}, what length did we order?
Bank says shop name, me say no idea. Please see {email}.
Any record of {item|bathroom scales=set of bathroom scales}? {email}. The guarantee card wants a date.
looking for the order w the {item|led strip=LED strip}, {email}, need to know how many metres
Probably a silly question, but did I order the {item|stairgate}? {email}
Landscaping firm, ordering address {email}: how many {item|rolls of weed membrane=roll of weed membrane} last time?
Ordered twice by mistake? Tell me what {email} has from tonight.
Cannot log in, wish to see my purchases. {email}
Somehow I've got two baskets in my head, one with the {item|blender}. Which order is it on? {email}
tell me what my last order cost {email}
Quickest way to a copy of my receipt for the {item|pushchair}? {email}
Customer e-mail {email}. Requesting order number and item list for a trade account purchase.
If there's a {item|snow globe} on {email}, what's the city on it?
Mum's ipad, mum's address {email}, what did she go and buy this time
May I know the order number and articles for {email}? I closed the page too early.
Our Year Six {item|leavers' hoodies=leavers' hoodie} were ordered via {email}, what names did we send you?
Student here, {email}, which {item|anatomy atlas} did I buy, the paperback?
it's under my work email {email} not my gmail, can u see what {item|monitor arm} i got
Which fragrance of {item|beard oil=bottle of beard oil} was that? {email}, bought before my birthday.
{item|Seed potatoes=bag of seed potatoes}, variety unknown, ordered with {email}. Do tell.
Does anything come up when you type {email}? Should be a {item|cake stand}.
What did {email} buy in the sale
Going through my mum's finances as her carer, and I'd like to know what she has ordered with {email} lately.
{item|Hockey stick=hockey stick} length?? its on my order {email}
Had the greatest {item|pillow} from you. Which one? {email}
Only my email, {email}, and a vague memory of {item|brake pads=set of brake pads}. Find it?
Too many tabs, did I finish buying the {item|rain barrel}? {email}
Divorce lawyer needs a list of household purchases made through {email}, with dates, if you hold them.
Guest order, {email}, {item|macramé cord=roll of macramé cord}, how thick is it?
i wanna know if my order worked its {email} and its a {item|pair of rollerblades}
Rental property furnishing, all on {email}; which order had the two {item|bedside tables=bedside table}?
Which gift did I send my godson last December? I use {email}.
Look up what I paid for the {item|ladder}, {email}
Can you find a {item|saddle blanket} order from {email}, need to check whether I said pony or full.
Show the order with the {item|humidifier}, {email}, and the price I paid.
{identifier} quick recap?
{item|vegan boots=pair of vegan boots}, {identifier}, size?
print-out of {identifier} please
is {identifier} mine
{item|Paint=tin of paint} finish on {identifier}, matt?
{identifier}, promo code applied?
gift receipt possible, {identifier}?
{email}: {item|lamp} order, which bulb
my orders? {email}
rang no answer. {email}, my purchases?
what's the number? {email}, {item|tuba mute}
Placed anything this month? {email}
My ex and I are dividing up the furniture and he's adamant the {item|bunk beds=bunk bed} were his purchase, so can you tell me whose name is on {identifier}?
Could you settle something at our breakfast table: is the {item|juicer} on {identifier} the masticating one I asked for or the cheap one my husband hinted at?
omg ok i need the name of the exact {item|foundation=tube of foundation} shade on {identifier}, my makeup artist is coming for the wedding trial and the tube's label rubbed off
Bought parts for an old moped under {identifier}; the mechanic's asking if I ordered the {item|carburettor} with the choke or without, and I hadn't a clue.
I filled in {identifier} on my tablet with the cat walking over the screen, so would you read it back and tell me nothing mad has got in there?
The customs form wants a description and a value for what I sent to my brother abroad, it's the {item|watch strap} and whatever else was in {identifier}.
For our company's asset register we need the model and the purchase date of each {item|monitor} on {identifier}, plus the number of units.
Excuse me, I am grandmother, my grandson has ordered for me {identifier} and I do not know if is the slippers or the {item|blood pressure machine}.
saw a pretty big number leave my account and i think its {identifier}, all i wanted was a {item|doormat}, what else did i put in there
On the packing bench we have a note saying {identifier} next to a {item|stack of petri dishes=pack of petri dishes}, and our lab manager would like the catalogue entries you recorded.
Before we pay the deposit back to the drama society, I must see what {identifier} cost in total and if the {item|fog fluid=bottle of fog fluid} was really part of it.
My therapist suggested I write down my impulse buys. I've got as far as {identifier} and I can't say what it is, so help me be honest.
Would you check if I used my staff discount on {identifier}? I work at the hospital and the code was from our intranet, and I honestly don't recall typing it.
Sleep-deprived new dad here. I ordered {item|bottles=baby bottle} on {identifier}, but was that slow-flow or medium-flow teats? The health visitor is here and asking.
there was a choice of three strengths for the {item|magnifying lamp} and i cant for the life of me say which i clicked, {identifier}
Our reading group took up a collection for the {item|novel}, and to divide it fairly I need to know how many copies were on {identifier} and what one cost.
The screen went white after I typed the security code, and now I've only got {identifier} from the page title. Is it a proper order with a {item|saddle} on it?
I'd like to order a second {item|stair runner} identical to the one on {identifier}, so give me its product name, pile, width, everything you have got.
Don't laugh, but I've bought the same {item|garlic press} for my sister three Christmases running. Is it on {identifier} as well, or did I finally choose something else?
Some of the things on {identifier} were for the business and some were mine, like the {item|trainers=pair of trainers}, so I need every line with its own price.
We have the boiler man here and he wants to know exactly which {item|thermostat} I purchased from you. My e-mail with you is {email}.
Can't work out if the {item|drill} came from you or from the place down the road. Search {email}, would you, it'd be around the time of the spring sales.
hi so me and my roomie both ordered a {item|mini fridge} i think, mines {email}, did my one actually go through or only hers
Since the treasurer moved away nobody has the order numbers, only the club's {email}. We'd like to know what {item|archery targets=archery target} were bought and at what price.
My son is fifteen and he's been at my account again. Would you tell me what's been ordered with {email} in the last few days, games or otherwise?
I buy my {item|insulin pouches=insulin pouch} from you once a year and always forget which size fits the pens. Look at my previous purchase, {email}, and tell me.
Excuse please, I made the buying without registration, only I gave {email}. Now I want know if you have my order of {item|winter tyres=winter tyre}, how many pieces.
Used to keep every invoice in a shoebox until the flood. The only purchase I truly need proof of is the {item|cello bow}, {email}.
it told me 'thank you' but gave me no number, no email, nothing. {email}, supposed to be a {item|garden gnome} for my aunt, is it real?
As a childminder I have to show the inspector when I bought each {item|fire blanket}. They'd be under {email}; could you list them with dates?
I've moved from one e-mail to another and I think the standing order of ours for piano rosin, sorry, {item|violin rosin=block of violin rosin}, was with {email}. What did I have before?
Our bride is in tears. Did somebody order the ivory or the champagne {item|ribbon=roll of ribbon}? It was done from {email} and we need to know to match the flowers.
The scout leader says we owe for the {item|lanterns=lantern} and I say we bought our own. Look in {email} and tell me if there's a lantern order.
I suspect my assistant put the same request in twice for the {item|conference badges=conference badge}, so please show me all the orders from {email} with quantities.
need ur help remembering the name of a {item|hot sauce=bottle of hot sauce}, ordered it ages ago with {email}, it had a goat on the label i think
You'd have sold me a {item|mandoline slicer} some time before the pandemic, and my guarantee is said to be ten years. Find that one for me? {email}
I gave you the wrong surname at checkout, my maiden one, out of habit. Does the order for the {item|passport holder} show up when you look for {email}?
My cousin's wedding list was with you and I bought something off it, but the thank-you card mentions a casserole and I could swear it was a {item|carafe}. {email}
Listen, I'm seventy-nine, I live on my own and I do all my shopping on this machine now, and yesterday evening while I was trying to buy one {item|tin of shortbread} for the vicar a box came up that I pressed on without my glasses. The number it gave me is {identifier}. Would you tell me, slowly, each thing that's on it?
I'm a set dresser and we're reshooting a scene next week that was filmed months ago, so everything has to match down to the cushions. The production office swears the {item|cushions=cushion} and a few other things were all bought in one go on {identifier}, but my continuity photos suggest otherwise. What does the order list, with colours?
ok this is gonna sound unhinged but my best friend and i bought each other presents from your site at the same time on the same laptop and now we think we might've paid for our OWN presents, so whose name is on {identifier} and is it the {item|moon lamp} or the disposable camera, don't worry we're not swapping anything
Our nursery school keeps one credit card and six people who use it, you can imagine. The statement shows your shop, somebody wrote {identifier} next to it in pencil, and the governors would like to know whether it's the finger paints, the {item|sand table} or the new wellies. The items and the sum, please, then I can file it.
I restore old radios and I know I bought a {item|set of capacitors} from you on {identifier}, but I've got three unmarked bags on the bench now and soldering the wrong one in could cost me a very rare set. Could you tell me precisely which values I ordered and how many of each?
Dear Madam or Sir, I am writing because in our family we have three persons with the same first letter, and my brother says that the order {identifier} is from him and my father says it is from him. Please be so kind and tell us the name written there and what is the product, we believe it is a {item|chess clock}.
My house was broken into while we were at my daughter's graduation and the police want a list of anything with a proof of purchase. I know I bought a {item|smart watch} and a few other things through you over the years, always with {email}. What do you have on record, and from when?
i was setting up my new flat and just kept adding stuff, a {item|bath mat} and so on, and at some point i checked out and then i checked out again and idk what's in which one, my email is {email}, can you tell me what i've got so i don't end up with two of everything
I sit on the committee for a village hall and I'm the one who gets shouted at when the figures don't tally. We bought a few things for the kitchen and a {item|tea urn}, or perhaps two tea urns, and the person who did it only remembers using {email}. How many urns, for how much, and was it all in one order?
So my grandfather passed in the winter and we're sorting his workshop, and there's this gorgeous {item|set of chisels} we think he got from you as a present to himself. His e-mail was {email}. My brother wants to buy the sizes that are missing from the rack, so could you see which ones were in the set he ordered?
Because our accountant changed software, half of what we bought for the salon has turned into a line that just says 'online shop', and I must put a proper description against every one before she'll file. We order with {email}: a {item|steriliser} and all sorts of other things, I can't separate them any more. Please list what you have.
I had a head injury last spring and there are some weeks that are simply gone, and I keep finding things out about them by accident, like that I apparently shopped with you. It doesn't upset me, I'm only curious. {email} is my address. What did I buy?
`)
