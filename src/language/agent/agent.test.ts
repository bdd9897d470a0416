import { describe, expect, it } from 'vitest'
import type { ReplyContext } from './abilities-of-tools.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import type { CarriedCall } from '../../spec/story.ts'
import { englishPartsOf } from '../en/english.ts'
import { words as packWords } from '../en/words/packs.ts'
import { mix32, random } from '../../lib/random.ts'
import { abilities } from './abilities.ts'
import { answerTo } from './answer.ts'
import { askFor } from './ask-for.ts'
import { chatReply } from './chat-reply.ts'
import { readBack } from './read-back.ts'
import { shopCall, shopTools, today } from './agent.cases.ts'

const parts = englishPartsOf(packWords)

const { replies } = parts

const personas = [[], ['angry'], ['casual'], ['formal'], ['anxious']]
const window = {
  id: 'window',
  topics: [],
  tools: [],
  ask: [],
  say: ['You can return most items within 30 days.'],
}

const contextOf = (n: number): ReplyContext => ({
  random: random(mix32(5, n)),
  today,
  language: { replies },
  tools: shopTools,
  facts: { business: 'Larkfield', facts: [window] },
  tags: new Set(personas[n % personas.length]),
})

const names = [...shopTools.keys()]
const answers = (name: string, n: number, fails = false) =>
  Array.from({ length: n }, (_, i) => {
    const call = shopCall(name, random(mix32(77, i)), fails)
    return { call, text: answerTo([call], contextOf(i)) }
  })

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Everything that may be said of a JSON value, read independently of the writer. */
function sayable(value: Json, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) {
    into.add(String(value.length))
    for (const item of value) sayable(item, into)
  } else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) sayable(item, into)
  else if (typeof value === 'number') into.add(String(value)).add(value.toFixed(2))
  else if (typeof value === 'string') {
    const day = /^\d{4}-(\d\d)-(\d\d)$/.exec(value)
    if (day) into.add(`${months[Number(day[1]) - 1]} ${Number(day[2])}`)
    else for (const word of value.split(/[\s,]+/)) into.add(word)
  }
  return into
}

/** Ids, amounts, dates and numbers in a text that `allowed` does not hold. */
function unfounded(text: string, allowed: ReadonlySet<string>): string[] {
  const dates = [...text.matchAll(new RegExp(`(?:${months.join('|')}) \\d{1,2}`, 'g'))].map(([date]) => date)
  const rest = dates.reduce((left, date) => left.replace(date, ''), text)
  const tokens = [...rest.matchAll(/[A-Z]{1,4}-\d+|1Z\d+|\d[\d,]*(?:\.\d+)?/g)].map(([token]) =>
    token.replaceAll(',', ''),
  )
  return [...dates, ...tokens].filter((token) => !allowed.has(token))
}

const allowedOf = ({ arguments: args, outcome }: CarriedCall) =>
  sayable(outcome.ok ? outcome.value : { code: outcome.error.code }, sayable(args))

/** What remains of an answer when its values are taken out. */
const shape = (text: string) =>
  text
    .replace(/[A-Z]{1,4}-\d+|1Z\d+/g, 'ID')
    .replace(/\$[\d,.]*\d/g, 'MONEY')
    .replace(
      new RegExp(`(?:[A-Z][a-z]+day, )?(?:${months.join('|')}) \\d{1,2}|today|tomorrow|yesterday`, 'g'),
      'DATE',
    )
    .replace(
      /48 Alder Lane(?:, Duluth, MN 55805)?|1207 W Birch St, Apt 4(?:, Boise, ID 83702)?|9 Quarry Road(?:, Camden)?/g,
      'PLACE',
    )
    .replace(/\b(?:Duluth|Boise|Camden)\b/g, 'CITY')
    .replace(
      /\b(?:an?|two) (?:pairs? of )?(?:sets? of )?(?:stand mixer|desk lamp|hiking boots|umbrella|French press|towels)(?:e?s)?\b|wool socks(?: \(2\))?|(?:two of )?The Lighthouse Keeper \(paperback\)/gi,
      'ITEM',
    )
    .replace(/ITEM(?:(?:, | and )ITEM)*/g, 'ITEMS')
    .replace(/\b(?:UPS|USPS|FedEx)\b/g, 'CARRIER')
    .replace(/\d+/g, 'N')

describe('answerTo', () => {
  it.each(names)('says of %s only what the result or the arguments hold', (name) => {
    for (const { call, text } of answers(name, 600))
      expect(unfounded(text, allowedOf(call)), text).toEqual([])
  })

  it('is caught by the scanner when it says something else', () => {
    expect(
      unfounded('ORD-1 comes on March 9 for $5', sayable({ order_id: 'ORD-2', on: '2026-03-08', total: 6 })),
    ).toEqual(['March 9', 'ORD-1', '5'])
  })

  it.each(names)('has more than 300 shapes for 500 answers of %s', (name) => {
    expect(new Set(answers(name, 500).map(({ text }) => shape(text))).size).toBeGreaterThan(300)
  })

  it.each(names)('never tells a failed %s as a success', (name) => {
    const refusal =
      /n't|cannot|not\b|\bno\b|none|nobody|nothing|already|too (?:late|high|much)|more than|less than|over the limit|offline|cancelled|most I can/i
    const success =
      /I've (?:started|updated|changed|passed|put|moved|opened)|is (?:under way|on its way back)|Found it|All done|That's done|is now going/
    for (const { call, text } of answers(name, 400, true)) {
      expect(text).toMatch(refusal)
      expect(text).not.toMatch(success)
      expect(unfounded(text, allowedOf(call)), text).toEqual([])
    }
  })

  it('takes an error inside a result for a failure', () => {
    const call = {
      ...shopCall('check_status', random(1)),
      outcome: { ok: true as const, value: { error: { code: 'NOT_FOUND', message: 'x' } } },
    }
    for (let i = 0; i < 40; i++)
      expect(answerTo([call], contextOf(i))).toContain(String(call.arguments.order_id))
  })

  it('never recites an e-mail, leaves no hole and no doubled space', () => {
    for (const name of names)
      for (const fails of [false, true])
        for (const { text } of answers(name, 300, fails))
          expect(text).not.toMatch(/@|undefined|[{}<>|]| {2}| [.,?!]|\.\.|^$/)
  })

  it('begins every sentence with a capital', () => {
    for (const name of names)
      for (const { text } of answers(name, 300))
        expect(text.replaceAll(/\(\w+\)/g, '')).not.toMatch(/(?:^|[a-z)][.?!] )[a-z]/)
  })

  it('names each subject when it tells two calls of one tool', () => {
    for (let i = 0; i < 200; i++) {
      const calls = [
        shopCall('check_status', random(mix32(1, i))),
        shopCall('check_status', random(mix32(2, i)), i % 4 === 0),
      ]
      const text = answerTo(calls, contextOf(i))
      for (const call of calls) expect(text).toContain(String(call.arguments.order_id))
      const allowed = sayable([
        ...calls.map(({ arguments: args }) => args),
        ...calls.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
      ])
      expect(unfounded(text, allowed), text).toEqual([])
    }
  })

  it('is the same for the same seed', () => {
    const call = shopCall('lookup_order', random(9))
    expect(answerTo([call], contextOf(3))).toBe(answerTo([call], contextOf(3)))
    expect(
      new Set(Array.from({ length: 50 }, (_, i) => answerTo([call], contextOf(i)))).size,
    ).toBeGreaterThan(20)
  })

  it('tells results whose fields it has never seen', () => {
    const tell = (value: Json, i: number, args: JsonObject = {}) =>
      answerTo(
        [
          {
            id: 'c',
            name: 'unknown_tool',
            arguments: args,
            from: {},
            forms: {},
            outcome: { ok: true, value },
          },
        ],
        contextOf(i),
      )
    for (let i = 0; i < 20; i++) {
      expect(tell({ ok: true }, i)).toMatch(/done|through|care/i)
      expect(tell({ widgets: [] }, i)).toMatch(/widget/)
      expect(tell({ flights: [{ name: 'TP218' }, { name: 'DL110' }] }, i)).toMatch(/two flights|TP218/i)
    }
  })

  it('shows what a program printed as it stands, and the beginning of what is long', () => {
    const listing = '[FILE] menu.txt\n[DIR]  recipes. the old ones'
    const long = Array.from({ length: 90 }, (_, i) => `line ${i}: the soup of the day`).join('\n')
    for (let i = 0; i < 20; i++) {
      const tell = (value: Json) =>
        answerTo([{ ...shopCall('check_status', random(1)), outcome: { ok: true, value } }], contextOf(i))
      expect(tell(listing).endsWith(`:\n\n${listing}`)).toBe(true)
      expect(tell({ content: `${listing}\n` })).toBe(tell(listing))
      expect(tell({ content: '/srv/shelf/menu.txt' })).toMatch(/: \/srv\/shelf\/menu\.txt$/)
      expect(tell({ content: 'No file matches the pattern.' })).toContain('No file matches the pattern.')
      expect(tell(long)).toMatch(/(?:begin|start|first part)[^\n]*:\n\nline 0: .*\n(?:line \d: .*\n?)+$/)
      expect(tell(long).length).toBeLessThan(600)
    }
  })

  it('stays bounded on hostile results', () => {
    let deep: Json = 1
    for (let i = 0; i < 5000; i++) deep = { deep }
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key_${i}`, i]))
    for (const value of [deep, wide, JSON.parse('{"__proto__":{"order_id":"X"}}') as Json]) {
      const call = { ...shopCall('check_status', random(1)), outcome: { ok: true as const, value } }
      expect(answerTo([call], contextOf(1)).length).toBeLessThan(400)
    }
  })
})

describe('askFor', () => {
  const ask = (name: string, missing: string[], n: number) => {
    const tool = shopTools.get(name)!
    return Array.from({ length: n }, (_, i) =>
      askFor(
        tool,
        tool.params.filter(({ path }) => missing.includes(path)),
        contextOf(i),
      ),
    )
  }
  const about = {
    order: /order|number/i,
    address: /address|where|street/i,
    reason: /reason|why|wrong|problem|happened|matter|what's up|a fault/i,
    amount: /amount|how much/i,
  }

  it.each([
    ['check_status', ['order_id'], ['order']],
    ['update_address', ['address'], ['address']],
    ['update_address', ['order_id', 'address'], ['order', 'address']],
    ['initiate_refund', ['reason'], ['reason']],
    ['initiate_refund', ['order_id', 'reason'], ['order', 'reason']],
    ['initiate_refund', ['order_id', 'reason', 'amount'], ['order', 'reason', 'amount']],
  ] as const)('asks %s for exactly %j', (name, missing, wanted) => {
    for (const text of ask(name, [...missing], 200)) {
      for (const key of wanted) expect(text).toMatch(about[key])
      if (!(wanted as readonly string[]).includes('address')) expect(text).not.toMatch(/address/i)
      if (!(wanted as readonly string[]).includes('reason')) expect(text).not.toMatch(/reason|went wrong/i)
    }
  })

  it('asks for one or the other where nothing is required', () => {
    for (const text of ask('lookup_order', ['order_id', 'email'], 100))
      expect(text).toMatch(/order number or (?:the|your) email/)
  })

  it('asks in many ways', () => {
    expect(new Set(ask('check_status', ['order_id'], 500)).size).toBeGreaterThan(60)
  })
})

describe('readBack', () => {
  it('says what will be done with every value, and asks', () => {
    for (let i = 0; i < 300; i++) {
      const call = shopCall(i % 2 ? 'initiate_refund' : 'update_address', random(mix32(3, i)))
      const text = readBack(call, shopTools.get(call.name)!, contextOf(i))
      expect(text).toContain(String(call.arguments.order_id))
      expect(text).toMatch(/\?|confirm|Say yes|Just say yes/)
      expect(unfounded(text, sayable(call.arguments)), text).toEqual([])
      if (typeof call.arguments.amount === 'number') expect(text).toContain('$')
      if (call.name === 'update_address') expect(text).toMatch(/Alder Lane|Birch St|Quarry Road/)
    }
  })
})

describe('chatReply', () => {
  const reasons = [
    'small_talk',
    'question',
    'near_miss',
    'hypothetical',
    'several_intents',
    'not_covered',
  ] as const

  it.each(reasons)('claims nothing in %s', (reason) => {
    const texts = Array.from({ length: 300 }, (_, i) =>
      chatReply(
        { reason, near: 'initiate_refund', text: i % 2 ? 'What about the other thing?' : 'well then' },
        contextOf(i),
      ),
    )
    for (const text of texts)
      expect(text).not.toMatch(
        /\d|\$|@|\bdays?\b(?<!good day|nice day)|hour|\bfee|free\b|phone|policy|undefined|[{}<>|]|^$/,
      )
    expect(new Set(texts).size).toBeGreaterThan(100)
  })

  it('says a fact as the facts file says it', () => {
    for (const reason of reasons)
      for (let i = 0; i < 50; i++)
        expect(chatReply({ reason, fact: window, text: 'may I?' }, contextOf(i))).toContain(window.say[0])
  })

  it.each([
    [
      'small_talk',
      'thanks a lot',
      /welcome|pleasure|glad|happy|anytime|of course|thank you|thanks|no (?:problem|trouble)|not at all|mention it/i,
    ],
    ['small_talk', "What's your name?", /assistant/i],
    ['small_talk', 'are you a robot lol', /automated assistant|virtual assistant|assistant program/i],
    ['small_talk', 'How old are you?', /automated assistant/i],
    ['small_talk', 'Do you speak Spanish?', /English/],
    ['small_talk', '👍', /🙂|👋|hello|hi\b|same|noted|nice/i],
    [
      'small_talk',
      "I'm having the worst day",
      /better|look up|kinder|hang in|courage|keep going|feel for|sympathy|calmer|sorry/i,
    ],
    [
      'small_talk',
      'We had a little girl last night',
      /congrat|wonderful|lovely|exciting|great|good|happy|well done|bravo|hooray|celebrat/i,
    ],
    [
      'small_talk',
      'oops wrong chat',
      /problem|worries|all right|fine|worry|happens|harm|trouble|disregard|notice|nothing|okay/i,
    ],
    ['small_talk', 'Merry Christmas to whoever is on shift tonight.', /thank|same|and to you|kind wish/i],
    ['near_miss', 'no need, leave it', /leave|won't|nothing|haven't|stays/i],
    [
      'near_miss',
      "don't refund it, just telling you the lid is a bit loose",
      /leave|won't|nothing|haven't|stays/i,
    ],
    ['near_miss', 'my refund came through this morning', /glad|good|great|happy|lovely|wonderful|perfect/i],
    ['near_miss', 'Your driver was a saint', /thank|glad|lovely|great/i],
    ['not_covered', 'Please cancel my order', /cancel|stop an order|calling off/i],
  ] as const)('answers %s %j aptly', (reason, text, apt) => {
    for (let i = 0; i < 60; i++) expect(chatReply({ reason, text }, contextOf(i))).toMatch(apt)
  })

  it('takes a remark that sounds like a task for a remark', () => {
    for (let i = 0; i < 60; i++) {
      const text = chatReply(
        { reason: 'near_miss', text: 'Law and order is my favourite series' },
        contextOf(i),
      )
      expect(text).not.toMatch(/don't (?:know|have)|can't|no information/i)
    }
  })

  it('promises nothing before something has happened', () => {
    for (const text of [
      'what if it breaks',
      'suppose I moved',
      'what if it never comes',
      'what if the moon fell down',
    ])
      for (let i = 0; i < 60; i++)
        expect(chatReply({ reason: 'hypothetical', text }, contextOf(i))).toMatch(
          /n't|\bno\b|not|nothing|depend|hard to say|guess/i,
        )
  })

  it('speaks of refunds and people only where tools are for them', () => {
    const tools = new Map([...shopTools].filter(([name]) => name === 'check_status'))
    for (const text of ['what if it breaks', 'could I talk to a person then?', 'suppose I moved'])
      for (let i = 0; i < 60; i++)
        expect(chatReply({ reason: 'hypothetical', text }, { ...contextOf(i), tools })).not.toMatch(
          /refund|a person|address/i,
        )
  })

  it('goes by what is said, without the greeting around it', () => {
    for (let i = 0; i < 60; i++) {
      const text = chatReply(
        { reason: 'small_talk', said: 'Bye!', text: 'hi are you a bot? bye!' },
        contextOf(i),
      )
      expect(text).not.toMatch(/automated/)
    }
  })

  it('repeats itself seldom under any one cue', () => {
    for (const text of ['lol', 'hi', 'thanks', 'ok', 'bye', 'Do you ever sleep?', 'ugh mondays']) {
      const texts = Array.from({ length: 300 }, (_, i) =>
        chatReply({ reason: 'small_talk', text }, contextOf(i)),
      )
      expect(new Set(texts).size, text).toBeGreaterThan(12)
    }
  })
})

describe('abilities', () => {
  it('has one for each tool, in order', () => {
    const can = abilities(shopTools, { replies }, random(4))
    expect(can).toHaveLength(5)
    expect(can[0]).toMatch(/order/)
    expect(can[3]).toMatch(/address|going/)
    expect(can[4]).toMatch(/person|agent|colleague/)
  })
})

describe('values', () => {
  it('says dates beside today, and money with its currency', () => {
    const dice = random(3)
    const say = (iso: string) => replies.values.date(iso, today, dice).on
    expect([say('2026-03-04'), say('2026-03-05'), say('2026-03-03')]).toEqual([
      'today',
      'tomorrow',
      'yesterday',
    ])
    expect(say('2026-03-09')).toMatch(/^on (?:Monday, )?March 9$/)
    expect(say('2024-12-25')).toBe('on December 25, 2024')
    expect(say('2026-03-09T17:05:00')).toMatch(/March 9 at 5:05 PM$/)
    expect(replies.values.money(1240.5, 'USD', dice)).toBe('$1,240.50')
    expect(replies.values.money(12.25, 'CHF', dice)).toBe('12.25 CHF')
    expect(replies.values.withArticle('$18.20')).toBe('an $18.20')
  })

  it('counts things as people do', () => {
    const { items } = replies.values
    expect(
      items([
        { name: 'set of towels', quantity: 2 },
        { name: 'umbrella', quantity: 1 },
      ]),
    ).toBe('two sets of towels and an umbrella')
    expect(items([{ name: 'wool socks', quantity: 3 }])).toBe('wool socks (3)')
    expect(items([{ name: 'The Lighthouse Keeper', quantity: 2 }])).toBe('two of The Lighthouse Keeper')
  })
})
