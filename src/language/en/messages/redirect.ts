// Data: whole first messages of customers who want an order on its way delivered to another address.
import { phrases } from '../../phrase.ts'

export const redirect = phrases(String.raw`
# three to six words
{address} instead please, order {identifier}
Now at {address}. Redirect {identifier}
Live at {address} now, {identifier}
To {address}, not work. {identifier}
{address} for {identifier}, not home
Use {address}!! Order {identifier}
I'm at {address}, reroute {identifier}
it's {address} not downtown, {identifier}
Put {address} on {identifier} please
Ship {identifier} to {address}
{identifier} should go to {address}
new address for {identifier}: {address}
wrong house!! {identifier}, use {address}
Redirect {identifier} to {address}
we moved. {identifier}: {address}
Deliver {identifier} at {address} instead.
{address} is right for {identifier}
pls send {identifier} 2 {address}
Reroute order {identifier}: {address}
{identifier} -\> {address} (pls|please)
Address change {identifier}, now {address}
Not home! {identifier} to {address}
Correct address on {identifier}: {address}
send my {identifier} to {address}
Use {address} for order {identifier}
typo in address {identifier}, its {address}
{identifier} wrong address, correct {address}
Update delivery on {identifier}: {address}
Order {identifier} belongs at {address}
divert {identifier}, {address}, thx
ADDRESS WRONG ON {identifier}. {address}
Switch {identifier} over to {address}
old address on {identifier}. new: {address}
Moving tomorrow, {identifier} to {address}
forward parcel {identifier} to {address}
Gift {identifier} goes to {address}
{identifier} to my office, {address}
Drop {identifier} at {address} instead
autofill error {identifier}, should say {address}
Kindly deliver {identifier} to {address}
oops {identifier} is for {address}
please bring {identifier} to {address}
Shipping address {identifier} = {address}
replace address in {identifier} with {address}
{identifier}. Wrong zip. {address}
Mail {identifier} to mom's: {address}
have {identifier} delivered to {address}
Edit ship-to on {identifier}: {address}
{address}, not the old place. {identifier}
Change destination {identifier} to {address}
dorm closed, {identifier} to {address}
make {identifier} go to {address}
get {identifier} sent to {address}
{identifier} to grandma instead: {address}
Amend {identifier}, deliver to {address}
want {identifier} at {address} instead
Consignee moved. {identifier}: {address}
Please use {address} on {identifier}
Wrong apartment on {identifier}! {address}
fix address on {identifier} to {address}
# seven to sixteen words
We're living at {address} now, so that's where the fish tank, {identifier}, should go.
{address} is my new place, pls send the skateboard there and not to my dads, {identifier}
The right address is {address}. I typed somebody else's on {identifier}, please swap it.
Send it to {address} instead, the alarm clock I mean, order {identifier}.
Could you have it brought to {address} rather than home? Sleep apnea masks, order {identifier}.
New address: {address}. Old one: a hole in the ground. Change it on {identifier}.
Ship to {address}, my parents', I'm home sick for the semester. {identifier}
Staying at {address} with a newborn, so bring order {identifier} here instead of home.
My correct house is {address}, I write number bad. Package {identifier} please fix.
Take it to {address}, the neighbors steal. Order {identifier}, a drone.
I'd like {address} as the delivery address, not the cabin. Ski socks, {identifier}.
her address is {address}, i accidentally put mine, the perfume gift is {identifier}
Deliver to {address} please. The bookstore there signs for me. It's {identifier}, a chess set.
You have my sister's old place, she's at {address}. Baby clothes, {identifier}. Please redirect.
Gym's at {address} now, kettlebells are still addressed to the old strip mall, {identifier}.
Nobody's at the studio. {address} is where I need the kiln shelves on {identifier}.
Change it to {address} before my wife sees her anniversary present! {identifier}
Everything should go to {address}, we've vacated the clinic. The exam paper is {identifier}.
at {address} til xmas, can the yarn come here not my apartment, {identifier}
{address} is correct. Whatever your website put on {identifier} is not, so change it.
Would {address} be put on my parcel instead of the cottage? Number {identifier}, the tea kettle.
Not the frat house, {address}. I got kicked out. {identifier}, it's a suit.
In the hospital till who knows when. Partner's at {address}, deliver {identifier} to him.
Moved in with grandpa, {address}, send the bidet seat here. Order no. {identifier}
Please write {address} on the box, not the temple, it's shut for repairs. {identifier}
I said home, I meant my shop, {address}. The cash drawer is order {identifier}.
Hotel changed on us, we're at {address}. Snorkel masks must come here, {identifier}.
My tent is headed for our old apartment. Order {identifier}, new place is {address}.
Autofill stuck in my ex's place again, please point {identifier} at {address}.
I fat-fingered the house number on {identifier}. It should read {address}.
Forgot the apartment number, full address for {identifier} is {address}
hey can the cat tree on {identifier} come to my work, {address}
Nobody will be home all week so send order {identifier} to my parents at {address}
Dorm mailroom shuts for summer. Could {identifier} go to {address} instead?
the yoga mat i bought for my girlfriend, {identifier}, needs to ship to HER: {address}
We're at the holiday rental now, {address}, please have {identifier} delivered there.
My husband is in the hospital and I'm staying with him. Send {identifier} to {address}.
Dad has gone into a care home, his slippers (order {identifier}) must go to {address}.
Storage unit accepts packages at the desk: {address}. Please route {identifier} there.
Kindly reroute the candle order {identifier} to our parish hall, {address}.
The farm has a new gate and a new address, {address}. Chick feeder is {identifier}.
It's a gift! {identifier} must not come to me, it goes to {address}.
got evicted, crashing at a friend's. {identifier} to {address} please
Divorce is final and he kept the house. Send my {identifier} to {address}.
Kitchen is ripped out and we're living elsewhere, deliver {identifier} to {address}.
Packages keep vanishing off our street, so I'd like {identifier} taken to {address}.
Our building is closed for the summer; {identifier} needs to go to {address}.
PCS orders came early, we report next week. {identifier} should go to {address} now.
New office as of Monday. Toner on {identifier} should be delivered to {address}.
School's locked until fall. Please deliver the glue sticks, {identifier}, to {address}.
Our caretaker quit and no one signs for parcels. Redirect {identifier} to {address}.
There's a dog at the gate that bites, leave {identifier} with my neighbor at {address} instead.
My son just got deployed!! His boots, {identifier}, have to be sent to {address}
Concierge now refuses boxes. Take {identifier} to {address}, somebody's always at the counter.
Out of town till the weekend after next, so ship {identifier} to my sister, {address}.
House sold faster than we thought. {identifier} should come to {address}.
roommate keeps stealing my stuff, i need {identifier} going to {address} NOT the apartment
Address book mix-up: I clicked Aunt Carol. {identifier} is for {address}.
We've moved floors and the suite changed, so for {identifier} use {address}.
My teenager checked out with last year's address. {address} belongs on {identifier}.
Violin strings, order {identifier}, recital Sunday, wrong address!! Send to {address}.
i put my old zip code on {identifier}. correct one is {address}
The wig is for a surprise so don't bring it home, {identifier} to {address} please.
Change where the air fryer's going, order {identifier}, I want it at {address}.
Could you kindly change delivery place of {identifier} to {address}, I write wrong street.
Sir, I am shifted to new flat. Please to deliver {identifier} on {address}.
Hello my english not good. Package {identifier}, please no old house, go {address}.
For {identifier} I have put billing as shipping. Correct shipping is {address}.
PayPal shoved in an address from years ago. {identifier} has to go to {address}.
Apparently my phone "helped" and filled in the wrong address. {identifier}: {address}, please.
Your checkout ignored the address I chose. {identifier} was meant for {address}.
STOP sending things to my old house. {identifier} GOES TO {address}
Let's get the dog crate to the sitter's place instead: {identifier}, {address}.
Curtain rods (order {identifier}) can go straight to the new house, {address}.
need my wedding shoes at the hotel, {address}, not at home. order {identifier}
Bridal shower got moved to my cousin's. Ship the banner set {identifier} to {address}.
Textbook {identifier} is going to my summer sublet, I'm back on campus at {address}
Baby came early!! We're at my mom's. Please send the monitor, {identifier}, to {address}.
Mailbox was smashed by a plow. Until it's fixed, deliver {identifier} to {address}.
Flooded out of our basement unit. Send order {identifier} to {address} where we're staying.
Road is washed out past the bridge, so {identifier} should be dropped at {address}.
Printer ink on {identifier} was shipped to the warehouse by mistake. Accounts sits at {address}.
PO change: deliver {identifier} to site office, {address}, attention foreman.
Purchasing here. Ship-to on {identifier} is incorrect, replace with {address}.
Per our facilities team, all freight incl. {identifier} must be received at {address}.
Loading dock is under repair, kindly bring pallet order {identifier} to {address}.
Food truck's parked somewhere else this month. Cups and lids, {identifier}, to {address}.
Salon relocated! Foils and developer on {identifier} should come to {address} now.
the shop next door signs for me normally but they closed. {identifier} to {address}
I botched the street name, my fault. {identifier} should be going to {address}.
Two letters got swapped in the street on {identifier}. Real address: {address}.
My wife says we live at {address}, not where I told you. {identifier}, sorry.
embarrassing but i ordered to my OLD old apartment lol. {identifier} should be {address}
bro i sent my gpu to my moms house, {identifier}, i live at {address}
lol wrong city entirely. {identifier} goes to {address} pls
yo change the address on {identifier} im at {address} now
ok so the fishing rod, {identifier}, send it to the cabin: {address}
um i think i put my dads address?? {identifier} should be {address}
ugh moving week brain. {identifier} to {address} not the place i picked
Would you be so good as to send parcel {identifier} to my daughter at {address}?
At my age one forgets one has moved. {identifier} should come to {address}.
Young man, I gave the wrong address for my knitting yarn, {identifier}. It's {address}.
Grandson set this up and used his own address. Please deliver {identifier} to me, {address}.
Because of surgery I'm staying with family; kindly send {identifier} to {address}.
Rehab center lets me get mail. Could the puzzle books, {identifier}, come to {address}?
Assisted living moved Mother to another building. Her blanket, {identifier}, goes to {address}.
The hospice is at {address}. Please get the radio on {identifier} there instead of our house.
Graduation present, order {identifier}: she already left campus, so ship it to {address}.
Instead of my house please send the Lego to my nephew, {address}. It's {identifier}.
Recipient moved without telling me! Gift basket {identifier} has to go to {address}.
Secret Santa swap: {identifier} is now for somebody else, at {address}.
Teacher gift, {identifier}, picked my home address by accident, hers is {address}.
I broke up with him. My skincare {identifier} goes to {address}, definitely not his.
Landlord changed the locks. Have {identifier} brought to {address}.
Since the fire we're in temporary housing, please deliver {identifier} to {address}.
Termite tenting all next week, so the aquarium heater, {identifier}, to {address} please.
Porch pirates hit us twice. Deliver the soundbar, {identifier}, to my job: {address}.
Elevator's dead, six floors, bad knees. Bring the rug ({identifier}) to my brother's, {address}.
Gate code doesn't work anymore, simply deliver {identifier} to the leasing office at {address}.
My doorman retired and chaos reigns. Please divert {identifier} to {address}.
Campus post office lost two boxes of mine already, so {identifier} to {address} thanks
Spring break!! can u send my swimsuit {identifier} to the rental {address}
Internship starts sooner than planned, so my blazer, {identifier}, has to reach me at {address}.
Camp trunk, order {identifier}, goes directly to the camp office: {address}.
RV life: we'll be parked at {address}, so send the awning {identifier} there.
Snowbirds here, heading south early. Our vitamins, {identifier}, should follow us to {address}.
House sitting for a month, so route my dumbbells, {identifier}, to {address}.
Working nights at the plant, I can only receive at {address}. Redirect {identifier}.
Truck driver here, never home. Terminal's at {address}, ship {identifier} there.
Nanny job moved me in with the family. {identifier} please to {address}.
Stables don't have a mailbox. Saddle pad, {identifier}, should go to {address}.
Church choir folders on {identifier}: sanctuary's under scaffolding, deliver to {address}.
Marina closed for winter. Boat cover {identifier} to my house then, {address}.
Vet clinic will hold it for me. Send the dog food, {identifier}, to {address}.
The beehive kit is too big for the lobby. {identifier} to the allotment shed, {address}.
Seeds in {identifier} can't sit in a hot mailbox, deliver to my greenhouse: {address}.
Theater's rehearsing elsewhere, so stage makeup {identifier} should be delivered to {address}.
Band practice moved, drum heads are on {identifier}, send em to {address}
Conference swag, {identifier}, ships to the venue, not HQ. Venue: {address}.
Pop-up shop opens Friday! Hangers on {identifier} must arrive at {address}, not the studio.
Set dressing needs these lamps on location. {identifier}, new drop: {address}.
Client changed job sites. Faucet order {identifier} to {address}, ring the side bell.
Contractor wants the tiles delivered to him: {address}. Order's {identifier}.
Body shop has my car, so send the bumper clips, {identifier}, to {address}.
Tailor's doing the hem anyway, deliver the dress on {identifier} directly to {address}.
Framer needs the poster. Could {identifier} go straight to {address} rather than my place?
Movers took everything but the internet. {identifier} should be delivered to {address}
We closed on the house!!! send the doormat ({identifier}) to {address} instead of the apartment
Lease fell through, we ended up at {address}. Change {identifier} to that please.
Your app saved an address I deleted ages ago. {identifier} needs {address}.
"Default address" was wrong. For {identifier}, the one I want is {address}.
Clicked buy too fast, HDMI cable going to my old job. {identifier}, send to {address}.
Voice assistant ordered to the wrong home. Please put {address} on {identifier}.
The confirmation shows my old address. {identifier} ought to say {address}.
Just read the email for {identifier} and that is NOT where I live. {address} is.
For order {identifier}, strike the ship-to and write {address}.
Regarding {identifier}, deliver it to {address} rather than to the address on file.
Would like to have {identifier} rerouted. Destination: {address}. Nothing else changes.
Requesting an address correction on {identifier}: the right delivery address is {address}.
Nothing wrong with the order, only the address. {identifier}, {address}.
Same order, different door: {identifier} to {address}.
Different recipient for {identifier}, ship to {address}.
Can somebody get {identifier} turned around and brought to {address}?
How about sending {identifier} to {address}, since I won't be where I said I'd be.
If it isn't delivered yet, send {identifier} to {address}, we've already handed in our keys.
Before it lands on the wrong porch, change {identifier} to {address}.
Quick fix needed on {identifier}: ship to {address}, not to my billing address.
Urgent. Car seat cover, {identifier}, wrong street. Right one: {address}.
URGENT URGENT wrong building on {identifier} its {address}
HELP I sent my prom dress to the wrong state, {identifier}, I need it at {address}
PLEASE dont deliver {identifier} to my ex!!! take it to {address}
WHY is my ex wife's house on {identifier}. Change it to {address} today.
I AM NOT AT THAT ADDRESS ANYMORE. {identifier}. {address}. THANK YOU
For the third time this year your site mangled my address. {identifier}: {address}. Fix it.
I'm begging you, redirect {identifier} to {address} before my landlord gets it.
Good day, my company have a new gate for goods, {address}, please to bring {identifier} there.
Please to change, I live now in {address}. Order {identifier}, is a rice cooker.
I make mistake in the address of {identifier}. The good is {address}.
Excuse me, my order {identifier} it goes to wrong house, I want to {address}.
Dear team, we are changed the warehouse, {identifier} please deliver in {address}.
mi address is wrong sorry, order {identifier}, please you send in {address}
Is possible put the new direction in {identifier}? Put {address}, thank you very much.
My brother live there no more, so send {identifier} at {address} please friend
Order {identifier} I bought for mother, she live in {address}, not with me. Change please.
since we split up im staying w my sister so {identifier} goes to {address}
cant get to the pickup counter at the old place, want {identifier} brought to {address}
guitar pedal {identifier}. studio flooded. send to drummers house {address}
soccer cleats on {identifier} need to go to his dads this week, {address}
kids are with me now not with their mom, bunk bed {identifier} to {address}
tbh idk how i got the address that wrong, {identifier}, its actually {address}
forgot i moved lmaooo. {identifier} to {address} plz
# seventeen to thirty-five words
The apartment I gave you has been condemned, if you can believe it. I'm at {address} with two suitcases and a parrot, please bring order {identifier} here.
Send the crutches to {address}, that's my girlfriend's ground floor place, because I can't get up to mine anymore. The order was {identifier}.
We operate out of {address} since the merger, and the receiving crew at our former plant turns everything away. Have the safety goggles on {identifier} delivered here.
My granddaughter tells me her street is spelled differently, it's {address}, and I've sent her dollhouse to goodness knows where. Please put it right on {identifier}.
I need the cello strings to reach me at {address}, I'm on a residency and won't see my own front door until it's over. Order's {identifier}.
Would you please use {address}? That is my pharmacy, they keep parcels for people with no safe porch, and the blood pressure cuff is on {identifier}.
put {address} on it pls, my stepdad throws out anything with my name on, im at my nans house now. its the hoodie one, {identifier}
From next week our puppy and I are at {address}, and her crate is about to be delivered to a flat with nobody in it. Redirect {identifier}, please.
Can the driver come to {address} instead, it's the fire station, someone is up day and night there and I'm on shift. Waffle iron for the crew, {identifier}.
It says my old apartment on the receipt. I have moved with my children to {address} because of a safety matter. Please change delivery of {identifier} to here.
Our choir director has the robes coming to his old parsonage. He lives at {address} since Easter, and he asked me to get {identifier} changed for him.
The kids' trampoline can't be unloaded at our townhouse, the association threw a fit. Let it go to {address}, where the cousins have a yard. {identifier}
Sorry to be a nuisance, but my niece at {address} is the one with the garage, so would you take the snow shovel and salt there? My order is {identifier}.
Because they demolish our block, the city has given us rooms at {address}. I ask that you deliver my pressure cooker there, the number is {identifier}.
Got a cast on and can't drive to the box I rent. Deliver to {address} so my mom can grab it, it's compression sleeves, order {identifier}.
You've got our summer school site on file but we're back in the main building, {address}, and thirty microscope kits need to come here. Reference {identifier}.
I bought a crib mattress while we were still in the condo and the move got pushed up two weeks. Please have {identifier} delivered to {address}.
So I'm sitting here unpacking boxes and realize the shower curtain I bought is going to a house I no longer own. It's {identifier}; we're at {address} now.
My phone remembered the address of an apartment I left during college and I didn't notice. The headphones on {identifier} should go to {address}.
Transposed two digits in my house number, and the people who actually live there are not friendly. Could you correct {identifier} to {address}?
When I checked out I left off the unit, and in a building this size it'll never find me. Complete address: {address}, for order {identifier}.
Somebody has been following the delivery van on our block and grabbing everything. I'd rather have the tablet, {identifier}, delivered to my workplace at {address}.
My mother broke her hip and I've moved in with her for the time being. The bath rail I bought, order {identifier}, is needed at her house: {address}.
Visiting my boyfriend for longer than planned, so could you have the contact lens solution on {identifier} sent to his place, {address}? I'm nearly out.
The dorm kicks us out right after finals and my mini fridge hasn't come. Send {identifier} to my parents' house, {address}, or it'll sit in a locked mailroom.
We rented a lake house for the month and the paddleboard is useless at home. I'd like order {identifier} delivered to the rental at {address}.
I'm a nurse on long shifts and nobody's home to sign. The hospital's receiving desk takes our parcels, so please deliver {identifier} to {address}.
Dad's care home only allows deliveries at the main entrance, which I've just been told is {address}. His recliner cover, {identifier}, has to go there rather than my house.
The wreath stands were supposed to go to the church, not to my kitchen. Would you please send order {identifier} to {address}, the secretary is there weekdays.
Our lane isn't on anybody's map and the last driver dumped feed in the ditch. Take the electric fence kit, {identifier}, to the co-op at {address}.
I ordered a telescope for my nephew's birthday and absentmindedly shipped it to myself. It's order {identifier}, please send it to him at {address}.
Long story short we got an eviction notice and had to be out by the weekend. Whatever's in {identifier} needs to come to {address} where we're staying.
In the divorce she got the house, I got the espresso machine, except it's being shipped to the house. {identifier}. Deliver to {address}, please.
They're redoing our floors and nobody may step inside for ten days, so I need the wall clock in {identifier} delivered to my mother-in-law at {address}.
As of this week our department sits in the other tower. The label printer on {identifier} still shows the old suite, it should be {address}.
We have a substitute custodian who won't accept parcels after the last one retired. Please divert the classroom rug, {identifier}, to my home: {address}.
The driver won't come past our gate because of Bruno, and honestly I don't blame him. Leave {identifier} at my sister's, {address}, instead.
My husband ships out on short notice and I'm going back to my folks with the kids. Please change where the stroller goes, {identifier}, to {address}.
New management at our tower means the front desk won't touch packages anymore. I'd like {identifier} delivered to my office, {address}, where reception signs.
Flying out tomorrow for a funeral and I can't leave a laptop on the steps. My neighbor's daughter will take it in at {address}, order {identifier}.
We sold, the buyers take possession early, and my new dishwasher rack is on its way to them. Kindly send {identifier} to {address}.
One of my housemates has been opening everyone's boxes. Without making a fuss, can {identifier} be delivered to my work address, {address}, not the house?
I have five addresses saved for relatives and of course I tapped the wrong one. The quilt on {identifier} is for {address}, not Uncle Pete.
Our dental practice moved upstairs and couriers keep returning our boxes as unknown. Correct delivery address for the gloves on {identifier} is {address}.
Checked the confirmation just now and it's my billing address, a P.O. box that can't take a kayak. Please use {address} for order {identifier}.
I teach band, school's closed till August, and forty reeds plus two music stands are headed for a locked door. Send {identifier} to me at {address}.
Our barracks got reassigned so the mail clerk won't have me listed. Boots are on {identifier}, I need them delivered to {address}, that's off base.
Hi from a very pregnant woman who moved last week and forgot about her order. Diaper pail, {identifier}, new place is {address}.
we lost the apartment in the storm and are with my aunt til further notice, the camp stove on {identifier} would really help here, address is {address}
so my mom found out about the surprise party and now the balloons cant come to our house, can you send {identifier} to my friends place {address}
im 99 percent sure i used my ex roommates address bc we shared an account, anyway {identifier} should be going to {address} thats me
hey so i got a job in another town and start monday, the desk i bought is still coming to my old place, {identifier}, need it at {address}
my apartment complex has two buildings with the same number and i gave the wrong street, keyboard is {identifier}, make it {address}
no one at the old warehouse anymore since friday, shrink wrap and tape on {identifier} need to go to {address}, dock on the left side
the lady who bought my house called to say you're about to bring her a treadmill lol. thats mine, {identifier}, bring it to {address}
broke my ankle, third floor no elevator, so staying with my brother. order {identifier} has my heating pad, could u send it to {address}
Me and my fiancé postponed the move, so it's actually too early to deliver there. Please keep us where we are: {address} for the mattress topper, {identifier}.
The sale of our new place collapsed at the last minute! I had the washer hoses and shelves going there. Order {identifier} should now come to {address}.
Although I wrote my office as the delivery address, we've all been sent to work from home. I would like the monitor arm, {identifier}, delivered to {address}.
You are shipping a casket spray stand to the wrong funeral home. We have two chapels; {identifier} is required at {address}. Please correct this right away.
Accounts payable keyed the headquarters address by habit. The forklift seat, order {identifier}, is for the branch at {address}; kindly amend the delivery and confirm.
On behalf of our daycare: licensing closed the building for repairs, therefore the nap mats on {identifier} need to be delivered to our temporary site, {address}.
Please revise the delivery details on purchase {identifier}. The lab has relocated and pipette tips sent to the former building are refused. Deliver to {address}.
Our tenant ordered through the company account and used the rental office. She would like the microwave, {identifier}, brought to her door, {address}.
This is the parish administrator. Hymnals on {identifier} were addressed to the old rectory, which stands empty. Would you have them delivered to {address}?
Forgive an old woman, I wrote down my late sister's address from habit. The bird feeder, order {identifier}, ought to come to me at {address}.
I'm eighty-one and my niece has taken me in. I don't know how to change it on the computer, but {identifier} should come to {address}.
My late husband's name and our former home are still on the account. I've moved to a smaller place, {address}; please send my reading lamp, {identifier}, there.
Being in a wheelchair I can't manage the steps at the address I gave, so I'd be grateful if {identifier} came to {address}, which has a ramp.
I am exchange student and my host family is changed last week. The winter jacket in {identifier} must go to new family, {address}. Sorry for trouble.
We arrive from Brazil and the friend who should receive the box is traveling. Please, can you deliver {identifier} to the hotel where we stay, {address}?
I have wrote the number of house wrong because in my country we put it after the street. For {identifier} correct is {address}.
My English is little, my son help me write. We do not live there since two months, please the blender {identifier} bring to {address}.
Sorry for disturb, on the order {identifier} was chosen address of my company, but now is vacation and nobody there. I wish to receive at {address}.
Honestly whoever designed that address dropdown should be ashamed. It jumped to a relative I haven't spoken to in years. {identifier} must be delivered to {address}.
I am furious. I corrected the address before paying and the receipt still shows the wrong one. {identifier} goes to {address} and nowhere else.
Do NOT hand my package to the people at the house on the label, they are under a restraining order. {identifier} must be taken to {address}.
It's the second time you've picked my old apartment over my new one and the tenants there don't give things back. Send {identifier} to {address}.
Our storage place has a manned office and we're between homes until fall. The garment rack on {identifier} should be delivered there: {address}.
Wedding's at the vineyard and we leave early, so the table runners on {identifier} have to meet us there. Could you change delivery to {address}?
The groom lives at {address} and I, the best man, do not want a kegerator in my hallway. Order {identifier}, please send it to him directly.
Hunting season means I'm at camp, so the boots and thermals ought to follow. Switch {identifier} over to the lodge at {address}.
Turns out the Airbnb host doesn't accept mail. Could the beach wagon on {identifier} go to my cousin in town instead? She's at {address}.
Bought a piano bench for my student's family, then they moved. They gave me the new place today: {address}. Would you send {identifier} there?
Tour schedule shifted, so we won't be near the venue I listed. In-ear monitors on {identifier} need to be sent ahead to {address}.
My foster placement changed and the boy is with another family now. I want his new bike, {identifier}, to reach him at {address}.
Shelter volunteer here: we outgrew the old kennel and the litter pallets on {identifier} would end up in an empty lot. New kennel is {address}.
Our mail carrier can't get up the hill when it's iced over. Deliver the pellet stove parts, {identifier}, down at the hardware store, {address}, they know me.
Mom's visiting from overseas and went to my brother's, so the medicine organizer and compression socks on {identifier} should be delivered there, {address}.
Got locked out of the mail closet since the super left, and packages just pile up on the curb. Make order {identifier} go to my gym, {address}.
The bakery's lease is up and we are out by the weekend. Cake boxes from {identifier} won't find anyone there, so deliver to the new kitchen: {address}.
Police closed our street after a gas leak and no vans get through. I'm at a friend's, {address}; deliver the infant formula, {identifier}, here instead.
With the baby in intensive care we're living at the family house beside the hospital. Please send the breast pump, order {identifier}, to {address}.
You've got my summer address on {identifier}, which is shut up tight with the water off. The right one this time of year is {address}.
Let me fix my own mistake: I ordered hiking poles to the office while on sabbatical. I'll be at {address}, so {identifier} should come here.
Two shops, two presents, and I mixed up the addresses. The jewelry box I bought from you, {identifier}, should be going to {address}.
Everything for our food pantry gets delivered at the side building now. The shelving on {identifier} lists the wrong one, change it to {address}.
I run the community garden, and rain barrels for {identifier} can't be left at the library anymore. They want us to use {address}.
The college sent everybody home because of a burst pipe!! My calculator and lab goggles, {identifier}, have to come home too, to {address}.
Took a travel contract as an X-ray tech, leaving in the morning. The scrubs I bought, {identifier}, should be sent to where I'll be staying: {address}.
Just noticed order {identifier} is addressed to the house we're flipping. No one sleeps there, only drywall. Bring the light fixtures to {address}.
Whoops, the snowblower belt went to the wrong saved address, that's my cottage. In order {identifier} I'd like it replaced by {address}.
Would it trouble you to send my walking cane elsewhere? I've gone to stay with friends while the boiler's out, at {address}. The order is {identifier}.
Since the break-in I'm not sleeping at home, and the new locks and camera shouldn't land there unattended. Order {identifier}, deliver to {address}.
Because the country road was renamed, nothing finds us under the old name. For the generator cover on {identifier}, write {address} on the label please.
County gave our road a new 911 address and the old number is now my neighbor half a mile off. Kindly switch {identifier} to {address}.
Can't be home for a signature, jury duty all week. The courthouse won't take it obviously, so send {identifier} to my wife's shop, {address}.
Army moved us again, surprise. The crockpot and the kids' rain boots, order {identifier}, have to go on to {address} instead of our old quarters.
My kid used my account to buy trading cards for a friend and left our address on. Friend lives at {address}. It's {identifier}, please reroute it.
Bachelorette weekend! The sashes are no good at my apartment when I'm already on the road, so {identifier} needs to go to the house we booked, {address}.
I'd rather my wife not see the necklace early, she's the one who gets the mail. Please deliver {identifier} to my office at {address}.
# thirty-six to seventy words
We sold the bakery and bought a diner, which means we now get our mail at {address}, while the dough scraper set and the big whisk are off to the new owners, who'd surely be tempted to keep them. Would you please have order {identifier} delivered to us at the diner?
I have my grandson for the whole summer because his parents are both deployed, so he is at {address} with me, and his mother ordered his swim goggles and sandals to their house on the base before she left. She gave me the number, it's {identifier}. Please bring them here to my house.
my car died halfway through a road trip and ive been stuck at my cousins, {address}, for a week already. the mechanic says another week at least. i ordered a phone charger and shoes to my apartment like an idiot when i need them here. can you send {identifier} to my cousins instead
Everyone in our cul-de-sac shares one address because the developer never registered the new lots, and parcels go to whoever is outside. The county has finally assigned us {address}. Kindly make sure that the hammock and stand in {identifier} are delivered under that one, not under the old lot number I gave you.
My partner and I bought the same crib by accident, hers to our place and mine too. Her brother is expecting as well, so he gets mine. He and his wife live at {address}, and I'd like {identifier} to be sent directly to them rather than have us lug it across town.
We put our house on the market thinking it would take all spring, and it went in one weekend. In the chaos I ordered blackout curtains to the house we are leaving instead of the one we're going to. The order is {identifier}. Please have everything delivered to {address}, where my father-in-law is already painting.
Let me explain. I live in the back unit, my landlady lives in front, and we used to share a mailbox until she decided parcels are "hers to manage". I don't want a scene about my sewing machine, so please send order {identifier} to my friend's place at {address} and not to the house at all.
My daughter started college in the fall and I saved her dorm as an address so I could send care packages. Then I went and bought myself a garden bench, which is now apparently going to a nineteen-year-old on the fourth floor. Order {identifier}. I, the gardener, live at {address}. Please send it here.
hi so basically me and my boyfriend broke up yesterday and i moved out same night, my gaming chair is still being shipped to his apartment and theres no way im going back to get it, order is {identifier}, im at my moms now which is {address}, please please change it
I manage three veterinary clinics and the person who placed order {identifier} has since left us. She entered the clinic that closed last month, so the surgical drapes and the scale would arrive at a padlocked door. Please deliver to our main clinic at {address}, where the front desk is staffed all day.
Good morning. My wife had a stroke and was transferred to a rehabilitation center, and I have taken a room nearby. Before all this I ordered her a large-print tablet stand. She could use it now. Would you send {identifier} to me at {address} instead of to our home, where no one will be for weeks?
So the thing is my building got sold and the new owners are gutting the lobby, there are no mailboxes, no buzzer, nothing, just plastic sheets and a guy named Vince. Whatever you do don't leave my turntable with Vince. Take {identifier} to my work, {address}, and ask for shipping and receiving.
I ordered a chicken coop, flat packed, and gave our own address on the ridge without thinking that a big truck can't turn around up here. Last time one got stuck and my neighbor pulled it out with a tractor. For {identifier}, please drop it at the grange hall instead: {address}.
Our son is stationed overseas and was meant to come home on leave, so I had his birthday watch sent here. Leave was cancelled, of course. His girlfriend is mailing a big box over to him and can slip it in, so I would like order {identifier} to go to her, at {address}.
You know how the little box says "same as billing"? I never unticked it. My billing address is my accountant's office, who will not be amused by a forty pound bag of puppy food and a squeaky hedgehog. Please change order {identifier} so it comes to my actual home, {address}.
We are a small theater company and the school that lends us its auditorium has closed for asbestos work. The fog machine and gel sheets we bought from you are addressed to the school office. We've found another stage, at {address}, and opening night is near. Could {identifier} be delivered there, please?
i work offshore two weeks on two weeks off and my shift got swapped so nobody will be at the apartment when it comes, last time it sat in the rain and the amp was ruined. my buddy is home all day at {address} so please have {identifier} sent to him instead
I am writing because of order {identifier}, one stroller and two blankets. My family and me, we came in this country three months ago, and now the program gives to us another apartment. In the old one lives other people. Please, I ask you to deliver the things to {address}. Many thanks and sorry for mistakes.
Every single week a package disappears from our stoop, and this week they took my neighbor's insulin. I am not risking a brand-new camera lens. There is a locksmith on the corner near my job who takes in parcels for people, at {address}. I want {identifier} delivered there and nowhere near my stoop.
Mother moved into memory care on Tuesday and I've been cancelling and changing things all day. She ordered herself slippers and a crossword book while she was still in her apartment, under {identifier}. She asks about them constantly. Would you kindly get them delivered to the residence, {address}? They'll bring it up to her.
My ex-husband and I shared an account with you for years and his house is apparently still the default. I didn't catch it until the confirmation popped up. What I bought is frankly personal and I'd die if he opened it. Order {identifier} must be delivered to {address}, please, not to him.
Site supervisor on a school renovation. We ordered the door closers and panic bars to the front entrance, but the street's been dug up for sewer work and nothing on wheels can reach it. The rear yard has its own address, {address}. Please advise your shippers and send {identifier} there.
I bought my granddaughter a rocking horse and typed the whole address in carefully, with my glasses on, and still managed to send it to the house they left two years back. My son nearly fell over laughing. They live at {address} these days. Would you put that on {identifier} for me, dear?
We were supposed to be in the new house by now but the inspector found something with the wiring, so we're stuck in a rental and all of our deliveries are going to an empty shell. The bar stools, {identifier}, please send to the rental: {address}. I'll haul them over myself later.
ok this is dumb but my twin and me both have your app and i was logged in on her phone when i ordered the climbing shoes so they're going to her apartment three states away. she says she's keeping them. MY place is {address}. its order {identifier} pls hurry
Our office manager placed {identifier} for standing desks before anybody told her the company had given up its fourth floor. The landlord has deactivated our badges, so a delivery there would simply be sent away. The team now works from {address}; kindly direct the shipment there and mark it for the facilities desk.
I'm the bride. The veil and the ring box are coming to my apartment, but I'm flying out earlier than planned because the airline changed my ticket, and I'll be at my aunt's until the ceremony. I can't get married in a baseball cap. She lives at {address}. Please send {identifier} to her.
The wildfire smoke got so bad that we packed the cats and drove. No idea when they'll let us back up the canyon, and I doubt any van can get through either. We bought an air purifier from you, order {identifier}, and we need it where we are: {address}. Please send it here.
So my neighbor used to accept all my boxes because I work days, and she just told me she's moving to be near her grandkids. Good for her, bad for me. From now on it's my uncle's barber shop, {address}. The first one up is {identifier}, a set of clippers funnily enough, could you redirect that?
Nobody ever reads the directions I put in the notes, so I'm giving up. Our driveway has a chain, the chain has a lock, and the mailbox sits a mile down. Just take the water filter cartridges, order {identifier}, to the feed store at {address} and I'll fetch them on Saturday when I'm in town.
My roommates and I are all moving out the same day and our subletter barely speaks to us, so my record crate would be as good as gone. I'll be on my cousin's couch through the end of summer, at {address}. Could you please have order {identifier} sent there? His name's on the buzzer.
I organize a charity run and the medals, t-shirts and safety pins were to be delivered to the town hall, only the town hall has just announced it will be shut for the holiday. One of our volunteers has a big garage at {address}. Please redirect {identifier} to her so that we can sort the bags.
When we placed order {identifier} my father was living alone, so the shower chair was addressed to him. He fell again last night, and he's coming to live with us as soon as they discharge him. It'll do no good in his old bathroom. Please have it brought to our house, {address}.
Listen, I've been a customer for ages and I've moved exactly once, and your system just cannot let go of the old address. I deleted it. It came back like a bad penny. Now my snow tires are off to a condo with no parking. I live at {address}. Put that on {identifier} and make it so.
I got a scholarship and they want me on campus three weeks early for training, so I won't be at home when my bedding set and desk lamp get here, and my parents are on a cruise. The residence hall gave us an address for packages, it's {address}. Please change {identifier} to that.
We booked the lodge for a family reunion, forty people, and I ordered matching shirts to my house like a fool when I'm driving up days before everyone else. The caretaker up there says she'll happily sign for a box. Could order {identifier} be delivered to the lodge, that's {address}, and not to me?
Hello, I am the secretary of a small mosque. We have bought carpets with order {identifier} and gave the home of our treasurer, because we had not the key yet. Now we have the key, praise God, and the rolls are too heavy to carry twice. Please deliver direct to the building, {address}.
My storage locker is where my whole life is at the moment, long story, bad year. The manager lets me receive things if the box has the facility's address on it, which is {address}. I put my old apartment on {identifier} out of habit. It's only a sleeping bag and a headlamp but I really need them.
The gift I ordered for a coworker's retirement went through with her desk as the destination, and she has just used up all her vacation days, so she's gone and not coming back. Her husband secretly gave me their home address. It's {address}. Please send {identifier} there, or it will gather dust under an empty desk.
`)
