import { sameJson, type Json, type JsonObject } from '../lib/json.ts'
import type { PreferencePair } from '../spec/preference.ts'
import { type Target, type TargetContext } from '../spec/target.ts'
import { pairShapes, type PairShape } from '../spec/preference.ts'
import { demand, frozen, rowOf, throws, turnedKeys } from './demands.ts'

/** What the suite needs to know of the preference pairs of a target. */
export interface PairsUnderTest {
  /** Of several faults; among them one with broken JSON. */
  readonly pairs: readonly PreferencePair[]
  /** Names of the tools that a row of a pair carries, in order; those of other rows when absent. */
  readonly toolsOf?: (row: JsonObject) => readonly string[]
  /** The rows of one pair, read: the prompt of every row, the right answer and the wrong one. */
  readonly read: (rows: readonly JsonObject[], shape: PairShape) => PairRead
}

interface PairRead {
  readonly prompts: readonly Json[]
  readonly chosen: Json
  readonly rejected: Json
}

interface Subject {
  readonly target: Target
  readonly context: TargetContext
  readonly toolsOf: (row: JsonObject) => readonly string[]
  readonly pairs: PairsUnderTest
}

type It = (name: string, body: () => void) => void

/** The contract of preference pairs, for each shape that the target takes. */
export function pairTests(it: It, under: Subject): void {
  const { target, context } = under
  const { pairs, read } = under.pairs
  const toolsOf = under.pairs.toolsOf ?? under.toolsOf
  for (const shape of pairShapes) {
    const own = target.pairs?.[shape]
    if (!own) continue
    const encode = (pair: PreferencePair) => own.open(context)(frozen(structuredClone(pair)))
    it(`${shape}: writes ${shape === 'dpo' ? 'one row' : 'two rows'} for a pair, or none where it cannot`, () => {
      demand(
        pairs.some((pair) => pair.broken) && pairs.some((pair) => !pair.broken),
        'wants pairs with and without broken JSON',
      )
      for (const pair of pairs) {
        const rows = encode(pair).map(rowOf)
        const cannot =
          pair.broken || (afterResult(pair) && own.loses.some((lost) => lost.feature === 'long_dialogue'))
        if (cannot && rows.length === 0) continue
        demand(rows.length === (shape === 'dpo' ? 1 : 2), `a pair became ${rows.length} rows`)
        const held = !pair.broken || strings(rows).some((text) => text.includes(pair.broken?.text ?? ''))
        demand(held, 'a pair lost its broken JSON')
      }
    })
    it(`${shape}: has one prompt and two answers that differ`, () => {
      for (const pair of pairs) {
        const rows = encode(pair).map(rowOf)
        if (rows.length === 0) continue
        const { prompts, chosen, rejected } = read(rows, shape)
        demand(prompts.length === rows.length, `${rows.length} rows have ${prompts.length} prompts`)
        demand(
          prompts.every((prompt) => sameJson(prompt, prompts[0])),
          'the prompts of a pair differ',
        )
        demand(!sameJson(chosen, rejected), `the answers of a pair are the same: ${JSON.stringify(chosen)}`)
      }
    })
    it(`${shape}: carries every tool in every row, keys in one order, the same rows each time`, () => {
      const rows = pairs.flatMap((pair) => encode(pair).map(rowOf))
      const mixed = turnedKeys(rows)
      demand(mixed === undefined, `has ${mixed} in both orders`)
      for (const pair of pairs) {
        const lines = encode(pair)
        demand(lines.join('\n') === encode(pair).join('\n'), 'wrote another row the second time')
        for (const line of lines) {
          const carried = toolsOf(rowOf(line)).join()
          demand(carried === pair.sample.tools.join(), `carries ${carried}`)
        }
      }
    })
    it(`${shape}: refuses a tool that it does not know`, () => {
      const pair = pairs.find((one) => !one.broken) ?? pairs[0]
      const unknown = { ...pair, sample: { ...pair.sample, tools: ['no such tool'] } }
      demand(
        throws(() => encode(unknown)),
        'wrote a pair without the definition of an offered tool',
      )
    })
  }
}

/** The contract of files beside the rows: plain names, each once, none of them a part; text that ends in a newline. */
export function besideTests(it: It, target: Target): void {
  it('gives files beside the rows with plain names', () => {
    const shapes = [undefined, ...pairShapes.filter((shape) => target.pairs?.[shape])]
    const all = new Map([
      ['train', 90],
      ['validation', 5],
      ['test', 5],
    ])
    for (const rows of [all, new Map([['train', 1]])]) {
      for (const pairs of shapes) {
        const files = target.besides?.({ dataset: 'shop', rows, ...(pairs && { pairs }) }) ?? []
        const names = files.map((file) => file.name)
        demand(new Set(names).size === names.length, `gives a name twice: ${names.join()}`)
        for (const { name, text } of files) {
          demand(/^[a-z][a-z0-9_-]*\.[a-z]+$/i.test(name), `gives the name ${JSON.stringify(name)}`)
          demand(!all.has(name.split('.')[0]), `gives the name of a part: ${name}`)
          demand(text.endsWith('\n'), `${name} does not end in a newline`)
          demand(/\btrain\b/.test(text), `${name} does not name a part`)
          demand(rows.has('test') || !/\btest[.-]/.test(text), `${name} names a part without rows`)
          if (name.endsWith('.json')) JSON.parse(text)
        }
      }
    }
  })
}

/** Whether a pair is about an answer to results, which a target may say that it does not take. */
function afterResult({ sample, at }: PreferencePair): boolean {
  return sample.messages[at - 1]?.role === 'tool'
}

/** Every string inside a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
