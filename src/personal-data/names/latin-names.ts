import type { Finding } from '../spec/kinds.ts'
import { introducedBefore, isAuthor } from './chinese-names-found.ts'
import { isPinyinName } from './pinyin.ts'
import { latinTokens, type Token } from './latin-tokens.ts'
import { lexicon, type Lexicon } from './lexicon.ts'
import { isTitle, nameContext, type NameContext } from './name-context.ts'

const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'di',
  'da',
  'del',
  'dos',
  'bin',
  'al',
  'el',
  'le',
  'du',
  'ter',
  'ibn',
  'y',
])
const temporal = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today tomorrow`.split(/\s+/),
)
const greetings = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'thanks',
  'witam',
  'cześć',
  'pozdrawiam',
  'dziękuję',
])
const pronoun = /^(?:im|(?:i|you|he|she|we|they|it|that|there|what|who|let|here)'.+)$/
const sentenceWords = new Set(
  'and but i the please thanks thank my can could is so or from here it we he she they you in on at to i oraz ale proszę czy'.split(
    ' ',
  ),
)
const longestRun = 5

export interface LatinOptions {
  /** Forms of Polish names are read. */
  readonly polish: boolean
  /** The text has Chinese words, which may introduce a name. */
  readonly chinese?: boolean
  /** The text is a value in data: only what is surely a name. */
  readonly strict: boolean
  /** The text answers a question for a name. */
  readonly asked: boolean
}

/** Names of persons in Latin script, by gazetteer, context and shape. */
export function latinNames(text: string, options: LatinOptions): Finding[] {
  const tokens = latinTokens(text)
  const known = lexicon()
  const found: Finding[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token.casing === 'lower') {
      const until = lowerCaseName(text, tokens, at, known, options)
      if (until > at) found.push(finding(tokens, at, until, 'full', 0.7))
      at = Math.max(until, at + 1)
      continue
    }
    const until = runEnd(text, tokens, at)
    judgeRun(text, tokens, at, until, known, options, found)
    at = until
  }
  return found
}

/** The end of the run of capitals that starts at `at`. */
function runEnd(text: string, tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (end < tokens.length && end - at < 12) {
    if (!joins(text, tokens[end - 1], tokens[end])) break
    if (tokens[end].casing === 'lower') {
      let ahead = end + 1
      if (!particles.has(tokens[end].word)) break
      if (
        ahead < tokens.length &&
        particles.has(tokens[ahead].word) &&
        joins(text, tokens[end], tokens[ahead])
      )
        ahead++
      if (
        ahead >= tokens.length ||
        tokens[ahead].casing === 'lower' ||
        !joins(text, tokens[ahead - 1], tokens[ahead])
      )
        break
      end = ahead
    }
    end++
  }
  return end
}

/** One space, a hyphen, or the dot of an initial or title and a space stand between. */
function joins(text: string, left: Token, right: Token): boolean {
  const width = right.start - left.end
  if (width === 1) {
    const code = text.charCodeAt(left.end)
    return code === 32 || code === 45 || code === 0xa0 || (code === 46 && left.casing === 'initial')
  }
  if (width !== 2 || text.charCodeAt(left.end) !== 46 || text.charCodeAt(left.end + 1) !== 32) return false
  return left.casing === 'initial' || isTitle(left.word, false) || left.word === 'st' || left.word === 'jr'
}

interface Reading {
  readonly given: boolean
  readonly pureGiven: boolean
  readonly family: boolean
  readonly pureFamily: boolean
  /** Neither an ordinary word nor a place nor a brand. */
  readonly unusual: boolean
}

function read(token: Token, known: Lexicon, polish: boolean): Reading {
  const word = token.word
  const given = known.given(word) || (polish && known.polishGiven(word).length > 0)
  const family =
    known.family(word) ||
    (polish && known.polishFamily(word).length > 0) ||
    /^(?:mc|mac|o')\p{L}{3,}$/u.test(word)
  const unusual =
    !known.word(word, polish) && !known.place(word) && !known.brand(word) && !known.nonPerson(word)
  return {
    given,
    family,
    unusual,
    pureGiven: given && unusual && word.length > 1,
    pureFamily: family && unusual,
  }
}

function judgeRun(
  text: string,
  tokens: readonly Token[],
  from: number,
  until: number,
  known: Lexicon,
  options: LatinOptions,
  found: Finding[],
): void {
  let start = from
  // Words before the name that begin a sentence or carry a title.
  while (start < until) {
    const { word } = tokens[start]
    const isContext = isTitle(word, options.polish) || greetings.has(word) || pronoun.test(word)
    if (!isContext && !dropsAsWord(tokens, start, until, known, options)) break
    start++
  }
  if (start >= until) return
  let end = start
  const readings: Reading[] = []
  while (end < until && end - start < longestRun) {
    const token = tokens[end]
    const reading = read(token, known, options.polish)
    // A part behind a hyphen belongs to what stands before it: Al-Farsi.
    const isParticle =
      token.casing === 'lower' ||
      (end > start && (text[token.start - 1] === '-' || (particles.has(token.word) && end + 1 < until)))
    if (end > start && temporal.has(token.word)) {
      // "Jasmine May" where a name is told, "Anna Monday" nowhere.
      const isName = reading.family && end === start + 1 && end + 1 === until && readings[0].given
      if (!isName || nameContext(text, tokens, start, options.polish) === 'none') break
    }
    if (end > start && !isParticle && !temporal.has(token.word) && known.nonPerson(token.word)) {
      // "Kennedy Airport", "Johnson Controls Inc": the run names something else.
      if (!(token.casing === 'capital' && reading.family && end + 1 >= until)) return
    }
    if (
      end > start &&
      !isParticle &&
      token.casing !== 'initial' &&
      !reading.unusual &&
      !reading.family &&
      !reading.given
    ) {
      // "My name is Devika Date": the second of two capitals, told to be a name.
      const isLast =
        end === start + 1 && end + 1 === until && token.casing === 'capital' && !sentenceWords.has(token.word)
      if (!isLast || nameContext(text, tokens, start, options.polish) !== 'strong') break
    }
    readings.push(reading)
    end++
  }
  while (end > start + 1 && tokens[end - 1].casing === 'lower') {
    end--
    readings.pop()
  }
  if (end === start) return
  // A title in capitals goes on: "Bell Pepper Stir Fry".
  const isCut = end < until && end - start < longestRun && !temporal.has(tokens[end].word)
  const next = tokens[end]
  if (
    next !== undefined &&
    next.start - tokens[end - 1].end === 1 &&
    known.nonPerson(next.word) &&
    !temporal.has(next.word)
  ) {
    if (next.casing !== 'lower' || placeAfter.has(next.word)) return
  }
  if (isPhrase(tokens, from, until, known)) return
  if (end - start === 1 && isIdentifier(text.slice(tokens[start].start, tokens[start].end))) return
  const introduced = options.chinese ? introducedBefore(text, tokens[start].start) : 'none'
  const touchesChinese = text.charCodeAt(tokens[start].start - 1) > 0x2e80
  if (touchesChinese && introduced !== 'strong' && isAuthor(text, tokens[start].start)) return
  let context = nameContext(text, tokens, start, options.polish)
  // 更名为ATP: what is introduced by Chinese words and in no list may be any abbreviation.
  const isPlausible = end - start > 1 || readings[0].given || readings[0].family
  if (context === 'none' && isPlausible) context = introduced
  if (context === 'medium' && !known.nonPerson(tokens[start].word) && isGreeted(text, tokens, start, end))
    context = 'strong'
  if (context === 'none' && !options.strict && end - start > 1 && isServed(tokens, start)) context = 'medium'
  if (context !== 'strong' && saysWho(text, tokens, end)) context = 'medium'
  if (options.asked && context === 'none') context = start <= 3 ? 'medium' : 'none'
  if (isCut && context === 'none' && tokens[end].casing !== 'initial') return
  if (context === 'medium' && end - start === 1 && known.nonPerson(tokens[start].word)) return
  // A scene named "Relaxing Time": capitals go on behind a word that no list of names has.
  if (isCut && context === 'medium' && end - start === 1 && !readings[0].given && !readings[0].family) return
  const detail = decide(tokens, start, end, readings, context, known, options)
  if (detail === undefined) return
  const confidence = context === 'strong' ? 0.9 : context === 'medium' ? 0.75 : 0.6
  found.push(finding(tokens, start, end, detail, confidence))
}

const placeAfter = new Set(
  `street avenue road boulevard airport hotel university college hospital park museum theorem algorithm law equation method
  distribution test index scale curve transform series`.split(/\s+/),
)

/** PhotoEditor, RapidAPI; McDonald and DeShawn are names. */
export function isIdentifier(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) && !/(?<!\p{L})(?:Mc|Mac|De|La|Le|Di|Du|Da|Van|O)\p{Lu}/u.test(word)
}

/** An ordinary word at the front of a run that is no name here: "Please Anna", "Book Emily". */
function dropsAsWord(
  tokens: readonly Token[],
  at: number,
  until: number,
  known: Lexicon,
  options: LatinOptions,
): boolean {
  const { word, casing } = tokens[at]
  if (casing === 'initial')
    return word === 'i' || at + 1 >= until || (options.polish && /^[azwiou]$/.test(word))
  const reading = read(tokens[at], known, options.polish)
  if (reading.unusual) return false
  if (reading.given) return false
  // "Black John"? A word that is a family name too stays only before nothing: "Mr. Black".
  if (reading.family && at + 1 >= until) return false
  return known.word(word, options.polish) || known.nonPerson(word)
}

function isPhrase(tokens: readonly Token[], from: number, until: number, known: Lexicon): boolean {
  for (let at = from; at + 1 < until; at++) {
    const two = `${tokens[at].word} ${tokens[at + 1].word}`
    if (known.phrase(two)) return true
  }
  return false
}

/** "Hi Will," and "Dear Rose!": a word that is a name too is one here. */
function isGreeted(text: string, tokens: readonly Token[], start: number, end: number): boolean {
  return (
    end - start === 1 &&
    start > 0 &&
    greetings.has(tokens[start - 1].word) &&
    /[,!.\n]/.test(text[tokens[end - 1].end] ?? '\n')
  )
}

/** "add …", "a room for …", "booked under …": what is done for a person. */
function isServed(tokens: readonly Token[], start: number): boolean {
  const last = tokens[start - 1]?.word
  if (last === 'add' || last === 'under' || last === 'dodać' || last === 'remove') return true
  if (last !== 'for' && last !== 'dla') return false
  for (let back = 2; back <= 6 && start - back >= 0; back++)
    if (served.has(tokens[start - back].word)) return true
  return false
}

const served = new Set(
  'book booked reserve table flight flights ticket tickets room appointment reservation booking seat wizyta bilet stolik pokój rezerwacja'.split(
    ' ',
  ),
)

/** "Anna here", "John speaking", "Smith, passenger": words after the name that say who. */
function saysWho(text: string, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  return (
    next !== undefined && next.start - tokens[end - 1].end <= 2 && /^(?:speaking|calling)$/.test(next.word)
  )
}

function decide(
  tokens: readonly Token[],
  start: number,
  end: number,
  readings: readonly Reading[],
  context: NameContext,
  known: Lexicon,
  options: LatinOptions,
): 'full' | 'given' | 'family' | undefined {
  const count = end - start
  const [first] = readings
  const last = readings[count - 1]
  if (context === 'public') return undefined
  if (count === 1) return decideOne(tokens[start], first, context, known, options)
  const initials = tokens.slice(start, end).filter((token) => token.casing === 'initial').length
  if (initials === count) return undefined
  if (context === 'strong')
    return readings.some((reading) => reading.given || reading.family || reading.unusual) ? 'full' : undefined
  const isTitleCase =
    context === 'none' &&
    count > 2 &&
    readings.some(
      (reading, at) =>
        !reading.given &&
        tokens[start + at].casing !== 'lower' &&
        known.word(tokens[start + at].word, options.polish),
    )
  if (isTitleCase) return undefined
  const places = tokens.slice(start, end).filter((token) => known.place(token.word)).length
  if (tokens[start].casing === 'initial')
    return last.pureFamily && tokens[end - 1].casing !== 'initial' ? 'full' : undefined
  if (tokens[end - 1].casing === 'initial') {
    if (options.strict && context === 'none' && count === 2 && !first.pureGiven) return undefined
    return first.given && (first.pureGiven || context === 'medium') ? 'full' : undefined
  }
  if (first.pureGiven && (last.family || last.unusual) && (!options.strict || last.family)) return 'full'
  if (first.given && last.pureFamily && places === 0 && count < 4) return 'full'
  if (first.given && last.pureFamily && (!options.strict || context === 'medium')) return 'full'
  if (first.pureFamily && last.pureGiven) return 'full'
  if (
    isPinyinName(
      tokens[start].word,
      tokens
        .slice(start + 1, end)
        .map((token) => token.word)
        .join(''),
    )
  )
    return 'full'
  if (
    isPinyinName(
      tokens[end - 1].word,
      tokens
        .slice(start, end - 1)
        .map((token) => token.word)
        .join(''),
    )
  )
    return 'full'
  if (context === 'medium') {
    if (first.given && last.family) return 'full'
    return readings.every((reading) => reading.unusual || reading.given || reading.family) &&
      places < count &&
      (last.unusual || (last.family && first.unusual))
      ? 'full'
      : undefined
  }
  if (
    !options.strict &&
    count === 2 &&
    first.unusual &&
    last.pureFamily &&
    tokens[start].casing === 'capital' &&
    tokens[start].word.length > 2
  ) {
    return 'full'
  }
  return undefined
}

function decideOne(
  token: Token,
  reading: Reading,
  context: NameContext,
  known: Lexicon,
  options: LatinOptions,
): 'given' | 'family' | undefined {
  if (token.casing === 'initial' || token.word.length < 2) return undefined
  const part = reading.given ? 'given' : 'family'
  if (context === 'strong') {
    if (reading.given || reading.family) return part
    return reading.unusual ? 'family' : undefined
  }
  if (context === 'medium') {
    if (reading.pureGiven) return 'given'
    if (reading.given && !known.word(token.word, options.polish) && !known.brand(token.word))
      return known.place(token.word) && options.strict ? undefined : 'given'
    if (reading.pureFamily && token.casing === 'capital') return 'family'
    return reading.unusual && token.casing === 'capital' && !options.strict && token.word.length > 3
      ? 'given'
      : undefined
  }
  if (options.strict) return undefined
  // A given name on its own; in capitals it may be an abbreviation.
  return reading.pureGiven &&
    token.casing === 'capital' &&
    token.word.length > 2 &&
    isFrequent(token.word, known, options)
    ? 'given'
    : undefined
}

function isFrequent(word: string, known: Lexicon, options: LatinOptions): boolean {
  return known.sexOf(word) !== undefined || (options.polish && known.polishGiven(word).length > 0)
}

/** A name written small after words that surely introduce one: "my name is mia li". Answers the end, or `at`. */
function lowerCaseName(
  text: string,
  tokens: readonly Token[],
  at: number,
  known: Lexicon,
  options: LatinOptions,
): number {
  const word = tokens[at - 1]?.word ?? ''
  const introduces =
    word === 'is' ||
    word === "name's" ||
    word === 'się' ||
    word === 'imię' ||
    word === 'nazwisko' ||
    word === 'name'
  if (!introduces && !(options.asked && at === 0)) return at
  if (at > 0 && nameContext(text, tokens, at, options.polish) !== 'strong') return at
  const first = read(tokens[at], known, options.polish)
  if (!first.given && !first.pureFamily) return at
  // An answer that is nothing but a name; "will do" is none.
  if (at === 0 && (tokens.length > 3 || !read(tokens[tokens.length - 1], known, options.polish).family))
    return at
  let end = at
  while (end < tokens.length && end - at < 3) {
    if (end > at && !joins(text, tokens[end - 1], tokens[end])) break
    const reading = read(tokens[end], known, options.polish)
    const isLast = end + 1 >= tokens.length || !joins(text, tokens[end], tokens[end + 1])
    if (
      known.word(tokens[end].word, options.polish) &&
      !reading.given &&
      !(end > at && isLast && reading.family)
    )
      break
    if (!reading.given && !reading.family && !reading.unusual) break
    end++
  }
  return end
}

function finding(
  tokens: readonly Token[],
  from: number,
  until: number,
  detail: string,
  confidence: number,
): Finding {
  return { start: tokens[from].start, end: tokens[until - 1].end, kind: 'person', detail, confidence }
}
