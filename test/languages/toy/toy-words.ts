// Data: the words of the toy language, an invented one in kana: verb last, three cases, no blanks between words.
// Cases: `ぬ` for what an act is done to, `め` for what something belongs to, none for the subject.
export const nouns: Readonly<Record<string, string>> = {
  order: 'はこる',
  'order number': 'はこるかず',
  room: 'ねむや',
  'room number': 'ねむやかず',
  city: 'まちる',
  date: 'ひるひ',
  guests: 'まれと',
  'room type': 'へやた',
}

/** Verbs of acts; `do` serves all others. */
export const verbs: Readonly<Record<string, string>> = {
  find: 'さがむ',
  track: 'おいむ',
  cancel: 'けしむ',
  book: 'とりむ',
  do: 'やりむ',
}

export const moves = {
  openings: ['やほ、', 'もし、', '@polite おはら、'],
  closings: ['ありま', 'たのま', '@polite まことありま'],
  situations: ['いそぎる', 'きのうからまちる', 'こまりる'],
  thanks: ['ありま', 'たすかるま'],
  confirmations: ['はるい', 'そうむ', 'はるい、たのま'],
  corrections: ['まちがむ、{right}', '{wrong}でなむ、{right}'],
  joiners: ['また、'],
  smallTalk: [
    'げんきるか',
    'そらがあおる',
    'うたがすきる',
    'ねこがねるる',
    'きょうはさむる',
    'なまえはなにるか',
  ],
}

export const says = {
  asks: ['{missing:acc}おしえむ。', '{missing:acc}いいむ。'],
  questions: ['{missing:acc}おしえむか。'],
  confirms: ['{summary}。よいるか。'],
  failures: ['みつからなむ。', 'できなむ。'],
  answers: ['{status}。', 'わかる：{status}。'],
  done: ['やりた。', 'おわりた。'],
  talk: ['はるい。', 'そうるね。', 'わからなむ。'],
}
