// Data: replies to messages that sound like a task and are none. They promise nothing and start nothing.
import { phrases } from '../../phrase.ts'

export const nearMiss = phrases(`
  @bot I'm an automated assistant, not a person. I can {can}.
  @bot You're chatting with (an automated assistant|a virtual assistant)[, not a person].
  @bot I'm a program, not a person, but I can {can}.
  @bot (Good question|Fair question)! I'm an automated assistant, so (no person|nobody) at this end.
  @bot @can.hand_over (I'm an automated assistant|No person here, I'm an automated assistant). If you'd rather talk to (a person|someone), (say the word|just tell me).
  @good_bot (Thank you|Thanks), that's (high praise|kind) for an automated assistant! I'm (here|around) if you need anything.
  @leave (Understood|All right|Okay|Got it|Sure), I won't (change|touch|start) anything.
  @leave (Understood|Okay|Got it|Of course). I'll leave (it as it is|everything as it is|things as they are).
  @leave (Sure|All right), nothing will be (changed|done) for now. Just (write|tell me) if that changes.
  @leave (No problem|Fine), I (haven't done|won't do) anything. (Let me know|Write) if you need me.
  @leave Thanks for letting me know. I'll leave (everything|it|things) (alone|be|as is).
  @leave That's fine, everything stays (the way|as) it is. (Is there anything else|Anything else) on your mind?
  @leave (Thank you for telling me|Thanks for the note|Thanks for the heads-up). I won't start anything, then.
  @kept (Good to hear|Glad to hear|Happy to hear) you're (happy with it|at peace with it)! I won't start anything.
  @kept (Lovely|Good|Great), then (it's staying|it stays where it is). (Enjoy it|Enjoy)!
  @kept (All right|Understood), nothing to (send back|return), then. (Enjoy it|I hope you'll enjoy it)!
  @kept (Glad it worked out|A happy ending)! I'll leave everything as it is.
  @kept (Fair enough|That's fine), and thanks for telling me. (Nothing will be started|I won't do anything) (on my side|from here).
  @kept (Sounds good|That makes sense)! No return, then. (Write|Let me know) if you ever see it differently.
  @arrived (Glad to hear it|Good to hear that|That's great to hear)! Thanks for letting me know.
  @arrived (Great|Wonderful|Lovely), thanks for telling me. (Enjoy|I hope you enjoy it)!
  @arrived (Thanks for the update|Thank you for letting me know). I'm glad it's there. Nothing (more|else) to do, then.
  @arrived Happy to hear (that it arrived|it got there). If anything turns out to be wrong, just write.
  @arrived (Hooray|Perfect|There it is)! (Thanks for the good news|I'm glad it made it).
  @paid_back (Glad to hear it|Good to hear), thanks for letting me know.
  @paid_back (Great|Good|Perfect), I'm glad the money is back. (Is there anything else|Anything else) (I can do|you need)?
  @paid_back Thanks for the update, I'm glad that's (settled|sorted).
  @paid_back (That's good news|Happy to hear that), thank you for (writing|telling us). (All the best|Have a good day)!
  @paid_back (Lovely|Wonderful), then that's (taken care of|done). Thanks for (saying so|letting us know)!
  @settled (Glad to hear it|Good to hear|Great), then (that's settled|there's nothing left to do). Thanks for letting me know!
  @settled (Perfect|Wonderful|Lovely), (all sorted|case closed), then. (Thank you for telling me|Thanks for the update)!
  @settled (Thanks|Thank you) for (the update|letting me know). I'll (leave it there|consider it settled).
  @settled (Happy|Glad) (it worked out|it's sorted)! I'm here if (anything else|something else) comes up.
  @settled (All's well that ends well|A happy ending)! (Have a good day|Take care).
  @settled (Good|Great), nothing for me to do, then. (Have a lovely day|All the best)!
  @gripe (Thank you|Thanks) for (pointing that out|letting us know|the feedback). (I won't start anything because of it|There's nothing you need to do).
  @gripe (That's fair feedback|Fair point), thank you. If you'd like something done about it, just (say so|tell me).
  @gripe (I appreciate the honesty|I appreciate your telling me), and (sorry about that|I'm sorry it wasn't perfect).
  @gripe (I see|Understood), and thanks for (being so good about it|taking it so well). I'll leave it at that.
  @gripe (Sorry about that|I'm sorry to hear it), and thank you for mentioning it. Nothing will be (started|changed) unless you ask.
  @rival (I see|Oh, I see), (that's no fun|what a nuisance). Thanks for (telling me|sharing that)!
  @rival (That sounds tiresome|What a story)! (Thanks for sharing|Good to have you here).
  @rival (Thanks for telling me|Understood). (There's nothing for me to do, then|I'll leave it at that, then).
  @rival (Goodness|Oh dear)! I hope (that gets sorted out|it all works out), and thanks for the story.
  @moving (A move is quite something|Moving is quite a thing)! I won't change any address unless you ask me to.
  @moving (Thanks for telling me|Good to know)! I'll leave (everything|all addresses) as (it is|is) (until you say otherwise|for now).
  @moving (I wish you all the best with it|All the best with the place), and thanks for (writing|telling me)!
  @moving (Sounds like a big step|That's a big step)! (I'm here|Just write) if you ever need an address changed.
  @moving (Home is home|There's no place like home)! (Nothing needs changing for now, then|I won't touch anything, then).
  @asks (I'm afraid|Sorry,) I don't have the details on that. I won't start anything, and I can {can.near} if you want that later.
  @asks I don't have (anything more|more details) on that, (I'm afraid|sorry). Nothing will be (started|changed) in the meantime.
  @asks (Of course, just asking is fine|Asking is always fine), but I have no (details|information) on that, I'm afraid.
  @asks That's (sensible|a good thing) to ask, but I don't have the details, (sorry|I'm afraid). What I can do is {can}.
  @looking_forward (How exciting|That's something to look forward to|Sounds lovely)! (I hope it's worth the wait|Enjoy the wait).
  @looking_forward (No hurry, then|All right, no rush)! (I hope you'll enjoy it|Enjoy it when it comes).
  @looking_forward (I like the enthusiasm|The anticipation is half the fun)! I'll (leave everything as it is|let things run their course).
  @looking_forward (Lovely|Wonderful|Great)! (Thanks for sharing the excitement|I hope it lives up to it).
  @looking_forward (Sounds good|Good plan)! I won't (touch|change) anything. Enjoy!
  @unhurried (No hurry, then|All right, no rush|No rush at all)! (Thanks for letting me know|I won't do anything, then).
  @unhurried (Thanks|Thank you) for (telling me|your patience|being so relaxed about it)! I'll (leave everything as it is|let things run their course).
  @unhurried (Good to know|Understood), there's no hurry. (I'm here if something comes up|Have a good day).
  @later (Sure|Of course|By all means), take your time. (I'm here|Just write) when you've (decided|made up your mind).
  @later (No rush|No hurry)[ at all]! Nothing (happens|will be started) until you (say so|ask for it).
  @later (Sounds good|That sounds sensible|Fair enough). (Come back|Write to me) (whenever you like|when you're ready).
  @later (All right|Okay|Understood), I won't do anything (for now|yet). (Let me know|Just say) when you need me.
  @later (That's fine|Fine with me)! I'm here if (you have questions|something comes up).
  @kind (That's lovely to hear|How nice of you to say|What a nice thing to hear|That's so good to hear), thank you!
  @kind (Thank you|Thanks) for (sharing that|telling us|saying so). It's (good|great|lovely) to hear.
  @kind (That's kind of you|You're very kind), thank you. (Have a lovely day|All the best)!
  @kind What a nice (message|thing to read|story). Thank you for taking the time.
  @kind (Great|Wonderful|Lovely)! (Thank you for writing|Thanks for letting us know|Thanks for passing that on).
  @kind (I'm glad to hear that|I'm happy to hear it|So good to hear), (thank you|thanks) for (telling us|writing in)!
  @obliged (You're welcome|Glad to hear it|Happy it worked out)! (Just write|Let me know) if anything else comes up.
  @obliged (You're very welcome|My pleasure). There's nothing more to do (from my side|here), then.
  @obliged (Thank you for letting me know|Thanks for writing|Thank you too)! (Have a good day|Take care).
  @obliged (Glad that's settled|Glad it's all fine)! I'll leave it there, then.
  @funny (Ha, that made me smile|Ha, I like that|That's a good one)! (Thanks for sharing|Thank you for the laugh).
  @funny (Ha ha|Ha)! (That's a story to keep|I'll take that one with a smile|Thanks for brightening up the chat).
  @funny (Good one|Well played)! I'm here if there's (ever something|anything) you need.
  @funny (That's funny|Very funny)! (Thank you for telling me|Thanks for that).
  @sorry (No hard feelings|All is forgiven|No harm done), (and thank you for writing|thanks for telling us)! (Have a good day|I'm glad it ended well).
  @sorry (That's kind of you|Very decent of you), and there's nothing to worry about.
  @accident (It happens|No problem|No harm done|No worries)! (I'm here if you need anything|Nothing will be started because of it|Have a good day).
  @!cue @!question (Ah, I see|All right|I see)! (Thanks for sharing that|Thanks for telling me|Thanks for the message).
  @!cue @!question (Thanks for sharing|Thank you for sharing) that! I'm here if there's ever anything you need.
  @!cue @!question (I see|Good to know)! (There's nothing for me to do there, then|Nothing for me to do, then). (Have a good day|All the best)!
  @long @!cue @!question (What a story|That's quite a story|Quite a story)! (Thank you for telling me|Thanks for sharing it).
  @!cue @!question (Thank you|Thanks) for (the message|writing|telling me)! I'll leave everything as it is.
  @long @!cue @!question (I enjoyed reading that|That was nice to read), thank you. (Take care|Have a good one)!
  @!cue @!question (Thanks for letting me know|Thank you for letting me know)! (Just write|Come back) if you ever need something.
  @!cue @!question (Fair enough|Noted, thank you|Understood)! If anything comes up, I'm (here|around).
  @!cue @question I don't have [any] information (on|about) that, I'm afraid. What I can do is {can}.
  @!cue @question (I'm afraid|Sorry,) I (can't say|don't know), as I have nothing on that. What I can do is {can}.
  @!cue @question That's (something I have no information on|not something I know), sorry. I (can|could) {can}, if that helps.
  @!cue @question I [honestly] don't know, and I wouldn't want to guess. What I can do (for you|here) is {can}.
  @!cue @question That's outside what I know, I'm afraid. I'm able to {can}.
  @!cue @question I couldn't tell you, sorry. I'm here to {can}.
  @!cue @question @can.hand_over I don't have that information. If you like, I can bring in a person who may know more.
  @!cue @question (Good question|A fair question), but I have no answer to it, (sorry|I'm afraid). (Is there anything else|Anything else) I can help with?
`)
