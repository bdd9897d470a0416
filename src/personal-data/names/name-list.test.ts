import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nameList, type NameListName } from './name-list.ts'

const folder = join(import.meta.dirname, 'name-lists')
const names = readdirSync(folder).map((file) => file.replace('.txt', '') as NameListName)

describe.each(names)('the list %s', (name) => {
  it('says where it comes from', () => {
    const head = readFileSync(join(folder, `${name}.txt`), 'utf8')
      .split('\n')
      .slice(0, 3)
    expect(head.filter((line) => line.startsWith('# Source: '))).toHaveLength(1)
  })

  it('has every entry once, in lower case and composed', () => {
    const entries = nameList(name)
    expect(entries.length).toBeGreaterThan(30)
    expect(new Set(entries).size).toBe(entries.length)
    expect(entries.filter((entry) => entry !== entry.toLowerCase().normalize('NFC').trim())).toEqual([])
    expect(entries.filter((entry) => entry.startsWith('#') || entry === '')).toEqual([])
  })
})
