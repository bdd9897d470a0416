// Data: why now, for any request. Clauses without a full stop that are true whatever the request is about
// and whatever the back end says; each can stand before or after an ask as its own sentence.
import { phrases } from '../phrase.ts'

export const situations = phrases(String.raw`
I've been on hold for (an hour|forty minutes|half an hour|ages)
I (tried|was trying) to (call|phone) but (the line was busy|nobody picked up|I kept getting cut off)
I've been going round in circles on your (website|site|app)
I couldn't figure out how to do it on the (website|site|app)
(the|your) (website|app) keeps (logging me out|crashing|freezing|giving me an error)
your website won't load on my (phone|tablet|laptop)
I couldn't find the right (page|button|menu) for this
I've looked everywhere on your site and I'm (lost|stuck)
I'm on my (lunch break|phone|way to work|way out the door)
I'm (typing this|writing) from my phone
I'm at work so I can't (talk|call|be on the phone)
I'm on the (train|bus) so I can't really talk
I only have a (minute|few minutes|couple of minutes)
I'm about to (board a plane|go into a meeting|leave the house|start my shift)
I've got a meeting in (ten|fifteen|five) minutes
I'm leaving (town|for a trip|on vacation) (on Friday|tomorrow|this weekend|in two days)
I'll be out of town (next week|from Friday|for the next two weeks|all of next week)
I'm going away (this weekend|tomorrow morning|for work)
I'm going on (vacation|holiday) soon
my (daughter|son|niece|nephew|mom|dad|sister|brother)'s birthday is (coming up|next week|this weekend|on Saturday)
my (wife|husband|partner)'s birthday is (coming up|next week|around the corner)
it's our anniversary (next week|on Sunday|this weekend)
I'm planning a surprise for my (wife|husband|mom|best friend)
I've got guests (coming|arriving) (this weekend|on Friday|tomorrow)
my in-laws are (visiting|coming over) this weekend
we're having a (party|get-together|barbecue|dinner) (this weekend|on Saturday|next week)
I'm getting (married|ready to move) soon
my sister is getting married (this month|soon)
we have a new baby in the house
we just had a baby and I'm running on no sleep
I'm (eight months|very) pregnant and (tired|not in the mood for hassle)
my (kid|son|daughter) keeps asking me about it
my (wife|husband|boss|mother) keeps asking me about it
my (wife|husband|partner|roommate) asked me to (sort this out|deal with this|take care of this)
my boss (wants this|needs this|asked me to get this) (done|sorted) (today|by the end of the day)
I'm doing this for my (grandmother|mother|father|elderly neighbor)
I'm (helping|doing this for) my (mom|dad|grandma|uncle), who (isn't online|doesn't do computers|can't manage it)
I promised my (son|daughter|wife|dad) I'd take care of it
I've been putting this off for (days|a while|far too long)
I (kept|keep) forgetting to (deal with|do|ask about) this
I finally have a minute to deal with this
I finally got around to this
I meant to do this (yesterday|last week|days ago)
I should have done this (last week|earlier|ages ago)
I've got a lot (going on|on my plate) (this week|right now)
it's been a (long|rough|crazy|hectic) (day|week)
it's been one of those (days|weeks)
I'm having a (bad|terrible|rough) day already
it's been a nightmare of a week
I just got (home|back|off work)
I just got back from (a trip|vacation|the hospital|a work trip)
I work (nights|shifts|weekends) so (this is the only time I have|mornings are hard)
I'm a (nurse|teacher|truck driver|student|single mom|single dad) and I (don't have much time|work odd hours)
I'm retired and (on a fixed income|not much of a computer person)
I'm a (student|bit short) on a (tight|small) budget
money is a bit tight (this month|right now)
I'm trying to (keep|get) my (paperwork|finances|records|emails) in order
I'm doing my (accounts|budget|expenses|paperwork) (tonight|today|this week)
I'm going through my (emails|receipts|bank statement)
I'm (cleaning out|catching up on) my inbox
I'm trying to plan my week
I'm trying to plan (the month|my budget|around the holidays)
I have to (tell|let) my (boss|landlord|roommate|wife|husband) (something|know) (today|tonight)
I need to know where I stand
I want to get this off my list
I'd like to get this sorted (today|tonight|before the weekend)
I don't have a lot of patience left (today|for this)
I'm not the most patient person
I'm new (here|to this)
this is my first time (using this chat|shopping with you|contacting you)
this is the first time I've had to (ask for help|contact you)
I've been a customer (for years|for ten years|since the beginning|for a long time)
I've been shopping with you for (years|ages)
I usually have no (trouble|problems) with you (guys|)
I've always had good experiences with you
a friend told me to (try the chat|ask here)
somebody on the phone told me to (write in here|use the chat|try here)
I was told you could help me with this
I (sent|wrote) an email (about it|already) (and heard nothing|but nobody replied)
I filled in your contact form (and heard nothing|but nothing came of it)
nobody has answered my emails
I can't find the email you sent me
I (deleted|lost) the confirmation email[ by accident]
I think your email went to my spam folder
I can't get into my account
I forgot my password so I can't look it up myself
I ordered as a guest so I can't see it in an account
I don't have my laptop with me
my (computer|laptop|phone) died so I'm on my (old one|wife's|husband's|son's)
I'm using my (daughter|son|neighbor|friend)'s (phone|computer)
my internet keeps dropping so this might cut out
my signal is bad so I might drop out
I'm not (great|good) with (computers|technology|this stuff)
I don't (really |)know how these (chats|things) work
I don't usually do this kind of thing online
I don't usually (complain|make a fuss)
I hate to be a (pain|bother)
I don't want to (be difficult|make a big deal of it)
I know you must be (busy|swamped)
I realize it's (late|early|the weekend|a busy time)
I couldn't sleep thinking about it
it's been (bugging|bothering) me all day
I keep going back and forth on it
I'm a bit (worried|stressed|nervous|confused) about (it|this|the whole thing)
I'm (really |)(stressed|anxious) about this
I'm losing (patience|sleep over this|my mind)
I'm at my wits' end
I'm (so |)tired of dealing with this
I just want this (over with|done|sorted)
I just want it done and (dusted|out of my head)
I really hope this is quick
I'm in a (bit of a |)(hurry|rush)
I'm short on time
time is kind of tight
I'm running late (as it is|already)
I've got (the kids|a toddler|a crying baby) (climbing on me|in the background|here) so I'll be (brief|quick)
the baby's asleep so I can't be on the phone
I have a sore throat so I'd rather type than talk
I'm hard of hearing so I (prefer|would rather) (chat|writing)
I've just had surgery and I'm stuck at home
I'm (stuck|laid up) at home with a (broken ankle|bad back|cold)
I'm off sick today so I thought I'd get this done
the holidays are coming up
Christmas is (coming|closer than I'd like)
the school (year|term) is about to start
my semester starts (next week|soon)
I start a new job (on Monday|next week)
I'm about to be very busy at work
we're (redoing|renovating) the (kitchen|house|bathroom) and everything is chaos
the house is full of boxes right now
I share this account with my (wife|husband|roommate|sister)
I'm asking for both me and my (wife|husband|roommate)
I've never had to do this before
I did this once before but I forget how
the last time I did this it took (forever|five minutes|an hour)
the last person I (talked to|chatted with) got disconnected
the chat (closed|cut off) on me before I could finish
I got disconnected (earlier|a minute ago)
I was in the middle of this when the chat dropped
@casual been on hold forever
@casual my phone's about to die
@casual on 4% battery so gotta be quick
@casual I'm at work lol so can't call
@casual got like five minutes
@casual long day, not gonna lie
@casual kinda in a rush
@casual it's been a day
@casual my brain is fried
@casual typing with one hand, holding the baby with the other
@casual boss is watching so gotta be quick
@casual haven't had my coffee yet
@young I have class in ten minutes
@young my mom is gonna be so mad at me
@young my roommate won't stop bugging me about it
@young finals are killing me
@young I'm lowkey stressing
@young I'm literally about to get on a bus
@elderly my grandson usually does these things for me
@elderly I'm eighty-one and I don't drive anymore
@elderly I'm an old man and these websites confuse me
@elderly I'm typing slowly because of my arthritis
@elderly I've written everything down here on a piece of paper
@elderly I don't have one of those smart phones
@elderly since my husband passed I have to do all this myself
@formal I am traveling on business this week
@formal I have been unable to reach your telephone line
@formal I was unable to complete this through your website
@formal I would prefer to have a written record of this
@business our accounts department is asking about it
@business we're closing our books this week
@business I have to report back to my manager (today|this afternoon)
@business I'm reconciling our company card
@business I have a customer of my own waiting on this
@business I handle this for (six|several|a dozen) people in our office
@angry I've wasted my whole (morning|evening|lunch break) on this
@angry nobody (ever |)gets back to me
@angry every time I contact you I get a different answer
@angry I've explained this to three different people already
@angry I have better things to do with my day
@angry I'm done being polite about this
@angry I've had nothing but trouble with your app
@angry your phone line is a joke
@angry I shouldn't have to chase you for this
@anxious I'm worried I'm too late
@anxious I'm scared I did something wrong
@anxious I've been refreshing my inbox all day
@anxious I feel terrible about bothering you
@anxious I've been worrying about it all night
@anxious I don't want to get in trouble with my boss
@chatty my dog is barking at the mailman as I type this
@chatty I'm sitting here with a cup of tea and thought I'd finally get to it
@chatty we've had the (worst|strangest) weather here all week
@chatty my neighbor swears by your chat so here I am
@chatty it's just me and the cat here so I have all the time in the world
@chatty you wouldn't believe the week I've had
@chatty my husband says I should have called but I like chatting better
@second_language I am living here since two months only
@second_language in my country we do it another way
@second_language I use the translator for this message
@second_language I am not understanding the website very well
@second_language my friend say me to write here
@polite I know it's a busy time for all of you
@polite I don't mean to be any trouble
@polite I did try to work it out by myself first
@polite I've always been treated very well by you
@polite I hope it isn't too much to ask
@terse Busy day
@terse In a hurry
@terse No time to call
@terse At work
`)
