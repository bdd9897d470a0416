import { plainAct, readingAct } from './plain-act.ts'

// Data: acts that set machines, routes and code going, and the one for whatever is left.

export const run = plainAct({
  verbs: ['run', 'execute', 'invoke', 'evaluate code', 'perform'],
  base: 'run|execute',
  ing: 'running|executing',
  past: 'run',
  commands: `
    get {thing} running
    do a run of {thing}
    kick off {thing}
    put {thing} through`,
  questions: `
    can {thing} run now
    can we give {thing} a run`,
  statements: `
    {thing} should run (now|again)
    I want to see what {thing} does`,
  fragments: `
    {thing}, run please
    a run of {thing}`,
  situations: `
    I just changed something
    it worked on my machine`,
  nearMiss: `
    I went for a run this morning`,
})

export const play = plainAct({
  verbs: ['play', 'stream'],
  base: 'play|put on',
  ing: 'playing|putting on',
  past: 'played',
  withIt: 'play {it}|put {it} on',
  commands: `
    let me hear {thing}
    start {thing}
    turn on {thing}
    throw on {thing}`,
  questions: `
    can we (listen to|hear|watch) {thing}
    how about {thing}`,
  statements: `
    I'm in the mood for {thing}
    I want to (hear|watch) {thing}`,
  fragments: `
    something like {thing}
    {thing}, please`,
  situations: `
    I'm (cooking|cleaning|working out)
    it's too quiet in here
    friends are over`,
  nearMiss: `
    my kids played outside all day`,
})

export const navigate = readingAct({
  verbs: ['navigate', 'drive', 'guide'],
  base: 'find|work out|look up',
  ing: 'finding|working out',
  past: 'found',
  commands: `
    give me {thing}
    show me {thing} on the map
    map out {thing}
    tell me {thing} for getting there`,
  questions: `
    what's {thing} from here
    can I get {thing}
    what does {thing} look like
    is {thing} clear right now`,
  statements: `
    I need {thing} to get there
    I'm lost without {thing}`,
  fragments: `
    {thing} from here
    {thing}, the fastest
    {thing} on the map`,
  situations: `
    I don't know my way around here
    there's a lot of traffic
    I'm already in the car`,
  followUps: `
    what's {it} from here`,
  question: `
    how do you know about traffic for {thing}`,
  nearMiss: `
    I know my way without {thing}`,
  hypothetical: `
    if the road were closed, would {thing} change`,
})

export const doAnything = plainAct({
  verbs: ['do', 'manage', 'handle', 'use', 'perform action', 'action'],
  base: 'handle|take care of|sort out',
  ing: 'handling|sorting out',
  past: 'taken care of',
  withIt: 'handle {it}|take care of {it}|sort {it} out',
  commands: `
    do {thing}
    help me out with {thing}
    help me with {thing}
    deal with {thing}
    see to {thing}`,
  questions: `
    can you help me with {thing}
    can you do {thing}
    what can you do about {thing}
    who can help me with {thing}, can you`,
  statements: `
    I need help with {thing}
    I need {thing}
    this is about {thing}
    I could use a hand with {thing}`,
  fragments: `
    {thing}, please
    help with {thing}
    about {thing}`,
  situations: `
    I don't know how to do it
    it would be a great help`,
})
