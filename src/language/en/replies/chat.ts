// Data: replies to messages that need no tool. They state nothing but what a fact or the user says.
import type { ReplyWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'
import { hypothetical } from './hypothetical.ts'
import { nearMiss } from './near-miss.ts'
import { notCovered } from './not-covered.ts'
import { smallTalk } from './small-talk.ts'

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
  I'll take them one at a time so nothing gets mixed up. (Which comes first|Which is the first), and what's (the|its) {identifier}?
  (Gladly|Sure). To keep them apart, could you tell me which to do first, with the {identifier}?
  Let's start with (the one that matters most to you|whichever is most pressing). Which is it, and what's the {identifier}?
  I (see|hear) (several|a few) things (there|in that). (Which|What) shall I do first? The {identifier} would help (me find it|too).
  We'll get to (each|all) of them. (First|To begin|To start with): which one, and what's (the|its) {identifier}?
  @angry I'm sorry about (all of this|this). Let's take it one thing at a time: which is first, and what's the {identifier}?
  @angry Sorry you've had so much trouble. Which should I (tackle|look at) first? I'll need the {identifier}.
  @angry I understand, that's a lot at once. Let's start with the worst one: which is it, and what's the {identifier}?
  I can (work through|go through) these with you. Pick one to begin with, and give me its {identifier}.
  (Thanks|Thank you) for (laying that out|the overview|listing it all). Which would you like done first, and (do you have|could you send me) the {identifier}?
  Let's (do this|go|take it) step by step. What should (come|be) first? I'll need the {identifier} for (each of them|each one|each).
  (Let's|We can) sort (these|those) out in turn. What's the {identifier} for the (first one|most urgent one), and what does it need?
  (I'd like|I want) to get each of these right, so let's go one at a time. Which is first, and what's the {identifier}?
  (Yes|Sure), I can look at (more than one thing|each of those). Which (shall|should) I take first, and under which {identifier}?
  There's more than one thing (here|in there), and I'll go through them in turn. (Where do I start|What's first), and what's the {identifier}?
  (One by one|Step by step), then. (Tell|Give) me the {identifier} for the first thing you'd like (done|sorted).
  To keep it simple, let's (do|finish) one before the next. Which is it to be, and with what {identifier}?
  (Could|Can|Would) you tell me which of these (to do|to take) first? (And please send me|Please add|I'd also need) the {identifier} (that goes with it|for it).
  (Okay|Right), (several|a few) things to do. Give me the {identifier} for the first one, and tell me (what it needs|what to do with it).
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
  @can.hand_over I don't have that information. Would you like me to (bring in|connect you with) a person who might?
  @can.hand_over That's one I can't answer. If it matters, I can (put you in touch with|pass you on to) a person.
  @can.hand_over I don't know, sorry. (One of our agents|A person on our team) might, so I can hand you over if you like.
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
  @reason=not_covered @!question I can't do that (here|myself|for you), I'm afraid.
  @reason=not_covered @!question (Sorry|I'm sorry), that's not something I can do here.
  @reason=not_covered @!question I'm afraid that's beyond what I can do (here|from here).
  @reason=not_covered @!question That isn't something I'm able to (do|set up) here.
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
  @!leave @reason=question   @!leave @reason=hypothetical (I hope it won't come to that|I hope that helps with the planning).
  @!leave @reason=hypothetical (Should it|If it should) happen, (just write|let me know).
  @!leave @reason=near_miss If you (need|want) it (later|at some point), I can {can.near}.
  @!leave @reason=near_miss (When|If) you'd like me to {can.near}, just (say so|tell me).
  @leave (Just tell me|Let me know) (when you're ready|if that changes|if you decide otherwise).
  @reason=not_covered What I can do (here|for you) is {can}.
  @reason=not_covered (If there's anything else|Otherwise), I can {can}.
  Let me know if (anything's unclear|you have another question|something else comes up).
  What else (would you like to know|can I tell you)?
`)
