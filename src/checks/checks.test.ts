import { english } from '../language/en/english.ts'
import { describe, expect, it } from 'vitest'
// oxlint-disable-next-line -- the contract suite stands in a higher room; tests may import it.
import { checkSuite } from '../testing/check-suite.ts'
import { exampleTools } from './examples.ts'
import { exampleBenchmark } from './benchmark.ts'
import { sampleChecks, worldChecks } from './index.ts'

const languages = new Map([['en', english]])
const facts = {
  business: 'Oak & Ash',
  facts: [
    {
      id: 'returns',
      topics: ['returns'],
      tools: ['refund_order'],
      ask: ['How long do I have to send something back?'],
      say: ['You can send things back within 30 days, and shipping costs $4.95.'],
    },
  ],
}

for (const check of [...sampleChecks, ...worldChecks])
  checkSuite({ describe, it }, check, exampleTools, { facts, languages, benchmark: exampleBenchmark })

it('has every code once', () => {
  const codes = [...sampleChecks, ...worldChecks].map((check) => check.code)
  expect(new Set(codes).size).toBe(codes.length)
})
