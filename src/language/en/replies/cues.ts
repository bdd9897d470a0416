// Data: what a message that needs no tool is about, by the words in it. The first line that is heard, and
// that the replies of its reason know, decides; so the particular stands before the general.
// Apostrophes do not count. `^words` count only near the beginning, `=words` only as the whole message, `*` is any one word.
import type { ReplyWords } from '../../language.ts'

const cue = (tag: string, ...words: string[]) => ({
  tag,
  words: words.flatMap((line) => line.split(',')).map((word) => word.trim()),
})

const ofTheAssistant = [
  cue(
    'good_bot',
    "good bot, for a bot, talking to bots, you are funny, you're funny, aren't you polite",
    'sound like a robot, robots are taking, quicker than most people',
  ),
  cue(
    'bot',
    'a bot, bot or, a robot, robot or, a person or, real person, an ai, chatgpt, a machine, human or',
    'a human, are you human, are you real, computer program',
  ),
  cue('name', "your name, a name, who am i talking, who is this, who are you, who's this"),
  cue('remember', 'remember me, do you know me'),
  cue('languages', 'do you speak, you speak, speak spanish, hablas, habla, parlez, sprechen'),
  cue(
    'my_english',
    "english isn't, my english, english is not, learning english, practice my english, typos",
    'my spelling, my typing, typing in english, thumbs',
  ),
  cue(
    'abilities',
    'what can you do, what can you help, what can i ask, can i ask you, this chat work',
    'what do you do here, what else can you',
  ),
  cue(
    'about_bot',
    'how old are you, who made you, who built you, trained on, were you trained, where are you based',
    'how long have you been, working here, do you have feelings, ever sleep, get tired, like your job',
    'do for fun, hobbies, your favorite, your favourite, dogs or cats, did you see the',
    'weather over there, plans for the, where you are, busy in there, pay you, strange messages',
    'do you dream, do you like',
  ),
]

const slips = [
  cue(
    'accident',
    'wrong window, wrong chat, by accident, accidentally, the keyboard, asdfghjkl, has the phone',
    'had my phone, opened the chat, toddler, my cat walked, elbow, hold of the phone, pocket message',
    "butt dialed, didn't mean to send, disregard, ignore that, chat button, cat on the, sent that",
    "wasn't meant for you, ignore me cat, meant for my",
  ),
  cue(
    'sorry',
    'an apology, i owe you, beg your pardon, my mistake, my bad, sorry for being, sorry for shouting',
    'sorry for all, sorry about earlier, apologize for, for snapping, pass on my apologies',
    'sorry for the thoughts',
  ),
]

const asides = [
  cue(
    'never_mind',
    'never mind, nevermind, nvm, false alarm, figured it out, my own question, solved itself',
    'problem solved, forget it, worked it out, found it, being silly',
  ),
  cue('back', "was away, i'm back, back again"),
  cue('knock', 'knock knock'),
  cue(
    'joke',
    'why did the, what do you call, a joke, see myself out, haha good one, =good one, who ordered that',
    'giggles, made me giggle',
  ),
  cue('test', '=test, test test, testing, this thing on, it types, box works, =test 1 2 3'),
  cue(
    'holiday',
    'new year, merry christmas, merry xmas, happy holidays, holiday season, happy thanksgiving',
    'happy easter, happy diwali, happy hanukkah, happy halloween, eid mubarak, chag sameach, ramadan',
    "season's greetings, happy friday, happy bank holiday, happy lunar, happy mother's, happy father's",
  ),
  cue(
    'staff',
    'your last agent, person i spoke, the lady who, your chat people, your staff, who wrapped',
    'whoever packed, who packed, your team, your people, tell her, tell them, handwritten note',
    'compliments to, on the shift, the person who',
  ),
  cue('all_good', 'not a bad day, life is good, a good day today'),
  cue('sad', 'would have been, passed away, my late, funeral, awful news, in hospital, lost my, miss him, miss her'),
  cue(
    'vent',
    'worst day, finals week, is killing me, killing me, long day, good grief, what a queue, month end',
    "rough day, bad day, what a day, what a week, i'm so tired, worn out, so tired, boiler broke, mondays",
    'boss yelled, been up since, delayed again, traffic was, are drilling, bored at work, scared',
    "train cancelled, hours of inventory, stressed, i'm exhausted, headache",
  ),
  cue(
    'bored',
    'just bored, bored to be, and bored, entertain me, just chat, talking to you, kill some time',
    'practise chatting',
  ),
  cue(
    'cheer',
    'my birthday, a grandma, a grandpa, expecting a baby, little girl last night, little boy last night',
    'got the job, passed my, exams are over, finished the, the wedding, got engaged, graduated',
    'got promoted, we won, we won our, won our, the last of, hooray, just wanted to brag, the last box',
    'peace at last, first time using',
  ),
  cue(
    'time_flies',
    "can't believe it's, already autumn, already winter, already monday, already friday, finally friday",
    "its the weekend, it's the weekend, the year go",
  ),
  cue(
    'weather',
    "so hot, pouring, raining, rain coming, it's snowing, snow in, snowed in, in the shade, foggy",
    "sun is out, sun's out, the weather, so cold, storm",
  ),
  cue(
    'bystander',
    'just browsing, just looking, browsing around, looking around, nothing urgent, for the kettle',
    "for my coffee, don't mind me, dont mind me, mind me",
  ),
  cue('midnight', 'at midnight, at 3am, 3 am, middle of the night, awake over, anyone awake'),
  cue(
    'well_wish',
    'hope you, bless you, hope whoever, hope your, virtual hug, good luck, go team, fingers crossed',
    "sends its regards, isn't driving you, i hope they, hope you're",
  ),
  cue('same', '=you too, same to you, =likewise, you as well, =and you too'),
  cue(
    'patient',
    "=no worries, =no worries at all, no worries it happens, you're welcome, no problem at all",
    "i can wait, it's okay i, =no problem, take your time",
  ),
  cue(
    'wait',
    "^brb, one sec, hold on, hang on, give me a minute, let me think, let me find",
    'get back to you, to my husband first, with my wife first, with my husband first, to my wife first',
    "maybe later, not sure yet, =idk, =i don't know, =hmm, back in a",
  ),
]

const manners = [
  cue('sleepy', 'off to bed, good night, goodnight, to sleep now'),
  cue(
    'thanks_bye',
    'and thank you goodbye, thank you goodbye, bye thanks, thanks bye, thank you very much and bye',
    'thank you so much and bye, thanks a lot and bye, goodbye and thank, cheers have a',
    'great have a nice, appreciate you all',
  ),
  cue(
    'bye',
    'bye, goodbye, see you, see ya, take care, talk to you later, have a good, have a nice',
    'have a great, have a lovely, nice evening, great weekend, later gators, peace out, ttyl, cya',
    "over and out, nice talking, nothing else from my side, =later, that's me done",
  ),
  cue(
    'pleased',
    'love your, love the, loves the, loved her, absolutely loves, adore, gorgeous, the best, great job',
    'awesome, amazing, wonderful, made my, well done, fantastic, good job, good work, nice work, bravo',
    'keep it up, five stars, you guys rock, never change, prettiest, kept the box, how happy',
    'never had a bad, so kind, beautiful, splendid, charmed, fits like, has changed our, grinning, cute',
    'very clean, made me laugh, perfect service, well played, your service, came out perfect',
    'customer service, hands down, always quick, hangs over, lucky socks, cats approve, doing business',
    'pleasure, very happy, slaps, ridiculous hats, lovely people, so clever, it clever',
  ),
  cue(
    'thanks',
    'thanks, thank, thx, ty, thank you, appreciate, cheers, grateful, tysm, much obliged, ta, danke',
    'merci, gracias',
  ),
  cue(
    'all_good',
    "all sorted, all good, that's all, that's everything, that's it, got what i needed, everything ok",
    'did the trick, got fixed',
  ),
  cue(
    'how_are_you',
    "how are you, how are things, how is it going, how's it going, hows it going, how you doing",
    "how are ya, hows your day, how's your day, how is your day, how do you do, what's up, whats up",
    "wassup, =sup, how r u, it hanging, what's good, whats good, your day's going",
  ),
  cue('laugh', '=lol, haha, =lmao, hehe, rofl, ha ha, =ha'),
  cue(
    'there',
    'you there, still there, anyone around, anybody home, anyone there, anyone here, anybody there',
    '=hello hello',
  ),
  cue(
    'hello',
    '^hello, ^hi, ^hey, ^good morning, ^good afternoon, ^good evening, ^howdy, ^greetings, ^yo, ^hiya',
    "say hi, saying hi, say hello, ^g'day, top of the morning, evening all, ^bonjour, nice to meet",
    '^morning, good afternon',
  ),
  cue(
    'agree',
    '=ok, =okay, =okay cool, =ok cool, =ok cool cool, =haha ok, =cool, =interesting, =got it, =gotcha',
    'makes sense, =oh i see, =wow okay, =wow ok, =oh nice, great news, =yay, relief, understood',
    'good to know, =right, =sure, =k, =nice, =wow, =great, =perfect',
  ),
]

const nearby = [
  cue(
    'leave',
    "don't refund, do not refund, do not return, don't change, don't check, don't track, don't start",
    "don't process, don't cancel, don't do, don't look, don't want a, don't want my, don't need",
    "don't have to change, don't * anything, don't transfer, don't connect, don't put, don't get",
    "please don't, dont refund, dont change, dont check, not after a refund, not asking for",
    "not asking you, don't send, don't call, no refund, no need, no action, leave it, leave the",
    'leave that, leave it as, no human needed, nothing needs, hold off, not yet, please do not',
    'action needed, not returning, anything yet, anything for now, alone please, as it is please',
  ),
  cue(
    'kept',
    "keeping it, keep it, i'm keeping, keeping the, it stays, grown to like, i'll keep, hold on to it",
    'part with it, keep the money, so they fit, grew on me, likes it better, enjoying both',
    'before i send anything',
  ),
  cue(
    'paid_back',
    'my refund came, refund came, my refund, got my refund, the refund for, refund received',
    'refunded within, money is back, money back last, money for, hit the bank, hit my card',
    'back on my card, back in my account, already refunded, refunded the, the refund came',
    'where it should be',
  ),
  cue(
    'arrived',
    'got here, arrived, my order came, anyhow it came, anyway it came, just came, came today',
    'came this morning, turned up, showed up, landed today, in one piece, doorbell rang, package just',
    'was delivered, came an hour, parcel came, parcel turned, it came, came early, came to the right',
    'you got it here, went to the right',
  ),
  cue(
    'settled',
    'found my parcel, found my package, found my order, found my password, found the, found it, never mind, ignore me, ignore my, forget the, sorted, settled',
    'case closed, the matter closed, closing the loop, mystery solved, withdrawn, already fixed',
    "already done, already changed, all done, all is well, all's well, close this, finally updated",
    "solved, it's here, been told it's, is here already, app already, by email already, on my feet",
    'right after all, no need to chase, so no help, in the end, changed the delivery address on',
    'works again, problem gone, over it, scratch that, everything i wanted, water under, all settled',
    'i see what i, other inbox, turns out, turned out, nothing for you, there it was, where i put it',
    'got it working, it worked, i updated, tracking link, all good, all fine, thanks to whoever',
  ),
  cue(
    'gripe',
    'grumpy, a bit loose, tiny chip, more like purple, was missing, was soaked, is stiff, smells',
    'a scratch, blocked our, too cheerful, days late, smelled of, bit long, a bit much, in the sun',
    'wonky, left leg, hard to remember, pricey, expensive these',
  ),
  cue(
    'rival',
    "another store, another shop, another company, different shop, other shop, somebody else's",
    'the post office, the bank, dmv, not yours',
  ),
  cue(
    'moving',
    "moving next, moving house, i'm moving, going to move, we just moved, i moved, we moved, not moving",
    'old house, new place, about the move, change of address cards, had no address',
    "has not changed, times i've moved, new address yet, new zip",
  ),
  cue(
    'asks',
    'want to know, wants to know, asked me about, want to understand, only asking, curious about',
    "i'd like to know, wondering how, just asking",
  ),
  cue('unhurried', 'no hurry, no rush, not in a hurry, take your time'),
  cue(
    'later',
    "i'll think, i'll let you, i'll tell, i'll give, i'll send, i'll check, i'll wait, i'll try",
    "i'll be placing, haven't ordered, haven't bought, thinking of, thinking about, might send",
    "before i order, before i buy, not today, i'll come back, comparing, i was going to, was gonna",
    'let you know',
  ),
  cue(
    'looking_forward',
    "can't wait, hyped, surprise for, excited, happy dance, coming next week, due tomorrow",
    "on its way that's, working from home, bet going",
  ),
  cue(
    'kind',
    'driver, courier, delivery man, delivery guy, postwoman, mailman, the chap, young man, saint',
    'legend, much appreciated, well done, lovely, adorable, brilliant, love that, love it, love the',
    'is great, are great, was great, so great, your store saved, beautiful, impressive, impressed',
    'so kind, so nice, very nice, rare and, five stars, very clear, are clear, pretty generous',
    'really generous, helpful, so fast, very fast, such a nice, splendid, as good as',
    'better than television, breath of fresh, thrilled, said it was easy, faster than any, quicker than',
    'faster than, delighted, best team, thank you card, nice pens, wow, well done you, perfect, happy',
    'glad, great, friendly, good time, much better, made my week, made my morning, favourite, favorite',
    'sense of humour, delightful, compliment, nice to be back, smile',
  ),
  cue('obliged', 'thanks, thank you, thank, thx, ty, cheers, appreciate, grateful'),
  cue('funny', 'lol, haha, ha, lmao, funny, pun, giggle, laugh, potato, omg'),
]

const supposed = [
  cue(
    'daydream',
    'won the lottery, a goat, my dog signed, to the moon, if you were me, be cheating, ban me',
    'how angry',
  ),
  cue(
    'if_person',
    'a person, an agent, someone on, call me, call back, get a call, complain, nobody is free, talk to',
    "speak to, speak with, a human, a manager, can't help, somebody call, i needed a person",
  ),
  cue(
    'if_damaged',
    'broken, broke, breaks, damaged, leaked, cracked, melted, arrives dead, smashed, came broken',
    'dented, faulty, failed to sprout, box is empty, not work, stopped working',
  ),
  cue(
    'if_back',
    'refund, refunded, money back, return, returned, give it back, giving back, give back, take it back',
    "like it, doesn't suit, too hard, exchange, keep one, return it, paid back, my money, too loud",
    "doesn't fit, not fit, changed my mind, didn't want, any more, gift card and, the money",
  ),
  cue(
    'if_address',
    'address, moved, i move, were to move, redirected, rerouted, reroute, wrong street, flat number',
    'sent elsewhere, different places, to the office, another address, to my dorm, moving, two places',
    'their own new',
  ),
  cue(
    'if_missing',
    'lost, stolen, steals, never comes, never came, astray, parcel says delivered, is empty, kept it',
    "be late, in time, late, porch, nobody was home, nobody's home, been away, on vacation, fell ill",
    'left outside, track it, tracking',
  ),
  cue(
    'if_find',
    'order number, look up, find orders, find my, find it, what i bought, how far back, see what',
    'find an order, phone number',
  ),
]

const outside = [
  cue('cancel', 'cancel, canceled, cancelled, call off, annul, undo my last, stop my order, stop the order'),
  cue(
    'papers',
    'invoice, receipt, w 9, pro forma, tax exempt, net 30, trade account, business account',
    'billing name, warranty, proof i bought',
  ),
  cue(
    'wrong_place',
    "is this walmart, is this the, my flight, the pizza place, electricity, doctor's surgery, dentist",
    'my internet, bank card, library books, the hotel, swimming pool, another store, ikea',
    'from other shop, pharmacy, phone company, the wrong company, is this my bank, credit card company',
  ),
  cue(
    'advice',
    'headache, my back hurts, ibuprofen, antibiotics, my landlord, draft a contract, my taxes',
    'home office, sneezing, quit my job, kick me out, swollen',
  ),
  cue(
    'off_topic',
    'joke, jokes, make me laugh, poem, haiku, rap, verse, sing me, lyrics, homework, essay, capital of',
    'percent of, solve x, explain black, explain inflation, explain how vaccines',
    'explain photosynthesis, which stocks, which shares, buy gold, crypto, bitcoin, going to rain',
    'weather, umbrella today, will it rain, the news, won the, lakers, recipe, how do i cook',
    'what can i cook, what can i make, translate this, how do you say, portuguese for, watch tonight',
    'netflix, thriller, comedy, a good book, some jazz, some music, remind me, alarm, timer',
    'my landlord, cover letter, text my ex, text back, call my mom, phone the dentist, book me a flight',
    'book me a table, table for four, a taxi, a pizza, large pizza, to the airport, to downtown, python',
    "won't compile, center a div, help me name, a name for, good name, isn't talking to me",
    'toddler to sleep, trip to, workout plan, picture of a, a logo for, twenty questions, chess',
    'horoscope, lottery, meaning of, aliens, ghosts, election, vote for, marry me, hack my',
    'fix my printer, wine stain, eiffel, how many ounces, sky blue, easter fall, water my plants',
    'a pirate, your instructions, repeat everything, last customer, fastest train, calories',
    'bedtime story, 5 minute talk, phone get so hot, lucky numbers, paint color, song is in',
    'the actress',
  ),
  cue(
    'account',
    'password, my account, log in, login, two factor, reset link, locked out, merge, my profile',
    'last name, surname, phone number you have, my data, store about me, saved card, the email on',
    'phone number on, logging me out',
  ),
  cue(
    'mailing',
    'newsletter, mailing list, unsubscribe, emailing me, sending me emails, you email me, text messages',
    'catalog, catalogue',
  ),
  cue(
    'stock',
    'in stock, back in stock, restock, left of the, available again, waiting list, put me on the',
    "do you sell, guys sell, still have the, are left, discontinued, when there's stock, got the ps5",
    'hold one for me, your * store has, getting more of, bring the old, coming back, ever coming',
    'do you carry, have the red, got any vegan, restock date',
  ),
  cue(
    'prices',
    'discount, promo, coupon, price match, match the price, match a price, cheaper, dropped in price',
    'black friday code, codes, knock ten, sale begin, the sale, sale finish, wholesale price, a quote',
    'quote for, voucher, nurses get, upgrade me, referral',
  ),
  cue('cards', 'gift card, reward points, loyalty, my points, points, gold member, e voucher'),
  cue(
    'paying',
    'installments, instalments, instalment, payment plan, declined, charge my other, take my card',
    'paypal, cheques, apple pay, klarna, cash on delivery, debit card, change the card, the card on',
  ),
  cue(
    'detail',
    'add one more, add another, one item off, wrapping, gift wrap, gift note, swap the size',
    'size in my order, the color on, the colour of, change the color, be added to, remove one',
    'engraving, combine my, split the delivery, upgrade to express, phone number on order, alter it',
    'colour for my order, a second one, can you add, i just made, express shipping after, to my order',
    'batteries to my, same order, pair of',
  ),
  cue('buying', 'place an order, order two more, reorder, in my cart, forty of them, buy a gift'),
  cue('reviews', 'review'),
  cue(
    'site',
    'app, website, page, captcha, basket, checkout, search, dark mode, filter, photos, pictures of',
    'wish list, cart, size chart, typo',
  ),
  cue(
    'company',
    'hiring, any jobs, applied for, resume, with hr, cv, job, openings, journalist, sponsor, donation',
    'influencer, invest, ceo, tax return, work together, collabs, suppliers, soap, survey, thesis',
    'speak at, press, vacancies',
  ),
  cue(
    'shops',
    'opening hours, showroom, parking, store on, downtown store, your store, in store, a shop in',
    'appointment at, the store, outlet, lost and found',
  ),
  cue('private', "my neighbor's address, my wife bought, my ex"),
  cue(
    'usage',
    'recommend, which is better, help me choose, good gift, gift idea, what size, will the, fit me',
    'difference between, worth the extra, similar but, goes well with, best mattress, assemble',
    'put together, the manual, no manual, instructions, how do i, how do u, how should i, what kind of',
    'dishwasher, descale, descaling, does it, does the, is the, are the, spare, replacement, repair',
    'part, technician, installation, install, which tent, which printer, which is warmer, thread count',
    'how loud, opinions, what oil, knob, suit a, do your, big enough, connect, reset it, blinks, washed',
    "looking for, i'm looking, which of your, best for, what goes, of your, very small, safe on",
    'safe for, come with, diagram',
  ),
]

/** In the order in which they are listened for. */
export const cues: ReplyWords['cues'] = [...ofTheAssistant, ...slips, ...nearby, ...supposed, ...outside, ...asides, ...manners]
