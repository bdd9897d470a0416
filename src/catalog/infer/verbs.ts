// Data: verbs in names of tools, by what they do.

const deedNames = [
  'find',
  'list',
  'search',
  'check',
  'track',
  'compute',
  'compare',
  'translate',
  'recommend',
  'create',
  'book',
  'buy',
  'change',
  'delete',
  'cancel',
  'refund',
  'send',
  'pay',
  'escalate',
  'run',
  'stop',
  'upload',
  'download',
  'subscribe',
  'play',
  'schedule',
] as const
/** What a verb does, apart from any language's acts. */
export type Deed = (typeof deedNames)[number]

const words: Readonly<Record<Deed, string>> = {
  find: 'find get lookup fetch retrieve read show view describe locate load query display give resolve obtain extract access open inspect getall',
  list: 'list browse enumerate',
  search: 'search discover explore scan',
  check: 'check verify validate is has test confirm exists audit diagnose evaluate assess review',
  track: 'track trace monitor watch',
  compute:
    'calculate compute convert estimate count predict summarize summarise classify detect parse analyze analyse measure forecast solve determine identify format encode decode transform filter sort hash think geocode',
  compare: 'compare diff',
  translate: 'translate',
  recommend: 'recommend suggest',
  create:
    'create add insert new make generate register publish write save store build compose draft log record append initialize init setup define design import clone fork commit push upsert file post plan deploy report mint',
  book: 'book reserve',
  buy: 'buy purchase order checkout',
  change:
    'update change edit modify set rename patch put replace adjust configure move assign mark toggle enable disable turn switch apply customize optimize manage merge approve reject lock unlock resize rotate correct swap reset restore control',
  delete: 'delete remove clear drop destroy purge erase uninstall',
  cancel: 'cancel revoke withdraw',
  refund: 'refund return reimburse',
  send: 'send email notify message share reply forward submit text broadcast tweet respond comment',
  pay: 'pay transfer charge deposit',
  escalate: 'escalate handoff handover',
  run: 'run execute launch start trigger call invoke perform process handle begin initiate do use connect click navigate request',
  stop: 'stop pause end kill close terminate disconnect finish complete',
  upload: 'upload attach sync backup',
  download: 'download export',
  subscribe: 'subscribe follow join enroll unsubscribe unfollow leave like',
  play: 'play record',
  schedule: 'schedule',
}

const reading: ReadonlySet<Deed> = new Set<Deed>([
  'find',
  'list',
  'search',
  'check',
  'track',
  'compute',
  'compare',
  'translate',
  'recommend',
  'download',
])

/** Names of acts that a deed may have in a language, best first. */
export const actNames: Readonly<Record<Deed, readonly string[]>> = {
  find: ['find', 'get', 'lookup', 'search'],
  list: ['list', 'find', 'search'],
  search: ['search', 'find', 'list'],
  check: ['check', 'track', 'find'],
  track: ['track', 'check', 'find'],
  compute: ['compute', 'calculate', 'convert', 'check', 'find'],
  compare: ['compare', 'compute', 'find'],
  translate: ['translate', 'convert', 'compute', 'find'],
  recommend: ['recommend', 'search', 'find'],
  create: ['create', 'add', 'book'],
  book: ['book', 'schedule', 'create'],
  buy: ['buy', 'order', 'create'],
  change: ['change', 'update', 'set'],
  delete: ['delete', 'remove', 'cancel'],
  cancel: ['cancel', 'delete'],
  refund: ['refund', 'cancel'],
  send: ['send', 'create'],
  pay: ['pay', 'send', 'create'],
  escalate: ['escalate', 'handover', 'send'],
  run: ['run', 'start', 'create'],
  stop: ['stop', 'cancel', 'change'],
  upload: ['upload', 'send', 'create'],
  download: ['download', 'find'],
  subscribe: ['subscribe', 'change', 'create'],
  play: ['play', 'run', 'create'],
  schedule: ['schedule', 'book', 'create'],
}

const deeds = new Map<string, Deed>()
for (const deed of deedNames) {
  for (const word of words[deed].split(' ')) if (!deeds.has(word)) deeds.set(word, deed)
}

/** The deed of a verb in its bare form, as names have it: `orders` is no verb there. */
export function deedOf(verb: string): Deed | undefined {
  return deeds.get(verb)
}

/** A known verb in its bare form where a description has the third person: `finds` → `find`. */
export function bareVerb(word: string): string {
  const forms = [word, word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]
  return (word.endsWith('s') ? forms.find((form) => deeds.has(form)) : undefined) ?? word
}

export function isReading(deed: Deed): boolean {
  return reading.has(deed)
}

/** Verbs that leave what is done to the noun after them: `initiate_refund`, `get_status`. */
export const weakVerbs: ReadonlySet<string> = new Set(
  'initiate start process perform make submit request do run execute handle trigger begin issue use call invoke raise open'.split(
    ' ',
  ),
)
