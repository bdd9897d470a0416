import { phrases } from '../../phrase.ts'
import type { ActWords } from '../../language.ts'

/** What is peculiar to an act; the ways of asking that all acts share are added by `plainAct` and `readingAct`. */
export interface PlainAct {
  readonly verbs: readonly string[]
  /** Bare verbs that take the thing after them, with `|` between them: `turn on|switch on`. */
  readonly base: string
  /** The same verbs with `-ing`, and as past participles. */
  readonly ing: string
  readonly past: string
  /** The verbs with `{it}` where it stands: `turn {it} on|switch {it} on`; after the verb when absent. */
  readonly withIt?: string
  readonly commands: string
  readonly questions: string
  readonly statements: string
  readonly fragments: string
  readonly situations: string
  readonly followUps?: string
  /** Lines near the act that need no tool: questions, near misses, hypotheticals. */
  readonly question?: string
  readonly nearMiss?: string
  readonly hypothetical?: string
}

/** An act that changes something: book, send, delete. */
export function plainAct(own: PlainAct): ActWords {
  const verb = `(${own.base})`
  const ing = `(${own.ing})`
  const past = `(${own.past})`
  const it = `(${own.withIt ?? `${verb} {it}`})`
  return {
    verbs: own.verbs,
    reads: false,
    commands: phrases(`
      ${verb} {thing}
      ${verb} {thing} for me
      go ahead and ${verb} {thing}
      help me ${verb} {thing}
      get {thing} ${past}
      have {thing} ${past}
      take care of ${ing} {thing}
      see if you can ${verb} {thing}
      @casual ${verb} {thing} real quick
      ${own.commands}`),
    questions: phrases(`
      can you ${verb} {thing}[ for me]
      can I ${verb} {thing} (here|with you|from here)
      can I get {thing} ${past}
      could you ${verb} {thing}[ for me]
      could I have {thing} ${past}
      can {thing} be ${past}
      do you think you could ${verb} {thing}
      is it possible to ${verb} {thing}
      would it be possible to ${verb} {thing}
      would you mind ${ing} {thing}
      would you ${verb} {thing}[ for me]
      any chance you could ${verb} {thing}
      @casual mind ${ing} {thing}
      @formal might I ask you to ${verb} {thing}
      ${own.questions}`),
    statements: phrases(`
      I (want|need|have) to ${verb} {thing}
      I'd like to ${verb} {thing}
      I'd like you to ${verb} {thing}
      I (want|need) {thing} ${past}
      I'd like {thing} ${past}
      I was hoping to ${verb} {thing}
      I was wondering (if|whether) you could ${verb} {thing}
      I'm trying to ${verb} {thing}
      I (still |)haven't ${past} {thing}
      I'd appreciate (it if you could ${verb}|help ${ing}) {thing}
      let's ${verb} {thing}
      we need to ${verb} {thing}
      {thing} (needs|has) to be ${past}
      it's time to ${verb} {thing}
      @second_language I want that you ${verb} {thing}
      @young lowkey need to ${verb} {thing}
      ${own.statements}`),
    fragments: phrases(`
      need to ${verb} {thing}
      need {thing} ${past}
      trying to ${verb} {thing}
      ready to ${verb} {thing}
      {thing} to be ${past}
      {thing} ${past}, please
      just need {thing} ${past}
      next thing, ${verb} {thing}
      ${own.fragments}`),
    situations: phrases(`
      I can't do it from my phone
      I'm in a (bit of a |)hurry
      I've (been meaning|been trying) to do it (all week|for days)
      I keep forgetting (to do it|about it)
      I (tried|gave it a try) myself and (got stuck|it didn't work)
      my hands are full right now
      my (boss|partner|roommate) asked me to
      ${own.situations}`),
    followUps: phrases(`
      ${it}
      ${it} for me
      now ${it}
      then ${it}
      ok, ${it} then
      go ahead and ${it}
      yes, ${it}
      can you ${it}
      could you ${it} for me
      I'd like {it} ${past}
      ${own.followUps ?? ''}`),
    near: {
      question: phrases(`
        how does ${ing} {thing} work
        how do I ${verb} {thing} myself
        how long does ${ing} {thing} (usually|normally) take
        is there a (fee|charge|limit) for ${ing} {thing}
        what do you need (before you can|in order to) ${verb} {thing}
        who is allowed to ${verb} {thing}
        can anybody ${verb} {thing}
        what usually goes wrong when people ${verb} {thing}
        ${own.question ?? ''}`),
      near_miss: phrases(`
        nothing needs to be ${past} (yet|right now), I'm just asking
        (never mind|forget it), it's already been ${past}
        no need to do anything, I only wondered how ${ing} {thing} works
        a friend of mine keeps ${ing} {thing}, (funny hobby|I don't know why)
        I thought about ${ing} {thing}, but (not today|I'd rather wait)
        don't ${verb} anything (yet|for now), I'm (only curious|still thinking about it)
        thanks for the help with ${ing} {thing} the other day, it worked
        everything I wanted ${past} is ${past}, so I'm happy
        my (brother|neighbor|boss) spent the whole morning ${ing} {thing}, poor thing
        ${ing} {thing} used to take me hours, I'm glad that's over
        I've given up on ${ing} {thing} for this (week|month)
        somebody else takes care of ${ing} {thing} now, so there's nothing to do
        I dreamed about ${ing} {thing} last night, (that's how tired I am|funny, isn't it)
        ${own.nearMiss ?? ''}`),
      hypothetical: phrases(`
        if I (ever |)wanted to ${verb} {thing}, (how would that work|what would you need|would you be able to help)
        if I asked you to ${verb} {thing}, (how long would it take|what would happen)
        suppose I wanted to ${verb} {thing} (someday|next month), (where would I start|is that hard)
        let's say I had to ${verb} {thing}, could you do that
        say somebody wanted to ${verb} {thing}, (what are the steps|is that allowed)
        what would happen if {thing} were never ${past}
        hypothetically, would ${ing} {thing} cost (anything|extra)
        would it be hard to ${verb} {thing}, in theory
        ${own.hypothetical ?? ''}`),
    },
  }
}

/** An act that only tells: check, list, compare. */
export function readingAct(own: PlainAct): ActWords {
  const verb = `(${own.base})`
  const ing = `(${own.ing})`
  const it = `(${own.withIt ?? `${verb} {it}`})`
  return {
    verbs: own.verbs,
    reads: true,
    commands: phrases(`
      ${verb} {thing}
      ${verb} {thing} for me
      go ahead and ${verb} {thing}
      help me ${verb} {thing}
      (take a second to|quickly) ${verb} {thing}
      see if you can ${verb} {thing}
      @casual ${verb} {thing} real quick
      @terse ${verb} {thing}
      ${own.commands}`),
    questions: phrases(`
      can you ${verb} {thing}[ for me]
      could you ${verb} {thing}[ for me]
      would you ${verb} {thing}[ for me]
      would you mind ${ing} {thing}
      are you able to ${verb} {thing}
      do you think you could ${verb} {thing}
      is it possible to ${verb} {thing}
      any chance you could ${verb} {thing}
      @formal may I ask you to ${verb} {thing}
      @casual mind ${ing} {thing}
      ${own.questions}`),
    statements: phrases(`
      I (want|need) you to ${verb} {thing}
      I'd like you to ${verb} {thing}
      I'd like to ${verb} {thing}
      I (need|want|have) to ${verb} {thing}
      I was hoping you could ${verb} {thing}
      I was wondering (if|whether) you could ${verb} {thing}
      I'm trying to ${verb} {thing}
      I could use (some |)help ${ing} {thing}
      let's ${verb} {thing}
      we need to ${verb} {thing}
      it would help if you could ${verb} {thing}
      @second_language I need that you ${verb} {thing}
      ${own.statements}`),
    fragments: phrases(`
      {thing}, please
      {thing}
      just {thing}
      {thing} real quick
      need to ${verb} {thing}
      trying to ${verb} {thing}
      quick question about {thing}
      ${own.fragments}`),
    situations: phrases(`
      I can't look it up right now
      I'm on my phone and can't see much
      I'm in a (bit of a |)hurry
      I've looked (everywhere|all over) and can't find it
      I have to decide (soon|today)
      (somebody|my boss|a friend) just asked me
      I want to be sure before I do anything
      ${own.situations}`),
    followUps: phrases(`
      ${it}
      now ${it}
      then ${it}
      ok, ${it}
      yes, ${it}
      can you ${it}
      could you ${it} for me
      and ${it} as well
      ${own.followUps ?? ''}`),
    near: {
      question: phrases(`
        how do you ${verb} {thing}
        how do I ${verb} {thing} myself
        how often can you ${verb} {thing}
        where do you get the information about {thing}
        is there a (fee|limit) for ${ing} {thing}
        what do you need (before you can|in order to) ${verb} {thing}
        who else can ${verb} {thing}
        ${own.question ?? ''}`),
      near_miss: phrases(`
        no need to ${verb} anything (yet|right now), I was just wondering how it works
        (never mind|forget it), I've found out about {thing} myself
        I already know about {thing}, (thanks anyway|my sister told me)
        don't ${verb} anything (yet|for now), I'm (only curious|still thinking about it)
        thanks for the help with {thing} the other day
        a friend of mine talks about {thing} all day long
        I'll ${verb} {thing} myself (tomorrow|later)
        I've seen enough of {thing} for one day, (no need to show me any|so nothing for now)
        we had a long talk about {thing} at (work|dinner) yesterday
        somebody just told me all about {thing}, so I'm fine
        I was going to ask about {thing}, but I found it (myself|already)
        what you told me about {thing} (yesterday|last time) was right, thanks
        ${own.nearMiss ?? ''}`),
      hypothetical: phrases(`
        if I asked you to ${verb} {thing}, (how long would it take|what would you need)
        if I (ever |)wanted to ${verb} {thing}, (how would that work|could you help)
        suppose I wanted to ${verb} {thing} (someday|next year), (where would I start|is that hard)
        let's say I had to ${verb} {thing}, could you do that
        say somebody wanted to ${verb} {thing}, (is that allowed|what are the steps)
        hypothetically, could you ${verb} {thing} every day
        would it be hard to ${verb} {thing}, in theory
        ${own.hypothetical ?? ''}`),
    },
  }
}
