import { plainAct } from './plain-act.ts'

// Data: acts that bring something new about.

export const create = plainAct({
  verbs: ['create', 'new', 'insert', 'register', 'open new', 'setup', 'set up', 'initialize'],
  base: 'create|set up',
  ing: 'creating|setting up',
  past: 'set up',
  withIt: 'create {it}|set {it} up',
  commands: `
    make {thing}
    start {thing}
    open {thing}
    set me up with {thing}`,
  questions: `
    how about {thing}
    can you set me up with {thing}`,
  statements: `
    I don't have {thing} yet
    I'd like {thing}`,
  fragments: `
    {thing}, please
    new one, {thing}`,
  situations: `
    we're just getting started
    the old one is no use anymore`,
})

export const add = plainAct({
  verbs: ['add', 'append', 'attach', 'include', 'insert into'],
  base: 'add|put in|include',
  ing: 'adding|putting in',
  past: 'added',
  withIt: 'add {it}|put {it} in',
  commands: `
    put {thing} on the list
    throw {thing} in
    put {thing} in as well
    include {thing} too`,
  questions: `
    can {thing} go on there too
    is there room for {thing}`,
  statements: `
    I forgot {thing}
    {thing} is missing on there`,
  fragments: `
    plus {thing}
    {thing} too`,
  situations: `
    I just remembered
    it's not on there yet`,
})

export const book = plainAct({
  verbs: ['book', 'reserve', 'reservation', 'booking'],
  base: 'book|reserve',
  ing: 'booking|reserving',
  past: 'booked',
  commands: `
    get me {thing}
    find and book {thing}
    put me down for {thing}
    sort out {thing} for me
    save {thing} for me`,
  questions: `
    is {thing} (available|still free)
    could I get {thing}
    do you have {thing} (available|free)
    would {thing} still be possible`,
  statements: `
    I'm looking (for|to book) {thing}
    I'd like {thing}
    we'd love {thing}`,
  fragments: `
    {thing}, please
    booking for {thing}`,
  situations: `
    we're celebrating (an anniversary|a birthday)
    my parents are visiting
    everything else was full`,
  nearMiss: `
    I have a thick book about it at home`,
})

export const order = plainAct({
  verbs: ['buy', 'purchase', 'checkout', 'order'],
  base: 'order|buy|get',
  ing: 'ordering|buying',
  past: 'ordered',
  commands: `
    get me {thing}
    place an order for {thing}
    put in an order for {thing}
    put {thing} in my cart and check out`,
  questions: `
    can I (get|have) {thing}
    could I get {thing}
    do you have {thing}`,
  statements: `
    I'd like {thing}
    I'll (take|have) {thing}
    I'm (out of|in need of) {thing}`,
  fragments: `
    {thing}, please
    one order of {thing}`,
  situations: `
    I've run out
    we have guests tonight
    the last one was great`,
})

export const send = plainAct({
  verbs: ['send', 'message', 'email', 'text', 'mail', 'deliver message'],
  base: 'send|send out',
  ing: 'sending|sending out',
  past: 'sent',
  withIt: 'send {it}|send {it} out',
  commands: `
    shoot over {thing}
    write and send {thing}
    get {thing} out
    drop them {thing}`,
  questions: `
    can {thing} go out (today|now)
    can you get {thing} out (for me|now)`,
  statements: `
    {thing} has to go out (today|now)
    I promised to send {thing}`,
  fragments: `
    {thing}, to be sent
    {thing} out, please`,
  situations: `
    they're waiting to hear from me
    I can't type much right now
    I said I'd get back to them`,
})

export const schedule = plainAct({
  verbs: ['schedule', 'calendar', 'appointment', 'plan', 'arrange', 'meeting'],
  base: 'schedule|set up|arrange',
  ing: 'scheduling|setting up',
  past: 'scheduled',
  withIt: 'schedule {it}|set {it} up',
  commands: `
    put {thing} on the calendar
    find a time for {thing}
    pencil in {thing}
    block off time for {thing}`,
  questions: `
    when can we have {thing}
    is there (time|room) for {thing}
    can we find a time for {thing}`,
  statements: `
    we need to find a time for {thing}
    {thing} should go on the calendar`,
  fragments: `
    {thing} on the calendar
    time for {thing}`,
  situations: `
    my week is filling up
    everybody is free then
    we've put it off twice already`,
})

export const remind = plainAct({
  verbs: ['remind', 'reminder', 'alarm', 'timer', 'alert'],
  base: 'set|set up',
  ing: 'setting|setting up',
  past: 'set up',
  withIt: 'set {it}|set {it} up',
  commands: `
    make sure I get {thing}
    don't let me miss {thing}
    have {thing} go off in time
    put {thing} in for me`,
  questions: `
    can you make sure I get {thing}
    could I get {thing}`,
  statements: `
    I forget everything without {thing}
    I'd be lost without {thing}`,
  fragments: `
    {thing}, please
    {thing}, so I don't forget`,
  situations: `
    my memory is like a sieve
    I missed it last time`,
  nearMiss: `
    that song reminds me of my grandmother`,
})

export const generate = plainAct({
  verbs: ['generate', 'produce'],
  base: 'make|generate|put together',
  ing: 'making|putting together',
  past: 'made',
  withIt: 'make {it}|put {it} together',
  commands: `
    come up with {thing}
    whip up {thing}
    give me {thing}
    create {thing}`,
  questions: `
    can I get {thing}
    can you come up with {thing}`,
  statements: `
    I need {thing}
    I'd love {thing}`,
  fragments: `
    {thing}, something nice
    {thing}, please`,
  situations: `
    I'm out of ideas
    it's for a presentation
    I have no talent for it`,
})

export const log = plainAct({
  verbs: ['log', 'record', 'track entry', 'note', 'register entry'],
  base: 'log|record|note down',
  ing: 'logging|noting down',
  past: 'logged',
  withIt: 'log {it}|note {it} down',
  commands: `
    write down {thing}
    put {thing} in the log
    keep a record of {thing}
    make a note of {thing}`,
  questions: `
    can you make a note of {thing}
    can {thing} go in the log`,
  statements: `
    I want to keep track of {thing}
    {thing} should be in the log`,
  fragments: `
    for the record, {thing}
    {thing}, for the log`,
  situations: `
    I want to keep it for later
    I'm trying to keep better notes`,
})
