import type { SetCheck } from '../spec/check.ts'
import type { Json, JsonObject } from '../lib/json.ts'
import type { Sample } from '../sample/schema.ts'
import { frequent } from '../lib/frequent.ts'
import { isObject } from '../lib/json.ts'
import { maskedWords } from '../sample/similarity/masked-words.ts'
import { calledTools, userTexts } from '../sample/said.ts'
import { asked, chatted } from './examples.ts'
import { percent, rowsOf, setRule } from './set-rule.ts'
import type { Place } from './set-rule.ts'

const spread = 0.3
/** Fewer rows a tool say nothing about balance. */
const fewestRows = 10

const many = (n: number, make: (i: number) => Sample): Sample[] =>
  Array.from({ length: n }, (_, i) => make(i))
const orderNumber = (i: number): string => `ORD-${40000 + i * 7}`
const finding = (i: number): Sample =>
  asked(`find ${orderNumber(i)}`, 'find_order', { order_id: orderNumber(i) })
const booking = (i: number): Sample =>
  asked(`a table for ${2 + (i % 5)} tomorrow`, 'book_table', { date: '2026-11-28', party_size: 2 + (i % 5) })

/** Tools that occur should occur about equally often. */
const tools = setRule({
  code: 'balance/tools',
  severity: 'warning',
  about:
    'A tool is called in 30 % more or fewer samples than the mean of the tools that are called: a small model leans towards what it saw more of.',
  examples: {
    passes: [rowsOf('train.jsonl', [...many(12, finding), ...many(10, booking)])],
    fails: [rowsOf('train.jsonl', [...many(30, finding), ...many(8, booking)])],
  },
  open() {
    const counts = new Map<string, { count: number; place: Place }>()
    return {
      add({ file, line, sample }) {
        for (const name of calledTools(sample)) {
          const held = counts.get(name)
          if (held) held.count++
          else counts.set(name, { count: 1, place: { file, line } })
        }
      },
      end(tell) {
        let total = 0
        for (const { count } of counts.values()) total += count
        const mean = total / counts.size
        if (counts.size < 2 || mean < fewestRows) return
        for (const [name, { count, place }] of counts) {
          const away = count / mean - 1
          if (Math.abs(away) <= spread + 1e-9) continue
          tell(
            place,
            '',
            `${name} is called in ${count} samples, ${percent(Math.abs(away))} ${away > 0 ? 'more' : 'fewer'} than the mean of ${mean.toFixed(0)}. ${away > 0 ? 'Drop some, or add samples for the other tools.' : 'Add samples for it.'}`,
          )
        }
      },
    }
  },
})

const reasons = ['defective', 'wrong_item', 'changed_mind', 'other']
const refunding = (i: number, known: number): Sample =>
  asked(`refund ${orderNumber(i)}`, 'refund_order', { order_id: orderNumber(i), reason: reasons[i % known] })

/** Every value of an enum should be learned. */
const enumCoverage = setRule({
  code: 'balance/enum-coverage',
  severity: 'warning',
  about:
    'A value of an enum never occurs although its parameter is given often enough for it: the model will not learn to choose it.',
  examples: {
    passes: [
      rowsOf(
        'train.jsonl',
        many(16, (i) => refunding(i, 4)),
      ),
      // Too few to expect every value.
      rowsOf(
        'train.jsonl',
        many(4, (i) => refunding(i, 2)),
      ),
    ],
    fails: [
      rowsOf(
        'train.jsonl',
        many(16, (i) => refunding(i, 3)),
      ),
    ],
  },
  open(context) {
    const enums = new Map<string, EnumUse[]>()
    return {
      add({ file, line, sample }) {
        for (const message of sample.messages) {
          if (message.role !== 'assistant') continue
          for (const call of message.tool_calls ?? []) {
            let uses = enums.get(call.name)
            if (!uses) {
              const tool = context.tools.get(call.name)
              uses = tool ? enumsOf(tool.parameters) : []
              enums.set(call.name, uses)
            }
            for (const use of uses) countUse(use, call.arguments, 0, { file, line })
          }
        }
      },
      end(tell) {
        for (const [name, uses] of enums)
          for (const { path, values, given, count, place } of uses) {
            const absent = values.filter((value) => !given.has(value))
            if (absent.length === 0 || place === undefined || count < values.length * 3) continue
            tell(
              place,
              '',
              `${name} is given ${path.join('.')} ${count} times, but never ${absent.join(', ')}. Add samples in which a user means ${absent.length === 1 ? 'it' : 'them'}.`,
            )
          }
      },
    }
  },
})

interface EnumUse {
  readonly path: readonly string[]
  /** As JSON. */
  readonly values: readonly string[]
  readonly given: Set<string>
  count: number
  place: Place | undefined
}

/** `[]` in a path stands for every item of a list. */
function enumsOf(schema: JsonObject, path: readonly string[] = []): EnumUse[] {
  if (path.length > 8) return []
  if (Array.isArray(schema.enum))
    return [
      {
        path,
        values: schema.enum.map((v) => JSON.stringify(v)),
        given: new Set(),
        count: 0,
        place: undefined,
      },
    ]
  const found: EnumUse[] = []
  if (isObject(schema.properties))
    for (const [name, inner] of Object.entries(schema.properties))
      if (isObject(inner)) found.push(...enumsOf(inner, [...path, name]))
  if (isObject(schema.items)) found.push(...enumsOf(schema.items, [...path, '[]']))
  return found
}

function countUse(use: EnumUse, value: Json, depth: number, place: Place): void {
  if (depth === use.path.length) {
    use.count++
    use.given.add(JSON.stringify(value))
    use.place ??= place
    return
  }
  const step = use.path[depth]
  if (step === '[]') {
    if (Array.isArray(value)) for (const item of value) countUse(use, item, depth + 1, place)
  } else if (isObject(value) && Object.hasOwn(value, step)) countUse(use, value[step], depth + 1, place)
}

const templateShareLimit = 0.02
/** First words are shared by many templates, so more of them may be alike. */
const openingShareLimit = 0.1
const openingWords = 5
const fewestTexts = 100

const templated =
  (share: number) =>
  (i: number): Sample => ({
    ...chatted(`message ${i}`, 'Hello.'),
    lineage: { source: 'grammar', seeds: [], parents: [], template: i < share * 200 ? 'same' : `t${i}` },
  })

/** No one way to ask should make up much of a set. */
const templateShare = setRule({
  code: 'balance/template-share',
  severity: 'warning',
  about:
    'One template makes up more than 2 % of the samples, or, where no template is known, one opening of five words more than 10 %: the model learns the frame and not the request.',
  examples: {
    passes: [rowsOf('train.jsonl', many(200, templated(0.015)))],
    fails: [
      rowsOf('train.jsonl', many(200, templated(0.05))),
      rowsOf(
        'train.jsonl',
        many(200, (i) =>
          chatted(
            i < 40 ? `tell me a joke about number ${i}` : `${'abcdefgh'[i % 8]}${'klmnop'[i % 6]} says ${i}`,
            'Ha.',
          ),
        ),
      ),
    ],
  },
  open() {
    const templates = frequent(20_000)
    const openings = frequent(20_000)
    const words = maskedWords()
    let texts = 0
    let first: Place | undefined
    return {
      add({ file, line, sample }) {
        first ??= { file, line }
        texts++
        if (sample.lineage.template !== undefined) templates.add(sample.lineage.template)
        const [text] = userTexts(sample)
        if (text === undefined) return
        words.clear()
        words.read(text.slice(0, 2000))
        // A short message is all opening; it is for the duplicate checks to judge.
        if (words.count > openingWords) openings.add(words.words(0, openingWords))
      },
      end(tell) {
        const known = templates.total * 2 > texts
        const limit = known ? templateShareLimit : openingShareLimit
        const [common] = (known ? templates : openings).top(1)
        if (
          first === undefined ||
          common === undefined ||
          texts < fewestTexts ||
          common.count <= limit * texts
        )
          return
        const what = known ? `The template ${JSON.stringify(common.key)}` : `The opening “${common.key} …”`
        tell(
          first,
          '',
          `${what} makes up ${percent(common.count / texts)} of ${texts} samples (${common.count}); at most ${percent(limit)} is healthy. Drop some of them, or add seed messages that begin otherwise.`,
        )
      },
    }
  },
})

export const balanceChecks: readonly SetCheck[] = [tools, enumCoverage, templateShare]
