// Data: how a value follows the thing that is asked for ("flights *from Boston*", "a table *for 4 people*"), by
// the name of its parameter, else by its semantic type. `{v}` is the value as written, `{label}` what people call
// the parameter, `{noun}` what it belongs to, `{units}` the noun in the number of the value.
import { isObject } from '../../lib/json.ts'
import { wordsOfName } from '../../lib/text.ts'
import { phrases } from '../phrase.ts'
import type { Parameter, SemanticType } from '../../spec/tool.ts'
import type { Attachment } from '../language.ts'
import { namedThings } from './values/named-things.ts'

type Types = readonly SemanticType[]

interface Rule {
  /** The name's words, with spaces, in lower case. */
  readonly name: RegExp
  readonly types?: Types
  readonly words: Attachment
}

const attach = (rank: number, after: string, clause: string, supply = ''): Attachment => ({
  rank,
  after: phrases(after),
  clause: phrases(clause),
  supply: phrases(supply),
})

const places: Types = ['city', 'place', 'text', 'address', 'code', 'title', 'state', 'country', 'identifier', 'keyword', 'query']
const texts: Types = ['text', 'title', 'keyword', 'query', 'code', 'message', 'product', 'person', 'username', 'company', 'place', 'file', 'reason', 'identifier']
const days: Types = ['date', 'date_time', 'text', 'time']
const numbers: Types = ['text', 'count', 'number', 'duration', 'age']

const rules: readonly Rule[] = [
  {
    name: /^(?:origin|from|source|departure|start|starting)\b(?:.*(?:city|airport|location|place|station|code|stop|address|point|latlong|lat long))?$/,
    types: places,
    words: attach(10, 'from {v}', `
      I'm (leaving|starting) from {v}
      it's from {v}
      we'd be coming from {v}`, `
      from {v}
      {v}
      we're leaving from {v}`),
  },
  {
    name: /^(?:destination|to|arrival|end|dest|target)\b(?:.*(?:city|airport|location|place|station|code|stop|address|point|latlong|lat long))?$/,
    types: places,
    words: attach(11, 'to {v}', `
      I'm (going|headed) to {v}
      I want to end up in {v}
      it's to {v}`, `
      to {v}
      {v}
      I'm going to {v}`),
  },
  { name: /^(?:from|base|source) ?(?:currency|currency code|symbol)?$/, types: ['currency', 'code', 'text'], words: attach(10, 'from {v}', `
      I have {v}
      it's {v} I'm starting with`) },
  { name: /^(?:to|target|quote|destination) ?(?:currency|currency code|symbol)?$/, types: ['currency', 'code', 'text'], words: attach(11, 'to {v}', `
      I need {v}
      it should come out in {v}`) },
  { name: /^(?:source|from) ?(?:language|lang)$/, words: attach(10, 'from {v}', `it's in {v} right now`) },
  { name: /^(?:target|to|dest|destination) ?(?:language|lang)$/, words: attach(11, 'into {v}', `I need it in {v}`) },
  {
    name: /^(?:check ?in(?: date)?|arrival(?: date)?|start(?:ing)?(?: date| time| day)?|from(?: date)?|date (?:from|start)|begin(?:ning)?(?: date)?|pickup date|leave start date|since)$/,
    types: days,
    words: attach(30, `
      starting {v}`, `
      it (starts|would start) {v}
      the first day is {v}
      I'm thinking of starting {v}`, `
      {v}
      from {v}
      starting {v}`),
  },
  {
    name: /^(?:check ?out(?: date)?|end(?:ing)?(?: date| time| day)?|to(?: date)?|until|date (?:to|end)|dropoff date|leave end date)$/,
    types: days,
    words: attach(31, `
      until {v}
      through {v}`, `
      it (ends|would end) {v}
      the last day is {v}`, `
      {v}
      until {v}`),
  },
  { name: /^return(?: date)?$/, types: days, words: attach(31, `
      coming back {v}
      returning {v}`, `
      I'm coming back {v}
      the way back is {v}`) },
  { name: /^departure(?: date)?$|^outbound(?: date)?$/, types: days, words: attach(30, `
      leaving {v}`, `
      I'm leaving {v}
      I want to leave {v}`) },
  { name: /\b(?:due|deadline)\b/, types: days, words: attach(35, `
      due {v}`, `
      it's due {v}
      it has to be done by {v}`) },
  { name: /\b(?:guests|people|persons|adults|passengers|travell?ers|attendees|party size|guest count|group size|diners|pax|covers)$/, types: numbers, words: attach(20, `
      for {v} {people}`, `
      there are {v} of us
      it's for {v} {people}
      we're {v} {people} in all`, `
      {v} {people}
      for {v}
      {v} of us
      there are {v} of us`) },
  { name: /\b(?:nights|days|weeks|months|years|hours|minutes|seconds|rooms|tickets|seats|children|servings|copies|persons|bedrooms|steps|questions|words|beds|kids)$/, types: numbers, words: attach(21, `
      for {v} {units}`, `
      it's for {v} {units}
      I need {v} {units}
      make it {v} {units}`, `
      {v} {units}
      for {v} {units}
      {v} {units} please
      let's say {v} {units}`) },
  { name: /\b(?:quantity|qty|amount|number of (?:items|units|pieces))$/, types: ['count', 'number'], words: attach(22, `
      , {v} of them
      \\({v} of them\\)`, `
      I need {v} of them
      make it {v} of them`, `
      {v} of them
      {v}
      {v} please`) },
  { name: /\b(?:artist|author|composer|director|singer|band|writer|creator|actor)s?(?: name)?$/, types: texts, words: attach(8, 'by {v}', `
      it's by {v}
      (the one|it) should be by {v}`, `
      {v}
      by {v}`) },
  { name: /\b(?:restaurant|hotel|store|shop|venue|gym|clinic|library|branch|station|stop|theater|theatre|cafe|museum|property|salon)(?: name)?$/, types: texts, words: attach(9, 'at {v}', `
      it's at {v}
      I mean {v}
      the place is {v}`, `
      {v}
      at {v}
      it's {v}`) },
  { name: /\b(?:symbol|ticker|tickers|stock|coin|crypto|isin)\b/, types: texts, words: attach(9, 'for {v}', `
      it's about {v}
      I mean {v}
      I'm looking at {v}`, `
      {v}
      for {v}`) },
  { name: /\bplaylist(?: name| title)?$/, types: texts, words: attach(13, `
      to {v}
      to my {v} playlist`, `
      it's for the {v} playlist
      the playlist is {v}`, `
      {v}
      the {v} one`) },
  { name: /\b(?:song|track|movie|film|book|album|show|game|dish|recipe|podcast|series|novel|class|course|product|plant|drug|medication|exercise|food|ingredient)(?: name| title)?$/, types: texts, words: attach(7, `
      for {v}`, `
      it's {v}
      I mean {v}
      I'm talking about {v}`, `
      {v}
      it's {v}
      {v} please`) },
  { name: /\b(?:genre|style|mood)$/, types: texts, words: attach(12, `
      , {v} if possible
      , preferably {v}`, `
      I'm in the mood for {v}
      {v} would be great`, `
      {v}
      {v} please`) },
  { name: /\bcuisine(?: type)?$/, types: texts, words: attach(12, `
      with {v} food
      , {v} food`, `
      I feel like {v} food
      {v} food would be great`, `
      {v}
      {v} food`) },
  { name: /\b(?:repo|repository|project|workspace|organization|org)(?: name)?$/, types: texts, words: attach(13, `
      in {v}
      in the {v} {base}`, `
      it's in {v}
      the {base} is {v}`, `
      {v}
      it's in {v}
      the {base} is {v}`) },
  { name: /^(?:owner|repo owner|user|username|login)$/, types: texts, words: attach(14, `
      under {v}
      \\(owner {v}\\)`, `
      it's under {v}
      the owner is {v}`, `
      {v}
      the owner is {v}`) },
  { name: /\b(?:channel|folder|list|board|mailbox|inbox|database|table|schema|collection|room|section|playlist|calendar|group|label|bucket|cluster|namespace|region)(?: name)?$/, types: texts, words: attach(13, `
      in {v}
      in the {v} {base}`, `
      it's in {v}
      the {base} is {v}
      I mean the {v} {base}`, `
      {v}
      the {v} one
      the {base} is {v}`) },
  { name: /^(?:head|source branch|from branch)$/, types: texts, words: attach(15, 'from {v}', `the branch is {v}`) },
  { name: /^(?:base|base branch|target branch|to branch)$/, types: texts, words: attach(16, 'into {v}', `it should go into {v}`) },
  { name: /\bbranch$/, types: texts, words: attach(15, 'on {v}', `the branch is {v}`) },
  { name: /\b(?:topic|subject area|theme|about|interest|area|field)$/, types: texts, words: attach(12, `
      about {v}
      on {v}`, `
      it's about {v}
      the topic is {v}`, `
      {v}
      it's about {v}`) },
  { name: /\b(?:max|maximum|highest|upper)\b.*\b(?:price|cost|budget|fare|amount|rent)|\b(?:price|budget) (?:max|limit|ceiling|cap)|^budget$/, types: ['money'], words: attach(40, `
      for under {v}
      for at most {v}
      , {v} at most`, `
      it can't cost more than {v}
      my limit is {v}
      I don't want to spend more than {v}`, `
      {v}
      {v} at most
      no more than {v}`) },
  { name: /\b(?:min|minimum|lowest)\b.*\b(?:price|cost|budget|fare|amount|rent)|\bprice min/, types: ['money'], words: attach(41, `
      from {v} up`, `
      it should be at least {v}`) },
  { name: /./, types: ['money'], words: attach(40, `
      for {v}
      , {v}
      \\({v}\\)`, `
      the {label} is {v}
      it's {v}
      it comes to {v}`, `
      {v}
      it's {v}
      {v} in all`) },
  { name: /^(?:to|to emails?|to address|recipients?(?: emails?| address)?|receiver(?: email)?|email to|phone number to)$/, types: ['email', 'list', 'text', 'person', 'phone', 'username'], words: attach(9, 'to {v}', `
      it goes to {v}
      it's for {v}`, `
      {v}
      to {v}`) },
  { name: /^cc\b|^bcc\b/, types: ['email', 'list', 'text'], words: attach(17, `with {v} in copy`, `please copy {v}`) },
  { name: /\b(?:attendees|participants|invitees|guests|members|assignees|assignee|assigned to|reviewers)(?: emails?)?$/, types: ['email', 'list', 'text', 'person', 'username', 'title'], words: attach(18, 'with {v}', `
      it's with {v}
      {v} should be on it`, `
      {v}
      with {v}`) },
  { name: /\bsubject$/, types: texts, words: attach(19, `
      with the subject "{v}"
      , subject "{v}"`, `
      the subject is "{v}"
      make the subject "{v}"`, `
      "{v}"
      {v}`) },
  { name: /\b(?:title|name|summary|headline|label|caption)$/, types: ['title', 'text', 'query', 'keyword'], words: attach(6, `
      called "{v}"
      called {v}
      named "{v}"`, `
      call it "{v}"
      the {label} (is|should be) "{v}"`, `
      {v}
      "{v}"
      call it "{v}"
      let's call it {v}`) },
  { name: /\b(?:note|notes|comment|comments|description|desc|remark|remarks|memo|special requests?|instructions?|details)$/, types: ['text', 'message', 'title'], words: attach(50, `
      with the {base} "{v}"
      and put "{v}" in the {base}`, `
      put "{v}" in the {base}
      the {base} should say "{v}"
      and please note: {v}`, `
      "{v}"
      {v}
      it should say "{v}"`) },
  { name: /./, types: ['message'], words: attach(50, `
      saying "{v}"
      that says "{v}"`, `
      it should say "{v}"
      the text is "{v}"
      here's the text: "{v}"`, `
      "{v}"
      it should say "{v}"
      just write "{v}"`) },
  { name: /./, types: ['query'], words: attach(12, `
      matching "{v}"
      matching {v}`, `
      it's about {v}
      the search is "{v}"
      I'm looking for anything on {v}`, `
      {v}
      "{v}"
      anything about {v}`) },
  { name: /\b(?:expression|formula|equation)$/, words: attach(12, `
      : {v}
      for {v}`, `
      it's {v}
      the {label} is {v}`) },
  { name: /\b(?:sql|query|statement|cypher)$/, types: ['code', 'text'], words: attach(12, `
      : {v}
      with this: {v}`, `
      here it is: {v}
      it's {v}`, `
      {v}
      here: {v}`) },
  { name: /\b(?:cabin|travel|booking|seat|service|flight|ticket)? ?(?:cabin|class)$/, types: ['enum', 'keyword', 'text', 'title'], words: attach(35, `
      in {v} class
      , {v} class`, `
      I'd like {v} class
      {v} class please`, `
      {v}
      {v} class`) },
  { name: /\bpriority$|\burgency$/, types: ['enum', 'text', 'keyword'], words: attach(35, `
      with {v} priority`, `
      it's {v} priority
      the priority is {v}
      mark it {v} priority`, `
      {v}
      {v} priority`) },
  { name: /\b(?:status|state)$/, types: ['enum', 'text', 'keyword'], words: attach(35, `
      with the status {v}
      marked {v}`, `
      the {base} should be {v}
      it's the {v} ones I mean`, `
      {v}
      {v} please`) },
  { name: /\bcategory$/, types: ['enum', 'text', 'keyword', 'title'], words: attach(33, `
      in the {v} category
      under {v}`, `
      the {label} is {v}
      it goes under {v}`, `
      {v}
      {v} please
      it's {v}`) },
  { name: /\b(?:type|kind)$/, types: ['enum', 'text', 'keyword', 'title'], words: attach(33, `
      , {label} {v}`, `
      the {label} is {v}
      {v} for the {label}`, `
      {v}
      {v} please`) },
  { name: /\b(?:units?|unit system|measurement)$/, types: ['enum', 'unit'], words: attach(60, 'in {v}', `
      in {v} please
      I'd like it in {v}`, `
      {v}
      in {v}
      {v} please`) },
  { name: /\b(?:interval|period|frequency|timeframe|time frame|granularity|resolution|time ?range|range)$/, words: attach(36, `
      , {v}
      \\({v}\\)`, `
      the {label} is {v}
      {v} would be fine`, `
      {v}
      {v} please`) },
  { name: /\b(?:labels?|tags?|keywords?|hashtags?)$/, types: ['list', 'text', 'keyword', 'title'], words: attach(37, `
      tagged {v}
      with the {base} {v}`, `
      tag it {v}
      the {base} should be {v}`, `
      {v}`) },
  { name: /\bradius\b/, words: attach(45, `
      within {v}{unit}
      in a radius of {v}{unit}`, `
      not more than {v}{unit} away`, `
      {v}{unit}
      within {v}{unit}`) },
]

const byType: Readonly<Partial<Record<SemanticType, Attachment>>> = {
  city: attach(9, 'in {v}', `
    it's in {v}
    I mean {v}
    it's for {v}`),
  place: attach(9, `
    (in|near|around) {v}`, `
    it's near {v}
    I mean {v}`),
  state: attach(10, 'in {v}', `it's in {v}`),
  country: attach(10, 'in {v}', `
    it's in {v}
    I mean {v}`),
  postal_code: attach(10, `
    in {v}
    , zip code {v}`, `the zip code is {v}`),
  date: attach(30, `
    {on}
    {on}
    {for}`, `
    it's {for}
    I'm thinking of {v}
    the day is {v}`, `
    {v}
    {v} please
    let's say {v}`),
  time: attach(32, 'at {v}', `
    {v} would be good
    it should be at {v}`),
  date_time: attach(32, `
    {on}
    {for}`, `
    it's {for}
    the {label} is {v}`),
  person: attach(17, `
    for {v}`, `
    it's for {v}
    the name is {v}`),
  company: attach(17, `
    for {v}`, `
    the company is {v}
    I mean {v}`),
  email: attach(17, `
    for {v}`, `
    the email is {v}
    it's under {v}`),
  phone: attach(17, `
    for {v}`, `
    the number is {v}`),
  username: attach(17, `
    for {v}`, `
    the username is {v}
    it's {v}`),
  product: attach(8, `
    for the {v}`, `
    it's the {v}
    I mean the {v}`),
  language: attach(60, 'in {v}', `
    in {v} please
    I'd like it in {v}`),
  currency: attach(60, 'in {v}', `
    in {v} please
    I'd like it in {v}`),
  unit: attach(60, 'in {v}', `in {v} please`),
  color: attach(25, 'in {v}', `
    I'd like it in {v}
    {v} please`),
  latitude: attach(27, `
    at latitude {v}`, `
    the latitude is {v}`),
  longitude: attach(28, `
    , longitude {v}
    and longitude {v}`, `
    the longitude is {v}`),
  year: attach(29, `
    from {v}
    for {v}`, `
    it's from {v}
    the year is {v}`),
  age: attach(29, `
    for a {v} year old
    , age {v}`, `
    the age is {v}`),
  percentage: attach(41, `
    at {v}
    with a {label} of {v}`, `
    the {label} is {v}`),
  rating: attach(41, `
    with a {label} of {v}`, `
    the {label} is {v}
    I'd say {v}`),
  url: attach(15, `
    at {v}
    : {v}`, `
    here's the link: {v}
    the link is {v}`),
  file: attach(15, `
    {v}
    at {v}`, `
    it's {v}
    the file is {v}`),
  keyword: attach(12, `
    about {v}
    on {v}`, `
    it's about {v}
    the {label} is {v}`),
  title: attach(6, `
    "{v}"`, `
    it's "{v}"
    the {label} is "{v}"`),
  reason: attach(50, `
    - {v}`, `
    the reason is {v}
    why? {v}`),
  list: attach(37, `
    with {v}
    , {label} {v}`, `
    the {label} should be {v}
    with {v}, please`, `
    {v}
    {v} please`),
  enum: attach(36, `
    , {label} {v}
    with {v} as the {label}`, `
    the {label} should be {v}
    {v} for the {label}
    make the {label} {v}`),
  count: attach(38, `
    , {label} {v}
    with {v} as the {label}`, `
    the {label} is {v}
    make the {label} {v}`),
  number: attach(38, `
    with a {label} of {v}`, `
    the {label} is {v}
    take {v} as the {label}`),
  duration: attach(34, `
    for {v}{unit}`, `
    it should be {v}{unit}
    make it {v}{unit}`, `
    {v}{unit}
    for {v}{unit}`),
  distance: attach(38, `
    with a {label} of {v}{unit}`, `
    the {label} is {v}{unit}`),
  weight: attach(38, `
    with a {label} of {v}{unit}`, `
    the {label} is {v}{unit}`),
  temperature: attach(38, `
    at {v}{unit}`, `
    make it {v}{unit}
    the {label} should be {v}{unit}`),
  code: attach(16, `
    for {v}
    , {label} {v}`, `
    the {label} is {v}`),
  text: attach(26, `
    for {v}
    , {label} {v}`, `
    the {label} is {v}
    for the {label}, {v}`),
}

/** Things that hold others: "in calendar 123"; other things are spoken for. */
const holders = /^(?:.* )?(?:calendar|channel|folder|playlist|project|list|board|repository|database|table|workspace|inbox|mailbox|section|collection|group|team|album|room|thread|page|space|sheet|spreadsheet|document|cart|account|organization)$/

const inside = attach(14, `
  in {noun} {v}`, `
  it's in {noun} {v}
  the {label} is {v}`)
const about = attach(14, `
  for {noun} {v}`, `
  it's for {noun} {v}
  the {label} is {v}`)

/** How a value follows what is asked for; undefined for kinds that stand in clauses of their own only. */
export function attachment(parameter: Parameter): Attachment | undefined {
  const name = wordsOfName(parameter.name).join(' ')
  if (parameter.type === 'identifier') {
    const rule = rules.find((one) => one.types?.includes('identifier') && one.name.test(name))
    return rule?.words ?? (holders.test(parameter.noun) ? inside : about)
  }
  const rule = rules.find((one) => (one.types === undefined || one.types.includes(parameter.type)) && one.name.test(name))
  return rule?.words ?? byType[parameter.type]
}

/** Names of settings for programs, which nobody speaks of. */
const technical =
  /\b(?:limit|offset|page|cursor|token|skip|top k|per page|page size|max results|num results|format|output|verbose|debug|timeout|callback|fields|include|exclude|sort|order|order by|sort by|orderby|locale|encoding|version|api|key|schema|metadata|headers?|raw|pretty|mode|config|options|params|parameters|payload|session|user agent|retries?|batch|index|depth|etag|nonce|fuzzy|strict|dry run|recursive|asc|desc|direction|ctx|context|random string|lang|start index|count)\b/

export function sayable(parameter: Parameter): boolean {
  const name = wordsOfName(parameter.name).join(' ')
  switch (parameter.type) {
    case 'object':
    case 'number':
    case 'url':
      return false
    case 'unit':
      return /metric|celsius|fahrenheit|imperial/i.test(String(parameter.schema.description ?? ''))
    case 'boolean':
      return /^(?:include|show|with|has|allow|notify|send|pets?|breakfast|vegan|vegetarian|private|public|is|urgent)\b/.test(name) && !technical.test(name.replace(/^include /, ''))
    case 'text':
    case 'code':
    case 'keyword':
      return !technical.test(name) && namedThings(name) !== undefined && !/\b(?:text|content|input|document|base|head)\b/.test(name)
    case 'title':
    case 'query':
    case 'count':
    case 'enum':
    case 'list':
    case 'duration':
      return !technical.test(name) && (parameter.type !== 'list' || hasPlainItems(parameter))
    default:
      return true
  }
}

function hasPlainItems({ schema }: Parameter): boolean {
  const { items } = schema
  return isObject(items) && items.type !== 'object' && items.type !== 'array' && (Array.isArray(items.enum) || items.type === 'string')
}
