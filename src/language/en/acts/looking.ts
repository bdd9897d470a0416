import { readingAct } from './plain-act.ts'

// Data: acts that look something up or read it out.

export const check = readingAct({
  verbs: ['check', 'is', 'has', 'status of', 'monitor', 'inspect', 'view'],
  base: 'check|check on|look at',
  ing: 'checking|looking at',
  past: 'checked',
  commands: `
    have a look at {thing}
    tell me how {thing} (is looking|stands)
    tell me (whether|if) {thing} is (okay|all right|still good)
    give me a quick read on {thing}
    keep me posted on {thing}`,
  questions: `
    how is {thing} (doing|looking)
    is {thing} (okay|all right|still available)
    what's the situation with {thing}
    what's {thing} at right now
    anything new with {thing}`,
  statements: `
    I'm wondering about {thing}
    I want to know how {thing} is (doing|looking)`,
  fragments: `
    {thing}, how is it looking
    quick check on {thing}`,
  situations: `
    something looked (odd|off) this morning
    I haven't looked in a while`,
  question: `
    how up to date is what you know about {thing}`,
  nearMiss: `
    {thing} looked fine this morning, so no need`,
  hypothetical: `
    if something were wrong with {thing}, would you tell me`,
})

export const get = readingAct({
  verbs: ['get', 'fetch', 'retrieve', 'read', 'show', 'query', 'obtain', 'pull', 'describe', 'info'],
  base: 'get|pull up|fetch',
  ing: 'getting|pulling up',
  past: 'fetched',
  withIt: 'get {it}|pull {it} up',
  commands: `
    show me {thing}
    @info tell me {thing}
    give me {thing}
    let me (see|have) {thing}
    bring up {thing}`,
  questions: `
    @info what is {thing}
    @info what's {thing} (right now|at the moment|today)
    @info do you know {thing}
    can I (see|get|have) {thing}
    @info can you tell me {thing}
    can you show me {thing}
    where can I see {thing}`,
  statements: `
    @info I'd like to know {thing}
    I'd like to see {thing}
    I'm (curious about|looking for|after) {thing}
    I (need|want) {thing}
    tell me about {thing} if you can`,
  fragments: `
    {thing} (right now|today)
    {thing}, what is it`,
  situations: `
    I'm (heading out|leaving the house) soon
    I have to plan my day`,
  question: `
    how accurate is what you say about {thing}`,
  nearMiss: `
    I already saw {thing} somewhere else`,
  hypothetical: `
    if {thing} changed during the day, would you know`,
})

export const list = readingAct({
  verbs: ['list', 'list all', 'enumerate', 'browse', 'show all', 'index'],
  base: 'list|bring up|go through',
  ing: 'listing|going through',
  past: 'listed',
  commands: `
    list out {thing}
    give me a list of {thing}
    show me all of {thing}
    tell me what's there under {thing}
    read out {thing}`,
  questions: `
    what do I have under {thing}
    what's on the list of {thing}
    what is there under {thing}
    can I see all of {thing}
    how long is the list for {thing}`,
  statements: `
    I'd like a (full |)list of {thing}
    I want to see everything under {thing}`,
  fragments: `
    all of {thing}
    a list of {thing} please
    full list, {thing}`,
  situations: `
    I've lost count by now
    I want to tidy up a bit`,
  followUps: `
    give me the whole list of {it}`,
  question: `
    how long can a list of {thing} be`,
  nearMiss: `
    I keep a list of {thing} on my fridge`,
  hypothetical: `
    if there were no {thing}, what would you show`,
})

export const search = readingAct({
  verbs: ['search', 'find all', 'discover', 'explore', 'query for'],
  base: 'search for|look for|find',
  ing: 'searching for|looking for',
  past: 'found',
  commands: `
    find me {thing}
    see what you can find for {thing}
    do a search for {thing}
    see what's out there for {thing}`,
  questions: `
    what do you have in the way of {thing}
    where can I find {thing}
    what comes up for {thing}
    do you know of {thing}`,
  statements: `
    I'm (after|on the lookout for) {thing}`,
  fragments: `
    looking for {thing}
    search for {thing}`,
  situations: `
    I've been searching for (an hour|days)
    nothing I found so far was any good`,
  followUps: `
    look for more like {it}`,
  question: `
    how many results do you show for {thing}`,
  nearMiss: `
    I searched for {thing} last year and gave up`,
  hypothetical: `
    if there were nothing like {thing}, would you suggest something close`,
})

export const compare = readingAct({
  verbs: ['compare', 'diff', 'contrast', 'versus'],
  base: 'compare|weigh up',
  ing: 'comparing|weighing up',
  past: 'compared',
  commands: `
    put {thing} side by side
    show me how {thing} (differ|stack up)
    tell me which is better, looking at {thing}
    line up {thing} for me
    tell me the difference between {thing}`,
  questions: `
    what's the difference between {thing}
    how do {thing} (compare|stack up)
    which one is better, looking at {thing}
    which is cheaper out of {thing}`,
  statements: `
    I can't decide between {thing}
    I'd like to see {thing} side by side`,
  fragments: `
    {thing}, side by side
    {thing}, which is better
    differences between {thing}`,
  situations: `
    I'm torn
    I only have room (for|in the budget for) one`,
  followUps: `
    which one is better`,
  question: `
    what do you look at when comparing {thing}`,
  nearMiss: `
    people always compare {thing}, it's silly`,
  hypothetical: `
    if they were the same price, which would most people pick`,
})

export const recommend = readingAct({
  verbs: ['recommend', 'suggest', 'advise', 'propose'],
  base: 'pick out|choose|suggest',
  ing: 'picking out|choosing',
  past: 'picked',
  commands: `
    give me (some ideas|a recommendation|a few suggestions) for {thing}
    pick {thing} for me
    help me choose {thing}
    help me decide on {thing}
    point me to {thing}`,
  questions: `
    what would you (suggest|go for) when it comes to {thing}
    what do you (think of|recommend) for {thing}
    any (ideas|suggestions|recommendations) for {thing}
    what's a good choice for {thing}
    what are your favorites for {thing}`,
  statements: `
    I'm looking for (ideas|suggestions|recommendations) for {thing}
    I can't decide on {thing}
    I don't know what to choose for {thing}`,
  fragments: `
    recommendations for {thing}
    ideas for {thing}
    the best for {thing}`,
  situations: `
    I've never (bought|tried) one before
    I'm open to anything`,
  followUps: `
    suggest something like {it}`,
  question: `
    how do you decide what to recommend for {thing}`,
  nearMiss: `
    my sister already recommended {thing}`,
  hypothetical: `
    if you had to pick {thing} for yourself, what would it be`,
})

export const analyze = readingAct({
  verbs: ['analyze', 'analyse', 'evaluate', 'assess', 'detect', 'classify', 'extract', 'predict', 'forecast', 'examine'],
  base: 'analyze|look into|assess',
  ing: 'analyzing|looking into',
  past: 'analyzed',
  commands: `
    break down {thing} for me
    run an analysis on {thing}
    tell me what {thing} (shows|says|means)
    tell me what stands out in {thing}
    dig into {thing}`,
  questions: `
    what does {thing} (show|tell us|say)
    what do you make of {thing}
    anything (unusual|interesting) in {thing}
    what can you get out of {thing}`,
  statements: `
    I'd like an analysis of {thing}
    I want to understand {thing} better`,
  fragments: `
    analysis of {thing}
    {thing}, what does it show`,
  situations: `
    the numbers don't add up for me
    I have to present it (tomorrow|on Monday)`,
  followUps: `
    and what does {it} tell us`,
  question: `
    what methods do you use on {thing}`,
  nearMiss: `
    I already had {thing} analyzed by someone else`,
  hypothetical: `
    if {thing} had mistakes in it, would you notice`,
})

export const summarise = readingAct({
  verbs: ['summarize', 'summarise', 'digest'],
  base: 'summarize|sum up',
  ing: 'summarizing|summing up',
  past: 'summarized',
  withIt: 'summarize {it}|sum {it} up',
  commands: `
    give me (a summary|the short version|the gist) of {thing}
    boil {thing} down to a few (lines|points)
    tell me the main points of {thing}
    shorten {thing}
    give me the highlights of {thing}`,
  questions: `
    what's the (gist|short version) of {thing}
    what are the main points (of|in) {thing}
    can I get a summary of {thing}
    what is {thing} about`,
  statements: `
    I'd like a (short |)summary of {thing}
    I don't have time to read all of {thing}`,
  fragments: `
    summary of {thing}
    {thing} in short
    {thing}, the short version`,
  situations: `
    I have a meeting in ten minutes
    it's far too long to read`,
  followUps: `
    what's the gist of {it}`,
  question: `
    how long are your summaries of {thing}`,
  nearMiss: `
    I wrote a summary of {thing} once, in school`,
  hypothetical: `
    if {thing} were a hundred pages long, would that be too much`,
})

export const translate = readingAct({
  verbs: ['translate', 'localize'],
  base: 'translate|put into other words',
  ing: 'translating',
  past: 'translated',
  withIt: 'translate {it}',
  commands: `
    tell me what {thing} means
    tell me how to say {thing}
    give me a translation of {thing}
    write {thing} in the other language
    do a translation of {thing}`,
  questions: `
    how do you say {thing}
    what does {thing} mean
    can I get a translation of {thing}
    how would I (say|write) {thing}`,
  statements: `
    I need a translation of {thing}
    I don't understand {thing}`,
  fragments: `
    translation of {thing}
    {thing}, translated
    {thing}, what does it mean`,
  situations: `
    my (grandmother|neighbor) doesn't speak English
    I'm traveling soon`,
  followUps: `
    and how do you say {it}`,
  question: `
    which languages can you do for {thing}`,
  nearMiss: `
    my cousin works as a translator`,
  hypothetical: `
    if {thing} had slang in it, could you handle that`,
})

export const convert = readingAct({
  verbs: ['convert', 'change units'],
  base: 'convert|work out',
  ing: 'converting|working out',
  past: 'converted',
  commands: `
    tell me what {thing} comes to
    turn {thing} into the other unit
    do the conversion for {thing}
    switch {thing} over
    give me the conversion of {thing}`,
  questions: `
    what does {thing} come to
    how much is {thing} (when converted|after converting)
    what's {thing} in the other unit
    what would {thing} be after converting`,
  statements: `
    I need {thing} converted
    I never remember how to convert {thing}`,
  fragments: `
    conversion of {thing}
    {thing}, converted`,
  situations: `
    the recipe is in other units
    I grew up with other units`,
  followUps: `
    and what's {it} converted`,
  question: `
    how exact are your conversions of {thing}`,
  nearMiss: `
    we learned to convert {thing} in school`,
  hypothetical: `
    if the rate changed, would {thing} change too`,
})

export const compute = readingAct({
  verbs: ['compute', 'calculate', 'calc', 'sum', 'estimate', 'solve', 'count'],
  base: 'calculate|work out|figure out',
  ing: 'calculating|working out',
  past: 'calculated',
  withIt: 'calculate {it}|work {it} out|figure {it} out',
  commands: `
    do the math on {thing}
    tell me what {thing} comes to
    give me {thing}
    run the numbers on {thing}
    crunch the numbers for {thing}`,
  questions: `
    what is {thing}
    how much is {thing}
    what does {thing} (come to|work out to|add up to)
    what would {thing} be`,
  statements: `
    I need to know {thing}
    I can't work {thing} out (in my head|on my own)`,
  fragments: `
    {thing}, what does it come to
    {thing} calculation`,
  situations: `
    math was never my thing
    I don't have a calculator here
    I want to double-check my own result`,
  followUps: `
    and what does {it} come to`,
  question: `
    what formula do you use for {thing}`,
  nearMiss: `
    I worked out {thing} by hand already`,
  hypothetical: `
    if one of the numbers were wrong, would {thing} change much`,
})

export const validate = readingAct({
  verbs: ['validate', 'verify', 'test', 'confirm', 'authenticate', 'check valid'],
  base: 'verify|validate|double-check',
  ing: 'verifying|double-checking',
  past: 'verified',
  commands: `
    make sure {thing} is (right|valid|correct)
    tell me (whether|if) {thing} is (valid|correct)
    confirm that {thing} is (right|in order)
    see whether {thing} (holds up|checks out)`,
  questions: `
    is {thing} (valid|correct|right)
    does {thing} (look right|check out)
    is there anything wrong with {thing}
    can you confirm {thing}`,
  statements: `
    I'm not sure {thing} is (right|valid)
    I want to be sure about {thing}`,
  fragments: `
    {thing}, valid or not
    {thing}, is that right`,
  situations: `
    I don't want to get it wrong
    somebody said it might be wrong`,
  followUps: `
    is {it} valid`,
  question: `
    what makes {thing} valid`,
  nearMiss: `
    I had {thing} checked last year, all fine`,
  hypothetical: `
    if {thing} were wrong, what would happen`,
})
