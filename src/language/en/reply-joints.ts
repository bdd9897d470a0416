import type { AgentJoints } from '../reply-words.ts'

/** A list or a slot may begin a sentence in the middle of a phrase. */
const lowStarts = /[.?!] (?:your order|order|the|a|an|it) /g
const startHigh = (start: string): string => start.slice(0, 2) + start[2].toUpperCase() + start.slice(3)

/** Openings that answer the user, and stand oddly after "And". */
const answersFirst =
  /^(?:Of course|Certainly|Sure|Understood|Okay|All |Thanks|I hear|Yes|Got it|No |That's|It's fine|A faulty|Found|Here|Good|Sorry|Hmm|Consider|Unfortunately)/

const modals = new Set(['can', 'could', 'would', 'will'])
const questionWords = new Set(
  'what whats which who where when why how do does did is are can could would will'.split(' '),
)
/** "What a day" and "when I came" begin like questions and are none. */
const noQuestion = new Set(['what a', 'what if', 'when i', 'when we', 'how lovely', 'how rare'])

const verbOf = (act: string): string => (act === 'apply' ? 'apply for' : act.replaceAll('_', ' '))

/** "I" and values stay as they are. */
function lowered(part: string, values: Iterable<string>): string {
  const word = part.slice(0, part.search(/[^A-Za-z']|$/))
  if (word === '' || /^I(?:'|$)/.test(word) || (word.length > 1 && word === word.toUpperCase())) return part
  for (const value of values) if (value.startsWith(word)) return part
  return part[0].toLowerCase() + part.slice(1)
}

/** The first letter made a capital, unless the word has its own capitals ("iPhone"). */
function capital(text: string): string {
  const first = text[0] ?? ''
  const second = text[1] ?? ''
  return second !== second.toLowerCase() ? text : first.toUpperCase() + text.slice(1)
}

/** How what an assistant says in English is put together. */
export const joints: AgentJoints = {
  between: ' ',
  twoQuestions: (first, second) => (first.includes(' And ') ? undefined : `${first} And ${second}`),
  missing: (label, { yours, renewed }) =>
    renewed ? 'the new address' : yours ? `your ${label}` : `the ${label}`,
  capital,
  capitals: (text) =>
    text.includes('. ') || text.includes('? ') || text.includes('! ')
      ? text.replace(lowStarts, startHigh)
      : text,
  lowered,
  standsFirst: (answer) => answersFirst.test(answer),
  answersItself: (fact) => /^(?:Yes|No\b|I'm afraid|I'm sorry|We don't|There's no|There is no)/.test(fact),
  asks: (_, words) => questionWords.has(words[0]) && !noQuestion.has(`${words[0]} ${words[1] ?? ''}`),
  wishes: (words) => modals.has(words[0]) && words[1] === 'you',
  deed: (act, object) => `${verbOf(act)} ${object === 'leave' ? '' : 'the '}${object}`,
  deeds: (act, objects) => `${verbOf(act)} ${objects}`,
  numberOf: (noun) => `${noun} number`,
  singular: (noun) =>
    noun.endsWith('ies')
      ? `${noun.slice(0, -3)}y`
      : noun.endsWith('s') && !noun.endsWith('ss')
        ? noun.slice(0, -1)
        : noun,
  dated: (head, date) => `${head} from ${date}`,
  holding: (head, items) => `${head} with ${items}`,
  yesNo: (value) => (value ? 'yes' : 'no'),
}
