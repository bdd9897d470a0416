// Data: replies to what-ifs that no fact answers. They promise nothing.
import { phrases } from '../../phrase.ts'

export const hypothetical = phrases(`
  @if_person @can.hand_over (Yes|In that case|If it came to that), I could hand you over to a person: (just ask|you'd only have to ask)[ me]. I can't say (how long it would take|more than that), though.
  @if_person @can.hand_over (If you ever want|Should you want) (a person|someone), (tell me|say so) and I can bring one in. (The details I don't know|I have no details beyond that), I'm afraid.
  @if_person @can.hand_over You could ask (me|here) for a person at any point, and I'd hand you over. (How it goes from there I can't say|Beyond that I'd only be guessing).
  @if_person @can.hand_over I can't tell you (in advance|beforehand) how it would go, but I can (bring in|put you through to) a person whenever you ask.
  @if_damaged @can.refund I can't say (for certain|for sure) (in advance|beforehand) how (that|such a case) would (turn out|be decided). If it did happen, tell me (what's wrong|what went wrong) and I can look into a refund.
  @if_damaged @can.refund (Let's hope it doesn't come to that|I hope it never comes to that)! If it did, I could (start|set up) a refund, though (the outcome isn't something I can promise|I can't promise the outcome).
  @if_damaged @can.refund (That would depend on the details|It would depend), and I don't want to promise too much. A refund is something I can (start|arrange) if it ever (comes up|happens).
  @if_damaged @can.refund I have nothing firm on that (case|situation), (sorry|I'm afraid). What I could do then is (start|set up) a refund for you.
  @if_back @can.refund I can't say (for certain|for sure) (beforehand|in advance) whether that would (qualify|be possible). If it (comes up|happens), (write to me|tell me) and I can look into a refund.
  @if_back @can.refund (That would depend on the details|It would depend on the case), (so I can't promise anything|and I'd rather not promise anything). I can (start|set up) a refund request (if it ever gets that far|when the time comes).
  @if_back @can.refund I don't have (information on|anything on) that exact case, and I don't want to guess. Refunds are something I can (start|arrange) (if it comes to that|should you need one).
  @if_back @can.refund (Hard to say|That's hard to say) (from here|in theory). If you ever want your money back, tell me what it's about and I'll see what I can do.
  @if_back @can.refund There's (nothing to do now|no harm in asking), but I can't tell you how that would (go|be decided). (For a real case|If it becomes real), I can look into a refund with you.
  @if_address @can.redirect @about=order I can change (where an order is going|a delivery address) when you ask, but I can't (say|promise) (in advance|beforehand) whether it would still work in that case.
  @if_address @can.redirect @about=order (It would depend on the order|That would depend on how far it has got), so I can't (promise|say) (in advance|beforehand). If it (happens|comes up), tell me and I'll try to change the address.
  @if_address @can.redirect @about=order I have no details on that (case|situation), (I'm afraid|sorry). What I could do then is try to (update|change) the delivery address.
  @if_address @can.redirect @about=order I don't know how that would (turn out|be handled), and I'd only be guessing. Should it come up, I can (look at|try to change) the address (for|with) you.
  @if_address @can.redirect @about=order (Nothing needs changing now|There's nothing to change yet). If that day comes, (give me|send me) the new address and I'll see whether it can be changed.
  @if_missing @can.track @about=order I can't say how that would be (handled|decided), (I'm afraid|sorry). What I could do then is check (where the order is|how far the order has got).
  @if_missing @can.track @about=order (Let's hope it doesn't come to that|I hope it won't come to that)! If it did, I could check where the order is, but I can't promise how it would (end|go on).
  @if_missing @can.track @about=order I have no details on that (case|situation), and I don't want to guess. Checking on an order is something I can do (at any time|whenever you ask).
  @if_missing @can.track @about=order (That would depend|It would depend) on the (case|delivery), so I can't say (in advance|beforehand). (If it happens|If it ever happens), I can start by checking where the order is.
  @if_find @can.find @about=order I (can|could) (look up|find) orders (when you need it|whenever you ask), but I can't say (beforehand|in advance) what it would take in that case.
  @if_find @can.find @about=order (That would depend|It would depend) on what I have to go by. Looking up an order is something I can (do|try) (when the time comes|whenever you like).
  @if_find @can.find @about=order I have no details on that (case|situation), (I'm afraid|sorry). If it comes up, (tell me|write to me) and I'll try to find the order.
  @if_find @can.find @about=order (I couldn't promise that|I can't say that for sure) (in advance|beforehand). (When you need one|If you ever need one) looked up, (tell me|give me) what you have and I'll try to find the order.
  @if_find @can.find @about=order I don't want to promise that before trying. If you need an order looked up, I can (do that|have a look).
  @daydream (Ha, I like the thought|What a thought|Now there's a thought)! I couldn't (say|tell you) how that would go, though.
  @daydream (That's a fun one|A fun one to think about)! I'm an automated assistant, so I'd rather not (guess|speculate).
  @daydream I'll leave that (to your imagination|one open)! What I can do (in real life|here) is {can}.
  @daydream (What a thought|You do think big)! I have no answer to that one, (I'm afraid|sorry).
  @daydream (I'm not the one to judge that|I can't be the judge of that), being an automated assistant. (Is there anything I can help with|Anything else on your mind)?
  @!cue That would depend on the (case|details), and I can't promise anything (ahead of time|in advance).
  @!cue I can't say for (certain|sure) (in advance|beforehand), (sorry|I'm afraid). What I can do here is {can}.
  @!cue I don't have information on that (case|situation), and I'd rather not guess. I can {can}, if that's of any use.
  @!cue (Hard to say|That's hard to say) (before it happens|in theory), and I have nothing firm (about|on) it. (Is there anything else|Anything else) I can help with?
  @!cue I can't (promise|tell you) how that would go, (sorry|I'm afraid). I'm here to {can}.
  @!cue That's not something I can answer (up front|beforehand), I'm afraid. What I'm able to do is {can}.
  @!cue I have (nothing|no details) on what would happen in that case, (sorry|I'm sorry to say). I can {can}.
  @!cue It would depend, and I can't (see|tell) ahead of time. I can {can} when you need it.
  @!cue I wouldn't want to promise you something I can't be sure of. (Right now|For now), I can {can}.
  @!cue I don't know how that would (turn out|be handled), I'm afraid. (I can|What I can do is) {can}.
  @!cue I can't tell you that for certain (from here|without knowing more), (sorry|I'm afraid).
  @!cue That's a what-if I have no information (about|on), sorry. (I can|I'm able to) {can}.
  @!cue @can.hand_over I can't answer that for sure. If you'd like, I can bring in a person who may know.
  @!cue (Sensible of you|A fair thing) to think ahead, but I have no (information|details) on that, (sorry|I'm afraid).
`)
