import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLine, keyOrder, lineCodes } from './index.ts'
import { allRules } from './all-rules.ts'
import { rowRules } from './row-rules.ts'
// oxlint-disable-next-line -- rows are read in a room beside this one; tests may import it.
import { readRow } from '../importers/rows/openai.ts'

/** What the byte rules, the reader of rows and the order of keys say of lines. */
function codesOf(lines: string): string[] {
  const watch = keyOrder()
  return lines.split('\n').flatMap((line) => {
    const { value, verdicts } = checkLine(Buffer.from(line))
    const read = value ? [...readRow(value).verdicts, ...watch(value)] : []
    return [...verdicts, ...read].map(({ check }) => check)
  })
}

/** Their failing example cannot be written down as text, or is judged where tools and files are known. */
const elsewhere = new Set([
  'json/invalid-utf8',
  'json/too-long',
  'json/byte-order-mark',
  'json/carriage-return',
  'json/empty-file',
  'schema/bad-tool',
])

describe.each(rowRules)('$code', ({ code, about, passes, fails }) => {
  it('says what it forbids', () => expect(about).toMatch(/^[A-Z].{20,}\.$/))
  it('passes its good line', () => expect(codesOf(passes)).not.toContain(code))
  it.skipIf(elsewhere.has(code))('fails its bad line', () => expect(codesOf(fails)).toContain(code))
})

it('every code that is told of a line or a row has its rule', () => {
  const source = ['openai.ts', 'openai-messages.ts']
    .map((file) => readFileSync(join(import.meta.dirname, '../importers/rows', file), 'utf8'))
    .join('\n')
  const told = [...source.matchAll(/fault\(\s*'([a-z]+\/[a-z0-9-]+)'/g)].map((match) => match[1])
  expect(told.length).toBeGreaterThan(8)
  for (const code of [...told, ...lineCodes]) expect([...allRules.keys()]).toContain(code)
})
