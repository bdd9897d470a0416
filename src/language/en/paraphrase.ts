import type { Piece } from '../phrase.ts'
import type { Random } from '../../lib/random.ts'
import { closedUp } from './text.ts'

/**
 * Rewrites words without changing what they say: contractions both ways, modals, everyday synonyms.
 * Exact pieces stay as they are, and spaces before marks are closed up. Rules look at whole words and their neighbours inside one sentence,
 * so the work is linear in the text.
 */
export function paraphrase(pieces: readonly Piece[], random: Random, tags: ReadonlySet<string>): Piece[] {
  const joined = closedUp(pieces)
  return joined.map((piece, i) => {
    if (typeof piece !== 'string') return piece
    // A piece after a value goes on in the middle of a sentence, one before a value is followed by a word.
    return rewritten(piece, random, tags, i > 0, i < joined.length - 1)
  })
}

interface Rule {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly chance: number
  /** Only at the beginning of a sentence or clause. */
  readonly start: boolean
  /** Words of which one must follow, or must not. */
  readonly before?: ReadonlySet<string>
  readonly notBefore?: ReadonlySet<string>
  /** Tags of which one must be there. */
  readonly tags?: readonly string[]
  /** Something must follow inside the same sentence: contractions cannot end one. */
  readonly open: boolean
}

function rewritten(
  text: string,
  random: Random,
  tags: ReadonlySet<string>,
  hasBefore: boolean,
  hasAfter: boolean,
): string {
  const tokens = text.match(tokenPattern) ?? []
  const lower = tokens.map((token) => (token === ' ' ? token : plain(token)))
  let out = ''
  let fresh = !hasBefore
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!isWord(token)) {
      out += token
      if (token !== ' ' && /[.!?,;:–—(\n]/.test(token)) fresh = true
      at++
      continue
    }
    const match = matching(tokens, lower, at, fresh, tags, hasAfter)
    if (match !== undefined && random.chance(match.rule.chance)) {
      out += cased(random.pick(match.rule.to), token)
      at += match.length
    } else {
      out += token
      at++
    }
    fresh = leads.has(lower[at - 1])
  }
  return out
}

const tokenPattern = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]*|[^A-Za-z\u00c0-\u024f]+/g

function matching(
  tokens: readonly string[],
  lower: readonly string[],
  at: number,
  fresh: boolean,
  tags: ReadonlySet<string>,
  hasAfter: boolean,
): { rule: Rule; length: number } | undefined {
  const rules = byFirstWord.get(lower[at])
  if (rules === undefined) return undefined
  for (const rule of rules) {
    if (rule.start && !fresh) continue
    if (rule.tags !== undefined && !rule.tags.some((tag) => tags.has(tag))) continue
    const length = rule.from.length * 2 - 1
    let same = at + length <= tokens.length
    for (let i = 1; same && i < rule.from.length; i++)
      same = tokens[at + 2 * i - 1] === ' ' && lower[at + 2 * i] === rule.from[i]
    if (!same) continue
    const gap = tokens[at + length]
    const next = gap === ' ' && tokens[at + length + 1] !== undefined ? lower[at + length + 1] : undefined
    const value = gap === ' ' && next === undefined && hasAfter
    if (rule.open && next === undefined && !value) continue
    if (
      rule.before !== undefined &&
      (next === undefined ? !rule.before.has(value ? '{v}' : '.') : !rule.before.has(next))
    )
      continue
    if (rule.notBefore !== undefined && next !== undefined && rule.notBefore.has(next)) continue
    return { rule, length }
  }
  return undefined
}

/** Words after which a clause may begin anew. */
const leads = new Set(['and', 'but', 'so', 'then', 'please', 'ok', 'okay', 'hi', 'hey', 'hello'])

function isWord(token: string): boolean {
  const code = token.charCodeAt(0)
  return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /^\p{L}/u.test(token)
}

function plain(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function cased(words: string, like: string): string {
  return /^\p{Lu}/u.test(like) && like !== 'I' && !like.startsWith("I'")
    ? words[0].toUpperCase() + words.slice(1)
    : words
}

/**
 * `from > to / to / to % chance`, with marks after a `;`: `start`, `open`, `before=a,b`, `not=a,b`,
 * `tags=a,b`. A full stop in `before` is the end of a clause, `{v}` a value.
 */
const table = `
  i'm > I am % 15 ; open
  i am > I'm % 70 ; open
  i've > I have % 15 ; open ; not=got
  i have > I've % 30 ; open ; before=been,got,had,already,ordered,bought,tried,called,moved,received,waited,never,just,not,asked,contacted
  i'll > I will % 15 ; open
  i will > I'll % 70 ; open
  i'd like > I would like % 15 ; open
  i would like > I'd like % 60 ; open
  it's > it is % 15 ; open ; not=been,got,had,arrived,come,broken,gone,stopped,taken,failed,never,cracked,fallen,happened,already,started,still,said,only,just,ended,died,gotten,turned,shown,showed
  it is > it's % 60 ; open
  it has > it's % 30 ; before=been,arrived,stopped
  that's > that is % 12 ; open ; not=been,got,had,happened,come,gone
  that is > that's % 50 ; open ; not=to
  there's > there is % 12 ; open ; not=been,got
  there is > there's % 50 ; open
  what's > what is % 12 ; open ; not=been,happened,happening,going,up,got,taking,taken
  what is > what's % 50 ; open
  where's > where is % 15 ; open ; not=it,gone
  where is > where's % 40 ; open ; not=it,he,she
  don't > do not % 12 ; open ; not=you,we,they,i
  do not > don't % 70
  doesn't > does not % 12 ; open ; not=it,he,she,that,this
  does not > doesn't % 70
  didn't > did not % 12 ; open ; not=i,you,it,we,they,he,she
  did not > didn't % 70
  can't > cannot % 12 ; open ; not=you,i,we,it,they,he,she
  cannot > can't % 70
  won't > will not % 12 ; open ; not=you,i,it,they
  will not > won't % 60
  isn't > is not % 12 ; open ; not=it,that,there,this,he,she
  is not > isn't % 40
  wasn't > was not % 12 ; open ; not=it,that,there,this,he,she
  was not > wasn't % 60
  haven't > have not % 12 ; open ; not=i,you,we,they
  have not > haven't % 70
  hasn't > has not % 12 ; open ; not=it,he,she,this,that
  has not > hasn't % 70
  we're > we are % 15 ; open
  you're > you are % 15 ; open
  could you please > can you please / could you / would you please % 25 ; start ; open
  can you please > could you please / can you / would you please % 25 ; start ; open
  could you > can you / would you be able to / are you able to % 25 ; start ; open ; not=please,possibly,maybe,kindly,just,also,at,help,not,tell
  can you > could you / are you able to / would you be able to % 25 ; start ; open ; not=please,possibly,maybe,kindly,just,also,at,not,believe,imagine
  would you > could you / can you % 20 ; start ; open ; not=like,mind,be,rather,say,happen,recommend,know,suggest,have
  can i > could I / may I % 30 ; start ; open ; not=please,not
  could i > can I / may I % 30 ; start ; open ; not=please,not
  may i > can I / could I % 30 ; start ; open
  i want you to > I need you to / I'd like you to % 35 ; start ; open
  i need you to > I want you to / I'd like you to % 30 ; start ; open
  i want to > I'd like to / I need to / I wanted to % 30 ; start ; open ; not=know
  i want > I'd like / I need % 20 ; start ; open ; before=my,a,an,the,someone,somebody,to
  i'd like to > I want to / I would like to / I'd love to % 20 ; start ; open
  i need to > I have to / I've got to % 20 ; start ; open ; not=know,be
  want to > wanna % 60 ; open ; tags=young ; not=be
  going to > gonna % 55 ; open ; tags=young,casual ; before=be,need,have,get,take,do,make,miss,lose,call,cancel,try,go,give,send,leave,move,arrive,come,happen
  got to > gotta % 40 ; open ; tags=young
  thank you so much > thanks so much / many thanks / thank you very much % 30 ; start
  thanks so much > thank you so much / many thanks % 30 ; start
  thank you very much > thanks very much / thank you so much % 30 ; start
  thanks a lot > thank you so much / many thanks % 30 ; start
  thanks in advance > thank you in advance / many thanks in advance % 30 ; start
  thank you > thanks % 25 ; start ; before=.
  thanks > thank you % 20 ; start ; before=.
  many thanks > thanks a lot / thank you very much % 25 ; start ; before=.
  as soon as possible > as soon as you can / asap / as quickly as possible % 35
  as soon as you can > as soon as possible / as quickly as you can % 35
  asap > as soon as possible / as soon as you can / right away % 30
  right away > straight away / immediately / at once % 35
  straight away > right away / immediately % 35
  right now > at the moment % 15 ; before=.
  at the moment > right now % 30
  maybe > perhaps % 25 ; open
  perhaps > maybe % 40 ; open
  because > since / as % 12 ; open ; not=of
  okay > ok / alright % 35
  ok > okay / alright % 30
  anyway > anyhow % 20
  a lot of > plenty of / loads of % 15 ; open
  bought > purchased / got % 15 ; open
  purchased > bought % 40 ; open
  kids > children % 25
  children > kids % 30
  mom > mother % 20
  yeah > yes / yep % 30 ; start
  yep > yes / yeah % 30 ; start
  yes > yeah / yep % 20 ; start ; tags=casual,young
  hello > hi % 30 ; start
  hi > hello % 20 ; start ; not=there,all,team,everyone
  hi there > hello there / hey there % 30 ; start
  a couple of > two or so / a few % 15 ; open ; before=days,weeks,hours,times,minutes
  really > truly % 8 ; open ; before=appreciate,need,want
  i think > I believe / I guess / I reckon % 30 ; open
  i believe > I think % 35 ; open
  i guess > I suppose / I think % 30 ; open
  i hope > I'm hoping % 20 ; open ; not=so,not
  i'm hoping > I hope % 20 ; open ; not=to,for
  quickly > fast / soon % 10 ; before=.
  also > as well % 40 ; before=.
  as well > too / also % 30 ; before=. ; not=as
  begin > start % 30 ; open
  have a look at > take a look at / look at % 40 ; open
  take a look at > have a look at / look at % 40 ; open
  let me know > tell me % 20 ; open ; before=if,when,what,whether,how,once,as
  find out > work out / figure out % 20 ; open ; before=what,where,why,when,if,whether
  sort out > fix / resolve % 25 ; open ; before=this,it,that
  sort this out > fix this / get this sorted / resolve this % 35
  get in touch > reach out / make contact % 20 ; before=.
  supposed to > meant to % 40 ; open ; before=be,arrive,come,get,go,have,do
  meant to > supposed to % 40 ; open ; before=be,arrive,come
  so far > up to now / until now % 20 ; before=.
  turned up > showed up / arrived % 35
  showed up > turned up / arrived % 35
`

const rules: readonly Rule[] = table
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map(ruleOf)

const byFirstWord: ReadonlyMap<string, readonly Rule[]> = Map.groupBy(
  rules.toSorted((a, b) => b.from.length - a.from.length),
  (rule) => rule.from[0],
)

function ruleOf(line: string): Rule {
  const [head, ...marks] = line.split(' ; ')
  const [from, rest] = head.split(' > ')
  const [to, chance] = rest.split(' % ')
  const list = (name: string) =>
    marks
      .find((mark) => mark.startsWith(`${name}=`))
      ?.trim()
      .slice(name.length + 1)
      .split(',')
  const before = list('before')
  const not = list('not')
  return {
    from: from.trim().split(' '),
    to: to.split(' / ').map((words) => words.trim()),
    chance: Number(chance) / 100,
    start: marks.includes('start'),
    open: marks.includes('open'),
    ...(before === undefined ? {} : { before: new Set(before) }),
    ...(not === undefined ? {} : { notBefore: new Set(not) }),
    ...(list('tags') === undefined ? {} : { tags: list('tags') }),
  }
}
