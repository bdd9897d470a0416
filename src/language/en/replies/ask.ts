// Data: how the assistant asks for what is missing, and reads back what it is about to do.
import type { ReplyWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

/** `{missing}` is "the order number and the new address". */
export const ask = phrases(`
  [Sure,] could you (give|send) me {missing}?
  [Of course,] could you tell me {missing}?
  (Sure|Of course|Certainly), I can (help with that|do that). What I need is {missing}.
  (Happy to help|Gladly)[ with that]. Could you (give|send) me {missing}?
  I can (do that|help with that|take care of that). I just need {missing}.
  I'll need {missing} (for that|first|to do that|to go ahead).
  To (do|go ahead with) that, I need {missing}.
  (For that|Before I do that), I need {missing}.
  (All right|Okay|Sure). (May|Can|Could) I have {missing}?
  (Can|Could|May) I (get|have) {missing}[, please]?
  Would you (give|send) me {missing}[, please]?
  Please (send|give) me {missing}, and I'll go ahead.
  I'm missing {missing}. Could you add that?
  Do you have {missing} (at hand|handy|there)?
  What I still need is {missing}.
  Before I start, I need {missing}.
  I'd be glad to[ help with that]. What I need (from you is|is) {missing}.
  (Sure thing|No problem), (just give me|just send me) {missing}.
  Let me (help you with|take care of) that. Could you give me {missing}?
  Yes, I can do that. Would you send me {missing}?
  I can look after that as soon as I have {missing}.
  Once I have {missing}, I can (go ahead|get started|do that).
  To get started, could you give me {missing}?
  So that I (get|have) the right one, could you give me {missing}?
  I'd need {missing} to go on.
  Could you share {missing} with me?
  (Thanks|Thank you). I need {missing} as well, please.
  @angry I'm sorry about (this|that). To sort it out, I need {missing}.
  @angry I understand, and I want to (get this sorted|sort this out). Could you give me {missing}?
  @angry Sorry for the (trouble|frustration). Can I have {missing}, so I can (act on it|do something about it)?
  @angry I'm sorry you've had to deal with this. What I need is {missing}.
  @anxious (Let's sort that out|I'll see what I can do). Could you give me {missing}?
`)

/** For one missing value; `of` holds semantic types, names of parameters and their last words. */
export const questions: ReplyWords['questions'] = [
  {
    of: ['identifier'],
    say: phrases(`
      [Sure,] what's the {label}?
      [Of course,] which {noun} is it? The {label} would help.
      Which {noun} (is this about|do you mean|is it)? I need (its number|the {label}).
      (Can|Could) you (tell|give|send) me the {label}[, please]?
      (May|Can|Could) I have (the|your) {label}[, please]?
      What {label} is (that|it)?
      Do you have the {label} (at hand|handy|there)?
      (Sure|Of course|Happy to help|I can do that). What's the {label}?
      (Sure|Of course|All right|Okay), which {noun} (is it|do you mean)?
      Which {noun} should I (look at|work on|take)? Please send me the {label}.
      I just need the {label} (for that|to do that|to go ahead).
      (Let me|I'll) (take care of|help with|look into) that. What's the {label}?
      (Happy to|Glad to), could you give me the {label}?
      What's the number of the {noun}?
      Which {label} (is it|should I use)?
      @angry I'm sorry about that. What's the {label}, so I can (look into it|get going)?
      @angry Sorry (for the trouble|about this). Which {noun} is it? I need the {label}.
      @angry I understand. (Give|Send) me the {label}, and I'll get on it right away.
      @casual (Sure thing|No problem), what's the {label}?
      @formal (Certainly|Of course). May I have the {label}, please?
    `),
  },
  {
    of: ['reason', 'cause'],
    say: phrases(`
      @act=refund What went wrong with it? Is it {options}?
      What('s| is) the reason (for it|for that)? Would it be {options}?
      (May|Can|Could) I ask why? Is it {options}?
      @act=refund What happened[ with it]? I need the reason: {options}.
      @act=refund Could you tell me (why|what's wrong with it|what the problem is)?
      @act=refund What('s| is) the problem with it: {options}?
      And (what's the reason|why is that)? Is it {options}?
      @act=refund I need a reason (to go with it|for it). Is it {options}?
      @act=refund What went wrong (with the order|with it)?
      @act=refund Why are you sending it back?
      (Sure|Of course|Okay|All right). What's the reason: {options}?
      @act=refund Happy to help. What went wrong with it?
      @act=refund One (thing|question) (first|before I do that): (why is that|what's the reason|what went wrong)?
      @act=refund What's the matter with it? Is it perhaps {options}?
      What would you say the reason is: {options}?
      Before I put that in, may I know the reason? Is it {options}?
      @act=refund @angry I'm sorry about that. What's wrong with it?
      @act=refund @angry Sorry for the trouble. What happened: {options}?
      @act=refund @angry I'm sorry. What went wrong, so that I can put it (down|in) correctly?
      @formal May I ask for the reason? For instance, {options}.
      @act=refund @casual (Sure thing|No problem). What's up with it?
    `),
  },
  {
    of: ['enum'],
    say: phrases(`
      Which {label} (would you like|do you want|should it be|shall I take): {options}?
      What {label} (would you like|should it be): {options}?
      (Sure|Of course|All right), which {label}? It can be {options}.
      Would (that|it) be {options}?
      Should it be {options}?
      And the {label}: {options}?
      I need to know the {label}: {options}?
      For the {label}, which is it: {options}?
      What's the {label}? It can be {options}.
      Could you tell me the {label}? It can be {options}.
    `),
  },
  {
    of: ['address', 'street'],
    say: phrases(`
      [Sure,] what's the (new|full|new delivery) address?
      [Of course,] where should it go (now|instead)?
      Where (would you like|do you want) it (sent|delivered|to go)?
      (Can|Could|May) I have the (new|full|new delivery) address[, please]?
      Which address should I (use|put on it)?
      I can (change|update) that. What's the new address?
      What address should I (put on it|send it to|change it to)?
      (Sure|Of course|All right|Okay|No problem). (Where should it go|What's the new address)?
      Please (give|send) me the new address, with street and city.
      To what address should it go?
      I (just|still) need the address it should go to.
      And the new address? Street and city, please.
      @angry I'm sorry about that. What's the right address?
      @angry Sorry for the trouble. Where should it go?
      @formal Certainly. May I have the new delivery address?
      @casual (Sure thing|No problem), where to?
    `),
  },
  {
    of: ['email'],
    say: phrases(`
      [Sure,] what's (the|your) email address?
      Which email (address is it|did you use|should I use)?
      (Can|Could|May) I have (the|your) email address[, please]?
      What email address (is it|should I look) under?
      (Sure|Of course|All right). What's the email address?
      I just need the email address (for that|to do that).
    `),
  },
  {
    of: ['date', 'date_time'],
    say: phrases(`
      [Sure,] for (which|what) (date|day)?
      [Of course,] what('s| is) the {label}?
      When (should|would) (that|it) be?
      (Which|What) day (did you have in mind|works for you|suits you)?
      (Sure|Of course|All right), (when|which day|what date)?
      Could you give me the {label}?
    `),
  },
  {
    of: ['city', 'place'],
    say: phrases(`
      [Sure,] (which|what) {label}?
      [Of course,] for (which|what) {label}?
      (Sure|Of course|All right). (Which|What) {label} (is it|do you mean|should I take)?
      Could you tell me the {label}?
      (Which|What) {label} is (that|it) for?
    `),
  },
  {
    of: ['money'],
    say: phrases(`
      [Sure,] how much (should|would) (it|that) be?
      [Of course,] what amount (would you like|should it be|did you have in mind)?
      How much did you have in mind?
      What('s| is) the {label}?
      (Sure|Of course|All right), how much?
      Could you tell me the {label}?
    `),
  },
  {
    of: ['count', 'number', 'rating', 'percentage', 'age'],
    say: phrases(`
      [Sure,] what('s| is) the {label}?
      What {label} (should I|shall I) (use|put|take)?
      Could you tell me the {label}?
      (Sure|Of course|All right). What should the {label} be?
      And the {label}?
    `),
  },
  {
    of: ['message', 'text', 'title'],
    say: phrases(`
      [Sure,] what should the {label} (be|say)?
      What would you like the {label} to (be|say)?
      (Sure|Of course|All right). What should I (put|write) (as the|for the) {label}?
      Could you tell me the {label}?
    `),
  },
]

export const confirm = phrases(`
  I'll {summary}. Is that (right|correct|okay)?
  I'll {summary}[, then]. (Shall I go ahead|Okay to go ahead|Is that what you want)?
  Just to (check|confirm|be sure): I'll {summary}. (Is that right|Shall I)?
  So I'll {summary}. (Shall I go ahead|Go ahead|All right)?
  (You'd like|You want) me to {summary}, (correct|right|is that right)?
  Shall I {summary}?
  Should I go ahead and {summary}?
  (Before I do|Before I go ahead): I'd {summary}. Is that (right|what you want)?
  Let me (read that back|check I have this right): I'll {summary}. (Yes|Correct|Is that right)?
  I can {summary}. (Shall I|Do you want me to|Would you like me to) (go ahead|do that)?
  I'm (about|ready) to {summary}. (Okay|All right|Is that okay)?
  To confirm, I'll {summary}. (Are you happy with that|Is that correct|Does that sound right)?
  (Okay|All right|Sure|Of course), I'll {summary}. (Just say yes|Say yes), and I'll (do it|go ahead).
  That means I'll {summary}. Do I have that right?
  If I have it right, you'd like me to {summary}. (Is that so|Shall I go ahead|Yes)?
  Here's what I'd do: {summary}. (Is that okay|Shall I|Good to go)?
  I just want to be sure before I {summary}. (Go ahead|Shall I|Is that right)?
  (Can|May) I go ahead and {summary}?
  Ready when you are: I'll {summary}. Okay?
  One check first: {summary}, is that right?
  Please confirm that you'd like me to {summary}.
  @angry I'm sorry about (this|the trouble). I'll {summary}, if that's okay with you. Shall I?
  @angry Sorry you've had to deal with this. Shall I {summary}?
  @angry Let's fix this: I'll {summary}. (Okay|Shall I|Is that right)?
  @formal May I confirm that you would like me to {summary}?
  @casual Sure thing. So I'll {summary}, (right|okay)?
`)
