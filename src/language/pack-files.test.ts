import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packFolder, shippedPacks } from './pack-files.ts'
import { wordsOf } from './words.ts'

let folder = ''
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const packsIn = () => packFolder(pathToFileURL(`${folder}/`))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'callsmith-packs-'))
  put('core/en/chat.phrases', 'pack: core\n\n## chat small_talk\nhello')
  put('zoo/en/chat.phrases', '# Of a zoo.\npack: zoo\nload for: noun animal\n\n## chat small_talk\nroar')
  put('core/pl/chat.phrases', '## chat small_talk\ncześć')
  put('core/en/notes.txt', 'no pack')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('reads the packs of a language, the particular before the core', () => {
  const files = (language: string) => packsIn()(language).map((pack) => pack.file)
  expect(files('en')).toEqual(['zoo/en/chat.phrases', 'core/en/chat.phrases'])
  expect(files('pl')).toEqual(['core/pl/chat.phrases'])
  expect(files('fr')).toEqual([])
  const words = wordsOf(() => packsIn()('en'))
  expect(words.phrases('chat', 'small_talk').map((p) => p.source)).toEqual(['roar', 'hello'])
})

it('does not read what no tool calls for, and reads a file once', () => {
  put(
    'zoo/en/chat.phrases',
    'pack: zoo\nload for: noun animal\n\n## chat small_talk\nbroken (line\n## no such kind',
  )
  const packs = packsIn()
  expect(packs('en', [{ act: 'find', object: 'order' }]).map((pack) => pack.file)).toEqual([
    'core/en/chat.phrases',
  ])
  expect(() => packs('en', [{ act: 'find', object: 'animal' }])).toThrow(
    /zoo\/en\/chat.phrases:6: there is no kind/,
  )
  const [first] = packs('en', [])
  put('core/en/chat.phrases', '## chat small_talk\nhowdy')
  expect(packs('en', [])[0]).toBe(first)
})

it('tells a head that is broken, and a folder that is not there', () => {
  put('zoo/en/chat.phrases', 'pack: zoo\nload fro: noun animal\n\n## chat small_talk\nroar')
  expect(() => packsIn()('en', [])).toThrow(
    'zoo/en/chat.phrases:2: there is no field "load fro" (did you mean load for?)',
  )
  expect(() => packFolder(pathToFileURL(join(folder, 'nowhere/')))('en')).toThrow(
    /nowhere.*: it cannot be read/,
  )
})

it('a shipped domain is loaded when a tool does one of its acts or is about one of its things', () => {
  const domains = (act: string, object: string) =>
    new Set(shippedPacks('en', [{ act, object }]).map(({ file }) => file.split('/')[0]))
  expect(domains('search', 'flight')).toEqual(new Set(['core']))
  expect(domains('track', 'package')).toEqual(new Set(['shop', 'core']))
  expect(domains('list', 'order')).toEqual(new Set(['shop', 'core']))
  expect(domains('hand_over', 'conversation')).toEqual(new Set(['support', 'core']))
})
