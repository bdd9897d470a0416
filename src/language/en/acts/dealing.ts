import { plainAct } from './plain-act.ts'

// Data: acts between people, money and things.

export const pay = plainAct({
  verbs: ['pay', 'payment', 'charge', 'settle', 'bill payment', 'tip'],
  base: 'pay|pay for|settle',
  ing: 'paying|settling',
  past: 'paid',
  commands: `
    take care of {thing}
    clear {thing}
    pay off {thing}
    get {thing} out of the way`,
  questions: `
    can I pay {thing} now
    how can I pay {thing}, can you do it`,
  statements: `
    {thing} is due
    I owe {thing}`,
  fragments: `
    payment for {thing}
    {thing}, paid please`,
  situations: `
    I don't want a late fee
    it's due soon
    payday was yesterday`,
})

export const transfer = plainAct({
  verbs: ['transfer funds', 'transfer', 'move money', 'wire', 'remit'],
  base: 'transfer|move|wire',
  ing: 'transferring|moving',
  past: 'transferred',
  commands: `
    make the transfer for {thing}
    get {thing} across
    put {thing} in the other account
    shift {thing} over`,
  questions: `
    can {thing} go to the other account
    can you get {thing} across (today|for me)`,
  statements: `
    {thing} should be in the other account
    I promised to transfer {thing}`,
  fragments: `
    transfer of {thing}
    {thing}, to the other account`,
  situations: `
    my rent is due
    I'm paying a friend back`,
})

export const subscribe = plainAct({
  verbs: ['subscribe', 'sign up', 'opt in'],
  base: 'subscribe to|sign up for',
  ing: 'subscribing to|signing up for',
  past: 'set up',
  withIt: 'subscribe to {it}|sign up for {it}',
  commands: `
    sign me up for {thing}
    put me down for {thing}
    add me to {thing}
    get me on {thing}`,
  questions: `
    can I join {thing}
    can you sign me up for {thing}`,
  statements: `
    I want in on {thing}
    I'd like to be on {thing}`,
  fragments: `
    {thing}, sign me up
    subscription to {thing}`,
  situations: `
    a friend told me about it
    I keep missing the news`,
})

export const unsubscribe = plainAct({
  verbs: ['unsubscribe', 'opt out'],
  base: 'unsubscribe from|opt out of',
  ing: 'unsubscribing from|opting out of',
  past: 'canceled',
  withIt: 'unsubscribe from {it}|opt out of {it}',
  commands: `
    take me off {thing}
    stop sending me {thing}
    remove me from {thing}
    get me out of {thing}`,
  questions: `
    can you take me off {thing}
    how do I get out of {thing}, can you do it`,
  statements: `
    I don't want {thing} anymore
    I never signed up for {thing}`,
  fragments: `
    out of {thing}
    {thing}, take me off`,
  situations: `
    my inbox is overflowing
    I never read it anyway`,
})

export const upload = plainAct({
  verbs: ['upload', 'push file', 'submit file'],
  base: 'upload|import',
  ing: 'uploading|importing',
  past: 'uploaded',
  commands: `
    get {thing} up there
    put {thing} online
    put {thing} in the folder
    push {thing} up`,
  questions: `
    where can {thing} go up, can you do it
    can {thing} go in the folder`,
  statements: `
    {thing} should be online
    {thing} isn't up yet`,
  fragments: `
    {thing}, upload please
    upload of {thing}`,
  situations: `
    the others need it
    my connection keeps dropping`,
})

export const download = plainAct({
  verbs: ['download', 'export', 'save file', 'backup'],
  base: 'download|save|export',
  ing: 'downloading|saving',
  past: 'downloaded',
  commands: `
    get me a copy of {thing}
    get {thing} onto my computer
    pull down {thing}
    save a copy of {thing}`,
  questions: `
    can I get a copy of {thing}
    can I have {thing} as a file`,
  statements: `
    I need a copy of {thing}
    I want {thing} on my computer`,
  fragments: `
    copy of {thing}
    {thing}, as a file please`,
  situations: `
    I'll be offline on the plane
    I need it for my records`,
})

export const share = plainAct({
  verbs: ['share', 'give access'],
  base: 'share|pass on|send around',
  ing: 'sharing|passing on',
  past: 'shared',
  withIt: 'share {it}|pass {it} on',
  commands: `
    give them access to {thing}
    let the others see {thing}
    make {thing} visible to the team
    forward {thing}`,
  questions: `
    can the others see {thing}
    can you give them access to {thing}`,
  statements: `
    the others need {thing} too
    I want the team to see {thing}`,
  fragments: `
    {thing}, for everybody
    access to {thing}`,
  situations: `
    they keep asking me for it
    we're working on it together`,
})

export const assign = plainAct({
  verbs: ['assign', 'delegate', 'allocate', 'appoint', 'reassign'],
  base: 'assign|hand out|give out',
  ing: 'assigning|handing out',
  past: 'assigned',
  withIt: 'assign {it}|hand {it} out',
  commands: `
    put somebody on {thing}
    give {thing} to somebody
    find somebody for {thing}
    pass {thing} to the right person`,
  questions: `
    who can take {thing}, can you assign it
    can somebody take {thing}`,
  statements: `
    somebody should take {thing}
    nobody is on {thing}
    {thing} needs an owner`,
  fragments: `
    {thing}, somebody please
    owner for {thing}`,
  situations: `
    everybody else is busy
    it's been lying around for a week`,
})

export const approve = plainAct({
  verbs: ['approve', 'accept', 'authorize', 'sign off', 'confirm request'],
  base: 'approve|sign off on|accept',
  ing: 'approving|signing off on',
  past: 'approved',
  withIt: 'approve {it}|sign off on {it}',
  commands: `
    give {thing} the go-ahead
    okay {thing}
    let {thing} through
    wave {thing} through`,
  questions: `
    can {thing} go ahead
    is {thing} waiting for me, can you approve it`,
  statements: `
    {thing} is fine by me
    I'm happy with {thing}
    {thing} can go ahead`,
  fragments: `
    {thing}, approved
    okay for {thing}`,
  situations: `
    I've read all of it
    they're waiting for an answer`,
})

export const call = plainAct({
  verbs: ['call', 'phone', 'dial', 'ring', 'contact', 'facetime'],
  base: 'call|phone|ring',
  ing: 'calling|phoning',
  past: 'called',
  commands: `
    give {thing} a call
    get {thing} on the phone
    dial {thing}
    put a call through to {thing}`,
  questions: `
    can you get {thing} on the line
    can you reach {thing}`,
  statements: `
    I want to talk to {thing}
    I should call {thing}`,
  fragments: `
    {thing} on the phone
    a call to {thing}`,
  situations: `
    I'm driving
    I don't have the number here`,
})
