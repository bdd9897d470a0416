import { ourPlugins, ourPlugs } from '../testing/our-plugins.ts'
import { english } from '../language/en/english.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCatalog } from '../catalog/catalog.ts'
import { compileSchema } from '../catalog/schema/compile-schema.ts'
import { groundingChecks } from '../checks/grounding.ts'
import { embeddedEngine } from '../engines/embedded.ts'
import { isObject, sameJson, type Json } from '../lib/json.ts'
import { linkSteps } from '../sample/link-steps.ts'
import type { Sample } from '../sample/schema.ts'
import { atPointer } from '../sample/walk.ts'
import { faultTable, pairFaults, type PairFault } from '../spec/fault.ts'
import type { PreferencePair } from '../spec/preference.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { build } from '../build/build.ts'
import { planProject } from '../build/build-project.ts'
import { openPairs, type PairOptions } from './open-pairs.ts'
import { allFaults, corruptionNamed } from './all-faults.ts'
import { unsaidPaths } from '../steps/encode/unsaid-paths.ts'

interface Built {
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly samples: readonly Sample[]
}

const built: Built[] = []
let folder = ''
beforeAll(async () => {
  const engine = embeddedEngine({ workers: 1 })
  folder = await mkdtemp(join(tmpdir(), 'callsmith-preference-'))
  for (const [name, size] of [
    ['customer-service', 600],
    ['travel', 200],
  ] as const) {
    const directory = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))
    const input = await planProject(directory, ourPlugins, { size })
    const signal = new AbortController().signal
    const clock = () => performance.now()
    await build({
      input,
      plugs: ourPlugs,
      engine,
      signal,
      clock,
      out: join(folder, name),
      version: '0',
      resume: '',
      now: new Date(0),
    })
    const lines = (await readFile(join(folder, name, 'samples.jsonl'), 'utf8')).trimEnd().split('\n')
    built.push({
      tools: new Map(input.tools.map((tool) => [tool.name, tool])),
      samples: lines.map((line): Sample => JSON.parse(line)),
    })
  }
  await engine.close()
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const today = '2026-11-27'
const weights = (of: Partial<Record<PairFault, number>> = {}, otherwise = 1) =>
  Object.fromEntries(pairFaults.map((fault) => [fault, of[fault] ?? otherwise])) as Record<PairFault, number>
const languages = new Map([['en', english]])
const every = { seed: 1, today, perSample: 10, faults: weights(), languages }
/** Opens pairs with the evidence search of the checks, as a build does. */
const pairsOver = (tools: Built['tools'], options: Omit<PairOptions, 'unsaid'>) =>
  openPairs(tools, { ...options, unsaid: unsaidPaths({ tools, today, languages }) })

function allPairs(fault?: PairFault): { pair: PreferencePair; tools: Built['tools'] }[] {
  const options = fault === undefined ? every : { ...every, faults: weights({ [fault]: 1 }, 0) }
  return built.flatMap(({ tools, samples }) => {
    const pairsOf = pairsOver(tools, options)
    return samples.flatMap((sample) => pairsOf(sample).map((pair) => ({ pair, tools })))
  })
}

/** Pointers to where two values differ, as deep as both go. */
function differences(a: unknown, b: unknown, at = ''): string[] {
  if (sameJson(a, b)) return []
  const both = (Array.isArray(a) && Array.isArray(b) && a.length === b.length) || (isObject(a) && isObject(b))
  if (!both) return [at]
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => differences(one[key], other[key], `${at}/${key}`))
}

/** The one call of the rejected answer that differs. */
function wrongCall({ rejected, path }: PreferencePair) {
  return rejected.tool_calls?.[Number(path.split('/')[2] ?? 0)] ?? rejected.tool_calls?.[0]
}

const fitsSchema = (tools: Built['tools'], name: string, args: unknown) =>
  compileSchema(tools.get(name)?.parameters).accepts(args)

describe('every pair', () => {
  it('has the truth as chosen, a turn that is trained, and differs at its path and nowhere else', () => {
    const pairs = allPairs()
    expect(pairs.length).toBeGreaterThan(3000)
    for (const { pair } of pairs) {
      const { sample, at, chosen, rejected, path } = pair
      expect(chosen).toEqual(sample.messages[at])
      expect(chosen.train).not.toBe(false)
      const differing = differences(chosen, rejected)
      if (pair.broken) expect(differing).toEqual([])
      else expect(differing.length).toBeGreaterThan(0)
      for (const one of differing)
        expect(one === path || one.startsWith(`${path}/`), `${one} in ${path}`).toBe(true)
      if (/_argument|wrong_type|wrong_enum|hallucinated/.test(pair.fault)) expect(differing).toEqual([path])
    }
  })

  it('comes with each fault, once for each sample', () => {
    const found = new Map<PairFault, number>()
    for (const { pair } of allPairs()) found.set(pair.fault, (found.get(pair.fault) ?? 0) + 1)
    expect([...found.keys()].toSorted()).toEqual(pairFaults.toSorted())
    for (const { tools, samples } of built) {
      const pairsOf = pairsOver(tools, every)
      for (const sample of samples) {
        const faults = pairsOf(sample).map((pair) => pair.fault)
        expect(new Set(faults).size).toBe(faults.length)
      }
    }
  })

  it('hangs on its own sample and the seed alone', () => {
    const [{ tools, samples }] = built
    const forth = pairsOver(tools, { ...every, perSample: 2 })
    const back = pairsOver(tools, { ...every, perSample: 2 })
    const first = samples.map((sample) => forth(sample))
    const second = samples
      .toReversed()
      .map((sample) => back(sample))
      .toReversed()
    expect(second).toEqual(first)
    const other = pairsOver(tools, { ...every, perSample: 2, seed: 2 })
    expect(samples.map((sample) => other(sample))).not.toEqual(first)
  })
})

describe('the choice of faults', () => {
  it('is balanced where every fault is asked for alike', () => {
    for (const { tools, samples } of built) {
      const pairsOf = pairsOver(tools, { ...every, perSample: 1 })
      const counts = weights({}, 0)
      for (const sample of samples) for (const { fault } of pairsOf(sample)) counts[fault]++
      // One sample in five has no call, so that only a needless one is possible; order seldom matters.
      const { needless_call, wrong_order: _, ...rest } = counts
      const mean = Object.values(rest).reduce((a, b) => a + b) / Object.values(rest).length
      for (const [fault, count] of Object.entries(rest)) {
        expect(count, fault).toBeGreaterThan(mean * 0.5)
        expect(count, fault).toBeLessThan(mean * 2)
      }
      expect(needless_call / samples.length).toBeLessThan(0.25)
    }
  })

  it('follows the weights, and makes no pair with a fault of weight 0', () => {
    const [{ tools, samples }] = built
    const pairsOf = pairsOver(tools, {
      ...every,
      perSample: 1,
      faults: weights({ wrong_tool: 3, missing_call: 1 }, 0),
    })
    const faults = samples.flatMap((sample) => pairsOf(sample).map((pair) => pair.fault))
    expect(new Set(faults)).toEqual(new Set(['wrong_tool', 'missing_call']))
    const wrong = faults.filter((fault) => fault === 'wrong_tool').length
    expect(wrong / faults.length).toBeGreaterThan(0.55)
    expect(wrong / faults.length).toBeLessThan(0.8)
  })
})

describe('each fault', () => {
  it.each(['missing_argument', 'wrong_type', 'wrong_enum'] as const)(
    '%s is refused by the schema',
    (fault) => {
      const pairs = allPairs(fault)
      expect(pairs.length).toBeGreaterThan(100)
      for (const { pair, tools } of pairs) {
        const call = wrongCall(pair)
        expect(fitsSchema(tools, call?.name ?? '', call?.arguments), JSON.stringify(call)).toBe(false)
        expect(call?.name).toBe(atPointer(pair.chosen, `${pair.path.split('/').slice(0, 3).join('/')}/name`))
      }
    },
  )

  it('wrong_enum gives a word that is not listed, wrong_type another type', () => {
    for (const { pair } of allPairs('wrong_enum')) {
      const [right, wrong] = [atPointer(pair.chosen, pair.path), atPointer(pair.rejected, pair.path)]
      expect(typeof wrong).toBe(typeof right)
    }
    const kind = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value)
    for (const { pair } of allPairs('wrong_type'))
      expect(kind(atPointer(pair.rejected, pair.path))).not.toBe(kind(atPointer(pair.chosen, pair.path)))
  })

  it('extra_argument has a name of another tool on offer', () => {
    for (const { pair, tools } of allPairs('extra_argument')) {
      const call = wrongCall(pair)
      const name = pair.path.split('/')[4]
      const own = tools.get(call?.name ?? '')?.parameters.properties
      expect(isObject(own) && Object.hasOwn(own, name)).toBe(false)
      const donors = pair.sample.tools.filter((other) => {
        const properties = tools.get(other)?.parameters.properties
        return isObject(properties) && Object.hasOwn(properties, name)
      })
      expect(donors.length).toBeGreaterThan(0)
    }
  })

  it('hallucinated_value is valid, and nothing before the call says it', () => {
    const pairs = allPairs('hallucinated_value')
    expect(pairs.length).toBeGreaterThan(400)
    for (const { pair, tools } of pairs) {
      const call = wrongCall(pair)
      expect(fitsSchema(tools, call?.name ?? '', call?.arguments)).toBe(true)
      const messages = [...pair.sample.messages.slice(0, pair.at), pair.rejected]
      const sample = { ...pair.sample, messages }
      const places = groundingChecks.flatMap((check) =>
        check
          .run(sample, { tools, facts: undefined, today, languages: new Map([['en', english]]) })
          .map((verdict) => verdict.path),
      )
      expect(places).toContain(`/messages/${pair.at}${pair.path}`)
    }
  })

  it('wrong_tool is another tool on offer, called in a way that its schema accepts', () => {
    for (const { pair, tools } of allPairs('wrong_tool')) {
      const call = wrongCall(pair)
      const right = atPointer(pair.chosen, pair.path.split('/').slice(0, 3).join('/'))
      expect(pair.sample.tools).toContain(call?.name)
      expect(isObject(right) && right.name).not.toBe(call?.name)
      expect(fitsSchema(tools, call?.name ?? '', call?.arguments)).toBe(true)
      const truth = isObject(right) ? JSON.stringify(right.arguments) : ''
      for (const value of Object.values(call?.arguments ?? {})) expect(truth).toContain(JSON.stringify(value))
    }
  })

  it('malformed_json is text that JSON.parse refuses, in several ways', () => {
    const texts = allPairs('malformed_json').map(({ pair }) => pair.broken?.text ?? '{}')
    expect(texts.length).toBeGreaterThan(500)
    for (const text of texts) expect(() => JSON.parse(text), text).toThrow()
    expect(texts.filter((text) => text.includes("'")).length).toBeGreaterThan(20)
    expect(texts.filter((text) => text.endsWith(',}')).length).toBeGreaterThan(20)
    expect(texts.filter((text) => /^\{\w/.test(text)).length).toBeGreaterThan(20)
    expect(texts.filter((text) => text.endsWith('}}')).length).toBeGreaterThan(20)
  })

  it('needless_call calls a tool on offer, validly, where the truth has words', () => {
    const pairs = allPairs('needless_call')
    expect(pairs.length).toBeGreaterThan(500)
    for (const { pair, tools } of pairs) {
      expect(pair.chosen.tool_calls ?? []).toEqual([])
      const call = wrongCall(pair)
      expect(pair.sample.tools).toContain(call?.name)
      expect(fitsSchema(tools, call?.name ?? '', call?.arguments)).toBe(true)
      expect(call?.id).toMatch(/^call_[a-z0-9]{9}$/)
    }
  })

  it('missing_call answers in words that have no gap in them, and many of them', () => {
    const texts = allPairs('missing_call').map(({ pair }) => {
      expect(pair.rejected.tool_calls).toBeUndefined()
      return pair.rejected.content ?? ''
    })
    for (const text of texts) expect(text).toMatch(/^[A-Z][^{}<>|[\]()@]{10,}[.?!]$/)
    expect(new Set(texts).size).toBeGreaterThan(120)
  })
})

const handMade = [
  { name: 'find_order', description: 'Find an order.', parameters: schema({ order_id: { type: 'string' } }) },
  {
    name: 'pay',
    description: 'Pay for an order.',
    parameters: schema({
      order_id: { type: 'string' },
      way: { type: 'string', enum: ['cash', 'credit_card'] },
    }),
  },
  {
    name: 'tag',
    description: 'Tag anything.',
    parameters: { ...schema({ order_id: { type: 'string' } }), additionalProperties: true },
  },
]
const catalog = new Map(buildCatalog(handMade).map((tool) => [tool.name, tool]))

function schema(properties: Record<string, Json>): { [key: string]: Json } {
  return { type: 'object', properties: properties, required: Object.keys(properties) }
}

function conversation(messages: Sample['messages'], more: Partial<Sample> = {}): Sample {
  return {
    v: 1,
    id: 'made by hand',
    kind: 'multi_step',
    class: 'positive',
    tags: [],
    language: 'en',
    tools: [...catalog.keys()],
    messages,
    expect: { calls: [] },
    verdicts: [],
    lineage: { source: 'unknown', seeds: [], parents: [] },
    ...more,
  }
}

const call = (name: string, args: Record<string, Json>, id = 'call_1') => ({ id, name, arguments: args })
const made = (sample: Sample, fault: PairFault) =>
  [...Array(12).keys()].flatMap((seed) =>
    pairsOver(catalog, { ...every, seed, faults: weights({ [fault]: 1 }, 0) })(sample),
  )

describe('what is refused', () => {
  const paid = call('pay', { order_id: 'ORD-48213', way: 'credit_card' })
  const asked: Sample['messages'] = [
    { role: 'user', content: 'Pay ORD-48213 by card please' },
    { role: 'assistant', content: null, tool_calls: [paid] },
  ]

  it('turns without loss get no pair', () => {
    const untrained = conversation([
      asked[0],
      { role: 'assistant', content: null, tool_calls: [paid], train: false },
    ])
    for (const fault of pairFaults) expect(made(untrained, fault)).toEqual([])
    expect(made(conversation(asked), 'wrong_enum').length).toBe(12)
  })

  it('an accepted alternative is no fault', () => {
    const near = new Set(
      made(conversation(asked), 'wrong_enum').map(({ rejected }) => rejected.tool_calls?.[0].arguments.way),
    )
    expect(near.size).toBeGreaterThan(1)
    const accepted = [...near].filter((value): value is string => typeof value === 'string').slice(0, 1)
    const calls = [[{ name: 'pay', arguments: paid.arguments, alternatives: { way: accepted } }]]
    const pairs = made(conversation(asked, { expect: { calls } }), 'wrong_enum')
    expect(pairs.length).toBe(12)
    for (const pair of pairs) expect(accepted).not.toContain(pair.rejected.tool_calls?.[0].arguments.way)
  })

  it('a tool that takes any argument has none too many', () => {
    const tagged = call('tag', { order_id: 'ORD-48213' })
    const messages: Sample['messages'] = [
      asked[0],
      { role: 'assistant', content: null, tool_calls: [tagged] },
    ]
    expect(made(conversation(messages), 'extra_argument')).toEqual([])
  })

  it('a call is not repeated after a failure, nor made where only a yes was missing', () => {
    const result = (content: string): Sample['messages'] => [
      ...asked,
      { role: 'tool', tool_call_id: 'call_1', name: 'pay', content },
      { role: 'assistant', content: 'Well.' },
    ]
    expect(
      made(conversation(result('{"error":{"code":"timeout","message":"Too slow."}}')), 'needless_call'),
    ).toEqual([])
    expect(made(conversation(result('{"status":"paid"}')), 'needless_call').length).toBe(12)
    const confirmed = conversation([
      asked[0],
      { role: 'assistant', content: 'Shall I?' },
      { role: 'user', content: 'Yes.' },
      asked[1],
    ])
    expect(made(confirmed, 'needless_call')).toEqual([])
  })

  it('two calls are swapped only where the steps say that order matters, or both change one thing', () => {
    const find = call('find_order', { order_id: 'ORD-48213' })
    const both: Sample['messages'] = [
      asked[0],
      { role: 'assistant', content: null, tool_calls: [find, { ...paid, id: 'call_2' }] },
    ]
    expect(made(conversation(both), 'wrong_order')).toEqual([])
    const flow = [{ argument: '/order_id', from: { result: find.id, pointer: '/order_id' } }]
    const linked = linkSteps([
      { call: find, flow: [] },
      { call: { ...paid, id: 'call_2' }, flow },
    ])
    const [pair] = made(conversation(both, { ...linked }), 'wrong_order')
    expect(pair.rejected.tool_calls?.map(({ name }) => name)).toEqual(['pay', 'find_order'])
    expect(pair.path).toBe('/tool_calls')
  })

  it('text beside a call stays when the call goes; thoughts and other languages give no made-up words', () => {
    const beside: Sample['messages'] = [
      asked[0],
      { role: 'assistant', content: 'Paying now.', tool_calls: [paid] },
    ]
    const [pair] = made(conversation(beside), 'missing_call')
    expect(pair.rejected).toEqual({ role: 'assistant', content: 'Paying now.' })
    expect(pair.path).toBe('/tool_calls')
    expect(made(conversation(asked, { language: 'pl' }), 'missing_call')).toEqual([])
    const thought: Sample['messages'] = [
      asked[0],
      { ...beside[1], content: null, thought: 'pay it' } as Sample['messages'][1],
    ]
    expect(made(conversation(thought), 'missing_call')).toEqual([])
  })

  it('hostile names and unknown tools do no harm', () => {
    const args = JSON.parse(
      '{"__proto__":{"x":1},"constructor":"ORD-1","order_id":"ORD-48213","way":"credit_card"}',
    )
    const hostile = conversation([
      asked[0],
      { role: 'assistant', content: null, tool_calls: [call('pay', args)] },
    ])
    const unknown = conversation([
      asked[0],
      { role: 'assistant', content: null, tool_calls: [call('toString', args)] },
    ])
    for (const fault of pairFaults) {
      for (const pair of made(hostile, fault))
        for (const one of differences(pair.chosen, pair.rejected))
          expect(one.startsWith(pair.path)).toBe(true)
      made(unknown, fault)
    }
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
    expect(made(conversation([]), 'needless_call')).toEqual([])
  })
})

describe('the list of faults', () => {
  it('has every fault of the table once, and a way to put in each that pairs are made with', () => {
    expect(allFaults.map(({ name }) => name).toSorted()).toEqual(Object.keys(faultTable).toSorted())
    for (const name of pairFaults) expect(corruptionNamed(name).name).toBe(name)
  })
})
