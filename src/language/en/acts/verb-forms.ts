/** The forms of a verb that no pack has: `snooze`, `merge`, `geocode`. */
export interface VerbForms {
  readonly verb: string
  readonly ing: string
  readonly past: string
}

/** The forms of a verb, with the particle that goes with it. */
export function verbForms(verb: string): VerbForms {
  const particle = Object.hasOwn(particles, verb) ? ` ${particles[verb]}` : ''
  return { verb: `${verb}${particle}`, ing: `${ingOf(verb)}${particle}`, past: `${pastOf(verb)}${particle}` }
}

const particles: Readonly<Record<string, string>> = {
  apply: 'for',
  reply: 'to',
  respond: 'to',
  comment: 'on',
  connect: 'to',
  react: 'to',
  vote: 'for',
  navigate: 'to',
  click: 'on',
  listen: 'to',
  login: 'to',
  think: 'about',
  wait: 'for',
  sync: 'up',
}

const pasts: Readonly<Record<string, string>> = {
  build: 'built',
  write: 'written',
  draw: 'drawn',
  make: 'made',
  put: 'put',
  set: 'set',
  reset: 'reset',
  hide: 'hidden',
  take: 'taken',
  give: 'given',
  get: 'gotten',
  read: 'read',
  cut: 'cut',
  split: 'split',
  send: 'sent',
  bid: 'bid',
  buy: 'bought',
  sell: 'sold',
  lend: 'lent',
  leave: 'left',
  find: 'found',
  think: 'thought',
  do: 'done',
  undo: 'undone',
  withdraw: 'withdrawn',
  begin: 'begun',
  run: 'run',
  rewrite: 'rewritten',
  overwrite: 'overwritten',
  freeze: 'frozen',
  unfreeze: 'unfrozen',
  pay: 'paid',
  hold: 'held',
  keep: 'kept',
  break: 'broken',
  bring: 'brought',
  choose: 'chosen',
  drive: 'driven',
  show: 'shown',
  tell: 'told',
  win: 'won',
  mean: 'meant',
  shut: 'shut',
  submit: 'submitted',
  commit: 'committed',
  transfer: 'transferred',
  sync: 'synced',
  visit: 'visited',
  edit: 'edited',
  open: 'opened',
  deposit: 'deposited',
  format: 'formatted',
  log: 'logged',
  speak: 'spoken',
}

const vowel = /[aeiou]/

function doubles(verb: string): boolean {
  if (
    /^(?:submit|commit|transfer|format|control|cancel|refer|permit|admit|unpin|unplug|reset|offset|output|begin)$/.test(
      verb,
    )
  )
    return true
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && verb.length <= 5
}

function ingOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return doubles(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`
}

function pastOf(verb: string): string {
  if (Object.hasOwn(pasts, verb)) return pasts[verb]
  if (verb.endsWith('e')) return `${verb}d`
  if (verb.endsWith('y') && !vowel.test(verb.at(-2) ?? '')) return `${verb.slice(0, -1)}ied`
  return doubles(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`
}
