// Data: whole first messages that ask where an order is, when it comes, or what its status is.
import { phrases } from '../../phrase.ts'

export const track = phrases(String.raw`
where's {identifier} at
{identifier} shipped yet?
status of {identifier}
ETA on {identifier}, please.
Any movement on {identifier}?
has {identifier} left the warehouse
{identifier} – still processing?
Tracking for {identifier}?
wheres my tent?? {identifier}
Is {identifier} out for delivery?
cat tree eta? {identifier}
when does {identifier} arrive
HOW MUCH LONGER?! {identifier}
{identifier}. Dispatched or not?
news about {identifier}?
did {identifier} go out today
{identifier} where is it
Delivery date for {identifier}?
pls track {identifier}
{identifier} arriving today or nah
Whereabouts of {identifier}, please?
is my wig coming?? {identifier}
{identifier} stuck somewhere??
parcel {identifier} where now
What's happening with {identifier}?
yo {identifier} shipped?
Printer ink {identifier}: when?
{identifier}, how far away?
Current state of {identifier}?
track my order {identifier} plz
{identifier} late or lost
update on {identifier} pls
Has {identifier} even moved?
STILL WAITING. {identifier}. WHERE?
{identifier} – here by the weekend?
curtain rods, {identifier}, on the way?
order {identifier} come when?
should i stay in for {identifier}
{identifier} in transit?
Dog food en route? {identifier}
Progress report on {identifier}, please
my order?? {identifier}
is {identifier} cancelled or coming
{identifier} violin strings whereabouts
expected arrival, {identifier}?
{identifier} did it get sent
HDMI cable. {identifier}. Where?
so is {identifier} coming
{identifier} any day now or?
Sent yet? {identifier}
when's {identifier} getting here
{identifier} not here, whats up
Delivered or lost, {identifier}?
can u locate {identifier}
my package {identifier} whre is it
{identifier} tomorrow, yes or no?
My daughter turns six this weekend and the dollhouse \({identifier}\) hasn't come. Will it make it?
tracking page for {identifier} has been showing the same line since last week, is it actually moving
Nothing since the confirmation e-mail for {identifier}. Has it been sent?
We leave for the campsite in two days – will the sleeping bags on {identifier} be here before that?
Wedding shoes, {identifier}, wedding very soon. Please tell me they're on a truck.
neighbour ordered same day as me and hers came yesterday, so where's mine {identifier}
I'm sat by the window like a lemon. Is {identifier} coming today or isn't it?
@!status=processing The driver apparently couldn't find our farm gate. Where did {identifier} go after that?
Porch thieves are bad on our street, so what day should I expect {identifier}?
I fly out for work at the end of the week; does {identifier} land before or after?
Pre-ordered the new console months ago, {identifier}, launch day was ages back. Has mine shipped?
has the snow slowed down {identifier} or is it still due when you said
my boss keeps asking about the toner, {identifier}, when do we get it
Every morning my son asks me if his telescope is here. What do I tell him? {identifier}
Did {identifier} get picked up from your depot, or is it still sitting on a shelf?
exam is monday and the textbook isnt here, {identifier}, how long more
Could you kindly tell me whether {identifier} has been posted?
Baby's due any minute and the monitor hasn't turned up. Where are we with {identifier}?
moving out end of this week!! will {identifier} come before then
I need the wrist brace rather badly, so when might {identifier} reach me?
Is {identifier} supposed to take this long?
Our mail room at the building only opens in the mornings. Will {identifier} be dropped off early or late?
Please give me an honest arrival estimate for {identifier}, rough is fine.
@status=delivered It says delivered but my doorstep is bare. What is the real status of {identifier}?
@status=delivered {identifier} shows as delivered and there is no box anywhere, what exactly does your system say
@status=delivered Who signed for {identifier}, and when? Your site claims it arrived and I've seen nothing.
@status=delivered marked delivered at a time i was literally sitting in the hallway lol. where is {identifier} really
@status=delivered The app has a green tick beside {identifier}. No parcel though. Has it truly been delivered or is that a scan mistake?
@status=delivered Can you confirm that {identifier} was handed over? Reception has nothing for me.
@status=delivered Apparently my seed trays came. They did not. Please look up where {identifier} was left.
@status=delivered why does {identifier} say delivered when i dont have it, check the status please
@status=delivered Checked the bins, the shed, both neighbours, under the hedge. Tracking insists {identifier} was delivered. Can you see where it ended up?
@status=delivered Just want to know if {identifier} was delivered to the office while I was on leave
@status=shipped Got the "on its way" note a while back and then silence; how far has {identifier} got?
@status=shipped Shipped, fine, but shipped to where? Which stage is {identifier} at now?
@status=shipped My yoga mat left your warehouse ages ago according to the page. When will {identifier} actually get to me?
@status=shipped {identifier} has been "in transit" so long it could have walked here. Any arrival date?
@status=shipped says shipped but the tracking number pulls up nothing, is {identifier} really moving?
@status=shipped now that {identifier} is on the road how many days roughly
@status=shipped One box of the bunk bed came, the slats didn't. Is the other half of {identifier} still travelling?
@status=shipped Was {identifier} held up at the border? It's been stuck in some sorting place for days and I'd like to know when to expect it.
@status=processing Still "processing"? When will {identifier} finally go out?
@status=processing {identifier} hasn't left processing since I paid. When's it due to ship?
@status=processing how long does processing even take, {identifier} hasnt budged
@status=processing Is the standing desk on {identifier} on back order, or why has it not been dispatched yet?
@status=processing My dispatch e-mail never came. Are you still packing {identifier}, and when should it arrive?
@status=processing What does "processing" mean in practice for {identifier}? Has anybody put the kettle in a box yet, and when does it leave?
@status=processing The aquarium pump is keeping fish alive, so to speak, and {identifier} is still being prepared. Which day will it ship?
@status=out_for_delivery out for delivery since breakfast, is {identifier} still coming tonight?
@status=out_for_delivery Roughly what time will the van with {identifier} get to me? I have to collect the kids at three.
@status=out_for_delivery The page says {identifier} is with the driver. Can I nip to the shop or will I miss it?
@status=out_for_delivery I took a day off for this fridge. {identifier} has been out for delivery since morning, so where is the van?
@status=out_for_delivery it was out for delivery yesterday too and never showed. is {identifier} coming today for real
@status=out_for_delivery van drove straight past my house!!! is {identifier} on it or not
@status=out_for_delivery Driver rang, couldn't find the lane, hung up. Is {identifier} still going to come today?
Granddaughter's christening gown, {identifier}. When can I look for it, dear?
hi is my air fryer coming this week or next {identifier}
Any idea if {identifier} will beat the storm?
You took my order for a sewing machine, {identifier}. I should like to know when it will be delivered.
just checking on {identifier}, no rush, only curious where it's at
Our kennel is down to the last sack. When is the kibble on {identifier} due?
lol its been forever, did {identifier} fall off the truck
Has the car seat cover from {identifier} been shipped? Puppy is destroying the upholstery as I type.
Following up on {identifier}: kindly advise dispatch status and expected delivery date.
im at uni halls and the porter loses stuff, when is {identifier} getting here so i can catch it
Prom is FRIDAY. Dress is {identifier}. Somebody tell me where it is.
Where has {identifier} got to? I'm an old man with a cold house and that heater would be welcome.
Two weeks, no curtain rods, strangers can see me eat cereal. When does {identifier} come?
Was there a delay with {identifier}? My inbox has nothing.
will {identifier} arrive before we fly on saturday
Good day, I wish know in which stage is my order {identifier}.
Please, my parcel {identifier}, he is where now? I wait since long time.
I am not receive nothing until now. {identifier} is sended or not yet?
Excuse my english, I want to know when will come the order {identifier}.
Since many days the page don't change for {identifier}. It is normal? When it arrives?
Could you to tell me if {identifier} already went out from your magazin?
my mother she buy for me rice cooker, number {identifier}, when is arriving please
How many days it needs still? Order {identifier}.
I have looking on tracking but is blocked always on same city. Where is {identifier}?
For know if I must be in home tomorrow: {identifier} comes tomorrow?
Sir, kindly revert with the status of {identifier}, I am eagerly awaiting.
do the needful and tell me when {identifier} will reach
It is possible to say me the day of delivery of {identifier}? Thanks you.
Informations about {identifier} please, is it departed?
My guitar recital's coming up and I've one string missing. How close is {identifier}?
the tracking link just spins. can u tell me where {identifier} is instead
Bought a shower rail, the bathroom's half done, the plumber's coming. Will {identifier} be here in time?
Halloween costume. {identifier}. Tell me it ships today.
Did my payment go through and if so has {identifier} gone out?
Not angry, just need to plan my week: what day is {identifier} due?
ANGRY NOW. {identifier} WAS MEANT TO BE HERE DAYS AGO. WHERE IS IT
Third time I'm looking at that useless map. Where is {identifier}?
Quick one – {identifier}, is it dispatched?
Purchase order for forty lanyards, your ref {identifier}. Conference is imminent; please confirm delivery timing.
Has our site's shipment of hi-vis vests \({identifier}\) been despatched? New crew starts shortly.
My clinic needs to know when the thermometers under {identifier} arrive.
We run a small bakery and the piping nozzles on {identifier} haven't come. Estimated arrival?
Accounts want to know if {identifier} has been delivered before they close the month.
Regarding {identifier}, please advise whether the consignment has left your premises.
Stock check at our end: are the label rolls from {identifier} still on their way?
Customer of mine is waiting on these lampshades, so I need an arrival estimate for {identifier}.
As the school secretary I'm asked daily about the whiteboard markers. Where is {identifier} at present?
Goods-in has no record of {identifier}. Did it ship?
reception here, chasing {identifier} for the third floor, when's it due
@status=shipped Half my parcel came. Is the rest of {identifier} following separately, and when?
@status=shipped got one boot. ONE. is the second box of {identifier} still coming??
@status=shipped The lid arrived without the pot, so I assume {identifier} was split. Where's the other package?
are all my things in {identifier} coming together or in bits? only the socks showed up so far
Has the back-ordered piano stool on {identifier} come in and gone out yet?
Back order was supposed to clear last month. Is {identifier} moving at all?
i preordered the vinyl and everyone on the forum has theirs already. whats up with {identifier}
When do pre-orders ship? Mine is {identifier}.
You said the game would be on my doormat at release. It's past release. So where's {identifier}?
Roads have been flooded here. Is {identifier} sitting somewhere waiting for the water to go down?
heatwave and no fan. how long till {identifier} shows up
There's a hurricane watch – should I still expect {identifier} this week?
Ferry's been cancelled to our island three times. Did {identifier} make it across?
live on a mountain, post comes twice a week, so which week is {identifier}
I'm in the hospital and my sister collects my mail. What day should she look for {identifier}?
Insulin cooling pouch, {identifier}, urgent because we travel soon. Has it shipped?
mum can't sleep without the wedge pillow, when is {identifier} coming please
The nebuliser masks on {identifier}: will they be with us within days or weeks?
Waiting on compression stockings after surgery. Could you see how near {identifier} is?
My inhaler spacer is cracked and the replacement is on {identifier}. How soon will I have it?
Hearing aid batteries run out tomorrow. Is {identifier} anywhere near?
surprise party question: what day does {identifier} get here, hubby must NOT open the door
Anniversary gift, and she mustn't see it early. When precisely does {identifier} land?
Secret Santa is this week at work, will {identifier} be here for it?
This is for my dad's retirement do, engraved hip flask, {identifier}. Is it on schedule?
Does {identifier} risk turning up before Christmas Eve? I'd rather know the day so I can hide it.
If {identifier} is arriving early I need to warn my roommate, so what's the date looking like?
Landlord says nothing came to the mail room. Has {identifier} been dropped off?
concierge swears no parcel for me. is {identifier} delivered or still out there?
My building has a parcel locker and it's empty. Where's {identifier}?
Gate code changed last night – has anyone tried to deliver {identifier} yet?
I think I missed the knock. Was a delivery of {identifier} attempted today?
There's no card through the door, no call, nada. Did anyone try to deliver {identifier}?
dog barked, nobody there. was that {identifier}? is it delivered
Being deaf I don't hear the bell, so I have to watch the street. Is {identifier} due today?
Working nights this week. Will {identifier} come while I'm asleep?
Can I go to the dentist at two or is {identifier} arriving then?
need to know if i should take friday off for the sofa, {identifier}
Shall I wait in this afternoon for {identifier}, or is it not that close?
going away for ten days and dont want it sat on the porch, when is {identifier} landing
Hubby thinks it's lost, I think it's just slow. Settle it: where is {identifier}?
My flatmate and I have a bet on when the bean bag comes. {identifier}. Enlighten us.
Kindly check {identifier} for me; the website is too small for my eyes and I only want to know when it arrives.
I don't do computers, my neighbour is typing this. When will my bird feeder come? {identifier}
At eighty-one I haven't got forever, young man. When is {identifier} to be delivered?
Ever so sorry to bother you. Is there word on the knitting wool, {identifier}?
Would you mind finding out whether {identifier} has been sent off? I posted the birthday card already and the gift ought to follow.
My late wife's clock needs its new spring and I'm anxious about it. How is {identifier} getting along?
bruh where my keyboard at {identifier}
omg has {identifier} shipped yet im dying
ngl kinda worried, {identifier} hasnt updated in days. is it ok
skateboard trucks pls tell me theyre close {identifier}
my mom says ask u when {identifier} is coming cuz she paid for it
tbh i forgot i ordered this but like when is {identifier} getting here
fr tho is {identifier} on a truck or in a warehouse
cosplay con in a few days and no wig. {identifier}. status pls im begging
u guys said fast shipping lol. {identifier} where
idk how tracking works, can u just tell me if {identifier} is close
need those cleats for tryouts, is {identifier} gonna be here
phone case for {identifier} hasnt come and ive dropped my phone twice. when
can you check if {identifier} has been shipped its the led strips
hey so {identifier}... any sign of life?
{identifier} was promised for this week and the week's nearly over. Is it still coming?
{identifier} hasn't shown a new scan in ages. Where was it last seen?
{identifier} is a birthday present and the birthday is tomorrow, so please tell me where it is.
{identifier}: paid, confirmed, then radio silence. Has it shipped?
{identifier} – my grow lights. Seedlings are leaning. Arrival estimate?
{identifier} went quiet after the first e-mail, what's the state of play?
{identifier} please check if this is processing, shipped or what
{identifier}. Tent poles. We camp this weekend. Are they coming?
{identifier} for my nan's walking frame, she asks me hourly when it's coming
{identifier} should be a litter box. The cat and I would both like to know when it gets here.
{identifier}, the espresso machine, has it been handed to the courier yet?
{identifier} says label created, does that mean it's shipped or just thought about
{identifier} never got a tracking link, can you tell me how it's progressing
{identifier} would be the crib mattress; baby came early. How soon can it be here?
Is there a tracking update for the rowing machine? My reference is {identifier}.
Am I right in thinking {identifier} ships this week?
Has something gone wrong with {identifier}? It ought to have been here by now.
Why is {identifier} taking so long, and when will it get here?
How's {identifier} doing? It's only a spatula, but I'm fond of the idea of it.
Which day will {identifier} turn up? Painter needs the rollers before he can start.
Do you know yet when {identifier} gets delivered? I'm juggling shifts.
Can you tell from your end whether {identifier} is on a van? My link's expired.
Let me know where {identifier} is. The bride is asking. The bride is frightening.
Tell me, is {identifier} delayed?
Give me the latest on {identifier} – karaoke speaker, party's at the weekend.
Looking for an update: {identifier}, four dining chairs, in-laws arriving.
Checking whether {identifier} is still on for this week.
Trying to find out if {identifier} has been posted, as I can't get into my account.
Wondering if the snow chains on {identifier} will get here ahead of the snow.
Hoping for good news about {identifier} – is my saddle on its way?
Waiting on {identifier} and the walls of this empty nursery are getting to me. When will the wallpaper arrive?
Haven't had a peep about {identifier}, has it been shipped?
Still no sign of the lawn seed. Where's {identifier}, in a field?
Apparently it's "on schedule". Which schedule? When does {identifier} arrive?
So my delivery window came and went. Is {identifier} rescheduled, or still on its way?
Look, I only want a day. Which day will {identifier} come?
Honestly, is anybody moving {identifier} at all? It's one umbrella!
UNBELIEVABLE. Same-day dispatch my foot. Has {identifier} shipped or NOT?
@!status=delivered Pathetic. Ten looks at the tracker and it hasn't moved a mile. Where is {identifier}?
I HAVE BEEN HOME ALL DAY FOR {identifier}. IS IT COMING OR NOT
Your tracker is broken. Tell me the status of {identifier} yourself then.
Enough with the "soon". When, exactly, will {identifier} be at my door?
what a joke, ordered bike lights and its dark by five now, WHERE IS {identifier}
Nobody tells me anything. Is {identifier} shipped, lost, eaten by wolves?
Absolutely fuming here. Express was what I paid for. How late is {identifier} going to be?
It's just a doormat but I've been waiting for it like for a lover. Any word on {identifier}?
Turns out I gave you my old e-mail so I get no updates. How is {identifier} doing, has it gone out?
My spam folder ate everything you sent. Did {identifier} ship?
Lost my phone and with it the tracking app – where's {identifier} now?
The confirmation had no delivery date on it at all. When should {identifier} get here?
Your page gives me an error whenever I enter {identifier}. Does the order exist, and has it shipped?
The map shows a little van in the sea. I don't think {identifier} is in the sea. Where is it?
@status=shipped Tracking went backwards: it was near me, now it's three states off. What's going on with {identifier}?
it says "exception" next to {identifier} what does that mean is it still coming
@status=shipped Somebody at your place scanned {identifier} twice in the same hub. Is it going in circles?
"Arriving soon" is all I get for {identifier}. How soon is soon?
Delivery estimate keeps sliding a day every day. Where does {identifier} stand in truth?
The estimate has vanished from my account. Has {identifier} been cancelled on your side or is it still coming?
Was {identifier} cancelled? I saw a strange message and now there's no status at all.
i think i saw my order disappear from the app, is {identifier} still active and shipping
Is it normal that {identifier} hasn't changed since I ordered it? First time buying here.
New customer, bit nervous. Is {identifier} really on its way to me?
Did anyone even start on {identifier}? It's a custom name plaque.
The monogrammed towels, {identifier}: finished and sent, or still with the embroiderer?
How far along is my made-to-measure blind, {identifier}?
Any chance {identifier} gets to me by Thursday? Job interview, need the blazer.
Could the microscope slides on {identifier} reach us before half-term?
My thesis is bound to nothing because the binding combs are missing. How long till {identifier}?
Marathon's on Sunday and my gels are on {identifier}. Do I make other plans or will they come?
Ski trip soon. Goggles soon too? {identifier}
will the tarp come before the roofers do, {identifier}
Bees are arriving next week, the hive isn't here. Where is {identifier}?
chickens hatch in days!!! brooder lamp {identifier} eta??
The funeral is this week and the black gloves are in {identifier}. I would be grateful for an idea of when they come.
Choir concert, thirty folders, {identifier}. Are they going to be with us in time?
First day of school and no backpack, she's in tears. When does {identifier} come?
Teething like mad here, could really use those rings. Where's {identifier}?
It's for a proposal!! ring box, {identifier}, is it in my city yet?
Our lease is up at month's end, so I must know whether {identifier} gets here before that.
New house, no lightbulbs, writing this in the dark. How near is {identifier}?
Sailing at the weekend, and the life vest isn't here – what's the delivery date on {identifier}?
my flight is tmrw night and the travel adapter isnt here yet, is {identifier} coming tmrw morning or no
Deploying soon. If {identifier} won't be here this week I need to know. What's its status?
Parents visiting from abroad, guest mattress missing in action. {identifier}, please, when?
Before I drive two hours to the cabin: has {identifier} been delivered there yet?
I'm staying at a hotel until the weekend. Will {identifier} catch me here?
Sent it to my brother as a gift and he's too polite to say. Has {identifier} been delivered?
Has my niece got her parcel yet? The order's under {identifier}.
Bought for a friend in hospital. Did {identifier} arrive at hers?
My aunt overseas is expecting {identifier}. Has it cleared customs, and when will she get it?
Will there be a customs hold on {identifier}, or is it through already?
Is {identifier} in the country yet?
Never ordered from overseas before. What point has {identifier} reached?
Post here is on strike, they say. Is {identifier} affected?
with the bank holiday and all, when is {identifier} likely to come
Do you deliver on Sundays? If so might {identifier} come this one?
Public holiday tomorrow, so does that push {identifier} back?
Black Friday chaos, I get it, but when will {identifier} ship?
Guessing you're swamped; is {identifier} at least packed?
No need for essays: {identifier}, shipped yes/no, arriving when.
One question, {identifier}, where is it.
Simple yes or no. Has {identifier} left the building?
Order number {identifier}, a pair of garden shears. The hedge is winning. When do they arrive?
Reference {identifier}. Status and ETA required today for our project meeting.
RE: {identifier} – please confirm ship date.
Order ref {identifier}, bass amp, gig on Saturday night, WHERE IS IT
ordred a blender last week {identifier} hasit shiped
whens teh trampoline gona be here {identifier}
plese can yu tell me wen {identifier} is comin
typing w one hand holding baby. diapers. {identifier}. when
voice typing this while driving home so sorry if it's weird is {identifier} on my porch yet or still on the way
sorry to bug but my kid's hamster cage... {identifier}... the hamster is living in a bucket, when is it coming
ok so the tortoise heat mat is {identifier} and hes wrapped in my jumper, is it out for delivery or what
Fish tank filter \(order {identifier}\) still not here; can you see where it's at?
The roller blinds \(yes, those, {identifier}\) – any delivery date?
My new router is late and I am burning through mobile data to write this \(it is {identifier}\). When will it come?
ordr {identifier} wher is it pls
Six plain picture frames \({identifier}\), gallery opens shortly. Are they on the road?
Where are my bath mats \({identifier}\) hiding?
Knitting needles due yesterday \({identifier}\). Is there a new date?
\({identifier}\) is it shipped or still packing
I know you lot are busy, but my husband promised our lad a go-kart for passing his swimming badge, the badge came through and the go-kart didn't. He's now standing at the gate every afternoon in a crash helmet. When can we expect {identifier}? Even a rough day would do.
okay so basically i ordered a ring light for my first paid shoot, the shoot got moved forward, and now im sitting here refreshing the tracking for {identifier} every ten minutes and it says nothing new. does it look like its gonna get here this week or should i borrow one
Forgive the long message. I'm seventy-eight and my daughter set up this account for me before she went back to Canada. I bought a reading lamp with a magnifier, the paper here says {identifier}, and I can't find anywhere when it's meant to be brought. Would you look?
We run a summer camp and the archery targets on {identifier} were meant to be on the field before the first coach pulls in. Three of us have looked at your tracking and read three different things into it. Could you tell us in plain words where the shipment is and when it arrives?
@status=delivered So my phone buzzed at work saying {identifier} was delivered, I ran home at lunch because of the porch pirates round here, and there's no box, no card, no photo, nothing. I'm not after anything except knowing what the status really is: delivered where, to whom, when?
@status=delivered Your tracker says a parcel was left "in a safe place", which in a fifth-floor flat with no balcony is quite a riddle. I have asked the caretaker, the florist downstairs and the man with the parrot. What precisely is recorded for {identifier}?
@status=shipped First it was in one hub, then in another, then back in the first one, and since the weekend the page has just said "moving through network". I need those greenhouse panels before the frost, so tell me straight, where is {identifier} and how many more days?
@status=processing My payment left the bank the same minute I ordered, yet {identifier} has been sitting there as "processing" all this time. It's a set of bicycle panniers, not a cathedral. I ride to work daily and it rains daily. When does it ship, please?
@status=out_for_delivery It's been "out for delivery" since I got up, I've not showered, I've not been down to the laundry, I've eaten crackers by the intercom. Is the van with {identifier} still heading for me tonight, or may I go and have a life?
My English is not so good sorry. I have bought the shoes of dance for my daughter, she has the spectacle in the end of week, and the page of the tracking {identifier} is stay the same since many days. You can tell me please if the packet arrives before?
Hello dear team, I am in Germany new since two months and don't understand the delivery system good. I was the whole day at home, nobody has ringed, and in my letter box is no paper. Where is {identifier} now, and comes it tomorrow again?
Long story short, my ex still lives at the old flat, I've moved, I ordered after moving so that bit's fine, but the suspense is killing me because I'm sleeping on a yoga mat until the mattress shows up. How far off is {identifier}?
i ordered a pc case and a power supply together and my buddy is coming over to help build it and he can only do this weekend bc he works on ships so PLEASE tell me where {identifier} is rn and if its getting here in time
Our quilting circle clubbed together for a longarm ruler set, and since my name's on the order it's me they all telephone. Margaret alone has rung four times. So that I may give the ladies an answer, where is {identifier}, and about when will it come?
My mother-in-law had hip surgery and comes home from the ward this week; the raised toilet seat and the grab rail are on {identifier}. The discharge nurse wants to know whether they'll be in place. Have they been shipped, and when would they get to us?
The kids broke up from school, the rain hasn't stopped, and the one thing I had up my sleeve was a giant jigsaw that ought to have been here by now. I'm clinging on. Where's {identifier} got to and will it be days or hours?
Right, so, I was told by the confirmation that I'd get a second e-mail when it ships. No second e-mail. I've looked in junk, in promotions, in a folder called "misc" I didn't know I had. Has {identifier} shipped without telling me or is it still with you?
We've a landlord who signs for everything and then goes off to Spain. Before I start ringing Spain, could you check whether {identifier} has actually been delivered, or whether it's still on its way? It's a box of ceramic glazes and I'm teaching with them next week.
I bought snorkel masks for the whole family, six of us, and we set off for the coast at dawn the day after tomorrow. Tracking for {identifier} has shown the same town the whole week. Will we see them before we lock up the house, or not?
This is the third day I've worked from the kitchen table instead of my office, purely to hear the doorbell, because the last thing I ordered got nicked off the step within minutes. Please give me the likeliest day for {identifier} so I can stop this.
Not sure if I'm in the right place. My son bought me a tablet stand and some sort of pen through you and he gave me the number {identifier} and said "track it, Dad". I don't know how one tracks. When's it coming?
Our office manager left last month and I've inherited a spreadsheet of things "on order". One row says ergonomic chairs, {identifier}, no date. Nobody here remembers seeing chairs. Has that been delivered, is it in transit, or did it never leave?
I'm a midwife on nights, so anything that comes before two in the afternoon finds me unconscious. My new clogs are on {identifier}. If you can see which day they're coming I'll put a note on the door for the driver. Thank you.
Bit of a daft one. I dreamt my banjo arrived, woke up, ran down, no banjo. Since then I can't concentrate. Where's {identifier} at the moment, and is there any real chance of it this week?
it's my roommates bday at midnight and im hiding in the bathroom typing this cuz the lego set i got him was supposed to be here already, tracking is frozen, pls pls pls tell me {identifier} is at least in town
I farm, so I'm out on the tractor from first light and the drivers never find me. If I knew when {identifier} was coming \(fence insulators, nothing fancy\) I'd stay near the yard. What does your system say about the day?
Everyone in our street who ordered the same paddling pool has had theirs, you can hear the splashing from here, and my two are pressed against the fence like prisoners. Where is ours? The order is {identifier}.
The vet has put our old spaniel on a special diet and I've enough tins for maybe two more suppers. I ordered in good time, I thought. Could you tell me whether {identifier} is close, so I know if I have to drive to the city for more?
I got a text about a parcel being "returned to hub" which may be a scam, so I've clicked on nothing. Could you tell me from your side where {identifier} really is and if it's still due to be delivered to me?
As treasurer of the rowing club I have twelve people asking me about the kit. {identifier}, a dozen splash tops. The regatta is not going to wait. Has the order shipped in full, and on which day should I be at the boathouse to take it in?
Typed with my left hand since the other one's in plaster, hence the brevity: waterproof cast cover, {identifier}, haven't had a proper wash in a week, family complaining. When will it be here?
You can imagine how this looks: I'm a wedding planner, the couple want two hundred paper lanterns, the venue opens its doors to me just once beforehand, and I can't tell anybody whether the lanterns exist. Please let me know where {identifier} stands and when it lands.
Our building's lift is out, so whoever brings the rowing machine will want a hand up the stairs, and my strong cousin is only around some days. On what day do you think {identifier} will come? Even "not before the weekend" helps me.
I've a question about timing only. The turntable on {identifier} was going to be my reward after the last exam, the last exam was yesterday, and there's a turntable-shaped hole on my shelf. Shipped? Stuck? Nearly here?
Look I've been really patient with this, I didn't write the first week, I didn't write the second week, but now the boiler man has been twice for nothing because the thermostat isn't here. WHERE is {identifier} and WHEN is it coming.
Could be I'm being impatient, but the label for {identifier} was made ages ago and there's been no scan since. Is it lost, or just lazy?
Got a violin exam on the way and an E string that's hanging by a thread. Where would you say {identifier} is right now?
My twins are turning four and there's one scooter in the hall, not two. The other's on {identifier}. When's it due?
For three days I've carried the baby to the window to look for a van. We are both tired. Is {identifier} coming soon?
Before I give up on the woodland nursery: did the wall stencils, {identifier}, ever get sent out, and if they did, how close are they?
Since the storm took our fence down the dog's been on a lead in her own garden. The panels are on {identifier}. How many days away would you say?
Whoever reads this, I hope you're well. I'd just love to know if {identifier} is going to be here for my grandmother's ninetieth; it's the big photo album.
Between the roadworks and the heat I can imagine your vans are crawling. All the same, when might I see {identifier}?
Whenever I ask your app about {identifier} it says "we're on it". On what? Is it packed, is it shipped, is it in a van?
Under the delivery date for {identifier} there's only a dash. What am I to make of a dash? When's it coming?
Everything else I bought that day has turned up from other shops. Yours hasn't. What's keeping {identifier}, and when is it due?
After the fire drill our post was all over the lobby, so I can't say if {identifier} came or not. What do your records show, delivered or still travelling?
If it isn't coming before the weekend I'll need to borrow a pram, so please be frank: when will {identifier} arrive?
Mine's the order with the purple wig and the fangs, {identifier}. The play opens soon and I am, as yet, a bald vampire. Is it near?
Two of us are fighting over one pair of crutches in this house. The second pair's {identifier}. Where are they?
@!status=processing @!status=delivered Seems the courier has my parcel marked "address not found", though we've been here thirty years. Is {identifier} still out with the driver or back at the depot?
A friend ordered after me and got hers first, which I'm trying to be grown-up about. How is {identifier} coming along?
Someone on your socials said shipping's running behind. By how much? I'm asking for {identifier}, an ice-cream maker, in a heatwave.
With my luck it'll come the minute I step into the shower. Any idea of the day at least, for {identifier}?
Our cleaner may have taken it in and put it somewhere clever. Can you see if {identifier} was delivered, so that I know whether to hunt for it?
Could you look whether the sewing patterns on {identifier} have gone out? I've cut a hole in my diary for them.
On my way to the airport and suddenly thinking, oh no, the pillow set. Is {identifier} going to be dumped on my step while I'm gone, or is it weeks off?
Thing is, the tiler starts when the grout gets here and not one second before. When does {identifier} get here?
There are eleven children coming on Saturday and not a single balloon in this house. Please say {identifier} is close.
Sourdough waits for no one and my proofing baskets are late. Can you see where {identifier} is?
Hate to nag, second time I look today: has the ski wax in {identifier} been shipped yet?
Probably a silly worry, but the weather's below freezing and {identifier} is live plants. How long have they been on the road and when will they get here?
They told my wife it'd be here "early in the week". It's no longer early in the week. {identifier}, where is it?
Every parcel in our block goes through one grumpy man, and he says mine isn't among his. Is {identifier} delivered or not?
Once and for all: has the pram footmuff on {identifier} been despatched, or am I waiting on a ghost?
@!status=delivered Four times the page has said "tomorrow". Which tomorrow is it for {identifier}?
No text, no mail, no van. {identifier} is a pressure washer, hard to lose I'd think. So where?
Kids' football nets. Season kicks off this weekend. {identifier}. How are we looking?
Boss wants the projector before the board meets. I said I'd ask. {identifier}, when?
Just moved to the coast and it's my first order here: how long does {identifier} have left to travel?
I'm stuck in bed with a bad back and the heat belt is my only hope. When will {identifier} come?
I can't get past the login, so could you simply tell me where {identifier} is?
I keep getting "no information available" for {identifier}. Has it been shipped at all?
We were burgled, so I'd rather no box stood outside for long. On which day will {identifier} be brought?
We've got builders blocking the drive till lunch; is {identifier} likely to come today, so I can clear a way?
Would love to know (where my embroidery hoops are|how my embroidery hoops are getting on), {identifier}, if you've a second.
Anybody seen my (hammock|griddle|dartboard|birdbath)? It's {identifier} and it's late.
The (mattress topper|desk fan|pasta machine|humidifier) from {identifier}, has that (been sent|gone out|left you) yet?
Do I have to be at home (tomorrow|this afternoon|on Friday) for {identifier}, or won't it be here by then?
I've been told (a week|ten days|a fortnight), it's been longer. Where in the world is {identifier}?
Will my (ukulele|sleeping pad|cake stand|snow boots) be here (by the weekend|before the weekend|in the next couple of days)? {identifier}
need my (scrubs|steel toe boots|chef knives|hi vis jacket) for the new job, starting soon, is {identifier} close
Which (city|depot|country) is {identifier} in at the moment? It's my (camera strap|fishing reel|rice cooker).
{identifier}: is that one (packed|ready|boxed up) or (already on the road|gone already|on a lorry by now)?
gf keeps asking abt her (hair dryer|perfume|slippers), {identifier}, can u see where its at
Can I still count on {identifier} for (Mother's Day|Valentine's|our anniversary|the christening)?
Please look up how {identifier} is travelling. It's (a mirror|a glass vase|porcelain) so I'd like to be there when it comes.
What's the hold-up with {identifier}? My (lawnmower blade|oven element|fridge shelf|hoover belt) should have come days ago.
Dear sirs, may I enquire as to the present whereabouts of {identifier}?
Pardon the impatience: is the pottery wheel, {identifier}, on its way?
Ahoy! Boat cover, {identifier}, where's it drifting?
Quick sanity check that {identifier} is really shipping this week and I haven't misread.
Me again probably. Aquarium gravel, {identifier}, when?
Sigh. {identifier}. Still nothing. Where.
Soooo my eyelash kit is {identifier} and the tracker is dead, is it close or what
Umm is {identifier} lost? its been on the same step forever, when does it come
gonna be honest i refresh {identifier} like its a football score. when is it HERE
@!status=delivered Not arrived, not explained, not amused. When will {identifier} be delivered?
@!status=delivered Still waiting for the pushchair, {identifier}. Have they given it to a courier yet?
@!status=delivered Day whatever of waiting for a toaster. {identifier}. Cold bread again. When's it coming?
@status=shipped tracking stops at the airport. did {identifier} fly or is it sat there
@status=shipped You shipped {identifier} in two parcels, I believe. Parcel one is here. When's parcel two?
@status=delivered Mail room's logbook has no line for {identifier}, yet it's supposedly delivered. Which date and place do you have?
@status=delivered who took {identifier} in?? says handed to resident, i am the resident
@status=processing {identifier} processing processing processing. ship when?
@status=processing Is {identifier} waiting for stock, or is there another reason it hasn't shipped yet?
@status=processing Has the warehouse even started on {identifier}? I was hoping the bread bin would be with me this week.
@status=out_for_delivery {identifier} on the van still?
@status=out_for_delivery how many stops till me? {identifier}
I teach pottery to pensioners and we've had no sponges for two lessons now. The order is {identifier}; can you see when they'll be delivered?
Our band shares one amp lead between three people at present. It's comedy, but not good comedy. When is {identifier} getting here?
My grandson set me up with a jigsaw subscription of sorts, first one {identifier}, and the postman says he's had nothing for me. Has it been sent?
got a new puppy coming home sunday and theres no crate, no bowl, no lead, everythings in {identifier}. is it going to be here before him
The upholsterer can only fit me in once this season and he needs the fabric on {identifier} beforehand. What's the delivery looking like?
Yesterday's page said one thing, this morning's says another, and the text I got says a third. Which is true for {identifier}, when's it coming?
I live up four flights and I've run down for every van since Monday. Save my knees: is {identifier} due today, tomorrow or later?
Sorry, I'm a bit of a worrier. It's a christening candle with his name on it, {identifier}, and I just want to hear it's on its way.
We've a volunteer rota to fill and the bin bags, gloves and litter pickers are all on {identifier}. Do you expect it before our beach clean?
my little brother ordered this on my account and now he sleeps next to the front door, so please, when are the trading cards \({identifier}\) coming
Tenants move into the flat shortly and the smoke alarms must be up by law before they do. Has {identifier} been dispatched, and when is it expected?
Nurse here, twelve-hour shifts, so I get about one look at my phone per day. Where has {identifier} got to, and is it worth hoping for this week?
i was told theres a courier depot strike near me and now im panicking about the bridesmaid sashes. where is {identifier} and will it make it
Excuse me, I wait for the pump of my washing machine, my clothes are all dirty and the children have school. Order {identifier}, when it will be arrive?
In my country the post is slow but not so slow like this. Please see for me where is stopped the parcel {identifier}.
The last thing I read was "your order is being prepared" and that was before my holiday. I'm home, tanned and still without a desk lamp. Has {identifier} shipped?
@!status=processing The courier's page says one thing in a language I can't read and a picture of a clock. What does it mean for {identifier}, and when's delivery?
My wife is blind and her talking scales are on {identifier}. She asked me to find out if they're coming this week, so here I am.
Nothing worse than a half-built shed in October. The roofing felt is {identifier}; can you tell me whether it's left you and when it gets here?
We had a power cut, my alarm died, I overslept, and now I can't tell whether I missed the delivery of {identifier} or it's still on its way.
Just got off the phone with my landlady, who has three parcels in her kitchen and none of them mine. So where's {identifier} at the moment?
The choir mistress wants to hand out the new black folders on Wednesday evening. Will {identifier} be delivered by then, or should we stick with the tatty ones?
I'm down to my last contact lens case and one pair of socks, thanks to a burst pipe. Tell me {identifier} is nearly here.
Both my kids have chicken pox and I can't leave the house, so I'll be in whenever. Only, which day is {identifier} coming? It's the calamine and the oat bath.
Our robotics team competes this weekend and the spare servos are somewhere between you and us. Coach says ask. So, {identifier}, where and when?
I'd ordered a kimono for my tea ceremony class and I was promised an update as soon as it shipped. No update so far. What is the status of {identifier}?
cant tell if {identifier} is late or if im just bad at reading the estimate, it used to show a date and now it just shows a grey bar
The scaffold comes down in a few days and I'll need the gutter brackets before it does. Can I rely on {identifier} turning up in time?
I'm painting miniatures for a charity auction and I have run clean out of primer. How's {identifier} doing, is it packed, shipped, nearly at my door?
Two deliveries came to our office today, both for the dentist below us. Was {identifier} supposed to be among them or is it still travelling?
@!status=processing A lady down the road says a driver was asking for me while I was at chapel. Was that {identifier}, and will he be coming back tomorrow?
@status=delivered My camera by the door filmed a cat, a leaf and the milkman, but no courier. Why does {identifier} show as delivered, and what time was it logged?
@status=delivered The status of {identifier} jumped to delivered overnight, when nobody delivers. Could you look at what was actually recorded, please?
@status=shipped I see {identifier} has shipped, which is lovely, but there's no date beside it and I have to book the fitter. What day should I tell him?
@status=shipped the tracking number for {identifier} hasnt had a scan since it left you. is that normal and when do you think ill have my snowboard bindings
@status=processing Everything was in stock when I bought it, so I'm puzzled that {identifier} hasn't moved on from processing. When do you expect to send it?
@status=processing I paid extra for the quick option and my rollator bag is still being processed. Could you tell me when {identifier} is going to ship?
@status=out_for_delivery Got a message that my parcel's on the van, but I've a school run and then swimming. Can you see roughly when {identifier} will reach us?
The museum shop opens its new exhibition soon and our postcard racks are on {identifier}. Please let us have the present status and a likely delivery day.
As per our records the replacement keyboards under {identifier} remain outstanding. Kindly confirm whether they have been dispatched and when we may expect receipt.
I ordered a sari pin set for my cousin's sangeet, everyone keeps asking what I'm wearing, and I don't know because I don't know where {identifier} is!
Old boiler, cold flat, new draught strips, supposedly. {identifier}. I check the hall each morning in my coat. When are they coming?
It's nearly planting time and the garlic bulbs won't wait for me. Are they still in your warehouse or already on the road? The number is {identifier}.
she goes into labour any day and the car seat isnt here, i look at the tracking more than i look at her. {identifier}, how long
`)
