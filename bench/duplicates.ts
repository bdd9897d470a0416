import type { Random } from '../src/lib/random.ts'
import type { Sample } from '../src/sample/schema.ts'
import { random } from '../src/lib/random.ts'
import { sketchSlots } from '../src/sample/similarity/similarity-sketch.ts'
import { deduplicate } from '../src/steps/deduplicate.ts'
import { select } from '../src/steps/select.ts'
import { signer } from '../src/sample/signature.ts'
import { split } from '../src/steps/split.ts'
import { variety } from '../src/describe/figures/variety.ts'
import { hashTable } from '../src/lib/hash-table.ts'

/** One measured figure. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/**
 * Measures signing, the exact table, near-duplicate search, selection, split and variety on made-up
 * messages of about `words` words, a third of which are near duplicates of another.
 */
export function benchDuplicates(rows: number, words = 60): Figure[] {
  const figures: Figure[] = []
  const timed = <Result>(name: string, unit: 'rows/s' | 's', work: () => Result): Result => {
    const from = performance.now()
    const result = work()
    const seconds = (performance.now() - from) / 1000
    figures.push({ name, value: unit === 's' ? seconds : rows / seconds, unit })
    return result
  }
  const draw = random(7)
  const texts = Array.from({ length: Math.min(rows, 20_000) }, () => message(draw, words))
  const sketches = new Uint16Array(rows * sketchSlots)
  const exactHi = new Uint32Array(rows)
  const exactLo = new Uint32Array(rows)
  const sign = signer()
  const samples = texts.map(sampleOf)
  timed(`sign, ${words} words`, 'rows/s', () => {
    for (let row = 0; row < rows; row++) {
      const { exact } = sign.sign(samples[row % samples.length], sketches, row * sketchSlots)
      exactHi[row] = exact[0]
      exactLo[row] = exact[1]
    }
  })
  // What follows needs different rows, which are too many to keep as text: change slots instead.
  for (let row = 0; row < rows; row++) {
    exactHi[row] ^= row % 50 === 0 ? 0 : Math.imul(row, 0x9e3779b1)
    const keep = row % 3 === 0 ? 0.85 : 0.3
    if (row < samples.length) continue
    for (let slot = 0; slot < sketchSlots; slot++)
      if (!draw.chance(keep)) sketches[row * sketchSlots + slot] = draw.int(65536)
  }
  timed('exact table', 'rows/s', () => {
    const table = hashTable(rows)
    for (let row = 0; row < rows; row++) table.put(exactHi[row], exactLo[row], row)
    figures.push({ name: 'exact table', value: table.bytes / rows, unit: 'bytes a row' })
  })
  const quality = Float32Array.from({ length: rows }, () => draw.next())
  const { kept, family } = timed('deduplicate', 's', () =>
    deduplicate({ count: rows, exactHi, exactLo, sketches, quality }),
  )
  figures.push({ name: 'kept', value: kept.reduce((n, k) => n + (k === 0 ? 1 : 0), 0), unit: 'rows' })
  const cell = Uint32Array.from({ length: rows }, () => draw.int(40))
  const template = Uint32Array.from({ length: rows }, () => 1 + draw.int(Math.ceil(rows / 4)))
  const opening = Uint32Array.from({ length: rows }, () => 1 + draw.int(500))
  const quotas = Array.from({ length: 40 }, () => Math.floor(rows / 100))
  const { chosen } = timed('select', 's', () =>
    select({ count: rows, quality, cell, template, opening, kept, quotas }),
  )
  timed('split', 's', () => split({ count: rows, family, lineage: [template], cell, chosen, seed: 1 }))
  timed('variety', 'rows/s', () => {
    const counter = variety()
    for (let row = 0; row < rows; row++) counter.add(texts[row % texts.length], `t${row % 5000}`)
    counter.report()
  })
  figures.push({ name: 'memory', value: process.memoryUsage().rss / 2 ** 20, unit: 'MiB' })
  return figures
}

function message(draw: Random, words: number): string {
  return Array.from({ length: words }, () => {
    if (draw.chance(0.03)) return `ORD-${10000 + draw.int(90000)}`
    const n = Math.floor(draw.next() ** 3 * 4000)
    return vocabulary[n]
  }).join(' ')
}

const vocabulary = Array.from({ length: 4000 }, (_, i) => {
  const draw = random(i + 1)
  return (
    Array.from(
      { length: 1 + draw.int(3) },
      () => draw.pick([...'bdfgklmnprst']) + draw.pick([...'aeiou']),
    ).join('') + draw.pick(['', '', 'n', 's', ','])
  )
})

function sampleOf(content: string): Sample {
  return {
    v: 1,
    id: '',
    kind: 'single',
    class: 'positive',
    tags: [],
    language: 'en',
    tools: ['t'],
    messages: [
      { role: 'user', content },
      { role: 'assistant', content: null, tool_calls: [{ id: 'c', name: 't', arguments: {} }] },
    ],
    expect: { calls: [] },
    verdicts: [],
    lineage: { source: 'unknown', seeds: [], parents: [] },
  }
}

if (import.meta.main)
  for (const { name, value, unit } of benchDuplicates(
    Number(process.argv[2] ?? 200_000),
    Number(process.argv[3] ?? 60),
  ))
    console.log(
      `${name.padEnd(20)} ${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)} ${unit}`,
    )
