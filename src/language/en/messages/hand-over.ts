// Data: whole first messages of customers who want a person, or whose case needs one; « » marks the reason.
import { phrases } from '../../phrase.ts'

export const handOver = phrases(String.raw`
# Grave: a legal threat, a safety problem, repeated failures
@high «air fryer caught fire on the worktop», I need a human NOW
@high My solicitor says to address «a formal claim over the collapsed bunk bed» to a named individual. Who?
@high baby monitor had a «battery that melted right beside a sleeping baby», somebody senior call me, not a chat window
@high Manager please, «wrong tent sent three times running».
@high i'm a childminder, and «a stair gate that gave way under a toddler» isn't something I'll discuss with a robot
@high ok long story, my boyfriend (ex now) knew my password, so he's been in there reading what i buy, and changing bits, and leaving me weird messages in the gift box. i don't want tips about passwords i want a woman on the phone who gets it. «an abusive ex getting into my account»
@high I'm a foster carer, and the little lad's birth family has found out, from a gift note your shop printed, roughly where we live. His social worker is sitting beside me as I type. We need a person, someone trained and senior, to deal with «a printed gift note that exposed a foster placement».
@high Consider this notice of «small claims proceedings over the kitchen taps». I expect a reply from a real member of staff.
@high «electric shock from the bedside lamp», get me someone.
@high can a person phone my mum back, «the heated blanket scorched her legs» and she's 81
@high «five missed visits for one washing machine» and you give me a BOT. Supervisor. Now.
@high we run a nursery and «the finger paint brought six children out in blisters», please escalate to a human being today
@high Nobody fixes it. Put me to the boss of the customer service, this is about «the same broken violin bow four times».
@high trading standards already have my complaint, next is court. «court action about the mis-sold treadmill» so fetch a person who can speak for the company
@high Will an actual person take «a dog choking on a snapped chew toy» seriously?
@high lawyer is copied in. «legal action over the wedding dress», human please
@high Safety officer, please. The issue: «a pressure cooker lid that blew off».
@high how many times do i have to explain «the curtain rods sent short every single time» before a real person picks this up??
@high wanna talk to somebody high up, it's «an allergic reaction to granola with no nut label»
@high Please have a manager telephone me about «glass found in a jar of baby food».
@high Who's in charge there? «your ladder folded under me and I've two broken ribs».
@high Sixth chat this week, sixth promise, sixth nothing. I'd be grateful for one grown-up with a name and a desk to own «six broken promises about a mattress topper».
@high the fire officer said to contact you about «a hoverboard fire in my hallway», so put a person on
@high As counsel for a small caterer, I write regarding «breach of contract for the event glassware». Kindly direct me to your legal or complaints department, to a human.
@high pls connect me to human urgent, there is «sparks coming out of the dehumidifier»
@high Twice exchanged, twice faulty, twice ignored. I need the complaints manager on «two faulty exchanges of a sewing machine».
@high «i will sue over the ruined hardwood floor» so give me somebody who matters
@high car seat buckle undid itself on the motorway. «a car seat buckle that opens while driving». This can't wait for a bot, get a person on it before another kid is in one
@high A senior person, please, about «a driver who threatened my husband», {number}.
@high agent. «four dead headsets in a row», left ear every time
@high Could you pass me on to a colleague? There is «mould inside the sealed inhaler spacer» and I have already used it.
@high wife's in A&E with «an injury from a collapsing garden chair», call me
@high Order {number}: «the gas hose leaks at the fitting». Need a technician or a manager, a live one, straight away.
@high hi so the hair dye burnt my scalp like proper blisters, mum says i have to tell a grown up at the company, can a person talk to us about «chemical burns from the hair dye»
@high Ombudsman deadline is running. I want the person responsible for «an ombudsman case about the dishwasher», not an article link.
@high no more bots, «every single reorder of dog food botched since spring», HUMAN
@high A product safety lead should call our head teacher about «safety goggles that shattered in a classroom».
@high I've a letter before action ready to post, it names «unlawful refusal to honour the sofa warranty», and out of courtesy I'd rather talk to one of your managers first.
@high who do i speak to, and I mean SPEAK, when «your charger exploded and burnt the carpet»
@high Please to give me real person, is «carbon monoxide alarm going off from the heater».
@high you lot have «lost three parcels in a row from the same order» \({number}\), I'm past being nice about it, give me a team leader
@high Whole family in bed with «food poisoning from the hamper salmon». Manager's number?
@high i rent out holiday cottages and this is the seventh time the linen comes short, I've had seven different bots or scripts apologise to me and guests are sleeping on bare mattresses tonight. «seven short deliveries of linen to a business» is an account manager matter, so find me one
@high «a cracked carabiner under normal load», someone could die, escalate
@high What you have is «a legally defective pram recall». What I don't have is a human. Fix the second and we can discuss the first.
@high Tribunal papers are being drafted; «a consumer tribunal claim for the hot tub» is the subject. Have an authorised person contact me.
@high i don't want a chatbot for «total brake failure on a new e-bike», I want whoever is liable
@high Someone human look at «a blind cord sold without its safety clip», there's a toddler here.
@high I'm 77 and stuck downstairs with «the wrong stairlift battery over and over». Let me speak to a living soul.
@high call from a person, today, my little girl had «stitches after the cat tree fell over»
@high Two engineers, one courier and four agents later, «nobody has managed to replace one oven door». Send me up to your supervisor's supervisor.
@high Legal here. Re {number}, «litigation over fake trainers sold as genuine». Please route to a person with authority.
@high there's «a swollen power bank about to burst» on my desk, talk to me somebody
@high Would a responsible person contact our surgery regarding «skin reactions in two patients to one cream»?
@high anyone alive over there? «nine unanswered emails about a printer», {number}
@high Don't send me another survey, send me a manager: «three cancelled deliveries of my son's wheelchair ramp», {number} being the latest.
@high get me a real person omg, my brothers got «an eye injury from a trampoline spring»
@high With respect to «repeated failure to supply contracted toner», our procurement board has instructed me to deal only with a named account director. Kindly transfer.
@high HUMAN PLEASE, «bleach leaking all over baby clothes» in {number}
@high The kettle you sold me is live. The metal, I mean: you touch it and get a belt. My electrician confirmed it. «a kettle with a live metal body», somebody ought to be told, and a computer isn't somebody.
@high last chance, a manager rings me or i'm «suing over the botched kitchen worktop»
@high Put the store director on. «four failed repairs of one accordion».
@high Human, quick!! «fairy lights that singed the curtains»
@high i've had it with copy paste replies, «this is the third cot mattress with a stain on it», i'm 38 weeks pregnant and about to cry in a car park so please just a kind human
@high Somebody from product safety must see these photos of «a pushchair wheel that snapped mid-crossing».
@high i need an actual human and prob a doctor, «the gas lift in my office chair exploded»
@high Since last autumn I've been assured, by nine separate people, that a proper bookcase would replace the splintered one; today a fourth splintered one arrived. Kindly spare us both and appoint a single human handler for «four splintered bookcases since last autumn».
@high «bike helmet strap ripped in a crash», pls a supervisor
@high We need a person in authority about «rat droppings inside the flour sacks», we're a bakery with an inspector coming.
@high you have one working day before I file. «filing a county court claim for the greenhouse». who is your human contact
@high hello my english is small. please person, please, «child swallowed a loose magnet from the toy»
@high Escalate {number}. «tenth contact about the same missing bed slats».
@high Why am I talking to software when «the smoke alarms failed during a real fire»? We got out because the cat woke us. I want your head of quality, by telephone, with a pen in her hand.
@high my insurer wants a named person at your end, «a client hurt when the exercise ball burst»
@high Get me the trade desk, «wrong fuses delivered for the fifth time» and I've a site standing idle.
@high My letting agency needs a human contact for «a tenant scalded by a broken radiator valve».
@high threatening legal action isn't my style but here we are: «legal action for the counterfeit guitar». connect me with someone who can make a decision
@high Do I have to stand outside your head office with a placard? «eight months of failed attempts at one wardrobe». Give me a named person.
@high need your duty manager, «leaking lithium cells in our stock room»
@high My grandson got his finger trapped in the folding high chair, it shuts like a guillotine. I would like to speak to a lady or gentleman about «a high chair that traps fingers», before it happens to some other little one.
@high not again. NOT AGAIN. «sent a used wig for the third time». someone with a pulse
@high I represent the residents' association. «an unsafe batch of fire doors» obliges us to notify you formally, to a human recipient.
@high get someone qualified, «my kids drank blue water from your filter»
@high Let's have a manager tell me about «the same zip failure on three ski jackets» for a change
@high a human, quick: «the oil heater won't switch off and it's glowing», {number} if you need it
@high Is there a pharmacist, nurse, manager, anyone, for «an eye infection from mislabelled contact lenses»?
@high i keep a log. today's entry: «two promised callbacks that never happened». live agent
@high Kindly be advised that my client holds you liable for «water damage caused by a defective washing machine hose»; I require the name of a responsible officer, and an automated reply will not suffice.
@high «your ceiling fan came down on our bed» and I want to TALK to someone
@high Which human do I deal with? I manage a care home and «a resident fell because the grab rail came loose».
@high Patience gone. «three no-show collections of a broken freezer». Somebody senior.
@high Your courier reversed into my daughter's pony trap. Nobody's dead but the pony is lame and she's in a sling, so I'd say «an accident caused by your delivery van» deserves a voice on the phone.
@high order {number} again, and again, and again. «wrong prescription swim goggles each time». can a human being please take this off the conveyor belt
@high want a person who handles «burns from a fake perfume»
@high Person! «crib bolts missing from every replacement sent» and baby comes home friday
@high A court date's been set. So: your representative, a human, on «the court hearing about our garden room».
@high somebody medical call us, dad has «glucose strips giving dangerous readings»
@high could a real person just look with eyes at «three wrong sewing patterns on the trot»
@high «hammock strap snapped, hurt my back». Person.
@high pls human agent, «the scooter accelerates by itself»
@high Frankly the partners have voted. «possible litigation over the office chairs» goes to whoever has authority to settle.
@high dear robot kindly find a colleague with skin, «the fifth missed slot for my piano stool» has broken me
@high Every tin in the case was blown and one burst in my face. I want to report «a burst tin that cut my face» to a person.
@high Team leader please, for «three incomplete compost bins in three months».
@high we're a scout group, 30 kids, and «the camping stoves flare up when lit». need to talk to a responsible adult at your company before the weekend
@high My husband, who is a retired judge, insists on writing to a person and not a mailbox. «a formal legal complaint about the conservatory blinds» is what it is. May I have a name?
@high manager right this second, i «found needles inside a new pillow», see {number}
@high The bolt's in my shed wall. «a crossbow shipped without a safety catch». I'd like a responsible human, thank you kindly.
@high Nine weeks, zero humans. Break the streak. «four case numbers and still no cooker hood»
@high this is a hazard not a complaint. urgent human review: «bath seat suction failing with an infant in it»
@high stop asking me for photos i sent photos 6 times, «six ignored sets of fish tank photos» put me on to whoever opens them
@high Paint stripper was sold to my fifteen-year-old without a check. «chemicals sold to a minor». I'm expecting a call from your compliance people.
@high not typing this to a machine any more, it's «second degree burns from a split hot water bottle»
@high For {number} I've now instructed a claims firm. They want a human correspondent regarding «injury caused by the faulty step stool».
@high give me ur manager «3rd broken ps5 controller»
@high Either a director writes to me or the magistrate will; that's where «court action over the refused hearing loop repair» has got to.
@high The insulin cool bag doesn't cool. You've swapped it, twice, for others that don't cool. I haven't another summer in me for this; could a person take charge of «medical cool bags that fail every time»?
@high im lucky to be typing. get someone for «a weight bench that collapsed mid press»
@high Honestly I'd settle for an intern as long as they breathe. «the wrong colour tiles, four pallets in a row».
@high Batch recall needed! I'm a pharmacist. «children's syrup with a broken child-proof cap», connect me with quality assurance in person.
@high Person in charge of «a new tyre that blew out at speed»?
@high nothing gets solved here, «every repair of my coffee machine makes it worse», so transfer, transfer, transfer
@high It's me again, third Saturday running, and again the violin strings are viola strings. I teach children; they've a concert. Would a human with ears handle «viola strings sent instead of violin, three times»?
@high I'd like a person to apologise, out loud, for «a broken tooth from a stone in muesli».
@high two kids hurt when «the rope swing snapped at a birthday party», person, quick
@high Having exhausted your complaints procedure twice, I'm starting «arbitration over the defective solar panels», and ask that a human case handler confirms they've read this.
@high I bought the stairgate in January, the replacement in spring, the replacement's replacement in summer, and now there's a fourth box in my hall that rattles like a biscuit tin. My knees are bad, my patience is worse, and I want one human being, with an extension number, answerable for «four stair gates with missing fixings».
@high so i was at work, my flatmate rings screaming, there's smoke coming out my room, it's the laptop charger i got off you lot for uni, she chucked it in the bath, which you're not meant to do, anyway we're alive but i need a real human to ring me about «a laptop charger that set my bedroom smoking»
@high We fitted your playground swings at the primary school where I'm caretaker; at lunch a chain parted, and a girl of seven has a broken wrist. The head has shut the yard, parents are at the gate, and I've been told to get a responsible person from your company on «a swing chain that broke and hurt a pupil».
@high My late aunt left me her claim against you along with her parrot, and the parrot is the easier of the two. The papers are with a litigation firm in town, so before anyone spends more on stamps, please have somebody with authority talk to me about «an inherited lawsuit over a faulty stairlift».
@high I'm going to say it slowly, since nobody has listened the other times: the blackout blinds are for a night-shift nurse, me, who hasn't slept properly in weeks, because every pair is cut to somebody else's window. I'd like a supervisor who'll stay with me to the end of «blackout blinds cut wrong on four occasions».
@high Good heavens, what a morning. The slow cooker I ordered, {number}, went off like a firework while my bridge ladies were sitting down, and Maureen has glass in her forearm. I don't wish to press buttons or choose topics; I wish to speak to a sensible person about «an exploding slow cooker that injured a guest».
@high Our legal department asked me, the poor office manager, to find out who at your end is allowed to sign anything, because the standing desks dropped on two colleagues and we're holding you responsible. So, no ticket numbers and no articles: a human signatory for «a liability claim over collapsing standing desks».
@high {number}: «ninth failed attempt at one bathroom mirror». Supervisor!
@high burnt hand, «exploding glue gun», person pls
@high Manager. «unsafe wiring in the chandelier».
@high Chef here. «a blender blade that came loose while running», I'm after your safety department, spoken, not typed.
@high pls human for my neighbour, she got «burns from the faulty egg poacher»
@high Kindly inform a director that «proceedings over the mouldy caravan awning» begin shortly.
@high six months, «six wrong hearing aid tubes», one question: where's your supervisor?
@high Auntie fainted from «fumes coming off the new mattress», somebody ring us
@high Tell whoever's in charge that «the trampoline net tears every time you replace it».
@high consumer lawyer says speak to a person first, so, person: «a lawsuit over the drone that hit my car»
@high our lab tech slipped on it, «a beaker box leaking acid», get me a human

# Ordinary reasons
@!high i've been going round in circles with «a gift card that says it's already used», can someone human look
@!high My late husband's account is still sending me birthday offers. I'd like a gentle person to help with «closing my late husband's account».
@!high Human please, «a question about trade terms».
@!high can I talk to somebody about «matching the dye lot of my knitting wool» from {number}
@!high Your bot doesn't do nuance and «mixed-up parcels between me and my neighbour» is all nuance. Agent?
@!high Someone used my card at your shop. The bank said to speak to your fraud people directly, so please, a person, regarding «purchases I never made on my card».
@!high call me back plz about «the piano tuner kit», typing hurts
@!high I'm deafblind and work with a braille display; your forms time out on me. Could a person assist with «a checkout that doesn't work with my braille display»?
@!high reporter here, regional paper. «a story on fake reviews in your shop». press officer please, not the chat
@!high Would it be possible for a lady or gentleman to ring me on «choosing the right hearing aid batteries»? I don't get on with this typing business.
@!high I want a human to hear about «a racist remark from your driver», properly
@!high wanna speak to a person bout «my banned account»
@!high Please put my confused bookkeeper through to accounts concerning «credit notes that don't match our invoices», {number} among them.
@!high Mein Englisch ist not the best, I like to speak with human about «customs papers for my telescope».
@!high who's the human for «an open bank dispute», the bank wants a name
@!high I can't face menus today. «a delivery for someone who has just died», please, could a person take this over?
@!high Get me a stylist, a real one: «bridesmaid dresses in four different sizes and shades».
@!high robot no. human yes. «wrong instructions language in my lego set» {number}
@!high «unwanted texts from one of your staff» is not something I'll go into with a machine.
@!high need someone from ur team, «coupon stacking thing nobody can explain»
@!high We're a hospice charity and would prefer one contact. Is there a person who could handle «a bulk donation of blankets»?
@!high «my loyalty points vanished», operator please
@!high talked to three bots and a voice menu, none of which know what a bassoon is. «reed strengths for a bassoon» if a human musician works there, I'd love them
@!high Police gave me a crime reference for the theft off my porch and told me to hand it to a member of your staff. It's about «a police report for a stolen parcel», {number}.
@!high Hiya, can you swap me over to someone in the flesh, it's «the personalised mug with the wrong kid's name», bit delicate, divorce and that
@!high escalate {number} please. «a wrongly declined student discount»
@!high I use a screen reader, and your picture puzzle locked me out, so this is me asking for «help from a person because captchas lock me out».
@!high You do realise «two half-built wardrobes and one set of screws» can't be explained to a machine? Fetch a carpenter, or at least a human.
@!high Please let a member of staff sort «an identity check that fails on my name».
@!high is there a real human who knows aquariums? «which filter goes with my odd-shaped tank»
@!high we want a person from fraud to phone us, «somebody opened a credit account in my nan's name»
@!high Ring me. «kitchen measurements that don't add up». I'm on a roof all day so no chatting.
@!high Thank you, but I'd rather a colleague of yours dealt with «a tax exemption for our parish».
@!high pls transfer me, «i cant explain this zipper thing in writing»
@!high A human, if you'd be so good. I am ordering for a funeral, and «the wording on a memorial plaque» must be exactly right.
@!high give me a phone person!! «chat closing whenever i paste the serial number»
@!high For {number} there's «a dispute between you and the marketplace seller», each pointing at the other. I want a mediator with a heartbeat.
@!high does a human want to comment on «a tv consumer programme about your sizing» or what
@!high Could a technical advisor come on? «compatibility of the HDMI splitter with my projector» has defeated the bot, me, and my son-in-law.
@!high none of ur buttons fit «a billing name that belongs to a stranger», person
@!high In my shop's account there are twelve users who left years ago. I need an account manager for «cleaning up users on our business account».
@!high hello im 14, can a person help with «my brother ordering on mum's account pretending she's me»
@!high A manager should contact us, please, about «discrimination by the assembly team» against my carer.
@!high PERSON!!! «your website made me a duplicate account»
@!high if there's anyone Polish speaking, even better, otherwise any human: «warranty paper for the drill in my language»
@!high My psychiatrist says I shouldn't do anything that winds me up, and this chat winds me up, so may a calm human take «a muddle over a swapped armchair»?
@!high What I want to ask doesn't fit in boxes. It's «a bespoke order for theatre curtains». Sales rep, human, whenever convenient.
@!high please just a person, you «engraved the wrong date on the urn», lost for words tbh
@!high Need the accounts receivable lady. «a purchase order stuck in approval»
@!high Speaking as a teacher buying forty recorders with grant money, I need somebody who can look at the grant rules with me. «grant paperwork for forty recorders», ideally by phone after the last bell.
@!high find me someone for «a charge to my late mother's card», i won't explain it to a script
@!high how do I get a supervisor? agent hung up on me mid sentence over «an argument about a torn kite»
@!high Kindly connect with human agent sir, «GST details wrong in my invoice» and my CA is asking daily.
@!high «allergy advice about pillows», is anyone real there
@!high Bot, you are lovely, but I've a seed question for a gardener: «whether these tomato seeds suit a north balcony». Anyone with soil under their nails?
@!high want to talk to security on «a copycat site using your name»
@!high My wig arrived, it's for chemo, and I have questions I'd only ask another woman. May I speak to one of your ladies about «fitting a wig during chemotherapy»?
@!high agent. agent. agent. «some subscription i never signed up for»
@!high The advertising people said call, the phone said chat, the chat said email. It's «an influencer contract that nobody will sign». A body, please, any body.
@!high can the person who replied to me yesterday pick this up again, she knew all about «the odd-length curtain track»
@!high Let a human explain «being blocked by your social media team».
@!high «wheelchair access at the pickup point». Human?
@!high Detective constable here, making enquiries regarding a parcel. Please supply a staff contact for «a police enquiry about a buyer».
@!high mate just get us a bloke from the workshop, it's «a weird rattle in the lawnmower» and I'll hold the phone next to it
@!high I've been widowed a fortnight, and the sympathy is lovely, but nobody with a voice will touch «an account frozen after a death», so would a person see to it; {number} is the last thing he ordered, and he'd have had something to say about all these menus, I can tell you.
@!high The menu lists eight topics, mine's the ninth: «a clash between two loyalty accounts». Human assistance, please.
@!high who deals with wholesale? «a reseller agreement». want to meet a person, on video is ok
@!high I stammer, so I need chat, but I need a person on the other end of it. «written support because of my stammer».
@!high My bank froze everything because of you. «a bank freeze caused by a duplicate charge». I'm stood at a petrol station with three kids, get me somebody now
@!high Just a quick word with a human, if I may: «an awkward mistake with a surprise gift». My wife reads this account, hence discretion.
@!high sofa, left arm, right arm, i got two lefts, bot says choose colour. human pls «two left arms for a corner sofa»
@!high It is regarding «the tone of your last email». I'd like it read, and answered, by the person who's responsible for it.
@!high may i please speak with one of the buyers, «sourcing kosher gelatine for a summer camp», our rabbi has some questions and he'd like to ask them himself
@!high Transfer to staff: «data protection request under GDPR».
@!high I'm shaken and want a person to look into «how a stranger got hold of my label».
@!high yo real ppl only, «my sneaker raffle entry got voided»
@!high As executor I hold probate and a folder of your letters. «settling an estate that owes you money» is better done with a person, in daylight, with a cup of tea.
@!high Could someone phone about «the settings on my breast pump»? One arm's in plaster.
@!high your assistant told me one thing, the email another and the shop a third, so a human referee please on «three different answers about one warranty»
@!high I translate for my mother who speaks only Farsi. Do you have anyone who speaks it? Any person will do otherwise. «an interpreter call for my mother».
@!high HR or a manager, not chat, for «a complaint about an employee»
@!high Regarding {number}, I need a human because «my ex keeps cancelling things I order».
@!high A senior person, please, and a discreet one: «an employee looking up my account».
@!high connect to representative «price match gone wrong»
@!high A patient human would do nicely for «colour-coded wiring I can't tell apart», order {number}.
@!high Before I cancel our whole company account, could your commercial director spare ten minutes? «poor service to a long-standing business client» is the agenda.
@!high yes hello a human being for «the missing dedication in my photo book», it's for my gran's 90th so I can't be doing with bots
@!high Oh for heaven's sake. «a form that rejects my postcode format». Can a person not just write it down?
@!high i wanna complain about the previous agent to their boss, «an agent who laughed at me»
@!high Please can a fitter or engineer ring. We've taken the old hob out, the hole's the wrong shape, and there's «a hob that doesn't fit the cut-out» with eight people for dinner.
@!high «I was hacked», security team please
@!high Do you have a vet who can speak on «the right lamp for a sick tortoise»?
@!high nope nope nope. human. «an upside-down logo on 200 tote bags»
@!high I run a food bank, we've been given your vouchers, none scan. I'd like a person from community relations on «vouchers for a food bank that won't scan».
@!high my therapist friend says be assertive so: I require a human regarding «the shade of my made-to-measure blinds». Please. Sorry. Thanks.
@!high Will someone living explain «the small print on the sewing machine guarantee»? I taught English for forty years, and I cannot parse it.
@!high Who is your data officer? I'm «seeing another customer's details in my account» and want to speak with them.
@!high one of yours please, flesh and blood, «the harp strings chart is wrong»
@!high hey can an adult call my dad he's shouting at the router, «setting up the mesh wifi», he won't let me do it
@!high We need to speak to the export department, a person, for «certificates of origin for ceramic tiles». Our container is waiting at port.
@!high Bin the bot. «an unfair review removal»
@!high Am I talking to a human? If not, make it so. «a hidden camera listing I find disturbing» should be looked at by one.
@!high My sister, who has Down's syndrome, bought eleven of the same doll. She's proud of it. I'd like to talk kindly with a kind person about «protecting a vulnerable shopper».
@!high reason for contact: «something too embarrassing for a chatbot». send a discreet lady
@!high Insurance assessor here. For claim purposes I must interview a staff member on «a valuation of a stolen camera», sold under {number}.
@!high u guys accused me of returning a brick?? «being accused of returning a brick» let me speak to who wrote that
@!high I don't do computers. My neighbour is typing this. Ask a nice young man to telephone about «my reading lamp bulb».
@!high what a mess: «one order, two accounts, three cards». put a person on
@!high An hour in your phone queue, cut off, now here. «being cut off by your phone line». I'd like a callback from the very person who pressed the button.
@!high A union rep told me to contact you. «treatment of drivers at your depot» is what I wish to raise, with a manager, off the record at first.
@!high excuse me, is there human for «problem with my fiance visa gift registry»? is complicate to write, better I speak
@!high Your competitor's invoice came in my parcel along with somebody's medical letter. I'd rather give «a stranger's medical letter in my parcel» to a person, not upload it.
@!high supervisor. «an agent promised something in writing and it's been denied».
@!high Would one of your experts help an old sailor with «splicing kit for a rope size nobody lists»?
@!high i want someone to talk to about «the christening gown with the wrong initials», order {number}
@!high Regrettably I must ask for your managing director's office: «a matter my councillor has raised».
@!high I'm at the till in your pop-up, the lad says only online people can override it. Human online people, hello? «a till that rejects my store credit».
@!high My mother has dementia and has agreed to some plan on the phone with you. Power of attorney's in my hand. «power of attorney for my mother's account» needs a trained person.
@!high the bank says you, you say the bank. «a payment stuck between you and the bank». three way call with a human, any time
@!high Someone human, someone Scottish ideally, on «the kilt measurements»
@!high nobody's fault really, «a twin mix-up over two school blazers» on {number}, but it wants a person with patience
@!high Journalist on deadline, re: «working conditions at a supplier». Press desk contact, a person, by this evening.
@!high I am autistic and your changing menus are hard for me. «needing one steady contact person because I am autistic». Could the same person answer each time?
@!high hola, person who speak spanish possible? «the manual of the oven is only in Finnish»
@!high Five minutes with a beekeeper would do. «choosing hive frames that fit my old boxes». Your bot offered me honey.
@!high get a grown up. «my kid's in-app spree»
@!high On {number} the gift message went out with a swear word in it. To the vicar. I'd rather a human take over «an obscene gift message sent to our vicar» and possibly ring him.
@!high Can't log this under anything. «a marriage proposal hidden in a jigsaw», need a co-conspirator, a human one.
@!high our lawyer isn't involved, our choir is: «forty folders in the wrong key signature print». Human with a sense of humour wanted
@!high I'd like to be put through to whoever trains your staff, it's praise mixed with worry. «an agent bullied on a call I overheard».
@!high accessibility team pls, deaf customer, «no captions on your setup videos»
@!high I need the fraud desk, an actual voice, about «a scammer posing as your helpdesk»
@!high Miscarried last week. Pram's on its way, emails keep saying congratulations. «baby emails after a miscarriage». Please, someone human, make it quiet.
@!high To whom it may concern, being a person: «my nickname is stuck on official invoices» and the tax office is not amused.
@!high Question about {number} which only a human tailor can answer, «letting out a waistcoat without ruining the lining».
@!high Forgive an old man's typing. My wife always did the ordering, and she died at Easter, and now letters come in her name that I can't make head or tail of, and every time I open one I have to sit down. Would a kind person telephone and go through «letters still coming for my late wife» with me?
@!high I'm the parish organist, treasurer and, since the vicar's hip, general dogsbody, and what we need doesn't exist in your menu: a hundred hymn stands, three paying bodies, one heritage officer with opinions about varnish. May I be given a person, preferably unhurried, for «a church order with three separate payers»?
@!high The bank's dispute lady says she sent you a form, your bot says there's no form, and I'm between the two of you with a pushchair and a dying phone. I just want a human there to talk to the human at the bank about «a bank dispute form nobody admits to having». It's {number}.
@!high As a blind customer I've used your shop happily for years, but since the new design every button reads out as the word button, so I can't tell what I'm agreeing to. Kindly let me deal with a person, and let that person pass on to your developers that this is about «unlabelled buttons that shut out blind shoppers».
@!high my manager at the salon bought from you on the company card, then she left, well, was sacked, and now there's police in and they want to know who signed for what. i'm nineteen and only do nails. please can somebody official from your side ring us about «a police investigation into salon purchases» {number}
@!high Picture it: forty wedding guests, one seamstress with flu, and a bridal gown whose train is sewn to the wrong side. I don't want sympathy generated by a computer. I'd like a dressmaker, or failing that a human with a needle and some nerve, to ring my sister about «a bridal train sewn on back to front».
@!high I filmed the whole thing, the two lads, the mocking of my son's tics, the laughing in the van, and my sister-in-law, who works in television, is very interested. Before it goes anywhere I'm offering your management one conversation, person to person, about «a delivery crew who mocked my disabled son».
@!high «wrong tartan», human, {number}
@!high Human help with {number}: «Braille labels missing».
@!high is a person free? «tricky cello case sizing»
@!high Could your oldest employee ring me? It's about «a spare key for a 1970s typewriter».
@!high translate for my boss pls, he only want human, «the contract for monthly coffee beans»
@!high Grandad's medals went in the wrong frame. «a mix-up with framed war medals», a careful person please.
@!high can sum1 older help, «my school trip leaders bulk hoodies»
@!high Nurse on break, two minutes: person, please, for «uniform sizing across a whole ward».
@!high Which of your humans speaks music theory? «a metronome that counts in sevens».
@!high Bereavement team, if you have one, about «my brother's unpaid account after his death».
@!high manager. «the saleswoman made fun of my hijab». I recorded it
@!high Radio station calling. «an on-air segment about your packaging», spokesperson wanted.
@!high sorry to be a bother but might a human explain «the two different names on my warranty card»
@!high My solicitor friend's useless, my dog's no better, so a human there: «puzzling clauses in the pet bed guarantee».
@!high hands don't work well, parkinson's, «help by phone because typing is hard», person please
@!high Fraud squad at my bank gave me homework: find a human at yours for «a suspected stolen card».

# No reason at all
@plain real live human please
@plain swap me for somebody with a brain
@plain HUMAN
@plain agent agent agent agent
@plain May I be connected to a member of your staff, please?
@plain is anybody in the building
@plain I'd like to speak with a supervisor. I'll wait.
@plain operator
@plain gimme a person
@plain take me to your leader lol
@plain Somebody with a name badge, kindly.
@plain put a manager on
@plain Person. Not bot. Person.
@plain Have one of your people telephone me this afternoon, would you.
@plain no machine, human, thank you
@plain You there, robot. Go and wake a colleague.
@plain want talk with real people only
@plain Could a real advisor join this chat, at whatever hour suits them? I'm in all day, and the kettle's on.
@plain zero zero zero (representative|human being|operator)
@plain escalate me to the next level up
@plain Who's the boss there? Them, please.
@plain i will only type to someone who breathes
@plain Let me have a word with whoever's on duty.
@plain do u have actual humans
@plain Kindly arrange a callback from a senior colleague at their earliest convenience; mornings are preferable, as I'm a night nurse and asleep by noon.
@plain beep boop no. HUMAN BEING.
@plain live agent
@plain Skip the questions and hand me to a person.
@plain Pass me along to your customer care lady, dear.
@plain how do i talk to somebody real on here
@plain Team leader, please and thank you.
@plain Not you. Someone else. Someone alive.
@plain Bitte a human, danke
@plain can someone ring my landline instead
@plain I want your supervisor, and after that I want your supervisor's supervisor, and I want them in that order.
@plain connect me to support staff
@plain fetch a grown-up
@plain Anyone human awake at this hour?
@plain Please place me in the queue for a human. I've a book with me, so I don't mind how long it is.
@plain let me out of the bot
@plain it's a human I'm after, love
@plain Would you be so kind as to summon a manager?
@plain SPEAK TO A PERSON SPEAK TO A PERSON SPEAK TO A PERSON
@plain yo get me ur manager
@plain Phone call, please, with a voice on it that isn't recorded.
@plain One human, medium rare, no menu options.
@plain My order's {number}. I'll say the rest to a person, not before.
@plain Transfer me to humankind.
@plain i say nothing until there is a human in here
@plain Hand this conversation to a specialist of the flesh and blood sort, if you've any left.
@plain anybody there? a real body, not the computer
@plain sir/madam kindly make me talk to human executive
@plain I'd sooner speak to a chap on the telephone.
@plain customer service rep now
@plain can we skip to the bit where i get a person
@plain Please forward me to management.
@plain A manager. Any manager. First one you see.
@plain Does a person read these? I'd like that person, please, and I would like them to tell me their first name so that I know where I stand.
@plain wanna chat w a real one
@plain Head office, please; a director's secretary would do.
@plain switch to human mode
@plain somebody call me back pls
@plain You're a bot, aren't you? Then be a dear and get your human.
@plain ok alexa or whatever you are, human
@plain I insist upon a person.
@plain give the keyboard to somebody with fingers
@plain Before we begin: person, yes? If no, please make it a yes.
@plain {number} and a human to go with it please
@plain talk to someone
@plain Which button gets me a human being? I'll press it now, I'll press it twice.
@plain où est the human
@plain Your duty manager, by phone, tonight.
@plain pretty please with a cherry on top a real person
@plain It's {number}. Don't look it up, get a colleague and let them look it up.
@plain The gentleman I had last time, or any other human, if he's at lunch.
@plain bypass bot, i want a human
@plain Time to bring in the humans.
@plain I'd appreciate being handed over to somebody on your team who can take this from here; I'll explain everything to them directly, once, in my own words, and I'd rather not start before they've arrived.
@plain ANYONE??? a person??
@plain Route me to complaints, to a desk with somebody sitting at it.
@plain need 2 speak w/ some1 real
@plain Just a human, any flavour.
@plain I shall hold for an adviser.
@plain excuse, where I can find person for talking?
@plain my question is for human ears
@plain Show me the people.
@plain get the shift supervisor over here
@plain If there's a human within shouting distance, shout.
@plain don't reply unless you have a pulse
@plain Ask one of your girls to give me a tinkle, I'm in till four and then again after bingo.
@plain request: conversation with employee
@plain callback from a person, thanks, evenings only, I drive a school bus
@plain I'll have the manager, please, like in a restaurant.
@plain no offence bot but shoo, send a human
@plain Our procurement lead wishes to deal with a person. Please assign one and have them introduce themselves; he's available on weekdays, and reachable through the contact details on {number}.
@plain Human assistance required.
@plain where are the real workers
@plain I am eighty-six, I have a cup of tea, a comfortable chair and the telephone on my lap, and I propose to sit here until a member of your staff rings me; my daughter gave you the number when she set up the account, so there's no excuse, and I'm told my conversation is rather good.
@plain ok so i don't mind who, the new girl, the old guy, the cleaner if she's got a login, whoever's nearest, just put a human in this chat and let me talk to them and i promise i'll be nice, i'll even fill in the little stars thing after
@plain Please note that on behalf of my employer I'm requesting contact with a person in your organisation, of whatever grade, by whichever channel you prefer, at a time that you may choose; I merely ask that it be a human, that they be awake, and that they quote {number} when they ring the front desk.
@plain I'd like a human, and while you're looking for one, let me describe what I mean: two ears, one mouth, a chair, perhaps a lanyard, opinions about the weather. If you find such a creature anywhere in your building, kindly steer it towards this conversation, and I'll take over from there.
@plain {number}, now get me a colleague
@plain Regarding {number}, I'll speak to people only.
@plain phone me, a person, re {number}
@plain need a supervisor on {number} pls
@plain Would a member of the management team be free for a chat at all today?
@plain i'm off to make toast, have a human here when i get back
@plain Nothing personal, machine, but it's a person I came for.
@plain whoever sits next to the server, tell them I want to talk to them
@plain Please be so good as to call out a clerk from the back room.
@plain we wish to be assigned a human contact, ref {number}
@plain mum says ask for the supervisor so can i have the supervisor
`)
