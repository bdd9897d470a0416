import { nameList } from './name-list.ts'

interface Readings {
  readonly of: ReadonlyMap<string, string>
  readonly syllables: ReadonlySet<string>
  readonly families: ReadonlySet<string>
}

let opened: Readings | undefined

function readings(): Readings {
  if (opened !== undefined) return opened
  const of = new Map<string, string>()
  const syllables = new Set<string>()
  for (const entry of nameList('pinyin-syllables')) {
    const letters = entry.search(/[^a-z]/)
    const syllable = entry.slice(0, letters)
    syllables.add(syllable)
    for (const character of entry.slice(letters)) of.set(character, syllable)
  }
  const families = new Set<string>()
  for (const character of nameList('chinese-frequent-family')) {
    const syllable = of.get(character)
    if (syllable !== undefined) families.add(syllable)
  }
  for (const name of nameList('chinese-compound-family')) {
    families.add([...name].map((character) => of.get(character) ?? '').join(''))
  }
  opened = { of, syllables, families }
  return opened
}

/** Chinese characters as letters, without tones; unknown characters fall away. */
export function pinyinOf(name: string): string {
  const { of } = readings()
  return [...name].map((character) => of.get(character) ?? '').join('')
}

/** Whether two parts, lower case, are a frequent Chinese family name and a given name of two syllables. */
export function isPinyinName(family: string, given: string): boolean {
  const { families, syllables } = readings()
  if (!families.has(family) || given.length < 4 || given.length > 12) return false
  for (let cut = 1; cut < given.length; cut++) {
    if (syllables.has(given.slice(0, cut)) && syllables.has(given.slice(cut))) return true
  }
  return false
}
