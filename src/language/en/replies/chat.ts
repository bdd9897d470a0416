// Data: replies to messages that need no tool. They state nothing but what a fact or the user says.
import type { ReplyWords } from '../../language.ts'
import { phrases } from '../../../lib/phrase.ts'

const cue = (tag: string, words: string) => ({ tag, words: words.split(',').map((word) => word.trim()) })

export const cues: ReplyWords['cues'] = [
  cue('bot', 'bot, robot, a person or, real person or, an ai, chatgpt, a machine, human or, are you human, are you real, computer'),
  cue('leave', "don't, dont, do not, leave it, leave that, no need, never mind, nevermind, nvm, hold off, not yet, forget it, ignore, no longer need"),
  cue('arrived', 'got here, arrived, came today, just came, turned up, showed up, in one piece, made it, got it'),
  cue('paid_back', 'hit the bank, money is back, money came, refund came, refund went through, got my refund, refund arrived, refund hit, back on my card'),
  cue('thanks', 'thanks, thank, thx, ty, thank you, appreciate, cheers, grateful, tysm'),
  cue('how_are_you', 'how are you, how are things, how is it going, hows it going, how you doing, how are ya, hows your day, how is your day, how do you do, whats up, wassup'),
  cue('bye', 'bye, goodbye, good night, see you, see ya, take care, later, have a good, have a nice, have a great, ttyl, cya'),
  cue('holiday', 'happy, merry, season, thanksgiving, christmas, new year, easter, holidays'),
  cue('sorry', 'sorry, apologies, my bad, oops, whoops, wrong window, wrong chat'),
  cue('praise', 'love, great job, awesome, amazing, the best, wonderful, made my, well done, fantastic, tell them, good job, nice work'),
  cue('laugh', 'lol, haha, lmao, hehe, rofl, funny, joke'),
  cue('hello', '^hello, ^hi, ^hey, ^good morning, ^good afternoon, ^good evening, ^anyone, ^anybody, ^howdy, ^greetings, ^yo, ^hiya, you there'),
]

const smallTalk = phrases(`
  @hello @!how_are_you (Hello|Hi|Hi there|Hello there)! (What can I do for you|How can I help)[ today]?
  @hello @!how_are_you (Hello|Hi), (I'm here|yes, I'm here). What can I (help you with|do for you)?
  @hello @!how_are_you (Hello|Hi|Hi there). I can {can}. What (would you like|do you need)?
  @hello @!how_are_you [Hello,] you've reached {business}'s assistant. (How can I help|What do you need)?
  @hello @!how_are_you Hi, (good to hear from you|nice to hear from you). What's (going on|on your mind)?
  @how_are_you (Doing well|All good|I'm well|Very well), thanks for asking. (How can I help|What can I do for you)[ today]?
  @how_are_you (All well here|I'm fine|Everything's fine here), thank you. What (brings you here|can I help with)?
  @how_are_you (Good|Just fine), thanks! And you? If you need something (done|looked up), I'm (here|ready).
  @how_are_you I'm doing fine, thank you. Is there (something|anything) I can do for you?
  @thanks @!bye (You're welcome|My pleasure|Glad to help|Happy to help|Anytime|Of course)!
  @thanks (You're welcome|My pleasure|Glad to help|Happy to help). (Just write|Let me know) if (anything else comes up|you need anything else).
  @thanks (You're very welcome|It was a pleasure|No problem at all). Is there anything else I can do?
  @thanks (Glad I could help|Happy to have helped). (Have a good day|Take care|Have a good one).
  @thanks Thank you for (writing|the kind words|saying so).
  @thanks (You're welcome|My pleasure|Of course|Sure), (happy to help|glad to help|glad that worked|any time).
  @thanks (You're most welcome|Not at all|Don't mention it)! (Take care|Have a good one|All the best).
  @thanks (Happy to|Glad to). If (anything|something) else comes up, I'm here.
  @thanks It was no trouble[ at all]. (Take care|Have a good one)!
  @thanks Thank you for your patience. Is there anything else?
  @thanks (Always happy to help|Always a pleasure). Anything else (I can look at|on your mind)?
  @thanks Thanks to you as well! (Just write|Come back) if you need (anything|me).
  @thanks Good, I'm glad that's (sorted|taken care of). (Anything else|Is there something else I can do)?
  @thanks (No problem|No trouble)! I'm here if you need (me|anything else).
  @bye (Bye|Goodbye|Take care|Bye for now|See you)! (I'm here if you need anything|Come back any time|Just write if you need something).
  @bye (Take care|Have a good one|All the best)(.|!)
  @bye (Goodbye|Bye), and (take care|have a good day).
  @bye (Bye for now|Talk to you later). You know where to find me.
  @holiday (Thank you|Thanks), (the same to you|and the same to you|to you too)!
  @holiday (How kind|That's kind of you), thank you. All the best to you (too|as well).
  @holiday (Thanks|Thank you) for the good wishes. Is there anything I can (do for you|help with)?
  @holiday Same to you! If you need any help, I'm here.
  @sorry (No problem|No worries|That's all right|It's fine|Don't worry about it)! (What can I do for you|Can I help with anything)?
  @sorry (No need to apologize|It happens|Not a problem at all). (I'm here|Just write) when you need (me|something).
  @sorry (That's quite all right|No harm done). Is there anything (I can do|you need)?
  @laugh @!sorry (Ha, that's a good one|That made me smile|Ha, fair enough). (Anything I can help with|What can I do for you)?
  @laugh (Ha|Good one)! I'm here if there's (something|anything) you need.
  @laugh (Glad we can laugh about it|Always good to laugh). Do you need (help with anything|anything from me)?
  @praise (That's lovely to hear|How nice of you to say|What a nice thing to hear), thank you!
  @praise (Thank you|Thanks) for (sharing that|telling us|saying so). It's good to hear.
  @praise (That's kind of you|You're very kind). Is there anything I can (do for you|help with)?
  @praise What a nice (message|thing to read). Thank you for taking the time.
  @bot I'm an automated assistant, not a person. I can {can}, though.
  @bot I'm (an assistant program|a virtual assistant), so not a person. What can I do for you?
  @bot @can.handover You're talking to an automated assistant. If you'd rather have a person, just say so.
  @!cue (I'm here|I'm listening|I'm with you). What can I (do for you|help you with)?
  @!cue (Sure|Of course|Gladly), I'm happy to chat. If you need something (done|looked up), I can {can}.
  @!cue (Got it|Understood|All right). Let me know if (there's anything you need|I can help with something).
  @!cue Thanks for (telling me|sharing that). Is there anything I can (do|help with)?
  @!cue (Okay|All right)! If anything comes up, I can {can}.
  @!cue That's (nice|good) to (hear|know). What can I do for you?
  @!cue (No worries|Fine with me). Just tell me what you need.
  @!cue (I'm happy to help|Happy to help) if you have something in mind. (I can|What I can do is) {can}.
  @!cue (Tell me|Just tell me) what you need, and I'll see what I can do.
  @!cue (Fair enough|Good to know)! If you need (me|anything), I'm (here|around).
  @!cue What can I (do for you|help you with)? I can {can}.
  @!cue Is there something I can (look into|take care of) for you? I can {can}.
  @!cue (Right|Sure)! Would you like me to {can.one}, or is there something else?
  @!cue I'm here whenever you need (something|me). I can {can}.
  @!cue (Noted|Okay, noted). Anything I can (do|look up) for you?
  @!cue I hear you. If there's something I can do, (just say so|let me know).
`)

const nearMiss = phrases(`
  @bot I'm an automated assistant, not a person. I can {can}.
  @bot You're chatting with (an automated assistant|a virtual assistant)[, not a person].
  @bot I'm a program, not a person, but I can {can}.
  @bot @can.handover (I'm an automated assistant|No person here, I'm an automated assistant). If you'd rather talk to (a person|someone), (say the word|just tell me).
  @leave @!question (Understood|All right|Okay|Got it|Sure), I won't (change|touch|start) anything.
  @leave @!question (Understood|Okay|Got it|Of course). I'll leave (it as it is|everything as it is|things as they are).
  @leave @!question (Sure|All right), nothing will be (changed|done) for now. Just (write|tell me) if that changes.
  @leave @!question (No problem|Fine), I (haven't done|won't do) anything with it. (Let me know|Write) if you need me.
  @leave @!question Thanks for letting me know. I'll leave it (alone|be|as it is).
  @leave @!question That's fine, it stays the way it is. Anything else I can help with?
  @arrived @!question (Glad to hear it|Good to hear that|That's great to hear)! Thanks for letting me know.
  @arrived @!question (Great|Wonderful|Lovely), thanks for telling me. (Enjoy|I hope you enjoy it)!
  @arrived @!question (Thanks for the update|Thank you for letting me know). I'm glad it's there. Nothing (more|else) to do, then.
  @arrived @!question Happy to hear (that it arrived|it got there). If anything turns out to be wrong, just write.
  @paid_back @!question (Glad to hear it|Good to hear), thanks for letting me know.
  @paid_back @!question (Great|Good), I'm glad the money is back. Is there anything else (I can do|you need)?
  @paid_back @!question Thanks for the update, I'm glad that's settled.
  @thanks @!question (You're welcome|Glad to hear it|Happy it worked out). (Just write|Let me know) if anything else comes up.
  @thanks @!question Thank you for letting me know. (There's nothing more to do from my side|I'll leave it there), then.
  @!cue @!question (Thanks for letting me know|Noted, thank you|Thank you for telling me). (Is there something you'd like me to do|Do you need anything from me)?
  @!cue @!question (Understood|Got it|All right). If you'd like me to do something, I can {can}.
  @!cue @!question (Okay|Understood), I haven't done anything yet. (Let me know|Just say) if you'd like me to {can.near}.
  @question @!bot I don't have [any] information (on|about) that, I'm afraid. If you need it, I can {can.near}.
  @question @!bot (I'm afraid|Sorry,) I (can't say|don't know), as I have nothing on that. What I can do is {can}.
  @question @!bot That's (something I have no information on|not something I know), sorry. I could {can.near}, if that helps.
  @question @!bot I [honestly] don't know, and I wouldn't want to guess. What I can do (for you|here) is {can}.
  @question @!bot That's outside what I know, I'm afraid. I'm able to {can}.
  @question @!bot I couldn't tell you, sorry. I'm here to {can}.
  @question @about=order @!bot (Hmm, I|I) have no answer to that one. If it's about an order of yours, I can {can}.
  @question @!bot @can.handover I don't have that information. If you like, I can bring in a person who may know more.
`)

const hypothetical = phrases(`
  That would depend on the (case|details), and I can't promise anything (ahead of time|in advance). If it happens, (write to me|get in touch) and I can {can.near}.
  I can't say for (certain|sure) (in advance|beforehand). If it (comes to that|comes up), (let me know|tell me) and I'll see what (can be done|I can do).
  I don't have information on that (case|situation), and I'd rather not guess. If it happens, I can try to {can.near}.
  (Hard to say|That's hard to say) before it happens. If it does, (give me the details|send me the details) and I can {can.near}.
  For now I can't (promise|tell you) how that would go. Should it happen, (I'm here to help|I can have a look then).
  That's not something I can answer (up front|beforehand), I'm afraid. If it came up, I could {can.near}.
  I have nothing on what would happen in that case. If it does come up, (just write|let me know), and we'll take it from there.
  (Nothing needs doing now|There's nothing to do yet). If it comes to that, I can {can.near}, though I can't say now how it would turn out.
  It would depend. I can't (see|tell) ahead of time, but if it happens I can {can}.
  I wouldn't want to promise you something I can't be sure of. If it happens, (come back|write again) and I'll look at it with you.
  Should that happen, tell me the details and I'll see what's possible. I can't say (more|anything firm) before then.
  I don't know how that would (turn out|be handled), I'm afraid. (When|If) it happens, I could {can.near} for you.
  @can.handover I can't answer that for sure. If you'd like, I can bring in a person who may know.
  I can't tell you (that for certain|for certain) from here. What I can do, if it comes to it, is {can.near}.
  That's a what-if I have no information (about|on). If it becomes real, (I'll help where I can|I can help from there).
`)

const severalIntents = phrases(`
  I can help with (that|all of that|those), one (thing|step) at a time. Which (shall we start with|would you like to do first)?
  (Sure|Of course|Gladly). Which of these would you like (to start with|me to do first)?
  Let's take them one (by one|at a time). What should come first?
  I can help with (that|all of that|those), one (thing|step) at a time. Which (shall we start with|would you like to do first)[, and what's the {identifier}]?
  (Sure|Of course|Happy to), let's take them one (by one|at a time). Which one comes first, and what's the {identifier} for it?
  (Let's|We can) go through them one (by one|at a time). (Where|With which one) (shall|should) we start? I'll need the {identifier} (for it|too).
  That's (a few things|more than one thing), so let's take them in turn. Which is most (urgent|important), and what's the {identifier}?
  (Happy to help with these|I can look at each of these). Which one first? Please send the {identifier} (along|with it).
  (All right|Okay|Got it), one after the other. Tell me which to start with and the {identifier} (it's about|for it).
  (No problem|Sure thing), we'll do them in order. Which (one first|do you want first), and for which {identifier}?
  I'll take them one at a time so nothing gets mixed up. Which comes first, and what {identifier} is it?
  (Gladly|Sure). To keep them apart, could you tell me which to do first, with the {identifier}?
  Let's start with (the one that matters most to you|whichever is most pressing). Which is it, and what's the {identifier}?
  I (see|hear) (several|a few) things (there|in that). (Which|What) shall I do first? The {identifier} would help (me find it|too).
  We'll get to each of them. (First|To begin): which one, and what's the {identifier}?
  @angry I'm sorry about (all of this|this). Let's take it one thing at a time: which is first, and what's the {identifier}?
  @angry Sorry you've had so much trouble. Which should I (tackle|look at) first? I'll need the {identifier}.
  @angry I understand, that's a lot at once. Let's start with the worst one: which is it, and what's the {identifier}?
  I can (work through|deal with) these with you. Pick one to begin with, and give me its {identifier}.
  Thanks for laying that out. Which would you like done first, and do you have the {identifier}?
  Let's do this step by step. What should come first? I'll need the {identifier} for each (of them|one).
  (Let's|We can) sort (these|those) out in turn. What's the {identifier} for the (first one|most urgent one), and what does it need?
  (I'd like|I want) to get each of these right, so let's go one at a time. Which is first, and what's the {identifier}?
  (Yes|Sure), I can look at (more than one thing|each of those). Which (shall|should) I take first, and under which {identifier}?
  There's more than one thing (here|in there), and I'll go through them in turn. (Where do I start|What's first), and what's the {identifier}?
  (One by one|Step by step), then. (Tell|Give) me the {identifier} for the first thing you'd like (done|sorted).
  To keep it simple, let's (do|finish) one before the next. Which is it to be, and with what {identifier}?
  Could you tell me which of these (to do|to take) first? And please send me the {identifier} (that goes with it|for it).
  (Okay|Right), (several|a few) things to do. Give me the {identifier} for the first one, and tell me (what it needs|what to do with it).
`)

const notCovered = phrases(`
  (I'm afraid|Sorry,|Unfortunately,) I can't help with that here. (What I can do is|I can) {can}.
  That's not something I can help with here, (sorry|I'm afraid). I can {can}, though.
  I'm not able to help with that (here|from here), I'm afraid. What I can do is {can}.
  @question I have nothing on that here, I'm afraid. What I can do is {can}.
  @question That's (outside|beyond) what I can (help with|look into), sorry. I can {can}.
  @question (I'm afraid|Sorry,) that's not something I can look into. I'm here to {can}.
  @!question (I'm afraid|Sorry,|Unfortunately,) I can't do that here. (What I can do is|I can) {can}.
  That's not something I can (do|help with) here, (sorry|I'm afraid). I can {can}, though.
  @!question I('m not able to| can't) (do that|help with that) from here, I'm afraid. What I can do is {can}.
  @!question I'm sorry, (I'm not able to do that|that's beyond what I can do) here. If you need me to {can}, I'm (happy|glad) to.
  That one's outside what I can do. I'm here to {can}.
  @!question I don't have a way to do that (here|from this chat), sorry. I can {can}.
  @!question (I wish I could|I'd like to help with that), but I can't do that here. I can {can} if you need it.
  @!question (Sorry|I'm sorry), that isn't something I can take care of. My part is to {can}.
  That's not one of the things I can do, I'm afraid. What I can do is {can}.
  @!question I have no way of doing that, (sorry|I'm sorry to say). I can {can}.
  @!question (There|Here) I have to pass: I can't do that. I can {can}, if (that's any use|that helps).
  @!question @can.handover I can't do that myself. I could bring in a person and you could ask them. Shall I?
  @can.handover That's beyond me, I'm afraid. Would you like me to (connect you with|bring in) a person instead?
  @!question @can.handover I'm not able to do that. If you'd like, I can ask an agent to take a look.
  @!question @angry I'm sorry, I know that's not what you want to hear: I can't do that here. I can {can}.
  @!question @formal I regret that I cannot do that here. I can, however, {can}.
  @casual Ah, that's one I can't do. I can {can}, though.
`)

export const unknown = phrases(`
  I don't have any information (on|about) that, I'm afraid. (What I can do is|I can) {can}.
  (I'm afraid|Sorry,) I don't know (that|that one). (What I can do is|I can) {can}.
  (Sorry|I'm sorry), I have nothing on that. If it helps, I can {can}.
  That's (something|a thing) I don't have information (about|on), (sorry|I'm afraid). I can {can}.
  I (wish I knew|can't say), but I don't have that information. I'm able to {can}.
  I'd only be guessing there, so I'd rather not. What I can do is {can}.
  I don't have an answer to that, (I'm sorry|I'm afraid). I can {can}, though.
  That's not in the information I have. (I can|What I'm able to do is) {can}.
  I couldn't tell you, I'm afraid: I have no information on it. I can {can}.
  I'm not sure, and I don't want to (tell you something wrong|give you a wrong answer). I can {can} if you need it.
  I don't have the details (on|about) that. Is there something else I can help with?
  No information on that here, I'm sorry to say. I'm here to {can}.
  (Hmm, I|I) don't know about that, sorry. Would you like me to {can.one} instead?
  @can.handover I don't have that information. Would you like me to (bring in|connect you with) a person who might?
  @can.handover That's one I can't answer. If it matters, I can (put you in touch with|pass you on to) a person.
  @can.handover I don't know, sorry. (One of our agents|A person on our team) might, so I can hand you over if you like.
  @formal I'm afraid I have no information on that. I would be glad to {can}.
  @casual (Not sure|No idea) on that one, sorry. I can {can}, though.
  I have no information from {business} on that, sorry. I can {can}.
`)

export const chat: ReplyWords['chat'] = {
  small_talk: smallTalk,
  near_miss: nearMiss,
  hypothetical,
  several_intents: severalIntents,
  not_covered: notCovered,
}

/** Before a fact; most answers have none. */
export const factLeads = phrases(`
  @reason=not_covered I can't do that (here|myself|for you), I'm afraid.
  @reason=not_covered (Sorry|I'm sorry), that's not something I can do here.
  @reason=not_covered I'm afraid that's beyond what I can do (here|from here).
  @reason=not_covered That isn't something I'm able to (do|set up) here.
  @leave @!reason=not_covered (Understood|Of course|Sure|All right), I won't (start|change) anything.
  @leave @!reason=not_covered (Understood|Okay), nothing will be (done|changed) for now.
  @leave @!reason=not_covered (No problem|Sure), I'll leave things as they are.
  @!reason=not_covered @!leave (Good question|A fair question|That's a fair question).
  @!reason=not_covered @!leave @!formal (Sure|Sure thing|Of course|Happy to explain|Gladly).
  @!reason=not_covered @!leave @formal (Certainly|Of course|Gladly).
  @!reason=not_covered @!leave Thanks for asking.
  @reason=hypothetical @!leave Good to ask (ahead of time|beforehand|in advance).
  @reason=hypothetical @!leave (In that case|If it comes to that), this is (what applies|how it works).
  @!reason=not_covered @!leave @angry (I understand|I see why you ask|I understand the frustration).
  @!reason=not_covered @!leave Here's (how it works|what I know|how that works).
`)

/** After a fact; most answers have none. */
export const factTails = phrases(`
  (Is there anything else you'd like to know?|Anything else you'd like to know?|Was there anything else?)
  (Does that (help|answer your question)?|Does that answer it?)
  @!leave @reason=question   @!leave @reason=hypothetical If it (comes to that|happens), I can {can.near}.
  @!leave @reason=hypothetical (Should it|If it should) happen, (just write|let me know)[ and I can {can.near}].
  @!leave @reason=near_miss If you (need|want) it (later|at some point), I can {can.near}.
  @!leave @reason=near_miss (When|If) you'd like me to {can.near}, just (say so|tell me).
  @leave (Just tell me|Let me know) (when you're ready|if that changes|if you decide otherwise).
  @reason=not_covered What I can do (here|for you) is {can}.
  @reason=not_covered (If there's anything else|Otherwise), I can {can}.
  Let me know if (anything's unclear|you have another question|something else comes up).
  What else (would you like to know|can I tell you)?
`)
