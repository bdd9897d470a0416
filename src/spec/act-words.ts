// Data: the words in names and descriptions of tools by which an act is known. Names of tools are English wherever they
// are written, as the names of functions are: this is the vocabulary of interfaces, not of users.
import type { ActName } from './act.ts'

export interface ActWords {
  /** Of one word or several, strongest first. A word that several acts claim belongs to the one that puts it first. */
  readonly verbs: readonly string[]
  /** Bare verbs that mean this act where no act claims them more strongly. */
  readonly also?: string
}

export const actWords: Readonly<Record<ActName, ActWords>> = {
  find: {
    verbs: ['lookup', 'look up', 'find', 'locate', 'pull up'],
    also: 'find get lookup fetch retrieve read show view describe locate load query display give resolve obtain extract access open inspect getall',
  },
  track: {
    verbs: ['track', 'status', 'check status', 'tracking', 'trace', 'progress', 'where is'],
    also: 'track trace monitor watch',
  },
  refund: {
    verbs: ['refund', 'return', 'reimburse', 'money back', 'give back', 'chargeback'],
    also: 'refund return reimburse',
  },
  redirect: {
    verbs: [
      'update address',
      'change address',
      'set address',
      'update shipping',
      'change shipping',
      'set shipping',
      'redirect',
      'reroute',
      'address',
    ],
  },
  hand_over: {
    verbs: [
      'escalate',
      'transfer to human',
      'transfer to agent',
      'transfer call',
      'hand over',
      'handoff',
      'human',
      'agent',
      'connect agent',
      'live agent',
      'speak to',
    ],
    also: 'escalate handoff handover',
  },
  check: {
    verbs: ['check', 'is', 'has', 'status of', 'monitor', 'inspect', 'view'],
    also: 'check verify validate is has test confirm exists audit diagnose evaluate assess review',
  },
  get: { verbs: ['get', 'fetch', 'retrieve', 'read', 'show', 'query', 'obtain', 'pull', 'describe', 'info'] },
  list: {
    verbs: ['list', 'list all', 'enumerate', 'browse', 'show all', 'index'],
    also: 'list browse enumerate',
  },
  search: {
    verbs: ['search', 'find all', 'discover', 'explore', 'query for'],
    also: 'search discover explore scan',
  },
  compare: { verbs: ['compare', 'diff', 'contrast', 'versus'], also: 'compare diff' },
  recommend: { verbs: ['recommend', 'suggest', 'advise', 'propose'], also: 'recommend suggest' },
  analyze: {
    verbs: [
      'analyze',
      'analyse',
      'evaluate',
      'assess',
      'detect',
      'classify',
      'extract',
      'predict',
      'forecast',
      'examine',
    ],
  },
  summarise: { verbs: ['summarize', 'summarise', 'digest'] },
  translate: { verbs: ['translate', 'localize'], also: 'translate' },
  convert: { verbs: ['convert', 'change units'] },
  compute: {
    verbs: ['compute', 'calculate', 'calc', 'sum', 'estimate', 'solve', 'count'],
    also: 'calculate compute convert estimate count predict summarize summarise classify detect parse analyze analyse measure forecast solve determine identify format encode decode transform filter sort hash think geocode',
  },
  validate: { verbs: ['validate', 'verify', 'test', 'confirm', 'authenticate', 'check valid'] },
  create: {
    verbs: ['create', 'new', 'insert', 'register', 'open new', 'setup', 'set up', 'initialize'],
    also: 'create add insert new make generate register publish write save store build compose draft log record append initialize init setup define design import clone fork commit push upsert file post plan deploy report mint',
  },
  add: { verbs: ['add', 'append', 'attach', 'include', 'insert into'] },
  book: { verbs: ['book', 'reserve', 'reservation', 'booking'], also: 'book reserve' },
  order: { verbs: ['buy', 'purchase', 'checkout', 'order'], also: 'buy purchase order checkout' },
  send: {
    verbs: ['send', 'message', 'email', 'text', 'mail', 'deliver message'],
    also: 'send email notify message share reply forward submit text broadcast tweet respond comment',
  },
  schedule: {
    verbs: ['schedule', 'calendar', 'appointment', 'plan', 'arrange', 'meeting'],
    also: 'schedule',
  },
  remind: { verbs: ['remind', 'reminder', 'alarm', 'timer', 'alert'] },
  generate: { verbs: ['generate', 'produce'] },
  log: { verbs: ['log', 'record', 'track entry', 'note', 'register entry'] },
  update: {
    verbs: ['update', 'change', 'modify', 'edit', 'set value', 'patch'],
    also: 'update change edit modify set rename patch put replace adjust configure move assign mark toggle enable disable turn switch apply customize optimize manage merge approve reject lock unlock resize rotate correct swap reset restore control',
  },
  delete: {
    verbs: ['delete', 'remove', 'erase', 'clear', 'drop', 'destroy', 'uninstall', 'purge'],
    also: 'delete remove clear drop destroy purge erase uninstall',
  },
  cancel: {
    verbs: ['cancel', 'void', 'revoke', 'abort', 'call off', 'terminate'],
    also: 'cancel revoke withdraw',
  },
  set: { verbs: ['set', 'configure', 'adjust', 'control', 'change setting'] },
  turn_on: { verbs: ['turn on', 'switch on', 'enable', 'activate', 'power on', 'unmute'] },
  turn_off: { verbs: ['turn off', 'switch off', 'disable', 'deactivate', 'power off', 'shut down', 'mute'] },
  start: { verbs: ['start', 'begin', 'launch', 'trigger', 'boot', 'initiate'] },
  stop: {
    verbs: ['stop', 'end', 'halt', 'quit', 'kill'],
    also: 'stop pause end kill close terminate disconnect finish complete',
  },
  open: { verbs: ['open', 'unfold', 'show file'] },
  close: { verbs: ['close', 'shut'] },
  pay: {
    verbs: ['pay', 'payment', 'charge', 'settle', 'bill payment', 'tip'],
    also: 'pay transfer charge deposit',
  },
  transfer: { verbs: ['transfer funds', 'transfer', 'move money', 'wire', 'remit'] },
  subscribe: {
    verbs: ['subscribe', 'sign up', 'opt in'],
    also: 'subscribe follow join enroll unsubscribe unfollow leave like',
  },
  unsubscribe: { verbs: ['unsubscribe', 'opt out'] },
  upload: { verbs: ['upload', 'push file', 'submit file'], also: 'upload attach sync backup' },
  download: { verbs: ['download', 'export', 'save file', 'backup'], also: 'download export' },
  share: { verbs: ['share', 'give access'] },
  assign: { verbs: ['assign', 'delegate', 'allocate', 'appoint', 'reassign'] },
  approve: { verbs: ['approve', 'accept', 'authorize', 'sign off', 'confirm request'] },
  call: { verbs: ['call', 'phone', 'dial', 'ring', 'contact', 'facetime'] },
  run: {
    verbs: ['run', 'execute', 'invoke', 'evaluate code', 'perform'],
    also: 'run execute launch start trigger call invoke perform process handle begin initiate do use connect click navigate request',
  },
  play: { verbs: ['play', 'stream'], also: 'play record' },
  navigate: { verbs: ['navigate', 'drive', 'guide'] },
  do: { verbs: ['do', 'manage', 'handle', 'use', 'perform action', 'action'] },
}
