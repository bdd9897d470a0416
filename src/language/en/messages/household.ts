// Data: whole messages of people at home: families, parents, students, pensioners, carers, pet owners, hobbyists.
import { phrases } from '../../phrase.ts'

export const find = phrases(String.raw`
  what's in {identifier}
  open {identifier} for me
  look up {email}
  Order {identifier}, details please.
  whats on order {identifier}
  anything under {email}?
  can u check {identifier}
  {identifier} - what did I buy there?
  my account is {email}, what did i order
  Show me what {email} has.
  details pls, {email}
  Is {identifier} mine or my sister's?
  how much was {identifier} in total
  Orders for {email}?
  who is {identifier} addressed to
  which size is on {identifier}?
  pull up {email} please
  {identifier}, is it one or two of them?
  Pls find order with mail {email}
  my orders, {email}
  lost my receipt, email is {email}
  did I put two on {identifier} or three?
  My mother ordered {item|a walking frame=walking frame} and I only have the number, {identifier}. What model did she pick?
  I think I ordered {item|the school blazer=school blazer} in the wrong size, could you read me what's on {identifier}?
  Which colour of {item|bath mat} did I pick in {identifier}? My wife swears it was grey.
  Hi, it's for the scout troop accounts. What did we pay on {identifier}?
  cant remember if i bought {item|a hamster wheel=hamster wheel} or only the bedding, mail is {email}
  I have three kids and three shoe sizes, please tell me which {item|football boots=pair of football boots} are in {identifier}
  Could you see whether {email} has {item|a cot mattress=cot mattress} on it? My partner and I may both have bought one.
  Grandad here. The grandson put an order in for me, number {identifier}. What did he get?
  my flatmate used my laptop to order stuff, can you tell me what {identifier} is
  Please list what I bought with {email}, I'm doing the household budget.
  we got a number {identifier} written on the fridge and nobody in this house knows what it belongs to
  I look for my order of {item|a sewing machine=sewing machine}, my mail is {email}, thank you
  Was it the twelve or the sixteen inch {item|kids' bike} on {identifier}?
  does {identifier} have the gift note for my niece on it
  Need to know which flavour of {item|cat food} I went for on {identifier}, he'll only eat one of them.
  i do the shopping for my neighbour, she's {email}, could you look what she has on order
  What address did I type in for {identifier}? I was half asleep feeding the baby.
  did the second {item|gym bag} make it onto {identifier} or was it just the one
  Can you dig out my order? {email}. It would be {item|a raised planter=raised planter}.
  Bought {item|a telescope=telescope} for my lad ages ago and binned the email. {email} should be the one.
  which postcode is on {identifier}, we moved and i cant tell if i updated it
  i orderd {item|curtans=pair of curtains} for the nursery, {identifier}, what lenght are they
  Just checking: does {identifier} say blackout or ordinary for {item|the roller blind=roller blind}?
  Dear shop, please to show what is inside my order {identifier}.
  hey, {email} here, what was the name of {item|that jigsaw=jigsaw} I bought
  my son says he ordered {item|a skateboard=skateboard} with his pocket money on {email}. did he?
  Before I buy another, tell me which {item|water filter jug} I got under {identifier}.
  What did {item|the pond pump=pond pump} cost me, without postage? My email's {email}.
  I run the PTA and I've lost track, see what's under {email} would you
  Have I already got {item|a lunch box=lunch box} on {identifier}? Otherwise I'll add one elsewhere.
  {identifier} please - was that the order with {item|the dog crate=dog crate}?
  no idea which email i used, try {email}
  Could you read out order {identifier} to me? My eyes are not what they were.
  Two orders, one shelf unit. Is {item|the shoe rack=shoe rack} on {identifier}?
  knitting group treasurer again, what's the total on {identifier}
  Trying to work out what I ordered at 3am with a newborn. {email}
  the number is {identifier} i want to see the thing i bought, it was for the aquarium
  Would you tell me how many {item|exercise books=exercise book} I put down on {identifier}?
  Could you confirm what name {identifier} is under? There are two Mrs Hartleys in this building.
  Which {item|ukulele} did I choose, soprano or concert? Order is under {email}.
  please check whats on {email}, i think my daughter ordered {item|roller skates=pair of roller skates} again
  my carer ordered {item|the bed rail=bed rail} for me, {identifier}, I should like to know what she chose
  I want check my order, mail {email}, i bought {item|school backpack}
  Got a {item|pasta maker} coming, I think. {identifier}. Which attachments are with it?
  has {identifier} been paid or is it still waiting on my card
  My husband ordered {item|a hedge trimmer=hedge trimmer} and won't admit what it cost. The number's {identifier}, go on, tell me.
  I'm {email}, looking for an order of {item|modelling clay=pack of modelling clay} I made for my class of six-year-olds.
  is the {item|rabbit hutch} on {identifier} the two-storey one
  Mum's account, {email}. She's asking what she bought last.
  tell me the items on {identifier} i need them for the insurance form
  Can you give me the measurements that I chose on {identifier}, it's {item|a made-to-measure tablecloth=tablecloth}?
  I'm executor for my late aunt. What had she ordered? Her email was {email}.
  there's {item|a bird feeder=bird feeder} on my statement and i don't remember it. could be {identifier}
  what quantity of {item|the seed trays=seed tray} did i do on {identifier}??
  hello, i am the au pair of the family, they ask me to see what is in the order {identifier}
  Did my order under {email} go through? The page hung right after I paid.
  I pressed buy on {item|an air fryer=air fryer} and then my phone died. Is there anything under {email}?
  Secret santa at school and I forgot what I got him lol. {identifier}
  we split a big order between four dorm rooms and now everyone is arguing about who owes what, can you list everything on {identifier} with prices
  My late wife usually did all this, so forgive me, I only found the number {identifier} on a slip of paper in her sewing box and I'd like to know what it was she bought.
  I keep a spreadsheet of everything we spend on the horses and I've a gap in it. The number is {identifier} and I think it was {item|a turnout rug=turnout rug}, can you tell me what it says?
  Sorry for the long story but my twins share a birthday party and both grandmothers order from the same account, {email}, so I need to see whether {item|a doll's house=doll's house} is already on there before a second one turns up and there are tears.
  I've got two sets of paint by numbers in my basket history and only one I actually bought, at least I believe so. It'd be {item|a paint by numbers kit=paint by numbers kit} under {email}, would you have a look which picture it is?
  Our school reading corner was paid for from a grant and the office wants to know precisely what was ordered on {identifier}, how many and at what price each. Could you bring that up?
  I'm filling in a warranty card for {item|a stand mixer=stand mixer} and it wants the date of purchase, which I never wrote down. Everything would be on {identifier}.
  hi so my nan gave me her email {email} and she thinks she bought {item|an electric blanket=electric blanket} but she also thinks its still the nineties so can you check for us
  i ordered {item|a hoodie=hoodie} and some socks and maybe a cap?? dont remember if the cap went in, number {identifier}
  When the parcel comes I want to tick it off a list, so tell me what {identifier} should contain, please.
  Somebody in this family bought {item|a karaoke machine=karaoke machine} and used my email, {email}. I'd like to see the order.
  I moved out of halls and all my emails from the uni address went, thats why i need you to check what {identifier} was, i think it was {item|a desk lamp=desk lamp} but my roommate says its hers
  My memory isn't good since the stroke. Could you look under {email} and tell me slowly what I have ordered?
  We run a foster home for cats and keep reordering the same thing. Which {item|litter tray} was it on {identifier}, with the lid or without?
  Quick one before swimming lessons: {identifier}, is {item|the wetsuit=wetsuit} on there age 7-8 or 9-10?
  I'd put my order number somewhere safe, which means I've lost it. My email is {email} and it was {item|a cake tin=cake tin}.
  {email}, need the order number for {item|my yoga mat=yoga mat}
  what's my order number? {email}
  Email {email}. Did I order the left-handed {item|garden shears=pair of garden shears}?
  The order I want you to see is {identifier}; I believe {item|the fish tank=fish tank} is on it but my brother insists it's just the stand.
  my boy's teacher asked which {item|recorder} we bought so the others can get the same. its on {identifier}
  can i get a rundown of {identifier}, splitting the bill with my roomie
  Under what name did I order with {email}? Married or maiden, I never know.
  Could you please look for purchase made with {email}? I have bought {item|winter jacket} for my daughter and I want to see the size.
  I've three {item|cushion covers=cushion cover} and think I paid for four, what does {identifier} say
  Do you see {item|a highchair=highchair} at all in {identifier}?
  Show what I've got with you, {email}, it's {item|a garden bench=garden bench} I'm after.
  Wait, which {item|board game} did I get on {identifier}? Need to avoid buying it twice for Christmas.
  Choir mum here, I bought {item|black trousers=pair of black trousers} for all four of mine, email {email}, what sizes did I put?
  My pension came in and I'm settling up with my daughter who paid for it. What was the sum on {identifier}?
`)

export const track = phrases(String.raw`
  where's {identifier}
  wheres my order {identifier}
  {identifier} status?
  Has {identifier} shipped?
  {identifier} - when?
  track {identifier} please
  any news on {identifier}
  is {identifier} on its way
  when does {identifier} come
  {identifier} still not moving?
  did {identifier} leave yet
  Status of order {identifier}, please.
  ETA for {identifier}?
  how far is {identifier}
  Is {identifier} coming today?
  {identifier} where r u lol
  Where is now my order {identifier}?
  whats happening with {identifier}
  tracking for {identifier} pls
  has {identifier} gone out
  will {identifier} be here by saturday
  Did you post {identifier} yet?
  Kids are asking every hour where the trampoline is. {identifier}.
  Our puppy comes home this weekend and I need to know whether the crate in {identifier} will be here first.
  school starts monday and the uniforms arent here, {identifier}
  Could you tell me how my order {identifier} is getting on? No great hurry, it's only seeds.
  I go in to hospital next week, will {identifier} be delivered before then?
  what stage is {identifier} at, packed or sent or what
  I wait since long time for the package {identifier}, please where is it
  My daughter's birthday is nearly here. Is the dolls' pram, {identifier}, out for delivery?
  has the fish food been sent?? {identifier}, tank's nearly out
  I'd like to know when to stay in for {identifier}, the sofa bed, because I'll need to book leave.
  Checking on {identifier} for my dad, he doesn't do computers.
  the link in your mail doesn't open for me so can you just say where {identifier} is
  Still waiting on the paddling pool, heatwave's nearly over! {identifier}
  it says nothing when i put {identifier} in the app. has it left the warehouse
  Would you mind seeing if {identifier} is anywhere near? Mother's stuck without her shower stool.
  exam season and i need that calculator. order {identifier}, when's it coming
  I've moved all the furniture out for the new wardrobe. When will {identifier} get here?
  My costume for the play is in {identifier}. Dress rehearsal is Thursday. Please tell me it's been sent.
  Where has {identifier} got to, please? I'm 81 and don't like leaving parcels on the step.
  do you know if {identifier} comes in the morning or afternoon
  is it shipped already my {identifier}?
  The budgie's cage is overdue as far as I can tell, {identifier}, can you see where it is?
  roughly when for {identifier}? i'm in lectures till 4 most days
  Can you see {identifier}? The bulbs want planting before the frost.
  I need the current status on {identifier} for the village hall, it's thirty folding chairs.
  My son keeps running to the window for his lego. Has {identifier} been dispatched?
  {identifier} has been processing for what feels like forever, is it moving now?
  could somebody look where the pram is, {identifier}, baby's due any minute
  Hello. Parcel {identifier}. My wool. Where?
  Is the delivery of {identifier} going to be before the weekend? We're away camping.
  Just want to know if the cat tree has left you yet. Order number is {identifier}.
  what's the latest on {identifier}, the missus is on at me
  is my football kit out for delivery, {identifier}, match is sunday
  Please inform in what place is the order {identifier} at this moment.
  I'm on crutches so I can't get to the door fast, so when exactly should I expect {identifier}?
  Knitting needles, {identifier}. Sent or not sent?
  haven't heard a peep since i paid. {identifier}?
  any chance {identifier} gets here before my roommate moves out, it's his share of the kettle
  Has the oven glove order gone yet? It's {identifier}. Burnt my hand again.
  My neighbour takes in my parcels and she's going on holiday, so is {identifier} arriving soon?
  did the swimming goggles go out, {identifier}, gala is this week
  could you check the progress of {identifier}
  Is {identifier} held up somewhere? The tracking page just spins.
  mum says her garden parasol is lost. {identifier}. is it?
  Will the bunk bed under {identifier} come in one go or is it still in the warehouse? I mean, where is it now?
  Do I need to be home for {identifier} tomorrow or is it not out yet?
  I look after a lady with dementia and she asks me about her slippers all day. Where are we with {identifier}?
  the rabbit hay, {identifier}. he's eating the sofa. where is it
  Am I right that {identifier} hasn't left yet?
  {identifier}: shipped, stuck or lost?
  Hubby's fishing rod, {identifier}, hopefully here for Father's Day? What does it say your end?
  My exam is with the ruler set from {identifier}, please when arrive?
  i got a text that something is coming but not what, is that {identifier}?
  Any movement on {identifier}? My piano pupil needs the stool.
  We're having the christening on Sunday and the gown isn't here. {identifier}. How close is it?
  Has anything happened with {identifier} since I last looked?
  Can you see whether {identifier} was handed over to the delivery people
  when u think {identifier} will be here
  Good evening, I would like to know the position of my order {identifier}, a greenhouse heater. Frost is forecast.
  waiting on a new collar for our lab, {identifier}. he slipped the old one twice. when's it due
  Hi, teacher here. The glue sticks, {identifier}, are they coming before half term?
  I don't understand your tracking page, there's a dot and a line and another dot. Where in plain English is {identifier}?
  They told my wife it was on the van and then nothing came, so where has {identifier} actually got to?
  We've got a babysitter booked so that I can be in for the fridge, and I would hate to waste her, so could you check if {identifier} is really coming?
  I ordered the guinea pig run thinking it would be here for the warm weather, and it's been raining since, so there's that, but where is {identifier} please?
  my little one broke her glasses case and the new one is in {identifier}, she wont take her glasses to school without it so i need to know when
  Look, I'm not complaining, I only want to know whether I should buy a cheap tent in town for this weekend or whether {identifier} will turn up in time.
  I have order the curtain rail two weeks before and I have not any message after, can you see where is {identifier} and when it will be in my home?
  Our reading group meets soon and I'm the one who promised to get the books for everybody. They are all in {identifier}. Have they set off?
  the parcel locker says empty and my phone says delivered soon, which isnt a thing, so whats the real status of {identifier}
  I'm sitting with my dad after his operation and he's fretting over a parcel with his model trains. The number is {identifier}. If you could just tell me where it is I can set his mind at rest and he'll maybe eat something.
  So my dorm has this mailroom that only opens two hours a day and closes for the whole break from Friday, which means if it isn't here before that I won't see it till January. Where is {identifier} right now?
  My daughter has sensory issues and there is exactly one kind of sock she'll wear, which you sell, and we're on the last pair with a hole in it. Can you tell me when {identifier} gets to us?
  Since there are four of us in this house who all work shifts I have to arrange who's home, and nobody can say when the washing machine is coming. It's {identifier}, how does it look?
  Two of the three parcels from our nursery order came, and I'm wondering about the last one, which is {identifier}.
  {identifier} is a present and I've hidden the last one under the stairs already. Where's this one up to?
  Can't settle till I know where the urn for our old cat is. {identifier}. Thank you.
  the sledge!! it's snowing NOW!! {identifier} where is it
  I ordered a stairgate since she's started crawling, {identifier}, when can we expect it
  gran wants to know about her bird bath, {identifier}, did it go yet
  Is it normal that {identifier} still says received? Has it been packed?
  order {identifier}, the hockey stick, eta?
  I'd be grateful to hear if {identifier} has been despatched.
  wats the status on {identifier}
  My husband built the flat-pack summerhouse in the rain on the strength of the roofing felt coming the next day, and it's been standing there with a tarpaulin on it ever since, so before the whole floor swells up, can you tell me where {identifier} is?
  I foster kittens and have five of them on a bottle. The milk powder's in {identifier} and I've a day and a half left of what the vet lent me, so I'd be very glad to hear whether it's already on the road or still sitting with you.
  we do a film night every term and this time i said i'd bring the projector, told the whole corridor, made a poster and everything, and now it isnt here and everyone keeps asking. where is {identifier} and will it make it by friday evening?
  Is the reading lamp, {identifier}, still coming?
`)

export const refund = phrases(String.raw`
  @defective refund {identifier}, kettle leaks
  @defective {identifier} arrived smashed. money back please
  @defective broken toy, {identifier}, want my money
  @defective zip's gone already, refund {identifier}
  @defective The iron from {identifier} doesn't heat. I'd like a refund.
  @defective toaster keeps sparking, refund {identifier}
  @defective My son's scooter snapped at the handlebar on its first outing. Please pay back {identifier}.
  @defective the fish tank has a crack along the bottom and soaked my carpet, i want {money} back, {identifier}
  @defective I opened the puzzle with the grandchildren and eleven pieces aren't there. Kindly refund order {identifier}.
  @defective slow cooker dead on arrival, {identifier}, i want my cash back pls
  @defective Seams on the school trousers split at the knee after one PE lesson. Return, please, {identifier}.
  @defective my hair dryer smells like burning and stops, i dont want other one, i want the money for {identifier}
  @defective the dog bed lost all its stuffing in the first wash even tho label says washable. refund for {identifier} pls
  @defective Wobbly chair leg, missing bolts, wood split. I'm sending {identifier} back and want {money} returned to my card.
  @defective Blender in {identifier} make terrible noise and then is finished. Please to give {money} back.
  @defective Our baby monitor drops out every few minutes, which is no good at all when you're down the hall from a newborn. Refund {identifier}, please.
  @defective The hearing-friendly phone I bought my mother crackles so badly that she cannot make out a word. I'd like to return it for a refund, order {identifier}.
  @defective glaze is flaking off the mugs into our tea, {identifier}, refund
  @defective Telescope lens scratched, returning {identifier}.
  @defective cat flap won't lock. {identifier}. money back.
  @defective Half the fairy lights don't work, and before you ask, yes I changed the fuse. I want to be refunded for {identifier}.
  @defective The violin turned up with the neck come unglued and my pupil in floods of tears. It's {identifier} and I'd like my {money} back so that we can buy one locally before her grade exam.
  @defective wheels fell off the buggy in the middle of tesco car park, lucky baby wasn't hurt, full refund on {identifier} please
  @defective i bought a desk for uni, holes dont line up, drawers dont fit, screws strip. its firewood. refund {identifier}
  @wrong_item wrong size came, refund {identifier}
  @wrong_item {identifier} - not what I ordered, refund please
  @wrong_item sent me a dog lead, i have a cat. refund {identifier}
  @wrong_item Got somebody else's curtains. Money back on {identifier}.
  @wrong_item I asked for left-handed scissors and these are right-handed. Please refund {identifier}.
  @wrong_item you've sent boys' shoes, mine were girls' ones in lilac. I'd rather have the money now, {identifier}
  @wrong_item There's a colouring book in the box where my cookbook should be, so I would like {identifier} refunded.
  @wrong_item ordered navy blazer got black, school won't allow it. {identifier}, want my {money} back
  @wrong_item Instead of tomato seeds I have been sent marrows. I loathe marrows. A refund for {identifier}, if you please.
  @wrong_item It is not same thing like in my order, I receive single duvet and I ordered king. I wish the money back, {identifier}.
  @wrong_item opened it in front of the whole birthday party and it was printer ink. not a game. printer ink. refund {identifier}
  @wrong_item the hamster cage i got is some bird cage?? id like to return it and get paid back, {identifier}
  @wrong_item You picked the wrong shade of wool, it doesn't match the eight balls I've knitted up. Return on {identifier}, please.
  @wrong_item Can I send back {identifier}? You packed a 500-piece jigsaw and mine was the thousand with the lighthouse. Refund, not exchange.
  @wrong_item We ordered a child's life jacket and an adult XL came, which I can't very well put on a five-year-old. Please return our {money} for {identifier}.
  @wrong_item my order {identifier} was protein powder chocolate, you sent banana, gag. refund me
  @wrong_item The parcel with my number {identifier} on it had another lady's nightdress in it. Would you refund mine, since I've bought one in town now.
  @wrong_item got socks not boots, refund {identifier}
  @wrong_item Different pan to the picture and to what I ordered; no induction base. I want {identifier} refunded.
  @wrong_item I needed filters for the big pond pump and specifically chose those, and what's come are for the small one, no use to man or beast. Please put the refund through for {identifier}.
  @wrong_item saddle pad is pony size, i ordered full. no time to swap it so just refund {identifier}
  @wrong_item incorrect item in {identifier}, refund it
  @wrong_item My granddaughter asked for one thing this Christmas, the pony with the silver mane, and I ordered exactly that one with her mother on the phone to be quite sure. What she unwrapped was a plastic dinosaur that roars. I'd like my {money} for {identifier} back, please.
  @not_received never came, refund {identifier}
  @not_received {identifier} didn't arrive. Money back.
  @not_received no parcel no nothing, refund {identifier}
  @not_received Where's my stuff?? forget it, refund {identifier}, it never showed up
  @not_received I have not received the walking shoes and I've stopped waiting. Please refund {identifier}.
  @not_received the photo shows a porch thats not ours. we got nothing. {identifier} refund please
  @not_received My daughter's birthday came and went and no present ever turned up. I'd like my {money} back for {identifier}.
  @not_received nothing arrived at the dorm, mailroom has no record, pls refund the {money}, order {identifier}
  @not_received Order {identifier} never reached us; the neighbours on both sides have nothing either. Can you return the money?
  @not_received i dont get my package and i wait one month. give back my money {identifier}
  @not_received The van apparently "delivered" my compost to thin air. Refund order {identifier}.
  @not_received Box came but empty, tape cut. There's no watch in it at all. I want my money for {identifier}.
  @not_received Could you refund {identifier}? The sewing patterns have been lost in the post, the delivery people told me so themselves.
  @not_received My elderly father was in all day with the door open and no one brought the commode. Kindly refund him, {identifier}.
  @not_received the bike helmet is nowhere, had to buy one in a shop so that my boy could go on his school trip. {money} back please, order {identifier}
  @not_received It's been that long I've forgotten what colour it was. Never delivered. Refund {identifier}, ta.
  @not_received We moved heaven and earth to be at home for the sofa on two separate days and nobody came, and now the depot says they don't have it. Please just give us our money back on {identifier}.
  @not_received lost in post, refund {identifier}?
  @not_received There was a torn-off label on my step and no cat carrier anywhere. Please refund the {money} for {identifier}, it was never delivered.
  @not_received We waited in for it, my husband even took the day off, the neighbours looked in their sheds, I rang the depot and went round there with my passport, and there's simply no parcel. I'm done hunting. Please return the {money} we paid for {identifier}.
  @not_received still no costume and the play's over. it never arrived so i want a refund, {identifier}
  @changed_mind don't need it anymore, refund {identifier}
  @changed_mind Changed my mind about {identifier}, refund please.
  @changed_mind returning {identifier}, not my style
  @changed_mind {identifier} too small on me, return
  @changed_mind can i return {identifier}, looks silly on me
  @changed_mind The rug's lovely but it doesn't go with the room after all. I'd like to return {identifier} for a refund.
  @changed_mind decided against bunk beds, return {identifier}
  @changed_mind bought a guitar, realised i'm never gonna practise. return {identifier} please
  @changed_mind My knees have decided for me that I shan't be taking up rollerblading. Please return my money for {identifier}, they're still in the box.
  @changed_mind Hubby already had one in the shed! So I'd like to send {identifier} back and have {money} refunded.
  @changed_mind dress doesnt suit me at all :\( want to send it back, {identifier}
  @changed_mind The cat won't go near the scratching post. It's spotless, so please let me return it, {identifier}.
  @changed_mind I ordered two sizes to try and I keep the bigger. Refund for the other one, it is {identifier}.
  @changed_mind found it cheaper round the corner, i'll return {identifier}
  @changed_mind Mum says the armchair's too low to get up from. Nothing wrong with it. Could you take it back and refund {identifier}?
  @changed_mind dropped the course so no use for the lab coat now, id like my {money} back on {identifier}, tags still on
  @changed_mind It is nice but my wife not like the color of tablecloth. We want return {identifier} and take money back.
  @changed_mind We were going to get a puppy and then the landlord said no. Everything's untouched. Please refund {identifier}.
  @changed_mind I got carried away on a Sunday evening and I don't really want a bread machine. Refund {identifier}, it's sealed.
  @changed_mind my teen has moved on from skateboards to chess within a week. {identifier} back to you, {money} back to me please
  @changed_mind The tent's bigger than we thought and won't go on our pitch, so we'd sooner have our money. {identifier}. Not been put up.
  @changed_mind Thought I'd like wearing a hat. I don't. Return for {identifier} please.
  @changed_mind She got three of the same doll from three aunties, so I'd like to hand one back. It's unopened, {identifier}, refund to the card please.
  @changed_mind no longer want {identifier}. refund
  @changed_mind I had this idea that I'd sew all the costumes for the nativity myself, so I bought an overlocker, and then I looked at the manual, and at my three boys, and at the calendar, and bought the costumes ready-made. It's not been plugged in. Can it go back for a refund? {identifier}
  @changed_mind I bought the juicer in a New Year's mood and it has now stood in its carton in the hall until my good intentions passed. May I send it back to you and have the money for {identifier}?
  @other The hearth rug came so long after we needed it that the photographs for selling Mum's house were done without it, and the house is sold. I know it's a perfectly good rug, but the delay made it pointless and I want my {money} returned, order {identifier}.
  @other charged twice for {identifier}, refund one
  @other {identifier} came too late, refund
  @other you billed me double on {identifier}
  @other discount code didn't apply to {identifier}, refund me the difference
  @other My five-year-old ordered {identifier} on my tablet. Please refund it.
  @other The cake topper came the day after the wedding. No use to anyone now, so refund {identifier}.
  @other my skin comes out in a rash from this wool jumper, i'm allergic, can i have the money for {identifier} back
  @other Two payments of {money} have left my account for a single order, {identifier}. Return one of them, please.
  @other halloween stuff came november, refund {identifier}
  @other The student discount was promised at checkout and I've been charged full whack. Refund me what I overpaid on {identifier}.
  @other my nan has dementia and ordered this without knowing what she was doing, please can you refund {identifier}
  @other Nursery rejected the blanket because it isn't fire rated the way they require. I'd like a refund on {identifier}.
  @other Dog's allergic to the new food, vet says no more of it. Refund the bags in {identifier} please, they're unopened.
  @other The toddler got hold of my phone and bought a ride-on tractor. {money}! Please take it back, {identifier}.
  @other You took postage for {identifier} though it said free delivery over the limit, and I was over. Refund the postage.
  @other I was promised the second pair half price but I paid full for both, order {identifier}, please return me the difference
  @other paid by card AND it took it off my paypal too, order {identifier}, one of them needs to come back
  @other Arrived three weeks after my mother's birthday. She'd gone home to Poland by then. I want the {money} for {identifier} refunded.
  @other My late father had this on order and he passed away before it came. We've no need of a stairlift remote. Please refund {identifier} to the estate.
  @other The person I was buying for has a nut allergy and the hamper doesn't say a thing about it till you've opened it, so I can't give it to her. Please refund {money} for {identifier}.
  @other Your page said the price dropped the same day and that I'd get the difference automatically. I haven't. {identifier}, please pay it back.
  @other i pressed buy, it said error, i pressed again, now you took money two times for {identifier}. please give back one time
  @other it came after term ended so i never used it, refund {identifier}
  @other My grandson used my saved card without asking and bought himself a gaming chair, which he and I have had words about. It's unopened in the hall. Would you refund order {identifier}?
  @other the smell of the mattress sets off my asthma, nothing broken as such, refund on {identifier} please
`)

export const redirect = phrases(String.raw`
  send {identifier} to {address}
  {identifier}: new address {address}
  change {identifier} to {address}
  ship {identifier} to {address} instead
  moved! {identifier} goes to {address}
  pls deliver {identifier} at {address}
  new flat {address}, {identifier}
  Wrong address on {identifier}, use {address}
  can {identifier} go to {address}
  reroute {identifier} to {address} thx
  Please redirect {identifier} to {address}.
  {identifier} to mum's, {address}
  not home. {identifier} to {address}
  I typed our old flat for {identifier}, should be {address}
  address for {identifier} is now {address}
  Deliver {identifier} to my daughter, {address}.
  {identifier} wrong house. {address}
  could you send {identifier} over to {address}
  i live now in {address}, change for {identifier}
  Nobody's in at ours all week, so please send {identifier} to my sister at {address}.
  We complete on the house on Friday. Could {identifier} go to the new place, {address}?
  halls close for xmas, send {identifier} to my parents: {address}
  The wardrobe, {identifier}, ought to come to {address} and not where we live now.
  hi, my old address is still on {identifier}. It's {address} these days.
  Grandma's gone into a home and her slippers should follow her there. {identifier}, to {address} please.
  the dog eats every parcel that comes through our door so please put {identifier} to my work, {address}
  I used my ex's address by mistake on {identifier} and would really rather not go round. {address} please!
  Please, my order {identifier} must go in other address: {address}. Thank you.
  It's a surprise for my wife, so don't bring {identifier} here. Take it to {address}.
  Could the trampoline go straight to the grandparents? Order {identifier}, address {address}.
  roomate steals my stuff lol can {identifier} go to {address} instead
  School office please, {address}, {identifier}.
  My son has moved student digs again. {identifier} is for him, and he's at {address} now.
  Change of plan, we're at the caravan all summer. Would you send {identifier} to {address}?
  forgot to change the adress before i paid for {identifier}, it shoud be {address}
  For {identifier} please use {address}, our porch keeps getting robbed
  update {identifier}, {address}
  autofill put my nan's house on {identifier}. im at {address}
  Please have {identifier} taken to my neighbour's, {address}, because I'll be in hospital.
  the fish tank stand {identifier} is too heavy for our stairs, send it to my dad's garage at {address}
  Order {identifier} is for my mother and must go to her: {address}. I put mine in by habit.
  I am new in this country and wrote the address wrong on {identifier}. Good one is {address}.
  We're house-sitting. So {identifier} to {address}, if you'd be so kind.
  can u switch {identifier} to my gf's place {address}
  The carer's there in the daytime and I'm not. Deliver {identifier} to {address}.
  I missed out the new flat when ordering {identifier}. Everything should come to {address} now.
  Baby came early so we're staying with my parents! {identifier} to {address} please
  camp doesnt take parcels so {identifier} needs to go home, {address}
  Send the hay and bedding, {identifier}, to the stables, not the house: {address}.
  would it be possible that {identifier} goes to {address}? my building has no bell now
  The allotment society's shed is where {identifier} should go, and that's {address}.
  {identifier} has our street number back to front. {address} is right.
  Mum's house got flooded, so please don't send {identifier} there. She's with us at {address}.
  my kid's party is at my brothers so the balloons in {identifier} should go there: {address}
  Kindly alter the address for {identifier} to {address}. I've given up the cottage.
  we've been moved to a temporary flat, {address}, and {identifier} should come here please
  my mistake, {identifier}, {address}
  Put {address} on {identifier}, my dorm changed my room.
  I'd sooner collect it from my son's. {identifier}, to {address}.
  Ordered on my lunch break and the site used the office. Home is {address}, order {identifier}.
  uniform order {identifier}: please post to their dad, {address}, they're with him this week
  Could I have {identifier} sent to the village hall? That's {address}, and the knitting circle will be in.
  {identifier} was meant as a gift! Please send it to my godson directly at {address}
  we got the keys today!! {identifier} to {address} pls
  The address on {identifier} is where I lived before the divorce. It wants to be {address}.
  Would you redirect {identifier}? I'm looking after my dad at {address} until he's on his feet.
  My cat sitter won't sign for parcels, so {identifier} should go to my friend at {address}.
  changed home: {address}, order {identifier}
  Not to the dorm please. {address}. It's {identifier}.
  Our road is dug up and no van can get in. Please send {identifier} round to {address}.
  {address} not home, {identifier}
  {identifier} to auntie, {address}
  I've put 'Road' where it should be 'Street' and heaven knows who'll get my bulbs. {identifier} belongs at {address}.
  for order {identifier}: i go back home for summer, address there is {address}
  New tenant at my old place won't pass anything on. {identifier} must come to {address}.
  The cot, {identifier}, should be brought to the in-laws since the baby's room isn't painted yet. They live at {address}.
  gym bag {identifier} to {address} pls, im at my dads this month
  We decided to put the greenhouse at my father's rather than in our own tiny yard, so {identifier} has to go to {address}.
  I've only just noticed that {identifier} is heading for a house we sold in spring, and the people there aren't exactly friendly with us. Please have it brought to {address}.
  Because the lift's out of order and I'm on the ninth floor with a bad hip, my neighbour downstairs across the road will take {identifier} in. Her address is {address}.
  My twins are at two different universities and I've gone and sent the air fryer to the wrong twin. Could {identifier} go to {address}, where the right twin is?
  I'm a support worker ordering on behalf of a gentleman who has been rehoused, so his new bedding under {identifier} needs to go to {address}.
  since we're renovating there's no front door at the moment \(yes, really\), so would you take {identifier} to {address}
  We were going to be in for the piano stool but the funeral's that day, so could {identifier} be taken to my cousin at {address} please?
  I didnt look properly and the phone filled in the address of my first year house where no one i know lives any more, so please can {identifier} be sent to {address}
  Hello, I ordered a chicken coop for our smallholding but I've used the farmhouse address and the driver will never find us from there, they never do, they end up in the river lane every time. Please change {identifier} to {address}, which is the yard itself.
  It's my parents' golden wedding and the present is meant to be waiting at the restaurant when we all arrive, not at my flat, which is where I've sent it like an idiot. Can {identifier} go to {address} instead?
  I am eighty-three and moving in with my granddaughter, so anything that's still to come, and I believe that is only {identifier}, should be brought to her house: {address}.
  Is it ok to send {identifier} to {address}? Scout leader's house, he's got the van.
  The hostel won't hold packages. Please send {identifier} to {address}.
  {identifier} please, mum's, {address}
  Please send our order {identifier} to the holiday cottage, {address}. We're staying put there.
  I booked this to come to the flat before I knew that our lift would be out, the caretaker off sick and the front door wedged shut by scaffolding for a fortnight, all at once. My brother has a proper house with a proper door. Please send {identifier} to him at {address}.
  My little boy and I had to leave home in a hurry and we're not going back, so it matters that nothing of ours is taken there any more. Please make sure {identifier}, his winter things, comes to {address}, and only there.
  my bad, {identifier} needs the other house: {address}
  Foster child moves to a new family on Monday and her bike should be there to greet her. {identifier}, to {address}.
  Our concierge retired and there's no one to take things in. {address} for {identifier}, that's my office.
  I'm back with my folks, so {identifier} should come to {address}
  wrong city on {identifier}!! its {address}
  Please post the craft kit, {identifier}, to my niece at {address} as I shan't see her after all.
`)

export const handOver = phrases(String.raw`
  @high «the heater caught fire», get me a person
  @high human please, «my child was hurt by your toy»
  @high «fourth time you've ignored me», manager now
  @high «I'm talking to a solicitor», put a human on
  @high «Your cot collapsed with my baby in it», so I want to speak to a person this minute.
  @high someone real please, «the charger melted on my daughter's bed»
  @high I've told your chat five times now and «nothing is ever done». Let me talk to a manager.
  @high My dog has swallowed a piece of the chew toy, «it breaks into sharp splinters», and I need to talk to somebody who can act on it.
  @high Trading Standards will be hearing from me about «the refund you keep refusing». Put me on to a supervisor.
  @high this is the third broken one in a row, order {number}, «three faulty deliveries running», i want a human not a robot
  @high My husband got an electric shock from your lamp. «electric shock from a lamp» is what you can write down. A person, please.
  @high get me a manager, «your driver hit our gate and drove off», it was bringing {number}
  @high «the small claims papers are filled in», so unless a real person talks to me today they go in the post
  @high I want a human being because «my mother's stair rail came off the wall» and she fell.
  @high nobody rings back. «six promises of a call, no call». connect me with someone in charge
  @high Your pressure cooker blew its lid across my kitchen. «exploding pressure cooker», that's the reason, now pass me to a person.
  @high I am carer for a disabled man and «his bed hoist failed while he was in it». I must speak with staff urgently.
  @high please real person, «gas smell from the new camping stove»
  @high let me speak to a supervisor about «someone using my account to buy things»
  @high First it was the wrong colour, then no legs, then nobody came for it, and my father has been sitting on a garden chair in his own front room through all of it. I've had it. «Eight weeks of being passed around» over one sofa. Give me an actual employee, {number} if they ask.
  @high My lawyer asked me to try one last time, so: a human, regarding «injuries from the garden swing».
  @high hi can i talk to somebody, «my hamster died after eating your bedding»
  @high it's about «lead paint on the wooden train», and I won't discuss it with a machine, my toddler chews everything
  @high «You've charged a dead woman's card again» after I asked four times. I want a manager.
  @high Put a person on. «The helmet strap snapped in a crash».
  @high I want to talk with responsible person, «already three times wrong answer from you»
  @high My son can't breathe properly since we unpacked the mattress, «strong chemical fumes from the mattress», so please get a person on here.
  @high consumer ombudsman next unless I get a human. «You keep closing my complaint».
  @high I would like a senior colleague of yours to deal with «a burning smell from the electric blanket», which I've now unplugged, and I'm not sleeping under it.
  @high You people have lost the same order three times over, {number}, and every time I'm told to wait. «the same order lost three times» is beyond a joke, so I'd like someone with authority to phone me.
  @high Someone alive please!! «bank says you took money 4 times»
  @high I've kept all the letters and shall be taking legal advice over «a wheelchair sold to me with faulty brakes». I expect a member of staff to speak with me.
  @high can you get a manager, «glass pieces in the baby food jar», order {number}
  @high «I'll see you in court over this fridge». Until then I only want to talk with a person, not chat software.
  @high agent please, «courier was abusive to my teenage daughter»
  @!high human please, «a question about my gift list»
  @!high «wheelchair access at your shop», person please
  @!high talk to someone about «a bulk school order»
  @!high agent pls, «my points disappeared» after {number}
  @!high Could somebody ring me? «I can't read the small print on this form».
  @!high I'd like a person for «advice on fitting a stair gate», it's fiddly to type.
  @!high can i talk to a human, «i'm dyslexic and chat boxes muddle me»
  @!high My mother is deaf and «she needs someone patient to type with», could you put a member of staff on?
  @!high I promised the other parents I'd sort this before Friday's cake sale, so could you put me through to someone in the shop who can say yes or no to «a donation to our school fair»? We're a small village school with a leaking roof.
  @!high I prefer speak with person, «my English is not good for explaining»
  @!high is there somebody i can chat to about «which paddling pool fits our yard»
  @!high Please connect me to staff. It's about «a mix-up with two birthday presents».
  @!high «something personal I'd rather not type», can I have a woman to talk to please
  @!high Would a colleague have five minutes for «a wedding list with many addresses»?
  @!high id rather speak to a real person, its about «splitting one payment between flatmates»
  @!high I'm a scout leader and need a human regarding «thirty matching rucksacks with name tags», that's {number}.
  @!high Let me speak to somebody in the pet department, «my parrot's new cage puzzles me».
  @!high person pls. «warranty on my rice cooker», {number}
  @!high transfer me, «it's about my late husband's account»
  @!high Could I talk with one of your people about «a missing thank-you voucher»? It came up with {number} I think.
  @!high «I don't get on with chat windows», so could an actual person take over?
  @!high Our PTA wants to talk to someone, «sponsoring the summer sports day».
  @!high real human plz «im 15 and used my mums card with permission, need help»
  @!high I have here three letters from you that don't agree. Please let me talk to somebody about «contradictory letters on one order».
  @!high I want an advisor to go over «the assembly of a swing set» with me, step by step.
  @!high hello can i have an operator for «measuring my windows for blinds»
  @!high Could you get a member of the team? «A delivery arranged for two different houses» is hard to explain to a machine.
  @!high I'd be more comfortable with a person, because «I'm not used to computers at eighty».
  @!high need to speak w someone, «my student discount proof got rejected»
  @!high I'm seventy-nine, I live on my own and I've been through all your little buttons twice without finding what I'm after, so may I please speak to whoever deals with «hearing aid friendly telephones»? Slowly, if they can.
  @!high someone from accounts please, it's «a question on paying by instalments»
  @!high Can a human look at this? «My order has a strange mix of items», {number}, and I'd like to talk it through.
  @!high «the wool dye lots don't seem to match», can I chat with someone who knits
  @!high put a person on if u can, «i have a weird question about fish»
  @!high I am the guardian of my uncle and would like to talk to a colleague of yours about «managing purchases on his behalf».
  @!high A person would be best, I think. It concerns «a swap between two sizes of skates», and my daughter's feet keep growing while I try to work out your menus.
  @!high We're a children's home and I want to set things up properly, so please let me have a human contact, since «we need a monthly arrangement for clothes».
  @!high «photos wont upload», real agent please
  @!high Speak to a person? It's only «thanking a helpful driver», but I'd like it to reach someone.
  @!high «my question is longer than your box allows», so a human would be good
  @!high I'd like to be called by somebody, reason being «a faded print on my quilt kit», order {number}.
  @!high customer service person pls, «don't understand the rental terms for the piano»
  @!high Could somebody with knowledge of bikes talk to me? «I need to know the frame geometry».
  @!high I've got «a complaint about rude packaging slogans», nothing dramatic, but I want a human to hear it.
  @!high get me someone about «joining two accounts after our wedding»
  @plain human
  @plain talk to a person please
  @plain I want a real human.
  @plain agent pls, {number}
  @plain can i speak to someone
  @plain Is there a person there I could talk to?
  @plain operator operator operator
  @plain no bots, give me staff
  @plain Could you put me through to one of your colleagues, dear?
  @plain i need to talk to somebody real
  @plain Connect me to customer service, a living one.
  @plain get me a manager
  @plain please i want speak with human
  @plain Let me talk to somebody in your team.
  @plain Might I have a word with a member of staff?
  @plain someone ring me please
  @plain my grandma wants to talk to an actual lady, can you get one
  @plain I'd like to speak to a supervisor, thank you.
  @plain hi, live agent please
  @plain Can you transfer this chat to a person? It's to do with {number}.
  @plain i dont want a robot i want a human
  @plain Would you kindly hand me over to a person, I'll wait as long as it takes, I've got my knitting.
  @plain put a human on, order's {number}
  @plain Real person. Thanks.
  @plain pass me to an employee
  @plain I'd rather type with a person than with a program, so please fetch one.
  @plain any humans working today? I'd like one
  @plain Let me have somebody from the shop, {number} is my order.
  @plain could someone from your office take over here
  @plain Mum said to ask for a grown-up. Can I have a person?
`)

export const smallTalk = phrases(String.raw`
  hello there
  Morning!
  hiya
  good evening from rainy Leeds
  hey hey
  Thanks ever so much.
  ok cool
  lol
  Bless you, dear.
  have a nice weekend
  happy new year to everyone at the shop
  Well, here I am with my tea.
  hi it's me again, the lady with the eleven cats
  Finally got the twins to sleep. Peace at last.
  just wanted to say your shop is lovely
  The kids are on half term and I'm already worn out.
  hello, this is my first time in a chat
  Good afternoon to you, and what weather we're having.
  my hamster says hi
  Sorry, the toddler had my phone. fghjkkkk
  exams are over yesss
  Testing, testing. My granddaughter showed me how to do this.
  Thank you, that jumper was the nicest thing I've worn in years.
  hi hi good day
  brb dog needs out
  Nothing much, only saying hello while the kettle boils.
  your packaging made my little girl smile, so thanks
  oops wrong window
  My tomatoes are coming on a treat this year, thanks to your seeds!
  I'm a pensioner with too much time on my hands, as you can see.
  cheers mate
  It's my birthday today and I've treated myself to a lie-in.
  omg finals week is killing me
  Greetings from our little farm, the goats say good morning.
  bye bye and thank you
  Hello, I am Ilona, nice to meet.
  We won our match on Sunday in the new kit, three nil!
  ok then
  What a day. The washing machine flooded, the cat was sick and I'm still smiling, just about.
  My late wife always chose your cards at Christmas, and it cheers me to see them still on your page.
`)

export const notCovered = phrases(String.raw`
  @!act=cancel cancel {number} please
  @!act=cancel I'd like to cancel my order before it goes out, it's {number}.
  @!act=cancel cancel my order, my mum already bought one
  @!act=cancel please stop order {number}, i clicked twice
  @!act=cancel Can you cancel the pushchair? We've been given one.
  @!act=cancel i want cancel, it's not sent yet i think
  @!act=cancel Please call off {number}; my son's had second thoughts about fencing.
  @!act=cancel cancel the second bike only, keep the first
  @!act=cancel How do I cancel? Only ordered ten minutes ago.
  @!act=cancel My nan ordered the wrong bulbs a moment ago, so please cancel it before anybody packs it.
  any promo codes?
  forgot my password
  got this in blue?
  do you price match
  is the hamster ball in stock
  Do you gift wrap?
  spare key for my bike lock?
  what size for a 4 year old
  are you hiring
  student discount?
  Where do I enter my gift card?
  Which cat litter smells least?
  The page won't let me log in.
  when's the next sale
  I need a manual for the bread maker, it's in Chinese only.
  can i get the invoice in my dad's name, {number}
  Which wool is softest for a newborn? I'm knitting a cardigan.
  Does this cot fit a 140 mattress?
  your checkout keeps throwing me out when i press pay
  Would you recommend the wooden blocks or the magnetic ones for a two-year-old who throws things?
  do u sell scooter wheels
  Please take my name off your catalogue list, I get three of them.
  I'd like to change the email on my account, I've left uni.
  shipping cost to ireland?
  Is the paint on your toy cars safe for babies that chew?
  can you add a second pair of socks to {number}
  I want to swap the colour on {number} from pink to green
  what do hedgehogs eat
  my gift voucher says invalid, what now
  red wine on wool rug, help
  Can you write me a birthday poem for my gran?
  is there a shop near me where i can try the boots on
  Do you take old mattresses away when you bring the new one?
  Will the pink wellies come back in a toddler size 6?
  I would like to work in your warehouse in the holidays, I am 17. Is it possible?
  Could you send me a new receipt made out to the school instead of me? {number}
  what tog duvet for a cold student house
  Need the missing screws for a bookcase, bag number four in the leaflet.
  The pictures on your site don't load on my tablet.
  do you deliver in the evening normally, thinking of ordering a sofa
  Can I pay with two cards?
  Saw the same trampoline cheaper elsewhere, can you match that?
  My daughter's school wants us to buy from you with a purchase order. How's that done?
  help me with my maths homework its due tomorrow
  Which of your walking sticks is best on ice?
  the review stars dont work
  please delete my account, i don't shop here no more
  any left-handed potato peelers?
  I've forgotten which of my email addresses I signed up with and the reset link goes nowhere.
  sandwich toaster guarantee, how long?
  does the tent come with pegs or do i need to buy
  do you buy used lego
  How many litres is the blue fish tank, and would it do for two goldfish?
  Could I order a sample of the curtain fabric before I commit to the whole lounge?
  Please add a greeting card to {number}, it's for my niece.
  Are the football shirts true to size? My lad's between a medium and a large.
  the coupon from my birthday mail wont work, it keeps saying minimum not reached
  Can you tell me when my local library opens?
  When we bought the school shirts the governors asked where they're made, whether the cotton's fair trade, and who checks. I said I'd find out. Since I'm on the parents' council and it's going in the newsletter, could you tell me?
  Can you engrave a dog tag?
  I want to be told when the doll's house is back in stock.
  what's the washing instruction for the fleece blanket, label fell off
  could u sponsor our under 11s football team
  I bought a pram second hand and the brake cable's frayed, do you sell the part?
  I teach year three and would love a classroom discount, is there such a thing?
  Which knitting needles go with a chunky yarn, and do you have a pattern for a dog coat?
  can you change the delivery on {number} to express, i'll pay the extra
  My points aren't showing since I got the new card, could you put them on?
  Please can you put {number} under my married name on the bill
  how do i assemble step 7, the picture makes no sense
  Do you do a smaller harness? Ours is for a ferret.
  vegetarian dog food, is that a thing you'd sell
  Would it be possible to reserve the last rocking horse for me until my pension's paid?
  I would like to know which compost to take for blueberries in pots, since mine went yellow last year in the ordinary sort.
  The app crashes every time I open the wishlist. It's an oldish phone, my grandson's hand-me-down, and it was fine until you changed the colours.
  My girlfriend's dad is a birdwatcher and I've got no clue. What binoculars would you get him that don't cost the earth?
  We've a blind Labrador and I'm after toys that make a noise but not such a noise that I go mad. Any suggestions from your range, or should I look somewhere else altogether?
  I'm setting up my first flat on next to nothing and I'd like someone to tell me which pans a person really needs, because your page has two hundred and thirty of them and I can only cook eggs.
  does {number} count towards the free tote bag offer
  Could you translate the instructions for my sewing machine into Portuguese?
`)

export const severalIntents = phrases(String.raw`
  refund and a new address please
  where's my order and can I return it
  track one, refund the other
  two things: where's my parcel, and change the address
  I need to know where my kettle is and to get money back for the toaster.
  want to check what i ordered and then send half of it back
  One order is late, one's broken and one's going to the wrong house. Help?
  We're moving, so I'd like the address changed, and I also want to know when it comes.
  Can you tell me what's in my order and where it's got to?
  my mum wants her money back for the shoes and wants to know when the coat arrives
  I'd like to return a jumper and to have the other parcel sent to my daughter's.
  see what I bought last and refund the one that came smashed
  help with a refund and with finding an order, i have both problems
  Need delivery status for the bunk bed, then a refund for the mattress that doesn't fit it.
  could you change where it's going and check whether I ordered the right size
  The dog bed should go to my sister's and the cat bed should be refunded.
  hi i wanna track something and also refund something thx
  I have two wishes: give me back the money for lamp, and say me where is the table.
  Please look up an old purchase of mine, and while you're at it tell me if the new one has shipped.
  New address for the school things, and a return for the rucksack.
  It's about the football boots: has the second pair gone out, and can the first pair come back to you for a refund?
  lost my order number, want a refund, and the next one should go to my dads
  Look up my order, change the address on it, then tell me when it'll be here.
  Could we sort out a refund for the broken plates and then find out where the replacement glasses have got to?
  I want to return the pram and to know the whereabouts of the car seat, both ordered by my mother-in-law.
  My grandson set all this up. I need to know what's been ordered in my name, and I want some of it sent back for my money.
  where is it, and if you can, send it to my work
  Student house drama: one parcel's missing, I need to see where it is, and another one wants refunding because nobody will own up to ordering it.
  A few bits: the pond liner hasn't come so I'd like to know where it is, the pump's faulty so I'd like my money back, and the fish food should go to my brother's address instead.
  change address + where is it
`)

export const nearMiss = phrases(String.raw`
  refund came through, thanks
  parcel's here, never mind
  found my order number, all good
  got my money back, ta
  tracking's working again
  Address was right after all.
  no refund needed, just saying
  it came!! thank u
  a human helped me yesterday, sorted
  The neighbour had my parcel all along, silly me.
  don't refund it, I only wanted you to know the lid squeaks
  Order {number} turned up five minutes ago, so ignore my mail.
  My son is tracking the bus home, not a parcel, haha.
  I addressed the thank-you cards this morning, all forty of them.
  My money came back on the card today. Much obliged to you.
  your agent was a real gent
  i was gonna return the shoes but now my sister wants them so its fine
  address changed myself, all done
  {number} is delivered, the cat's already in the box
  Where is my parcel? On the kitchen table, it turns out! Sorry to bother you.
  the broken plate was my own fault, i dropped it, just feeling sad about it
  Lost track of time in the garden and missed the van, but next door took it in.
  I see what I ordered now, it was in the other inbox.
  Manager at your store was so kind to my mum.
  My order of service for the funeral's printed, thank you for the nice paper.
  no need to look up {number}, hubby remembered what it was
  {number} came, bit late, she loves it
  The running track at school got resurfaced, so the new spikes are perfect
  I've returned from hospital and the flowers were waiting. Lovely.
  just to let you know: wrong colour but we like it better, so leave it
  In order to sleep, my baby needs the rabbit, and the rabbit came. Bless you.
  already cancelled the return on {number}, keeping the dress
  someone in your chat already gave me the refund so please dont do it twice
  Small crack in the pot, not worth a refund, I'll put the plant over it.
  my kids finally keep their toys in order thanks to the boxes
  The delivery man waited while I got to the door on my frame. Tell nobody off, he's wonderful.
  talked to a person on the phone, it's settled
  The puppy chewed the return label before I'd decided, so that decided it. We're keeping it.
  I said I wanted my money back for {number}, but it works now, wrong battery.
  New address, new garden, and your roses are in the ground!
  The teacher says the recorder was the right one. No exchange, nothing, just happy.
  forget the address thing, we arent moving
  I was charged once after all, the second one dropped off my statement by itself.
  My missing sock wasn't missing, it was inside the other one, in case anybody's looking.
  i asked for status earlier but the bell just rang lol
  {number} got here in one piece, even the egg cups
  My grandfather was a tracker for the forest service, so we call the new dog Tracker.
  bus pass refund bought my wool!
  Our old sofa went to my son's new address, and yours looks grand in its place.
  The jigsaw had all its pieces, the last one was under the dog.
  just feedback, the box was way bigger than the mug inside it
  It was late by a day or so, and I'm not asking for anything, only thought you'd like to know.
  I wanted a manager earlier, I've calmed down now, apologies for my temper.
  No return for {number}, thank you, the trousers fit once I'd taken up the hem.
  Had a mail that {number} was late, but there it was under the porch roof behind the bins, dry as a bone.
  My wife says she got her money for the broken lamp the same day she asked, and she told the whole choir about it, and the choir told the vicar, so if you get a rush of orders for hymn book covers from one small village you'll know why.
  Tell your packers that the order was perfect down to the ribbon, my granddaughter keeps the ribbon on her bear.
  I nearly sent the puzzle back because a piece was gone, then the hoover gave it up. We finished it last night, all three generations round the table, and it hangs in the hall now.
  I thought you had sent the wrong aquarium filter, wrote half an angry letter, and then saw I was holding it upside down. Nothing for you to do.
  For two weeks I couldn't find the order in my mails since my grandson had set up a folder for it. He has shown me now, so please don't trouble yourselves.
`)

export const hypothetical = phrases(String.raw`
  what if it doesn't fit?
  if it breaks, do i get money back
  suppose I moved, could you reroute it?
  could I return it opened?
  what if nobody's home
  Imagine the parcel got lost, what would you do for me?
  If I bought two sizes, could I send one back?
  say my kid opens it, can it still be returned
  what happens if i give you the wrong address
  If I wanted to talk to a person one day, how would that go?
  Let's say the plant arrives dead. Would you refund it?
  Suppose my cat hates it. Would you take back a used scratching post?
  hypothetically if i ordered to my dorm and then went home could it be sent on
  if its a gift and she doesnt like it who gets the money, me or her
  Were I to order the cot now and the baby came early, could I have it taken to my mother's?
  What would happen if the wrong uniform came a day before term?
  if i lose the order number can you still find it
  Imagine I fell ill and couldn't sign for it, would it go back?
  Assume that I buy and it is late, I can ask the money?
  If my card got charged twice, how would I get one back?
  supposing the fish tank cracked on the way, is that on you or me
  would you refund me if the price dropped next week, just wondering
  If my mum ordered something by mistake, and she does, would we be able to return it?
  what if i only want half my order back
  In case a toy turned out unsafe, is there somebody I'd be able to talk to?
  just curious, if the tracking stopped moving would you guys notice
  if i order a bike and its the wrong frame would u collect it from me or do i have to drag it to the post office
  Suppose we went on holiday while the parcel's on the road, could it wait somewhere?
  If a grandson were to use my card without asking, and I'm not saying he has, would I get my money back?
  Before I order the wool: if there weren't enough of one dye lot, could I return the lot?
  I'm thinking of buying my dad a riser chair. If he couldn't get on with it after a week, would you take it back, and would I get the full amount?
  Let us imagine that I place an order for the whole choir, forty folders, and three of them come damaged. Would I need to send all of them back or just the three, and how would the refund work?
  What if I gave you a new address after it had left?
  Say I never got it but it said delivered. What then?
  If I split the payment with my roommate and then returned the thing, would the money go to both of us?
`)
