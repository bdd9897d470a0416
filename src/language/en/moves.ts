// Data: moves that go with any request. Closings, confirmations and corrections stand without a final full stop.
import { phrase, phrases } from '../phrase.ts'
import type { MoveWords } from '../language.ts'
import { chat } from './chat.ts'
import { openings } from './openings.ts'
import { situations } from './situations.ts'

/** Clauses that follow an ask inside the same sentence. */
export const reasons = phrases(String.raw`
because I (need|have) to plan my (week|day|weekend)
because I'm (leaving|going away|off) (tomorrow|on Friday|soon)
because I'm going to be out of town
because I want to be sure
because I want to get it out of the way
because I'd like to have it (settled|done|sorted)
because (it's been bothering me|it's been on my mind)
because my (wife|husband|boss|mom|roommate) keeps asking
because my (wife|husband|boss) wants to know
because I have (people|guests|family) coming
because I've got a lot going on this week
because I can't (do|find) it on the website
because the (site|app) won't let me
because the website isn't (working|loading) for me
because I can't get into my account
because I keep getting an error online
because I'm not sure I did it right
because I don't want to (mess it up|get it wrong)
because I'm short on time
because I have to (leave|run|go) in a minute
because I'm starting to (worry|get worried)
because I'm (kind of |)counting on it
because time is (running out|getting tight)
because I have to tell my (boss|wife|husband|accountant) something
so I can plan (my day|my week|around it|ahead)
so I can stop (worrying|thinking) about it
so I can (close this out|cross it off my list|move on)
so I can (sleep tonight|relax)
so that I know where I stand
so that I can tell my (wife|husband|boss|mom)
so it's (done|sorted|off my plate)
so it doesn't slip my mind again
before (I forget|I forget again)
before (Friday|Monday|tomorrow|the weekend|the end of the week)[ if you can]
before the weekend if (you can|that's possible|at all possible)
before I (leave|go on vacation|leave for work|get on my flight)
before (noon|tonight|the end of the day)[ if possible]
before my (trip|meeting|shift) starts
before it's too late
before my (wife|husband|mom) finds out
before the holidays
by (Friday|tomorrow|tonight|the end of the day) if (you can|possible)
by the end of the week, if that works
today if (you can|possible|at all possible)
if it's not too late
if it's still possible
if that's (possible|okay|alright|doable)
if you don't mind
if that's not too much (trouble|to ask|of a bother)
if you have a (minute|second|moment)
if (there's|there is) any way to do that
if you can do that from (there|your end|here)
if at all possible
if that's something you can do
if that's allowed
if that's all the same to you
when you (get|have) a (chance|minute|moment|second)
whenever you (can|get a minute)
as soon as (you can|possible)
as quickly as you can
right away if (you can|possible)
while I'm still (at my desk|online|on my break)
while I have you
since I can't (call|get through on the phone)
since the website (won't let me|keeps crashing|isn't cooperating)
since I'm (leaving soon|away next week|here anyway)
since nobody (picks up|answers) the phone
since I couldn't work it out myself
since this is my (first time|only day off)
since my hands are full right now
as I'm (away|traveling|out of the office) (next week|from tomorrow)
as I have (guests|family) coming over
as I need it for my (records|taxes|expenses)
for my own peace of mind
for my records
for my (expense report|budget|accountant)
just (so I know|to be safe|to be sure|in case|for my peace of mind)
once and for all
@casual cuz I gotta run
@casual cuz the app is being weird
@casual before I lose my mind
@casual before I forget lol
@casual asap
@casual real quick
@casual cause I'm kinda in a hurry
@young cuz my mom keeps asking
@young before class starts
@young so I can stop stressing
@elderly before my daughter comes over
@elderly because I can't manage it on the computer
@elderly so that I don't have to worry about it
@formal at your earliest convenience
@formal as a matter of priority
@formal in order to keep my records complete
@formal provided that this is still possible
@business for our (books|records|accounts)
@business before we close the (month|quarter|books)
@business because my manager needs it today
@business so we can close the ticket on our side
@angry because I'm sick of waiting
@angry before I really lose it
@angry because nobody else will
@angry and make it quick
@angry instead of sending me around in circles again
@anxious because I'm really worried
@anxious before it's too late
@anxious because I can't stop thinking about it
@second_language because I not understand the website
@second_language because I must travel soon
@terse today
@terse now please
@terse asap
`)

/** How messages end, without the final full stop. */
export const closings = phrases(String.raw`
thanks
thank you
thanks!
thank you!
thanks so much
thanks so much!
thank you so much
thank you very much
many thanks
thanks a lot
thanks a bunch
thanks a million
thanks in advance
thank you in advance
thanks for your help
thanks for your help!
thank you for your (help|time|assistance)
thanks for (the help|helping out|looking into it|sorting this out)
thanks for (taking care of this|dealing with this|your patience)
thanks again
thank you again
cheers
cheers!
much appreciated
I'd appreciate it
I'd really appreciate it
really appreciate it
appreciate (it|the help|your help)
I appreciate your (help|time)
I'd be (grateful|very grateful)
it would (help me a lot|mean a lot|be a big help)
that would be (great|really helpful|wonderful|a huge help)
that'd be (great|awesome|perfect)
you'd be doing me a (big |huge |)favor
please and thank you
please
please!
please help
please (hurry|be quick)
please let me know
let me know
let me know if (you need anything else from me|you need anything from me|that works)
let me know (when it's done|once that's done|how it goes|either way)
just let me know
please (get back to me|let me know) (soon|today|as soon as you can)
I'll be (waiting|here)
I'll wait
I'll stay on the chat
I'll be online for another (hour|half hour|ten minutes)
I'm (here|around) all (day|evening|afternoon)
looking forward to (hearing from you|your reply)
hope to hear from you soon
hope that's (okay|clear|enough to go on|all you need)
hope you can help
hope that makes sense
I hope that's possible
does that make sense?
is that (possible|okay|doable)?
would that be (okay|possible|alright)?
can you do that?
could you do that for me?
can you help?
can you help me with that?
is there anything else you need from me?
do you need anything else from me?
what do you need from me?
how long will that take?
sorry for the (trouble|hassle|bother|long message)
sorry to be a (pain|bother)
sorry if that's a dumb question
no rush
no rush, whenever you get to it
no hurry though
the sooner the better
as soon as possible please
today if you can
it's (kind of |pretty |)urgent
time is a bit short
@angry I don't have all day
have a (good|great|nice|lovely) (day|one|evening|weekend)
have a good one
enjoy your day
take care
all the best
best
best wishes
that's all
that's it
that's all I need
that's everything
that's it from me
nothing else for now
@casual thx
@casual thx!
@casual thanks!!
@casual ty
@casual tysm
@casual tyvm
@casual thanks a ton
@casual thanks :\)
@casual thank you :\)
@casual cheers mate
@casual pls and thx
@casual pls
@casual plsss
@casual appreciate ya
@casual you're the best
@casual ur the best
@casual thanks man
@casual lmk
@casual lmk pls
@casual asap pls
@casual kthx
@casual k thanks
@casual ok thanks bye
@casual thanks 🙏
@casual 🙏
@casual 🙏🙏
@casual thanks 😊
@casual 😭
@casual 😅
@young tysmmm
@young thank uuu
@young u a real one
@young you're a lifesaver fr
@young ty ilysm
@young pretty pleaseee
@young 🥺
@young 💀
@elderly God bless
@elderly bless you, dear
@elderly thank you kindly
@elderly with kind regards, (Margaret|Harold|Dorothy|Walter|Eileen|Frank)
@elderly much obliged
@elderly thank you, young man
@elderly thank you for your patience with an old lady
@elderly have a blessed day
@formal kind regards
@formal with kind regards
@formal best regards
@formal regards
@formal sincerely
@formal yours faithfully
@formal I look forward to your reply
@formal thank you for your prompt attention
@formal I would be grateful for a prompt reply
@formal your assistance is appreciated
@formal thank you for your consideration
@formal respectfully
@business regards
@business best regards
@business please confirm
@business please confirm once done
@business kindly confirm when this is complete
@business please advise
@business please copy it to our records
@business thanks and regards
@business rgds
@polite thank you ever so much
@polite thank you kindly
@polite I really appreciate your help with this
@polite thanks for being so helpful
@polite sorry for the trouble and thank you
@polite you're very kind
@polite thank you for taking the time
@polite I know you're busy, so thank you
@chatty you guys are always so helpful, thank you
@chatty thank you, you're a star
@chatty anyway, that's my story
@chatty thanks a bunch and say hi to the team
@chatty okay I'll stop rambling now, thank you
@chatty thanks a million, hope you get to go home early today
@chatty you've made my day already just by being there
@chatty and have a wonderful weekend when you get there
@angry fix it
@angry sort it out
@angry I'm waiting
@angry and don't send me another survey
@angry don't make me ask again
@angry this had better work
@angry I expect an answer today
@angry I won't be shopping here again
@angry last chance
@angry do your job
@angry unacceptable
@angry I want this fixed now
@angry I'm leaving a review about this
@angry not impressed
@angry enough is enough
@angry and no copy-paste answers please
@anxious please, I'm really worried
@anxious please tell me it's not too late
@anxious I'm sorry to be a bother
@anxious please hurry if you can
@anxious sorry, I know you're busy
@anxious I'd feel so much better knowing
@anxious fingers crossed
@anxious please tell me that's okay
@second_language thank you for understanding
@second_language thank you for your kind help
@second_language I wait your answer
@second_language thank you sir
@second_language sorry for my bad English
@second_language please help me soon
@second_language thanks you very much
@second_language God bless your team
@terse thx
@terse thanks
@terse now please
@terse please
@terse today
@terse asap
`)

/** Said more often than the rest, so they stand there more often. */
const everyday: MoveWords['requesters'] = [
  ...Array.from({ length: 14 }, () => ({ before: phrase(''), question: false })),
  ...Array.from({ length: 5 }, () => asked('can you\ncould you\ncan you please\ncould you please', true)).flat(),
  ...Array.from({ length: 5 }, () => asked('please\nI need you to\nI\'d like you to', false)).flat(),
]

/** Before a command that begins with a bare verb. */
export const requesters: MoveWords['requesters'] = [
  ...everyday,
  ...asked(`
can you
can you please
can you (just|quickly)
can you (maybe|possibly)
could you
could you please
could you (just|quickly|kindly)
could you (possibly|maybe)
could you please just
would you
would you please
would you be able to
would you be so kind as to
are you able to
is it possible for you to
would it be possible for you to
is there any (way|chance) you (can|could)
any (way|chance) you (can|could)
do you think you (can|could)
@casual can u
@casual can u pls
@casual could u
@casual can ya
@casual any chance u could
@casual can you guys
@casual could you guys
@casual think you could
@young can u like
@young can someone
@young could u pls pls
@polite could I ask you to
@polite may I ask you to
@polite might I trouble you to
@polite might you be able to
@polite could I get you to
@formal could you kindly
@formal may I request that you
@elderly would you be a dear and
@elderly could you be so good as to
@angry can you finally
@angry can somebody finally
@angry can you just
@angry can someone there please
@anxious could you please please
@anxious is there any chance you could
@business can your team
@business could your team please
@second_language can you help me to
@second_language is possible you
`, true),
  ...asked(`
please
please just
please (go ahead and|kindly)
just
I need you to
I need you to please
I'd like you to
I would like you to
I want you to
I was hoping you could
I'm hoping you can
I was wondering if you could
I wonder if you could
I wanted to ask you to
I wanted to see if you could
I'd appreciate it if you could
it would be great if you could
it'd be (great|nice|awesome) if you could
I'd be grateful if you could
see if you can
let me ask you to
@casual pls
@casual pls just
@casual plz
@casual go ahead and
@casual need you to
@casual need u to
@casual want you to
@casual wondering if you could
@casual hoping you can
@casual you could
@young need yall to
@young pls pls
@polite if you don't mind, please
@polite if it's not too much trouble, please
@polite when you have a moment, please
@polite I'd be so grateful if you could
@formal I request that you
@formal I would ask you to
@formal kindly
@formal I would appreciate it if you could
@formal I would be obliged if you could
@business we need you to
@business we'd like you to
@business please arrange to
@business kindly
@elderly I'd like you to please
@elderly I want to ask you to
@angry just
@angry I need you to
@angry I want you to
@angry for once, just
@angry you need to
@angry I'm telling you to
@anxious please please
@anxious I really need you to
@second_language please to
@second_language I want that you
@second_language I need that you
@terse please
`, false),
]

function asked(block: string, question: boolean): MoveWords['requesters'] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ before: phrase(line), question }))
}

/** Yes to what the assistant read back. */
export const confirmations = phrases(String.raw`
yes
yes please
yes, please
yes, go ahead
yes, please go ahead
yes, that's right
yes, that's correct
yes that's (the one|it|right)
yes, do it
yes, please do
yes, do that please
yes, go for it
yes, all correct
yes, that all looks right
yes, looks good
yes, I'm sure
yes, I confirm
yes, thank you
yes, that's what I want
yes, exactly
yes, you have it right
yes, everything is correct
yes, perfect, thank you
yep
yep, go ahead
yep, that's right
yep, that's the one
yep, do it
yep, all good
yeah
yeah, go ahead
yeah, that's right
yeah, that's it
yeah, please do
yeah, that works
sure
sure, go ahead
sure, please do
sure thing
ok
okay
okay, go ahead
ok, do it
okay, please do
correct
correct, go ahead
that's correct
that's correct, please proceed
that's right
that's right, go ahead
that's the one
that's it
exactly
exactly, thanks
exactly right
absolutely
absolutely, go ahead
definitely
of course
please do
please go ahead
please proceed
please proceed, thank you
go ahead
go ahead please
go for it
do it
do it please
looks good, go ahead
looks right to me
all good, go ahead
sounds good
sounds good, go ahead
sounds right
right, please do that
perfect, go ahead
perfect, thanks
fine by me, go ahead
that'd be great, yes
that works, thanks
I'm sure, go ahead
confirmed
I confirm
@casual yup
@casual yup go for it
@casual yuppp
@casual ya
@casual ye
@casual yea do it
@casual yeah pls
@casual yes pls
@casual go go
@casual sure why not
@casual k
@casual kk
@casual ok cool
@casual cool, do it
@casual 👍
@casual 👍👍
@casual yep yep
@young bet
@young yess
@young yesss pls
@young yea thats it
@young yurp
@elderly yes, dear, that's right
@elderly yes, that is correct, thank you
@elderly yes, if you would
@formal yes, that is correct
@formal I confirm that this is correct
@formal please proceed accordingly
@formal that is correct, please proceed
@business confirmed, please proceed
@business approved
@business correct, go ahead and process it
@polite yes please, that would be lovely
@polite yes, if you don't mind
@polite yes please, thank you so much
@angry yes, obviously
@angry yes, for the love of God, yes
@angry YES
@angry yes, that's what I said
@angry yes, just do it already
@anxious yes please, and quickly if you can
@anxious yes, please, thank you thank you
@chatty oh yes please, that'd be wonderful
@chatty yes indeed, you've got it
@second_language yes is correct
@second_language yes, please you do it
@terse yes
@terse y
@terse do it
@terse right
`)

/** Taking a value back: "{right}" is what it should be, "{wrong}" what was said before. */
export const corrections = phrases(String.raw`
sorry, {right} not {wrong}
sorry, I meant {right}
sorry, I meant {right}, not {wrong}
sorry, it's {right}
sorry, it should be {right}
sorry, typo, it's {right}
sorry, that should be {right}, not {wrong}
sorry, my mistake, it's {right}
sorry, wrong one, I meant {right}
sorry, I gave you the wrong one, it's {right}
typo, I meant {right}
typo: {right}
typo, should be {right}
typo there, it's {right} and not {wrong}
oops, {right} not {wrong}
oops, I meant {right}
oops, it's {right}
oops, sorry, {right}
oops, should have been {right}
wait, {right}
wait, no, it's {right}
wait, I meant {right} not {wrong}
wait, that's wrong, it should be {right}
no wait, {right}
hang on, it's {right}, not {wrong}
hold on, I misread it, it's {right}
actually, it's {right}
actually, make that {right}
actually it's {right}, not {wrong}
actually, I got that wrong, it's {right}
make that {right}
make it {right} instead of {wrong}
correction: {right}
correction, it's {right} not {wrong}
I meant {right}
I meant {right}, sorry
I meant {right}, not {wrong}, sorry
I meant to say {right}
I said {wrong} but it's {right}
I wrote {wrong} but I meant {right}
I typed {wrong}, it should be {right}
I mistyped that, it's {right}
I misread it, it's {right}
I got that wrong, it's {right}
I looked again and it's {right}
just checked, it's {right}, not {wrong}
just double checked and it's {right}
my bad, {right}
my bad, I meant {right}
my mistake, {right} instead of {wrong}
my apologies, it should be {right}
scratch that, {right}
scratch that, it's {right}
strike that, I meant {right}
not {wrong}, {right}
not {wrong}, it's {right}
it's {right}, not {wrong}
it's {right}, I hit the wrong key
instead of {wrong} it should be {right}
forget {wrong}, it's {right}
ignore {wrong}, I meant {right}
can you change that to {right}? I said {wrong}
{right}, sorry, not {wrong}
{right}, not {wrong}
{right} I mean
@casual *{right}
@casual {right}*
@casual oh shoot, {right}
@casual whoops {right}
@casual lol no, {right}
@casual ugh autocorrect, {right}
@casual mb {right}
@young nvm it's {right}
@young omg sorry, {right}
@elderly oh dear, I read it wrong, it's {right}
@elderly forgive me, I had the wrong glasses on, it's {right}
@formal I apologize, the correct one is {right}
@formal please note that it should read {right} instead of {wrong}
@business correction on my side: {right} instead of {wrong}
@polite so sorry, I gave you the wrong one, it should be {right}
@angry no, {right}, I never said {wrong}
@anxious oh no, sorry, it's {right}, please don't use {wrong}
@second_language sorry I write wrong, is {right}
`)

/** Between two requests in one message. They go on in the same sentence, or begin the next one. */
export const joiners = phrases(String.raw`
and
and also
and then
and please
and while you're at it,
and while I have you,
and one more thing,
and another thing,
and at the same time
and on top of that
and if you could also
and after that
also
also,
also, while I'm here,
also please
oh and
oh, and
oh and also
oh, and one more thing:
oh, and while I have you,
oh yeah, and
plus
plus,
then
next,
one more thing,
one more thing:
another thing:
second thing:
while you're at it,
while you're there,
while I'm at it,
and separately,
separately,
on a different note,
besides that,
apart from that,
in addition,
as well as that,
and before I forget,
and since I'm here,
and then there's this:
@formal furthermore,
@formal additionally,
@formal in addition to this,
@business second item:
@casual n also
@casual and uh
@casual oh also
@angry and another thing,
@chatty oh, and before I forget,
`)

/** A last word when all is done. */
export const thanks = phrases(String.raw`
thanks!
thank you!
thanks
thank you
thanks so much!
thank you so much!
thanks a lot
great, thanks!
great, thank you
perfect, thanks!
perfect, thank you
perfect, that's all I needed
awesome, thanks
wonderful, thank you
ok, thanks
okay, thank you
okay great, thanks for your help
alright, thanks
got it, thanks
good to know, thanks
that's all, thank you
that's everything, thanks
that's all I needed, thanks
that helps, thanks
that was quick, thanks!
no, that's all. Thanks!
no, that's it, thank you
nope, all good, thanks
lovely, thanks
brilliant, thank you
I appreciate it, thanks
thanks for the help
thanks for sorting that out
thanks for checking
phew, thanks
what a relief, thank you
cheers
@casual thx
@casual ty
@casual thx!
@casual cool thx
@casual awesome ty
@casual sweet, thanks
@casual nice, thanks
@casual ok cool thanks
@casual 👍 thanks
@casual ur the best
@young tysm
@young ok ty ty
@young omg thank you
@young slay, thanks
@elderly thank you, dear
@elderly bless you, thank you
@elderly thank you kindly, that's a weight off my mind
@formal thank you for your assistance
@formal thank you, that will be all
@business thanks, noted
@business noted with thanks
@polite thank you so much for your help
@polite you've been very helpful, thank you
@angry fine, thanks
@angry finally, thanks
@angry about time, thank you
@anxious oh thank goodness, thank you
@anxious okay, I feel better now, thank you
@chatty you're a star, thank you so much
@chatty that's wonderful, you've made my day, thank you!
@second_language thank you very much friend
@second_language ok thank you for help
@terse thx
@terse ok
@terse good
`)

export const moves: MoveWords = { openings, situations, reasons, closings, requesters, chat, thanks, confirmations, corrections, joiners }
