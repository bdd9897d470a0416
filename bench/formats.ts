import { builtInFormats } from '../src/formats/format-set.ts'
import type { AssistantTurn, Format, FormatCall } from '../src/spec/format.ts'
import { said } from '../src/spec/format.ts'
import type { Tool } from '../src/spec/tool.ts'

/** How fast one format decodes, beside `JSON.parse` over as many bytes of the same calls. */
export interface FormatSpeed {
  readonly format: string
  /** Milliseconds for 200 calls of about 1 KB, after warming up. */
  readonly calls200: number
  /** Megabytes a second over those. */
  readonly speed: number
  /** How many times as long as `JSON.parse` of the same calls takes. */
  readonly parseRatio: number
  /** Seconds for 10 MB in one text: prose, calls of 1 KB, one huge call, and the beginning of a call over and over. */
  readonly prose: number
  readonly many: number
  readonly huge: number
  readonly openers: number
  /** The most that doubling such a text cost, as a ratio; NaN where all take too little time to say. */
  readonly doubling: number
}

const tools: Tool[] = [
  {
    name: 'write_note',
    description: 'Writes a note.',
    parameters: {
      type: 'object',
      properties: {
        title: { type: 'string' },
        body: { type: 'string' },
        count: { type: 'integer' },
        tags: { type: 'array', items: { type: 'string' } },
        place: { type: 'object', properties: { city: { type: 'string' }, zip: { type: 'string' } } },
      },
    },
  },
]
const sentence =
  'The parcel for flat 12 came "late" on Tuesday; the driver left it with the neighbour at 4.30 pm. '

function noteCall(number: number, length: number): FormatCall {
  const body = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
  return {
    id: `call${String(number).padStart(5, '0')}`,
    name: 'write_note',
    arguments: {
      title: `Note ${number}`,
      body,
      count: number,
      tags: ['parcel', 'late'],
      place: { city: 'Łódź', zip: '90-001' },
    },
  }
}

const turnOf = (calls: readonly FormatCall[]): AssistantTurn => ({ content: null, calls })

/** Texts with 200 calls in all: one text where the format has several calls in a turn, else one each. */
function texts200(format: Format): string[] {
  const calls = Array.from({ length: 200 }, (_, i) => noteCall(i, 850))
  const turns = format.carries.parallel ? [turnOf(calls)] : calls.map((call) => turnOf([call]))
  return turns.map((turn) => format.encode(turn, tools))
}

const megabytes = 10
const sorts = ['prose', 'many', 'huge', 'openers'] as const
type Sort = (typeof sorts)[number]
/** Seconds below which a ratio says more of the machine than of the code. */
const leastSaid = 0.02

/** Measures every variant of every format. Takes about a second each. */
export function benchFormats(): FormatSpeed[] {
  const names = builtInFormats.names.flatMap((name) =>
    builtInFormats.named(name).variants.map((variant) => `${name}:${variant}`),
  )
  return names.map((name) => benchFormat(builtInFormats.named(name)))
}

export function benchFormat(format: Format): FormatSpeed {
  const texts = texts200(format)
  const bytes = texts.reduce((sum, text) => sum + text.length, 0)
  const decode = () => texts.forEach((text) => format.decode(text, tools))
  const plain = JSON.stringify(Array.from({ length: 200 }, (_, i) => noteCall(i, 850)))
  const calls200 = best(decode, 25)
  const parse = best(() => JSON.parse(plain), 25)
  const size = megabytes * 1e6
  const opener = openerOf(format)
  const made: Record<Sort, (length: number) => string> = {
    prose: (length) => sentence.repeat(Math.ceil(length / sentence.length)),
    many: (length) => texts.join('\n').repeat(Math.ceil(length / bytes)),
    huge: (length) => format.encode(turnOf([noteCall(1, length)]), tools),
    openers: (length) => opener.repeat(Math.ceil(length / opener.length)),
  }
  const seconds = (what: Sort, length: number) => {
    const text = made[what](length)
    return best(() => format.decode(text, tools), 3, 1) / 1000
  }
  const whole = Object.fromEntries(sorts.map((what) => [what, seconds(what, size)])) as Record<Sort, number>
  const doubling = sorts.flatMap((what) => {
    const half = seconds(what, size / 2)
    return half < leastSaid ? [] : [whole[what] / half]
  })
  return {
    format: said(format),
    calls200,
    speed: bytes / 1e6 / (calls200 / 1000),
    parseRatio: calls200 / parse,
    ...whole,
    doubling: doubling.length === 0 ? Number.NaN : Math.max(...doubling),
  }
}

/** The beginning of a call, up to where its arguments would begin to differ. */
function openerOf(format: Format): string {
  const [text] = [format.encode(turnOf([noteCall(1, 10)]), tools)]
  return text.slice(0, Math.max(4, Math.floor(text.length * 0.6)))
}

/** Milliseconds of the fastest of some runs, after some that do not count. */
function best(work: () => void, runs: number, before = 3): number {
  let least = Infinity
  for (let run = -before; run < runs; run++) {
    const from = performance.now()
    work()
    if (run >= 0) least = Math.min(least, performance.now() - from)
  }
  return least
}

/** The figures as a table in Markdown. */
export function formatTable(speeds: readonly FormatSpeed[]): string {
  const head =
    '| format | 200 calls, ms | MB/s | × JSON.parse | 10 MB of prose, s | of calls, s | one call, s | cut calls, s | doubling, × |'
  const rows = speeds.map(
    (one) =>
      `| ${one.format} | ${one.calls200.toFixed(2)} | ${one.speed.toFixed(0)} | ${one.parseRatio.toFixed(1)} | ${one.prose.toFixed(2)} | ${one.many.toFixed(2)} | ${one.huge.toFixed(2)} | ${one.openers.toFixed(2)} | ${Number.isNaN(one.doubling) ? '–' : one.doubling.toFixed(1)} |`,
  )
  return [head, '|---|---|---|---|---|---|---|---|---|', ...rows].join('\n')
}
