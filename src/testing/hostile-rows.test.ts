import { english } from '../language/en/english.ts'
import { expect, test } from 'vitest'
import { readRow } from '../importers/rows/openai.ts'
import { exampleTools } from '../checks/examples.ts'
import { checkLine, sampleChecks } from '../checks/index.ts'

const context = {
  tools: new Map(exampleTools.map((tool) => [tool.name, tool])),
  facts: undefined,
  languages: new Map([['en', english]]),
  today: undefined,
}

/** All that is said of one row with these arguments and these words in every message. */
function verdictsOf(args: string, words: string): string[] {
  const text = JSON.stringify(words)
  const line = `{"messages":[{"role":"user","content":${text}},{"role":"assistant","content":null,"tool_calls":[{"id":"a","function":{"name":"book_table","arguments":${args}}}]},{"role":"tool","tool_call_id":"a","content":${text}},{"role":"assistant","content":${text}}]}`
  const { value, verdicts } = checkLine(Buffer.from(line))
  if (value === undefined) return verdicts.map((verdict) => verdict.check)
  const row = readRow(value)
  return [
    ...verdicts,
    ...row.verdicts,
    ...sampleChecks.flatMap((check) => check.run(row.sample, context)),
  ].map((verdict) => verdict.check)
}

test.each([
  ['lists', `{"note":${'['.repeat(30_000)}${']'.repeat(30_000)}}`],
  ['objects', `{"note":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
])('arguments nested too deep (%s) are judged, not crashed on', (_, args) => {
  expect(verdictsOf(args, 'a table, please')).toContain('schema/type')
})

test('names of the prototype are arguments like others', () => {
  const found = verdictsOf('{"__proto__":{"x":1},"constructor":5,"date":"toString"}', 'a table, please')
  expect(found.filter((code) => code === 'schema/unknown-argument')).toHaveLength(2)
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

// Each of these made some rule slow while it was written; quadratic work on 200 KB takes minutes.
test.each(['1', '{', '[', '@', '2026-01-', 'may 3 ', '1/2/', 'eleven ', 'in 3 days '])(
  'words that repeat %j are read in linear time',
  (piece) => {
    const words = piece.repeat(200_000 / piece.length)
    expect(verdictsOf('{"date":"2026-01-02"}', words)).not.toContain('json/malformed')
  },
  10_000,
)
