import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** The writer plans moves and knows no words: neither English ones nor the blank between words. */
const root = join(import.meta.dirname, '..', 'src', 'writers')

/** The literals of a source that hold a blank, errors and comments left aside. */
function wordsIn(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/throw new \w+\([\s\S]*?\)\n/g, '\n')
    .replace(/^import .*$/gm, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, template]) => single ?? template.replace(/\$\{[^}]*\}/g, ''))
    .filter((text) => /^ $|[A-Za-z] [A-Za-z]|^ [A-Za-z]/.test(text))
}

it('finds words where there are some', () => {
  expect(wordsIn("const joint = ' '\nconst why = ` because ${it}`\n")).toEqual([' ', ' because '])
  expect(wordsIn("pick([' called ', 'x'])")).toEqual([' called '])
  expect(wordsIn("// the order\nconst act = 'near_miss'")).toEqual([])
})

it('stands in no writer', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    // Seed messages are cut and put together again as their authors wrote them, with blanks.
    if (file.endsWith('induce.ts')) continue
    // Templates of samples are read by people who build datasets, not by customers.
    const found = wordsIn(readFileSync(join(root, file), 'utf8')).filter(
      (text) => !/^seed | \+ $|^ \+ /.test(text),
    )
    expect(found, file).toEqual([])
  }
})
