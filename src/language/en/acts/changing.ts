import { plainAct } from './plain-act.ts'

// Data: acts that change or take away what is there.

export const update = plainAct({
  verbs: ['update', 'change', 'modify', 'edit', 'set value', 'patch'],
  base: 'update|change|edit',
  ing: 'updating|changing',
  past: 'updated',
  commands: `
    make a change to {thing}
    fix {thing}
    correct {thing}
    bring {thing} up to date`,
  questions: `
    can I make a change to {thing}
    is it too late to change {thing}`,
  statements: `
    {thing} is (wrong|out of date|not right anymore)
    there's a mistake in {thing}
    {thing} has changed`,
  fragments: `
    a change to {thing}
    {thing}, a small change
    correction to {thing}`,
  situations: `
    things have changed
    I made a mistake the first time
    there's a typo in it`,
})

export const deleteIt = plainAct({
  verbs: ['delete', 'remove', 'erase', 'clear', 'drop', 'destroy', 'uninstall', 'purge'],
  base: 'delete|remove|get rid of',
  ing: 'deleting|removing',
  past: 'removed',
  commands: `
    take {thing} off
    wipe {thing}
    throw out {thing}
    clear {thing} out`,
  questions: `
    can we get rid of {thing}
    can you take {thing} off`,
  statements: `
    I don't (need|want) {thing} anymore
    {thing} can go
    {thing} shouldn't be there`,
  fragments: `
    {thing}, gone please
    rid of {thing}`,
  situations: `
    it's only taking up space
    I put it there by mistake
    I'm cleaning up`,
})

export const cancel = plainAct({
  verbs: ['cancel', 'void', 'revoke', 'abort', 'call off', 'terminate'],
  base: 'cancel|call off',
  ing: 'canceling|calling off',
  past: 'canceled',
  withIt: 'cancel {it}|call {it} off',
  commands: `
    stop {thing} (before it goes through|from going ahead)
    drop {thing}
    back out of {thing} for me
    take me off {thing}`,
  questions: `
    can I still cancel {thing}
    is it too late to cancel {thing}
    can I get out of {thing}`,
  statements: `
    I don't (need|want) {thing} anymore
    I can't (make|do) {thing} after all
    I've changed my mind about {thing}`,
  fragments: `
    cancellation of {thing}
    {thing}, cancel please
    not {thing} after all`,
  situations: `
    my plans have changed
    something came up
    I'm not feeling well`,
})

export const set = plainAct({
  verbs: ['set', 'configure', 'adjust', 'control', 'change setting'],
  base: 'set|adjust|change',
  ing: 'setting|adjusting',
  past: 'set',
  withIt: 'set {it}|adjust {it}',
  commands: `
    put {thing} where I like it
    change the setting of {thing}
    fix the setting for {thing}`,
  questions: `
    can {thing} be a bit different
    can I have {thing} a bit different`,
  statements: `
    {thing} isn't right like this
    {thing} is too (high|low|much)`,
  fragments: `
    {thing}, a bit different
    {thing}, adjusted`,
  situations: `
    it's not comfortable like this
    everybody is complaining`,
})

export const turnOn = plainAct({
  verbs: ['turn on', 'switch on', 'enable', 'activate', 'power on', 'unmute'],
  base: 'turn on|switch on',
  ing: 'turning on|switching on',
  past: 'turned on',
  withIt: 'turn {it} on|switch {it} on',
  commands: `
    put {thing} on
    get {thing} going
    power up {thing}
    have {thing} on (when I get home|in a minute)`,
  questions: `
    is {thing} off, can you turn it on
    why is {thing} off, can you fix that`,
  statements: `
    {thing} should be on
    I want {thing} on`,
  fragments: `
    {thing} on
    {thing} on, please`,
  situations: `
    it's dark in here
    I'm almost home`,
})

export const turnOff = plainAct({
  verbs: ['turn off', 'switch off', 'disable', 'deactivate', 'power off', 'shut down', 'mute'],
  base: 'turn off|switch off|shut off',
  ing: 'turning off|switching off',
  past: 'turned off',
  withIt: 'turn {it} off|switch {it} off',
  commands: `
    put {thing} off
    shut down {thing}
    kill {thing}
    make sure {thing} is off`,
  questions: `
    did I leave {thing} on, can you turn it off
    is {thing} still on, can you turn it off`,
  statements: `
    I think I left {thing} on
    {thing} should be off`,
  fragments: `
    {thing} off
    {thing} off, please`,
  situations: `
    I've already left the house
    we're going to bed`,
})

export const start = plainAct({
  verbs: ['start', 'begin', 'launch', 'trigger', 'boot', 'initiate'],
  base: 'start|kick off',
  ing: 'starting|kicking off',
  past: 'started',
  withIt: 'start {it}|kick {it} off',
  commands: `
    get {thing} (going|started|under way)
    fire up {thing}
    launch {thing}
    begin {thing}`,
  questions: `
    can we get {thing} going
    is {thing} ready to start, can you start it`,
  statements: `
    {thing} should be running
    it's time for {thing}`,
  fragments: `
    {thing}, go
    {thing}, start please`,
  situations: `
    everything is ready
    we're all waiting`,
})

export const stop = plainAct({
  verbs: ['stop', 'end', 'halt', 'quit', 'kill'],
  base: 'stop|end|pause',
  ing: 'stopping|ending',
  past: 'stopped',
  commands: `
    bring {thing} to an end
    put {thing} on hold
    shut {thing} down
    cut {thing} short`,
  questions: `
    can we stop {thing} here
    is there a way to stop {thing}`,
  statements: `
    {thing} has gone on long enough
    {thing} should stop`,
  fragments: `
    {thing}, stop
    enough of {thing}
    an end to {thing}`,
  situations: `
    something isn't right
    it's been running for ages`,
})

export const open = plainAct({
  verbs: ['open', 'unfold', 'show file'],
  base: 'open|open up',
  ing: 'opening|opening up',
  past: 'opened',
  withIt: 'open {it}|open {it} up',
  commands: `
    get {thing} open
    unlock {thing}
    let me into {thing}
    bring up {thing}`,
  questions: `
    is {thing} closed, can you open it
    can you get {thing} open`,
  statements: `
    I can't get into {thing}
    {thing} won't open (for me|by itself)`,
  fragments: `
    {thing}, open please
    {thing} open`,
  situations: `
    I'm standing right in front of it
    my hands are full of groceries`,
})

export const close = plainAct({
  verbs: ['close', 'shut'],
  base: 'close|shut',
  ing: 'closing|shutting',
  past: 'closed',
  commands: `
    get {thing} closed
    close off {thing}
    make sure {thing} is closed
    close {thing} behind me`,
  questions: `
    did I leave {thing} open, can you close it
    is {thing} still open, can you close it`,
  statements: `
    I think I left {thing} open
    {thing} should be closed
    I'm done with {thing}`,
  fragments: `
    {thing}, close please
    {thing} closed`,
  situations: `
    we're finished here
    it's getting cold in here
    nobody needs it anymore`,
})
