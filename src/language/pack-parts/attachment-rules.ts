import type { SemanticType } from '../../spec/tool.ts'

type Types = readonly SemanticType[]

/** Which words of the packs (`## attachment NAME`) a parameter takes, by the words of its name and its type. */
export interface AttachmentRule {
  readonly words: string
  /** The name's words, with spaces, in lower case. */
  readonly name: RegExp
  readonly types?: Types
}

const places: Types = [
  'city',
  'place',
  'text',
  'address',
  'code',
  'title',
  'state',
  'country',
  'identifier',
  'keyword',
  'query',
]
const texts: Types = [
  'text',
  'title',
  'keyword',
  'query',
  'code',
  'message',
  'product',
  'person',
  'username',
  'company',
  'place',
  'file',
  'reason',
  'identifier',
]
const days: Types = ['date', 'date_time', 'text', 'time']
const numbers: Types = ['text', 'count', 'number', 'duration', 'age']

/** The first that fits is taken. */
export const attachmentRules: readonly AttachmentRule[] = [
  {
    words: 'origin',
    name: /^(?:origin|from|source|departure|start|starting)\b(?:.*(?:city|airport|location|place|station|code|stop|address|point|latlong|lat long))?$/,
    types: places,
  },
  {
    words: 'destination',
    name: /^(?:destination|to|arrival|end|dest|target)\b(?:.*(?:city|airport|location|place|station|code|stop|address|point|latlong|lat long))?$/,
    types: places,
  },
  {
    words: 'from currency',
    name: /^(?:from|base|source) ?(?:currency|currency code|symbol)?$/,
    types: ['currency', 'code', 'text'],
  },
  {
    words: 'to currency',
    name: /^(?:to|target|quote|destination) ?(?:currency|currency code|symbol)?$/,
    types: ['currency', 'code', 'text'],
  },
  { words: 'from language', name: /^(?:source|from) ?(?:language|lang)$/ },
  { words: 'to language', name: /^(?:target|to|dest|destination) ?(?:language|lang)$/ },
  {
    words: 'first day',
    name: /^(?:check ?in(?: date)?|arrival(?: date)?|start(?:ing)?(?: date| time| day)?|from(?: date)?|date (?:from|start)|begin(?:ning)?(?: date)?|pickup date|leave start date|since)$/,
    types: days,
  },
  {
    words: 'last day',
    name: /^(?:check ?out(?: date)?|end(?:ing)?(?: date| time| day)?|to(?: date)?|until|date (?:to|end)|dropoff date|leave end date)$/,
    types: days,
  },
  { words: 'return', name: /^return(?: date)?$/, types: days },
  { words: 'departure', name: /^departure(?: date)?$|^outbound(?: date)?$/, types: days },
  { words: 'due', name: /\b(?:due|deadline)\b/, types: days },
  {
    words: 'guests',
    name: /\b(?:guests|people|persons|adults|passengers|travell?ers|attendees|party size|guest count|group size|diners|pax|covers)$/,
    types: numbers,
  },
  {
    words: 'nights',
    name: /\b(?:nights|days|weeks|months|years|hours|minutes|seconds|rooms|tickets|seats|children|servings|copies|persons|bedrooms|steps|questions|words|beds|kids)$/,
    types: numbers,
  },
  {
    words: 'quantity',
    name: /\b(?:quantity|qty|amount|number of (?:items|units|pieces))$/,
    types: ['count', 'number'],
  },
  {
    words: 'artist',
    name: /\b(?:artist|author|composer|director|singer|band|writer|creator|actor)s?(?: name)?$/,
    types: texts,
  },
  {
    words: 'restaurant',
    name: /\b(?:restaurant|hotel|store|shop|venue|gym|clinic|library|branch|station|stop|theater|theatre|cafe|museum|property|salon)(?: name)?$/,
    types: texts,
  },
  { words: 'symbol', name: /\b(?:symbol|ticker|tickers|stock|coin|crypto|isin)\b/, types: texts },
  { words: 'playlist', name: /\bplaylist(?: name| title)?$/, types: texts },
  {
    words: 'song',
    name: /\b(?:song|track|movie|film|book|album|show|game|dish|recipe|podcast|series|novel|class|course|product|plant|drug|medication|exercise|food|ingredient)(?: name| title)?$/,
    types: texts,
  },
  { words: 'genre', name: /\b(?:genre|style|mood)$/, types: texts },
  { words: 'cuisine', name: /\bcuisine(?: type)?$/, types: texts },
  {
    words: 'repo',
    name: /\b(?:repo|repository|project|workspace|organization|org)(?: name)?$/,
    types: texts,
  },
  { words: 'owner', name: /^(?:owner|repo owner|user|username|login)$/, types: texts },
  {
    words: 'channel',
    name: /\b(?:channel|folder|list|board|mailbox|inbox|database|table|schema|collection|room|section|playlist|calendar|group|label|bucket|cluster|namespace|region)(?: name)?$/,
    types: texts,
  },
  { words: 'head branch', name: /^(?:head|source branch|from branch)$/, types: texts },
  { words: 'base branch', name: /^(?:base|base branch|target branch|to branch)$/, types: texts },
  { words: 'branch', name: /\bbranch$/, types: texts },
  { words: 'topic', name: /\b(?:topic|subject area|theme|about|interest|area|field)$/, types: texts },
  {
    words: 'max',
    name: /\b(?:max|maximum|highest|upper)\b.*\b(?:price|cost|budget|fare|amount|rent)|\b(?:price|budget) (?:max|limit|ceiling|cap)|^budget$/,
    types: ['money'],
  },
  {
    words: 'min',
    name: /\b(?:min|minimum|lowest)\b.*\b(?:price|cost|budget|fare|amount|rent)|\bprice min/,
    types: ['money'],
  },
  { words: 'money', name: /./, types: ['money'] },
  {
    words: 'recipient',
    name: /^(?:to|to emails?|to address|recipients?(?: emails?| address)?|receiver(?: email)?|email to|phone number to)$/,
    types: ['email', 'list', 'text', 'person', 'phone', 'username'],
  },
  { words: 'bcc', name: /^cc\b|^bcc\b/, types: ['email', 'list', 'text'] },
  {
    words: 'attendees',
    name: /\b(?:attendees|participants|invitees|guests|members|assignees|assignee|assigned to|reviewers)(?: emails?)?$/,
    types: ['email', 'list', 'text', 'person', 'username', 'title'],
  },
  { words: 'subject', name: /\bsubject$/, types: texts },
  {
    words: 'title',
    name: /\b(?:title|name|summary|headline|label|caption)$/,
    types: ['title', 'text', 'query', 'keyword'],
  },
  {
    words: 'note',
    name: /\b(?:note|notes|comment|comments|description|desc|remark|remarks|memo|special requests?|instructions?|details)$/,
    types: ['text', 'message', 'title'],
  },
  { words: 'message', name: /./, types: ['message'] },
  { words: 'query', name: /./, types: ['query'] },
  { words: 'expression', name: /\b(?:expression|formula|equation)$/ },
  { words: 'sql', name: /\b(?:sql|query|statement|cypher)$/, types: ['code', 'text'] },
  {
    words: 'cabin',
    name: /\b(?:cabin|travel|booking|seat|service|flight|ticket)? ?(?:cabin|class)$/,
    types: ['enum', 'keyword', 'text', 'title'],
  },
  { words: 'priority', name: /\bpriority$|\burgency$/, types: ['enum', 'text', 'keyword'] },
  { words: 'status', name: /\b(?:status|state)$/, types: ['enum', 'text', 'keyword'] },
  { words: 'category', name: /\bcategory$/, types: ['enum', 'text', 'keyword', 'title'] },
  { words: 'type', name: /\b(?:type|kind)$/, types: ['enum', 'text', 'keyword', 'title'] },
  { words: 'units', name: /\b(?:units?|unit system|measurement)$/, types: ['enum', 'unit'] },
  {
    words: 'interval',
    name: /\b(?:interval|period|frequency|timeframe|time frame|granularity|resolution|time ?range|range)$/,
  },
  {
    words: 'labels',
    name: /\b(?:labels?|tags?|keywords?|hashtags?)$/,
    types: ['list', 'text', 'keyword', 'title'],
  },
  { words: 'radius', name: /\bradius\b/ },
]
