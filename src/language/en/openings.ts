// Data: how messages begin. An opening bears its own punctuation: after a comma, a dash or a bare word
// the same sentence goes on; after a full stop, a question or exclamation mark a new one begins.
import { phrases } from '../phrase.ts'

export const openings = phrases(String.raw`
Hi,
Hi there,
Hi there!
Hi!
Hi all,
Hi team,
@!formal Hey,
@!formal Hey there,
@!formal Hey there!
@casual hey
@casual hi
@casual heya
@casual heyyy
@casual hey guys,
@casual hey team
@casual yo
@casual sup,
@casual hiya
@casual hiya,
Hello,
Hello there,
Hello!
Hello, hope (you're well|you're having a good day|your day is going well).
Hi, hope you're (doing well|well|having a nice day).
Good morning,
Good morning!
Good afternoon,
Good afternoon!
Good evening,
Good evening!
@casual morning,
@casual morning!
@casual afternoon,
@casual evening!
@elderly Good morning to you.
@elderly Good day,
@elderly Good afternoon, dear.
@elderly Hello dear,
@elderly Hello, I hope I'm in the right place.
@elderly I'm not very good with computers, so bear with me.
@elderly Excuse my typing, these keys are small.
@elderly Hello, is there somebody there?
@elderly My granddaughter showed me this chat, so here goes.
@formal Dear (Sir or Madam|customer service|support team),
@formal To whom it may concern,
@formal Good day,
@formal Good morning. I hope this message finds you well.
@formal Greetings,
@business Hello, I'm writing on behalf of (our office|my company|our team).
@business Hi, this is about (a company purchase|our account).
@business Morning, I look after purchasing for a small office.
@business Hi, I run a small shop.
Quick question:
Quick one:
@!formal quick question,
@!formal Quick one for you:
Sorry to bother you,
Sorry to bother you, but
Excuse me,
Sorry, quick thing:
Just a quick one,
Okay, so
@casual ok so
@casual so
@casual alright so
@casual right so
@casual um hi
@casual erm hello
@casual uh hi,
@casual anyone there?
@casual anybody home?
@casual is this thing on?
@casual hey quick q
@casual hi quick q,
@casual k so
Is anyone there?
Is this the right place for this?
Am I talking to a (person|bot|human)?
Not sure if this is the right place, but
I'm not sure who to ask, but
I hope you can help me.
I hope someone can help.
I wonder if you can help me.
Hoping you can help me out here.
Could use some help here.
I need some help please.
I need a hand with something.
Can you help me with something?
Could you help me out?
Can somebody help me?
@casual help pls
@casual need a lil help
@casual little help?
@casual got a sec?
@casual you there?
@casual hey bot
@casual hey so funny story,
@casual me again lol
@casual hi it's me again
Me again.
Hi, it's me again.
Hi again,
Hello again,
Back again, sorry.
Sorry, me again.
@terse Hi.
@terse Hello.
@terse Help.
@terse Question.
@terse So.
@terse Right.
@terse Ok.
@anxious Hi, I'm a bit worried.
@anxious Hi, sorry, I'm kind of panicking here.
@anxious Oh no, I think I messed something up.
@anxious Please help,
@anxious Hello, I'm really stressed about this.
@anxious Hi, sorry if this is a silly question.
@anxious Sorry in advance if I'm asking in the wrong place.
@anxious I really hope someone sees this.
@anxious Hi hi, sorry, bit of an emergency on my end.
@anxious Ugh, I feel bad asking, but
@angry Seriously?
@angry Unbelievable.
@angry Okay, I've had it.
@angry Is anybody actually reading these?
@angry HELLO?
@angry Hello??
@angry This is ridiculous.
@angry What a joke.
@angry I'm fed up.
@angry Are you kidding me?
@angry Wow.
@angry Wow, just wow.
@angry Listen,
@angry Look,
@angry I'm not happy.
@angry I'm so done with this.
@angry For the last time,
@angry I can't believe I have to do this again.
@angry Right, let's try this one more time.
@angry Great service, really.
@angry I am beyond frustrated.
Ugh,
Ugh.
Sigh.
Well,
Hmm,
Oh boy.
Oh dear.
Argh.
Whew, finally.
@casual omg
@casual omg hi
@casual oof
@casual welp
@casual bruh
@casual ugh ok
@casual lol ok so
@young yo
@young yooo
@young heyy
@young hii
@young hey bestie
@young ok so like
@young not me back here again lol
@young hi um
@young so basically
@young hey can i ask something real quick
@chatty Hi there, how are you doing today?
@chatty Hello! Hope your week is going better than mine.
@chatty Hi! Lovely day out there, isn't it?
@chatty Hey there, happy (Monday|Tuesday|Wednesday|Thursday|Friday)!
@chatty Hi, thanks for being there, I never know who to call about these things.
@chatty Okay, long story short:
@chatty Hello! So, funny story.
@chatty Oh good, a chat window. I hate phoning.
@chatty Hi, it's (Karen|Mike|Dee|Pat|Joanne|Luis|Priya|Sam|Tanya|Greg) here.
@chatty Hello, (Marge|Walt|Rosa|Nadia|Tom|Bev|Omar|Kim) speaking!
@chatty Hiya, me and my cup of coffee have a question for you.
@chatty Hello from (rainy|sunny|snowy|windy) (Ohio|Oregon|Maine|Texas|Michigan|Georgia)!
@polite Hello, sorry to trouble you.
@polite Hi, I'd be grateful for some help.
@polite Hello, I was hoping you might be able to help me.
@polite Good morning, I hope you don't mind me asking.
@polite Hi there, whenever you have a moment:
@polite Hello, if you have a minute,
@polite Hi, thanks in advance for your help.
@polite Hi, thank you for taking the time.
@polite Pardon me,
@second_language Hello friend,
@second_language Hello dear support,
@second_language Hi, sorry for my English.
@second_language Hello, excuse my English please.
@second_language Dear team,
@second_language Good day sir,
@second_language Hello, my English is not so good.
@second_language Hi, I am new customer.
@second_language Please, I have one question.
@second_language Hello, I write from abroad.
`)
