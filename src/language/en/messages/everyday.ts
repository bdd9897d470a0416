// Data: whole messages of people who write plainly and in a hurry, for six intents and for none.
import { phrases } from '../../phrase.ts'

export const find = phrases(String.raw`
what did I order on {identifier}?
Can you pull up {identifier} for me, I need to know (which|what) size I picked.
look up {identifier} please. I can't remember if I got the two pack or the single
my email is {email}, can you show me what I ordered
Find {identifier} and tell me how many I got. (Office|Work) wants to know if it was ten or twelve boxes of {item|the printer paper=box of printer paper}.
cant find my confirmation mail, its under {email}, what was in the order
Need details for {identifier}. Colour mainly.
Which {item|charger} did I get in {identifier}? The 20 watt or the bigger one, I need to tell my brother before he buys the same.
Hello, I ordered some things for my medicine cabinet a while ago and now I'd like to see exactly what, because my doctor is asking me which {item|antihistamine} it was. {identifier} is what I have written down.
Show me order {identifier}
whats in {identifier}? my roommate and me both ordered and one box came
I use {email} for everything. What was the last order I made with you?
pull up {identifier}, need the exact name of {item|the face cream=face cream}
order {identifier}, did I get the blue or the grey one
Could you check {identifier} and tell me what (it cost|I paid) for the {item|laptop bag}? I need it for expenses.
its {email}. what did i buy. i have a charge on my card and no idea what for
Find my order please, {identifier}. I want to reorder the same {item|moisturiser} and I've thrown out the box.
Hi, can you see {identifier}? What's on it?
I need to know what we ordered for the office under {email}, pens or markers? Boss is standing next to me.
{identifier}: what was the total?
can you find {identifier} and see if i added {item|the screen protector=screen protector} or forgot it again
Under {email} there should be an order with shampoo and some other bits. What other bits? I'm trying to work out what's missing from my bathroom shelf.
whats the status of what i bought i mean like which model is it {identifier}
Please show what was ordered in {identifier}, my husband did it and he won't tell me
What size are {item|the boots=pair of boots} in {identifier}?
I've got two accounts I think. Can you look at {email} and tell me what orders are on there?
i need the details of {identifier} for my insurance, the {item|phone} got stolen on the train
Could you check if {identifier} was one bottle or two of {item|the mouthwash=bottle of mouthwash}?
{email} - did my order go through? what does it say is in it
Just tell me what's in {identifier}, there are four parcels under my stairs and I don't want to open the presents.
Order {identifier}, please look it up. Did I choose gift wrap?
(can|could) you tell me what's on {identifier}, I threw the packing slip out
I was on my phone at the bus stop when I ordered and I think I tapped the wrong colour of {item|running shoes=pair of running shoes}. Can you check what {identifier} says?
search {email} please, I want to see the order with {item|the foundation=foundation}, what shade is it
Is {item|the power strip=power strip} in {identifier} the six way or the four way?
Hi it's about an order from {email}, I need the list of what I bought because my bag got stolen and the police want to know what was inside it, with the prices if you can.
look up my order {identifier}
Whats in {identifier}? Got a box at the office with no name on.
Please find the order on {email}. I need the exact model of the {item|toner cartridge}, the printer guy is here and charges by the hour.
my wife needs to know which {item|mascara} was in {identifier} because she's had compliments and can't remember
{identifier} show me the items pls
Can you see what I ordered? {email}
Which address did I give for {identifier}? I'm not changing anything, just can't remember if it's home or mum's.
I want to see {identifier}. Did I really order (three|four) {item|pairs of tights=pair of tights}? There's only one in here.
look, I'm sorry, I've lost everything, my mails are all gone since the laptop died. Can you use {email} to find what I ordered? It'd be ink, pens, maybe {item|a stapler=stapler}.
details of {identifier} please
Find order {identifier}. I'm trying to work out if I paid for the {item|desk organiser} or my flatmate did.
{email} is the mail I use. Which {item|vitamins=bottle of vitamins} did I get last time? I want to show the nurse.
I'm in the shop now and need to know what {item|ink=ink cartridge} is in {identifier}, quick
can someone tell me whats in {identifier} without opening the box its a present and i forgot to write on it
Show what I ordered last on {email} please.
{identifier} what's in it again? it's been so long I forgot, seriously
I bought a few things last winter with {email} and need the price of each, for tax.
Hi, please pull {identifier} and tell me what size {item|the shoes=pair of shoes} are. I wear between two.
My daughter used my mail, {email}, to buy something. I'd like to know what. And how much. I'm not cross, I'd just like to know before her dad sees it.
which {item|phone cable} did i buy in {identifier}, braided or plain
Can you tell me from {email} whether I already ordered {item|printer labels=pack of printer labels} this month? Don't want two lots.
read me {identifier}
I ordered while half asleep. {identifier}. What have I done
Hi there I'm {email}, please look up my order and say which colour of {item|handbag} I took, the tan or the brown
What did {identifier} come to altogether?
What have I ordered with {email}?
Please look under {email}. I'm checking whether I got one or two {item|first aid kits=first aid kit}, the second car hasn't got one.
Find me the order from {email} with {item|the phone stand=phone stand}.
hi so i share {email} with my boyfriend, whats the order in there, is it {item|headphones=pair of headphones}?? i think hes getting me headphones
Trying to do my budget. Could you tell me what I spent on the order under {email}?
It's {email}. Was the last thing I got {item|a sports bra=sports bra} in medium or large? Want another the same.
Can you search for my orders by email? {email}. I need the brand of the {item|insoles=pair of insoles}.
I'd like to see the order I placed as {email}.
all i have is my mail {email}, what was that {item|concealer} called
Order {identifier}. I wrote the number down but not what it's for. Can you tell me?
{identifier}, was it {item|the bunion socks=pair of bunion socks} in S or M?
Could I have the details of my purchase please, my mail is {email}. I'm filling in a claim because our basement flooded and they'd like to know the make of everything down there, including {item|a dehumidifier=dehumidifier} that came from you.
check {email} pls, did i order the wide fit
I need to know what's in my order before I pick it up, {email}
{identifier} what did I get and how much was it, my flatmate owes me half
look for {email}. I ordered {item|a blood sugar meter=blood sugar meter} and need to know which strips fit, so just the model name please
Could you find my order? {email}. I bought it on the train with no signal and I don't know if it worked.
My wife thinks I ordered the wrong {item|eye cream}. {identifier}. Which is it? I'm stood in front of the mirror with the empty jar and I'm in trouble either way.
Just the item names from {identifier} please.
It's probably under my work mail, {email}. What did we order for the meeting room?
what was order {identifier}? saw it on my statement
i think my order went to an old mail, {email}. can u look it up n tell me what it says
Please check {email}: is the {item|laptop sleeve} I ordered for 13 or 15 inches?
Look up {identifier} and tell me if I paid for {item|the gel pads=pack of gel pads} or they were free
Would you look at {email} for me? Ordered a few weeks ago, can't remember if {item|the allergy tablets=pack of allergy tablets} were the 24-hour kind and the box is at my sister's
bring up {identifier}
Tell me what I bought please, {email}, there's a {item|padlock} in there somewhere and I need to know if it's the kind with a key.
{identifier} - just want to see what colour {item|the backpack=backpack} was
Hi I'd like to look up an order, {email}, bought some {item|compression socks=pair of compression socks} and the doctor wants the pressure number off them
find what i got with {email} pls
My mother's order is under {email}. She'd like to know if it was the {item|hearing aid batteries=pack of hearing aid batteries} size ten or thirteen, she's too shy to ask.
what does {identifier} contain
Please see which {item|shower radio} I've ordered, {email}, before I drill a hole for it
Under {email}: did I pay for gift wrapping?
{email} wants to know what they ordered (me, that's me)
Right, {email}. What was it I bought, the {item|wireless earphones=pair of wireless earphones} with a case or without?
so what exactly is in {identifier}
Can you check on {email} and let me know the total? Treasurer's chasing me.
I've got {identifier} in my notes and nothing else. What did I buy?
who was {identifier} for, my dad or my uncle? check the order please
I keep a list of everything I order for my mum because she's forgetful, and {identifier} only has a question mark next to it. Could you look it up and tell me what it was, so that I know if she's already got her {item|hot water bottle} or I still need to buy it?
{identifier}, did I tick the long {item|cable} or the short
Can you look up {identifier}? I need the name of the seller on the {item|travel adapter}.
{identifier} - who paid, me or my office card?
I can't tell from the box what's inside and there's no slip. {identifier}, look it up please.
Go find {identifier}, I want to know about the {item|suncream=bottle of suncream}, factor 30 or 50?
details for {identifier} pls, need the colour name of the {item|hair dye=box of hair dye}
what's on {identifier} mate, quick, bus is coming
I'm sorting out receipts at the kitchen table and {identifier} is the only one I can't place. It could be {item|the shredder=shredder}, it could be something my son bought. Can you look at it and tell me what was in it and what it cost?
`)

export const track = phrases(String.raw`
where is {identifier}
has {identifier} shipped yet? i leave for work at 6 and can't keep checking
when will {identifier} come
Any update on {identifier}? Still nothing here.
is {identifier} on its way or what
I'm at the bus stop so quick one, has {identifier} left yet?
Where's my {item|phone case}? {identifier}. Been waiting ages and my phone's getting scratched to bits in my pocket with my keys.
{identifier} says nothing new for days. Is it moving?
did {identifier} ship
Good afternoon. I would like to know when {identifier} will arrive, since I must be at home to sign for it and I work in the (mornings|afternoons).
hey so {identifier} was supposed to be here for my daughters birthday thing and its still not, do you know where it is
{identifier}???? where
Do you know if {identifier} comes today or tomorrow? I can stay in one day, not both.
Tired of looking out of the window. Where is {identifier}?
has my {item|desk lamp} gone out yet, {identifier}
when's {identifier} due
still no sign of {identifier} and i need these {item|work shoes=pair of work shoes} monday, mine have a hole in. is it coming or not?
Please track {identifier} for me
my parcel {identifier} where it is now please?
No message, no parcel, nothing. What's happening with {identifier}?
{identifier}, is it out for delivery? I want to nip to the shop
How long until {identifier} gets here?
Has {identifier} been sent? I haven't had any mail about it, which is usual when it goes out.
waiting in for {identifier} since eight and now it's dark, is it even on a van
{identifier}. Where.
Can you tell me if {identifier} will be here before the weekend? We go camping and {item|the head torch=head torch} is in it.
Hi, just checking on {identifier}, is everything ok with it? It's my mother's {item|heating pad} and she asks me every hour.
where are my {item|shoes=pair of shoes}!!! {identifier}
Whens {identifier} getting here mate
Is {identifier} still in the warehouse or has it gone?
I need to know where {identifier} is because the {item|blood pressure monitor} in it is for my dad and his appointment is coming up and the nurse wants a week of numbers before it.
Track {identifier}
Hi. My mum ordered for me and gave me this: {identifier}. When is it arriving? She's going to ask me every five minutes till it does.
Where's {identifier} now? I'm off on holiday and someone has to be told to take it in.
any idea on eta for {identifier}
I have a question: {identifier}, is it shipped already or you are still packing?
{identifier}: yes or no, will it be here by tonight? I've got a train to catch.
Order {identifier} was meant to be quick. It's not been quick. Where has it got to?
still waiting on {identifier}, when should i expect it
has {identifier} come into your country depot or is it still abroad? I don't know how these things work
Nobody rang, nobody knocked. Is {identifier} really coming today?
I ordered {item|plasters=box of plasters} and cough syrup and I'm ill NOW. {identifier}. When's it coming?
When will you ship {identifier}? It's been sitting on "preparing" and I need to plan, because the parcel man only gets to our village twice a week and I drive down to the road to meet him.
wheres my order {identifier} i paid for fast shipping
{identifier} - has it left or not
Good morning, I am waiting the order {identifier}. It is not arrived. You can say me when?
is my stuff moving? {identifier}
You said soon. Soon was last week. Where is {identifier}?
Where is {identifier}? I get that it's busy. But I've three kids with no {item|school shoes=pair of school shoes}.
eta on {identifier}?
Can you check the status of {identifier}? I just want to know it's not lost.
I'm on the phone to my gran who's worried about {identifier}, she thinks someone took it. Can you see where it is so I can tell her and we can both go to bed?
did {identifier} get lost in the post or something
status of {identifier} pls
Has {identifier} been dispatched? I'm asking because I can see the money's gone out.
where {identifier} why it no come
My {item|backpack} hasn't come, school starts soon and he's crying about it. {identifier}
Any news on {identifier}, please? I've rearranged two shifts for it already.
any movement on {identifier} today?
Where is it? {identifier}.
I don't want to be that person but where's {identifier}? I bought it for a birthday and the birthday's nearly here, he's turning eight and it's all he's asked for since the summer.
I'd like an update on {identifier}. Thanks.
{identifier} hasn't arrived, where is it?
Right, {identifier}. It's been at the same place for four days now. I've looked every morning before work and every night after, and not one word has changed. Is somebody going to move it?
when does {identifier} get to me, i'm only in until noon
Please, {identifier}, where? I pay, I wait, nothing.
Has anything happened with {identifier} since that last email?
hi has {identifier} been posted? im getting my nails done at 3 and cant answer the door
Why isn't {identifier} here yet?
Where are we with {identifier}? The office is down to its last {item|box of envelopes} and I'm the one who was supposed to order on time, so I'd love to be able to say a day to somebody.
Show me where {identifier} is
{identifier} when??
is {identifier} coming this week at all
Checking on {identifier} for the second time today, sorry, I'm nervous because it's expensive.
How's {identifier} doing? Any closer?
Hi there, {identifier} still says processing. Should I be worried or is that normal at this time of year?
Nothing's come. {identifier}. Is it still on the way?
It's me again about {identifier}. Has it shipped, yes or no?
Where is my order {identifier}? The seller of our shop needs it for the display.
My (bag|order) {identifier}, is it in the country yet?
Has {identifier} gone out for delivery? My battery is at 3% and the {item|power adapter} is in that parcel, so it's a race.
{identifier} please, I only want to know the day
Where has {identifier} been all week? I'm not angry, I just want it. I've got no {item|charger} at home and I've been charging my phone in the car with the engine on.
My son is asking when {identifier} arrives. So am I.
Did you send {identifier} already? My card was charged.
{identifier} was meant for my first day at the new job. That's come and gone. When can I expect it?
any chance {identifier} comes before i go on shift
Could I get the status of {identifier}?
So is {identifier} lost?
can you see {identifier} on your side, mine won't load
Where's my {item|hand cream}? Hands are cracking, it's {identifier}
Update on {identifier}?
Still no {item|shoes=pair of shoes}, {identifier}. Still or again, depends how you count. When are they coming?
What's the hold up with {identifier}?
My package please. Where is it. {identifier}.
{identifier} - has anyone even packed it?
When do you think {identifier} will get to us? We're hours from anywhere.
pls say {identifier} is nearly here
{identifier}: did it go out last night like the mail said it would?
Has my parcel {identifier} left yet? The neighbours are going away and they're the ones who'd be taking it in, so if it's not this week I've got to find somebody else with a key.
Hello, it's about {identifier}. I ordered it for a colleague who's leaving, everybody in the office chipped in, and the little party's in the canteen this week. Could you tell me when it's going to arrive so I know whether to buy a cake and apologise or not?
It's {identifier}. Just the status, thanks, I'm driving in a minute.
when is {identifier} going to be shipped, it's been "tomorrow" for a week
please check {identifier}, driver came and left again without ringing
{identifier} was sent, wasn't it? When will I get it?
Where has {identifier} got to, please?
Has {identifier} arrived at the pick-up place? I don't want to walk there for nothing again with this knee.
I want to know where {identifier} is before I ring my bank.
I don't normally chase, but {identifier} has my wife's birthday present in it and I've told her nothing's coming so she won't hear the bell. When is it due, so I can be the one who opens the door instead of her?
hey is {identifier} still stuck or has it started moving again, i only ask since my {item|reading lamp} broke and i'm typing this in the dark
`)

export const refund = phrases(String.raw`
@changed_mind Want to send {identifier} back. Tried {item|the shoes=pair of shoes} on in the kitchen, just don't love them.
@defective {item|phone=mobile phone} screen came with a line down the middle. {identifier}. I'd like my money back
@not_received It says delivered but there's nothing here and I've asked next door twice. {identifier}. Refund please.
@wrong_item You sent me {item|black trainers=pair of trainers}, I ordered white. {identifier}, money back please I'll buy them in town
@other charged me twice for {identifier}. need the second {money} back
@changed_mind don't need it any more, bought one at the airport. {identifier} refund pls
@defective {item|the kettle=kettle} on {identifier} leaks from the bottom. Sending it back, want a refund.
@not_received Never came. {identifier}. I want (my money back|a refund).
@wrong_item ordered size 8, got size 5. {identifier}. Want to return the {item|pair of sandals} and get refunded
@other {item|The cream=skin cream} gave me a rash all down my neck, so I can't use it. {identifier}. Please refund me.
@other My kid ordered {item|a phone holder=phone holder} with my card. Can I return it, {identifier}, not opened.
@defective {item|Bluetooth speaker=bluetooth speaker} dies after ten minutes, even on the cable. I've had enough of it. {identifier}, I want my money back, all {money}.
@changed_mind I would like return {identifier}. The colour is nice but not for me. Thank you.
@not_received Nobody delivered anything. I was home the entire day with the dog, and the dog hears everything. Please give me my money back for {identifier}.
@other Came three weeks late, I'd already bought another {item|suitcase} for the trip. Return and refund please: {identifier}
@defective {item|bag} strap snapped first day. {identifier} refund.
@wrong_item i got somebody elses order, a pack of printer ink. i dont own a printer. {identifier} money back please
@changed_mind Bought two {item|phone cases=phone case} to see which I like better, keeping one elsewhere, sending these back. {identifier}, could you refund {money}?
@defective Both {item|the earbuds=pair of earbuds} only play on the left side. {identifier}. I don't want another pair, I want the money.
@other double payment on my card for {identifier}, please refund one of them
@not_received its been a month. {identifier} isnt coming is it. just refund me
@changed_mind Return please, {identifier}. {item|The handbag=handbag} is lovely but too small for my stuff.
@wrong_item This isn't the {item|power bank} I picked, it's half the size. {identifier}. I'd like to send it back for a refund.
@defective One {item|shoe=pair of shoes} is bigger than the other, honestly. Same size on the label, {identifier}. Send me my money back.
@other I was promised the sale price at checkout and you charged me full. I want the {money} difference back on {identifier}.
@changed_mind I got one as a present so I don't need this. Sending {identifier} back, please refund.
@not_received The box came but {item|the charger=charger} wasn't in it, only paper. Refund for the charger, {identifier}, {money}.
@defective {item|the mouse=computer mouse} double clicks by itself. brand new. i want refund {identifier}
@wrong_item Wrong colour. Want refund. {identifier}
@other too late, the wedding was saturday. sending {item|the clutch bag=clutch bag} back, {identifier}, want my money
@changed_mind sending back the {item|bluetooth keyboard}, keys too small for my hands. {identifier}
@defective The {item|phone} gets so hot I can't hold it to my ear. {identifier}. I would like a refund, I don't trust it near my bed.
@not_received Still no parcel. Your site says it came. It did not come. I live alone, there's no one who could've taken it in. {identifier}, refund it.
@wrong_item I ordered {item|nail polish remover=bottle of nail polish remover} and I got nail polish. {identifier}. I'd laugh but I need it for work. Please take it back and refund me.
@changed_mind return {identifier}, money back to the card. changed my mind
@other My skin burns from this {item|sunscreen}. I'm allergic to something in it. {identifier}. Please refund.
@defective {item|Kettle=kettle}'s lid won't shut, so it never clicks off. I nearly boiled it dry. {identifier}. Refund please, and I'm happy to send it back.
@not_received no parcel. no card. no call. {identifier}. refund.
@wrong_item This is a ladies' {item|watch strap}. I ordered the men's one. Return and refund on {identifier}, thank you.
@other Bought at full price, an hour later the code you'd emailed me started working. You told me you'd honour it and didn't. {money} back on {identifier} please.
@defective Zip broke on the {item|rucksack} before I even got it to school. I'd like to return it. {identifier}
@changed_mind My old phone started working again so I won't be needing the new {item|phone}. It's sealed. {identifier}, refund please.
@not_received my neighbour got hers from you and mine never arrived. {identifier}. I'd like to have my money returned
@wrong_item Hi there, the {item|phone case} you sent is for a different phone. Nothing lines up. {identifier}. Can I have a refund of {money} and send it back?
@defective The {item|electric toothbrush} stopped working after four days. Tried another charger too. {identifier}, want my money back, not another brush.
@other It was for a trip and the trip is over. It showed up after I'd landed back home. {identifier}. Refund please.
@changed_mind Too expensive for what it is, I looked at it for a day and I'm sending it back. {identifier}.
@not_received I've been down to the post room every day for two weeks and I'm getting looks. {identifier} is not there. Refund {money}, please.
@wrong_item got a {item|lipstick} in bright orange, asked for nude. {identifier}. pls take it back n refund
@defective There's a crack along the edge of the {item|laptop stand} and my laptop nearly went on the floor. {identifier}, I'd like to return it.
@other I've paid for {identifier} two times because the page hung. Please give back one payment.
@changed_mind Bought {item|the heels=pair of heels} for a party, party's off. Never worn. Return please {identifier}
@not_received You left it "in a safe place". Which one? I've looked in the bins, the shed, under the car. It's not here. Money back for {identifier}.
@wrong_item We needed A4 {item|paper=box of paper} and got A3. Whole box. Nobody in this office can use it. {identifier}, please refund and tell us how to return it.
@defective {item|makeup mirror} came smashed, glass all over the box, cut my thumb. {identifier}. refund please
@other My toddler got hold of my phone and bought {item|a tablet cover=tablet cover}. We don't even have a tablet. {identifier}. Can I send it back?
@changed_mind Would like to return {identifier}. It's not broken, it's just not what I had in mind for the bathroom.
@not_received {identifier} hasn't arrived and I no longer want to wait. Refund me please, I'll get it at the chemist.
@wrong_item They're both left shoes?? no wait, they're boots, I didn't order boots at all! {identifier}, want my money back
@defective It won't charge, it won't turn on, it won't do anything. {identifier}. I want a refund and frankly an apology. I bought it so I'd have a working phone while my mother's in surgery, and it's a brick.
@other Please refund {identifier}. {item|The patches=pack of heat patches} made me itch and swell, doctor says stop.
@defective the {item|hair straightener} smells of burning. {identifier}. not using it again. money back
@changed_mind can i give this back? {identifier}. found one closer to home, didnt open yours
@not_received Where the parcel should be there's an empty step. {identifier}. Refund please, {money}.
@wrong_item Ordered the big bottle, got the travel one. {identifier}. Please refund.
@other I want to return {identifier}. My husband had already ordered the same one, neither of us said a word.
@defective Screen protector won't stick. Bubbles everywhere. {identifier}, refund pls
@changed_mind I ordered this when I was angry, I don't want it. {identifier}. Return.
@not_received Three parcels in my building today, none mine. It's been ages. {identifier}. Give me the money back.
@wrong_item The {item|bag} that came isn't mine. Mine's brown. I've got a purple one. {identifier}. I'd like a refund, {money} I think it was.
@other I got the sale mail after I paid, and your colleague wrote that you'd give me the difference. It never came. {money}, order {identifier}.
@defective {item|Scanner=scanner} pulls in two pages every time. {identifier}. We've tried everything here at the office. Please refund.
@changed_mind Please take back {identifier}. I tried the {item|perfume} sample at a friend's and it gives me a headache, so I haven't opened the big bottle.
@not_received Someone has signed for {identifier} and it wasn't anyone here. I want a refund.
@wrong_item Wrong thing in the box. {identifier}. Refund.
@other Money was taken two times for the {item|graphics tablet}, I see it on my bank app, same minute. {identifier}. One of them has to come back.
@defective {item|The heel=pair of heels} came off. On the stairs. At a job interview. {identifier}, I'd like every penny back.
@changed_mind I want to send back the {item|wireless mouse}, {identifier}. It's fine, I've just gone back to my old one.
@not_received the parcel got lost, the tracking has stopped for weeks. {identifier}. please can i have money back
@wrong_item Hello, I have ordered a {item|battery pack} and have received a torch. {identifier}. I wish to return it and have my money back.
@other Arrived after Mother's Day, so that's that. {identifier}. I've given her flowers, I'd like to return this and get my money.
@defective Buttons on the {item|calculator} stick, 7 and 9 don't work at all. I've got an exam. {identifier}, please refund so I can get another.
@changed_mind Not keeping {identifier}. Refund please.
@not_received {identifier} went to some other street, the man there says he hasn't got it. I've been round twice. I want my money back now.
@wrong_item two different {item|shoes=pair of shoes} in the box!! a 7 and a 9. {identifier}. refund, i'm not waiting again
@other I'm allergic to nickel and the {item|belt} buckle's brought me up in blisters. {identifier}, refund please
@defective the {item|powder compact} was dust when i opened it, all over my white top. {identifier}. id like {money} back
@changed_mind {item|Fitness watch=fitness watch} is too big on my wrist, looks silly. {identifier}, returning it.
@not_received Still haven't got {identifier}. I've given it long enough, I've been patient, I've been nice, I've waited in on three different days and it's never turned up. I just want what I paid back on my card.
@wrong_item I got a {item|screen cover} for a tablet I don't own. {identifier}. Sending it back, please refund.
@other {identifier} was ordered by my five year old on the tablet. Can it go back? I'd like the money returned.
@defective The second {item|charger} from you, the second one that fizzes. {identifier}. Only want a refund this time
@changed_mind Hi, want to return {item|a make-up bag=make-up bag}, {identifier}. Unused. Wrong present for the wrong person.
@not_received no sign of the parcel, {identifier}. been ill and waiting on those {item|tissues=box of tissues} and drops for weeks, give me a refund and i'll send my sister out
@other You took the money for {identifier} once on my card and again on my wife's. I'd like {money} refunded to mine.
@wrong_item Got gel pens. I ordered {item|ballpoints=pack of ballpoint pens}. {identifier}. Long day. Anyway, can I return them for my money?
@defective torn lining inside the {item|tote bag}, coins fall through. {identifier} money back please
@changed_mind I've decided against the {item|label printer}. {identifier}. How do I get it back to you and the {money} back to me?
@not_received refund {identifier}, never got it
@other The deal was buy two get the second half price, and I was charged full for both. {identifier}, please refund {money}.
@defective Whole bottle had leaked into the box by the time I got it. {identifier}, I want it refunded.
@defective I've been trying to like these {item|headphones=pair of headphones}. But every time I turn my head there's a crackle, and on calls nobody hears me. I've reset them, charged them, prayed over them. {identifier}. I'd like to send them back and get my money.
@changed_mind I bought a big {item|makeup organiser} and my bathroom's about as big as a shoe. {identifier}, I'd like to return it please.
@wrong_item I ordered the {item|phone}, got the phone's empty cover. {identifier}. I want my {money} back.
@not_received Hi. {identifier} didn't come. The tracking page says handed to resident but I'm the only resident. I want to be refunded.
@other It took so long that the baby's outgrown them before they got here. {item|Baby shoes=pair of baby shoes}, {identifier}. Please refund.
@defective camera on the {item|phone} is blurry from day one. {identifier}. i'd like to return the phone and get my money back
@wrong_item Hiya, you packed someone else's vitamins. Mine were {item|iron=bottle of iron tablets}. {identifier}. Refund please, and let them know!
@other charged for express on {identifier}, came like a snail. want the express part, {money}, back
@changed_mind The {item|anti-wrinkle cream=jar of anti-wrinkle cream} was a present to myself and I've thought better of it. Still in its wrapper. {identifier}, I'd like to return it.
@not_received You keep saying be patient. {identifier} has been missing so long I've forgotten what I was excited about. Cash back, please.
@defective {item|Shoe=pair of shoes} sole's peeling. One week. {identifier}. Refund.
@other i have eczema and this {item|soap=bar of soap} made it ten times worse, {identifier}, can i get my money back please
@wrong_item {identifier} was meant to be a {item|desk calendar}, it's a cookery book. Funny, but I'd like a refund.
@changed_mind sorry but can i get a refund on {identifier}? my boyfriend hates the smell and i have to live with him
@defective no sound out of the {item|radio alarm clock} at all, i was late to work. {identifier} refund it please
@not_received I'm writing from the library since the {item|phone} I ordered never came. {identifier}. They've told me downstairs at the post office that there is nothing in my name, and I've no other way to be reached. Please pay me back.
@other Same card, same day, two payments. One order, {identifier}. Please send {money} back.
@changed_mind I'm a bit embarrassed. I ordered a {item|foot massager} late at night after a long shift and in the morning I thought, where would I even put it? It's not been opened. Can I return {identifier} and have my money back?
@not_received I work nights, so I asked for the parcel to be left with the caretaker. He's got nothing, the neighbours have nothing, and it's been marked as delivered for ages. I don't want another one sent out. Refund {identifier}, please.
`)

export const redirect = phrases(String.raw`
Send {identifier} to {address} instead please
We moved last week and I forgot to change it. {identifier} should go to {address} now.
wrong address on {identifier}!! its {address}
hi can u deliver {identifier} to my mums, {address}, im not home till late all week
Please change the delivery address for {identifier} to {address}. I put my old flat in by mistake because the site filled it in by itself.
{identifier} is going to my ex's house, that can't happen. Send it to {address}.
Can you still change where {identifier} goes? I'd rather have it at work: {address}.
delivery for {identifier} needs to go to {address} - there's nobody at the shop on Mondays
pls send {identifier} to {address}, got the house number wrong when i typed it
I gave you the wrong postcode. Right one: {address}. For {identifier}.
Hi. I start a new job on Monday so nobody's home to take {identifier} in. Could it be delivered to {address} instead? The reception there takes parcels.
change address {identifier} new one {address} thanks
Moving again, sorry!! {identifier} to {address} please, I promise that's the last time
The address on {identifier} is my old dorm. I'm at {address} now.
Please redirect {identifier} to {address}.
Can you send {identifier} to the office, {address}? They won't leave it at my door, last one got nicked.
{address} - that's where {identifier} should go, not the one I put
My son will be home, I won't. Please deliver {identifier} to his place at {address}
yo {identifier} needs to come to {address}, im staying there for the month
I've typed street instead of avenue. Please correct {identifier} to {address}
Hello, the parcel {identifier} must be delivered at {address}, because at my house is construction and the door is blocked.
Is it too late to change the address on {identifier}? Should be {address}. If my flatmate sees it the surprise is gone
update address on {identifier} to {address}
So we got the keys early!! Can {identifier} go straight to the new house? {address}
deliver {identifier} to next door's please, {address}, I'm in hospital til friday
{identifier} wrong flat number. {address}. tnx
I will be away so {identifier} has to be sent to my sister, {address}. She knows.
Please send {identifier} to my work, {address}. My building's lift is out and I'm on the sixth floor with a bad knee, I'm not fetching it from the lobby.
When I ordered {identifier} I was still at my parents'. Now I live at {address}, could you change it over?
can you get {identifier} to {address} instead, my landlord keeps taking in my post and not giving it to me
Change {identifier}'s address please: {address}
need {identifier} sent to {address}
Sorry, the {item|office chair mat} in {identifier} should go to the new office at {address}. The old one is locked up and nobody's got keys.
my house is number 9 not 6 as i put!! {identifier}, full address {address}
The receptionist at my work has quit and parcels pile up in the rain. Send {identifier} to my flat, {address}.
could you please have {identifier} delivered to {address}? I'm looking after my nan this week so I'm there
i put my billing address for {identifier} but want it delivered here {address}
Hi, {identifier} is {item|the walking frame bag=walking frame bag} for my father. He's gone into a home now, so it should go there: {address}.
Wrong town on {identifier}, I've only noticed now reading the mail. It should say {address}.
{identifier} to {address} please, not home. Work. They're nice at the desk.
Can I get {identifier} sent somewhere else? There's a strike on at my building and nobody can get past the gate. {address}.
pls change where {identifier} is going. {address}. my roomate steals parcels
Hello! We've moved up the road, only two doors, but the postman is new. {identifier} should come to {address}.
The delivery for {identifier}, make it {address}. I wrote it wrong in a hurry on the train.
I need {identifier} to go to {address}, I broke my ankle and I'm at my brother's on the sofa until they take the cast off.
Send {identifier} to my daughter at {address}, I've broken up with the person at the old address and I don't want to see him
different address for {identifier} : {address}
change the delivery to {address}, order {identifier}, sorry to be a pain
I've been told to change the address before it ships. {identifier} - new address {address}. Is that ok now?
Hey, my building has flooded, I'm at a hotel. Could {identifier} come to {address}?
I typed the address by hand for {identifier} and missed the whole flat bit. Here it is as it should be: {address}.
Please could {identifier} go to {address} instead of my house, the dog bit the last postman
{identifier}, new address. {address}
Is it OK if {identifier} goes to my gym? {address}. I'm there more than at home lol
We gave you the head office, we need it at the branch. {identifier}, deliver to {address}.
Please ship {identifier} to {address}. I'm at uni during the week and at my parents' only at weekends, and my parents are away.
change my address for {identifier} please, moved out yesterday, now at {address}, keys already handed back
{address} is right, the one on {identifier} isn't. Please change.
Could you swap the delivery address on {identifier}? It's set to my mum's from Christmas. I want it here, {address}.
send {identifier} to {address} pls, quicker for me on the way home
Not home for a good week. {identifier} should go to my colleague: {address}
Can you send {identifier} to {address}? My front door's lock is broken.
delivery address was wrong for {identifier}, correct is {address}, sorry for my mistake
Because of night shifts I sleep in the day and never hear the bell, please bring {identifier} to the corner shop, {address}, they know me
I'd like {identifier} to go to {address} rather than to my house.
Can {identifier} be dropped at {address}? That's my salon, someone's in from nine till six.
{identifier} - moving house on Saturday, so please deliver to {address}. Everything at the old one will be off, even the bell.
The order {identifier}, please to send at {address}, the other address is of my old job
please make it {address} on {identifier}, i put my nan's house like an idiot
Actually can {identifier} go to {address}? Sorry, new girlfriend, long story.
Hello, I'm writing for my mother who doesn't do the internet. She's with us for the month, so could you deliver {identifier} to {address} and not to her own flat, where it'd sit in the hall till somebody walks off with it?
Ship {identifier} to {address} please.
{address}. That's where I need {identifier}. Not the PO box.
My manager says no more private parcels at work. Please send {identifier} home instead: {address}.
i am in hostel now so {identifier} please deliver to {address}, the warden takes parcels
Forgot to change my address before buying. {identifier} should be {address}
redirect {identifier}, {address}, today if you can
Someone else lives at the address on {identifier} now. We're at {address}.
Can I have {identifier} delivered to {address}? It's heavy and there I've got help.
I'm staying with friends after the fire, so {identifier} needs to come to {address}. Thanks for helping, it's only chargers and underwear but it's all I've got at the moment.
for {identifier} the street is right but the town is wrong. {address}
We're closing the shop for repairs, please deliver {identifier} to {address}.
Hey could you put {identifier} to {address}. My stepdad opens everything that comes here
oh no, I picked the wrong saved address for {identifier}. needs to be {address}
New address for {identifier}: {address}. Cheers
I'm in a wheelchair and the lift's out, so please take {identifier} to my neighbour on the ground floor, {address}.
Please, the package {identifier} — not to my home, to my cousin's: {address}. I fly tonight.
Switch {identifier} to my business address, {address}, please. There's always someone at the counter and I'm sick of driving to the depot.
can i pls have {identifier} at {address}
I'd rather not have {identifier} at the house because the decorators are in and there's nowhere to put it. Take it to my mum's instead, please: {address}.
Hi, hope you can help. I split up with my partner and I'm not at the flat any longer, so anything that goes there I'll never see. {identifier} has my medicine box in it. Can you make the address {address}? Please don't send any post to the old one.
Please have {identifier} sent to {address}, thank you.
my dorm closes for summer, {identifier} has to go to {address}
can {identifier} go to {address}, it's the nursery, i'm there at pick-up every day
{identifier} to be delivered at {address}. I had put my old job's address, where I'm not really welcome at the moment.
Hello, {identifier}: my husband entered his parents' address, and they live four hours from us. Please change it to {address}.
I'll be on the late shift this week. Please could {identifier} be taken to {address}, my friend's shop, he's open all day and he's happy to keep it behind the till for me.
Can you amend {identifier}? The address should be {address}.
I know I've changed my mind once already. But the plumber found a leak and we've all got to move out for a bit, me, the kids and the rabbit. Please have {identifier} come to {address}, where we'll be till it's dry.
My grandson set this up for me and he's put his own address. {identifier} is for me. I'm at {address}, please send it here, I can't get to his.
`)

export const handOver = phrases(String.raw`
@plain Can I talk to a person about {number}?
@!high Please put me through to someone real, «your bot can't read my photo of the label»
@high I need a manager now. «The charger caught fire on my desk» and I'm not talking to a machine about it.
@!high Is there a human there? «I need to explain a mix up with two parcels» and it won't fit in a form. It's about {number}.
@plain agent please, {number}
@!high Could somebody call me? «I'm partially blind and the chat is hard for me»
@high get me a supervisor, «this is the fifth time I've asked about the same refund», order {number}
@!high I'd like to speak with a person about «a bulk order for our new office»
@plain I want to speak to a real person, please.
@high «I'll be going to small claims court» if nobody answers me, so put a manager on.
@!high can someone ring me back, «my question is too long to type on this phone»
@!high Not a bot please. «Someone signed for my parcel and it wasn't me», {number}
@plain put me through to your team
@high I want a human being to answer for this: «my daughter had to go to hospital after using the hair dye»
@!high I'd rather speak to somebody, «the form won't take my surname with an apostrophe»
@plain Is anybody there who isn't a computer?
@!high Somebody please explain to me «why my account got locked after I paid»
@high Three times I have been promised a call. «Three promised calls and not one came.» Manager, today.
@plain operator
@!high Hi, can I speak with a member of staff? «I want to return a gift without the sender finding out.»
@high «Your delivery man threatened my husband». I want a person in charge, not a chat window.
@plain i need human help now pls
@!high I need to talk to someone about «a warranty claim on my old headphones»
@high I want to complain to a manager about «staff hanging up on me twice today»
@!high Can I get a person? «The gift note on my parcel went out with the wrong name», {number}
@plain Let me speak to someone please, thank you.
@!high Someone real please. «I've got a question about customs fees»
@high This has to go to somebody senior: «you've shared my home address with a stranger»
@plain Give me a human.
@!high I would like to speak with a colleague of you, «my English is not enough for this chat»
@!high Real person needed, «I've been sent a bill for something I returned»
@high «Nobody has answered my last six emails». I want a real person right now.
@plain speak to agent
@!high can u pass me to someone, «i have questions about paying by invoice for a school»
@!high Hello, is anyone real here? «I want to thank your driver personally and leave a tip.»
@high «You've taken money from my account four times». Put me through to a manager before I call the bank's fraud line.
@plain Could I speak with customer service, an actual person?
@!high i want a human cause «the chat keeps timing out while i look for my glasses»
@high I need to speak to whoever is in charge. «The heating pad burnt my mother's back.»
@plain i dont like bots, person please
@!high Please can a person look at this, «my two accounts need joining into one»
@high my next message goes to a lawyer. «I've been accused of lying about a return.» Get me a human
@plain Just a person. Please.
@!high can you get me someone, «I want to order fifty notebooks with a logo»
@high «Your website showed me another customer's card details» so no, I'm not telling the bot. Person please.
@!high someone from the team pls, «a gift I sent shows my price on the slip», order {number}
@plain connect me with live support
@!high I'd rather talk with a human. «My return got sent back to me by mistake.» {number} if it helps.
@high manager. now. «Third broken phone in a row from you.» {number}
@plain Can somebody help me with {number} who's not a bot
@!high I need someone who can listen, «it's about an order for a funeral»
@high Get me a real person. «I was sold medicine that's out of date.» Order {number}.
@!high Hello. Can I be transferred to a person who speaks Spanish? «My mother doesn't understand English well.»
@plain Human please!
@high «My child swallowed a battery that fell out of your toy phone». I need someone responsible on the line.
@!high put me on to someone, «I can't find the option to change my delivery day»
@plain transfer me to an agent thanks
@high Someone senior please. «I've been hung up on, ignored and now charged again.»
@!high I want to talk to a person about «my elderly neighbour who can't get online»
@plain I'd prefer to speak to a human being about {number}
@high ok listen. «I'm going to trading standards tomorrow morning» unless a manager talks to me
@high «I am on my fourth replacement and this one's dead too.» No more bots, a person.
@!high Anyone I can talk to? «I bought for the wrong branch of our company.»
@plain Hi, could you get a colleague to take over?
@high Where's a human? «You delivered my insulin bag to a stranger.»
@!high i want a person, «the voice line just plays music»
@plain Customer service rep, please
@high «I've got a solicitor's letter ready», so I suggest you find me a manager.
@!high Is a member of your team free? «I'm comparing two office chairs for my bad back.»
@plain i said agent. agent agent agent
@high Get me someone who can decide things. «Your app keeps charging me after I closed my account.»
@!high I'd like to speak with somebody, «I'm thinking of a large gift order for staff»
@plain Get me a human being
@high I'm done typing. «Two months without my washing machine part.» Manager please.
@!high Could I speak to the person in charge of returns? «I sent back two things in one box.» The first is {number}.
@plain a manager please
@high «The plug sparked and tripped the whole house». I need to speak to somebody about it now, not read articles.
@!high Would like to talk to someone, «the sizes on my office uniforms are all mixed up»
@plain Can I please speak to somebody on your team today?
@high pass me up the line please, «you've lost my late father's watch», it was {number}
@!high Speak to a human? «I've a complaint about the smell of the packaging»
@plain REAL PERSON
@high «You keep sending debt letters for something I paid.» I want a person and I want a name.
@!high may i talk with a person, «i am deaf and phone support is no use to me»
@high My last message before I go to the papers: «four weeks, eleven chats, no answer». A manager.
@!high Can someone help me, not a computer, «I ordered for a school and need three signatures»
@plain I'd like to talk to someone from support, whoever's free
@high put me on with your boss, «your courier drove over my fence and left»
@!high Good evening, I wish to speak with an employee. «It is about an error in my name on the parcel.»
@plain Stop. Human. Now.
@high Person, please: «your tablets came with the seal already broken».
@!high could i chat with an actual worker, «my voucher was a leaving present and it's been used»
@high need someone higher up, «my refund's been refused three times with no reason», order {number}
@!high Can you find me someone to speak to, «the pick-up point won't accept my ID»
@high «I cut my hand open on the broken glass bottle» and nobody's replied. I want to speak to a human.
@!high I would like to have a conversation with someone, «I keep getting two of everything»
@!high Please let me talk to someone who knows shoes, «I wear a brace and need two widths»
@!high Someone to chat to please, «I have feedback on your new shop layout»
@!high hello i want a person, it's «a problem with the finance agreement on my laptop»
@!high Can I speak with someone? «My child is doing a project on your company.»
@plain Could you hand me over to one of your people? It's {number}.
@high I have been polite up to now. «You've sent the wrong medicine organiser twice and ignored every email.» I'd like a person, a manager if possible, and I would like it before I have to go and pick my kids up from school.
@high «There was a used plaster in my parcel.» I want to talk to someone real about it.
@high Put someone on. «The bleach cap was loose and it burnt my leg.»
@high «I've filed a police report about the missing phone» from {number} and now I need a named person to talk to.
@!high Can I be put through to a colleague? «I need copies of old receipts for an accountant.»
@!high someone who can talk to me please, «my order's half in my maiden name» \({number}\)
@!high Would one of your staff have five minutes? «I can't work out which of my parcels is which.»
@plain I want to talk to customer care, someone in person
@plain Someone from the shop please, thank you
`)

export const smallTalk = phrases(String.raw`
morning!
thanks, you've been great
ok
lol fair enough
Hi there
You lot are always quick, cheers
no worries, have a good one
haha ok
Thank you, that's all from me
good evening
Happy Friday to whoever reads this
nice one mate
thx bye
Evening all, long day, finally sat down
👍👍
I'm back again, hello
wow that was fast, thank you
Oh brilliant, ta
just saying hi while I wait for the kettle
you too!
ugh what a day. anyway hi
ok cool cool
Sorry, cat on keyboard
that's lovely, thank you so much
Cheers pal
i'm so tired haha
Not much, just browsing
Merry Christmas to you all when it comes
hey hey
Yeah it's pouring here too
no worries at all
Love the little boat on your homepage
aww thank you
My mother always said to thank people, so thank you
Just had lunch, all good here
good night then
right, kettle's on
Glad it's the weekend
I like chatting with you lot
Not a bad day, the sun's out and my feet don't hurt
`)

export const notCovered = phrases(String.raw`
do you have the usb c charger in white or only black
@!act=cancel cancel my order please {number}
What shoe size would I be if I'm a 39 in most brands but have wide feet?
forgot my password and the reset mail never comes
got a discount code for new customers but it says not valid???
Which one is better for oily skin, the gel or the cream?
Can I have the invoice for {number} in my company's name instead of mine?
Do you sell the batteries for the little kitchen scale separately?
the cart keeps emptying itself when I log in, fix your site
@!act=cancel I don't want it any more, it hasn't shipped, can you just stop the order?
do you price match? saw the same headphones cheaper across the road
Are you hiring for the warehouse over the holidays?
how do i pair the earbuds with a laptop
Can I pay half now and half next month?
whats a good cheap phone for my grandad who only calls
Do gift cards run out?
can you turn off the emails, I get four a day
I need a new foot for my desk lamp, the little rubber one, do you do parts
The site says my card's been declined but the bank says it's fine
will the running shoes be back in a 42 soon
@!act=cancel Pressed buy twice, so there's two of the same order. Cancel {number} please.
can you recommend a (rucksack|backpack) that fits under an airline seat
how do i change the email on my account
is the vitamin d ok with blood pressure tablets
where do i put the voucher code on the app
The photos of my product review don't upload, what size can they be?
Do you deliver to islands at all?
can i get student discount
I'd like to swap my boots for half a size up, order {number}
what time do you close, is there a shop I can walk into
can you add a second lipstick to the order I just made, {number}?
Is the foundation tested on animals?
@!act=cancel stop {number} please, I found the same bag in my wardrobe, cancel it
Does the tablet come with a pen?
my app is stuck on the loading circle since yesterday
do these boots come in half sizes
Can you tell me the wattage of the hair dryer on the front page?
is there a phone number
@!act=cancel hi can i cancel? ordered ten min ago, wrong card
What's the difference between the two insoles, the blue and the green?
how long does mascara keep once its open
The newsletter says 20 off and the checkout says nothing off
can u put a note on {number} for the driver to use the side gate
do you take old phones for recycling
could i get a sample of the perfume first
Is the sale on till Sunday?
@!act=cancel Wrong size, cancel order {number} and I'll do it again right
will the grey (one|bag) ever go on sale
do you have a size guide for kids
is this cream ok when pregnant
how many pens in the big pack
My gift card won't scratch off properly, I can't read half the code
i want to sell my handmade bags on your site, who do i ask
Which of your headphones stay in when you run?
cant log in, it says too many tries
@!act=cancel can you cancel the bag on {number} but keep the shoes
are your parcels packed without plastic
is there free delivery over a certain amount
What's the best thing you've got for cracked heels
can i pay with two cards
why does your site keep logging me out
what's your cheapest printer that does both sides
Do you cut watch straps to size?
@!act=cancel please cancel, I put my ex's address in and I'd sooner start again
Hi, my discount disappeared when I switched from the phone to the computer
can you engrave a name on a lighter
does the shampoo have a smell
Is there a way to delete my account
how do I get the back off the remote from {number}, there's no booklet
Whats the code for 10% off
is there parking at your store
@!act=cancel i want to cancel {number}, my husband says we can't afford it this month
My screen goes white when I press pay. Tried it on two phones.
can you split {number} so half comes now
Do you have a loyalty card or points or something
Are these trainers good for someone on their feet twelve hours a day? I'm a nurse.
how much is it to send to canada
is your site down for everyone or just me
@!act=cancel Please cancel {number}, I got paid less than I thought
Can you send me a paper catalogue
why can't I leave a review
Do you have any left of the red lunch bags, or are they gone for good?
can i swap black laces for white on {number}
What's in the mystery box?
I need help with my homework about supply chains
Do you rent out projectors?
I've been charged for a subscription I never signed up for, how do I stop it?
which charger do i need for an old flip phone
Could you write to me when the purple one's back?
Your site says one thing about the bag's size and the label on the one in the shop says another. Which is right? I need it to fit a folder and a lunch.
`)

export const severalIntents = phrases(String.raw`
I want to return something and also find out where my other order is
Two things: I need to change an address and I want money back for a different order.
Where is my parcel and can I still change the address on it?
need to see what i ordered in spring and send part of it back
I'd like to know what's in one order and when the other one comes.
can u tell me where my stuff is and also refund the broken one
Refund one, redirect the other, that's basically it. Which do you want to do first?
Order still not here, and I've moved, what now?
I want to send it back, but first tell me what I paid and whether the rest is coming.
I'd like the money back for one order and for another one to be sent to a different house. Can you do both?
im after two things, the status of one parcel and a refund for a different one
Could you show me what I bought and also change where it goes?
where is it, what is it, and can i get money back for the half that's late
want to find an order and return it, no number on me right now
Order's late and the last one was wrong. I want to know where it is and get paid back for the wrong one.
can I return something and check something at the same time? one's on the way and one's no good
need my money back on one and a new address on the other, i'm at work so be quick please
hi, 1\) where's my order 2\) can u change the address 3\) thank you
My parcel's late so I'd like to know where it is, and if it's far off I want the money back.
I want to look at what I bought last time and return one of the things.
i need two things, a refund and to find out what i paid for something else
Wrong address on one order, no sign of another. Help.
one parcel's missing and one came broken, can you look into both
What's in my order and can it go to my work instead?
I'd like to return my boots and find out when the bag is due.
can you find my order and tell me where it is, don't have the number on me
Refund for the shoes, news about the bag. Please.
I want my money back for what came, and I want to know when the rest is coming
where's my order, and the one from last month, how do i get money back for that
I've got three jobs for you: look up what I ordered, see where the other one is, and get me my money back for the lamp.
`)

export const nearMiss = phrases(String.raw`
never mind, charger from {number} just turned up, it was behind the plant pot
Got my refund this morning, all good, thanks for that.
I'm not after a refund, the bag is nice, just thought you'd want to know the zip squeaks.
My order came early! Not even a question, just happy.
no rush on anything, I just opened the chat by accident
Somebody in the office asked where the parcel was, turns out it was under his own desk. Sorted.
The refund for {number} landed. Took a while but it's there. Bye.
I said return but I meant I'll return to the site later lol, no help needed
Was going to complain that the lipstick was the wrong shade, but it was me, I opened my sister's parcel.
{number} arrived, box squashed, shoes fine. You can ignore my earlier message.
You asked how delivery went: fine. He put it behind the bin like I like it.
I know where it is, it's at my neighbour's, he just won't open the door 😂
just letting you know I found the missing sock pack at the bottom of the box, so no need to send another or anything
I've changed my password myself, all fine now
Return for {number} dropped off today, not asking anything, just so it's noted.
My boyfriend already called you about the address, so it's changed. Ignore me.
The tracking for {number} finally updated, you can close this.
I thought I'd ordered the wrong size but they fit after all, panic over.
I keep getting mail for the person who lived here before, funny thing is they shop with you too
Great, the money's back on the card, that was quick.
I don't need anything, my thumb slipped on the help button
Already spoke to Dee in your team, she sorted the return. Just wanted to leave her a good word.
I was wrong about the double charge, one of them was the petrol station. Sorry!
my phone corrected "found" to "refund", I FOUND it, everything is fine
They left the parcel at the café downstairs, I have it, so don't send anyone.
I was going to ask where my order was but the doorbell just rang. Ha.
Returned a jacket last year with you and it was painless, that's why I'm shopping here again.
Ok it was in spam. The confirmation. I have everything.
I told my bank about the charge and it's cleared up, it was my wife's order for the dog.
Address is fine as it is, I checked it again. Sorry for the fuss.
Manager of a shoe shop here, love your window display. That's it.
my sister says you're sending her the wrong parcel, but it's mine, she just opened it before me
it says delivered and it IS delivered, first time for everything
Just to say the new address worked, {number} came straight here.
Changed size in the shop instead, so nothing needed online, thx
Found my password on a sticky note. Disregard.
I asked for my money back on Tuesday and it came on Tuesday. Wow.
turns out the return label was inside the lid all along. okay bye
My order number's easy to remember, {number}, sounds like a football score. Anyway it came.
your agent was lovely but I never needed one, I'd just read the screen wrong
Saw your van in our street and my heart jumped, but it was for number twelve. Mine's not till next week, I know.
I did wonder where the second shoe was. In the bag. Under the paper. Sorry everyone.
All good, I've been told it's coming, just saying thanks to the girl who found it
I'm the one who complained about the late charger. It came. It charges. Peace.
I said "no" when you asked if it was solved, I meant yes. It's solved.
Took a screenshot of your message so I'll remember the date. Nothing more from me.
Postman wrote "return to sender" on my birthday card from my aunt. Not your doing, just moaning.
the address thing was my phone filling in the old one but i caught it before i paid
I want to thank the man who carried my parcel up four floors
I've figured the size thing out, thanks anyway
My refund, my return and my new order all went through in one day. Best shop.
Think I left my umbrella in your shop lol, no, found it, it's on the bus seat
Somebody at yours rang to ask if it came. It came.
Don't refund me! I found the receipt and you charged the right price, I can't add up.
I typed the wrong postcode, saw it, fixed it. High five.
Oh it's here. Literally as I typed. Sorry!
I've sent {number} back already and got the email. Just wanted someone to know the post office lady was rude.
I was told I'd have to find a box to return it in and I have a cupboard full, so ha
She said you'd cancelled it, you hadn't, it arrived, she's eating her words
Refunds, returns, I've read all that, no need to send it, I'm keeping the thing.
`)

export const hypothetical = phrases(String.raw`
If I sent something back after trying it on, would I get all the money?
Suppose my parcel went to the wrong house, what would happen then?
imagine I order today and move house tomorrow, could it still follow me?
What if I gave the wrong street by mistake one day, could you change it after it left?
If I refused the box at the door would that count as sending it back?
hypothetically, if my order got lost, who pays
if i paid by card and the card got cancelled where would the refund go
Let's say the shoes don't fit, how does sending back work?
Would I get my delivery fee back if a thing came late? Only wondering, nothing's late yet.
If my flat number was missing, would a parcel still find me, do you think?
what if the shoes wear out in a month, does that count as faulty
say i never picked it up from the shop, would you send it back to yourselves?
Imagine you're out of my size, would you tell me before or after charging?
if it broke after i dropped it would you still take it back lol
What would you do if a parcel turned up open? Mine's fine, asking because of my friend's.
would you send a new one if mine got stolen off the porch
if I asked for it to be left with a neighbour and they kept it, is that on me or on you?
suppose i wear the shoes inside for one evening, can i still return them
What if nobody's home on the day? Just planning ahead.
if i paid with points do i get points back or money
Say I gave it as a present, could she send it back without me?
if you had my size, which you don't, would it have come by the weekend?
What happens if I've given the right address but the driver can't find it? Our lane's not on maps.
if it rained on the box and everything got soggy, would you swap it?
Would it be faster if I'd picked it up myself?
Hypothetically what's the latest I could send boots back if they start to pinch?
if i'm out of the country when it comes, what would the postman do
let's say i order ten, and eight are fine
If everything in my basket came separately would I pay postage each time?
If my daughter wrote the address and got it wrong, would it come back to you first or get thrown away?
Would you ever send a refund in cash if somebody had no bank?
What if it's the right shoe but the wrong foot, twice?
if you'd sold me the wrong charger and it fried my phone, who would buy me a phone?
In case the parcel's too big for the locker, where would it end up?
What would happen to my order if your warehouse had a fire? My mate and I have a bet on.
`)
